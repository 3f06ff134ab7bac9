"""Two meters for one device: a replaced meter that still lives, and one that got another's token."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from ofmon.adapters.files.devices import DeviceFile
from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.store.schema import MIGRATIONS
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.oddity import Oddity
from ofmon.domain.reading import ReadingState, Reason
from ofmon.domain.visit import Visit
from ofmon.errors import DeviceTakenError
from ofmon.services.device_list import DeviceList
from ofmon.services.devices import Devices
from ofmon.services.meter_steps import MeterSteps
from ofmon.services.ports import Device, ReadingFilter, Replacement
from ofmon.services.progress import silent
from ofmon.services.provision import Provision
from ofmon.services.sync import Sync
from ofmon.services.visiting import Agreed
from ofmon_emulation.server import Database, Seeder, ServerThread, running_server
from support.desk import OTHER_TOKEN, TOKEN, opened, visits_to
from support.scripted_meter import HOUR_MS, ScriptedMeter

OLD, NEW = MeterId("SEM-a0:b1:c2:00:00:01"), MeterId("SEM-a0:b1:c2:00:00:02")
SECOND_TOKEN = Token("B1B2B3B4B5B6B7B8B9B0", TOKEN.profile_id)
HEATER = Device("3f0a4b5c-0000-4000-8000-000000000001", "Heater", TOKEN.profile_id)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """A server with the device *Heater*."""
    with closing(Database(tmp_path / "server.db")) as base:
        Seeder(base).create_device("Heater", TOKEN.access_token, "SEM")
        Seeder(base).create_device("Motor", OTHER_TOKEN.access_token, "SEM")
    with running_server(tmp_path / "server.db") as running:
        yield running


@dataclass
class Depot:
    """An old meter that carries the heater's token, a new one from the box, and one computer."""

    store: SqliteStore
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    old: ScriptedMeter = field(default_factory=lambda: ScriptedMeter(OLD, token=TOKEN.encode()))
    new: ScriptedMeter = field(default_factory=lambda: ScriptedMeter(NEW, clock_ms=0))

    def pass_hours(self, hours: int, old_w: float, new_w: float | None = None) -> None:
        """Both live; the new one only when it has a load."""
        for _ in range(hours):
            for meter, power_w in ((self.old, old_w), (self.new, new_w)):
                meter.true_ms += HOUR_MS
                meter.clock_ms += HOUR_MS
                if power_w is not None:
                    meter.measure(power_w=power_w)

    async def collect(self, meter: ScriptedMeter) -> Visit:
        """One visit."""
        with meter.serving() as serving:
            visits = visits_to(meter, serving.url, self.store, self.secrets)
            agreed = Agreed(this_is_it=True)  # both may carry one token, and are joined by hand
            return await visits.run(meter.meter_id, silent, agreed=agreed)

    async def provision(
        self, meter: ScriptedMeter, token: Token = TOKEN, *, takes_over: bool = False, overwrite: bool = False
    ) -> Visit:
        """One visit that gives a token."""
        with meter.serving() as serving:
            visits = visits_to(meter, serving.url, self.store, self.secrets)
            return await Provision(visits, self.store).run(
                meter.meter_id, token, takes_over=takes_over, overwrite=overwrite
            )

    async def on_server(self, server: ServerThread, name: str = "Heater") -> float:
        """Sync, signed in; the device's energy there, kWh."""
        client = ThingsBoard(server.url, self.secrets)
        try:
            await client.sign_in("tenant@thingsboard.org", "tenant")
            await Sync(self.store, client, self.secrets, _no_wait).run()
            device = next(device for device in await client.devices() if device.name == name)
            held = await client.read_back(device.id, ["kwh"], 0, 2**62)
            return sum(values["kwh"] for values in held.values())
        finally:
            await client.close()


async def _no_wait(_seconds: float) -> None:
    """Time flies."""


def oddities(visit: Visit) -> set[Oddity]:
    """What was remarked."""
    return {remark.oddity for remark in visit.remarks}


@pytest.mark.parametrize("old_first", [True, False], ids=["the old one first", "the new one first"])
async def test_a_replaced_meter_that_still_lives_wipes_nothing_out(
    tmp_path: Path, server: ServerThread, *, old_first: bool
) -> None:
    """10.0 kWh of the old meter and 12.0 of the new one are 22.0 on the server, in whatever order."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        depot.pass_hours(5, 2000.0)
        await depot.collect(depot.old)
        visit = await depot.provision(depot.new, takes_over=True)
        assert Oddity.DEVICE_SHARED not in oddities(visit)
        depot.pass_hours(6, 0.0, 2000.0)
        order = [depot.old, depot.new] if old_first else [depot.new, depot.old]
        visits = []
        for meter in order:
            visits.append(await depot.collect(meter))
            await depot.on_server(server)
        assert await depot.on_server(server) == 22.0
        of_old = visits[0 if old_first else 1]
        assert of_old.held == 6
        [said] = [remark.text for remark in of_old.remarks if remark.oddity is Oddity.DEVICE_SHARED]
        assert NEW.ssid in said
        assert await store.held_counts() == {Reason.CONFLICT: 6}


@pytest.mark.parametrize("heard", [True, False], ids=["after the one who knows", "before"])
async def test_a_computer_that_never_heard_of_an_exchange_wipes_nothing_out(
    tmp_path: Path, server: ServerThread, *, heard: bool
) -> None:
    """It learns of the exchange from the device; what it sent before that is put right by who knows."""
    (tmp_path / "other").mkdir()
    async with opened(tmp_path) as store, opened(tmp_path / "other") as store_of_other:
        depot = Depot(store)
        other = Depot(store_of_other, old=depot.old)
        depot.pass_hours(5, 2000.0)
        await depot.collect(depot.old)
        await depot.provision(depot.new, takes_over=True)
        depot.pass_hours(6, 0.0, 2000.0)
        await depot.collect(depot.new)
        await other.collect(depot.old)
        for one in (depot, other) if heard else (other, depot):
            await one.on_server(server)
        assert await other.on_server(server) == 22.0
        assert await depot.on_server(server) == 22.0
        assert await store_of_other.held_counts() == ({Reason.CONFLICT: 6} if heard else {})


async def test_what_the_old_meter_made_before_is_sent_though_it_is_collected_later(
    tmp_path: Path, server: ServerThread
) -> None:
    """Only what it made after the take-over is held: 10.0 kWh from before, 12.0 of the new one."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        await depot.collect(depot.old)
        depot.pass_hours(5, 2000.0)
        await depot.provision(depot.new, takes_over=True)
        depot.pass_hours(6, 500.0, 2000.0)
        assert (await depot.collect(depot.old)).held == 6
        await depot.collect(depot.new)
        assert await depot.on_server(server) == 22.0


async def test_a_device_that_another_meter_carries_is_asked_about(tmp_path: Path) -> None:
    """By name and last collection; by provisioning and by the single step; nothing changes meanwhile."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        await store.bind_device(TOKEN.device_ref, HEATER)
        await depot.collect(depot.old)
        depot.pass_hours(72, 0.0)
        with pytest.raises(DeviceTakenError, match=f"“Heater” is carried by {OLD}.*3 days ago") as caught:
            await depot.provision(depot.new)
        assert caught.value.meters == (OLD,)
        with depot.new.serving() as serving:
            steps = MeterSteps(visits_to(depot.new, serving.url, store))
            with pytest.raises(DeviceTakenError, match=OLD.ssid):
                await steps.set_token(NEW, TOKEN)
            assert depot.new.token is None
            assert depot.new.requests == []
            await steps.set_token(NEW, TOKEN, takes_over=True)
        assert await store.replacement(OLD) == Replacement(NEW, depot.new.true_ms)


async def test_a_device_is_the_same_by_each_of_its_tokens(tmp_path: Path) -> None:
    """After its access token was changed on the server the old meter still carries the device."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        await depot.collect(depot.old)
        for token in (TOKEN, SECOND_TOKEN):
            await store.bind_device(token.device_ref, HEATER)
        with pytest.raises(DeviceTakenError, match=OLD.ssid):
            await depot.provision(depot.new, SECOND_TOKEN)
        await depot.provision(depot.new, SECOND_TOKEN, takes_over=True)
        depot.pass_hours(2, 0.0, 2000.0)
        await depot.collect(depot.new)
        assert (await depot.collect(depot.old)).held == 2


async def test_a_meter_keeps_its_own_device(tmp_path: Path) -> None:
    """Provisioned again with what it carries; and a replaced one asks before it takes its place back."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        await depot.provision(depot.old)
        await depot.provision(depot.old)
        await depot.provision(depot.new, takes_over=True)
        await depot.provision(depot.new)
        with pytest.raises(DeviceTakenError, match=NEW.ssid):
            await depot.provision(depot.old)
        depot.pass_hours(1, 1000.0, 0.0)
        await depot.provision(depot.old, takes_over=True)
        depot.pass_hours(2, 1000.0, 0.0)
        assert await store.replacement(OLD) is None
        assert (await depot.collect(depot.old)).held == 0
        assert (await depot.collect(depot.new)).held == 2
        assert await store.held_counts() == {Reason.CONFLICT: 3}


async def test_without_a_take_over_only_one_of_two_is_sent(tmp_path: Path, server: ServerThread) -> None:
    """Somebody else gave both the token: told at the visit, and what is collected later is held."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        depot.new.token, depot.new.clock_ms = TOKEN.encode(), depot.new.true_ms
        depot.pass_hours(3, 1000.0, 2000.0)
        await depot.collect(depot.old)
        visit = await depot.collect(depot.new)
        assert oddities(visit) >= {Oddity.DEVICE_SHARED, Oddity.READINGS_CONTESTED}
        assert visit.held == 3
        assert await depot.on_server(server) == 3.0
        depot.pass_hours(1, 1000.0, 2000.0)
        await depot.collect(depot.new)
        assert await depot.on_server(server) == 5.0
        await depot.collect(depot.old)
        assert await depot.on_server(server) == 5.0
        assert await store.held_counts() == {Reason.CONFLICT: 4}


async def test_other_hours_of_two_meters_are_both_sent(tmp_path: Path, server: ServerThread) -> None:
    """One that went on where the other was taken down is no conflict."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        depot.pass_hours(3, 1000.0)
        await depot.collect(depot.old)
        depot.new.token, depot.new.clock_ms = TOKEN.encode(), depot.new.true_ms
        for _ in range(2):
            depot.new.live(HOUR_MS)
        assert (await depot.collect(depot.new)).held == 0
        assert await depot.on_server(server) == 7.0


async def test_what_a_meter_measured_before_its_first_token_is_that_devices_for_good(tmp_path: Path) -> None:
    """Also when it moves on to another device before anything was sent."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        depot.old.token = None
        depot.pass_hours(2, 1000.0)
        await depot.collect(depot.old)
        assert [parcel.device_ref for parcel in await store.parcels(ReadingState.PENDING)] == [None]
        await depot.provision(depot.old, TOKEN)
        depot.pass_hours(3, 1000.0)
        await depot.provision(depot.old, OTHER_TOKEN, overwrite=True)
        depot.pass_hours(1, 1000.0)
        await depot.collect(depot.old)
        owners = {
            parcel.device_ref: parcel.counts[ReadingState.PENDING]
            for parcel in await store.parcels(ReadingState.PENDING)
        }
        assert owners == {TOKEN.device_ref: 5, OTHER_TOKEN.device_ref: 1}


async def test_a_token_given_just_before_the_computer_died_owns_what_was_collected(tmp_path: Path) -> None:
    """The next visit sees it on the meter."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        depot.old.token = None
        depot.pass_hours(2, 1000.0)
        await depot.collect(depot.old)
        depot.old.token = TOKEN.encode()
        await depot.collect(depot.old)
        depot.old.token = OTHER_TOKEN.encode()
        await depot.collect(depot.old)
        [parcel] = await store.parcels(ReadingState.PENDING)
        assert (parcel.device_ref, parcel.counts) == (TOKEN.device_ref, {ReadingState.PENDING: 2})


async def test_lists_name_the_device_that_a_reading_was_collected_for(tmp_path: Path) -> None:
    """A meter that moved on leaves its readings under the old name, and is found by it there."""
    motor = Device("3f0a4b5c-0000-4000-8000-000000000002", "Motor", TOKEN.profile_id)
    async with opened(tmp_path) as store:
        depot = Depot(store)
        await store.bind_device(TOKEN.device_ref, HEATER)
        await store.bind_device(OTHER_TOKEN.device_ref, motor)
        depot.pass_hours(3, 1000.0)
        await depot.provision(depot.old, OTHER_TOKEN, overwrite=True)
        depot.pass_hours(2, 1000.0)
        await depot.collect(depot.old)
        record = await store.meter(OLD)
        assert record is not None
        assert record.device_name == "Motor"
        for name, count in (("Heater", 3), ("Motor", 2)):
            found = await store.readings_by_id(await store.find_readings(ReadingFilter(meter=name)))
            assert [reading.device_name for reading in found] == [name] * count
        assert await store.shared_names() == frozenset()
        await depot.provision(depot.new, takes_over=True)
        assert await store.shared_names() == {"Heater"}


async def test_an_older_database_learns_whose_its_readings_are(tmp_path: Path) -> None:
    """A visit without a token brought readings of the device that the meter was, else of what it became."""
    before = next(at for at, steps in enumerate(MIGRATIONS) if any("TABLE take_over" in it for it in steps))
    older = SqliteStore(tmp_path / "ofmon.db", migrations=MIGRATIONS[:before])
    await older.heard([OLD, NEW], 0)
    await older.close()
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as base, base:
        base.execute("UPDATE meter SET device_ref = 'c' WHERE ssid = ?", (OLD.ssid,))
        visits = [(1, None), (1, "a"), (1, None), (1, "b"), (2, None)]
        base.executemany(
            "INSERT INTO visit (meter_id, device_ref, firmware, now_ms, tail_bytes) VALUES (?, ?, '', 0, 0)",
            visits,
        )
    async with opened(tmp_path) as store:
        await store.meters()
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as base:
        owners = base.execute("SELECT device_ref FROM visit ORDER BY id").fetchall()
    assert owners == [("a",), ("a",), ("a",), ("b",), (None,)]


async def test_a_second_token_of_a_known_device_is_found_on_the_server(
    tmp_path: Path, server: ServerThread
) -> None:
    """Its token was changed there: both meters carry one device, by its present name."""
    async with opened(tmp_path) as store:
        depot = Depot(store)
        client = ThingsBoard(server.url, depot.secrets)
        await client.sign_in("tenant@thingsboard.org", "tenant")
        heater = next(device for device in await client.devices() if device.name == "Heater")
        await store.bind_device(SECOND_TOKEN.device_ref, replace(heater, name="Heater, old"))
        depot.old.token, depot.new.token = SECOND_TOKEN.encode(), TOKEN.encode()
        await depot.collect(depot.old)
        await depot.collect(depot.new)
        assert [record.meter for record in await store.carriers(TOKEN.device_ref)] == [NEW]
        shelf = DeviceFile(tmp_path / "devices.json")
        await DeviceList(Devices(store, client), shelf).fetch(depot.new.true_ms)
        await client.close()
        assert [record.meter for record in await store.carriers(TOKEN.device_ref)] == [OLD, NEW]
        assert {record.device_name for record in await store.meters()} == {"Heater"}
