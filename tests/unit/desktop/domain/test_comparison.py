"""Which bar stands beside which: by local time, whatever the clock did in between."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from ofmon.domain.comparison import beside
from ofmon.domain.consumption import Bar
from ofmon.domain.local_time import Period
from ofmon.domain.periods import CalendarPeriod, Kind, containing, free

BERLIN = ZoneInfo("Europe/Berlin")
SPRING, AUTUMN = containing(Kind.DAY, date(2026, 3, 29)), containing(Kind.DAY, date(2026, 10, 25))
NOTHING = "-"


def begins(bar: Bar | None) -> str:
    """When a bar begins by the wall clock: ``2026-03-28 02``."""
    return f"{datetime.fromtimestamp(bar.start_ms / 1000, BERLIN):%Y-%m-%d %H}" if bar else NOTHING


def pairs(shown: CalendarPeriod, other: CalendarPeriod, by: Period) -> list[tuple[str, str]]:
    """When each bar begins, and what stands beside it."""
    mine, theirs = ([Bar(*bounds) for bounds in each.bars(by, BERLIN)] for each in (shown, other))
    found = beside((shown, mine), (other, theirs), by, BERLIN)
    return [(begins(bar), begins(beside_it)) for bar, beside_it in zip(mine, found, strict=True)]


def hours(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The hours of the wall clock alone."""
    return [(mine[-2:], theirs[-2:]) for mine, theirs in found]


def test_a_day_of_23_hours_is_compared_hour_by_hour() -> None:
    """From three o'clock on, nothing is shifted."""
    found = hours(pairs(SPRING, SPRING.before(), Period.HOUR))
    assert len(found) == 23
    assert all(mine == theirs for mine, theirs in found)


def test_the_hour_that_was_skipped_is_beside_nothing() -> None:
    """The day after has it, the day of the change hasn't."""
    found = hours(pairs(SPRING.following(), SPRING, Period.HOUR))
    assert [mine for mine, theirs in found if theirs == NOTHING] == ["02"]
    assert all(mine == theirs for mine, theirs in found if theirs != NOTHING)


def test_the_second_of_an_hour_that_comes_twice_is_beside_nothing() -> None:
    """A day of 25 hours beside one of 24: the first stands beside the hour of that name."""
    found = hours(pairs(AUTUMN, AUTUMN.before(), Period.HOUR))
    assert len(found) == 25
    assert found[2:4] == [("02", "02"), ("02", NOTHING)]
    assert all(mine == theirs for mine, theirs in [*found[:3], *found[4:]])


def test_a_day_of_24_hours_takes_the_first_of_two() -> None:
    """The day after the change."""
    found = hours(pairs(AUTUMN.following(), AUTUMN, Period.HOUR))
    assert len(found) == 24
    assert all(mine == theirs for mine, theirs in found)


def test_two_changes_stand_beside_each_other() -> None:
    """Weeks of one number in two years, both with the hour that comes twice."""
    week = containing(Kind.WEEK, AUTUMN.first)
    found = hours(pairs(week, week.year_before(), Period.HOUR))
    assert len(found) == 7 * 24 + 1
    assert all(mine == theirs for mine, theirs in found)


@pytest.mark.parametrize("changed", [SPRING.first, AUTUMN.first])
def test_weeks_around_a_change_keep_their_hours_and_days(changed: date) -> None:
    """Monday to Saturday before the change, and the week after it."""
    week = containing(Kind.WEEK, changed)
    for shown in (week, week.following()):
        found = [pair for pair in pairs(shown, shown.before(), Period.HOUR) if pair[1] != NOTHING]
        assert len(found) >= 7 * 24 - 1
        for mine, theirs in found:
            first, second = (datetime.strptime(each, "%Y-%m-%d %H") for each in (mine, theirs))  # noqa: DTZ007 - wall clock
            assert (first.weekday(), first.hour) == (second.weekday(), second.hour)


def test_dates_of_a_leap_year_stand_beside_each_other() -> None:
    """The 29th of February alone beside nothing."""
    year = containing(Kind.YEAR, date(2024, 1, 1))
    found = pairs(year, year.before(), Period.DAY)
    assert [mine for mine, theirs in found if theirs == NOTHING] == ["2024-02-29 00"]
    assert all(mine[5:] == theirs[5:] for mine, theirs in found if theirs != NOTHING)


def test_free_days_a_year_before_go_by_their_dates() -> None:
    """Around a 29th of February."""
    shown = free(date(2025, 2, 27), date(2025, 3, 2))
    found = pairs(shown, shown.year_before(), Period.DAY)
    assert all(mine[5:] == theirs[5:] for mine, theirs in found)


def test_free_days_before_go_by_their_number() -> None:
    """The first beside the first."""
    shown = free(date(2026, 3, 3), date(2026, 3, 4))
    assert pairs(shown, shown.before(), Period.DAY) == [
        ("2026-03-03 00", "2026-03-01 00"),
        ("2026-03-04 00", "2026-03-02 00"),
    ]


def test_a_longer_months_last_days_are_beside_nothing() -> None:
    """And a longer month's other way round are left out."""
    march = containing(Kind.MONTH, date(2026, 3, 1))
    found = pairs(march, march.before(), Period.DAY)
    assert [theirs for _mine, theirs in found[27:]] == ["2026-02-28 00", NOTHING, NOTHING, NOTHING]
    assert len(pairs(march.before(), march, Period.DAY)) == 28


def test_months_go_by_their_number() -> None:
    """January beside January; of free days the first beside the first."""
    year = containing(Kind.YEAR, date(2026, 1, 1))
    assert all(mine[5:] == theirs[5:] for mine, theirs in pairs(year, year.before(), Period.MONTH))
    shown = free(date(2026, 1, 15), date(2026, 3, 2))
    assert [theirs[:10] for _mine, theirs in pairs(shown, shown.before(), Period.MONTH)] == [
        "2025-11-29",
        "2025-12-01",
        "2026-01-01",
    ]
