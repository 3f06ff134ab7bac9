"""A depot of scripted meters beside a collector with all its services, on real files and real HTTP."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, Services, build
from ofmon.domain.identity import MeterId
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@dataclass
class Yard:
    """Meters that hang beside each other, all in reach.

    Attributes:
        services: the collector's.
        depot: their air.
        meters: one after the other; the first one's true time is the collector's.
    """

    services: Services
    depot: ScriptedDepot
    meters: list[ScriptedMeter]

    def pass_hours(self, hours: int, *powers_w: float | None) -> None:
        """Let time go by; a meter with a power (in the order of the meters) measures, others do nothing."""
        for _ in range(hours):
            for at, meter in enumerate(self.meters):
                meter.true_ms += HOUR_MS
                meter.clock_ms += HOUR_MS
                power_w = powers_w[at] if at < len(powers_w) else None
                if power_w is not None:
                    meter.measure(power_w=power_w)


def ssid(number: int) -> MeterId:
    """The name of the meter of that number."""
    return MeterId(f"SEM-a0:b1:c2:00:00:{number:02x}")


@asynccontextmanager
async def yard(folder: Path, count: int = 2, *, server_url: str | None = None) -> AsyncIterator[Yard]:
    """So many meters without tokens, their clocks right, and a collector that never saw them."""
    meters = [ScriptedMeter(ssid(number)) for number in range(1, count + 1)]
    depot = ScriptedDepot(meters)
    with depot.running():
        options = Options(data_dir=folder, testbed_url=depot.url, server_url=server_url)
        services = build(options, secrets=MemorySecrets())
        try:
            yield Yard(services, depot, meters)
        finally:
            await services.close()
