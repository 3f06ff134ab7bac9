"""Lists for people: readings (ids first, rows by pieces) and power losses. Each runs inside a transaction."""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import peewee as pw

from ofmon.adapters.store.queries import select_readings, stored
from ofmon.adapters.store.schema import DeviceRow, MeterRow, PowerLossRow, ReadingRow, VisitRow
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
_FOUR_BYTES = 1 << 8 * array("I").itemsize
# A query that isn't run by peewee must be told for whom it is put into words.
_DIALECT = pw.SqliteDatabase(None)
_DEVICE = DeviceRow.ref == VisitRow.device_ref
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
    """Ids of all that a filter lets through; equal ones by time, then as they came; 4 or 8 bytes each."""
    context: Any = _DIALECT.get_sql_context()
    sql, values = context.sql(_sorted(_filtered(wanted), wanted)).query()
    (largest,) = connection.execute("SELECT MAX(id) FROM reading").fetchone()
    code = "I" if (largest or 0) < _FOUR_BYTES else "q"
    return array(code, (key for (key,) in connection.execute(sql, values)))


def _first_by_meters(db: pw.SqliteDatabase, wanted: ReadingFilter, most: int) -> array[int]:
    """From each meter's own index, since none is over all meters: it would make storing slower."""
    if wanted.order is ReadingOrder.TIME and not wanted.meter:
        meters = MeterRow.select(MeterRow.id).tuples().execute(db)
        return _first_of([ReadingRow.meter_id == key for (key,) in meters], db, wanted, most)
    query = _of_owners(VisitRow.select(_NAME, VisitRow.meter_id, VisitRow.device_ref).distinct())
    owners = query.where(_is_named(wanted.meter)).tuples().execute(db)
    owned = sorted(owners, key=itemgetter(0), reverse=wanted.descending)
    if wanted.order is ReadingOrder.TIME:
        return _first_of([_is_owned(*each) for _name, *each in owned], db, wanted, most)
    found: array[int] = array("q")
    for _name, alike in groupby(owned, itemgetter(0)):
        found += _first_of([_is_owned(*each) for _name, *each in alike], db, wanted, most - len(found))
    return found


def _is_owned(meter_key: int, ref: str | None) -> pw.Expression:
    """Whether a meter's reading was collected for this device."""
    visits = VisitRow.select(VisitRow.id).where(VisitRow.meter_id == meter_key, VisitRow.device_ref == ref)
    return (ReadingRow.meter_id == meter_key) & ReadingRow.visit_id.in_(visits)


def _is_common(db: pw.SqliteDatabase, state: ReadingState | None) -> bool:
    """Whether so many are in a state that the first ones by time are found soon."""
    if state is None:
        return True
    some = ReadingRow.select(ReadingRow.id).where(ReadingRow.state == state.value)
    return some.offset(_COMMON).limit(1).scalar(db) is not None


def _first_of(
    parts: Sequence[pw.Expression], db: pw.SqliteDatabase, wanted: ReadingFilter, most: int
) -> array[int]:
    """The first by time of these parts of meters' readings."""
    found: list[tuple[int, int]] = []
    by_time = replace(wanted, order=ReadingOrder.TIME, meter="")
    for part in parts if most else ():
        query = _sorted(_filtered(by_time).where(part), by_time)
        found += query.select_extend(ReadingRow.time_ms).limit(most).tuples().execute(db)
    # No time comes before all times, as SQLite has it.
    found.sort(key=lambda row: (-1 if row[1] is None else row[1], row[0]), reverse=wanted.descending)
    return array("q", (key for key, _time in found[:most]))


def _filtered(wanted: ReadingFilter) -> pw.ModelSelect[ReadingRow]:
    query = ReadingRow.select(ReadingRow.id)
    if wanted.order is ReadingOrder.METER:
        query = _of_owners(query.join(VisitRow, on=(VisitRow.id == ReadingRow.visit_id)))
    if wanted.meter:
        # A visit's readings are its meter's: by meter they are found in an index.
        for column, key in ((ReadingRow.meter_id, VisitRow.meter_id), (ReadingRow.visit_id, VisitRow.id)):
            named = _of_owners(VisitRow.select(key)).where(_is_named(wanted.meter))
            query = query.where(column.in_(named))
    if wanted.state is not None:
        query = query.where(ReadingRow.state == wanted.state.value)
    if wanted.start_ms is not None:
        query = query.where(ReadingRow.time_ms >= wanted.start_ms)
    if wanted.end_ms is not None:
        query = query.where(ReadingRow.time_ms < wanted.end_ms)
    return query


def _of_owners(query: pw.ModelSelect[Any]) -> pw.ModelSelect[Any]:
    """Join the meter of each visit, and the device that its readings were collected for."""
    query = query.join_from(VisitRow, MeterRow, on=(MeterRow.id == VisitRow.meter_id))
    return query.join_from(VisitRow, DeviceRow, pw.JOIN.LEFT_OUTER, on=_DEVICE)


def _sorted(query: pw.ModelSelect[ReadingRow], wanted: ReadingFilter) -> pw.ModelSelect[ReadingRow]:
    by = (_ORDERS[wanted.order], ReadingRow.time_ms, ReadingRow.id)
    columns = by[1:] if wanted.order is ReadingOrder.TIME else by
    return query.order_by(*(column.desc() if wanted.descending else column.asc() for column in columns))


def by_id(db: pw.SqliteDatabase, ids: Sequence[int]) -> list[StoredReading]:
    """Readings in the order of their ids, with the names of the devices that they were collected for."""
    found: dict[int, StoredReading] = {}
    for at in range(0, len(ids), _IDS_AT_ONCE):
        query = with_owner(select_readings()).where(ReadingRow.id.in_(list(ids[at : at + _IDS_AT_ONCE])))
        for *row, name in query.tuples().execute(db):
            found[row[0]] = replace(stored(row), device_name=name)
    return [found[key] for key in ids if key in found]


def with_owner(query: pw.ModelSelect[ReadingRow]) -> pw.ModelSelect[ReadingRow]:
    """Select the name of the device that a reading was collected for, too."""
    return (
        query.join_from(ReadingRow, VisitRow, on=(VisitRow.id == ReadingRow.visit_id))
        .join(DeviceRow, pw.JOIN.LEFT_OUTER, on=_DEVICE)
        .select_extend(DeviceRow.name)
    )


def losses(db: pw.SqliteDatabase, wanted: LossFilter) -> list[StoredLoss]:
    """The newest first."""
    row = PowerLossRow
    time_ms = pw.fn.COALESCE(row.corrected_ms, row.time_ms)
    query = (
        row.select(MeterRow.ssid, row.time_ms, row.corrected_ms, row.uncertainty_ms, DeviceRow.name)
        .join(MeterRow, on=(MeterRow.id == row.meter_id))
        .join(VisitRow, on=(VisitRow.id == row.visit_id))
        .join(DeviceRow, pw.JOIN.LEFT_OUTER, on=_DEVICE)
    )
    if wanted.meter:
        query = query.where(_is_named(wanted.meter))
    if wanted.start_ms is not None:
        query = query.where(time_ms >= wanted.start_ms)
    if wanted.end_ms is not None:
        query = query.where(time_ms < wanted.end_ms)
    query = query.order_by(time_ms.desc(), row.id.desc()).limit(wanted.most)
    rows = query.tuples().execute(db)
    return [StoredLoss(ssid, PlacedLoss(*times), name) for ssid, *times, name in rows]


def _is_named(part: str) -> pw.Expression:
    """Whether a meter, or its device, has this in its name."""
    return MeterRow.ssid.contains(part) | DeviceRow.name.contains(part)
