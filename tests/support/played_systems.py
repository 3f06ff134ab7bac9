"""Windows and macOS as their Wi-Fi adapters see them: programs with output in the published form.

The forms are those that users of Windows and macOS publish, with meters' names put in; none was recorded by
this project. They show that the adapters hold together, not that the systems behave so.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from ofmon.adapters.wifi.system_program import Ran

METER, OTHER = "SEM-a0:b1:c2:00:00:02", "SEM-a0:b1:c2:00:00:04"
PASSPHRASE = "12345678"

NETWORKS_ENGLISH = """
Interface name : Wi-Fi
There are 3 networks currently visible.

SSID 1 : Office
    Network type            : Infrastructure
    Authentication          : WPA2-Personal
    Encryption              : CCMP
    BSSID 1                 : 20:ab:4b:00:a5:01
         Signal             : 94%
         Radio type         : 802.11ax
         Band               : 5 GHz
         Channel            : 36
         Basic rates (Mbps) : 6 12 24
         Other rates (Mbps) : 9 18 36 48 54
    BSSID 2                 : 20:ab:4b:00:a5:02
         Signal             : 70%
         Radio type         : 802.11n
         Channel            : 6

SSID 2 :
    Network type            : Infrastructure
    Authentication          : Open
    Encryption              : None
    BSSID 1                 : 20:ab:4b:00:a5:03
         Signal             : 24%
         Channel            : 11

SSID 3 : SEM-a0:b1:c2:00:00:02
    Network type            : Infrastructure
    Authentication          : WPA2-Personal
    Encryption              : CCMP
    BSSID 1                 : a0:b1:c2:00:00:02
         Signal             : 60%
         Radio type         : 802.11n
         Channel            : 1
"""
NETWORKS_PORTUGUESE = """
Nome da interface: Wi-Fi 2
Há 1 redes visíveis no momento.

SSID 1 : SEM-a0:b1:c2:00:00:02
    Tipo de rede            : Infraestrutura
    Autenticação            : WPA2-Personal
    Criptografia            : CCMP
    BSSID 1                 : a0:b1:c2:00:00:02
         Sinal             : 40%
         Tipo de Rádio         : 802.11n
         Canal            : 1
"""
_INTERFACE = """
There is 1 interface on the system:

    Name                   : Wi-Fi
    Description            : Some Wireless Adapter
    GUID                   : abcdefab-cdef-abcd-efab-cdefabcdefab
    Physical address       : a4:c3:f0:11:22:33
    State                  : {state}
"""
_INTERFACE_JOINED = """    SSID                   : {ssid}
    AP BSSID               : 74:ac:b9:aa:bb:cc
    Network type           : Infrastructure
    Signal                 : 99%
    Profile                : {ssid}
"""


@dataclass
class PlayedWindows:
    """``netsh wlan``, with a network of the person's in use.

    Attributes:
        now_in: the network in use.
        profiles: saved networks.
        adapter: there is one.
        radio: it is on.
        refuses_own: the person's network doesn't come back.
        networks: what is heard.
    """

    now_in: str | None = "Office"
    profiles: dict[str, str] = field(default_factory=lambda: {"Office": "secret-of-the-office"})
    adapter: bool = True
    radio: bool = True
    refuses_own: bool = False
    networks: str = NETWORKS_ENGLISH

    async def run(self, *words: str) -> Ran:
        """Play one command."""
        match words:
            case ("netsh", "wlan", "show", "interfaces"):
                return Ran(0, self._interfaces())
            case ("netsh", "wlan", "show", "networks", "mode=bssid"):
                text = "The wireless local area network interface is powered down."
                return Ran(0, self.networks) if self.radio else Ran(1, text)
            case ("netsh", "wlan", "add", "profile", file, "user=current"):
                return self._add(Path(file.removeprefix("filename=")))
            case ("netsh", "wlan", "connect", name, *_):
                return self._connect(name.removeprefix("name="))
            case ("netsh", "wlan", "delete", "profile", name):
                return self._delete(name.removeprefix("name="))
        raise AssertionError(words)

    def _interfaces(self) -> str:
        if not self.adapter:
            return "There is no wireless interface on the system.\n"
        joined = _INTERFACE_JOINED.format(ssid=self.now_in) if self.now_in else ""
        return _INTERFACE.format(state="connected" if self.now_in else "disconnected") + joined

    def _add(self, file: Path) -> Ran:
        profile = file.read_text("utf-8")
        name, key = (re.search(f"<{tag}>(.*?)</{tag}>", profile) for tag in ("name", "keyMaterial"))
        assert name
        assert key
        assert "<connectionMode>manual<" in profile
        self.profiles[name[1]] = key[1]
        return Ran(0, f"Profile {name[1]} is added on interface Wi-Fi.\n")

    def _connect(self, name: str) -> Ran:
        if name not in self.profiles or (self.refuses_own and name == "Office"):
            return Ran(1, f'There is no profile "{name}" assigned to the specified interface.\n')
        right = name == "Office" or self.profiles[name] == PASSPHRASE
        self.now_in = name if right else None
        return Ran(0, "Connection request was completed successfully.\n")

    def _delete(self, name: str) -> Ran:
        del self.profiles[name]
        self.now_in = None if self.now_in == name else self.now_in
        return Ran(0, f'Profile "{name}" is deleted from interface "Wi-Fi".\n')


def airport(*ssids: str) -> str:
    """``system_profiler SPAirPortDataType -json`` with these networks, the first one in use."""
    entries = [
        {
            "_name": ssid,
            "spairport_network_channel": "1 (2GHz, 20MHz)",
            "spairport_network_phymode": "802.11b/g/n",
            "spairport_security_mode": "spairport_security_mode_wpa2_personal",
            "spairport_signal_noise": f"-{50 + at} dBm / -92 dBm",
        }
        for at, ssid in enumerate(ssids)
    ]
    interface = {
        "_name": "en0",
        "spairport_current_network_information": entries[0],
        "spairport_airport_other_local_wireless_networks": [*entries[1:], {"_name": "no signal told"}],
    }
    return json.dumps(
        {"SPAirPortDataType": [{"spairport_airport_interfaces": [interface, {"_name": "awdl0"}]}]}
    )


@dataclass
class PlayedMac:
    """``networksetup`` and ``system_profiler``.

    Attributes:
        now_in: the network in use.
        preferred: saved networks.
        networks: what is heard.
        adapter: there is one.
        power: on or off.
    """

    now_in: str | None = "Office"
    preferred: list[str] = field(default_factory=lambda: ["Office"])
    networks: list[str] = field(default_factory=lambda: ["Office", METER])
    adapter: bool = True
    power: str = "on"

    async def run(self, *words: str) -> Ran:
        """Play one command; networksetup ends with status 0 whatever happens."""
        return Ran(0, self._play(*words))

    def _play(self, *words: str) -> str:
        text = ""
        match words:
            case ("system_profiler", "SPAirPortDataType", "-json"):
                text = airport(*self.networks)
            case ("networksetup", "-listallhardwareports"):
                wifi = "Hardware Port: Wi-Fi\nDevice: en0\nEthernet Address: a4:c3:f0:11:22:33\n\n"
                wired = "\nHardware Port: Ethernet\nDevice: en1\nEthernet Address: a4:c3:f0:11:22:34\n\n"
                text = wired + (wifi if self.adapter else "")
            case ("networksetup", "-getairportpower", "en0"):
                text = f"Wi-Fi Power (en0): {self.power.title()}\n"
            case ("networksetup", "-setairportpower", "en0", power):
                self.power = power
                self.now_in = self.preferred[0] if power == "on" else None
            case ("networksetup", "-setairportnetwork", "en0", ssid, passphrase):
                text = self._join(ssid, passphrase)
            case ("networksetup", "-removepreferredwirelessnetwork", "en0", ssid):
                text = self._remove(ssid)
            case _:
                raise AssertionError(words)
        return text

    def _remove(self, ssid: str) -> str:
        if ssid not in self.preferred:
            return f"Network {ssid} was not found in the preferred networks list\n"
        self.preferred.remove(ssid)
        return f"Removed {ssid} from the preferred networks list\n"

    def _join(self, ssid: str, passphrase: str) -> str:
        if ssid not in self.networks:
            return f"Could not find network {ssid}.\n"
        if passphrase != PASSPHRASE:
            return f"Failed to join network {ssid}.\nError: -3900  The operation couldn’t be completed.\n"  # noqa: RUF001
        self.now_in = ssid
        self.preferred.insert(0, ssid)
        return ""
