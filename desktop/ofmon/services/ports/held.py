"""Held and refused readings: why, what they collide with, and what a person decided about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.reading import Decision, ReadingState, Reason, StoredReading


@dataclass(frozen=True, slots=True)
class Replacement:
    """A meter took a device's place of another one: which, and when (ms since the epoch)."""

    by: MeterId
    time_ms: int


@dataclass(frozen=True, slots=True)
class Exchange:
    """A meter took the place of another one for a device.

    Attributes:
        old: the one that was replaced.
        new: the one that counts from then on.
        time_ms: when, ms since the epoch.
    """

    old: MeterId
    new: MeterId
    time_ms: int


@dataclass(frozen=True, slots=True)
class Rival:
    """Another meter's reading for the same device, CT and hour.

    Attributes:
        id: the database's key.
        ssid: the meter.
        time_ms: corrected end of its period, ms since the epoch.
        energy_kwh: its energy; NaN: none.
        state: how far it has come.
    """

    id: int
    ssid: str
    time_ms: int
    energy_kwh: float
    state: ReadingState


@dataclass(frozen=True, slots=True)
class HeldReading:
    """A reading that is held or refused.

    Attributes:
        stored: the reading, with the name of its device.
        reason: why it isn't sent.
        decision: what a person decided; `Decision.KEEP` closes the case.
        taken_ms: when it was collected, ms since the epoch.
        rivals: of a conflict: the readings that it collides with; none where its meter was replaced before
            and nothing is known yet of what the other one measured.
        replaced_by: of a conflict: the meter that had taken its device over, None: none had.
        dismissed: why a person left it here for good, in their words; empty: they didn't say.
    """

    stored: StoredReading
    reason: Reason
    decision: Decision
    taken_ms: int
    rivals: tuple[Rival, ...] = ()
    replaced_by: Replacement | None = None
    dismissed: str = ""


@dataclass(frozen=True, slots=True)
class HeldFilter:
    """Which held and refused readings are meant.

    Attributes:
        ids: these, None: whichever.
        meter: of this meter, None: of all.
        reason: held for this reason, None: for any.
        closed: those that were decided to stay here for good, instead of the open ones.
        most: how many at most, the newest ones; None: all.
    """

    ids: Sequence[int] | None = None
    meter: MeterId | None = None
    reason: Reason | None = None
    closed: bool = False
    most: int | None = None


class Decisions(Protocol):
    """The part of the database that keeps them. As for `ofmon.services.ports.Store`."""

    async def held(self, wanted: HeldFilter) -> list[HeldReading]:
        """Held and refused readings, the newest first."""

    async def send_again(self, ids: Sequence[int]) -> None:
        """Refused readings are to be sent like others."""

    async def decide(self, ids: Sequence[int], decision: Decision) -> None:
        """Keep what a person decided about held and refused readings, and do it.

        `Decision.STAND` has it sent; those that it collides with lose their own such decision, and where the
        server keeps them at the very same time they are held in its place. `Decision.RAW_TIME` has it sent at
        the meter's own time. `Decision.KEEP` closes its case, `Decision.NONE` opens that again.
        """
