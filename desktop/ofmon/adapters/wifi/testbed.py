"""Emulated Wi-Fi: the air of a depot of emulated meters, as its control API tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.errors import NotInReachError, PassphraseError
from ofmon.late import late
from ofmon.services.ports import Network, Reach
from ofmon.texts import tr

if TYPE_CHECKING:
    import httpx

    from ofmon.adapters.testbed import Testbed
else:
    httpx = late("httpx")


class TestbedWifi:
    """`ofmon.services.ports.Wifi` in a depot."""

    __test__ = False  # its name is no test's

    def __init__(self, testbed: Testbed) -> None:
        self._testbed = testbed

    async def scan(self) -> list[Network]:
        """See the port."""
        air = await self._testbed.get("/air")
        return [Network(network["ssid"], network["signal_dbm"]) for network in air["networks"]]

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """See the port."""
        body = {"ssid": ssid, "passphrase": passphrase}
        response = await self._testbed.request("POST", "/air/connect", body)
        match response.status_code:
            case httpx.codes.OK:
                return Reach(str(response.json()["url"]))
            case httpx.codes.UNAUTHORIZED:
                raise PassphraseError(
                    tr("{ssid} refused the Wi-Fi password.", ssid=ssid), todo=tr("Give the meter's own one.")
                )
            case httpx.codes.NOT_FOUND:
                raise NotInReachError(
                    tr("{ssid} is not in reach.", ssid=ssid), todo=tr("Go nearer, or check its power.")
                )
            case _:
                raise self._testbed.confused("/air/connect", response)

    async def disconnect(self) -> None:
        """See the port."""
        response = await self._testbed.request("POST", "/air/disconnect")
        if response.is_error:
            raise self._testbed.confused("/air/disconnect", response)

    async def close(self) -> None:
        """Nothing is held: the testbed is closed by whoever opened it."""
