"""Calendar periods: their neighbours, their bars through each change of the clock, and how they are said."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.local_time import Period
from ofmon.domain.periods import CalendarPeriod, Kind, containing, free

HOUR_MS = 3_600_000
BERLIN = ZoneInfo("Europe/Berlin")
DATES = st.dates(date(1971, 1, 1), date(2149, 12, 31))
ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)


@st.composite
def periods(draw: st.DrawFn, longest: int = 800) -> CalendarPeriod:
    """Of every kind."""
    kind, day = draw(st.sampled_from(Kind)), draw(DATES)
    if kind is not Kind.RANGE:
        return containing(kind, day)
    last = date.fromordinal(day.toordinal() + draw(st.integers(0, longest)))
    return free(day, last)


@given(periods())
def test_the_next_one_of_the_one_before_is_the_period(period: CalendarPeriod) -> None:
    """And the other way round; neighbours touch."""
    assert period.before().following() == period == period.following().before()
    assert (period.first - period.before().last).days == 1
    assert (period.following().first - period.last).days == 1


@given(periods(), st.sampled_from(Period), ZONES)
def test_bars_tile_the_period(period: CalendarPeriod, bar: Period, zone: ZoneInfo) -> None:
    """Without gap or overlap, from its first moment to its last, in every zone."""
    bars = period.bars(bar, zone)
    if not bars:
        assert period.start_ms(zone) == period.end_ms(zone)
        return
    assert (bars[0][0], bars[-1][1]) == (period.start_ms(zone), period.end_ms(zone))
    assert all(start < end for start, end in bars)
    assert all(before[1] == after[0] for before, after in pairwise(bars))


@given(periods())
def test_a_year_before_is_of_the_same_kind(period: CalendarPeriod) -> None:
    """And about a year away."""
    before = period.year_before()
    assert before.kind is period.kind
    assert 358 <= (period.first - before.first).days <= 372


@pytest.mark.parametrize(
    ("kind", "day", "first", "last"),
    [
        (Kind.DAY, date(2026, 3, 29), date(2026, 3, 29), date(2026, 3, 29)),
        (Kind.WEEK, date(2026, 1, 1), date(2025, 12, 29), date(2026, 1, 4)),
        (Kind.MONTH, date(2024, 2, 29), date(2024, 2, 1), date(2024, 2, 29)),
        (Kind.YEAR, date(2026, 12, 31), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_the_period_with_a_day_in_it(kind: Kind, day: date, first: date, last: date) -> None:
    """Weeks are ISO's: they begin on Monday."""
    assert containing(kind, day) == CalendarPeriod(kind, first, last)


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 3, 29), "Europe/Berlin", 23),
        (date(2026, 10, 25), "Europe/Berlin", 25),
        (date(2026, 9, 6), "America/Santiago", 23),
        (date(2026, 10, 4), "Australia/Lord_Howe", 24),  # one of them has 30 minutes
        (date(2011, 12, 30), "Pacific/Apia", 0),
    ],
)
def test_a_days_hours_are_those_it_has(day: date, zone: str, hours: int) -> None:
    """Where summer time begins or ends, and where a day is skipped."""
    assert len(containing(Kind.DAY, day).bars(Period.HOUR, ZoneInfo(zone))) == hours


def test_a_month_is_cut_where_free_days_end() -> None:
    """Three bars, the first and the last of a part of a month."""
    bars = free(date(2026, 4, 3), date(2026, 1, 20)).bars(Period.MONTH, BERLIN)
    days = [round((end - start) / HOUR_MS / 24) for start, end in bars]
    assert days == [12, 28, 31, 3]


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (containing(Kind.DAY, date(2024, 2, 29)), date(2023, 2, 28)),
        (containing(Kind.WEEK, date(2020, 12, 31)), date(2019, 12, 23)),  # 2019 has no week 53
        (containing(Kind.WEEK, date(2026, 3, 18)), date(2025, 3, 17)),
        (containing(Kind.MONTH, date(2026, 3, 18)), date(2025, 3, 1)),
        (containing(Kind.YEAR, date(2026, 3, 18)), date(2025, 1, 1)),
        (free(date(2024, 2, 29), date(2024, 3, 5)), date(2023, 2, 28)),
    ],
)
def test_the_same_period_a_year_before(period: CalendarPeriod, before: date) -> None:
    """Where that year has no such day or week, the one before it."""
    assert period.year_before().first == before


def test_nothing_follows_today() -> None:
    """The next period is there only when it has begun."""
    month = containing(Kind.MONTH, date(2026, 3, 18))
    assert not month.may_go_on(date(2026, 3, 31))
    assert month.may_go_on(date(2026, 4, 1))


@pytest.mark.parametrize(
    ("period", "said"),
    [
        (containing(Kind.DAY, date(2026, 3, 3)), "Tue 3 Mar 2026"),
        (containing(Kind.WEEK, date(2026, 3, 18)), "Week 12, 16 to 22 Mar 2026"),
        (containing(Kind.WEEK, date(2026, 1, 1)), "Week 1, 29 Dec 2025 to 4 Jan 2026"),
        (containing(Kind.MONTH, date(2026, 3, 18)), "March 2026"),
        (containing(Kind.YEAR, date(2026, 3, 18)), "2026"),
        (free(date(2026, 2, 27), date(2026, 3, 5)), "27 Feb to 5 Mar 2026"),
        (free(date(2026, 3, 5), date(2026, 3, 5)), "5 Mar 2026"),
    ],
)
def test_periods_are_said_shortly(period: CalendarPeriod, said: str) -> None:
    """What both ends share is said once."""
    assert str(period) == said
