"""The database as a meter's page and the list of devices ask it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ofmon.adapters.store import energy, exchange_notes, meter_history, meters
from ofmon.adapters.store.schema import connection_of, execute
from ofmon.domain.reading import Decision, ReadingState
from ofmon.services.ports.meter_page import DeviceRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import peewee as pw

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.identity import MeterId
    from ofmon.domain.meter_history import MeterHistory, PastExchange
    from ofmon.services.ports import MeterRecord

_UNSENT = f"""
    SELECT COUNT(*) FROM reading WHERE meter_id = (SELECT id FROM meter WHERE ssid = ?)
        AND state IN ('pending', 'held', 'refused') AND decision <> '{Decision.KEEP.value}'
"""  # noqa: S608 - a constant
_OWNED = """
    SELECT DISTINCT m.id, m.ssid, COALESCE(v.device_ref, '')
    FROM visit v JOIN meter m ON m.id = v.meter_id"""
_COUNTS = """
    SELECT COALESCE(v.device_ref, ''), r.state, COUNT(*) FROM reading r JOIN visit v ON v.id = r.visit_id
    WHERE r.meter_id = ? GROUP BY 1, 2"""


@dataclass(frozen=True, slots=True)
class SqliteMeterPage:
    """`ofmon.services.ports.meter_page.MeterPageStore` beside the readings."""

    store: SqliteStore

    async def history(self, meter: MeterId) -> MeterHistory:
        """See the port, like the others."""
        return await self.store.run(partial(meter_history.history, meter=meter))

    async def exchanges(self, ref: str) -> Sequence[PastExchange]:
        """See there."""
        return await self.store.run(partial(exchange_notes.of_device, ref=ref))

    async def note_exchange(self, old: MeterId, new: MeterId, why: str) -> PastExchange | None:
        """See there."""
        return await self.store.run(partial(exchange_notes.note, old=old, new=new, why=why), write=True)

    async def devices(self) -> DeviceRows:
        """See there."""
        return await self.store.run(_devices)

    async def unsent(self, meter: MeterId) -> int:
        """See there."""
        return await self.store.run(partial(_unsent, meter=meter))

    async def forget(self, meter: MeterId, now_ms: int) -> int:
        """See there."""
        return await self.store.run(partial(_forget, meter=meter, now_ms=now_ms), write=True)


def _devices(db: pw.SqliteDatabase) -> DeviceRows:
    records = meters.records(db)
    return DeviceRows(energy.owners(connection_of(db)), records, _counts(db, records))


def _counts(
    db: pw.SqliteDatabase, records: Sequence[MeterRecord]
) -> dict[tuple[str, str], dict[ReadingState, int]]:
    """Readings by meter and token: looked through only of meters that were several devices."""
    refs: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
    for key, ssid, ref in execute(db, _OWNED):
        refs[key, ssid].append(ref)
    known = {record.meter.ssid: dict(record.counts) for record in records}
    found: dict[tuple[str, str], dict[ReadingState, int]] = {}
    for (key, ssid), those in refs.items():
        if len(those) == 1 and ssid in known:
            found[ssid, those[0]] = known[ssid]
        else:
            found |= _counted(db, key, ssid)
    return found


def _counted(db: pw.SqliteDatabase, key: int, ssid: str) -> dict[tuple[str, str], dict[ReadingState, int]]:
    found: defaultdict[tuple[str, str], dict[ReadingState, int]] = defaultdict(dict)
    for ref, state, count in execute(db, _COUNTS, (key,)):
        found[ssid, ref][ReadingState(state)] = count
    return found


def _unsent(db: pw.SqliteDatabase, meter: MeterId) -> int:
    return int(execute(db, _UNSENT, (meter.ssid,)).fetchone()[0])


def _forget(db: pw.SqliteDatabase, meter: MeterId, now_ms: int) -> int:
    row = execute(db, "SELECT id FROM meter WHERE ssid = ?", (meter.ssid,)).fetchone()
    if row is None:
        return 0
    if unsent := _unsent(db, meter):
        return unsent
    for table in ("meter_note", "meter_photo", "expected"):
        execute(db, f"DELETE FROM {table} WHERE meter_id = ?", row)  # noqa: S608 - a constant
    execute(db, "UPDATE meter SET device_ref = NULL, forgotten_ms = ? WHERE id = ?", (now_ms, *row))
    return 0
