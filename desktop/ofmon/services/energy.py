"""Energy from the local database, for charts and tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.energy import by_month
from ofmon.domain.local_time import Period
from ofmon.services.ports import EnergyAsked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from ofmon.domain.energy import EnergyBucket, HourMean, Owner, OwnerEnergy
    from ofmon.domain.identity import MeterId
    from ofmon.services.ports import Store


@dataclass(frozen=True, slots=True)
class Energy:
    """Sums by hour, day and month. All methods raise `StoreError` when the database can't be read."""

    store: Store

    async def owners(self) -> Sequence[Owner]:
        """Whose energy there may be: devices, and meters without one; by name, no two of one name."""
        return await self.store.owners()

    async def by(
        self,
        period: Period,
        start_ms: int,
        end_ms: int,
        *,
        whose: Owner | MeterId | None = None,
        zone: tzinfo | None = None,
    ) -> tuple[EnergyBucket, ...]:
        """Energy in buckets, ascending; gaps are left out.

        Args:
            period: length of a bucket.
            start_ms: first moment, ms since the epoch; periods that ended after it count.
            end_ms: last moment, inclusive.
            whose: a device's, or all that one meter measured; None: of all together.
            zone: where hours and days begin; None is the computer's own time zone.
        """
        asked = EnergyAsked(whose, start_ms, end_ms, zone)
        if period is Period.HOUR:
            return tuple(await self.store.energy_by_hour(asked))
        days = await self.store.energy_by_day(asked)
        return by_month(days, zone) if period is Period.MONTH else tuple(days)

    async def by_owner(
        self, start_ms: int, end_ms: int, *, whose: Owner | MeterId | None = None
    ) -> tuple[OwnerEnergy, ...]:
        """Total energy of each device it was collected for, the largest first; periods as in `by`."""
        return tuple(await self.store.energy_by_owner(EnergyAsked(whose, start_ms, end_ms)))

    async def means(
        self, start_ms: int, end_ms: int, *, whose: Owner | MeterId | None = None
    ) -> tuple[HourMean, ...]:
        """Mean current and voltage by hour, ascending; periods as in `by`."""
        return tuple(await self.store.hour_means(EnergyAsked(whose, start_ms, end_ms)))
