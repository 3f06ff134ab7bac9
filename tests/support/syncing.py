"""Collected readings and a collector that syncs them, for tests of what happens on the way to the server."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.telemetry import KEYS
from ofmon.services.progress import silent
from ofmon.services.sync import Sync, SyncResult
from support.desk import TOKEN, visits_to
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ofmon.adapters.files.secrets_keyring import MemorySecrets
    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.identity import Token

USER, PASSWORD = "tenant@thingsboard.org", "tenant"


@asynccontextmanager
async def thingsboard(
    url: str, secrets: MemorySecrets, *, signed_in: bool = True
) -> AsyncIterator[ThingsBoard]:
    """The adapter."""
    client = ThingsBoard(url, secrets)
    try:
        if signed_in:
            await client.sign_in(USER, PASSWORD)
        yield client
    finally:
        await client.close()


async def no_wait(_seconds: float) -> None:
    """Time flies."""


def heater(token: Token | None = TOKEN) -> ScriptedMeter:
    """Five hours of one CT."""
    meter = ScriptedMeter(token=token.encode() if token else None)
    meter.live(5 * HOUR_MS)
    return meter


async def collect(meter: ScriptedMeter, store: SqliteStore, secrets: MemorySecrets) -> None:
    """Bring a meter's readings into the store."""
    with meter.serving() as serving:
        await visits_to(meter, serving.url, store, secrets).run(meter.meter_id, silent)


async def on_server(
    client: ThingsBoard, name: str, keys: tuple[str, ...] = KEYS
) -> dict[int, dict[str, float]]:
    """All that the server holds of a device."""
    device = next(device for device in await client.devices() if device.name == name)
    return await client.read_back(device.id, keys, 0, 2**62)


async def sync(url: str, store: SqliteStore, secrets: MemorySecrets, *, signed_in: bool = True) -> SyncResult:
    """One run of a collector that was just started."""
    async with thingsboard(url, secrets, signed_in=signed_in) as client:
        return await Sync(store, client, secrets, no_wait).run()
