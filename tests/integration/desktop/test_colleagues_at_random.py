"""Two computers collect one meter, exchange files in any order, decide and send: both end with the same."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.domain.reading import Decision, ReadingState
from ofmon.errors import OFMonError
from ofmon.services.ports import HeldFilter
from ofmon.services.progress import silent
from ofmon.services.visiting import Agreed
from support.colleagues import colleague, hand_over
from support.desk import TOKEN, MeterTime, opened, visits_to
from support.scripted_meter import MINUTE_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.adapters.store.sqlite import SqliteStore

Act = tuple[str, int]
ACTS = st.tuples(
    st.sampled_from(
        ["live", "live", "cut", "a", "b", "a fails", "b fails", "a>b", "b>a", "a sends", "dismiss"]
    ),
    st.integers(0, 240),
)
_BYTES = "SELECT raw, occurrence FROM reading ORDER BY raw, occurrence"


class Lives:
    """A meter whose clock was never set, and two computers."""

    def __init__(self, a: SqliteStore, b: SqliteStore, folder: Path) -> None:
        self.stores = {"a": a, "b": b}
        self.meter = ScriptedMeter(clock_ms=0)
        clock = MeterTime(self.meter)
        self.people = {name: colleague(store, clock) for name, store in self.stores.items()}
        self.file = folder / "exchange.ofmon"

    async def do(self, what: str, much: int) -> None:
        """One act."""
        match what.split():
            case ["live"]:
                self.meter.live(much * MINUTE_MS)
            case ["cut"]:
                self.meter.power_cut(much * MINUTE_MS)
            case [name] if name in self.stores:
                await self.collect(name, fails=False)
            case [name, "fails"]:
                await self.collect(name, fails=True)
            case [name, "sends"]:
                await self.send(self.stores[name], much)
            case ["dismiss"]:
                store = self.stores["ab"[much % 2]]
                held = await store.held(HeldFilter())
                await store.decide([each.stored.id for each in held][much % 3 :], Decision.KEEP)
            case _:
                await self.exchange(what[0], what[-1])

    async def collect(self, name: str, *, fails: bool) -> None:
        """A visit; one that fails leaves all on the meter."""
        self.meter.true_ms += 1  # no two visits in one millisecond
        self.meter.token = TOKEN.encode() if self.meter.true_ms // MINUTE_MS % 2 else None
        self.meter.faults.status = {"/reset": 500} if fails else {}
        with self.meter.serving() as server:
            visits = visits_to(self.meter, server.url, self.stores[name])
            with suppress(OFMonError):
                await visits.run(self.meter.meter_id, silent, agreed=Agreed(free_undated=True))

    async def send(self, store: SqliteStore, much: int) -> None:
        """As a sync does: what waits is confirmed."""
        found = await store.readings()
        pending = [each.id for each in found if each.state is ReadingState.PENDING]
        await store.mark(pending[much % 3 :], ReadingState.CONFIRMED)

    async def exchange(self, giver: str, taker: str) -> None:
        """A file from one to the other: what was there stays, what the other had is there, nothing twice."""
        before = self.rows(taker) | self.rows(giver)
        merged = await hand_over(self.people[giver], self.people[taker], self.file)
        assert self.rows(taker) == before
        assert len(self.list(taker)) == len(before)
        again = await hand_over(self.people[giver], self.people[taker], self.file)
        assert not again.news.changes, again.news
        assert merged.news.deleted == 0
        assert await SqliteUpkeep(self.stores[taker].path).wrong_sums() in {0, None}

    def list(self, name: str) -> list[tuple[bytes, int]]:
        """A computer's readings."""
        with closing(sqlite3.connect(self.stores[name].path)) as base:
            return base.execute(_BYTES).fetchall()

    def rows(self, name: str) -> set[tuple[bytes, int]]:
        """The same as a set."""
        return set(self.list(name))

    async def facts(self, name: str) -> list[tuple[object, ...]]:
        """What both must agree about."""
        found = await self.stores[name].readings()
        return sorted((each.reading.encode(), each.state.value, each.time_ms or 0) for each in found)


async def live_through(acts: Sequence[Act]) -> None:
    """Do it all, and at last exchange both ways."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with opened(folder / "a") as a, opened(folder / "b") as b:
            lives = Lives(a, b, folder)
            await a.ready()
            await b.ready()
            for what, much in [("live", 200), *acts, ("a>b", 0), ("b>a", 0)]:
                await lives.do(what, much)
            assert await lives.facts("a") == await lives.facts("b")


@settings(max_examples=12, phases=[Phase.explicit, Phase.generate])
@example(acts=[("a fails", 0), ("live", 130), ("b", 0), ("live", 70), ("a", 0)])
@example(acts=[("a", 0), ("live", 200), ("cut", 90), ("b fails", 0), ("b>a", 0), ("live", 130), ("a", 0)])
@example(acts=[("a fails", 0), ("b fails", 0), ("a>b", 0), ("a sends", 0), ("live", 100), ("b", 0)])
@given(acts=st.lists(ACTS, max_size=9))
def test_exchanged_in_any_order_both_know_the_same(acts: list[Act]) -> None:
    """No reading is lost or doubled, a second merge is nothing new, and times and states agree at the end."""
    asyncio.run(live_through(acts))
