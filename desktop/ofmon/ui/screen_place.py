"""Where the window stands: as it was left, and always wholly on a screen that is there.

Kept with the window's other choices in the settings of the data folder, as Qt's own bytes: they hold the
screen, too, and Qt looks for another one where that is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ofmon.ui.parts.preferences import Preferences

PLACE = "window-place"
FRAME = QSize(8, 40)
"""What a window manager's frame takes at most, in pixels: how much is known only once the window is shown."""


def put(window: QWidget, wanted: QSize | None, preferences: Preferences, usual: QSize) -> None:
    """Give a window its place before it is shown.

    Args:
        window: that.
        wanted: its size as asked for this time; None: as it was left.
        preferences: where that is kept.
        usual: its size where nothing is kept.
    """
    kept = QByteArray.fromBase64(QByteArray(preferences.get(PLACE).encode("ascii", "replace")))
    if wanted is None and not kept.isEmpty() and window.restoreGeometry(kept):
        _keep_in_sight(window)
        return
    screen = window.screen() or QGuiApplication.primaryScreen()
    window.setGeometry(inside(QRect(QPoint(-1, -1), wanted or usual), screen.availableGeometry()))


def remember(window: QWidget, preferences: Preferences) -> None:
    """Keep where a window stands."""
    preferences.set(PLACE, bytes(window.saveGeometry().toBase64().data()).decode())


def inside(wanted: QRect, available: QRect) -> QRect:
    """A place of that size, or the largest there is with a frame around; in the middle where it is outside.

    Args:
        wanted: where the window's inside is to stand.
        available: the screen without panels.
    """
    room = available.size() - FRAME
    size = wanted.size().boundedTo(room)
    within = QRect(available.topLeft() + QPoint(FRAME.width() // 2, FRAME.height() - 4), room)
    if within.contains(QRect(wanted.topLeft(), size)):
        return QRect(wanted.topLeft(), size)
    free = room - size
    return QRect(within.topLeft() + QPoint(free.width() // 2, free.height() // 2), size)


def _keep_in_sight(window: QWidget) -> None:
    """What was kept may come from a larger screen, or from another scale factor."""
    if window.isMaximized() or window.isFullScreen():
        return
    screen = window.screen() or QGuiApplication.primaryScreen()
    window.setGeometry(inside(window.geometry(), screen.availableGeometry()))
