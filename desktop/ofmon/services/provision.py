"""Give a meter its token, so that its readings find their device on the server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.services.progress import Report, silent
from ofmon.services.sharing import check_free, check_usable
from ofmon.services.visiting import NOTHING_AGREED, Agreed

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.visit import Visit
    from ofmon.services.ports import Device, Store
    from ofmon.services.visiting import Visits


@dataclass(frozen=True, slots=True)
class Provision:
    """The procedure *provision*: token, time, reset; what the meter holds is collected before."""

    visits: Visits
    store: Store

    async def run(  # noqa: PLR0913 - all that a visit may be told
        self,
        meter: MeterId,
        token: Token,
        *,
        device: Device | None = None,
        overwrite: bool = False,
        takes_over: bool = False,
        agreed: Agreed = NOTHING_AGREED,
        report: Report = silent,
    ) -> Visit:
        """Provision one meter.

        Args:
            meter: whom.
            token: what it will carry.
            device: the token's device on the server, when known.
            overwrite: even when the meter carries another token.
            takes_over: even when another meter carries the device, whose place this one takes then.
            agreed: what the person was asked about.
            report: is told each step.

        Raises:
            TokenPresentError: the meter carries another token and ``overwrite`` is not given.
            DeviceTakenError: another meter carries the device and ``takes_over`` is not given.
            InputError: servers can't be asked by such a token.
            OFMonError: ``safe`` says where the readings are, ``todo`` what to do.
        """
        check_usable(token)
        if device:
            await self.store.bind_device(token.device_ref, device)
        if not takes_over:
            await check_free(self.store, meter, token.device_ref, await self.visits.clock.now_ms())
        return await self.visits.run(meter, report, new_token=token, overwrite=overwrite, agreed=agreed)
