"""Devices, meters, exchanges and calibrations of a file. Each function runs inside a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.merging.renumbering import renumber
from ofmon.adapters.store.owners import refs_of
from ofmon.adapters.store.schema import execute

if TYPE_CHECKING:

    import peewee as pw

    from ofmon.services.ports.colleagues import News

_ENDS = ("last_raw", "last_ms", "last_uncertainty_ms", "first_raw", "first_ms", "first_uncertainty_ms")
# What a meter carries is known since the visit that saw it there; a token that came after its last visit is
# known since then, and until it was heard last.
_CARRIED_SINCE = """CASE WHEN v.device_ref IS m.device_ref THEN v.now_ms
    ELSE MAX(COALESCE(v.now_ms, 0), COALESCE(m.last_seen_ms, 0)) END"""
_OURS = f"""SELECT m.ssid, m.id, m.device_ref, {_CARRIED_SINCE}, m.last_seen_ms, m.last_collected_ms,
    m.forgotten_ms FROM meter m
    LEFT JOIN visit v ON v.id = (SELECT MAX(id) FROM visit WHERE meter_id = m.id)"""  # noqa: S608 - a constant
_THEIRS = f"""SELECT m.ssid, m.device_ref, {_CARRIED_SINCE}, m.last_seen_ms, m.last_collected_ms,
    m.profile_id, m.firmware FROM t_meter m
    LEFT JOIN (SELECT ssid, MAX(number) AS newest FROM t_visit GROUP BY ssid) n ON n.ssid = m.ssid
    LEFT JOIN t_visit v ON v.number = n.newest"""  # noqa: S608 - a constant


def add(db: pw.SqliteDatabase, news: News) -> None:
    """Devices and meters that aren't known here; a meter that a colleague forgot isn't listed here either."""
    sql = "INSERT OR IGNORE INTO device (ref, device_id, name, profile_id) SELECT * FROM t_device"
    news.devices += execute(db, sql).rowcount
    for table, column in (
        ("t_visit", "ssid"),
        ("t_take_over", "old"),
        ("t_take_over", "new"),
        ("t_note", "ssid"),
    ):
        execute(
            db,
            f"INSERT INTO t_meter (ssid, firmware) SELECT DISTINCT {column}, '' FROM {table} WHERE {column}"  # noqa: S608 - constants
            " NOT IN (SELECT ssid FROM t_meter)",
        )
    columns = "ssid, device_ref, profile_id, firmware, last_seen_ms, last_collected_ms, forgotten_ms"
    execute(db, f"INSERT OR IGNORE INTO meter ({columns}) SELECT {columns} FROM t_meter")  # noqa: S608 - constants


def bring_up(db: pw.SqliteDatabase) -> set[str]:
    """What is known of meters, newer than here; to be done before visits are merged.

    Returns:
        Meters that stay forgotten here: nobody met them since.
    """
    ours = {row[0]: row[1:] for row in execute(db, _OURS)}
    forgotten = set()
    for ssid, ref, since_ms, seen_ms, collected_ms, profile_id, firmware in execute(db, _THEIRS).fetchall():
        key, our_ref, our_since_ms, our_seen_ms, our_collected_ms, forgotten_ms = ours[ssid]
        if forgotten_ms is not None and max(seen_ms or 0, collected_ms or 0) <= forgotten_ms:
            forgotten.add(ssid)
            continue
        seen = max(seen_ms or 0, our_seen_ms or 0) or None
        collected = max(collected_ms or 0, our_collected_ms or 0) or None
        if (seen, collected) != (our_seen_ms, our_collected_ms):
            execute(
                db,
                "UPDATE meter SET last_seen_ms = ?, last_collected_ms = ? WHERE id = ?",
                (seen, collected, key),
            )
        if ref is not None and ref != our_ref and (our_ref is None or (since_ms or 0) > (our_since_ms or 0)):
            sql = "UPDATE meter SET device_ref = ?, profile_id = ? WHERE id = ?"
            execute(db, sql, (ref, profile_id, key))
        if firmware and (seen_ms or 0) > (our_seen_ms or 0):
            execute(db, "UPDATE meter SET firmware = ? WHERE id = ?", (firmware, key))
    return forgotten


def exchange(db: pw.SqliteDatabase, news: News) -> None:
    """Exchanges, in the order of time: the last one of a device says who has it."""
    sql = """SELECT t.device_ref, old.id, new.id, t.time_ms, t.why, t.last_raw, t.last_ms,
        t.last_uncertainty_ms, t.first_raw, t.first_ms, t.first_uncertainty_ms
        FROM t_take_over t JOIN meter old ON old.ssid = t.old JOIN meter new ON new.ssid = t.new"""
    for ref, old, new, time_ms, why, *ends in execute(db, sql).fetchall():
        found = _known(db, ref, (old, new, time_ms))
        if found is None:
            insert = "INSERT INTO take_over (device_ref, meter_id, by_meter_id, time_ms) VALUES (?, ?, ?, ?)"
            found = int(execute(db, insert, (ref, old, new, time_ms)).lastrowid or 0)
            news.exchanges += 1
        if why is not None:
            marks = ", ".join("?" * len(_ENDS))
            execute(db, f"INSERT OR IGNORE INTO exchange_note VALUES (?, ?, {marks})", (found, why, *ends))  # noqa: S608 - question marks
            kept = ", ".join(f"{name} = COALESCE({name}, ?)" for name in _ENDS)
            execute(db, f"UPDATE exchange_note SET {kept} WHERE take_over_id = ?", (*ends, found))  # noqa: S608 - constants
    _sort(db)


def _known(db: pw.SqliteDatabase, ref: str, who: tuple[int, int, int]) -> int | None:
    """An exchange that is known here, by whichever token of the device."""
    sql = "SELECT id, device_ref FROM take_over WHERE meter_id = ? AND by_meter_id = ? AND time_ms = ?"
    refs = refs_of(db, ref)
    return next((key for key, other in execute(db, sql, who) if other in refs), None)


def _sort(db: pw.SqliteDatabase) -> None:
    ids = [key for (key,) in execute(db, "SELECT id FROM take_over ORDER BY time_ms, id")]
    places = dict(zip(ids, sorted(ids), strict=True))
    renumber(db, places, (("take_over", "id"), ("exchange_note", "take_over_id")))


def calibrate(db: pw.SqliteDatabase, news: News) -> None:
    """What meters were given of wiring and calibration."""
    sql = """INSERT INTO calibration_change (ssid, time_ms, before, after)
        SELECT DISTINCT ssid, time_ms, before, after FROM t_calibration t WHERE NOT EXISTS (
            SELECT 1 FROM calibration_change c WHERE c.ssid = t.ssid AND c.time_ms = t.time_ms
            AND c.before = t.before AND c.after = t.after) ORDER BY time_ms"""
    news.calibrations += execute(db, sql).rowcount
