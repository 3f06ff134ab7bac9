"""The depot of the demonstration: three meters, what they measure, and when their power fails.

Times are true times. Everything is fixed, so the history is the same on every machine and can be kept by
content.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from ofmon_emulation.waveforms import Circuit, FrontEnd, Inductive, Load, Mains, Resistive, Scheduled

HOUR_S = 3600
EPOCH_MS = int(datetime(2026, 3, 2, 6, 0, tzinfo=UTC).timestamp() * 1000)
"""The depot's meters are made at this moment and get power at once."""
METERED_HOURS = 6
CUT_S = 90 * 60
SETTLE_S = 20
"""The history ends this long after the last reading."""
PROFILE_NAME = "SEM"
PROFILE_ID = "5e3a1c60-7c1d-4c52-9d0f-0f3e9f1b2a10"


@dataclass(frozen=True, slots=True)
class Plan:
    """One meter.

    Attributes:
        name: of the board, and of the device on the server.
        mac: base address in the chip's eFuse.
        access_token: of its device, 20 characters.
        device_id: of its device.
        load: what it measures.
        cut_after_s: when its power fails, seconds after `EPOCH_MS`.
    """

    name: str
    mac: str
    access_token: str
    device_id: str
    load: Load
    cut_after_s: float

    @property
    def seed(self) -> int:
        """Seed of everything random around this meter, from its address."""
        return int(self.mac.replace(":", ""), 16) & 0xFFFF

    @property
    def circuit(self) -> Circuit:
        """Mains with a little distortion, the load, and an input with a little noise."""
        mains = Mains(230.0, 50.0, {3: (0.02, 30.0), 5: (0.03, 170.0), 7: (0.01, 45.0)})
        return Circuit(mains, self.load, FrontEnd(noise_rms=0.001))


DEPOT = (
    Plan(
        name="Heater",
        mac="a0:b1:c2:00:01:10",
        access_token="heater-demo-token-01",  # noqa: S106 - a name for a device that exists only here
        device_id="5e3a1c60-0001-4c52-9d0f-0f3e9f1b2a10",
        load=Resistive(26.45),
        cut_after_s=2 * HOUR_S + 20 * 60,
    ),
    Plan(
        name="Motor",
        mac="a0:b1:c2:00:01:20",
        access_token="motor-demo-token-002",  # noqa: S106 - as above
        device_id="5e3a1c60-0002-4c52-9d0f-0f3e9f1b2a10",
        load=Inductive(6.0, power_factor=0.7, harmonics={3: (0.05, 20.0), 5: (0.03, 200.0)}),
        cut_after_s=1 * HOUR_S + 47 * 60,
    ),
    Plan(
        name="Workshop",
        mac="a0:b1:c2:00:01:30",
        access_token="workshop-demo-tok-03",  # noqa: S106 - as above
        device_id="5e3a1c60-0003-4c52-9d0f-0f3e9f1b2a10",
        load=Scheduled(
            Resistive(21.16),
            [(0, 0.25), (1.5 * HOUR_S, 1.0), (4 * HOUR_S, 0.4), (5.25 * HOUR_S, 0.8), (10 * HOUR_S, 0.1)],
            period_s=24 * HOUR_S,
        ),
        cut_after_s=3 * HOUR_S + 5 * 60,
    ),
)
