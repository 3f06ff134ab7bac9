"""Whole histories of meters, computers and a server: each hour is on the server once, at its time."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from support.history.events import EVENTS, Event, Life, PowerCut, SetComputerClock, SyncNow, Visit
from support.history.judge import judge
from support.history.place import Place, make_template

if TYPE_CHECKING:
    from collections.abc import Sequence

METERS = COMPUTERS = 2
CAMPAIGN = bool(os.environ.get("OFMON_CAMPAIGN"))
EXAMPLES = int(os.environ.get("OFMON_HISTORIES", "1000" if CAMPAIGN else "25"))
# To make a failing history short takes minutes.
PHASES = tuple(Phase) if CAMPAIGN else (Phase.explicit, Phase.generate)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's database with a device for each meter."""
    path = tmp_path_factory.mktemp("server") / "template.db"
    make_template(path, METERS)
    return path


async def live_through(template: Path, events: Sequence[Event]) -> None:
    """Let it all happen, let everybody collect and sync with right clocks, and judge."""
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder))
        place.furnish(METERS, COMPUTERS)
        with place.serving(template):
            for event in events:
                await event.happen(place)
            await settle(place)
            await judge(place)


async def settle(place: Place) -> None:
    """Everybody's clock is right, everybody collects all meters and hands over, an hour apart."""
    place.tell_tokens()
    for computer in range(COMPUTERS):
        await SetComputerClock(computer, 0, online=True).happen(place)
    for computer in range(COMPUTERS):
        for meter in range(METERS):
            await Life(1).happen(place)
            await Visit(computer, meter).happen(place)
        await SyncNow(computer, signed_in=True, check=True).happen(place)


@settings(max_examples=EXAMPLES, phases=PHASES)
@given(events=st.lists(EVENTS, max_size=12))
def test_each_hour_is_on_the_server_once_or_in_a_list(template: Path, events: list[Event]) -> None:
    """Whatever happens: wrong clocks, power losses, failures at any request, two computers, `clear`."""
    asyncio.run(live_through(template, events))


def test_two_computers_and_a_reset_that_failed(template: Path) -> None:
    """The first one set the clock: the second one must not send the doubtful hours a second time."""
    events = (Life(5), PowerCut(0, 90, 0), Life(4), Visit(0, 0, "refuses /reset"), SyncNow(0, signed_in=True))
    asyncio.run(live_through(template, (*events, Life(2), Visit(1, 0), SyncNow(1, signed_in=True))))
