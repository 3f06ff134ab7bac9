"""Find lines of Activity, and write them to a file."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

from ofmon.services.export import cells
from ofmon.services.files import write_text
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ofmon.services.activity import ActivityKind, Line

COLUMNS = ("time", "kind", "outcome", "meters", "text")


@dataclass(frozen=True, slots=True)
class ActivityFilter:
    """Which lines are meant; what isn't given doesn't matter.

    Attributes:
        text: words, each of which the line holds, in any case.
        kind: what it is about; None: anything.
        meter: a part of a meter's SSID, or of its name as the line tells it.
        start_ms: from then on, ms since the epoch.
        end_ms: before then.
    """

    text: str = ""
    kind: ActivityKind | None = None
    meter: str = ""
    start_ms: int | None = None
    end_ms: int | None = None

    def fits(self, line: Line) -> bool:
        """Whether a line is meant."""
        said = line.text.casefold()
        return (
            self.kind in {None, line.kind}
            and (self.start_ms is None or line.time_ms >= self.start_ms)
            and (self.end_ms is None or line.time_ms < self.end_ms)
            and all(word in said for word in self.text.casefold().split())
            and self._is_about(line, said)
        )

    def _is_about(self, line: Line, said: str) -> bool:
        """A tour's line names no meter, and one of the window names it by its device."""
        wanted = self.meter.strip().casefold()
        return not wanted or wanted in said or any(wanted in ssid.casefold() for ssid in line.meters)


def found(lines: Iterable[Line], wanted: ActivityFilter) -> list[Line]:
    """The lines that are meant, in their order."""
    return [line for line in lines if wanted.fits(line)]


async def write_lines(path: Path, lines: Sequence[Line]) -> int:
    """Write lines as CSV; returns how many.

    Raises:
        DiskFullError: the file could not be written; a file that was there is untouched.
    """

    def fill(out: IO[str]) -> None:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(cells(_row(line)) for line in lines)

    await in_thread(write_text, path, fill)
    return len(lines)


def _row(line: Line) -> tuple[str, ...]:
    time = datetime.fromtimestamp(line.time_ms / 1000, UTC).isoformat(timespec="seconds")
    return time, line.kind or "other", line.tone, " ".join(line.meters), line.text
