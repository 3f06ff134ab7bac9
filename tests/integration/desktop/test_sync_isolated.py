"""What is wrong with one device, or with the user's REST API, stops nothing else."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.reading import Reading, ReadingState
from ofmon.errors import DeviceUnknownError, InputError, RightsError, ServerBusyError, SignInNeededError
from ofmon.services.ports import Device, Span
from ofmon.services.provision import Provision
from ofmon.services.sync import Sync, SyncResult, look_up
from ofmon_emulation.server import Database, Options, Seeder, ServerThread, running_server
from support.desk import OTHER_TOKEN, TOKEN, opened, visits_to
from support.http_thread import HttpThread, Reply
from support.scripted_meter import HOUR_MS, ScriptedMeter
from support.syncing import PASSWORD, USER, collect, heater, no_wait, on_server, sync, thingsboard

OTHER = MeterId("SEM-a0:b1:c2:00:00:04")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The server's database with two devices."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", TOKEN.access_token, "SEM")
        Seeder(base).create_device("Motor", OTHER_TOKEN.access_token, "SEM")
    return path


def motor() -> ScriptedMeter:
    """Another meter, with five readings."""
    meter = ScriptedMeter(OTHER, token=OTHER_TOKEN.encode())
    meter.live(5 * HOUR_MS)
    return meter


async def as_tenant(url: str, method: str, path: str, json: object = None) -> httpx.Response:
    """A request of the tenant's administrator."""
    async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
        login = await client.post("/api/auth/login", json={"username": USER, "password": PASSWORD})
        headers = {"X-Authorization": f"Bearer {login.json()['token']}"}
        answer = await client.request(method, path, json=json, headers=headers)
        answer.raise_for_status()
        return answer


async def device_named(url: str, name: str) -> Device:
    """A device of the server."""
    async with thingsboard(url, MemorySecrets()) as client:
        return next(device for device in await client.devices() if device.name == name)


async def change_token(url: str, name: str, access_token: str) -> None:
    """Give a device another access token on the server."""
    device = await device_named(url, name)
    path = f"/api/device/{device.id}/credentials"
    credentials = (await as_tenant(url, "GET", path)).json()
    await as_tenant(url, "POST", "/api/device/credentials", {**credentials, "credentialsId": access_token})


def of(result: SyncResult, meter: MeterId) -> object:
    """The error of one meter."""
    return next(device.error for device in result.devices if device.ssid == meter.ssid)


@pytest.fixture
def server(database: Path) -> Iterator[ServerThread]:
    """The server, running."""
    with running_server(database) as running:
        yield running


async def test_a_deleted_device_is_told_by_name_and_the_others_arrive(
    tmp_path: Path, server: ServerThread
) -> None:
    """Its readings are still here, with what was sent to it before."""
    secrets = MemorySecrets()
    gone, well = heater(), motor()
    async with opened(tmp_path) as store:
        await collect(gone, store, secrets)
        await sync(server.url, store, secrets)
        secrets.delete(f"session:{server.url}")
        gone.live(2 * HOUR_MS)
        await collect(gone, store, secrets)
        await sync(server.url, store, secrets, signed_in=False)
        gone.live(2 * HOUR_MS)
        await collect(gone, store, secrets)
        await collect(well, store, secrets)
        device = await device_named(server.url, "Heater")
        await as_tenant(server.url, "DELETE", f"/api/device/{device.id}")
        for _ in range(2):
            result = await sync(server.url, store, secrets)
            error = of(result, gone.meter_id)
            assert isinstance(error, DeviceUnknownError)
            assert gone.meter_id.ssid in str(error)
            assert "Heater" in str(error)
        assert len(await on_server_of(server, "Motor")) == 5
        counts = await store.counts()
        assert counts.pop(ReadingState.CONFIRMED) == 10
        assert sum(counts.values()) == 4


async def on_server_of(server: ServerThread, name: str) -> dict[int, dict[str, float]]:
    """All that the server holds of a device."""
    async with thingsboard(server.url, MemorySecrets()) as client:
        return await on_server(client, name)


async def test_a_device_that_was_made_anew_with_its_token_is_found(
    tmp_path: Path, database: Path, server: ServerThread
) -> None:
    """It has another id; a look at the old one says nothing about what arrived."""
    secrets, meter = MemorySecrets(), heater()
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        await sync(server.url, store, secrets)
        device = await device_named(server.url, "Heater")
        await as_tenant(server.url, "DELETE", f"/api/device/{device.id}")
        with closing(Database(database)) as base:
            Seeder(base).create_device("Heater anew", TOKEN.access_token, "SEM")
        meter.live(2 * HOUR_MS)
        await collect(meter, store, secrets)
        result = await sync(server.url, store, secrets)
        assert not result.failed
        assert await store.counts() == {ReadingState.CONFIRMED: 7}
        assert len(await on_server_of(server, "Heater anew")) == 2
        async with thingsboard(server.url, secrets) as client:
            checked = await Sync(store, client, secrets, no_wait).check(Span())
        assert (checked.devices[0].missing, checked.failed) == (5, False)
    assert len(await on_server_of(server, "Heater anew")) == 7


@pytest.mark.parametrize("page", [1, 5_000])
async def test_another_customers_device_is_sent_to_and_told(
    tmp_path: Path, database: Path, page: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sending needs no right to look; that nobody could look is said by the meter's name."""
    monkeypatch.setattr("ofmon.adapters.store.ledger.PAGE", page)
    monkeypatch.setattr("ofmon.services.sync.deliver.PAGE", page)
    with closing(Database(database)) as base:
        customer = Seeder(base).create_customer("Depot north")
        Seeder(base).create_customer_user("north@example.org", "north-secret", customer)
        Seeder(base).create_device("Press", "P" * 20, "SEM", customer_id=customer)
    secrets = MemorySecrets()
    press = ScriptedMeter(OTHER, token=Token("P" * 20, TOKEN.profile_id).encode())
    press.live(3 * HOUR_MS)
    with running_server(database) as server:
        async with opened(tmp_path) as store:
            await collect(heater(), store, secrets)
            await sync(server.url, store, secrets)
            meter = heater()
            meter.live(2 * HOUR_MS)
            await collect(meter, store, secrets)
            await collect(press, store, secrets)
            client = ThingsBoard(server.url, secrets)
            await client.sign_in("north@example.org", "north-secret")
            result = await Sync(store, client, secrets, no_wait).run()
            await client.close()
            assert isinstance(of(result, heater().meter_id), (RightsError, DeviceUnknownError))
            assert heater().meter_id.ssid in str(of(result, heater().meter_id))
            assert of(result, OTHER) is None
            counts = await store.counts()
            assert (counts[ReadingState.CONFIRMED], counts[ReadingState.SENT]) == (8, 2)


async def test_a_changed_token_is_looked_up_by_the_device(tmp_path: Path, server: ServerThread) -> None:
    """10 of 10: a reading belongs to the device, not to the token that it had."""
    secrets, meter = MemorySecrets(), heater()
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        await sync(server.url, store, secrets)
        meter.live(5 * HOUR_MS)
        await collect(meter, store, secrets)
        await change_token(server.url, "Heater", "N" * 20)
        result = await sync(server.url, store, secrets)
        assert not result.failed
        assert await store.counts() == {ReadingState.CONFIRMED: 10}
    assert len(await on_server_of(server, "Heater")) == 10


async def test_a_changed_token_that_is_kept_here_serves_without_signing_in(
    tmp_path: Path, server: ServerThread
) -> None:
    """The meter was provisioned with it by the device's name, as advised."""
    secrets, meter = MemorySecrets(), heater()
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        await store.bind_device(TOKEN.device_ref, await device_named(server.url, "Heater"))
        await change_token(server.url, "Heater", "N" * 20)
        with meter.serving() as serving:
            provision = Provision(visits_to(meter, serving.url, store, secrets), store)
            token = Token("N" * 20, TOKEN.profile_id)
            device = await device_named(server.url, "Heater")
            await provision.run(meter.meter_id, token, device=device, overwrite=True)
        meter.live(5 * HOUR_MS)
        await collect(meter, store, secrets)
        result = await sync(server.url, store, secrets, signed_in=False)
        assert not result.failed
        assert await store.counts() == {ReadingState.SENT: 10}
    assert len(await on_server_of(server, "Heater")) == 10


async def test_a_person_says_that_it_is_the_same_device(tmp_path: Path, server: ServerThread) -> None:
    """Where nobody named the device before its token changed."""
    secrets, meter = MemorySecrets(), heater()
    async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
        await collect(meter, store, secrets)
        await change_token(server.url, "Heater", "N" * 20)
        procedure = Sync(store, client, secrets, no_wait)
        assert (await procedure.run()).failed
        with pytest.raises(InputError, match="not known"):
            await procedure.same_device(meter.meter_id)
        with meter.serving() as serving:
            visits = visits_to(meter, serving.url, store, secrets)
            token = Token("N" * 20, TOKEN.profile_id)
            await Provision(visits, store).run(meter.meter_id, token, overwrite=True)
        assert (await procedure.run()).devices[0].waiting == 5
        device = await device_named(server.url, "Heater")
        await store.bind_device(token.device_ref, device)
        assert await procedure.same_device(meter.meter_id) == 5
        assert not (await procedure.run()).failed
        assert await store.counts() == {ReadingState.CONFIRMED: 5}


async def test_a_changed_token_of_a_device_that_nobody_named_is_told(
    tmp_path: Path, server: ServerThread
) -> None:
    """Nothing says which device it was."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        await change_token(server.url, "Heater", "N" * 20)
        result = await sync(server.url, store, secrets)
        assert isinstance(result.devices[0].error, DeviceUnknownError)
        assert "ofmon sync --same-device" in result.devices[0].error.todo
        assert result.devices[0].waiting == 5


async def test_looking_up_is_bounded_goes_on_and_keeps_what_it_learnt(
    tmp_path: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An orphaned token among many devices; healthy ones are sent first, each time."""
    monkeypatch.setattr(look_up, "ASKS_MAX", 10)
    with closing(Database(database)) as base:
        for at in range(35):
            Seeder(base).create_device(f"Other {at:02}", f"{at:020}", "SEM")
    runs, secrets = [], MemorySecrets()
    orphan = ScriptedMeter(OTHER, token=Token("U" * 20, TOKEN.profile_id).encode())
    orphan.live(2 * HOUR_MS)
    with running_server(database) as server:
        async with opened(tmp_path) as store:
            await collect(orphan, store, MemorySecrets())
            await collect(heater(), store, secrets)
            for _ in range(6):
                client = Watched(server.url, secrets, credentials=(USER, PASSWORD))
                client.asked = []
                result = await Sync(store, client, secrets, no_wait).run()
                await client.close()
                runs.append(len(client.asked))
                assert of(result, OTHER)
            assert (await store.counts())[ReadingState.CONFIRMED] == 5
    assert runs == [10, 10, 10, 7, 0, 0]


class Watched(ThingsBoard):
    """Notes which devices it asks for their tokens."""

    asked: list[str]

    async def access_token(self, device_id: str) -> str:
        """See the port."""
        self.asked.append(device_id)
        return await super().access_token(device_id)


REST_PATHS = {
    "sign-in": lambda path: path.startswith("/api/auth/"),
    "look-up": lambda path: "/deviceInfos" in path or "/credentials" in path,
    "read-back": lambda path: "/values/timeseries" in path,
    "all": lambda path: not path.startswith("/api/v1/"),
}


@pytest.mark.parametrize("what", REST_PATHS)
@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_a_rest_limit_stops_nothing_but_itself(
    tmp_path: Path, server: ServerThread, what: str, status: int
) -> None:
    """Everything is sent and nothing lost; what couldn't be done is told, and done later."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        async with thingsboard(server.url, secrets):
            pass
        session = secrets.get(f"session:{server.url}")
        assert session
        await collect(heater(), store, secrets)
        await collect(motor(), store, secrets)
        with HttpThread(Limited(server.url, REST_PATHS[what], status)) as front:
            secrets.set(f"session:{front.url}", session)
            result = await sync(front.url, store, secrets, signed_in=False)
        counts = await store.counts()
        assert ReadingState.PENDING not in counts
        assert result.failed
        assert not (await sync(server.url, store, secrets)).failed
        assert await store.counts() == {ReadingState.CONFIRMED: 10}


class Limited:
    """The server, with a REST API that refuses some requests; it keeps the token of who signs in."""

    def __init__(self, url: str, refuses: Callable[[str], bool], status: int) -> None:
        self.url, self.refuses, self.status = url, refuses, status
        self.jwt = ""

    def __call__(self, method: str, path: str, body: bytes) -> Reply:
        """Pass a request on, or refuse it."""
        if self.refuses(path):
            return Reply(self.status)
        public = path.startswith(("/api/v1/", "/api/auth/token", "/api/auth/login"))
        headers = {} if public else {"X-Authorization": f"Bearer {self.jwt}"}
        real = httpx.request(method, self.url + path, content=body, headers=headers, trust_env=False)
        if path == "/api/auth/token":
            self.jwt = real.json()["token"]
        return Reply(real.status_code, real.content)


class Reticent(Limited):
    """A server that shows nothing of a device that is gone, as some versions do."""

    def __call__(self, method: str, path: str, body: bytes) -> Reply:
        """Pass a request on."""
        reply = super().__call__(method, path, body)
        gone = "/values/timeseries" in path and reply.status == 404
        return Reply(body=b"{}") if gone else reply


async def test_a_device_that_is_gone_is_told_also_where_the_server_shows_nothing(
    tmp_path: Path, database: Path, server: ServerThread
) -> None:
    """An empty history isn't a lost one: the device is asked for itself."""
    secrets, meter = MemorySecrets(), heater()
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        await sync(server.url, store, secrets)
        device = await device_named(server.url, "Heater")
        await as_tenant(server.url, "DELETE", f"/api/device/{device.id}")
        with HttpThread(Reticent(server.url, lambda _: False, 0)) as front:
            secrets.set(f"session:{front.url}", secrets.get(f"session:{server.url}") or "")
            async with thingsboard(front.url, secrets, signed_in=False) as client:
                checked = await Sync(store, client, secrets, no_wait).check(Span())
            assert isinstance(checked.devices[0].error, DeviceUnknownError)
            assert await store.counts() == {ReadingState.CONFIRMED: 5}
            with closing(Database(database)) as base:
                Seeder(base).create_device("Heater anew", TOKEN.access_token, "SEM")
            meter.live(2 * HOUR_MS)
            await collect(meter, store, secrets)
            assert not (await sync(front.url, store, secrets, signed_in=False)).failed
        assert await store.counts() == {ReadingState.CONFIRMED: 7}


async def test_a_wrong_password_of_an_unattended_machine_stops_no_sending(
    tmp_path: Path, server: ServerThread
) -> None:
    """Sending needs nobody; the sentence comes with the result."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        client = ThingsBoard(server.url, secrets, credentials=(USER, "wrong"))
        result = await Sync(store, client, secrets, no_wait).run()
        await client.close()
        assert "refused the user name or the password" in str(result.notes[0])
        assert result.failed
        assert await store.counts() == {ReadingState.SENT: 5}


async def test_a_limit_of_rest_requests_lets_all_readings_through(tmp_path: Path, database: Path) -> None:
    """The compatible server's own limit: three requests a minute."""
    secrets = MemorySecrets()
    async with opened(tmp_path) as store:
        await collect(heater(), store, secrets)
        await collect(motor(), store, secrets)
        options = Options(rest_limits=[(3, 60)], now_ms=lambda: 1_800_000_000_000)
        with running_server(database, options) as tight:
            result = await sync(tight.url, store, secrets)
            assert any(isinstance(note, ServerBusyError) for note in result.notes)
        assert ReadingState.PENDING not in await store.counts()


async def test_sent_readings_that_nobody_can_look_for_are_told(tmp_path: Path, database: Path) -> None:
    """They were sent by a token whose device the signed-in user can't see."""
    with closing(Database(database)) as base:
        customer = Seeder(base).create_customer("Depot north")
        Seeder(base).create_customer_user("north@example.org", "north-secret", customer)
    secrets = MemorySecrets()
    with running_server(database) as server:
        async with opened(tmp_path) as store:
            await collect(heater(), store, secrets)
            await sync(server.url, store, secrets, signed_in=False)
            client = ThingsBoard(server.url, secrets)
            await client.sign_in("north@example.org", "north-secret")
            result = await Sync(store, client, secrets, no_wait).run()
            await client.close()
            assert result.failed
            assert "5 readings were sent" in str(result.devices[0].error)
            assert result.devices[0].unconfirmed == 5
            assert await store.counts() == {ReadingState.SENT: 5}


@pytest.mark.parametrize("token", ["ab%41efghijklmnopqrs", "ab?defghijklmnopqrst", "ab#defghijklmnopqrst"])
async def test_characters_of_urls_in_a_token_lead_to_its_own_device(
    tmp_path: Path, database: Path, token: str
) -> None:
    """Not to the device whose token it would be when decoded."""
    with closing(Database(database)) as base:
        Seeder(base).create_device("Decoded", "abAefghijklmnopqrs", "SEM")
        Seeder(base).create_device("Odd", token, "SEM")
    secrets, meter = MemorySecrets(), ScriptedMeter(token=Token(token, TOKEN.profile_id).encode())
    meter.live(3 * HOUR_MS)
    with running_server(database) as server:
        async with opened(tmp_path) as store, thingsboard(server.url, secrets) as client:
            await collect(meter, store, secrets)
            assert not (await Sync(store, client, secrets, no_wait).run()).failed
            assert len(await on_server(client, "Odd")) == 3
            assert len(await on_server(client, "Decoded")) == 0


async def test_a_token_that_no_address_can_hold_is_told(tmp_path: Path, database: Path) -> None:
    """Servers take no encoded slash."""
    token = Token("ab/defghijklmnopqrst", TOKEN.profile_id)
    with closing(Database(database)) as base:
        Seeder(base).create_device("Odd", token.access_token, "SEM")
    secrets, meter = MemorySecrets(), ScriptedMeter(token=token.encode())
    meter.live(3 * HOUR_MS)
    with running_server(database) as server:
        async with opened(tmp_path) as store:
            await collect(meter, store, secrets)
            result = await sync(server.url, store, secrets)
            error = result.devices[0].error
            assert error
            assert "letters and digits" in error.todo
            assert token.access_token not in str(error)
            assert await store.counts() == {ReadingState.PENDING: 3}


async def test_a_system_administrator_is_told_to_be_one() -> None:
    """Such a user has no devices."""
    sysadmin = b'{"email": "sysadmin@thingsboard.org", "authority": "SYS_ADMIN"}'

    def answer(_method: str, path: str, _body: bytes) -> Reply:
        login = b'{"token": "a", "refreshToken": "b"}'
        return Reply(body=login if path == "/api/auth/login" else sysadmin)

    with HttpThread(answer) as server:
        async with thingsboard(server.url, MemorySecrets()) as client:
            with pytest.raises(RightsError, match="system administrator"):
                await client.devices()
    assert issubclass(RightsError, SignInNeededError)


@pytest.mark.parametrize("figure", [1e20, -3e38])
async def test_a_figure_that_no_server_keeps_is_held_and_told(
    tmp_path: Path, server: ServerThread, figure: float
) -> None:
    """The others arrive; nothing is sent anew at each sync."""
    secrets, meter = MemorySecrets(), heater()
    raw = Reading(1, figure, 2300.0, 9.0, 230.0, 2.0, meter.clock_ms - 60_000).encode()
    meter.readings.insert(4, raw)
    async with opened(tmp_path) as store:
        await collect(meter, store, secrets)
        assert not (await sync(server.url, store, secrets)).failed
        assert await store.counts() == {ReadingState.CONFIRMED: 5, ReadingState.HELD: 1}
        assert (await sync(server.url, store, secrets)).devices == ()
