"""Free of Qt. Hours of the wall clock by days, as a grid, and the other way round."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ofmon.ui import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from numpy.typing import NDArray

    from ofmon.domain.consumption import Power
    from ofmon.domain.periods import CalendarPeriod

HOURS = 24


@dataclass(frozen=True, slots=True)
class Grid:
    """Mean power, kW, by day and hour of the wall clock; not a number where there is no reading.

    Of an hour that the clock shows twice it is the mean; one that it skips is empty.
    """

    first: date
    power_kw: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, HOURS)))

    @property
    def days(self) -> int:
        """How many."""
        return len(self.power_kw)


def grid(shown: CalendarPeriod, hours: Sequence[Power]) -> Grid:
    """Hours in their places."""
    energies = np.zeros((shown.days, HOURS))
    lengths = np.zeros((shown.days, HOURS))
    for hour in hours:
        at = words.local(hour.start_ms)
        place = (at.date() - shown.first).days, at.hour
        if 0 <= place[0] < shown.days:
            length = hour.end_ms - hour.start_ms
            energies[place] += hour.power_kw * length
            lengths[place] += length
    with np.errstate(invalid="ignore"):
        return Grid(shown.first, energies / np.where(lengths, lengths, np.nan))
