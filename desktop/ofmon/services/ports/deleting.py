"""Deleting some of the readings: which, what that comes to, and what was deleted before."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.reading import ReadingState


@dataclass(frozen=True, slots=True)
class DeleteFilter:
    """Which readings are meant.

    Attributes:
        states: those in these states.
        before_ms: those that ended before that moment, None: however old. Of one without a time the visit
            counts that brought it.
        meter: of this meter, None: of all.
    """

    states: frozenset[ReadingState]
    before_ms: int | None = None
    meter: MeterId | None = None


@dataclass(frozen=True, slots=True)
class Forgone:
    """What deleting takes from one meter, or took.

    Attributes:
        ssid: the meter.
        readings: how many.
        energy_kwh: their energy, as far as it counts for their devices.
        first_ms: the earliest time among them, None: none has a time.
        last_ms: the latest.
        unsent: how many of them the server doesn't have; not told of what was deleted before.
    """

    ssid: str
    readings: int
    energy_kwh: float
    first_ms: int | None
    last_ms: int | None
    unsent: int = 0


@dataclass(frozen=True, slots=True)
class Deletable:
    """What deleting would come to.

    Attributes:
        losses: by meter; those with nothing to delete are left out.
        staying: how many fit but stay: their meter may still hold them, or others' times are found by them.
    """

    losses: tuple[Forgone, ...]
    staying: int

    @property
    def readings(self) -> int:
        """How many would go."""
        return sum(loss.readings for loss in self.losses)

    @property
    def unsent(self) -> int:
        """How many of these the server doesn't have."""
        return sum(loss.unsent for loss in self.losses)

    @property
    def energy_kwh(self) -> float:
        """What they sum up to."""
        return math.fsum(loss.energy_kwh for loss in self.losses)

    @property
    def span_ms(self) -> tuple[int, int] | None:
        """From the first to the last time (ms since the epoch); None: none has a time."""
        firsts = [loss.first_ms for loss in self.losses if loss.first_ms is not None]
        lasts = [loss.last_ms for loss in self.losses if loss.last_ms is not None]
        return (min(firsts), max(lasts)) if firsts and lasts else None


@dataclass(frozen=True, slots=True)
class Deletion:
    """What was deleted of one meter at one time (ms since the epoch)."""

    loss: Forgone
    deleted_ms: int


class Deletions(Protocol):
    """The part of the database that deletes. As for `ofmon.services.ports.Store`."""

    async def deletable(self, wanted: DeleteFilter) -> Deletable:
        """What of these may go; nothing is changed."""

    async def delete(self, wanted: DeleteFilter, count: int, now_ms: int) -> Deletable | None:
        """Delete what of these may go, if it is exactly so many; else nothing, and None.

        The hours of those that the server has stay known as its own, so that no other meter's reading takes
        them; the deletion is noted.
        """

    async def deletions(self, start_ms: int | None = None, end_ms: int | None = None) -> Sequence[Deletion]:
        """What was deleted of times between these (ms since the epoch, None: unbounded), newest first."""
