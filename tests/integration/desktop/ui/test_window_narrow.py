"""Small screens: nothing scrolls sideways, no figure is cut, and a sentence that matters is shown whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from ofmon.services.ports import Device
from ofmon.ui.parts.folding import BELOW, fitted, line
from ofmon.ui.parts.theme import GRID, SMALL_PX, TARGET, body_font
from support.http_thread import unanswered_url
from support.watchdog import Watchdog
from support.window import PROFILE_ID, token_of, until, workplace

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTableView

    from support.scripted_depot import ScriptedDepot
    from support.window import Workplace

NARROW = [(600, 1024), (800, 480)]
LOW = (800, 480)
ACROSS = Qt.Orientation.Horizontal


async def resized(place: Workplace, size: tuple[int, int]) -> None:
    """The window in another size, laid out."""
    place.window.resize(*size)
    await until(lambda: (place.window.width(), place.window.height()) == size)


def check(table: QTableView) -> None:
    """All columns are in sight, and nothing in them is shortened."""
    model, room = table.model(), table.viewport().width()
    assert table.isVisible()
    assert table.horizontalHeader().length() <= room, f"{table.accessibleName()} scrolls sideways"
    small = QFontMetrics(body_font(SMALL_PX))
    for column in range(model.columnCount()):
        if table.isColumnHidden(column):
            continue
        assert table.columnWidth(column) >= table.sizeHintForColumn(column), model.headerData(column, ACROSS)
        for at in range(model.rowCount()):
            if parts := model.index(at, column).data(BELOW):
                room = table.columnWidth(column) - 2 * GRID
                assert fitted(parts, small, room).startswith(parts[0])


@pytest.mark.parametrize("size", NARROW)
async def test_tables_fit_and_hide_nothing_of_a_meters_name(place: Workplace, size: tuple[int, int]) -> None:
    """Devices, Sync and Local data after a tour."""
    place.window.collect.start_tour()
    await place.idle()
    await resized(place, size)
    for page, table in (("devices", "devices.table"), ("sync", "sync.table"), ("more", "more.data.table")):
        opened = place.window.open_named(page)
        if page == "more":
            place.window.more.open_part("data")
        await opened.load()
        await place.idle()
        found = place.window
        for name in table.split("."):
            found = getattr(found, name)
        check(found)  # type: ignore[arg-type]


async def test_a_narrow_list_of_devices_says_meter_firmware_and_age_below_the_name(place: Workplace) -> None:
    """Nothing that a wide window shows is missing; a wide one has a column for each."""
    place.window.collect.start_tour()
    await place.idle()
    table = place.window.devices.table
    await place.window.open_named("devices").load()
    await resized(place, (600, 1024))
    cell = table.rows.index(0, 0)
    await place.services.store.bind_device(token_of(1).device_ref, Device("id", "Heater", PROFILE_ID))
    await place.window.devices.load()
    assert [table.rows.index(at, 0).data(BELOW)[0] for at in range(3)] == [
        table.shown[0].meters[0].meter.ssid,
        "not looked up",
        "no token known",
    ]
    parts = [table.shown[0].meters[0].meter.ssid, "just now", "fw 1.0.2"]
    assert cell.data(BELOW) == parts
    room = table.columnWidth(0) - 2 * GRID
    assert fitted(parts, QFontMetrics(body_font(SMALL_PX)), room) == line(parts)
    await resized(place, (1280, 800))
    await until(lambda: cell.data(BELOW) == [])
    assert table.horizontalHeader().marks  # type: ignore[attr-defined]
    assert not any(table.isColumnHidden(at) for at in (1, 2, 3))


async def test_without_a_server_the_sync_page_says_all_of_it(tmp_path: Path, depot: ScriptedDepot) -> None:
    """What is safe and what to do can be read, at 600 pixels too; no outcome is claimed that isn't known."""
    async with workplace(tmp_path, depot, server_url=unanswered_url(), size=(600, 1024)) as place:
        async with Watchdog() as watchdog:
            place.window.collect.start_tour()
            await place.idle()
            page = place.window.sync
            place.window.open_named("sync")
            page.start()
            await place.idle()
            labels = [page.notice._text, page.account]
            for said in labels:
                await until(lambda said=said: said.height() >= said.heightForWidth(said.width()))
            assert "All readings are still here" in page.notice.text
            headings = [page.table.rows.headerData(at, ACROSS) for at in range(page.table.rows.columnCount())]
            assert page.table.isColumnHidden(headings.index("Last sync"))
        watchdog.complain()


async def test_a_low_window_leaves_its_room_to_the_table(place: Workplace) -> None:
    """Three rows at least, and *Sync now* in sight; a high window has its heading back."""
    place.window.collect.start_tour()
    await place.idle()
    page = place.window.sync
    await place.window.open_named("sync").load()
    await resized(place, LOW)
    await until(lambda: page.table.viewport().height() >= 3 * TARGET)
    await until(page.send.isVisible)
    assert not page.heading.isVisible()
    await resized(place, (1280, 800))
    await until(lambda: page.heading.isVisible() and page.send.isVisible())
