"""A chart's time axis: local wall time, ticks on whole hours, days and months, the date where it changes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg

from ofmon.domain.local_time import midnight_ms, stretches
from ofmon.texts import begun, date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date as calendar_date

_LABEL_PX = 62
# A label so near the end of the axis would be cut off.
_EDGE = 0.03
_ONE_LINE_PX = 28
_TWO_LINES_PX = 46
_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 3, 6, 12)


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distance between ticks: just one of the three is not 0."""

    hours: int = 0
    days: int = 0
    months: int = 0

    @property
    def seconds(self) -> float:
        """About how long it is."""
        return self.hours * 3600.0 + self.days * 86400.0 + self.months * 30.4 * 86400.0


_SPACINGS = (
    *(Spacing(hours=hours) for hours in _HOURS),
    *(Spacing(days=days) for days in _DAYS),
    *(Spacing(months=months) for months in _MONTHS),
)


def choose(span_s: float, pixels: float) -> Spacing:
    """The closest spacing whose labels do not touch."""
    room = max(1.0, pixels / _LABEL_PX)
    return next((spacing for spacing in _SPACINGS if span_s / spacing.seconds <= room), _SPACINGS[-1])


def ticks(start_s: float, end_s: float, spacing: Spacing) -> Iterator[float]:
    """Moments (s since the epoch) between two others, on whole local hours, or where days or months begin."""
    last_s = end_s - (end_s - start_s) * _EDGE
    found = _hours(start_s, last_s, spacing.hours) if spacing.hours else _dates(start_s, last_s, spacing)
    return (moment for moment in found if start_s <= moment <= last_s)


def text(moment_s: float, spacing: Spacing, *, first: bool = False) -> str:
    """A tick's label; the date below the hour where the day begins, and below the first tick of a day."""
    at = _local(moment_s)
    if spacing.months:
        return date(at, "MMM yyyy")
    if spacing.days:
        return date(at, "d MMM")
    hour = date(at, "HH:mm")
    return f"{hour}\n{date(at, 'd MMM')}" if at.hour == 0 or first else hour


def labels(moments_s: Sequence[float], spacing: Spacing) -> list[str]:
    """The labels of ticks, ascending: the date stands at the first one of each day."""
    dates = [None, *(_local(moment).date() for moment in moments_s)]
    new = (before != day for before, day in pairwise(dates))
    return [text(moment, spacing, first=first) for moment, first in zip(moments_s, new, strict=True)]


def _local(moment_s: float) -> datetime:
    return datetime.fromtimestamp(moment_s, UTC).astimezone().replace(tzinfo=None)


def _hours(start_s: float, last_s: float, hours: int) -> Iterator[float]:
    """Whole local hours. One that the clock shows again has its tick where it came first, one that it skips
    where the clock goes on.
    """  # noqa: D205 - two sentences
    step_ms, shown_ms = hours * 3_600_000, -math.inf
    # To the millisecond after the last one, so that a tick there isn't left out.
    for each in stretches(int(start_s * 1000), int(last_s * 1000) + 1):
        begin_ms, end_ms = each.start_ms + each.offset_ms, each.end_ms + each.offset_ms
        first_ms = -(-begin_ms // step_ms) * step_ms
        if shown_ms + step_ms < begin_ms < first_ms and shown_ms > 0:
            yield each.start_ms / 1000
        for wall_ms in range(first_ms, end_ms, step_ms):
            if wall_ms > shown_ms:
                yield (wall_ms - each.offset_ms) / 1000
                shown_ms = wall_ms


def _dates(start_s: float, last_s: float, spacing: Spacing) -> Iterator[float]:
    day = _first(_local(start_s).date(), spacing)
    while (moment := midnight_ms(day) / 1000) <= last_s:
        yield moment
        day = _after(day, spacing)


def _first(day: calendar_date, spacing: Spacing) -> calendar_date:
    if spacing.days:
        return day - timedelta(days=day.toordinal() % spacing.days)
    return day.replace(day=1, month=day.month - (day.month - 1) % spacing.months)


def _after(day: calendar_date, spacing: Spacing) -> calendar_date:
    if spacing.days:
        return day + timedelta(days=spacing.days)
    months = day.month - 1 + spacing.months
    return day.replace(year=day.year + months // 12, month=months % 12 + 1)


class LocalTimeAxis(pg.AxisItem):  # type: ignore[misc]
    """The axis for pyqtgraph."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._spacing = _SPACINGS[0]

    def make_room(self, span_s: float, pixels: float) -> None:
        """Be as high as the labels of such a range need: dates stand below hours."""
        height = _TWO_LINES_PX if choose(span_s, pixels).hours else _ONE_LINE_PX
        if height != self.fixedHeight:
            self.setHeight(height)

    def tickValues(self, minimum: float, maximum: float, size: float) -> list[tuple[float, list[float]]]:
        """See pyqtgraph."""
        self._spacing = choose(maximum - minimum, size)
        return [(self._spacing.seconds, list(ticks(minimum, maximum, self._spacing)))]

    def tickStrings(self, values: Sequence[float], scale: Any, spacing: Any) -> list[str]:
        """See pyqtgraph."""
        # It draws a `QPicture`, which loses a space between digits and letters from the right without a mark.
        mark = begun("")
        return [label.replace(" ", f"{mark} {mark}") for label in labels(values, self._spacing)]
