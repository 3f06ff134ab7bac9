"""Which meters took which others' places, as other computers are told. Each runs inside a transaction."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ofmon.adapters.store import conflicts
from ofmon.adapters.store.owners import refs_of
from ofmon.adapters.store.queries import meter_key
from ofmon.adapters.store.schema import TakeOverRow, execute
from ofmon.domain.identity import MeterId
from ofmon.services.ports import Exchange

if TYPE_CHECKING:
    from collections.abc import Collection

    import peewee as pw

_OF_DEVICE = """
    SELECT old.ssid, new.ssid, t.time_ms FROM take_over t
    JOIN meter old ON old.id = t.meter_id JOIN meter new ON new.id = t.by_meter_id
    WHERE t.device_ref IN (SELECT value FROM json_each(?))"""


def exchanges(db: pw.SqliteDatabase, ref: str) -> list[Exchange]:
    """See the port."""
    rows = execute(db, _OF_DEVICE, (json.dumps(sorted(refs_of(db, ref))),))
    return [Exchange(MeterId(old), MeterId(new), time_ms) for old, new, time_ms in rows]


def note_exchanges(db: pw.SqliteDatabase, ref: str, heard: Collection[Exchange]) -> int:
    """See the port."""
    for one in sorted(heard, key=lambda one: one.time_ms):
        old, new = meter_key(db, one.old), meter_key(db, one.new)
        row = {"device_ref": ref, "meter_id": old, "by_meter_id": new, "time_ms": one.time_ms}
        TakeOverRow.insert(**row).execute(db)
    return conflicts.hold_conflicts(db, again=True)
