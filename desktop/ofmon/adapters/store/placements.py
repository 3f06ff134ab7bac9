"""Places in time that a person gives to readings: the port, in the file of a store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.adapters.store import placing

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.dating.by_order import Offer
    from ofmon.services.ports import HeldReading


@dataclass(frozen=True, slots=True)
class SqlitePlacements:
    """`ofmon.services.ports.Placements` in the file of a store."""

    store: SqliteStore

    async def offers(self, ids: Sequence[int], since_ms: int | None = None) -> Mapping[int, Offer]:
        """See the port, like the others."""
        return await self.store.run(lambda db: placing.find_offers(db, ids, since_ms))

    async def place(self, offers: Collection[Offer]) -> int:
        """See there."""
        return await self.store.run(lambda db: placing.place(db, offers), write=True)

    async def placed(self, ids: Sequence[int] | None = None, most: int | None = None) -> list[HeldReading]:
        """See there."""
        return await self.store.run(lambda db: placing.placed(db, ids, most))

    async def take_back(self, ids: Sequence[int]) -> int:
        """See there."""
        return await self.store.run(lambda db: placing.take_back(db, ids), write=True)

    async def note_why(self, ids: Sequence[int], why: str, now_ms: int) -> None:
        """See there."""
        await self.store.run(lambda db: placing.note_why(db, ids, why, now_ms), write=True)
