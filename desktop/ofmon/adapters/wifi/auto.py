"""Chooses, when it is first needed, how meters are reached: by the radio if there is one, else by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ofmon.errors import NoWifiDeviceError, ScanUnsupportedError, WifiError, WifiServiceError
from ofmon.services.ports import Wifi
from ofmon.texts import tr

if TYPE_CHECKING:
    from ofmon.services.ports import Network, Reach


class Radio(Wifi, Protocol):
    """A `Wifi` which can say whether it can be used here."""

    async def check(self) -> None:
        """Find out whether this way can be used at all.

        Raises:
            WifiServiceError: the system's service for it isn't there.
            NoWifiDeviceError: there is no adapter.
            WifiError: there is one which can't be used now.
        """


class AutoWifi:
    """`ofmon.services.ports.Wifi` by a radio or, as long as there is none, by hand.

    Args:
        radio: this system's adapter, None: there is none for it.
        by_hand: what is used instead.
    """

    def __init__(self, radio: Radio | None, by_hand: Wifi) -> None:
        self._radio = radio
        self._by_hand = by_hand
        self._chosen: Wifi | None = None

    @property
    def by_hand(self) -> bool:
        """Whether no radio was found, so that the person joins."""
        return self._chosen is None

    async def scan(self) -> list[Network]:
        """See the port. The error says why the radio isn't used."""
        wifi, reason = await self._choose()
        try:
            return await wifi.scan()
        except ScanUnsupportedError as error:
            text = tr(
                "OFMon can't list Wi-Fi networks on this computer, so it goes by hand (manual): {reason}",
                reason=reason,
            )
            raise ScanUnsupportedError(text, todo=error.todo) from error

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """See the port."""
        wifi, _ = await self._choose()
        return await wifi.connect(ssid, passphrase)

    async def disconnect(self) -> None:
        """See the port."""
        if self._chosen:
            await self._chosen.disconnect()

    async def close(self) -> None:
        """See the port."""
        if self._radio:
            await self._radio.close()

    async def _choose(self) -> tuple[Wifi, str]:
        """What to use, and why not the radio. An adapter that is plugged in later is found later."""
        if self._chosen:
            return self._chosen, ""
        if self._radio is None:
            return self._by_hand, tr("no adapter for this system is installed.")
        try:
            await self._radio.check()
        except (WifiServiceError, NoWifiDeviceError) as error:
            return self._by_hand, error.what
        except WifiError:
            pass  # it is there: what is wrong with it now, it tells itself
        self._chosen = self._radio
        return self._radio, ""
