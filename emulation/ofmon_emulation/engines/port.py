"""What a test that runs on any simulator may ask of it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class Engine(Protocol):
    """A chip with its flash; without power when it is made. What flash holds survives `power_off`.

    Time is the engine's own: virtual in `Board` and Wokwi, the world's in QEMU.
    """

    @property
    def powered(self) -> bool:
        """Whether it has power."""

    @property
    def uart(self) -> bytes:
        """All that UART0 has said since the engine was made."""

    def power_on(self) -> None:
        """Give it power; nothing happens to one that has power.

        Raises:
            EngineError: the simulator can't be started.
        """

    def power_off(self) -> None:
        """Take its power, and give back what running it took (a process, a connection)."""

    def run(self, seconds: float) -> None:
        """Let time pass.

        Raises:
            EngineError: the simulator ended by itself.
        """

    def run_until(self, *, log: str, timeout_s: float = 10.0) -> str:
        """Run until the UART says a text from now on; the answer is all that it said in between.

        Raises:
            BoardTimeoutError: it didn't within `timeout_s`.
            EngineError: the simulator ended by itself.
        """

    def forward(self) -> int:
        """The port on 127.0.0.1 that leads to the firmware's port 80 while the engine runs.

        Raises:
            NoNetworkError: this engine can't reach the firmware's network.
            BoardOffError: it has no power, and needs it for this.
        """
