"""Firmware in the window: fetched when Devices opens, offered on Collect, given to a meter, read back."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.domain.identity import Token
from ofmon.services.progress import State, Step
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.ui.collect.visit_panel import Mode
from ofmon_emulation.depot import Depot
from ofmon_emulation.server import TENANT_PASSWORD, TENANT_USER, Database, Seeder, running_server
from support.http_thread import unanswered_url
from support.images import built, made
from support.scripted_depot import ScriptedDepot
from support.watchdog import Watchdog
from support.window import Workplace, find_button, meter, opened, until, workplace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from ofmon_emulation.board import Board
    from support.scripted_meter import ScriptedMeter

ACCESS_TOKEN = "ABCDEFGHIJKLMNOP0001"


@dataclass
class Server:
    """A server with one profile."""

    url: str
    profile_id: str

    def upload(self, version: str, image: bytes | None = None) -> None:
        """Put a package on it; without an image one that has the form of one."""
        login = {"username": TENANT_USER, "password": TENANT_PASSWORD}
        jwt = httpx.post(f"{self.url}/api/auth/login", json=login).json()["token"]
        headers = {"X-Authorization": f"Bearer {jwt}"}
        profile = {"entityType": "DEVICE_PROFILE", "id": self.profile_id}
        info = {"type": "FIRMWARE", "title": "OFMon", "version": version, "deviceProfileId": profile}
        package = httpx.post(f"{self.url}/api/otaPackage", json=info, headers=headers).json()["id"]["id"]
        path = f"{self.url}/api/otaPackage/{package}?checksumAlgorithm=SHA256"
        httpx.post(
            path, files={"file": ("ofmon.bin", image or made(version))}, headers=headers
        ).raise_for_status()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """It knows the first meter's device."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        profile = seeder.create_profile("SEM")
        seeder.create_device("Heater", ACCESS_TOKEN, "SEM")
    with running_server(path) as running:
        yield Server(running.url, profile)


@pytest.fixture
def heater(server: Server) -> ScriptedMeter:
    """A meter at version 1.0.2 with the token of the server's device."""
    made_meter = meter(1)
    made_meter.token = Token(ACCESS_TOKEN, server.profile_id).encode()
    return made_meter


@pytest.fixture
async def place(tmp_path: Path, server: Server, heater: ScriptedMeter) -> AsyncIterator[Workplace]:
    """Signed in, and the meter collected once; the waits of an update are over at once."""
    with ScriptedDepot([heater, meter(2)]).running() as depot:
        async with workplace(tmp_path, depot, server_url=server.url) as opened:
            opened.services.update.sleep = lambda _: asyncio.sleep(0)
            await opened.services.account.sign_in(TENANT_USER, TENANT_PASSWORD)
            await opened.services.collect.run(heater.meter_id)
            await opened.scanned()
            async with Watchdog() as watchdog:
                yield opened
            watchdog.complain()


async def fetched(place: Workplace) -> None:
    """Open Devices, and go back to Collect."""
    place.window.open_page(1)
    await place.idle()
    place.window.open_page(0)
    await place.idle()


def show(place: Workplace, number: int) -> None:
    """Have a meter in the panel."""
    page = place.window.collect
    page.list.opened.emit(
        next(near for near in page.meters.rows if near.meter.ssid.endswith(f"{number:02x}"))
    )


def click(place: Workplace, word: str) -> None:
    """Press a button of the panel."""
    QTest.mouseClick(find_button(place.window.collect.panel, word), Qt.MouseButton.LeftButton)


def answer(place: Workplace, word: str) -> None:
    """Press a button of the question."""
    box = next(box for box in place.window.findChildren(QMessageBox) if box.isVisible())
    QTest.mouseClick(find_button(box, word), Qt.MouseButton.LeftButton)


def spoken(place: Workplace) -> list[str]:
    """What a screen reader says of each row."""
    model = place.window.collect.meters
    return [model.data(model.index(at)) for at in range(model.rowCount())]


async def test_opening_devices_fetches_and_the_meter_says_what_it_can_get(
    place: Workplace, server: Server
) -> None:
    """One line in Activity; the row and the panel name both versions, the other meter's don't."""
    await in_thread(server.upload, "2.1.0")
    await fetched(place)
    assert [line.text for line in place.shared.activity.lines] == [
        "Firmware OFMon 2.1.0 fetched and checked."
    ]
    assert sum("firmware 1.0.2, 2.1.0 available" in text for text in spoken(place)) == 1
    show(place, 1)
    assert place.window.collect.panel.newer.text == "Firmware 2.1.0 is available; this meter runs 1.0.2."
    show(place, 2)
    assert not place.window.collect.panel.newer.text


async def test_nothing_new_is_quiet(place: Workplace, server: Server) -> None:
    """A second look, and a look without a network, say nothing."""
    await fetched(place)
    assert not place.shared.activity.lines
    await in_thread(server.upload, "2.1.0")
    await fetched(place)
    await fetched(place)
    assert len(place.shared.activity.lines) == 1
    await place.services.account.use_server(unanswered_url())
    await fetched(place)
    assert len(place.shared.activity.lines) == 1


async def test_who_is_not_signed_in_asks_for_nothing(place: Workplace, server: Server) -> None:
    """No package comes, no complaint either."""
    await in_thread(server.upload, "2.1.0")
    await place.services.account.sign_out()
    await fetched(place)
    assert not place.shared.activity.lines
    assert not await place.services.firmware.offers()


async def test_the_button_asks_once_updates_and_reads_back(
    place: Workplace, server: Server, heater: ScriptedMeter
) -> None:
    """All steps done, the image on the meter, both versions in the figures, nothing offered any more."""
    await in_thread(server.upload, "2.1.0")
    await fetched(place)
    heater.after_update = ["102", "210"]
    show(place, 1)
    panel = place.window.collect.panel
    QTest.mouseClick(find_button(panel, "Update firmware"), Qt.MouseButton.LeftButton)
    assert place.shared.jobs.running is None
    answer(place, "Update firmware")
    await place.idle()
    assert panel.mode is Mode.ENDED
    assert not panel.notice.text
    assert panel.steps.states[Step.UPLOAD] is State.DONE
    assert panel.steps.states[Step.RESTART] is State.DONE
    assert heater.image == made("2.1.0")
    assert panel.figures.shown["Firmware"] == "1.0.2 → 2.1.0, read back"
    assert not panel.newer.text
    assert not any("available" in text for text in spoken(place))
    assert "firmware 1.0.2 → 2.1.0, read back" in place.shared.activity.lines[0].text.lower()


async def test_not_now_touches_nothing(place: Workplace, server: Server, heater: ScriptedMeter) -> None:
    """The question can be declined."""
    await in_thread(server.upload, "2.1.0")
    await fetched(place)
    show(place, 1)
    asked = len(heater.requests)
    QTest.mouseClick(find_button(place.window.collect.panel, "Update firmware"), Qt.MouseButton.LeftButton)
    answer(place, "Not now")
    await place.idle()
    assert len(heater.requests) == asked


async def test_a_meter_that_went_back_is_a_sentence(
    place: Workplace, server: Server, heater: ScriptedMeter
) -> None:
    """The old version read back is a failure, and the meter is offered the image again."""
    await in_thread(server.upload, "2.1.0")
    await fetched(place)
    show(place, 1)
    panel = place.window.collect.panel
    panel.ask_update()
    answer(place, "Update firmware")
    await place.idle()
    assert heater.image == made("2.1.0")
    assert "did not hold" in panel.notice.text
    assert panel.steps.states[Step.RESTART] is State.FAILED


async def test_an_update_can_be_cancelled(place: Workplace, server: Server, heater: ScriptedMeter) -> None:
    """While it waits for the restart: the window says so, and the meter's network is left."""
    await in_thread(server.upload, "2.1.0")
    await fetched(place)
    place.services.update.sleep = lambda _: asyncio.sleep(3600)
    show(place, 1)
    panel = place.window.collect.panel
    panel.ask_update()
    answer(place, "Update firmware")
    await until(lambda: panel.steps.states.get(Step.RESTART) is State.RUNNING and heater.image)
    QTest.mouseClick(place.window.strip.job.cancel, Qt.MouseButton.LeftButton)
    await place.idle()
    assert "Cancelled" in panel.notice.text
    assert place.depot.connected is None


async def test_a_devices_token_is_taken_from_the_server(place: Workplace, heater: ScriptedMeter) -> None:
    """Chosen by its name in the form, never shown, and sent to a meter without one; whose it is, is asked."""
    scripted = place.depot.meters[1]
    scripted.token = None
    await place.services.device_list.fetch(place.shared.now.ms)
    show(place, 2)
    panel = place.window.collect.panel
    panel.single.wanted.emit("set-token")
    await place.idle()
    box = panel.form.devices.box
    at = box.findText("Heater", Qt.MatchFlag.MatchStartsWith)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    await place.idle()
    assert panel.form.token.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(find_button(panel, "Send token"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert scripted.token is None
    answer(place, "It takes its place")
    await place.idle()
    assert scripted.token == heater.token


async def test_a_server_that_is_away_gives_no_token(place: Workplace, heater: ScriptedMeter) -> None:
    """A sentence in the form, and the field stays empty; a token that is kept here will do."""
    await place.services.device_list.fetch(place.shared.now.ms)
    show(place, 2)
    panel = place.window.collect.panel
    panel.show_form()
    await place.idle()
    await place.services.account.sign_out()
    token = Token.decode(heater.token or b"")
    place.services.secrets.delete(secret_name(token.device_ref))
    box = panel.form.devices.box
    box.setCurrentIndex(box.findText("Heater", Qt.MatchFlag.MatchStartsWith))
    box.activated.emit(box.currentIndex())
    await place.idle()
    assert "token of Heater isn't kept here" in panel.form.devices.notice.text
    assert not panel.form.token.text()
    [device] = await place.services.device_tokens.devices()
    await place.services.device_tokens.keep(device, token.access_token)
    QTest.mouseClick(find_button(panel, "Try again"), Qt.MouseButton.LeftButton)
    await place.idle()
    assert panel.form.token.text() == token.encode().decode()


async def test_the_real_firmware_is_updated_by_clicks(tmp_path: Path, server: Server, booted: Board) -> None:
    """From the server's package to the version read back, in the emulator."""
    server.upload("2.1.0", built("newer"))
    token = Token(ACCESS_TOKEN, server.profile_id)
    assert booted.http("POST", "/token", body=token.encode()).status == 200
    booted.run(2)
    booted.leave()
    with Depot([booted], speed=4, connected_speed=4) as air:
        options = Options(data_dir=tmp_path, testbed_url=air.url, server_url=server.url)
        async with opened(build(options, secrets=MemorySecrets())) as place:
            await place.services.account.sign_in(TENANT_USER, TENANT_PASSWORD)
            await place.scanned()
            panel = place.window.collect.panel
            place.window.collect.list.opened.emit(place.window.collect.meters.rows[0])
            click(place, "Collect")
            await until(lambda: panel.mode is Mode.ENDED)
            await fetched(place)
            click(place, "Update firmware")
            answer(place, "Update firmware")
            await until(lambda: panel.mode is Mode.RUNNING)
            await until(lambda: panel.mode is Mode.ENDED, timeout_s=300)
            assert panel.figures.shown["Firmware"] == "2.0.0 → 2.1.0, read back"
    assert booted.http("GET", "/version").body == b"210"
