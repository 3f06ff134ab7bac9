"""Lines of Activity are found by words, kind, meter and time, and written for a spreadsheet."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from ofmon.services.activity import ActivityKind, Line, kind_of
from ofmon.services.activity_search import COLUMNS, ActivityFilter, found, write_lines

if TYPE_CHECKING:
    from pathlib import Path

VISIT = Line(1_000, "Collecting Press hall 1: 6 new readings.", "good", ActivityKind.VISIT, ("SEM-a0:b1",))
TOUR = Line(2_000, "Tour: 2 of 3 collected.", "bad", ActivityKind.TOUR, ("SEM-a0:b1", "SEM-a0:b2"))
OLD = Line(3_000, "=1+1 Sync: done.", "good")
LINES = (OLD, TOUR, VISIT)


@pytest.mark.parametrize(
    ("wanted", "lines"),
    [
        (ActivityFilter(), LINES),
        (ActivityFilter("hall press"), (VISIT,)),
        (ActivityFilter("COLLECTED"), (TOUR,)),
        (ActivityFilter(kind=ActivityKind.TOUR), (TOUR,)),
        (ActivityFilter(kind=ActivityKind.OTHER), (OLD,)),
        (ActivityFilter(meter="a0:b1"), (TOUR, VISIT)),
        (ActivityFilter(meter=" A0:B2 "), (TOUR,)),
        (ActivityFilter(meter="press hall"), (VISIT,)),
        (ActivityFilter(start_ms=2_000), (OLD, TOUR)),
        (ActivityFilter(end_ms=2_000), (VISIT,)),
        (ActivityFilter("done", start_ms=4_000), ()),
    ],
)
def test_lines_are_found(wanted: ActivityFilter, lines: tuple[Line, ...]) -> None:
    """By each of what can be asked, and by all together."""
    assert found(LINES, wanted) == list(lines)


async def test_lines_are_written_as_csv(tmp_path: Path) -> None:
    """A time, a kind, how it ended, the meters, and a text that is no formula."""
    path = tmp_path / "activity.csv"
    assert await write_lines(path, LINES) == 3
    with path.open(encoding="utf-8", newline="") as file:
        header, old, tour, _visit = csv.reader(file)
    assert tuple(header) == COLUMNS
    assert old == ["1970-01-01T00:00:03+00:00", "other", "good", "", "'=1+1 Sync: done."]
    assert tour[1:4] == ["tour", "bad", "SEM-a0:b1 SEM-a0:b2"]


@pytest.mark.parametrize(
    ("job", "kind"),
    [("visit", ActivityKind.VISIT), ("backup", ActivityKind.DATA), ("unheard of", ActivityKind.OTHER)],
)
def test_each_job_is_of_a_kind(job: str, kind: ActivityKind) -> None:
    """What nobody thought of is of none."""
    assert kind_of(job) is kind
