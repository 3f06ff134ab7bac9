"""All that colleagues may know, out of the database, part by part.

Left out are visits whose readings were all deleted here, with what hangs on them: they tell nothing any more.
Activity, tariffs and settings are each computer's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.services.colleagues.contents import TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from ofmon.services.colleagues.contents import Part

_ROWS_AT_ONCE = 2_000
_PHOTOS_AT_ONCE = 4

# In the order of `TABLES`' columns.
_QUERIES = {
    "device": "SELECT ref, device_id, name, profile_id FROM device ORDER BY rowid",
    "meter": """SELECT ssid, device_ref, profile_id, firmware, last_seen_ms, last_collected_ms, forgotten_ms
        FROM meter ORDER BY id""",
    "visit": """SELECT v.id, m.ssid, v.device_ref, v.firmware, v.now_ms, v.tail_bytes, v.clock_set_ms,
        v.finished_ms, v.freed, v.clock, v.clock_checked, v.running_ms, v.boot, v.told_ms, v.thinned
        FROM visit v JOIN meter m ON m.id = v.meter_id WHERE NOT v.forgotten ORDER BY v.id""",
    "loss": """SELECT l.visit_id, l.time_ms, l.corrected_ms, l.uncertainty_ms, l.settled
        FROM power_loss l JOIN visit v ON v.id = l.visit_id WHERE NOT v.forgotten ORDER BY l.id""",
    "take_over": """SELECT t.device_ref, old.ssid, new.ssid, t.time_ms, n.why, n.last_raw, n.last_ms,
        n.last_uncertainty_ms, n.first_raw, n.first_ms, n.first_uncertainty_ms
        FROM take_over t JOIN meter old ON old.id = t.meter_id JOIN meter new ON new.id = t.by_meter_id
        LEFT JOIN exchange_note n ON n.take_over_id = t.id ORDER BY t.id""",
    "note": """SELECT m.ssid, n.place, n.notes, n.changed_ms
        FROM meter_note n JOIN meter m ON m.id = n.meter_id ORDER BY m.id""",
    "photo": """SELECT m.ssid, p.digest, p.added_ms, p.width_px, p.height_px, p.jpeg
        FROM meter_photo p JOIN meter m ON m.id = p.meter_id ORDER BY m.id, p.added_ms, p.id""",
    "site": """SELECT name, address, notes, interval_days, changed_ms, removed_ms NOT NULL FROM site
        ORDER BY removed_ms NOT NULL DESC, changed_ms, id""",
    "expected": """SELECT m.ssid, s.name, COALESCE(e.device, ''), COALESCE(x.changed_ms, 0)
        FROM meter m LEFT JOIN expected e ON e.meter_id = m.id LEFT JOIN site s ON s.id = e.site_id
        LEFT JOIN expected_said x ON x.meter_id = m.id WHERE e.id NOT NULL OR x.meter_id NOT NULL
        UNION ALL SELECT NULL, s.name, e.device, 0
        FROM expected e JOIN site s ON s.id = e.site_id WHERE e.meter_id IS NULL""",
    "calibration": "SELECT ssid, time_ms, before, after FROM calibration_change ORDER BY id",
    "deleted_hour": """SELECT h.visit_id, h.ct_id, h.time_ms, h.uncertainty_ms, h.energy_kwh
        FROM deleted_hour h JOIN visit v ON v.id = h.visit_id WHERE NOT v.forgotten""",
    "reading": """SELECT r.visit_id, r.raw, r.occurrence, r.time_ms, r.uncertainty_ms, r.state, r.reason,
        r.decision, p.was, d.why, d.dismissed_ms
        FROM reading r LEFT JOIN placement p ON p.reading_id = r.id
        LEFT JOIN dismissal d ON d.reading_id = r.id ORDER BY r.id""",
}


def parts(connection: sqlite3.Connection, stopped: Callable[[], bool]) -> Iterator[Part]:
    """In the order of a file; ends early when it is stopped."""
    for name in TABLES:
        if name not in _QUERIES:
            continue
        rows = connection.execute(_QUERIES[name])
        at_once = _PHOTOS_AT_ONCE if name == "photo" else _ROWS_AT_ONCE
        while not stopped() and (page := rows.fetchmany(at_once)):
            yield name, page
