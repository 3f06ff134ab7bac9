"""What the database tells of one meter's past, of exchanges, and of devices with their meters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.energy import Owner
    from ofmon.domain.identity import MeterId
    from ofmon.domain.meter_history import MeterHistory, PastExchange
    from ofmon.domain.reading import ReadingState
    from ofmon.services.ports.store import MeterRecord


@dataclass(frozen=True, slots=True)
class DeviceRows:
    """What is known of devices and meters at one moment.

    Attributes:
        owners: for whom readings were collected, by name.
        records: all meters that are listed.
        counts: whose readings there are, and how far they came.
    """

    owners: Sequence[Owner]
    records: Sequence[MeterRecord]
    counts: Mapping[tuple[str, str], Mapping[ReadingState, int]]


class MeterPageStore(Protocol):
    """The database, as a meter's page asks it. All methods raise `StoreError`s."""

    async def history(self, meter: MeterId) -> MeterHistory:
        """What is known of a meter's past; of one that nobody knows: nothing."""

    async def exchanges(self, ref: str) -> Sequence[PastExchange]:
        """A device's exchanges of meters, by one of its tokens' names, the newest first."""

    async def note_exchange(self, old: MeterId, new: MeterId, why: str) -> PastExchange | None:
        """Keep why the old meter wasn't collected before (empty: it was), and the readings at both ends.

        The new one gets the old one's place, notes and photos, unless something is noted about it.

        Returns:
            The exchange; None: the new meter took no place of the old one's.
        """

    async def devices(self) -> DeviceRows:
        """Devices and meters."""

    async def unsent(self, meter: MeterId) -> int:
        """How many readings of it aren't sent, and nobody decided that they stay here."""

    async def forget(self, meter: MeterId, now_ms: int) -> int:
        """Take a meter off the lists, with its place, notes and photos; what it measured stays.

        Where readings of it aren't sent, and nobody decided that they stay here, nothing is done.

        Returns:
            How many such readings there are: 0 when it is forgotten.
        """
