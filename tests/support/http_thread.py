"""A real HTTP server in a thread, answering from a function; it can break off in hearing and in answering."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

# As little as a meter's; the system doubles it.
_RECEIVE_BUFFER_BYTES = 2048


@dataclass(frozen=True)
class Reply:
    """An answer.

    Attributes:
        status: HTTP status.
        body: bytes.
        chunked: send the body in pieces of unsaid total length.
        drop_after: close the connection after so many bytes of the body (None: never).
        date: the ``Date`` header, empty: the present time.
    """

    status: int = 200
    body: bytes = b""
    chunked: bool = False
    drop_after: int | None = None
    date: str = ""


class HttpThread:
    """Serves ``answer(method, path, body)`` on a free port of 127.0.0.1 while the block lasts.

    Args:
        answer: what is said to a request.
        hears: by path, after how many bytes of a body the connection breaks off, unanswered. When given,
            little is received ahead of what is read.
        tls: serve over TLS; handshakes are those of each connection's own thread.
    """

    def __init__(
        self,
        answer: Callable[[str, str, bytes], Reply],
        hears: Mapping[str, int] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(answer, hears or {}))
        if hears:
            self._server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER_BYTES)
        if tls:
            self._server.socket = tls.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(
    answer: Callable[[str, str, bytes], Reply], hears: Mapping[str, int]
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # an answer in one packet: no waiting for delayed acknowledgements
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._answer()

        def do_HEAD(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def do_PUT(self) -> None:
            self._answer()

        def _answer(self) -> None:
            if self.path in hears:
                self.rfile.read(hears[self.path])
                self.close_connection = True
                return
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            reply = answer(self.command, self.path, body)
            self.send_response_only(reply.status)
            self.send_header("Date", reply.date or self.date_time_string())
            if reply.chunked:
                self.send_header("Transfer-Encoding", "chunked")
            else:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            _send_body(self, reply)

        def log_message(self, *_: object) -> None:
            """Not on the tests' stderr."""

    return Handler


def _send_body(handler: BaseHTTPRequestHandler, reply: Reply) -> None:
    body = reply.body if reply.drop_after is None else reply.body[: reply.drop_after]
    if reply.chunked:
        for start in range(0, len(body), 4096):
            piece = body[start : start + 4096]
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
    else:
        handler.wfile.write(body)
    if reply.drop_after is not None:
        handler.wfile.flush()
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)
    elif reply.chunked:
        handler.wfile.write(b"0\r\n\r\n")


def hold_port() -> socket.socket:
    """A port of 127.0.0.1 that nobody else is given until this socket is closed.

    It is bound and does not listen, so connections to it are refused. Linux lets a server listen at it
    meanwhile that names the port and allows the address's reuse, as all our servers do.
    """
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind(("127.0.0.1", 0))
    return held


@cache
def _nobodys_port() -> socket.socket:
    return hold_port()


def unanswered_url() -> str:
    """A URL on this computer where nobody answers as long as this process lives; always the same one."""
    return f"http://127.0.0.1:{_nobodys_port().getsockname()[1]}"
