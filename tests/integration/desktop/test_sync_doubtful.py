"""Readings whose time two collectors may see differently are on the server once, at their true times."""

import json
import random
from collections.abc import Iterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.domain.reading import ReadingState
from ofmon.errors import MeterRefusedError, ServerBusyError
from ofmon.services.sync import Sync
from ofmon_emulation.server import Database, Options, Seeder, ServerThread, running_server
from support.desk import TOKEN, opened
from support.device_api import DeviceApi
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter
from support.syncing import collect, no_wait, on_server, sync, thingsboard

ATTRIBUTES = f"/api/v1/{TOKEN.access_token}/attributes"


class SteadyMeter(ScriptedMeter):
    """A meter whose hours have all the same figures."""

    def measure(self, *arguments: Any, **more: Any) -> None:
        """Make a reading."""
        super().measure(*arguments, **{"power_factor": 0.9, **more})


@dataclass
class Way:
    """How the collectors may find out: as a user, by claims, or both."""

    signed_in: bool
    claims: bool


WAYS = [
    Way(signed_in=True, claims=True),
    Way(signed_in=False, claims=True),
    Way(signed_in=True, claims=False),
]
KINDS = [ScriptedMeter, SteadyMeter]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """The server with one device."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", TOKEN.access_token, "SEM")
    with running_server(path, Options()) as running:
        yield running


def after_a_cut(kind: type[ScriptedMeter], outage_ms: int = 90 * MINUTE_MS) -> ScriptedMeter:
    """Five hours, a power cut, four more; its memory can't be freed."""
    meter = kind(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    meter.power_cut(outage_ms)
    meter.live(4 * HOUR_MS)
    meter.faults.status["/reset"] = 503
    return meter


async def visit(meter: ScriptedMeter, store: SqliteStore, secrets: MemorySecrets) -> None:
    """Collect; that the memory isn't freed is no matter here."""
    with suppress(MeterRefusedError):
        await collect(meter, store, secrets)


async def forget_claims(url: str) -> None:
    """As if an older collector had sent what is there."""
    async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
        claims = (await client.get(ATTRIBUTES)).json().get("client", {})
        await client.post(ATTRIBUTES, json=dict.fromkeys(claims, 0))


@asynccontextmanager
async def computer(folder: Path) -> Any:
    """A store and secrets of its own."""
    async with opened(folder) as store:
        yield store, MemorySecrets()


async def held(url: str) -> dict[int, dict[str, float]]:
    """What the server holds of the device."""
    async with thingsboard(url, MemorySecrets()) as client:
        return await on_server(client, "Heater")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("outage_min", [90, 120])
async def test_two_computers_hold_each_hour_once(
    tmp_path: Path, server: ServerThread, way: Way, kind: type[ScriptedMeter], outage_min: int
) -> None:
    """66.0 kWh, as measured: the second computer no longer sees how long the power was off."""
    meter = after_a_cut(kind, outage_min * MINUTE_MS)
    async with computer(tmp_path / "first") as (store, secrets):
        await visit(meter, store, secrets)
        assert await store.counts() == {ReadingState.PENDING: 9}
        assert not (await sync(server.url, store, secrets, signed_in=way.signed_in)).failed
    assert sum(values["kwh"] for values in (await held(server.url)).values()) == 18.0
    if not way.claims:
        await forget_claims(server.url)
    meter.live(24 * HOUR_MS)
    async with computer(tmp_path / "second") as (store, secrets):
        await visit(meter, store, secrets)
        assert not (await sync(server.url, store, secrets, signed_in=way.signed_in)).failed
        assert len(await store.readings()) == 33
        local = {item.time_ms for item in await store.readings()}
    there = await held(server.url)
    assert sum(values["kwh"] for values in there.values()) == 66.0
    assert local == set(there)
    true_times = sorted(meter.truth.values())
    assert all(abs(a - b) <= HOUR_MS for a, b in zip(sorted(there), true_times, strict=True))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", WAYS, ids=str)
async def test_one_computer_after_clear_holds_each_hour_once(
    tmp_path: Path, server: ServerThread, way: Way, kind: type[ScriptedMeter]
) -> None:
    """20.0 kWh: the database is empty, the meter still has everything."""
    meter = after_a_cut(kind)
    async with computer(tmp_path / "only") as (store, secrets):
        await visit(meter, store, secrets)
        await sync(server.url, store, secrets, signed_in=way.signed_in)
        count = len(await store.readings())
        await store.release()
        assert await SqliteUpkeep(store.path).delete_readings(count)
        if not way.claims:
            await forget_claims(server.url)
        meter.live(HOUR_MS)
        await visit(meter, store, secrets)
        assert not (await sync(server.url, store, secrets, signed_in=way.signed_in)).failed
    assert sum(values["kwh"] for values in (await held(server.url)).values()) == 20.0


async def test_both_computers_may_sync_after_both_have_collected(
    tmp_path: Path, server: ServerThread
) -> None:
    """In either order, as often as they like."""
    meter = after_a_cut(SteadyMeter)
    async with computer(tmp_path / "a") as (first, mine), computer(tmp_path / "b") as (second, others):
        await visit(meter, first, mine)
        meter.live(6 * HOUR_MS)
        await visit(meter, second, others)
        for store, secrets in ((second, others), (first, mine)) * 2:
            assert not (await sync(server.url, store, secrets, signed_in=False)).failed
    assert sum(values["kwh"] for values in (await held(server.url)).values()) == 30.0


async def test_a_sync_that_is_killed_before_it_notes_anything_doubles_nothing(
    tmp_path: Path, server: ServerThread
) -> None:
    """It finds its own claims and its own readings."""
    meter = after_a_cut(SteadyMeter)
    async with computer(tmp_path / "only") as (store, secrets):
        await visit(meter, store, secrets)
        for _ in range(3):
            await sync(server.url, store, secrets)
            await store.mark([item.id for item in await store.readings()], ReadingState.PENDING)
        await sync(server.url, store, secrets)
        assert await store.counts() == {ReadingState.CONFIRMED: 9}
        times = {item.time_ms for item in await store.readings()}
    assert set(await held(server.url)) == times


@pytest.mark.parametrize("rubbish", [None, 7, "text", [1], {"0123456789ab": "x"}, {}, True])
async def test_rubbish_where_claims_belong_is_ignored(tmp_path: Path, rubbish: Any) -> None:
    """Somebody else wrote there, or a person."""
    meter, api = after_a_cut(ScriptedMeter), DeviceApi([TOKEN.access_token])
    api.attributes[TOKEN.access_token]["ofmon_times_202601"] = rubbish
    async with computer(tmp_path) as (store, secrets):
        await visit(meter, store, secrets)
        with api.serving() as at:
            assert not (await sync(at.url, store, secrets, signed_in=False)).failed
        assert await store.counts() == {ReadingState.SENT: 9}
    claims = api.attributes[TOKEN.access_token]["ofmon_times_202601"]
    assert len([name for name, time_ms in claims.items() if isinstance(time_ms, int)]) == 4


@pytest.mark.parametrize("time_ms", [True, -1, 0, 5, 2**63, 1e12, "1767225600000", None, 10**13])
async def test_an_impossible_time_in_a_claim_is_ignored(tmp_path: Path, time_ms: Any) -> None:
    """The reading goes where this collector has placed it."""
    meter, api = after_a_cut(ScriptedMeter), DeviceApi([TOKEN.access_token])
    async with computer(tmp_path) as (store, secrets):
        await visit(meter, store, secrets)
        with api.serving() as at:
            await sync(at.url, store, secrets, signed_in=False)
            claims = api.attributes[TOKEN.access_token]["ofmon_times_202601"]
            api.attributes[TOKEN.access_token]["ofmon_times_202601"] = dict.fromkeys(claims, time_ms)
            await store.mark([item.id for item in await store.readings()], ReadingState.PENDING)
            before = [item.time_ms for item in await store.readings()]
            await sync(at.url, store, secrets, signed_in=False)
        assert [item.time_ms for item in await store.readings()] == before


async def test_readings_that_are_sure_cost_no_claims(tmp_path: Path) -> None:
    """A month of hours without a power loss."""
    meter, api = ScriptedMeter(token=TOKEN.encode()), DeviceApi([TOKEN.access_token])
    meter.live(720 * HOUR_MS)
    async with computer(tmp_path) as (store, secrets):
        await collect(meter, store, secrets)
        with api.serving() as at:
            await sync(at.url, store, secrets, signed_in=False)
    assert not api.attributes[TOKEN.access_token]


async def test_claims_stay_small(tmp_path: Path) -> None:
    """A month of doubtful hours is an attribute of some kilobytes."""
    meter, api = after_a_cut(ScriptedMeter), DeviceApi([TOKEN.access_token])
    meter.live(710 * HOUR_MS)
    async with computer(tmp_path) as (store, secrets):
        await visit(meter, store, secrets)
        with api.serving() as at:
            await sync(at.url, store, secrets, signed_in=False)
    sizes = [len(json.dumps(shard)) for shard in api.attributes[TOKEN.access_token].values()]
    print(f"claims of {711 + 3} doubtful readings: {sizes} bytes")
    assert max(sizes) < 30_000


async def test_what_cannot_be_compared_now_waits(tmp_path: Path, server: ServerThread) -> None:
    """Somebody is signed in and the server can't be asked: only readings that are sure are sent."""
    meter = after_a_cut(ScriptedMeter)
    async with computer(tmp_path) as (store, secrets), thingsboard(server.url, secrets) as client:
        await visit(meter, store, secrets)
        await sync(server.url, store, secrets, signed_in=False)  # so that the device is named
        await store.mark([item.id for item in await store.readings()], ReadingState.PENDING)
        await forget_claims(server.url)

        async def busy(*_: Any, **__: Any) -> Any:
            raise ServerBusyError("too many requests")

        client.read_back = busy  # type: ignore[method-assign]
        result = await Sync(store, client, secrets, no_wait).run()
        assert result.failed
        assert await store.counts() == {ReadingState.PENDING: 4, ReadingState.SENT: 5}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(4))
async def test_whoever_visits_and_syncs_each_hour_is_there_once(
    tmp_path: Path, server: ServerThread, seed: int, kind: type[ScriptedMeter]
) -> None:
    """Two computers in any order, power losses, memories that couldn't be freed; signed in or not."""
    print(f"seed {seed}")
    chance = random.Random(seed)  # noqa: S311 - a test's own
    meter = kind(token=TOKEN.encode())
    async with computer(tmp_path / "a") as first, computer(tmp_path / "b") as second:
        for _ in range(8):
            meter.live(chance.randrange(30, 900) * MINUTE_MS)
            if chance.random() < 0.4:
                meter.power_cut(chance.randrange(1, 400) * MINUTE_MS)
                meter.live(chance.randrange(61, 400) * MINUTE_MS)
            meter.faults.status = {"/reset": 503} if chance.random() < 0.5 else {}
            store, secrets = chance.choice((first, second))
            await visit(meter, store, secrets)
            if chance.random() < 0.5:
                await sync(server.url, store, secrets, signed_in=chance.random() < 0.5)
        for store, secrets in (first, second):
            await visit(meter, store, secrets)
            assert not (await sync(server.url, store, secrets)).failed
    assert sum(values["kwh"] for values in (await held(server.url)).values()) == 2.0 * len(meter.made)
