"""The end of a visit: what came, the meter's last days as small charts, and what is odd."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ofmon.ui.collect.visit_panel import Mode
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS
from support.watchdog import Watchdog
from support.window import find_button, meter, until, workplace

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.ui.collect.visit_panel import VisitPanel
    from support.window import Workplace


async def collected(place: Workplace) -> VisitPanel:
    """The panel after a visit to the first meter."""
    await place.scanned()
    nearby = min(place.window.collect.meters.found, key=lambda nearby: nearby.meter.ssid)
    place.window.collect.collect(nearby)
    await place.idle()
    return place.window.collect.panel


def shown_remarks(panel: VisitPanel) -> list[str]:
    """The sentences below the figures."""
    widgets = [panel.remarks.itemAt(at).widget() for at in range(panel.remarks.count())]
    return [text for widget in widgets for part in widget.findChildren(QLabel) if (text := part.text())]


async def test_the_last_days_are_drawn_with_what_came_before(tmp_path: Path) -> None:
    """Two visits: the second one's charts hold the readings of both."""
    with ScriptedDepot([meter(1, hours=60)]).running() as depot:
        async with workplace(tmp_path, depot) as place, Watchdog() as watchdog:
            panel = await collected(place)
            assert panel.charts.hours.isVisibleTo(panel)
            first = panel.charts.hours.title.text()
            depot.meters[0].live(2 * HOUR_MS)
            panel = await collected(place)
            watchdog.complain()
            assert panel.figures.shown["Readings"] == "2 new"
            assert first.endswith(f": {2 * 60:.2f} kWh by hour")
            assert panel.charts.hours.title.text().endswith(f": {2 * 62:.2f} kWh by hour")
            assert panel.charts.days.title.text().endswith(f": {2 * 62:.2f} kWh by day")


async def test_a_meter_is_freed_of_undated_readings_only_when_the_person_agrees(tmp_path: Path) -> None:
    """Its last time is damaged, and a power loss hides where it belongs."""
    damaged = meter(1, hours=12)
    damaged.power_cut(0)
    damaged.live(HOUR_MS)
    damaged.readings[-1] = damaged.readings[-1][:22] + (1_680_000_000_000).to_bytes(8, "little")
    with ScriptedDepot([damaged]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            panel = await collected(place)
            assert panel.figures.shown["Memory"] == "kept on the meter"
            assert panel.figures.shown["Held back"] == "1: the meter gave a damaged time"
            assert panel.notice.text.startswith("1 reading without a time yet")
            find_button(panel, "Free it all the same …").click()
            assert len(damaged.readings) == 13
            find_button(panel, "Free it all the same").click()
            await place.idle()
            assert panel.figures.shown["Memory"] == "freed"
            assert damaged.readings == []


async def test_a_single_day_is_drawn_by_hour_only(place: Workplace) -> None:
    """One bar compares nothing."""
    panel = await collected(place)
    assert panel.charts.hours.isVisibleTo(panel)
    assert not panel.charts.days.isVisibleTo(panel)
    assert not panel.charts.nothing.isVisibleTo(panel)


async def test_a_power_loss_is_told_and_its_times_are_hatched(tmp_path: Path) -> None:
    """A gap in a sentence, estimated times in the chart's words."""
    cut = meter(1, hours=12)
    cut.power_cut(5 * HOUR_MS)
    cut.live(12 * HOUR_MS)
    with ScriptedDepot([cut]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            panel = await collected(place)
            said = shown_remarks(panel)
            assert any("stood still in 1 power loss" in text for text in said)
            assert any(text.startswith("About 5 hours without a reading, in 1 gap;") for text in said)
            assert "Hatched: time estimated." in panel.charts.hours.readout.text()


async def test_a_meter_without_a_reading_says_so(tmp_path: Path) -> None:
    """No empty axes."""
    with ScriptedDepot([meter(1, hours=0)]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            panel = await collected(place)
            assert panel.charts.nothing.isVisibleTo(panel)
            assert panel.charts.nothing.text().endswith("is stored here.")
            assert not panel.charts.hours.isVisibleTo(panel)


async def test_a_visit_that_failed_shows_no_charts(place: Workplace) -> None:
    """Nor does one that runs, or a meter that is only looked at."""
    panel = await collected(place)
    assert panel.charts.isVisibleTo(panel)
    place.depot.meters[0].faults.status["/telemetry"] = 500
    nearby = panel.nearby
    assert nearby
    place.window.collect.collect(nearby)
    assert not panel.charts.isVisibleTo(panel)
    await place.idle()
    assert panel.mode is Mode.ENDED
    assert not panel.charts.isVisibleTo(panel)


async def test_a_tour_tells_what_was_odd_about_the_meter_that_is_picked(tmp_path: Path) -> None:
    """Each remark in its sentence below the table."""
    idle = meter(1, hours=0)
    for _hour in range(3):
        idle.clock_ms += HOUR_MS
        idle.true_ms += HOUR_MS
        idle.measure(power_w=0.0, power_factor=1.0)
    with ScriptedDepot([idle]).running() as depot:
        async with workplace(tmp_path, depot) as place:
            place.window.collect.start_tour()
            await place.idle()
            report = place.window.collect.panel.tour
            report.table.selectRow(0)
            first, *odd = report.detail.text().splitlines()
            assert first.startswith("SEM-a0:b1:c2:00:00:01: ")
            assert "CT 1 saw no current in any reading: is it clamped on?" in odd


async def test_the_wheel_over_a_chart_scrolls_the_panel(place: Workplace) -> None:
    """A chart that can't be zoomed holds nobody up."""
    place.window.resize(600, 480)
    panel = await collected(place)
    bar = panel._scroll.verticalScrollBar()
    panel._scroll.ensureWidgetVisible(panel.charts.days.parentWidget())
    before = bar.value()
    view = panel.charts.hours.plot.viewport()
    at = view.mapTo(place.window, view.visibleRegion().boundingRect().center())
    assert place.window.childAt(at) is view
    # It processes events, which must not happen inside a task: another task that is due then never wakes.
    turn = partial(QTest.wheelEvent, place.window.windowHandle(), QPointF(at), QPoint(0, 120))
    asyncio.get_running_loop().call_soon(turn)
    await until(lambda: bar.value() < before)
