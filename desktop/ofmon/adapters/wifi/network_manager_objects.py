"""NetworkManager's objects and signals as facts, and the profile it is given for a meter. No input or output.

Numbers: https://networkmanager.dev/docs/api/latest/nm-dbus-types.html
"""

from __future__ import annotations

import os
import pwd
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dbus_fast import Variant

from ofmon.adapters.wifi.network_manager_bus import MANAGER_PATH, NAME, Objects
from ofmon.errors import NotInReachError, NoWifiDeviceError, PassphraseError, RadioOffError, WifiError
from ofmon.services.ports import Network
from ofmon.texts import tr

if TYPE_CHECKING:
    from dbus_fast import Message

DEVICE = f"{NAME}.Device"
WIRELESS = f"{NAME}.Device.Wireless"
_POINT = f"{NAME}.AccessPoint"
ACTIVE = f"{NAME}.Connection.Active"
PROPERTIES = "org.freedesktop.DBus.Properties"
NOTHING = "/"

# NMDeviceState
_DEVICE_DISCONNECTED, _DEVICE_FAILED = 30, 120
# NMActiveConnectionState
ACTIVATED, DEACTIVATED = 2, 4
# NMDeviceStateReason
_NO_ADDRESS = frozenset({5, 15, 16, 17})
_NO_SECRETS, _SUPPLICANT, _REMOVED, _SSID_NOT_FOUND = 7, frozenset({8, 9, 10, 11}), 36, 53
_DHCP_S = 15
# Behind all routes of the system's own making, which are below 21000 (a network without internet: 20600).
_LAST_METRIC = 30000


@dataclass(frozen=True, slots=True)
class Device:
    """A radio, the name of its network interface, and what it is in (`NOTHING`: nothing)."""

    path: str
    interface: str
    active: str


def device_to_use(objects: Objects, at_work: str | None = None) -> Device:
    """The radio to use: the one at work, else an idle one if there is, so that the person's network stays.

    Raises:
        NoWifiDeviceError: there is none.
        RadioOffError: Wi-Fi is switched off.
        WifiError: none can be used now.
    """
    found = {path: entry[DEVICE] for path, entry in objects.items() if WIRELESS in entry}
    if not found:
        raise NoWifiDeviceError(
            tr("This computer has no Wi-Fi adapter that NetworkManager knows."),
            todo=tr("Plug one in, or join the meter's network another way and use --wifi manual."),
        )
    manager = objects.get(MANAGER_PATH, {}).get(NAME, {})
    if not (manager.get("WirelessEnabled", True) and manager.get("WirelessHardwareEnabled", True)):
        raise RadioOffError(
            tr("Wi-Fi is switched off."), todo=tr("Switch it on (flight mode, key, system settings).")
        )
    usable = [
        Device(path, str(entry.get("Interface", "")), str(entry["ActiveConnection"]))
        for path, entry in sorted(found.items())
        if entry["State"] >= _DEVICE_DISCONNECTED
    ]
    if not usable:
        raise WifiError(
            tr("NetworkManager can't use this computer's Wi-Fi adapter now."),
            todo=tr("See what `nmcli device` says about it."),
        )
    return min(usable, key=lambda device: (device.path != at_work, device.active != NOTHING))


def points_heard(objects: Objects, device: str) -> list[tuple[str, Network]]:
    """Access points heard by a radio; hidden ones left out."""
    heard = [
        (str(path), objects.get(path, {}).get(_POINT, {}))
        for path in objects[device][WIRELESS]["AccessPoints"]
    ]
    return [
        (path, Network(bytes(point["Ssid"]).decode("utf-8", "replace"), signal_dbm(point["Strength"])))
        for path, point in heard
        if point.get("Ssid")
    ]


def strongest(objects: Objects, device: str, ssid: str) -> str | None:
    """The access point of that name which a radio hears best."""
    found = [
        (network.signal_dbm, path) for path, network in points_heard(objects, device) if network.ssid == ssid
    ]
    return max(found)[1] if found else None


def signal_dbm(strength: int) -> int:
    """NetworkManager's percentage as dBm.

    NetworkManager takes -100 dBm as 0 % and -40 dBm as 100 %, linear between and clipped outside
    (its ``nm_wifi_utils_level_to_quality``).
    """
    return round(-100 + 0.6 * strength)


def active_of(objects: Objects, profile: str) -> str | None:
    """The active connection of a profile."""
    for path, entry in objects.items():
        if entry.get(ACTIVE, {}).get("Uuid") == profile:
            return path
    return None


def own_profile(objects: Objects, device: Device) -> tuple[str, str] | None:
    """The profile a radio is in."""
    active = objects.get(device.active, {}).get(ACTIVE)
    return (str(active["Connection"]), str(active["Id"])) if active else None


def meter_profile(profile: str, ssid: str, passphrase: str) -> dict[str, dict[str, Variant]]:
    """A profile for a meter: one try, an address by DHCP, and no route but to the meter."""
    return {
        "connection": {
            "id": Variant("s", f"OFMon {ssid}"),
            "uuid": Variant("s", profile),
            "type": Variant("s", "802-11-wireless"),
            "autoconnect": Variant("b", False),  # noqa: FBT003 - a value, not a switch
            "auth-retries": Variant("i", 1),
            # For one person only: NetworkManager then asks for the right to change one's own profiles, which
            # whoever sits at the computer has, and not for the one to change everybody's.
            "permissions": Variant("as", [f"user:{account}:"] if (account := _account()) else []),
        },
        "802-11-wireless": {"ssid": Variant("ay", ssid.encode()), "mode": Variant("s", "infrastructure")},
        "802-11-wireless-security": {"key-mgmt": Variant("s", "wpa-psk"), "psk": Variant("s", passphrase)},
        "ipv4": {
            "method": Variant("s", "auto"),
            "never-default": Variant("b", True),  # noqa: FBT003
            # Whatever else has the meter's addresses keeps its way; the meter's connections name theirs.
            "route-metric": Variant("x", _LAST_METRIC),
            "may-fail": Variant("b", False),  # noqa: FBT003
            "dhcp-timeout": Variant("i", _DHCP_S),
        },
        "ipv6": {"method": Variant("s", "ignore")},
    }


def _account() -> str | None:
    """Who runs this; None: root, who may change everybody's profiles, or nobody by name."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name if os.getuid() else None
    except KeyError:
        return None


def ends_scan(message: Message, device: str) -> bool:
    """Whether the signal says that a radio has finished a scan."""
    return (
        message.path == device
        and message.interface == PROPERTIES
        and message.body[0] == WIRELESS
        and "LastScan" in message.body[1]
    )


def failure_reason(message: Message, device: str) -> int | None:
    """The reason for which a radio failed, when that is what the signal says."""
    if message.path == device and message.interface == DEVICE and message.member == "StateChanged":
        new, _, reason = message.body
        return int(reason) if new == _DEVICE_FAILED else None
    return None


def not_in_reach(ssid: str) -> NotInReachError:
    """The error for a network that is not heard."""
    return NotInReachError(
        tr("{ssid} is not in reach.", ssid=ssid), todo=tr("Go nearer, or check its power.")
    )


def failure(ssid: str, reason: int) -> WifiError:
    """What a failed activation means for the person."""
    if reason == _SSID_NOT_FOUND:
        return not_in_reach(ssid)
    if reason == _NO_SECRETS:
        return PassphraseError(
            tr("{ssid} refused the Wi-Fi password.", ssid=ssid), todo=tr("Give the meter's own one.")
        )
    if reason in _SUPPLICANT:
        return WifiError(
            tr(
                "{ssid} broke off while it was joined: the signal is weak, or the password is wrong.",
                ssid=ssid,
            ),
            todo=tr("Go nearer, and check the password."),
        )
    if reason in _NO_ADDRESS:
        return WifiError(
            tr("{ssid} was joined but gave no address.", ssid=ssid), todo=tr("Go nearer, and try again.")
        )
    if reason == _REMOVED:
        return NoWifiDeviceError(tr("The Wi-Fi adapter was removed."), todo=tr("Plug it in again."))
    return WifiError(
        tr("{ssid} could not be joined (NetworkManager's reason {reason}).", ssid=ssid, reason=reason),
        todo=tr("Try again."),
    )
