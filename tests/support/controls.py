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
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionButton,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from ofmon.ui.parts.theme import TARGET
from ofmon.ui.parts.widgets import Elided

if TYPE_CHECKING:
    from collections.abc import Iterator

_TURNS = 5
_FIELD_SIDES_PX, _CHOICE_SIDES_PX, _ARROW_PX = 24, 40, 16

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


def shortened(place: QWidget) -> list[str]:
    """Words of labels, fields and choices that can't be read whole. Names that end in … say so themselves."""
    found = []
    for words in place.findChildren(QLabel):
        if words.window() is not place.window() or not words.isVisible() or isinstance(words, Elided):
            continue
        lacks = words.width() < words.sizeHint().width() if not words.wordWrap() else _is_low(words)
        if words.text() and lacks:
            found.append(f"{words.text()!r} in {words.width()} x {words.height()}")
    for control in controls(place):
        said, room = _inside(control)
        if control.fontMetrics().horizontalAdvance(said) > room:
            found.append(f"{said!r} in {room} pixels")
    return found


def _is_low(words: QLabel) -> bool:
    return words.height() < words.heightForWidth(words.width())


def _inside(control: QWidget) -> tuple[str, int]:
    """What a field or a choice says in itself, and the room for it."""
    if isinstance(control, QLineEdit) and not control.text():
        return control.placeholderText(), control.width() - _FIELD_SIDES_PX
    if isinstance(control, QComboBox) and not control.isEditable():
        return control.currentText(), control.width() - _CHOICE_SIDES_PX
    return "", 0


def sideways(place: QWidget) -> list[str]:
    """Tables that must be moved to the side to be read, and headings that are cut."""
    found = []
    for table in place.findChildren(QTableView):
        if table.window() is not place.window() or not table.isVisible() or not table.model().rowCount():
            continue
        header = table.horizontalHeader()
        if header.length() > table.viewport().width():
            found.append(f"{table.accessibleName()}: {header.length()} in {table.viewport().width()} pixels")
        found += [
            f"{table.accessibleName()}: heading {at} is cut"
            for at in range(header.count())
            if not header.isSectionHidden(at)
            and header.sectionSize(at) < header.sectionSizeFromContents(at).width() - _ARROW_PX
        ]
    return found


def tickless(place: QWidget) -> list[str]:
    """Ticked boxes in which no tick is seen."""
    return [
        f"{box.text()}: no tick"
        for box in place.findChildren(QCheckBox)
        if box.window() is place.window() and box.isVisible() and box.isChecked() and not _has_tick(box)
    ]


def _has_tick(box: QCheckBox) -> bool:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxIndicator
    inside = box.style().subElementRect(part, option, box).adjusted(4, 4, -4, -4)
    picture = box.grab(inside).toImage()
    seen = (picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return len(set(seen)) > 1


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
