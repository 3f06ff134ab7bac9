"""Energy page with two devices of two months: comparison, stacks, completeness, looking closer, keys."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ofmon.domain.identity import MeterId
from ofmon.domain.local_time import Period
from ofmon.domain.periods import Kind, containing
from ofmon.domain.sites.site import Site
from ofmon.ui.energy.asked import Compare, Figure, Stack
from support.energy_page import HOUR_MS, fill, opened_at, pick, point, press, reading_of
from support.scripted_depot import ScriptedDepot
from support.window import find_button, meter, workplace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.ui.energy.page import EnergyPage
    from support.window import Workplace

DECEMBER = containing(Kind.MONTH, date(2025, 12, 1))
NOVEMBER = DECEMBER.before()
START_MS = NOVEMBER.start_ms()
HOURS = 24 * (30 + 20)


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Workplace]:
    """A window on two devices; Hall 10 has two phases, and in December a power loss of an unsure length."""
    await fill(
        tmp_path,
        {
            "Hall 10": [
                reading_of(START_MS + hour * HOUR_MS, 0.5, ct, _unsure_ms(hour))
                for hour in range(1, HOURS + 1)
                for ct in (1, 2)
            ],
            "Hall 2": [
                reading_of(START_MS + hour * HOUR_MS, 2.0) for hour in range(1, HOURS + 1) if hour % 2
            ],
        },
    )
    with ScriptedDepot([meter(1)]).running() as depot:
        async with workplace(tmp_path, depot) as opened:
            yield opened


def _unsure_ms(hour: int) -> int:
    """Two hours around noon of 10 December, and around the midnight after it."""
    return 600_000 if hour in {24 * 39 + 12, 24 * 40} else 0


async def december(place: Workplace, by: Period = Period.DAY) -> EnergyPage:
    """The page with it."""
    page = await opened_at(place, DECEMBER)
    await pick(place, page.options.by, by)
    return page


async def test_bars_say_how_complete_they_are(place: Workplace) -> None:
    """In the table, in words, and for who can't see them: half of one device's hours are missing."""
    page = await december(place)
    bar = page.bars.bars[0]
    assert (bar.completeness.hours, bar.completeness.due) == (60, 72)
    page.bars.bar_chart.point(bar)
    assert "60 of 72 hours" in page.bars.bar_chart.readout.text()
    index = page.bars.table.rows.index(0, 4)
    assert index.data() == "60/72"
    description = page.bars.bar_chart.plot.accessibleDescription()
    assert "Readings: 1,200 of" in description


async def test_hatching_is_where_a_border_may_be_crossed(place: Workplace) -> None:
    """Noon's estimate matters to no day; midnight's does to both beside it."""
    page = await december(place)
    assert [bar.unsure for bar in page.bars.bars].index(True) == 9
    assert [at for at, bar in enumerate(page.bars.bars) if bar.unsure] == [9, 10]
    page.bars.bar_chart.point(page.bars.bars[9])
    assert "1.00 kWh of it may belong to another bar" in page.bars.bar_chart.readout.text()


async def test_a_month_is_compared_with_the_one_before(place: Workplace) -> None:
    """Title, table and the words of a bar have both; a year before there was nothing."""
    page = await december(place)
    await pick(place, page.options.compare, Compare.BEFORE)
    title = page.bars.bar_chart.title.text()
    assert title == "All devices, December 2025: 960.00 kWh by day; the period before: 1,440.00 kWh"
    assert page.bars.table.shown[0].other_kwh == pytest.approx(48)
    page.bars.bar_chart.point(page.bars.bars[0])
    assert "The period before: 48.00 kWh" in page.bars.bar_chart.readout.text()
    await pick(place, page.options.compare, Compare.YEAR)
    assert "a year before: no reading" in page.bars.bar_chart.title.text()


@pytest.mark.parametrize(
    ("stack", "piles"), [(Stack.DEVICE, {"Hall 2", "Hall 10"}), (Stack.PHASE, {"CT 1", "CT 2"})]
)
async def test_bars_are_stacked(place: Workplace, stack: Stack, piles: set[str]) -> None:
    """The table has a row for each part, which sum up to the bar; the legend names them."""
    page = await december(place)
    await pick(place, page.options.stack, stack)
    assert set(page.bars.bar_chart.piles) == piles
    assert piles <= {text for _kind, _colour, text in page.bars.bar_chart.legend.entries}
    first = page.bars.bars[0]
    parts = [row.energy_kwh for row in page.bars.table.shown if row.bar.start_ms == first.start_ms]
    assert math.fsum(parts) == pytest.approx(first.energy_kwh)
    assert len(parts) == 2


async def test_keys_alone_go_closer_and_back(place: Workplace) -> None:
    """A year's month, its day, its hours by arrows and Enter; Backspace leads back each step."""
    page = await opened_at(place, containing(Kind.YEAR, date(2025, 12, 1)))
    chart = page.bars.bar_chart
    assert Period(page.options.by.currentData()) is Period.MONTH
    press(chart, Qt.Key.Key_End, Qt.Key.Key_Return)
    await place.idle()
    assert (page.shown, Period(page.options.by.currentData())) == (DECEMBER, Period.DAY)
    press(chart, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Enter)
    await place.idle()
    assert page.shown == containing(Kind.DAY, date(2025, 12, 2))
    assert len(page.bars.bars) == 24
    press(chart, Qt.Key.Key_Right, Qt.Key.Key_Return)
    await place.idle()
    assert len(page.bars.bars) == 24, "there is nothing closer than an hour"
    press(chart, Qt.Key.Key_Backspace)
    await place.idle()
    assert page.shown == DECEMBER
    press(chart, Qt.Key.Key_Backspace)
    await place.idle()
    assert page.shown.kind is Kind.YEAR
    assert not page.leave.isVisible()


async def test_a_press_on_the_bar_that_is_pointed_at_goes_closer(place: Workplace) -> None:
    """A tap, which points at nothing before, points."""
    page = await december(place)
    chart = page.bars.bar_chart
    bar = page.bars.bars[3]
    at = chart.plot.mapFromScene(point(chart, (bar.start_ms + bar.end_ms) / 2000, 1.0))
    QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert chart.marked == bar
    assert page.shown == DECEMBER
    QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at), delay=0)
    await place.idle()
    assert page.shown == containing(Kind.DAY, date(2025, 12, 4))


async def test_keys_zoom_and_move(place: Workplace) -> None:
    """Nothing beyond the period can be moved to; 0 shows all again."""
    page = await december(place)
    chart = page.bars.bar_chart
    whole = chart.plot.shown
    press(chart, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    first, last = chart.plot.shown
    assert last - first == pytest.approx((whole[1] - whole[0]) / 2.25)
    press(chart, Qt.Key.Key_End)
    assert chart.plot.shown[1] == pytest.approx(whole[1])
    press(chart, Qt.Key.Key_Minus, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert chart.plot.shown == pytest.approx(whole)
    press(chart, Qt.Key.Key_Plus, Qt.Key.Key_0)
    assert chart.plot.shown == pytest.approx(whole)


async def test_next_stops_at_today(place: Workplace) -> None:
    """The period before and the next one by their buttons; the next one is there when it has begun."""
    page = await opened_at(place, containing(Kind.MONTH, date(2026, 1, 1)))
    assert not page.days.later.isEnabled()
    page.days.earlier.click()
    await place.idle()
    assert page.shown == DECEMBER
    assert page.days.later.isEnabled()
    page.days.go(1)
    page.days.go(1)
    await place.idle()
    assert page.shown == containing(Kind.MONTH, date(2026, 1, 1))


async def test_devices_are_searched_marked_and_shown(place: Workplace) -> None:
    """In the order of their numbers; one found alone is taken by Enter."""
    page = await december(place)
    listed = page.whose.open()
    assert listed.shown == ["Hall 2", "Hall 10"]
    listed.search.setText("hall 1")
    assert listed.shown == ["Hall 10"]
    QTest.keyClick(listed.search, Qt.Key.Key_Return)
    await place.idle()
    assert page.whose.text() == "Hall 10"
    assert page.bars.bar_chart.title.text().startswith("Hall 10, December 2025: 480.00 kWh")
    listed = page.whose.open()
    listed.mark("id-Hall 2")
    listed.show_chosen.click()
    await place.idle()
    assert page.whose.text() == "All devices", "both are all there are"


async def test_heat_map_and_load_duration_tell_the_peak(place: Workplace) -> None:
    """By hour and day, and in order; the figures are those of the hours."""
    page = await december(place)
    await pick(place, page.options.chart, "heat")
    grid = page.heat.heat._grid
    assert grid is not None
    assert grid.power_kw[0, :2].tolist() == [pytest.approx(3), pytest.approx(1)]
    press(page.heat.heat, Qt.Key.Key_Home)
    assert page.heat.heat.readout.text() == "Mon 1 Dec 2025, 00:00 to 01:00: 3.00 kW"
    await pick(place, page.options.chart, "duration")
    powers = page.duration.duration.powers_kw
    assert (powers[0], powers[-1], len(powers)) == (pytest.approx(3), pytest.approx(1), 480)
    assert "Peak: 3.00 kW, 1 Dec 2025 00:00" in page.duration.duration.readout.text()
    press(page.duration.duration, Qt.Key.Key_End)
    assert page.duration.duration.readout.text() == "480 hours at 1.00 kW or more"


async def test_power_factor_is_of_all_and_volts_are_of_each_ct(place: Workplace) -> None:
    """Three lines of two devices; no mean of what can't be added."""
    page = await december(place)
    await pick(place, page.options.chart, "lines")
    await pick(place, page.options.figure, Figure.FACTOR)
    (line,) = page.lines.line_chart.lines
    assert all(figure == pytest.approx(0.9) for figure in line.figures)
    await pick(place, page.options.figure, Figure.VOLTAGE)
    lines = {line.name: set(line.figures) for line in page.electrical.line_chart.lines}
    assert lines == {"Hall 10, CT 1": {230.0}, "Hall 10, CT 2": {231.0}, "Hall 2, CT 1": {230.0}}
    press(page.electrical.line_chart, Qt.Key.Key_Home)
    assert "Hall 10, CT 2: 231.0 V" in page.electrical.line_chart.readout.text()


async def test_a_running_period_is_a_part(place: Workplace) -> None:
    """It is six in the morning of 1 January: six hours are due, the rest isn't missing; nor is October."""
    page = await opened_at(place, containing(Kind.YEAR, date(2025, 12, 1)))
    assert [bar.completeness.due for bar in page.bars.bars[9:11]] == [0, 3 * 24 * 30]
    assert page.bars.bars[10].completeness.missing == 12 * 30
    await pick(place, page.options.compare, Compare.NOTHING)
    page.show_period(containing(Kind.WEEK, date(2026, 1, 1)))
    await place.idle()
    assert "No readings" in page.empty.text


async def test_a_database_that_is_gone_leaves_the_chart_marked_as_old(
    place: Workplace, tmp_path: Path
) -> None:
    """Nothing can be saved then; once it is back *Try again* shows what was chosen."""
    page = await december(place)
    (tmp_path / "ofmon.db").rename(tmp_path / "away.db")
    await pick(place, page.options.by, Period.MONTH)
    assert page.notice.text
    assert page.bars.bar_chart.readout.text() == "This is still what was chosen before."
    assert not page.saving.save.isEnabled()
    assert not page.saving.copy.isEnabled()
    (tmp_path / "away.db").rename(tmp_path / "ofmon.db")
    QTest.mouseClick(find_button(page, "Try again"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert len(page.bars.bars) == 1
    assert page.saving.save.isEnabled()
    assert not page.notice.text


async def test_bars_are_stacked_by_site_where_there_are_sites(place: Workplace) -> None:
    """It is offered only then; a device that is expected nowhere has no site."""
    page = await december(place)
    assert page.options.stack.findData(str(Stack.SITE)) < 0
    sites = place.services.sites
    site = await sites.save(Site("Mill"))
    await sites.assign(site, [MeterId("SEM-a0:b1:c2:00:01:00")])
    page.reload()
    await place.idle()
    await pick(place, page.options.stack, Stack.SITE)
    assert set(page.bars.bar_chart.piles) == {"Mill", "No site"}
