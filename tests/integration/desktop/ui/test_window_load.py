"""Much data: fifty meters and ten years of readings do not hold up the window."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from ofmon.domain.local_time import Period
from ofmon.domain.periods import Kind, containing, free
from support.energy_page import pick
from support.scripted_depot import ScriptedDepot
from support.watchdog import STALL_S_MAX, Watchdog
from support.window import meter, until, workplace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEN_YEARS_H = 87_600


def _work(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@pytest.mark.parametrize("block", [_work, time.sleep])
async def test_the_watchdog_sees_a_loop_that_stands_still(block: Callable[[float], None]) -> None:
    """What blocks is found, with its place in the code: at work, or waiting for something."""
    async with Watchdog() as watchdog:
        await until(lambda: True)
        block(4 * STALL_S_MAX)
    assert watchdog.stalls
    assert watchdog.stalls[0].seconds > STALL_S_MAX
    assert "test_the_watchdog_sees" in watchdog.stalls[0].where


async def test_fifty_meters_are_listed_and_toured(tmp_path: Path) -> None:
    """A tour of fifty, with the list, the report and every page loaded, without a stall."""
    with ScriptedDepot([meter(number) for number in range(50)]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            async with Watchdog() as watchdog:
                await place.scanned()
                place.window.collect.start_tour()
                await until(lambda: place.shared.jobs.running is None)
                for name in ("devices", "energy", "sync"):
                    place.window.open_page([page.name for page in place.window.pages].index(name))
                    await place.idle()
            assert len(place.window.collect.panel.tour.outcomes) == 50
            assert all(outcome.visit for outcome in place.window.collect.panel.tour.outcomes)
            watchdog.complain()


async def test_ten_years_are_collected_and_drawn(tmp_path: Path) -> None:
    """87,600 readings: collected, counted, and summed by month, day and hour without a stall."""
    with ScriptedDepot([meter(1, TEN_YEARS_H)]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            async with Watchdog() as watchdog:
                place.window.collect.start_tour()
                await until(lambda: place.shared.jobs.running is None)
                page = place.window.energy
                place.window.open_page(2)
                for first, period in ((2026, Period.MONTH), (2034, Period.DAY), (2035, Period.HOUR)):
                    page.show_period(free(date(first, 1, 1), date(2035, 2, 1)), period)
                    await place.idle()
                page.show_period(containing(Kind.YEAR, date(2034, 1, 1)))
                for chart in ("heat", "duration", "lines", "devices"):
                    await pick(place, page.options.chart, chart)
                    assert page.saving.save.isEnabled()
                await pick(place, page.options.chart, "bars")
                page.show_period(free(date(2035, 1, 1), date(2035, 2, 1)), Period.HOUR)
                await place.idle()
            assert place.window.collect.panel.tour.outcomes[0].visit is not None
            assert place.window.collect.panel.tour.outcomes[0].visit.readings_new == TEN_YEARS_H
            assert len(page.bars.bars) == 32 * 24
            watchdog.complain()
