"""What colours, hatching and strips mean, in words beside a sample of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ofmon.ui.parts.theme import GRID, SMALL_PX, body_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ofmon.ui.parts.theme import Theme

_LINE_PX = 22
_SAMPLE_PX = 14
_BETWEEN_PX = 3 * GRID
_LINES_MAX = 2
HATCHED, STRIP, FAINT, BOX = "hatched", "strip", "faint", "box"

Entry = tuple[str, QColor, str]
"""Its kind of sample (empty: a full one), its colour, and what it means."""


class Legend(QWidget):
    """Entries in lines that break where room ends; what finds no room in two is left to the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.entries: Sequence[Entry] = ()
        self.setFont(body_font(SMALL_PX))
        theme.changed.connect(self.update)

    def replace(self, entries: Sequence[Entry]) -> None:
        """Show others."""
        self.entries = entries
        self.setAccessibleName(", ".join(text for _kind, _colour, text in entries))
        self.setVisible(bool(entries))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = 1 + max((top for _left, top, _entry in self._places()), default=0) // _LINE_PX
        self.setFixedHeight(lines * _LINE_PX)

    def _places(self) -> list[tuple[int, int, Entry]]:
        metrics = QFontMetrics(self.font())
        found, left, top = [], 0, 0
        for entry in self.entries:
            wide = _SAMPLE_PX + GRID + metrics.horizontalAdvance(entry[2])
            if left and left + wide > self.width():
                left, top = 0, top + _LINE_PX
            if top < _LINES_MAX * _LINE_PX:
                found.append((left, top, entry))
            left += wide + _BETWEEN_PX
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        painter = QPainter(self)
        painter.setFont(self.font())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for left, top, (kind, colour, text) in self._places():
            line = QRect(left, top, self.width() - left, _LINE_PX)
            if mirrored:
                line = QRect(0, top, self.width() - left, _LINE_PX)
            self._sample(painter, line, kind, colour, mirrored=mirrored)
            painter.setPen(self._theme.colour("muted"))
            room = _SAMPLE_PX + GRID
            said = line.adjusted(0, 0, -room, 0) if mirrored else line.adjusted(room, 0, 0, 0)
            painter.drawText(said, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _sample(self, painter: QPainter, line: QRect, kind: str, colour: QColor, *, mirrored: bool) -> None:
        left = line.right() - _SAMPLE_PX if mirrored else line.left()
        box = QRect(left, line.top() + (_LINE_PX - _SAMPLE_PX) // 2, _SAMPLE_PX, _SAMPLE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        if kind == STRIP:
            painter.fillRect(box.adjusted(0, _SAMPLE_PX - 6, 0, 0), colour)
        elif kind == HATCHED:
            painter.fillRect(box, QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.setPen(colour)
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        elif kind == BOX:
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        else:
            painter.setOpacity(0.55 if kind == FAINT else 1.0)
            painter.fillRect(box, colour)
            painter.setOpacity(1.0)
