"""Devices page: the server's devices, kept for offline use, linked to meters; tokens handled with care."""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ofmon_emulation.server import Database, Seeder, running_server
from support.http_thread import hold_port
from support.watchdog import Watchdog
from support.window import Workplace, find_button, until, workplace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from ofmon.ui.devices.page import DevicesPage
    from support.scripted_depot import ScriptedDepot

USER, PASSWORD = "tenant@thingsboard.org", "tenant"
PROFILE_ID = "784f394c-42b6-435a-983c-b7beff2784f9"
# More than one page of the server's answer.
DEVICES = 120


def access_token(number: int) -> str:
    """The access token of a device; the first meter carries the first one's."""
    return f"ABCDEFGHIJKLMNOP{number:04d}"


def name(number: int) -> str:
    """A device's name."""
    return "Heater" if number == 1 else f"Device {number}"


@pytest.fixture
def server_url(tmp_path: Path) -> Iterator[str]:
    """A server with many devices."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        seeder.create_profile("SEM", PROFILE_ID)
        for number in range(1, DEVICES + 1):
            seeder.create_device(name(number), access_token(number), "SEM")
    with running_server(path) as running:
        yield running.url


@asynccontextmanager
async def desk(
    folder: Path, depot: ScriptedDepot, url: str, *, sign_in: bool = True
) -> AsyncIterator[Workplace]:
    """The window on the Devices page, watched for stalls."""
    async with workplace(folder, depot, server_url=url) as place, Watchdog() as watchdog:
        if sign_in:
            await place.services.account.sign_in(USER, PASSWORD)
        place.window.open_page(1)
        await place.idle()
        yield place
    watchdog.complain()


async def listed(place: Workplace) -> DevicesPage:
    """The server's list, fetched."""
    page = place.window.devices
    QTest.mouseClick(find_button(page, "Server"), Qt.MouseButton.LeftButton)
    await place.idle()
    return page


def choose(page: DevicesPage, device: str) -> None:
    """Click a row."""
    names = [row.device.name for row in page.server.table.shown]
    page.server.table.selectRow(names.index(device))


async def test_all_devices_are_listed_linked_and_found(
    tmp_path: Path, depot: ScriptedDepot, server_url: str
) -> None:
    """Both pages of the answer; the meter's token links it to its device, shown in both lists."""
    async with desk(tmp_path, depot, server_url) as place:
        place.window.collect.start_tour()
        await place.idle()
        place.window.open_page(1)
        page = await listed(place)
        assert len(page.server.table.shown) == DEVICES
        assert "just now" in page.server.age.text()
        QTest.keyClicks(page.search, "heater")
        [found] = page.server.table.shown
        assert found.meters == (depot.meters[0].meter_id.ssid,)
        page.search.clear()
        page.show_list("meters")
        devices = {line.owner.name: [each.meter for each in line.present] for line in page.table.shown}
        assert devices["Heater"] == [depot.meters[0].meter_id]
        assert devices["Device 2"] == [depot.meters[1].meter_id]
        assert devices[depot.meters[2].meter_id.ssid] == [depot.meters[2].meter_id]


async def test_a_token_is_copied_and_taken_out_again(
    tmp_path: Path, depot: ScriptedDepot, server_url: str
) -> None:
    """56 characters, said, gone after the minute; what was copied since stays."""
    clipboard = QGuiApplication.clipboard()
    async with desk(tmp_path, depot, server_url) as place:
        page = await listed(place)
        choose(page, "Heater")
        QTest.mouseClick(page.server.copy_token, Qt.MouseButton.LeftButton)
        await place.idle()
        assert clipboard.text() == access_token(1) + PROFILE_ID
        assert "token of Heater is in the clipboard" in page.server.notice.text
        assert page.server.clipboard.timer.interval() == 60_000
        page.server.clipboard.timer.timeout.emit()
        assert clipboard.text() == ""
        assert "taken out" in page.server.notice.text
        QTest.mouseClick(page.server.copy_token, Qt.MouseButton.LeftButton)
        await place.idle()
        clipboard.setText("something else")
        page.server.clipboard.timer.timeout.emit()
        assert clipboard.text() == "something else"


async def test_a_token_is_seen_only_while_revealed_and_never_logged(
    tmp_path: Path, depot: ScriptedDepot, server_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Masked at first, after Hide, for another device and after leaving the page."""
    caplog.set_level(logging.DEBUG)
    async with desk(tmp_path, depot, server_url) as place:
        page = await listed(place)
        shown = page.server.token
        choose(page, "Heater")
        assert access_token(1) not in shown.text()
        place.window.resize(800, 480)
        for hide in (
            page.server.reveal.click,
            lambda: choose(page, "Device 2"),
            lambda: place.window.open_page(0),
        ):
            choose(page, "Heater")
            page.server.reveal.click()
            await place.idle()
            assert shown.text().split() == [access_token(1), PROFILE_ID]
            assert shown.width() >= max(map(shown.fontMetrics().horizontalAdvance, shown.text().split()))
            await until(lambda: shown.height() >= 2 * shown.fontMetrics().lineSpacing())
            hide()
            assert access_token(1) not in shown.text() + shown.toolTip() + shown.accessibleName()
            await place.idle()
        said = "\n".join(record.getMessage() for record in caplog.records)
        assert access_token(1) not in said
        assert access_token(1) not in (tmp_path / "devices.json").read_text()


async def test_without_a_network_the_last_list_is_shown_with_its_age(
    tmp_path: Path, depot: ScriptedDepot
) -> None:
    """The list of an hour and more ago, and a sentence that says why there is no newer one."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", access_token(1), "SEM")
    with hold_port() as port:
        with running_server(path, port=port.getsockname()[1]) as server:
            async with desk(tmp_path, depot, server.url) as place:
                await listed(place)
        for each in depot.meters:
            each.true_ms += 2 * 3_600_000 - 60_000
        async with desk(tmp_path, depot, server.url, sign_in=False) as place:
            page = await listed(place)
            assert [row.device.name for row in page.server.table.shown] == ["Heater"]
            assert "1 h ago" in page.server.age.text()
            assert page.server.notice.text


async def test_nobody_signed_in_is_led_to_the_form(
    tmp_path: Path, depot: ScriptedDepot, server_url: str
) -> None:
    """The notice offers to sign in, on the Sync page."""
    async with desk(tmp_path, depot, server_url, sign_in=False) as place:
        page = await listed(place)
        assert "Nobody is signed in" in page.server.notice.text
        QTest.mouseClick(find_button(page, "Sign in …"), Qt.MouseButton.LeftButton)
        assert place.window.page is place.window.sync


async def test_a_meter_becomes_a_device_of_the_list(
    tmp_path: Path, depot: ScriptedDepot, server_url: str
) -> None:
    """Provision with a device, then choose the meter: it carries the device's token, and is linked to it."""
    depot.in_reach = [depot.meters[2]]
    async with desk(tmp_path, depot, server_url) as place:
        page = await listed(place)
        choose(page, "Device 7")
        QTest.mouseClick(page.server.provision, Qt.MouseButton.LeftButton)
        await until(lambda: place.window.page is place.window.collect)
        await place.scanned()
        collect = place.window.collect
        collect.list.opened.emit(collect.meters.rows[0])
        QTest.mouseClick(find_button(collect.panel, "Provision …"), Qt.MouseButton.LeftButton)
        assert collect.panel.form.token.text() == access_token(7) + PROFILE_ID
        QTest.mouseClick(collect.panel.form.go, Qt.MouseButton.LeftButton)
        await place.idle()
        assert depot.meters[2].token == (access_token(7) + PROFILE_ID).encode()
        place.window.open_page(1)
        page = await listed(place)
        linked = {row.device.name: row.meters for row in page.server.table.shown}
        assert linked["Device 7"] == (depot.meters[2].meter_id.ssid,)
