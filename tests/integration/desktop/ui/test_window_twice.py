"""A second window on one data folder: the first one comes to the front, and commands go on beside it."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import Options, build
from ofmon.ui import app, door
from ofmon.ui.app import Wishes
from ofmon.ui.door import Door, WindowOpenError, another_comes
from ofmon.ui.window import MainWindow
from support.window import HUNG_S, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def _command(folder: Path, *words: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OFMON_METER": "http://127.0.0.1:9"}
    command = [sys.executable, "-m", "ofmon", *words, "--data", str(folder)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True)


def _ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=HUNG_S)
    return process.returncode, out, err


@contextmanager
def _open_window(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The program, once its window answers at the door."""
    process = _command(folder, "window")
    deadline = time.monotonic() + HUNG_S
    try:
        while not another_comes(folder):
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < deadline
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.communicate(timeout=HUNG_S)


@pytest.mark.usefixtures("qapp")
def test_a_second_window_says_that_there_is_one(tmp_path: Path) -> None:
    """It ends well, and the first one stays open."""
    with _open_window(tmp_path) as first:
        status, out, err = _ended(_command(tmp_path, "window"))
        assert (status, err) == (0, "")
        assert "open already" in out
        assert first.poll() is None


@pytest.mark.usefixtures("qapp")
def test_commands_work_beside_the_window(tmp_path: Path) -> None:
    """What one of them writes is there for the next."""
    with _open_window(tmp_path):
        assert _ended(_command(tmp_path, "site", "add", "Depot North"))[0] == 0
        status, out, _err = _ended(_command(tmp_path, "site", "list"))
        assert status == 0
        assert "Depot North" in out


@pytest.mark.usefixtures("qapp")
def test_a_window_that_was_killed_keeps_no_other_out(tmp_path: Path) -> None:
    """Nothing of its door is left."""
    with _open_window(tmp_path) as first:
        first.kill()
        first.wait(HUNG_S)
        assert not another_comes(tmp_path)
    with _open_window(tmp_path):
        pass


@pytest.mark.usefixtures("qapp")
def test_another_folder_has_a_window_of_its_own(tmp_path: Path) -> None:
    """Nobody answers for it; the same folder by another way does not."""
    here = Door(tmp_path)
    assert here.mine
    assert not Door(tmp_path / "." / "x" / "..").mine
    assert Door(tmp_path / "other").mine
    here.close()


@pytest.mark.usefixtures("qapp")
def test_a_window_that_hangs_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes no second one, and says what to do."""
    monkeypatch.setattr(door, "_ANSWER_MS", 50)
    hanging = Door(tmp_path)
    assert hanging.mine
    with pytest.raises(WindowOpenError, match="doesn't answer"):
        another_comes(tmp_path)  # nothing turns the event loop meanwhile
    hanging.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_the_first_window_comes_to_the_front(tmp_path: Path) -> None:
    """Also one that was made small."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.setQuitOnLastWindowClosed(False)
    options = Options(data_dir=tmp_path, meter_url="http://127.0.0.1:9")
    shown = app.show(qt, build(options, secrets=MemorySecrets()), Wishes())
    running = asyncio.ensure_future(shown)

    def window() -> MainWindow | None:
        tops = QApplication.topLevelWidgets()
        return next((each for each in tops if isinstance(each, MainWindow) and each.isVisible()), None)

    await until(window)
    first = window()
    assert first
    first.showMinimized()
    assert first.windowState() & Qt.WindowState.WindowMinimized
    second = _command(tmp_path, "window")
    await until(lambda: second.poll() is not None)
    assert _ended(second)[0] == 0
    await until(lambda: not first.windowState() & Qt.WindowState.WindowMinimized)
    first.close()
    await running
