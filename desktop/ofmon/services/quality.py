"""What a meter says of the worth of its figures: asked during a visit, and never in its way."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ofmon.domain.clipping import remarks_on_clipping
from ofmon.errors import MeterError

if TYPE_CHECKING:
    from ofmon.domain.oddity import Remark
    from ofmon.services.ports import Meter

# Firmware that counts what it cuts off.
_MAJOR_LEAST = 2
# A meter that knows nothing of it and doesn't say so isn't waited for.
_WAIT_S = 3.0


async def clipping_remarks(meter: Meter, firmware: str) -> tuple[Remark, ...]:
    """Which inputs were beyond their range since the meter was last freed.

    Ask before it is freed: that ends the count. Whatever goes wrong here is nobody's concern: older firmware
    isn't asked, and a meter that refuses, answers strangely or doesn't answer is left without a remark.

    Args:
        meter: which.
        firmware: its version as `MeterVersion` says it; digits without dots may be any version's.
    """
    major, dot, _ = firmware.partition(".")
    if dot and int(major) < _MAJOR_LEAST:
        return ()
    try:
        async with asyncio.timeout(_WAIT_S):
            return remarks_on_clipping(await meter.clipping())
    except (MeterError, TimeoutError):
        return ()
