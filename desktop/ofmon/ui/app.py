"""Opens the window, runs Qt's and asyncio's loop as one, and closes everything again.

Ctrl-C in the terminal ends it as closing the window does, except that nothing is asked.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from ofmon.domain.plain_text import visible
from ofmon.errors import OFMonError
from ofmon.services.workers import in_thread
from ofmon.texts import mark, spoken, tr
from ofmon.ui import read_later
from ofmon.ui.door import Door, WindowOpenError
from ofmon.ui.first_steps.due import are_due
from ofmon.ui.garbage import Garbage, share_memory
from ofmon.ui.jobs import Jobs
from ofmon.ui.language import Dress
from ofmon.ui.one_window import OneWindow
from ofmon.ui.one_window import end as end_window
from ofmon.ui.parts.copies import Copies
from ofmon.ui.parts.icons import app_icon
from ofmon.ui.parts.preferences import Preferences
from ofmon.ui.parts.questions import in_plain_text
from ofmon.ui.parts.theme import LIGHT, Mode, Theme
from ofmon.ui.screen_place import put
from ofmon.ui.shared import Activity, Now, Shared
from ofmon.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from ofmon.bootstrap import Services

# At DEBUG it prints arguments and results of what runs in threads, secrets among them.
logging.getLogger("qasync").setLevel(logging.INFO)

DEFAULT_SIZE = (1280, 800)
OWN_NETWORK, TESTBED = mark("own network"), mark("testbed")
THEMES = tuple(mode.value for mode in Mode)
INTERRUPTED = 130
# Qt's platforms without a screen.
_UNSEEN = ("offscreen", "minimal")
# Python runs its signal handlers only when it has something to do; Qt's loop would keep it asleep.
_WAKE_MS = 200
_CLOSING_S_MAX = 30.0
_DRESS = Dress()


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the window opens.

    Attributes:
        start_tour: begin a tour at once, and a sync after it.
        screenshot: take a picture of the page when it has loaded, then end.
        page: the first page, one of `PLACES`.
        size: width and height in pixels; None: as the window was left.
        theme: override the chosen theme for this run, one of `THEMES`.
        place: how meters are reached, for the status strip.
    """

    start_tour: bool = False
    screenshot: Path | None = None
    page: str = "collect"
    size: tuple[int, int] | None = None
    theme: str | None = None
    place: str = OWN_NETWORK


def run(  # noqa: PLR0913 - the window's options, all by name
    services: Services,
    *,
    start_tour: bool = False,
    screenshot: Path | None = None,
    page: str = "collect",
    size: tuple[int, int] | None = None,
    theme: str | None = None,
    place: str = OWN_NETWORK,
) -> int:
    """Open the window and return when it is closed (see `Wishes` for the options).

    Returns:
        The exit status: 0, 130 after Ctrl-C.

    Raises:
        DiskFullError: the picture could not be saved.
        ScreenLostError: the screen has gone while the window was open.
    """
    share_memory()
    app = QApplication.instance() or QApplication(["ofmon", *sys.argv[1:]])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    app.setApplicationName("ofmon")
    app.setApplicationDisplayName("OFMon")
    app.setDesktopFileName("ofmon")
    app.setWindowIcon(app_icon(LIGHT.accent, LIGHT.surface))
    app.setQuitOnLastWindowClosed(False)
    wishes = Wishes(start_tour, screenshot, page, size, theme, place)
    _DRESS.put_on(app, spoken())
    with qasync.QEventLoop(app) as loop:
        return _until_closed(loop, loop.create_task(show(app, services, wishes)))


def _until_closed(loop: asyncio.AbstractEventLoop, shown: asyncio.Task[int]) -> int:
    """Run the window. Qt leaves its loop of itself, at each turn, when the screen is gone."""
    shown.add_done_callback(lambda _shown: loop.stop())
    loop.run_forever()
    if shown.done():
        return loop.run_until_complete(shown)
    shown.cancel()
    give_up = time.monotonic() + _CLOSING_S_MAX
    while not shown.done() and time.monotonic() < give_up:
        loop.run_forever()
    raise ScreenLostError


class ScreenLostError(OFMonError):
    """The screen that the window stood on has gone."""

    def __init__(self) -> None:
        super().__init__(
            tr("The screen is gone, and the window with it"),
            safe=tr("All readings that were collected are stored"),
            todo=tr("Start OFMon again when there is a screen"),
        )


def complain(error: OFMonError) -> None:
    """Say on the screen, if there is one, why the window doesn't open; return when that was read."""
    if isinstance(error, ScreenLostError):
        return
    app = QApplication.instance() or QApplication(["ofmon"])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    _DRESS.put_on(app, spoken())
    if app.platformName() not in _UNSEEN:
        complaint(error).exec()


def complaint(error: OFMonError) -> QMessageBox:
    """What happened, what is safe, and what to do."""
    box = QMessageBox(QMessageBox.Icon.Warning, "OFMon", visible(error.what))
    box.setInformativeText(visible(" ".join(part for part in (error.safe, error.todo) if part)))
    in_plain_text(box)
    return box


def build(app: QApplication, services: Services, place: str) -> Shared:
    """Make what the pages share; what can't be used of the settings is the first that happened."""
    preferences = Preferences(services.settings)
    theme = Theme(app, preferences)
    Copies(theme)
    shared = Shared(
        services, Jobs(), theme, Now(services.clock), Activity(services.activity), preferences, place
    )
    for remark in services.remarks:
        shared.activity.note(shared.now.ms, remark, "warn")
    return shared


async def show(app: QApplication, services: Services, wishes: Wishes) -> int:
    """Show the window until it is closed, then end what still runs and close the services."""
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(status: int) -> None:
        if not ended.done():
            ended.set_result(status)

    door = None if wishes.screenshot else Door(services.data_folder.path)
    if door and not door.mine:  # the two were opened at the same moment
        raise WindowOpenError
    one = OneWindow(app, _DRESS, lambda: MainWindow(build(app, services, wishes.place)), lambda: end(0))
    window, shared = one.window, one.window.shared
    if door:
        door.knocked.connect(lambda: _come_to_front(app, one.window))
    if wishes.theme:
        shared.theme.override(Mode(wishes.theme))
    garbage = Garbage()
    garbage.start()
    with _interrupt(lambda: end(INTERRUPTED)):
        try:
            if wishes.screenshot:
                return await _picture(window, wishes, wishes.screenshot)
            size = QSize(*wishes.size) if wishes.size else None
            put(window, size, shared.preferences, QSize(*DEFAULT_SIZE))
            window.open_named(wishes.page)
            window.show()
            # Another window of OFMon may have started this one, and has the focus.
            window.activateWindow()
            await shared.now.ask()
            shared.now.start()
            window.reload_strip()
            # The person may have gone to another one meanwhile.
            window.page.reload()
            if wishes.start_tour:
                window.collect.start_tour(then_sync=True)
            elif await are_due(shared):
                window.show_first_steps()
            else:
                window.collect.scan()
            later = asyncio.ensure_future(in_thread(read_later.read, ended.done))
            status = await ended
            await later
            return status
        finally:
            if door:
                door.close()
            await one.close()
            await services.close()
            garbage.stop()


def _come_to_front(app: QApplication, window: MainWindow) -> None:
    """Where the window manager doesn't let it, it marks the window as one that wants to be seen."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    app.alert(window)


async def close(window: MainWindow, services: Services) -> None:
    """End what still runs, then close the services."""
    window.hide()
    await end_window(window)
    await services.close()
    window.deleteLater()


async def _picture(window: MainWindow, wishes: Wishes, path: Path) -> int:
    from ofmon.ui.energy.pictures import save_image  # noqa: PLC0415 - not read for the window

    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.resize(*(wishes.size or DEFAULT_SIZE))
    window.show()
    await window.shared.now.ask()
    await asyncio.to_thread(save_image, await picture(window, wishes.page), path)
    return 0


async def picture(window: MainWindow, name: str) -> QImage:
    """The window as it looks on a page when all of it has loaded."""
    page = window.open_named(name)
    await window.strip.load()
    await page.prepare_picture()
    await page.load()
    await _painted()
    return window.grab().toImage()


async def _painted() -> None:
    """Let Qt lay out and paint what the last load has changed."""
    for _round in range(3):
        turn = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda turn=turn: turn.set_result(None))
        await turn


@contextmanager
def _interrupt(end: object) -> Iterator[None]:
    """Call ``end`` on Ctrl-C and on a polite kill."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, lambda _number, _frame: end())  # type: ignore[operator]
    wake = QTimer(interval=_WAKE_MS)
    wake.timeout.connect(lambda: None)
    wake.start()
    try:
        yield
    finally:
        wake.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
