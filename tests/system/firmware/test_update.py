"""`POST /ota` with real images: what boots afterwards, whatever is sent and whenever power fails."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.waveforms import Circuit, Resistive
from support.images import built, for_chip, with_version
from support.meter import power_losses, set_clock, telemetry

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon_emulation.http import HttpReply
    from ofmon_emulation.pytest_plugin import BoardMaker
    from ofmon_emulation.snapshot import Snapshot

pytestmark = pytest.mark.system

HOUR = 1_790_002_800_000
UPLOAD_S = 120
OTADATA = slice(0xD000, 0xF000)
TICKS_PER_SECOND = 160_000_000
MOMENTS: tuple[Literal["before", "half", "after"], ...] = ("before", "half", "after")


def ota(board: Board, image: bytes, version: str | None = "210") -> HttpReply:
    """Upload an image; the header is left out for None."""
    headers = {} if version is None else {"X-FIRMWARE-VERSION": version}
    return board.http("POST", "/ota", body=image, headers=headers, timeout_s=UPLOAD_S)


def missed(board: Board) -> int:
    """How many samples weren't taken, by the meter's own count."""
    return int(json.loads(board.http("GET", "/v2/quality").body)["missed"])


def begin_upload(board: Board, image: bytes, announced: int | None = None) -> int:
    """Send an upload, or a part of what is announced, without waiting; return the connection."""
    length = announced or len(image)
    head = f"POST /ota HTTP/1.1\r\nX-Firmware-Version: 210\r\nContent-Length: {length}\r\n\r\n"
    connection = board._machine.connect(80)
    board._machine.send(connection, head.encode() + image)
    return connection


def version_after_restart(board: Board) -> str:
    """The version that runs once the meter has settled, by its log and by its own word."""
    said = board.run_until(log="http ready", timeout_s=20)
    logged = re.findall(r"ofmon (\d\.\d\.\d) ", said)[-1]
    assert board.http("GET", "/version").body.decode() == logged.replace(".", "")
    return str(logged)


@dataclass(frozen=True)
class Received:
    """An upload: the meter when it had the whole image in its other slot, the answer, its log until then."""

    snapshot: Snapshot
    answer: bytes
    said: str


@pytest.fixture(scope="module")
def received(boot_snapshot: Snapshot) -> Received:
    """One upload for all tests that need one."""
    board = Board.restore(boot_snapshot)
    set_clock(board, HOUR - 60_000)
    connection = begin_upload(board, built("newer"))
    board.run_until(log="bytes received", timeout_s=UPLOAD_S)
    snapshot = board.snapshot()
    answer, _ = board._machine.receive(connection, 5 * TICKS_PER_SECOND)
    return Received(snapshot, bytes(answer), board.uart.decode())


@pytest.fixture(scope="module")
def on_trial(received: Received) -> Snapshot:
    """A meter on which the newer image serves HTTP, not yet confirmed."""
    board = Board.restore(received.snapshot)
    said = board.run_until(log="http ready", timeout_s=20)
    assert "update: 2.1.0 on trial" in said
    assert "confirmed" not in said
    return board.snapshot()


def test_a_newer_image_takes_over_for_good(boards: BoardMaker, received: Received) -> None:
    """The answer comes first, then the restart; the new image confirms itself and stays over a power cut."""
    assert received.answer.startswith(b"HTTP/1.1 200 ")
    assert "verified, restart" in received.said
    assert "rst:0x3" not in received.said
    board = boards(snapshot=received.snapshot)
    said = board.run_until(log="update: 2.1.0 confirmed", timeout_s=30)
    assert "Loaded app from partition at offset 0x110000" in said
    assert "reset=software" in said
    assert board.http("GET", "/version").body == b"210"
    before = len(board.uart)
    board.power_off()
    board.power_on()
    assert version_after_restart(board) == "2.1.0"
    assert b"on trial" not in board.uart[before:]
    assert board.bad_accesses == {}


def test_metering_goes_on_over_an_update(boards: BoardMaker, received: Received) -> None:
    """The clock is kept, the hour has its reading with the right figures; only the restart's second lacks."""
    board = boards(snapshot=received.snapshot)
    board.run_until(log="reading ct=1", timeout_s=60)
    (reading,) = telemetry(board)
    truth = board.circuit.truths(0, board.time_s)[0]
    assert reading.timestamp_ms == HOUR
    assert reading.v_rms == pytest.approx(truth.voltage_rms, rel=0.01)
    assert reading.i_rms == pytest.approx(truth.current_rms, rel=0.01)
    assert reading.real_power == pytest.approx(truth.real_power, rel=0.01)
    second = board.circuit.truths(0, 1)[0].energy_kwh
    assert truth.energy_kwh - 3 * second < reading.kwh < truth.energy_kwh
    assert power_losses(board) == []


def test_no_sample_is_missed_while_an_update_is_received(boards: BoardMaker, received: Received) -> None:
    """Sectors are erased and pages written meanwhile; nothing reads flash that is busy."""
    board = boards(snapshot=received.snapshot)
    assert missed(board) == 0
    assert board.bad_accesses == {}


def test_no_sample_is_missed_while_an_update_comes_over_wifi(boards: BoardMaker) -> None:
    """The radio and the flash at work, a current beyond the range: samples are taken all the same."""
    board = boards(network="wifi", circuit=Circuit(load=Resistive(4)))
    board.power_on()
    board.run_until(log="http ready")
    assert missed(board) == 0
    begin_upload(board, built("newer")[:100_000], announced=len(built("newer")))
    board.run(4)
    assert (missed(board), board.bad_accesses) == (0, {})


@pytest.mark.parametrize("version", [None, "", "2.1.0", "-210", "200", "199"])
def test_an_announcement_of_nothing_higher_is_refused(booted: Board, version: str | None) -> None:
    """No header, no number, not higher: 400 with a sentence, and nothing is written."""
    operations = booted.flash_operations
    reply = ota(booted, built("newer")[:4096], version)
    assert (reply.status, reply.body) == (400, b"X-FIRMWARE-VERSION is no higher version\n")
    assert booted.flash_operations == operations


@dataclass(frozen=True)
class Wrong:
    """An image that must not be taken: how it is made of the newer one, the answer's sentence, the header."""

    make: Callable[[bytes], bytes]
    sentence: str
    header: str = "210"


WRONG = {
    "older": Wrong(lambda image: with_version(image, "1.9.9"), "no higher version", "199"),
    "older, announced as newer": Wrong(
        lambda image: with_version(image, "1.9.9"), "not higher than the running"
    ),
    "the running one": Wrong(lambda _: built(), "not higher than the running"),
    "other than announced": Wrong(lambda image: image, "not the announced one", "220"),
    "another chip's": Wrong(lambda image: for_chip(image, 9), "another chip (id 9)"),
    "random": Wrong(
        lambda _: bytes(at * at * 31 >> 7 & 0xFF for at in range(100_000)), "not an application image"
    ),
    "truncated": Wrong(lambda image: image[:50_000], "ends early"),
    "longer than the slot": Wrong(lambda image: image.ljust(0x10_0001, b"\xff"), "longer than its slot"),
    "empty": Wrong(lambda _: b"", "ends early"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_image_is_refused(booted: Board, name: str) -> None:
    """400 with a sentence; the boot selection stays, the meter goes on, and boots as before."""
    wrong = WRONG[name]
    before = booted.flash[OTADATA]
    reply = ota(booted, wrong.make(built("newer")), wrong.header)
    assert (reply.status, wrong.sentence in reply.body.decode()) == (400, True), reply
    assert booted.flash[OTADATA] == before
    booted.run(5)
    assert b"rst:0x3" not in booted.uart
    booted.power_off()
    booted.power_on()
    assert version_after_restart(booted) == "2.0.0"


def test_a_client_that_goes_away_leaves_room_for_the_next(booted: Board) -> None:
    """A second upload meanwhile is refused; after the silence another one may begin."""
    begin_upload(booted, built("newer"))
    booted.run(1)
    assert ota(booted, built("newer")[:4096]).status == 409
    booted.leave()
    booted.run(15)
    reply = ota(booted, built("newer")[:4096])
    assert (reply.status, reply.body) == (400, b"the image ends early\n")


def test_an_image_that_panics_at_its_start_is_left(booted: Board) -> None:
    """It has one boot; then the old one is back, and stays."""
    assert ota(booted, built("panics")).status == 200
    said = booted.run_until(log="going back", timeout_s=20)
    assert said.count("this image was built to panic") == 1
    assert version_after_restart(booted) == "2.0.0"
    booted.power_off()
    booted.power_on()
    assert version_after_restart(booted) == "2.0.0"
    assert ota(booted, built("newer")[:4096]).status == 400


def test_an_image_that_hangs_is_left(booted: Board) -> None:
    """The watchdog resets it within about a minute; the clock is kept."""
    set_clock(booted, HOUR)
    assert ota(booted, built("hangs")).status == 200
    said = booted.run_until(log="going back", timeout_s=100)
    assert "TG0WDT_SYS_RST" in said
    assert version_after_restart(booted) == "2.0.0"
    assert power_losses(booted) == []


def test_an_image_on_trial_keeps_the_old_one(boards: BoardMaker, on_trial: Snapshot) -> None:
    """Another update would overwrite what it may have to go back to."""
    board = boards(snapshot=on_trial)
    reply = ota(board, built("newer")[:4096], "220")
    assert (reply.status, reply.body) == (409, b"this image is on trial\n")


def test_a_power_cut_before_confirmation_goes_back(boards: BoardMaker, on_trial: Snapshot) -> None:
    """However well it worked so far."""
    board = boards(snapshot=on_trial)
    board.run(5)
    board.power_off()
    board.power_on()
    assert version_after_restart(board) == "2.0.0"
    assert b"update: 2.1.0 was not confirmed" in board.uart


def test_an_image_under_which_something_stays_down_gives_up(boards: BoardMaker, on_trial: Snapshot) -> None:
    """After two minutes; here its storage can't be mounted."""
    board = boards(snapshot=on_trial)
    board.power_off()
    flash = bytearray(board.flash)
    # The trial has not begun: its mark is erased again.
    flash[0xE004:0xE018] = b"\xff" * 20
    flash[0x21_0000:0x21_4000] = b"precious" * 0x800
    board.flash = bytes(flash)
    board.power_on()
    said = board.run_until(log="update: 2.1.0 given up", timeout_s=150)
    assert "storage not mounted" in said
    assert version_after_restart(board) == "2.0.0"


@pytest.mark.parametrize("after_s", [0.5, 3, 6])
def test_a_power_cut_in_the_middle_of_an_upload(booted: Board, after_s: float) -> None:
    """It hasn't happened: the old image boots, and knows of no trial."""
    begin_upload(booted, built("newer"))
    booted.run(after_s)
    booted.power_off()
    booted.power_on()
    assert version_after_restart(booted) == "2.0.0"
    assert b"on trial" not in booted.uart


def operations_until(snapshot: Snapshot, log: str) -> int:
    """Flash operations of a clean run from a moment until the log says something."""
    board = Board.restore(snapshot)
    before = board.flash_operations
    board.run_until(log=log, timeout_s=30)
    return board.flash_operations - before


def versions_after_cuts(boards: BoardMaker, snapshot: Snapshot, log: str) -> list[str]:
    """What runs after a cut at each flash operation, in their order, before, half-way and after it."""
    versions = []
    for operation in range(operations_until(snapshot, log)):
        for moment in MOMENTS:
            board = boards(snapshot=snapshot)
            board.cut_power(after_operations=operation, moment=moment)
            board.run(20)
            assert not board.powered
            board.power_on()
            versions.append(version_after_restart(board))
            assert board.bad_accesses == {}
    return versions


def test_power_cuts_at_each_flash_operation_of_the_switch(boards: BoardMaker, received: Received) -> None:
    """The old image up to the last one, the new one from then on; never none."""
    versions = versions_after_cuts(boards, received.snapshot, "verified, restart")
    assert versions == ["2.0.0"] * (len(versions) - 1) + ["2.1.0"]


def test_power_cuts_at_each_flash_operation_of_confirming(boards: BoardMaker, on_trial: Snapshot) -> None:
    """The new image stays from the last one on; a cut before that goes back."""
    versions = versions_after_cuts(boards, on_trial, "confirmed")
    assert versions == ["2.0.0"] * (len(versions) - 1) + ["2.1.0"]
