"""The moments of a report: its period's, its bars', and those of the periods that it is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.local_time import Period
from ofmon.domain.periods import USUAL_BARS, CalendarPeriod

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from ofmon.domain.periods import Bounds

_HOURS_DAYS_MAX, _DAYS_MAX = 2, 62


@dataclass(frozen=True, slots=True)
class Spans:
    """A period's moments, its bars, and those that it is compared with."""

    period: CalendarPeriod
    whole: Bounds
    bars: tuple[Bounds, ...]
    bars_by: Period
    before: tuple[CalendarPeriod, Bounds] | None
    year_before: tuple[CalendarPeriod, Bounds] | None

    @classmethod
    def of(cls, period: CalendarPeriod, zone: tzinfo | None) -> Spans:
        """Those of a period in a zone (None: the computer's own)."""
        by = bars_by(period)
        return cls(
            period,
            _bounds(period, zone),
            period.bars(by, zone),
            by,
            _other(period.before, zone),
            _other(period.year_before, zone),
        )


def bars_by(period: CalendarPeriod) -> Period:
    """By what a report's bars and its table go."""
    if period.kind in USUAL_BARS:
        return USUAL_BARS[period.kind]
    if period.days <= _HOURS_DAYS_MAX:
        return Period.HOUR
    return Period.DAY if period.days <= _DAYS_MAX else Period.MONTH


def _bounds(period: CalendarPeriod, zone: tzinfo | None) -> Bounds:
    return period.start_ms(zone), period.end_ms(zone)


def _other(make: Callable[[], CalendarPeriod], zone: tzinfo | None) -> tuple[CalendarPeriod, Bounds] | None:
    try:
        period = make()
    except (OverflowError, ValueError):  # before the year 1
        return None
    return period, _bounds(period, zone)
