"""Find times anew at the desk: what a checked clock tells of visits that were made by an unchecked one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.errors import WifiError

if TYPE_CHECKING:
    from ofmon.services.ports import MeterClock, Store


@dataclass(frozen=True, slots=True)
class Redate:
    """The procedure: compare the clocks, put right what visits were made by, find times anew."""

    store: Store
    clock: MeterClock

    async def run(self) -> int:
        """How many readings got another time; those that were sent keep theirs.

        Raises:
            StoreError: the database could not be used.
        """
        await self.clock.compare()
        try:
            told = await self.clock.tell()
        except WifiError:  # the testbed, whose time it is, is away: there is nothing new to know
            return 0
        return sum((await self.store.redate(told)).values())
