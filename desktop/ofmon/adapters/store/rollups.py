"""Sums of energy by local day, kept true beside the readings. Each function runs inside a transaction.

A row of ``energy_day`` sums what one CT of one meter measured for one device in one local day, but for
readings of hours for which another meter counts. Whatever changes a reading, or for which device it was
collected, marks a span of time as stale: triggers do so, hence no way of writing can forget it. `settle`
makes the days in these spans anew from their readings; the store calls it before each commit. Nothing is
ever added to or taken from a sum, so that none drifts: each is the correctly rounded sum of its readings
(`math.fsum`), in whatever order they came.

``local_day`` holds the days as the computer's time zone had them. When its rules say otherwise, all is made
anew, and Activity says so.

Limits: hours aren't summed in advance, since a meter makes one reading an hour; months are summed from days.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from ofmon.domain.local_time import EARLIEST_MS, LATEST_MS, days_ms
from ofmon.domain.reading import FIGURE_LIMIT, Reason
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

_SPAN_BITS = 26
# SQLite stores an f32 that is no number as NULL, and an infinite one as infinity; one that is too large to be
# true is held.
IS_NUMBER = f"ABS(r.energy_kwh) < {FIGURE_LIMIT!r}"
# Of two meters' readings for one hour of a device one counts; the other would be the same energy again.
OF_DEVICE = f"r.reason <> '{Reason.CONFLICT.value}'"
COUNTS = f"({IS_NUMBER} AND {OF_DEVICE})"
_SUM = f"""
    SELECT ?1, r.meter_id, COALESCE(v.device_ref, ''), r.ct_id,
        exact_sum(r.energy_kwh) FILTER (WHERE {COUNTS}),
        COUNT(*) FILTER (WHERE {COUNTS}),
        COUNT(*) FILTER (WHERE {COUNTS} IS NOT TRUE),
        MAX(r.uncertainty_ms) FILTER (WHERE {COUNTS})
    FROM reading r JOIN visit v ON v.id = r.visit_id
    WHERE r.meter_id = ?3 AND r.time_ms > ?1 AND r.time_ms <= ?2
    GROUP BY 3, 4
"""  # noqa: S608 - a constant
_ALL_STALE = (
    "INSERT OR IGNORE INTO energy_stale"
    " SELECT DISTINCT meter_id, time_ms >> 26 FROM reading WHERE time_ms NOT NULL"
)
_ZONE_CHANGED = mark("This computer's time zone is another one: the sums by day were made anew.")

Day = tuple[int, int]
"""A local day's first moment and the next one's, ms since the epoch."""


class ExactSum:
    """SQLite's aggregate ``exact_sum``: the correctly rounded sum, in any order; NULL of nothing."""

    def __init__(self) -> None:
        self._values: list[float] = []

    def step(self, value: float | None) -> None:
        """One row."""
        if value is not None:
            self._values.append(value)

    def finalize(self) -> float | None:
        """The sum."""
        return math.fsum(self._values) if self._values else None


def prepare(connection: sqlite3.Connection) -> None:
    """Teach a connection ``exact_sum``."""
    connection.create_aggregate("exact_sum", 1, ExactSum)  # type: ignore[arg-type]  # typeshed wants floats only


def settle(connection: sqlite3.Connection) -> None:
    """Make anew what is stale; all of it when the computer's time zone is another one than before."""
    if not _zone_holds(connection):
        remake(connection)
        _note(connection, tr(_ZONE_CHANGED))
    elif _any_stale(connection):
        _make_anew(connection)


def settle_marks(connection: sqlite3.Connection) -> None:
    """The same where nothing needs to be looked at unless something is marked: before each commit."""
    if _has_sums(connection) and _any_stale(connection):
        settle(connection)


def remake(connection: sqlite3.Connection) -> None:
    """Make all sums anew; an older schema has none."""
    if not _has_sums(connection):
        return
    for table in ("energy_day", "local_day"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a constant
    connection.execute(_ALL_STALE)
    _make_anew(connection)


def hold(connection: sqlite3.Connection) -> bool:
    """Whether the sums are those of the readings and of the computer's time zone.

    Not in a file that an older OFMon wrote and that can't be brought up to date.
    """
    return _has_sums(connection) and not _any_stale(connection) and _zone_holds(connection)


def differences(connection: sqlite3.Connection) -> int:
    """How many sums aren't those of the readings: all are made again, beside, and compared."""
    prepare(connection)
    connection.execute("CREATE TEMP TABLE again AS SELECT * FROM energy_day WHERE 0")
    days = connection.execute("SELECT start_ms, end_ms FROM local_day").fetchall()
    meters = [key for (key,) in connection.execute("SELECT id FROM meter")]
    rows = ((start, end, key) for key in meters for start, end in days)
    connection.executemany(f"INSERT INTO again {_SUM}", rows)
    beyond = _beyond(connection, days)
    either_way = (
        "SELECT * FROM (SELECT * FROM again EXCEPT SELECT * FROM energy_day)"
        " UNION ALL SELECT * FROM (SELECT * FROM energy_day EXCEPT SELECT * FROM again)"
    )
    keys = f"SELECT DISTINCT start_ms, meter_id, device_ref, ct_id FROM ({either_way})"  # noqa: S608 - a constant
    found = len(connection.execute(keys).fetchall())
    connection.execute("DROP TABLE again")
    return found + beyond


def _beyond(connection: sqlite3.Connection, days: Sequence[Day]) -> int:
    """Readings in no day that is known, but for those that no calendar has."""
    sql = "SELECT COUNT(*) FROM reading WHERE time_ms BETWEEN ? AND ?"
    counted = connection.execute(sql, (EARLIEST_MS, LATEST_MS)).fetchone()[0]
    inside = connection.execute("SELECT COALESCE(SUM(readings + numberless), 0) FROM again").fetchone()[0]
    return abs(int(counted) - int(inside)) if days or counted else 0


def _has_sums(connection: sqlite3.Connection) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE name = 'energy_stale'"
    return connection.execute(query).fetchone() is not None


def _any_stale(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM energy_stale LIMIT 1").fetchone() is not None


def _zone_holds(connection: sqlite3.Connection) -> bool:
    """Whether the days are those of the computer's time zone as it is now."""
    stored = connection.execute("SELECT start_ms, end_ms FROM local_day ORDER BY start_ms").fetchall()
    return all(days_ms(run[0][0] + 1, run[-1][1]) == run for run in _neighbours(stored))


def _neighbours(days: Iterable[Day]) -> Iterator[list[Day]]:
    """Ascending days in runs without a gap."""
    run: list[Day] = []
    for day in days:
        if run and day[0] != run[-1][1]:
            yield run
            run = []
        run.append(day)
    if run:
        yield run


def _make_anew(connection: sqlite3.Connection) -> None:
    prepare(connection)
    stale = connection.execute("SELECT meter_id, span FROM energy_stale ORDER BY meter_id, span").fetchall()
    known: dict[Day, list[Day]] = {}
    rows = [(*day, meter_id) for meter_id, day in _stale_days(stale, known)]
    connection.executemany("INSERT OR IGNORE INTO local_day VALUES (?, ?)", {row[:2] for row in rows})
    connection.executemany("DELETE FROM energy_day WHERE start_ms = ?1 AND ?2 AND meter_id = ?3", rows)
    connection.executemany(f"INSERT INTO energy_day {_SUM}", rows)
    connection.execute("DELETE FROM energy_stale")


def _stale_days(stale: Iterable[tuple[int, int]], known: dict[Day, list[Day]]) -> Iterator[tuple[int, Day]]:
    """Each meter's days that overlap its stale spans; ``known`` keeps what was found for a run of spans."""
    before: tuple[int, Day] | None = None
    for meter_id, first, last in _span_runs(stale):
        reach = first << _SPAN_BITS, ((last + 1) << _SPAN_BITS) - 1
        if reach not in known:
            known[reach] = days_ms(*reach)
        for day in known[reach]:
            if before != (meter_id, day):  # the last of one run may be the first of the next
                yield meter_id, day
            before = meter_id, day


def _span_runs(stale: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Meter, first and last span of each run of spans that follow each other."""
    run: tuple[int, int, int] | None = None
    for meter_id, span in stale:
        if run and run[0] == meter_id and run[2] + 1 == span:
            run = meter_id, run[1], span
            continue
        if run:
            yield run
        run = meter_id, span, span
    if run:
        yield run


def _note(connection: sqlite3.Connection, text: str) -> None:
    """A line of Activity."""
    row = (time.time_ns() // 1_000_000, text, "warn")
    connection.execute("INSERT INTO activity (time_ms, text, tone) VALUES (?, ?, ?)", row)
