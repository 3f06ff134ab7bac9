"""First steps: three cards for a newcomer and nobody else, by keys and by clicks, then Collect."""

from __future__ import annotations

import asyncio
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.domain.identity import MeterId
from ofmon.ui import app
from ofmon.ui.first_steps import cards as first_steps
from ofmon.ui.first_steps.due import are_due
from ofmon.ui.parts.theme import TARGET, Mode
from ofmon.ui.window import MainWindow
from ofmon_emulation.server import Database, Seeder, running_server
from support.http_thread import unanswered_url
from support.watchdog import Watchdog
from support.window import Workplace, find_button, opened, token_of, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from ofmon.bootstrap import Services
    from ofmon.ui.first_steps.cards import FirstSteps
    from support.scripted_depot import ScriptedDepot

USER, PASSWORD = "tenant@thingsboard.org", "tenant"
SIZES = [(600, 1024), (800, 480), (1280, 800)]


@pytest.fixture
def server_url(tmp_path: Path) -> Iterator[str]:
    """A server with an account."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", token_of(1).access_token, "SEM")
    with running_server(path) as running:
        yield running.url


def services_in(folder: Path, depot: ScriptedDepot | None = None, server_url: str | None = None) -> Services:
    """Those of a computer where a meter is joined by hand, or of one beside a depot."""
    here = Options(data_dir=folder, server_url=server_url, meter_url=unanswered_url())
    beside = Options(data_dir=folder, testbed_url=depot.url if depot else None)
    return build(beside if depot else here, secrets=MemorySecrets())


@pytest.fixture
async def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Workplace]:
    """A newcomer's window, with the cards in front. Looking for the testbed, a program, has its own tests."""

    async def no() -> bool:
        return False

    monkeypatch.setattr(first_steps, "can_run", no)
    async with opened(services_in(tmp_path / "data")) as there:
        await app._painted()
        there.window.activateWindow()
        await until(there.window.isActiveWindow)
        async with Watchdog() as watchdog:
            there.window.show_first_steps()
            yield there
        watchdog.complain()


def cards_of(place: Workplace) -> FirstSteps:
    """The cards, which must be in front."""
    cards = place.window.first_steps
    assert cards
    assert cards.isVisible()
    return cards


def click(place: Workplace, text: str) -> None:
    """Press the visible button of that name."""
    QTest.mouseClick(find_button(place.window, text), Qt.MouseButton.LeftButton)


async def windows_cards(folder: Path, depot: ScriptedDepot | None = None) -> bool:
    """Whether the program, started in this folder, opens with the cards; it is closed again."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.setQuitOnLastWindowClosed(False)  # as the program does
    before = set(QApplication.topLevelWidgets())
    running = asyncio.ensure_future(app.show(qt, services_in(folder, depot), app.Wishes()))

    def found() -> list[MainWindow]:
        new = set(QApplication.topLevelWidgets()) - before
        return [window for window in new if isinstance(window, MainWindow)]

    await until(lambda: found() and (found()[0].first_steps or found()[0].collect.reach.scanned))
    (window,) = found()
    covered = window.first_steps is not None and window.first_steps.isVisible()
    await until(lambda: window.shared.jobs.running is None)
    window.close()
    assert await running == 0
    return covered


async def test_the_cards_greet_once(tmp_path: Path) -> None:
    """The first start shows them, the second one goes to Collect."""
    assert await windows_cards(tmp_path) is True
    assert await windows_cards(tmp_path) is False


async def test_whoever_has_meters_or_a_testbed_is_no_newcomer(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Also without any settings."""
    assert await windows_cards(tmp_path / "testbed", depot) is False
    services = services_in(tmp_path / "used")
    await services.store.heard([MeterId("SEM-a0:b1:c2:00:00:01")], 1)
    await services.close()
    assert await windows_cards(tmp_path / "used") is False


async def test_whoever_has_a_server_is_no_newcomer(tmp_path: Path) -> None:
    """It was named on the command line or in the settings."""
    async with opened(services_in(tmp_path, server_url=unanswered_url())) as place:
        assert await are_due(place.shared) is False


async def test_a_database_that_can_not_be_read_is_somebodys(tmp_path: Path) -> None:
    """Its trouble is told by the pages, not covered by cards."""
    (tmp_path / "ofmon.db").write_bytes(b"no database" * 100)
    async with opened(services_in(tmp_path)) as place:
        assert await are_due(place.shared) is False


async def test_the_keyboard_is_enough(place: Workplace) -> None:
    """Enter or Space on what has the focus leads to Collect, which scans."""
    cards = cards_of(place)
    assert "step 1 of 3" in cards.accessibleName()
    for number, button in enumerate((cards.on, cards.on, cards.next.go)):
        assert cards.number == number
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert not cards.isVisible()
    assert place.window.page is place.window.collect
    await place.idle()
    assert place.window.collect.by_hand.isVisible()


@pytest.mark.parametrize("number", [0, 1, 2])
async def test_escape_leaves_every_card(place: Workplace, number: int) -> None:
    """Nothing has to be answered."""
    cards = cards_of(place)
    for _card in range(number):
        QTest.mouseClick(cards.on, Qt.MouseButton.LeftButton)
    assert cards.number == number
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    await until(lambda: not cards.isVisible())
    assert place.window.page is place.window.collect
    await place.idle()


async def test_keys_for_pages_leave_the_cards(place: Workplace) -> None:
    """Ctrl+3 is Energy, whatever is in front."""
    cards = cards_of(place)
    QTest.keyClick(place.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert not cards.isVisible()
    assert place.window.page is place.window.energy
    await place.idle()


async def test_the_appearance_is_seen_at_once_and_kept(place: Workplace) -> None:
    """The card repaints; the settings show the same choice."""
    cards = cards_of(place)
    corner = QPoint(3, 3)
    for text, mode, background in (("Dark", Mode.DARK, "#11151a"), ("Light", Mode.LIGHT, "#f2f4f7")):
        click(place, text)
        await until(lambda: cards.grab().toImage().pixelColor(corner).name() == background)  # noqa: B023
        assert place.shared.theme.mode is mode
        assert place.window.more.settings.theme.value == mode.value
    await until(lambda: place.services.settings.load().window.get("theme") == "light")


async def test_a_server_is_checked_while_typing_and_errors_stay_on_the_card(
    server_url: str, place: Workplace
) -> None:
    """A wrong address can't be sent, a wrong password is told, the right one leads on and is kept nowhere."""
    cards = cards_of(place)
    click(place, "Continue")
    form = cards.server.form
    for field, text in ((form.user, USER), (form.password, "wrong"), (form.url, "thingsboard")):
        QTest.keyClicks(field, text)
    assert form.wrong.isVisible()
    assert not form.go.isEnabled()
    form.url.clear()
    QTest.keyClicks(form.url, server_url)
    assert not form.wrong.isVisible()
    QTest.mouseClick(form.go, Qt.MouseButton.LeftButton)
    await place.idle()
    assert "refused the user name or the password" in form.notice.text
    assert cards.number == 1
    form.password.clear()
    QTest.keyClicks(form.password, PASSWORD)
    QTest.mouseClick(form.go, Qt.MouseButton.LeftButton)
    await place.idle()
    assert cards.number == 2
    assert form.password.text() == ""
    settings = place.services.settings
    assert settings.load().server_url == server_url
    assert PASSWORD not in settings.path.read_text().replace(USER, "")
    session = await place.services.account.session()
    assert session
    assert session.user == USER


async def test_a_server_that_does_not_answer_blocks_nothing(place: Workplace) -> None:
    """The error names it, and Later goes on."""
    cards = cards_of(place)
    place.window.resize(800, 480)
    click(place, "Continue")
    form = cards.server.form
    for field, text in ((form.url, unanswered_url()), (form.user, USER), (form.password, PASSWORD)):
        QTest.keyClicks(field, text)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    await place.idle()
    assert "does not answer" in form.notice.text
    notice = form.notice
    await until(lambda: notice.visibleRegion().boundingRect().height() == notice.height())
    click(place, "Later")
    assert cards.number == 2
    assert place.services.settings.load().server_url == ""


@pytest.mark.parametrize("size", SIZES)
async def test_controls_are_named_explained_and_large(place: Workplace, size: tuple[int, int]) -> None:
    """On each card, as on every page; none is cut off at the side."""
    window, cards = place.window, cards_of(place)
    window.resize(*size)
    await place.idle()
    for number in range(3):
        cards._show(number)
        await app._painted()
        assert window.size() == QSize(*size)
        shown = [part for part in cards.findChildren(QAbstractButton) if part.isVisible()]
        fields = [part for part in cards.findChildren(QLineEdit) if part.isVisible()]
        assert len(shown) >= 3
        for control in (*shown, *fields):
            words = control.accessibleName()
            assert words
            assert control.toolTip(), words
            assert control.height() >= TARGET, words
            assert control.width() >= control.minimumSizeHint().width(), words
            assert control.mapTo(window, QPoint(control.width(), 0)).x() <= window.width(), words
        for button in (cards.skip, cards.back, cards.on):
            bottom = button.mapTo(window, QPoint(0, button.height())).y()
            assert not button.isVisible() or bottom <= window.height()


async def test_more_shows_them_again(place: Workplace) -> None:
    """From the first card on."""
    cards = cards_of(place)
    click(place, "Continue")
    click(place, "Skip")
    await place.idle()
    place.window.open_named("more")
    place.window.more.open_part("about")
    await place.idle()
    click(place, "First steps")
    assert cards.isVisible()
    assert cards.number == 0
    await place.idle()


@pytest.mark.parametrize("image", [False, True])
async def test_emulated_meters_are_offered_where_they_can_run(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    image: bool,  # noqa: FBT001
) -> None:
    """With a flash image a button, without one the command that makes it: never one that can't work."""
    if image:
        for name in ("flash.bin", "rom.elf"):
            (tmp_path / name).touch()
    monkeypatch.setenv("OFMON_FIRMWARE", str(tmp_path))
    async with opened(services_in(tmp_path / "data")) as place:
        place.window.show_first_steps()
        await place.idle()
        card = cards_of(place).next
        assert card.start.isVisibleTo(card) is image
        assert card.command.isVisibleTo(card) is not image
        assert card.command.text() == "make demo"
