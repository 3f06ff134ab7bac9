"""A server that lost what was confirmed gets it again."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState
from ofmon.errors import SignInNeededError
from ofmon.services.ports import Span
from ofmon.services.progress import Progress, Step, silent
from ofmon.services.sync import Sync, SyncResult
from ofmon_emulation.server import Database, Seeder, running_server
from support.desk import OTHER_TOKEN, TOKEN, opened
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.syncing import collect, no_wait, on_server, sync, thingsboard

OTHER = MeterId("SEM-a0:b1:c2:00:00:04")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The server's database with two devices."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", TOKEN.access_token, "SEM")
        Seeder(base).create_device("Motor", OTHER_TOKEN.access_token, "SEM")
    return path


@pytest.fixture
def backup(database: Path) -> Iterator[Path]:
    """The server's database as it was before anything was sent."""
    copy = database.with_name("backup.db")
    shutil.copyfile(database, copy)
    return copy


async def synced(store: SqliteStore, secrets: MemorySecrets, url: str) -> ScriptedMeter:
    """Ten readings of the heater and three of the motor, confirmed."""
    meter, other = ScriptedMeter(token=TOKEN.encode()), ScriptedMeter(OTHER, token=OTHER_TOKEN.encode())
    meter.live(10 * HOUR_MS)
    other.live(3 * HOUR_MS)
    await collect(meter, store, secrets)
    await collect(other, store, secrets)
    await sync(url, store, secrets)
    assert await store.counts() == {ReadingState.CONFIRMED: 13}
    return meter


async def check(url: str, store: SqliteStore, span: Span, report: object = silent) -> SyncResult:
    """Look again, on a computer where somebody is signed in."""
    secrets = MemorySecrets()
    async with thingsboard(url, secrets) as client:
        return await Sync(store, client, secrets, no_wait).check(span, report)


async def test_a_restored_server_gets_everything_again(tmp_path: Path, database: Path, backup: Path) -> None:
    """All that was confirmed is missing; afterwards it is there, value for value."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        with running_server(database) as server:
            await synced(store, secrets, server.url)
        with running_server(backup) as server:
            assert (await sync(server.url, store, secrets)).devices == ()
            result = await check(server.url, store, Span())
            assert sum(device.checked for device in result.devices) == 13
            assert sum(device.missing for device in result.devices) == 13
            assert sum(device.confirmed for device in result.devices) == 13
            assert not result.failed
            assert await store.counts() == {ReadingState.CONFIRMED: 13}
            async with thingsboard(server.url, MemorySecrets()) as client:
                there = await on_server(client, "Heater")
    assert len(there) == 10
    assert sum(values["kwh"] for values in there.values()) == 20.0


async def test_only_what_is_asked_for_is_looked_at(tmp_path: Path, database: Path, backup: Path) -> None:
    """A span of one meter."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        with running_server(database) as server:
            meter = await synced(store, secrets, server.url)
        times = sorted(meter.truth.values())
        with running_server(backup) as server:
            result = await check(server.url, store, Span(times[2], times[6], meter.meter_id.ssid))
            (device,) = result.devices
            assert (device.checked, device.missing, device.confirmed) == (4, 4, 4)
            async with thingsboard(server.url, MemorySecrets()) as client:
                assert sorted(await on_server(client, "Heater")) == times[2:6]
                assert await on_server(client, "Motor") == {}


async def test_a_figure_that_differs_is_sent_again(tmp_path: Path, database: Path) -> None:
    """Somebody has written another one there."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        with running_server(database) as server:
            meter = await synced(store, secrets, server.url)
            time_ms = min(meter.truth.values())
            async with thingsboard(server.url, MemorySecrets()) as client:
                await client.post([{"ts": time_ms, "values": {"kwh": 9.0}}], TOKEN.access_token)
            result = await check(server.url, store, Span())
            by_meter = {device.ssid: device for device in result.devices}
            assert by_meter[meter.meter_id.ssid].missing == 1
            assert by_meter[OTHER.ssid].missing == 0
            async with thingsboard(server.url, MemorySecrets()) as client:
                assert (await on_server(client, "Heater"))[time_ms]["kwh"] == 2.0


async def test_looking_needs_somebody_signed_in(tmp_path: Path, database: Path) -> None:
    """Nothing is changed."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        with running_server(database) as server:
            await synced(store, secrets, server.url)
            async with thingsboard(server.url, MemorySecrets(), signed_in=False) as client:
                with pytest.raises(SignInNeededError, match="ofmon login"):
                    await Sync(store, client, secrets, no_wait).check(Span())
        assert await store.counts() == {ReadingState.CONFIRMED: 13}


async def test_a_device_that_is_gone_changes_nothing_here(tmp_path: Path, database: Path) -> None:
    """Its readings stay confirmed: they aren't missing, the device is."""
    secrets, other = MemorySecrets(), database.with_name("other.db")
    with closing(Database(other)) as base:
        Seeder(base).create_device("Motor", OTHER_TOKEN.access_token, "SEM")
    async with opened(tmp_path) as store:
        with running_server(database) as server:
            await synced(store, secrets, server.url)
        with running_server(other) as server:
            result = await check(server.url, store, Span())
            assert result.failed
            assert all(device.error and device.ssid in str(device.error) for device in result.devices)
        assert await store.counts() == {ReadingState.CONFIRMED: 13}


async def test_progress_is_told_and_a_stop_loses_nothing(
    tmp_path: Path, database: Path, backup: Path
) -> None:
    """The next look goes on where this one was stopped."""
    secrets = MemorySecrets()

    class EnoughError(Exception):
        pass

    def stop(progress: Progress) -> None:
        if progress.step is Step.CHECK and progress.done:
            raise EnoughError

    async with opened(tmp_path) as store:
        with running_server(database) as server:
            await synced(store, secrets, server.url)
        with running_server(backup) as server:
            with pytest.raises(EnoughError):
                await check(server.url, store, Span(), stop)
            assert not (await check(server.url, store, Span())).failed
            assert await store.counts() == {ReadingState.CONFIRMED: 13}
