"""Power that fails at a moment, and comes back."""

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.errors import BoardTimeoutError, MeterUnreachableError

pytestmark = pytest.mark.system


def test_it_fails_at_the_moment(booted: Board) -> None:
    """A run ends there, once; the next one is as any other without power."""
    begin_s = booted.time_s
    booted.cut_power_after(0.25)
    booted.run(10)
    assert (booted.time_s - begin_s, booted.powered) == (pytest.approx(0.25, abs=1e-6), False)
    booted.run(10)
    assert booted.time_s - begin_s == pytest.approx(10.25, abs=1e-6)
    booted.power_on()
    booted.run(1)
    assert booted.powered


def test_it_fails_in_the_middle_of_a_request(booted: Board) -> None:
    """The client sees a broken connection."""
    booted.http("GET", "/version")
    booted.cut_power_after(0.002)
    with pytest.raises(MeterUnreachableError):
        booted.http("GET", "/version")
    assert not booted.powered


def test_waiting_for_a_text_ends_there(booted: Board) -> None:
    """What is waited for can't come any more."""
    booted.cut_power_after(0.5)
    with pytest.raises(BoardTimeoutError):
        booted.run_until(log="never said", timeout_s=60)
    assert not booted.powered


def test_a_fork_has_the_same_plan(booted: Board) -> None:
    """In memory; a snapshot in a file has none."""
    booted.cut_power_after(0.5)
    fork = Board.restore(booted.snapshot())
    fork.run(1)
    assert not fork.powered
    assert booted.powered


def test_a_power_cycle_is_a_power_on_reset(booted: Board) -> None:
    """Time goes on meanwhile."""
    begin_s = booted.time_s
    booted.power_cycle(off_s=60)
    assert "reset=power-on" in booted.run_until(log="http ready")
    assert booted.time_s - begin_s > 60
