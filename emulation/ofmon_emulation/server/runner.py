"""Running the server: in this thread until a signal, or in a thread of its own beside a test or a demo."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

from ofmon_emulation.server.app import create_app
from ofmon_emulation.server.context import Context, Options
from ofmon_emulation.server.database import Database
from ofmon_emulation.server.seed import TENANT_PASSWORD, TENANT_USER, seed_system, seed_tenant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LOOPBACK = "127.0.0.1"
# Requests that are still being answered get this long at a stop.
GRACE_S = 5

logger = logging.getLogger(__name__)


class _Server(uvicorn.Server):
    """uvicorn without its own signal handling, which wakes what waits for ever before it stops."""

    def __init__(self, config: uvicorn.Config, context: Context, on_started: Callable[[], None]) -> None:
        super().__init__(config)
        self._context = context
        self._on_started = on_started

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._context.stopping.set()
        await super().shutdown(sockets)


def bind(host: str = LOOPBACK, port: int = 0) -> socket.socket:
    """A listening address; port 0 is any free one.

    Raises:
        OSError: the address can't be had, e.g. because the port is in use.
    """
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """The URL at which a bound address is reached."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


async def _serve(
    database: Database, options: Options, listener: socket.socket, on_started: Callable[[_Server], None]
) -> None:
    app = create_app(database, options)
    context: Context = app.state.context
    config = uvicorn.Config(
        app, lifespan="off", log_config=None, access_log=False, timeout_graceful_shutdown=GRACE_S
    )
    server = _Server(config, context, lambda: on_started(server))
    try:
        await server.serve(sockets=[listener])
    finally:
        lost = context.queue.close()
        if lost:
            logger.warning("%d acknowledged posts were never stored", lost)


def serve_until_signal(
    database: Database, options: Options, listener: socket.socket, on_ready: Callable[[], None]
) -> None:
    """Serve in this thread until SIGINT or SIGTERM, then answer what was asked, and store what waits."""

    def ready(server: _Server) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, setattr, server, "should_exit", True)  # noqa: FBT003
        on_ready()

    asyncio.run(_serve(database, options, listener, ready))


class ServerThread:
    """A server in a thread of its own, on its own connection to a database file.

    Make users and devices through `Seeder` on another `Database` of the same file.
    """

    def __init__(self, data: Path | str, options: Options | None = None, *, port: int = 0) -> None:
        self._database = Database(data)
        self._options = options or Options()
        try:
            self._listener = bind(port=port)
        except OSError:
            self._database.close()
            raise
        self.url = url_of(self._listener)
        self._server: _Server | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="thingsboard", daemon=True)

    def _run(self) -> None:
        try:
            asyncio.run(_serve(self._database, self._options, self._listener, self._note_start))
        except BaseException as error:  # noqa: BLE001 (raised again in the caller's thread)
            self._failure = error
        finally:
            self._started.set()

    def _note_start(self, server: _Server) -> None:
        self._server = server
        self._started.set()

    def start(self) -> None:
        """Start serving; returns when requests are answered.

        Raises:
            RuntimeError: it couldn't start.
        """
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            raise RuntimeError("the server didn't start") from self._failure

    def stop(self) -> None:
        """Stop serving: running requests are answered, and what waits is stored unless the queue is volatile.

        Raises:
            RuntimeError: it had failed.
        """
        if self._server is not None:
            self._server.should_exit = True
        self._thread.join()
        self._listener.close()
        self._database.close()
        if self._failure is not None:
            raise RuntimeError("the server failed") from self._failure


@contextmanager
def running_server(
    data: Path | str,
    options: Options | None = None,
    *,
    port: int = 0,
    tenant: tuple[str, str] | None = (TENANT_USER, TENANT_PASSWORD),
) -> Iterator[ServerThread]:
    """A server on 127.0.0.1 in a `with` block; `tenant` is the administrator's user name and password.

    With a tenant there is the system administrator too, as on each ThingsBoard (`SYSTEM_USER`).
    """
    if tenant is not None:
        with contextlib.closing(Database(data)) as database:
            seed_tenant(database, *tenant)
            seed_system(database)
    server = ServerThread(data, options, port=port)
    server.start()
    try:
        yield server
    finally:
        server.stop()
