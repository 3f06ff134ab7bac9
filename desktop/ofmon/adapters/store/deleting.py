"""Deleting readings by age, state or meter. Each function runs inside a transaction.

A reading goes only if no visit can bring it back and no other reading's time hangs on it: the visit that
stored it lies before the last one that freed its meter, and its era and the one before hold nothing that
waits (`ofmon.domain.dating.eras.looks_to_spare`). What the server has leaves its hour behind in
``deleted_hour``: another meter's reading of that hour is still in conflict with it, and no reading with equal
figures is taken for it.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.adapters.store.dating import looks_of
from ofmon.adapters.store.rollups import COUNTS, prepare
from ofmon.adapters.store.schema import connection_of, execute
from ofmon.domain.dating.eras import looks_to_spare
from ofmon.services.ports import Deletable, Deletion, Forgone
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import peewee as pw

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.services.ports import DeleteFilter

_NEVER_MS = 2**62
_MEANT = """r.meter_id = ?1 AND r.state IN (SELECT value FROM json_each(?2))
    AND COALESCE(r.time_ms, v.now_ms) < ?3"""
_FROM = "FROM reading r JOIN visit v ON v.id = r.visit_id"
# Leaving one here for good says that it is never sent.
_WAITING = f"""SELECT DISTINCT r.visit_id {_FROM} WHERE r.meter_id = ?1 AND NOT ({_MEANT})
    AND (r.state IN ('pending', 'sent') OR r.state = 'held' AND r.decision <> 'keep')"""
_SPARED = "r.visit_id IN (SELECT value FROM json_each(?4))"
_SUM = f"""SELECT COUNT(*), COUNT(*) FILTER (WHERE {_SPARED}),
    COALESCE(exact_sum(r.energy_kwh) FILTER (WHERE {_SPARED} AND {COUNTS}), 0.0),
    MIN(r.time_ms) FILTER (WHERE {_SPARED}), MAX(r.time_ms) FILTER (WHERE {_SPARED}),
    COUNT(*) FILTER (WHERE {_SPARED} AND r.state NOT IN ('sent', 'confirmed'))
    {_FROM} WHERE {_MEANT}"""
_IDS = f"SELECT r.id {_FROM} WHERE {_MEANT} AND {_SPARED}"
_KEEP_HOURS = f"""INSERT OR REPLACE INTO deleted_hour
    SELECT visit_id, ct_id, time_ms, COALESCE(uncertainty_ms, 0), energy_kwh FROM reading
    WHERE id IN ({_IDS}) AND state IN ('sent', 'confirmed') AND time_ms NOT NULL"""  # noqa: S608 - constants
_THIN = f"UPDATE visit SET thinned = 1 WHERE id IN (SELECT visit_id FROM reading WHERE id IN ({_IDS}))"  # noqa: S608 - constants
_NOTE = """INSERT INTO deletion (meter_id, deleted_ms, readings, energy_kwh, first_ms, last_ms)
    VALUES (?, ?, ?, ?, ?, ?)"""
_NOTED = """SELECT m.ssid, d.readings, d.energy_kwh, d.first_ms, d.last_ms, d.deleted_ms
    FROM deletion d JOIN meter m ON m.id = d.meter_id
    WHERE (?1 IS NULL OR d.last_ms >= ?1) AND (?2 IS NULL OR d.first_ms < ?2)
    ORDER BY d.deleted_ms DESC, d.id DESC"""

_Values = tuple[int, str, int, str]
"""Meter's key, states, moment before which, and the visits whose readings may go."""


@dataclass(frozen=True, slots=True)
class SqliteDeletions:
    """`ofmon.services.ports.Deletions` in the file of a store."""

    store: SqliteStore

    async def deletable(self, wanted: DeleteFilter) -> Deletable:
        """See the port, like the others."""
        return await self.store.run(lambda db: deletable(db, wanted))

    async def delete(self, wanted: DeleteFilter, count: int, now_ms: int) -> Deletable | None:
        """See there."""
        done = await self.store.run(lambda db: delete(db, wanted, count, now_ms), write=True)
        if done:
            await in_thread(_give_back, self.store.path)
        return done

    async def deletions(self, start_ms: int | None = None, end_ms: int | None = None) -> Sequence[Deletion]:
        """See there."""
        return await self.store.run(lambda db: deletions(db, start_ms, end_ms))


def deletable(db: pw.SqliteDatabase, wanted: DeleteFilter) -> Deletable:
    """See the port."""
    prepare(connection_of(db))
    losses, fitting = [], 0
    for ssid, meter_key in _meters(db, wanted):
        found = execute(db, _SUM, _values(db, meter_key, wanted)).fetchone()
        fitting += found[0]
        if found[1]:
            losses.append(Forgone(ssid, *found[1:]))
    return Deletable(tuple(losses), fitting - sum(loss.readings for loss in losses))


def delete(db: pw.SqliteDatabase, wanted: DeleteFilter, count: int, now_ms: int) -> Deletable | None:
    """See the port."""
    found = deletable(db, wanted)
    if found.readings != count:
        return None
    going = {loss.ssid: loss for loss in found.losses}
    for ssid, meter_key in _meters(db, wanted):
        if ssid in going:
            _delete_of(db, _values(db, meter_key, wanted), going[ssid], now_ms)
    return found


def deletions(db: pw.SqliteDatabase, start_ms: int | None, end_ms: int | None) -> list[Deletion]:
    """See the port."""
    rows = execute(db, _NOTED, (start_ms, end_ms))
    return [Deletion(Forgone(*loss), deleted_ms) for *loss, deleted_ms in rows]


def _give_back(path: Path) -> None:
    """Give room back to the disk where nobody reads; else SQLite uses it again."""
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(path)) as database:
        database.execute("VACUUM")


def _delete_of(db: pw.SqliteDatabase, values: _Values, loss: Forgone, now_ms: int) -> None:
    execute(db, _KEEP_HOURS, values)
    execute(db, _THIN, values)
    execute(db, f"DELETE FROM reading WHERE id IN ({_IDS})", values)  # noqa: S608 - a constant
    figures = (loss.readings, loss.energy_kwh, loss.first_ms, loss.last_ms)
    execute(db, _NOTE, (values[0], now_ms, *figures))


def _meters(db: pw.SqliteDatabase, wanted: DeleteFilter) -> list[tuple[str, int]]:
    ssid = wanted.meter.ssid if wanted.meter else None
    query = "SELECT ssid, id FROM meter WHERE ?1 IS NULL OR ssid = ?1 ORDER BY ssid"
    return list(execute(db, query, (ssid,)))


def _values(db: pw.SqliteDatabase, meter_key: int, wanted: DeleteFilter) -> _Values:
    before_ms = _NEVER_MS if wanted.before_ms is None else wanted.before_ms
    states = json.dumps(sorted(state.value for state in wanted.states))
    waiting = {key for (key,) in execute(db, _WAITING, (meter_key, states, before_ms))}
    query = "SELECT MAX(id) FROM visit WHERE meter_id = ? AND freed"
    open_since = execute(db, query, (meter_key,)).fetchone()[0] or 0
    spared = looks_to_spare(looks_of(db, meter_key), waiting, open_since)
    return meter_key, states, before_ms, json.dumps(sorted(spared))
