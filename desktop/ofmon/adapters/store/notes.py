"""Places, notes and photos of meters in the database."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ofmon.adapters.store.queries import meter_key
from ofmon.adapters.store.schema import execute
from ofmon.domain.meter_note import MeterNote
from ofmon.services.ports.meter_notes import Photo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import peewee as pw

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.identity import MeterId
    from ofmon.domain.photo import Picture

_OF_METER = "(SELECT id FROM meter WHERE ssid = ?)"


@dataclass(frozen=True, slots=True)
class SqliteMeterNotes:
    """`ofmon.services.ports.meter_notes.MeterNotesStore` beside the readings."""

    store: SqliteStore

    async def note(self, meter: MeterId) -> MeterNote:
        """See the port, like the others."""
        return (await self.notes()).get(meter.ssid, MeterNote())

    async def notes(self) -> Mapping[str, MeterNote]:
        """See there."""
        return await self.store.run(notes_of)

    async def keep_note(self, meter: MeterId, note: MeterNote) -> None:
        """See there."""
        await self.store.run(partial(keep, meter=meter, note=note), write=True)

    async def photos(self, meter: MeterId) -> Sequence[Photo]:
        """See there."""
        return await self.store.run(partial(_photos, meter=meter))

    async def photo(self, meter: MeterId, digest: str) -> bytes | None:
        """See there."""
        return await self.store.run(partial(_photo, meter=meter, digest=digest))

    async def add_photo(self, meter: MeterId, picture: Picture, now_ms: int, most: int) -> bool:
        """See there."""
        work = partial(_add_photo, meter=meter, picture=picture, now_ms=now_ms, most=most)
        return await self.store.run(work, write=True)

    async def remove_photo(self, meter: MeterId, digest: str) -> None:
        """See there."""
        await self.store.run(partial(_remove_photo, meter=meter, digest=digest), write=True)


def notes_of(db: pw.SqliteDatabase) -> dict[str, MeterNote]:
    """What is noted, by SSID."""
    sql = "SELECT m.ssid, n.place, n.notes, n.changed_ms FROM meter_note n JOIN meter m ON m.id = n.meter_id"
    return {ssid: MeterNote(*rest) for ssid, *rest in execute(db, sql)}


def keep(db: pw.SqliteDatabase, meter: MeterId, note: MeterNote) -> None:
    """Keep it instead of what was noted before."""
    values = (meter_key(db, meter), note.place, note.notes, note.changed_ms)
    execute(db, "INSERT OR REPLACE INTO meter_note VALUES (?, ?, ?, ?)", values)


def _photos(db: pw.SqliteDatabase, meter: MeterId) -> list[Photo]:
    columns = "digest, added_ms, width_px, height_px, LENGTH(jpeg)"
    sql = f"SELECT {columns} FROM meter_photo WHERE meter_id = {_OF_METER} ORDER BY added_ms, id"  # noqa: S608 - constants
    return [Photo(*row) for row in execute(db, sql, (meter.ssid,))]


def _photo(db: pw.SqliteDatabase, meter: MeterId, digest: str) -> bytes | None:
    sql = f"SELECT jpeg FROM meter_photo WHERE meter_id = {_OF_METER} AND digest = ?"  # noqa: S608 - constants
    row = execute(db, sql, (meter.ssid, digest)).fetchone()
    return bytes(row[0]) if row else None


def _add_photo(db: pw.SqliteDatabase, meter: MeterId, picture: Picture, now_ms: int, most: int) -> bool:
    key, digest = meter_key(db, meter), hashlib.sha256(picture.jpeg).hexdigest()
    known = {row[0] for row in execute(db, "SELECT digest FROM meter_photo WHERE meter_id = ?", (key,))}
    if digest not in known and len(known) >= most:
        return False
    values = (key, digest, now_ms, picture.width_px, picture.height_px, picture.jpeg)
    sql = (
        "INSERT OR IGNORE INTO meter_photo (meter_id, digest, added_ms, width_px, height_px, jpeg)"
        " VALUES (?, ?, ?, ?, ?, ?)"
    )
    execute(db, sql, values)
    return True


def _remove_photo(db: pw.SqliteDatabase, meter: MeterId, digest: str) -> None:
    sql = f"DELETE FROM meter_photo WHERE meter_id = {_OF_METER} AND digest = ?"  # noqa: S608 - constants
    execute(db, sql, (meter.ssid, digest))
