"""A database after years: charts, lists and exports of it, each beside bare sqlite3 on the same file.

"Bare" is what the same question costs without anything of ours: the readings themselves, the least code. Each
figure comes from a process of its own, which tells its peak of memory, too. ``--full``: 50 meters, 5 years of
hours; else a tenth of it.
"""

from __future__ import annotations

import asyncio
import csv
import multiprocessing
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import big_database
from big_database import FIRST_MS, HOUR_MS

from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.energy import Period
from ofmon.domain.identity import MeterId
from ofmon.services.energy import Energy
from ofmon.services.export import Export, Format
from ofmon.services.ports import ReadingFilter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

ROUNDS = 3
FULL, SMALL = (50, 43_800), (50, 4_380)
DAY_MS = 24 * HOUR_MS
_DAYS = "SELECT (time_ms - 1) / 86400000, SUM(energy_kwh) FROM reading WHERE time_ms > ? GROUP BY 1"
_METERS = "SELECT meter_id, SUM(energy_kwh) FROM reading WHERE time_ms > ? GROUP BY 1"
_FIRST = "SELECT * FROM reading ORDER BY time_ms DESC, id DESC LIMIT 200"
_LINES = (
    "SELECT m.ssid, r.ct_id, r.time_ms, r.uncertainty_ms, r.raw_time_ms, r.real_power_w, r.apparent_power_va,"
    " r.current_rms_a, r.voltage_rms_v, r.energy_kwh, r.state FROM meter m CROSS JOIN reading r"
    " ON r.meter_id = m.id ORDER BY m.ssid, r.time_ms, r.ct_id, r.id"
)
_OF_METER = "SELECT state, COUNT(*) FROM reading WHERE meter_id = 7 GROUP BY state"


@dataclass(frozen=True, slots=True)
class Place:
    """The file that is measured, and when its newest reading ended."""

    path: Path
    last_ms: int

    @property
    def year_ms(self) -> int:
        """A year before its end."""
        return self.last_ms - 365 * DAY_MS


async def _months(store: SqliteStore, place: Place) -> None:
    await Energy(store).by(Period.MONTH, FIRST_MS, place.last_ms)


async def _days(store: SqliteStore, place: Place) -> None:
    await Energy(store).by(Period.DAY, place.year_ms, place.last_ms)


async def _owners(store: SqliteStore, place: Place) -> None:
    await Energy(store).by_owner(place.year_ms, place.last_ms)


async def _first_rows(store: SqliteStore, _place: Place) -> None:
    await store.shared_names()
    await store.readings_by_id(await store.find_readings(ReadingFilter(), 200))


async def _export(store: SqliteStore, place: Place) -> None:
    await Export(store).run(place.path.with_name("ours.csv"), Format.CSV)


async def _meter(store: SqliteStore, _place: Place) -> None:
    await store.meter(MeterId("SEM-a0:b1:c2:00:00:06"))


def _ask(place: Place, sql: str, *values: int) -> None:
    with closing(sqlite3.connect(place.path)) as database:
        database.execute(sql, values).fetchall()


def _write(place: Place) -> None:
    with closing(sqlite3.connect(place.path)) as database, place.path.with_name("bare.csv").open("w") as out:
        csv.writer(out).writerows(database.execute(_LINES))


def _bare_days(place: Place) -> None:
    _ask(place, _DAYS, place.year_ms)


def _bare_months(place: Place) -> None:
    _ask(place, _DAYS, 0)


def _bare_meters(place: Place) -> None:
    _ask(place, _METERS, place.year_ms)


def _bare_first(place: Place) -> None:
    _ask(place, _FIRST)


def _bare_meter(place: Place) -> None:
    _ask(place, _OF_METER)


ROWS: tuple[tuple[str, Callable[[SqliteStore, Place], Awaitable[None]], Callable[[Place], None]], ...] = (
    ("energy by month, all years, all meters", _months, _bare_months),
    ("energy by day, a year, all meters", _days, _bare_days),
    ("energy by device, a year", _owners, _bare_meters),
    ("local data, first rows of all", _first_rows, _bare_first),
    ("export of all as CSV", _export, _write),
    ("one meter, counts by state", _meter, _bare_meter),
)


def main(*, full: bool) -> None:
    """Prints the rows."""
    meters, hours = FULL if full else SMALL
    with tempfile.TemporaryDirectory() as name:
        place = Place(Path(name) / "ofmon.db", FIRST_MS + hours * HOUR_MS)
        begin = time.perf_counter()
        readings = big_database.make(place.path, meters, hours)
        made_s, (settled_s, _) = time.perf_counter() - begin, _in_process(_settle, place)
        size = place.path.stat().st_size / 1e6
        print(f"growth, {meters} meters, {readings:,} readings, {size:.0f} MB, median of {ROUNDS} rounds:")
        print(f"  made in {made_s:.1f} s; all sums by day made anew in {settled_s:.1f} s")
        print(f"  {'':42}{'ours':>10}{'peak':>10}{'bare':>10}{'ratio':>8}")
        for text, ours, bare in ROWS:
            _print_row(text, place, ours, bare)


def _print_row(
    text: str,
    place: Place,
    ours: Callable[[SqliteStore, Place], Awaitable[None]],
    bare: Callable[[Place], None],
) -> None:
    pairs = [(_in_process(_ours, place, ours), _in_process(_bare, place, bare)) for _ in range(ROUNDS)]
    seconds = statistics.median(own for (own, _peak), _ in pairs)
    peak = max(peak for (_own, peak), _ in pairs)
    bare_seconds = statistics.median(own for _, (own, _peak) in pairs)
    ratio = seconds / bare_seconds
    print(f"  {text:42}{seconds:8.3f} s{peak:6.0f} MiB{bare_seconds:8.3f} s{ratio:8.2f}")


def _in_process(work: Callable[..., float], *values: object) -> tuple[float, float]:
    """Seconds, and the process's peak of memory in MiB."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(_with_peak, work, *values).result()


def _with_peak(work: Callable[..., float], *values: object) -> tuple[float, float]:
    seconds = work(*values)
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _settle(place: Place) -> float:
    return _ours(place, _months)


def _ours(place: Place, work: Callable[[SqliteStore, Place], Awaitable[None]]) -> float:
    async def run() -> float:
        store = SqliteStore(place.path)
        await store.ready()
        begin = time.perf_counter()
        await work(store, place)
        took = time.perf_counter() - begin
        await store.close()
        return took

    return asyncio.run(run())


def _bare(place: Place, work: Callable[[Place], None]) -> float:
    begin = time.perf_counter()
    work(place)
    return time.perf_counter() - begin


if __name__ == "__main__":
    main(full="--full" in sys.argv[1:])
