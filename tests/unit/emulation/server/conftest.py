"""A database with an administrator, a customer with a user, and a device; servers on copies of it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ofmon_emulation.server import Database, Options, Seeder, create_app, seed_system, seed_tenant
from support.thingsboard import ACCESS_TOKEN, CUSTOMER_USER, START_MS, SetClock, Site

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with administrators, a customer with a user, and a device; hashing takes its time."""
    path = tmp_path_factory.mktemp("seeded") / "server.db"
    with Database(path) as database:
        seed_tenant(database)
        seed_system(database)
        seeder = Seeder(database, lambda: START_MS)
        customer_id = seeder.create_customer("Bakery")
        seeder.create_customer_user(CUSTOMER_USER, "customer", customer_id)
        seeder.create_device("Heater", ACCESS_TOKEN, "SEM")
    return path


@pytest.fixture
async def make_site(tmp_path: Path, seeded: Path) -> AsyncIterator[Callable[..., Site]]:
    """Make servers with the options that a test needs."""
    made: list[Site] = []

    def make(**options: Any) -> Site:
        path = tmp_path / f"server{len(made)}.db"
        shutil.copy(seeded, path)
        clock = SetClock()
        app = create_app(Database(path), Options(now_ms=clock, **options))
        context = app.state.context
        device = context.entities.find_named("DEVICE", "Heater")
        customer = context.entities.find_named("CUSTOMER", "Bakery")
        assert device
        assert customer
        site = Site(context, clock, device.id, customer.id, httpx.ASGITransport(app))
        made.append(site)
        return site

    yield make
    for site in made:
        for client in site.clients:
            await client.aclose()
        site.context.database.close()


@pytest.fixture
def site(make_site: Callable[..., Site]) -> Site:
    """A server with default options."""
    return make_site()
