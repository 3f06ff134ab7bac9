"""Bars for pyqtgraph, drawn in pixels of the screen, so that hatching isn't stretched with the axes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from ofmon.ui.energy.drawing import Drawing

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ofmon.ui.parts.theme import Theme

# So much of a bar's width is left between two.
_BETWEEN = 0.12
_GAP_FROM_PX = 3
# Outlines of narrower bars would fill them, and hide the hatching.
_OUTLINED_PX = 10
_STRIP_PX = 5
_PART_ALPHA = 0.55


class Bars(pg.GraphicsObject):  # type: ignore[misc]
    """Piles, hatching, the strip of what is missing, and outlines of what they are compared with."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._drawing = Drawing()
        self.marked: int | None = None

    def replace(self, drawing: Drawing) -> None:
        """Show other bars."""
        self._drawing = drawing
        self.marked = None
        self.prepareGeometryChange()
        self.informViewBoundsChanged()
        self.update()

    def mark(self, at: int | None) -> None:
        """Emphasise one bar."""
        self.marked = at
        self.update()

    def boundingRect(self) -> QRectF:
        """See Qt."""
        drawing = self._drawing
        if not len(drawing.starts):
            return QRectF()
        left, right = float(drawing.starts[0]), float(drawing.ends[-1])
        return QRectF(left, drawing.low, right - left, max(drawing.high - drawing.low, 1e-9))

    def paint(self, painter: QPainter, *_args: object) -> None:
        """See Qt."""
        drawing = self._drawing
        to_screen = painter.combinedTransform()
        painter.resetTransform()
        to_pixels = to_screen * painter.combinedTransform().inverted()[0]
        seen = self._seen()
        left, width = _sides(drawing.starts[seen], drawing.ends[seen], to_pixels)
        for at, pile in enumerate(drawing.piles):
            boxes = _boxes(left, width, pile.low[seen], pile.high[seen], to_pixels)
            self._pile(painter, boxes, seen, self._colour(at))
        self._compared(painter, left, width, seen, to_pixels)
        self._strip(painter, left, width, seen, to_pixels)

    def _seen(self) -> NDArray[np.int_]:
        """Bars inside the part of the axis that is shown."""
        view = self.viewRect()
        drawing = self._drawing
        return np.nonzero((drawing.ends > view.left()) & (drawing.starts < view.right()))[0]

    def _colour(self, at: int) -> QColor:
        return part_colour(self._theme, at, len(self._drawing.piles))

    def _pile(
        self, painter: QPainter, boxes: NDArray[np.float64], seen: NDArray[np.int_], colour: QColor
    ) -> None:
        faint = QColor(colour)
        faint.setAlphaF(_PART_ALPHA)
        for hatched in (False, True):
            for part in (False, True):
                wanted = (self._drawing.hatched[seen] == hatched) & (self._drawing.part[seen] == part)
                if wanted.any():
                    ink = faint if part else colour
                    _paint(painter, _there(boxes[wanted]), ink, self._ground, hatched=hatched)
        if self.marked is not None and self.marked in seen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("text"), 2))
            _draw(painter, _there(boxes[seen == self.marked]))

    @property
    def _ground(self) -> QColor:
        return self._theme.colour("surface")

    def _compared(
        self,
        painter: QPainter,
        left: NDArray[np.float64],
        width: NDArray[np.float64],
        seen: NDArray[np.int_],
        to_pixels: QTransform,
    ) -> None:
        """Empty boxes around the bars."""
        if not len(self._drawing.other):
            return
        other = self._drawing.other[seen]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("text"), 1, Qt.PenStyle.DashLine))
        _draw(painter, _there(_boxes(left, width, np.zeros(len(other)), other, to_pixels)))

    def _strip(
        self,
        painter: QPainter,
        left: NDArray[np.float64],
        width: NDArray[np.float64],
        seen: NDArray[np.int_],
        to_pixels: QTransform,
    ) -> None:
        """At the bottom, as wide below each bar as the part of its hours that is missing."""
        bottom = to_pixels.m22() * self.viewRect().top() + to_pixels.dy()
        missing = self._drawing.missing[seen]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("warn"))
        wide = np.maximum(1.0, width * missing)
        top, height = np.full(len(left), bottom - _STRIP_PX), np.full(len(left), float(_STRIP_PX))
        _draw(painter, np.column_stack((left, top, wide, height))[missing > 0])


def part_colour(theme: Theme, at: int, of: int) -> QColor:
    """The colour of one of several parts; the accent where there is one."""
    accent = theme.colour("accent")
    if of <= 1:
        return accent
    hue = (accent.hslHueF() + at / max(of, 4)) % 1.0
    return QColor.fromHslF(hue, accent.hslSaturationF() * 0.75, 0.62 if theme.dark else 0.42)


def _sides(
    starts: NDArray[np.float64], ends: NDArray[np.float64], to_pixels: QTransform
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Left edges on whole pixels and widths, with the same gap after each that is wide enough for one."""
    left = np.round(to_pixels.m11() * starts + to_pixels.dx())
    room = np.round(to_pixels.m11() * ends + to_pixels.dx()) - left
    gap = np.where(room >= _GAP_FROM_PX, np.maximum(1, np.round(room * _BETWEEN)), 0)
    return left, np.maximum(1, room - gap)


def _boxes(
    left: NDArray[np.float64],
    width: NDArray[np.float64],
    low: NDArray[np.float64],
    high: NDArray[np.float64],
    to_pixels: QTransform,
) -> NDArray[np.float64]:
    """A box for each bar, x, y, width, height; not a number where there is no figure."""
    bottom, top = (to_pixels.m22() * figure + to_pixels.dy() for figure in (low, high))
    height = np.maximum(1.0, np.abs(bottom - top))
    return np.column_stack((left, np.minimum(bottom, top), width, height))


def _there(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    return boxes[np.isfinite(boxes[:, 1])]


def _draw(painter: QPainter, boxes: NDArray[np.float64]) -> None:
    """Thousands of boxes at once, none of which becomes an object of Python's."""
    if len(boxes):
        made = PrimitiveArray(QRectF, 4)
        made.resize(len(boxes))
        made.ndarray()[:] = boxes
        painter.drawRects(*made.drawargs())


def _paint(
    painter: QPainter, boxes: NDArray[np.float64], colour: QColor, ground: QColor, *, hatched: bool
) -> None:
    outlined = hatched and len(boxes) > 0 and boxes[0, 2] >= _OUTLINED_PX
    pen: Any = QPen(colour, 1) if outlined else Qt.PenStyle.NoPen
    painter.setPen(pen)
    painter.setBrush(ground if hatched else colour)
    _draw(painter, boxes)
    if hatched:
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        _draw(painter, boxes)
