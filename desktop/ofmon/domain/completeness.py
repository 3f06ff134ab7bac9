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
    from collections.abc import Iterable

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


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

    def due(self, start_ms: int, end_ms: int, now_ms: int) -> int:
        """How many of its hours end in a span, until now."""
        until = min(end_ms, self.last_ms if self.ended else max(now_ms, self.last_ms))
        return max(0, until - max(start_ms, self.begins_ms)) // HOUR_MS


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
