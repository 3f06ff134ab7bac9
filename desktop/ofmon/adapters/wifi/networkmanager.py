"""The computer's own radio on Linux, by NetworkManager 1.16 or later.

A meter is joined with a volatile profile: it is never written to disk, is deleted when it is left, and is
bound to this program, so that it also ends when the program is killed. The network that was in use before is
activated again afterwards; after a kill NetworkManager picks one of the person's networks by its own rules.

Limits: the signal is NetworkManager's percentage turned back into dBm, so nothing above -40 or below -100 dBm
is told apart. How fresh a scan is, NetworkManager decides; it refuses to scan often.
"""

from __future__ import annotations

import asyncio
import uuid
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from dbus_fast import Variant

from ofmon.adapters.wifi.home import home_unless_joined
from ofmon.adapters.wifi.manual import METER_URL
from ofmon.adapters.wifi.network_manager_bus import MANAGER_PATH, NAME, NetworkManager, RefusedError
from ofmon.adapters.wifi.network_manager_objects import (
    ACTIVATED,
    ACTIVE,
    DEACTIVATED,
    DEVICE,
    NOTHING,
    PROPERTIES,
    WIRELESS,
    Device,
    active_of,
    device_to_use,
    ends_scan,
    failure,
    failure_reason,
    meter_profile,
    not_in_reach,
    own_profile,
    points_heard,
    strongest,
)
from ofmon.errors import PassphraseError, WifiError
from ofmon.services.ports import Reach
from ofmon.texts import tr

if TYPE_CHECKING:
    from dbus_fast import Message

    from ofmon.services.ports import Network

_SCAN_REFUSED = f"{NAME}.Device.NotAllowed"
_UNKNOWN_METHOD = "org.freedesktop.DBus.Error.UnknownMethod"
# IEEE 802.11: an ASCII passphrase of WPA2-Personal.
_PASSPHRASE_CHARS = range(8, 64)


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
        device_to_use(await self._manager.objects())

    async def scan(self) -> list[Network]:
        """See the port."""
        device = device_to_use(await self._manager.objects())
        await self._listen(device)
        points = points_heard(await self._manager.objects(), device.path)
        return [network for _, network in points]

    async def connect(self, ssid: str, passphrase: str) -> Reach:
        """See the port. When it fails or is cancelled, the person's own network is given back first."""
        if len(passphrase) not in _PASSPHRASE_CHARS:
            raise PassphraseError(
                tr("A Wi-Fi password has 8 to 63 characters."), todo=tr("Give the meter's own one.")
            )
        async with home_unless_joined(self.disconnect):
            device = await self._join(ssid, passphrase)
        return Reach(self._meter_url, device.interface)

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
        ours = active_of(objects, stay.profile)
        now_in = str(objects.get(stay.device, {}).get(DEVICE, {}).get("ActiveConnection", NOTHING))
        if stay.own and stay.own[0] in objects and now_in in {ours, NOTHING}:
            await self._give_back(stay.device, stay.own, ours)
        else:
            await self._leave(ours)
        self._stay = None

    async def close(self) -> None:
        """See the port."""
        await self._manager.close()

    async def _listen(self, device: Device) -> None:
        """Have the radio scan, and wait for the end of it."""
        with self._manager.signals() as signals:
            try:
                await self._manager.call(device.path, WIRELESS, "RequestScan", "a{sv}", [{}])
            except RefusedError as error:
                if error.name != _SCAN_REFUSED:
                    raise
                return  # it has scanned just now
            with suppress(TimeoutError):
                async with asyncio.timeout(self._limits.scan_s):
                    while not ends_scan(await signals.get(), device.path):
                        pass

    async def _join(self, ssid: str, passphrase: str) -> Device:
        objects = await self._manager.objects()
        device = device_to_use(objects, self._stay.device if self._stay else None)
        point = strongest(objects, device.path, ssid)
        if point is None:
            await self._listen(device)
            objects = await self._manager.objects()
            point = strongest(objects, device.path, ssid)
        if point is None:
            raise not_in_reach(ssid)
        profile = str(uuid.uuid4())
        if self._stay and self._stay.device == device.path:
            self._stay = replace(self._stay, profile=profile, joining=None)
        else:
            self._stay = _Stay(device.path, own_profile(objects, device), profile)
        await self._activate(self._stay, ssid, passphrase, point)
        return device

    async def _activate(self, stay: _Stay, ssid: str, passphrase: str, point: str) -> None:
        # Deleted when it is left, and left when this program goes.
        options = {"persist": Variant("s", "volatile"), "bind-activation": Variant("s", "dbus-client")}
        body = [meter_profile(stay.profile, ssid, passphrase), stay.device, point, options]
        call = self._manager.call(MANAGER_PATH, NAME, "AddAndActivateConnection2", "a{sa{sv}}ooa{sv}", body)
        stay.joining = asyncio.ensure_future(call)
        with self._manager.signals() as signals:
            try:
                async with asyncio.timeout(self._limits.join_s):
                    # Shielded: once asked, the answer must be known before the network can be left again.
                    _, active, *_ = await asyncio.shield(stay.joining)
                    reason = await self._outcome(active, stay.device, signals)
            except TimeoutError as error:
                text = tr(
                    "{ssid} could not be joined within {join_s:.0f} s.", ssid=ssid, join_s=self._limits.join_s
                )
                raise WifiError(text, todo=tr("Go nearer, and try again.")) from error
            except RefusedError as error:
                if error.name != _UNKNOWN_METHOD:
                    raise
                raise WifiError(
                    tr("NetworkManager is older than 1.16, which OFMon needs."), todo=tr("Use --wifi manual.")
                ) from error
        if reason is not None:
            raise failure(ssid, reason)

    async def _outcome(self, active: str, device: str, signals: asyncio.Queue[Message]) -> int | None:
        """Wait for the end of an activation: None, or the NMDeviceStateReason of its failure."""
        state = await self._state(active)
        reason = 0
        while state not in {ACTIVATED, DEACTIVATED}:
            message = await signals.get()
            reason = failure_reason(message, device) or reason
            if message.path == active and message.interface == ACTIVE and message.member == "StateChanged":
                state = int(message.body[0])
        if state == ACTIVATED:
            return None
        # The radio's reason may be told after the connection's end, but before the answer to one more call.
        await self._state(active)
        while not signals.empty():
            reason = failure_reason(signals.get_nowait(), device) or reason
        return reason

    async def _state(self, active: str) -> int:
        try:
            return int((await self._manager.call(active, PROPERTIES, "Get", "ss", [ACTIVE, "State"]))[0])
        except RefusedError:  # its object is gone
            return DEACTIVATED

    async def _give_back(self, device: str, own: tuple[str, str], ours: str | None) -> None:
        path, name = own
        todo = tr("Choose it in the system's network menu.")
        with self._manager.signals() as signals:
            try:
                async with asyncio.timeout(self._limits.own_s):
                    [active] = await self._manager.call(
                        MANAGER_PATH, NAME, "ActivateConnection", "ooo", [path, device, NOTHING]
                    )
                    reason = await self._outcome(active, device, signals)
            except TimeoutError as error:
                self._stay = None  # NetworkManager has it in hand
                text = tr(
                    "Your own network {name!r} was not back within {own_s:.0f} s.",
                    name=name,
                    own_s=self._limits.own_s,
                )
                raise WifiError(text, todo=todo) from error
            except RefusedError as error:
                await self._leave(ours)
                self._stay = None
                raise WifiError(
                    tr("Your own network {name!r} did not come back.", name=name), todo=todo
                ) from error
        if reason is not None:
            self._stay = None
            raise WifiError(
                tr(
                    "Your own network {name!r} did not come back (reason {reason}).", name=name, reason=reason
                ),
                todo=todo,
            )

    async def _leave(self, active: str | None) -> None:
        if active:
            with suppress(RefusedError):  # it has ended by itself
                await self._manager.call(MANAGER_PATH, NAME, "DeactivateConnection", "o", [active])
