"""What is known of meters, and how many of their readings. Each function runs inside a transaction."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import peewee as pw

from ofmon.adapters.store.schema import (
    DeviceRow,
    MeterRow,
    ReadingRow,
    TakeOverRow,
    ToldCollectionRow,
    execute,
)
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState
from ofmon.services.ports import MeterRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ofmon.domain.reading import RawReading

# Two variables each; SQLite's own limit of variables in a statement was 999 before 3.32.
_ASKED_AT_ONCE = 400


def records(db: pw.SqliteDatabase) -> list[MeterRecord]:
    """Every meter that wasn't forgotten, by name."""
    counts: defaultdict[int, dict[ReadingState, int]] = defaultdict(dict)
    rows = execute(db, "SELECT meter_id, state, COUNT(*) FROM reading GROUP BY state, meter_id")
    for meter_key, state, count in rows:
        counts[meter_key][ReadingState(state)] = count
    replaced = _replaced(db)
    listed = _select().where(MeterRow.forgotten_ms.is_null()).order_by(MeterRow.ssid)
    return [
        replace(_record(row, counts[row[0]]), replaced_by=replaced.get(row[0]))
        for row in listed.tuples().execute(db)
    ]


def record(db: pw.SqliteDatabase, meter: MeterId) -> MeterRecord | None:
    """One of them; nothing of the others is looked at."""
    row = next(iter(_select().where(MeterRow.ssid == meter.ssid).tuples().execute(db)), None)
    if row is None:
        return None
    # The index leads with the state: one look-up for each.
    found = {state: _count(db, row[0], state) for state in ReadingState}
    record = _record(row, {state: count for state, count in found.items() if count})
    return replace(record, replaced_by=_replaced(db).get(row[0]))


def _replaced(db: pw.SqliteDatabase) -> dict[int, MeterId]:
    """Which meters carry a device that another one has taken over, and which that is."""
    present = dict(MeterRow.select(MeterRow.id, MeterRow.device_ref).tuples().execute(db))
    devices = dict(DeviceRow.select(DeviceRow.ref, DeviceRow.device_id).tuples().execute(db))
    last: dict[int, int] = {}
    for row in TakeOverRow.select().order_by(TakeOverRow.id).execute(db):
        for key in (row.meter_id, row.by_meter_id):
            ref = present[key]
            if ref and devices.get(ref, ref) == devices.get(row.device_ref, row.device_ref):
                last[key] = row.by_meter_id
    ssids = dict(MeterRow.select(MeterRow.id, MeterRow.ssid).tuples().execute(db))
    return {key: MeterId(ssids[by]) for key, by in last.items() if by != key}


def names(db: pw.SqliteDatabase) -> Mapping[str, str]:
    """What people call each meter, by SSID: its device's name (told apart where alike), or its SSID."""
    found = {ssid: name or ssid for _key, ssid, _ref, _id, name, *_ in _select().tuples().execute(db)}
    known = Counter(found.values())
    return {ssid: name if known[name] == 1 else f"{name} ({ssid})" for ssid, name in found.items()}


def counts(db: pw.SqliteDatabase) -> Mapping[ReadingState, int]:
    """Readings by state, over all meters."""
    rows = execute(db, "SELECT state, COUNT(*) FROM reading GROUP BY state")
    return {ReadingState(state): count for state, count in rows}


def waiting(db: pw.SqliteDatabase) -> int:
    """Readings to be sent, by the index: those that were sent aren't looked at."""
    sql = "SELECT COUNT(*) FROM reading WHERE state = ?"
    return int(execute(db, sql, (ReadingState.PENDING.value,)).fetchone()[0])


def missing(db: pw.SqliteDatabase, meter: MeterId, readings: Sequence[RawReading]) -> int:
    """How many of these readings aren't stored, by look-ups in the index of the readings' identity."""
    key = MeterRow.select(MeterRow.id).where(MeterRow.ssid == meter.ssid).scalar(db)
    pieces = (readings[at : at + _ASKED_AT_ONCE] for at in range(0, len(readings), _ASKED_AT_ONCE))
    return len(readings) - sum(_held(db, key, piece) for piece in pieces)


def _held(db: pw.SqliteDatabase, meter_key: int | None, piece: Sequence[RawReading]) -> int:
    sql = (
        f"WITH asked (raw, occurrence) AS (VALUES {', '.join(['(?, ?)'] * len(piece))})"  # noqa: S608 - question marks
        " SELECT COUNT(*) FROM asked CROSS JOIN reading r"
        " ON r.meter_id = ? AND r.raw = asked.raw AND r.occurrence = asked.occurrence"
    )
    values: Iterable[object] = (part for item in piece for part in (item.raw, item.occurrence))
    cursor = db.execute_sql(sql, (*values, meter_key))  # type: ignore[no-untyped-call]
    return int(cursor.fetchone()[0])


def _count(db: pw.SqliteDatabase, meter_key: int, state: ReadingState) -> int:
    query = ReadingRow.select(pw.fn.COUNT(ReadingRow.id)).where(
        (ReadingRow.state == state.value) & (ReadingRow.meter_id == meter_key)
    )
    return int(query.scalar(db))


def _select() -> pw.ModelSelect[MeterRow]:
    columns = (
        MeterRow.id,
        MeterRow.ssid,
        MeterRow.device_ref,
        DeviceRow.device_id,
        DeviceRow.name,
        MeterRow.profile_id,
        MeterRow.firmware,
        MeterRow.last_seen_ms,
        MeterRow.last_collected_ms,
        ToldCollectionRow.collected_ms,
        ToldCollectionRow.computer,
    )
    device, told = DeviceRow.ref == MeterRow.device_ref, ToldCollectionRow.ssid == MeterRow.ssid
    found = MeterRow.select(*columns).join(DeviceRow, pw.JOIN.LEFT_OUTER, on=device)
    return found.switch(MeterRow).join(ToldCollectionRow, pw.JOIN.LEFT_OUTER, on=told)


def _record(row: Sequence[Any], counts: Mapping[ReadingState, int]) -> MeterRecord:
    _key, ssid, ref, device_id, name, profile_id, firmware, seen_ms, collected_ms, told_ms, computer = row
    known = (ref, device_id, name, profile_id, firmware, seen_ms, collected_ms)
    record = MeterRecord(MeterId(ssid), *known, counts)
    if told_ms is None or told_ms <= (record.last_collected_ms or 0):
        return record
    return replace(record, last_collected_ms=told_ms, collected_by=computer)
