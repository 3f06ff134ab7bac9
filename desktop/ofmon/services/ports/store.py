"""The database: what is kept about meters and readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Mapping, Sequence
    from contextlib import AbstractContextManager

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.dating.history import History
    from ofmon.domain.energy import EnergyBucket, HourMean, Owner, OwnerEnergy
    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import RawReading, ReadingState, Reason, StoredReading
    from ofmon.services.ports.desk import Device
    from ofmon.services.ports.held import Exchange, Replacement
    from ofmon.services.ports.records import (
        EnergyAsked,
        Entry,
        Intake,
        LossFilter,
        MeterRecord,
        Parcel,
        ReadingFilter,
        ReadingLines,
        ReadingSpan,
        Refusal,
        Span,
        Stored,
    )


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
