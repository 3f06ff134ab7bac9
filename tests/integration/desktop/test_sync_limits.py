"""Servers that limit a device: everything arrives in the end, and nothing is taken for bad.

Time is virtual: it passes where the collector waits.
"""

from contextlib import closing
from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.reading import ReadingState
from ofmon.errors import ServerBusyError
from ofmon.services.sync import Sync, SyncResult
from ofmon_emulation.server import Database, Options, Seeder, running_server
from support.desk import OTHER_TOKEN, TOKEN, opened
from support.device_api import Bucket, DeviceApi, VirtualTime, points_of
from support.http_thread import HttpThread, Reply
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.syncing import collect, thingsboard

HEATER = TOKEN.access_token


def living(hours: int, ssid_end: str = "02", token: Token = TOKEN) -> ScriptedMeter:
    """A meter with so many readings."""
    meter = ScriptedMeter(MeterId(f"SEM-a0:b1:c2:00:00:{ssid_end}"), token=token.encode())
    meter.live(hours * HOUR_MS)
    return meter


async def sync(url: str, store: SqliteStore, secrets: MemorySecrets, time: VirtualTime) -> SyncResult:
    """One run by somebody who isn't signed in."""
    async with thingsboard(url, secrets, signed_in=False) as client:
        return await Sync(store, client, secrets, time.sleep).run()


async def test_a_limit_of_data_points_refuses_nothing_for_good(tmp_path: Path) -> None:
    """30 in a minute are four readings: what the sync has no patience for waits for the next one."""
    time, secrets = VirtualTime(), MemorySecrets()
    limit = Bucket(30, 60, time)
    api = DeviceApi([HEATER], lambda _, batch: limit.take(points_of(batch)))
    async with opened(tmp_path) as store:
        await collect(living(300), store, secrets)
        with api.serving() as server:
            first = await sync(server.url, store, secrets, time)
            error = first.devices[0].error
            assert isinstance(error, ServerBusyError)
            assert "readings a minute from this device" in error.what
            assert time.waited_s < 1_000
            assert first.devices[0].sent > 0.9 * time.waited_s * 30 / 60 / 7
            runs = 1
            while (await store.counts()).get(ReadingState.PENDING):
                runs += 1
                await sync(server.url, store, secrets, time)
        assert await store.counts() == {ReadingState.SENT: 300}
    print(f"30:60, 300 readings: {time.waited_s / 60:.1f} min in {runs} syncs, {api.refusals} refusals")
    assert time.waited_s / 60 < 1.1 * 300 * 7 / 30


async def test_under_a_limit_of_messages_batches_stay_large(tmp_path: Path) -> None:
    """One message may hold a thousand readings, so three thousand are three messages."""
    time, secrets = VirtualTime(), MemorySecrets()
    limit = Bucket(5, 60, time)
    limit.take(5)  # by an earlier sync
    api = DeviceApi([HEATER], lambda _, _batch: limit.take(1))
    async with opened(tmp_path) as store:
        await collect(living(3_000), store, secrets)
        with api.serving() as server:
            result = await sync(server.url, store, secrets, time)
        assert not result.failed
        assert await store.counts() == {ReadingState.SENT: 3_000}
    print(f"5:60, 3,000 readings: {time.waited_s / 60:.1f} min in batches of {api.batches}")
    assert len(api.batches) <= 5
    assert time.waited_s < 180


async def test_batches_that_had_to_be_small_grow_again(tmp_path: Path) -> None:
    """The server had only one reading's worth of load to spare for a while."""
    time, secrets = VirtualTime(), MemorySecrets()
    api = DeviceApi([HEATER], lambda _, batch: len(batch) == 1 or len(api.batches) > 3)
    async with opened(tmp_path) as store:
        await collect(living(4_000), store, secrets)
        with api.serving() as server:
            await sync(server.url, store, secrets, time)
        assert await store.counts() == {ReadingState.SENT: 4_000}
    assert max(api.batches) == 1_000


@pytest.mark.parametrize("shut", [(), (HEATER,)], ids=["telemetry", "everything"])
async def test_a_used_up_quota_is_told_and_holds_nobody_up(tmp_path: Path, shut: tuple[str, ...]) -> None:
    """The device is tried for minutes, not for hours; the other one's readings went long before."""
    time, secrets, sent_after = VirtualTime(), MemorySecrets(), []
    other = OTHER_TOKEN.access_token

    def takes(token: str, _batch: object) -> bool:
        sent_after.extend([time.waited_s] * (token == other))
        return token == other

    api = DeviceApi([HEATER, other], takes, shut=shut)
    async with opened(tmp_path) as store:
        await collect(living(5), store, secrets)
        await collect(living(7, "03", OTHER_TOKEN), store, secrets)
        with api.serving() as server:
            result = await sync(server.url, store, secrets, time)
        by_meter = {device.ssid[-2:]: device for device in result.devices}
        assert "takes no more readings of this device now" in str(by_meter["02"].error)
        assert by_meter["02"].ssid in str(by_meter["02"].error)
        assert (by_meter["02"].waiting, by_meter["03"].sent) == (5, 7)
        # Waiting takes no time here while requests do, so the wait may seem long already; it isn't over.
        assert sent_after[0] < 300
        assert 300 <= time.waited_s < 420


async def test_a_tenant_without_quota_costs_one_wait_and_not_one_a_device(tmp_path: Path) -> None:
    """Four devices are served at once; the other ones are tried and not waited for."""
    time, secrets = VirtualTime(), MemorySecrets()
    tokens = [Token(f"{at:020}", TOKEN.profile_id) for at in range(12)]
    api = DeviceApi([token.access_token for token in tokens], lambda *_: False)
    async with opened(tmp_path) as store:
        for at, token in enumerate(tokens):
            await collect(living(2, f"{at:02}", token), store, secrets)
        with api.serving() as server:
            result = await sync(server.url, store, secrets, time)
        assert all(device.waiting == 2 and device.error for device in result.devices)
    assert time.waited_s < 4 * 420


async def test_when_the_limit_is_lifted_all_goes(tmp_path: Path) -> None:
    """Nothing is left behind in another state."""
    time, secrets, limited = VirtualTime(), MemorySecrets(), True
    api = DeviceApi([HEATER], lambda *_: not limited)
    async with opened(tmp_path) as store:
        await collect(living(20), store, secrets)
        with api.serving() as server:
            await sync(server.url, store, secrets, time)
            assert await store.counts() == {ReadingState.PENDING: 20}
            limited = False
            assert not (await sync(server.url, store, secrets, time)).failed
        assert await store.counts() == {ReadingState.SENT: 20}


async def test_a_refused_reading_can_be_sent_again(tmp_path: Path) -> None:
    """It waits like any other, and its refusals are forgotten."""
    async with opened(tmp_path) as store:
        await collect(living(2), store, MemorySecrets())
        first, _ = [item.id for item in await store.readings()]
        assert [item.times for item in await store.refused([first], 1_000)] == [1]
        assert [(item.first_ms, item.times) for item in await store.refused([first], 9_000)] == [(1_000, 2)]
        await store.mark([first], ReadingState.REFUSED)
        await store.send_again([first])
        assert await store.counts() == {ReadingState.PENDING: 2}
        assert [item.times for item in await store.refused([first], 20_000)] == [1]


async def test_the_compatible_server_under_its_limit(tmp_path: Path) -> None:
    """As `ofmon-testbed server --telemetry-limit 30:60`, by its own clock."""
    time, secrets, begin_ms = VirtualTime(), MemorySecrets(), 1_800_000_000_000
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", HEATER, "SEM")
    options = Options(telemetry_limits=[(30, 60)], now_ms=lambda: begin_ms + int(time.waited_s * 1_000))
    with running_server(path, options) as server:
        async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
            await collect(living(40), store, secrets)
            result = await Sync(store, client, secrets, time.sleep).run()
            assert [(item.confirmed, item.refused) for item in result.devices] == [(40, 0)]


async def test_a_limited_device_whose_name_is_found_later_has_one_turn(tmp_path: Path) -> None:
    """Three readings pass, then nothing for an hour: it isn't tried for another five minutes by its name."""
    path, time, secrets = tmp_path / "server.db", VirtualTime(), MemorySecrets()
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", HEATER, "SEM")
    with running_server(path, Options(telemetry_limits=[(21, 36_000)])) as server:
        async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
            await collect(living(9), store, secrets)
            result = await Sync(store, client, secrets, time.sleep).run()
        assert (result.devices[0].sent, result.devices[0].confirmed) == (3, 3)
        assert isinstance(result.devices[0].error, ServerBusyError)
        assert 300 <= time.waited_s < 450


@pytest.mark.parametrize("status", [500, 502, 503, 429, 413])
async def test_no_status_alone_sets_anything_aside(tmp_path: Path, status: int) -> None:
    """Whatever a server or a proxy says while it is too busy."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(living(5), store, secrets)
        with HttpThread(lambda *_: Reply(status)) as server:
            await sync(server.url, store, secrets, VirtualTime())
        assert await store.counts() == {ReadingState.PENDING: 5}
