"""Energy in buckets as bars: gaps stay open, estimated times are hatched, hover and tap tell the figures."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QWidget

from ofmon.ui import words
from ofmon.ui.energy.pictures import picture_of
from ofmon.ui.energy.time_axis import LocalTimeAxis
from ofmon.ui.parts.theme import GRID, SMALL_PX, body_font
from ofmon.ui.parts.widgets import column, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.energy import EnergyBucket
    from ofmon.ui.parts.theme import Theme

# So much of a bucket's width is left between two bars.
_BETWEEN = 0.12
_GAP_FROM_PX = 3
# A lower chart says in words what the legend shows.
_LEGEND_FROM_PX = 280
# How far the first label may stand out of the axis.
_BEYOND_PX = 40
# Outlines of narrower bars would fill them, and hide the hatching.
_OUTLINED_PX = 10


class Bars(pg.GraphicsObject):  # type: ignore[misc]
    """The bars. Drawn in pixels of the screen, so that the hatching is not stretched with the axes."""

    def __init__(self) -> None:
        super().__init__()
        self._buckets: Sequence[EnergyBucket] = ()
        self._colour = QColor()
        self._marked_colour = QColor()
        self._ground = QColor()
        self.marked: int | None = None

    def colour(self, bar: QColor, marked: QColor, ground: QColor) -> None:
        """Change the colours."""
        self._colour, self._marked_colour, self._ground = bar, marked, ground
        self.update()

    def replace(self, buckets: Sequence[EnergyBucket]) -> None:
        """Show other buckets."""
        self._buckets = buckets
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
        if not self._buckets:
            return QRectF()
        energies = [bucket.energy_kwh for bucket in self._buckets]
        left, right = self._buckets[0].start_ms / 1000, self._buckets[-1].end_ms / 1000
        low, high = min(0.0, *energies), max(0.0, *energies)
        return QRectF(left, low, right - left, max(high - low, 1e-9))

    def paint(self, painter: QPainter, *_args: object) -> None:
        """See Qt."""
        to_screen = painter.combinedTransform()
        painter.resetTransform()
        to_pixels = to_screen * painter.combinedTransform().inverted()[0]
        boxes = [_box(bucket, to_pixels) for bucket in self._buckets]
        known = [box for box, bucket in zip(boxes, self._buckets, strict=True) if not bucket.uncertainty_ms]
        estimated = [box for box, bucket in zip(boxes, self._buckets, strict=True) if bucket.uncertainty_ms]
        self._bars(painter, known, self._colour, hatched=False)
        self._bars(painter, estimated, self._colour, hatched=True)
        if self.marked is not None:
            hatched = self._buckets[self.marked].uncertainty_ms > 0
            self._bars(painter, [boxes[self.marked]], self._marked_colour, hatched=hatched)

    def _bars(self, painter: QPainter, boxes: list[QRectF], colour: QColor, *, hatched: bool) -> None:
        outlined = hatched and bool(boxes) and boxes[0].width() >= _OUTLINED_PX
        painter.setPen(QPen(colour, 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(self._ground if hatched else colour)
        painter.drawRects(boxes)
        if hatched:
            painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.drawRects(boxes)


def _box(bucket: EnergyBucket, to_pixels: QTransform) -> QRectF:
    """A bar with its edges on whole pixels, and the same gap after each that is wide enough for one."""
    left = round(to_pixels.m11() * bucket.start_ms / 1000 + to_pixels.dx())
    right = round(to_pixels.m11() * bucket.end_ms / 1000 + to_pixels.dx())
    zero = to_pixels.dy()
    end = to_pixels.m22() * bucket.energy_kwh + zero
    gap = max(1, round((right - left) * _BETWEEN)) if right - left >= _GAP_FROM_PX else 0
    return QRectF(left, min(zero, end), max(1, right - left - gap), max(1.0, abs(end - zero)))


class Swatch(QWidget):
    """A little bar for the legend."""

    def __init__(self, theme: Theme, *, estimated: bool) -> None:
        super().__init__()
        self._theme = theme
        self._estimated = estimated
        self.setFixedSize(18, 14)
        theme.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        """See Qt."""
        painter = QPainter(self)
        style = Qt.BrushStyle.BDiagPattern if self._estimated else Qt.BrushStyle.SolidPattern
        colour = self._theme.colour("accent")
        painter.fillRect(self.rect(), QBrush(colour, style))
        painter.setPen(colour)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class EnergyChart(QWidget):
    """Title, bars, legend, and the figures of the bar that is pointed at."""

    pointed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buckets: Sequence[EnergyBucket] = ()
        self._starts: list[int] = []
        self.title = label(role="heading", wrap=True)
        self.readout = label(role="muted", wrap=True)
        self._bars = Bars()
        self._time_axis = LocalTimeAxis()
        self._span_s = 1.0
        self._plot: Any = pg.PlotWidget(axisItems={"bottom": self._time_axis})
        self._prepare_plot()
        self._legend = QWidget()
        self._legend.setLayout(
            row(
                Swatch(theme, estimated=False),
                label("time known", "muted"),
                2 * GRID,
                Swatch(theme, estimated=True),
                label("time estimated", "muted"),
                None,
            )
        )
        self.setLayout(column(self.title, self.readout, self._plot, self._legend, spacing=GRID // 2))
        theme.changed.connect(self._recolour)
        self._recolour()

    def replace(self, title: str, buckets: Sequence[EnergyBucket], start_ms: int, end_ms: int) -> None:
        """Show buckets, ascending, over a range of time."""
        self._buckets = buckets
        self._starts = [bucket.start_ms for bucket in buckets]
        self.title.setText(title)
        self._bars.replace(buckets)
        self._show_legend()
        energies = [bucket.energy_kwh for bucket in buckets] or [0.0]
        low, high = min(0.0, *energies), max(0.0, *energies)
        room = (high - low or 1.0) * 0.08
        self._span_s = (end_ms - start_ms) / 1000
        self._time_axis.make_room(self._span_s, self._plot.width())
        self._plot.setXRange(start_ms / 1000, end_ms / 1000, padding=0)
        self._plot.setYRange(low - (room if low else 0), high + room, padding=0)
        self._plot.setAccessibleDescription(title)
        self.point(None)

    def point(self, bucket: EnergyBucket | None) -> None:
        """Say a bar's figures and emphasise it."""
        at = self._starts.index(bucket.start_ms) if bucket and bucket.start_ms in self._starts else None
        self._bars.mark(at)
        self.readout.setText(describe(bucket) if bucket else self._hint())

    def _hint(self) -> str:
        said = "Point at a bar for its figures."
        estimated = any(bucket.uncertainty_ms for bucket in self._buckets)
        return f"{said} Hatched: time estimated." if estimated else said

    def picture(self) -> QImage:
        """Title, readout, bars and legend, sharp enough for a report."""
        return picture_of(self, self._theme.colour("surface"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other labels."""
        super().resizeEvent(event)
        self._show_legend()
        self._time_axis.make_room(self._span_s, self._plot.width())

    def _show_legend(self) -> None:
        estimated = any(bucket.uncertainty_ms for bucket in self._buckets)
        self._legend.setVisible(estimated and self.height() >= _LEGEND_FROM_PX)

    def _prepare_plot(self) -> None:
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.addItem(self._bars)
        self._plot.setAccessibleName("Chart of energy")
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.scene().sigMouseMoved.connect(self._over)
        self._plot.scene().sigMouseClicked.connect(lambda event: self._over(event.scenePos()))
        self._plot.setLabel("left", "kWh")
        self._plot.getAxis("left").setWidth(64)
        self._plot.showGrid(x=False, y=True, alpha=0.25)

    def _recolour(self) -> None:
        theme = self._theme
        self._plot.setBackground(theme.colour("surface"))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(theme.colour("outline"))
            axis.setTextPen(theme.colour("muted"))
            axis.setStyle(tickFont=body_font(SMALL_PX), tickTextOffset=6)
            axis.setStyle(maxTickLevel=1, hideOverlappingLabels=_BEYOND_PX)
            axis.label.setFont(body_font(SMALL_PX))
        self._bars.colour(theme.colour("accent"), theme.colour("accent_pressed"), theme.colour("surface"))

    def _over(self, place: QPointF) -> None:
        at_ms = self._plot.getViewBox().mapSceneToView(place).x() * 1000
        at = bisect_right(self._starts, at_ms) - 1
        if at >= 0 and at_ms < self._buckets[at].end_ms and at != self._bars.marked:
            self.point(self._buckets[at])
            self.pointed.emit(self._buckets[at])


def describe(bucket: EnergyBucket) -> str:
    """A bar in words."""
    when = words.span(bucket.start_ms, bucket.end_ms)
    made_of = words.count(bucket.readings, "reading")
    sure = words.uncertainty(bucket.uncertainty_ms)
    return f"{when}: {words.energy(bucket.energy_kwh)}, {made_of}, time {sure}"
