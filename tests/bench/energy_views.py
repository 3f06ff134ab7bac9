"""The Energy page and Local data on a database of years, offscreen: first pictures, turns, frames, memory.

Each view is chosen as a person does. What it costs is the processor time of the whole program, from there
until a picture of the window with the new choice is drawn, and until all of it is there; the wall's time to
the picture stands beside it, and means something on an idle machine only. The longest turn is the processor
time that the window's thread takes in one turn of its loop at most, a frame that of moving or zooming the
chart and drawing it. A yardstick tells how much slower than alone the machine is by what else runs on it.
"""

from __future__ import annotations

import asyncio
import math
import os
import resource
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
from ofmon.ui.garbage import share_memory
from support.bare_window import bare_window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ofmon.ui.energy.page import EnergyPage
    from ofmon.ui.energy.plot import Plot
    from ofmon.ui.window import MainWindow

FULL, SMALL = (50, 43_800), (50, 4_380)
_FRAMES = 60
_YARDSTICK = 600_000
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
            await asyncio.sleep(0)
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
    share_memory()
    app = QApplication.instance() or QApplication([])
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(_measure(folder, last_ms))


async def _measure(folder: Path, last_ms: int) -> None:
    services = build(Options(data_dir=folder), secrets=MemorySecrets())
    async with bare_window(services) as window:
        page = window.energy
        window.open_page(window.pages.index(page))
        await window.shared.jobs.load(page, page.load)
        day = words.local(last_ms - 30 * 24 * HOUR_MS).date()
        print(f"  yardstick: {_yardstick_s() * 1000:.0f} ms of a processor (the less, the idler the machine)")
        print(f"  {'':36}{'picture by the wall':>20}{'CPU':>8}{'all, CPU':>10}{'turn':>8}{'frame':>9}")
        for text, *what in VIEWS:
            await _row(page, text, partial(_choose, page, what, day))
        nothing = ("bars", Kind.DAY, Period.HOUR, "none")
        await _row(page, "an empty day", partial(_choose, page, nothing, date(1990, 1, 1)))
        await _first_rows(window)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak of memory over all of them: {peak:.0f} MiB")


def _yardstick_s() -> float:
    """Processor time of a loop of Python's."""
    begin = time.thread_time()
    for _ in range(_YARDSTICK):
        pass
    return time.thread_time() - begin


def _choose(page: EnergyPage, what: Sequence[Any], day: date) -> None:
    chart, kind, by, stack = what
    options = page.options
    options.choose(options.chart, chart)
    options.choose(options.stack, stack)
    page.show_period(containing(kind, day), by)


async def _row(page: EnergyPage, text: str, choose: Callable[[], None]) -> None:
    pictures: list[tuple[float, float]] = []
    begin, used = time.perf_counter(), time.process_time()

    def grab() -> None:
        page.grab()
        pictures.append((time.perf_counter() - begin, time.process_time() - used))

    choose()
    noted = page.view.drawn.connect(grab)
    # Waited for without asking again and again, which would count as its own.
    await page.shared.jobs.load(page, page.load)
    page.view.drawn.disconnect(noted)
    grab()
    turn_s = await _longest_turn_s(page, choose)
    moves = hasattr(page.view.chart, "plot") and page.view.chart.isVisible()
    frame_s = _frame_s(page.view.chart.plot) if moves else math.nan
    (wall_s, first_s), (_wall_s, all_s) = pictures[0], pictures[-1]
    figures = f"{_ms(wall_s, 17)}{_ms(first_s, 5)}{_ms(all_s, 7)}{_ms(turn_s, 5)}{_ms(frame_s, 6)}"
    print(f"  {text:36}{figures}")


async def _first_rows(window: MainWindow) -> None:
    """Local data, from choosing it to a picture of its first rows, and until all are sorted."""
    data, more = window.more.data, window.more
    window.open_named(more.name)
    pictures: list[tuple[float, float]] = []
    begin, used = time.perf_counter(), time.process_time()

    def grab() -> None:
        if not pictures:
            data.grab()
        pictures.append((time.perf_counter() - begin, time.process_time() - used))

    noted = data.table.rows.dataChanged.connect(grab)
    stalls = Stalls()
    watching = asyncio.ensure_future(stalls.watch())
    more.open_part("data")
    await window.shared.jobs.load(more, more.load)
    watching.cancel()
    data.table.rows.dataChanged.disconnect(noted)
    (wall_s, first_s), all_s = pictures[0], time.process_time() - used
    figures = f"{_ms(wall_s, 17)}{_ms(first_s, 5)}{_ms(all_s, 7)}{_ms(stalls.worst_s, 5)}"
    print(f"  {'Local data, first rows':36}{figures}")


def _ms(seconds: float, width: int) -> str:
    return f"{'-':>{width + 3}}" if math.isnan(seconds) else f"{seconds * 1000:{width}.0f} ms"


async def _longest_turn_s(page: EnergyPage, choose: Callable[[], None]) -> float:
    """Chosen once more, and nothing but the window at work."""
    stalls = Stalls()
    watching = asyncio.ensure_future(stalls.watch())
    choose()
    await page.shared.jobs.load(page, page.load)
    await asyncio.sleep(0.05)  # what is drawn after it
    watching.cancel()
    return stalls.worst_s


def _frame_s(plot: Plot) -> float:
    """Processor time of a frame: moved to and fro, then out and in again; the worse of both."""
    plot.zoom(4.0)
    first, last = plot.shown
    half = _FRAMES // 2
    moved = _each_s(plot, lambda at: plot.bring_by((last - first) / 20 * (1 if at < half else -1)))
    return max(moved, _each_s(plot, lambda at: plot.zoom(1 / 1.05 if at < half else 1.05)))


def _each_s(plot: Plot, change: Callable[[int], None]) -> float:
    begin = time.process_time()
    for at in range(_FRAMES):
        change(at)
        plot.grab()
    return (time.process_time() - begin) / _FRAMES


if __name__ == "__main__":
    main(full="--full" in sys.argv[1:])
