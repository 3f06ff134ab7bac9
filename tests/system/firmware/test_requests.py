"""Only the documented request changes something: the real image, spoken to byte by byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.board import Board
from support.meter import HOUR_MS, Reading, configuration, configure, connect, received, set_clock, with_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon_emulation.firmware import Firmware

pytestmark = pytest.mark.system

TOKEN = b"A" * 20 + b"12345678-1234-1234-1234-123456789012"
OTHER_TOKEN = b"B" * 20 + TOKEN[20:]
NOW_MS = 1_790_001_000_000
OTHER_TIME = (NOW_MS + 5 * HOUR_MS).to_bytes(8, "little")
STORED = b"".join(
    Reading(1, 1.0 * n, 2.0 * n, 0.5, 230.0, 0.25, NOW_MS - HOUR_MS * (400 - n)).to_bytes()
    for n in range(136)
)
LOSS = (NOW_MS - 5 * HOUR_MS).to_bytes(16, "little")
RESET = b"GET /reset HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n"
METHODS = ["HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", "Get", "RESET"]
SAID = (b"clock", b"token", b"erased", b"configuration")
CONTENT = ("/telemetry", "/powerloss_log", "/token", "/v2/configuration")


@pytest.fixture(scope="module")
def lived(firmware: Firmware) -> Board:
    """A meter with readings, a power loss, a token, its clock set and a calibration of its own."""
    board = Board(firmware)
    files = {"ct_readings/1": STORED, "powerloss_log": LOSS, "token": TOKEN}
    board.flash = with_files(board.flash, files)
    board.power_on()
    board.run_until(log="http ready")
    set_clock(board, NOW_MS)
    configure(board, configuration(amperes_per_volt=28.5))
    return board


@pytest.fixture
def meter(lived: Board) -> Iterator[Board]:
    """A fork of it, which is the same afterwards."""
    board = Board.restore(lived.snapshot())
    before, operations, said = contents(board), board.flash_operations, len(board.uart)
    yield board
    assert contents(board) == before
    assert board.flash_operations == operations
    assert not [word for word in SAID if word in board.uart[said:]]
    assert board.bad_accesses == {}


def contents(board: Board) -> list[bytes]:
    """Everything that a request can change, as it is served."""
    return [board.http("GET", path).body for path in CONTENT]


def answer(board: Board, data: bytes, seconds: float = 1) -> bytes:
    """What the meter says to these bytes."""
    connection = connect(board, data)
    said, _ = received(board, connection, seconds)
    board._machine.disconnect(connection)
    return said


def status(said: bytes) -> int:
    """The first answer's status."""
    version, code, _ = said.split(b" ", 2)
    assert version == b"HTTP/1.1"
    return int(code)


def test_the_documented_requests_do_change_the_meter(lived: Board) -> None:
    """What the other tests show to do nothing isn't just broken."""
    board = Board.restore(lived.snapshot())
    assert status(answer(board, RESET)) == 200
    assert board.http("POST", "/token", body=OTHER_TOKEN).status == 200
    assert board.http("POST", "/time", body=OTHER_TIME).status == 200
    assert contents(board)[:3] == [b"", b"", OTHER_TOKEN]
    assert f"-> {NOW_MS + 5 * HOUR_MS}".encode() in board.uart


@pytest.mark.parametrize("method", METHODS)
def test_another_method_than_get_resets_nothing(meter: Board, method: str) -> None:
    """405, and `Allow` says how (RFC 9110, 15.5.6); with HEAD no body follows."""
    said = answer(meter, RESET.replace(b"GET", method.encode()))
    assert status(said) == 405
    assert b"\r\nAllow: GET\r\n" in said
    if method == "HEAD":
        assert said.endswith(b"\r\n\r\n")


@pytest.mark.parametrize(
    ("path", "body", "allow"),
    [
        ("/token", OTHER_TOKEN, "GET, HEAD, POST"),
        ("/time", OTHER_TIME, "POST"),
        ("/ota", b"image", "POST"),
        ("/v2/configuration", b"{}", "GET, HEAD, PUT"),
    ],
)
def test_another_method_than_the_documented_one_sets_nothing(
    meter: Board, path: str, body: bytes, allow: str
) -> None:
    """A body that would be right doesn't make it so; HEAD where GET is safe answers with headers only."""
    for method in ("HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "post", "put"):
        if method in allow.split(", ") and method != "HEAD":
            continue
        head = f"{method} {path} HTTP/1.1\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        said = answer(meter, head.encode() + body)
        assert status(said) == (200 if method in allow.split(", ") else 405), said
        assert f"\r\nAllow: {allow}\r\n".encode() in said or method in allow.split(", ")
        if method == "HEAD":
            assert said.endswith(b"\r\n\r\n")


@pytest.mark.parametrize("path", ["/", "/telemetry", "/powerloss_log", "/version", "/v2/live", "/v2/quality"])
def test_head_of_what_is_only_read_is_its_headers(meter: Board, path: str) -> None:
    """The same status and type as by GET, and nothing after the headers."""
    said = answer(meter, f"HEAD {path} HTTP/1.1\r\nHost: 10.0.0.1\r\n\r\n".encode())
    kind = meter.http("GET", path).header("content-type")
    assert status(said) == 200
    assert f"\r\nContent-Type: {kind}\r\n".encode() in said
    assert said.endswith(b"\r\n\r\n")


@pytest.mark.parametrize(
    "target",
    [
        "/reset/",
        "//reset",
        "/./reset",
        "/reset/..",
        "/RESET",
        "/%72eset",
        "/reset%3Fx",
        "/reset;x",
        "reset",
        "*",
        "http://10.0.0.1/reset",
        "HTTP://10.0.0.1:80/reset",
        "10.0.0.1/reset",
    ],
)
def test_another_target_is_not_found(meter: Board, target: str) -> None:
    """Slashes, dots, encodings, case and absolute forms: whatever isn't the path byte for byte."""
    assert status(answer(meter, RESET.replace(b"/reset", target.encode()))) == 404


@pytest.mark.parametrize("target", ["/reset?", "/reset?x", "/reset?x=/telemetry", "/reset#x"])
def test_a_query_makes_it_another_request(meter: Board, target: str) -> None:
    """Refused with a sentence; on what is only read a query means nothing."""
    assert status(answer(meter, RESET.replace(b"/reset", target.encode()))) == 400
    assert meter.http("GET", "/telemetry?fresh=1").body == STORED


@pytest.mark.parametrize(
    "header",
    ["Sec-Purpose: prefetch;prerender", "Purpose: prefetch", "X-Moz: prefetch", "Content-Length: 5"],
)
def test_a_reset_that_nobody_asked_for_is_refused(meter: Board, header: str) -> None:
    """A browser that fetches beforehand what somebody may look at; a body where none belongs."""
    said = answer(meter, RESET.replace(b"Host", header.encode() + b"\r\nHost") + b"12345")
    assert status(said) == 400


@pytest.mark.parametrize("header", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
def test_a_method_can_not_be_overridden(meter: Board, header: str) -> None:
    """The method is the one of the request's line."""
    request = RESET.replace(b"GET", b"POST").replace(b"Host", header.encode() + b": GET\r\nHost")
    assert status(answer(meter, request)) == 405


@pytest.mark.parametrize(
    "headers",
    [
        b"Transfer-Encoding: chunked",
        b"Transfer-Encoding: identity",
        b"Transfer-Encoding: chunked\r\nContent-Length: 8",
        b"Content-Length: 8\r\nContent-Length: 8",
        b"Content-Length: 0\r\nContent-Length: 8",
        b"Content-Length: 8, 8",
        b"Content-Length: +8",
        b"Content-Length: 8.0",
        b"Content-Length: 0x8",
        b"Content-Length:",
        b"Content-Length: 4294967295",
        b"Content-Length: 99999999999999999999",
    ],
)
@pytest.mark.parametrize("path", ["POST /time", "GET /version"])
def test_what_follows_a_request_without_a_certain_end_is_no_request(
    meter: Board, path: str, headers: bytes
) -> None:
    """It is refused, and the connection closed: a reset that its body may hold isn't carried out."""
    said = answer(meter, f"{path} HTTP/1.1\r\n".encode() + headers + b"\r\n\r\n" + RESET * 3, 5)
    assert status(said) == 400
    assert said.count(b"HTTP/1.1 ") == 1
    assert b"\r\nConnection: close\r\n" in said


@pytest.mark.parametrize("path", ["/time", "/token"])
@pytest.mark.parametrize("version", ["HTTP/0.9", "HTTP/2.0", "HTTX/1.1", "http/1.1"])
def test_another_protocol_is_refused(meter: Board, path: str, version: str) -> None:
    """So is one without a version."""
    assert status(answer(meter, f"GET {path} {version}\r\n\r\n".encode() + RESET)) == 400
    assert status(answer(meter, b"GET /reset\r\n\r\n")) == 400


@pytest.mark.parametrize("path", ["/time", "/token"])
@pytest.mark.parametrize("extra", [-1, 1, 40, 2000])
def test_a_body_of_another_length_holds_no_request(meter: Board, path: str, extra: int) -> None:
    """Too short or too long: refused, and its bytes are nothing but its bytes."""
    right = {"/time": OTHER_TIME, "/token": OTHER_TOKEN}[path]
    body = (RESET * 60)[: len(right) + extra]
    said = answer(meter, f"POST {path} HTTP/1.1\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body, 5)
    assert status(said) == 400
    assert said.count(b"HTTP/1.1 ") == 1


@pytest.mark.parametrize("path", ["/time", "/token", "/v2/configuration", "/ota"])
@pytest.mark.parametrize("sent", [0, 3])
def test_the_late_rest_of_a_body_is_no_request(meter: Board, path: str, sent: int) -> None:
    """A client that pauses for too long is refused; what it sends later isn't taken for a request."""
    method = "PUT" if path.startswith("/v2") else "POST"
    length = {"/time": 8, "/token": 56}.get(path, 1000)
    head = f"{method} {path} HTTP/1.1\r\nX-FIRMWARE-VERSION: 210\r\nContent-Length: {length}\r\n\r\n"
    connection = connect(meter, head.encode())
    meter.run(0.2)
    meter._machine.send(connection, b"123"[:sent])
    said, _ = received(meter, connection, 4)
    meter._machine.send(connection, RESET * 2)
    said += received(meter, connection, 12)[0]
    meter._machine.disconnect(connection)
    assert said.count(b"HTTP/1.1 ") <= 1
    assert b" 200 " not in said


@pytest.mark.parametrize("end", range(1, len(RESET), 6))
def test_a_request_cut_off_is_none(meter: Board, end: int) -> None:
    """Wherever the connection ends before the request does."""
    connection = connect(meter, RESET[:end])
    meter.run(0.2)
    meter._machine.disconnect(connection)
    meter.run(4)


def test_requests_in_a_row_are_answered_each_by_its_own(meter: Board) -> None:
    """What is refused well-formed leaves the connection to the next one (HTTP pipelining)."""
    version = b"GET /version HTTP/1.1\r\n\r\n"
    wrong = RESET.replace(b"GET", b"HEAD") + RESET.replace(b"reset", b"reset?x")
    said = answer(meter, version + wrong + version, 3)
    assert [int(part.split(b" ")[0]) for part in said.split(b"HTTP/1.1 ")[1:]] == [200, 405, 400, 200]
