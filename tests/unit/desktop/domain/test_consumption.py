"""Consumption: what is stacked, which bars readings may belong to, load duration and peak."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.completeness import Completeness
from ofmon.domain.consumption import Bar, Power, Share, completeness, load_duration, peak, total, touched

HOUR = 3_600_000


def power(at: int, kw: float) -> Power:
    """An hour."""
    return Power(at * HOUR, (at + 1) * HOUR, kw, 0.9, 1)


def test_a_bar_without_a_reading_is_no_zero() -> None:
    """Nor is the sum of such bars."""
    assert math.isnan(Bar(0, HOUR).energy_kwh)
    assert math.isnan(total([Bar(0, HOUR)]))
    assert total([Bar(0, HOUR, (Share("a", 1, 0.0, 1),)), Bar(HOUR, 2 * HOUR)]) == 0


def test_shares_are_stacked_by_what_they_are_counted_to() -> None:
    """By device, or by phase."""
    bar = Bar(0, HOUR, (Share("a", 1, 1.0, 1), Share("a", 2, 2.0, 1), Share("b", 1, 4.0, 1)))
    assert bar.stacked(lambda share: share.owner) == {"a": 3.0, "b": 4.0}
    assert bar.stacked(lambda share: str(share.ct_id)) == {"1": 5.0, "2": 2.0}


def test_completeness_of_several_bars() -> None:
    """Is that of all hours."""
    bars = [
        Bar(0, HOUR, completeness=Completeness(1, 2)),
        Bar(HOUR, 2 * HOUR, completeness=Completeness(0, 1)),
    ]
    assert completeness(bars) == Completeness(1, 3)


@given(
    st.lists(st.integers(1, 20), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(-10, 200), st.integers(0, 60)), max_size=6),
)
def test_bars_that_readings_may_belong_to(lengths: list[int], found: list[tuple[int, int]]) -> None:
    """Each that a reading may have ended in, when that is not one bar for sure."""
    starts = [sum(lengths[:at]) for at in range(len(lengths) + 1)]
    bars = list(pairwise(starts))
    reaches = [(first, first + length) for first, length in found]
    expected = [False] * len(bars)
    for first, last in reaches:
        places = {
            next((at for at, (start, end) in enumerate(bars) if start < moment <= end), -1)
            for moment in range(first, last + 1)
        }
        if len(places) > 1:
            for at in places - {-1}:
                expected[at] = True
    assert touched(bars, reaches) == expected


def test_load_duration_falls_from_the_peak() -> None:
    """Hours in any order; what is no number isn't among them."""
    hours = [power(0, 1.0), power(1, 3.0), power(2, math.nan), power(3, 3.0), power(4, -1.0)]
    assert load_duration(hours) == [3.0, 3.0, 1.0, -1.0]
    assert peak(hours) == hours[1]
    assert peak([power(0, math.nan)]) is None
