"""HTTP over sockets that are bound to an interface (`ofmon.adapters.interfaces`)."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import httpcore
import httpx
from anyio.abc import SocketStream
from httpcore._backends.anyio import AnyIOStream  # the only way to a stream on a socket of one's own

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from ofmon.adapters.interfaces import Option


class BoundTransport(httpx.AsyncHTTPTransport):
    """HTTP over sockets that have their options before they connect, while httpx sets them afterwards.

    Args:
        verify: for TLS.
        options: of each socket.
    """

    def __init__(self, verify: ssl.SSLContext, options: Iterable[Option]) -> None:
        super().__init__(verify=verify, trust_env=False)
        self._pool = httpcore.AsyncConnectionPool(verify, network_backend=_Backend(), socket_options=options)


class _Backend(httpcore.AnyIOBackend):
    """Connects sockets that were made ready."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the interface of httpcore
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """See httpcore. The addresses of a name are tried one after the other."""
        del local_address
        try:
            async with asyncio.timeout(timeout):
                return await _connected(host, port, tuple(socket_options or ()))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error


async def _connected(host: str, port: int, options: Iterable[httpcore.SOCKET_OPTION]) -> AnyIOStream:
    loop = asyncio.get_running_loop()
    failure = OSError(f"{host} has no address")  # not for people: the meter's adapter says it
    for family, kind, protocol, _, address in await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        ready = _ready(family, kind, protocol, options)
        try:
            await loop.sock_connect(ready, address)
            return AnyIOStream(await SocketStream.from_socket(ready))
        except OSError as error:
            ready.close()
            failure = error
        except BaseException:
            ready.close()
            raise
    raise failure


def _ready(family: int, kind: int, protocol: int, options: Iterable[httpcore.SOCKET_OPTION]) -> socket.socket:
    made = socket.socket(family, kind, protocol)
    try:
        made.setblocking(False)  # noqa: FBT003 - named by its method
        for option in options:
            made.setsockopt(*option)
    except BaseException:
        made.close()
        raise
    return made
