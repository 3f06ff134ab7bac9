"""Free of Qt. Which days the Energy page shows, in local days, and how finely."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ofmon.domain.local_time import Period, midnight_ms

RANGES = {
    "day": ("1 day", 1, Period.HOUR),
    "week": ("7 days", 7, Period.HOUR),
    "month": ("30 days", 30, Period.DAY),
    "year": ("365 days", 365, Period.MONTH),
}
# More bars than that can't be told apart, and take too long to draw.
BARS_MAX = 1_500
_BARS_A_DAY = {Period.HOUR: 24.0, Period.DAY: 1.0, Period.MONTH: 1 / 28}


@dataclass(frozen=True, slots=True)
class Days:
    """Whole local days from ``first`` to ``last``, both inclusive."""

    first: date
    last: date

    @property
    def number(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    @property
    def start_ms(self) -> int:
        """Midnight at their beginning, ms since the epoch."""
        return midnight_ms(self.first)

    @property
    def end_ms(self) -> int:
        """Midnight at their end."""
        return midnight_ms(self.last + timedelta(days=1))

    def moved(self, steps: int) -> Days:
        """As many days, earlier or later by their own number."""
        by = timedelta(days=steps * self.number)
        return replace(self, first=self.first + by, last=self.last + by)

    def fits(self, period: Period) -> bool:
        """Whether buckets of that length are not too many."""
        return self.number * _BARS_A_DAY[period] <= BARS_MAX

    def __str__(self) -> str:
        """``12 to 18 Mar 2026``."""
        last = f"{self.last.day} {self.last:%b %Y}"
        if self.first == self.last:
            return last
        if self.first.year != self.last.year:
            return f"{self.first.day} {self.first:%b %Y} to {last}"
        if self.first.month != self.last.month:
            return f"{self.first.day} {self.first:%b} to {last}"
        return f"{self.first.day} to {last}"


def ending(day: date, number: int) -> Days:
    """So many days, the last of which is ``day``."""
    return Days(day - timedelta(days=number - 1), day)
