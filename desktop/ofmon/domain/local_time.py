"""Local hours, days and months as spans of true time, for every time zone there is.

A zone is a list of stretches with one offset from UTC each. A day begins at the first moment at which the
wall clock shows its date or a later one: so it has a beginning where summer time skips midnight (Santiago),
one where midnight comes twice (St. John's until 2011), and no length where the whole day is skipped (Apia,
30 December 2011). Hours follow the wall clock within a stretch: an hour that is repeated is two, and where
clocks move by half an hour (Lord Howe) one hour is half as long. Hours fill days, and days fill months.

Limits: two changes of a zone within six hours that cancel each other aren't seen; there are none. What lies
outside of the years 1 to 9999 counts by the rules of those years' ends.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from itertools import chain, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HOUR_MS = 3_600_000
_DAY_MS = 24 * _HOUR_MS
_STEP_MS = 6 * _HOUR_MS
# Offsets are under a day, and a zone that crosses the date line repeats or skips one.
_AROUND_MS = 3 * _DAY_MS
_MONTH_MS = 31 * _DAY_MS
_EPOCH_DAY = date(1970, 1, 1).toordinal()
# A few days short of what datetime can hold, so that no zone leads beyond it.
EARLIEST_MS, LATEST_MS = (
    1000 * int(datetime(*day, tzinfo=UTC).timestamp()) for day in ((1, 2, 1), (9999, 11, 30))
)
"""The calendar's first and last moment."""


class Period(StrEnum):
    """Length of a bucket."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span in which a zone keeps its offset.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        offset_ms: local time is UTC plus this.
    """

    start_ms: int
    end_ms: int
    offset_ms: int


def stretches(start_ms: int, end_ms: int, zone: tzinfo | None = None) -> list[Stretch]:
    """The stretches of a zone (None: the computer's own) that fill a span, ascending; one at least."""
    found: list[Stretch] = []
    at, offset = start_ms, _offset_ms(start_ms, zone)
    # Beyond the calendar nothing changes.
    probe, limit = max(start_ms, EARLIEST_MS), min(end_ms, LATEST_MS)
    offset_of = _offset_inside(zone)
    for following in chain(range(probe + _STEP_MS, limit, _STEP_MS), (limit,) if probe < limit else ()):
        while offset_of(following) != offset:
            change = _change_ms(max(at, probe), following, offset, zone)
            found.append(Stretch(at, change, offset))
            at, offset = change, _offset_ms(change, zone)
        probe = following
    return [*found, Stretch(at, end_ms, offset)] if at < end_ms or not found else found


def bounds_ms(time_ms: int, period: Period, zone: tzinfo | None = None) -> tuple[int, int]:
    """The bucket in which a period that ended at ``time_ms`` lies: its first moment and the next one's.

    A period that ends exactly at a bucket's beginning belongs to the one before.
    """
    inside = min(max(time_ms - 1, EARLIEST_MS), LATEST_MS)
    around = _MONTH_MS + _AROUND_MS if period is Period.MONTH else _AROUND_MS
    near = stretches(inside - around, inside + around, zone)
    if period is Period.HOUR:
        return _hour(inside, near)
    day = _day_of(inside, near)
    if period is Period.DAY:
        return first_moment_ms(day, near), first_moment_ms(day + 1, near)
    first, following = _month(day)
    return first_moment_ms(first, near), first_moment_ms(following, near)


def days_ms(first_ms: int, last_ms: int, zone: tzinfo | None = None) -> list[tuple[int, int]]:
    """The local days, each with its first moment and the next one's, from that of one moment to another's.

    Both are times at which periods ended, as in `bounds_ms`. Skipped days are left out.
    """
    first_in, last_in = (min(max(at - 1, EARLIEST_MS), LATEST_MS) for at in (first_ms, last_ms))
    near = stretches(first_in - _AROUND_MS, last_in + _AROUND_MS, zone)
    first, last = _day_of(first_in, near), _day_of(last_in, near)
    starts = _first_moments(range(first, last + 2), near)
    return [(start, end) for start, end in pairwise(starts) if start < end]


def midnight_ms(day: date, zone: tzinfo | None = None) -> int:
    """The first moment of a local day, ms since the epoch; a skipped day's is the next one's."""
    number = day.toordinal() - _EPOCH_DAY
    about = min(max(number * _DAY_MS, EARLIEST_MS), LATEST_MS)
    return first_moment_ms(number, stretches(about - _AROUND_MS, about + _AROUND_MS, zone))


def first_moment_ms(day: int, near: Sequence[Stretch]) -> int:
    """When a local day (counted from 1 January 1970) begins; ``near`` are the stretches around it."""
    return _first_moments([day], near)[0]


def _first_moments(days: Sequence[int], near: Sequence[Stretch]) -> list[int]:
    """The beginnings of ascending days."""
    found, at = [], 0
    for day in days:
        # The first stretch that shows this date or a later one.
        while at < len(near) - 1 and day * _DAY_MS - near[at].offset_ms >= near[at].end_ms:
            at += 1
        found.append(max(near[at].start_ms, day * _DAY_MS - near[at].offset_ms))
    return found


def _hour(inside_ms: int, near: Sequence[Stretch]) -> tuple[int, int]:
    here = next(each for each in near if each.start_ms <= inside_ms < each.end_ms)
    start = inside_ms - (inside_ms + here.offset_ms) % _HOUR_MS
    return max(start, here.start_ms), min(start + _HOUR_MS, here.end_ms)


def _day_of(inside_ms: int, near: Sequence[Stretch]) -> int:
    """The latest date that the wall clock has shown up to this moment."""
    until = ((min(inside_ms, each.end_ms - 1), each) for each in near if each.start_ms <= inside_ms)
    return max((at + each.offset_ms) // _DAY_MS for at, each in until)


def _month(day: int) -> tuple[int, int]:
    """The first day of a day's month, and of the next one."""
    first = date.fromordinal(day + _EPOCH_DAY).replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return first.toordinal() - _EPOCH_DAY, following.toordinal() - _EPOCH_DAY


def _change_ms(before_ms: int, after_ms: int, offset_ms: int, zone: tzinfo | None) -> int:
    """The first second after ``before_ms`` whose offset is another one."""
    low, high = before_ms // 1000, -(-after_ms // 1000)
    while high - low > 1:
        middle = (low + high) // 2
        if _offset_ms(1000 * middle, zone) == offset_ms:
            low = middle
        else:
            high = middle
    return 1000 * high


def _offset_ms(moment_ms: int, zone: tzinfo | None) -> int:
    return _offset_inside(zone)(min(max(moment_ms, EARLIEST_MS), LATEST_MS))


def _offset_inside(zone: tzinfo | None) -> Callable[[int], int]:
    """A zone's offset, ms, by a moment inside the calendar; years are looked through by it."""
    if zone is None:
        localtime = time.localtime
        return lambda moment_ms: 1000 * localtime(moment_ms // 1000).tm_gmtoff

    def offset_ms(moment_ms: int) -> int:
        offset = datetime.fromtimestamp(moment_ms // 1000, zone).utcoffset()
        return round(offset.total_seconds()) * 1000 if offset else 0

    return offset_ms
