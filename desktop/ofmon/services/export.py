"""Write stored readings or power losses to a file: CSV for spreadsheets, JSON for programs.

Readings pass through page by page, however many there are, while others go on storing. A file appears whole
or not at all (`ofmon.services.files`).
"""

from __future__ import annotations

import asyncio
import csv
import json
import math
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache, partial
from itertools import islice
from typing import IO, TYPE_CHECKING

from ofmon.domain.plain_text import spreadsheet_text, visible
from ofmon.errors import StoppedError
from ofmon.services.files import write_text
from ofmon.services.ports import ReadingSpan
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from ofmon.domain.energy import Owner
    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.services.ports import LossFilter, ReadingLine, ReadingLines, Store

COLUMNS = (
    "meter",
    "ct_id",
    "time_ms",
    "time_utc",
    "uncertainty_ms",
    "raw_time_ms",
    "real_power_w",
    "apparent_power_va",
    "current_rms_a",
    "voltage_rms_v",
    "energy_kwh",
    "power_factor",
    "state",
    "device",
)
LOSS_COLUMNS = ("meter", "time_ms", "time_utc", "uncertainty_ms", "raw_time_ms", "raw_time_utc")
Value = str | int | float | None

_PAGE = 5_000
# Meters share their hours: each is put into words once, as long as they are of a few years.
_TIMES_KEPT = 65_536


class Format(StrEnum):
    """What kind of file."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Export:
    """The procedure *export*."""

    store: Store

    async def run(  # noqa: PLR0913 - a query and a place, all by name
        self,
        path: Path,
        kind: Format,
        *,
        whose: Owner | MeterId | Sequence[Owner] | None = None,
        start_ms: int | None = None,
        end_ms: int | None = None,
        report: Report = silent,
    ) -> int:
        """Write readings, by meter and time (held ones, which have no time, only when no bound is given).

        Returns:
            How many were written.

        Raises:
            DiskFullError: the file could not be written; a file that was there is untouched.
            StoreError: the database could not be read.
        """
        span = ReadingSpan(whose, start_ms, end_ms)
        log = StepLog(report)
        with log.step(Step.EXPORT):
            watch = _Watch(log, asyncio.get_running_loop())
            fill = partial(self._fill, kind=kind, span=span, watch=watch)
            number = await self._watched(watch, lambda: write_text(path, fill))
            log.say(Step.EXPORT, tr("%n reading(s) in {path}", "", number, path=path))
        return number

    async def to(self, out: IO[str], kind: Format, *, whose: Owner | MeterId | None = None) -> int:
        """Write readings to an open text file; returns how many.

        Raises:
            StoreError: the database could not be read.
        """
        watch = _Watch(StepLog(silent), asyncio.get_running_loop())
        return await self._watched(watch, lambda: self._fill(out, kind, ReadingSpan(whose), watch))

    async def losses(self, path: Path, kind: Format, wanted: LossFilter) -> int:
        """Write power losses, the newest first; returns how many.

        Raises:
            DiskFullError: the file could not be written; a file that was there is untouched.
            StoreError: the database could not be read.
        """
        found = await self.store.find_losses(wanted)
        return await in_thread(write_text, path, lambda out: write_losses(out, kind, found))

    async def table(self, path: Path, names: Sequence[str], rows: Sequence[Sequence[Value]]) -> int:
        """Write sums or means as CSV under these column names; returns how many lines.

        Raises:
            DiskFullError: the file could not be written; a file that was there is untouched.
        """

        def fill(out: IO[str]) -> int:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(names)
            writer.writerows(map(cells, rows))
            return len(rows)

        return await in_thread(write_text, path, fill)

    async def _watched(self, watch: _Watch, work: Callable[[], int]) -> int:
        await self.store.ready()
        try:
            return await in_thread(work)
        except asyncio.CancelledError:
            watch.stopped.set()
            raise

    def _fill(self, out: IO[str], kind: Format, span: ReadingSpan, watch: _Watch) -> int:
        with self.store.reading_lines(span) as found:
            rows = (_row(line) for page in watch.pages(found) for line in page)
            return _write(out, kind, COLUMNS, rows)


@dataclass(slots=True)
class _Watch:
    """Between the thread that writes and the loop: figures one way, the wish to stop the other way."""

    log: StepLog
    loop: asyncio.AbstractEventLoop
    stopped: threading.Event = field(default_factory=threading.Event)

    def pages(self, found: ReadingLines) -> Iterator[list[ReadingLine]]:
        done = 0
        while page := list(islice(found.lines, _PAGE)):
            if self.stopped.is_set():
                raise StoppedError(tr("The export was cancelled."), safe=tr("No file was changed."))
            yield page
            done += len(page)
            with suppress(RuntimeError):  # the loop has ended, and nobody asks any more
                self.loop.call_soon_threadsafe(self.log.figure, Step.EXPORT, done, found.total, "readings")


def cells(values: Sequence[Value]) -> list[Value]:
    """Values as a spreadsheet takes them: what isn't a number stays empty, text is a line and no formula."""
    return [_cell(value) for value in values]


def _cell(value: Value) -> Value:
    if isinstance(value, str):
        return spreadsheet_text(visible(value))
    return None if value is None or not math.isfinite(value) else value


def _row(line: ReadingLine) -> tuple[Value, ...]:
    """A reading under the names of `COLUMNS`."""
    ssid, ct_id, time_ms, *rest = line
    return ssid, ct_id, time_ms, _iso(time_ms), *rest


def loss_row(stored: StoredLoss) -> tuple[Value, ...]:
    """A power loss under the names of `LOSS_COLUMNS`."""
    loss = stored.loss
    corrected = (loss.time_ms, _iso(loss.time_ms), loss.uncertainty_ms)
    return stored.ssid, *corrected, loss.raw_time_ms, _iso(loss.raw_time_ms)


def write_losses(out: IO[str], kind: Format, losses: Iterable[StoredLoss]) -> int:
    """Write power losses to an open text file; returns how many."""
    return _write(out, kind, LOSS_COLUMNS, map(loss_row, losses))


def _write(out: IO[str], kind: Format, columns: Sequence[str], rows: Iterable[tuple[Value, ...]]) -> int:
    counted = _Counted(rows)
    if kind is Format.CSV:
        _write_csv(out, columns, counted)
    else:
        _write_json(out, columns, counted)
    return counted.number


class _Counted:
    """Passes rows on and counts them."""

    def __init__(self, rows: Iterable[tuple[Value, ...]]) -> None:
        self._rows = rows
        self.number = 0

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        for self.number, row in enumerate(self._rows, 1):  # noqa: B020 - counts
            yield row


def _write_csv(out: IO[str], columns: Sequence[str], rows: Iterable[tuple[Value, ...]]) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    # The last value may be a name that somebody else gave; all others are figures and words of ours.
    writer.writerows((*values, _cell(last)) for *values, last in rows)


def _write_json(out: IO[str], columns: Sequence[str], rows: Iterable[tuple[Value, ...]]) -> None:
    out.write("[")
    for index, values in enumerate(rows):
        document = dict(zip(columns, values, strict=True))
        out.write((",\n" if index else "\n") + json.dumps(document, allow_nan=False))
    out.write("\n]\n")


@lru_cache(maxsize=_TIMES_KEPT)
def _iso(time_ms: int | None) -> str | None:
    if time_ms is None:
        return None
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds")
