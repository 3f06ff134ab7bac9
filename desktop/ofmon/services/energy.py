"""Energy from the local database, for charts and tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.energy import (
    EnergyBucket,
    HourMean,
    MeterEnergy,
    Period,
    energy_by,
    energy_by_meter,
    hourly_means,
)
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from datetime import tzinfo

    from ofmon.domain.identity import MeterId
    from ofmon.services.ports import Store


@dataclass(frozen=True, slots=True)
class Energy:
    """Sums by hour, day and month."""

    store: Store

    async def by(
        self,
        period: Period,
        start_ms: int,
        end_ms: int,
        *,
        meter: MeterId | None = None,
        zone: tzinfo | None = None,
    ) -> tuple[EnergyBucket, ...]:
        """Energy of one meter (None: of all together) in buckets, ascending; gaps are left out.

        Args:
            period: length of a bucket.
            start_ms: first moment, ms since the epoch; periods that ended after it count.
            end_ms: last moment, inclusive.
            meter: whose.
            zone: where days begin; None is the computer's own time zone.

        Raises:
            StoreError: the database could not be read.
        """
        points = await self.store.energy_points(meter, start_ms, end_ms)
        return await in_thread(energy_by, points, period, zone)

    async def by_meter(
        self, start_ms: int, end_ms: int, *, meter: MeterId | None = None
    ) -> tuple[MeterEnergy, ...]:
        """Total energy of each meter (or of one), the largest first; periods as in `by`.

        Raises:
            StoreError: the database could not be read.
        """
        points = await self.store.energy_points(meter, start_ms, end_ms)
        return await in_thread(energy_by_meter, points)

    async def means(
        self, start_ms: int, end_ms: int, *, meter: MeterId | None = None
    ) -> tuple[HourMean, ...]:
        """Mean current and voltage by hour, ascending; periods as in `by`.

        Raises:
            StoreError: the database could not be read.
        """
        points = await self.store.energy_points(meter, start_ms, end_ms)
        return await in_thread(hourly_means, points)
