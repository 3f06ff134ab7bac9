"""The computer's own radio on Linux, by NetworkManager 1.16 or later.

A meter is joined with a volatile profile: it is never written to disk, is deleted when it is left, and is
bound to this program, so that it also ends when the program is killed. The network that was in use before is
activated again afterwards; after a kill NetworkManager picks one of the person's networks by its own rules.

Limits: the signal is NetworkManager's percentage turned back into dBm, so nothing above -40 or below -100 dBm
is told apart. How fresh a scan is, NetworkManager decides; it refuses to scan often.
"""

from __future__ import annotations

import asyncio
import os
import pwd
import uuid
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from dbus_fast import Variant

from ofmon.adapters.network_manager import MANAGER_PATH, NAME, NetworkManager, Objects, RefusedError
from ofmon.adapters.wifi_manual import METER_URL
from ofmon.errors import (
    NotInReachError,
    NoWifiDeviceError,
    PassphraseError,
    RadioOffError,
    WifiError,
)
from ofmon.services.ports import Network

if TYPE_CHECKING:
    from dbus_fast import Message

_DEVICE = f"{NAME}.Device"
_WIRELESS = f"{NAME}.Device.Wireless"
_POINT = f"{NAME}.AccessPoint"
_ACTIVE = f"{NAME}.Connection.Active"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTHING = "/"

# NMDeviceState
_DEVICE_DISCONNECTED, _DEVICE_FAILED = 30, 120
# NMActiveConnectionState
_ACTIVATED, _DEACTIVATED = 2, 4
# NMDeviceStateReason
_NO_ADDRESS = frozenset({5, 15, 16, 17})
_NO_SECRETS, _SUPPLICANT, _REMOVED, _SSID_NOT_FOUND = 7, frozenset({8, 9, 10, 11}), 36, 53
_SCAN_REFUSED = f"{NAME}.Device.NotAllowed"
_UNKNOWN_METHOD = "org.freedesktop.DBus.Error.UnknownMethod"
# IEEE 802.11: an ASCII passphrase of WPA2-Personal.
_PASSPHRASE_CHARS = range(8, 64)
_DHCP_S = 15


@dataclass(frozen=True, slots=True)
class Limits:
    """How long to wait for the radio, seconds.

    Attributes:
        scan_s: for a scan to end; then what is known counts.
        join_s: for a meter's network, address included.
        own_s: for the person's own network to be back.
    """

    scan_s: float = 10.0
    join_s: float = 45.0
    own_s: float = 30.0


@dataclass(frozen=True, slots=True)
class _Device:
    """A radio, and what it is in (`_NOTHING`: nothing)."""

    path: str
    active: str
    points: tuple[str, ...]


@dataclass(slots=True)
class _Stay:
    """A meter's network being joined or joined.

    Attributes:
        device: path of the radio.
        own: path and name of the profile that was in use before, None: none was.
        profile: UUID of the meter's volatile profile.
        joining: the call that asks for it.
    """

    device: str
    own: tuple[str, str] | None
    profile: str
    joining: asyncio.Task[list[Any]] | None = None


class NetworkManagerWifi:
    """`ofmon.services.ports.Wifi` by NetworkManager.

    Args:
        meter_url: base URL of a meter once its network is joined.
        limits: how long to wait.
    """

    def __init__(self, meter_url: str = METER_URL, limits: Limits | None = None) -> None:
        self._manager = NetworkManager()
        self._meter_url = meter_url
        self._limits = limits or Limits()
        self._stay: _Stay | None = None

    async def check(self) -> None:
        """Find out whether this way can be used at all.

        Raises:
            WifiServiceError: NetworkManager isn't there.
            NoWifiDeviceError: it has no radio.
            WifiError: it has one which can't be used now.
        """
        _device(await self._manager.objects())

    async def scan(self) -> list[Network]:
        """See the port."""
        device = _device(await self._manager.objects())
        await self._listen(device)
        points = _points(await self._manager.objects(), device.path)
        return [network for _, network in points]

    async def connect(self, ssid: str, passphrase: str) -> str:
        """See the port. When it fails or is cancelled, the person's own network is given back first."""
        if len(passphrase) not in _PASSPHRASE_CHARS:
            raise PassphraseError(
                "A Wi-Fi password has 8 to 63 characters.", todo="Give the meter's own one."
            )
        try:
            await self._join(ssid, passphrase)
        except BaseException:
            with suppress(WifiError):  # the first error is the one to tell
                await asyncio.shield(self.disconnect())
            raise
        return self._meter_url

    async def disconnect(self) -> None:
        """See the port; returns when the person's own network is back.

        When the person has meanwhile chosen another network, that stays.
        """
        stay = self._stay
        if stay is None:
            return
        if stay.joining:
            await asyncio.wait([stay.joining])
        objects = await self._manager.objects()
        ours = _active_of(objects, stay.profile)
        now_in = str(objects.get(stay.device, {}).get(_DEVICE, {}).get("ActiveConnection", _NOTHING))
        if stay.own and stay.own[0] in objects and now_in in {ours, _NOTHING}:
            await self._give_back(stay.device, stay.own, ours)
        else:
            await self._leave(ours)
        self._stay = None

    async def close(self) -> None:
        """See the port."""
        await self._manager.close()

    async def _listen(self, device: _Device) -> None:
        """Have the radio scan, and wait for the end of it."""
        with self._manager.signals() as signals:
            try:
                await self._manager.call(device.path, _WIRELESS, "RequestScan", "a{sv}", [{}])
            except RefusedError as error:
                if error.name != _SCAN_REFUSED:
                    raise
                return  # it has scanned just now
            with suppress(TimeoutError):
                async with asyncio.timeout(self._limits.scan_s):
                    while not _ends_scan(await signals.get(), device.path):
                        pass

    async def _join(self, ssid: str, passphrase: str) -> None:
        objects = await self._manager.objects()
        device = _device(objects)
        point = _strongest(objects, device.path, ssid)
        if point is None:
            await self._listen(device)
            objects = await self._manager.objects()
            point = _strongest(objects, device.path, ssid)
        if point is None:
            raise _not_in_reach(ssid)
        profile = str(uuid.uuid4())
        if self._stay and self._stay.device == device.path:
            self._stay = replace(self._stay, profile=profile, joining=None)
        else:
            self._stay = _Stay(device.path, _own(objects, device), profile)
        await self._activate(self._stay, ssid, passphrase, point)

    async def _activate(self, stay: _Stay, ssid: str, passphrase: str, point: str) -> None:
        # Deleted when it is left, and left when this program goes.
        options = {"persist": Variant("s", "volatile"), "bind-activation": Variant("s", "dbus-client")}
        body = [_profile(stay.profile, ssid, passphrase), stay.device, point, options]
        call = self._manager.call(MANAGER_PATH, NAME, "AddAndActivateConnection2", "a{sa{sv}}ooa{sv}", body)
        stay.joining = asyncio.ensure_future(call)
        with self._manager.signals() as signals:
            try:
                async with asyncio.timeout(self._limits.join_s):
                    # Shielded: once asked, the answer must be known before the network can be left again.
                    _, active, *_ = await asyncio.shield(stay.joining)
                    reason = await self._outcome(active, stay.device, signals)
            except TimeoutError as error:
                text = f"{ssid} could not be joined within {self._limits.join_s:.0f} s."
                raise WifiError(text, todo="Go nearer, and try again.") from error
            except RefusedError as error:
                if error.name != _UNKNOWN_METHOD:
                    raise
                raise WifiError(
                    "NetworkManager is older than 1.16, which OFMon needs.", todo="Use --wifi manual."
                ) from error
        if reason is not None:
            raise _failure(ssid, reason)

    async def _outcome(self, active: str, device: str, signals: asyncio.Queue[Message]) -> int | None:
        """Wait for the end of an activation: None, or the NMDeviceStateReason of its failure."""
        state = await self._state(active)
        reason = 0
        while state not in {_ACTIVATED, _DEACTIVATED}:
            message = await signals.get()
            reason = _failure_reason(message, device) or reason
            if message.path == active and message.interface == _ACTIVE and message.member == "StateChanged":
                state = int(message.body[0])
        if state == _ACTIVATED:
            return None
        # The radio's reason may be told after the connection's end, but before the answer to one more call.
        await self._state(active)
        while not signals.empty():
            reason = _failure_reason(signals.get_nowait(), device) or reason
        return reason

    async def _state(self, active: str) -> int:
        try:
            return int((await self._manager.call(active, _PROPERTIES, "Get", "ss", [_ACTIVE, "State"]))[0])
        except RefusedError:  # its object is gone
            return _DEACTIVATED

    async def _give_back(self, device: str, own: tuple[str, str], ours: str | None) -> None:
        path, name = own
        todo = "Choose it in the system's network menu."
        with self._manager.signals() as signals:
            try:
                async with asyncio.timeout(self._limits.own_s):
                    [active] = await self._manager.call(
                        MANAGER_PATH, NAME, "ActivateConnection", "ooo", [path, device, _NOTHING]
                    )
                    reason = await self._outcome(active, device, signals)
            except TimeoutError as error:
                self._stay = None  # NetworkManager has it in hand
                text = f"Your own network “{name}” was not back within {self._limits.own_s:.0f} s."
                raise WifiError(text, todo=todo) from error
            except RefusedError as error:
                await self._leave(ours)
                self._stay = None
                raise WifiError(f"Your own network “{name}” did not come back.", todo=todo) from error
        if reason is not None:
            self._stay = None
            raise WifiError(f"Your own network “{name}” did not come back (reason {reason}).", todo=todo)

    async def _leave(self, active: str | None) -> None:
        if active:
            with suppress(RefusedError):  # it has ended by itself
                await self._manager.call(MANAGER_PATH, NAME, "DeactivateConnection", "o", [active])


# ---------------------------------------------------------------- what NetworkManager's objects say


def _device(objects: Objects) -> _Device:
    """The radio to use: an idle one if there is, so that the person's network stays."""
    found = {path: entry[_DEVICE] for path, entry in objects.items() if _WIRELESS in entry}
    if not found:
        raise NoWifiDeviceError(
            "This computer has no Wi-Fi adapter that NetworkManager knows.",
            todo="Plug one in, or join the meter's network another way and use --wifi manual.",
        )
    manager = objects.get(MANAGER_PATH, {}).get(NAME, {})
    if not (manager.get("WirelessEnabled", True) and manager.get("WirelessHardwareEnabled", True)):
        raise RadioOffError(
            "Wi-Fi is switched off.", todo="Switch it on (flight mode, key, system settings)."
        )
    usable = [
        _Device(path, str(entry["ActiveConnection"]), tuple(objects[path][_WIRELESS]["AccessPoints"]))
        for path, entry in sorted(found.items())
        if entry["State"] >= _DEVICE_DISCONNECTED
    ]
    if not usable:
        raise WifiError(
            "NetworkManager can't use this computer's Wi-Fi adapter now.",
            todo="See what `nmcli device` says about it.",
        )
    return min(usable, key=lambda device: device.active != _NOTHING)


def _points(objects: Objects, device: str) -> list[tuple[str, Network]]:
    """Access points heard by a radio; hidden ones left out."""
    heard = [
        (str(path), objects.get(path, {}).get(_POINT, {}))
        for path in objects[device][_WIRELESS]["AccessPoints"]
    ]
    return [
        (path, Network(bytes(point["Ssid"]).decode("utf-8", "replace"), signal_dbm(point["Strength"])))
        for path, point in heard
        if point.get("Ssid")
    ]


def _strongest(objects: Objects, device: str, ssid: str) -> str | None:
    found = [(network.signal_dbm, path) for path, network in _points(objects, device) if network.ssid == ssid]
    return max(found)[1] if found else None


def signal_dbm(strength: int) -> int:
    """NetworkManager's percentage as dBm.

    NetworkManager takes -100 dBm as 0 % and -40 dBm as 100 %, linear between and clipped outside
    (its ``nm_wifi_utils_level_to_quality``).
    """
    return round(-100 + 0.6 * strength)


def _active_of(objects: Objects, profile: str) -> str | None:
    """The active connection of a profile."""
    for path, entry in objects.items():
        if entry.get(_ACTIVE, {}).get("Uuid") == profile:
            return path
    return None


def _own(objects: Objects, device: _Device) -> tuple[str, str] | None:
    """The profile a radio is in."""
    active = objects.get(device.active, {}).get(_ACTIVE)
    return (str(active["Connection"]), str(active["Id"])) if active else None


def _profile(profile: str, ssid: str, passphrase: str) -> dict[str, dict[str, Variant]]:
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


def _ends_scan(message: Message, device: str) -> bool:
    return (
        message.path == device
        and message.interface == _PROPERTIES
        and message.body[0] == _WIRELESS
        and "LastScan" in message.body[1]
    )


def _failure_reason(message: Message, device: str) -> int | None:
    """The reason for which a radio failed, when that is what the signal says."""
    if message.path == device and message.interface == _DEVICE and message.member == "StateChanged":
        new, _, reason = message.body
        return int(reason) if new == _DEVICE_FAILED else None
    return None


def _not_in_reach(ssid: str) -> NotInReachError:
    return NotInReachError(f"{ssid} is not in reach.", todo="Go nearer, or check its power.")


def _failure(ssid: str, reason: int) -> WifiError:
    """What a failed activation means for the person."""
    if reason == _SSID_NOT_FOUND:
        return _not_in_reach(ssid)
    if reason == _NO_SECRETS:
        return PassphraseError(f"{ssid} refused the Wi-Fi password.", todo="Give the meter's own one.")
    if reason in _SUPPLICANT:
        return WifiError(
            f"{ssid} broke off while it was joined: the signal is weak, or the password is wrong.",
            todo="Go nearer, and check the password.",
        )
    if reason in _NO_ADDRESS:
        return WifiError(f"{ssid} was joined but gave no address.", todo="Go nearer, and try again.")
    if reason == _REMOVED:
        return NoWifiDeviceError("The Wi-Fi adapter was removed.", todo="Plug it in again.")
    return WifiError(f"{ssid} could not be joined (NetworkManager's reason {reason}).", todo="Try again.")
