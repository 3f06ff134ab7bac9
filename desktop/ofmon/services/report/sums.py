"""Readings of one device summed by span, and what is missing among them."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from ofmon.domain.completeness import HOUR_MS, Completeness
from ofmon.services.report.facts import Amount, Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ofmon.domain.completeness import Series
    from ofmon.domain.periods import Bounds
    from ofmon.domain.tariff.cost import Measured

    Sum = tuple[float, Completeness]
    """kWh, and of how many hours there is a reading."""
    Readings = Mapping[int, Sequence[Measured]]


def amounts(
    readings: Readings, series: Sequence[Series], spans: Sequence[Bounds], now_ms: int
) -> list[Amount]:
    """One device's energy in each of some spans.

    Args:
        readings: by CT, ascending.
        series: of all its CTs.
        spans: what ended after the first moment, up to the second, belongs to a span.
        now_ms: until when readings are due.
    """
    return [_amount(readings, series, span, now_ms) for span in spans]


def summed(sums: Mapping[int, tuple[float, int]], series: Sequence[Series], span: Bounds, now_ms: int) -> Sum:
    """One device's energy in a span, of which the sums by CT are known."""
    due = {each.ct_id: each.due(*span, now_ms) for each in series}
    got = sum(min(sums.get(ct_id, (0.0, 0))[1], at_most) for ct_id, at_most in due.items())
    return math.fsum(energy for energy, _readings in sums.values()), Completeness(got, sum(due.values()))


def together(of_devices: Iterable[Sequence[Amount]]) -> list[Amount]:
    """Several devices' amounts of the same spans, span by span."""
    return [_sum(same) for same in zip(*of_devices, strict=True)]


def _amount(readings: Readings, series: Sequence[Series], span: Bounds, now_ms: int) -> Amount:
    inside = {ct_id: _inside(of_ct, span) for ct_id, of_ct in readings.items()}
    due = {each.ct_id: each.due(*span, now_ms) for each in series}
    # Of each CT no more than are due: an hour in which a clock was set can make two.
    got = sum(min(len(inside.get(ct_id, ())), at_most) for ct_id, at_most in due.items())
    everything = [reading for of_ct in inside.values() for reading in of_ct]
    estimated = [reading for reading in everything if reading.uncertainty_ms]
    return Amount(
        *span,
        math.fsum(reading.energy_kwh for reading in everything),
        Completeness(got, sum(due.values())),
        len(everything),
        len(estimated),
        math.fsum(reading.energy_kwh for reading in estimated),
    )


def _inside(of_ct: Sequence[Measured], span: Bounds) -> Sequence[Measured]:
    first = bisect_right(of_ct, span[0], key=lambda reading: reading.end_ms)
    return of_ct[first : bisect_right(of_ct, span[1], key=lambda reading: reading.end_ms)]


def _sum(same: Sequence[Amount]) -> Amount:
    return Amount(
        same[0].start_ms,
        same[0].end_ms,
        math.fsum(each.energy_kwh for each in same),
        sum((each.completeness for each in same), Completeness()),
        sum(each.readings for each in same),
        sum(each.estimated for each in same),
        math.fsum(each.estimated_kwh for each in same),
    )


def gaps(name: str, readings: Readings, series: Sequence[Series], span: Bounds, now_ms: int) -> list[Gap]:
    """Where a device's readings leave an hour or more free; what all its CTs lack stands once."""
    found: Counter[Bounds] = Counter()
    for each in series:
        until = min(span[1], each.last_ms if each.ended else max(now_ms, each.last_ms))
        due = max(span[0], each.begins_ms), until
        ends = [reading.end_ms for reading in readings.get(each.ct_id, ())]
        found.update(_free(ends[bisect_left(ends, due[0]) : bisect_right(ends, due[1])], due))
    return [Gap(name, *free, (free[1] - free[0]) // HOUR_MS) for free in sorted(found)]


def _free(ends: Sequence[int], due: Bounds) -> Iterator[Bounds]:
    """Spans of an hour or more that no reading's hour covers."""
    reached = due[0]
    for end in (*ends, due[1] + HOUR_MS):
        if end - HOUR_MS - reached >= HOUR_MS:
            yield reached, end - HOUR_MS
        reached = max(reached, end)
