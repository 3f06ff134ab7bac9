"""Energy page: the chart's figures are the database's, and can be taken along."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from ofmon.domain.energy import Period
from ofmon.ui.energy.range import Days
from ofmon.ui.energy.views import ByOwner, Means
from support.window import find_button, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ofmon.ui.energy.page import EnergyPage
    from ofmon.ui.window import MainWindow
    from support.scripted_depot import ScriptedDepot
    from support.window import Workplace

NEW_YEAR = Days(date(2026, 1, 1), date(2026, 1, 1))


@pytest.fixture
def depot(depot: ScriptedDepot) -> Iterator[ScriptedDepot]:
    """The second meter has lost power for two hours."""
    depot.meters[1].power_cut(2 * 3_600_000)
    depot.meters[1].live(3_600_000)
    return depot


async def collected(place: Workplace) -> MainWindow:
    """The window on the Energy page after a tour."""
    place.window.collect.start_tour()
    await place.idle()
    place.window.open_named("energy")
    place.window.energy.show_days(NEW_YEAR)
    await place.idle()
    return place.window


async def test_the_chart_sums_what_is_stored(place: Workplace) -> None:
    """Six hours of three meters at 2 kW, one of them seven hours."""
    page = (await collected(place)).energy
    assert sum(bucket.energy_kwh for bucket in page.buckets) == pytest.approx(2.0 * (6 + 7 + 6))
    assert "38.00 kWh" in page.chart.title.text()
    assert [bucket.start_ms for bucket in page.table.shown] == [bucket.start_ms for bucket in page.buckets]


async def test_one_meter_alone_and_by_day(place: Workplace) -> None:
    """The selectors narrow down what is shown."""
    page = (await collected(place)).energy
    page.whose.setCurrentIndex(page.whose.findText("SEM-a0:b1:c2:00:00:01"))
    await place.idle()
    assert len(page.buckets) == 6
    QTest.mouseClick(find_button(page, "Day"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert [bucket.energy_kwh for bucket in page.buckets] == [pytest.approx(12.0)]


async def test_estimated_times_are_marked_and_said(place: Workplace) -> None:
    """After a power loss the bar's words and the table's cell tell how far the time may be off."""
    page = (await collected(place)).energy
    page.whose.setCurrentIndex(page.whose.findText("SEM-a0:b1:c2:00:00:02"))
    await place.idle()
    estimated = [bucket for bucket in page.buckets if bucket.uncertainty_ms]
    assert estimated
    page.table.selectRow(page.table.shown.index(estimated[0]))
    assert "time estimated" in page.chart.readout.text()


async def test_days_without_readings_lead_to_the_newest_ones(place: Workplace) -> None:
    """An empty range says when the newest readings are, and goes there at a press."""
    page = (await collected(place)).energy
    page.show_days(Days(date(2025, 6, 1), date(2025, 6, 3)))
    await place.idle()
    assert "newest readings are from 1 January 2026" in page.empty.text
    QTest.mouseClick(find_button(page, "Show those"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert page.buckets


async def test_a_long_range_refuses_bars_that_nobody_could_see(place: Workplace) -> None:
    """Ten years by the hour become months."""
    page = (await collected(place)).energy
    page.show_days(Days(date(2017, 1, 1), date(2026, 12, 31)))
    await place.idle()
    assert Period(page.period.value) is Period.MONTH
    assert len(page.buckets) == 1


async def test_csv_holds_the_readings_shown(place: Workplace, tmp_path: Path) -> None:
    """One line for each reading of these days."""
    page = (await collected(place)).energy
    page.save_csv(tmp_path / "energy.csv")
    await place.idle()
    with (tmp_path / "energy.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert sum(float(row["energy_kwh"]) for row in rows) == pytest.approx(38.0)
    assert "done" in page.notice.text


async def test_png_is_a_picture_with_bars(place: Workplace, tmp_path: Path) -> None:
    """The saved chart shows the accent colour of its bars."""
    page = (await collected(place)).energy
    page.save_picture(tmp_path / "energy.png")
    await until((tmp_path / "energy.png").exists)
    await place.idle()
    image = QImage(str(tmp_path / "energy.png"))
    accent = place.shared.theme.colour("accent").rgb()
    pixels = (image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    assert sum(pixel == accent for pixel in pixels) > 500


async def test_a_place_that_can_not_be_written_is_said(place: Workplace, tmp_path: Path) -> None:
    """A folder that isn't there is a sentence."""
    page = (await collected(place)).energy
    page.save_picture(tmp_path / "missing" / "energy.png")
    await place.idle()
    assert "could not be written" in page.notice.text


async def test_the_table_is_copied_with_its_headings(place: Workplace) -> None:
    """What the clipboard holds can be pasted into a spreadsheet."""
    page = (await collected(place)).energy
    QTest.mouseClick(find_button(page, "Copy"), Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "From\tkWh\tReadings\tTime"
    assert len(lines) == 1 + len(page.buckets)


async def chart(place: Workplace, which: str) -> EnergyPage:
    """The Energy page with another chart, after a tour."""
    page = (await collected(place)).energy
    page.what.setCurrentIndex(page.what.findData(which))
    await place.idle()
    return page


async def test_energy_by_device_is_a_ring_of_the_totals(place: Workplace, tmp_path: Path) -> None:
    """Each device's part, the largest first; the file says the same, the picture has more than one colour."""
    page = await chart(place, "devices")
    view = page.further["devices"]
    assert isinstance(view, ByOwner)
    assert [energy for _name, energy in view.ring.parts] == [pytest.approx(kwh) for kwh in (14, 12, 12)]
    page.save_csv(tmp_path / "meters.csv")
    await place.idle()
    page.save_picture(tmp_path / "meters.png")
    await place.idle()
    with (tmp_path / "meters.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert {row["meters"][-2:]: float(row["energy_kwh"]) for row in rows} == {
        "02": pytest.approx(14),
        "01": pytest.approx(12),
        "03": pytest.approx(12),
    }
    image = QImage(str(tmp_path / "meters.png"))
    places = ((x, y) for x in range(0, image.width(), 6) for y in range(0, image.height(), 6))
    hues = {image.pixelColor(x, y).hue() // 20 for x, y in places if image.pixelColor(x, y).saturation() > 80}
    assert len(hues) >= 3


async def test_means_by_hour_of_one_meter(place: Workplace, tmp_path: Path) -> None:
    """Current and voltage are the meter's own figures; an hour without readings leaves the line open."""
    page = await chart(place, "means")
    page.whose.setCurrentIndex(page.whose.findText("SEM-a0:b1:c2:00:00:01"))
    await place.idle()
    view = page.further["means"]
    assert isinstance(view, Means)
    assert [mean.voltage_v for mean in view.table.shown] == [pytest.approx(230)] * 6
    assert [mean.current_a for mean in view.table.shown] == [
        pytest.approx(8 + at / 1024, abs=1e-4) for at in range(6)
    ]
    _times, currents = view.lines.current.getData()
    assert list(currents) == [mean.current_a for mean in view.table.shown]
    page.save_csv(tmp_path / "means.csv")
    await place.idle()
    assert len((tmp_path / "means.csv").read_text().splitlines()) == 7
