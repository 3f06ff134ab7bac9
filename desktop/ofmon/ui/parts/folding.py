"""Tables in a narrow window: columns that find no room stand in a second line of the row's first cell.

A table's model answers `BELOW` with the parts of that line, the most important first: those at the end are
left to the tooltip when even the line is too narrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ofmon.texts import joined
from ofmon.ui.parts.theme import GRID, SMALL_PX, body_font

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from ofmon.ui.parts.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

BELOW = Qt.ItemDataRole.UserRole + 1
_BETWEEN = " · "


def line(parts: Sequence[str]) -> str:
    """The second line, whole."""
    return joined(_BETWEEN, parts)


def fitted(parts: Sequence[str], metrics: QFontMetrics, width: int) -> str:
    """As many parts as fit into so many pixels, never a piece of one; only the first is shortened at need."""
    whole = next(
        (n for n in range(len(parts), 1, -1) if metrics.horizontalAdvance(line(parts[:n])) <= width), 1
    )
    return (
        line(parts[:whole])
        if whole > 1
        else metrics.elidedText(parts[0], Qt.TextElideMode.ElideMiddle, width)
    )


def fold(order: Sequence[int], needed: Callable[[Sequence[int]], int], room: int) -> list[int]:
    """Which columns must go below: as few as will do, in the given order.

    Args:
        order: the columns that may, the least important first.
        needed: how many pixels are needed when these columns are below.
        room: how many there are.
    """
    below: list[int] = []
    for column in order:
        if needed(below) <= room:
            break
        below.append(column)
    return below


class TwoLines(QStyledItemDelegate):
    """Paints the first column: its own text, and below it what found no room."""

    def __init__(self, theme: Theme, parent: object) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line in the middle, or two."""
        parts = index.data(BELOW)
        if not parts:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        widget = cell.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, widget)
        self._lines(painter, option, text, parts, index)

    def _lines(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, parts: Sequence[str], index: Index
    ) -> None:
        area: QRect = option.rect.adjusted(GRID, 0, -GRID, 0)
        half = area.height() // 2
        small = body_font(SMALL_PX)
        tone = index.data(Qt.ItemDataRole.ForegroundRole)
        colour = tone if isinstance(tone, QColor) else self._theme.colour("text")
        own = QFontMetrics(option.font).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
        below = fitted(parts, QFontMetrics(small), area.width())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.save()
        lines = ((own, option.font, colour, 2), (below, small, self._theme.colour("muted"), half - 2))
        for said, font, ink, top in lines:
            painter.setFont(font)
            painter.setPen(ink)
            where = QRect(area.left(), area.top() + top, area.width(), half)
            painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()
