"""The database, asked for consumption: bars, hours and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from ofmon.domain.completeness import Series
    from ofmon.domain.consumption import Electrical, Power, Sums
    from ofmon.domain.energy import Owner
    from ofmon.domain.local_time import Period
    from ofmon.domain.periods import Bounds


@dataclass(frozen=True, slots=True)
class BarsAsked:
    """Which bars, and whose.

    Attributes:
        bars: ascending bars that touch each other.
        period: whether they are hours, days, or months of whole days.
        whose: devices, and meters without one; None: all.
        zone: by whose days they are made; None is the computer's own time zone.
    """

    bars: Sequence[Bounds]
    period: Period
    whose: Sequence[Owner] | None = None
    zone: tzinfo | None = None


class ConsumptionStore(Protocol):
    """Answers beside whatever else goes on in the database. All may raise `StoreError`."""

    async def sums(self, asked: BarsAsked) -> tuple[list[Sums], list[Series]]:
        """One for each bar; and what of these owners gives readings (see `series`)."""

    async def series(self, whose: Sequence[Owner] | None = None) -> list[Series]:
        """Each CT of each of these owners (None: of all) that has a reading."""

    async def power(self, asked: BarsAsked) -> list[Power]:
        """Of all together, in each hour that has a reading, ascending."""

    async def electrical(self, asked: BarsAsked) -> list[Electrical]:
        """Means of each CT of each owner, by hour; hours without a reading are left out."""
