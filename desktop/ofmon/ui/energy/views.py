"""Further charts of the Energy page, each with its table: energy by device, and hourly means."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ofmon.domain.energy import HourMean, OwnerEnergy
from ofmon.domain.plain_text import visible
from ofmon.ui import words
from ofmon.ui.energy.means import MeanChart
from ofmon.ui.energy.pictures import picture_of
from ofmon.ui.energy.ring import RingChart
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import card, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QResizeEvent

    from ofmon.domain.energy import Owner
    from ofmon.services.export import Value
    from ofmon.ui.energy.range import Days
    from ofmon.ui.shared import Shared

T = TypeVar("T")
_BESIDE_PX = 1000
_TABLE_FROM_PX = 420


class View(QWidget, Generic[T]):
    """A chart and the same data as a table, beside or below it where there is room."""

    names: tuple[str, ...] = ()

    def __init__(self, shared: Shared, chart: QWidget, table: Table[T]) -> None:
        super().__init__()
        self._shared = shared
        self.chart = chart
        self.table = table
        self._pair = row(card(chart), table, spacing=2 * GRID)
        self._pair.setStretch(0, 3)
        self._pair.setStretch(1, 2)
        self.setLayout(self._pair)

    def picture(self) -> QImage:
        """The chart, for a file."""
        return picture_of(self.chart, self._shared.theme.colour("surface"))

    async def load(self, days: Days, whose: Owner | None) -> int:
        """Show these days of one, or of all (None); how many rows there are."""
        raise NotImplementedError

    def values(self) -> Sequence[Sequence[Value]]:
        """The table's rows for a file, under `names`."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, below each other, or the chart alone."""
        super().resizeEvent(event)
        directions, beside = self._pair.Direction, self.width() >= _BESIDE_PX
        self._pair.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.table.setVisible(beside or self.height() >= _TABLE_FROM_PX)


class ByOwner(View[OwnerEnergy]):
    """Total energy by the device for which it was collected, and of meters that had none."""

    names = ("device", "meters", "energy_kwh", "readings")

    def __init__(self, shared: Shared) -> None:
        columns: tuple[Column[OwnerEnergy], ...] = (
            Column("Device", lambda total: total.owner.name, stretch=True, least_px=100),
            Column(
                "kWh",
                lambda total: f"{total.energy_kwh:,.2f}",
                key=lambda total: total.energy_kwh,
                figures=True,
            ),
            Column(
                "Readings", lambda total: str(total.readings), key=lambda total: total.readings, figures=True
            ),
        )
        self.ring = RingChart(shared.theme)
        table: Table[OwnerEnergy] = Table(
            "by-device", columns, shared.theme, shared.preferences, title="Energy by device"
        )
        super().__init__(shared, self.ring, table)

    async def load(self, days: Days, whose: Owner | None) -> int:
        """See `View`."""
        energy = self._shared.services.energy
        totals = await energy.by_owner(days.start_ms, days.end_ms, whose=whose)
        parts = [(visible(total.owner.name), total.energy_kwh) for total in totals]
        total = words.energy(sum(energy for _name, energy in parts if energy > 0))
        self.ring.replace(f"{total} by device, {days}", parts)
        self.table.replace(totals)
        return len(totals)

    def values(self) -> Sequence[Sequence[Value]]:
        """See `View`."""
        return [
            (total.owner.name, " ".join(total.owner.ssids), total.energy_kwh, total.readings)
            for total in self.table.shown
        ]


class Means(View[HourMean]):
    """Mean current and voltage by hour."""

    names = ("start_ms", "current_a", "voltage_v", "readings", "uncertainty_ms")

    def __init__(self, shared: Shared) -> None:
        self.lines = MeanChart(shared.theme)
        table: Table[HourMean] = Table(
            "means", _MEANS, shared.theme, shared.preferences, title="Means by hour"
        )
        super().__init__(shared, self.lines, table)

    async def load(self, days: Days, whose: Owner | None) -> int:
        """See `View`."""
        means = await self._shared.services.energy.means(days.start_ms, days.end_ms, whose=whose)
        title = f"{visible(whose.name) if whose else 'All meters'}, {days}: mean current and voltage by hour"
        self.lines.replace(title, means, days.start_ms, days.end_ms)
        self.table.replace(means)
        return len(means)

    def values(self) -> Sequence[Sequence[Value]]:
        """See `View`."""
        return [
            (mean.start_ms, mean.current_a, mean.voltage_v, mean.readings, mean.uncertainty_ms)
            for mean in self.table.shown
        ]


def _order(figure: float) -> float:
    """What a table sorts by: no number comes before all numbers."""
    return figure if math.isfinite(figure) else -math.inf


_MEANS: tuple[Column[HourMean], ...] = (
    Column(
        "From", lambda mean: words.short_moment(mean.start_ms), key=lambda mean: mean.start_ms, stretch=True
    ),
    Column(
        "A",
        lambda mean: words.number(mean.current_a, 2),
        key=lambda mean: _order(mean.current_a),
        figures=True,
    ),
    Column(
        "V",
        lambda mean: words.number(mean.voltage_v, 1),
        key=lambda mean: _order(mean.voltage_v),
        figures=True,
    ),
    Column("Readings", lambda mean: str(mean.readings), key=lambda mean: mean.readings, figures=True),
)
