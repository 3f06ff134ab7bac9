"""Write stored readings or power losses to a file: CSV for spreadsheets, JSON for programs.

A file appears whole or not at all: it is written beside its place and moved there when complete.
"""

from __future__ import annotations

import csv
import json
import math
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import IO, TYPE_CHECKING

from ofmon.errors import DiskFullError
from ofmon.services.progress import Report, Step, StepLog, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import LossFilter, Store
from ofmon.services.workers import in_thread

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
)
LOSS_COLUMNS = ("meter", "time_ms", "time_utc", "uncertainty_ms", "raw_time_ms", "raw_time_utc")
Value = str | int | float | None


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
        meter: MeterId | None = None,
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
        log = StepLog(report)
        with log.step(Step.EXPORT):
            readings = await self.store.readings(meter, start_ms, end_ms)
            await in_thread(_write_file, path, lambda out: write(out, kind, readings))
            log.say(Step.EXPORT, f"{len(readings):,} readings in {path}")
        return len(readings)

    async def losses(self, path: Path, kind: Format, wanted: LossFilter) -> int:
        """Write power losses, the newest first; returns how many.

        Raises:
            DiskFullError: the file could not be written; a file that was there is untouched.
            StoreError: the database could not be read.
        """
        found = await self.store.find_losses(wanted)
        await in_thread(_write_file, path, lambda out: write_losses(out, kind, found))
        return len(found)

    async def table(self, path: Path, names: Sequence[str], rows: Sequence[Sequence[Value]]) -> int:
        """Write sums or means as CSV under these column names; returns how many lines.

        Raises:
            DiskFullError: the file could not be written; a file that was there is untouched.
        """

        def fill(out: IO[str]) -> None:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(names)
            writer.writerows(rows)

        await in_thread(_write_file, path, fill)
        return len(rows)


def row(reading: StoredReading) -> dict[str, Value]:
    """A reading under the names of `COLUMNS`; figures that are no numbers become None."""
    figures = reading.reading
    values: tuple[Value, ...] = (
        reading.ssid,
        figures.ct_id,
        reading.time_ms,
        _iso(reading.time_ms),
        reading.uncertainty_ms,
        figures.raw_time_ms,
        *map(_number, figures.figures),
        _number(figures.power_factor),
        reading.state.value,
    )
    return dict(zip(COLUMNS, values, strict=True))


def loss_row(stored: StoredLoss) -> dict[str, Value]:
    """A power loss under the names of `LOSS_COLUMNS`."""
    loss = stored.loss
    raw_ms = loss.raw_time_ms
    corrected = (loss.time_ms, _iso(loss.time_ms), loss.uncertainty_ms)
    return dict(zip(LOSS_COLUMNS, (stored.ssid, *corrected, raw_ms, _iso(raw_ms)), strict=True))


def write(out: IO[str], kind: Format, readings: Iterable[StoredReading]) -> None:
    """Write readings to an open text file."""
    _write(out, kind, COLUMNS, map(row, readings))


def write_losses(out: IO[str], kind: Format, losses: Iterable[StoredLoss]) -> None:
    """Write power losses to an open text file."""
    _write(out, kind, LOSS_COLUMNS, map(loss_row, losses))


def _write(out: IO[str], kind: Format, columns: Sequence[str], rows: Iterable[dict[str, Value]]) -> None:
    if kind is Format.CSV:
        writer = csv.DictWriter(out, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    else:
        out.write("[")
        for index, values in enumerate(rows):
            out.write((",\n" if index else "\n") + json.dumps(values, allow_nan=False))
        out.write("\n]\n")


def _write_file(path: Path, fill: Callable[[IO[str]], None]) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8", newline="") as out:
            fill(out)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
    except OSError as error:
        raise DiskFullError(
            f"{path} could not be written: {error.strerror}.",
            safe="The database is untouched.",
            todo="Choose another place or make room.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def _iso(time_ms: int | None) -> str | None:
    if time_ms is None:
        return None
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds")


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
