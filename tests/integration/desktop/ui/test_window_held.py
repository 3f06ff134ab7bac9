"""Held readings in the window, and the question whose place a meter takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from ofmon.domain.reading import ReadingState, Reason
from ofmon.services.device_list import DeviceTable
from ofmon.services.ports import Device
from support.scripted_meter import HOUR_MS
from support.window import PROFILE_ID, find_button, token_of, until

if TYPE_CHECKING:
    from ofmon.ui.more.held_view import HeldView
    from support.window import Workplace

OLD, NEW = "SEM-a0:b1:c2:00:00:01", "SEM-a0:b1:c2:00:00:03"
COLD_STORE = Device("3f0a4b5c-0000-4000-8000-000000000001", "Cold store", PROFILE_ID)


def press(button: QAbstractButton) -> None:
    """A click."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def question(place: Workplace) -> QMessageBox:
    """The question that is asked."""
    return next(box for box in place.window.findChildren(QMessageBox) if box.isVisible())


async def give_token(place: Workplace, ssid: str, number: int) -> None:
    """Provision a meter with the token of that number."""
    await place.scanned()
    nearby = next(each for each in place.window.collect.meters.found if each.meter.ssid == ssid)
    panel = place.window.collect.panel
    panel.show_meter(nearby)
    panel.show_form()
    panel.form.token.setText(token_of(number).encode().decode())
    press(panel.form.go)
    await place.idle()


async def replaced(place: Workplace) -> None:
    """A meter from the box takes the old one's place; both measure three hours more and are collected."""
    place.depot.meters[2].readings.clear()
    await place.services.store.bind_device(token_of(1).device_ref, COLD_STORE)
    place.window.collect.start_tour()
    await place.idle()
    await give_token(place, NEW, 1)
    press(find_button(question(place), "It takes its place"))
    await place.idle()
    for meter in place.depot.meters:
        meter.live(3 * HOUR_MS)
    place.window.collect.start_tour()
    await place.idle()


async def held_of(place: Workplace) -> HeldView:
    """The view, loaded."""
    more = place.window.more
    place.window.open_named("more")
    more.open_part("held")
    await place.idle()
    return more.held


async def test_whose_place_a_meter_takes_is_asked(place: Workplace) -> None:
    """By name; nothing happens without an answer, and the answer is enough."""
    place.window.collect.start_tour()
    await place.idle()
    meter = place.depot.meters[2]
    await give_token(place, NEW, 1)
    box = question(place)
    assert box.text() == f"Does {NEW} take the place of {OLD}?"
    assert "last collected" in box.informativeText()
    press(find_button(box, "Not now"))
    await place.idle()
    panel = place.window.collect.panel
    assert meter.token is None
    assert f"carried by {OLD}" in panel.notice.text
    assert "--takes-over" not in panel.notice.text
    press(find_button(panel, "Back to the token"))
    press(panel.form.go)
    await place.idle()
    press(find_button(question(place), "It takes its place"))
    await place.idle()
    assert meter.token == token_of(1).encode()


async def test_a_choice_of_devices_names_who_carries_them(place: Workplace) -> None:
    """So that the wrong one isn't chosen."""
    place.window.collect.start_tour()
    await place.idle()
    await place.services.store.bind_device(token_of(1).device_ref, COLD_STORE)
    free = Device("3f0a4b5c-0000-4000-8000-000000000002", "Workshop", PROFILE_ID)
    url = place.services.devices.server.url
    await place.services.device_list.shelf.save(DeviceTable(url, (COLD_STORE, free), place.shared.now.ms))
    choice = place.window.collect.panel.form.devices
    await choice.load()
    shown = [choice.box.itemText(at) for at in range(choice.box.count())]
    assert shown[0].startswith(f"Cold store: carried by {OLD} (last collected")
    assert shown[1] == "Workshop"


async def test_held_readings_are_listed_with_what_can_be_done(place: Workplace) -> None:
    """Also on Sync, in the strip, and at the end of the visit."""
    await replaced(place)
    view = await held_of(place)
    assert [each.reason for each in view.table.shown] == [Reason.CONFLICT] * 3
    assert view.reason.itemText(view.reason.findData("conflict")) == "Two meters (3)"
    assert not view.leave.isEnabled()
    view.table.selectRow(0)
    assert f"Cold store ({OLD}): {NEW} has 2.00 kWh (not sent yet)" in view.detail.text()
    assert (view.again.isEnabled(), view.same.isEnabled(), view.leave.isEnabled()) == (False, True, True)
    assert ", 3 held" in place.window.strip.waiting.words.full_text
    place.window.open_page(place.window.pages.index(place.window.sync))
    await place.idle()
    assert "3 readings held" in place.window.sync.held.text
    press(find_button(place.window.sync.held, "Decide"))
    await place.idle()
    assert place.window.page is place.window.more
    assert place.window.more.part.value == "held"


async def test_what_is_left_here_for_good_can_be_decided_again(place: Workplace) -> None:
    """It leaves the list, and is found among those left here."""
    await replaced(place)
    view = await held_of(place)
    view.table.selectAll()
    press(view.leave)
    press(find_button(place.window, "Leave here"))
    await place.idle()
    assert "Nothing to decide" in view.empty.text
    assert "held" not in place.window.strip.waiting.words.full_text
    view.which.setCurrentIndex(1)
    await place.idle()
    assert len(view.table.shown) == 3
    view.table.selectRow(1)
    press(view.reopen)
    await place.idle()
    assert await place.services.store.held_counts() == {Reason.CONFLICT: 1}
    assert place.shared.activity.lines[0].text == "Held readings. To be decided again: 1 reading."


async def test_what_the_server_has_is_overwritten_only_after_a_question(place: Workplace) -> None:
    """What is at stake is said; Not now changes nothing."""
    await replaced(place)
    store = place.services.store
    sent = [each.id for each in await store.readings() if each.ssid == NEW]
    await store.mark(sent, ReadingState.CONFIRMED)
    view = await held_of(place)
    view.table.selectRow(0)
    press(view.same)
    assert f"overwrites 1 reading of {NEW} at the same time" in question(place).informativeText()
    press(find_button(question(place), "Not now"))
    await place.idle()
    assert await store.held_counts() == {Reason.CONFLICT: 3}
    press(view.same)
    press(find_button(question(place), "Send"))
    await place.idle()
    assert sorted(each.stored.ssid for each in view.table.shown) == [OLD, OLD, NEW]
    assert "1 reading will be sent" in view.notice.text


async def test_refused_readings_are_sent_again_by_the_keyboard(place: Workplace) -> None:
    """Select, and press the button; nothing is asked."""
    place.window.collect.start_tour()
    await place.idle()
    store = place.services.store
    ids = [each.id for each in await store.readings()][:2]
    await store.mark(ids, ReadingState.REFUSED)
    view = await held_of(place)
    view.reason.setCurrentIndex(view.reason.findData("refused"))
    await place.idle()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.again.isEnabled()
    view.again.setFocus()
    QTest.keyClick(view.again, Qt.Key.Key_Space)
    await place.idle()
    assert await store.held_counts() == {}
    assert (await store.counts())[ReadingState.PENDING] == 18


@pytest.mark.parametrize("size", [(600, 1024), (800, 480)])
async def test_the_list_fits_small_screens(place: Workplace, size: tuple[int, int]) -> None:
    """Nothing scrolls sideways."""
    await replaced(place)
    view = await held_of(place)
    place.window.resize(*size)
    await until(lambda: (place.window.width(), place.window.height()) == size)
    await place.idle()
    assert view.table.horizontalHeader().length() <= view.table.viewport().width()
    assert place.window.width() == size[0]
