"""The Energy page as a person uses it: readings in a database, lists, keys and files."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.bootstrap import DATABASE_NAME
from ofmon.domain.identity import MeterId
from ofmon.domain.periods import Kind, containing
from ofmon.domain.reading import CorrectedReading, RawReading, Reading, decode_reading
from ofmon.services.ports import Device, Intake

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ofmon.domain.periods import CalendarPeriod
    from ofmon.ui.energy.chart import Chart
    from ofmon.ui.energy.page import EnergyPage
    from ofmon.ui.parts.widgets import Combo
    from support.window import Workplace

HOUR_MS = 3_600_000
NEW_YEAR = containing(Kind.DAY, date(2026, 1, 1))


def reading_of(time_ms: int, kwh: float = 1.0, ct_id: int = 1, unsure_ms: int = 0) -> CorrectedReading:
    """A reading at a time."""
    raw = Reading(ct_id, 900.0 * kwh, 1000.0 * kwh, 5.0 * ct_id, 229.0 + ct_id, kwh, time_ms).encode()
    return CorrectedReading(RawReading(raw, 0, decode_reading(raw)), time_ms, unsure_ms)


async def fill(folder: Path, devices: dict[str, Iterable[CorrectedReading]]) -> None:
    """A database with these devices' readings, as visits bring them."""
    store = SqliteStore(folder / DATABASE_NAME)
    for number, (name, readings) in enumerate(devices.items()):
        meter = MeterId(f"SEM-a0:b1:c2:00:01:{number:02x}")
        brought = tuple(readings)
        await store.save_intake(
            Intake(meter, name, "profile", "2.0.0", brought[-1].time_ms or 0, brought, (), 0)
        )
        await store.bind_device(name, Device(f"id-{name}", name, "profile", "default"))
    await store.close()


async def opened_at(place: Workplace, shown: CalendarPeriod = NEW_YEAR) -> EnergyPage:
    """The page with these days."""
    place.window.open_named("energy")
    await place.idle()
    place.window.energy.show_period(shown)
    await place.idle()
    return place.window.energy


async def pick(place: Workplace, combo: Combo, value: object) -> None:
    """Choose from a list, and wait for the chart."""
    at = combo.findData(str(value))
    assert at >= 0
    combo.setCurrentIndex(at)
    await place.idle()


def press(chart: Chart, *keys: Qt.Key) -> None:
    """Keys on a chart."""
    for key in keys:
        QTest.keyClick(chart.plot, key)


def point(chart: Chart, first: float, second: float) -> QPointF:
    """Where a figure lies in the scene."""
    return QPointF(chart.plot.getViewBox().mapViewToScene(QPointF(first, second)))


def lines_of(path: Path) -> list[dict[str, str]]:
    """A CSV file's lines by their headings."""
    with path.open(newline="") as file:
        return list(csv.DictReader(file))
