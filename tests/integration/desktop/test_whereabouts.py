"""Where meters hang, as labels say it: from a real database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.notes import SqliteMeterNotes
from ofmon.adapters.store.sites import SqliteSites
from ofmon.domain.identity import MeterId
from ofmon.domain.sites.site import Site
from ofmon.services.clock import GivenClock
from ofmon.services.labels import Whereabouts
from ofmon.services.meter_notes import MeterNotes
from ofmon.services.sites.book import Sites
from ofmon.services.sites.whereabouts import MetersWhereabouts
from support.desk import opened

if TYPE_CHECKING:
    from pathlib import Path

HALL, YARD = MeterId("SEM-a0:b1:c2:00:00:01"), MeterId("SEM-a0:b1:c2:00:00:02")


class Noon:
    """A clock that stands."""

    async def now_ms(self) -> int:
        """Some noon."""
        return 1_790_000_000_000


async def test_a_meter_hangs_at_its_site_and_its_noted_place(tmp_path: Path) -> None:
    """What nobody has said is left empty."""
    async with opened(tmp_path) as store:
        sites, notes = SqliteSites(store), MeterNotes(SqliteMeterNotes(store), GivenClock(Noon()))
        book = Sites(sites)
        site = await book.save(Site("Depot North"))
        await book.assign(site, [HALL, YARD])
        await notes.change(HALL, place="Hall 3, left of the gate")
        assert await MetersWhereabouts(sites, notes).run() == {
            HALL: Whereabouts("Hall 3, left of the gate", "Depot North"),
            YARD: Whereabouts("", "Depot North"),
        }
