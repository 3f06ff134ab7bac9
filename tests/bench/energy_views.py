"""The Energy page on a database of years, offscreen: time to each view's first picture, and frames.

Each view is chosen as a person does; its time is from there until a picture with the new choice is drawn, and
until all of it is there. A stall is the processor time that the window's thread takes in one turn of its loop
at most, a frame that of moving the chart and drawing it whole: neither depends much on what else runs.
"""

from __future__ import annotations

import asyncio
import math
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import big_database
import qasync
from big_database import FIRST_MS, HOUR_MS
from PySide6.QtWidgets import QApplication

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import DATABASE_NAME, Options, build
from ofmon.domain.local_time import Period
from ofmon.domain.periods import Kind, containing
from ofmon.ui import words
from support.window import opened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ofmon.ui.energy.page import EnergyPage
    from ofmon.ui.energy.plot import Plot
    from support.window import Workplace

FULL, SMALL = (50, 43_800), (50, 4_380)
_TICK_S = 0.002
_FRAMES = 60
VIEWS = (
    ("a day by hour", "bars", Kind.DAY, Period.HOUR, "none"),
    ("a week by hour", "bars", Kind.WEEK, Period.HOUR, "none"),
    ("a month by day, stacked by device", "bars", Kind.MONTH, Period.DAY, "device"),
    ("a year by month", "bars", Kind.YEAR, Period.MONTH, "none"),
    ("a year by day, stacked by device", "bars", Kind.YEAR, Period.DAY, "device"),
    ("by device, a year", "devices", Kind.YEAR, Period.MONTH, "none"),
    ("heat map of a month", "heat", Kind.MONTH, Period.DAY, "none"),
    ("heat map of a year", "heat", Kind.YEAR, Period.MONTH, "none"),
    ("load duration of a year", "duration", Kind.YEAR, Period.MONTH, "none"),
    ("power of a year", "lines", Kind.YEAR, Period.MONTH, "none"),
)


@dataclass(slots=True)
class Stalls:
    """How much processor time the loop's thread takes in one turn at most: so long the window is held."""

    worst_s: float = 0.0

    async def watch(self) -> None:
        """Until it is cancelled."""
        while True:
            begin = time.thread_time()
            await asyncio.sleep(_TICK_S)
            self.worst_s = max(self.worst_s, time.thread_time() - begin)


def main(*, full: bool) -> None:
    """Prints the rows."""
    meters, hours = FULL if full else SMALL
    with tempfile.TemporaryDirectory() as name:
        readings = big_database.make(Path(name) / DATABASE_NAME, meters, hours)
        print(f"Energy page, {meters} meters, {readings:,} readings, all devices, offscreen:")
        measure(Path(name), FIRST_MS + hours * HOUR_MS)


def measure(folder: Path, last_ms: int) -> None:
    """On the database in a folder, whose newest reading ended then."""
    app = QApplication.instance() or QApplication([])
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(_measure(folder, last_ms))


async def _measure(folder: Path, last_ms: int) -> None:
    services = build(Options(data_dir=folder), secrets=MemorySecrets())
    async with opened(services) as place:
        page = place.window.energy
        place.window.open_page(place.window.pages.index(page))
        await place.idle()
        day = words.local(last_ms - 30 * 24 * HOUR_MS).date()
        print(f"  {'':36}{'picture':>9}{'whole':>9}{'CPU':>9}{'stall':>8}{'frame':>10}")
        for text, *what in VIEWS:
            await _row(place, page, text, partial(_choose, page, what, day))
        nothing = ("bars", Kind.DAY, Period.HOUR, "none")
        await _row(place, page, "an empty day", partial(_choose, page, nothing, date(1990, 1, 1)))


def _choose(page: EnergyPage, what: Sequence[Any], day: date) -> None:
    chart, kind, by, stack = what
    options = page.options
    options.choose(options.chart, chart)
    options.choose(options.stack, stack)
    page.show_period(containing(kind, day), by)


async def _row(place: Workplace, page: EnergyPage, text: str, choose: Callable[[], None]) -> None:
    drawn: list[float] = []
    begin, used = time.perf_counter(), time.process_time()
    choose()
    noted = page.view.drawn.connect(lambda: drawn.append(_grabbed_s(page, begin)))
    await place.idle()
    page.view.drawn.disconnect(noted)
    whole_s, used_s = time.perf_counter() - begin, time.process_time() - used
    drawn.append(_grabbed_s(page, begin))
    stall_s = await _stall_s(place, choose)
    frame_s = _frame_s(page.view.chart.plot) if hasattr(page.view.chart, "plot") else math.nan
    figures = f"{drawn[0] * 1000:7.0f}ms{whole_s * 1000:7.0f}ms{used_s * 1000:7.0f}ms"
    print(f"  {text:36}{figures}{stall_s * 1000:6.0f}ms{frame_s * 1000:8.1f}ms")


async def _stall_s(place: Workplace, choose: Callable[[], None]) -> float:
    """Chosen once more, and nothing but the window at work."""
    stalls = Stalls()
    watching = asyncio.ensure_future(stalls.watch())
    choose()
    await place.idle()
    watching.cancel()
    return stalls.worst_s


def _grabbed_s(page: EnergyPage, begin: float) -> float:
    """The time until all of it is drawn."""
    page.grab()
    return time.perf_counter() - begin


def _frame_s(plot: Plot) -> float:
    """Processor time of a frame, zoomed in and moved to and fro."""
    plot.zoom(4.0)
    first, last = plot.shown
    begin = time.process_time()
    for at in range(_FRAMES):
        plot.bring_by((last - first) / 20 * (1 if at < _FRAMES // 2 else -1))
        plot.grab()
    return (time.process_time() - begin) / _FRAMES


if __name__ == "__main__":
    main(full="--full" in sys.argv[1:])
