"""`ofmon-testbed server`: the ThingsBoard-compatible server on its own."""

from __future__ import annotations

import argparse
import ipaddress
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon_emulation.server.context import REQUEST_TIMEOUT_S, Options
from ofmon_emulation.server.database import Database, DatabaseError
from ofmon_emulation.server.errors import ApiError
from ofmon_emulation.server.limits import parse_limits
from ofmon_emulation.server.runner import LOOPBACK, bind, serve_until_signal, url_of
from ofmon_emulation.server.seed import (
    SYSTEM_PASSWORD,
    TENANT_PASSWORD,
    TENANT_USER,
    seed_system,
    seed_tenant,
)

if TYPE_CHECKING:
    import socket

PORT_DEFAULT = 9090
PORT_MAX = 65_535
PASSWORD_VARIABLE = "OFMON_TESTBED_TENANT_PASSWORD"  # noqa: S105 (a variable's name)
EXIT_FAILED = 1


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand `server`; it sets `run` to `run`."""
    parser = commands.add_parser(
        "server",
        help="a server that answers as ThingsBoard does",
        description="Serve the parts of ThingsBoard's HTTP interfaces that OFMon uses, from one SQLite file. "
        f"The first start makes a tenant administrator; {PASSWORD_VARIABLE} sets the password.",
    )
    add_arguments(parser)
    parser.set_defaults(run=run)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the subcommand."""
    parser.add_argument("--host", default=LOOPBACK, help="address to listen on (default %(default)s)")
    parser.add_argument(
        "--port", type=_port, default=PORT_DEFAULT, help="0 is any free port (default %(default)s)"
    )
    parser.add_argument(
        "--data", type=Path, required=True, metavar="FILE", help="the SQLite file; made if absent"
    )
    parser.add_argument(
        "--tenant-user", default=TENANT_USER, help="tenant administrator (default %(default)s)"
    )
    parser.add_argument(
        "--queue-delay",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="store telemetry this long after it was acknowledged (default: before)",
    )
    parser.add_argument(
        "--volatile-queue", action="store_true", help="lose what is queued at a stop, as ThingsBoard does"
    )
    parser.add_argument(
        "--telemetry-limit",
        "--data-point-limit",
        type=_limits,
        default=[],
        metavar="N:S,…",
        help="data points (keys of readings) of a device",
    )
    parser.add_argument(
        "--message-limit", type=_limits, default=[], metavar="N:S,…", help="telemetry messages of a device"
    )
    parser.add_argument(
        "--rest-limit", type=_limits, default=[], metavar="N:S,…", help="requests of the users"
    )
    parser.add_argument(
        "--device-limit", type=int, default=0, metavar="N", help="devices of the tenant (default: any number)"
    )
    parser.add_argument(
        "--request-timeout",
        type=_seconds,
        default=REQUEST_TIMEOUT_S,
        metavar="SECONDS",
        help="(default %(default)s)",
    )
    parser.add_argument(
        "--history-checked",
        action="store_true",
        help="refuse the history of an unknown or another's device, as versions beside 4.4 do",
    )
    parser.add_argument("--verbose", action="store_true", help="log each request, without secrets")


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= PORT_MAX:
        raise argparse.ArgumentTypeError(f"{text} isn't a port")
    return port


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} isn't a number of seconds")
    return seconds


def _limits(text: str) -> list[tuple[int, int]]:
    try:
        return parse_limits(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def run(arguments: argparse.Namespace) -> int:
    """Serve until SIGINT or SIGTERM; answers the exit status."""
    password = os.environ.get(PASSWORD_VARIABLE, TENANT_PASSWORD)
    if password == TENANT_PASSWORD and not _is_loopback(arguments.host):
        return _fail(f"set {PASSWORD_VARIABLE} first: the default password is only for {LOOPBACK}")
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("ofmon_emulation").setLevel(logging.DEBUG if arguments.verbose else logging.INFO)
    try:
        listener = bind(arguments.host, arguments.port)
    except OSError as error:
        return _fail(f"can't listen on {arguments.host}:{arguments.port}: {error.strerror or error}")
    with listener:
        return _run_on(listener, arguments, password)


def _run_on(listener: socket.socket, arguments: argparse.Namespace, password: str) -> int:
    try:
        with Database(arguments.data) as database:
            made = seed_tenant(database, arguments.tenant_user, password)
            seed_system(database, SYSTEM_PASSWORD if password == TENANT_PASSWORD else password)
            _serve(database, listener, arguments, _greeting(arguments, password, made=made))
    except (DatabaseError, ApiError) as error:
        return _fail(str(error))
    return 0


def _greeting(arguments: argparse.Namespace, password: str, *, made: bool) -> str:
    if not made:
        return f"tenant administrator: {arguments.tenant_user}"
    shown = password if password == TENANT_PASSWORD else f"as {PASSWORD_VARIABLE} says"
    return f"tenant administrator made: {arguments.tenant_user}, password {shown}"


def _serve(database: Database, listener: socket.socket, arguments: argparse.Namespace, greeting: str) -> None:
    options = Options(
        queue_delay_s=arguments.queue_delay,
        volatile_queue=arguments.volatile_queue,
        telemetry_limits=arguments.telemetry_limit,
        message_limits=arguments.message_limit,
        rest_limits=arguments.rest_limit,
        devices_max=arguments.device_limit,
        history_checked=arguments.history_checked,
        request_timeout_s=arguments.request_timeout,
    )

    def ready() -> None:
        _say(f"serving {arguments.data} at {url_of(listener)}")
        _say(greeting)

    serve_until_signal(database, options, listener, ready)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _fail(message: str) -> int:
    sys.stderr.write(f"error: {message}\n")
    return EXIT_FAILED
