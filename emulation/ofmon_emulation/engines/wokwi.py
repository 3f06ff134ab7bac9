"""Wokwi's simulator in the cloud as an engine, through the package wokwi-client and a token.

It can test what a chip says on its UART, a boot, GPIO and parts that Wokwi draws, a custom chip at the ADC
among them. It can't join the meter's network: Wokwi's gateway lets a chip that is a station reach the world,
while the meter is an access point. So `forward` is an error, and so is what needs HTTP.

Limits: flash begins anew with each `power_on` (the service has no way to give it back); firmware and diagram
go to Wokwi's servers.

API: wokwi-client 0.5, `WokwiClientSync`; diagrams: Wokwi's documentation, "diagram.json format".
"""

from __future__ import annotations

import importlib.util
import json
import os
from typing import TYPE_CHECKING, Any, Protocol

from ofmon_emulation.engines.uart_log import UartLog
from ofmon_emulation.errors import BoardOffError, BoardTimeoutError, EngineError, NoNetworkError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ofmon_emulation.firmware import Firmware

TOKEN_VARIABLE = "WOKWI_CLI_TOKEN"  # noqa: S105 (a variable's name)
PACKAGE = "wokwi_client"
FLASH_NAME = "flash.bin"
SLICE_S = 0.1
"""Simulated time between two looks at the UART."""

DIAGRAM: Mapping[str, Any] = {
    "version": 1,
    "author": "OFMon",
    "editor": "wokwi",
    "parts": [{"type": "board-esp32-c3-devkitm-1", "id": "esp", "top": 0, "left": 0, "attrs": {}}],
    "connections": [["esp:TX", "$serialMonitor:RX", "", []], ["esp:RX", "$serialMonitor:TX", "", []]],
    "dependencies": {},
}
"""A board whose UART0 is the serial monitor, and nothing else."""


class Client(Protocol):
    """What is used of `wokwi_client.WokwiClientSync`."""

    def connect(self) -> Mapping[str, Any]:
        """Connect to the service."""

    def disconnect(self) -> None:
        """End the simulation and the connection."""

    def upload(self, name: str, content: bytes) -> None:
        """Hand over a file."""

    def upload_text(self, name: str, text: str) -> None:
        """Hand over a text file."""

    def start_simulation(self, firmware: str, *, pause: bool = False) -> None:
        """Begin with an uploaded image."""

    def serial_monitor(self, callback: Callable[[bytes], None]) -> None:
        """Hear the UART from now on."""

    def wait_until_simulation_time(self, seconds: float) -> None:
        """Run up to a moment since the start, and pause there."""


class WokwiEngine:
    """A chip in Wokwi's cloud; see `Engine`. Its time stands still between calls.

    Args:
        firmware: what is in its flash; Wokwi brings its own mask ROM.
        diagram: the parts around the chip, as `diagram.json`.
        token: of the account; None: what `WOKWI_CLI_TOKEN` says.
        client: makes a client from a token; None: `WokwiClientSync`.

    Raises:
        EngineError: there is no token, or the package isn't installed.
    """

    def __init__(
        self,
        firmware: Firmware,
        *,
        diagram: Mapping[str, Any] = DIAGRAM,
        token: str | None = None,
        client: Callable[[str], Client] | None = None,
    ) -> None:
        self._token = token or os.environ.get(TOKEN_VARIABLE, "")
        if not self._token:
            raise EngineError(f"Wokwi needs a token: {TOKEN_VARIABLE}")
        self._connect = client or _official_client()
        self._firmware = firmware
        self._diagram = diagram
        self._log = UartLog()
        self._client: Client | None = None
        self._time_s = 0.0

    @staticmethod
    def available() -> bool:
        """Whether the package is installed and a token is set."""
        return importlib.util.find_spec(PACKAGE) is not None and bool(os.environ.get(TOKEN_VARIABLE))

    @property
    def powered(self) -> bool:
        """See the port."""
        return self._client is not None

    @property
    def uart(self) -> bytes:
        """See the port."""
        return self._log.content

    def power_on(self) -> None:
        """See the port. The simulation begins paused, so that nothing is said unheard."""
        if self._client is not None:
            return
        client = self._connect(self._token)
        try:
            client.connect()
            client.upload_text("diagram.json", json.dumps(self._diagram))
            client.upload(FLASH_NAME, self._firmware.flash)
            client.start_simulation(FLASH_NAME, pause=True)
            client.serial_monitor(self._log.append)
        except Exception as error:
            client.disconnect()
            raise EngineError(f"Wokwi did not start the simulation: {error}") from error
        self._client, self._time_s = client, 0.0

    def power_off(self) -> None:
        """See the port."""
        if self._client is not None:
            self._client.disconnect()
            self._client = None

    def run(self, seconds: float) -> None:
        """See the port; simulated seconds. Time that passes without power is nothing to Wokwi."""
        if self._client is None:
            return
        try:
            self._client.wait_until_simulation_time(self._time_s + seconds)
        except Exception as error:
            self.power_off()
            raise EngineError(f"Wokwi ended the simulation: {error}") from error
        self._time_s += seconds

    def run_until(self, *, log: str, timeout_s: float = 10.0) -> str:
        """See the port; `timeout_s` is simulated time."""
        if not self.powered:
            raise BoardOffError("the simulation has not been started")
        begin, end_s = len(self.uart), self._time_s + timeout_s
        while log.encode() not in self.uart[begin:] and self._time_s < end_s:
            self.run(min(SLICE_S, end_s - self._time_s))
        said = self.uart[begin:].decode(errors="replace")
        if log not in said:
            raise BoardTimeoutError(f"no {log!r} within {timeout_s} s; the UART said: {said[-2000:]}")
        return said

    def forward(self) -> int:
        """See the port: an error, always."""
        raise NoNetworkError("Wokwi can't join the network of a meter, which is an access point")


def _official_client() -> Callable[[str], Client]:
    if importlib.util.find_spec(PACKAGE) is None:
        raise EngineError("the package wokwi-client is not installed: pip install 'ofmon-emulation[wokwi]'")
    client: Callable[[str], Client] = importlib.import_module(PACKAGE).WokwiClientSync
    return client
