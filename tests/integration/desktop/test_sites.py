"""Sites on a real database file: what is expected where, moved, removed, brought back, taken from a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.store.schema import MIGRATIONS
from ofmon.adapters.store.sites import SqliteSites
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.identity import MeterId
from ofmon.domain.sites.site import Site
from ofmon.errors import InputError
from ofmon.services.ports import Device, Intake
from ofmon.services.sites import Sites
from ofmon.services.sites.preview import Kind
from ofmon.services.sites.tables import SiteTables
from support.desk import opened
from support.scripted_meter import MIDNIGHT_MS

if TYPE_CHECKING:
    from pathlib import Path

ONE, TWO, THREE = (MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in (1, 2, 3))
DAY_MS = 86_400_000


async def where(sites: Sites, name: str) -> list[str]:
    """What is expected at a site, by name."""
    known = await sites.overview(MIDNIGHT_MS)
    return [each.name for each in known.of_site(known.site(name))]


async def visited(
    store: SqliteStore, meter: MeterId, ref: str, days_ago: int = 0, *, freed: bool = True
) -> None:
    """A meter was collected."""
    then_ms = MIDNIGHT_MS - days_ago * DAY_MS
    stored = await store.save_intake(Intake(meter, ref, "profile", "2.0.0", then_ms, (), (), 0))
    await store.visit_finished(stored.visit_id, then_ms, freed=freed)


async def test_sites_outlive_the_program(tmp_path: Path) -> None:
    """With all that was said of them, by name."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        await sites.save(Site("south"))
        north = await sites.save(Site("North", "Road 1", "Key at\nthe gate", 14))
        await sites.assign(north, [ONE], ["Heater"])
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        known = await sites.overview(0)
        assert known.sites == [north, Site("south", id=1)]
        assert await where(sites, "NORTH") == [ONE.ssid, "Heater"]


async def test_no_two_sites_have_one_name(tmp_path: Path) -> None:
    """In whatever case; changing one's own is another matter."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        site = await sites.save(Site("Öst"))
        with pytest.raises(InputError, match="already"):
            await sites.save(Site("öst"))
        assert (await sites.save(Site("ÖST", id=site.id))).name == "ÖST"
        assert len(await sites.store.sites()) == 1


async def test_a_meter_is_expected_at_one_site_at_most(tmp_path: Path) -> None:
    """The last word counts, and it can be taken back."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        north, south = await sites.save(Site("North")), await sites.save(Site("South"))
        await sites.assign(north, [ONE, TWO], ["Heater"])
        await sites.assign(south, [ONE], ["heater"])
        assert await where(sites, "North") == [TWO.ssid]
        assert await where(sites, "South") == [ONE.ssid, "heater"]
        await sites.assign(None, [ONE], ["Heater"])
        assert await where(sites, "South") == []


async def test_a_removed_site_comes_back_with_its_meters(tmp_path: Path) -> None:
    """But for those that were said to be elsewhere since; they were due all the time."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        north = await sites.save(Site("North", interval_days=7))
        await sites.assign(north, [ONE, TWO], ["Heater"])
        await sites.remove(north, 1)
        known = await sites.overview(MIDNIGHT_MS)
        assert known.sites == []
        assert [(each.meter, each.site) for each in known.listed] == [(ONE, None), (TWO, None)]
        south = await sites.save(Site("South"))
        await sites.assign(south, [TWO])
        assert await sites.restore("north") == north
        assert await where(sites, "North") == [ONE.ssid, "Heater"]
        assert await where(sites, "South") == [TWO.ssid]


async def test_a_site_comes_back_only_under_a_free_name(tmp_path: Path) -> None:
    """And only if it was removed."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        with pytest.raises(InputError, match="No site “North” was removed"):
            await sites.restore("North")
        await sites.remove(await sites.save(Site("North")), 1)
        await sites.save(Site("north"))
        with pytest.raises(InputError, match="another site"):
            await sites.restore("North")


async def test_a_device_becomes_the_meter_that_carries_it(tmp_path: Path) -> None:
    """An import knew only its name; the first visit tells which meter it is, and when it was collected."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        north = await sites.save(Site("North"))
        await sites.assign(north, [], ["Heater"])
        await visited(store, ONE, "ref-1", 3)
        await store.bind_device("ref-1", Device("id-1", "Heater", "profile"))
        (each,) = (await sites.overview(MIDNIGHT_MS)).of_site(north)
        assert (each.meter, each.device, each.carries) == (ONE, "Heater", True)
        assert each.collected_ms == MIDNIGHT_MS - 3 * DAY_MS
        await sites.assign(await sites.save(Site("South")), [], ["HEATER"])
        assert await where(sites, "South") == ["Heater"]
        assert await where(sites, "North") == []


async def test_the_memory_fills_since_it_was_freed_last(tmp_path: Path) -> None:
    """Visits that couldn't free it don't count; one that was never freed fills since its first visit."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        await visited(store, ONE, "ref-1", 9)
        await visited(store, ONE, "ref-1", 2, freed=False)
        await visited(store, TWO, "ref-2", 8, freed=False)
        await visited(store, TWO, "ref-2", 1, freed=False)
        listed = (await sites.overview(MIDNIGHT_MS)).listed
        ages = [(MIDNIGHT_MS - each.memory_from_ms) // DAY_MS for each in listed if each.memory_from_ms]
        assert ages == [9, 8]


async def test_the_meter_that_takes_anothers_place_is_expected_there(tmp_path: Path) -> None:
    """The old one hangs on no wall any more: it isn't waited for."""
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        north = await sites.save(Site("North"))
        await visited(store, ONE, "ref-1")
        await sites.assign(north, [ONE, THREE])
        await store.assign_device(TWO, "ref-1", "profile", takes_over_ms=MIDNIGHT_MS)
        known = await sites.overview(MIDNIGHT_MS)
        assert [each.meter for each in known.of_site(north)] == [TWO, THREE]
        assert known.of_meter(ONE).replaced
        assert ONE not in {each.meter for each in known.due()}


async def test_a_table_is_looked_at_and_then_taken_over(tmp_path: Path) -> None:
    """Nothing is written before; all of it is afterwards, and a second look finds nothing new."""
    table = tmp_path / "sites.csv"
    table.write_text(f"site,address,meter\nNorth,Road 1,{ONE}\nNorth,,x\n", "utf-8")
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        tables = SiteTables(sites)
        looked = await tables.look(table, 0)
        assert (await sites.overview(0)).listed == []
        await tables.take(looked, 0)
        assert await where(sites, "North") == [ONE.ssid]
        again = await tables.look(table, 0)
        assert [each.kind for each in again.preview.lines] == [Kind.SAME, Kind.WRONG]


async def test_what_changed_between_look_and_yes_is_said(tmp_path: Path) -> None:
    """Somebody else has made the site meanwhile: what was agreed to isn't what would happen."""
    table = tmp_path / "sites.csv"
    table.write_text("site\nNorth\n", "utf-8")
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        tables = SiteTables(sites)
        looked = await tables.look(table, 0)
        await sites.save(Site("North", "elsewhere"))
        with pytest.raises(InputError, match="meanwhile"):
            await tables.take(looked, 0)
        assert (await sites.overview(0)).sites[0].address == "elsewhere"


async def test_an_older_database_gets_room_for_sites(tmp_path: Path) -> None:
    """Its meters are expected nowhere."""
    older = SqliteStore(tmp_path / "ofmon.db", migrations=MIGRATIONS[:10])
    await older.heard([ONE], MIDNIGHT_MS)
    await older.close()
    async with opened(tmp_path) as store:
        known = await Sites(SqliteSites(store)).overview(MIDNIGHT_MS)
        assert [(each.meter, each.site) for each in known.listed] == [(ONE, None)]
