"""Which bar of one period stands beside which bar of another, for a comparison.

Bars of the same local time belong together: the hour from 07:00 is compared with the hour from 07:00, also
where one of the two days has 23 or 25 hours. An hour that the clock shows for the second time stands beside
another such one, and one that it skipped on one side beside nothing. Days go by their number within a week, a
month and free days; within a year, and where free days are compared with the same dates of the year before,
by their date, so that after February a leap year's dates stay beside each other, and its 29th stands alone.
Months go by their number.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from itertools import chain, repeat
from typing import TYPE_CHECKING

from ofmon.domain.local_time import Period
from ofmon.domain.periods import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from ofmon.domain.consumption import Bar
    from ofmon.domain.periods import CalendarPeriod

Bars = tuple["CalendarPeriod", "Sequence[Bar]"]
"""A period and its bars, ascending."""
Place = tuple[int, int, int, int, int]
"""Year or 0, month or 0, day, hour of the wall clock, and how many times the clock has shown it."""


def beside(shown: Bars, other: Bars, by: Period, zone: tzinfo | None = None) -> tuple[Bar | None, ...]:
    """For each bar that is shown the one of the other period; None: there is none.

    Args:
        shown: what is shown.
        other: what it is compared with.
        by: length of a bar.
        zone: where hours and days begin; None is the computer's own time zone.
    """
    if by is Period.MONTH:
        pairs = zip(shown[1], chain(other[1], repeat(None)), strict=False)
        return tuple(theirs for _mine, theirs in pairs)
    dated = shown[0].kind in {Kind.YEAR, Kind.RANGE} and other[0] == shown[0].year_before()
    found = dict(zip(_places(other, by, zone, dated=dated), other[1], strict=True))
    return tuple(map(found.get, _places(shown, by, zone, dated=dated)))


def _places(of: Bars, by: Period, zone: tzinfo | None, *, dated: bool) -> Iterator[Place]:
    period, bars = of
    times: Counter[tuple[int, int, int, int]] = Counter()
    for bar in bars:
        at = datetime.fromtimestamp(bar.start_ms / 1000, UTC).astimezone(zone)
        hour = at.hour if by is Period.HOUR else 0
        if dated:
            place = at.year - period.first.year, at.month, at.day, hour
        else:
            place = 0, 0, (at.date() - period.first).days, hour
        times[place] += 1
        yield *place, times[place]
