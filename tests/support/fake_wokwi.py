"""Plays `wokwi_client.WokwiClientSync` and the service behind it: a meter's UART, line by line in its time.

The lines are a recording of the real firmware's UART, shortened.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

RECORDED = (
    (0.001, b"ESP-ROM:esp32c3-api1-20210207\n"),
    (0.022, b"I (22) boot: ESP-IDF v6.1-829-g9a97f6c54ec 2nd stage bootloader\n"),
    (0.530, b"ofmon 2.0.0 ssid=SEM-a0:b1:c2:00:00:02 reset=power-on\n"),
    (0.540, b"storage mounted MountReport { formatted: true, reset_ended: false, torn_bytes: 0 }\n"),
    (0.600, b"http ready\n"),
)
TOKEN = "wok_0123456789"


class FakeWokwi:
    """One connection; the order of calls is checked as the service would."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.connected = False
        self.files: dict[str, bytes] = {}
        self.dies_at_s = float("inf")
        self._hears: Callable[[bytes], None] | None = None
        self._time_s: float | None = None

    def connect(self) -> dict[str, Any]:
        """Refuses unknown tokens."""
        if self.token != TOKEN:
            raise RuntimeError("Unauthorized")
        self.connected = True
        return {"version": "fake"}

    def disconnect(self) -> None:
        """Forgets everything."""
        self.connected, self._time_s = False, None

    def upload(self, name: str, content: bytes) -> None:
        """Keeps it."""
        assert self.connected
        self.files[name] = content

    def upload_text(self, name: str, text: str) -> None:
        """Keeps it; a diagram must name a board and the serial monitor."""
        if name == "diagram.json":
            diagram = json.loads(text)
            assert diagram["parts"][0]["type"].startswith("board-esp32-c3")
            assert ["esp:TX", "$serialMonitor:RX", "", []] in diagram["connections"]
        self.upload(name, text.encode())

    def start_simulation(self, firmware: str, elf: str | None = None, *, pause: bool = False) -> None:
        """Begins, paused: a simulation that ran at once would speak before it is heard."""
        assert elf is None
        assert pause
        assert {firmware, "diagram.json"} <= set(self.files)
        self._time_s = 0.0

    def serial_monitor(self, callback: Callable[[bytes], None]) -> None:
        """Of a simulation that was started."""
        assert self._time_s is not None
        self._hears = callback

    def wait_until_simulation_time(self, seconds: float) -> None:
        """Says what was recorded up to then."""
        assert self._time_s is not None
        assert self._hears is not None
        if seconds >= self.dies_at_s:
            raise RuntimeError("Transport receive loop exited")
        for at_s, line in RECORDED:
            if self._time_s < at_s <= seconds:
                self._hears(line)
        self._time_s = max(self._time_s, seconds)
