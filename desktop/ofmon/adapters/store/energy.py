"""Energy as the database has it: whole days from their sums, hours and parts of days from the readings.

Each function runs inside a transaction, after `ofmon.adapters.store.rollups.settle`. Where that can't be (in
a folder that can't be written), or days of another zone or all of one meter are wanted, days come from the
readings, too. An hour of a device counts once, whichever meters measured it; of a meter all that it has do.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from ofmon.adapters.store.rollups import COUNTS, IS_NUMBER, OF_DEVICE, prepare
from ofmon.adapters.store.whose import Whose
from ofmon.domain.energy import EnergyBucket, HourMean, Owner, OwnerEnergy, named_apart
from ofmon.domain.identity import MeterId
from ofmon.domain.local_time import days_ms, stretches
from ofmon.domain.reading import FIGURE_LIMIT

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from ofmon.services.ports import EnergyAsked

_HOUR_MS = 3_600_000
# The division rounds towards zero; from here on no time is negative.
_SHIFT_MS = 10**9 * _HOUR_MS
_HOUR = f"(r.time_ms - 1 + ?) / {_HOUR_MS}"
_SUMS = "exact_sum(r.energy_kwh), COUNT(*), MAX(r.uncertainty_ms)"
_DAYS = (
    "FROM local_day l CROSS JOIN energy_day e ON e.start_ms = l.start_ms JOIN meter m ON m.id = e.meter_id"
    " WHERE l.start_ms >= ? AND l.end_ms <= ? AND e.readings > 0"
)
_READINGS = "FROM meter m CROSS JOIN reading r ON r.meter_id = m.id AND r.time_ms > ? AND r.time_ms <= ?"
_VISITS = "CROSS JOIN visit v ON v.id = r.visit_id"


@dataclass(frozen=True, slots=True)
class Condition:
    """Whose readings and sums are meant, as SQL about a meter ``m`` and a device's ``ref``."""

    sql: str
    values: tuple[object, ...] = ()

    @classmethod
    def of(cls, whose: Owner | MeterId | Sequence[Owner] | None, ref: str) -> Self:
        """For a query in which ``ref`` is the token's name."""
        if whose is None:
            return cls("")
        if isinstance(whose, MeterId):
            return cls(" AND m.ssid = ?", (whose.ssid,))
        found = Whose.of([whose] if isinstance(whose, Owner) else whose, ref)
        return cls(found.sql, found.values)


def owners(connection: sqlite3.Connection) -> tuple[Owner, ...]:
    """All for whom readings may have been collected."""
    rows = connection.execute(
        "SELECT DISTINCT v.device_ref, d.device_id, d.name, m.ssid FROM visit v"
        " JOIN meter m ON m.id = v.meter_id LEFT JOIN device d ON d.ref = v.device_ref"
        " ORDER BY m.ssid, v.device_ref"
    )
    found: defaultdict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for ref, device_id, name, ssid in rows:
        found[device_id or ref or ssid].append((ref, device_id, name, ssid))
    return named_apart(map(_owner, found.values()))


def _owner(rows: Sequence[tuple[Any, ...]]) -> Owner:
    refs, ids, names, ssids = (tuple(dict.fromkeys(each)) for each in zip(*rows, strict=True))
    return Owner(names[-1] or ssids[0], ids[0], tuple(ref for ref in refs if ref), ssids)


@dataclass(frozen=True, slots=True)
class EnergySums:
    """An answer to one question.

    Attributes:
        connection: the database.
        asked: what is asked for.
        summed: whether the sums by day can be believed.
    """

    connection: sqlite3.Connection
    asked: EnergyAsked
    summed: bool = True

    def __post_init__(self) -> None:
        prepare(self.connection)

    def by_day(self) -> list[EnergyBucket]:
        """Local days, ascending."""
        if not self._days_hold:
            found = [self._part(*day) for day in self._days_of_readings()]
            return [bucket for bucket in found if bucket]
        cut = [self._part(*day) for day in self._cut_days()]
        return sorted([*self._whole_days(), *(bucket for bucket in cut if bucket)], key=_start)

    def by_hour(self) -> list[EnergyBucket]:
        """Local hours, ascending."""
        return [EnergyBucket(*bounds, *sums) for bounds, sums in self._hours(_SUMS, self._counting)]

    def means(self) -> list[HourMean]:
        """Hours, ascending; SQLite's own means."""
        mean = f"AVG(r.{{0}}) FILTER (WHERE ABS(r.{{0}}) < {FIGURE_LIMIT!r})"
        figures = ", ".join(mean.format(name) for name in ("current_rms_a", "voltage_rms_v"))
        columns = f"{figures}, COUNT(*), MAX(r.uncertainty_ms)"
        where = "1" if self._of_meter else OF_DEVICE
        return [
            HourMean(*bounds, _nan(current), _nan(voltage), *counts)
            for bounds, (current, voltage, *counts) in self._hours(columns, where)
        ]

    def by_owner(self) -> list[OwnerEnergy]:
        """Totals, the largest first."""
        sums: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        for ref, ssid, energy, readings in self._by_ref():
            sums[ref or ssid].append((energy, readings))
        found = []
        for owner in owners(self.connection):
            parts = [part for key in owner.refs or owner.ssids for part in sums[key]]
            if parts:
                energies, counts = zip(*parts, strict=True)
                found.append(OwnerEnergy(owner, math.fsum(energies), sum(counts)))
        return sorted(found, key=lambda total: (-total.energy_kwh, total.owner.name))

    # ------------------------------------------------------------ from the sums

    @property
    def _days_hold(self) -> bool:
        return self.summed and self.asked.zone is None and not self._of_meter

    def _whole_days(self) -> Iterator[EnergyBucket]:
        condition = Condition.of(self.asked.whose, "e.device_ref")
        rows = self._ask(
            "SELECT l.start_ms, l.end_ms, exact_sum(e.energy_kwh), SUM(e.readings), MAX(e.uncertainty_ms)"
            f" {_DAYS}{condition.sql} GROUP BY l.start_ms",
            (self.asked.start_ms, self.asked.end_ms, *condition.values),
        )
        return (EnergyBucket(*row) for row in rows)

    def _cut_days(self) -> list[tuple[int, int]]:
        """Days that lie in the range with a part only."""
        return self._ask(
            "SELECT start_ms, end_ms FROM local_day WHERE start_ms < ?1 AND end_ms > ?1"
            " UNION SELECT start_ms, end_ms FROM local_day WHERE start_ms < ?2 AND end_ms > ?2",
            (self.asked.start_ms, self.asked.end_ms),
        )

    def _by_ref(self) -> Iterator[tuple[str | None, str, float, int]]:
        """Device's token, meter, kWh, readings: of the whole days, and of the parts of days."""
        if not self._days_hold:
            yield from self._by_ref_of_readings(self.asked.start_ms, self.asked.end_ms)
            return
        condition = Condition.of(self.asked.whose, "e.device_ref")
        yield from self._ask(
            "SELECT e.device_ref, m.ssid, exact_sum(e.energy_kwh), SUM(e.readings)"
            f" {_DAYS}{condition.sql} GROUP BY e.device_ref, m.ssid",
            (self.asked.start_ms, self.asked.end_ms, *condition.values),
        )
        for day in self._cut_days():
            yield from self._by_ref_of_readings(*self._within(*day))

    # ------------------------------------------------------------ from the readings

    @property
    def _of_meter(self) -> bool:
        """Whether all that a meter measured is asked for, also what doesn't count for its device."""
        return isinstance(self.asked.whose, MeterId)

    @property
    def _counting(self) -> str:
        return IS_NUMBER if self._of_meter else COUNTS

    def _part(self, start_ms: int, end_ms: int) -> EnergyBucket | None:
        """A day's readings that lie in the range."""
        span = self._within(start_ms, end_ms)
        ((energy, readings, uncertainty_ms),) = self._read(_SUMS, self._counting, span)
        return EnergyBucket(start_ms, end_ms, energy, readings, uncertainty_ms) if readings else None

    def _by_ref_of_readings(self, start_ms: int, end_ms: int) -> Iterable[tuple[str | None, str, float, int]]:
        columns, group = f"v.device_ref, m.ssid, {_SUMS}", "GROUP BY v.device_ref, m.ssid"
        return (row[:4] for row in self._read(columns, self._counting, (start_ms, end_ms), group))

    def _hours(self, columns: str, where: str) -> Iterator[tuple[tuple[int, int], tuple[Any, ...]]]:
        """Bounds and figures of each hour, stretch by stretch of one offset."""
        first_ms, last_ms = self._reach()
        # An hour longer, so that the first and the last hour are known in their whole length.
        for each in stretches(first_ms - _HOUR_MS, last_ms + _HOUR_MS, self.asked.zone):
            span = self._within(each.start_ms, each.end_ms)
            shift_ms = each.offset_ms + _SHIFT_MS
            found = self._read(f"{_HOUR}, {columns}", where, (shift_ms, *span), "GROUP BY 1 ORDER BY 1")
            for hour, *figures in found:
                start_ms = hour * _HOUR_MS - shift_ms
                bounds = max(start_ms, each.start_ms), min(start_ms + _HOUR_MS, each.end_ms)
                yield bounds, tuple(figures)

    def _within(self, start_ms: int, end_ms: int) -> tuple[int, int]:
        """What of a span lies in the range."""
        return max(start_ms, self.asked.start_ms), min(end_ms, self.asked.end_ms)

    def _days_of_readings(self) -> list[tuple[int, int]]:
        first_ms, last_ms = self._reach()
        return days_ms(first_ms, last_ms, self.asked.zone) if first_ms <= last_ms else []

    def _reach(self) -> tuple[int, int]:
        """The first and the last time in the range with a reading; the second is less where there is none."""
        rows = self._ask(
            "SELECT MIN(first), MAX(last) FROM (SELECT"
            " (SELECT MIN(time_ms) FROM reading WHERE meter_id = m.id AND time_ms > ?1) AS first,"
            " (SELECT MAX(time_ms) FROM reading WHERE meter_id = m.id AND time_ms <= ?2) AS last"
            " FROM meter m)",
            (self.asked.start_ms, self.asked.end_ms),
        )
        first_ms, last_ms = rows[0]
        return (first_ms, last_ms) if first_ms is not None and last_ms is not None else (0, -1)

    def _read(self, columns: str, where: str, values: tuple[object, ...], group: str = "") -> list[Any]:
        """Of the readings in a span, which ends ``values``; visits are looked up where they are asked for."""
        condition = Condition.of(self.asked.whose, "v.device_ref")
        visits = _VISITS if "v." in columns + condition.sql else ""
        sql = f"SELECT {columns} {_READINGS} {visits} WHERE {where}{condition.sql} {group}"
        return self._ask(sql, (*values, *condition.values))

    def _ask(self, sql: str, values: tuple[object, ...]) -> list[Any]:
        return self.connection.execute(sql, values).fetchall()


def _start(bucket: EnergyBucket) -> int:
    return bucket.start_ms


def _nan(value: float | None) -> float:
    return math.nan if value is None else value
