"""Is this the meter that was asked for? Protocol 1 has no way to ask a meter for its name.

Whoever joins a meter's Wi-Fi by hand may be in a neighbour's. What tells is what is known here: the token
that it carries, and readings of it that are stored already.

Limits: two meters that this database never saw can't be told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS
from ofmon.domain.reading import decode_body
from ofmon.errors import MeterIdentityError

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId
    from ofmon.services.ports import Store
    from ofmon.services.take import Take

# So many readings that another meter gave before, byte for byte, are no accident.
_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Identity:
    """Compares a meter with what is known of it and of others."""

    store: Store

    async def check(self, take: Take) -> None:
        """Compare it by what was read, before anything is stored.

        Raises:
            MeterIdentityError: it seems to be another one.
        """
        if take.token and (other := await self._carrier(take.meter_id, take.token.device_ref)):
            raise _seems(take.meter_id, other, "its token is that of")
        if take.token is None and (other := await self._giver(take)):
            raise _seems(take.meter_id, other, "its readings are those of")

    async def _carrier(self, meter: MeterId, ref: str) -> MeterId | None:
        """Who else is known to carry this token, if this meter isn't."""
        carriers = await self.store.carriers(ref)
        return None if meter in carriers else next(iter(carriers), None)

    async def _giver(self, take: Take) -> MeterId | None:
        items = decode_body(take.body).readings
        timed = (item for item in items if item.reading.raw_time_ms > CLOCK_NEVER_SET_MS)
        first = list(islice(timed, _ALIKE))
        return await self.store.owner(first, take.meter_id) if len(first) == _ALIKE else None


def _seems(asked: MeterId, other: MeterId, why: str) -> MeterIdentityError:
    return MeterIdentityError(
        f"This seems to be {other}, not {asked}: {why} {other}.",
        safe="No reading was stored, and nothing was changed or erased on the meter.",
        todo=f"Join the Wi-Fi {asked} and try again, or say --this-is-it if it really is {asked}.",
    )
