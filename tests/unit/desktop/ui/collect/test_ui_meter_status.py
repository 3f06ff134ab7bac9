"""What is said about a meter in reach."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState
from ofmon.services.ports import MeterRecord
from ofmon.services.scan import Nearby
from ofmon.ui import words
from ofmon.ui.collect.meter_status import COLLECT, PROVISION, last_collection, spoken, status

NOW_MS = 1_790_000_000_000
METER = MeterId("SEM-a0:b1:c2:00:00:01")


def heard(age_ms: int | None, *, token: bool = True, firmware: str = "2.1.0", waiting: int = 0) -> Nearby:
    """A meter that was collected so long ago."""
    at = None if age_ms is None else NOW_MS - age_ms
    counts = {ReadingState.PENDING: waiting}
    record = MeterRecord(METER, "ref" if token else None, None, None, None, firmware, NOW_MS, at, counts)
    return Nearby(METER, -65, record)


@pytest.mark.parametrize(
    ("age_ms", "said", "below_its_heading"),
    [
        (0, "collected just now", "Just now"),
        (59 * words.MINUTE_MS, "collected 59 min ago", "59 min ago"),
        (41 * words.DAY_MS, "due: 41 days", "Due: 41 days"),
        (None, "never collected", "Never collected"),
    ],
)
def test_a_last_collection_is_told(age_ms: int | None, said: str, below_its_heading: str) -> None:
    """In the list, and below a heading that says what it is."""
    assert status(heard(age_ms), NOW_MS).collected == said
    assert last_collection(heard(age_ms), NOW_MS) == below_its_heading


def test_a_moment_keeps_its_capitals_below_the_heading() -> None:
    """A clock that was ahead names the day it claims."""
    ahead = heard(-words.DAY_MS)
    assert last_collection(ahead, NOW_MS) == f"On {words.moment(NOW_MS + words.DAY_MS)}"


def test_a_meter_without_a_token_is_to_be_provisioned() -> None:
    """In the colour of what needs somebody; what waits is said of others only."""
    bare = status(heard(0, token=False, waiting=3), NOW_MS)
    assert (bare.action, bare.note, bare.note_tone) == (PROVISION, "new: provision", "warn")
    full = status(heard(0, waiting=1_300), NOW_MS)
    assert (full.action, full.note, full.note_tone) == (COLLECT, "1,300 waiting", "muted")


def test_a_row_is_heard_whole() -> None:
    """Name, signal, collection, what waits."""
    nearby = heard(words.HOUR_MS, waiting=2)
    said = spoken(nearby, status(nearby, NOW_MS), None)
    assert said == f"{METER}, good signal, collected 1 h ago, 2 waiting"


def test_a_colleagues_collection_says_whose_it_is() -> None:
    """In the row and below the heading; what waits here comes first."""
    nearby = heard(3 * words.DAY_MS)
    theirs = replace(nearby, record=replace(nearby.record, collected_by="laptop-2"))
    assert spoken(theirs, status(theirs, NOW_MS), None).endswith("collected 3 days ago, by laptop-2")
    assert last_collection(theirs, NOW_MS) == "3 days ago by laptop-2"
