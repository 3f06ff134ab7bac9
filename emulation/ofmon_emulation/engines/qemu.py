"""Espressif's QEMU (`qemu-system-riscv32` with the machine `esp32c3`) as an engine.

It runs in the world's time, so its tests wait, and none is the same twice. It has no ADC and no Wi-Fi: it can
test the boot, flash, UART, and the network through an OpenCores Ethernet MAC, which firmware has to drive as
it does under `Board`. Debian's program of the same name lacks the machine; `find` tells them apart.

Command line: esp-toolchain-docs, qemu/esp32c3/README.md, and ESP-IDF's `idf.py qemu`; user networking:
QEMU's manual, `-nic user`.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING, cast

from ofmon_emulation.engines.uart_log import UartLog
from ofmon_emulation.errors import BoardOffError, BoardTimeoutError, EngineError

if TYPE_CHECKING:
    import io
    from collections.abc import Sequence

    from ofmon_emulation.firmware import Firmware

PROGRAM = "qemu-system-riscv32"
MACHINE = "esp32c3"
FLASH_LEN = 4 << 20
EFUSE_LEN = 1024
EFUSE_MAC = 0x18
"""Where eFuse block 1 begins, with the base MAC address, last octet first."""
EFUSE_WAFER_MINOR = 0x26
REVISION_0_4 = 4 << 2
STOP_TIMEOUT_S = 10.0
METER = "10.0.0.1"


class QemuEngine:
    """A chip in a QEMU process; see `Engine`.

    Args:
        firmware: what is in its flash; QEMU brings its own mask ROM.
        folder: where flash image, eFuse and QEMU's messages are kept; made anew here.
        mac: base MAC address in the eFuse.
        address: of the firmware in its own /24 network.
        program: QEMU itself; None: the one on PATH.
        arguments: more of the command line, such as `-icount 3`.

    Raises:
        EngineError: there is no QEMU with this machine.
    """

    def __init__(  # noqa: PLR0913 (settings, each with a default)
        self,
        firmware: Firmware,
        folder: Path,
        *,
        mac: str = "a0:b1:c2:00:00:01",
        address: str = METER,
        program: Path | None = None,
        arguments: Sequence[str] = (),
    ) -> None:
        found = program or self.find()
        if found is None:
            raise EngineError(f"there is no {PROGRAM} with the machine {MACHINE} on PATH")
        self._program = found
        self._folder = folder
        self._address = address
        self._arguments = arguments
        self._port: socket.socket | None = None
        self._log = UartLog()
        self._looked_at = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self.flash_file.write_bytes(firmware.flash.ljust(FLASH_LEN, b"\xff"))
        self._efuse_file.write_bytes(_efuse(mac))

    @staticmethod
    def find() -> Path | None:
        """The QEMU on PATH that has the machine, or None."""
        found = shutil.which(PROGRAM)
        if found is None:
            return None
        machines = subprocess.run(  # noqa: S603 (a program of this name on PATH is what is asked for)
            [found, "-machine", "help"], capture_output=True, text=True, check=False
        ).stdout
        return Path(found) if any(line.split()[:1] == [MACHINE] for line in machines.splitlines()) else None

    @property
    def flash_file(self) -> Path:
        """The flash image, which QEMU changes as the firmware does."""
        return self._folder / "flash.bin"

    @property
    def _efuse_file(self) -> Path:
        return self._folder / "efuse.bin"

    @property
    def _messages(self) -> Path:
        return self._folder / "qemu.log"

    @property
    def powered(self) -> bool:
        """See the port."""
        return self._process is not None and self._process.poll() is None

    @property
    def uart(self) -> bytes:
        """See the port."""
        return self._log.content

    def command(self) -> list[str]:
        """QEMU's command line for the port that is forwarded now (0: none yet)."""
        network = f"{self._address.rpartition('.')[0]}.0/24"
        forward = f"hostfwd=tcp:127.0.0.1:{self._port_number()}-{self._address}:80"
        return [
            str(self._program),
            *("-machine", MACHINE),
            *("-drive", f"file={self.flash_file},if=mtd,format=raw"),
            *("-drive", f"file={self._efuse_file},if=none,format=raw,id=efuse"),
            *("-global", f"driver=nvram.{MACHINE}.efuse,property=drive,value=efuse"),
            *("-global", f"driver=timer.{MACHINE}.timg,property=wdt_disable,value=true"),
            *("-nic", f"user,model=open_eth,net={network},{forward}"),
            *("-display", "none", "-monitor", "none", "-serial", "stdio"),
            *self._arguments,
        ]

    def power_on(self) -> None:
        """See the port."""
        if self.powered:
            return
        self.power_off()
        self._port = _held_port()
        try:
            with self._messages.open("wb") as messages:
                self._process = subprocess.Popen(  # noqa: S603 (the program that `find` found)
                    self.command(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=messages
                )
        except OSError as error:
            raise EngineError(f"{self._program} can't be started: {error}") from error
        self._log.begin()
        self._looked_at = len(self.uart)
        self._reader = threading.Thread(target=self._listen, args=[self._process], daemon=True)
        self._reader.start()

    def power_off(self) -> None:
        """See the port."""
        if self._port is not None:
            self._port.close()
            self._port = None
        if self._process is None or self._reader is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._process = self._reader = None

    def run(self, seconds: float) -> None:
        """See the port; time that passes without power is nothing to QEMU."""
        if self._process is None:
            return
        if self._log.wait_for_end(seconds):
            raise self._ended()
        self._looked_at = len(self.uart)

    def run_until(self, *, log: str, timeout_s: float = 10.0) -> str:
        """See the port. "Now" is where the last call ended, since QEMU doesn't stand still between them."""
        if self._process is None:
            raise BoardOffError("QEMU has no power")
        begin = self._looked_at
        end = self._log.wait_for(log.encode(), begin, timeout_s)
        if end is None and self._log.wait_for_end(0):
            raise self._ended()
        said = self.uart[begin:end].decode(errors="replace")
        if end is None:
            raise BoardTimeoutError(f"no {log!r} within {timeout_s} s; the UART said: {said[-2000:]}")
        self._looked_at = end
        return said

    def forward(self) -> int:
        """See the port."""
        if not self.powered:
            raise BoardOffError("QEMU has no power")
        return self._port_number()

    def _port_number(self) -> int:
        return int(self._port.getsockname()[1]) if self._port else 0

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Until the process has ended. `read1` gives what is there instead of waiting for more."""
        output = cast("io.BufferedReader", process.stdout)
        with output:
            while data := output.read1():
                self._log.append(data)
        process.wait()
        self._log.end()

    def _ended(self) -> EngineError:
        messages = self._messages.read_text(errors="replace").strip()
        return EngineError(f"QEMU ended by itself; it said: {messages[-2000:] or 'nothing'}")


def _efuse(mac: str) -> bytes:
    """The eFuse blocks of a chip of revision 0.4 with this address and nothing else."""
    content = bytearray(EFUSE_LEN)
    content[EFUSE_MAC : EFUSE_MAC + 6] = bytes.fromhex(mac.replace(":", ""))[::-1]
    content[EFUSE_WAFER_MINOR] = REVISION_0_4
    return bytes(content)


def _held_port() -> socket.socket:
    """Bound, not listening: nobody else is given the port, and QEMU, which names it, may listen at it."""
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind(("127.0.0.1", 0))
    return held
