"""Settings under More: choices reach the settings file and the secrets, data is kept and deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox

from ofmon.bootstrap import Options, build
from ofmon.domain.identity import FACTORY_PASSPHRASE, FACTORY_URL, passphrase_problem
from ofmon.services.passphrase import PASSPHRASE_SECRET
from support.watchdog import Watchdog
from support.window import Workplace, find_button, opened, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.ui.more.settings_view import SettingsView
    from support.scripted_depot import ScriptedDepot

OWN = "Press hall, 2026"


@pytest.fixture
async def place(tmp_path: Path, depot: ScriptedDepot) -> AsyncIterator[Workplace]:
    """The window on a computer that keeps its secrets in a file."""
    options = Options(data_dir=tmp_path, testbed_url=depot.url, secrets_file=tmp_path / "secrets.json")
    async with opened(build(options)) as there:
        async with Watchdog() as watchdog:
            yield there
        watchdog.complain()


async def settings_of(place: Workplace, *, tour: bool = False) -> SettingsView:
    """The settings, loaded; after a tour three meters' readings are stored."""
    if tour:
        place.window.collect.start_tour()
        await place.idle()
    more = place.window.open_named("more")
    more.open_part("settings")  # type: ignore[attr-defined]
    await place.idle()
    return more.settings  # type: ignore[attr-defined, no-any-return]


def click(place: Workplace, text: str) -> None:
    """Press the visible button of that name."""
    QTest.mouseClick(find_button(place.window, text), Qt.MouseButton.LeftButton)


def stored(path: Path) -> int:
    """Readings in a database file, by SQLite itself."""
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute("SELECT COUNT(*) FROM reading").fetchone()[0])


def kept_copies(folder: Path, occasion: str) -> list[Path]:
    """What was kept beside the database."""
    return list(folder.glob(f"ofmon.before-{occasion}.*.db"))


async def test_the_passphrase_is_masked_and_kept_in_the_secrets(place: Workplace) -> None:
    """Typed, kept, shown only while asked; the settings file never holds it."""
    meters = (await settings_of(place)).meters
    assert meters.passphrase.text() == FACTORY_PASSPHRASE
    assert meters.passphrase.echoMode() is QLineEdit.EchoMode.Password
    meters.passphrase.selectAll()
    QTest.keyClicks(meters.passphrase, OWN)
    click(place, "Show")
    assert meters.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    click(place, "Keep passphrase")
    await place.idle()
    assert meters.passphrase.echoMode() is QLineEdit.EchoMode.Password
    assert place.services.secrets.get(PASSPHRASE_SECRET) == OWN
    assert place.services.settings.load().meter_passphrase == ""
    assert OWN not in place.services.settings.path.read_text()


async def test_the_factory_passphrase_comes_back(place: Workplace) -> None:
    """Going back forgets one's own."""
    place.services.secrets.set(PASSPHRASE_SECRET, OWN)
    await place.shared.preferences.keep(meter_passphrase="")
    meters = (await settings_of(place)).meters
    assert meters.passphrase.text() == OWN
    click(place, "Use the factory's")
    await place.idle()
    assert place.services.secrets.get(PASSPHRASE_SECRET) is None
    assert place.services.settings.load().meter_passphrase == FACTORY_PASSPHRASE


async def test_a_revealed_passphrase_is_masked_when_one_leaves(place: Workplace) -> None:
    """Another page hides it again."""
    meters = (await settings_of(place)).meters
    click(place, "Show")
    place.window.open_named("collect")
    assert meters.passphrase.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("text", "well"),
    [("1234567", False), ("12345678", True), ("x" * 63, True), ("x" * 64, False), ("ä" * 9, False)],
)
def test_what_a_wifi_passphrase_may_be(text: str, well: bool) -> None:  # noqa: FBT001 - a parameter
    """IEEE 802.11: 8 to 63 printable ASCII characters."""
    assert (passphrase_problem(text) == "") is well


async def test_server_way_and_theme_are_kept(place: Workplace) -> None:
    """Each reaches the settings file; the server is used at once."""
    view = await settings_of(place)
    QTest.keyClicks(view.server, "http://127.0.0.1:9")
    click(place, "Use")
    await place.idle()
    assert place.services.account.server.url == "http://127.0.0.1:9"
    view.meters.way.setCurrentIndex(view.meters.way.findData("manual"))
    view.meters.way.activated.emit(view.meters.way.currentIndex())
    click(place, "Dark")
    await place.idle()
    await until(lambda: place.services.settings.load().window.get("theme") == "dark")
    kept = place.services.settings.load()
    assert (kept.server_url, kept.wifi) == ("http://127.0.0.1:9", "manual")


async def test_telling_colleagues_is_on_and_can_be_turned_off(place: Workplace) -> None:
    """The choice is kept, and shown when one comes back."""
    settings = await settings_of(place)
    assert settings.telling.choice.value == "on"
    click(place, "Keep to myself")
    await until(lambda: place.services.settings.load().tell_colleagues is False)
    await settings.load()
    assert settings.telling.choice.value == "off"


async def test_the_data_folder_is_shown_and_opened(place: Workplace, tmp_path: Path) -> None:
    """The system's file manager is asked for the database's folder."""

    class Manager(QObject):
        asked = ""

        @Slot(QUrl)
        def look(self, url: QUrl) -> None:
            self.asked = url.toLocalFile()

    manager = Manager()
    view = await settings_of(place)
    QDesktopServices.setUrlHandler("file", manager, "look")
    try:
        click(place, "Open folder")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert view.data.folder.path.full_text == manager.asked == str(tmp_path)


async def test_backup_clear_and_restore(place: Workplace, tmp_path: Path) -> None:
    """What is deleted after its number was typed comes back from the backup."""
    view = await settings_of(place, tour=True)
    view.data.back_up(tmp_path / "copy.db")
    await place.idle()
    assert stored(tmp_path / "copy.db") == 18
    assert "18 readings copied" in view.notice.text

    click(place, "Clear …")
    assert "18 of them are not yet confirmed" in view.clear.lost.text
    assert not view.clear.delete.isEnabled()
    QTest.keyClicks(view.clear.number, "17")
    assert not view.clear.delete.isEnabled()
    view.clear.number.clear()
    QTest.keyClicks(view.clear.number, "18")
    click(place, "Delete all readings")
    await place.idle()
    assert sum((await place.services.store.counts()).values()) == 0
    [beside] = kept_copies(tmp_path, "clear")
    assert stored(beside) == 18
    assert not view.data.clear.isEnabled()

    view.data.confirm_restore(tmp_path / "copy.db")
    click(place, "Replace")
    await place.idle()
    assert sum((await place.services.store.counts()).values()) == 18
    assert "18 readings in place" in view.notice.text
    assert kept_copies(tmp_path, "restore")


async def test_restore_names_what_is_replaced_and_can_be_left(place: Workplace, tmp_path: Path) -> None:
    """Keeping the present data changes nothing."""
    view = await settings_of(place, tour=True)
    view.data.confirm_restore(tmp_path / "copy.db")
    box = view.data.findChild(QMessageBox)
    assert "18 readings are stored here" in box.informativeText()
    click(place, "Keep the present data")
    await place.idle()
    assert not kept_copies(tmp_path, "restore")


async def test_a_file_that_is_no_backup_is_refused(place: Workplace, tmp_path: Path) -> None:
    """The data stays, and the page says so."""
    view = await settings_of(place, tour=True)
    (tmp_path / "letter.db").write_text("Dear Ada")
    view.data.confirm_restore(tmp_path / "letter.db")
    click(place, "Replace")
    await place.idle()
    assert "damaged or no database" in view.notice.text
    assert sum((await place.services.store.counts()).values()) == 18


async def test_clearing_offers_sync_first(place: Workplace) -> None:
    """It leads to the Sync page, and nothing was deleted."""
    await settings_of(place, tour=True)
    click(place, "Clear …")
    click(place, "Sync first")
    await place.idle()
    assert place.window.page.name == "sync"
    assert sum((await place.services.store.counts()).values()) == 18


async def test_the_meters_address_is_kept(place: Workplace) -> None:
    """What is no address is told while it is typed; its scheme may be left out; nothing is the factory's."""
    meters = (await settings_of(place)).meters
    assert meters.address.text() == FACTORY_URL
    meters.address.selectAll()
    QTest.keyClicks(meters.address, "192.168.4")
    assert "looks like" in meters.address_verdict.text()
    assert not meters.keep_address.isEnabled()
    meters.address.selectAll()
    QTest.keyClicks(meters.address, "192.168.4.1/")
    click(place, "Keep address")
    await place.idle()
    assert place.services.settings.load().meter_url == meters.address.text() == "http://192.168.4.1"
    meters.address.clear()
    click(place, "Keep address")
    await place.idle()
    assert (place.services.settings.load().meter_url, meters.address.text()) == ("", FACTORY_URL)


@pytest.fixture
async def home(
    tmp_path: Path, depot: ScriptedDepot, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Workplace]:
    """The window where nothing but the choice says where the data is."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    options = Options(testbed_url=depot.url, secrets_file=tmp_path / "secrets.json")
    async with opened(build(options)) as there:
        async with Watchdog() as watchdog:
            yield there
        watchdog.complain()


async def asked(place: Workplace, view: SettingsView, folder: Path) -> QMessageBox:
    """The question that follows the choice of a folder."""
    view.data.folder.look(folder)
    await place.idle()
    return next(box for box in view.findChildren(QMessageBox) if box.isVisible())


async def test_the_data_is_copied_elsewhere_and_the_window_closes(home: Workplace, tmp_path: Path) -> None:
    """What would be collected until then would be in the folder that is left."""
    view = await settings_of(home, tour=True)
    assert "holds no data" in (await asked(home, view, tmp_path / "disk")).text()
    click(home, "Copy the data")
    await home.idle()
    box = next(box for box in view.findChildren(QMessageBox) if "From the next start" in box.text())
    assert "18 readings" in box.informativeText()
    assert stored(tmp_path / "disk" / "ofmon.db") == stored(tmp_path / "share" / "ofmon" / "ofmon.db") == 18
    closed: list[bool] = []
    home.window.closed.connect(lambda: closed.append(True))
    click(home, "Close OFMon")
    await until(lambda: closed)
    assert home.services.settings.load().data_folder == str(tmp_path / "disk")


async def test_a_folder_with_data_is_used_as_it_is_or_left(home: Workplace, tmp_path: Path) -> None:
    """It says how much is there; nothing changes at *Not now*."""
    view = await settings_of(home, tour=True)
    (tmp_path / "disk").mkdir()
    view.data.back_up(tmp_path / "disk" / "ofmon.db")
    await home.idle()
    box = await asked(home, view, tmp_path / "disk")
    assert "holds 18 readings" in box.text()
    click(home, "Not now")
    await home.idle()
    assert home.services.settings.load().data_folder == ""
    view.data.folder.look(tmp_path / "share" / "ofmon")
    await home.idle()
    assert "is the data folder already" in view.notice.text


async def test_a_folder_that_the_run_was_told_is_not_changed(place: Workplace) -> None:
    """The page says who decides."""
    view = await settings_of(place)
    assert not view.data.folder.change.isEnabled()
    assert any("OFMON_DATA" in text.text() for text in view.data.folder.findChildren(QLabel))
