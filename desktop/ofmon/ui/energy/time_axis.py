"""A chart's time axis: local wall time, ticks on whole hours, days and months, the date where it changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    """Moments (s since the epoch) between two others, on whole local hours, days or months."""
    at = _first(_local(start_s), spacing)
    while (moment := at.astimezone().timestamp()) <= end_s - (end_s - start_s) * _EDGE:
        if moment >= start_s:
            yield moment
        at = _after(at, spacing)


def text(moment_s: float, spacing: Spacing, *, first: bool = False) -> str:
    """A tick's label; the date below the hour where the day begins, and below the first tick."""
    at = _local(moment_s)
    if spacing.months:
        return f"{at:%b %Y}"
    if spacing.days:
        return f"{at.day} {at:%b}"
    date = f"\n{at.day} {at:%b}" if at.hour == 0 or first else ""
    return f"{at:%H:%M}{date}"


def _local(moment_s: float) -> datetime:
    return datetime.fromtimestamp(moment_s, UTC).astimezone().replace(tzinfo=None)


def _first(at: datetime, spacing: Spacing) -> datetime:
    if spacing.hours:
        hour = at.hour - at.hour % spacing.hours
        return at.replace(hour=hour, minute=0, second=0, microsecond=0)
    day = at.replace(hour=0, minute=0, second=0, microsecond=0)
    if spacing.days:
        return day - timedelta(days=day.toordinal() % spacing.days)
    return day.replace(day=1, month=day.month - (day.month - 1) % spacing.months)


def _after(at: datetime, spacing: Spacing) -> datetime:
    if spacing.months:
        months = at.month - 1 + spacing.months
        return at.replace(year=at.year + months // 12, month=months % 12 + 1)
    return at + timedelta(hours=spacing.hours, days=spacing.days)


class LocalTimeAxis(pg.AxisItem):  # type: ignore[misc]
    """The axis for pyqtgraph."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._spacing = _SPACINGS[0]

    def make_room(self, span_s: float, pixels: float) -> None:
        """Be as high as the labels of such a range need: dates stand below hours."""
        self.setHeight(_TWO_LINES_PX if choose(span_s, pixels).hours else _ONE_LINE_PX)

    def tickValues(self, minimum: float, maximum: float, size: float) -> list[tuple[float, list[float]]]:
        """See pyqtgraph."""
        self._spacing = choose(maximum - minimum, size)
        return [(self._spacing.seconds, list(ticks(minimum, maximum, self._spacing)))]

    def tickStrings(self, values: Sequence[float], scale: Any, spacing: Any) -> list[str]:
        """See pyqtgraph."""
        return [text(value, self._spacing, first=at == 0) for at, value in enumerate(values)]
