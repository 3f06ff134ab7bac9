"""Consumption as the database has it: `ofmon.services.ports.ConsumptionStore`, beside what else goes on.

Each answer has a connection of its own in a worker thread, so that it waits for no other, and ends soon when
nobody waits for it any more. Days and months come from the sums by day; hours, days of another zone, and all
where the sums can't be believed (in a folder that can't be written) from the readings.

Limits: a reading from before a bar's first one, or from after its last, is known to reach into the bars when
it lies within a day of them.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from ofmon.adapters.store.energy import owners
from ofmon.adapters.store.hours import electrical, power
from ofmon.adapters.store.rollups import COUNTS, hold
from ofmon.adapters.store.series import keys_of, series
from ofmon.adapters.store.whose import READINGS, Whose
from ofmon.domain.completeness import DAY_MS
from ofmon.domain.consumption import Share, Sums, touched
from ofmon.domain.local_time import Period

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.completeness import Series
    from ofmon.domain.consumption import Electrical, Power
    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import Bounds
    from ofmon.services.ports import BarsAsked

T = TypeVar("T")
Row = tuple[int, str, str, int, float, int, int]
"""When it ended (or began, of a day), device's token, SSID, CT, kWh, readings, uncertainty."""
_DAYS = (
    "SELECT l.start_ms + 1, e.device_ref, m.ssid, e.ct_id, e.energy_kwh, e.readings, e.uncertainty_ms"
    " FROM local_day l CROSS JOIN energy_day e ON e.start_ms = l.start_ms JOIN meter m ON m.id = e.meter_id"
    " WHERE l.start_ms >= ? AND l.end_ms <= ? AND e.readings > 0{}"
)
_SINGLE = (
    "SELECT r.time_ms, COALESCE(v.device_ref, ''), m.ssid, r.ct_id, r.energy_kwh, 1, r.uncertainty_ms"
    f" {READINGS} WHERE {COUNTS}{{}}"
)
_UNSURE = (
    f"SELECT r.time_ms, r.uncertainty_ms, r.energy_kwh {READINGS} WHERE {COUNTS} AND r.uncertainty_ms > 0{{}}"
)


class SqliteConsumption:
    """See the port."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    async def sums(self, asked: BarsAsked) -> list[Sums]:
        """See the port."""
        return await self._answer(lambda db, summed: _Answer(db, asked, summed=summed).sums())

    async def series(self, whose: Sequence[Owner] | None = None) -> list[Series]:
        """See the port."""
        return await self._answer(lambda db, summed: series(db, _all(db, whose), summed=summed))

    async def power(self, asked: BarsAsked) -> list[Power]:
        """See the port."""
        return await self._answer(lambda db, _summed: power(db, asked))

    async def electrical(self, asked: BarsAsked) -> list[Electrical]:
        """See the port."""
        return await self._answer(lambda db, _summed: electrical(db, asked, _all(db, asked.whose)))

    async def _answer(self, work: Callable[[sqlite3.Connection, bool], T]) -> T:
        """The work gets whether the sums by day can be believed."""
        if not await self._store.beside(hold):
            await self._store.settle()
        return await self._store.beside(lambda db: work(db, hold(db)))


def _all(connection: sqlite3.Connection, whose: Sequence[Owner] | None) -> Sequence[Owner]:
    return owners(connection) if whose is None else whose


@dataclass(slots=True)
class _Gathered:
    """What belongs to one bar so far."""

    energies: defaultdict[tuple[str, int], list[float]] = field(default_factory=lambda: defaultdict(list))
    counts: defaultdict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))
    uncertainty_ms: int = 0

    def shares(self) -> tuple[Share, ...]:
        return tuple(
            Share(*who, math.fsum(energies), self.counts[who])
            for who, energies in sorted(self.energies.items())
        )


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer to one question about bars."""

    connection: sqlite3.Connection
    asked: BarsAsked
    summed: bool

    def sums(self) -> list[Sums]:
        if not self.asked.bars:
            return []
        keys = keys_of(_all(self.connection, self.asked.whose))
        gathered = self._gathered(keys)
        reaches, unsure_kwh = self._reaches([each.uncertainty_ms for each in gathered])
        unsure = touched(self.asked.bars, reaches)
        return [
            Sums(*bounds, each.shares(), each.uncertainty_ms, unsure[at], unsure_kwh.get(at, 0.0))
            for at, (bounds, each) in enumerate(zip(self.asked.bars, gathered, strict=True))
        ]

    def _gathered(self, keys: Mapping[tuple[str, str], str]) -> list[_Gathered]:
        found = [_Gathered() for _bar in self.asked.bars]
        for time_ms, ref, ssid, ct_id, energy, readings, uncertainty_ms in self._rows():
            bar = found[self._at(time_ms)]
            who = keys.get((ref, "")) or keys[ref, ssid], ct_id
            bar.energies[who].append(energy)
            bar.counts[who] += readings
            bar.uncertainty_ms = max(bar.uncertainty_ms, uncertainty_ms)
        return found

    def _rows(self) -> Iterable[Row]:
        by_day = self.summed and self.asked.zone is None and self.asked.period is not Period.HOUR
        whose = Whose.of(self.asked.whose, "e.device_ref" if by_day else "v.device_ref")
        sql = (_DAYS if by_day else _SINGLE).format(whose.sql)
        return self.connection.execute(sql, (*self._reach, *whose.values))

    @property
    def _reach(self) -> Bounds:
        return self.asked.bars[0][0], self.asked.bars[-1][1]

    def _at(self, time_ms: int) -> int:
        """In which bar it lies."""
        return bisect_left(self.asked.bars, time_ms, key=_end)

    # ------------------------------------------------------------ readings near the borders

    def _reaches(self, uncertainties: Sequence[int]) -> tuple[list[Bounds], dict[int, float]]:
        """Of the readings that may belong to another bar: when they may have ended; energy of them by bar."""
        reaches: list[Bounds] = []
        energies: defaultdict[int, list[float]] = defaultdict(list)
        for time_ms, uncertainty_ms, energy in self._unsure(uncertainties):
            first_ms, last_ms = time_ms - uncertainty_ms, time_ms + uncertainty_ms
            at = self._at(time_ms) if self._reach[0] < time_ms <= self._reach[1] else -1
            if at < 0:
                reaches.append((first_ms, last_ms))
            elif first_ms <= self.asked.bars[at][0] or last_ms > self.asked.bars[at][1]:
                reaches.append((first_ms, last_ms))
                energies[at].append(energy)
        return reaches, {at: math.fsum(each) for at, each in energies.items()}

    def _unsure(self, uncertainties: Sequence[int]) -> Iterator[tuple[int, int, float]]:
        """Readings with an estimated time so near a border that they may cross it, and those outside."""
        whose = Whose.of(self.asked.whose, "v.device_ref")
        sql = _UNSURE.format(whose.sql)
        for span in self._borders(uncertainties):
            yield from self.connection.execute(sql, (*span, *whose.values))

    def _borders(self, uncertainties: Sequence[int]) -> Iterator[Bounds]:
        first_ms, last_ms = self._reach
        yield first_ms - DAY_MS, first_ms
        yield last_ms, last_ms + DAY_MS
        for (start_ms, end_ms), reach_ms in zip(self.asked.bars, uncertainties, strict=True):
            if 2 * reach_ms >= end_ms - start_ms:
                yield start_ms, end_ms
            elif reach_ms:
                yield start_ms, start_ms + reach_ms
                yield end_ms - reach_ms, end_ms


def _end(bounds: Any) -> int:
    return int(bounds[1])
