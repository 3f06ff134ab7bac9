"""Lines over time: mean power, power factor, or volts or amperes of each CT; gaps stay open."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg

from ofmon.texts import number, tr
from ofmon.ui import words
from ofmon.ui.energy.bar_item import part_colour
from ofmon.ui.energy.chart import Chart
from ofmon.ui.energy.legend import Legend
from ofmon.ui.energy.plot import Plot
from ofmon.ui.energy.said import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.periods import Bounds
    from ofmon.ui.parts.theme import Theme

_WIDTH_PX = 2
_ROOM = 0.08
# Very long lines are drawn thin: a wide one takes Qt several times as long.
_THIN_FROM = 2_000


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        name: what it is of; empty: there is one only.
        hours: bounds, ascending, ms since the epoch.
        figures: one for each; not a number: none.
    """

    name: str
    hours: Sequence[Bounds]
    figures: Sequence[float]


class Lines(Chart):
    """Several lines of one unit."""

    def __init__(self, theme: Theme) -> None:
        self.lines: Sequence[Line] = ()
        self._unit, self._digits = "", 2
        self._items: list[Any] = []
        self._legend = Legend(theme)
        super().__init__(theme, Plot(theme, tr("Chart of means by hour"), ""), self._legend)
        self._mark: Any = pg.InfiniteLine(angle=90, movable=False)
        self._mark.hide()
        self.plot.addItem(self._mark)
        self._at_ms: int | None = None
        self.plot.over.connect(lambda place: self._point(round(place.x() * 1000)))
        self.plot.pressed.connect(lambda place: self._point(round(place.x() * 1000)))
        self.plot.stepped.connect(self.step)
        self.recolour()

    def show_lines(self, title: str, unit: str, lines: Sequence[Line], span: Bounds, digits: int = 2) -> None:
        """Show lines over a span of time."""
        self.lines, self._unit, self._digits = lines, unit, digits
        self.title.setText(title)
        for item in self._items:
            self.plot.removeItem(item)
        self._items = [self.plot.plot(*_gaps(line), connect="finite") for line in lines]
        for item in self._items:
            item.setDownsampling(auto=True, method="peak")
            item.setClipToView(True)
        self.plot.getAxis("left").setLabel(unit)
        figures = [figure for line in lines for figure in line.figures if math.isfinite(figure)] or [0.0, 1.0]
        low, high = min(figures), max(figures)
        room = (high - low or 1.0) * _ROOM
        self.plot.show_range(span[0] / 1000, span[1] / 1000, low - room, high + room)
        self._mark.hide()
        self._at_ms = None
        self.say(tr("Point at an hour for its figures."))
        said = [f"{low:.{digits}f}", f"{high:.{digits}f}"]
        self.describe(
            tr("{title}. From {low} to {high} {unit}.", title=title, low=said[0], high=said[1], unit=unit)
        )
        self.recolour()

    def step(self, by: int) -> None:
        """Point at the next hour, the one before, the first or the last."""
        hours = sorted({hour for line in self.lines for hour in line.hours})
        if not hours:
            return
        at = bisect_left(hours, (self._at_ms or 0, 0))
        at = {-2: 0, 2: len(hours) - 1}.get(by, min(max(at + by, 0), len(hours) - 1))
        self._point(hours[at][0] + 1)
        self.plot.bring(hours[at][0] / 1000)

    def recolour(self) -> None:
        """A colour for each line."""
        colours = [part_colour(self.theme, at, len(self._items)) for at in range(len(self._items))]
        for item, colour in zip(self._items, colours, strict=True):
            item.setPen(pg.mkPen(colour, width=1 if self._many else _WIDTH_PX))
        self._mark.setPen(pg.mkPen(self.theme.colour("text")))
        named = zip(colours, self.lines, strict=True)
        self._legend.replace([("", colour, line.name) for colour, line in named if line.name])

    @property
    def _many(self) -> bool:
        return sum(len(line.hours) for line in self.lines) > _THIN_FROM

    def _point(self, at_ms: int) -> None:
        """Say the figures of the hour around a moment."""
        found, start_ms = [], None
        for line in self.lines:
            at = bisect_left(line.hours, (at_ms + 1, 0)) - 1
            if at >= 0 and line.hours[at][1] > at_ms and math.isfinite(line.figures[at]):
                start_ms = line.hours[at][0]
                found.append(self._figure(line, line.figures[at]))
        if start_ms is None:
            return
        self._at_ms = start_ms
        self._mark.setPos(start_ms / 1000)
        self._mark.show()
        self.say(tr("{when}: {figures}", when=words.short_moment(start_ms), figures=listed(found)))

    def _figure(self, line: Line, figure: float) -> str:
        said = number(figure, self._digits)
        if self._unit:
            said = tr("{figure} {unit}", figure=said, unit=self._unit)
        return tr("{name}: {value}", name=line.name, value=said) if line.name else said


def _gaps(line: Line) -> tuple[list[float], list[float]]:
    """Middles of the hours and their figures; a missing hour is a figure that is no number."""
    times: list[float] = []
    figures: list[float] = []
    for at, (hour, following) in enumerate(pairwise([*line.hours, None])):
        assert hour is not None  # noqa: S101 - only the last one is None, and it is never first
        times.append((hour[0] + hour[1]) / 2000)
        figures.append(line.figures[at])
        if following and following[0] > hour[1]:
            times.append(hour[1] / 1000)
            figures.append(math.nan)
    return times, figures
