"""Deleting some readings in Settings: what would be lost is said, and a number is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ofmon.domain.reading import ReadingState
from ofmon.ui.sync import reading_states
from support.window import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from ofmon.ui.more.delete_form import DeleteForm
    from support.window import Workplace

FIRST = "SEM-a0:b1:c2:00:00:01"


def press(button: QAbstractButton) -> None:
    """A click."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def form_of(place: Workplace) -> DeleteForm:
    """The form, after a tour of which all is confirmed but the last reading."""
    place.window.collect.start_tour()
    await place.idle()
    store = place.services.store
    ids = [each.id for each in await store.readings(None)]
    await store.mark(ids[:-1], ReadingState.CONFIRMED)
    more = place.window.more
    place.window.open_named("more")
    more.open_part("settings")
    await place.idle()
    press(more.settings.data.some)
    await place.idle()
    return more.settings.delete


async def test_what_would_be_lost_is_said_for_each_choice(place: Workplace) -> None:
    """By age, state and meter; what waits is in none of them."""
    form = await form_of(place)
    assert "nothing that may be deleted" in form.lost.text
    form.age.setCurrentIndex(form.age.findData(""))
    form.meter.setCurrentIndex(form.meter.findData(FIRST))
    await place.idle()
    assert f"6 readings would be deleted: 12.00 kWh of {FIRST}." in form.lost.text
    form.state.setCurrentIndex(form.state.findData("held"))
    await place.idle()
    assert "nothing that may be deleted" in form.lost.text
    assert not form.delete.isEnabled()


async def test_only_the_right_number_deletes(place: Workplace) -> None:
    """Afterwards it is told, in Activity and in the list of what was deleted."""
    form = await form_of(place)
    form.age.setCurrentIndex(form.age.findData(""))
    form.meter.setCurrentIndex(form.meter.findData(FIRST))
    await place.idle()
    form.number.setText("5")
    assert not form.delete.isEnabled()
    form.number.setText("6")
    press(form.delete)
    await place.idle()
    settings = place.window.more.settings
    await until(lambda: "6 readings deleted. A copy is in" in settings.notice.text)
    assert {each.ssid for each in await place.services.store.readings()} == {
        "SEM-a0:b1:c2:00:00:02",
        "SEM-a0:b1:c2:00:00:03",
    }
    assert "6 readings deleted" in place.shared.activity.lines[0].text
    press(settings.data.some)
    await place.idle()
    assert f"6 readings of {FIRST} deleted here, 12.00 kWh" in form.before.text()


async def test_charts_say_where_their_sums_end(place: Workplace) -> None:
    """Of the days and the device that are shown."""
    form = await form_of(place)
    form.age.setCurrentIndex(form.age.findData(""))
    form.meter.setCurrentIndex(form.meter.findData(FIRST))
    await place.idle()
    form.number.setText("6")
    press(form.delete)
    await place.idle()
    energy = place.window.open_named("energy")
    energy.reload()
    await place.idle()
    shown = place.window.energy.deleted
    assert shown.text.startswith("6 readings that belong here were deleted on this computer.")
    place.window.energy.days.go(-1)
    await place.idle()
    assert shown.text == ""


def test_waiting_and_held_look_different(place: Workplace) -> None:
    """In colour and in shape; so do all other states."""
    theme = place.shared.theme
    marks = {state: reading_states.state_mark(theme, state).toImage() for state in ReadingState}
    for one in ReadingState:
        for other in ReadingState:
            assert one is other or marks[one] != marks[other]
    waiting, held = ReadingState.PENDING, ReadingState.HELD
    assert reading_states.tone(waiting) != reading_states.tone(held)
    shapes = [marks[state].createAlphaMask() for state in (waiting, held)]
    assert shapes[0] != shapes[1]
