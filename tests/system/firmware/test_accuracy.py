"""What the real firmware measures, beside what numpy computes from the same waveforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.waveforms import Circuit, FrontEnd, Inductive, Load, Mains, Parallel, Resistive
from support.meter import set_clock, telemetry

if TYPE_CHECKING:
    from ofmon_emulation.pytest_plugin import BoardMaker

pytestmark = pytest.mark.system

HOUR = 1_790_002_800_000
MEASURED_S = 60


@pytest.mark.parametrize(
    ("mains", "load", "tolerance"),
    [
        (Mains(), Resistive(50.0), 0.002),
        (Mains(voltage_rms=207.0, frequency=49.6), Inductive(6.0, power_factor=0.7), 0.002),
        (Mains(voltage_rms=253.0, frequency=60.0), Inductive(12.0, power_factor=0.2), 0.005),
        (
            Mains(harmonics={3: (0.04, 30.0), 5: (0.03, 0.0)}),
            Parallel([Resistive(80.0), Inductive(4.0, 0.8, {3: (0.3, 10.0)})]),
            0.003,
        ),
    ],
)
def test_means_of_a_period(boards: BoardMaker, mains: Mains, load: Load, tolerance: float) -> None:
    """Voltage, current, power and energy agree within parts in a thousand, with noise on the inputs."""
    circuit = Circuit(mains=mains, load=load, front_end=FrontEnd(noise_rms=0.001))
    board = boards(circuit=circuit)
    board.power_on()
    board.run_until(log="http ready")
    set_clock(board, HOUR - MEASURED_S * 1000)
    board.run(MEASURED_S + 2)
    (reading,) = telemetry(board)
    truth = circuit.truth(1, MEASURED_S)
    assert reading.v_rms == pytest.approx(truth.voltage_rms, rel=tolerance)
    assert reading.i_rms == pytest.approx(truth.current_rms, rel=tolerance)
    assert reading.real_power == pytest.approx(truth.real_power, rel=tolerance)
    assert reading.apparent_power == pytest.approx(truth.apparent_power, rel=tolerance)
    assert reading.kwh == pytest.approx(truth.real_power * MEASURED_S / 3.6e6, rel=0.01 + tolerance)


def test_power_that_flows_out_is_negative(boards: BoardMaker) -> None:
    """A current transformer turned round, or a solar roof: no import."""
    board = boards(circuit=Circuit(load=Inductive(5.0, power_factor=-0.9)))
    board.power_on()
    board.run_until(log="http ready")
    set_clock(board, HOUR - 10_000)
    board.run(12)
    (reading,) = telemetry(board)
    assert reading.real_power == pytest.approx(-230 * 5 * 0.9, rel=0.01)
    assert reading.kwh == 0


def test_nothing_connected_measures_next_to_nothing(boards: BoardMaker) -> None:
    """The converter's noise alone is some tens of milliamperes, and no power."""
    board = boards(circuit=Circuit(load=Inductive(0.0, power_factor=1.0)))
    board.power_on()
    board.run_until(log="http ready")
    set_clock(board, HOUR - 10_000)
    board.run(12)
    (reading,) = telemetry(board)
    assert reading.i_rms < 0.05
    assert abs(reading.real_power) < 1


def test_metering_costs_little(booted: object, boards: BoardMaker) -> None:
    """A second of idle metering stays below two million instructions, so nothing polls."""
    del booted
    board = boards()
    board.power_on()
    board.run_until(log="http ready")
    before = board.instructions
    board.run(60)
    assert board.instructions - before < 60 * 2_000_000
