"""Small charts at the end of a visit: the meter's energy by hour in the last days, by day in the last weeks.

The last day is that of the newest reading which the visit brought (today, when it brought none), so that old
readings are not taken for today's: the titles name the days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ofmon.domain.energy import Period
from ofmon.errors import OFMonError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.energy.bars import EnergyChart
from ofmon.ui.energy.range import ending
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import column, label

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId
    from ofmon.domain.visit import Visit
    from ofmon.ui.energy.range import Days
    from ofmon.ui.shared import Shared

# More bars would be too narrow to be told apart in a third of the window.
_DAYS_BY_HOUR, _DAYS_BY_DAY = 3, 14
_HEIGHT_PX = 216
_TITLES = {
    Period.HOUR: mark("{days}: {energy} by hour"),
    Period.DAY: mark("{days}: {energy} by day"),
}


class VisitCharts(QWidget):
    """Two charts; the second one only when there are days to compare."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._energy = shared.services.energy
        self._now = shared.now
        self.hours, self.days = EnergyChart(shared.theme), EnergyChart(shared.theme)
        self.nothing = label(role="muted", wrap=True)
        for chart in (self.hours, self.days):
            chart.setFixedHeight(_HEIGHT_PX)
        self.setLayout(column(self.nothing, self.hours, self.days, spacing=2 * GRID))

    async def load(self, visit: Visit) -> None:
        """Read the meter's readings from the database, those of earlier visits too."""
        last_ms = self._now.ms if visit.last_ms is None else visit.last_ms
        # A period that ends at midnight belongs to the day before.
        last = words.local(last_ms - 1).date()
        try:
            by_hour = await self._draw(self.hours, visit.meter, Period.HOUR, ending(last, _DAYS_BY_HOUR))
            by_day = await self._draw(self.days, visit.meter, Period.DAY, ending(last, _DAYS_BY_DAY))
        except OFMonError as error:
            by_hour = by_day = 0
            self.nothing.setText(words.sentence(str(error)))
        else:
            self.nothing.setText(tr("No reading of {days} is stored here.", days=ending(last, _DAYS_BY_HOUR)))
        self.nothing.setVisible(not by_hour)
        self.hours.setVisible(by_hour > 0)
        self.days.setVisible(by_day > 1)

    async def _draw(self, chart: EnergyChart, meter: MeterId, period: Period, days: Days) -> int:
        """How many bars there are."""
        buckets = await self._energy.by(period, days.start_ms, days.end_ms, whose=meter)
        total = words.energy(sum(bucket.energy_kwh for bucket in buckets))
        title = tr(_TITLES[period], days=days, energy=total)
        chart.replace(title, buckets, days.start_ms, days.end_ms)
        return len(buckets)
