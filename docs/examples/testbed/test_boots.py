"""Tests of a firmware that has nothing to do with OFMon: `boots.c` counts its boots in flash."""

import struct

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.flash import partitions
from ofmon_emulation.pytest_plugin import BoardMaker
from ofmon_emulation.snapshot import Snapshot


def counted(board: Board) -> int:
    """What the flash chip says: how many words of the firmware's partition are zeroed."""
    content = partitions(board.flash)["littlefs"].read(board.flash)
    return sum(word == 0 for (word,) in struct.iter_unpack("<I", content))


def test_a_boot_is_counted(board: Board) -> None:
    """Through mask ROM and bootloader to the firmware's own words; nothing in the chip was missed."""
    board.power_on()
    said = board.run_until(log="boot 1")
    assert said.index("ESP-ROM:esp32c3") < said.index("2nd stage bootloader") < said.index("boot 1")
    assert counted(board) == 1
    assert board.bad_accesses == {}


def test_the_count_survives_an_hour_without_power(board: Board) -> None:
    """Time goes on in the dark; waiting for it costs nothing."""
    board.power_on()
    board.run_until(log="boot 1")
    board.power_cycle(off_s=3600)
    board.run_until(log="boot 2")
    assert 3600 < board.time_s < 3602


@pytest.mark.parametrize("moment", ["before", "half", "after"])
def test_an_announced_boot_is_never_forgotten(boards: BoardMaker, booted_once: Snapshot, moment: str) -> None:
    """Power fails at each of a boot's flash operations in turn; a fork of the board does the next one."""
    for operation in range(_operations_of_a_boot(booted_once)):
        board = boards(snapshot=booted_once)
        board.cut_power(after_operations=operation, moment=moment)
        board.power_on()
        board.run(0.5)
        assert not board.powered
        assert counted(board) in {1, 2}
        board.power_on()
        assert f"boot {counted(board) + 1}" in board.run_until(log="up 100 ms")


def _operations_of_a_boot(before: Snapshot) -> int:
    board = Board.restore(before)
    board.power_on()
    board.run_until(log="boot 2")
    operations = board.flash_operations - Board.restore(before).flash_operations
    assert operations > 0
    return operations


def test_power_fails_at_a_moment(boards: BoardMaker, booted_once: Snapshot) -> None:
    """A second after the start, whatever the firmware is doing then."""
    board = boards(snapshot=booted_once)
    begin_s = board.time_s
    board.power_on()
    board.cut_power_after(1)
    board.run(60)
    assert board.time_s - begin_s == pytest.approx(1, abs=1e-4)
    assert not board.powered
    assert board.uart.rstrip().endswith(b"00 ms")


def test_two_runs_are_the_same_to_the_byte(boards: BoardMaker, booted_once: Snapshot) -> None:
    """Same image, same seed, same calls."""
    lives = [boards(snapshot=booted_once) for _ in range(2)]
    for board in lives:
        board.power_on()
        board.run(1)
    assert lives[0].uart == lives[1].uart
    assert (lives[0].flash, lives[0].instructions) == (lives[1].flash, lives[1].instructions)
