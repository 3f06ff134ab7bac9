"""The database: what is kept about meters and readings."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ofmon.domain.dating.history import Redating
from ofmon.domain.reading import CorrectedReading, RawReading, ReadingState, StoredReading

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import tzinfo

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.dating.history import History
    from ofmon.domain.energy import EnergyBucket, HourMean, Owner, OwnerEnergy
    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import PlacedLoss, StoredLoss
    from ofmon.domain.reading import Reason
    from ofmon.services.ports.desk import Device
    from ofmon.services.ports.held import Exchange, Replacement


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
        last_collected_ms: end of the last *finished* collection, None: never.
        counts: stored readings by state.
        replaced_by: which meter has taken over the device that it still carries, None: none has.
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


class Store(Protocol):
    """The local database. Each method is one transaction, done in a worker thread, durable when it returns.

    All methods raise `StoreError`s. After an error nothing of that call is stored.
    """

    async def save_intake(self, intake: Intake) -> Stored:
        """Store a visit's readings and losses, and give earlier ones the times of its `Redating`.

        What is known already stays as it was first stored otherwise; what was sent keeps its time.
        """

    async def history(self, meter: MeterId, clock: TimeGiven | None = None) -> History:
        """What is known of a meter's life, as far as times can still be found by it.

        Args:
            meter: whose.
            clock: by which the visit goes that wants to know, None: there is none.
        """

    async def redate(self, clock: TimeGiven) -> Mapping[MeterId, int]:
        """Put right by a checked clock what visits since the computer's start went by, and find times anew.

        All in one transaction. Readings that were sent keep their times.

        Returns:
            How many readings of which meters got another time.
        """

    async def past_ms(self) -> int:
        """The newest moment that is surely past: of a checked visit or a reading on the server; 0: none."""

    async def last_carriers(self, ref: str) -> list[MeterId]:
        """Which meters carried a token last, the one that was visited last first."""

    async def owner(self, readings: Sequence[RawReading], but: MeterId) -> MeterId | None:
        """Of which other meter all these readings are stored, byte for byte; None: of none."""

    async def missing(self, meter: MeterId, readings: Sequence[RawReading]) -> int:
        """How many of these readings the database does not hold, byte for byte."""

    async def settled_losses(self, meter: MeterId) -> frozenset[int]:
        """Power losses seen by earlier visits that then set the meter's clock."""

    async def clock_was_set(self, visit_id: int, time_ms: int) -> None:
        """Note that this visit has set the meter's clock."""

    async def visit_finished(self, visit_id: int, time_ms: int, *, freed: bool) -> None:
        """Note that this visit is done: the meter counts as collected at ``time_ms``."""

    async def heard(self, meters: Collection[MeterId], time_ms: int) -> None:
        """Note that meters were heard on the air."""

    async def bind_device(self, ref: str, device: Device) -> None:
        """Note which device on the server an access token stands for."""

    async def assign_device(
        self, meter: MeterId, ref: str, profile_id: str, *, takes_over_ms: int | None = None
    ) -> None:
        """Note that a meter was given a token; what it measured before its first one becomes that device's.

        ``takes_over_ms``: and that it took the device's place then of every other meter that carries it.
        """

    async def carriers(self, ref: str) -> list[MeterRecord]:
        """Meters that carry a token of this token's device as far as is known, but for replaced ones."""

    async def exchanges(self, ref: str) -> list[Exchange]:
        """Which meters took which others' places for this token's device."""

    async def note_exchanges(self, ref: str, heard: Collection[Exchange]) -> int:
        """Remember exchanges that another computer told of; how many readings are held by that."""

    async def replacement(self, meter: MeterId) -> Replacement | None:
        """Which meter has taken over the device that this one still carries; None: none has."""

    async def shared_names(self) -> frozenset[str]:
        """Names of devices under which readings of more than one meter are stored."""

    async def hold_conflicts(self) -> int:
        """Hold what two meters measured for one device's hour (`ofmon.domain.conflict`); how many anew."""

    async def held_counts(self, *, visit_id: int | None = None) -> Mapping[Reason, int]:
        """Open held and refused readings by reason; of those that one visit brought, or of all."""

    async def meters(self) -> list[MeterRecord]:
        """Every meter ever heard or visited, by name."""

    async def meter(self, meter: MeterId) -> MeterRecord | None:
        """One of them."""

    async def counts(self) -> Mapping[ReadingState, int]:
        """Stored readings by state, over all meters."""

    async def waiting(self) -> int:
        """Readings that are to be sent, over all meters; quick, whatever else is stored."""

    async def readings(
        self, meter: MeterId | None = None, start_ms: int | None = None, end_ms: int | None = None
    ) -> list[StoredReading]:
        """Stored readings by meter and time (start inclusive, end exclusive, by corrected time).

        Held ones, which have no time, come first, and only when neither bound is given.
        """

    async def ready(self) -> None:
        """See to it that there is a database, of the present schema where it can be written."""

    def reading_lines(self, span: ReadingSpan) -> AbstractContextManager[ReadingLines]:
        """Readings by meter and time, for a worker thread of the caller's, after `ready`.

        They are as they were at its beginning; meanwhile others may write.
        """

    async def meter_names(self) -> Mapping[str, str]:
        """What people call each meter, by SSID: its device's name (told apart where alike), or its SSID."""

    async def find_readings(self, wanted: ReadingFilter, most: int | None = None) -> array[int]:
        """Ids of stored readings, sorted: so many of the first at once, or (None) all, beside other work.

        Sorting millions takes seconds; cancelling ends it.
        """

    async def readings_by_id(self, ids: Sequence[int]) -> list[StoredReading]:
        """These readings, in this order; ids that are gone are left out."""

    async def find_losses(self, wanted: LossFilter) -> list[StoredLoss]:
        """Power losses, the newest first."""

    async def owners(self) -> Sequence[Owner]:
        """All for whom readings may have been collected, by name, told apart."""

    async def energy_by_hour(self, asked: EnergyAsked) -> list[EnergyBucket]:
        """Energy by local hour, ascending; hours without readings are left out."""

    async def energy_by_day(self, asked: EnergyAsked) -> list[EnergyBucket]:
        """Energy by local day, ascending; days without readings are left out."""

    async def energy_by_owner(self, asked: EnergyAsked) -> list[OwnerEnergy]:
        """Total energy of each owner, the largest first."""

    async def hour_means(self, asked: EnergyAsked) -> list[HourMean]:
        """Mean current and voltage by local hour, ascending; hours without readings are left out."""

    async def parcels(self, *states: ReadingState) -> list[Parcel]:
        """What is in these states, by meter and device; none is empty."""

    async def entries(
        self, parcel: Parcel, states: Collection[ReadingState], after_id: int = 0, span: Span | None = None
    ) -> list[Entry]:
        """The next page of a parcel's readings by id, at most `PAGE`; empty: there are no more."""

    async def mark(self, ids: Sequence[int], state: ReadingState) -> None:
        """Move readings to a state."""

    async def acknowledged(self, entries: Sequence[Entry]) -> None:
        """Note that the server took these, at these times: what it has been told is no longer changed."""

    async def adopt(self, times_ms: Mapping[int, int], state: ReadingState) -> None:
        """Take over the times by which readings (by id) are known on the server.

        Each becomes as uncertain as it was, and as far as it moved.
        """

    async def taken(self, parcel: Parcel, start_ms: int, end_ms: int) -> list[tuple[int, int, int]]:
        """Id, CT and time of every reading of a parcel's device in this span (both inclusive).

        Of one that the server has and that was deleted here the id is -1.
        """

    async def refused(self, ids: Sequence[int], now_ms: int) -> list[Refusal]:
        """Note that the server refused these while it took others, and say what is known by now."""

    async def same_device(self, ref: str) -> list[str]:
        """The other tokens (by `ofmon.domain.identity.device_ref`) known to stand for a token's device."""

    async def asked_devices(self) -> dict[str, tuple[str, int]]:
        """By device id: whose token it had (empty: none), and when that was asked."""

    async def note_asked(self, refs: Mapping[str, str], now_ms: int) -> None:
        """Keep what devices (by id) were asked for."""

    async def release(self) -> None:
        """Let go of the file until the next call."""

    async def close(self) -> None:
        """Finish what runs and close the file."""
