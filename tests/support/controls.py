"""What a person can press or type into in a window, and what a screen reader finds there."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QWidget,
)
from shiboken6 import isValid

from ofmon.ui.parts.theme import TARGET

if TYPE_CHECKING:
    from collections.abc import Iterator

_TURNS = 5

PRESSED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


def controls(place: QWidget) -> Iterator[QWidget]:
    """Buttons, fields and choices of a place that are in sight; not the parts that Qt makes them of."""
    for widget in place.findChildren(QWidget):
        if not isinstance(widget, PRESSED) or not isValid(widget) or widget.window() is not place.window():
            continue
        if widget.isVisible() and not is_inner(widget):
            yield widget


def focusable(place: QWidget) -> Iterator[QWidget]:
    """Whatever of a place takes the focus by Tab and is in sight."""
    for widget in place.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        here = widget.window() is place.window() and widget.isVisible() and widget.isEnabled()
        if by_tab and here and not is_inner(widget):
            yield widget


def windows(main: QWidget) -> list[QWidget]:
    """The dialogs that are open above a window, else the window itself."""
    dialogs = [each for each in main.findChildren(QDialog) if each.isVisible()]
    return list(dialogs) or [main]


def is_inner(widget: QWidget) -> bool:
    """Whether Qt made it as a part of another widget."""
    made_of = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    return (
        isinstance(widget.parent(), made_of)
        or (isinstance(widget.parent(), QAbstractScrollArea) and widget.parent().viewport() is widget)
        or isinstance(widget, QHeaderView)
        or widget.objectName().startswith("qt_")
    )


def cut_off(place: QWidget) -> list[str]:
    """Controls that stand out of the window, or are narrower than their words need."""
    window = place.window()
    return [
        f"{control.accessibleName()}: {control.width()} wide, ends at {end} of {window.width()}"
        for control in controls(place)
        for end in [control.mapTo(window, QPoint(control.width(), 0)).x()]
        if end > window.width() or control.width() < control.minimumSizeHint().width()
    ]


def too_small(place: QWidget) -> list[str]:
    """Controls that a finger may miss."""
    return [
        f"{control.accessibleName()}: {control.width()} x {control.height()}"
        for control in controls(place)
        if control.height() < TARGET or control.width() < TARGET
    ]


async def painted() -> None:
    """Let Qt lay out and paint what has changed: each change may ask for another one in the next turn."""
    for _turn in range(_TURNS):
        turned = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda turned=turned: turned.set_result(None))
        await turned
