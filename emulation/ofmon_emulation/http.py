"""HTTP/1.1 with an emulated meter in virtual time: one request on one connection, deterministic.

`exchange` speaks over any byte channel; `VirtualTransport` lets an ordinary `httpx.AsyncClient` do the same,
so that the collector's own client can be tested without sockets and without waiting.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import h11
import httpx

from ofmon_emulation.errors import BadReplyError, BoardTimeoutError, TestbedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

NO_HEADERS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class HttpReply:
    """A meter's answer.

    Attributes:
        status: the code, e.g. 200.
        headers: names in lower case, in the order in which they came.
        body: the whole body, without transfer coding.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first value of a header, or None."""
        return next((value for key, value in self.headers if key == name.lower()), None)


class Channel(Protocol):
    """A connection that carries bytes."""

    def send(self, data: bytes) -> None:
        """Hand over bytes; they are sent as the other end takes them."""

    def receive(self) -> bytes:
        """Wait for bytes; empty when the other end has finished."""


def exchange(
    channel: Channel, method: str, target: str, *, headers: Mapping[str, str] = NO_HEADERS, body: bytes = b""
) -> HttpReply:
    """Send one request and read its answer to the end.

    Raises:
        BadReplyError: the answer breaks off or isn't HTTP.
        MeterUnreachableError: the channel broke.
    """
    connection = h11.Connection(h11.CLIENT)
    fields = {"host": "10.0.0.1", "connection": "close", **_lengths(method, body), **_lower(headers)}
    request = h11.Request(method=method, target=target, headers=list(fields.items()))
    for event in (request, h11.Data(data=body), h11.EndOfMessage()):
        channel.send(connection.send(event) or b"")
    try:
        return _read(connection, channel)
    except h11.RemoteProtocolError as error:
        raise BadReplyError(f"{method} {target}: {error}") from error


def _read(connection: h11.Connection, channel: Channel) -> HttpReply:
    response: h11.Response | None = None
    body = bytearray()
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(channel.receive())
        elif isinstance(event, h11.Response):
            response = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage) and response is not None:
            headers = tuple(
                (key.decode("latin-1"), value.decode("latin-1")) for key, value in response.headers
            )
            return HttpReply(response.status_code, headers, bytes(body))


def _lengths(method: str, body: bytes) -> dict[str, str]:
    return {"content-length": str(len(body))} if body or method in {"POST", "PUT", "PATCH"} else {}


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


class Server(Protocol):
    """What answers requests in virtual time: a board, or one of its stations."""

    def http(
        self, method: str, target: str, *, body: bytes, headers: Mapping[str, str], timeout_s: float
    ) -> HttpReply:
        """One request on a connection of its own."""


class VirtualTransport(httpx.AsyncBaseTransport):
    """Carries httpx requests to a board in its virtual time; host and port of a URL mean nothing here.

    Timeouts are the board's (`timeout_s`, virtual). Errors become httpx's, as a real network's would.
    """

    def __init__(self, server: Server, timeout_s: float = 30.0) -> None:
        self._server = server
        self._timeout_s = timeout_s

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Carry out one request."""
        body = await request.aread()
        target = request.url.raw_path.decode("ascii")
        kept = {name: value for name, value in request.headers.items() if name != "transfer-encoding"}
        fields = {**kept, "connection": "close", **_lengths(request.method, body)}
        try:
            reply = await asyncio.to_thread(
                self._server.http,
                request.method,
                target,
                body=body,
                headers=fields,
                timeout_s=self._timeout_s,
            )
        except BoardTimeoutError as error:
            raise httpx.ReadTimeout(str(error), request=request) from error
        except BadReplyError as error:
            raise httpx.RemoteProtocolError(str(error), request=request) from error
        except TestbedError as error:
            raise httpx.ConnectError(str(error), request=request) from error
        # What httpx would decode by itself from these headers is decoded already.
        headers = [(name, value) for name, value in reply.headers if name != "transfer-encoding"]
        return httpx.Response(reply.status, headers=headers, stream=_Body(reply.body), request=request)


class _Body(httpx.AsyncByteStream):
    """A body that a client may read as it likes; `content` would count as read, and refuse raw readers."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
