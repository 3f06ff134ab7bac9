"""Power cuts at each flash operation of a reset."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.errors import BoardOffError, MeterUnreachableError
from support.meter import HOUR_MS, Reading, file_system, power_losses, set_clock, telemetry, with_files

if TYPE_CHECKING:
    from ofmon_emulation.board import Moment
    from ofmon_emulation.firmware import Firmware

pytestmark = pytest.mark.system

TOKEN = b"A" * 20 + b"12345678-1234-1234-1234-123456789012"
NOW_MS = 1_790_001_000_000
LOSS_MS = NOW_MS - 5 * HOUR_MS
SHARD_READINGS = 136
STORED = [Reading(1, 1.0 * n, 2.0 * n, 0.5, 230.0, 0.25, NOW_MS - HOUR_MS * (400 - n)) for n in range(400)]
# Operations that the short form takes, spread evenly over all of them.
SAMPLE = 12


@pytest.fixture(scope="module")
def lived(firmware: Firmware) -> Board:
    """A meter about to be reset: three shards of readings, a power loss, a token, its clock set."""
    starts = range(0, len(STORED), SHARD_READINGS)
    files = {
        f"ct_readings/{number}": b"".join(
            reading.to_bytes() for reading in STORED[start : start + SHARD_READINGS]
        )
        for number, start in enumerate(starts, 1)
    }
    board = Board(firmware)
    board.flash = with_files(
        board.flash, {**files, "powerloss_log": LOSS_MS.to_bytes(16, "little"), "token": TOKEN}
    )
    board.power_on()
    board.run_until(log="http ready")
    set_clock(board, NOW_MS)
    return board


def reset_operations(board: Board) -> range:
    """Which flash operations of a reset to strike: all of them in a campaign, else an even sample."""
    whole = Board.restore(board.snapshot())
    assert whole.http("GET", "/reset").status == 200
    count = whole.flash_operations - board.flash_operations
    assert count > 0
    return range(0, count, 1 if os.environ.get("OFMON_CAMPAIGN") else max(count // SAMPLE, 1))


def cut_during_reset(board: Board, operation: int, moment: Moment) -> Board:
    """A fork of the meter whose power failed there, with power again."""
    fork = Board.restore(board.snapshot())
    fork.cut_power(after_operations=operation, moment=moment)
    try:
        fork.http("GET", "/reset", timeout_s=5)
    except (BoardOffError, MeterUnreachableError):
        assert not fork.powered
    fork.run(1)
    assert not fork.powered
    fork.power_on()
    return fork


@pytest.mark.parametrize("moment", ["before", "half", "after"])
def test_power_cuts_during_a_reset_leave_all_or_nothing(lived: Board, moment: Moment) -> None:
    """The file system mounts as it is; token and time are kept; what is left can be reset again."""
    kept = []
    for operation in reset_operations(lived):
        board = cut_during_reset(lived, operation, moment)
        said = board.run_until(log="http ready")
        assert "formatted: false" in said
        assert f"clock restored to {NOW_MS}" in said
        # The power loss of this test is logged after the reset, and stays.
        left = (telemetry(board), power_losses(board))
        kept.append(bool(left[0]))
        assert left in (([], [NOW_MS]), (STORED, [LOSS_MS, NOW_MS]))
        assert board.http("GET", "/token").body == TOKEN
        assert "resetting" not in file_system(board.flash).listdir("/")
        assert board.http("GET", "/reset").status == 200
        assert (telemetry(board), power_losses(board)) == ([], [])
    # One operation decides: the readings are there up to it, and gone from it on.
    assert kept == sorted(kept, reverse=True)
    assert not kept[-1]
