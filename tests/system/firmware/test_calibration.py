"""Wiring and calibration: stored on the meter, set over HTTP, applied to what is measured."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.errors import TestbedError
from ofmon_emulation.waveforms import Circuit, FrontEnd, Inductive, Mains, Parallel
from support.meter import configuration, configure, file_system, live, set_clock, telemetry

if TYPE_CHECKING:
    from ofmon_emulation.pytest_plugin import BoardMaker

pytestmark = pytest.mark.system

HOUR = 1_790_002_800_000
FACTORY = {
    "wiring": "single-phase",
    "mains_hz": 50.0,
    "voltages": [{"volts_per_volt": 350.0, "offset_v": 0.0}],
    "currents": [{"amperes_per_volt": 30.0, "phase_deg": 0.0, "offset_a": 0.0, "power_offset_w": 0.0}],
}


def stored(board: Board) -> dict[str, Any]:
    """What the meter says it measures by."""
    reply = board.http("GET", "/v2/configuration")
    assert (reply.status, dict(reply.headers)["content-type"]) == (200, "application/json")
    return dict(json.loads(reply.body))


def test_a_new_meter_measures_by_the_factorys_values(booted: Board) -> None:
    """Single-phase, nothing compensated, and nothing in flash for it."""
    assert stored(booted) == FACTORY
    assert "configuration" not in [entry.name for entry in file_system(booted.flash).scandir("/")]


def test_a_configuration_survives_a_power_loss_a_restart_and_a_reset(booted: Board) -> None:
    """Byte for byte what was answered when it was set."""
    answered = configure(booted, configuration(amperes_per_volt=28.5, phase_deg=1.25, offset_v=0.5))
    assert answered == stored(booted)
    assert booted.http("GET", "/reset").status == 200
    booted.power_cycle()
    booted.run_until(log="http ready")
    assert stored(booted) == answered
    booted.restart()
    booted.run_until(log="http ready")
    assert stored(booted) == answered
    assert answered["currents"] == [
        {"amperes_per_volt": 28.5, "phase_deg": 1.25, "offset_a": 0.0, "power_offset_w": 0.0}
    ]


def test_another_front_end_is_measured_right_once_it_is_calibrated(boards: BoardMaker) -> None:
    """A current transformer of another ratio that leads by 2.5 degrees, another divider, a motor's load."""
    front_end = FrontEnd(volts_per_volt=410.0, amperes_per_volt=75.0, transformer_lead_deg=2.5)
    board = boards(circuit=Circuit(Mains(235.0), Inductive(20.0, power_factor=0.5), front_end))
    board.power_on()
    board.run_until(log="http ready")
    board.run(4)
    truth = board.circuit.truths(0, 60)[0]
    assert live(board)[1]["real_power"] != pytest.approx(truth.real_power, rel=0.3)
    configure(board, configuration(volts_per_volt=410.0, amperes_per_volt=75.0))
    board.run(3)
    # The transformer's lead alone is worth 8 % of the power at this power factor.
    assert live(board)[1]["real_power"] == pytest.approx(truth.real_power * 1.0746, rel=0.005)
    configure(board, configuration(volts_per_volt=410.0, amperes_per_volt=75.0, phase_deg=2.5))
    board.run(3)
    figures = live(board)[1]
    assert figures["v_rms"] == pytest.approx(truth.voltage_rms, rel=0.002)
    assert figures["i_rms"] == pytest.approx(truth.current_rms, rel=0.002)
    assert figures["real_power"] == pytest.approx(truth.real_power, rel=0.002)


def test_voltage_and_current_are_of_one_instant(boards: BoardMaker) -> None:
    """At a power factor of 0.3 a microsecond between them is worth 0.1 % of the power; 0.02 % is allowed."""
    board = boards(circuit=Circuit(load=Inductive(6.0, power_factor=0.3)))
    board.power_on()
    board.run_until(log="http ready")
    board.run(3)
    powers = []
    for _ in range(20):
        board.run(1)
        powers.append(live(board)[1]["real_power"])
    assert sum(powers) / len(powers) == pytest.approx(230 * 6 * 0.3, rel=2e-4)


def test_offsets_take_off_what_is_read_without_a_load(boards: BoardMaker) -> None:
    """The noise's current in squares, the crosstalk's power as it is."""
    board = boards(circuit=Circuit(load=Parallel(), front_end=FrontEnd(noise_rms=0.004)))
    board.power_on()
    board.run_until(log="http ready")
    board.run(4)
    noise_a = live(board)[1]["i_rms"]
    assert noise_a == pytest.approx(0.004 * 30, rel=0.1)
    configure(board, configuration(offset_a=round(noise_a, 4), power_offset_w=-25.0))
    board.run(3)
    figures = live(board)[1]
    assert figures["i_rms"] < noise_a / 3
    assert figures["real_power"] == pytest.approx(25.0, abs=1.5)


def test_a_change_counts_from_its_second_on(booted: Board) -> None:
    """Half of the hour by the old ratio, half by the new one: the energy of both is in the reading."""
    set_clock(booted, HOUR - 1_800_000)
    begin_s = booted.time_s
    booted.run(900)
    configure(booted, configuration(amperes_per_volt=60.0))
    booted.run(905)
    (reading,) = telemetry(booted)
    truth = booted.circuit.truths(0, 1800 + begin_s)[0]
    assert reading.kwh == pytest.approx(truth.energy_kwh * 1.5, rel=0.002)


def test_a_transformer_that_is_fitted_backwards_is_put_right_by_its_sign(booted: Board) -> None:
    """Import becomes export and the other way round."""
    booted.run(3)
    assert live(booted)[1]["real_power"] == pytest.approx(1000, rel=0.01)
    configure(booted, configuration(amperes_per_volt=-30.0))
    booted.run(3)
    assert live(booted)[1]["real_power"] == pytest.approx(-1000, rel=0.01)


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        (b"", 400, "EOF"),
        (b"{", 400, "EOF"),
        (b"[]", 400, "invalid length"),
        (b"\xff\xfe", 400, "expected value"),
        (b'{"wiring":"delta"}', 400, "unknown variant `delta`"),
        (json.dumps({"wiring": "three-phase"}).encode(), 400, "missing field"),
        (json.dumps({**FACTORY, "wiring": "three-phase"}).encode(), 400, "this wiring needs 2 voltages"),
        (json.dumps(configuration(phase_deg=30.0)).encode(), 400, "phase_deg must be from -5 to 5"),
        (json.dumps(configuration(amperes_per_volt=0.0)).encode(), 400, "amperes_per_volt must be"),
        (json.dumps(configuration(volts=1.0)).encode(), 400, "unknown field `volts`"),
        (b" " * 1025, 413, "at most 1024 bytes, found 1025"),
    ],
)
def test_what_can_not_be_measured_by_is_refused(booted: Board, body: bytes, status: int, words: str) -> None:
    """With a sentence; the meter goes on by what it had."""
    reply = booted.http("PUT", "/v2/configuration", body=body)
    assert reply.status == status
    assert words in reply.body.decode()
    assert stored(booted) == FACTORY


def test_a_damaged_configuration_is_never_measured_by(booted: Board) -> None:
    """One digit in flash changed: the meter says so, measures by the factory's, and takes a new one.

    Of three phases, since littlefs keeps a file of less than 256 bytes among its own checksummed metadata.
    """
    document = configuration("three-phase", amperes_per_volt=28.5)
    configure(booted, document)
    booted.power_off()
    before = bytes(booted.flash)
    assert before.count(b"28.5") == 1
    booted.flash = before.replace(b"28.5", b"20.5")
    booted.power_on()
    said = booted.run_until(log="http ready")
    assert "configuration: what is stored is damaged; measuring by the factory's" in said
    reply = booted.http("GET", "/v2/configuration")
    assert (reply.status, reply.body) == (500, b"storage: what is stored is damaged\n")
    assert b"what is stored is damaged" in booted.http("GET", "/").body
    booted.run(3)
    assert live(booted)[1]["real_power"] == pytest.approx(1000, rel=0.01)
    assert configure(booted, document) == stored(booted)


def test_a_power_cut_while_it_is_stored_leaves_the_old_or_the_new_one(booted: Board) -> None:
    """At each flash operation of the request."""
    configure(booted, configuration(amperes_per_volt=20.0))
    clean = booted.snapshot()
    before = booted.flash_operations
    configure(booted, configuration(amperes_per_volt=25.0))
    operations = booted.flash_operations - before
    assert operations > 0
    for operation in range(operations):
        cut = Board.restore(clean)
        cut.cut_power(after_operations=operation, moment="half")
        with pytest.raises(TestbedError):
            configure(cut, configuration(amperes_per_volt=25.0))
        cut.power_on()
        cut.run_until(log="http ready")
        assert stored(cut)["currents"][0]["amperes_per_volt"] in {20.0, 25.0}
