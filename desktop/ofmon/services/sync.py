"""Hand stored readings to the server, and make sure that they arrived.

The ledger: *pending* → (server said 200, which only means queued) *sent* → (read back, equal) *confirmed*.
Sending again is harmless: the server keeps one value for (device, key, time), and a reading's time never
changes. So a sync that is cut off anywhere just starts again, and what was sent but is not found when read
back later is sent again. Confirming needs a signed-in user; without one, readings stay *sent*.

The server answers overload and a bad point alike (500). So a refused batch waits, is halved and tried again;
a single reading is set aside as *refused* only when it keeps failing while others of its device pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.services.progress import Report, silent

if TYPE_CHECKING:
    from ofmon.errors import OFMonError


@dataclass(frozen=True, slots=True)
class DeviceSync:
    """What became of one device's readings.

    Attributes:
        ssid: the meter they came from.
        device_name: the device on the server, None: not known here.
        sent: newly acknowledged.
        confirmed: newly read back.
        refused: set aside in this run.
        waiting: still to be sent.
        unconfirmed: acknowledged, but not (yet) read back.
        error: why it stopped, None: it did not.
    """

    ssid: str
    device_name: str | None
    sent: int
    confirmed: int
    refused: int
    waiting: int
    unconfirmed: int
    error: OFMonError | None


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What a sync did, by device."""

    devices: tuple[DeviceSync, ...]

    @property
    def failed(self) -> bool:
        """Whether any device's readings could not all be sent."""
        return any(device.error or device.refused for device in self.devices)


class Sync:
    """The procedure *sync*."""

    async def run(self, report: Report = silent) -> SyncResult:
        """Send everything that waits; one device's failure does not stop the others.

        Raises:
            ServerUnreachableError: no answer. Everything is still here; what was acknowledged is marked as
            sent. StoreError: the database could not be used.
        """
        raise NotImplementedError
