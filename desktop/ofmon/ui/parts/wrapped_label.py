"""Text of several lines that begin at the right.

Qt draws plain text of a label so that each line that ends with a space begins a space too far to the left,
and cuts a letter off where the lines end; `QTextLayout` doesn't.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse
_LINE_END = "\N{LINE SEPARATOR}"


class WrappedFromTheRight(QLabel):
    """A label of plain text that wraps. What can be selected Qt lays out as a document, and well."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        if self.textInteractionFlags() & _SELECTABLE:
            super().paintEvent(event)
            return
        layout = QTextLayout(self.text().replace("\n", _LINE_END), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        area = self.contentsRect()
        height = _lay_out(layout, area.width(), self.fontMetrics().leading())
        size = QSizeF(area.width(), height).toSize()
        across = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        up = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        where = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, across | up, size, area)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(where.topLeft()))


def _lay_out(layout: QTextLayout, width: float, leading: float) -> float:
    """Break it into lines of that width; how high all of them are."""
    height = -leading
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height += leading
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height
