"""The window that is open. Another language or size of text puts a new one there, on the same services.

Nearly every widget holds a text, so all of them are made anew, and with them what pages share: nothing keeps
a word of the language before. While a job or emulated meters run, the change waits; a scan is given up for
it, as it is when the window closes.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.spoken import speak_as_asked
from ofmon.texts import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect, Qt
    from PySide6.QtWidgets import QApplication

    from ofmon.ui.language import Dress
    from ofmon.ui.parts.theme import Mode
    from ofmon.ui.shared import Shared
    from ofmon.ui.window import MainWindow


_AS_BEFORE = "as before"


class OneWindow:
    """Holds the window.

    Args:
        app: whose direction and dialogs follow the language.
        dress: what they have on now.
        make: makes a window; how it looks and listens is its own affair.
        closed: told when the person closes it.
    """

    def __init__(
        self, app: QApplication, dress: Dress, make: Callable[[], MainWindow], closed: Callable[[], None]
    ) -> None:
        self._app, self._dress = app, dress
        self._make, self._closed = make, closed
        self._wanted = ""
        self._changing: asyncio.Task[None] | None = None
        self.window = self._listened(make())

    @property
    def settled(self) -> bool:
        """Whether the language is the one that was chosen, or waits for what runs."""
        return self._changing is None or self._changing.done()

    async def close(self) -> None:
        """Let a change of language end, then end what still runs in the window."""
        if self._changing:
            await asyncio.gather(self._changing, return_exceptions=True)
        self.window.hide()
        await end(self.window)
        await _gone(self.window)
        _silence(self.window.shared)

    def _listened(self, window: MainWindow) -> MainWindow:
        window.closed.connect(self._closed)
        window.shared.preferences.language.chosen.connect(self._want)
        window.shared.preferences.language.anew.connect(lambda: self._want(self._wanted or _AS_BEFORE))
        # Once the job's own listeners have shown what it came to.
        window.shared.jobs.finished.connect(lambda _job: asyncio.get_running_loop().call_soon(self._follow))
        return window

    def _want(self, choice: str) -> None:
        self._wanted = choice
        if is_busy(self.window):
            self.window.shared.preferences.language.waits.emit()
        self._follow()

    def _follow(self) -> None:
        if self._wanted and self.settled and not is_busy(self.window):
            self._changing = asyncio.ensure_future(self._change())

    async def _change(self) -> None:
        """Until the language is that of the last choice: a person may choose again meanwhile."""
        while self._wanted:
            choice, self._wanted = self._wanted, ""
            problem = "" if choice == _AS_BEFORE else speak_as_asked(choice)
            before, place = self.window, _Place.of(self.window)
            before.setEnabled(False)
            await end(before)
            await _gone(before)
            _silence(before.shared)
            self._dress.put_on(self._app, spoken())
            self.window = self._listened(self._make())
            await place.take(self.window)
            if problem:
                self.window.shared.activity.note(self.window.shared.now.ms, problem, "warn")


def is_busy(window: MainWindow) -> bool:
    """Whether something runs in it that a new window would have to break off."""
    job = window.shared.jobs.running
    emulated = window.first_steps is not None and window.first_steps.next.meters.running
    return emulated or (job is not None and job.kind != "scan")


async def end(window: MainWindow) -> None:
    """End what still runs in a window, and write what it has to keep."""
    window.stop()
    await window.shared.now.stop()
    await window.shared.jobs.close()
    await window.shared.activity.close()
    await window.shared.preferences.close()


async def _gone(window: MainWindow) -> None:
    """Delete a window, and wait for that: a new theme would go over all of its widgets once more."""
    gone = asyncio.get_running_loop().create_future()
    window.destroyed.connect(lambda: gone.set_result(None))
    window.hide()
    window.deleteLater()
    await gone


def _silence(shared: Shared) -> None:
    """What the pages of a window that is gone listened to is silent; its theme paints no other."""
    for told in (shared.theme, shared.jobs, shared.now, shared.activity, shared.preferences.language):
        told.blockSignals(True)  # noqa: FBT003 - Qt's own
    shared.theme.deleteLater()


@dataclass(frozen=True, slots=True)
class _Place:
    """What a new window has of the one before: where it stands, how it looks, which page is open."""

    geometry: QRect
    state: Qt.WindowState
    mode: Mode
    page: str
    part: str
    at_first_steps: bool

    @classmethod
    def of(cls, window: MainWindow) -> _Place:
        first = window.first_steps
        return cls(
            geometry=window.geometry(),
            state=window.windowState(),
            mode=window.shared.theme.mode,
            page=window.page.name,
            part=window.more.part.value if window.made("more") else "",
            at_first_steps=first is not None and first.isVisibleTo(window),
        )

    async def take(self, window: MainWindow) -> None:
        """Show a window there."""
        if window.shared.theme.mode is not self.mode:
            window.shared.theme.override(self.mode)
        window.setGeometry(self.geometry)
        window.setWindowState(self.state)
        if self.page == "more":
            window.more.open_part(self.part)
        window.open_named(self.page)
        if self.at_first_steps:
            window.show_first_steps()
        window.show()
        await window.shared.now.ask()
        window.shared.now.start()
        window.reload_strip()
        window.page.reload()
        if not self.at_first_steps:
            window.collect.scan()
