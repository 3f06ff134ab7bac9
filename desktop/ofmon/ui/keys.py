"""Keys that work on every page: places, F5, search, leave, help, quit. The window says what they do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from ofmon.ui.parts.basics import LEAVES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def bind(keys: str, place: QWidget, act: Callable[[], object]) -> None:
    """Let keys do something while the focus is in a place, and nowhere else."""
    shortcut = QShortcut(QKeySequence(keys), place)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)


def search_in(page: QWidget) -> None:
    """Go to the first search field in sight; all that is in it is selected, to be typed over."""
    field = next((field for field in page.findChildren(QLineEdit) if _searches(field)), None)
    if field:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()


def leave_in(page: QWidget) -> None:
    """Empty the search field that has the focus; else press what leads back from the innermost place."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit) and _searches(focus) and focus.text():
        focus.clear()
        return
    ways = [way for way in page.findChildren(QAbstractButton) if _leads_back(way)]
    if ways:
        max(ways, key=_depth).click()


def _searches(field: QLineEdit) -> bool:
    """Search fields, and only they, have a button that empties them."""
    return field.isClearButtonEnabled() and field.isVisible() and field.isEnabled()


def _leads_back(way: QAbstractButton) -> bool:
    return bool(way.property(LEAVES)) and way.isVisible() and way.isEnabled()


def _depth(widget: QWidget) -> int:
    depth, around = 0, widget.parentWidget()
    while around:
        depth, around = depth + 1, around.parentWidget()
    return depth
