"""Two technicians' computers that exchange files."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ofmon.adapters.clock.system import SystemClock
from ofmon.adapters.files.exchange_file import EncryptedFiles
from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.store.merging.store import SqliteMerging
from ofmon.adapters.store.notes import SqliteMeterNotes
from ofmon.adapters.store.sites import SqliteSites
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.sites.site import Site
from ofmon.services.colleagues import Colleagues, Merged
from ofmon.services.keeping import Keeping
from ofmon.services.ports.sites import Wanted
from ofmon.services.workers import in_thread
from support.desk import opened
from support.syncing import collect, heater

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.services.ports import Clock, Secrets

PASSPHRASE = "four words are enough"
SERVER = "https://tb.example"


def colleague(
    store: SqliteStore, clock: Clock, secrets: Secrets | None = None, server: str = SERVER
) -> Colleagues:
    """What a technician shares and merges with; a passphrase costs little."""
    return Colleagues(
        store,
        SqliteMerging(store.path, busy_s=0.5),
        EncryptedFiles(log2_n=10),
        Keeping(store, SqliteUpkeep(store.path, busy_s=0.5), clock),
        secrets or MemorySecrets(),
        clock,
        lambda: server,
    )


@asynccontextmanager
async def other_computer(folder: Path) -> AsyncIterator[Colleagues]:
    """A colleague who collected a meter, noted where it hangs, and has a site."""
    async with opened(folder / "colleague") as store:
        secrets, meter = MemorySecrets(), heater()
        await collect(meter, store, secrets)
        await SqliteMeterNotes(store).keep_note(meter.meter_id, MeterNote("Hall 3, cabinet B", "", 1000))
        await SqliteSites(store).write([Site("Depot South")], [Wanted("Depot South", meter.meter_id)])
        yield colleague(store, SystemClock(), secrets)


async def hand_over(giver: Colleagues, taker: Colleagues, file: Path) -> Merged:
    """One gives a file, the other one merges it; the file doesn't stay."""
    await giver.share(file, PASSPHRASE)
    merged = await taker.merge(file, PASSPHRASE)
    for made in filter(None, (file, merged.backup)):
        await in_thread(made.unlink)
    return merged
