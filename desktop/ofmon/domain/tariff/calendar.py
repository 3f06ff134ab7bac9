"""Which price holds when: a tariff laid out over a span of true time.

Bands follow the wall clock. Where it is put forward a band is shorter on that day, where it is put back an
hour comes twice and each time has the band that the clock shows. Without gap or overlap, whatever the zone.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ofmon.domain.local_time import stretches

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from ofmon.domain.local_time import Stretch
    from ofmon.domain.tariff.model import Tariff

_MINUTE_MS = 60_000
_DAY_MS = 86_400_000
_EPOCH_DAY = date(1970, 1, 1).toordinal()


class Slot(NamedTuple):
    """A band of a rate, by their places in the tariff."""

    rate: int
    band: int


@dataclass(frozen=True, slots=True)
class PriceCalendar:
    """Spans of one price each, ascending, without gaps.

    Attributes:
        starts: the first moment of each span, ms since the epoch.
        slots: the price of each; None: no rate holds.
        end_ms: first moment after the last one.
    """

    starts: tuple[int, ...]
    slots: tuple[Slot | None, ...]
    end_ms: int

    @classmethod
    def of(cls, tariff: Tariff, start_ms: int, end_ms: int, zone: tzinfo | None = None) -> PriceCalendar:
        """Lay a tariff out; ``zone`` None is the computer's own."""
        starts: list[int] = []
        slots: list[Slot | None] = []
        for at, slot in _spans(tariff, start_ms, end_ms, zone):
            if not slots or slots[-1] != slot:
                starts.append(at)
                slots.append(slot)
        return cls(tuple(starts), tuple(slots), end_ms)

    def overlaps(self, start_ms: int, end_ms: int) -> dict[Slot | None, int]:
        """How many ms of a span have which price."""
        found: dict[Slot | None, int] = {}
        at = max(bisect_right(self.starts, start_ms) - 1, 0)
        while start_ms < end_ms:
            border = self.starts[at + 1] if at + 1 < len(self.starts) else end_ms
            until = min(end_ms, border)
            found[self.slots[at]] = found.get(self.slots[at], 0) + until - start_ms
            start_ms, at = until, at + 1
        return found

    def sole(self, start_ms: int, end_ms: int) -> tuple[bool, Slot | None]:
        """Whether a span has one price only, and which."""
        at = max(bisect_right(self.starts, start_ms) - 1, 0)
        return at + 1 >= len(self.starts) or end_ms <= self.starts[at + 1], self.slots[at]

    def borders(self, start_ms: int, end_ms: int) -> tuple[int, ...]:
        """The moments in a span, ends included, at which the price changes."""
        return self.starts[bisect_right(self.starts, start_ms - 1) : bisect_right(self.starts, end_ms)]


def _spans(
    tariff: Tariff, start_ms: int, end_ms: int, zone: tzinfo | None
) -> Iterator[tuple[int, Slot | None]]:
    for stretch in stretches(start_ms, end_ms, zone):
        first = (stretch.start_ms + stretch.offset_ms) // _DAY_MS
        last = (stretch.end_ms - 1 + stretch.offset_ms) // _DAY_MS
        for day in range(first, last + 1):
            yield from _day(tariff, day, stretch)


def _day(tariff: Tariff, number: int, within: Stretch) -> Iterator[tuple[int, Slot | None]]:
    """One wall-clock day's spans, as far as they lie in a stretch."""
    midnight_ms = number * _DAY_MS - within.offset_ms
    day = date.fromordinal(number + _EPOCH_DAY)
    at = tariff.rate_on(day)
    if at is None:
        yield max(midnight_ms, within.start_ms), None
        return
    rate = tariff.rates[at]
    for start, end, band in rate.day(tariff.kind_of(day, rate)):
        first = max(midnight_ms + start * _MINUTE_MS, within.start_ms)
        if first < min(midnight_ms + end * _MINUTE_MS, within.end_ms):
            yield first, Slot(at, band)
