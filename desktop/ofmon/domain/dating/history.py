"""What is known about one meter's life: visits, readings in the meter's order, power losses.

Order is the hard fact. A meter gives its readings oldest first and appends, so the order in which they were
stored is theirs; and the visit that stored one first tells between which settings of the clock it was made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.reading import CorrectedReading, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.powerloss import PlacedLoss
    from ofmon.domain.reading import RawReading


@dataclass(frozen=True, slots=True)
class Look:
    """A visit, as far as times are found by it.

    Attributes:
        id: ascending; the database's key of a stored visit.
        now_ms: when the readings were read, as well as that is known by now.
        told_ms: what the collector's clock said then.
        checked: a server's authenticated answer, or a testbed, vouches for ``now_ms``.
        set_ms: what the meter's clock was set to at its end, None: it was not set.
        carries_token: whether the meter carried a token.
        earliest_ms: a moment that was surely past, by other checked visits; 0: none.
        latest_ms: a moment that was surely to come, likewise; None: none.
    """

    id: int
    now_ms: int
    told_ms: int
    checked: bool
    set_ms: int | None = None
    carries_token: bool = True
    earliest_ms: int = 0
    latest_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """When a reading ended, as well as that is known by now.

    Attributes:
        time_ms: ms since the epoch, None: it can't be placed.
        uncertainty_ms: how far that may be wrong, None with ``time_ms``.
        reason: why it can't be placed.
    """

    time_ms: int | None
    uncertainty_ms: int | None
    reason: Reason = Reason.NONE


@dataclass(frozen=True, slots=True)
class Entry:
    """A reading in its place among the meter's others.

    Attributes:
        source: the reading as it came.
        look: which visit read it first.
        key: the database's key, None: it isn't stored yet.
        unsent: whether its time may still be found anew.
        timing: as it stands, None: never looked for.
    """

    source: RawReading
    look: int
    key: int | None = None
    unsent: bool = True
    timing: Timing | None = None

    def dated(self, timing: Timing) -> CorrectedReading:
        """The reading with a time."""
        return CorrectedReading(self.source, timing.time_ms, timing.uncertainty_ms, timing.reason)


@dataclass(frozen=True, slots=True)
class Loss:
    """A power loss by the meter's clock, and which visit saw it first."""

    raw_time_ms: int
    look: int


@dataclass(frozen=True, slots=True)
class History:
    """One meter's life; what was sent long ago and says nothing about the rest may be left out.

    Attributes:
        looks: visits, in order.
        entries: readings, in the meter's order.
        losses: power losses.
        open_since: the last visit that freed the meter; what was read first after it may still be there.
        past_ms: the newest moment that is surely past, by checked visits to any meter; 0: none.
    """

    looks: Sequence[Look] = ()
    entries: Sequence[Entry] = ()
    losses: Sequence[Loss] = ()
    open_since: int = 0
    past_ms: int = 0


@dataclass(frozen=True, slots=True)
class TimeChange:
    """A stored reading's new time.

    Attributes:
        key: the database's key.
        reading: the reading with that time.
    """

    key: int
    reading: CorrectedReading

    @property
    def dates(self) -> bool:
        """Whether the reading has a time now, rather than none, or another reason for none."""
        return self.reading.time_ms is not None


@dataclass(frozen=True, slots=True)
class Redating:
    """What is other than before: times of stored readings and of stored power losses."""

    readings: Sequence[TimeChange] = ()
    losses: Sequence[PlacedLoss] = ()
