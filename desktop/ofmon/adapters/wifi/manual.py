"""The person joins the meter's Wi-Fi; OFMon only knows the meter's address. Touches no radio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.interfaces import radio_towards
from ofmon.domain.identity import FACTORY_URL
from ofmon.errors import ScanUnsupportedError
from ofmon.services.ports import Reach
from ofmon.texts import tr

if TYPE_CHECKING:
    from ofmon.services.ports import Network

METER_URL = FACTORY_URL


class ManualWifi:
    """`ofmon.services.ports.Wifi` without a radio.

    Args:
        meter_url: base URL of whichever meter the computer is connected to.
    """

    by_hand = True

    def __init__(self, meter_url: str = METER_URL) -> None:
        self._meter_url = meter_url

    async def scan(self) -> list[Network]:
        """Not possible this way."""
        raise ScanUnsupportedError(
            tr("OFMon can't list Wi-Fi networks on this computer."),
            todo=tr("Join a meter's network (SEM-…) yourself and name it: ofmon collect SEM-…"),
        )

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """The person's word that the computer is on ``ssid``: protocol 1 has no way to ask the meter."""
        _ = ssid, passphrase
        return Reach(self._meter_url, radio_towards(self._meter_url))

    async def disconnect(self) -> None:
        """Nothing was connected."""

    async def close(self) -> None:
        """Nothing is held."""
