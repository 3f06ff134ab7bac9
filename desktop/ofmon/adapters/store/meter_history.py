"""A meter's past out of the database. Each function runs inside a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ofmon.adapters.store import exchange_notes
from ofmon.adapters.store.owners import refs_of
from ofmon.adapters.store.rollups import COUNTS, prepare
from ofmon.adapters.store.schema import connection_of, execute
from ofmon.domain.meter_history import MeterHistory, PastDevice, PastVisit
from ofmon.domain.oddity import GAP_MS, Gap
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import peewee as pw

    from ofmon.domain.identity import MeterId

_GAPS_MAX = 100
_FLAGS_FROM = 9
_CLOCK_SET = f"r.raw_time_ms > {CLOCK_NEVER_SET_MS}"
_VISITS = f"""
    WITH brought AS (
        SELECT r.visit_id, COUNT(*) AS readings,
            exact_sum(r.energy_kwh) FILTER (WHERE {COUNTS}) AS energy_kwh,
            MAX(r.time_ms - r.raw_time_ms) FILTER (WHERE {_CLOCK_SET}) AS behind_ms,
            MIN(r.time_ms - r.raw_time_ms) FILTER (WHERE {_CLOCK_SET}) AS ahead_ms
        FROM reading r WHERE r.meter_id = ?1 GROUP BY r.visit_id
    ), lost AS (SELECT visit_id, COUNT(*) AS losses FROM power_loss WHERE meter_id = ?1 GROUP BY visit_id)
    SELECT v.id, v.now_ms, d.name, v.device_ref, v.firmware, COALESCE(b.readings, 0),
        COALESCE(b.energy_kwh, 0.0), COALESCE(l.losses, 0),
        COALESCE(CASE WHEN b.behind_ms >= -b.ahead_ms THEN b.behind_ms ELSE b.ahead_ms END, 0),
        v.clock_set_ms IS NOT NULL, v.finished_ms IS NOT NULL, v.freed
    FROM visit v LEFT JOIN device d ON d.ref = v.device_ref
    LEFT JOIN brought b ON b.visit_id = v.id LEFT JOIN lost l ON l.visit_id = v.id
    WHERE v.meter_id = ?1 ORDER BY v.id DESC
"""  # noqa: S608 - constants
_GAPS = """
    SELECT ct_id, before_ms, time_ms FROM (
        SELECT ct_id, time_ms, LAG(time_ms) OVER (PARTITION BY ct_id ORDER BY time_ms) AS before_ms
        FROM reading WHERE meter_id = ?1 AND time_ms IS NOT NULL
    ) WHERE time_ms - before_ms >= ?2 ORDER BY time_ms DESC, ct_id LIMIT ?3
"""


def history(db: pw.SqliteDatabase, meter: MeterId) -> MeterHistory:
    """All that is known of a meter's past."""
    row = execute(db, "SELECT id, device_ref FROM meter WHERE ssid = ?", (meter.ssid,)).fetchone()
    if row is None:
        return MeterHistory()
    key, present = row
    prepare(connection_of(db))
    visits = tuple(_visit(visit) for visit in execute(db, _VISITS, (key,)))
    gaps = tuple(Gap(*gap) for gap in execute(db, _GAPS, (key, GAP_MS, _GAPS_MAX)))
    exchanges = tuple(exchange_notes.of_meter(db, key))
    return MeterHistory(visits, _devices(db, visits, present), exchanges, gaps)


def _visit(row: Sequence[Any]) -> PastVisit:
    return PastVisit(*row[:_FLAGS_FROM], *map(bool, row[_FLAGS_FROM:]))


def _devices(
    db: pw.SqliteDatabase, visits: tuple[PastVisit, ...], present: str | None
) -> tuple[PastDevice, ...]:
    """What the meter was, by all tokens of a device."""
    now = refs_of(db, present) if present else set()
    found: dict[str, list[PastVisit]] = {}
    for visit in visits:
        refs = refs_of(db, visit.device_ref) if visit.device_ref else {""}
        found.setdefault(min(refs), []).append(visit)
    return tuple(_device(those, now) for those in found.values())


def _device(visits: list[PastVisit], present: set[str]) -> PastDevice:
    """From the visits to a meter while it was a device, the newest first."""
    newest, oldest = visits[0], visits[-1]
    return PastDevice(
        newest.device,
        newest.device_ref,
        oldest.time_ms,
        newest.time_ms,
        sum(visit.readings for visit in visits),
        sum(visit.energy_kwh for visit in visits),
        newest.device_ref in present,
    )
