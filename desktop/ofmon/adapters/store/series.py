"""Which CT of which device gives readings, since when, and whether it still should. In a transaction.

A meter that was forgotten owes nothing after its last reading, with a token or without.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from ofmon.adapters.store.rollups import COUNTS
from ofmon.domain.completeness import DAY_MS, Series

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ofmon.domain.energy import Owner

# Longer than any local day.
_DAY_MS_MAX = 2 * DAY_MS
_OF_READINGS = f"""
    SELECT r.meter_id, COALESCE(v.device_ref, ''), r.ct_id, MIN(r.time_ms), MAX(r.time_ms)
    FROM reading r JOIN visit v ON v.id = r.visit_id WHERE r.time_ms NOT NULL AND {COUNTS} GROUP BY 1, 2, 3
"""  # noqa: S608 - a constant
_NEXT_CT = "SELECT MIN(ct_id) FROM energy_day WHERE meter_id = ? AND device_ref = ? AND ct_id > ?"
_DAY = (
    "SELECT start_ms FROM energy_day WHERE meter_id = ? AND device_ref = ? AND ct_id = ? AND readings > 0"
    " ORDER BY start_ms {} LIMIT 1"
)
_TIME = f"""
    SELECT r.time_ms FROM reading r JOIN visit v ON v.id = r.visit_id
    WHERE r.meter_id = ?1 AND COALESCE(v.device_ref, '') = ?2 AND r.ct_id = ?3
        AND r.time_ms > ?4 AND r.time_ms <= ?4 + {_DAY_MS_MAX} AND {COUNTS}
    ORDER BY r.time_ms {{}} LIMIT 1
"""  # noqa: S608 - a constant

Found = tuple[int, str, int, int, int]
"""Meter, device's token (empty: none), CT, and the times of its first and its last reading."""


def series(connection: sqlite3.Connection, owners: Iterable[Owner], *, summed: bool) -> list[Series]:
    """Those of these owners, from the sums by day if those can be believed, else from the readings."""
    given = _from_sums(connection) if summed else connection.execute(_OF_READINGS)
    found = connection.execute("SELECT id, ssid, device_ref, forgotten_ms IS NULL FROM meter").fetchall()
    meters = {key: (ssid, ref) for key, ssid, ref, _known in found}
    by_owner: defaultdict[str, list[Found]] = defaultdict(list)
    keys = keys_of(owners)
    for row in given:
        if key := keys.get((row[1], meters[row[0]][0])) or keys.get((row[1], "")):
            by_owner[key].append(row)
    known = [(ref or "", ssid) for _key, ssid, ref, is_known in found if is_known]
    carried = {keys.get((ref, ssid)) or keys.get((ref, "")) for ref, ssid in known}
    return [each for key, rows in by_owner.items() for each in _series(key, rows, still=key in carried)]


def keys_of(owners: Iterable[Owner]) -> Mapping[tuple[str, str], str]:
    """An owner's key by (device's token, ``""``), and by (``""``, SSID) of a meter that has none."""
    found: dict[tuple[str, str], str] = {}
    for owner in owners:
        found |= {(ref, ""): owner.key for ref in owner.refs}
        if not owner.refs:
            found |= {("", ssid): owner.key for ssid in owner.ssids}
    return found


def _series(key: str, found: Sequence[Found], *, still: bool) -> Iterator[Series]:
    """One for each CT; one that fell silent while the device's others went on for a day has ended."""
    newest = max(last for *_who, last in found)
    for ct_id in sorted({row[2] for row in found}):
        first = min(row[3] for row in found if row[2] == ct_id)
        last = max(row[4] for row in found if row[2] == ct_id)
        yield Series(key, ct_id, first, last, ended=not still or newest - last > DAY_MS)


def _from_sums(connection: sqlite3.Connection) -> Iterator[Found]:
    pairs = "SELECT DISTINCT meter_id, COALESCE(device_ref, '') FROM visit"
    for meter, ref in connection.execute(pairs).fetchall():
        ct_id = -1
        while (ct_id := _one(connection, _NEXT_CT, meter, ref, ct_id)) is not None:
            who = (meter, ref, ct_id)
            begins = _one(connection, _DAY.format("ASC"), *who)
            if begins is not None:
                ends = _one(connection, _DAY.format("DESC"), *who)
                first = _one(connection, _TIME.format("ASC"), *who, begins)
                yield *who, first, _one(connection, _TIME.format("DESC"), *who, ends)


def _one(connection: sqlite3.Connection, sql: str, *values: object) -> Any:
    row = connection.execute(sql, values).fetchone()
    return row[0] if row else None
