"""The computer's own radio on Windows, by ``netsh wlan``. Never run on Windows so far: see docs/not-run.md.

What is read of netsh's output is the same in all languages: ``SSID``, ``BSSID``, ``GUID`` and ``%``.

Limits: nothing tells when a scan is done, so its longest time is waited. Joining needs a saved profile, which
is deleted when the meter is left; after a kill it stays, but is never joined by itself. Why a network could
not be joined, netsh doesn't say. The person's own network is found again by its SSID, Windows' usual profile
name.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from ofmon.adapters.wifi.home import home_unless_joined
from ofmon.adapters.wifi.manual import METER_URL
from ofmon.adapters.wifi.system_program import Ran, Runner, answers, run_program
from ofmon.adapters.wifi.windows_scan import SCAN_S, request_scan
from ofmon.errors import NotInReachError, NoWifiDeviceError, WifiError
from ofmon.services.ports import Network, Reach
from ofmon.texts import tr

JOIN_S = 30.0
_LOOK_AGAIN_S = 0.5

_SSID = re.compile(r"\s*SSID \d+\s*:\s?(.*?)\s*")
_SIGNAL = re.compile(r"[^:]*:\s*(\d{1,3})\s?%\s*")
_JOINED = re.compile(r"^\s*SSID\s*:\s?(.*?)\s*$", re.MULTILINE)
_ADAPTER = re.compile(r"^\s*GUID\s*:", re.MULTILINE)

# WLAN profile, version 1: https://learn.microsoft.com/windows/win32/nativewifi/wlan-profileschema-schema
_PROFILE = """<?xml version="1.0"?>
<WLANProfile xmlns="http://www.microsoft.com/networking/WLAN/profile/v1">
  <name>{ssid}</name>
  <SSIDConfig><SSID><name>{ssid}</name></SSID></SSIDConfig>
  <connectionType>ESS</connectionType>
  <connectionMode>manual</connectionMode>
  <MSM><security>
    <authEncryption>
      <authentication>WPA2PSK</authentication><encryption>AES</encryption><useOneX>false</useOneX>
    </authEncryption>
    <sharedKey>
      <keyType>passPhrase</keyType><protected>false</protected><keyMaterial>{passphrase}</keyMaterial>
    </sharedKey>
  </security></MSM>
</WLANProfile>
"""


class WindowsWifi:
    """`ofmon.services.ports.Wifi` by netsh.

    Args:
        meter_url: base URL of a meter once its network is joined.
        run: what runs a program.
        join_s: how long to wait until a meter answers, seconds.
        scan_s: how long a scan takes, seconds.
    """

    def __init__(
        self,
        meter_url: str = METER_URL,
        *,
        run: Runner = run_program,
        join_s: float = JOIN_S,
        scan_s: float = SCAN_S,
    ) -> None:
        self._meter_url = meter_url
        self._run = run
        self._join_s = join_s
        self._scan_s = scan_s
        self._joined: str | None = None
        self._own: str | None = None

    async def check(self) -> None:
        """Find out whether this way can be used at all.

        Raises:
            WifiServiceError: there is no netsh.
            NoWifiDeviceError: no adapter, or Windows' service for it does not run.
        """
        shown = await self._netsh("show", "interfaces")
        if not _ADAPTER.search(shown.text):
            raise NoWifiDeviceError(tr("Windows shows no Wi-Fi adapter."), todo=_last_line(shown))

    async def scan(self) -> list[Network]:
        """See the port."""
        await self.check()
        await asyncio.to_thread(request_scan)
        await asyncio.sleep(self._scan_s)
        return await self._heard()

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """See the port. When it fails or is cancelled, the person's own network is given back first."""
        if not (_has(await self._heard(), ssid) or _has(await self.scan(), ssid)):
            raise NotInReachError(
                tr("{ssid} is not in reach.", ssid=ssid), todo=tr("Go nearer, or check its power.")
            )
        async with home_unless_joined(self.disconnect):
            await self._join(ssid, passphrase)
        return Reach(self._meter_url)

    async def disconnect(self) -> None:
        """See the port."""
        if self._joined is None:
            return
        await self._netsh("delete", "profile", f"name={self._joined}")  # which leaves it, too
        self._joined, own = None, self._own
        if own and (await self._netsh("connect", f"name={own}")).status:
            todo = tr("Choose it in Windows' list of networks.")
            raise WifiError(tr("Your own network {own!r} did not come back.", own=own), todo=todo)

    async def close(self) -> None:
        """See the port."""

    async def _heard(self) -> list[Network]:
        """What Windows heard last."""
        shown = await self._netsh("show", "networks", "mode=bssid")
        if shown.status:
            raise WifiError(
                tr("Windows can't list networks: {shown}", shown=_last_line(shown)),
                todo=tr("Switch Wi-Fi on, and let desktop apps use the location (Settings, Privacy)."),
            )
        return parse_networks(shown.text)

    async def _join(self, ssid: str, passphrase: str) -> None:
        if self._joined is None:
            self._own = parse_joined((await self._netsh("show", "interfaces")).text)
        elif self._joined != ssid:  # straight from another meter
            await self._netsh("delete", "profile", f"name={self._joined}")
        self._joined = ssid
        await self._add_profile(ssid, passphrase)
        asked = await self._netsh("connect", f"name={ssid}", f"ssid={ssid}")
        if asked.status:
            raise WifiError(tr("Windows does not join {ssid}: {asked}", ssid=ssid, asked=_last_line(asked)))
        if not await self._reached(ssid):
            raise WifiError(
                tr("{ssid} could not be joined within {join_s:.0f} s.", ssid=ssid, join_s=self._join_s),
                todo=tr("Check the Wi-Fi password, and go nearer."),
            )

    async def _reached(self, ssid: str) -> bool:
        """Whether somebody answers in this network; the meter before may answer for a moment longer."""
        try:
            async with asyncio.timeout(self._join_s):
                while not (  # noqa: ASYNC110 - nothing tells
                    await answers(self._meter_url, self._join_s) and await self._now_in() == ssid
                ):
                    await asyncio.sleep(_LOOK_AGAIN_S)
        except TimeoutError:
            return False
        return True

    async def _now_in(self) -> str | None:
        return parse_joined((await self._netsh("show", "interfaces")).text)

    async def _add_profile(self, ssid: str, passphrase: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "profile.xml"
            file.write_text(_PROFILE.format(ssid=escape(ssid), passphrase=escape(passphrase)), "utf-8")
            added = await self._netsh("add", "profile", f"filename={file}", "user=current")
        if added.status:
            raise WifiError(
                tr("Windows does not take the profile of {ssid}: {added}", ssid=ssid, added=_last_line(added))
            )

    async def _netsh(self, *words: str) -> Ran:
        return await self._run("netsh", "wlan", *words)


def _has(networks: list[Network], ssid: str) -> bool:
    return any(network.ssid == ssid for network in networks)


def parse_networks(text: str) -> list[Network]:
    """The access points of ``netsh wlan show networks mode=bssid``; hidden ones left out."""
    networks: list[Network] = []
    ssid = ""
    for line in text.splitlines():
        named, signal = _SSID.fullmatch(line), _SIGNAL.fullmatch(line)
        if named:
            ssid = named[1]
        elif signal and ssid:
            networks.append(Network(ssid, signal_dbm(int(signal[1]))))
    return networks


def parse_joined(text: str) -> str | None:
    """The SSID of ``netsh wlan show interfaces``, None: not in a network."""
    found = _JOINED.search(text)
    return found[1] if found and found[1] else None


def signal_dbm(quality: int) -> int:
    """Windows' signal quality as dBm: 0 % is -100 dBm, 100 % is -50 dBm, linear between and clipped outside.

    https://learn.microsoft.com/windows/win32/api/wlanapi/ns-wlanapi-wlan_association_attributes
    """
    return round(-100 + quality / 2)


def _last_line(ran: Ran) -> str:
    lines = [line.strip() for line in ran.text.splitlines() if line.strip()]
    return lines[-1] if lines else tr("netsh ended with status {status}.", status=ran.status)
