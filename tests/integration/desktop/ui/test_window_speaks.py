"""Whatever the frame, *Collect*, *Devices* and the first steps say is said in the language in use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTableView,
    QWidget,
)

from ofmon.domain.calibration import Configuration
from ofmon.services.ports import Device
from ofmon.ui.collect.steps import StepList
from ofmon.ui.collect.visit_charts import VisitCharts
from ofmon.ui.devices.server_devices import Linked
from ofmon.ui.parts.photos import jpeg_of
from support.loud_language import BEGIN, spoken_loudly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.window import Workplace

# Names (of languages too), figures, addresses, units and commands are what they are in every language.
_VALUES = re.compile(
    r"|\W+|(SEM-)[\da-f:]+|[\d.,:+-]+|https?://\S+|Hz|V/V|A/V|V|A|W|°|make demo"
    r"|English|Deutsch|[\u0600-\u06ff]+"
)
_MOMENT = re.compile(r"1\.0\.2|\d+ Jan 2026 \d\d:\d\d")
# What services say of a step, and what is odd about a visit, are texts of theirs.
_NOT_HERE = (StepList, VisitCharts)
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture(autouse=True)
def _loud() -> Iterator[None]:
    with spoken_loudly():
        yield


def said(part: QWidget) -> Iterator[str]:
    """All that a part of the window shows or tells, shown now or not."""
    others = part.findChildren(_NOT_HERE[0]) + part.findChildren(_NOT_HERE[1])
    for each in (part, *part.findChildren(QWidget)):
        if any(other is each or other.isAncestorOf(each) for other in others):
            continue
        yield from (each.toolTip(), each.accessibleDescription(), each.accessibleName())
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QLineEdit):
            yield each.placeholderText()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(at) for at in range(each.count()))
        elif isinstance(each, QAbstractItemView) and (model := each.model()):
            columns = range(model.columnCount() if isinstance(each, QTableView) else 1)
            yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)
            for row in range(model.rowCount()):
                yield from (str(model.index(row, at).data(role) or "") for at in columns for role in _SPOKEN)


def untranslated(part: QWidget) -> set[str]:
    """What never passed the translation."""
    return {text for text in said(part) if BEGIN not in text and not _VALUES.fullmatch(text)}


def assert_speaks(place: Workplace, *known: str) -> None:
    """Collect, the strip and both navigations say nothing of their own but what is known."""
    window = place.window
    for part in (window.collect, window.strip, *window.navigations):
        assert untranslated(part) - set(known) == set(), type(part).__name__


async def test_collect_and_the_frame_speak_the_language(place: Workplace) -> None:
    """Before a scan, with a meter's facts, its forms and a visit, and after a tour."""
    collect = place.window.collect
    place.window.reload_strip()
    await place.idle()
    assert_speaks(place)
    await place.scanned()
    nearby = max(collect.meters.found, key=lambda each: each.meter.ssid)
    collect.panel.show_meter(nearby)
    collect.panel.calibration.show_calibration(Configuration(), ())
    collect.panel.show_form()
    await place.idle()
    assert_speaks(place)
    collect.collect(nearby)
    await place.idle()
    visit = collect.panel.result.visit
    assert visit
    odd = [remark.text for remark in visit.remarks]
    assert_speaks(place, *odd)
    collect.start_tour()
    await place.idle()
    visits = [outcome.visit for outcome in collect.panel.tour.outcomes if outcome.visit]
    assert_speaks(place, *odd, *(remark.text for visit in visits for remark in visit.remarks))


async def test_devices_speak_the_language(place: Workplace) -> None:
    """Both lists, empty and full."""
    place.window.collect.start_tour()
    await place.idle()
    devices = place.window.devices
    await devices.load()
    devices.server._pick(Linked(Device("1", "Cold store", "2", "Meter"), ()))
    assert untranslated(devices) == set()


async def test_first_steps_speak_the_language(place: Workplace) -> None:
    """All cards."""
    place.window.show_first_steps()
    await place.idle()
    cards = place.window.first_steps
    assert cards
    assert untranslated(cards.look) | untranslated(cards.next) == set()
    assert untranslated(cards) - untranslated(cards.server) == set()


async def test_a_question_speaks_the_language(place: Workplace) -> None:
    """Also its button that changes nothing."""
    await place.scanned()
    panel = place.window.collect.panel
    panel.show_meter(place.window.collect.meters.found[0])
    panel.wishes.single("reset")
    (box,) = panel.findChildren(QMessageBox)
    assert BEGIN in box.text()
    assert all(button.text().startswith(BEGIN) for button in box.buttons())
    box.reject()


async def test_a_meters_page_and_the_list_of_devices_speak_the_language(place: Workplace) -> None:
    """All parts of the page, with a past, notes and a photo; and its forms."""
    first = place.depot.meters[0]
    first.power_cut(5 * 3_600_000)
    first.live(2 * 3_600_000)
    place.window.collect.start_tour()
    await place.idle()
    one, three = first.meter_id, place.depot.meters[2].meter_id
    notes = place.services.meter_notes
    await notes.change(one, place="-", notes="-")
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    await notes.add_photo(one, jpeg_of(image))
    await place.services.exchange.run(one, three, why="-")
    devices = place.window.devices
    place.window.open_page(1)
    await place.idle()
    devices.table.selectRow(0)
    for meter in (three, one):
        devices.open_meter(meter)
        await place.idle()
        devices.meter.show_forget()
        await place.idle()
        devices.meter.show_exchange()
        await place.idle()
        # The firmware's name is no text, nor is a moment.
        assert {text for text in untranslated(devices) if not _MOMENT.fullmatch(text)} == set()
