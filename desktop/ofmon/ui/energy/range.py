"""Free of Qt. Whole local days, as lists and small charts are asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ofmon.domain.local_time import midnight_ms
from ofmon.domain.periods import free


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

    def __str__(self) -> str:
        """``12 to 18 Mar 2026``."""
        return str(free(self.first, self.last))


def ending(day: date, number: int) -> Days:
    """So many days, the last of which is ``day``."""
    return Days(day - timedelta(days=number - 1), day)
