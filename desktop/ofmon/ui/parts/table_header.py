"""A table's heading row: word, mark and arrow close together, so that a mark belongs to its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle

from ofmon.ui.parts.theme import GRID, SMALL_PX, TARGET, body_font

if TYPE_CHECKING:
    from ofmon.ui.parts.theme import Theme

_MARK_PX = 24
_ARROW_PX = 16
_ROLE = Qt.ItemDataRole


class Header(QHeaderView):
    """Sorts on a tap, moves columns on a drag.

    Attributes:
        marks: whether there is room for the marks beside the words.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.marks = True
        self.setFont(body_font(SMALL_PX))
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setMinimumHeight(TARGET)
        self.setMinimumSectionSize(TARGET)
        theme.changed.connect(self.viewport().update)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Room for the word, its mark and the arrow."""
        text, mark = self._content(section)
        width = self.fontMetrics().horizontalAdvance(text) + _ARROW_PX + 2 * GRID
        return QSize(width + (_MARK_PX + GRID // 2 if mark else 0), TARGET)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Ground, line, mark, word, arrow; mirrored where one reads so."""
        text, mark = self._content(section)
        painter.save()
        painter.fillRect(area, self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("line"), 2))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inside = area.adjusted(GRID, 0, -GRID, 0)
        if self._right(section):
            inside.setLeft(inside.right() - self.sectionSizeFromContents(section).width() + 2 * GRID)
        if mark:
            where = QRect(inside.left(), inside.center().y() - _MARK_PX // 2, _MARK_PX, _MARK_PX)
            painter.drawPixmap(self._seen(area, where).topLeft(), mark)
            inside.setLeft(inside.left() + _MARK_PX + GRID // 2)
        arrow_left = inside.left()
        if self._right(section):
            inside.setLeft(inside.left() + _ARROW_PX)
        else:
            arrow_left += self.fontMetrics().horizontalAdvance(text) + GRID // 2
        self._arrow(painter, section, self._seen(area, QRect(arrow_left, area.top(), _ARROW_PX, 1)).left())
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("muted"))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self._seen(area, inside), Qt.AlignmentFlag.AlignVCenter | side, text)
        painter.restore()

    def _seen(self, area: QRect, part: QRect) -> QRect:
        """Where a part of a section stands for those who read it."""
        return QStyle.visualRect(self.layoutDirection(), area, part)

    def _arrow(self, painter: QPainter, section: int, left: int) -> None:
        if section != self.sortIndicatorSection():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(left + _ARROW_PX / 2, self.height() / 2)
        up = -1 if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else 1
        corners = [middle + QPointF(x, y * up) for x, y in ((-4, -2), (0, 2.5), (4, -2))]
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawPolyline(QPolygonF(corners))

    def _content(self, section: int) -> tuple[str, QPixmap | None]:
        model = self.model()
        text = str(model.headerData(section, Qt.Orientation.Horizontal, _ROLE.DisplayRole) or "")
        mark = model.headerData(section, Qt.Orientation.Horizontal, _ROLE.DecorationRole)
        return text, mark if self.marks and isinstance(mark, QPixmap) else None

    def _right(self, section: int) -> bool:
        side = self.model().headerData(section, Qt.Orientation.Horizontal, _ROLE.TextAlignmentRole)
        return bool(side & Qt.AlignmentFlag.AlignRight)
