"""What all pages share: services, jobs, theme, clock, activity, preferences; and what a page is."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ofmon.errors import OFMonError
from ofmon.services.activity import LINES_MAX, ActivityKind, Line, kind_of
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.wearing import worn
from ofmon.ui.places import PLACES

if TYPE_CHECKING:
    from ofmon.bootstrap import Services
    from ofmon.services.activity import ActivityLog
    from ofmon.services.ports import Clock
    from ofmon.ui.jobs import Job, Jobs
    from ofmon.ui.parts.preferences import Preferences
    from ofmon.ui.parts.theme import Theme

_CLOCK_POLL_MS = 2_000


class Now(QObject):
    """The collector's clock (the testbed's, when there is one), asked now and then and known at once."""

    ticked = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._known_ms = round(time.time() * 1000)
        self._asked_at = time.monotonic()
        self._asking: asyncio.Task[None] | None = None
        self._timer = QTimer(self, interval=_CLOCK_POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def ms(self) -> int:
        """Milliseconds since the epoch."""
        return self._known_ms + round((time.monotonic() - self._asked_at) * 1000)

    async def ask(self) -> None:
        """Ask the clock; when it does not answer, the last answer goes on running."""
        try:
            self._known_ms = await self._clock.now_ms()
            self._asked_at = time.monotonic()
        except OFMonError:
            pass
        self.ticked.emit()

    def start(self) -> None:
        """Keep asking."""
        self._timer.start()

    async def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
        if self._asking:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    def _poll(self) -> None:
        if self._asking is None or self._asking.done():
            self._asking = asyncio.ensure_future(self.ask())


class Activity(QObject):
    """What happened, newest first: the lines that the database keeps, and those it has not taken yet.

    A line that can't be kept now (the database is busy, or damaged) is shown all the same, and tried again
    with the next one.
    """

    changed = Signal()
    noted = Signal(str)

    def __init__(self, log: ActivityLog) -> None:
        super().__init__()
        self.lines: deque[Line] = deque(maxlen=LINES_MAX)
        self._log = log
        self._not_kept: deque[Line] = deque(maxlen=LINES_MAX)
        self._keeping: asyncio.Task[None] | None = None

    async def load(self) -> None:
        """Read what is kept; when it can't be read, the lines that are shown stay."""
        await self._kept()
        try:
            kept = await self._log.activity()
        except OFMonError:
            return
        self.lines = deque([*reversed(self._not_kept), *kept], maxlen=LINES_MAX)
        self.changed.emit()

    def note(
        self,
        time_ms: int,
        text: str,
        tone: str,
        kind: ActivityKind = ActivityKind.OTHER,
        meters: tuple[str, ...] = (),
    ) -> None:
        """Add a line; tone is "good", "warn" or "bad", ``meters`` are the SSIDs that it is about."""
        line = Line(time_ms, text, tone, kind, meters)
        self.lines.appendleft(line)
        self._not_kept.append(line)
        self.changed.emit()
        self.noted.emit(text)
        if self._keeping is None or self._keeping.done():
            self._keeping = asyncio.ensure_future(self._keep())

    async def close(self) -> None:
        """Wait until the database has what was noted."""
        await self._kept()

    async def _kept(self) -> None:
        if self._keeping:
            await asyncio.shield(self._keeping)

    async def _keep(self) -> None:
        while self._not_kept:
            waiting = list(self._not_kept)
            try:
                await self._log.note_activity(waiting)
            except OFMonError:
                return
            for _line in waiting:
                self._not_kept.popleft()

    def note_end(self, time_ms: int, job: Job, said: str, meters: tuple[str, ...] = ()) -> None:
        """Add the line with which a job ends."""
        kind = kind_of(job.kind)
        if job.cancelled:
            self.note(time_ms, tr("{job}: cancelled.", job=job.title), "warn", kind, meters)
        elif job.error:
            text = tr("{job}: {outcome}", job=job.title, outcome=words.sentence(str(job.error)))
            self.note(time_ms, text, "bad", kind, meters)
        else:
            text = tr("{job}: {outcome}", job=job.title, outcome=said) if said else job.title
            self.note(time_ms, words.sentence(text), "good", kind, meters)


@dataclass(frozen=True, slots=True)
class Shared:
    """Handed to every page."""

    services: Services
    jobs: Jobs
    theme: Theme
    now: Now
    activity: Activity
    preferences: Preferences
    place: str


class Page(QWidget):
    """A place of the window.

    Class attributes:
        name: short stable name, one of `PLACES`.
        go: asks the window for another page, by its short name.
    """

    name = ""
    go = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.shared = shared
        self.setObjectName("page")
        self.setAccessibleName(self.title)

    @property
    def title(self) -> str:
        """The word on its tab."""
        return tr(PLACES[self.name])

    def dress(self) -> None:
        """Let it wear the theme: all of it as one region, unless it is made of several."""
        worn(self, self.shared.theme)

    async def load(self) -> None:
        """Read what the page shows. Errors are shown on the page, never raised."""

    async def prepare_picture(self) -> None:
        """Do what a person would wait for before looking, beyond `load`."""

    def reload(self) -> None:
        """Load again in the background."""
        self.shared.jobs.load(self, self.load)

    def again(self) -> None:
        """What F5 does here."""
        self.reload()
