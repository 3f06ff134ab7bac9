"""A small client of NetworkManager on the system's D-Bus: calls, objects, signals, errors. Linux only.

Limits: one connection to the bus for the life of a `NetworkManager`, used from one event loop. NetworkManager
is never started by asking it. Runs under asyncio's own loop and under qasync's.

Interfaces: https://networkmanager.dev/docs/api/latest/spec.html
"""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from dbus_fast import BusType, DBusFastError, Message, MessageFlag, MessageType
from dbus_fast.aio import MessageBus
from dbus_fast.unpack import unpack_variants

from ofmon.errors import WifiError, WifiRightsError, WifiServiceError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME = "org.freedesktop.NetworkManager"
ROOT_PATH = "/org/freedesktop"
MANAGER_PATH = "/org/freedesktop/NetworkManager"
# D-Bus's own usual time-out; NetworkManager may ask the person for the administrator's password meanwhile.
REPLY_S = 25.0

_GONE = {"org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"}
_DENIED = (".PermissionDenied", ".NotAuthorized", ".AccessDenied")

# Path → interface → property → value, as `org.freedesktop.DBus.ObjectManager` tells them.
Objects = dict[str, dict[str, dict[str, Any]]]


class RefusedError(WifiError):
    """NetworkManager answered with an error; ``name`` is its D-Bus name."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(tr("NetworkManager refused: {reason}", reason=text or name))
        self.name = name


class NetworkManager:
    """NetworkManager, connected to when it is first asked.

    Its methods raise `WifiServiceError` (no bus, not running, no answer), `WifiRightsError`, `RefusedError`.
    """

    def __init__(self) -> None:
        self._bus: MessageBus | None = None
        self._listeners: list[asyncio.Queue[Message]] = []

    async def call(
        self, path: str, interface: str, member: str, signature: str = "", body: Sequence[object] = ()
    ) -> list[Any]:
        """Call a method; return its results with variants unpacked."""
        return await self._call(
            Message(
                destination=NAME,
                path=path,
                interface=interface,
                member=member,
                signature=signature,
                body=list(body),
                flags=MessageFlag.NO_AUTOSTART,
            )
        )

    async def objects(self) -> Objects:
        """Everything NetworkManager knows, at one instant."""
        found = await self.call(ROOT_PATH, "org.freedesktop.DBus.ObjectManager", "GetManagedObjects")
        objects: Objects = found[0]
        return objects

    @contextmanager
    def signals(self) -> Iterator[asyncio.Queue[Message]]:
        """Signals of NetworkManager from now on, in its order; a signal sent before a call's answer is in the
        queue when the call returns.
        """  # noqa: D205 - one thought
        queue: asyncio.Queue[Message] = asyncio.Queue()
        self._listeners.append(queue)
        try:
            yield queue
        finally:
            self._listeners.remove(queue)

    async def close(self) -> None:
        """Leave the bus. Connections bound to this program end with it."""
        bus, self._bus = self._bus, None
        if bus and bus.connected:
            bus.disconnect()
            await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]

    async def _call(self, message: Message) -> list[Any]:
        try:
            async with asyncio.timeout(REPLY_S):
                reply = await (await self._connected()).call(message)
        except TimeoutError as error:
            raise WifiServiceError(tr("NetworkManager does not answer."), todo=tr("Try again.")) from error
        except (OSError, EOFError, DBusFastError) as error:
            raise WifiServiceError(
                tr("The system's D-Bus can't be reached, so NetworkManager can't be asked."),
                todo=tr(_BY_HAND),
            ) from error
        if reply is None or reply.message_type is MessageType.ERROR:
            raise _error(reply)
        return [unpack_variants(value) for value in reply.body]

    async def _connected(self) -> MessageBus:
        if self._bus is None or not self._bus.connected:
            self._bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
            self._bus.add_message_handler(self._heard)
            await self._bus.call(_match_rule(f"type='signal',sender='{NAME}'"))
        return self._bus

    def _heard(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL:
            for queue in self._listeners:
                queue.put_nowait(message)


_START = mark("Start it. Or:")
_BY_HAND = mark("Join the meter's network yourself and use --wifi manual.")


def _match_rule(rule: str) -> Message:
    return Message(
        destination="org.freedesktop.DBus",
        path="/org/freedesktop/DBus",
        interface="org.freedesktop.DBus",
        member="AddMatch",
        signature="s",
        body=[rule],
    )


def _error(reply: Message | None) -> WifiError:
    name = (reply.error_name or "") if reply else ""
    text = str(reply.body[0]) if reply and reply.body else ""
    if name in _GONE:
        return WifiServiceError(tr("NetworkManager is not running."), todo=f"{tr(_START)} {tr(_BY_HAND)}")
    if name.endswith(_DENIED):
        return WifiRightsError(
            tr("NetworkManager does not let this account change the Wi-Fi."),
            todo=tr(
                "Ask the administrator for the right to control networks (polkit), or work at the "
                "computer itself."
            ),
        )
    return RefusedError(name, text)
