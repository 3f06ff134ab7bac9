"""Collected readings on their way to a server that answers as ThingsBoard does."""

import json
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.reading import ReadingState
from ofmon.domain.telemetry import KEYS
from ofmon.errors import (
    DeviceUnknownError,
    InputError,
    ServerAnswerError,
    ServerBusyError,
    ServerUnreachableError,
    SignInError,
    SignInNeededError,
)
from ofmon.services.devices import Devices
from ofmon.services.progress import Progress, State, Step
from ofmon.services.provision import Provision
from ofmon.services.sync import Sync
from ofmon_emulation.server import Database, Options, Seeder, ServerThread, running_server
from support.desk import OTHER_TOKEN, TOKEN, opened, visits_to
from support.device_api import DeviceApi
from support.http_thread import HttpThread, Reply, unanswered_url
from support.scripted_meter import HOUR_MS
from support.syncing import PASSWORD, USER, collect, heater, no_wait, on_server, sync, thingsboard

SECOND = MeterId("SEM-a0:b1:c2:00:00:04")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The server's database with two devices."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        seeder.create_device("Heater", TOKEN.access_token, "SEM")
        seeder.create_device("Motor", OTHER_TOKEN.access_token, "SEM")
    return path


@pytest.fixture
def server(database: Path) -> Iterator[ServerThread]:
    """The server, running."""
    with running_server(database) as running:
        yield running


async def test_each_reading_arrives_once_and_is_confirmed(tmp_path: Path, server: ServerThread) -> None:
    """What the server holds is what the database holds, value for value."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
        await collect(heater(), store, secrets)
        result = await Sync(store, client, secrets).run()
        (device,) = result.devices
        assert (device.device_name, device.sent, device.confirmed, device.waiting) == ("Heater", 5, 5, 0)
        assert not result.failed
        assert await store.counts() == {ReadingState.CONFIRMED: 5}
        held = await on_server(client, "Heater")
        assert sorted(held) == [item.time_ms for item in await store.readings()]
        for item in await store.readings():
            assert item.time_ms is not None
            assert held[item.time_ms] == {
                "ct_id": 1,
                "real_power": 2000.0,
                "apparent_power": 2300.0,
                "i_rms": round(item.reading.current_rms_a, 6),
                "v_rms": 230.0,
                "kwh": 2.0,
                "power_factor": round(2000 / 2300, 6),
            }
        assert (await Sync(store, client, secrets).run()).devices == ()


async def test_transformers_do_not_overwrite_each_other(tmp_path: Path, server: ServerThread) -> None:
    """The second CT's keys carry its number."""
    meter, secrets = heater(), MemorySecrets()
    meter.measure(ct_id=2, power_w=-700.0)
    async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
        await collect(meter, store, secrets)
        assert not (await Sync(store, client, secrets).run()).failed
        held = await on_server(client, "Heater", (*KEYS, "real_power_2", "ct_id_2"))
        last = held[meter.clock_ms]
        assert (last["real_power"], last["real_power_2"], last["ct_id_2"]) == (2000.0, -700.0, 2)


async def test_without_signing_in_readings_are_sent_and_confirmed_later(
    tmp_path: Path, server: ServerThread
) -> None:
    """200 only means queued; who signs in later gets them read back."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        result = await sync(server.url, store, secrets, signed_in=False)
        assert not result.failed
        assert await store.counts() == {ReadingState.SENT: 5}
        assert (await sync(server.url, store, secrets)).devices == ()
        assert await store.counts() == {ReadingState.CONFIRMED: 5}


async def test_what_the_server_lost_is_sent_again(tmp_path: Path, database: Path) -> None:
    """A server that stops with a full queue loses what it acknowledged."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        with running_server(database, Options(queue_delay_s=60, volatile_queue=True)) as forgetful:
            await sync(forgetful.url, store, secrets, signed_in=False)
        assert await store.counts() == {ReadingState.SENT: 5}
        with running_server(database) as server:
            result = await sync(server.url, store, secrets)
            assert [device.confirmed for device in result.devices] == [5]
        assert await store.counts() == {ReadingState.CONFIRMED: 5}


async def test_what_is_not_found_yet_stays_sent_and_is_told(tmp_path: Path, database: Path) -> None:
    """A queue that does not drain in time."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        with running_server(database, Options(queue_delay_s=60, volatile_queue=True)) as slow:
            result = await sync(slow.url, store, secrets)
        assert [device.unconfirmed for device in result.devices] == [5]
        assert result.failed
        assert await store.counts() == {ReadingState.SENT: 5}


async def test_a_lost_token_is_looked_up_by_who_signs_in(tmp_path: Path, server: ServerThread) -> None:
    """Another process collected, on a computer without a keyring."""
    async with opened(tmp_path) as store:
        await collect(heater(), store, MemorySecrets())
        result = await sync(server.url, store, MemorySecrets())
        assert [device.confirmed for device in result.devices] == [5]


async def test_a_lost_token_without_signing_in_is_told(tmp_path: Path, server: ServerThread) -> None:
    """Nothing is lost, and the sentence says what to do."""
    async with opened(tmp_path) as store:
        await collect(heater(), store, MemorySecrets())
        result = await sync(server.url, store, MemorySecrets(), signed_in=False)
        assert isinstance(result.devices[0].error, SignInNeededError)
        assert result.devices[0].waiting == 5


async def test_one_bad_device_does_not_stop_the_others(tmp_path: Path, server: ServerThread) -> None:
    """A token that the server does not know stays with its own device."""
    unknown = Token("U" * 20, TOKEN.profile_id)
    other = heater(unknown)
    other.meter_id = SECOND
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(other, store, secrets)
        await collect(heater(), store, secrets)
        result = await sync(server.url, store, secrets)
        by_meter = {device.ssid: device for device in result.devices}
        assert isinstance(by_meter[SECOND.ssid].error, DeviceUnknownError)
        assert by_meter[heater().meter_id.ssid].confirmed == 5
        assert result.failed
        assert await store.counts() == {ReadingState.PENDING: 5, ReadingState.CONFIRMED: 5}


async def test_readings_from_before_the_token_follow_the_meter(tmp_path: Path, server: ServerThread) -> None:
    """Collected from a meter without a token; provisioned afterwards by the device's name."""
    meter, secrets = heater(None), MemorySecrets()
    async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
        await collect(meter, store, secrets)
        before = await Sync(store, client, secrets, no_wait).run()
        assert "no token" in str(before.devices[0].error)
        device, token = await Devices(store, client).token_of("Heater")
        assert token.access_token == TOKEN.access_token
        with meter.serving() as serving:
            visits = visits_to(meter, serving.url, store, secrets)
            await Provision(visits, store).run(meter.meter_id, token, device=device)
        assert meter.token == token.encode()
        after = await Sync(store, client, secrets, no_wait).run()
        assert [item.confirmed for item in after.devices] == [5]


async def test_a_server_that_is_down_changes_nothing(tmp_path: Path, server: ServerThread) -> None:
    """The message says that readings are safe; the same command works afterwards."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        with pytest.raises(ServerUnreachableError, match=r"does not answer.*still here.*try again"):
            await sync(unanswered_url(), store, secrets, signed_in=False)
        assert await store.counts() == {ReadingState.PENDING: 5}
        assert not (await sync(server.url, store, secrets)).failed


async def test_a_wrong_password_is_told(server: ServerThread) -> None:
    """Without repeating it."""
    client = ThingsBoard(server.url, MemorySecrets())
    with pytest.raises(SignInError, match="refused the user name or the password") as caught:
        await client.sign_in(USER, "wr0ng-secret")
    assert "wr0ng-secret" not in str(caught.value)
    await client.close()


async def test_a_session_outlives_the_process_and_ends_with_signing_out(server: ServerThread) -> None:
    """The refresh token lies in the secrets, the password nowhere."""
    secrets = MemorySecrets()
    async with thingsboard(server.url, secrets):
        pass
    assert PASSWORD not in json.dumps(secrets._secrets).replace(USER, "")
    async with thingsboard(server.url, secrets, signed_in=False) as later:
        session = await later.session()
        assert session is not None
        assert session.user == USER
        await later.sign_out()
        assert await later.session() is None
        with pytest.raises(SignInNeededError, match="ofmon login"):
            await later.devices()


async def test_an_unattended_machine_signs_in_by_itself(server: ServerThread) -> None:
    """With the credentials that its environment gives."""
    client = ThingsBoard(server.url, MemorySecrets(), credentials=(USER, PASSWORD))
    assert [device.name for device in await client.devices()] == ["Heater", "Motor"]
    await client.close()


async def test_a_session_that_the_server_no_longer_takes_is_renewed(server: ServerThread) -> None:
    """A short-lived token ends while the program runs."""
    async with thingsboard(server.url, MemorySecrets()) as client:
        client._jwt = "ended"
        assert len(await client.devices()) == 2


async def test_a_customers_user_sees_the_customers_devices(database: Path) -> None:
    """Another path of the REST API."""
    with closing(Database(database)) as base:
        seeder = Seeder(base)
        customer = seeder.create_customer("Depot north")
        seeder.create_customer_user("north@example.org", "north-secret", customer)
        seeder.create_device("Press", "P" * 20, "SEM", customer_id=customer)
    with running_server(database) as server:
        client = ThingsBoard(server.url, MemorySecrets())
        await client.sign_in("north@example.org", "north-secret")
        assert [device.name for device in await client.devices()] == ["Press"]
        await client.close()


async def test_two_factors_are_refused_clearly(database: Path) -> None:
    """OFMon can't do the second one."""
    with running_server(database) as server:
        with closing(Database(database)) as base:
            Seeder(base).require_two_factors(USER)
        client = ThingsBoard(server.url, MemorySecrets())
        with pytest.raises(SignInError, match="two-factor"):
            await client.sign_in(USER, PASSWORD)
        await client.close()


async def test_a_device_unknown_by_name_is_told(tmp_path: Path, server: ServerThread) -> None:
    """Before any meter is touched."""
    async with opened(tmp_path) as store, thingsboard(server.url, MemorySecrets()) as client:
        with pytest.raises(DeviceUnknownError, match="“Boiler”"):
            await Devices(store, client).token_of("Boiler")


async def test_a_token_that_fits_no_meter_is_told(tmp_path: Path, database: Path) -> None:
    """Access tokens set by hand have any length."""
    with closing(Database(database)) as base:
        Seeder(base).create_device("Short", "SHORT", "SEM")
    with running_server(database) as server:
        async with opened(tmp_path) as store, thingsboard(server.url, MemorySecrets()) as client:
            with pytest.raises(DeviceUnknownError, match="takes 20 characters"):
                await Devices(store, client).token_of("Short")


async def test_no_server_is_told() -> None:
    """Nothing is configured."""
    client = ThingsBoard("", MemorySecrets(), credentials=(USER, PASSWORD))
    with pytest.raises(InputError, match="No server is set"):
        await client.devices()
    await client.close()


async def test_something_else_at_the_address_is_told_from_a_server() -> None:
    """A web page instead of JSON."""
    with HttpThread(lambda *_: Reply(body=b"<html>")) as page:
        client = ThingsBoard(page.url, MemorySecrets())
        with pytest.raises(ServerAnswerError, match="ThingsBoard"):
            await client.sign_in(USER, PASSWORD)
        await client.close()


async def test_a_server_with_a_small_limit_gets_everything_in_the_end(tmp_path: Path, database: Path) -> None:
    """21 data points a second: 3 readings. A batch larger than that can never pass."""
    meter, secrets = heater(), MemorySecrets()
    meter.live(35 * HOUR_MS)
    now = 1_800_000_000_000
    waited = 0.0

    async def wait(seconds: float) -> None:
        nonlocal waited
        waited += seconds

    options = Options(telemetry_limits=[(21, 1)], now_ms=lambda: now + int(waited * 1000))
    with running_server(database, options) as server:
        async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
            await collect(meter, store, secrets)
            result = await Sync(store, client, secrets, wait).run()
            assert [device.confirmed for device in result.devices] == [40]
    assert waited >= 40 / 3 - 1


@pytest.mark.parametrize("bad", [{0}, {2}, {4}, {1, 2}, {0, 4}])
async def test_a_reading_that_never_passes_is_set_aside(tmp_path: Path, bad: set[int]) -> None:
    """Only when others of its device pass, now and in a sync an hour later; all others arrive at once."""
    meter, secrets = heater(), MemorySecrets()
    times = [meter.truth[raw] for raw in meter.made]
    bad_ms = {times[at] for at in bad}
    in_an_hour_ms = time.time_ns() // 1_000_000 + 2 * HOUR_MS
    api = DeviceApi([TOKEN.access_token], lambda _, batch: bad_ms.isdisjoint(item["ts"] for item in batch))
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        with api.serving() as server:
            first = await sync(server.url, store, secrets, signed_in=False)
            assert first.failed
            assert set(api.held[TOKEN.access_token]) == set(times) - bad_ms
            assert await store.counts() == {
                ReadingState.SENT: 5 - len(bad),
                ReadingState.PENDING: len(bad),
            }
            soon = await sync(server.url, store, secrets, signed_in=False)
            assert (soon.devices[0].refused, soon.devices[0].waiting) == (0, len(bad))
            async with thingsboard(server.url, secrets, signed_in=False) as client:
                hour_later = Sync(store, client, secrets, no_wait, now_ms=lambda: in_an_hour_ms)
                assert (await hour_later.run()).set_aside == len(bad)
        counts = await store.counts()
        assert counts == {ReadingState.SENT: 5 - len(bad), ReadingState.REFUSED: len(bad)}


async def test_a_server_that_refuses_everything_sets_nothing_aside(tmp_path: Path) -> None:
    """It proves nothing about the readings."""
    meter, secrets = heater(), MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        with HttpThread(lambda *_: Reply(500)) as server:
            result = await sync(server.url, store, secrets, signed_in=False)
        assert isinstance(result.devices[0].error, ServerBusyError)
        assert await store.counts() == {ReadingState.PENDING: 5}


class PowerLostError(Exception):
    """The tablet's battery is empty."""


async def test_stopped_at_any_step_the_same_command_completes(tmp_path: Path, server: ServerThread) -> None:
    """Each reading is on the server once in the end, wherever the first run stopped."""
    meter, secrets = heater(), MemorySecrets()
    async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
        await collect(meter, store, secrets)
        for kill_at in range(100):
            ids = [item.id for item in await store.readings()]
            await store.mark(ids, ReadingState.PENDING)
            events: list[Progress] = []

            def stop(progress: Progress, events: list[Progress] = events, kill_at: int = kill_at) -> None:
                events.append(progress)
                if len(events) > kill_at:
                    raise PowerLostError

            try:
                await Sync(store, client, secrets, no_wait).run(stop)
            except PowerLostError:
                await Sync(store, client, secrets, no_wait).run()
                assert await store.counts() == {ReadingState.CONFIRMED: 5}
            else:
                break
        assert kill_at > 6
        assert [event.step for event in events if event.state is State.DONE] == [
            Step.SIGN_IN,
            Step.SEND,
            Step.CONFIRM,
        ]
        assert len(await on_server(client, "Heater")) == 5


async def test_ten_thousand_readings_arrive(tmp_path: Path, server: ServerThread) -> None:
    """More than one batch, one look and one page."""
    meter, secrets = heater(), MemorySecrets()
    meter.live(9_995 * HOUR_MS)
    async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
        await collect(meter, store, secrets)
        result = await Sync(store, client, secrets).run()
        assert [device.confirmed for device in result.devices] == [10_000]
        assert len(await on_server(client, "Heater", ("kwh",))) == 10_000
