"""The first hours of a new meter in the window: placed at the visit's end or in Held, or left here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QMessageBox

from ofmon.domain.reading import Reason
from ofmon.ui.leave_dialog import LeaveDialog
from support.scripted_meter import HOUR_MS
from support.window import find_button, until

if TYPE_CHECKING:
    from ofmon.ui.more.held_view import HeldView
    from support.window import Workplace

NEW = "SEM-a0:b1:c2:00:00:03"


def press(button: QAbstractButton) -> None:
    """A click."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def question(place: Workplace) -> QMessageBox:
    """The question that is asked."""
    return next(box for box in place.window.findChildren(QMessageBox) if box.isVisible())


def dialog(place: Workplace) -> QInputDialog:
    """What asks for words."""
    return next(box for box in place.window.findChildren(QInputDialog) if box.isVisible())


async def collected(place: Workplace, *, lost: bool = False) -> None:
    """A meter out of its box, without a token and a clock, was collected for the first time."""
    new = place.depot.meters[2]
    new.readings.clear()
    new.clock_ms = 0
    new.live(3 * HOUR_MS)
    if lost:
        new.power_cut(5 * HOUR_MS)
        new.live(2 * HOUR_MS)
    await place.scanned()
    nearby = next(each for each in place.window.collect.meters.found if each.meter.ssid == NEW)
    place.window.collect.collect(nearby)
    await place.idle()


async def held_of(place: Workplace) -> HeldView:
    """The view, loaded."""
    place.window.open_named("more")
    place.window.more.open_part("held")
    await place.idle()
    return place.window.more.held


async def test_at_the_visits_end_the_first_hours_are_offered_a_place(place: Workplace) -> None:
    """The question says where and how sure; after that they wait, and nothing is held."""
    await collected(place)
    offer = place.window.collect.panel.result.held
    assert offer.text.startswith("3 readings of this meter have no time")
    press(find_button(offer, "Place in time …"))
    await place.idle()
    asked = question(place)
    assert asked.text() == "Place 3 readings in time?"
    assert "each known to 59 min" in asked.informativeText()
    press(find_button(asked, "Place"))
    await place.idle()
    assert offer.text == "3 readings placed in time, marked as estimated."
    store = place.services.store
    assert await store.held_counts() == {}
    placed = [each for each in await store.readings() if each.ssid == NEW]
    assert all(each.uncertainty_ms for each in placed)


async def test_a_placing_is_taken_back_in_held(place: Workplace) -> None:
    """The list of what was placed says how sure it is; taken back, it is to be decided again."""
    await collected(place)
    view = await held_of(place)
    view.table.selectRow(0)
    assert view.detail.text().endswith("or leave it here with a reason.")
    press(view.alike)
    assert len(view.selected) == 3
    press(view.place)
    await place.idle()
    press(find_button(question(place), "Place"))
    await place.idle()
    view.which.setCurrentIndex(2)
    await place.idle()
    assert [each.reason for each in view.table.shown] == [Reason.CLOCK_NEVER_SET] * 3
    view.table.selectRow(0)
    assert "You gave it this time, known to 1.0 h." in view.detail.text()
    view.table.selectAll()
    press(view.back)
    await place.idle()
    assert "None placed" in view.empty.text
    assert await place.services.store.held_counts() == {Reason.CLOCK_NEVER_SET: 3}


async def test_what_a_power_loss_hides_is_asked_about(place: Workplace) -> None:
    """Two are offered a place; since when the meter has been there gives the others one."""
    await collected(place, lost=True)
    view = await held_of(place)
    view.table.selectAll()
    press(view.place)
    await place.idle()
    asked = question(place)
    assert asked.text() == "Place 2 readings in time?"
    assert "3 readings can't be placed: Power was lost" in asked.informativeText()
    press(find_button(asked, "Since when …"))
    since = dialog(place)
    since.setTextValue("2025-12-31 00:00")
    since.accept()
    await place.idle()
    assert question(place).text() == "Place 5 readings in time?"
    press(find_button(question(place), "Not now"))
    assert await place.services.store.held_counts() == {Reason.CLOCK_NEVER_SET: 5}


async def test_a_reading_is_left_here_with_a_reason_by_the_keyboard(place: Workplace) -> None:
    """The reason is shown wherever it is listed."""
    await collected(place)
    view = await held_of(place)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.leave.setFocus()
    QTest.keyClick(view.leave, Qt.Key.Key_Space)
    [asked] = place.window.findChildren(LeaveDialog)
    QTest.keyClick(asked.usual, Qt.Key.Key_Down)
    QTest.keyClick(asked, Qt.Key.Key_Return)
    await place.idle()
    assert "Nothing to decide" in view.empty.text
    view.which.setCurrentIndex(1)
    await place.idle()
    view.table.selectRow(0)
    assert "Left here: Tried on the bench" in view.detail.text()


@pytest.mark.parametrize("size", [(600, 1024), (800, 480)])
async def test_a_narrow_list_says_why(place: Workplace, size: tuple[int, int]) -> None:
    """The reason stands in a column of its own, and nothing scrolls sideways."""
    await collected(place)
    view = await held_of(place)
    place.window.resize(*size)
    await until(lambda: (place.window.width(), place.window.height()) == size)
    await place.idle()
    header = view.table.horizontalHeader()
    assert header.length() <= view.table.viewport().width()
    titles = [
        view.table.model().headerData(at, Qt.Orientation.Horizontal)
        for at in range(header.count())
        if not header.isSectionHidden(at)
    ]
    assert titles[:2] == ["Time", "Reason"]
    assert titles[-1] == "Why"
    assert place.window.width() == size[0]
