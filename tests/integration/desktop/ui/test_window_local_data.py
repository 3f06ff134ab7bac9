"""Local data under More: what the table shows is what SQLite holds, also when it is much."""

from __future__ import annotations

import asyncio
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest

from ofmon.domain.reading import ReadingState
from ofmon.ui.energy.range import Days
from ofmon.ui.more.data_view import FIRST_ROWS, read_days
from ofmon.ui.more.reading_fields import STATE
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, MINUTE_MS
from support.watchdog import Watchdog
from support.window import find_button, meter, until, workplace

if TYPE_CHECKING:
    from array import array
    from pathlib import Path

    from ofmon.services.ports import ReadingFilter
    from ofmon.ui.more.data_view import DataView
    from support.window import Workplace

TEN_YEARS_H = 87_600
TIME, KWH = 0, 3


async def data_of(place: Workplace, *, tour: bool = True) -> DataView:
    """The view, loaded; after a tour three meters' six readings are stored."""
    if tour:
        place.window.collect.start_tour()
        await until(lambda: place.shared.jobs.running is None)
    more = place.window.open_named("more")
    more.open_part("data")  # type: ignore[attr-defined]
    await place.idle()
    return more.data  # type: ignore[attr-defined, no-any-return]


def texts(view: DataView, column: int) -> list[str]:
    """A column's cells."""
    rows = view.table.rows
    return [rows.data(rows.index(at, column)) for at in range(rows.rowCount())]


async def shown(place: Workplace, view: DataView, number: int) -> None:
    """Wait until so many rows are found and read."""
    await until(lambda: view.table.rows.rowCount() == number)
    texts(view, TIME)
    await place.idle()


async def test_all_readings_are_listed_newest_first(place: Workplace) -> None:
    """Eighteen rows with the figures that the database holds."""
    view = await data_of(place)
    await shown(place, view, 18)
    stored = await place.services.store.readings()
    assert sorted(view.table.rows.ids) == sorted(reading.id for reading in stored)
    times = {reading.id: reading.time_ms for reading in stored}
    newest_first = [times[key] for key in view.table.rows.ids]
    assert newest_first == sorted(newest_first, key=lambda at: at or 0, reverse=True)
    assert set(texts(view, KWH)) == {"2.00"}
    assert view.heading.text() == "18 readings"


async def test_the_state_has_its_mark_and_words(place: Workplace) -> None:
    """Word, four-part mark, and a hint that says what the state means."""
    view = await data_of(place)
    await shown(place, view, 18)
    rows = view.table.rows
    cell = rows.index(0, STATE)
    assert rows.data(cell) == "Waiting"
    assert isinstance(rows.data(cell, Qt.ItemDataRole.DecorationRole), QPixmap)
    assert "waiting to be sent" in rows.data(cell, Qt.ItemDataRole.ToolTipRole)


async def test_search_by_meter_state_and_day(place: Workplace) -> None:
    """Each narrows the list; what fits nothing says so and leads back."""
    view = await data_of(place)
    QTest.keyClicks(view.meter, "00:02")
    await shown(place, view, 6)
    await place.services.store.mark(view.table.rows.ids[:2], ReadingState.CONFIRMED)
    view.state.setCurrentIndex(view.state.findData("confirmed"))
    await shown(place, view, 2)
    QTest.keyClicks(view.day, "1999")
    await shown(place, view, 0)
    assert "Nothing found" in view.empty.text
    QTest.mouseClick(find_button(view, "Show all"), Qt.MouseButton.LeftButton)
    await shown(place, view, 18)


async def test_sorting_by_a_heading(place: Workplace) -> None:
    """Oldest first at a press on Time."""
    view = await data_of(place)
    before = list(view.table.rows.ids)
    view.table.sortByColumn(TIME, Qt.SortOrder.AscendingOrder)
    await until(lambda: list(view.table.rows.ids) == before[::-1])


async def test_selected_rows_are_copied_with_headings(place: Workplace) -> None:
    """What the clipboard holds can be pasted into a spreadsheet."""
    view = await data_of(place)
    await shown(place, view, 18)
    view.table.selectRow(1)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await place.idle()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Time\tMeter\tState\tkWh\tW\tV\tA"
    assert lines[1].split("\t")[2:4] == ["Waiting", "2.00"]
    assert len(lines) == 2


async def test_an_empty_database_says_what_will_be_here(place: Workplace) -> None:
    """Nothing was collected yet."""
    view = await data_of(place, tour=False)
    assert "No readings yet" in view.empty.text


async def test_power_losses_are_listed_searched_and_copied(tmp_path: Path) -> None:
    """With the corrected time, how sure it is, and what the meter's clock said; the newest first."""
    meters = [meter(1), meter(2)]
    for each in meters:
        for _ in range(2):
            each.power_cut(90 * MINUTE_MS)
            each.live(2 * HOUR_MS)
    newest_ms = max(meters[0].losses)
    with ScriptedDepot(meters).running() as depot:
        async with workplace(tmp_path, depot) as place:
            async with Watchdog() as watchdog:
                view = await data_of(place)
                view.what.setCurrentIndex(view.what.findData("losses"))
                await until(lambda: len(view.losses.shown) == 4)
                assert view.heading.text() == "4 power losses"
                assert not view.state.isVisible()
                newest = view.losses.shown[0].loss
                assert newest.time_ms is not None
                assert newest.raw_time_ms == newest_ms
                assert newest.time_ms > newest.raw_time_ms
                QTest.keyClicks(view.meter, "00:02")
                await until(lambda: len(view.losses.shown) == 2)
                QTest.mouseClick(find_button(view, "Copy"), Qt.MouseButton.LeftButton)
                lines = QGuiApplication.clipboard().text().splitlines()
                assert lines[0] == "Power went\tHow sure\tMeter's clock\tMeter"
                assert len(lines) == 3
                assert "2 power losses copied" in view.notice.text
                QTest.keyClicks(view.day, "1999")
                await until(lambda: "Nothing found" in view.empty.text and view.empty.isVisible())
                view.what.setCurrentIndex(view.what.findData("readings"))
                QTest.mouseClick(find_button(view, "Show all"), Qt.MouseButton.LeftButton)
                await shown(place, view, 20)
            watchdog.complain()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026", Days(date(2026, 1, 1), date(2026, 12, 31))),
        ("2024-2", Days(date(2024, 2, 1), date(2024, 2, 29))),
        (" 2026-03-14 ", Days(date(2026, 3, 14), date(2026, 3, 14))),
        ("2026-13", None),
        ("yesterday", None),
    ],
)
def test_days_as_they_are_typed(text: str, days: Days | None) -> None:
    """A year, a month, a day, or nothing that is understood."""
    assert read_days(text) == days


async def test_the_first_rows_are_shown_while_the_others_are_sorted(tmp_path: Path) -> None:
    """Stop leaves it at them; the next look sorts all."""
    held_back = asyncio.Event()
    with ScriptedDepot([meter(1, 2 * FIRST_ROWS)]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            view = await data_of(place)
            find = place.services.store.find_readings

            async def slowly(wanted: ReadingFilter, most: int | None = None) -> array[int]:
                if most is None:
                    await held_back.wait()
                return await find(wanted, most)

            view._store = SimpleNamespace(  # type: ignore[assignment]
                find_readings=slowly,
                shared_names=place.services.store.shared_names,
                readings_by_id=place.services.store.readings_by_id,
            )
            view.table.sortByColumn(KWH, Qt.SortOrder.AscendingOrder)
            await until(lambda: "sorting" in view.heading.text())
            assert view.table.rows.rowCount() == FIRST_ROWS
            QTest.mouseClick(find_button(view, "Stop"), Qt.MouseButton.LeftButton)
            await place.idle()
            assert view.heading.text() == f"the first {FIRST_ROWS}"
            held_back.set()
            view.reload()
            await place.idle()
            assert view.heading.text() == f"{2 * FIRST_ROWS} readings"
            assert view.table.rows.rowCount() == 2 * FIRST_ROWS
            assert not view.stop.isVisible()


@pytest.mark.alone
async def test_ten_years_are_listed_sorted_and_scrolled(tmp_path: Path) -> None:
    """87,600 rows without a stall, and only those in sight are read."""
    with ScriptedDepot([meter(1, TEN_YEARS_H)]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            async with Watchdog() as watchdog:
                view = await data_of(place)
                assert view.table.rows.rowCount() == TEN_YEARS_H
                newest = view.table.rows.ids[0]
                view.table.sortByColumn(KWH, Qt.SortOrder.AscendingOrder)
                view.table.sortByColumn(TIME, Qt.SortOrder.AscendingOrder)
                await until(lambda: view.table.rows.ids[-1] == newest)
                view.table.scrollToBottom()
                await place.idle()
            watchdog.complain()
            assert len(view.table.rows._rows) < 1_000
