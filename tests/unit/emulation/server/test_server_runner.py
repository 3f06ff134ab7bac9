"""The server on a real port: in a thread, and as a program that is ended by signals."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from ofmon_emulation.server import Database, Options, Seeder, ServerThread, running_server
from ofmon_emulation.server.gate import redacted

if TYPE_CHECKING:
    from collections.abc import Iterator

EMULATION = Path(__file__).resolve().parents[4] / "emulation"
START_TIMEOUT_S = 300
TELEMETRY = "/api/v1/TOKEN/telemetry"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A database file with one device."""
    with Database(tmp_path / "server.db") as database:
        Seeder(database).create_device("Heater", "TOKEN")
    return tmp_path / "server.db"


def stored(data: Path) -> int:
    """How many values the file holds."""
    with Database(data) as database:
        (count,) = database.connection.execute("SELECT count(*) FROM sample").fetchone()
        return int(count)


def test_in_a_thread(data: Path) -> None:
    """A server beside a test: log in, store, read, see devices made meanwhile, and start again."""
    with running_server(data) as server:
        login = {"username": "tenant@thingsboard.org", "password": "tenant"}
        with httpx.Client(base_url=server.url) as client:
            token = client.post("/api/auth/login", json=login).json()["token"]
            answer = client.post(TELEMETRY, json={"ts": 5, "values": {"p": 1}})
            assert answer.status_code == 200
            parsedate_to_datetime(answer.headers["date"])
            with Database(data) as database:
                Seeder(database).create_device("Late", "LATE")
            assert client.post("/api/v1/LATE/telemetry", json={"p": 1}).status_code == 200
    assert stored(data) == 2
    with running_server(data) as server:
        headers = {"X-Authorization": f"Bearer {token}"}
        assert httpx.get(f"{server.url}/api/auth/user", headers=headers).status_code == 200


def test_restored_from_a_backup(data: Path, tmp_path: Path) -> None:
    """A server that starts on a backup has lost what came after it, and still knows its users."""
    with running_server(data) as server:
        port = httpx.URL(server.url).port or 0
        login = {"username": "tenant@thingsboard.org", "password": "tenant"}
        token = httpx.post(f"{server.url}/api/auth/login", json=login).json()["token"]
        httpx.post(server.url + TELEMETRY, json={"ts": 5, "values": {"p": 1}}).raise_for_status()
        with Database(data) as database:
            database.back_up(tmp_path / "backup.db")
        httpx.post(server.url + TELEMETRY, json={"ts": 6, "values": {"p": 1}}).raise_for_status()
    assert stored(data) == 2
    with running_server(tmp_path / "backup.db", port=port) as server:
        headers = {"X-Authorization": f"Bearer {token}"}
        assert httpx.get(f"{server.url}/api/auth/user", headers=headers).status_code == 200
        httpx.post(server.url + TELEMETRY, json={"ts": 7, "values": {"p": 1}}).raise_for_status()
    assert stored(tmp_path / "backup.db") == 2


@pytest.mark.parametrize(
    ("options", "statuses"),
    [
        (("--telemetry-limit", "30:60"), [200, 200, 500]),
        (("--data-point-limit", "30:60"), [200, 200, 500]),
        (("--message-limit", "1:60"), [200, 500, 500]),
    ],
)
def test_limits_of_the_program(data: Path, options: tuple[str, ...], statuses: list[int]) -> None:
    """The program limits a device's data points, or its messages."""
    body = [{"ts": ts, "values": {"p": 1, "q": 2, "r": 3}} for ts in range(5)]
    with program(data, *options) as (_, url, _):
        assert [httpx.post(url + TELEMETRY, json=body).status_code for _ in range(3)] == statuses


def test_system_administrator_of_the_program(data: Path) -> None:
    """The program has a system administrator, with the default password or else the tenant's."""
    for environment, password in (({}, "sysadmin"), ({"OFMON_TESTBED_TENANT_PASSWORD": "S3CRET"}, "S3CRET")):
        with pytest.MonkeyPatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            with program(data.with_name(f"{password}.db")) as (_, url, _):
                login = {"username": "sysadmin@thingsboard.org", "password": password}
                assert httpx.post(f"{url}/api/auth/login", json=login).status_code == 200


def test_limits_on_the_wire(data: Path) -> None:
    """Exactly 16 MiB pass; more is refused by its Content-Length, and passes in chunks."""
    body = b'{"ts": 5, "values": {"p": 1}}'
    largest = body + b" " * (16_777_216 - len(body))
    with running_server(data, tenant=None) as server, httpx.Client(base_url=server.url) as client:
        assert client.post(TELEMETRY, content=largest).status_code == 200
        with httpx.Client(base_url=server.url) as another:
            assert another.post(TELEMETRY, content=largest + b" ").status_code == 413
        assert client.post(TELEMETRY, content=iter([largest, b" "])).status_code == 200


def test_stop_ends_waiting_requests(data: Path) -> None:
    """A request that waits for its time-out doesn't keep the server from stopping."""
    server = ServerThread(data, Options(request_timeout_s=600))
    server.start()
    address = server.url.removeprefix("http://").split(":")
    with socket.create_connection((address[0], int(address[1])), timeout=30) as connection:
        connection.sendall(f"POST {TELEMETRY} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n[]".encode())
        with httpx.Client(base_url=server.url) as client:
            client.post(TELEMETRY, json={"p": 1})
        server.stop()
        assert connection.recv(100).startswith(b"HTTP/1.1 503")


def test_port_in_use(data: Path) -> None:
    """A port that is taken is an error at once."""
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        ServerThread(data, port=taken.getsockname()[1])


@contextmanager
def program(data: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str, list[str]]]:
    """`python -m ofmon_emulation.server` and its URL, and what it said at the start."""
    command = [sys.executable, "-m", "ofmon_emulation.server", "--port", "0", "--data", str(data), *options]
    environment = os.environ | {"PYTHONPATH": str(EMULATION)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            lines = [process.stdout.readline(), process.stdout.readline()]
            found = re.search(r"http://\S+", lines[0])
            assert found, process.communicate(timeout=START_TIMEOUT_S)[1]
            yield process, found[0], lines
        finally:
            process.kill()


def end(process: subprocess.Popen[str], number: signal.Signals) -> tuple[int, str]:
    """End the program; answers its exit status and what it logged."""
    process.send_signal(number)
    _, errors = process.communicate(timeout=START_TIMEOUT_S)
    return process.returncode, errors


BATCH = json.dumps([{"ts": ts, "values": {"p": ts}} for ts in range(100)])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_graceful_stop_stores_what_waits(data: Path, number: signal.Signals) -> None:
    """A signal ends the program with status 0, and what was acknowledged is stored."""
    with program(data, "--queue-delay", "3600") as (process, url, _):
        assert httpx.post(url + TELEMETRY, content=BATCH).status_code == 200
        assert end(process, number)[0] == 0
    assert stored(data) == 100


@pytest.mark.parametrize(
    ("options", "number", "kept"),
    [
        (("--queue-delay", "3600"), signal.SIGKILL, 0),
        (("--queue-delay", "3600", "--volatile-queue"), signal.SIGTERM, 0),
        ((), signal.SIGKILL, 100),
    ],
)
def test_acknowledged_is_not_stored(
    data: Path, options: tuple[str, ...], number: signal.Signals, kept: int
) -> None:
    """What only waits is lost by a kill, and by any end when the queue is volatile."""
    with program(data, *options) as (process, url, _):
        assert httpx.post(url + TELEMETRY, content=BATCH).status_code == 200
        end(process, number)
    assert stored(data) == kept


def test_log_has_no_secrets(data: Path) -> None:
    """The log has a line for each request, and neither access tokens nor passwords."""
    with program(data, "--verbose") as (process, url, lines):
        assert lines[1] == "tenant administrator made: tenant@thingsboard.org, password tenant\n"
        httpx.post(url + TELEMETRY, content=BATCH)
        httpx.post(url + "/api/auth/login", json={"username": "x", "password": "S3CRET"})
        _, errors = end(process, signal.SIGTERM)
    assert "POST /api/v1/***/telemetry 200" in errors
    assert "POST /api/auth/login 401" in errors
    assert "TOKEN" not in errors
    assert "S3CRET" not in errors


def test_redaction() -> None:
    """An access token is hidden wherever a device's path goes."""
    assert redacted("/api/v1/TOKEN") == "/api/v1/***"
    assert redacted("/api/v1/TOKEN/attributes") == "/api/v1/***/attributes"
    assert redacted("/api/device/1") == "/api/device/1"


@pytest.mark.parametrize(
    ("options", "status", "message"),
    [
        (("--host", "0.0.0.0"), 1, "OFMON_TESTBED_TENANT_PASSWORD"),  # noqa: S104 (refused)
        (("--telemetry-limit", "many"), 2, "20:1"),
        (("--queue-delay", "-1"), 2, "seconds"),
    ],
)
def test_refused_options(data: Path, options: tuple[str, ...], status: int, message: str) -> None:
    """Options that can't be are refused with a message; so is the default password on other addresses."""
    command = [sys.executable, "-m", "ofmon_emulation.server", "--data", str(data), *options]
    result = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=START_TIMEOUT_S,
        env=os.environ | {"PYTHONPATH": str(EMULATION)},
    )
    assert result.returncode == status
    assert message in result.stderr


def test_not_a_database(tmp_path: Path) -> None:
    """A file that isn't a database is refused with its name, and the exit status is 1."""
    (tmp_path / "notes.txt").write_text("text" * 100)
    command = [sys.executable, "-m", "ofmon_emulation.server", "--port", "0"]
    result = subprocess.run(
        [*command, "--data", str(tmp_path / "notes.txt")],
        capture_output=True,
        text=True,
        check=False,
        timeout=START_TIMEOUT_S,
        env=os.environ | {"PYTHONPATH": str(EMULATION)},
    )
    assert (result.returncode, "notes.txt" in result.stderr) == (1, True)
