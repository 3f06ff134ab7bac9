"""Firmware updates in the database. Each function runs inside a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.queries import meter_key
from ofmon.adapters.store.schema import FirmwareUpdateRow, MeterRow
from ofmon.domain.identity import MeterId
from ofmon.services.firmware_ports import UpdateReport, UpdateState

if TYPE_CHECKING:
    import peewee as pw


def note(db: pw.SqliteDatabase, report: UpdateReport) -> None:
    """Keep a report, and what the meter runs after a good update."""
    key = meter_key(db, report.meter)
    FirmwareUpdateRow.insert(
        meter_id=key,
        device_ref=report.device_ref,
        time_ms=report.time_ms,
        title=report.title,
        version=report.version,
        state=report.state.value,
        error=report.error,
    ).execute(db)
    if report.state is UpdateState.UPDATED:
        MeterRow.update(firmware=report.version).where(MeterRow.id == key).execute(db)


def reports(db: pw.SqliteDatabase, *, waiting: bool) -> list[UpdateReport]:
    """Oldest first."""
    row = FirmwareUpdateRow
    columns = (row.device_ref, row.time_ms, row.title, row.version, row.state, row.error, row.id)
    query = row.select(MeterRow.ssid, *columns).join(MeterRow, on=(MeterRow.id == row.meter_id))
    if waiting:
        query = query.where(~row.reported)
    return [
        UpdateReport(MeterId(ssid), ref, time_ms, title, version, UpdateState(state), error, key)
        for ssid, ref, time_ms, title, version, state, error, key in query.order_by(row.id)
        .tuples()
        .execute(db)
    ]


def reported(db: pw.SqliteDatabase, report_id: int) -> None:
    """The server took it."""
    FirmwareUpdateRow.update(reported=True).where(FirmwareUpdateRow.id == report_id).execute(db)
