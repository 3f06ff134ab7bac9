"""Find times anew at the desk: what a checked clock tells of visits that were made by an unchecked one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.dating.eras import date, redating
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from ofmon.domain.dating.history import History, Redating
    from ofmon.services.ports import MeterClock, Store


@dataclass(frozen=True, slots=True)
class Redated:
    """What was found: how many readings have another time now, of how many meters."""

    readings: int
    meters: int


@dataclass(frozen=True, slots=True)
class Redate:
    """The procedure: compare the clocks, put right what visits were made by, find times anew."""

    store: Store
    clock: MeterClock

    async def run(self) -> Redated:
        """Find times anew; readings that were sent keep theirs.

        Raises:
            StoreError: the database could not be used.
        """
        await self.clock.compare()
        told = await self.clock.tell()
        meters = {*await self.store.vouch(told), *await self.store.undated()}
        found = []
        for meter in sorted(meters, key=lambda meter: meter.ssid):
            changed = await in_thread(_redated, await self.store.history(meter))
            if changed.readings:
                await self.store.redate(changed)
                found.append(len(changed.readings))
        return Redated(sum(found), len(found))


def _redated(history: History) -> Redating:
    return redating(history, date(history))
