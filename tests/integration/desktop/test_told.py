"""Technicians who tell each other what they know, by attributes on a real server: two laptops, two databases."""

from __future__ import annotations

import shutil
from contextlib import AsyncExitStack, asynccontextmanager, closing
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ofmon.domain.identity import MeterId
from ofmon.domain.sites.site import Site
from ofmon_emulation.server import Database, Seeder, running_server, seed_tenant
from support.laptops import DAY_MS, TENANT, Laptop, laptop, now_ms

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

ONE, TWO = (MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in (1, 2))
HEATER, MOTOR = "H" * 20, "M" * 20
NORTH = Site("Depot North", "Road 1", "Key at the gate", 14)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's file with two devices, one of a customer whose user sees just that."""
    path = tmp_path_factory.mktemp("seeded") / "server.db"
    with closing(Database(path)) as base:
        seed_tenant(base)
        seeder = Seeder(base)
        bakery = seeder.create_customer("Bakery")
        seeder.create_customer_user("customer@thingsboard.org", "customer", bakery)
        seeder.create_device("Heater", HEATER, "SEM", customer_id=bakery)
        seeder.create_device("Motor", MOTOR, "SEM")
    return path


@asynccontextmanager
async def depot(folder: Path, seeded: Path, *, second: str = TENANT) -> AsyncIterator[tuple[Laptop, Laptop]]:
    """Two laptops at one server; who is signed in on the second one may be said."""
    shutil.copy(seeded, folder / "server.db")
    async with AsyncExitStack() as stack:
        url = stack.enter_context(running_server(folder / "server.db")).url
        first = await stack.enter_async_context(laptop(folder, url, "laptop-1"))
        yield first, await stack.enter_async_context(laptop(folder, url, "laptop-2", user=second))


async def test_a_colleagues_visit_makes_a_meter_not_due(tmp_path: Path, seeded: Path) -> None:
    """Known to the second laptop by the attribute alone: when, and by which computer."""
    async with depot(tmp_path, seeded) as (first, second):
        await first.visit(ONE, "Heater", HEATER, days_ago=3)
        await second.visit(ONE, "Heater", HEATER, days_ago=40)
        assert (await second.listed())["Heater"].is_due(now_ms())
        assert (await first.sync()).told == 1
        told = await second.sync()
        heater = (await second.listed())["Heater"]
        assert told.error is None
        assert list(told.news.collected) == ["Heater"]
        assert heater.collected_by == "laptop-1"
        assert (now_ms() - (heater.collected_ms or 0)) // DAY_MS == 3
        assert not heater.is_due(now_ms())


async def test_sites_and_notes_are_known_to_the_other(tmp_path: Path, seeded: Path) -> None:
    """The site with address, notes and interval, its meter's place, and a device whose meter isn't known yet."""
    async with depot(tmp_path, seeded) as (first, second):
        await first.visit(ONE, "Heater", HEATER)
        site = await first.services.sites.save(NORTH)
        await first.services.sites.assign(site, [ONE], ["Motor"])
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
