"""Places in time that a person gives to readings without one, and reasons why they leave readings here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ofmon.domain.dating.by_order import Offer
    from ofmon.services.ports.held import HeldReading


class Placements(Protocol):
    """The part of the database that keeps them. As for `ofmon.services.ports.Store`."""

    async def offers(self, ids: Sequence[int], since_ms: int | None = None) -> Mapping[int, Offer]:
        """Where readings (by id) may stand; those that have a time, or are decided about, are left out.

        Args:
            ids: which.
            since_ms: their meters have been where they are since then, None: that isn't known.
        """

    async def place(self, offers: Collection[Offer]) -> int:
        """Give readings the times that were offered; how many: those that have no time any more.

        What a person agreed to is no longer found anew. The raw bytes stay as they are.
        """

    async def placed(self, ids: Sequence[int] | None = None, most: int | None = None) -> list[HeldReading]:
        """Readings that a person gave a time and that weren't sent yet, the newest first.

        Each with the reason for which it was held before.
        """

    async def take_back(self, ids: Sequence[int]) -> int:
        """Hold readings again that a person gave a time, for the reason of before; how many weren't sent."""

    async def note_why(self, ids: Sequence[int], why: str, now_ms: int) -> None:
        """Keep why readings are left here for good."""
