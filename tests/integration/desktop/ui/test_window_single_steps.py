"""Single steps in a meter's panel, on scripted meters over HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from ofmon.services.progress import State, Step
from ofmon.ui.collect.visit_panel import Mode
from support.scripted_meter import HOUR_MS
from support.window import find_button, token_of

if TYPE_CHECKING:
    from support.scripted_meter import ScriptedMeter
    from support.window import Workplace


async def opened(place: Workplace, number: int) -> ScriptedMeter:
    """Scan, have a meter in the panel with its single steps unfolded."""
    await place.scanned()
    page = place.window.collect
    scripted = place.depot.meters[number - 1]
    page.list.opened.emit(next(near for near in page.meters.rows if near.meter == scripted.meter_id))
    press(place, "Single steps")
    return scripted


def press(place: Workplace, word: str) -> None:
    """Press a button of the panel."""
    QTest.mouseClick(find_button(place.window.collect.panel, word), Qt.MouseButton.LeftButton)


def answer(place: Workplace, word: str) -> str:
    """Press a button of the question; answers its words."""
    box = next(box for box in place.window.findChildren(QMessageBox) if box.isVisible())
    said = f"{box.text()} {box.informativeText()}"
    QTest.mouseClick(find_button(box, word), Qt.MouseButton.LeftButton)
    return said


def type_token(place: Workplace, number: int, *, overwrite: bool = False) -> None:
    """Fill in the form and send it."""
    form = place.window.collect.panel.form
    form.token.setText(token_of(number).encode().decode())
    form.overwrite.setChecked(overwrite)
    press(place, "Send token")


async def test_whose_token_it_is_without_the_token(place: Workplace) -> None:
    """The device's profile and that it isn't known here; the access token is nowhere on the screen."""
    await opened(place, 1)
    press(place, "Whose is it")
    await place.idle()
    panel = place.window.collect.panel
    assert panel.figures.shown["Token"] == "of a device that is not known here"
    assert panel.figures.shown["Device profile"] == token_of(1).profile_id
    shown = [label.text() + label.toolTip() for label in place.window.findChildren(QLabel)]
    assert not any(token_of(1).access_token in text for text in shown)
    assert not any(token_of(1).access_token in line.text for line in place.shared.activity.lines)


async def test_a_meter_without_a_token_says_so(place: Workplace) -> None:
    """No failure: it was never provisioned."""
    await opened(place, 3)
    press(place, "Whose is it")
    await place.idle()
    assert place.window.collect.panel.figures.shown["Token"] == "none: it was never provisioned"


async def test_the_clock_is_set(place: Workplace) -> None:
    """To the depot's time; nothing is read or erased."""
    scripted = await opened(place, 2)
    scripted.clock_ms -= 2 * HOUR_MS
    press(place, "Set time")
    await place.idle()
    panel = place.window.collect.panel
    assert panel.mode is Mode.ENDED
    assert panel.steps.states[Step.SET_CLOCK] is State.DONE
    assert abs(scripted.clock_ms - place.depot.meters[0].true_ms) < 1000
    assert len(scripted.readings) == 6
    assert "clock set to" in place.shared.activity.lines[0].text


async def test_a_clock_that_would_hide_a_power_cut_is_left(place: Workplace) -> None:
    """The sentence says to collect, and trying again after that works."""
    scripted = await opened(place, 1)
    scripted.power_cut(HOUR_MS)
    press(place, "Set time")
    await place.idle()
    panel = place.window.collect.panel
    assert "lost power" in panel.notice.text
    assert "POST /time" not in scripted.requests
    await place.services.collect.run(scripted.meter_id)
    press(place, "Try again")
    await place.idle()
    assert not panel.notice.text
    assert panel.steps.states[Step.SET_CLOCK] is State.DONE


async def test_a_token_is_sent(place: Workplace) -> None:
    """To a meter that has none, and read back; its readings stay on it."""
    scripted = await opened(place, 3)
    press(place, "Send token …")
    type_token(place, 3)
    await place.idle()
    assert scripted.token == token_of(3).encode()
    assert len(scripted.readings) == 6
    assert place.window.collect.panel.figures.shown["Token"] == "sent, and read back"


async def test_a_token_never_moves_readings_to_another_device(place: Workplace) -> None:
    """Refused until it is meant, and then still while readings of the other device are on the meter."""
    scripted = await opened(place, 1)
    press(place, "Send token …")
    type_token(place, 9)
    await place.idle()
    panel = place.window.collect.panel
    assert "another device's token" in panel.notice.text
    press(place, "Back to the token")
    type_token(place, 9, overwrite=True)
    await place.idle()
    assert panel.notice.text.endswith("Collect it first.")
    assert scripted.token == token_of(1).encode()


async def test_a_reset_asks_collects_and_erases(place: Workplace) -> None:
    """The question names what goes; the readings are here before they are gone there."""
    scripted = await opened(place, 1)
    press(place, "Reset …")
    assert place.shared.jobs.running is None
    said = answer(place, "Collect, then erase")
    assert "all readings and the power-loss log" in said
    assert "collected first" in said
    await place.idle()
    assert place.window.collect.panel.figures.shown["Readings"] == "6 new"
    assert not scripted.readings
    assert "its memory is empty" in place.shared.activity.lines[0].text


async def test_a_reset_that_is_declined_touches_nothing(place: Workplace) -> None:
    """Not even a connection."""
    scripted = await opened(place, 1)
    press(place, "Reset …")
    answer(place, "Not now")
    await place.idle()
    assert not scripted.requests
