"""Readings of two meters for one device: held until a person decides. Each runs inside a transaction.

Limits: two tokens are known to be one device's only after the server named the device of each.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import peewee as pw

from ofmon.adapters.store.schema import (
    DeviceRow,
    ReadingRow,
    TakeOverRow,
    VisitRow,
    execute,
    execute_many,
)
from ofmon.domain.conflict import Claim, TakeOver, contested
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.reading import Decision, ReadingState, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CONFLICT = (ReadingRow.state == ReadingState.HELD.value) & (ReadingRow.reason == Reason.CONFLICT.value)
_WAITS = ReadingRow.state == ReadingState.PENDING.value
_OPEN = _WAITS | _CONFLICT
_CLAIMS = _OPEN | ReadingRow.state.in_([ReadingState.SENT.value, ReadingState.CONFIRMED.value])
_COLUMNS = (
    ReadingRow.id,
    ReadingRow.meter_id,
    ReadingRow.ct_id,
    ReadingRow.time_ms,
    pw.fn.COALESCE(ReadingRow.uncertainty_ms, 0),
    VisitRow.now_ms,
    ReadingRow.state,
    ReadingRow.decision,
)


@dataclass(frozen=True, slots=True)
class SharedDevice:
    """A device that several meters had, and what is known about that.

    Attributes:
        refs: names of its access tokens.
        meters: keys of those meters.
        take_overs: between them.
    """

    refs: frozenset[str]
    meters: frozenset[int]
    take_overs: tuple[TakeOver, ...]


def hold_conflicts(db: pw.SqliteDatabase, meter_key: int | None = None, *, again: bool = False) -> int:
    """Hold what must not be sent without a decision, and let go of what no longer collides with anything.

    Args:
        db: inside a writing transaction.
        meter_key: only devices that this meter had, None: all.
        again: look at all that is held for this anew, not only at what is near a reading that waits: a
            decision or a take-over changed what counts.

    Returns:
        How many readings are held that weren't.
    """
    shared = [device for device in shared_devices(db) if meter_key in {None, *device.meters}]
    return sum(_hold(db, device, _OPEN if again else _WAITS) for device in shared)


def shared_devices(db: pw.SqliteDatabase) -> list[SharedDevice]:
    """Devices that more than one meter had, or that one meter took over from another."""
    refs: defaultdict[str, set[str]] = defaultdict(set)
    meters: defaultdict[str, set[int]] = defaultdict(set)
    take_overs: defaultdict[str, list[TakeOver]] = defaultdict(list)
    names = dict(DeviceRow.select(DeviceRow.ref, DeviceRow.device_id).tuples().execute(db))
    for ref, meter in _had(db):
        refs[names.get(ref, ref)].add(ref)
        meters[names.get(ref, ref)].add(meter)
    for row in TakeOverRow.select().order_by(TakeOverRow.id).execute(db):
        device = names.get(row.device_ref, row.device_ref)
        meters[device] |= {row.meter_id, row.by_meter_id}
        take_overs[device].append(TakeOver(row.meter_id, row.by_meter_id, row.time_ms))
    return [
        SharedDevice(frozenset(refs[device]), frozenset(those), tuple(take_overs[device]))
        for device, those in meters.items()
        if len(those) > 1
    ]


def claims(db: pw.SqliteDatabase, device: SharedDevice, first: int, last: int) -> list[Claim]:
    """Readings of a device that may be of the same hours as those between two times (ms since the epoch)."""
    worst = _readings(device, pw.fn.MAX(pw.fn.COALESCE(ReadingRow.uncertainty_ms, 0))).scalar(db) or 0
    deleted = execute(db, "SELECT MAX(uncertainty_ms) FROM deleted_hour").fetchone()[0] or 0
    reach = HOUR_MS + 2 * max(worst, deleted)
    near = ReadingRow.time_ms.between(first - reach, last + reach)
    # Rows as SQLite has them: peewee's own take twice as long.
    sql, values = _readings(device, *_COLUMNS).where(near & _CLAIMS).sql()
    found = list(_claims(db.execute_sql(sql, values)))  # type: ignore[no-untyped-call]
    return found + list(_deleted(db, device, first - reach, last + reach))


def _had(db: pw.SqliteDatabase) -> Iterator[tuple[str, int]]:
    query = VisitRow.select(VisitRow.device_ref, VisitRow.meter_id).distinct()
    yield from query.where(VisitRow.device_ref.is_null(is_null=False)).tuples().execute(db)


def _readings(device: SharedDevice, *columns: object) -> pw.ModelSelect[ReadingRow]:
    """Readings of a device that have a time, but for those that stay here for good."""
    return (
        ReadingRow.select(*columns)
        .join(VisitRow, on=(VisitRow.id == ReadingRow.visit_id))
        .where(
            ReadingRow.meter_id.in_(device.meters)
            & VisitRow.device_ref.in_(device.refs)
            & ReadingRow.time_ms.is_null(is_null=False)
            & (ReadingRow.decision != Decision.KEEP.value)
        )
    )


def _deleted(db: pw.SqliteDatabase, device: SharedDevice, first: int, last: int) -> Iterator[Claim]:
    """Hours of which the server has readings that were deleted here: these keep their right to them."""
    query = """SELECT v.id, v.meter_id, h.ct_id, h.time_ms, h.uncertainty_ms, v.now_ms
        FROM deleted_hour h JOIN visit v ON v.id = h.visit_id
        WHERE h.time_ms BETWEEN ? AND ? AND v.device_ref IN (SELECT value FROM json_each(?))"""
    rows = execute(db, query, (first, last, json.dumps(sorted(device.refs))))
    for visit_id, meter, ct_id, time_ms, uncertainty_ms, taken_ms in rows:
        # Below all keys of readings, and its own.
        number = -(visit_id << 80 | time_ms << 16 | ct_id)
        yield Claim(number, meter, ct_id, time_ms, uncertainty_ms, taken_ms, ReadingState.CONFIRMED)


def _claims(rows: Iterable[tuple[int, int, int, int, int, int, str, str]]) -> Iterator[Claim]:
    for key, meter, ct_id, time_ms, uncertainty_ms, taken_ms, state, decision in rows:
        stage = ReadingState(state), Decision(decision)
        yield Claim(key, meter, ct_id, time_ms, uncertainty_ms, taken_ms, *stage)


def _hold(db: pw.SqliteDatabase, device: SharedDevice, looked_at: pw.Expression) -> int:
    ends = (pw.fn.MIN(ReadingRow.time_ms), pw.fn.MAX(ReadingRow.time_ms))
    first, last = _readings(device, *ends).where(looked_at).tuples().execute(db)[0]
    if first is None:
        return 0
    found = claims(db, device, first, last)
    held = contested(found, device.take_overs)
    now = {claim.id for claim in found if claim.id in held and claim.state is ReadingState.PENDING}
    free = {claim.id for claim in found if claim.state is ReadingState.HELD} - held
    _move(db, now, ReadingState.HELD, Reason.CONFLICT)
    _move(db, free, ReadingState.PENDING, Reason.NONE)
    return len(now)


def _move(db: pw.SqliteDatabase, ids: Iterable[int], state: ReadingState, reason: Reason) -> None:
    rows = [(state.value, reason.value, key) for key in sorted(ids)]
    execute_many(db, "UPDATE reading SET state = ?, reason = ? WHERE id = ?", rows)
