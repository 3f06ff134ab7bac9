"""Mean current and mean voltage by hour as two lines below each other; gaps stay open."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from ofmon.ui.energy.time_axis import LocalTimeAxis
from ofmon.ui.parts.theme import GRID, SMALL_PX, body_font
from ofmon.ui.parts.widgets import column, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.energy import HourMean
    from ofmon.ui.parts.theme import Theme

_WIDTH_PX = 2


class MeanChart(QWidget):
    """Title and two plots over the same days."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = label(role="heading", wrap=True)
        self._axes: list[Any] = []
        self._span_s = 1.0
        self._current, self.current = self._plot("A")
        self._voltage, self.voltage = self._plot("V")
        self.setLayout(column(self.title, self._current, self._voltage, spacing=GRID // 2))
        theme.changed.connect(self._recolour)
        self._recolour()

    def replace(self, title: str, means: Sequence[HourMean], start_ms: int, end_ms: int) -> None:
        """Show hours, ascending, over a range of time."""
        self.title.setText(title)
        self._span_s = (end_ms - start_ms) / 1000
        self._make_room()
        for plot, line, figure in (
            (self._current, self.current, lambda mean: mean.current_a),
            (self._voltage, self.voltage, lambda mean: mean.voltage_v),
        ):
            line.setData(*_line(means, figure), connect="finite")
            plot.setXRange(start_ms / 1000, end_ms / 1000, padding=0)
            plot.setAccessibleDescription(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other labels."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        for axis in self._axes:
            axis.make_room(self._span_s, self._current.width())

    def _plot(self, unit: str) -> tuple[Any, Any]:
        axis = LocalTimeAxis()
        self._axes.append(axis)
        plot: Any = pg.PlotWidget(axisItems={"bottom": axis})
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setLabel("left", unit)
        plot.getAxis("left").setWidth(64)
        plot.getAxis("left").enableAutoSIPrefix(enable=False)
        plot.showGrid(x=False, y=True, alpha=0.25)
        plot.setAccessibleName(f"Chart of the mean, {unit}")
        return plot, plot.plot([], [])

    def _recolour(self) -> None:
        theme = self._theme
        for plot, line in ((self._current, self.current), (self._voltage, self.voltage)):
            plot.setBackground(theme.colour("surface"))
            line.setPen(pg.mkPen(theme.colour("accent"), width=_WIDTH_PX))
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(theme.colour("outline"))
                axis.setTextPen(theme.colour("muted"))
                axis.setStyle(tickFont=body_font(SMALL_PX), maxTickLevel=1)
                axis.label.setFont(body_font(SMALL_PX))


def _line(means: Sequence[HourMean], figure: Any) -> tuple[list[float], list[float]]:
    """Middles of the hours and their figures; a missing hour is a figure that is no number."""
    times: list[float] = []
    figures: list[float] = []
    for mean, following in pairwise([*means, None]):
        assert mean is not None  # noqa: S101 - only the last one is None, and it is never first
        times.append((mean.start_ms + mean.end_ms) / 2000)
        figures.append(figure(mean))
        if following and following.start_ms > mean.end_ms:
            times.append(mean.end_ms / 1000)
            figures.append(math.nan)
    return times, figures
