"""Visits of a file among ours, in the order in which they were made. Each function runs inside a transaction.

A visit's key says when it was: times are found by the order of visits (`ofmon.domain.dating`). So those that
a colleague made between ours get keys between ours, and ours after them move on.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ofmon.adapters.store.merging.renumbering import renumber
from ofmon.adapters.store.schema import execute, execute_many
from ofmon.domain.merging_order import Visited, interleave

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import peewee as pw

    from ofmon.services.ports.colleagues import News

_BY_VISIT = (("visit", "id"), ("deleted_hour", "visit_id"))
_OF_VISITS = (("power_loss", "visit_id"), ("reading", "visit_id"))
_OURS = """SELECT v.id, m.ssid, COALESCE(v.told_ms, v.now_ms), v.tail_bytes, v.clock, v.running_ms, v.boot,
    v.now_ms FROM visit v JOIN meter m ON m.id = v.meter_id ORDER BY v.id"""
_THEIRS = """SELECT number, ssid, COALESCE(told_ms, now_ms), tail_bytes, clock, running_ms, boot, now_ms
    FROM t_visit ORDER BY number"""
_INSERT = """INSERT INTO visit (id, meter_id, device_ref, firmware, now_ms, tail_bytes, clock_set_ms,
    finished_ms, freed, clock, clock_checked, running_ms, boot, told_ms, thinned)
    SELECT ?1, m.id, t.device_ref, t.firmware, t.now_ms, t.tail_bytes, t.clock_set_ms, t.finished_ms, t.freed,
    t.clock, t.clock_checked, t.running_ms, t.boot, t.told_ms, t.thinned
    FROM t_visit t JOIN meter m ON m.ssid = t.ssid WHERE t.number = ?2"""
# A visit that went on when the file was made, or whose clock was put right since.
_NEWER = """SELECT COALESCE(v.clock_set_ms, t.clock_set_ms), COALESCE(v.finished_ms, t.finished_ms),
    MAX(v.freed, t.freed), COALESCE(v.device_ref, t.device_ref),
    CASE WHEN t.clock_checked > v.clock_checked THEN t.now_ms ELSE v.now_ms END,
    CASE WHEN t.clock_checked > v.clock_checked THEN t.told_ms ELSE v.told_ms END,
    MAX(v.clock_checked, t.clock_checked), v.id
    FROM matched x JOIN visit v ON v.id = x.visit_id JOIN t_visit t ON t.number = x.number
    WHERE t.clock_set_ms NOT NULL AND v.clock_set_ms IS NULL
    OR t.finished_ms NOT NULL AND v.finished_ms IS NULL OR t.freed > v.freed
    OR t.device_ref NOT NULL AND v.device_ref IS NULL OR t.clock_checked > v.clock_checked"""
_UPDATE = """UPDATE visit SET clock_set_ms = ?, finished_ms = ?, freed = ?, device_ref = ?, now_ms = ?,
    told_ms = ?, clock_checked = ? WHERE id = ?"""
# Readings of a visit that are missing here were deleted here: all of them, or some of a meter's.
_MATCH = """INSERT OR IGNORE INTO matched SELECT ?1, v.id, v.meter_id,
    v.forgotten OR (v.thinned AND v.meter_id IN (SELECT meter_id FROM deletion))
    FROM visit v WHERE v.id = ?2"""


def merge(db: pw.SqliteDatabase, news: News) -> set[str]:
    """Put them in order, and have ``matched`` tell which of ours each of theirs is.

    Returns:
        Meters of whose visits more is known than before.
    """
    (our_keys, ours), (numbers, theirs) = _rows(execute(db, _OURS)), _rows(execute(db, _THEIRS))
    row = interleave(ours, theirs)
    keys = _keys(row, our_keys)
    moved = {our_keys[at]: key for key, (at, _other) in zip(keys, row, strict=True) if at is not None}
    renumber(db, moved, _BY_VISIT, _OF_VISITS)
    new = [
        (key, numbers[other])
        for key, (at, other) in zip(keys, row, strict=True)
        if at is None and other is not None
    ]
    execute_many(db, _INSERT, new)
    news.visits += len(new)
    both = [(numbers[other], key) for key, (_at, other) in zip(keys, row, strict=True) if other is not None]
    execute_many(db, _MATCH, both)
    newer = execute(db, _NEWER).fetchall()
    execute_many(db, _UPDATE, newer)
    touched = [key for key, _number in new] + [each[-1] for each in newer]
    sql = "SELECT m.ssid FROM visit v JOIN meter m ON m.id = v.meter_id WHERE v.id = ?"
    return {execute(db, sql, (key,)).fetchone()[0] for key in touched}


def lose(db: pw.SqliteDatabase, news: News) -> set[str]:
    """Power losses; of one that both saw the earlier visit counts. Returns meters with news of them."""
    sql = """SELECT l.id, x.meter_id, x.visit_id, t.time_ms, t.corrected_ms, t.uncertainty_ms, t.settled,
        m.ssid
        FROM t_loss t JOIN matched x ON x.number = t.visit JOIN meter m ON m.id = x.meter_id
        LEFT JOIN power_loss l ON l.meter_id = x.meter_id AND l.time_ms = t.time_ms
        WHERE l.id IS NULL OR l.visit_id > x.visit_id OR l.settled < t.settled"""
    touched = set()
    for key, *values, ssid in execute(db, sql).fetchall():
        if key is None:
            insert = """INSERT OR IGNORE INTO power_loss (meter_id, visit_id, time_ms, corrected_ms,
                uncertainty_ms, settled) VALUES (?, ?, ?, ?, ?, ?)"""
            news.losses += execute(db, insert, values).rowcount
        else:
            update = (
                "UPDATE power_loss SET visit_id = MIN(visit_id, ?), settled = MAX(settled, ?) WHERE id = ?"
            )
            execute(db, update, (values[1], values[5], key))
        touched.add(ssid)
    return touched


def _rows(rows: Iterable[Sequence[object]]) -> tuple[list[int], list[Visited]]:
    """Keys, and what each visit is known by: meter, clock, what it found, and which of its kind it is."""
    keys, visits = [], []
    seen: Counter[object] = Counter()
    for key, *identity, time_ms in rows:
        kind = tuple(identity)
        keys.append(int(str(key)))
        visits.append(Visited((*kind, seen[kind]), int(str(time_ms))))
        seen[kind] += 1
    return keys, visits


def _keys(row: Sequence[tuple[int | None, int | None]], ours: Sequence[int]) -> list[int]:
    """Ours as long as nothing new came before, then one after the other."""
    keys: list[int] = []
    shifted = False
    for at, _other in row:
        shifted |= at is None
        keys.append((keys[-1] if keys else 0) + 1 if shifted or at is None else ours[at])
    return keys
