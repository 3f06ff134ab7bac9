"""What reports are made of: readings with how sure their times are, what isn't counted, and power losses.

Where the sums by day are fresh they tell in which days to look; else all readings of a device are looked at.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from ofmon.adapters.store import schema
from ofmon.adapters.store.energy import Condition
from ofmon.adapters.store.rollups import COUNTS, prepare
from ofmon.adapters.store.schema import connection_of
from ofmon.domain.completeness import Series
from ofmon.domain.powerloss import PlacedLoss, StoredLoss
from ofmon.domain.reading import Reason
from ofmon.domain.tariff.cost import Measured

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import peewee as pw

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.energy import Owner
    from ofmon.domain.periods import Bounds

_FROM = "FROM meter m CROSS JOIN reading r ON r.meter_id = m.id CROSS JOIN visit v ON v.id = r.visit_id WHERE"
_CUT_DAYS = (
    "SELECT 1 FROM local_day WHERE (start_ms < ?1 AND end_ms > ?1) OR (start_ms < ?2 AND end_ms > ?2) LIMIT 1"
)
# No local day is longer.
_DAY_MS = 48 * 3_600_000
_EVER = (-(2**62), 2**62)
_SURE = "r.time_ms > ?1 AND r.time_ms <= ?2"
# Beyond the span, but perhaps in it.
_PERHAPS = (
    f"r.uncertainty_ms > 0 AND NOT ({_SURE})"
    " AND r.time_ms + r.uncertainty_ms > ?1 AND r.time_ms - r.uncertainty_ms <= ?2"
)
_DAYS = (
    "FROM meter m CROSS JOIN local_day l"
    " CROSS JOIN energy_day e ON e.start_ms = l.start_ms AND e.meter_id = m.id WHERE"
)
_ASIDE = (
    f"COALESCE(r.time_ms, r.raw_time_ms) > ?1 AND COALESCE(r.time_ms, r.raw_time_ms) <= ?2"
    f" AND (r.time_ms IS NULL OR {COUNTS} IS NOT TRUE)"
)
_LOSSES = (
    "SELECT m.ssid, l.time_ms, l.corrected_ms, l.uncertainty_ms FROM power_loss l"
    " JOIN meter m ON m.id = l.meter_id JOIN visit v ON v.id = l.visit_id"
    " WHERE COALESCE(l.corrected_ms, l.time_ms) > ?1 AND COALESCE(l.corrected_ms, l.time_ms) <= ?2"
)


class SqliteReports:
    """`ofmon.services.ports.tariffs.ReportSource` in a store's file."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    async def counted(
        self, whose: Owner, start_ms: int, end_ms: int, *, perhaps: bool = False
    ) -> Mapping[int, Sequence[Measured]]:
        """See the port."""
        return await self._store.run(lambda db: _counted(db, whose, (start_ms, end_ms), perhaps=perhaps))

    async def sums(self, whose: Owner, start_ms: int, end_ms: int) -> Mapping[int, tuple[float, int]]:
        """See the port."""
        return await self._store.run(lambda db: _sums_of(db, whose, (start_ms, end_ms)))

    async def series(self, whose: Owner) -> Sequence[Series]:
        """See the port."""
        return await self._store.run(lambda db: _series(db, whose))

    async def set_aside(self, whose: Owner, start_ms: int, end_ms: int) -> Mapping[Reason, int]:
        """See the port."""
        return await self._store.run(lambda db: _set_aside(db, whose, start_ms, end_ms))

    async def losses_of(self, whose: Owner, start_ms: int, end_ms: int) -> Sequence[StoredLoss]:
        """See the port."""
        return await self._store.run(lambda db: _losses(db, whose, start_ms, end_ms))

    async def identity(self) -> str:
        """See the port."""
        return await self._store.run(schema.identity)


def _counted(
    db: pw.SqliteDatabase, whose: Owner, span: Bounds, *, perhaps: bool
) -> dict[int, list[Measured]]:
    columns = "r.ct_id, r.time_ms, r.uncertainty_ms, r.energy_kwh"
    rows = _read(db, columns, f"{_SURE} AND {COUNTS}", whose, span)
    if perhaps and (around := _around(db, whose, span)):
        within = "r.time_ms > ?3 AND r.time_ms <= ?4"
        rows += _read(db, columns, f"{within} AND {_PERHAPS} AND {COUNTS}", whose, (*span, *around))
    rows.sort(key=lambda row: row[:2])
    by_ct = groupby(rows, lambda row: row[0])
    return {ct_id: [Measured(*row[1:]) for row in of_ct] for ct_id, of_ct in by_ct}


def _sums_of(db: pw.SqliteDatabase, whose: Owner, span: Bounds) -> dict[int, tuple[float, int]]:
    """From the sums by day, unless one of these days lies in the span with a part only."""
    connection = connection_of(db)
    prepare(connection)
    cut = connection.execute(_CUT_DAYS, span).fetchone() is not None
    if cut or not _sums_are_fresh(db):
        columns = "r.ct_id, exact_sum(r.energy_kwh), COUNT(*)"
        rows = _read(db, columns, f"{_SURE} AND {COUNTS}", whose, span, " GROUP BY 1")
    else:
        columns = "e.ct_id, exact_sum(e.energy_kwh), SUM(e.readings)"
        where = "l.start_ms >= ?1 AND l.end_ms <= ?2 AND e.readings > 0"
        rows = _sums(db, columns, where, whose, span, " GROUP BY 1")
    return {ct_id: (energy, readings) for ct_id, energy, readings in rows}


def _around(db: pw.SqliteDatabase, whose: Owner, span: Bounds) -> Bounds | None:
    """Where readings may lie that perhaps belong to a span; None: nowhere."""
    if not _sums_are_fresh(db):
        return _EVER
    reaches = "l.end_ms + e.uncertainty_ms > ?1 AND l.start_ms - e.uncertainty_ms <= ?2"
    where = f"e.uncertainty_ms > 0 AND {reaches}"
    ((first_ms, last_ms),) = _sums(db, "MIN(l.start_ms), MAX(l.end_ms)", where, whose, span)
    return None if first_ms is None else (first_ms, last_ms)


def _series(db: pw.SqliteDatabase, whose: Owner) -> list[Series]:
    ended = not _carried(db, whose)
    if not _sums_are_fresh(db):
        return [Series(whose.key, *row, ended) for row in _ends(db, whose, _EVER)]
    found = []
    days = "e.ct_id, MIN(l.start_ms), MAX(l.end_ms)"
    for ct_id, first_ms, last_ms in _sums(db, days, "e.readings > 0", whose, (), " GROUP BY 1 ORDER BY 1"):
        (first,) = (row[1] for row in _ends(db, whose, (first_ms, first_ms + _DAY_MS)) if row[0] == ct_id)
        (last,) = (row[2] for row in _ends(db, whose, (last_ms - _DAY_MS, last_ms)) if row[0] == ct_id)
        found.append(Series(whose.key, ct_id, first, last, ended))
    return found


def _ends(db: pw.SqliteDatabase, whose: Owner, span: Bounds) -> list[tuple[int, int, int]]:
    """Of the readings in a span: CT, the first time and the last one."""
    columns = "r.ct_id, MIN(r.time_ms), MAX(r.time_ms)"
    return _read(db, columns, f"{_SURE} AND {COUNTS}", whose, span, " GROUP BY 1 ORDER BY 1")


def _sums_are_fresh(db: pw.SqliteDatabase) -> bool:
    return connection_of(db).execute("SELECT 1 FROM energy_stale LIMIT 1").fetchone() is None


def _carried(db: pw.SqliteDatabase, whose: Owner) -> bool:
    """Whether a meter still has the device."""
    condition = Condition.of(whose, "m.device_ref")
    sql = f"SELECT 1 FROM meter m WHERE 1{condition.sql}"  # noqa: S608 - constants
    return connection_of(db).execute(sql, condition.values).fetchone() is not None


def _set_aside(db: pw.SqliteDatabase, whose: Owner, start_ms: int, end_ms: int) -> dict[Reason, int]:
    rows = _read(db, "r.reason, COUNT(*)", _ASIDE, whose, (start_ms, end_ms), " GROUP BY 1 ORDER BY 1")
    return {Reason(reason): number for reason, number in rows}


def _losses(db: pw.SqliteDatabase, whose: Owner, start_ms: int, end_ms: int) -> list[StoredLoss]:
    condition = Condition.of(whose, "v.device_ref")
    sql = f"{_LOSSES}{condition.sql} ORDER BY COALESCE(l.corrected_ms, l.time_ms), l.id"
    rows = connection_of(db).execute(sql, (start_ms, end_ms, *condition.values)).fetchall()
    return [StoredLoss(ssid, PlacedLoss(*figures)) for ssid, *figures in rows]


def _sums(  # noqa: PLR0913, PLR0917 - the parts of a query
    db: pw.SqliteDatabase, columns: str, where: str, whose: Owner, values: Sequence[int], end: str = ""
) -> list[Any]:
    condition = Condition.of(whose, "e.device_ref")
    sql = f"SELECT {columns} {_DAYS} {where}{condition.sql}{end}"
    return connection_of(db).execute(sql, (*values, *condition.values)).fetchall()


def _read(  # noqa: PLR0913, PLR0917 - the parts of a query
    db: pw.SqliteDatabase, columns: str, where: str, whose: Owner, values: Sequence[int], end: str = ""
) -> list[Any]:
    condition = Condition.of(whose, "v.device_ref")
    sql = f"SELECT {columns} {_FROM} {where}{condition.sql}{end}"
    return connection_of(db).execute(sql, (*values, *condition.values)).fetchall()
