"""Runs that must be the same, byte for byte."""

import struct

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.pytest_plugin import BoardMaker
from ofmon_emulation.waveforms import Circuit, FrontEnd, Inductive

HOUR_MS = 1_790_002_800_000

pytestmark = pytest.mark.system


def _life(board: Board) -> tuple[bytes, bytes, int]:
    """A boot, requests, a clock hour, a power cut, and a while after it."""
    board.power_on()
    board.run_until(log="http ready")
    board.http("POST", "/time", body=struct.pack("<Q", HOUR_MS - 60_000))
    board.leave()
    board.run(130)
    board.power_off()
    board.run(600)
    board.power_on()
    board.run_until(log="http ready")
    board.http("GET", "/telemetry")
    board.run(30)
    return board.flash, board.uart, board.instructions


def test_same_seed_same_bytes(boards: BoardMaker) -> None:
    """Flash image, UART log and instruction count of two runs are equal; another seed's aren't."""
    circuit = Circuit(load=Inductive(6.0, power_factor=0.7), front_end=FrontEnd(noise_rms=0.002))
    first, second, other = (boards(seed=seed, circuit=circuit) for seed in (1, 1, 2))
    life = _life(first)
    assert b"reading ct=1" in first.uart
    assert _life(second) == life
    assert _life(other)[0] != life[0]
