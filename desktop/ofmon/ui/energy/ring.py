"""Total energy by device as a ring; words and figures stand beside it, so that colour is never alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy.bar_item import part_colour
from ofmon.ui.energy.pictures import picture_of
from ofmon.ui.energy.said import listed
from ofmon.ui.parts.theme import GRID, SMALL_PX, body_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QFontMetrics, QImage, QPaintEvent

    from ofmon.ui.parts.theme import Theme

_PARTS_MAX = 8
_FULL = 360 * 16
_OLD_OPACITY = 0.35
_LINE_PX = 24
_LINE_PX_MIN = 16
_TOTAL_FROM_PX = 180
_RING_PX = 34
_BESIDE_PX = 480
_LEGEND_PX = 290


class RingChart(QWidget):
    """Title, ring with the total inside, and a line of words for each part."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ""
        self._old = False
        self.parts: list[tuple[str, float]] = []
        self.setMinimumSize(200, 120)
        self.setFont(body_font(SMALL_PX))
        theme.changed.connect(self.update)

    def replace(self, title: str, parts: Sequence[tuple[str, float]]) -> None:
        """Show parts (name, kWh), the largest first; what is beyond a few becomes one part, and what is not
        over 0 is left out, which the title tells.
        """  # noqa: D205 - one sentence
        shown = [part for part in parts if part[1] > 0]
        self.parts = list(shown)
        if len(shown) > _PARTS_MAX:
            rest = shown[_PARTS_MAX - 1 :]
            self.parts = [
                *shown[: _PARTS_MAX - 1],
                (tr("%n other(s)", "", len(rest)), sum(energy for _name, energy in rest)),
            ]
        below = sum(1 for _name, energy in parts if energy < 0)
        self._title = tr("{title} (without %n device(s) below 0)", "", below, title=title) if below else title
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(listed([title, *(self._line(*part) for part in self.parts)]))
        self.update()

    @property
    def _total(self) -> float:
        return sum(energy for _name, energy in self.parts)

    def _line(self, name: str, energy: float) -> str:
        return tr("{name}: {value}", name=name, value=self._figures(energy))

    def _figures(self, energy: float) -> str:
        share = 100 * energy / self._total
        return tr("{energy}, {share:.1f} %", energy=words.energy(energy), share=share)

    def _colour(self, at: int) -> QColor:
        return part_colour(self._theme, at, max(2, len(self.parts)))

    def set_old(self, *, old: bool) -> None:
        """Draw it pale: it isn't what is chosen now."""
        self._old = old
        self.update()

    def picture(self, foot: str = "") -> QImage:
        """All of it, sharp enough for a report."""
        return picture_of(self, self._theme.colour("surface"), foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_OLD_OPACITY if self._old else 1.0)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(body_font(bold=True))
        whole = QRectF(0, 0, self.width(), self.height())
        head = painter.boundingRect(whole, Qt.TextFlag.TextWordWrap, self._title)
        painter.drawText(whole, Qt.TextFlag.TextWordWrap, self._title)
        if self.parts:
            self._paint_parts(painter, whole.adjusted(0, head.height() + GRID, 0, 0))
        painter.end()

    def _paint_parts(self, painter: QPainter, room: QRectF) -> None:
        beside = room.width() >= _BESIDE_PX
        line_px = _LINE_PX
        if beside:
            line_px = min(_LINE_PX, max(_LINE_PX_MIN, int(room.height()) // len(self.parts)))
        legend_px = len(self.parts) * line_px
        side = (
            min(room.width() / 2, room.width() - _LEGEND_PX, room.height())
            if beside
            else min(room.width(), room.height() - legend_px)
        )
        side = max(side, 3 * _RING_PX)
        self._paint_ring(painter, QRectF(room.left(), room.top(), side, side))
        painter.setFont(body_font(SMALL_PX))
        left = side + 3 * GRID if beside else 0.0
        top = room.top() + (max(0.0, side - legend_px) / 2 if beside else side)
        for at, part in enumerate(self.parts):
            line = QRectF(left, top + at * line_px, room.width() - left, line_px)
            painter.fillRect(QRectF(line.left(), line.top() + (line_px - 12) / 2, 12, 12), self._colour(at))
            painter.setPen(self._theme.colour("text"))
            said = self._fitting(painter.fontMetrics(), part, int(line.width()) - 24)
            painter.drawText(line.adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)

    def _fitting(self, metrics: QFontMetrics, part: tuple[str, float], room_px: int) -> str:
        """A part's line; where room lacks the name is cut and the figures stay whole."""
        name, energy = part
        for_name = room_px - metrics.horizontalAdvance(self._line("", energy))
        return self._line(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, for_name), energy)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        ring = box.adjusted(*(_RING_PX / 2 * sign for sign in (1, 1, -1, -1)))
        start = 90 * 16.0
        for at, (_name, energy) in enumerate(self.parts):
            span = -_FULL * energy / self._total
            painter.setPen(QPen(self._colour(at), _RING_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(ring, round(start), round(span))
            start += span
        if box.width() < _TOTAL_FROM_PX:
            return
        painter.setPen(self._theme.colour("text"))
        painter.setFont(body_font(bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words.energy(self._total))
