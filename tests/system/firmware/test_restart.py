"""A restart without a power loss: the RTC keeps the clock."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from support.meter import power_losses, set_clock

if TYPE_CHECKING:
    from ofmon_emulation.board import Board

pytestmark = pytest.mark.system

NOW_MS = 1_790_001_000_000


def restarted_clock(board: Board) -> tuple[int, float]:
    """The clock that the meter says it kept over a restart, and how much time passed until it did, in s."""
    board.restart()
    begin_s = board.time_s
    said = board.run_until(log="clock kept at ", timeout_s=5)
    assert "reset=software" in said
    told_s = board.time_s
    kept = re.search(r"clock kept at (\d+)", said + board.run_until(log="http ready"))
    assert kept
    return int(kept[1]), told_s - begin_s


def test_the_clock_goes_on_over_restarts(booted: Board) -> None:
    """Within a hundredth of a second, the time of the restart included; nothing is logged as a power loss."""
    set_clock(booted, NOW_MS)
    set_s = booted.time_s
    for _ in range(3):
        booted.run(100)
        before_s = booted.time_s
        clock_ms, boot_s = restarted_clock(booted)
        expected_ms = NOW_MS + 1000 * (before_s + boot_s - set_s)
        assert clock_ms == pytest.approx(expected_ms, abs=10)
    assert power_losses(booted) == []


def test_a_power_loss_after_a_restart_is_one(booted: Board) -> None:
    """Only memory without power forgets the time."""
    set_clock(booted, NOW_MS)
    booted.run(10)
    restarted_clock(booted)
    booted.power_off()
    booted.power_on()
    assert f"clock restored to {NOW_MS}" in booted.run_until(log="http ready")
    assert power_losses(booted) == [NOW_MS]
