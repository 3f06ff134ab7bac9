"""Days of the Energy page and ticks of its axis, through summer time."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.energy import Period
from ofmon.ui.energy.range import BARS_MAX, Days, ending
from ofmon.ui.energy.time_axis import choose, text, ticks

HOUR_S = 3600


@pytest.fixture(autouse=True)
def _berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A place with summer time."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_days_begin_at_local_midnight() -> None:
    """The day on which summer time begins has 23 hours, the one on which it ends 25."""
    hours = [
        (Days(day, day).end_ms - Days(day, day).start_ms) / 3_600_000
        for day in (date(2026, 3, 29), date(2026, 10, 25))
    ]
    assert hours == [23, 25]


def test_days_move_by_their_own_number() -> None:
    """Seven days earlier are the seven days before."""
    week = ending(date(2026, 1, 7), 7)
    assert (week.first, week.moved(-1).last) == (date(2026, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 3, 12), date(2026, 3, 18), "12 to 18 Mar 2026"),
        (date(2026, 3, 12), date(2026, 3, 12), "12 Mar 2026"),
        (date(2026, 2, 27), date(2026, 3, 5), "27 Feb to 5 Mar 2026"),
        (date(2025, 12, 30), date(2026, 1, 5), "30 Dec 2025 to 5 Jan 2026"),
    ],
)
def test_days_are_said_shortly(first: date, last: date, said: str) -> None:
    """What both ends share is said once."""
    assert str(Days(first, last)) == said


@given(st.integers(1, 4000), st.sampled_from(Period))
def test_a_period_that_fits_has_few_enough_bars(number: int, period: Period) -> None:
    """Whatever the range."""
    days = ending(date(2026, 1, 1), number)
    bars = {Period.HOUR: number * 24, Period.DAY: number, Period.MONTH: number // 31}[period]
    assert not days.fits(period) or bars <= BARS_MAX


@given(st.integers(1, 3 * 365 * 24), st.integers(300, 2600))
def test_ticks_lie_on_whole_local_hours_inside_the_range(hours: int, pixels: int) -> None:
    """Through every change of the clock, in order, and with room for their labels."""
    start = datetime(2026, 1, 1, tzinfo=UTC).timestamp()
    end = start + hours * HOUR_S
    spacing = choose(end - start, pixels)
    found = list(ticks(start, end, spacing))
    assert found == sorted(set(found))
    assert all(start <= moment <= end for moment in found)
    assert all(datetime.fromtimestamp(moment).minute == 0 for moment in found)  # noqa: DTZ006 - local on purpose
    assert len(found) <= pixels / 62 + 2


def test_the_date_stands_where_it_changes() -> None:
    """Below midnight, and below the first tick."""
    midnight = Days(date(2026, 3, 12), date(2026, 3, 12)).start_ms / 1000
    spacing = choose(24 * HOUR_S, 600)
    assert text(midnight, spacing) == "00:00\n12 Mar"
    assert text(midnight + 6 * HOUR_S, spacing) == "06:00"
    assert text(midnight + 6 * HOUR_S, spacing, first=True) == "06:00\n12 Mar"
