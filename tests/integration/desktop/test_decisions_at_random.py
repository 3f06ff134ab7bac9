"""Collect, place, take back, dismiss, reopen, confirm and delete in any order, on a real SQLite file."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from contextlib import closing, suppress
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ofmon.adapters.store.deleting import SqliteDeletions
from ofmon.adapters.store.placements import SqlitePlacements
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.domain.conflict import TOUCH_MS
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.reading import Decision, ReadingState, decode_reading
from ofmon.errors import OFMonError
from ofmon.services.ports import DeleteFilter, HeldFilter
from ofmon.services.progress import silent
from ofmon.services.visiting import Agreed
from support.desk import TOKEN, opened, visits_to
from support.scripted_meter import MIDNIGHT_MS, MINUTE_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.adapters.store.sqlite import SqliteStore

Act = tuple[str, int]
_DELETED = frozenset({ReadingState.CONFIRMED, ReadingState.HELD, ReadingState.REFUSED})
ACTS = st.tuples(
    st.sampled_from(
        ["live", "cut", "collect", "fail", "place", "since", "back", "dismiss", "reopen", "confirm", "delete"]
    ),
    st.integers(0, 240),
)


class Life:
    """A meter whose clock was never set, and a computer with a database."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.placements, self.deletions = SqlitePlacements(store), SqliteDeletions(store)
        self.meter = ScriptedMeter(clock_ms=0)
        self.deleted = 0

    async def do(self, what: str, much: int) -> None:
        """One act."""
        match what:
            case "live":
                self.meter.live(much * MINUTE_MS)
            case "cut":
                self.meter.power_cut(much * MINUTE_MS)
            case "collect" | "fail":
                await self.collect(fails=what == "fail")
            case "confirm":
                found = await self.store.readings()
                pending = [each.id for each in found if each.state is ReadingState.PENDING]
                await self.store.mark(pending[much % 3 :], ReadingState.CONFIRMED)
            case "delete":
                wanted = DeleteFilter(_DELETED if much % 2 else frozenset({ReadingState.CONFIRMED}))
                meant = await self.deletions.deletable(wanted)
                await self.deletions.delete(wanted, meant.readings, self.meter.true_ms)
                self.deleted += meant.readings
            case _:
                await self.decide(what, much)

    async def decide(self, what: str, much: int) -> None:
        """Something about some of the readings that are held, or were."""
        if what == "back":
            placed = [each.stored.id for each in await self.placements.placed()]
            await self.placements.take_back(placed[much % 2 :])
            return
        held = await self.store.held(HeldFilter(closed=what == "reopen"))
        ids = [each.stored.id for each in held][much % 2 :]
        if what in {"place", "since"}:
            since = MIDNIGHT_MS if what == "since" else None
            await self.placements.place((await self.placements.offers(ids, since)).values())
        else:
            await self.store.decide(ids, Decision.KEEP if what == "dismiss" else Decision.NONE)

    async def collect(self, *, fails: bool) -> None:
        """A visit; one that fails leaves all on the meter."""
        if not fails:
            self.meter.token = TOKEN.encode() if self.meter.true_ms // MINUTE_MS % 2 else None
        self.meter.faults.status = {"/reset": 500} if fails else {}
        with self.meter.serving() as server:
            visits = visits_to(self.meter, server.url, self.store)
            with suppress(OFMonError):
                await visits.run(self.meter.meter_id, silent, agreed=Agreed(free_undated=True))

    async def judge(self) -> None:
        """Every reading is here once or was deleted, byte for byte, and no two share an hour by decision."""
        found = await self.store.readings()
        raw = [each.reading.encode() for each in found]
        assert len(set(raw)) == len(raw)
        assert set(raw) <= set(self.meter.made)
        with closing(sqlite3.connect(self.store.path)) as base:
            rows = base.execute("SELECT raw, raw_time_ms, energy_kwh, state, time_ms FROM reading")
            for bytes_, raw_ms, kwh, state, time_ms in rows:
                reading = decode_reading(bytes_)
                assert (reading.raw_time_ms, reading.energy_kwh) == (raw_ms, kwh)
                assert (state == "held") == (time_ms is None)
            query = "SELECT time_ms FROM reading JOIN placement ON reading_id = id ORDER BY time_ms"
            placed = [time for (time,) in base.execute(query)]
        assert all(after - before >= HOUR_MS - TOUCH_MS for before, after in pairwise(placed))
        assert await SqliteUpkeep(self.store.path).wrong_sums() in {0, None}


async def live_through(acts: Sequence[Act]) -> None:
    """Do it all, look after each act, and let everything be collected at the end."""
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder)) as store:
            life = Life(store)
            for what, much in [("live", 200), *acts, ("collect", 0)]:
                await life.do(what, much)
                await life.judge()
            assert len(await store.readings()) + life.deleted == len(life.meter.made)


@settings(max_examples=20)
@example(acts=[("fail", 0), ("delete", 1)])
@example(acts=[("fail", 0), ("place", 0), ("confirm", 0), ("delete", 0), ("cut", 90), ("live", 150)])
@example(acts=[("collect", 0), ("place", 0), ("live", 130), ("back", 1), ("collect", 0), ("delete", 1)])
@given(acts=st.lists(ACTS, max_size=14))
def test_decisions_in_any_order_neither_double_nor_change_a_reading(acts: list[Act]) -> None:
    """What was deleted doesn't come back as new, and the sums stay those of the readings."""
    asyncio.run(live_through(acts))
