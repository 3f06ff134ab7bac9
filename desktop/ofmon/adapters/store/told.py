"""What other computers told by attributes on the server, in the database, and what is told to them.

Limits: what computers tell of meters that nobody here knows is kept, too: one line each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.adapters.store import notes, sites
from ofmon.adapters.store.schema import execute, execute_many
from ofmon.domain.identity import MeterId
from ofmon.domain.told import Collection
from ofmon.services.ports.told import Local

if TYPE_CHECKING:
    from collections.abc import Callable

    import peewee as pw

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.services.ports.told import Attributes, Taken

_SAID = "SELECT m.ssid, s.changed_ms FROM expected_said s JOIN meter m ON m.id = s.meter_id"
_CARRIED = """SELECT m.ssid, m.device_ref, COALESCE(d.device_id, '') FROM meter m
    LEFT JOIN device d ON d.ref = m.device_ref WHERE m.device_ref IS NOT NULL"""
_COLLECTIONS = """SELECT m.ssid, m.last_collected_ms, '',
    (SELECT MAX(r.time_ms) FROM reading r WHERE r.meter_id = m.id),
    (SELECT MAX(v.finished_ms) FROM visit v WHERE v.meter_id = m.id AND v.freed)
    FROM meter m WHERE m.last_collected_ms IS NOT NULL AND m.forgotten_ms IS NULL"""
_OTHERS = "SELECT ssid, collected_ms, computer, until_ms, freed_ms FROM told_collection"
_TOLD = "SELECT device_id, name, document FROM told_attribute WHERE server = ?"
_KEEP_TOLD = "INSERT OR REPLACE INTO told_attribute VALUES (?, ?, ?, ?)"
_KEEP_COLLECTION = "INSERT OR REPLACE INTO told_collection VALUES (?, ?, ?, ?, ?)"
_FORGOTTEN = "SELECT ssid FROM meter WHERE forgotten_ms IS NOT NULL"


@dataclass(frozen=True, slots=True)
class SqliteTold:
    """`ofmon.services.ports.told.ToldStore` in the file of ``store``."""

    store: SqliteStore

    async def local(self, server: str) -> Local:
        """See the port."""
        return await self.store.run(lambda db: _local(db, server))

    async def take(self, server: str, decide: Callable[[Local], Taken]) -> Taken:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> Taken:
            taken = decide(_local(db, server))
            _take(db, server, taken)
            return taken

        return await self.store.run(work, write=True)

    async def note_told(self, server: str, told: Attributes) -> None:
        """See the port."""
        await self.store.run(lambda db: _note(db, server, told), write=True)


def _local(db: pw.SqliteDatabase, server: str) -> Local:
    carried = execute(db, _CARRIED).fetchall()
    return Local(
        sites=sites.versions(db),
        listed=sites.listed(db),
        said_ms=dict(execute(db, _SAID)),
        notes=notes.notes(db),
        forgotten=frozenset(ssid for (ssid,) in execute(db, _FORGOTTEN)),
        device_ids={ssid: device_id for ssid, _ref, device_id in carried if device_id},
        refs={ssid: ref for ssid, ref, _device_id in carried},
        collections={ssid: Collection(*rest) for ssid, *rest in execute(db, _COLLECTIONS)},
        others={ssid: Collection(*rest) for ssid, *rest in execute(db, _OTHERS)},
        told={(device_id, name): text for device_id, name, text in execute(db, _TOLD, (server,))},
    )


def _take(db: pw.SqliteDatabase, server: str, taken: Taken) -> None:
    for version in taken.sites:
        sites.keep_version(db, version)
    sites.expect_since(db, taken.expected)
    for ssid, note in taken.notes.items():
        notes.keep(db, MeterId(ssid), note)
    rows = (
        (ssid, each.collected_ms, each.computer, each.until_ms, each.freed_ms)
        for ssid, each in taken.collections.items()
    )
    execute_many(db, _KEEP_COLLECTION, rows)
    _note(db, server, taken.told)


def _note(db: pw.SqliteDatabase, server: str, told: Attributes) -> None:
    rows = ((server, device_id, name, text) for (device_id, name), text in told.items())
    execute_many(db, _KEEP_TOLD, rows)
