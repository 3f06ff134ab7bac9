"""Sync page: signing in, sending, what failed, and secrets that stay secret."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from ofmon.domain.reading import ReadingState
from ofmon.ui.sync.outcomes import outcome
from ofmon_emulation.server import Database, Seeder, running_server
from support.http_thread import unanswered_url
from support.watchdog import Watchdog
from support.window import Workplace, find_button, token_of, workplace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from support.scripted_depot import ScriptedDepot

USER, PASSWORD = "tenant@thingsboard.org", "tenant"


@pytest.fixture
def server_url(tmp_path: Path) -> Iterator[str]:
    """A server that knows the first meter's device only."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", token_of(1).access_token, "SEM")
    with running_server(path) as running:
        yield running.url


@asynccontextmanager
async def toured(folder: Path, depot: ScriptedDepot, server_url: str) -> AsyncIterator[Workplace]:
    """The window after a tour."""
    async with workplace(folder, depot, server_url=server_url) as place, Watchdog() as watchdog:
        place.window.collect.start_tour()
        await place.idle()
        place.window.open_named("sync")
        yield place
    watchdog.complain()


def sign_in(place: Workplace, url: str, password: str) -> None:
    """Fill in the form as a person would."""
    page = place.window.sync
    QTest.mouseClick(page.sign_in, Qt.MouseButton.LeftButton)
    for field, text in ((page.form.url, url), (page.form.user, USER), (page.form.password, password)):
        field.clear()
        QTest.keyClicks(field, text)
    QTest.mouseClick(page.form.go, Qt.MouseButton.LeftButton)


async def test_sync_confirms_one_device_and_names_what_failed(
    tmp_path: Path, depot: ScriptedDepot, server_url: str
) -> None:
    """The known device's readings are confirmed; the others stay, each with its reason."""
    async with toured(tmp_path, depot, server_url) as place:
        sign_in(place, server_url, PASSWORD)
        await place.idle()
        page = place.window.sync
        QTest.mouseClick(page.send, Qt.MouseButton.LeftButton)
        await place.idle()
        assert page.notice.text.startswith(
            "6 readings sent, 6 confirmed. 2 devices failed; 12 readings still"
        )
        outcomes = {row.meter.ssid[-2:]: row for row in page.table.shown}
        assert outcomes["01"].counts[ReadingState.CONFIRMED] == 6
        assert outcomes["01"].name == "Heater"
        assert outcomes["03"].last is not None
        assert "has no token" in str(outcomes["03"].last.error)
        page.table.selectRow(page.table.shown.index(outcomes["03"]))
        assert "Provision the meter" in page.detail.text()
        for row in page.table.shown:
            page.table.selectRow(page.table.shown.index(row))
            assert page.detail.text().count(row.meter.ssid) == bool(row.last and row.last.error)
        assert outcome(outcomes["02"].last) == "The server knows no device with the meter's token."
        assert place.window.strip.waiting.words.full_text == "12 waiting"
        assert place.window.strip.server.words.full_text == USER


async def test_a_wrong_password_is_said_in_the_form(
    tmp_path: Path, depot: ScriptedDepot, server_url: str
) -> None:
    """The form stays open; the right password then works, and the server is remembered."""
    async with toured(tmp_path, depot, "") as place:
        page = place.window.sync
        sign_in(place, server_url, "wrong")
        await place.idle()
        assert "refused the user name or the password" in page.form.notice.text
        QTest.mouseClick(page.form.password, Qt.MouseButton.LeftButton)
        page.form.password.clear()
        QTest.keyClicks(page.form.password, PASSWORD)
        QTest.mouseClick(page.form.go, Qt.MouseButton.LeftButton)
        await place.idle()
        assert page.account.text() == f"Signed in as {USER} on {server_url}"
        assert page.form.password.text() == ""
        assert place.services.settings.load().server_url == server_url


async def test_without_a_server_nothing_is_lost(tmp_path: Path, depot: ScriptedDepot) -> None:
    """The sentence says so, the readings wait, and Try again is offered."""
    async with toured(tmp_path, depot, unanswered_url()) as place:
        page = place.window.sync
        QTest.mouseClick(page.send, Qt.MouseButton.LeftButton)
        await place.idle()
        assert "All readings are still here" in page.notice.text
        assert find_button(page, "Try again").isEnabled()
        assert page.heading.text() == "18 readings waiting"


async def test_signing_out_forgets_the_session(tmp_path: Path, depot: ScriptedDepot, server_url: str) -> None:
    """Afterwards the page offers to sign in again."""
    async with toured(tmp_path, depot, server_url) as place:
        sign_in(place, server_url, PASSWORD)
        await place.idle()
        QTest.mouseClick(place.window.sync.sign_out, Qt.MouseButton.LeftButton)
        await place.idle()
        assert place.window.sync.sign_in.isVisible()
        assert await place.services.account.session() is None


async def test_no_secret_reaches_the_log(
    tmp_path: Path, depot: ScriptedDepot, server_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither password nor access token, at any level, in a run with tour, sign-in and sync."""
    caplog.set_level(logging.DEBUG)
    async with toured(tmp_path, depot, server_url) as place:
        sign_in(place, server_url, PASSWORD + "-never-to-be-seen")
        await place.idle()
        QTest.mouseClick(find_button(place.window.sync, "Back"), Qt.MouseButton.LeftButton)
        place.window.sync.start()
        await place.idle()
        ours = [record.getMessage() for record in caplog.records if record.name != "uvicorn.access"]
        said = "\n".join([*ours, *(line.text for line in place.shared.activity.lines)])
        assert "never-to-be-seen" not in said
        assert token_of(1).access_token not in said


async def test_start_tour_syncs_by_itself(tmp_path: Path, depot: ScriptedDepot, server_url: str) -> None:
    """What --start-tour does: collect all, then send."""
    async with workplace(tmp_path, depot, server_url=server_url) as place:
        place.window.collect.start_tour(then_sync=True)
        await place.idle()
        assert place.window.page is place.window.sync
        counts = await place.services.store.counts()
        assert counts[ReadingState.SENT] == 6
        assert counts[ReadingState.PENDING] == 12


async def test_what_the_server_lost_is_found_and_sent_again(
    tmp_path: Path, depot: ScriptedDepot, server_url: str
) -> None:
    """*Check again …* asks for days and a meter, and says how many were missing."""
    async with toured(tmp_path, depot, server_url) as place:
        page = place.window.sync
        assert not page.check.isVisible()
        sign_in(place, server_url, PASSWORD)
        await place.idle()
        QTest.mouseClick(page.send, Qt.MouseButton.LeftButton)
        await place.idle()
        with closing(sqlite3.connect(tmp_path / "server.db")) as lost, lost:
            lost.execute("DELETE FROM sample")
        QTest.mouseClick(page.check, Qt.MouseButton.LeftButton)
        assert page.check_form.isVisible()
        page.check_form.first.setDate(QDate(2026, 1, 1))
        page.check_form.last.setDate(QDate(2025, 1, 1))
        assert not page.check_form.go.isEnabled()
        page.check_form.last.setDate(QDate(2035, 1, 1))
        QTest.mouseClick(page.check_form.go, Qt.MouseButton.LeftButton)
        await place.idle()
        said = "6 readings checked, 6 missing on the server. 6 readings sent, 6 confirmed."
        assert page.notice.text.startswith(said)
