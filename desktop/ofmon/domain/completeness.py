"""How complete energy is: of how many hours there is a reading, out of how many there should be one.

A meter makes a reading an hour, for each of its current transformers. So each CT of a device owes one for
each hour since its first reading began, until now, or until it was taken away. What isn't collected yet is
missing like what was lost: both is energy that a sum lacks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
Way = tuple[str, int]
"""A device's key (`ofmon.domain.energy.Owner.key`) and one of its current transformers."""


@dataclass(frozen=True, slots=True)
class Completeness:
    """Hours with a reading out of hours due, over all CTs.

    Attributes:
        hours: CT hours with a reading whose energy is a number; never more than are due.
        due: CT hours for which there should be one.
    """

    hours: int = 0
    due: int = 0

    @property
    def missing(self) -> int:
        """CT hours without a reading."""
        return self.due - self.hours

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return self.hours == self.due

    def __add__(self, other: Completeness) -> Completeness:
        """Of both together."""
        return Completeness(self.hours + other.hours, self.due + other.due)


class Standing(Flag):
    """Why a span holds a part of its energy only; nothing of it is true of a whole one."""

    WHOLE = 0
    RUNNING = auto()  # now lies in it
    AHEAD = auto()  # it hasn't begun
    BEGINS = auto()  # the first reading of all lies in it
    EARLIER = auto()  # it lies before the first reading


@dataclass(frozen=True, slots=True)
class Series:
    """One CT of one device, of which a reading is due each hour.

    Attributes:
        owner: whose (`ofmon.domain.energy.Owner.key`).
        ct_id: which current transformer.
        first_ms: end of its first reading's hour, ms since the epoch.
        last_ms: end of its last one.
        ended: whether none is due after the last one: no meter has the device any more, or not this CT.
    """

    owner: str
    ct_id: int
    first_ms: int
    last_ms: int
    ended: bool = False

    @property
    def begins_ms(self) -> int:
        """When its first hour began."""
        return self.first_ms - HOUR_MS

    def until_ms(self, now_ms: int) -> int:
        """Until when its hours are due."""
        return self.last_ms if self.ended else max(now_ms, self.last_ms)

    def due(self, start_ms: int, end_ms: int, now_ms: int) -> int:
        """How many of its hours end in a span, until now."""
        return _hours(start_ms, end_ms, self.begins_ms, self.until_ms(now_ms))


def complete(
    start_ms: int, end_ms: int, spans: Mapping[Way, tuple[int, int]], readings: Mapping[Way, int]
) -> Completeness:
    """Of a span: hours due between the two moments of each way, beside its readings."""
    dues = {way: _hours(start_ms, end_ms, *span) for way, span in spans.items()}
    there = sum(min(dues.get(way, 0), count) for way, count in readings.items())
    return Completeness(there, sum(dues.values()))


def _hours(start_ms: int, end_ms: int, begins_ms: int, until_ms: int) -> int:
    """Whole hours of a span that lie between two moments as well."""
    first_ms = max(start_ms, begins_ms)
    last_ms = min(end_ms, until_ms)
    return (last_ms - first_ms) // HOUR_MS if last_ms > first_ms else 0


def standing(start_ms: int, end_ms: int, series: Iterable[Series], now_ms: int) -> Standing:
    """What a span lacks by its place in time."""
    found = Standing.WHOLE
    if start_ms >= now_ms:
        found |= Standing.AHEAD
    elif now_ms < end_ms:
        found |= Standing.RUNNING
    begins = min((each.begins_ms for each in series), default=None)
    if begins is not None and begins >= end_ms:
        found |= Standing.EARLIER
    elif begins is not None and begins > start_ms:
        found |= Standing.BEGINS
    return found
