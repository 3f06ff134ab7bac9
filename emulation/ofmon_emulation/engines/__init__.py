"""Other simulators of the chip behind one port, detected where they are installed.

`Board`, this package's own emulator, is an `Engine` too; what goes beyond the port (power cuts at a flash
operation, waveforms, snapshots, determinism) only `Board` has.

    Board          virtual time, deterministic, offline
    QemuEngine     Espressif's qemu-system-riscv32; the world's time; no analogue input
    WokwiEngine    Wokwi's cloud through the package wokwi-client; no network to the meter
"""

from ofmon_emulation.engines.port import Engine
from ofmon_emulation.engines.qemu import QemuEngine
from ofmon_emulation.engines.wokwi import WokwiEngine

__all__ = ["Engine", "QemuEngine", "WokwiEngine"]
