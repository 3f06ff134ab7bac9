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
from ofmon.errors import MeterIdentityError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.reading import RawReading
    from ofmon.services.ports import Store

# So many readings that another meter gave before, byte for byte, are no accident.
_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Identity:
    """Compares a meter with what is known of it and of others."""

    store: Store

    async def check(self, meter: MeterId, token: Token | None, readings: Sequence[RawReading]) -> None:
        """Compare it before anything is stored, changed or erased.

        Args:
            meter: whom it is taken for.
            token: what it carries.
            readings: what it holds.

        Raises:
            MeterIdentityError: it seems to be another one.
        """
        if token and (other := await self._carrier(meter, token.device_ref)):
            said = tr(
                "This seems to be {other}, not {meter}: its token is that of {other}.",
                other=other,
                meter=meter,
            )
            raise _seems(meter, said)
        if token is None and (other := await self._giver(meter, readings)):
            said = tr(
                "This seems to be {other}, not {meter}: its readings are those of {other}.",
                other=other,
                meter=meter,
            )
            raise _seems(meter, said)

    async def _carrier(self, meter: MeterId, ref: str) -> MeterId | None:
        """Who else is known to carry this token, if this meter isn't."""
        carriers = await self.store.last_carriers(ref)
        return None if meter in carriers else next(iter(carriers), None)

    async def _giver(self, meter: MeterId, readings: Sequence[RawReading]) -> MeterId | None:
        timed = (item for item in readings if item.reading.raw_time_ms > CLOCK_NEVER_SET_MS)
        first = list(islice(timed, _ALIKE))
        return await self.store.owner(first, meter) if len(first) == _ALIKE else None


def _seems(asked: MeterId, said: str) -> MeterIdentityError:
    return MeterIdentityError(
        said,
        safe=tr("No reading was stored, and nothing was changed or erased on the meter."),
        todo=tr(
            "Join the Wi-Fi {meter} and try again. If it really is {meter}, collect it with --this-is-it.",
            meter=asked,
        ),
    )
