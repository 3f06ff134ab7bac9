"""What the local database gives and takes: records, intakes, filters."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ofmon.domain.dating.history import Redating
from ofmon.domain.reading import CorrectedReading, ReadingState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import tzinfo

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.energy import Owner
    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import PlacedLoss


# Readings that `Store.entries` gives at once.
PAGE = 5_000


@dataclass(frozen=True, slots=True)
class MeterRecord:
    """What the database knows about a meter.

    Attributes:
        meter: who.
        device_ref: name of its device's access token (`ofmon.domain.identity.device_ref`), None: not known.
        device_id: the device's UUID on the server, None: not known.
        device_name: the device's name on the server, None: not known.
        profile_id: the device profile's UUID, None: not known.
        firmware: what it last said about its version, empty: never asked.
        last_seen_ms: last time it was heard or visited, None: never.
        last_collected_ms: end of the last *finished* collection, by this computer or as another told, None:
            never.
        counts: stored readings by state.
        replaced_by: which meter has taken over the device that it still carries, None: none has.
        collected_by: the computer that collected it last; empty: this one, or none.
    """

    meter: MeterId
    device_ref: str | None
    device_id: str | None
    device_name: str | None
    profile_id: str | None
    firmware: str
    last_seen_ms: int | None
    last_collected_ms: int | None
    counts: Mapping[ReadingState, int]
    replaced_by: MeterId | None = None
    collected_by: str = ""

    @property
    def waiting(self) -> int:
        """Readings that wait to be sent."""
        return self.counts.get(ReadingState.PENDING, 0)


@dataclass(frozen=True, slots=True)
class Intake:
    """What one visit took from a meter, to be stored in one transaction.

    Attributes:
        meter: from whom.
        device_ref: whose, None when the meter carried no token.
        profile_id: the token's profile, None likewise.
        firmware: what the meter says about its version.
        now_ms: collector's time.
        readings: in the meter's order.
        losses: the power losses that no earlier visit has dealt with.
        tail_bytes: length of a torn tail.
        visit_id: continue this visit, None: a new one.
        clock: by which clock ``now_ms`` was told, None: not known.
        redating: what became of the times of readings that are stored already.
    """

    meter: MeterId
    device_ref: str | None
    profile_id: str | None
    firmware: str
    now_ms: int
    readings: Sequence[CorrectedReading]
    losses: Sequence[PlacedLoss]
    tail_bytes: int
    visit_id: int | None = None
    clock: TimeGiven | None = None
    redating: Redating = field(default_factory=Redating)


@dataclass(frozen=True, slots=True)
class Stored:
    """What storing an intake did.

    Attributes:
        visit_id: the visit's key.
        new: indices into the intake's readings of those not stored before.
    """

    visit_id: int
    new: Sequence[int]


@dataclass(frozen=True, slots=True)
class Parcel:
    """The readings that one meter took while it carried one token.

    Attributes:
        device_ref: whose token; None: the meter never had one.
        device_id: the device's UUID, None: not known.
        device_name: the device's name, None: not known.
        ssid: the meter they came from.
        profile_id: the device profile that the token names, None: not known.
        counts: how many there are, by state.
    """

    device_ref: str | None
    device_id: str | None
    device_name: str | None
    ssid: str
    profile_id: str | None
    counts: Mapping[ReadingState, int]

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells it from all others."""
        return self.ssid, self.device_ref


class Entry(NamedTuple):
    """A reading on its way to the server; a tuple, since there may be a million.

    Attributes:
        id: the database's key.
        ssid: the meter.
        raw: the 30 bytes.
        occurrence: see `ofmon.domain.reading.RawReading`.
        time_ms: corrected end of the period, ms since the epoch.
        uncertainty_ms: how far the true time may lie from it.
        visit_ms: collector's time when it was taken; the period had ended by then.
        doubtful: another collector may have placed it at another time: it is uncertain, was moved, or ended
            between a power loss and the moment when a visit freed the meter's memory.
    """

    id: int
    ssid: str
    raw: bytes
    occurrence: int
    time_ms: int
    uncertainty_ms: int
    visit_ms: int
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Span:
    """Which readings are looked at again.

    Attributes:
        start_ms: first corrected time (inclusive), None: from the beginning.
        end_ms: last corrected time (exclusive), None: to the end.
        ssid: only this meter's, None: all.
    """

    start_ms: int | None = None
    end_ms: int | None = None
    ssid: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reading that the server refused while it took others of the same device.

    Attributes:
        reading_id: which.
        first_ms: when that was first seen, ms since the epoch.
        times: in how many syncs it was seen.
    """

    reading_id: int
    first_ms: int
    times: int


class ReadingOrder(StrEnum):
    """What a list of readings is sorted by."""

    METER = "meter"
    TIME = "time"
    ENERGY = "energy"
    REAL_POWER = "real power"
    VOLTAGE = "voltage"
    CURRENT = "current"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class ReadingFilter:
    """Which stored readings a list shows, and how it is sorted.

    Attributes:
        meter: part of a meter's SSID or of its device's name, in any case; empty: all.
        state: only those in this state, None: all.
        start_ms: first corrected time (inclusive), None: from the beginning.
        end_ms: last corrected time (exclusive), None: to the end.
        order: what it is sorted by.
        descending: from the largest to the smallest.
    """

    meter: str = ""
    state: ReadingState | None = None
    start_ms: int | None = None
    end_ms: int | None = None
    order: ReadingOrder = ReadingOrder.TIME
    descending: bool = True


@dataclass(frozen=True, slots=True)
class LossFilter:
    """Which power losses a list shows.

    Attributes:
        meter: part of a meter's SSID or of its device's name, in any case; empty: all.
        start_ms: first corrected time (inclusive), None: from the beginning. Where there is none the
            meter's own time counts.
        end_ms: last time (exclusive), None: to the end.
        most: how many at most, the newest ones; None: all.
    """

    meter: str = ""
    start_ms: int | None = None
    end_ms: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class EnergyAsked:
    """Whose energy, and of when.

    Attributes:
        whose: a device's, or all that one meter measured; None: of all together.
        start_ms: ms since the epoch; periods that ended after it count.
        end_ms: last moment, inclusive.
        zone: where hours and days begin; None is the computer's own time zone.
    """

    whose: Owner | MeterId | None
    start_ms: int
    end_ms: int
    zone: tzinfo | None = None


@dataclass(frozen=True, slots=True)
class ReadingSpan:
    """Which readings a file gets.

    Attributes:
        whose: a device's, those of several, or all of one meter; None: all.
        start_ms: first corrected time (inclusive), None: from the beginning.
        end_ms: last corrected time (exclusive), None: to the end. Readings without a time are only in a span
            without bounds, before the others of their meter.
    """

    whose: Owner | MeterId | Sequence[Owner] | None = None
    start_ms: int | None = None
    end_ms: int | None = None


ReadingLine = tuple[
    str,
    int,
    int | None,
    int | None,
    int,
    float | None,
    float | None,
    float | None,
    float | None,
    float | None,
    float | None,
    str,
    str | None,
]
"""SSID, CT, corrected time and its uncertainty (ms), raw time (ms), W, VA, A, V, kWh, power factor, state,
and the name of the device it was collected for. None: no number, or not known."""


@dataclass(frozen=True, slots=True)
class ReadingLines:
    """Lines as they are read from the database, and how many there are in all."""

    total: int
    lines: Iterator[ReadingLine]
