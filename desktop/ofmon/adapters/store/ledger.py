"""What waits, what was sent and what was refused: the database's side of a sync.

Each function runs inside a transaction. Rows are plain tuples: there may be millions, so they come by pages,
and runs of neighbouring ids are changed with one statement.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from itertools import groupby
from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import execute, execute_many
from ofmon.domain.reading import ReadingState
from ofmon.services.ports import PAGE, Entry, Parcel, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    import peewee as pw

    from ofmon.services.ports import Span

# A meter without a token stays the one it was: what it measured belongs to the device it became.
_REF = "COALESCE(v.device_ref, m.device_ref)"
_TABLES = "reading r JOIN visit v ON v.id = r.visit_id JOIN meter m ON m.id = r.meter_id"
_PARCELS = f"""
    SELECT {_REF} AS whose, d.device_id, d.name, m.ssid, m.profile_id, r.state, COUNT(*)
    FROM {_TABLES} LEFT JOIN device d ON d.ref = {_REF}
    WHERE r.state IN (SELECT value FROM json_each(?))
    GROUP BY m.ssid, whose, r.state ORDER BY m.ssid, whose"""  # noqa: S608 - constants of this module
_ENTRIES = f"""
    SELECT r.id, m.ssid, r.raw, r.occurrence, r.time_ms, COALESCE(r.uncertainty_ms, 0), v.now_ms,
        r.uncertainty_ms > 0 OR r.time_ms IS NOT r.raw_time_ms, r.raw_time_ms
    FROM {_TABLES}
    WHERE r.state = ? AND r.meter_id = (SELECT id FROM meter WHERE ssid = ?) AND r.id > ? AND {_REF} IS ?
        AND +r.time_ms BETWEEN ? AND ? ORDER BY r.id LIMIT ?"""  # noqa: S608 - constants of this module
# From a power loss, by the meter's own clock, until a visit freed its memory, and with it its log: while the
# loss is in the log other collectors see it, too, and not which visit has dealt with it.
_DOUBTS = """
    SELECT l.time_ms, (
        SELECT MIN(s.finished_ms) FROM visit s
        WHERE s.meter_id = l.meter_id AND s.id >= l.visit_id AND s.freed)
    FROM power_loss l JOIN meter m ON m.id = l.meter_id WHERE m.ssid = ? ORDER BY l.time_ms"""
_TAKEN = f"""
    SELECT r.id, r.ct_id, r.time_ms FROM {_TABLES} LEFT JOIN device d ON d.ref = {_REF}
    WHERE ({_REF} IS ?1 OR d.device_id = ?2) AND r.time_ms BETWEEN ?3 AND ?4
    UNION ALL SELECT -1, h.ct_id, h.time_ms FROM deleted_hour h
    JOIN visit v ON v.id = h.visit_id JOIN meter m ON m.id = v.meter_id LEFT JOIN device d ON d.ref = {_REF}
    WHERE ({_REF} IS ?1 OR d.device_id = ?2) AND h.time_ms BETWEEN ?3 AND ?4"""  # noqa: S608 - constants of this module
_INT64_MAX = 2**63 - 1


def parcels(db: pw.SqliteDatabase, states: Collection[ReadingState]) -> list[Parcel]:
    """By meter, then by token."""
    rows = execute(db, _PARCELS, (json.dumps([state.value for state in states]),)).fetchall()
    return [
        Parcel(ref, device_id, name, ssid, profile_id, {ReadingState(row[5]): row[6] for row in group})
        for (ref, device_id, name, ssid, profile_id), group in groupby(rows, lambda row: row[:5])
    ]


def entries(
    db: pw.SqliteDatabase, parcel: Parcel, states: Collection[ReadingState], after_id: int, span: Span | None
) -> list[Entry]:
    """A page by id: the indices give each state in this order."""
    start = -_INT64_MAX if span is None or span.start_ms is None else span.start_ms
    end = _INT64_MAX if span is None or span.end_ms is None else span.end_ms - 1
    after_loss = _after_loss(db, parcel.ssid)
    found: list[Entry] = []
    for state in states:
        values = (state.value, parcel.ssid, after_id, parcel.device_ref, start, end, PAGE)
        for *columns, unsure, raw_ms in execute(db, _ENTRIES, values):
            found.append(Entry._make((*columns, bool(unsure) or after_loss(raw_ms))))
    return sorted(found)[:PAGE]


def _after_loss(db: pw.SqliteDatabase, ssid: str) -> Callable[[int | None], bool]:
    """Whether a reading ended while a loss was in the meter's log, by its raw time (None: damaged)."""
    starts: list[int] = []
    ends: list[int] = []
    for loss_ms, freed_ms in execute(db, _DOUBTS, (ssid,)):
        end = _INT64_MAX if freed_ms is None else freed_ms
        starts.append(loss_ms)
        ends.append(max(end, ends[-1]) if ends else end)
    if not starts:
        return lambda _raw_ms: False

    def after_loss(raw_ms: int | None) -> bool:
        at = bisect_left(starts, raw_ms) - 1 if raw_ms is not None else -1
        return raw_ms is None or (at >= 0 and raw_ms < ends[at])

    return after_loss


def mark(db: pw.SqliteDatabase, ids: Collection[int], state: ReadingState) -> None:
    """Move readings to a state; who leaves *pending* for the server is no longer suspected."""
    runs = list(_runs(ids))
    execute_many(
        db, "UPDATE reading SET state = ? WHERE id BETWEEN ? AND ?", [(state.value, *run) for run in runs]
    )
    if state in {ReadingState.SENT, ReadingState.CONFIRMED}:
        execute_many(db, "DELETE FROM refusal WHERE reading_id BETWEEN ? AND ?", runs)


def acknowledged(db: pw.SqliteDatabase, sent: Sequence[Entry]) -> None:
    """*Sent*, at the times that were sent: somebody may have placed a reading anew meanwhile."""
    now: dict[int, int | None] = {}
    ids = [entry.id for entry in sent]
    for run in _runs(ids):
        now.update(execute(db, "SELECT id, time_ms FROM reading WHERE id BETWEEN ? AND ?", run).fetchall())
    set_times(db, {entry.id: entry.time_ms for entry in sent if now.get(entry.id) != entry.time_ms})
    mark(db, ids, ReadingState.SENT)


def set_times(db: pw.SqliteDatabase, times_ms: Mapping[int, int]) -> None:
    """Change corrected times; a reading becomes as uncertain as it was, and as far as it moved."""
    sql = """UPDATE reading SET time_ms = ?2,
        uncertainty_ms = COALESCE(uncertainty_ms, 0) + ABS(COALESCE(time_ms, ?2) - ?2) WHERE id = ?1"""
    execute_many(db, sql, times_ms.items())


def taken(db: pw.SqliteDatabase, parcel: Parcel, start_ms: int, end_ms: int) -> list[tuple[int, int, int]]:
    """Whatever its state and its meter, as long as the device is the same; one deleted here has no id: -1."""
    values = (parcel.device_ref, parcel.device_id, start_ms, end_ms)
    return execute(db, _TAKEN, values).fetchall()


def refused(db: pw.SqliteDatabase, ids: Sequence[int], now_ms: int) -> list[Refusal]:
    """Count a refusal of each."""
    sql = """INSERT INTO refusal VALUES (?, ?, 1)
        ON CONFLICT (reading_id) DO UPDATE SET times = times + 1"""
    execute_many(db, sql, [(key, now_ms) for key in ids])
    query = "SELECT * FROM refusal WHERE reading_id IN (SELECT value FROM json_each(?))"
    return [Refusal(*row) for row in execute(db, query, (json.dumps(list(ids)),))]


def forget_refusals(db: pw.SqliteDatabase, ids: Sequence[int]) -> None:
    """The server is asked about them as if it never was."""
    execute_many(db, "DELETE FROM refusal WHERE reading_id = ?", [(key,) for key in ids])


def same_device(db: pw.SqliteDatabase, ref: str) -> list[str]:
    """The newest binding first."""
    query = """SELECT other.ref FROM device known JOIN device other USING (device_id)
        WHERE known.ref = ? AND other.ref <> known.ref ORDER BY other.rowid DESC"""
    return [other for (other,) in execute(db, query, (ref,))]


def asked_devices(db: pw.SqliteDatabase) -> dict[str, tuple[str, int]]:
    """All that is known."""
    rows = execute(db, "SELECT device_id, ref, asked_ms FROM asked_device")
    return {device_id: (ref, asked_ms) for device_id, ref, asked_ms in rows}


def note_asked(db: pw.SqliteDatabase, refs: Mapping[str, str], now_ms: int) -> None:
    """The newest answer counts."""
    rows = [(device_id, ref, now_ms) for device_id, ref in refs.items()]
    execute_many(db, "INSERT OR REPLACE INTO asked_device VALUES (?, ?, ?)", rows)


def _runs(ids: Collection[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbouring ids."""
    for _, run in groupby(enumerate(sorted(ids)), lambda at: at[1] - at[0]):
        keys = [key for _, key in run]
        yield keys[0], keys[-1]
