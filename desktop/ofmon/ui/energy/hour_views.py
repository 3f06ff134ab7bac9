"""Views by hour: heat map, load duration, lines; what comes in parts is shown so, the newest first."""

from __future__ import annotations

import asyncio
import math
from typing import TYPE_CHECKING, Any

from ofmon.domain.consumption import Electrical, Power, load_duration
from ofmon.domain.plain_text import visible
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.energy.asked import Figure
from ofmon.ui.energy.duration import LoadDuration
from ofmon.ui.energy.heat import HeatMap
from ofmon.ui.energy.hour_grid import Grid, grid
from ofmon.ui.energy.lines import Line, Lines
from ofmon.ui.energy.said import iso
from ofmon.ui.energy.views import View
from ofmon.ui.parts.tables import Column, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from ofmon.services.export import Value
    from ofmon.ui.energy.asked import Asked
    from ofmon.ui.energy.chart import Chart
    from ofmon.ui.shared import Shared

# Two lines for each phase of two devices; more can't be followed.
_LINES_MAX = 6


class PowerView(View[Power]):
    """Hourly mean power in one of its charts."""

    names = ("device", "from", "to", "power_kw", "power_factor", "readings")

    def __init__(self, shared: Shared, name: str, chart: Chart) -> None:
        table: Table[Power] = Table(
            name, _power_columns(), shared.theme, shared.preferences, title=tr("Power by hour")
        )
        super().__init__(shared, chart, table)
        self.chart: Chart = chart
        self.hours: Sequence[Power] = ()
        self._who = ""

    async def load(self, asked: Asked) -> bool:
        """See `View`."""
        self._who = asked.who
        async for hours in self.shared.services.consumption.power(asked.shown, asked.whose):
            self.hours = hours
            if hours:
                self.draw(asked, await in_thread(self.prepare, asked))
                self.chart.set_begun()
                self.drawn.emit()
            await asyncio.sleep(0)
        await self.table.bring(self.hours)
        return bool(self.hours)

    def prepare(self, _asked: Asked) -> Any:
        """What takes long to make of the hours, in a worker thread."""
        return None

    def draw(self, asked: Asked, prepared: Any) -> None:
        """Show the hours that are there."""
        raise NotImplementedError

    def values(self) -> Sequence[Sequence[Value]]:
        """See `View`."""
        return [
            (self._who, iso(each.start_ms), iso(each.end_ms), each.power_kw, each.power_factor, each.readings)
            for each in self.table.shown
        ]

    def picture(self, foot: str = "") -> QImage:
        """See `View`."""
        return self.chart.picture(foot)


class HeatView(PowerView):
    """Hours by days."""

    def __init__(self, shared: Shared) -> None:
        self.heat = HeatMap(shared.theme)
        super().__init__(shared, "heat", self.heat)

    def prepare(self, asked: Asked) -> Grid:
        """See `PowerView`."""
        return grid(asked.shown, self.hours)

    def draw(self, asked: Asked, prepared: Grid) -> None:
        """See `PowerView`."""
        title = tr("{who}, {period}: mean power by hour and day", who=visible(asked.who), period=asked.shown)
        self.heat.show_grid(title, prepared, self.hours)


class DurationView(PowerView):
    """Hours by their power."""

    def __init__(self, shared: Shared) -> None:
        self.duration = LoadDuration(shared.theme)
        super().__init__(shared, "duration", self.duration)

    def prepare(self, _asked: Asked) -> list[float]:
        """See `PowerView`."""
        return load_duration(self.hours)

    def draw(self, asked: Asked, prepared: list[float]) -> None:
        """See `PowerView`."""
        title = tr("{who}, {period}: load duration", who=visible(asked.who), period=asked.shown)
        self.duration.show_hours(title, prepared, self.hours)


class LineView(PowerView):
    """Power, or power factor, over time."""

    def __init__(self, shared: Shared) -> None:
        self.line_chart = Lines(shared.theme)
        super().__init__(shared, "power", self.line_chart)

    def prepare(self, asked: Asked) -> Line:
        """See `PowerView`."""
        factor = asked.figure is Figure.FACTOR
        figures = [each.power_factor if factor else each.power_kw for each in self.hours]
        return Line("", [each[:2] for each in self.hours], figures)

    def draw(self, asked: Asked, prepared: Line) -> None:
        """See `PowerView`."""
        factor = asked.figure is Figure.FACTOR
        title = tr(_FACTOR if factor else _POWER, who=visible(asked.who), period=asked.shown)
        span = asked.shown.start_ms(), asked.shown.end_ms()
        self.line_chart.show_lines(title, "" if factor else tr("kW"), [prepared], span)


class ElectricalView(View[Electrical]):
    """Volts or amperes of each CT; those of several aren't put together."""

    names = ("device", "ct", "from", "to", "current_a", "voltage_v")

    def __init__(self, shared: Shared) -> None:
        self.line_chart = Lines(shared.theme)
        self.refused = ""
        self._names: dict[str, str] = {}
        table: Table[Electrical] = Table(
            "means", self._columns(), shared.theme, shared.preferences, title=tr("Means by hour")
        )
        super().__init__(shared, self.line_chart, table)

    async def load(self, asked: Asked) -> bool:
        """See `View`."""
        self._names = {owner.key: owner.name for owner in asked.owners}
        service = self.shared.services.consumption
        whose = asked.owners if asked.whose is None else asked.whose
        ways = {(each.owner, each.ct_id) for each in await service.series(whose)}
        if self._refuse(len(ways)):
            return False
        found = await service.electrical(asked.shown, whose)
        self._draw(asked, found)
        await self.table.bring(found)
        return bool(found)

    def _refuse(self, number: int) -> bool:
        """Whether these are too many lines."""
        self.refused = ""
        if number > _LINES_MAX:
            self.refused = tr(
                "Volts and amperes of several devices can't be added, and %n line(s) can't be told apart."
                " Choose fewer devices.",
                "",
                number,
            )
        return bool(self.refused)

    def _draw(self, asked: Asked, found: Sequence[Electrical]) -> None:
        volts = asked.figure is Figure.VOLTAGE
        ways = sorted({(each.owner, each.ct_id) for each in found})
        lines = []
        for way in ways:
            hours = [each for each in found if (each.owner, each.ct_id) == way]
            bounds = [(each.start_ms, each.end_ms) for each in hours]
            figures = [each.voltage_v if volts else each.current_a for each in hours]
            name = self._way(*way, several=len({owner for owner, _ct in ways}) > 1)
            lines.append(Line(name if len(ways) > 1 else "", bounds, figures))
        title = tr(_VOLTAGE if volts else _CURRENT, who=visible(asked.who), period=asked.shown)
        span = asked.shown.start_ms(), asked.shown.end_ms()
        self.line_chart.show_lines(title, tr("V") if volts else tr("A"), lines, span, 1 if volts else 2)

    def _way(self, owner: str, ct_id: int, *, several: bool) -> str:
        name = visible(self._names.get(owner, owner))
        if several:
            return tr("{device}, CT {number}", device=name, number=str(ct_id))
        return tr("CT {number}", number=str(ct_id))

    def values(self) -> Sequence[Sequence[Value]]:
        """See `View`."""
        return [
            (
                self._names.get(each.owner, each.owner),
                each.ct_id,
                iso(each.start_ms),
                iso(each.end_ms),
                each.current_a,
                each.voltage_v,
            )
            for each in self.table.shown
        ]

    def picture(self, foot: str = "") -> QImage:
        """See `View`."""
        return self.line_chart.picture(foot)

    def _columns(self) -> tuple[Column[Electrical], ...]:
        return (
            Column(
                tr("From"),
                lambda each: words.short_moment(each.start_ms),
                key=lambda each: (each.start_ms, each.owner, each.ct_id),
                stretch=True,
            ),
            Column(tr("CT"), lambda each: str(each.ct_id), key=lambda each: each.ct_id, figures=True),
            Column(tr("A"), lambda each: words.number(each.current_a, 2), key=_current, figures=True),
            Column(tr("V"), lambda each: words.number(each.voltage_v, 1), key=_voltage, figures=True),
        )


_POWER = mark("{who}, {period}: mean power by hour")
_FACTOR = mark("{who}, {period}: power factor by hour")
_VOLTAGE = mark("{who}, {period}: mean voltage by hour")
_CURRENT = mark("{who}, {period}: mean current by hour")


def _order(figure: float) -> float:
    """What a table sorts by: no number comes before all numbers."""
    return figure if math.isfinite(figure) else -math.inf


def _current(each: Electrical) -> float:
    return _order(each.current_a)


def _voltage(each: Electrical) -> float:
    return _order(each.voltage_v)


def _power_columns() -> tuple[Column[Power], ...]:
    return (
        Column(
            tr("From"),
            lambda each: words.short_moment(each.start_ms),
            key=lambda each: each.start_ms,
            stretch=True,
        ),
        Column(
            tr("kW"),
            lambda each: words.number(each.power_kw, 2),
            key=lambda each: each.power_kw,
            hint=tr("Mean real power"),
            figures=True,
        ),
        Column(
            tr("Factor"),
            lambda each: words.number(each.power_factor, 2),
            key=lambda each: _order(each.power_factor),
            hint=tr("Power factor: real by apparent power, over all readings"),
            figures=True,
        ),
        Column(
            tr("Readings"),
            lambda each: words.number(each.readings, 0),
            key=lambda each: each.readings,
            figures=True,
        ),
    )
