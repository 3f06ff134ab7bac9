"""Places in time that a person gives to readings. Each function runs inside a transaction.

A reading that a person placed has a row in ``placement`` with the reason for which it was held, until that is
taken back; as long as it has one its time isn't found anew.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import peewee as pw

from ofmon.adapters.store import conflicts
from ofmon.adapters.store.dating import history
from ofmon.adapters.store.lists import with_owner
from ofmon.adapters.store.queries import select_readings, stored
from ofmon.adapters.store.schema import ReadingRow, VisitRow, execute, execute_many
from ofmon.domain.dating.by_order import Offer, offers
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import Decision, ReadingState, Reason, decode_reading, reason_of
from ofmon.services.ports import HeldReading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_TABLE = pw.Table("placement")
_PLACEMENT = _TABLE.c
_NOT_SENT = (ReadingState.PENDING.value, ReadingState.HELD.value, ReadingState.REFUSED.value)
_UNDATED = """
    SELECT r.id, m.ssid, m.id FROM reading r JOIN meter m ON m.id = r.meter_id
    WHERE r.time_ms IS NULL AND r.state = 'held' AND r.id IN (SELECT value FROM json_each(?))"""
_RAW = """SELECT id, raw FROM reading WHERE time_ms IS NULL AND state = 'held'
    AND id IN (SELECT value FROM json_each(?))"""
# Why it was held: readings that an older OFMon held have no reason, and may have neither time nor decision.
_PUT = "INSERT OR REPLACE INTO placement SELECT id, reason FROM reading WHERE id = ? AND time_ms IS NULL"
_SET = """UPDATE reading SET time_ms = ?, uncertainty_ms = ?, state = ?, reason = ?, decision = ?
    WHERE id = ? AND time_ms IS NULL AND state = 'held'"""
_BACK = """UPDATE reading SET time_ms = NULL, uncertainty_ms = NULL, state = 'held', decision = '',
    reason = (SELECT was FROM placement WHERE reading_id = reading.id) WHERE id = ?"""


def find_offers(db: pw.SqliteDatabase, ids: Sequence[int], since_ms: int | None) -> dict[int, Offer]:
    """All readings of a meter are looked at together, so that no two are offered one hour."""
    meters: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for key, ssid, meter_key in execute(db, _UNDATED, (json.dumps(list(ids)),)):
        meters[ssid, meter_key].add(key)
    found: dict[int, Offer] = {}
    for (ssid, meter_key), wanted in meters.items():
        known = history(db, MeterId(ssid), whole=True)
        freed = execute(db, "SELECT id FROM visit WHERE meter_id = ? AND freed", (meter_key,))
        entries = {entry.key for entry in known.entries}
        taken = _taken(db, meter_key, entries)
        offered = offers(known, freed={key for (key,) in freed}, taken=taken, since_ms=since_ms)
        found |= {offer.key: offer for offer in offered if offer.key in wanted}
    return found


def place(db: pw.SqliteDatabase, offers: Collection[Offer]) -> int:
    """See the port."""
    count = put(db, [(each.key, each.time_ms, each.uncertainty_ms) for each in offers], Decision.ESTIMATE)
    conflicts.hold_conflicts(db, again=True)
    return count


def put(
    db: pw.SqliteDatabase, times: Iterable[tuple[int, int | None, int | None]], decision: Decision
) -> int:
    """Give held readings (key, time, uncertainty) that have no time one; how many were placed."""
    wanted = {key: at for key, *at in times if at[0] is not None}
    rows = []
    for key, raw in execute(db, _RAW, (json.dumps(list(wanted)),)):
        reason = reason_of(decode_reading(raw))  # with a time, too, it may have no figure
        state = ReadingState.HELD if reason else ReadingState.PENDING
        rows.append((*wanted[key], state.value, reason.value, decision.value, key))
    execute_many(db, _PUT, [(row[-1],) for row in rows])
    return execute_many(db, _SET, rows)


def placed(db: pw.SqliteDatabase, ids: Sequence[int] | None, most: int | None) -> list[HeldReading]:
    """See the port."""
    query = (
        with_owner(select_readings())
        .select_extend(_PLACEMENT.was, ReadingRow.decision, VisitRow.now_ms)
        .join_from(ReadingRow, _TABLE, on=(_PLACEMENT.reading_id == ReadingRow.id))
        .where(ReadingRow.state.in_(_NOT_SENT))
        .order_by(ReadingRow.time_ms.desc(), ReadingRow.id.desc())
    )
    if ids is not None:
        among = pw.SQL("(SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
        query = query.where(ReadingRow.id.in_(among))
    rows = query.limit(most).tuples().execute(db) if most is not None else query.tuples().execute(db)
    return [
        HeldReading(replace(stored(row), device_name=name), Reason(was), Decision(decision), taken_ms)
        for *row, name, was, decision, taken_ms in rows
    ]


def take_back(db: pw.SqliteDatabase, ids: Sequence[int]) -> int:
    """See the port."""
    keys = [(each.stored.id,) for each in placed(db, ids, None)]
    execute_many(db, _BACK, keys)
    execute_many(db, "DELETE FROM refusal WHERE reading_id = ?", keys)
    execute_many(db, "DELETE FROM placement WHERE reading_id = ?", keys)
    conflicts.hold_conflicts(db, again=True)
    return len(keys)


def note_why(db: pw.SqliteDatabase, ids: Sequence[int], why: str, now_ms: int) -> None:
    """See the port."""
    rows = [(why, now_ms, key) for key in ids]
    sql = "INSERT OR REPLACE INTO dismissal (why, dismissed_ms, reading_id) VALUES (?, ?, ?)"
    execute_many(db, sql, rows)


def with_words(db: pw.SqliteDatabase, found: list[HeldReading]) -> list[HeldReading]:
    """The same, with why they were left here for good."""
    ids = [each.stored.id for each in found if each.decision is Decision.KEEP]
    if not ids:
        return found
    sql = "SELECT reading_id, why FROM dismissal WHERE reading_id IN (SELECT value FROM json_each(?))"
    words = dict(execute(db, sql, (json.dumps(ids),)))
    return [replace(each, dismissed=words.get(each.stored.id, "")) for each in found]


def _taken(db: pw.SqliteDatabase, meter_key: int, but: Iterable[int | None]) -> dict[int, list[int]]:
    """Times of a meter's other readings by transformer, those that were deleted here among them."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    known = set(but)
    columns = (ReadingRow.id, ReadingRow.ct_id, ReadingRow.time_ms)
    dated = (ReadingRow.meter_id == meter_key) & ReadingRow.time_ms.is_null(is_null=False)
    for key, ct_id, time_ms in ReadingRow.select(*columns).where(dated).tuples().execute(db):
        if key not in known:
            found[ct_id].append(time_ms)
    deleted = """SELECT h.ct_id, h.time_ms FROM visit v JOIN deleted_hour h ON h.visit_id = v.id
        WHERE v.meter_id = ?"""
    for ct_id, time_ms in execute(db, deleted, (meter_key,)):
        found[ct_id].append(time_ms)
    return {ct_id: sorted(times) for ct_id, times in found.items()}
