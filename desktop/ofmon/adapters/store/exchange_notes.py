"""What is kept of exchanges of meters: why, and the readings at both ends. Each runs inside a transaction."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ofmon.adapters.store.owners import refs_of
from ofmon.adapters.store.schema import execute
from ofmon.domain.identity import MeterId
from ofmon.domain.meter_history import EndReading, PastExchange
from ofmon.domain.reading import decode_reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    import peewee as pw

_TAKE_OVERS = """
    SELECT t.id, t.device_ref, d.name, t.time_ms, t.meter_id, old.ssid, t.by_meter_id, new.ssid,
        COALESCE(n.why, ''), n.last_raw, n.last_ms, n.last_uncertainty_ms,
        n.first_raw, n.first_ms, n.first_uncertainty_ms
    FROM take_over t JOIN meter old ON old.id = t.meter_id JOIN meter new ON new.id = t.by_meter_id
    LEFT JOIN device d ON d.ref = t.device_ref LEFT JOIN exchange_note n ON n.take_over_id = t.id
    WHERE {} ORDER BY t.time_ms DESC, t.id DESC"""
_END = """
    SELECT r.raw, r.time_ms, r.uncertainty_ms FROM reading r JOIN visit v ON v.id = r.visit_id
    WHERE r.meter_id = ? AND r.time_ms {} ? AND v.device_ref IN (SELECT value FROM json_each(?))
    ORDER BY r.time_ms {}, r.id LIMIT 1"""
_LAST, _FIRST = _END.format("<=", "DESC"), _END.format(">", "ASC")
_OLD, _NEW = 4, 6
_KEEP = """
    INSERT INTO exchange_note VALUES (?1, COALESCE(?2, ''), ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (take_over_id) DO UPDATE SET
        why = COALESCE(?2, why), last_raw = ?3, last_ms = ?4, last_uncertainty_ms = ?5,
        first_raw = ?6, first_ms = ?7, first_uncertainty_ms = ?8"""


def of_device(db: pw.SqliteDatabase, ref: str) -> list[PastExchange]:
    """A device's exchanges, the newest first."""
    return _found(db, "t.device_ref IN (SELECT value FROM json_each(?1))", _refs(db, ref))


def of_meter(db: pw.SqliteDatabase, meter_key: int) -> list[PastExchange]:
    """Those that a meter had a part in, the newest first."""
    return _found(db, "?1 IN (t.meter_id, t.by_meter_id)", meter_key)


def note(db: pw.SqliteDatabase, old: MeterId, new: MeterId, why: str) -> PastExchange | None:
    """Say why the old meter wasn't collected before, keep the readings at both ends, and the place."""
    rows = _rows(db, "old.ssid = ?1 AND new.ssid = ?2", old.ssid, new.ssid)
    if not rows:
        return None
    _keep(db, rows[0], why)
    _inherit(db, rows[0][_OLD], rows[0][_NEW])
    return _exchange(db, _rows(db, "t.id = ?1", rows[0][0])[0])


def keep_ends(db: pw.SqliteDatabase, meter_key: int) -> None:
    """Keep the readings at both ends of a meter's exchanges, where they are known now."""
    for row in _rows(db, "?1 IN (t.meter_id, t.by_meter_id)", meter_key):
        _keep(db, row, None)


def _keep(db: pw.SqliteDatabase, row: Sequence[Any], why: str | None) -> None:
    last, first = _ends(db, row)
    execute(db, _KEEP, (row[0], why, *last, *first))


def _found(db: pw.SqliteDatabase, condition: str, *values: object) -> list[PastExchange]:
    return [_exchange(db, row) for row in _rows(db, condition, *values)]


def _rows(db: pw.SqliteDatabase, condition: str, *values: object) -> list[Any]:
    return execute(db, _TAKE_OVERS.format(condition), values).fetchall()


def _exchange(db: pw.SqliteDatabase, row: Sequence[Any]) -> PastExchange:
    _key, ref, name, time_ms, _old, old, _new, new, why, *_kept = row
    ends = (_end(end) for end in _ends(db, row))
    return PastExchange(name, ref, MeterId(old), MeterId(new), time_ms, why, *ends)


def _ends(db: pw.SqliteDatabase, row: Sequence[Any]) -> tuple[Any, Any]:
    """Raw bytes, time and uncertainty of the last and the first reading; those kept, where they are gone."""
    _key, ref, _name, time_ms, old, _, new, _, _why, *kept = row
    refs = _refs(db, ref)
    last = execute(db, _LAST, (old, time_ms, refs)).fetchone()
    first = execute(db, _FIRST, (new, time_ms, refs)).fetchone()
    return last or kept[:3], first or kept[3:]


def _end(found: Sequence[Any]) -> EndReading | None:
    raw, time_ms, uncertainty_ms = found
    return None if raw is None else EndReading(decode_reading(bytes(raw)), time_ms, uncertainty_ms or 0)


def _refs(db: pw.SqliteDatabase, ref: str) -> str:
    return json.dumps(sorted(refs_of(db, ref)))


def _inherit(db: pw.SqliteDatabase, old_key: int, new_key: int) -> None:
    """A meter that takes another one's place hangs where that one did, unless something is noted about it."""
    for table, columns in (
        ("meter_note", "place, notes, changed_ms"),
        ("meter_photo", "digest, added_ms, width_px, height_px, jpeg"),
    ):
        sql = (
            f"INSERT INTO {table} (meter_id, {columns}) SELECT ?1, {columns} FROM {table}"  # noqa: S608 - constants
            f" WHERE meter_id = ?2 AND NOT EXISTS (SELECT 1 FROM {table} WHERE meter_id = ?1)"
        )
        execute(db, sql, (new_key, old_key))
