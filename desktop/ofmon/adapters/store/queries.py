"""What is asked of the database, and how its rows become values. Each function runs inside a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import peewee as pw

from ofmon.adapters.store import conflicts, owners
from ofmon.adapters.store.dating import apply_redating, claim_losses, standing, taken
from ofmon.adapters.store.schema import (
    MeterRow,
    PowerLossRow,
    ReadingRow,
    VisitRow,
    connection_of,
    execute_many,
)
from ofmon.domain.correction import keep_apart
from ofmon.domain.reading import ReadingState, StoredReading, decode_reading
from ofmon.services.ports import Stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.reading import CorrectedReading
    from ofmon.services.ports import Intake

_INT64_MAX = 2**63 - 1
_PENDING, _HELD = ReadingState.PENDING.value, ReadingState.HELD.value
_INSERT = (
    "INSERT OR IGNORE INTO reading (meter_id, visit_id, raw, occurrence, ct_id, real_power_w,"
    " apparent_power_va, current_rms_a, voltage_rms_v, energy_kwh, raw_time_ms, time_ms, uncertainty_ms,"
    " state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def save_intake(db: pw.SqliteDatabase, intake: Intake) -> Stored:
    """Store a visit's readings and power losses; those that are known get at most another time."""
    key = meter_key(db, intake.meter)
    _update_meter(db, key, intake)
    visit_id = intake.visit_id or _insert_visit(db, key, intake)
    owners.own(db, key)
    VisitRow.update(**_clock(intake)).where(VisitRow.id == visit_id).execute(db)
    apply_redating(db, intake.redating)
    newest = ReadingRow.select(pw.fn.COALESCE(pw.fn.MAX(ReadingRow.id), 0)).scalar(db)
    readings = keep_apart(intake.readings, taken(db, key, intake.readings))
    inserted = execute_many(db, _INSERT, (_columns(key, visit_id, item) for item in readings))
    losses = [
        {
            "meter_id": key,
            "visit_id": visit_id,
            "time_ms": loss.raw_time_ms,
            "corrected_ms": loss.time_ms,
            "uncertainty_ms": loss.uncertainty_ms,
        }
        for loss in intake.losses
    ]
    claim_losses(db, key, visit_id, [loss.raw_time_ms for loss in intake.losses])
    if losses:
        PowerLossRow.insert_many(losses).on_conflict_ignore().execute(db)
    new = _new(db, readings, inserted, newest)
    conflicts.hold_conflicts(db, key, again=bool(intake.redating.readings))
    return Stored(visit_id, new)


def _new(
    db: pw.SqliteDatabase, readings: Sequence[CorrectedReading], inserted: int, newest: int
) -> Sequence[int]:
    """Which of the readings were inserted, so many, after the one that was the newest before."""
    if inserted in {0, len(readings)}:
        return range(inserted)
    rows = connection_of(db).execute("SELECT raw, occurrence FROM reading WHERE id > ?", (newest,))
    found = set(rows)
    return [at for at, item in enumerate(readings) if (item.source.raw, item.source.occurrence) in found]


def meter_key(db: pw.SqliteDatabase, meter: MeterId) -> int:
    """The meter's key; it gets a row if it has none."""
    MeterRow.insert(ssid=meter.ssid).on_conflict_ignore().execute(db)
    return int(MeterRow.select(MeterRow.id).where(MeterRow.ssid == meter.ssid).scalar(db))


def _update_meter(db: pw.SqliteDatabase, meter_key: int, intake: Intake) -> None:
    columns: dict[str, object] = {"firmware": intake.firmware, "last_seen_ms": intake.now_ms}
    if intake.device_ref:
        columns |= {"device_ref": intake.device_ref, "profile_id": intake.profile_id}
    MeterRow.update(**columns).where(MeterRow.id == meter_key).execute(db)


def _insert_visit(db: pw.SqliteDatabase, meter_key: int, intake: Intake) -> int:
    row = VisitRow.insert(
        meter_id=meter_key,
        device_ref=intake.device_ref,
        firmware=intake.firmware,
        now_ms=intake.now_ms,
        tail_bytes=intake.tail_bytes,
    )
    return int(row.execute(db))


def _clock(intake: Intake) -> dict[str, object]:
    """By which clock a visit goes."""
    clock = intake.clock
    if clock is None:
        return {"now_ms": intake.now_ms}
    return {
        "now_ms": clock.time_ms,
        "clock": clock.source.value,
        "clock_checked": clock.checked,
        "running_ms": clock.running_ms,
        "boot": clock.boot,
    }


def _columns(meter_key: int, visit_id: int, item: CorrectedReading) -> tuple[object, ...]:
    """A row for `_INSERT`; SQLite stores NaN as NULL."""
    reading = item.source.reading
    return (
        meter_key,
        visit_id,
        item.source.raw,
        item.source.occurrence,
        reading.ct_id,
        *reading.figures,
        reading.raw_time_ms if reading.raw_time_ms <= _INT64_MAX else None,
        *standing(item),
    )


def select_readings() -> pw.ModelSelect[ReadingRow]:
    """The columns which `stored` takes; conditions and order are the caller's."""
    return ReadingRow.select(
        ReadingRow.id,
        MeterRow.ssid,
        ReadingRow.raw_bytes,
        ReadingRow.time_ms,
        ReadingRow.uncertainty_ms,
        ReadingRow.state,
    ).join(MeterRow, on=(MeterRow.id == ReadingRow.meter_id))


def stored(row: Sequence[Any]) -> StoredReading:
    """From a row of `_select_readings`."""
    key, ssid, raw, time_ms, uncertainty_ms, state = row
    return StoredReading(key, ssid, decode_reading(bytes(raw)), time_ms, uncertainty_ms, ReadingState(state))


def readings(
    db: pw.SqliteDatabase, meter: MeterId | None, start_ms: int | None, end_ms: int | None
) -> list[StoredReading]:
    """By meter and time; those without a time first."""
    query = select_readings()
    if meter is not None:
        query = query.where(MeterRow.ssid == meter.ssid)
    if start_ms is not None:
        query = query.where(ReadingRow.time_ms >= start_ms)
    if end_ms is not None:
        query = query.where(ReadingRow.time_ms < end_ms)
    order = (MeterRow.ssid, ReadingRow.time_ms, ReadingRow.ct_id, ReadingRow.id)
    return [stored(row) for row in query.order_by(*order).tuples().execute(db)]
