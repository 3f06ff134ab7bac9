"""The status strip: Wi-Fi, server, readings waiting, and the running job with its progress and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from ofmon.domain.reading import ReadingState
from ofmon.errors import (
    OFMonError,
    SecretsError,
    ServerAnswerError,
    ServerBusyError,
    ServerCertificateError,
    ServerUnreachableError,
)
from ofmon.services.held import to_decide
from ofmon.services.progress import Progress, State, Step
from ofmon.ui import words
from ofmon.ui.jobs import Job, fraction
from ofmon.ui.parts.theme import GRID, STRIP_HEIGHT
from ofmon.ui.parts.widgets import Elided, Sign, button, column, row, tip

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared

_PARTS = 1000
# What keeps from knowing who is signed in, in a word or two; the hint says the rest.
_PROBLEMS: tuple[tuple[type[OFMonError], tuple[str, str]], ...] = (
    (SecretsError, ("keyring refuses", "warn")),
    (ServerBusyError, ("server busy", "warn")),
    (ServerCertificateError, ("certificate?", "bad")),
    (ServerAnswerError, ("no ThingsBoard?", "bad")),
    (OFMonError, ("server: problem", "bad")),
)


class Item(QWidget):
    """A sign and its words, which are cut where room lacks unless they are to stay whole."""

    def __init__(self, shared: Shared, sign: str, name: str, *, whole: bool = False) -> None:
        super().__init__()
        self._whole = whole
        self._name = name
        self._sign_name = sign
        self.sign = Sign(shared.theme, sign, size=20)
        self.words = Elided("muted", Qt.TextElideMode.ElideMiddle)
        layout = row(self.sign, self.words)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def say(self, text: str, hint: str, tone: str = "muted") -> None:
        """Change the words; the hint says the same in full."""
        self.words.show_text(text)
        if self._whole:
            # The advance is rounded; a pixel less and the words would be cut.
            self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(text) + 2)
        self.words.setToolTip(tip(hint))
        self.words.setAccessibleName(f"{self._name}: {hint}")
        self.sign.show_sign(self._sign_name, tone)


class Strip(QFrame):
    """The same on every page."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._shared = shared
        self._offline_since: int | None = None
        self.wifi = Item(shared, "wifi", "Wi-Fi")
        self.server = Item(shared, "server", "Server")
        self.waiting = Item(shared, "waiting", "Readings", whole=True)
        self.job = JobStrip(shared)
        states = row(self.wifi, self.server, self.waiting, spacing=2 * GRID)
        for at, stretch in enumerate((4, 4, 3)):
            states.setStretch(at, stretch)
        lines = column(states, self.job, spacing=GRID // 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        layout.setSpacing(2 * GRID)
        layout.addLayout(lines, 1)
        layout.addWidget(self.job.cancel)
        # Of one height with and without a job: nothing moves away under a finger.
        self.setFixedHeight(STRIP_HEIGHT)
        self._show_wifi(None)
        shared.jobs.progressed.connect(self._follow)
        shared.jobs.finished.connect(lambda _job: self._show_wifi(None))

    async def load(self) -> None:
        """Ask the database and the server how things stand."""
        await self._count()
        await self._ask_server()

    async def _count(self) -> None:
        try:
            waiting = (await self._shared.services.store.counts()).get(ReadingState.PENDING, 0)
            held = to_decide(await self._shared.services.store.held_counts())
        except OFMonError as error:
            self.waiting.say("database?", words.sentence(str(error)), "bad")
            return
        self._say_waiting(waiting, held)

    def _say_waiting(self, waiting: int, held: int) -> None:
        shown = f"{waiting:,} waiting" if waiting else "none waiting"
        hint = f"{words.count(waiting, 'reading')} to be sent" if waiting else "no readings wait to be sent"
        if held:
            shown += f", {held:,} held"
            hint += f"; {words.count(held, 'reading')} held until you decide (More, Held)"
        self.waiting.say(shown, hint, "warn" if waiting or held else "muted")

    async def _ask_server(self) -> None:
        account = self._shared.services.account
        if not account.server.url:
            self.server.say("no server", "no server chosen yet; the page Sync asks for one")
            return
        try:
            session = await account.session()
        except OFMonError as error:
            self._tell_problem(error)
            return
        self._offline_since = None
        await self._shared.services.redate.run()  # and for the next visit, where there may be no server
        if session:
            self.server.say(session.user, f"signed in as {session.user} on {session.server_url}", "good")
        else:
            self.server.say("not signed in", f"not signed in on {account.server.url}")

    def _tell_problem(self, error: OFMonError) -> None:
        if isinstance(error, ServerUnreachableError) and not isinstance(error, ServerCertificateError):
            self._offline_since = self._offline_since or self._shared.now.ms
            since = f"offline since {words.local(self._offline_since):%H:%M}"
            self.server.say(since, f"{since}. {error}", "warn")
            return
        said, tone = next(word for kind, word in _PROBLEMS if isinstance(error, kind))
        self.server.say(said, words.sentence(str(error)), tone)

    def _follow(self, job: Job, progress: Progress) -> None:
        at_meter = job.kind in {"visit", "tour"} and progress.subject
        if at_meter and progress.step is Step.CONNECT and progress.state is State.DONE:
            self._show_wifi(progress.subject)
        elif progress.step is Step.DISCONNECT and progress.state is State.DONE:
            self._show_wifi(None)

    def _show_wifi(self, ssid: str | None) -> None:
        if ssid:
            self.wifi.say(ssid, f"connected to the meter {ssid}", "accent")
        else:
            self.wifi.say(self._shared.place, f"{self._shared.place}; not connected to a meter")


class JobStrip(QWidget):
    """The running job: what, how far, Cancel. Not there when nothing runs."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._jobs = shared.jobs
        self.words = Elided("heading")
        self.bar = QProgressBar(maximum=_PARTS, textVisible=False)
        self.bar.setAccessibleName("Progress of the running job")
        self.cancel = button("Cancel", "Stops the running job; what is stored stays stored", self._cancel)
        layout = row(self.words, self.bar, spacing=2 * GRID)
        layout.setStretch(0, 3)
        layout.setStretch(1, 1)
        layout.setAlignment(self.bar, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)
        self._show(shown=False)
        shared.jobs.started.connect(self._start)
        shared.jobs.progressed.connect(self._follow)
        shared.jobs.finished.connect(lambda _job: self._show(shown=False))

    def _start(self, job: Job) -> None:
        self.words.show_text(job.title)
        self.bar.setMaximum(0)
        self.cancel.setEnabled(True)
        self.cancel.setText("Cancel")
        self._show(shown=job.kind != "scan")

    def _show(self, *, shown: bool) -> None:
        self.setVisible(shown)
        self.cancel.setVisible(shown)

    def _follow(self, job: Job, progress: Progress) -> None:
        figure = words.figure(progress)
        step = words.STEPS[progress.step].lower()
        self.words.show_text(f"{job.title}: {step} {figure}".rstrip())
        part = fraction(progress)
        self.bar.setMaximum(0 if part is None else _PARTS)
        if part is not None:
            self.bar.setValue(round(part * _PARTS))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText("Stopping …")
        self._jobs.cancel()
