"""Sites beside what is noted of meters: places from a table, and meters that were forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.clock.system import SystemClock
from ofmon.adapters.store.meter_page import SqliteMeterPage
from ofmon.adapters.store.notes import SqliteMeterNotes
from ofmon.adapters.store.sites import SqliteSites
from ofmon.domain.identity import MeterId
from ofmon.services.meter_notes import MeterNotes
from ofmon.services.sites import Sites
from ofmon.services.sites.preview import Kind
from ofmon.services.sites.tables import SiteTables
from support.desk import opened

if TYPE_CHECKING:
    from pathlib import Path

ONE = MeterId("SEM-a0:b1:c2:00:00:01")


async def test_a_place_comes_from_a_table_and_goes_into_one(tmp_path: Path) -> None:
    """It is noted at the meter; what was written is the same when it is read again."""
    table, copy = tmp_path / "sites.csv", tmp_path / "copy.csv"
    table.write_text(f"site,meter,place\nNorth,{ONE},hall 3 by the door\n", "utf-8")
    async with opened(tmp_path) as store:
        notes = MeterNotes(SqliteMeterNotes(store), SystemClock())
        tables = SiteTables(Sites(SqliteSites(store)), notes)
        looked = await tables.look(table, 0)
        assert looked.preview.lines[0].text == "A new site. It is expected here. Its place is noted."
        await tables.take(looked, 0)
        assert (await notes.note(ONE)).place == "hall 3 by the door"
        await tables.write(copy, 0)
        again = await tables.look(copy, 0)
        assert [each.kind for each in again.preview.lines] == [Kind.SAME]
        known = await tables.sites.overview(0)
        await tables.write_due(tmp_path / "due.csv", known.due(), 0)
        assert "hall 3 by the door" in (tmp_path / "due.csv").read_text("utf-8-sig")


async def test_a_forgotten_meter_is_expected_and_due_nowhere(tmp_path: Path) -> None:
    """Until it is heard again: then it is a meter of no site."""
    table = tmp_path / "sites.csv"
    table.write_text(f"site,meter\nNorth,{ONE}\n", "utf-8")
    async with opened(tmp_path) as store:
        sites = Sites(SqliteSites(store))
        tables = SiteTables(sites)
        await tables.take(await tables.look(table, 0), 0)
        await SqliteMeterPage(store).forget(ONE, 1)
        known = await sites.overview(2)
        assert (known.of_site(known.site("North")), known.due()) == ([], [])
        await store.heard([ONE], 3)
        assert [each.site for each in (await sites.overview(4)).listed] == [None]
