"""The window that is open. Another language puts a new one in its place, with the same services below.

Nearly every widget holds a text, so all of them are made anew, and with them what pages share: nothing keeps
a word of the language before. While a job or emulated meters run, the change waits; a scan is given up for
it, as it is when the window closes.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ofmon.spoken import speak_as_asked
from ofmon.texts import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from ofmon.ui.language import Dress
    from ofmon.ui.window import MainWindow


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
        self.window.deleteLater()

    def _listened(self, window: MainWindow) -> MainWindow:
        window.closed.connect(self._closed)
        window.shared.preferences.language.chosen.connect(self._want)
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
            problem = speak_as_asked(choice)
            self._dress.put_on(self._app, spoken())
            before = self.window
            before.setEnabled(False)
            await end(before)
            self.window = self._listened(self._make())
            await _in_place_of(before, self.window)
            before.deleteLater()
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


async def _in_place_of(before: MainWindow, window: MainWindow) -> None:
    """Show a window where another was, with the same page open."""
    window.shared.theme.override(before.shared.theme.mode)
    window.setGeometry(before.geometry())
    window.setWindowState(before.windowState())
    window.more.open_part(before.more.part.value)
    window.open_named(before.page.name)
    at_first_steps = before.first_steps is not None and before.first_steps.isVisibleTo(before)
    if at_first_steps:
        window.show_first_steps()
    window.show()
    before.hide()
    await window.shared.now.ask()
    window.shared.now.start()
    window.reload_strip()
    window.page.reload()
    if not at_first_steps:
        window.collect.scan()
