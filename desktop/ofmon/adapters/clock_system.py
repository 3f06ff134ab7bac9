"""The computer's own clock."""

from __future__ import annotations

import time


class SystemClock:
    """`ofmon.services.ports.Clock` of this computer."""

    async def now_ms(self) -> int:
        """See the port."""
        return time.time_ns() // 1_000_000
