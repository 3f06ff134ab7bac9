"""What a visit brought, as names and values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ofmon.domain.clock import TimeGiven, TimeSource
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import Reason
from ofmon.domain.visit import ClockFound, Visit
from ofmon.ui import words
from ofmon.ui.collect.visit_result import figures

NOTHING = Visit(
    meter=MeterId("SEM-a0:b1:c2:00:00:01"),
    device_name=None,
    started_ms=0,
    finished_ms=0,
    firmware="",
    readings_new=0,
    readings_known=0,
    held=0,
    first_ms=None,
    last_ms=None,
    energy_kwh=0.0,
    power_losses=0,
    clock_behind_ms=None,
    uncertainty_ms=0,
    gaps=(),
    remarks=(),
    clock_set=False,
    given=None,
    freed=True,
)
ONE = replace(NOTHING, readings_new=1, first_ms=words.HOUR_MS, last_ms=words.HOUR_MS)


def test_a_visit_without_a_reading_claims_no_exact_times() -> None:
    """Nor a period."""
    shown = figures(NOTHING)
    assert (shown["Times"], shown["Period"]) == (words.NO_FIGURE, words.NO_FIGURE)


def test_a_single_reading_has_a_moment() -> None:
    """Not a span from it to itself."""
    shown = figures(ONE)
    assert shown["Period"] == words.moment(words.HOUR_MS)
    assert shown["Times"] == "exact"


@pytest.mark.parametrize(
    ("known", "said"),
    [(0, "1 new"), (1, "1 new, 1 was here already"), (2, "1 new, 2 were here already")],
)
def test_readings_that_were_here_agree_with_their_number(known: int, said: str) -> None:
    """None of them isn't named."""
    assert figures(replace(ONE, readings_known=known))["Readings"] == said


def test_a_clock_that_was_behind_and_not_set_says_both() -> None:
    """In one sentence."""
    behind = figures(replace(ONE, clock_behind_ms=3 * words.HOUR_MS))
    assert behind["Clock"] == "was up to 3 h behind; not set"
    assert figures(ONE)["Clock"] == "not set"


def test_a_clock_without_a_time_is_not_told_as_56_years_behind() -> None:
    """A new meter's was never set, another one's was lost."""
    assert figures(replace(ONE, clock_found=ClockFound.NEVER_SET))["Clock"] == "was never set"
    given = TimeGiven(words.HOUR_MS, TimeSource.COMPUTER)
    found = figures(replace(ONE, clock_found=ClockFound.LOST, given=given))["Clock"]
    assert found == f"had lost its time; set {given}"


def test_what_is_held_back_is_counted_by_its_reason() -> None:
    """A line each."""
    held = {Reason.TIME_DAMAGED: 1, Reason.NO_FIGURE: 1_200}
    lines = figures(replace(ONE, held_by=held))["Held back"].splitlines()
    assert lines == ["1: the meter gave a damaged time", "1,200: no figure is a number"]
