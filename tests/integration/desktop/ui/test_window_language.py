"""Another language in the window: a new one stands where the old one was."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from shiboken6 import isValid

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.texts import English, spoken
from ofmon.ui import app
from ofmon.ui.language import Dress, QtLanguage
from ofmon.ui.one_window import OneWindow
from ofmon.ui.parts.theme import Mode
from ofmon.ui.window import MainWindow
from support.translations import compiled, speaking
from support.window import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ofmon.services.progress import Report
    from support.scripted_depot import ScriptedDepot


@asynccontextmanager
async def opened(folder: Path, depot: ScriptedDepot) -> AsyncIterator[OneWindow]:
    """The program's one window on real services, in English."""
    services = build(Options(data_dir=folder, testbed_url=depot.url), secrets=MemorySecrets())
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    dress = Dress()
    with speaking(English()):
        one = OneWindow(qt, dress, lambda: MainWindow(app.build(qt, services, "testbed")), lambda: None)
        one.window.resize(900, 700)
        one.window.show()
        try:
            yield one
        finally:
            await one.close()
            await services.close()
            dress.put_on(qt, English())


@pytest.fixture
async def one(
    tmp_path: Path, depot: ScriptedDepot, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[OneWindow]:
    """The window; the languages' files are there."""
    monkeypatch.setattr("ofmon.ui.language.FOLDER", compiled(tmp_path))
    async with opened(tmp_path, depot) as made:
        yield made


def choose(one: OneWindow, code: str) -> None:
    """By the card in Settings."""
    one.window.open_named("more")
    one.window.more.open_part("settings")
    one.window.more.settings.language.choice.chosen.emit(code)


async def other_than(one: OneWindow, before: MainWindow) -> MainWindow:
    """The window that takes its place, loaded."""
    await until(lambda: one.window is not before and one.settled)
    jobs = one.window.shared.jobs
    await until(lambda: not jobs.loading and jobs.running is None)
    return one.window


async def test_a_choice_changes_the_window_at_once(one: OneWindow) -> None:
    """Persian runs from the right; size and place in the window stay, and the choice is kept."""
    before, size = one.window, one.window.size()
    choose(one, "fa")
    window = await other_than(one, before)
    assert isinstance(language := spoken(), QtLanguage)
    assert language.code == "fa"
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert (window.page.name, window.more.part.value, window.size()) == ("more", "settings", size)
    await window.shared.preferences.close()
    assert window.shared.services.settings.load().window["language"] == "fa"


async def test_qts_own_dialogs_speak_it_too(one: OneWindow) -> None:
    """And again English after that."""
    before = one.window
    choose(one, "de")
    window = await other_than(one, before)
    assert cancel_button() == "Abbrechen"
    assert QLocale().language() is QLocale.Language.German
    choose(one, "en")
    await other_than(one, window)
    assert cancel_button() == "Cancel"


def cancel_button() -> str:
    """What Qt writes on it."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


async def test_a_running_job_is_not_broken_off(one: OneWindow) -> None:
    """The window says that it waits, and follows when the job has ended."""
    before, release = one.window, asyncio.Event()

    async def work(_report: Report) -> None:
        await release.wait()

    job = before.shared.jobs.start("sync", "Syncing", work)
    choose(one, "de")
    card = before.more.settings.language
    assert card.waits.isVisibleTo(card)
    assert one.window is before
    release.set()
    await other_than(one, before)
    assert job
    assert job.ok


async def test_the_last_of_several_choices_holds(one: OneWindow) -> None:
    """Whoever tries them all ends with the one that is chosen."""
    before = one.window
    for code in ("fa", "de", "en", "de"):
        choose(one, code)
    await other_than(one, before)
    assert isinstance(language := spoken(), QtLanguage)
    assert language.code == "de"
    assert QCoreApplication.instance().layoutDirection() is Qt.LayoutDirection.LeftToRight


async def test_a_language_whose_file_is_gone_is_said(one: OneWindow, tmp_path: Path) -> None:
    """In Activity, and English is spoken."""
    (tmp_path / "ofmon_de.qm").unlink()
    before = one.window
    choose(one, "de")
    window = await other_than(one, before)
    assert isinstance(spoken(), English)
    await until(lambda: any("can't be spoken" in line.text for line in window.shared.activity.lines))


async def test_the_window_before_hears_nothing_more(one: OneWindow) -> None:
    """What its pages listened to is silent, and its theme gone: their slots would find no widgets."""
    before = one.window
    shared = before.shared
    choose(one, "de")
    window = await other_than(one, before)
    heard: list[str] = []
    shared.activity.changed.connect(lambda: heard.append("activity"))
    shared.activity.changed.emit()
    window.shared.theme.choose(Mode.DARK)
    await until(lambda: window.shared.theme.dark)
    assert "activity" not in heard
    assert not isValid(shared.theme)
