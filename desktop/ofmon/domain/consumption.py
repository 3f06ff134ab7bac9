"""Consumption in bars: what each CT of each device gave, how complete it is, and how sure its borders are.

A reading's energy belongs to the bar in which its hour ended. A time that is an estimate matters to a bar
only where the reading may belong to another one: then the bar is `unsure`. What stays inside of it either
way is as sure as any other.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ofmon.domain.completeness import Completeness, Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ofmon.domain.periods import Bounds


class Share(NamedTuple):
    """What one CT of one device gave to a bar; there are tens of thousands of them.

    Attributes:
        owner: whose (`ofmon.domain.energy.Owner.key`).
        ct_id: which current transformer.
        energy_kwh: kWh.
        readings: how many readings it is made of.
    """

    owner: str
    ct_id: int
    energy_kwh: float
    readings: int


@dataclass(frozen=True)
class Sums:
    """A bar as its readings make it.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        shares: by owner and CT; none: there is no reading.
        uncertainty_ms: the worst uncertainty of the readings' times.
        unsure: whether a reading of it may belong to another bar, or one of another to it.
        unsure_kwh: energy of its readings that may belong to another.
    """

    start_ms: int
    end_ms: int
    shares: tuple[Share, ...] = ()
    uncertainty_ms: int = 0
    unsure: bool = False
    unsure_kwh: float = 0.0

    @cached_property
    def readings(self) -> int:
        """How many readings it is made of."""
        return sum(share.readings for share in self.shares)

    @cached_property
    def energy_kwh(self) -> float:
        """All of it, kWh; not a number where there is no reading: a gap is no zero."""
        return math.fsum(share.energy_kwh for share in self.shares) if self.shares else math.nan


@dataclass(frozen=True)
class Bar(Sums):
    """Such a bar beside what is due.

    Attributes:
        completeness: CT hours with a reading out of those due.
        standing: why it may hold a part of its energy only.
    """

    completeness: Completeness = field(default_factory=Completeness)
    standing: Standing = Standing.WHOLE

    def stacked(self, group: Callable[[Share], str]) -> Mapping[str, float]:
        """Its energy by group, kWh."""
        found: defaultdict[str, list[float]] = defaultdict(list)
        for share in self.shares:
            found[group(share)].append(share.energy_kwh)
        return {key: math.fsum(energies) for key, energies in found.items()}


class Power(NamedTuple):
    """Figures of one hour.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        power_kw: mean real power, kW: its energy by its length.
        power_factor: real by apparent power, both summed over its readings; not a number without any.
        readings: how many readings ended in it.
    """

    start_ms: int
    end_ms: int
    power_kw: float
    power_factor: float
    readings: int


class Electrical(NamedTuple):
    """Means of one CT in one hour; what had no number is none.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        owner: whose.
        ct_id: which current transformer.
        current_a: A.
        voltage_v: V.
    """

    start_ms: int
    end_ms: int
    owner: str
    ct_id: int
    current_a: float
    voltage_v: float


def total(bars: Iterable[Bar]) -> float:
    """Energy of all, kWh; not a number where none has a reading."""
    energies = [share.energy_kwh for bar in bars for share in bar.shares]
    return math.fsum(energies) if energies else math.nan


def completeness(bars: Iterable[Bar]) -> Completeness:
    """Of all together."""
    return sum((bar.completeness for bar in bars), Completeness())


def load_duration(hours: Iterable[Power]) -> list[float]:
    """Hourly mean powers, kW, the largest first: how many hours the load was at least so large."""
    return sorted((hour.power_kw for hour in hours if math.isfinite(hour.power_kw)), reverse=True)


def peak(hours: Iterable[Power]) -> Power | None:
    """The hour of the largest mean power, the first of equal ones."""
    return max(
        (hour for hour in hours if math.isfinite(hour.power_kw)),
        key=lambda hour: (hour.power_kw, -hour.start_ms),
        default=None,
    )


def touched(bars: Sequence[Bounds], reaches: Iterable[Bounds]) -> list[bool]:
    """Of each bar, whether one of these readings may belong to it and to another one as well.

    Args:
        bars: ascending bars that touch each other.
        reaches: of readings, the first and the last moment at which they may have ended, ms since the epoch.
    """
    starts, ends = [start for start, _end in bars], [end for _start, end in bars]
    steps = [0] * (len(bars) + 1)
    for first_ms, last_ms in reaches:
        low, high = bisect_left(ends, first_ms), bisect_left(starts, last_ms)
        beyond = first_ms <= starts[0] or last_ms > ends[-1]
        if low < high and (beyond or high - low > 1):
            steps[low] += 1
            steps[high] -= 1
    return [number > 0 for number in accumulate(steps[:-1])]
