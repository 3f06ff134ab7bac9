"""Lists for people: readings (ids first, rows by pieces) and power losses. Each runs inside a transaction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import peewee as pw

from ofmon.adapters.store.queries import select_readings, stored
from ofmon.adapters.store.schema import DeviceRow, MeterRow, PowerLossRow, ReadingRow, VisitRow
from ofmon.domain.powerloss import PlacedLoss, StoredLoss
from ofmon.services.ports import ReadingOrder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import LossFilter, ReadingFilter

# SQLite's own limit of variables in a statement was 999 before 3.32.
_IDS_AT_ONCE = 900
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


def find(db: pw.SqliteDatabase, wanted: ReadingFilter) -> list[int]:
    """Ids of what a filter lets through; equal ones by time, then as they came."""
    query = (
        ReadingRow.select(ReadingRow.id)
        .join(MeterRow, on=(MeterRow.id == ReadingRow.meter_id))
        .join_from(ReadingRow, VisitRow, on=(VisitRow.id == ReadingRow.visit_id))
        .join(DeviceRow, pw.JOIN.LEFT_OUTER, on=(DeviceRow.ref == VisitRow.device_ref))
    )
    if wanted.meter:
        query = query.where(_is_named(wanted.meter))
    if wanted.state is not None:
        query = query.where(ReadingRow.state == wanted.state.value)
    if wanted.start_ms is not None:
        query = query.where(ReadingRow.time_ms >= wanted.start_ms)
    if wanted.end_ms is not None:
        query = query.where(ReadingRow.time_ms < wanted.end_ms)
    columns = (_ORDERS[wanted.order], ReadingRow.time_ms, ReadingRow.id)
    order = [column.desc() if wanted.descending else column.asc() for column in columns]
    return [key for (key,) in query.order_by(*order).tuples().execute(db)]


def by_id(db: pw.SqliteDatabase, ids: Sequence[int]) -> list[StoredReading]:
    """Readings in the order of their ids, with the names of the devices that they were collected for."""
    found: dict[int, StoredReading] = {}
    for at in range(0, len(ids), _IDS_AT_ONCE):
        query = with_owner(select_readings()).where(ReadingRow.id.in_(ids[at : at + _IDS_AT_ONCE]))
        for *row, name in query.tuples().execute(db):
            found[row[0]] = replace(stored(row), device_name=name)
    return [found[key] for key in ids if key in found]


def with_owner(query: pw.ModelSelect[ReadingRow]) -> pw.ModelSelect[ReadingRow]:
    """Select the name of the device that a reading was collected for, too."""
    return (
        query.join_from(ReadingRow, VisitRow, on=(VisitRow.id == ReadingRow.visit_id))
        .join(DeviceRow, pw.JOIN.LEFT_OUTER, on=(DeviceRow.ref == VisitRow.device_ref))
        .select_extend(DeviceRow.name)
    )


def losses(db: pw.SqliteDatabase, wanted: LossFilter) -> list[StoredLoss]:
    """The newest first."""
    row = PowerLossRow
    time_ms = pw.fn.COALESCE(row.corrected_ms, row.time_ms)
    query = (
        row.select(MeterRow.ssid, row.time_ms, row.corrected_ms, row.uncertainty_ms)
        .join(MeterRow, on=(MeterRow.id == row.meter_id))
        .join(VisitRow, on=(VisitRow.id == row.visit_id))
        .join(DeviceRow, pw.JOIN.LEFT_OUTER, on=(DeviceRow.ref == VisitRow.device_ref))
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
