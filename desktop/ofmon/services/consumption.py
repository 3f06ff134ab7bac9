"""Consumption for charts, tables and reports: bars of a period beside what is due, and figures by hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from ofmon.domain.completeness import complete, standing
from ofmon.domain.consumption import Bar
from ofmon.domain.local_time import Period
from ofmon.domain.periods import free
from ofmon.services.ports import BarsAsked
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from datetime import tzinfo

    from ofmon.domain.completeness import Series
    from ofmon.domain.consumption import Electrical, Power, Sums
    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import CalendarPeriod
    from ofmon.services.ports import ConsumptionStore, Store

# Of many meters more would take longer than one waits for the first picture.
_DAYS_FIRST = 31


@dataclass(frozen=True, slots=True)
class Consumption:
    """All methods raise `StoreError` when the database can't be read; ``whose`` None is all together."""

    store: Store
    reader: ConsumptionStore

    async def owners(self) -> Sequence[Owner]:
        """Whose energy there may be: devices, and meters without one; by name, no two of one name."""
        return await self.store.owners()

    async def series(self, whose: Sequence[Owner] | None = None) -> Sequence[Series]:
        """What gives readings, since when, until when."""
        return await self.reader.series(whose)

    async def bars(
        self,
        shown: CalendarPeriod,
        by: Period,
        now_ms: int,
        whose: Sequence[Owner] | None = None,
        zone: tzinfo | None = None,
    ) -> tuple[Bar, ...]:
        """All bars of a period, ascending, those without a reading as well.

        Args:
            shown: the period.
            by: length of a bar.
            now_ms: until when readings are due, ms since the epoch.
            whose: devices, and meters without one.
            zone: where hours and days begin; None is the computer's own time zone.
        """
        bars = await in_thread(shown.bars, by, zone)
        sums, series = await self.reader.sums(BarsAsked(bars, by, whose, zone))
        return await in_thread(_bars, sums, series, now_ms)

    async def power(
        self, shown: CalendarPeriod, whose: Sequence[Owner] | None = None, zone: tzinfo | None = None
    ) -> AsyncIterator[tuple[Power, ...]]:
        """Hours with a reading, ascending: first those of the last days, each time more, at last all."""
        found: tuple[Power, ...] = ()
        for part in _parts(shown):
            days = await in_thread(part.bars, Period.DAY, zone)
            asked = BarsAsked(days, Period.HOUR, whose, zone)
            found = (*await self.reader.power(asked), *found)
            yield found

    async def electrical(
        self, shown: CalendarPeriod, whose: Sequence[Owner], zone: tzinfo | None = None
    ) -> Sequence[Electrical]:
        """Mean current and voltage of each CT by hour: a mean over phases or devices would say nothing."""
        days = await in_thread(shown.bars, Period.DAY, zone)
        asked = BarsAsked(days, Period.HOUR, whose, zone)
        return await self.reader.electrical(asked)


def _bars(found: Sequence[Sums], series: Sequence[Series], now_ms: int) -> tuple[Bar, ...]:
    """Beside what is due."""
    spans = {(each.owner, each.ct_id): (each.begins_ms, each.until_ms(now_ms)) for each in series}
    first = sorted(series, key=lambda each: each.first_ms)[:1]
    return tuple(
        Bar(
            sums.start_ms,
            sums.end_ms,
            sums.shares,
            sums.uncertainty_ms,
            sums.unsure,
            sums.unsure_kwh,
            complete(sums.start_ms, sums.end_ms, spans, {share[:2]: share.readings for share in sums.shares}),
            standing(sums.start_ms, sums.end_ms, first, now_ms),
        )
        for sums in found
    )


def _parts(shown: CalendarPeriod) -> Iterator[CalendarPeriod]:
    """A period in parts that are read at once, the last one first, each longer than the one before."""
    last, days = shown.last, _DAYS_FIRST
    while last >= shown.first:
        first = max(shown.first, last - timedelta(days=days - 1))
        yield free(first, last)
        last, days = first - timedelta(days=1), 2 * days
