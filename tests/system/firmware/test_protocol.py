"""Protocol 1 as the real firmware serves it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from support.meter import Reading, file_system, set_clock, telemetry, with_files

if TYPE_CHECKING:
    from ofmon_emulation.board import Board
    from ofmon_emulation.pytest_plugin import BoardMaker

pytestmark = pytest.mark.system

TOKEN = b"A" * 20 + b"12345678-1234-1234-1234-123456789012"
NOW_MS = 1_790_000_000_000


def test_version_is_the_digits_of_the_firmware(booted: Board) -> None:
    """2.0.0 is said as protocol-1 collectors read it."""
    assert booted.http("GET", "/version").body == b"200"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/index.html", 404),
        ("POST", "/", 405),
        ("GET", "/telemetry/1", 404),
        ("POST", "/telemetry", 405),
        ("GET", "/time", 405),
        ("PUT", "/token", 405),
        ("POST", "/reset", 405),
        ("GET", "/ota", 405),
    ],
)
def test_what_protocol_1_does_not_have(booted: Board, method: str, path: str, status: int) -> None:
    """Unknown paths are 404, wrong methods 405."""
    assert booted.http(method, path).status == status


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "expected 8 bytes, found 0"),
        (b"1234567", "expected 8 bytes, found 7"),
        (b"123456789", "expected 8 bytes, found 9"),
        (b"x" * 2000, "expected 8 bytes, found 2000"),
        (struct.pack("<Q", 0), "time out of range"),
        (struct.pack("<Q", 1_661_950_000_000), "time out of range"),
        (b"\xff" * 8, "time out of range"),
    ],
)
def test_a_wrong_time_changes_nothing(booted: Board, body: bytes, sentence: str) -> None:
    """It is refused with a sentence; neither the clock nor the flash takes it."""
    operations = booted.flash_operations
    reply = booted.http("POST", "/time", body=body)
    assert (reply.status, reply.body.decode().strip()) == (400, sentence)
    assert booted.flash_operations == operations
    assert b"clock" not in booted.uart.split(b"http ready")[1]


@pytest.mark.parametrize("body", [b"", TOKEN[:-1], TOKEN + b"x", b"\n" * 56, b"\xc3\xa4" * 28])
def test_a_wrong_token_leaves_the_one_before(booted: Board, body: bytes) -> None:
    """Exactly 56 printable ASCII characters or nothing."""
    assert booted.http("POST", "/token", body=TOKEN).status == 200
    assert booted.http("POST", "/token", body=body).status == 400
    assert booted.http("GET", "/token").body == TOKEN


def test_a_stored_token_is_a_file_that_others_can_read(booted: Board) -> None:
    """It is in the flash when the answer arrives."""
    booted.http("POST", "/token", body=TOKEN)
    with file_system(booted.flash).open("token", "rb") as file:
        assert file.read() == TOKEN


def stored(count: int) -> list[Reading]:
    """Readings as a long life leaves them."""
    return [Reading(1, 1.0 * n, 2.0 * n, 0.5, 230.0, 0.25 * n, NOW_MS + 3_600_000 * n) for n in range(count)]


def test_all_shards_come_oldest_first(board: Board) -> None:
    """Numbers of shards are numbers: 9 comes before 10. A torn tail is left out."""
    life = stored(700)
    shards = {
        f"ct_readings/{8 + n}": b"".join(reading.to_bytes() for reading in life[n * 136 : (n + 1) * 136])
        for n in range(6)
    }
    shards["ct_readings/9"] += b"torn"
    board.flash = with_files(board.flash, shards)
    board.power_on()
    said = board.run_until(log="http ready")
    assert "formatted: false" in said
    reply = board.http("GET", "/telemetry")
    assert reply.body == b"".join(reading.to_bytes() for reading in life)
    headers = dict(reply.headers)
    assert headers["transfer-encoding"] == "chunked"
    assert headers["content-type"] == "application/octet-stream"


def test_reset_erases_readings_and_power_losses_only(board: Board) -> None:
    """Time and token stay."""
    loss = (NOW_MS + 5).to_bytes(16, "little")
    files = {"ct_readings/1": stored(3)[2].to_bytes(), "powerloss_log": loss, "token": TOKEN}
    board.flash = with_files(board.flash, files)
    board.power_on()
    board.run_until(log="http ready")
    assert len(telemetry(board)) == 1
    assert board.http("GET", "/powerloss_log").body == loss
    set_clock(board, NOW_MS)
    assert board.http("GET", "/reset").status == 200
    assert telemetry(board) == []
    assert board.http("GET", "/powerloss_log").body == b""
    assert board.http("GET", "/token").body == TOKEN
    board.power_off()
    board.power_on()
    assert f"clock restored to {NOW_MS}" in board.run_until(log="http ready")


def test_a_damaged_file_system_is_kept_and_the_meter_goes_on(boards: BoardMaker) -> None:
    """Only a blank partition is formatted. Requests that need storage say why they can't be served."""
    board = boards()
    flash = bytearray(board.flash)
    flash[0x21_0000:0x21_4000] = b"precious" * 0x800
    board.flash = bytes(flash)
    board.power_on()
    assert "storage not mounted" in board.run_until(log="http ready")
    reply = board.http("GET", "/telemetry")
    assert reply.status == 500
    assert b"storage is damaged" in reply.body
    assert board.http("GET", "/version").body == b"200"
    board.run(70)
    assert board.flash[0x21_0000:0x3F_0000] == bytes(flash[0x21_0000:0x3F_0000])
