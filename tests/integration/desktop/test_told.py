"""Technicians who tell each other what they know by attributes on a real server, each with a database."""

from __future__ import annotations

import shutil
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.identity import MeterId
from ofmon.domain.sites.site import Site
from ofmon.errors import RightsError, ServerError
from ofmon.services.told.run import TELL_MAX
from ofmon_emulation.server import Database, Seeder, running_server, seed_tenant
from support.laptops import DAY_MS, TENANT, Laptop, laptop, now_ms

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

ONE, TWO = (MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in (1, 2))
HEATER, MOTOR = "H" * 20, "M" * 20
CUSTOMER = "customer@thingsboard.org"
NORTH = Site("Depot North", "Road 1", "Key at the gate", 14)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's file with two devices, one of a customer whose user sees just that."""
    path = tmp_path_factory.mktemp("seeded") / "server.db"
    with closing(Database(path)) as base:
        seed_tenant(base)
        seeder = Seeder(base)
        bakery = seeder.create_customer("Bakery")
        seeder.create_customer_user(CUSTOMER, "customer", bakery)
        seeder.create_device("Heater", HEATER, "SEM", customer_id=bakery)
        seeder.create_device("Motor", MOTOR, "SEM")
    return path


@dataclass(frozen=True)
class Server:
    """Where it is, and what anybody with the rights may do there."""

    url: str
    laptop: Callable[..., Any]

    async def set(self, scope: str, **values: object) -> None:
        """Set attributes of *Heater* as some program would."""
        async with httpx.AsyncClient(base_url=self.url, timeout=60) as http:
            if scope == "CLIENT_SCOPE":
                (await http.post(f"/api/v1/{HEATER}/attributes", json=values)).raise_for_status()
                return
            login = {"username": TENANT, "password": "tenant"}
            token = (await http.post("/api/auth/login", json=login)).json()["token"]
            headers = {"X-Authorization": f"Bearer {token}"}
            query = {"deviceName": "Heater"}
            heater = await http.get("/api/tenant/device", params=query, headers=headers)
            path = f"/api/plugins/telemetry/DEVICE/{heater.json()['id']['id']}/attributes/{scope}"
            (await http.post(path, json=values, headers=headers)).raise_for_status()


@asynccontextmanager
async def depot(folder: Path, seeded: Path) -> AsyncIterator[Server]:
    """A server, and laptops by name as they are asked for."""
    shutil.copy(seeded, folder / "server.db")
    async with AsyncExitStack() as stack:
        url = stack.enter_context(running_server(folder / "server.db")).url

        async def one(name: str, **more: Any) -> Laptop:
            return await stack.enter_async_context(laptop(folder, url, name, **more))

        yield Server(url, one)


@asynccontextmanager
async def two_laptops(folder: Path, seeded: Path) -> AsyncIterator[tuple[Laptop, Laptop]]:
    """Both signed in as the tenant's administrator."""
    async with depot(folder, seeded) as server:
        yield await server.laptop("laptop-1"), await server.laptop("laptop-2")


async def where(one: Laptop) -> str:
    """At which site a laptop expects the heater's meter; empty: nowhere."""
    site = (await one.services.sites.overview(now_ms())).of_meter(ONE).site
    return site.name if site else ""


async def at_north(one: Laptop) -> Site:
    """The heater's meter was visited, and is expected in Depot North."""
    await one.visit(ONE, "Heater", HEATER)
    site = await one.services.sites.save(NORTH)
    await one.services.sites.assign(site, [ONE])
    return site


async def test_a_colleagues_visit_makes_a_meter_not_due(tmp_path: Path, seeded: Path) -> None:
    """Known to the second laptop by the attribute alone: when, and by which computer."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        await first.visit(ONE, "Heater", HEATER, days_ago=3)
        await second.visit(ONE, "Heater", HEATER, days_ago=40)
        assert (await second.listed())["Heater"].is_due(now_ms())
        assert len((await first.sync()).devices) == 1
        told = await second.sync()
        heater = (await second.listed())["Heater"]
        assert told.error is None
        assert list(told.news.collected) == ["Heater"]
        assert heater.collected_by == "laptop-1"
        assert (now_ms() - (heater.collected_ms or 0)) // DAY_MS == 3
        assert not heater.is_due(now_ms())


async def test_an_own_visit_that_is_newer_counts(tmp_path: Path, seeded: Path) -> None:
    """And the first laptop learns of it, though nobody is signed in there any more."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        await first.visit(ONE, "Heater", HEATER, days_ago=3)
        await first.sync()
        await second.visit(ONE, "Heater", HEATER, days_ago=1)
        await second.sync()
        assert (await second.listed())["Heater"].collected_by == ""
        await first.services.account.sign_out()
        assert (await first.sync()).news.collected == {}
        await first.services.account.sign_in(TENANT, "tenant")
        assert list((await first.sync()).news.collected) == ["Heater"]
        assert (await first.listed())["Heater"].collected_by == "laptop-2"


async def test_sites_and_notes_are_known_to_the_other(tmp_path: Path, seeded: Path) -> None:
    """The site with all that is said of it, its meter's place, and a device whose meter isn't known yet."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        site = await at_north(first)
        await first.services.sites.assign(site, [], ["Motor"])
        await first.services.meter_notes.change(ONE, place="Behind the door", notes="Ladder\nneeded")
        assert (await first.sync()).left == 0
        told = await second.sync()
        assert told.news.sites == ["Depot North"]
        assert sorted(told.news.expected) == ["Heater", "Motor"]
        assert told.news.notes == ["Heater"]
        known = await second.services.sites.overview(now_ms())
        found = known.site("Depot North")
        assert (found.address, found.notes, found.interval_days) == ("Road 1", "Key at the gate", 14)
        assert [(each.name, each.meter) for each in known.of_site(found)] == [
            ("Heater", ONE),
            ("Motor", None),
        ]
        note = await second.services.meter_notes.note(ONE)
        assert (note.place, note.notes) == ("Behind the door", "Ladder\nneeded")


async def test_nothing_new_is_told_twice(tmp_path: Path, seeded: Path) -> None:
    """Once all know the same, a sync writes nothing and has no news, on both laptops."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        site = await at_north(first)
        await first.services.sites.assign(site, [], ["Motor"])
        await first.services.meter_notes.change(ONE, place="Behind the door")
        for one in (first, second, first):
            await one.sync()
        for one in (second, first):
            told = await one.sync()
            assert (len(told.devices), told.left, told.news.sites, told.news.expected) == (0, 0, [], [])
            assert (told.news.notes, told.news.collected, told.news.problems) == ([], {}, [])


async def test_the_newest_note_wins_whoever_syncs_first(tmp_path: Path, seeded: Path) -> None:
    """And the one that gave way before anybody else had it is said once more."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        for one in (first, second):
            await one.visit(ONE, "Heater", HEATER)
        await first.services.meter_notes.change(ONE, notes="Dog")
        await second.services.meter_notes.change(ONE, notes="No dog any more")
        await second.sync()
        told = await first.sync()
        await second.sync()
        for one in (first, second):
            assert (await one.services.meter_notes.note(ONE)).notes == "No dog any more"
        assert [problem for problem in told.news.problems if "Dog" in problem]


async def test_a_site_that_was_changed_here_later_stays_and_is_told(tmp_path: Path, seeded: Path) -> None:
    """Of two versions the one written last holds, on both laptops."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        await at_north(first)
        await first.sync()
        await second.sync()
        known = (await second.services.sites.overview(now_ms())).site("Depot North")
        theirs = (await first.services.sites.overview(now_ms())).site("Depot North")
        await first.services.sites.save(Site("Depot North", "Road 2", id=theirs.id))
        await second.services.sites.save(Site("Depot North", "Road 3", id=known.id))
        for one in (first, second, first):
            await one.sync()
        for one in (first, second):
            assert (await one.services.sites.overview(now_ms())).site("Depot North").address == "Road 3"


async def test_a_meter_that_moved_is_expected_there_by_all(tmp_path: Path, seeded: Path) -> None:
    """To another site, nowhere, and back by restoring the site."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        site = await at_north(first)
        for one in (first, second):
            await one.sync()
        assert await where(second) == "Depot North"
        south = await second.services.sites.save(Site("South"))
        await second.services.sites.assign(south, [ONE])
        for one in (second, first):
            await one.sync()
        assert await where(first) == "South"
        await first.services.sites.assign(site, [ONE])
        await first.services.sites.remove(site, now_ms())
        for one in (first, second):
            await one.sync()
        assert await where(second) == ""
        await first.services.sites.restore("Depot North")
        for one in (first, second):
            await one.sync()
        assert await where(second) == "Depot North"


HOSTILE = [
    ("SERVER_SCOPE", {"ofmon_site": {"site": 5, "said_ms": 0, "changed_ms": 0}}),
    ("SERVER_SCOPE", {"ofmon_site": {"site": "A\u202eB", "interval_days": 3, "said_ms": 0, "changed_ms": 0}}),
    ("SERVER_SCOPE", {"ofmon_site": {"site": "A", "interval_days": True, "said_ms": 0, "changed_ms": 0}}),
    ("SERVER_SCOPE", {"ofmon_site": {"site": "A", "interval_days": 3, "said_ms": 2**62, "changed_ms": 0}}),
    ("SERVER_SCOPE", {"ofmon_site": "[" * 100_000}),
    ("SERVER_SCOPE", {"ofmon_meters": {ONE.ssid: {"place": "x" * 300_000, "changed_ms": 1_700_000_000_000}}}),
    ("SERVER_SCOPE", {"ofmon_meters": {ONE.ssid: {"place": "\x1b[2J", "changed_ms": 1_700_000_000_000}}}),
    ("SERVER_SCOPE", {"ofmon_meters": {"another": {}}}),
    ("SERVER_SCOPE", {"ofmon_meters": [1, 2]}),
    ("CLIENT_SCOPE", {"ofmon_collected": {ONE.ssid: {"collected_ms": 4_000_000_000_000}}}),
    ("CLIENT_SCOPE", {"ofmon_collected": {ONE.ssid: {"collected_ms": "now"}}}),
    ("CLIENT_SCOPE", {"ofmon_collected": {ONE.ssid: {"collected_ms": 1_790_000_000_000, "computer": 7}}}),
    ("CLIENT_SCOPE", {"ofmon_collected": 12}),
]


@pytest.mark.parametrize(("scope", "values"), HOSTILE, ids=range(len(HOSTILE)))
async def test_what_can_not_be_used_changes_nothing_and_is_told_once(
    tmp_path: Path, seeded: Path, scope: str, values: dict[str, object]
) -> None:
    """Wrong types, signs that can't be seen, the future, too much; what is known here repairs it."""
    async with depot(tmp_path, seeded) as server:
        one = await server.laptop("laptop-1")
        await at_north(one)
        await one.services.meter_notes.change(ONE, place="Behind the door")
        before = await one.listed()
        await server.set(scope, **values, ofmon_written_ms=now_ms())
        told = await one.sync()
        [problem] = told.news.problems
        assert next(iter(values)) in problem
        assert await one.listed() == before
        assert (await one.services.meter_notes.note(ONE)).place == "Behind the door"
        assert (await one.sync()).news.problems == []
        other = await (await server.laptop("laptop-2")).sync()
        assert other.news.problems == []
        assert other.news.sites == ["Depot North"]


async def test_a_user_without_the_right_is_told_once(
    tmp_path: Path, seeded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Collections are told all the same, by the access token, and the sync is a good one."""
    async with depot(tmp_path, seeded) as server:
        one = await server.laptop("laptop-1")
        await at_north(one)

        async def refuse(*_: object) -> None:
            raise RightsError("no")

        assert one.services.sync.telling
        monkeypatch.setattr(type(one.services.sync.telling.attributes), "write", refuse)
        result = await one.services.sync.run()
        assert isinstance(result.told.error, RightsError)
        assert "may not write attributes" in result.told.error.what
        assert not result.failed
        assert len(result.told.devices) == 1
        assert (await one.sync()).error is None


async def test_a_device_that_the_user_may_not_see_stops_no_other(tmp_path: Path, seeded: Path) -> None:
    """It isn't asked for again until there is something new to tell of it."""
    async with depot(tmp_path, seeded) as server:
        one = await server.laptop("laptop-1")
        site = await at_north(one)
        await one.visit(TWO, "Motor", MOTOR)
        await one.services.sites.assign(site, [TWO])
        await one.services.account.sign_in(CUSTOMER, "customer")
        told = await one.sync()
        assert (told.error, len(told.devices)) == (None, 2)
        assert len((await one.sync()).devices) == 0


async def test_nobody_signed_in_still_tells_who_collected(tmp_path: Path, seeded: Path) -> None:
    """By the device's token, as readings are sent."""
    async with depot(tmp_path, seeded) as server:
        first, second = await server.laptop("laptop-1"), await server.laptop("laptop-2")
        await at_north(first)
        await first.services.account.sign_out()
        assert len((await first.sync()).devices) == 1
        told = await second.sync()
        assert list(told.news.collected) == ["Heater"]
        assert told.news.sites == []


async def test_a_customers_user_hears_of_their_own_devices_only(tmp_path: Path, seeded: Path) -> None:
    """And may tell of them."""
    async with depot(tmp_path, seeded) as server:
        first, second = await server.laptop("laptop-1"), await server.laptop("laptop-2", user=CUSTOMER)
        site = await at_north(first)
        await first.services.sites.assign(site, [], ["Motor"])
        await first.sync()
        assert (await second.sync()).news.expected == ["Heater"]
        await second.services.meter_notes.change(ONE, place="Oven")
        assert len((await second.sync()).devices) == 1
        assert (await first.sync()).news.notes == ["Heater"]


async def test_it_can_be_turned_off(tmp_path: Path, seeded: Path) -> None:
    """Then nothing is told, and nothing taken over."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        await at_north(first)
        await first.sync()
        second.services.settings.change(tell_colleagues=False)
        told = await second.sync()
        assert (len(told.devices), told.news.sites) == (0, [])
        assert await second.listed() == {}


async def test_a_forgotten_meter_is_not_brought_back(tmp_path: Path, seeded: Path) -> None:
    """By what a colleague tells about it."""
    async with two_laptops(tmp_path, seeded) as (first, second):
        await at_north(first)
        await second.visit(ONE, "Heater", HEATER, days_ago=1)
        await second.services.meter_pages.forget(ONE, ONE.ssid)
        await first.sync()
        await second.sync()
        assert [each.meter for each in (await second.listed()).values()] == [None]


async def test_many_devices_take_few_requests(
    tmp_path: Path, seeded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So many as are told in one sync; what was written since the last look comes in one page a scope."""
    shutil.copy(seeded, tmp_path / "server.db")
    with closing(Database(tmp_path / "server.db")) as base:
        seeder = Seeder(base)
        names = [f"Heater {number}" for number in range(500)]
        for number, name in enumerate(names):
            seeder.create_device(name, f"token-{number:014}", "SEM")
    asked: list[str] = []
    real = ThingsBoard.ask

    async def counted(self: ThingsBoard, method: str, path: str, **more: Any) -> httpx.Response:
        asked.append(path)
        return await real(self, method, path, **more)

    with running_server(tmp_path / "server.db") as running:
        async with laptop(tmp_path, running.url, "laptop-1") as one:
            site = await one.services.sites.save(NORTH)
            await one.services.sites.assign(site, [], names)
            monkeypatch.setattr(ThingsBoard, "ask", counted)
            told = await one.sync()
            assert (told.error, len(told.devices), told.left) == (None, TELL_MAX, 500 - TELL_MAX)
            assert len(asked) < TELL_MAX + 20
            asked.clear()
            assert len((await one.sync()).devices) == TELL_MAX
            assert asked.count("/api/entitiesQuery/find") == 2


@pytest.mark.parametrize("status", [404, 500, 200], ids=["no such query", "a fault", "a page"])
async def test_readings_are_sent_whatever_becomes_of_attributes(
    tmp_path: Path, seeded: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """That is said, and the sync is a good one."""
    real = ThingsBoard.ask

    async def odd(self: ThingsBoard, method: str, path: str, **more: Any) -> httpx.Response:
        if path != "/api/entitiesQuery/find":
            return await real(self, method, path, **more)
        request = httpx.Request(method, self.url + path)
        return httpx.Response(status, text="<html>" if status == 200 else "", request=request)

    async with depot(tmp_path, seeded) as server:
        one = await server.laptop("laptop-1")
        await one.visit(ONE, "Heater", HEATER, readings=3)
        monkeypatch.setattr(ThingsBoard, "ask", odd)
        result = await one.services.sync.run()
        assert isinstance(result.told.error, ServerError)
        assert not result.failed
        assert [device.confirmed for device in result.devices] == [3]
