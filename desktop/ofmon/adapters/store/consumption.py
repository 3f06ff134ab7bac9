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
from itertools import chain
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
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.completeness import Series, Way
    from ofmon.domain.consumption import Electrical, Power
    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import Bounds
    from ofmon.services.ports import BarsAsked

T = TypeVar("T")
Row = tuple[int, str, str, int, float, int, int]
"""When it ended (or began, of a day), device's token, SSID, CT, kWh, readings, uncertainty."""
_FROM_DAYS = (
    "FROM local_day l CROSS JOIN energy_day e ON e.start_ms = l.start_ms JOIN meter m ON m.id = e.meter_id"
    " WHERE l.start_ms >= ? AND l.end_ms <= ? AND e.readings > 0{}"
)
_DAYS = (
    "SELECT l.start_ms + 1, e.device_ref, m.ssid, e.ct_id, e.energy_kwh, e.readings, e.uncertainty_ms"
    f" {_FROM_DAYS}"
)
_MONTH = (
    "SELECT MIN(l.start_ms) + 1, e.device_ref, m.ssid, e.ct_id, SUM(e.energy_kwh), SUM(e.readings),"
    f" MAX(e.uncertainty_ms) {_FROM_DAYS} GROUP BY 2, 3, 4"
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

    async def sums(self, asked: BarsAsked) -> tuple[list[Sums], list[Series]]:
        """See the port."""

        def work(connection: sqlite3.Connection, summed: bool) -> tuple[list[Sums], list[Series]]:  # noqa: FBT001
            found = _all(connection, asked.whose)
            sums = _Answer(connection, asked, keys_of(found), summed=summed).sums()
            return sums, series(connection, found, summed=summed)

        return await self._summed(work)

    async def series(self, whose: Sequence[Owner] | None = None) -> list[Series]:
        """See the port."""
        return await self._summed(lambda db, summed: series(db, _all(db, whose), summed=summed))

    async def power(self, asked: BarsAsked) -> list[Power]:
        """See the port."""
        return await self._store.beside(lambda db: power(db, asked))

    async def electrical(self, asked: BarsAsked) -> list[Electrical]:
        """See the port."""
        return await self._store.beside(lambda db: electrical(db, asked, _all(db, asked.whose)))

    async def _summed(self, work: Callable[[sqlite3.Connection, bool], T]) -> T:
        """The work gets whether the sums by day can be believed, which are made anew where that can be."""

        def now(connection: sqlite3.Connection) -> tuple[T] | None:
            return (work(connection, True),) if hold(connection) else None  # noqa: FBT003 - it does

        if found := await self._store.beside(now):
            return found[0]
        await self._store.settle()
        return await self._store.beside(lambda db: work(db, hold(db)))


def _all(connection: sqlite3.Connection, whose: Sequence[Owner] | None) -> Sequence[Owner]:
    return owners(connection) if whose is None else whose


@dataclass(slots=True)
class _Gathered:
    """What belongs to one bar so far: kWh and readings of each CT."""

    parts: dict[Way, tuple[list[float], list[int]]] = field(default_factory=dict)
    uncertainty_ms: int = 0

    def shares(self) -> tuple[Share, ...]:
        return tuple(
            Share(*who, math.fsum(energies), sum(counts))
            for who, (energies, counts) in sorted(self.parts.items())
        )


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer to one question about bars."""

    connection: sqlite3.Connection
    asked: BarsAsked
    keys: Mapping[tuple[str, str], str]
    summed: bool

    def sums(self) -> list[Sums]:
        if not self.asked.bars:
            return []
        gathered = self._gathered()
        reaches, unsure_kwh = self._reaches([each.uncertainty_ms for each in gathered])
        unsure = touched(self.asked.bars, reaches)
        return [
            Sums(*bounds, each.shares(), each.uncertainty_ms, unsure[at], unsure_kwh.get(at, 0.0))
            for at, (bounds, each) in enumerate(zip(self.asked.bars, gathered, strict=True))
        ]

    def _gathered(self) -> list[_Gathered]:
        found = [_Gathered() for _bar in self.asked.bars]
        ends, bar, start_ms, end_ms = self._ends, found[0], *self.asked.bars[0]
        ways: dict[tuple[str, str, int], Way] = {}
        for time_ms, ref, ssid, ct_id, energy, readings, uncertainty_ms in self._rows():
            if not start_ms < time_ms <= end_ms:
                at = bisect_left(ends, time_ms)
                bar, (start_ms, end_ms) = found[at], self.asked.bars[at]
            if (way := ways.get((ref, ssid, ct_id))) is None:
                way = ways[ref, ssid, ct_id] = self.keys.get((ref, "")) or self.keys[ref, ssid], ct_id
            if (part := bar.parts.get(way)) is None:
                bar.parts[way] = [energy], [readings]
            else:
                part[0].append(energy)
                part[1].append(readings)
            bar.uncertainty_ms = max(bar.uncertainty_ms, uncertainty_ms)
        return found

    def _rows(self) -> Iterator[Row]:
        if not self.summed or self.asked.zone is not None or self.asked.period is Period.HOUR:
            return self._ask(_SINGLE, "v.device_ref", self._reach)
        if self.asked.period is Period.DAY:
            return self._ask(_DAYS, "e.device_ref", self._reach)
        return chain.from_iterable(self._ask(_MONTH, "e.device_ref", bar) for bar in self.asked.bars)

    def _ask(self, sql: str, ref: str, span: Bounds) -> Iterator[Any]:
        whose = Whose.of(self.asked.whose, ref)
        return self.connection.execute(sql.format(whose.sql), (*span, *whose.values))

    @property
    def _reach(self) -> Bounds:
        return self.asked.bars[0][0], self.asked.bars[-1][1]

    @property
    def _ends(self) -> list[int]:
        return [end_ms for _start_ms, end_ms in self.asked.bars]

    # ------------------------------------------------------------ readings near the borders

    def _reaches(self, uncertainties: Sequence[int]) -> tuple[list[Bounds], dict[int, float]]:
        """Of the readings that may belong to another bar: when they may have ended; energy of them by bar."""
        reaches: list[Bounds] = []
        energies: defaultdict[int, list[float]] = defaultdict(list)
        ends = self._ends
        for time_ms, uncertainty_ms, energy in self._unsure(uncertainties):
            first_ms, last_ms = time_ms - uncertainty_ms, time_ms + uncertainty_ms
            at = bisect_left(ends, time_ms) if self._reach[0] < time_ms <= self._reach[1] else -1
            if at < 0:
                reaches.append((first_ms, last_ms))
            elif first_ms <= self.asked.bars[at][0] or last_ms > self.asked.bars[at][1]:
                reaches.append((first_ms, last_ms))
                energies[at].append(energy)
        return reaches, {at: math.fsum(each) for at, each in energies.items()}

    def _unsure(self, uncertainties: Sequence[int]) -> Iterator[tuple[int, int, float]]:
        """Readings with an estimated time so near a border that they may cross it, and those outside."""
        spans = self._borders(uncertainties)
        return chain.from_iterable(self._ask(_UNSURE, "v.device_ref", span) for span in spans)

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
