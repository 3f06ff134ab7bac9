"""Hours due, and why a span is a part only."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.completeness import HOUR_MS, Completeness, Series, Standing, standing

START = 1_767_225_600_000
DAY = 24 * HOUR_MS


def series(first_h: int, last_h: int, *, ended: bool = False) -> Series:
    """Its first and last reading, in hours after the start."""
    return Series("key", 1, START + first_h * HOUR_MS, START + last_h * HOUR_MS, ended)


def due(of: Series, first_h: int, last_h: int, now_h: float) -> int:
    """Hours due in a span, by hours after the start."""
    return of.due(START + first_h * HOUR_MS, START + last_h * HOUR_MS, START + round(now_h * HOUR_MS))


def test_an_hour_is_due_from_the_first_reading_on_until_now() -> None:
    """Of a day it began in, of a whole one, of the running one, and of one to come."""
    of = series(6, 30)
    days = [due(of, first, first + 24, now_h=60.5) for first in (-24, 0, 24, 48, 72)]
    assert days == [0, 19, 24, 12, 0]


def test_what_has_ended_is_due_until_its_last_reading() -> None:
    """A meter that was taken away owes nothing afterwards."""
    of = series(1, 30, ended=True)
    assert [due(of, first, first + 24, now_h=100) for first in (0, 24, 48)] == [24, 6, 0]


def test_readings_ahead_of_the_clock_are_due() -> None:
    """So that there are never more hours than are due."""
    assert due(series(1, 10), 0, 24, now_h=5) == 10


@given(st.lists(st.integers(-100, 200), min_size=2, max_size=9, unique=True).map(sorted), st.integers(0, 200))
def test_hours_due_of_parts_are_those_of_the_whole(borders: list[int], now_h: int) -> None:
    """On whole hours."""
    of = series(3, 50)
    parts = pairwise(borders)
    assert sum(due(of, *part, now_h) for part in parts) == due(of, borders[0], borders[-1], now_h)


@pytest.mark.parametrize(
    ("first_h", "now_h", "expected"),
    [
        (-10, 100, Standing.WHOLE),
        (-10, 5, Standing.RUNNING),
        (-10, 0, Standing.AHEAD),
        (6, 100, Standing.BEGINS),
        (6, 12, Standing.BEGINS | Standing.RUNNING),
        (1, 100, Standing.WHOLE),
        (25, 100, Standing.EARLIER),
    ],
)
def test_why_a_day_is_a_part_only(first_h: int, now_h: int, expected: Standing) -> None:
    """It runs, has yet to begin, or readings begin in it or after it."""
    found = standing(START, START + DAY, [series(first_h, 200)], START + now_h * HOUR_MS)
    assert found == expected


def test_completeness_adds_up() -> None:
    """Hours and hours due."""
    found = Completeness(19, 24) + Completeness(0, 48)
    assert (found, found.missing, found.whole) == (Completeness(19, 72), 53, False)
