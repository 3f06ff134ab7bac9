"""TCP connections from a computer in a board's network to the board, in virtual time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from ofmon_emulation.errors import BoardOffError, BoardTimeoutError, JoinRefusedError, MeterUnreachableError
from ofmon_emulation.http import NO_HEADERS, HttpReply, VirtualTransport, exchange

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping

    from ofmon_emulation import _core

TICKS_PER_SECOND = 160_000_000
"""Unit of the core's virtual time."""
HTTP_PORT = 80
REQUEST_TIMEOUT_S = 30.0


class Visitor:
    """A computer in a board's network; a subclass keeps the machine and its lock.

    Attributes:
        number: which station of the machine it is; 0 is the one that is always there.
    """

    number = 0
    _machine: _core.Machine
    _lock: threading.RLock

    def http(
        self,
        method: str,
        target: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] = NO_HEADERS,
        timeout_s: float = REQUEST_TIMEOUT_S,
    ) -> HttpReply:
        """One HTTP request in virtual time, on a connection of its own; joins the network where needed.

        Raises:
            BoardOffError: the board has no power.
            BoardTimeoutError: no whole answer within `timeout_s` of virtual time.
            MeterUnreachableError: the connection was refused or broke, or the answer is no HTTP.
            JoinRefusedError: the board's network doesn't let the computer in.
        """
        with self._lock:
            if not self._machine.powered:
                raise BoardOffError("the board has no power")
            with Connection(self._machine, self.number, timeout_s) as connection:
                return exchange(connection, method, target, headers=headers, body=body)

    def transport(self, timeout_s: float = REQUEST_TIMEOUT_S) -> VirtualTransport:
        """A transport for `httpx.AsyncClient` that leads to the board in virtual time."""
        return VirtualTransport(self, timeout_s)


class Connection:
    """A TCP connection, as `exchange` wants it; waiting runs the machine."""

    def __init__(self, machine: _core.Machine, station: int, timeout_s: float) -> None:
        self._machine = machine
        self._station = station
        self._deadline = machine.now + round(timeout_s * TICKS_PER_SECOND)
        self._timeout_s = timeout_s
        self._id = machine.connect(HTTP_PORT, station)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._machine.disconnect(self._id, self._station)

    def send(self, data: bytes) -> None:
        """Hand over bytes."""
        self._machine.send(self._id, data, self._station)

    def receive(self) -> bytes:
        """Run the machine until bytes are there; empty when the meter has finished."""
        rest = max(self._deadline - self._machine.now, 0)
        data, state = self._machine.receive(self._id, rest, self._station)
        if data or state == "ended":
            return bytes(data)
        if state == "failed":
            raise self._failure()
        raise BoardTimeoutError(f"no answer within {self._timeout_s} s of virtual time")

    def _failure(self) -> MeterUnreachableError:
        refusal = self._machine.refusal(self._station) if self._machine.stations else None
        if refusal:
            return JoinRefusedError(f"the meter's network refuses the station: {refusal}", refusal)
        return MeterUnreachableError("the connection to the meter was refused, reset or lost")
