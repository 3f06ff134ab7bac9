"""A monkey plays with the window: nothing is said in the log, and the database is intact afterwards.

Some seconds' worth of events by a fixed seed; `make campaign` lets it play for ten minutes, from a seed that
it prints (OFMON_MONKEY_SEED plays one again).
"""

from __future__ import annotations

import logging
import os
import random
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from screenshots import life

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.texts import English
from ofmon.ui import app
from ofmon.ui.language import Dress
from ofmon.ui.one_window import OneWindow
from ofmon.ui.window import MainWindow
from support.http_thread import HttpThread
from support.monkey import Monkey, Weather
from support.scripted_depot import ScriptedDepot
from support.translations import compiled, speaking
from support.window import meter, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

CAMPAIGN_S = 600.0 if os.environ.get("OFMON_CAMPAIGN") else 0.0
EVENTS = 150
SEED = int(os.environ.get("OFMON_MONKEY_SEED", time.time_ns() % 1_000_000 if CAMPAIGN_S else 8))
METERS = 4


@pytest.fixture
def weather(tmp_path: Path) -> Iterator[Weather]:
    """A server that fails when it is told so; its URL is the one in front."""
    with life.server(tmp_path, METERS) as url:
        made = Weather(url)
        with HttpThread(made.answer) as front:
            made.front = front.url
            yield made


@pytest.fixture
def many() -> Iterator[ScriptedDepot]:
    """Some meters, the last one without a token."""
    with ScriptedDepot([meter(at, token=at < METERS) for at in range(1, METERS + 1)]).running() as running:
        yield running


@pytest.fixture
async def monkey(
    tmp_path: Path, many: ScriptedDepot, weather: Weather, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Monkey]:
    """In the program's one window, on real services; it starts no other program, and finds no real folder."""
    monkeypatch.setattr("ofmon.ui.language.FOLDER", compiled(tmp_path))
    monkeypatch.setattr("ofmon.ui.first_steps.cards.can_run", _no_emulator)
    monkeypatch.setattr("ofmon.ui.more.folder_settings.QDesktopServices.openUrl", lambda _url: True)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    options = Options(data_dir=tmp_path / "data", testbed_url=many.url, server_url=weather.front)
    services = build(options, secrets=MemorySecrets())
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.setQuitOnLastWindowClosed(False)
    dress = Dress()
    with speaking(English()):
        one = OneWindow(qt, dress, lambda: MainWindow(app.build(qt, services, "testbed")), lambda: None)
        one.window.resize(1280, 800)
        one.window.show()
        try:
            yield Monkey(one, many, weather, random.Random(SEED))  # noqa: S311 - it plays
        finally:
            await one.close()
            await services.close()
            dress.put_on(qt, English())
            qt.setQuitOnLastWindowClosed(True)


async def _no_emulator() -> bool:
    return False


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_nothing_breaks_whatever_is_pressed(
    monkey: Monkey, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """No exception in the log, SQLite finds the file sound, and the sums are those of the readings."""
    with capsys.disabled():
        print(f"monkey: seed {SEED}")
    begin, played = time.monotonic(), 0
    while played < EVENTS or time.monotonic() - begin < CAMPAIGN_S:
        await monkey.play()
        played += 1
        assert _complaints(caplog) == [], monkey.did[-20:]
    shared = monkey.window.shared
    shared.jobs.cancel()
    await until(lambda: monkey.one.settled and monkey.window.shared.jobs.running is None)
    await until(lambda: not monkey.window.shared.jobs.loading)
    assert _complaints(caplog) == [], monkey.did[-20:]
    assert await monkey.window.shared.services.doctor.upkeep.wrong_sums() in {None, 0}
    with closing(sqlite3.connect(tmp_path / "data/ofmon.db")) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []


def _complaints(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
