"""Energy page after a tour: its figures are the database's, and can be taken along."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from ofmon.domain.local_time import Period
from ofmon.domain.periods import Kind, containing, free
from ofmon.ui.energy.asked import Figure
from support.energy_page import NEW_YEAR, lines_of, opened_at, pick
from support.window import find_button, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ofmon.ui.energy.page import EnergyPage
    from support.scripted_depot import ScriptedDepot
    from support.window import Workplace


@pytest.fixture
def depot(depot: ScriptedDepot) -> Iterator[ScriptedDepot]:
    """The second meter has lost power for two hours."""
    depot.meters[1].power_cut(2 * 3_600_000)
    depot.meters[1].live(3_600_000)
    return depot


async def collected(place: Workplace) -> EnergyPage:
    """The page after a tour."""
    place.window.collect.start_tour()
    await place.idle()
    return await opened_at(place)


def key_of(page: EnergyPage, name: str) -> str:
    """Of a device or a meter."""
    return next(owner.key for owner in page.whose.owners if owner.name == name)


async def only(place: Workplace, page: EnergyPage, name: str) -> None:
    """Choose one."""
    page.whose.choose([key_of(page, name)])
    await place.idle()


async def test_the_chart_sums_what_is_stored(place: Workplace) -> None:
    """Six hours of three meters at 2 kW, one of them seven hours."""
    page = await collected(place)
    assert sum(bar.energy_kwh for bar in page.bars.bars if bar.readings) == pytest.approx(2.0 * (6 + 7 + 6))
    assert "38.00 kWh" in page.bars.bar_chart.title.text()
    assert [row.bar for row in page.bars.table.shown] == [replace(bar, shares=()) for bar in page.bars.bars]
    assert "38.00 kWh" in page.bars.bar_chart.plot.accessibleDescription()


async def test_at_first_it_shows_what_there_is(place: Workplace) -> None:
    """The day of the newest readings, when there are no older ones."""
    place.window.collect.start_tour()
    await place.idle()
    page = place.window.energy
    place.window.open_page(place.window.pages.index(page))
    await place.idle()
    assert page.shown == NEW_YEAR
    assert not page.days.later.isEnabled()


async def test_one_meter_alone_and_by_day(place: Workplace) -> None:
    """The selectors narrow down what is shown."""
    page = await collected(place)
    await only(place, page, "SEM-a0:b1:c2:00:00:01")
    assert sum(bar.readings for bar in page.bars.bars) == 6
    await pick(place, page.options.by, Period.DAY)
    assert [bar.energy_kwh for bar in page.bars.bars] == [pytest.approx(12.0)]


async def test_days_without_readings_lead_to_the_newest_ones(place: Workplace) -> None:
    """An empty range says when the newest readings are, and goes there at a press; nothing can be saved."""
    page = await collected(place)
    page.show_period(containing(Kind.MONTH, date(2025, 6, 1)))
    await place.idle()
    assert "newest readings are from Thu 1 Jan 2026" in page.empty.text
    assert not page.saving.save.isEnabled()
    QTest.mouseClick(find_button(page, "Show those"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert page.shown == containing(Kind.MONTH, date(2026, 1, 1))
    assert any(bar.readings for bar in page.bars.bars)


async def test_a_long_range_refuses_bars_that_nobody_could_see(place: Workplace) -> None:
    """Ten years by the hour become months."""
    page = await collected(place)
    page.show_period(free(date(2017, 1, 1), date(2026, 12, 31)))
    await place.idle()
    assert Period(page.options.by.currentData()) is Period.MONTH
    assert len([bar for bar in page.bars.bars if bar.readings]) == 1


async def test_a_file_holds_the_readings_behind_the_chart(place: Workplace, tmp_path: Path) -> None:
    """One line for each reading of these days, of the devices that are chosen."""
    page = await collected(place)
    page.saving.save_readings(tmp_path / "all.csv")
    await place.idle()
    assert sum(float(row["energy_kwh"]) for row in lines_of(tmp_path / "all.csv")) == pytest.approx(38.0)
    assert "is done" in page.notice.text
    page.whose.choose([key_of(page, f"SEM-a0:b1:c2:00:00:0{number}") for number in (1, 3)])
    await place.idle()
    page.saving.save_readings(tmp_path / "two.csv")
    await place.idle()
    assert {row["meter"][-2:] for row in lines_of(tmp_path / "two.csv")} == {"01", "03"}


async def test_a_file_holds_the_table_as_it_is_shown(place: Workplace, tmp_path: Path) -> None:
    """With the device, and local time with its offset; what has no reading is no zero."""
    page = await collected(place)
    await only(place, page, "SEM-a0:b1:c2:00:00:01")
    page.saving.save_table(tmp_path / "table.csv")
    await place.idle()
    rows = lines_of(tmp_path / "table.csv")
    assert {row["device"] for row in rows} == {"SEM-a0:b1:c2:00:00:01"}
    assert rows[0]["from"] == page_iso(page)
    assert [row["energy_kwh"] for row in rows[5:7]] == ["2.0", ""]
    assert (rows[0]["hours"], rows[0]["hours_due"]) == ("1", "1")


def page_iso(page: EnergyPage) -> str:
    """The first bar's beginning."""
    from ofmon.ui.words import local  # noqa: PLC0415 - here only

    return local(page.bars.bars[0].start_ms).isoformat(timespec="seconds")


async def test_png_is_a_picture_with_bars(place: Workplace, tmp_path: Path) -> None:
    """The saved chart shows the accent colour of its bars."""
    page = await collected(place)
    page.saving.save_png(tmp_path / "energy.png")
    await until((tmp_path / "energy.png").exists)
    await place.idle()
    image = QImage(str(tmp_path / "energy.png"))
    accent = place.shared.theme.colour("accent").rgb()
    pixels = (image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    assert sum(pixel == accent for pixel in pixels) > 500


async def test_svg_has_title_date_and_source_as_text(place: Workplace, tmp_path: Path) -> None:
    """So that a print of it can be told from others."""
    page = await collected(place)
    page.saving.save_svg(tmp_path / "energy.svg")
    await place.idle()
    text = (tmp_path / "energy.svg").read_text()
    assert "38.00 kWh by hour" in text
    assert "by OFMon" in text
    assert str(tmp_path / "ofmon.db") in text


async def test_a_place_that_can_not_be_written_is_said(place: Workplace, tmp_path: Path) -> None:
    """A folder that isn't there is a sentence."""
    page = await collected(place)
    page.saving.save_png(tmp_path / "missing" / "energy.png")
    await place.idle()
    assert "could not be written" in page.notice.text


async def test_the_table_is_copied_with_its_headings(place: Workplace) -> None:
    """What the clipboard holds can be pasted into a spreadsheet."""
    page = await collected(place)
    QTest.mouseClick(find_button(page, "Copy"), Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "From\tPart\tkWh\tCompared\tHours\tRemarks"
    assert len(lines) == 1 + len(page.bars.bars)


async def test_energy_by_device_is_a_ring_of_the_totals(place: Workplace, tmp_path: Path) -> None:
    """Each device's part, the largest first; the file says the same, the picture has more than one colour."""
    page = await collected(place)
    await pick(place, page.options.chart, "devices")
    assert [energy for _name, energy in page.ring.ring.parts] == [pytest.approx(kwh) for kwh in (14, 12, 12)]
    page.saving.save_table(tmp_path / "meters.csv")
    await place.idle()
    page.saving.save_png(tmp_path / "meters.png")
    await place.idle()
    rows = lines_of(tmp_path / "meters.csv")
    assert {row["meters"][-2:]: float(row["energy_kwh"]) for row in rows} == {
        "02": pytest.approx(14),
        "01": pytest.approx(12),
        "03": pytest.approx(12),
    }
    image = QImage(str(tmp_path / "meters.png"))
    places = ((x, y) for x in range(0, image.width(), 6) for y in range(0, image.height(), 6))
    hues = {image.pixelColor(x, y).hue() // 20 for x, y in places if image.pixelColor(x, y).saturation() > 80}
    assert len(hues) >= 3


async def test_means_by_hour_of_one_meter(place: Workplace) -> None:
    """Current and voltage are the meter's own figures."""
    page = await collected(place)
    await pick(place, page.options.chart, "lines")
    await pick(place, page.options.figure, Figure.CURRENT)
    await only(place, page, "SEM-a0:b1:c2:00:00:01")
    shown = page.electrical.table.shown
    assert [mean.voltage_v for mean in shown] == [pytest.approx(230)] * 6
    currents = [pytest.approx(8 + at / 1024, abs=1e-4) for at in range(6)]
    assert [mean.current_a for mean in shown] == currents
    (line,) = page.electrical.line_chart.lines
    assert list(line.figures) == currents


async def test_nothing_can_be_saved_that_does_not_fit_the_choice(place: Workplace) -> None:
    """From a choice on until its chart is there the old one is pale, says so, and can't be taken."""
    page = await collected(place)
    assert page.saving.save.isEnabled()
    page.options.by.setCurrentIndex(page.options.by.findData(Period.DAY.value))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not page.saving.save.isEnabled()
    assert "before" in page.bars.bar_chart.readout.text()
    await place.idle()
    assert page.saving.save.isEnabled()
    assert "before" not in page.bars.bar_chart.readout.text()
