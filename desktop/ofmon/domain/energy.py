"""Energy by hour, day and month, in the person's own time zone, and whose it is.

A reading's energy belongs to the bucket in which its period ended (a period that ends exactly at midnight
belongs to the day before). Buckets without readings are left out: a gap stays a gap, it is never drawn as
zero. It belongs to the device for which it was collected, whatever its meter carries now.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from ofmon.domain.local_time import Period, bounds_ms
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import tzinfo

__all__ = ["EnergyBucket", "HourMean", "Owner", "OwnerEnergy", "Period", "by_month", "named_apart"]

_REF_CHARS = 6


@dataclass(frozen=True, slots=True)
class EnergyBucket:
    """The energy of one hour, day or month.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        energy_kwh: sum over all CTs, kWh.
        readings: how many readings it is made of; those without a number for energy don't count.
        uncertainty_ms: the worst uncertainty of their times; over 0 means that the times are estimated.
    """

    start_ms: int
    end_ms: int
    energy_kwh: float
    readings: int
    uncertainty_ms: int


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose energy it is: a device on the server, or a meter that carried no device's token.

    Attributes:
        name: for people: the device's name, else the meter's SSID; no two are alike after `named_apart`.
        device_id: the device's UUID, None: not known.
        refs: names of the tokens it was collected with (`ofmon.domain.identity.device_ref`); none: it is the
            meter's own.
        ssids: the meters it was collected from.
    """

    name: str
    device_id: str | None
    refs: tuple[str, ...]
    ssids: tuple[str, ...]

    @property
    def key(self) -> str:
        """What stays the same when its name or its token changes."""
        return self.device_id or (self.refs or self.ssids)[0]


@dataclass(frozen=True, slots=True)
class OwnerEnergy:
    """The energy of one owner, kWh, over all its meters and CTs, and how many readings it is made of."""

    owner: Owner
    energy_kwh: float
    readings: int


@dataclass(frozen=True, slots=True)
class HourMean:
    """Means over the readings of one hour, each counting alike.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        current_a: A; not a number when no reading had one.
        voltage_v: V; likewise.
        readings: how many readings ended in the hour.
        uncertainty_ms: see `EnergyBucket`.
    """

    start_ms: int
    end_ms: int
    current_a: float
    voltage_v: float
    readings: int
    uncertainty_ms: int


def _by_device(owner: Owner) -> str:
    return tr("device {ref}", ref=owner.key[:_REF_CHARS]) if owner.refs else tr("no device")


def named_apart(owners: Iterable[Owner]) -> tuple[Owner, ...]:
    """Owners by name; those of one name get their meters' SSIDs to it, and their tokens' if need be."""
    first = _apart(tuple(owners), lambda owner: ", ".join(owner.ssids))
    second = _apart(first, _by_device)
    return tuple(sorted(second, key=lambda owner: (owner.name.casefold(), owner.key)))


def by_month(days: Iterable[EnergyBucket], zone: tzinfo | None = None) -> tuple[EnergyBucket, ...]:
    """Sum days, ascending, into the months in which they lie."""
    return tuple(
        EnergyBucket(
            *month,
            math.fsum(day.energy_kwh for day in inside),
            sum(day.readings for day in inside),
            max(day.uncertainty_ms for day in inside),
        )
        for month, inside in _months(days, zone)
    )


def _months(
    days: Iterable[EnergyBucket], zone: tzinfo | None
) -> Iterator[tuple[tuple[int, int], Sequence[EnergyBucket]]]:
    month = (0, 0)

    def of(day: EnergyBucket) -> tuple[int, int]:
        nonlocal month
        if not month[0] < day.end_ms <= month[1]:
            month = bounds_ms(day.end_ms, Period.MONTH, zone)
        return month

    for bounds, inside in groupby(days, of):
        yield bounds, tuple(inside)


def _apart(owners: tuple[Owner, ...], told_by: Callable[[Owner], str]) -> tuple[Owner, ...]:
    known = Counter(owner.name for owner in owners)
    return tuple(
        replace(owner, name=f"{owner.name} ({told_by(owner)})")
        if known[owner.name] > 1 and told_by(owner) != owner.name
        else owner
        for owner in owners
    )
