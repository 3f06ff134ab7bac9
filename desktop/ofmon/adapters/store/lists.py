"""Lists for people: readings (ids first, rows by pieces) and power losses. Each runs inside a transaction."""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

import peewee as pw

from ofmon.adapters.store.queries import select_readings, stored
from ofmon.adapters.store.schema import DeviceRow, MeterRow, PowerLossRow, ReadingRow
from ofmon.domain.powerloss import PlacedLoss, StoredLoss
from ofmon.services.ports import ReadingOrder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from ofmon.domain.reading import ReadingState, StoredReading
    from ofmon.services.ports import LossFilter, ReadingFilter

# SQLite's own limit of variables in a statement was 999 before 3.32.
_IDS_AT_ONCE = 900
# Fewer are sorted faster than they are looked for among all others.
_COMMON = 100_000
# A query that isn't run by peewee must be told for whom it is put into words.
_DIALECT = pw.SqliteDatabase(None)
_DEVICE = DeviceRow.ref == MeterRow.device_ref
_NAME = pw.fn.COALESCE(DeviceRow.name, MeterRow.ssid)
_ORDERS = {
    ReadingOrder.METER: _NAME,
    ReadingOrder.TIME: ReadingRow.time_ms,
    ReadingOrder.ENERGY: ReadingRow.energy_kwh,
    ReadingOrder.REAL_POWER: ReadingRow.real_power_w,
    ReadingOrder.VOLTAGE: ReadingRow.voltage_rms_v,
    ReadingOrder.CURRENT: ReadingRow.current_rms_a,
    ReadingOrder.STATE: ReadingRow.state,
}


def first(db: pw.SqliteDatabase, wanted: ReadingFilter, most: int) -> array[int]:
    """Ids of the first ones that a filter lets through."""
    if wanted.order in {ReadingOrder.TIME, ReadingOrder.METER} and _is_common(db, wanted.state):
        return _first_by_meters(db, wanted, most)
    rows = _sorted(_filtered(wanted), wanted).limit(most).tuples().execute(db)
    return array("q", (key for (key,) in rows))


def every(connection: sqlite3.Connection, wanted: ReadingFilter) -> array[int]:
    """Ids of all that a filter lets through; equal ones by time, then as they came. 8 bytes each are held."""
    context: Any = _DIALECT.get_sql_context()
    sql, values = context.sql(_sorted(_filtered(wanted), wanted)).query()
    return array("q", (key for (key,) in connection.execute(sql, values)))


def _first_by_meters(db: pw.SqliteDatabase, wanted: ReadingFilter, most: int) -> array[int]:
    """From each meter's own index, since none is over all meters: it would make storing slower."""
    query = MeterRow.select(_NAME, MeterRow.id).join(DeviceRow, pw.JOIN.LEFT_OUTER, on=_DEVICE)
    query = query.where(_is_named(wanted.meter))
    meters = sorted(query.tuples().execute(db), reverse=wanted.descending)
    if wanted.order is ReadingOrder.TIME:
        return _first_of([key for _name, key in meters], db, wanted, most)
    found: array[int] = array("q")
    for _name, alike in groupby(meters, lambda meter: meter[0]):
        found += _first_of([key for _name, key in alike], db, wanted, most - len(found))
    return found


def _is_common(db: pw.SqliteDatabase, state: ReadingState | None) -> bool:
    """Whether so many are in a state that the first ones by time are found soon."""
    if state is None:
        return True
    some = ReadingRow.select(ReadingRow.id).where(ReadingRow.state == state.value)
    return some.offset(_COMMON).limit(1).scalar(db) is not None


def _first_of(meters: list[int], db: pw.SqliteDatabase, wanted: ReadingFilter, most: int) -> array[int]:
    """The first by time of these meters'."""
    found: list[tuple[int, int]] = []
    by_time = replace(wanted, order=ReadingOrder.TIME, meter="")
    for meter in meters if most else ():
        query = _sorted(_filtered(by_time).where(ReadingRow.meter_id == meter), by_time)
        found += query.select_extend(ReadingRow.time_ms).limit(most).tuples().execute(db)
    # No time comes before all times, as SQLite has it.
    found.sort(key=lambda row: (-1 if row[1] is None else row[1], row[0]), reverse=wanted.descending)
    return array("q", (key for key, _time in found[:most]))


def _filtered(wanted: ReadingFilter) -> pw.ModelSelect[ReadingRow]:
    query = ReadingRow.select(ReadingRow.id)
    if wanted.order is ReadingOrder.METER:
        query = query.join(MeterRow, on=(MeterRow.id == ReadingRow.meter_id))
        query = query.join(DeviceRow, pw.JOIN.LEFT_OUTER, on=_DEVICE)
    if wanted.meter:
        meters = MeterRow.select(MeterRow.id).join(DeviceRow, pw.JOIN.LEFT_OUTER, on=_DEVICE)
        query = query.where(ReadingRow.meter_id.in_(meters.where(_is_named(wanted.meter))))
    if wanted.state is not None:
        query = query.where(ReadingRow.state == wanted.state.value)
    if wanted.start_ms is not None:
        query = query.where(ReadingRow.time_ms >= wanted.start_ms)
    if wanted.end_ms is not None:
        query = query.where(ReadingRow.time_ms < wanted.end_ms)
    return query


def _sorted(query: pw.ModelSelect[ReadingRow], wanted: ReadingFilter) -> pw.ModelSelect[ReadingRow]:
    by = (_ORDERS[wanted.order], ReadingRow.time_ms, ReadingRow.id)
    columns = by[1:] if wanted.order is ReadingOrder.TIME else by
    return query.order_by(*(column.desc() if wanted.descending else column.asc() for column in columns))


def by_id(db: pw.SqliteDatabase, ids: Sequence[int]) -> list[StoredReading]:
    """Readings in the order of their ids."""
    found: dict[int, StoredReading] = {}
    for at in range(0, len(ids), _IDS_AT_ONCE):
        query = select_readings().where(ReadingRow.id.in_(list(ids[at : at + _IDS_AT_ONCE])))
        found |= {row[0]: stored(row) for row in query.tuples().execute(db)}
    return [found[key] for key in ids if key in found]


def losses(db: pw.SqliteDatabase, wanted: LossFilter) -> list[StoredLoss]:
    """The newest first."""
    row = PowerLossRow
    time_ms = pw.fn.COALESCE(row.corrected_ms, row.time_ms)
    query = (
        row.select(MeterRow.ssid, row.time_ms, row.corrected_ms, row.uncertainty_ms)
        .join(MeterRow, on=(MeterRow.id == row.meter_id))
        .join(DeviceRow, pw.JOIN.LEFT_OUTER, on=_DEVICE)
    )
    if wanted.meter:
        query = query.where(_is_named(wanted.meter))
    if wanted.start_ms is not None:
        query = query.where(time_ms >= wanted.start_ms)
    if wanted.end_ms is not None:
        query = query.where(time_ms < wanted.end_ms)
    query = query.order_by(time_ms.desc(), row.id.desc()).limit(wanted.most)
    return [StoredLoss(ssid, PlacedLoss(*times)) for ssid, *times in query.tuples().execute(db)]


def _is_named(part: str) -> pw.Expression:
    """Whether a meter, or its device, has this in its name."""
    return MeterRow.ssid.contains(part) | DeviceRow.name.contains(part)
