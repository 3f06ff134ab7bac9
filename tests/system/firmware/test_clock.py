"""The meter's clock and its hours, over power cuts too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.board import Board
from support.meter import HOUR_MS, power_losses, set_clock, telemetry

if TYPE_CHECKING:
    from typing import Literal

pytestmark = pytest.mark.system

HOUR = 1_790_002_800_000


def test_a_reading_ends_on_the_hour_of_the_clock(booted: Board) -> None:
    """Whenever the meter was started; the next one an hour later, not an hour after the first sample."""
    set_clock(booted, HOUR - 20_000)
    booted.run(30)
    assert [reading.timestamp_ms for reading in telemetry(booted)] == [HOUR]
    set_clock(booted, HOUR + HOUR_MS - 10_000)
    booted.run(20)
    assert [reading.timestamp_ms for reading in telemetry(booted)] == [HOUR, HOUR + HOUR_MS]


def test_setting_the_clock_neither_loses_nor_emits_anything(booted: Board) -> None:
    """Over three hours' boundary, forwards and backwards: one reading, with the energy of all that time."""
    begin_s = booted.time_s
    for moment_ms in (HOUR - 5_000_000, HOUR - 600_000, HOUR - 4_000_000, HOUR - 30_000):
        set_clock(booted, moment_ms)
        booted.run(20)
        assert telemetry(booted) == []
    booted.run(15)
    (reading,) = telemetry(booted)
    end_s = booted.time_s - 5
    truth = booted.circuit.truths(0, end_s)[0]
    assert reading.timestamp_ms == HOUR
    # The meter began to measure in its first half second, before the clock was set.
    assert begin_s < 1
    assert reading.kwh == pytest.approx(truth.energy_kwh, rel=0.01)


def test_a_power_loss_is_logged_with_the_restored_time(booted: Board) -> None:
    """The clock goes on from the newest checkpoint, a minute old at most."""
    set_clock(booted, HOUR)
    booted.run(150)
    for loss in range(1, 3):
        booted.power_off()
        booted.run(5400)
        booted.power_on()
        assert "after a power loss" in booted.run_until(log="http ready")
        losses = power_losses(booted)
        assert len(losses) == loss
        assert losses == sorted(losses)
        assert HOUR + 90_000 <= losses[0] <= HOUR + 150_000


def test_a_clock_that_was_never_set_counts_from_0(booted: Board) -> None:
    """Readings are stored all the same, and its power losses logged."""
    booted.run(130)
    booted.power_off()
    booted.power_on()
    booted.run_until(log="http ready")
    (loss,) = power_losses(booted)
    assert 60_000 <= loss <= 130_000


def test_an_hour_goes_on_over_a_power_loss(booted: Board) -> None:
    """At most a minute of its energy is lost, and none is counted twice."""
    set_clock(booted, HOUR - 300_000)
    booted.run(200)
    on_s = booted.time_s
    booted.power_off()
    booted.run(1000)
    booted.power_on()
    back_s = booted.time_s
    booted.run_until(log="reading ct=1", timeout_s=400)
    (reading,) = telemetry(booted)
    (before,), (after,) = booted.circuit.truths(0, on_s), booted.circuit.truths(back_s, booted.time_s)
    truth = before.energy_kwh + after.energy_kwh
    minute = booted.circuit.truths(0, 61)[0].energy_kwh
    assert truth - minute < reading.kwh < truth * 1.001


@pytest.mark.parametrize("moment", ["before", "half", "after"])
def test_power_cuts_at_each_flash_operation_of_an_hour(
    booted: Board, moment: Literal["before", "half", "after"]
) -> None:
    """Wherever it fails around the hour's end: the file system mounts, the hour is there once or not yet."""
    set_clock(booted, HOUR - 15_000)
    booted.run(10)
    before = booted.snapshot()
    booted.run(8)
    operations = booted.flash_operations - Board.restore(before).flash_operations
    assert operations > 0
    for operation in range(operations):
        board = Board.restore(before)
        board.cut_power(after_operations=operation, moment=moment)
        board.run(8)
        assert not board.powered
        board.power_on()
        said = board.run_until(log="http ready")
        assert "formatted: false" in said
        assert "running hour not restored" not in said
        hours = [reading.timestamp_ms for reading in telemetry(board)]
        assert hours in ([], [HOUR])
        board.run(17)
        (reading,) = telemetry(board)
        assert reading.timestamp_ms == HOUR
        assert 0 < reading.kwh < board.circuit.truths(0, board.time_s)[0].energy_kwh


def test_a_power_loss_soon_after_the_hour_is_logged_after_its_reading(booted: Board) -> None:
    """The clock is kept with each reading, so a correction by the log leaves the reading where it was."""
    set_clock(booted, HOUR - 30_000)
    booted.run(40)
    booted.power_off()
    booted.run(5400)
    booted.power_on()
    booted.run_until(log="http ready")
    assert [reading.timestamp_ms for reading in telemetry(booted)] == [HOUR]
    (loss,) = power_losses(booted)
    assert HOUR <= loss <= HOUR + 10_000
