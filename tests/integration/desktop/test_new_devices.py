"""Making devices on a real server, and their tokens where there is none."""

from __future__ import annotations

import shutil
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.new_devices import ThingsBoardNewDevices
from ofmon.bootstrap import Options, Services, build
from ofmon.domain.identity import MeterId, Token, device_ref
from ofmon.domain.label import Label
from ofmon.domain.new_device import NewDevice
from ofmon.errors import (
    DeviceLimitError,
    DeviceUnknownError,
    InputError,
    NameRefusedError,
    NameTakenError,
    ProfileUnknownError,
    RightsError,
    SecretsError,
    ServerUnreachableError,
    SignInNeededError,
)
from ofmon.services.device_tokens import ProfileNeededError
from ofmon.services.labels import Whereabouts
from ofmon.services.new_devices import Fate, NewDevices, list_in
from ofmon.services.progress import State
from ofmon_emulation.server import Database, Seeder, running_server, seed_tenant
from ofmon_emulation.server import Options as ServerOptions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.services.ports import Device
    from ofmon.services.ports.new_devices import Profile
    from ofmon.services.progress import Progress

TENANT, CUSTOMER = "tenant@thingsboard.org", "customer@thingsboard.org"
NOW_MS = 1_760_000_000_000


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's file with one device, one profile and a customer's user: hashing takes its time."""
    path = tmp_path_factory.mktemp("seeded") / "server.db"
    with closing(Database(path)) as base:
        seed_tenant(base)
        seeder = Seeder(base)
        seeder.create_device("Heater", "H" * 20, "SEM")
        seeder.create_customer_user(CUSTOMER, "customer", seeder.create_customer("Bakery"))
    return path


@pytest.fixture
def place(tmp_path: Path, seeded: Path) -> Path:
    """A folder with a copy of it."""
    shutil.copy(seeded, tmp_path / "server.db")
    return tmp_path


@asynccontextmanager
async def desk(
    folder: Path, *, user: str = TENANT, secrets: MemorySecrets | None = None, **server: object
) -> AsyncIterator[Services]:
    """The collector, signed in on a server with one device and one profile."""
    async with AsyncExitStack() as stack:
        running = stack.enter_context(running_server(folder / "server.db", ServerOptions(**server)))  # type: ignore[arg-type]
        options = Options(data_dir=folder / "data", server_url=running.url)
        services = build(options, secrets=secrets or MemorySecrets())
        stack.push_async_callback(services.close)
        await services.account.sign_in(user, user.partition("@")[0])
        yield services


async def sem(services: Services) -> Profile:
    """The profile of the server."""
    return await services.new_devices.profile("SEM")


def wanted(*names: str) -> list[NewDevice]:
    """Devices without labels."""
    return [NewDevice(name) for name in names]


async def names_on(services: Services) -> list[str]:
    """Every device of the server."""
    return [device.name for device in await services.devices.on_server()]


async def test_devices_come_to_be(place: Path) -> None:
    """With name, label and profile, each with a token of its own; what is there is kept."""
    async with desk(place) as services:
        profile = await sem(services)
        new = [NewDevice("Heater"), NewDevice("گرمکن", "Hall 3"), NewDevice("Fan <5 kW")]
        made = await services.new_devices.make(new, profile)
        assert [outcome.fate for outcome in made.outcomes] == [Fate.PRESENT, Fate.MADE, Fate.MADE]
        assert made.stopped is None
        assert await names_on(services) == ["Fan <5 kW", "Heater", "گرمکن"]
        device, token = await services.device_tokens.named("گرمکن")
        assert (device.profile_id, token.profile_id) == (profile.id, profile.id)
        again = await services.new_devices.make(new, profile)
        assert again.count(Fate.PRESENT) == 3


async def test_a_profile_that_the_server_lacks(place: Path) -> None:
    """It is made when that is asked for, once."""
    async with desk(place) as services:
        with pytest.raises(ProfileUnknownError, match="--create-profile"):
            await services.new_devices.profile("Meters")
        made = await services.new_devices.profile("Meters", make=True)
        assert await services.new_devices.profile("Meters", make=True) == made
        assert [profile.name for profile in await services.new_devices.profiles()] == [*("Meters", "SEM")]
        with pytest.raises(InputError, match="looks like HTML"):
            await services.new_devices.profile("<b>", make=True)


async def test_a_name_that_can_not_be_stops_no_others(place: Path) -> None:
    """It is told; the others are made."""
    async with desk(place) as services:
        made = await services.new_devices.make(wanted("<b>", "Fan"), await sem(services))
        assert [outcome.fate for outcome in made.outcomes] == [Fate.REFUSED, Fate.MADE]
        assert "looks like HTML" in str(made.outcomes[0].error)


async def test_the_adapters_own_refusals(place: Path) -> None:
    """Taken and impossible names are told apart, of devices and profiles."""
    async with desk(place) as services:
        maker, profile = services.new_devices.maker, await sem(services)
        with pytest.raises(NameTakenError, match="Heater already"):
            await maker.create_device("Heater", "", profile)
        with pytest.raises(NameRefusedError, match="takes no device or profile"):
            await maker.create_device("n" * 256, "", profile)
        with pytest.raises(NameRefusedError):
            await maker.create_device("Fan", "<script>", profile)
        with pytest.raises(NameTakenError):
            await maker.create_profile("SEM")
        with pytest.raises(NameRefusedError):
            await maker.create_profile("<b>")
        assert await maker.named("Hea%") is None
        assert await names_on(services) == ["Heater"]


async def test_one_that_somebody_else_made_meanwhile_is_used(place: Path) -> None:
    """Also one that was made by a request whose answer was lost."""

    class Late(ThingsBoardNewDevices):
        """Somebody else is quicker."""

        async def create_device(self, name: str, label: str, profile: Profile) -> object:  # type: ignore[override]
            """Make it, and say that it was there."""
            await super().create_device(name, label, profile)
            return await super().create_device(name, label, profile)

    async with desk(place) as services:
        late = Late(services._server)
        new = replace(services.new_devices, maker=late)
        made = await new.make(wanted("Fan"), await sem(services))
        assert [(outcome.fate, outcome.name) for outcome in made.outcomes] == [(Fate.PRESENT, "Fan")]
        assert await names_on(services) == ["Fan", "Heater"]


async def test_the_tenants_limit_stops_and_is_gone_on_from(place: Path) -> None:
    """What was made is there; with more allowed, the same list goes on."""
    names = [f"Fan {number}" for number in range(5)]
    async with desk(place, devices_max=3) as services:
        made = await services.new_devices.make(wanted(*names), await sem(services))
        assert isinstance(made.stopped, DeviceLimitError)
        assert "no more than 3 devices" in made.stopped.what
        assert [made.count(fate) for fate in (Fate.MADE, Fate.NOT_TRIED)] == [2, 3]
    async with desk(place) as services:
        made = await services.new_devices.make(wanted(*names), await sem(services))
        assert [made.count(fate) for fate in (Fate.PRESENT, Fate.MADE)] == [2, 3]
        assert await names_on(services) == [*names, "Heater"]


async def test_a_server_that_goes_away_stops_it(place: Path) -> None:
    """What was made before is told and there; the rest wasn't tried."""

    class Leaving(ThingsBoardNewDevices):
        """Its server is switched off after the first device."""

        async def create_device(self, name: str, label: str, profile: Profile) -> Device:
            """One is made."""
            if name != "Fan":
                raise ServerUnreachableError("The server does not answer.")
            return await super().create_device(name, label, profile)

    async with desk(place) as services:
        new = replace(services.new_devices, maker=Leaving(services._server))
        told: list[Progress] = []
        made = await new.make(wanted("Fan", "Motor", "Oven"), await sem(services), told.append)
        assert [outcome.fate for outcome in made.outcomes] == [Fate.MADE, Fate.NOT_TRIED, Fate.NOT_TRIED]
        assert isinstance(made.stopped, ServerUnreachableError)
        assert [(each.done, each.total) for each in told[:2]] == [(0, 3), (1, 3)]
        assert told[-1].state is State.FAILED


async def test_who_may_not_is_told(place: Path) -> None:
    """A customer's user may see devices and make none."""
    async with desk(place, user=CUSTOMER) as services:
        made = await services.new_devices.make(wanted("Fan", "Motor"), await sem(services))
        assert isinstance(made.stopped, RightsError)
        assert "may not make devices" in made.stopped.what
        with pytest.raises(RightsError, match="may not make devices"):
            await services.new_devices.check_rights()
        assert made.count(Fate.NOT_TRIED) == 2
        with pytest.raises(RightsError):
            await services.new_devices.profile("Meters", make=True)


async def test_a_busy_server_is_waited_for(place: Path) -> None:
    """With longer and longer pauses, and each device is made once."""
    pauses: list[float] = []
    clock = [NOW_MS]

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        clock[0] += round(seconds * 1000)

    limits = {"rest_limits": [(8, 4)], "now_ms": lambda: clock[0]}
    async with desk(place, **limits) as services:
        profile = await sem(services)
        clock[0] += 10_000
        new = NewDevices(services.new_devices.maker, services.device_tokens, pause)
        made = await new.make(wanted(*(f"Fan {number}" for number in range(8))), profile)
        assert made.count(Fate.MADE) == 8
        assert pauses
        assert all(outcome.error is None for outcome in made.outcomes)


async def test_a_new_device_is_provisioned_without_a_network(place: Path) -> None:
    """Its token is kept in the secrets; the list and the tokens' names are here, nothing else."""
    secrets = MemorySecrets()
    async with desk(place, secrets=secrets) as services:
        await services.new_devices.make(wanted("Fan"), await sem(services))
        await services.device_list.fetch(NOW_MS)
        _device, token = await services.device_tokens.named("Fan")
    options = Options(data_dir=place / "data", server_url=services._server.url)
    away = build(options, secrets=secrets)
    try:
        device, kept = await away.device_tokens.named("Fan")
        assert (device.name, kept) == ("Fan", token)
        with pytest.raises((ServerUnreachableError, SignInNeededError), match="Heater isn't kept here"):
            await away.device_tokens.named("Heater")
        with pytest.raises(DeviceUnknownError, match="ofmon device new"):
            await away.device_tokens.named("Motor")
    finally:
        await away.close()
    for path in (place / "data").iterdir():
        assert token.access_token.encode() not in path.read_bytes()


async def test_a_keyring_that_fails_stops_nothing(place: Path) -> None:
    """The device is made; that its token isn't kept is told."""

    class Broken(MemorySecrets):
        """Takes a session and nothing else."""

        def set(self, name: str, value: str) -> None:
            """Refuse tokens."""
            if name.startswith("device:"):
                raise SecretsError("The keyring is locked.")
            super().set(name, value)

    async with desk(place, secrets=Broken()) as services:
        made = await services.new_devices.make(wanted("Fan", "Motor"), await sem(services))
        assert [outcome.fate for outcome in made.outcomes] == [Fate.MADE, Fate.MADE]
        assert all("keyring is locked" in str(outcome.error) for outcome in made.outcomes)


async def test_an_access_token_alone_is_completed(place: Path) -> None:
    """By the server, then by what is known here; else the profile is asked for, by name."""
    secrets = MemorySecrets()
    async with desk(place, secrets=secrets) as services:
        profile = await sem(services)
        device, token = await services.device_tokens.complete("H" * 20)
        assert device is not None
        assert (device.name, token) == ("Heater", Token("H" * 20, profile.id))
        with pytest.raises(ProfileNeededError) as caught:
            await services.device_tokens.complete("X" * 20)
        assert [one.name for one in caught.value.profiles] == ["SEM"]
        assert "X" * 20 not in str(caught.value)
        assert await services.device_tokens.complete("X" * 20, "SEM") == (None, Token("X" * 20, profile.id))
        await services.device_list.fetch(NOW_MS)
        await services.account.sign_out()
        device, token = await services.device_tokens.complete("H" * 20)
        assert device is not None
        assert device.name == "Heater"
        with pytest.raises(ProfileNeededError) as caught:
            await services.device_tokens.complete("X" * 20, "Other")
        assert [one.name for one in caught.value.profiles] == ["SEM"]


async def test_the_token_that_was_noted_last_is_the_devices(place: Path) -> None:
    """After the server gave it another one."""
    async with desk(place) as services:
        [heater] = await services.devices.on_server()
        for token in ("A" * 20, "B" * 20):
            await services.device_tokens.keep(heater, token)
        known = services.device_tokens.known
        assert await known.refs_of(heater.id) == [device_ref("B" * 20), device_ref("A" * 20)]
        found = await known.device_of(device_ref("A" * 20))
        assert found is not None
        assert found.name == "Heater"
        assert await known.device_of(device_ref("C" * 20)) is None


async def test_labels_say_where_their_meters_hang(place: Path) -> None:
    """A device's by the meter that carries it, as far as it is one, and that place is known."""
    meter, other = MeterId("SEM-a0:b1:c2:00:00:02"), MeterId("SEM-a0:b1:c2:00:00:04")

    async def where() -> dict[MeterId, Whereabouts]:
        return {meter: Whereabouts("Cabinet 4", "Kassel")}

    async with desk(place) as services:
        [heater] = await services.devices.on_server()
        labels = replace(services.labels, where=where)
        assert await labels.of([heater]) == [Label("Heater", heater.id)]
        await services.device_tokens.keep(heater, "H" * 20)
        await services.store.heard([meter], NOW_MS)
        await services.store.assign_device(meter, device_ref("H" * 20), heater.profile_id)
        placed = Label("Heater", heater.id, meter, "Cabinet 4", "Kassel")
        assert await labels.of([heater]) == [placed]
        assert await labels.named(["Heater", meter.ssid]) == [placed, placed]
        await services.account.sign_out()
        assert await labels.named([meter.ssid, other.ssid]) == [placed, Label(meter=other)]
        with pytest.raises(SignInNeededError):
            await labels.named(["Motor"])
        await services.store.heard([other], NOW_MS)
        await services.store.assign_device(other, device_ref("H" * 20), heater.profile_id)
        assert await labels.of([heater]) == [Label("Heater", heater.id)]


async def test_a_label_made_before_mounting_names_the_meter_that_is_expected(place: Path) -> None:
    """Whoever sticks it on must know where; of two that are expected none is named."""
    meter, other = MeterId("SEM-a0:b1:c2:00:00:02"), MeterId("SEM-a0:b1:c2:00:00:04")
    expected = {meter: Whereabouts("Cabinet 4", "Kassel", "Heater")}

    async def where() -> dict[MeterId, Whereabouts]:
        return expected

    async with desk(place) as services:
        [heater] = await services.devices.on_server()
        labels = replace(services.labels, where=where)
        assert await labels.of([heater]) == [Label("Heater", heater.id, meter, "Cabinet 4", "Kassel")]
        expected[other] = Whereabouts(device="Heater")
        assert await labels.of([heater]) == [Label("Heater", heater.id)]


async def test_lists_in_files(tmp_path: Path) -> None:
    """UTF-8 with and without its mark, UTF-16 as spreadsheets save it; other bytes are told."""
    text = "name;label\nÖfen;Halle 3\n"
    path = tmp_path / "list.csv"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path.write_bytes(text.encode(encoding))
        assert (await list_in(path)).devices == (NewDevice("Öfen", "Halle 3"),)
    for content, said in ((text.encode("latin-1"), "no text in UTF-8"), (b"a" * 1_000_001, "too long")):
        path.write_bytes(content)
        with pytest.raises(InputError, match=said):
            await list_in(path)
    with pytest.raises(InputError, match="can't be read"):
        await list_in(tmp_path)
