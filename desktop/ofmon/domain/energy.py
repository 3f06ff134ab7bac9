"""Energy by hour, day and month, in the person's own time zone.

A reading's energy belongs to the bucket in which its period ended (a period that ends exactly at midnight
belongs to the day before). Buckets without readings are left out: a gap stays a gap, it is never drawn as
zero.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Period(StrEnum):
    """Length of a bucket."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class EnergyPoint:
    """One reading's part in the sums.

    Attributes:
        time_ms: corrected end of the period, ms since the epoch.
        uncertainty_ms: see `ofmon.domain.reading.CorrectedReading`.
        ct_id: current transformer.
        energy_kwh: kWh; not finite when the meter sent no number.
        real_power_w: W; not finite when the meter sent no number.
        ssid: the meter.
        current_rms_a: A; not finite when the meter sent no number.
        voltage_rms_v: V; not finite when the meter sent no number.
    """

    time_ms: int
    uncertainty_ms: int
    ct_id: int
    energy_kwh: float
    real_power_w: float
    ssid: str = ""
    current_rms_a: float = math.nan
    voltage_rms_v: float = math.nan


@dataclass(frozen=True, slots=True)
class EnergyBucket:
    """The energy of one hour, day or month.

    Attributes:
        start_ms: first moment, ms since the epoch.
        end_ms: first moment after it.
        energy_kwh: sum over all CTs, kWh.
        readings: how many readings it is made of.
        uncertainty_ms: the worst uncertainty of their times; over 0 means that the times are estimated.
    """

    start_ms: int
    end_ms: int
    energy_kwh: float
    readings: int
    uncertainty_ms: int


@dataclass(frozen=True, slots=True)
class MeterEnergy:
    """The energy of one meter, kWh, over all its CTs, and how many readings it is made of."""

    ssid: str
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


def energy_by_meter(points: Iterable[EnergyPoint]) -> tuple[MeterEnergy, ...]:
    """Total energy of each meter, the largest first; points without a number for energy are skipped."""
    found: dict[str, list[float]] = {}
    for point in points:
        if math.isfinite(point.energy_kwh):
            found.setdefault(point.ssid, []).append(point.energy_kwh)
    totals = (MeterEnergy(ssid, math.fsum(each), len(each)) for ssid, each in found.items())
    return tuple(sorted(totals, key=lambda total: (-total.energy_kwh, total.ssid)))


def hourly_means(points: Iterable[EnergyPoint]) -> tuple[HourMean, ...]:
    """Mean current and voltage by hour, ascending; hours without readings are left out."""
    hours: dict[tuple[int, int], list[EnergyPoint]] = {}
    for point in points:
        hours.setdefault(bounds_ms(point.time_ms, Period.HOUR), []).append(point)
    return tuple(
        HourMean(
            start,
            end,
            _mean(point.current_rms_a for point in inside),
            _mean(point.voltage_rms_v for point in inside),
            len(inside),
            max(point.uncertainty_ms for point in inside),
        )
        for (start, end), inside in sorted(hours.items())
    )


def _mean(values: Iterable[float]) -> float:
    known = [value for value in values if math.isfinite(value)]
    return math.fsum(known) / len(known) if known else math.nan


def energy_by(
    points: Iterable[EnergyPoint], period: Period, zone: tzinfo | None = None
) -> tuple[EnergyBucket, ...]:
    """Sum points into buckets, ascending.

    Args:
        points: in any order; those without a number for energy are skipped.
        period: length of a bucket.
        zone: where days begin; None is the computer's own time zone.
    """
    sums: dict[tuple[int, int], list[EnergyPoint]] = {}
    for point in points:
        if math.isfinite(point.energy_kwh):
            sums.setdefault(bounds_ms(point.time_ms, period, zone), []).append(point)
    return tuple(
        EnergyBucket(
            start,
            end,
            math.fsum(point.energy_kwh for point in inside),
            len(inside),
            max(point.uncertainty_ms for point in inside),
        )
        for (start, end), inside in sorted(sums.items())
    )


def bounds_ms(time_ms: int, period: Period, zone: tzinfo | None = None) -> tuple[int, int]:
    """The bucket in which a period that ended at ``time_ms`` lies: its first moment and the next one's."""
    moment = datetime.fromtimestamp((time_ms - 1) // 1000, UTC)
    if period is Period.HOUR:
        # In UTC, so that the hour which summer time repeats stays two hours.
        start = moment.replace(minute=0, second=0)
        return _ms(start), _ms(start + timedelta(hours=1))
    local = moment.astimezone(zone).replace(hour=0, minute=0, second=0, tzinfo=None)
    if period is Period.DAY:
        return _local_ms(local, zone), _local_ms(local + timedelta(days=1), zone)
    first = local.replace(day=1)
    return _local_ms(first, zone), _local_ms((first + timedelta(days=32)).replace(day=1), zone)


def _ms(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000


def _local_ms(wall_time: datetime, zone: tzinfo | None) -> int:
    """A wall time without zone, as ms since the epoch."""
    return _ms(wall_time.replace(tzinfo=zone) if zone else wall_time.astimezone())
