"""Two technicians' computers that exchange files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.files.exchange_file import EncryptedFiles
from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.store.merging.store import SqliteMerging
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.services.colleagues import Colleagues, Merged
from ofmon.services.keeping import Keeping
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
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


async def hand_over(giver: Colleagues, taker: Colleagues, file: Path) -> Merged:
    """One gives a file, the other one merges it; the file doesn't stay."""
    await giver.share(file, PASSPHRASE)
    merged = await taker.merge(file, PASSPHRASE)
    for made in filter(None, (file, merged.backup)):
        await in_thread(made.unlink)
    return merged
