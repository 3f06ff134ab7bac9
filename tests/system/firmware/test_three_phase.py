"""Three phases: three transformers and two voltages on five pins, by configuration of the same image."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.waveforms import (
    Circuit,
    FrontEnd,
    Inductive,
    Mains,
    Resistive,
    Scheduled,
    ThreePhase,
)
from support.meter import HOUR_MS, configuration, configure, live, power_losses, set_clock, telemetry

if TYPE_CHECKING:
    from ofmon_emulation.board import Board
    from ofmon_emulation.pytest_plugin import BoardMaker
    from ofmon_emulation.waveforms import Truth

pytestmark = pytest.mark.system

HOUR = 1_790_002_800_000
LOADS = (
    Resistive(52.9),
    Inductive(6.0, power_factor=0.7),
    Scheduled(Resistive(40.0), [(0, 1.0), (150, 0.25)], period_s=200),
)
WORKSHOP = ThreePhase.symmetrical(LOADS, Circuit(Mains(231.0, 50.02)))


@pytest.fixture
def workshop(boards: BoardMaker) -> Board:
    """A meter on three phases, configured for them."""
    return powered(boards, WORKSHOP)


def powered(boards: BoardMaker, circuit: ThreePhase) -> Board:
    """A meter that measures three phases from its first second on."""
    board = boards(circuit=circuit)
    board.power_on()
    board.run_until(log="http ready")
    configure(board, configuration("three-phase"))
    board.power_cycle()
    board.run_until(log="http ready")
    return board


def near(found: dict[str, float], truth: Truth, rel: float) -> bool:
    """Whether a meter's figures are the truth's."""
    expected = {
        "v_rms": truth.voltage_rms,
        "i_rms": truth.current_rms,
        "real_power": truth.real_power,
    }
    return all(found[name] == pytest.approx(value, rel=rel) for name, value in expected.items())


def test_each_hour_has_a_reading_of_each_phase_that_is_the_truth(workshop: Board) -> None:
    """Voltage, current, power and energy of a heater, a motor and a switched load within a thousandth."""
    set_clock(workshop, HOUR - 10_000)
    first_end_s = workshop.time_s + 10
    workshop.run(12)
    set_clock(workshop, HOUR + HOUR_MS - 600_000)
    second_end_s = workshop.time_s + 600
    workshop.run(605)
    found = telemetry(workshop)
    assert [(reading.ct_id, reading.timestamp_ms) for reading in found] == [
        (ct_id, HOUR + hour * HOUR_MS) for hour in range(2) for ct_id in (1, 2, 3)
    ]
    truths = workshop.circuit.truths(first_end_s, second_end_s)
    for reading, truth in zip(found[3:], truths, strict=True):
        assert reading.v_rms == pytest.approx(truth.voltage_rms, rel=0.001)
        assert reading.i_rms == pytest.approx(truth.current_rms, rel=0.001)
        assert reading.real_power == pytest.approx(truth.real_power, rel=0.001)
        assert reading.kwh == pytest.approx(truth.energy_kwh, rel=0.001)


def test_each_transformer_is_calibrated_by_itself(boards: BoardMaker) -> None:
    """Ratios, phases and dividers that differ from input to input; the third phase's voltage follows."""
    ends = [
        FrontEnd(volts_per_volt=345.0, amperes_per_volt=31.0, transformer_lead_deg=1.0),
        FrontEnd(volts_per_volt=360.0, amperes_per_volt=62.0, transformer_lead_deg=-2.0),
        FrontEnd(amperes_per_volt=15.0, transformer_lead_deg=3.0),
    ]
    loads = tuple(Inductive(current, power_factor=0.6) for current in (6.0, 18.0, 4.0))
    even = ThreePhase.symmetrical((loads[0], loads[1], loads[2]))
    one, two, three = (replace(phase, front_end=end) for phase, end in zip(even.phases, ends, strict=True))
    board = powered(boards, ThreePhase((one, two, three)))
    board.run(4)
    truths = board.circuit.truths(0, 60)
    assert not any(near(live(board)[ct_id], truth, 0.01) for ct_id, truth in enumerate(truths, 1))
    document = configuration("three-phase")
    for voltage, end in zip(document["voltages"], ends, strict=False):
        voltage["volts_per_volt"] = end.volts_per_volt
    for current, end in zip(document["currents"], ends, strict=True):
        current["amperes_per_volt"] = end.amperes_per_volt
        current["phase_deg"] = end.transformer_lead_deg
    configure(board, document)
    board.run(3)
    figures = live(board)
    for ct_id, truth in enumerate(truths, 1):
        assert near(figures[ct_id], truth, 0.003), (figures[ct_id], truth)


def test_the_running_hour_of_all_phases_survives_a_power_loss(workshop: Board) -> None:
    """With at most a minute lost of each; the loss is logged once."""
    on_s = workshop.time_s
    set_clock(workshop, HOUR - 600_000)
    workshop.run(390)
    workshop.power_off()
    cut_s = workshop.time_s
    workshop.run(1_000)
    workshop.power_on()
    back_s = workshop.time_s
    workshop.run_until(log="reading ct=3", timeout_s=400)
    found = telemetry(workshop)
    assert [(reading.ct_id, reading.timestamp_ms) for reading in found] == [(n, HOUR) for n in (1, 2, 3)]
    assert len(power_losses(workshop)) == 1
    before = workshop.circuit.truths(on_s, cut_s)
    after = workshop.circuit.truths(back_s, workshop.time_s)
    for reading, earlier, later in zip(found, before, after, strict=True):
        whole = earlier.energy_kwh + later.energy_kwh
        minute = 61 / 3.6e6 * earlier.voltage_rms * earlier.current_rms * 2
        assert whole - minute < reading.kwh < whole * 1.001, (reading, whole)


def test_a_meter_that_goes_back_to_one_phase_still_reports_what_the_others_measured(workshop: Board) -> None:
    """The hour of the change has readings of all three; the next one of the first alone."""
    set_clock(workshop, HOUR - 600_000)
    workshop.run(300)
    configure(workshop, configuration())
    workshop.run(305)
    found = telemetry(workshop)
    assert [reading.ct_id for reading in found] == [1, 2, 3]
    assert found[1].kwh == pytest.approx(231.0 * 6 * 0.7 * 300 / 3.6e6, rel=0.05)
    set_clock(workshop, HOUR + HOUR_MS - 5_000)
    workshop.run(10)
    assert [reading.ct_id for reading in telemetry(workshop)] == [1, 2, 3, 1]


def test_the_status_page_shows_each_transformer(workshop: Board) -> None:
    """Its wiring, and a table of figures for each, last reading and running hour."""
    set_clock(workshop, HOUR - 10_000)
    workshop.run(70)
    page = workshop.http("GET", "/").body.decode()
    assert "<th scope=row>Wiring<td>three-phase" in page
    titles = [f"Current transformer {ct_id}</h2>" in page for ct_id in (1, 2, 3, 4)]
    assert titles == [True, True, True, False]
    voltages = re.findall(
        "<th scope=row>Voltage<td>([0-9.]+)\N{NO-BREAK SPACE}V<td>([0-9.]+)\N{NO-BREAK SPACE}V", page
    )
    assert [[float(volts) for volts in row] for row in voltages] == [[pytest.approx(231, abs=0.2)] * 2] * 3
