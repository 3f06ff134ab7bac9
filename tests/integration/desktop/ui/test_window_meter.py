"""A meter's page in the window: history, place, photos, exchange and forget; devices first in their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from ofmon.domain.reading import ReadingState
from ofmon.services.ports import Device, ReadingFilter
from support.person import Person
from support.scripted_meter import HOUR_MS
from support.window import PROFILE_ID, Workplace, find_button, token_of, until

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.domain.identity import MeterId
    from ofmon.ui.meter.view import MeterView

HEATER = Device("3f0a4b5c-0000-4000-8000-000000000001", "Heater", PROFILE_ID)
MOTOR = Device("3f0a4b5c-0000-4000-8000-000000000002", "Motor", PROFILE_ID)


async def toured(place: Workplace) -> list[MeterId]:
    """All meters collected, the first two are the heater and the motor; their names."""
    for number, device in ((1, HEATER), (2, MOTOR)):
        await place.services.store.bind_device(token_of(number).device_ref, device)
    place.window.collect.start_tour()
    await place.idle()
    return [meter.meter_id for meter in place.depot.meters]


async def opened(place: Workplace, meter: MeterId) -> MeterView:
    """A meter's page, from the list of devices."""
    place.window.open_page(1)
    await place.idle()
    place.window.devices.open_meter(meter)
    await place.idle()
    return place.window.devices.meter


def click(button: QPushButton) -> None:
    """As a person does."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(box: QMessageBox, word: str) -> None:
    """Press the button with these words."""
    next(button for button in box.buttons() if button.text() == word).click()


async def test_the_list_has_devices_first_and_their_meters_below(place: Workplace) -> None:
    """A meter that moved leaves its old device in the list, and stands once under its new one."""
    one, two, three = await toured(place)
    await place.services.provision.run(one, token_of(2), device=MOTOR, overwrite=True, takes_over=True)
    place.window.open_page(1)
    await place.idle()
    known = place.window.devices.known
    assert [(line.owner.name, [each.meter for each in line.present]) for line in known.table.shown] == [
        ("Heater", []),
        ("Motor", [one]),
        (three.ssid, [three]),
    ]
    assert place.window.devices.heading.text() == "2 devices, 1 meter without one"
    known.table.selectRow(1)
    await until(lambda: known.chosen.full_text == "Motor")
    assert find_button(known, f"{one}, now: 0 readings").isVisible()
    click(find_button(known, f"{two}, before: 6 readings"))
    await place.idle()
    assert place.window.devices.meter.meter == two
    assert f"Motor until {one} took its place" in place.window.devices.meter.facts.shown["Device"]


async def test_what_waits_is_listed_for_the_device_that_it_was_collected_for(place: Workplace) -> None:
    """On Sync: also after its meter has moved; where two meters brought readings of it each is told."""
    one, two, three = await toured(place)
    await place.services.provision.run(one, token_of(2), device=MOTOR, overwrite=True, takes_over=True)
    place.depot.meters[0].live(2 * HOUR_MS)
    await place.services.collect.run(one)
    place.window.open_named("sync").reload()
    await place.idle()
    waiting = {row.name: row.counts.get(ReadingState.PENDING) for row in place.window.sync.table.shown}
    assert waiting == {"Heater": 6, f"Motor ({one})": 2, f"Motor ({two})": 6, three.ssid: 6}
    assert place.window.sync.heading.text() == "20 readings waiting"


async def test_a_meters_page_opens_from_its_visit_and_tells_what_happened(place: Workplace) -> None:
    """What it is, what each visit brought, its power losses, and its readings in Local data."""
    meter = place.depot.meters[0]
    meter.live(HOUR_MS // 2)
    meter.power_cut(5 * HOUR_MS)
    meter.live(2 * HOUR_MS)
    await toured(place)
    collect = place.window.collect
    collect.list.opened.emit(next(each for each in collect.meters.rows if each.meter == meter.meter_id))
    click(find_button(collect.panel, "History …"))
    await place.idle()
    view = place.window.devices.meter
    assert place.window.page is place.window.devices
    assert (view.title.full_text, view.subtitle.text()) == ("Heater", meter.meter_id.ssid)
    assert view.facts.shown["Device"].startswith("Heater since")
    click(find_button(view, "Visits"))
    [visit] = view.visits.shown
    assert (visit.readings, visit.finished) == (8, True)
    click(find_button(view, "Events"))
    assert {event.kind for event in view.events.shown} >= {"Power loss", "No readings"}
    view.show_part("overview")
    click(find_button(view, "Readings"))
    await place.idle()
    assert place.window.page is place.window.more
    assert place.window.more.data.heading.text() == "8 readings"


async def test_place_notes_and_photos_are_kept(place: Workplace, tmp_path: Path) -> None:
    """Typed, kept, shown again after another meter's page; what is no picture is told."""
    one, two, _three = await toured(place)
    view = await opened(place, one)
    click(find_button(view, "Place"))
    QTest.keyClicks(view.notes.place, "Hall 3, cabinet B")
    view.notes.notes.setPlainText("Key at the gate")
    click(find_button(view, "Keep"))
    await place.idle()
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(tmp_path / "place.png"))
    view.notes.photo_added.emit(tmp_path / "place.png")
    await place.idle()
    (tmp_path / "none.jpg").write_bytes(b"none")
    view.notes.photo_added.emit(tmp_path / "none.jpg")
    await place.idle()
    assert "no picture" in view.notice.text
    await opened(place, two)
    assert view.notes.place.text() == ""
    await opened(place, one)
    assert view.notes.place.text() == "Hall 3, cabinet B"
    assert view.notes.notes.toPlainText() == "Key at the gate"
    assert view.facts.shown["Place"] == "Hall 3, cabinet B"
    assert not view.notes.keep.isEnabled()
    [photo] = await place.services.meter_notes.photos(one)
    assert (photo.width_px, photo.height_px) == (1280, 640)
    view.show_part("place")
    click(find_button(view, "Remove …"))
    assert view.changes.asking is not None
    answer(view.changes.asking, "Take it away")
    await place.idle()
    assert await place.services.meter_notes.photos(one) == []


async def test_a_token_of_a_device_that_another_meter_carries_is_marked_in_the_form(
    place: Workplace,
) -> None:
    """While it is typed, before anything is done; not for the meter that carries it itself."""
    one, _two, three = await toured(place)
    collect = place.window.collect
    for meter, marked in ((three, True), (one, False)):
        collect.list.opened.emit(next(each for each in collect.meters.rows if each.meter == meter))
        click(find_button(collect.panel, "Provision …"))
        collect.panel.form.token.setText(token_of(1).encode().decode())
        await place.idle()
        assert (f"carried by {one}" in collect.panel.form.carried.text) is marked
        click(find_button(collect.panel.form, "Back"))


async def test_a_meter_is_exchanged_step_by_step(place: Workplace) -> None:
    """The old one is collected, the question is answered, the new one's page says what it is now."""
    one, _two, three = await toured(place)
    place.depot.meters[0].live(2 * HOUR_MS)
    view = await opened(place, one)
    click(view.to_exchange)
    await place.idle()
    form = view.exchange
    marked = [form.choice.itemText(at) for at in range(1, form.choice.count() - 1)]
    assert marked == [three.ssid, f"{place.depot.meters[1].meter_id}: carries Motor"]
    assert not form.collect.isEnabled()
    form.choice.setCurrentIndex(1)
    form.choice.activated.emit(1)
    assert not form.give.isEnabled()
    click(form.collect)
    await place.idle()
    assert f"2 new readings of {one} stored here" in form.notice.text
    click(form.give)
    assert view.changes.asking is not None
    answer(view.changes.asking, "It takes its place")
    await place.idle()
    assert place.depot.meters[2].token == token_of(1).encode()
    assert view.meter == three
    assert view.notice.text == f"{three} is Heater now."
    assert f"{three} took the place of {one}" in view.facts.shown["Exchanges"]
    assert not (await opened(place, one)).to_exchange.isEnabled()


async def test_leaving_an_exchange_before_the_new_meter_has_the_token_changes_nothing(
    place: Workplace,
) -> None:
    """Also after the old one's last collection, and by *Not now*."""
    one, _two, three = await toured(place)
    view = await opened(place, one)
    click(view.to_exchange)
    await place.idle()
    view.exchange.name.setText(three.ssid)
    click(view.exchange.collect)
    await place.idle()
    click(view.exchange.give)
    assert view.changes.asking is not None
    answer(view.changes.asking, "Not now")
    click(find_button(view.exchange, "Back"))
    await place.idle()
    assert place.depot.meters[2].token is None
    assert await place.services.store.replacement(one) is None


async def test_a_dead_meter_is_exchanged_with_a_reason(place: Workplace) -> None:
    """When it can't be collected that is said, and what to do; without a reason nothing goes on."""
    one, two, _three = await toured(place)
    for meter in place.depot.meters:
        meter.true_ms += 2 * HOUR_MS
    await place.shared.now.ask()
    place.depot.cut_off(one)
    view = await opened(place, one)
    click(view.to_exchange)
    await place.idle()
    form = view.exchange
    form.name.setText(two.ssid)
    click(form.collect)
    await place.idle()
    assert "say that it can't be collected any more" in form.notice.text
    form.dead.setChecked(True)
    assert not form.give.isEnabled()
    QTest.keyClicks(form.why, "burnt")
    click(form.give)
    assert view.changes.asking is not None
    answer(view.changes.asking, "It takes its place")
    await place.idle()
    assert "another device's token" in form.notice.text
    form.overwrite.setChecked(True)
    click(form.give)
    answer(view.changes.asking, "It takes its place")
    await place.idle()
    assert "was not collected before: burnt" in view.facts.shown["Exchanges"]
    assert place.depot.meters[1].token == token_of(1).encode()


async def test_a_meter_is_forgotten_when_all_is_sent_and_its_name_is_typed(place: Workplace) -> None:
    """Else the form says what isn't, and leads to Sync; its device stays in the list."""
    one, _two, _three = await toured(place)
    view = await opened(place, one)
    click(view.to_forget)
    await place.idle()
    assert f"6 readings of {one} are not on the server yet" in view.forget.notice.text
    assert not view.forget.name.isEnabled()
    ids = await place.services.store.find_readings(ReadingFilter())
    await place.services.store.mark(list(ids), ReadingState.CONFIRMED)
    click(find_button(view.forget, "Back"))
    click(view.to_forget)
    await place.idle()
    QTest.keyClicks(view.forget.name, "SEM-a0:b1")
    assert not view.forget.forget.isEnabled()
    view.forget.name.setText(one.ssid)
    click(view.forget.forget)
    await place.idle()
    known = place.window.devices.known
    assert [line.owner.name for line in known.table.shown if line.is_device] == ["Heater", "Motor"]
    assert one not in {record.meter for record in await place.services.store.meters()}


@pytest.mark.parametrize("size", [(600, 1024), (800, 480)])
async def test_all_of_a_meters_page_can_be_reached_in_a_small_window(
    place: Workplace, size: tuple[int, int]
) -> None:
    """Nothing is wider than the window, and each button is as large as a finger."""
    one, _two, _three = await toured(place)
    place.window.resize(*size)
    view = await opened(place, one)
    for part in ("overview", "visits", "events", "place"):
        view.show_part(part)
        await place.idle()
        assert view.width() <= size[0]
        for button in view.findChildren(QPushButton):
            if button.isVisible():
                assert button.height() >= 44
                assert button.accessibleName()


async def test_what_is_pressed_at_once_is_done(place: Workplace) -> None:
    """A meter's page that has just been opened takes no click that it couldn't follow yet."""
    await toured(place)
    person = Person(place.window)
    await person.press("Devices")
    await person.point("Heater", twice=True)
    await person.press("Exchange …")
    await person.reads("1. Collect the old meter")
