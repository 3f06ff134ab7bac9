"""Where widgets stand: beside each other, below each other, framed, scrolled."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ofmon.ui.parts.theme import GRID


def row(*parts: QWidget | int | None, spacing: int = GRID) -> QHBoxLayout:
    """Widgets side by side; a number is a gap, None takes the rest."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


def column(*parts: QWidget | QLayout | int | None, margin: int = 0, spacing: int = GRID) -> QVBoxLayout:
    """Widgets below each other; a number is a gap, None takes the rest."""
    layout = QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def card(*parts: QWidget | QLayout | int | None) -> QFrame:
    """A framed group."""
    made = QFrame()
    made.setObjectName("card")
    made.setLayout(column(*parts, margin=2 * GRID))
    return made


def in_order(*parts: QWidget) -> None:
    """Let Tab go through these one after the other: what is made later would else come last."""
    for before, after in pairwise(parts):
        QWidget.setTabOrder(_last_to_focus(before), after)


def _last_to_focus(part: QWidget) -> QWidget:
    """Itself, or the last of what it is made of: Qt looks at neither by itself."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    inner = [each for each in part.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return inner[-1] if inner else part


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget that scrolls up and down when there is too little room for it."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(widget)
    return made
