"""Calendar periods as people compare them: a day, an ISO week, a month, a year, or free days; and their bars.

A period is made of whole local days. Its neighbours are calendar periods of the same kind, free days move by
their own number. Bars fill a period without gap or overlap, however long its days are
(`ofmon.domain.local_time`); where free days begin or end inside a month, that month's bar is cut there.

Limits: years 1 to 9999; neighbours beyond them raise `OverflowError` or `ValueError`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from ofmon import texts
from ofmon.domain.local_time import Period, days_ms, midnight_ms, stretches
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

Bounds = tuple[int, int]
"""A span's first moment and the next one's, ms since the epoch; what ended after the first belongs to it."""
_HOUR_MS = 3_600_000
_DAY = timedelta(days=1)
_DECEMBER = 12
_WEEKS_SURE = 52


class Kind(StrEnum):
    """Which calendar period."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"


USUAL_BARS = {Kind.DAY: Period.HOUR, Kind.WEEK: Period.DAY, Kind.MONTH: Period.DAY, Kind.YEAR: Period.MONTH}
"""By what a period is drawn; free days by what fits."""


@dataclass(frozen=True, slots=True)
class CalendarPeriod:
    """Whole local days from ``first`` to ``last``, both inclusive; `containing` and `free` make them.

    Attributes:
        kind: which calendar period it is.
        first: its first day.
        last: its last day.
    """

    kind: Kind
    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    def start_ms(self, zone: tzinfo | None = None) -> int:
        """The first moment, ms since the epoch; ``zone`` None is the computer's own."""
        return midnight_ms(self.first, zone)

    def end_ms(self, zone: tzinfo | None = None) -> int:
        """The first moment after it."""
        return midnight_ms(self.last + _DAY, zone)

    def following(self) -> CalendarPeriod:
        """The next one of its kind."""
        if self.kind is Kind.RANGE:
            return free(self.first + self._span, self.last + self._span)
        return containing(self.kind, self.last + _DAY)

    def before(self) -> CalendarPeriod:
        """The one before."""
        if self.kind is Kind.RANGE:
            return free(self.first - self._span, self.last - self._span)
        return containing(self.kind, self.first - _DAY)

    def year_before(self) -> CalendarPeriod:
        """The same one a year before: the date, the month, the ISO week of its number (52 for 53)."""
        if self.kind is Kind.WEEK:
            year, week, _day = self.first.isocalendar()
            return containing(Kind.WEEK, _monday(year - 1, week))
        first = _in_year(self.first, self.first.year - 1)
        if self.kind is Kind.RANGE:
            return free(first, _in_year(self.last, self.last.year - 1))
        return containing(self.kind, first)

    def may_go_on(self, today: date) -> bool:
        """Whether the next one has begun by today."""
        return self.last < today

    def bars(self, period: Period, zone: tzinfo | None = None) -> tuple[Bounds, ...]:
        """Its hours, days or months, ascending; skipped days are left out."""
        start_ms, end_ms = self.start_ms(zone), self.end_ms(zone)
        if start_ms >= end_ms:
            return ()
        if period is Period.HOUR:
            return tuple(_hours(start_ms, end_ms, zone))
        if period is Period.DAY:
            return tuple(days_ms(start_ms + 1, end_ms, zone))
        starts = [start_ms, *(midnight_ms(first, zone) for first in self._months()), end_ms]
        return tuple(pair for pair in pairwise(starts) if pair[0] < pair[1])

    @property
    def _span(self) -> timedelta:
        return timedelta(days=self.days)

    def _months(self) -> Iterator[date]:
        """The first days of the months that begin inside."""
        first = _month_after(self.first)
        while first <= self.last:
            yield first
            first = _month_after(first)

    def __str__(self) -> str:
        """For people: ``Tue 3 Mar 2026``, ``Week 12, 16 to 22 Mar 2026``, ``March 2026``, ``2026``."""
        match self.kind:
            case Kind.DAY:
                return _said(self.first, "ddd d MMM yyyy")
            case Kind.WEEK:
                week = self.first.isocalendar()[1]
                return tr("Week {week}, {days}", week=week, days=self._said_days())
            case Kind.MONTH:
                return _said(self.first, "MMMM yyyy")
            case Kind.YEAR:
                return _said(self.first, "yyyy")
        return self._said_days()

    def _said_days(self) -> str:
        """What both ends share is said once."""
        last = _said(self.last, "d MMM yyyy")
        if self.first == self.last:
            return last
        if self.first.year != self.last.year:
            form = "d MMM yyyy"
        else:
            form = "d" if self.first.month == self.last.month else "d MMM"
        return tr("{first} to {last}", first=_said(self.first, form), last=last)


def containing(kind: Kind, day: date) -> CalendarPeriod:
    """The calendar period with this day in it; free days are this day alone."""
    match kind:
        case Kind.WEEK:
            monday = day - timedelta(days=day.weekday())
            return CalendarPeriod(kind, monday, monday + timedelta(days=6))
        case Kind.MONTH:
            return CalendarPeriod(kind, day.replace(day=1), _month_after(day) - _DAY)
        case Kind.YEAR:
            return CalendarPeriod(kind, date(day.year, 1, 1), date(day.year, _DECEMBER, 31))
    return CalendarPeriod(kind, day, day)


def free(first: date, last: date) -> CalendarPeriod:
    """Free days, in whichever order their ends are named."""
    return CalendarPeriod(Kind.RANGE, min(first, last), max(first, last))


def _hours(start_ms: int, end_ms: int, zone: tzinfo | None) -> Iterator[Bounds]:
    """Hours of the wall clock, as `ofmon.domain.local_time` has them."""
    for each in stretches(start_ms, end_ms, zone):
        at = each.start_ms
        while at < each.end_ms:
            following = at + _HOUR_MS - (at + each.offset_ms) % _HOUR_MS
            yield at, min(following, each.end_ms)
            at = following


def _month_after(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _in_year(day: date, year: int) -> date:
    """The same date in another year; the 29th of February is the 28th where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def _monday(year: int, week: int) -> date:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return date.fromisocalendar(year, _WEEKS_SURE, 1)


def _said(day: date, form: str) -> str:
    return texts.date(datetime(day.year, day.month, day.day), form)  # noqa: DTZ001 - a date, in no zone
