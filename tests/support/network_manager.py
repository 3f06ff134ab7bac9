"""NetworkManager as python-dbusmock plays it, on its own D-Bus daemon; the system's bus is left alone."""

from __future__ import annotations

import asyncio
import os
import subprocess
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.unpack import unpack_variants

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

TEMPLATE = Path(__file__).with_name("networkmanager_template.py")
NAME = "org.freedesktop.NetworkManager"
ROOT = "/org/freedesktop/NetworkManager"
MOCK = "org.freedesktop.DBus.Mock"
RADIO = f"{ROOT}/Devices/radio"
OWN_SSID = "Office"
PASSPHRASE = "12345678"
# A loaded machine needs long to start a program; nothing waits so long when all is well.
START_S = 60.0
_PSK = 0x100


@contextmanager
def system_bus(folder: Path) -> Iterator[str]:
    """A D-Bus daemon that stands for the system's; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:dir={folder}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class MockedNetworkManager:
    """The far end of NetworkManager, for tests: what it does and what it was told."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._events: asyncio.Queue[tuple[str, str, list[Any]]] = asyncio.Queue()
        bus.add_message_handler(self._heard)

    async def call(
        self, member: str, signature: str = "", *body: object, path: str = ROOT, face: str = MOCK
    ) -> Any:
        """Call a method; its only result."""
        message = Message(
            destination=NAME, path=path, interface=face, member=member, signature=signature, body=list(body)
        )
        reply = await self._bus.call(message)
        assert reply
        assert reply.message_type is not MessageType.ERROR, reply.body
        return unpack_variants(reply.body[0]) if reply.body else None

    async def add_radio(self, name: str = "radio", state: int = 30) -> str:
        """A Wi-Fi adapter in this NMDeviceState (30: idle); its path."""
        return str(await self.call("AddWiFiDevice", "ssi", name, f"wl-{name}", state))

    async def add_network(self, name: str, ssid: str, strength: int, radio: str = RADIO) -> None:
        """A network in reach, ``strength`` in percent."""
        point = (radio, name, ssid, "00:23:F8:7E:12:AA", 2, 2412, 5400, strength, _PSK)
        await self.call("AddAccessPoint", "ssssuuuyu", *point)

    async def join_own(self, radio: str = RADIO) -> None:
        """The person's own network, in use."""
        await self.call("AddOwnNetwork", "sssy", radio, "own", OWN_SSID, 90)
        await self.until_in(OWN_SSID, radio)

    async def behave(self, **changes: Variant) -> None:
        """See the template."""
        await self.call("Behave", "a{sv}", changes)

    async def hang_joining(self) -> None:
        """From now on joining a meter never ends."""
        await self.behave(hang=Variant("b", True))  # noqa: FBT003 - a value, not a switch

    async def objects(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Everything it knows."""
        face = "org.freedesktop.DBus.ObjectManager"
        found: dict[str, dict[str, dict[str, Any]]] = await self.call(
            "GetManagedObjects", path="/org/freedesktop", face=face
        )
        return found

    async def joined(self, radio: str = RADIO) -> str | None:
        """The name of the profile which a radio is in, and has joined."""
        objects = await self.objects()
        active = objects.get(objects[radio][f"{NAME}.Device"]["ActiveConnection"], {})
        properties = active.get(f"{NAME}.Connection.Active", {})
        return properties["Id"] if properties.get("State") == 2 else None

    async def until_in(self, profile: str, radio: str = RADIO) -> None:
        """Wait until a radio is in this profile."""
        async with asyncio.timeout(START_S):
            while await self.joined(radio) != profile:
                await self._events.get()

    async def until_idle(self, radio: str = RADIO) -> None:
        """Wait until a radio is in no network, and joins none."""
        async with asyncio.timeout(START_S):
            while (await self.objects())[radio][f"{NAME}.Device"]["ActiveConnection"] != "/":
                await self._events.get()

    async def until_asked(self, method: str) -> None:
        """Wait until a method has been called."""
        async with asyncio.timeout(START_S):
            while True:
                _, member, body = await self._events.get()
                if member == "MethodCalled" and body[0] == method:
                    return

    async def profiles(self) -> list[str]:
        """Paths of all profiles, saved or not."""
        return [
            path for path, faces in (await self.objects()).items() if f"{NAME}.Settings.Connection" in faces
        ]

    async def asked(self, method: str) -> list[Any]:
        """The arguments of each call so far of a method that the template adds."""
        calls = await self.call("GetMethodCalls", "s", method, path="/org/freedesktop")
        return [arguments for _, arguments in calls]

    def _heard(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL:
            self._events.put_nowait((message.path or "", message.member or "", message.body))


@asynccontextmanager
async def network_manager(address: str) -> AsyncIterator[MockedNetworkManager]:
    """NetworkManager on this bus while the block lasts, without any adapter."""
    bus = await MessageBus(bus_address=address).connect()
    owned = asyncio.Event()
    bus.add_message_handler(lambda message: owned.set() if _taken(message) else None)
    for rule in (f"member='NameOwnerChanged',arg0='{NAME}'", f"type='signal',sender='{NAME}'"):
        await bus.call(_add_match(rule))
    command = [
        "/usr/bin/python3",
        "-m",
        "dbusmock",
        "--system",
        "--template",
        str(TEMPLATE),
        "-l",
        os.devnull,
    ]
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address}
    with subprocess.Popen(command, env=environment, cwd="/") as process:  # noqa: ASYNC220 - starts at once
        try:
            async with asyncio.timeout(START_S):
                await owned.wait()
            yield MockedNetworkManager(bus)
        finally:
            process.terminate()
            bus.disconnect()


def _taken(message: Message) -> bool:
    return message.member == "NameOwnerChanged" and bool(message.body[2])


def _add_match(rule: str) -> Message:
    return Message(
        destination="org.freedesktop.DBus",
        path="/org/freedesktop/DBus",
        interface="org.freedesktop.DBus",
        member="AddMatch",
        signature="s",
        body=[rule],
    )
