"""The window's pages when first opened, another theme, another language, on a database of years, offscreen.

Each row is what a person does, until nothing is being read any more: processor time, the most of it that the
window's thread takes in one turn of its loop (so long the window is held), and the process's memory after it.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import big_database
import qasync
from energy_views import FULL, SMALL, Stalls
from PySide6.QtWidgets import QApplication

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.bootstrap import DATABASE_NAME, Options, build
from ofmon.ui import app
from ofmon.ui.garbage import Garbage
from ofmon.ui.language import Dress
from ofmon.ui.one_window import OneWindow
from ofmon.ui.parts.theme import Mode
from ofmon.ui.window import MainWindow
from support.window import until

if TYPE_CHECKING:
    from collections.abc import Callable

_SETTLED_S = 0.3
PLACES = ("devices", "energy", "sync", "more")
PARTS = ("data", "held", "settings", "guide", "doctor", "support", "about")


def main(*, full: bool) -> None:
    """Prints the rows."""
    meters, hours = FULL if full else SMALL
    with tempfile.TemporaryDirectory() as name:
        readings = big_database.make(Path(name) / DATABASE_NAME, meters, hours)
        print(f"window, {meters} meters, {readings:,} readings, offscreen:")
        measure(Path(name))


def measure(folder: Path) -> None:
    """On the database in a folder."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    with qasync.QEventLoop(qt) as loop:
        loop.run_until_complete(_measure(qt, folder))


async def _measure(qt: QApplication, folder: Path) -> None:
    services = build(Options(data_dir=folder), secrets=MemorySecrets())
    one = OneWindow(qt, Dress(), lambda: MainWindow(app.build(qt, services, "testbed")), lambda: None)
    garbage = Garbage()
    garbage.start()
    print(f"  {'':28}{'CPU':>9}{'longest turn':>14}{'memory':>11}")
    one.window.resize(1280, 800)
    await _row(one, "shown", one.window.show)
    for name in PLACES:
        await _row(one, f"{name}, first", lambda name=name: one.window.open_named(name).reload())  # type: ignore[misc]
    for part in PARTS:
        await _row(one, f"more, {part}, first", lambda part=part: one.window.more.open_part(part))  # type: ignore[misc]
    for name in PLACES:
        await _row(one, f"{name}, again", lambda name=name: one.window.open_named(name).reload())  # type: ignore[misc]
        await _row(one, f"{name}, dark", lambda: one.window.shared.theme.choose(Mode.DARK))
        await _row(one, f"{name}, light", lambda: one.window.shared.theme.choose(Mode.LIGHT))
    for code in ("de", "fa"):
        await _row(one, f"language {code}", lambda code=code: _speak(one, code))  # type: ignore[misc]
    await one.close()
    await services.close()
    garbage.stop()


def _speak(one: OneWindow, code: str) -> None:
    one.window.shared.preferences.language.chosen.emit(code)


async def _row(one: OneWindow, text: str, act: Callable[[], object]) -> None:
    stalls = Stalls()
    watching = asyncio.ensure_future(stalls.watch())
    await asyncio.sleep(0)
    begin = time.process_time()
    act()
    await until(lambda: one.settled)
    jobs = one.window.shared.jobs
    await until(lambda: not jobs.loading and jobs.running is None)
    await asyncio.sleep(_SETTLED_S)
    used_s = time.process_time() - begin
    watching.cancel()
    figures = f"{used_s * 1000:7.0f}ms{stalls.worst_s * 1000:12.0f}ms{_memory_mib():8.0f} MiB"
    print(f"  {text:28}{figures}", flush=True)


def _memory_mib() -> float:
    """What the process has of the computer's memory now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main(full="--full" in sys.argv)
