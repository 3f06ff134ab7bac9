"""Tariffs in a real database: kept, given to devices, customers and all, and forgotten."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.store.sites import SqliteSites
from ofmon.domain.sites.site import Site
from ofmon.domain.tariff.model import Band, Rate, Tariff
from ofmon.errors import InputError
from ofmon.services.ports.sites import Wanted
from ofmon.services.ports.tariffs import Scope, TariffUse
from ofmon.services.tariffs import tariff_use
from support.desk import opened
from support.reporting import Hour, local_ms, meter, store_hours, tariffs_in

if TYPE_CHECKING:
    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.services.tariffs import Tariffs

EXAMPLE = Path(__file__).parents[3] / "docs/examples/tariff.json"


def flat(name: str, price: str = "0.30") -> Tariff:
    """One price at all times."""
    return Tariff(name, "EUR", (Rate(None, None, (Band("All", Decimal(price)),)),))


async def with_devices(store: SqliteStore) -> Tariffs:
    """Three devices with an hour each."""
    for number in (1, 2, 3):
        await store_hours(store, number, [Hour(local_ms(2026, 10, 1, 12))])
    return tariffs_in(store)


async def test_a_tariff_is_kept_over_a_start(tmp_path: Path) -> None:
    """With all of its members; a second one of the name takes its place and keeps its uses."""
    async with opened(tmp_path) as store:
        tariffs = await with_devices(store)
        tariff, replaced = await tariffs.add(EXAMPLE)
        assert not replaced
        groups = await tariffs.groups()
        await tariffs.assign(tariff.name, groups.find("Workshop"))
    async with opened(tmp_path) as store:
        tariffs = tariffs_in(store)
        assert await tariffs.all() == [tariff]
        assert (await tariffs.add(EXAMPLE))[1]
        assert await tariffs.uses() == [TariffUse(Scope.DEVICE, "id2", tariff.name)]


async def test_the_narrowest_use_holds(tmp_path: Path) -> None:
    """A device's before its customer's before that of all; taken away, the next one holds."""
    async with opened(tmp_path) as store:
        tariffs = await with_devices(store)
        for name in ("own", "customer", "all"):
            await tariffs.book.save_tariff(flat(name))
        heater = (await tariffs.groups()).find("Heater hall 3").owners[0]
        await tariffs.set_customer(heater, " Miller ")
        groups = await tariffs.groups()
        everyone = next(group for group in groups.groups if group.scope is Scope.ALL)
        for name, group in (
            ("own", groups.find("Heater hall 3")),
            ("customer", groups.find("Miller", Scope.CUSTOMER)),
            ("all", everyone),
        ):
            await tariffs.assign(name, group)
        found = []
        for group in groups.of(heater):
            held = tariff_use(heater, groups, await tariffs.uses())
            found.append(held[0].tariff if held else "")
            assert await tariffs.unassign(group)
        assert found == ["own", "customer", "all"]
        assert tariff_use(heater, groups, await tariffs.uses()) is None


async def test_a_removed_tariff_holds_for_nobody(tmp_path: Path) -> None:
    """Its uses go with it."""
    async with opened(tmp_path) as store:
        tariffs = await with_devices(store)
        await tariffs.add(EXAMPLE)
        await tariffs.assign("Day and night", (await tariffs.groups()).find("Workshop"))
        await tariffs.remove("Day and night")
        assert (await tariffs.all(), await tariffs.uses()) == ([], [])
        with pytest.raises(InputError, match="no tariff called"):
            await tariffs.remove("Day and night")


async def test_a_device_keeps_its_tariff_when_its_id_comes_to_be_known(tmp_path: Path) -> None:
    """It was noted by its token's name first."""
    async with opened(tmp_path) as store:
        tariffs = await with_devices(store)
        await tariffs.book.save_tariff(flat("own"))
        await tariffs.book.use(TariffUse(Scope.DEVICE, "ref1", "own"))
        await tariffs.book.set_customer("ref1", "Miller")
        groups = await tariffs.groups()
        heater = groups.find("Heater hall 3").owners[0]
        assert heater.key == "id1"
        held = tariff_use(heater, groups, await tariffs.uses())
        assert held is not None
        assert held[0].tariff == "own"
        assert groups.customers == {"id1": "Miller"}


async def test_a_file_that_is_no_tariff_changes_nothing(tmp_path: Path) -> None:
    """A directory, no text, another document: each is said."""
    async with opened(tmp_path) as store:
        tariffs = await with_devices(store)
        (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
        (tmp_path / "other.json").write_text('{"name": "Other"}')
        for name in ("bytes.json", "other.json", "", "missing.json"):
            with pytest.raises(InputError) as caught:
                await tariffs.add(tmp_path / name)
            assert "was not taken" in caught.value.what
            assert caught.value.safe == "Nothing was changed."
        assert await tariffs.all() == []


async def test_a_sites_devices_are_those_that_its_meters_carry(tmp_path: Path) -> None:
    """By the meter, or by the device's name; renamed a site keeps its tariff, removed it doesn't."""
    async with opened(tmp_path) as store:
        tariffs = await with_devices(store)
        await tariffs.book.save_tariff(flat("depot"))
        sites = SqliteSites(store)
        expected = [Wanted("North", meter(1)), Wanted("North", None, "Workshop"), Wanted("South", meter(9))]
        await sites.write([Site("North"), Site("South")], expected)
        groups = await tariffs.groups()
        north = groups.find("NORTH", Scope.SITE)
        assert [owner.name for owner in north.owners] == ["Heater hall 3", "Workshop"]
        assert [group.name for group in groups.groups if group.scope is Scope.SITE] == ["North"]
        await tariffs.assign("depot", north)
        (kept,) = [site for site in await sites.sites() if site.name == "North"]
        await sites.write([replace(kept, name="North depot")])
        groups = await tariffs.groups()
        heater = groups.find("Heater hall 3").owners[0]
        held = tariff_use(heater, groups, await tariffs.uses())
        assert held is not None
        assert (held[0].tariff, held[1].name) == ("depot", "North depot")
        await sites.remove_site(int(held[1].key), 0)
        assert tariff_use(heater, await tariffs.groups(), await tariffs.uses()) is None


async def test_a_meter_that_has_another_device_now_takes_that_one_to_its_site(tmp_path: Path) -> None:
    """What it was before is no device of the site's any more."""
    async with opened(tmp_path) as store:
        tariffs = await with_devices(store)
        await SqliteSites(store).write([Site("North")], [Wanted("North", meter(1))])
        await store.assign_device(meter(1), "ref3", "profile")
        north = (await tariffs.groups()).find("North", Scope.SITE)
        assert [owner.name for owner in north.owners] == ["Cold store"]
