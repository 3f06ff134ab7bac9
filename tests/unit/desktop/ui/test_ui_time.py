"""Days of the Energy page and ticks of its axis, through summer time."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.ui.energy.range import Days, ending
from ofmon.ui.energy.time_axis import Spacing, choose, labels, text, ticks
from support.time_zone import computer_in

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


def test_a_day_that_begins_at_one_o_clock() -> None:
    """Santiago skips midnight: the day has 23 hours, its tick is at its beginning and says its date."""
    with computer_in("America/Santiago"):
        day = Days(date(2026, 9, 6), date(2026, 9, 6))
        assert (day.end_ms - day.start_ms) / 3_600_000 == 23
        assert Days(date(2026, 9, 5), date(2026, 9, 5)).end_ms == day.start_ms
        start_s = day.start_ms / 1000
        days = list(ticks(start_s - 86_400, start_s + 2 * 86_400, Spacing(days=1)))
        assert start_s in days
        assert [text(moment, Spacing(days=1)) for moment in days] == ["5 Sep", "6 Sep", "7 Sep"]
        hours = list(ticks(start_s - 4 * HOUR_S, start_s + 8 * HOUR_S, Spacing(hours=1)))
        assert labels(hours, Spacing(hours=1)) == [
            *("20:00\n5 Sep", "21:00", "22:00", "23:00"),
            *("01:00\n6 Sep", "02:00", "03:00", "04:00", "05:00", "06:00", "07:00", "08:00"),
        ]
        twelve = Spacing(hours=12)
        assert labels(list(ticks(start_s - 86_400, start_s + 2 * 86_400, twelve)), twelve) == [
            *("00:00\n5 Sep", "12:00", "01:00\n6 Sep", "12:00", "00:00\n7 Sep", "12:00"),
        ]


def test_an_hour_that_comes_twice_has_one_tick() -> None:
    """Where it came first; the hour after it is two hours further."""
    start = Days(date(2026, 10, 25), date(2026, 10, 25)).start_ms / 1000
    found = list(ticks(start, start + 6 * HOUR_S, Spacing(hours=1)))
    assert [(moment - start) / HOUR_S for moment in found] == [0, 1, 2, 4, 5]
    assert [text(moment, Spacing(hours=1))[:5] for moment in found] == [
        "00:00",
        "01:00",
        "02:00",
        "03:00",
        "04:00",
    ]


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"])
def test_ticks_are_whole_hours_of_the_wall_clock(zone: str) -> None:
    """Also where that isn't a whole hour from UTC, or clocks move by half an hour."""
    with computer_in(zone):
        start = Days(date(2026, 4, 4), date(2026, 4, 4)).start_ms / 1000
        found = list(ticks(start, start + 72 * HOUR_S, Spacing(hours=6)))
        assert [text(moment, Spacing(hours=6))[:5] for moment in found] == [
            "00:00",
            "06:00",
            "12:00",
            "18:00",
        ] * 3


def test_the_date_stands_where_it_changes() -> None:
    """Below midnight, and below the first tick."""
    midnight = Days(date(2026, 3, 12), date(2026, 3, 12)).start_ms / 1000
    spacing = choose(24 * HOUR_S, 600)
    assert text(midnight, spacing) == "00:00\n12 Mar"
    assert text(midnight + 6 * HOUR_S, spacing) == "06:00"
    assert text(midnight + 6 * HOUR_S, spacing, first=True) == "06:00\n12 Mar"
