"""Local hours, days and months of every time zone: contiguous, and as long as they really are."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.local_time import Period, bounds_ms, days_ms, midnight_ms, stretches
from support.time_zone import computer_in

HOUR_MS = 3_600_000
BERLIN = ZoneInfo("Europe/Berlin")
ZONES = st.sampled_from(sorted(available_timezones()))
MOMENTS = st.integers(
    int(datetime(1850, 1, 1, tzinfo=UTC).timestamp() * 1000),
    int(datetime(2150, 1, 1, tzinfo=UTC).timestamp() * 1000),
)


def ms(text: str, zone: ZoneInfo = BERLIN) -> int:
    """A wall time that there is once, as milliseconds since the epoch."""
    return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)


def hours_of(day: str, zone: ZoneInfo | None, *, noon_in: ZoneInfo) -> float:
    """How long a local day is."""
    start, end = bounds_ms(ms(f"{day}T12:00", noon_in), Period.DAY, zone)
    return (end - start) / HOUR_MS


def test_a_period_that_ends_at_midnight_belongs_to_the_day_before() -> None:
    """In the person's own zone; likewise of months."""
    midnight = ms("2026-03-01T00:00")
    assert bounds_ms(midnight, Period.DAY, BERLIN) == (ms("2026-02-28T00:00"), midnight)
    assert bounds_ms(midnight + 1, Period.DAY, BERLIN) == (midnight, ms("2026-03-02T00:00"))
    assert bounds_ms(midnight, Period.MONTH, BERLIN) == (ms("2026-02-01T00:00"), midnight)
    assert bounds_ms(midnight + 1, Period.MONTH, BERLIN) == (midnight, ms("2026-04-01T00:00"))


CHANGES = [
    ("Europe/Berlin", "2026-03-29", 23),
    ("Europe/Berlin", "2026-10-25", 25),
    ("America/Santiago", "2026-09-05", 24),  # the next one begins at 01:00
    ("America/Santiago", "2026-09-06", 23),
    ("America/Santiago", "2026-04-04", 25),  # 23:00 comes twice
    ("America/Santiago", "2026-04-05", 24),
    ("Atlantic/Azores", "2026-03-29", 23),  # midnight is skipped
    ("Atlantic/Azores", "2026-10-25", 25),  # midnight comes twice
    ("Africa/Cairo", "2026-04-23", 24),
    ("Africa/Cairo", "2026-04-24", 23),
    ("Africa/Cairo", "2026-10-29", 25),
    ("America/Havana", "2026-03-08", 23),
    ("America/Havana", "2026-11-01", 25),
    ("Asia/Beirut", "2026-03-29", 23),
    ("Asia/Beirut", "2026-10-24", 25),
    ("Australia/Lord_Howe", "2026-04-05", 24.5),
    ("Australia/Lord_Howe", "2026-10-04", 23.5),
    ("Pacific/Apia", "2011-12-29", 24),
    ("Pacific/Apia", "2011-12-31", 24),
    ("Asia/Kathmandu", "2026-05-01", 24),
    ("Asia/Kolkata", "2026-05-01", 24),
]


@pytest.mark.parametrize(("zone", "day", "hours"), CHANGES)
def test_days_are_as_long_as_the_clock_makes_them(zone: str, day: str, hours: float) -> None:
    """Where midnight is skipped, comes twice, or clocks move by half an hour; as the computer's zone, too."""
    assert hours_of(day, ZoneInfo(zone), noon_in=ZoneInfo(zone)) == hours
    with computer_in(zone):
        assert hours_of(day, None, noon_in=ZoneInfo(zone)) == hours


def test_a_day_that_was_skipped_has_no_length() -> None:
    """Samoa went from 29 to 31 December 2011."""
    apia = ZoneInfo("Pacific/Apia")
    assert midnight_ms(date(2011, 12, 30), apia) == midnight_ms(date(2011, 12, 31), apia)
    days = days_ms(ms("2011-12-28T12:00", apia), ms("2012-01-02T12:00", apia), apia)
    assert len(days) == 5
    assert all(end - start == 24 * HOUR_MS for start, end in days)


def test_a_midnight_after_which_the_day_before_comes_again_begins_the_day() -> None:
    """St. John's set its clocks back at 00:01: the minute and the hour after it are one day's."""
    zone = ZoneInfo("America/St_Johns")
    first = datetime(2010, 11, 7, 2, 30, tzinfo=UTC)  # 00:00 of summer time
    assert midnight_ms(date(2010, 11, 7), zone) == int(first.timestamp() * 1000)
    assert hours_of("2010-11-07", zone, noon_in=zone) == 25


@pytest.mark.parametrize("zone", ["Australia/Lord_Howe", "Asia/Kathmandu", "Europe/Berlin", "Asia/Kolkata"])
def test_hours_follow_the_wall_clock_and_fill_the_day(zone: str) -> None:
    """Whole, but for the one within which clocks move by half an hour."""
    start, end = bounds_ms(ms("2026-04-05T12:00", ZoneInfo(zone)), Period.DAY, ZoneInfo(zone))
    at, lengths = start, []
    while at < end:
        hour = bounds_ms(at + 1, Period.HOUR, ZoneInfo(zone))
        assert hour[0] == at
        lengths.append((hour[1] - at) / HOUR_MS)
        at = hour[1]
    assert at == end
    assert set(lengths) == ({1, 0.5} if zone == "Australia/Lord_Howe" else {1})


@given(ZONES, MOMENTS, st.sampled_from(list(Period)))
def test_buckets_follow_each_other_without_a_gap(zone: str, moment: int, period: Period) -> None:
    """In every zone there is: each moment lies in one bucket, and where it ends the next begins."""
    start, end = bounds_ms(moment, period, ZoneInfo(zone))
    assert start < moment <= end
    assert bounds_ms(end, period, ZoneInfo(zone)) == (start, end)
    assert bounds_ms(start + 1, period, ZoneInfo(zone)) == (start, end)
    assert bounds_ms(end + 1, period, ZoneInfo(zone))[0] == end
    assert bounds_ms(start, period, ZoneInfo(zone))[1] == start


@given(ZONES, MOMENTS)
def test_hours_fill_days_and_days_fill_months(zone: str, moment: int) -> None:
    """So that the bars of a day sum up to the day's bar."""
    hour, day, month = (bounds_ms(moment, period, ZoneInfo(zone)) for period in Period)
    assert month[0] <= day[0] <= hour[0]
    assert hour[1] <= day[1] <= month[1]


@given(ZONES, MOMENTS, st.integers(0, 400 * 24))
def test_days_at_once_are_the_days_one_by_one(zone: str, moment: int, hours: int) -> None:
    """The list is what `bounds_ms` says of each."""
    last = moment + hours * HOUR_MS
    days = days_ms(moment, last, ZoneInfo(zone))
    assert days[0] == bounds_ms(moment, Period.DAY, ZoneInfo(zone))
    assert days[-1] == bounds_ms(last, Period.DAY, ZoneInfo(zone))
    assert all(one[1] == two[0] for one, two in pairwise(days))
    for start, end in days[:: max(1, len(days) // 8)]:
        assert bounds_ms(end, Period.DAY, ZoneInfo(zone)) == (start, end)


@given(ZONES, st.integers(0, 2**31 - 2**22), st.sampled_from(list(Period)))
def test_the_computers_own_zone_is_like_the_one_of_that_name(
    zone: str, moment_s: int, period: Period
) -> None:
    """The system's rules lead to the same buckets as Python's, which are made of the same tables."""
    with computer_in(zone):
        own = bounds_ms(moment_s * 1000, period)
    assert own == bounds_ms(moment_s * 1000, period, ZoneInfo(zone))


def _offset_s(zone: str, moment_s: int) -> int:
    offset = datetime.fromtimestamp(moment_s, UTC).astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None
    return int(offset.total_seconds())


@given(st.integers(-(2**62), 2**62), st.sampled_from(list(Period)))
def test_a_damaged_time_breaks_nothing(moment: int, period: Period) -> None:
    """Beyond the calendar it counts into its last month."""
    start, end = bounds_ms(moment, period, BERLIN)
    assert start < end


@given(ZONES, MOMENTS, st.integers(1, 800 * 24))
def test_stretches_fill_their_span_and_tell_the_offset(zone: str, moment: int, hours: int) -> None:
    """Each is as the zone says, from its first to its last moment."""
    end = moment + hours * HOUR_MS
    found = stretches(moment, end, ZoneInfo(zone))
    assert (found[0].start_ms, found[-1].end_ms) == (moment, end)
    assert all(one.end_ms == two.start_ms for one, two in pairwise(found))
    for each in found:
        for inside in (each.start_ms, (each.start_ms + each.end_ms) // 2, each.end_ms - 1):
            assert each.offset_ms == 1000 * _offset_s(zone, inside // 1000)
