"""The database: what is kept about meters and readings."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from ofmon.domain.dating.history import Redating
from ofmon.domain.reading import CorrectedReading, RawReading, ReadingState, StoredReading

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.dating.history import History
    from ofmon.domain.energy import EnergyPoint
    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import PlacedLoss, StoredLoss
    from ofmon.services.ports.desk import Device


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
    """Readings that belong to one device on the server, ascending by time.

    Attributes:
        device_ref: whose; None: the meter never had a token.
        device_id: the device's UUID, None: not known.
        device_name: the device's name, None: not known.
        ssid: a meter they came from.
        readings: what is in the state that was asked for.
    """

    device_ref: str | None
    device_id: str | None
    device_name: str | None
    ssid: str
    readings: Sequence[StoredReading]


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

    async def carriers(self, ref: str) -> list[MeterId]:
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

    async def assign_device(self, meter: MeterId, ref: str, profile_id: str) -> None:
        """Note that a meter was given a token."""

    async def meters(self) -> list[MeterRecord]:
        """Every meter ever heard or visited, by name."""

    async def meter(self, meter: MeterId) -> MeterRecord | None:
        """One of them."""

    async def counts(self) -> Mapping[ReadingState, int]:
        """Stored readings by state, over all meters."""

    async def readings(
        self, meter: MeterId | None = None, start_ms: int | None = None, end_ms: int | None = None
    ) -> list[StoredReading]:
        """Stored readings by meter and time (start inclusive, end exclusive, by corrected time).

        Held ones, which have no time, come first, and only when neither bound is given.
        """

    async def find_readings(self, wanted: ReadingFilter) -> list[int]:
        """Ids of stored readings, sorted."""

    async def readings_by_id(self, ids: Sequence[int]) -> list[StoredReading]:
        """These readings, in this order; ids that are gone are left out."""

    async def find_losses(self, wanted: LossFilter) -> list[StoredLoss]:
        """Power losses, the newest first."""

    async def energy_points(self, meter: MeterId | None, start_ms: int, end_ms: int) -> list[EnergyPoint]:
        """Points for `ofmon.domain.energy.energy_by`: periods that ended after the start, up to the end."""

    async def parcels(self, state: ReadingState) -> list[Parcel]:
        """All readings in a state, by the device they belong to."""

    async def mark(self, ids: Sequence[int], state: ReadingState) -> None:
        """Move readings to a state."""

    async def release(self) -> None:
        """Let go of the file until the next call."""

    async def close(self) -> None:
        """Finish what runs and close the file."""
