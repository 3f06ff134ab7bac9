"""Calibrating in a meter's panel, clicked against the real firmware in the emulator."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.ui.collect.visit_panel import Mode
from ofmon_emulation.depot import Depot
from ofmon_emulation.waveforms import Circuit, Inductive, Resistive, ThreePhase
from support.watchdog import Watchdog
from support.window import Workplace, find_button, opened, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.ui.collect.calibration_form import CalibrationForm, NumberEdit
    from ofmon_emulation.board import Board
    from ofmon_emulation.pytest_plugin import BoardMaker

pytestmark = pytest.mark.system

WORKSHOP = ThreePhase.symmetrical((Resistive(52.9), Inductive(6.0, power_factor=0.7), Resistive(26.45)))


@pytest.fixture
def board(boards: BoardMaker) -> Board:
    """A meter on three phases that nobody has configured."""
    made = boards(circuit=WORKSHOP)
    made.power_on()
    made.run_until(log="http ready")
    made.run(3)
    return made


@asynccontextmanager
async def at(board: Board, folder: Path) -> AsyncIterator[Workplace]:
    """The window at one real meter, with its calibration asked for."""
    with Depot([board], connected_speed=5) as air:
        services = build(Options(data_dir=folder, testbed_url=air.url), secrets=MemorySecrets())
        async with opened(services) as place, Watchdog() as watchdog:
            await place.scanned()
            page = place.window.collect
            page.list.opened.emit(page.meters.rows[0])
            press(place, "Single steps")
            press(place, "Calibrate …")
            await until(lambda: page.panel.mode in {Mode.CALIBRATION, Mode.ENDED})
            yield place
        watchdog.complain()


def press(place: Workplace, word: str) -> None:
    """Press a button of the panel."""
    QTest.mouseClick(find_button(place.window.collect.panel, word), Qt.MouseButton.LeftButton)


def form_of(place: Workplace) -> CalibrationForm:
    """The form."""
    return place.window.collect.panel.calibration


def edit(place: Workplace, name: str) -> NumberEdit:
    """The field of a value."""
    return next(one for one in form_of(place).edits if one.name == name)


def stored(board: Board) -> Any:
    """What the meter measures by."""
    return json.loads(board.http("GET", "/v2/configuration").body)


async def test_three_phases_are_set_up_and_seen(board: Board, tmp_path: Path) -> None:
    """Another wiring brings more fields; the meter keeps all of them, and they are read back."""
    async with at(board, tmp_path) as place:
        panel = place.window.collect.panel
        assert panel.mode is Mode.CALIBRATION
        assert [one.name for one in form_of(place).edits if "phase" in one.name] == ["ct1.phase_deg"]
        assert not form_of(place).go.isEnabled()
        press(place, "Three-phase")
        edit(place, "ct2.phase_deg").setText("1,5")
        assert "ct2.phase_deg=1.5 (was not in use)" in form_of(place).verdict.full_text
        press(place, "Save on the meter")
        await until(lambda: panel.mode is Mode.ENDED)
        assert "wiring=three-phase (was single-phase)" in panel.figures.shown["Calibration"]
        assert "read back" in place.shared.activity.lines[0].text
        press(place, "Calibrate …")
        await until(lambda: panel.mode is Mode.CALIBRATION)
        assert edit(place, "ct2.phase_deg").value == 1.5
        assert edit(place, "ct3.amperes_per_volt").value == 30
    found = stored(board)
    assert found["wiring"] == "three-phase"
    assert [current["phase_deg"] for current in found["currents"]] == [0.0, 1.5, 0.0]


async def test_what_can_not_be_is_said_while_typing(board: Board, tmp_path: Path) -> None:
    """Text, nothing, too much, a transformer of zero: the field is named, nothing can be saved."""
    async with at(board, tmp_path) as place:
        for name, text, words in (
            ("ct1.phase_deg", "5.1", "From -5 to 5"),
            ("ct1.phase_deg", "much", "Transformer leads by"),
            ("ct1.amperes_per_volt", "0", "fitted backwards"),
            ("v1.volts_per_volt", "", "Voltage 1"),
        ):
            field = edit(place, name)
            before = field.text()
            field.setText(text)
            assert not form_of(place).go.isEnabled()
            assert words in form_of(place).verdict.full_text
            field.setText(before)
        assert form_of(place).verdict.full_text == "Nothing is other than on the meter."
        edit(place, "ct1.amperes_per_volt").setText("-30")
        assert form_of(place).go.isEnabled()
        press(place, "Back")
        assert place.window.collect.panel.mode is Mode.FACTS
    assert stored(board)["currents"][0]["amperes_per_volt"] == 30


async def test_a_meter_that_loses_power_keeps_what_it_had(board: Board, tmp_path: Path) -> None:
    """The panel says that it can't be reached; once it is back the same change goes through."""
    async with at(board, tmp_path) as place:
        panel = place.window.collect.panel
        edit(place, "ct1.amperes_per_volt").setText("28.5")
        board.power_off()
        press(place, "Save on the meter")
        await until(lambda: panel.mode is Mode.ENDED)
        assert panel.notice.isVisible()
        board.power_on()
        await until(lambda: board.uart.count(b"http ready") == 2)
        press(place, "Try again")
        await until(lambda: panel.mode is Mode.ENDED and not panel.notice.isVisible())
    assert stored(board)["currents"][0]["amperes_per_volt"] == 28.5


async def test_an_input_beyond_its_range_is_named_beside_its_figures(
    boards: BoardMaker, tmp_path: Path
) -> None:
    """Where a person calibrates: the figures there can't be trusted."""
    overloaded = boards(circuit=Circuit(load=Resistive(230 / 50)))
    overloaded.power_on()
    overloaded.run_until(log="http ready")
    overloaded.run(3)
    async with at(overloaded, tmp_path) as place:
        shown = [one.text() for one in form_of(place).findChildren(QLabel) if one.property("tone") == "bad"]
        (warning,) = [text for text in shown if text.startswith("Current beyond the range (6")]
        assert warning.endswith("of the time): these figures are too low")


def figures(board: Board) -> Any:
    """What its first transformer measures now."""
    board.run(3)
    return json.loads(board.http("GET", "/v2/live").body)["transformers"][0]


async def test_a_reference_gives_the_values_and_the_change_can_be_taken_back(
    boards: BoardMaker, tmp_path: Path
) -> None:
    """Typed, shown, saved, and the meter shows what the reference does; then all is as before."""
    motor = boards(circuit=Circuit(load=Inductive(6.0, power_factor=0.6)))
    motor.power_on()
    motor.run_until(log="http ready")
    motor.run(3)
    shown = figures(motor)
    volts, amperes, factor = shown["v_rms"] * 1.02, shown["i_rms"] * 0.95, 0.62
    async with at(motor, tmp_path) as place:
        reference, panel = form_of(place).reference, place.window.collect.panel
        for name, figure in (("voltage_v", volts), ("current_a", amperes), ("power_factor", factor)):
            reference.edits[name].setText(f"{figure:.4f}")
        press(place, "Compute")
        assert f"would show {volts:.1f} V, {amperes:.2f} A" in reference.result.text()
        assert stored(motor)["currents"][0]["amperes_per_volt"] == 30
        assert "v1.volts_per_volt=357" in form_of(place).verdict.full_text
        press(place, "Save on the meter")
        await until(lambda: panel.mode is Mode.ENDED)
    now = figures(motor)
    assert now["v_rms"] == pytest.approx(volts, rel=1e-3)
    assert now["i_rms"] == pytest.approx(amperes, rel=1e-3)
    assert now["real_power"] / now["apparent_power"] == pytest.approx(factor, abs=2e-3)
    async with at(motor, tmp_path) as place:
        panel = place.window.collect.panel
        assert "volts_per_volt=350 (was 357" in form_of(place).last.text()
        press(place, "Take back")
        await until(lambda: panel.mode is Mode.ENDED)
    assert stored(motor)["voltages"][0]["volts_per_volt"] == 350
    current = stored(motor)["currents"][0]
    assert (current["amperes_per_volt"], current["phase_deg"]) == (30, 0)


async def test_what_a_reference_can_not_say_is_a_sentence(board: Board, tmp_path: Path) -> None:
    """A number that may be two, and figures that fit no load: nothing is filled in."""
    async with at(board, tmp_path) as place:
        form = form_of(place)
        form.reference.edits["voltage_v"].setText("1,200")
        press(place, "Compute")
        assert form.reference.result.text() == "Is it 1200 or 1.200? Write it so."
        form.reference.edits["voltage_v"].setText("230")
        form.reference.edits["power_factor"].setText("0.95")
        press(place, "Compute")
        assert "the phase can't be told" in form.reference.result.text()
        assert not form.go.isEnabled()
