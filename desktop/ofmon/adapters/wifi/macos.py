"""The computer's own radio on macOS, by ``networksetup`` and ``system_profiler``. Never run on macOS so far:
see docs/not-run.md.

Limits: macOS hides the names of networks from programs without Location Services, and nothing can be found
then. networksetup takes the password as an argument, which other users of the computer can see while it runs,
and saves the network; it is taken off the list when the meter is left. The person's own network comes back by
switching Wi-Fi off and on: macOS joins the one it prefers.
"""  # noqa: D205 - one sentence

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ofmon.adapters.wifi.home import home_unless_joined
from ofmon.adapters.wifi.manual import METER_URL
from ofmon.adapters.wifi.system_program import Runner, answers, run_program
from ofmon.errors import NotInReachError, NoWifiDeviceError, RadioOffError, WifiError, WifiRightsError
from ofmon.services.ports import Network, Reach
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

JOIN_S = 30.0

_PORT = re.compile(r"^Hardware Port: (?:Wi-Fi|AirPort)\nDevice: (\S+)$", re.MULTILINE)
_SIGNAL = re.compile(r"(-\d+) dBm")
_LISTS = ("spairport_airport_local_wireless_networks", "spairport_airport_other_local_wireless_networks")
_CURRENT = "spairport_current_network_information"
_HIDDEN = "<redacted>"


class MacWifi:
    """`ofmon.services.ports.Wifi` by macOS's own programs.

    Args:
        meter_url: base URL of a meter once its network is joined.
        run: what runs a program.
        join_s: how long to wait until a meter answers, seconds.
    """

    def __init__(
        self, meter_url: str = METER_URL, *, run: Runner = run_program, join_s: float = JOIN_S
    ) -> None:
        self._meter_url = meter_url
        self._run = run
        self._join_s = join_s
        self._joined: str | None = None

    async def check(self) -> None:
        """Find out whether this way can be used at all.

        Raises:
            WifiServiceError: there is no networksetup.
            NoWifiDeviceError: no adapter.
        """
        await self._device()

    async def scan(self) -> list[Network]:
        """See the port."""
        await self._radio()
        networks = parse_networks((await self._run("system_profiler", "SPAirPortDataType", "-json")).text)
        if networks and all(network.ssid == _HIDDEN for network in networks):
            raise WifiRightsError(
                tr("macOS hides the names of networks from OFMon."),
                todo=tr(
                    "Let it (or the terminal) use Location Services: System Settings, Privacy & Security."
                ),
            )
        return [network for network in networks if network.ssid != _HIDDEN]

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """See the port. When it fails or is cancelled, the person's own network is given back first."""
        device = await self._radio()
        async with home_unless_joined(self.disconnect):
            if self._joined not in {None, ssid}:  # straight from another meter
                await self._forget(device)
            self._joined = ssid
            await self._join(device, ssid, passphrase)
        return Reach(self._meter_url, device)

    async def disconnect(self) -> None:
        """See the port."""
        if self._joined is None:
            return
        device = await self._device()
        await self._forget(device)
        for power in ("off", "on"):
            await self._run("networksetup", "-setairportpower", device, power)

    async def close(self) -> None:
        """See the port."""

    async def _forget(self, device: str) -> None:
        if self._joined:
            await self._run("networksetup", "-removepreferredwirelessnetwork", device, self._joined)
            self._joined = None

    async def _join(self, device: str, ssid: str, passphrase: str) -> None:
        # It ends with status 0 whatever happened; only silence is success.
        said = (await self._run("networksetup", "-setairportnetwork", device, ssid, passphrase)).text.strip()
        if said.startswith("Could not find network"):
            raise NotInReachError(
                tr("{ssid} is not in reach.", ssid=ssid), todo=tr("Go nearer, or check its power.")
            )
        if said:
            first, *_ = said.splitlines()
            raise WifiError(
                tr("macOS does not join {ssid}: {first}", ssid=ssid, first=first),
                todo=tr("Check the Wi-Fi password, and go nearer."),
            )
        if not await answers(self._meter_url, self._join_s):
            raise WifiError(
                tr(
                    "{ssid} was joined but did not answer within {join_s:.0f} s.",
                    ssid=ssid,
                    join_s=self._join_s,
                ),
                todo=tr("Go nearer."),
            )

    async def _radio(self) -> str:
        """The adapter's device, switched on."""
        device = await self._device()
        if (await self._run("networksetup", "-getairportpower", device)).text.rstrip().endswith(": Off"):
            raise RadioOffError(tr("Wi-Fi is switched off."), todo=tr("Switch it on in the menu bar."))
        return device

    async def _device(self) -> str:
        found = _PORT.search((await self._run("networksetup", "-listallhardwareports")).text)
        if not found:
            raise NoWifiDeviceError(tr("This Mac shows no Wi-Fi adapter."), todo=tr("Use --wifi manual."))
        return found[1]


def parse_networks(text: str) -> list[Network]:
    """The networks of ``system_profiler SPAirPortDataType -json``, hidden names as `<redacted>`.

    Raises:
        WifiError: it is no such document.
    """
    try:
        document = json.loads(text)
        return [network for entry in _entries(document) if (network := _network(entry))]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WifiError(
            tr("macOS's list of networks was not understood."), todo=tr("Use --wifi manual.")
        ) from error


def _entries(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for section in document["SPAirPortDataType"]:
        for interface in section.get("spairport_airport_interfaces", []):
            current = interface.get(_CURRENT)
            yield from [current] if current else []
            for name in _LISTS:
                yield from interface.get(name, [])


def _network(entry: dict[str, Any]) -> Network | None:
    """A network, if its signal is told (dBm, before the noise)."""
    signal = _SIGNAL.match(entry.get("spairport_signal_noise", ""))
    return Network(entry["_name"], int(signal[1])) if signal else None
