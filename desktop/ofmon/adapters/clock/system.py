"""The computer's own clocks."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

# Another one after each start of Linux.
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """`ofmon.services.clock.ComputerClock` of this computer."""

    async def now_ms(self) -> int:
        """See the port."""
        return time.time_ns() // 1_000_000

    def running_ms(self) -> int:
        """See the port. Linux' monotonic clock sleeps with the computer, the boot clock doesn't."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        counted_ns = time.monotonic_ns() if boot is None else time.clock_gettime_ns(boot)
        return counted_ns // 1_000_000

    def boot(self) -> str | None:
        """See `ofmon.services.clock.Booted`. Only Linux names its starts where anybody may read it."""
        with suppress(OSError):
            return _BOOT_ID.read_text("ascii").strip() or None
        return None
