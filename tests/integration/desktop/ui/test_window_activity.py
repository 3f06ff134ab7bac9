"""Activity under More: what happened is there again after the window was closed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from ofmon.bootstrap import Options, build
from ofmon.services.activity import LINES_MAX, Line
from support.watchdog import Watchdog
from support.window import opened, token_of, until, workplace

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.ui.more.page import ActivityView
    from support.scripted_depot import ScriptedDepot
    from support.window import Workplace


async def activity_of(place: Workplace) -> ActivityView:
    """Activity, opened and loaded."""
    more = place.window.open_named("more")
    more.open_part("activity")  # type: ignore[attr-defined]
    await place.idle()
    return more.activity  # type: ignore[attr-defined, no-any-return]


def texts(view: ActivityView) -> list[str]:
    """What the table says, from above."""
    return [line.text for line in view.table.shown]


async def test_lines_are_there_after_a_restart_and_hold_no_secret(
    tmp_path: Path, depot: ScriptedDepot
) -> None:
    """A tour that is cut short by closing leaves its line too."""
    async with workplace(tmp_path, depot) as place:
        place.window.collect.start_tour()
        await place.idle()
        place.window.collect.start_tour()
        await until(lambda: depot.connected)
    async with workplace(tmp_path, depot) as place:
        assert not place.shared.activity.lines
        view = await activity_of(place)
        cancelled, done = texts(view)
    assert cancelled == "Tour: cancelled."
    assert done.startswith("Tour: 3 of 3 meters collected: 18 readings")
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as database:
        kept = str(database.execute("SELECT * FROM activity").fetchall())
    assert not any(token_of(number).access_token in kept for number in (1, 2, 3))


async def test_a_line_that_can_not_be_kept_now_is_kept_with_the_next(place: Workplace) -> None:
    """A busy database hides nothing and loses nothing."""
    activity = place.shared.activity
    await place.services.store.meters()
    with closing(sqlite3.connect(place.services.keeping.upkeep.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        place.services.store._busy_s = 0.01  # type: ignore[attr-defined]
        await place.services.store.release()
        activity.note(1_000, "Sync: nothing was waiting.", "good")
        await activity.close()
    assert await place.services.activity.activity() == []
    assert texts(await activity_of(place)) == ["Sync: nothing was waiting."]
    activity.note(2_000, "Tour: cancelled.", "warn")
    await activity.close()
    kept = [line.text for line in await place.services.activity.activity()]
    assert kept == ["Tour: cancelled.", "Sync: nothing was waiting."]


async def test_as_many_lines_as_are_kept_do_not_hold_up_the_window(
    tmp_path: Path, depot: ScriptedDepot
) -> None:
    """Opening, and one line more."""
    services = build(Options(data_dir=tmp_path, testbed_url=depot.url))
    lines = [Line(at, f"Collecting Press hall {at}: 6 new readings.", "good") for at in range(LINES_MAX)]
    await services.activity.note_activity(lines)
    async with opened(services) as place:
        async with Watchdog() as watchdog:
            view = await activity_of(place)
            place.shared.activity.note(LINES_MAX, "Sync: done.", "good")
            await place.shared.activity.close()
        watchdog.complain()
        assert texts(view)[0] == "Sync: done."
        assert len(texts(view)) == LINES_MAX


async def test_a_line_that_is_picked_is_told_in_full(place: Workplace) -> None:
    """A failure's sentences do not fit into a row."""
    long = "Sync: The server does not answer. " + "All readings are still here. " * 5
    await place.services.activity.note_activity([Line(1_000, long, "bad")])
    place.window.resize(800, 480)
    view = await activity_of(place)
    assert not view.detail.isVisible()
    view.table.selectRow(0)
    assert view.detail.isVisible()
    assert view.detail.text() == long


@pytest.mark.parametrize("kept", [False, True])
async def test_without_a_line_it_says_what_will_be_here(place: Workplace, kept: bool) -> None:  # noqa: FBT001
    """Empty, and no longer so."""
    if kept:
        await place.services.activity.note_activity([Line(1_000, "Sync: done.", "good")])
    view = await activity_of(place)
    assert view.table.isVisible() is kept
