"""Keys that work everywhere, and the strip's items: each leads to where it is explained or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ofmon.ui import announce
from ofmon.ui.collect.visit_panel import Mode
from ofmon.ui.parts.theme import TARGET
from support.window import until

if TYPE_CHECKING:
    import pytest
    from PySide6.QtGui import QAccessibleAnnouncementEvent
    from PySide6.QtWidgets import QWidget

    from support.window import Workplace

CTRL = Qt.KeyboardModifier.ControlModifier


def press(
    place: Workplace, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key, wherever the focus is."""
    place.window.activateWindow()
    QTest.keyClick(place.window.focusWidget() or place.window, key, modifier)


def _bottom(part: QWidget, whole: QWidget) -> int:
    return part.mapTo(whole, part.rect().bottomLeft()).y()


async def test_ctrl_f_goes_to_the_search_and_escape_empties_it(place: Workplace) -> None:
    """What was searched is selected, to be typed over; a page without a search stays as it is."""
    devices = place.window.devices
    place.window.collect.start_tour()
    await place.idle()
    place.window.open_named("devices")
    await devices.load()
    press(place, Qt.Key.Key_F, CTRL)
    assert devices.search.hasFocus()
    QTest.keyClicks(devices.search, "00:02")
    assert len(devices.table.shown) == 1
    press(place, Qt.Key.Key_F, CTRL)
    assert devices.search.selectedText() == "00:02"
    press(place, Qt.Key.Key_Escape)
    assert (devices.search.text(), len(devices.table.shown)) == ("", 3)
    place.window.open_named("collect")
    press(place, Qt.Key.Key_F, CTRL)
    await place.idle()


async def test_escape_leaves_the_form_then_the_panel(place: Workplace) -> None:
    """The innermost first, as its own button does; where nothing leads back it does nothing."""
    window, panel = place.window, place.window.collect.panel
    window.resize(600, 1024)
    await until(lambda: window.width() == 600)
    await place.scanned()
    window.collect._open(window.collect.meters.found[0])
    panel.show_form()
    assert panel.mode is Mode.FORM
    press(place, Qt.Key.Key_Escape)
    assert panel.mode is Mode.FACTS
    assert panel.isVisible()
    press(place, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.collect.list.isVisible()
    press(place, Qt.Key.Key_Escape)
    assert window.collect.list.isVisible()
    await place.idle()


async def test_escape_leaves_the_first_steps(place: Workplace) -> None:
    """For Collect, from any card."""
    place.window.show_first_steps()
    steps = place.window.first_steps
    assert steps
    assert steps.isVisible()
    press(place, Qt.Key.Key_Escape)
    assert not steps.isVisible()
    assert place.window.page is place.window.collect
    await place.idle()


async def test_a_rows_button_is_pressed_by_the_space_bar(place: Workplace) -> None:
    """And a screen reader says what it does; while something runs it can't be pressed."""
    await place.scanned()
    rows = place.window.collect.list
    rows.setFocus()
    rows.setCurrentIndex(place.window.collect.meters.index(0))
    told = rows.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "Space bar: Collect"
    press(place, Qt.Key.Key_Space)
    job = place.shared.jobs.running
    assert job
    assert job.kind == "visit"
    press(place, Qt.Key.Key_Space)
    assert place.shared.jobs.running is job
    await place.idle()


async def test_ctrl_q_closes_the_window(place: Workplace) -> None:
    """As its own button does."""
    closed: list[bool] = []
    place.window.closed.connect(lambda: closed.append(True))
    press(place, Qt.Key.Key_Q, CTRL)
    assert closed == [True]


async def test_the_strips_items_lead_to_their_page(place: Workplace) -> None:
    """By a press or by the space bar: Settings, Sync, and Held where readings are held."""
    window, strip = place.window, place.window.strip
    QTest.mouseClick(strip.wifi, Qt.MouseButton.LeftButton)
    assert (window.page.name, window.more.part.value) == ("more", "settings")
    QTest.mouseClick(strip.server, Qt.MouseButton.LeftButton)
    assert window.page.name == "sync"
    window.open_named("collect")
    QTest.mouseClick(strip.waiting, Qt.MouseButton.LeftButton)
    assert window.page.name == "sync"
    strip._say_waiting(3, 2)
    strip.waiting.setFocus()
    QTest.keyClick(strip.waiting, Qt.Key.Key_Space)
    assert (window.page.name, window.more.part.value) == ("more", "held")
    strip._show_wifi("SEM-a0:b1:c2:00:00:01")
    QTest.mouseClick(strip.wifi, Qt.MouseButton.LeftButton)
    assert window.page.name == "collect"
    await place.idle()


async def test_the_strips_items_are_as_high_as_a_finger_needs_them(place: Workplace) -> None:
    """Also while a job runs, whose words lie over their lower half; nothing moves."""
    strip = place.window.strip
    items = (strip.wifi, strip.server, strip.waiting)
    before = [item.geometry() for item in items]
    strip.job.say_end("Tour: 3 of 3 meters collected.")
    await until(strip.job.isVisible)
    for item in items:
        await until(lambda item=item: _bottom(item.words, strip) <= strip.job.y() + 2)
    assert [item.geometry() for item in items] == before
    assert all(item.height() >= TARGET for item in items)


async def test_the_end_of_a_job_is_announced(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    """To a screen reader, and in the strip of whatever page is open."""
    told: list[str] = []

    def update(event: QAccessibleAnnouncementEvent) -> None:
        told.append(event.message())

    monkeypatch.setattr(announce.QAccessible, "updateAccessibility", update)
    place.window.collect.start_tour()
    place.window.open_named("energy")
    await place.idle()
    assert any(text.startswith("Tour: 3 of 3 meters collected") for text in told)
    assert place.window.strip.job.words.full_text == told[-1]
    assert not place.window.strip.job.cancel.isVisible()
