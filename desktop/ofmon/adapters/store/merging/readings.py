"""Readings of a file beside ours. Each function runs inside a transaction.

A reading is known by its meter, its bytes and which occurrence of them it is. One that isn't here is added to
the visit that read it first; of one that both know that knowledge holds which is better
(`ofmon.domain.standing`).
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from itertools import islice
from math import isfinite
from typing import TYPE_CHECKING, Any

from ofmon.adapters.store.merging.staged import stopped_here
from ofmon.adapters.store.schema import execute, execute_many
from ofmon.domain.conflict import TOUCH_MS
from ofmon.domain.reading import ReadingState, Reason, decode_reading, reason_of
from ofmon.domain.standing import Standing, better, elsewhere, on_server
from ofmon.services.ports.colleagues import MeterNews

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import peewee as pw

    from ofmon.services.ports.colleagues import News

_AT_ONCE = 2_000
_INT64_MAX = 2**63 - 1
# Which of ours each of theirs is.
_FIND = """CREATE TEMP TABLE found AS
    SELECT t.rowid AS at, x.visit_id AS visit_id, x.meter_id AS meter_id, x.thinned AS thinned, r.id AS id
    FROM t_reading t JOIN matched x ON x.number = t.visit
    LEFT JOIN reading r ON r.meter_id = x.meter_id AND r.raw = t.raw AND r.occurrence = t.occurrence"""
_NEW = """SELECT f.at, f.meter_id, f.visit_id, f.thinned, m.ssid, t.raw, t.occurrence,
    t.time_ms, t.uncertainty_ms, t.state, t.reason, t.decision
    FROM found f JOIN t_reading t ON t.rowid = f.at JOIN meter m ON m.id = f.meter_id
    WHERE f.id IS NULL ORDER BY f.visit_id, f.at"""
_INSERT = """INSERT OR IGNORE INTO reading (meter_id, visit_id, raw, occurrence, ct_id, real_power_w,
    apparent_power_va, current_rms_a, voltage_rms_v, energy_kwh, raw_time_ms, time_ms, uncertainty_ms,
    state, reason, decision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_DIFFERENT = """SELECT f.rowid, r.id, f.at, r.time_ms, r.uncertainty_ms, r.state, r.reason, r.decision,
    t.time_ms, t.uncertainty_ms, t.state, t.reason, t.decision, m.ssid
    FROM found f JOIN reading r ON r.id = f.id JOIN t_reading t ON t.rowid = f.at
    JOIN meter m ON m.id = f.meter_id
    WHERE f.rowid > ? AND (r.time_ms IS NOT t.time_ms OR r.uncertainty_ms IS NOT t.uncertainty_ms
    OR r.state <> t.state OR r.reason <> t.reason OR r.decision <> t.decision) ORDER BY f.rowid LIMIT ?"""
# A visit of which all readings were deleted here has none.
_EARLIER = """SELECT f.visit_id, r.id, m.ssid FROM found f JOIN reading r ON r.id = f.id
    JOIN visit v ON v.id = f.visit_id JOIN meter m ON m.id = f.meter_id
    WHERE f.visit_id < r.visit_id AND NOT v.forgotten"""
_PLACED = """INSERT OR REPLACE INTO placement SELECT r.id, t.was
    FROM taken k JOIN t_reading t ON t.rowid = k.at JOIN reading r ON r.id = k.id WHERE t.was NOT NULL"""
_DISMISSED = """INSERT OR REPLACE INTO dismissal SELECT r.id, t.why, COALESCE(t.dismissed_ms, 0)
    FROM taken k JOIN t_reading t ON t.rowid = k.at JOIN reading r ON r.id = k.id WHERE t.why NOT NULL"""
_SAME_TIME = """SELECT a.id, a.meter_id, a.ct_id, a.time_ms FROM taken k JOIN reading a ON a.id = k.id
    WHERE a.state IN ('pending', 'held') AND EXISTS (SELECT 1 FROM reading b
    WHERE b.meter_id = a.meter_id AND b.time_ms = a.time_ms AND b.ct_id = a.ct_id AND b.id <> a.id)
    ORDER BY a.id"""
_IS_TAKEN = "SELECT 1 FROM reading WHERE meter_id = ? AND ct_id = ? AND time_ms = ?"
_HOURS = """SELECT v.meter_id, h.ct_id, h.energy_kwh, h.time_ms, h.uncertainty_ms, h.visit_id
    FROM deleted_hour h JOIN visit v ON v.id = h.visit_id ORDER BY h.time_ms"""
_DELETED_HERE = "SELECT DISTINCT meter_id FROM deletion"
_TAKE_HOURS = """INSERT OR IGNORE INTO deleted_hour
    SELECT x.visit_id, t.ct_id, t.time_ms, t.uncertainty_ms, t.energy_kwh
    FROM t_deleted_hour t JOIN matched x ON x.number = t.visit WHERE NOT EXISTS (
        SELECT 1 FROM reading r
        WHERE r.meter_id = x.meter_id AND r.time_ms = t.time_ms AND r.ct_id = t.ct_id)"""


class Readings:
    """Merges them."""

    def __init__(self, db: pw.SqliteDatabase, news: News, stopped: Callable[[], bool]) -> None:
        self._db = db
        self._news = news
        self._stopped = stopped
        self._gone = _Gone(db)

    def merge(self) -> set[str]:
        """Add, and learn. Returns meters of whose readings more is known than before."""
        execute(self._db, _FIND)
        execute(self._db, "CREATE UNIQUE INDEX found_by_place ON found (at)")
        execute(self._db, "CREATE TEMP TABLE taken (id INTEGER PRIMARY KEY, at INTEGER NOT NULL)")
        touched = self._known() | self._earlier()
        self._add()
        execute(self._db, _PLACED)
        execute(self._db, _DISMISSED)
        self._keep_apart()
        if self._news.same_server:
            execute(self._db, _TAKE_HOURS)
        return touched | self._news.meters.keys()

    # ------------------------------------------------------------ readings that both know

    def _known(self) -> set[str]:
        touched, after = set(), 0
        while page := execute(self._db, _DIFFERENT, (after, _AT_ONCE)).fetchall():
            self._go_on()
            after = page[-1][0]
            changes = []
            for _row, key, at, *values, ssid in page:
                ours, theirs = Standing(*values[:5]), self._theirs(values[5:])
                merged = better(ours, theirs)
                if merged != ours:
                    changes.append((key, at, merged))
                    touched.add(ssid)
            self._learn(changes)
        return touched

    def _learn(self, changes: Sequence[tuple[int, int, Standing]]) -> None:
        self._news.learned += len(changes)
        sql = """UPDATE reading SET time_ms = ?, uncertainty_ms = ?, state = ?, reason = ?, decision = ?
            WHERE id = ?"""
        execute_many(self._db, sql, [(*merged, key) for key, _at, merged in changes])
        keys = [(key,) for key, _at, _merged in changes]
        for table in ("placement", "dismissal", "refusal"):
            execute_many(self._db, f"DELETE FROM {table} WHERE reading_id = ?", keys)  # noqa: S608 - constants
        self._take([(key, at) for key, at, _merged in changes])

    def _earlier(self) -> set[str]:
        """The visit that read it first is the one of which it tells."""
        rows = execute(self._db, _EARLIER).fetchall()
        execute_many(self._db, "UPDATE reading SET visit_id = ? WHERE id = ?", [row[:2] for row in rows])
        return {ssid for *_keys, ssid in rows}

    # ------------------------------------------------------------ new ones

    def _add(self) -> None:
        rows = execute(self._db, _NEW)
        while page := list(islice(rows, _AT_ONCE)):
            self._go_on()
            kept = [row for row in map(self._row, page) if row]
            execute_many(self._db, _INSERT, [row for _at, row in kept])
            self._take(self._keys([at for at, _row in kept]))

    def _keys(self, places: Sequence[int]) -> list[tuple[int, int]]:
        """The keys that rows of theirs were given: by look-ups in the index of the readings' identity."""
        sql = """SELECT r.id, f.at FROM json_each(?) j JOIN found f ON f.at = j.value
            JOIN t_reading t ON t.rowid = f.at
            JOIN reading r ON r.meter_id = f.meter_id AND r.raw = t.raw AND r.occurrence = t.occurrence"""
        return execute(self._db, sql, (json.dumps(places),)).fetchall()

    def _row(self, row: Sequence[Any]) -> tuple[int, tuple[object, ...]] | None:
        """What is to be inserted; None: it was deleted here."""
        at, meter_key, visit_id, thinned, ssid, raw, occurrence, *values = row
        reading = decode_reading(raw)
        kwh = reading.energy_kwh if isfinite(reading.energy_kwh) else None
        standing = self._theirs(values)
        if standing.time_ms is None or not on_server(standing):
            standing = _made_whole(standing, raw)
        if thinned or self._gone.holds(meter_key, (reading.ct_id, kwh), standing):
            self._news.deleted += 1
            return None
        self._count(ssid, standing.time_ms, kwh)
        raw_ms = reading.raw_time_ms if reading.raw_time_ms <= _INT64_MAX else None
        return at, (meter_key, visit_id, raw, occurrence, reading.ct_id, *reading.figures, raw_ms, *standing)

    def _count(self, ssid: str, time_ms: int | None, kwh: float | None) -> None:
        meter = self._news.meters.setdefault(ssid, MeterNews(ssid))
        meter.readings += 1
        meter.energy_kwh += kwh or 0.0
        if time_ms is not None:
            meter.first_ms = time_ms if meter.first_ms is None else min(meter.first_ms, time_ms)
            meter.last_ms = time_ms if meter.last_ms is None else max(meter.last_ms, time_ms)

    def _theirs(self, values: Sequence[Any]) -> Standing:
        standing = Standing(*values)
        return standing if self._news.same_server else elsewhere(standing)

    def _take(self, keys: Sequence[tuple[int, int]]) -> None:
        """Remember of which of ours something was taken from theirs."""
        execute_many(self._db, "INSERT OR REPLACE INTO taken VALUES (?, ?)", keys)

    def _keep_apart(self) -> None:
        """No two readings of one CT have the same time; who waits steps aside."""
        for key, meter, ct_id, time_ms in execute(self._db, _SAME_TIME).fetchall():
            free_ms = time_ms
            while execute(self._db, f"{_IS_TAKEN} AND id <> ?", (meter, ct_id, free_ms, key)).fetchone():
                free_ms += 1
            execute(self._db, "UPDATE reading SET time_ms = ? WHERE id = ?", (free_ms, key))

    def _go_on(self) -> None:
        if self._stopped():
            raise stopped_here()


class _Gone:
    """Hours of which the server holds readings that are here no more."""

    def __init__(self, db: pw.SqliteDatabase) -> None:
        self._db = db
        self._here = {key for (key,) in execute(db, _DELETED_HERE)}
        self._hours: defaultdict[tuple[int, int, float | None], list[tuple[int, int, int]]] = defaultdict(
            list
        )
        for meter, ct_id, kwh, *hour in execute(db, _HOURS):
            self._hours[meter, ct_id, kwh].append((hour[0], hour[1], hour[2]))

    def holds(self, meter: int, what: tuple[int, float | None], standing: Standing) -> bool:
        """Whether a reading is one that was deleted here; a colleague's deleting keeps none away."""
        hours = self._hours.get((meter, *what))
        if not hours or standing.time_ms is None:
            return False
        nearest = _nearest(hours, standing.time_ms)
        time_ms, uncertainty_ms, visit_id = hours[nearest]
        reach_ms = uncertainty_ms + (standing.uncertainty_ms or 0) + TOUCH_MS
        if abs(time_ms - standing.time_ms) > reach_ms:
            return False
        del hours[nearest]
        if meter in self._here:
            return True
        sql = "DELETE FROM deleted_hour WHERE visit_id = ? AND time_ms = ? AND ct_id = ?"
        execute(self._db, sql, (visit_id, time_ms, what[0]))
        return False


def _nearest(hours: Sequence[tuple[int, int, int]], time_ms: int) -> int:
    """Which of these, in the order of time, is nearest."""
    at = bisect_left(hours, (time_ms,))
    around = range(max(0, at - 1), min(len(hours), at + 1))
    return min(around, key=lambda index: abs(hours[index][0] - time_ms))


def _made_whole(standing: Standing, raw: bytes) -> Standing:
    """What waits has a time and figures; what has none is held, and says why."""
    why = reason_of(decode_reading(raw)) if standing.time_ms is not None else Reason(standing.reason)
    if standing.time_ms is None:
        why = why if why not in {Reason.NONE, Reason.CONFLICT} else Reason.CLOCK_UNKNOWN
        return standing._replace(uncertainty_ms=None, state=ReadingState.HELD.value, reason=why.value)
    return standing._replace(state=ReadingState.HELD.value, reason=why.value) if why else standing
