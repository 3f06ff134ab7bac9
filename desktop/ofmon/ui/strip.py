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
from ofmon.texts import date, mark, tr
from ofmon.ui import words
from ofmon.ui.jobs import Job, fraction
from ofmon.ui.parts.theme import GRID, STRIP_HEIGHT
from ofmon.ui.parts.widgets import Elided, Sign, button, column, row, tip

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared

_PARTS = 1000
# What keeps from knowing who is signed in, in a word or two; the hint says the rest.
_PROBLEMS: tuple[tuple[type[OFMonError], tuple[str, str]], ...] = (
    (SecretsError, (mark("keyring refuses"), "warn")),
    (ServerBusyError, (mark("server busy"), "warn")),
    (ServerCertificateError, (mark("certificate?"), "bad")),
    (ServerAnswerError, (mark("no ThingsBoard?"), "bad")),
    (OFMonError, (mark("server: problem"), "bad")),
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
        self.words.setAccessibleName(tr("{name}: {value}", name=self._name, value=hint))
        self.sign.show_sign(self._sign_name, tone)


class Strip(QFrame):
    """The same on every page."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._shared = shared
        self._offline_since: int | None = None
        self.wifi = Item(shared, "wifi", tr("Wi-Fi"))
        self.server = Item(shared, "server", tr("Server"))
        self.waiting = Item(shared, "waiting", tr("Readings"), whole=True)
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
            self.waiting.say(tr("database?"), words.sentence(str(error)), "bad")
            return
        self._say_waiting(waiting, held)

    def _say_waiting(self, waiting: int, held: int) -> None:
        shown = [tr("%n waiting", "", waiting) if waiting else tr("none waiting")]
        hint = [tr("%n reading(s) to be sent", "", waiting) if waiting else tr("no readings wait to be sent")]
        if held:
            shown.append(tr("%n held", "", held))
            hint.append(tr("%n reading(s) held until you decide (More, Held)", "", held))
        self.waiting.say(words.listed(shown), "; ".join(hint), "warn" if waiting or held else "muted")

    async def _ask_server(self) -> None:
        account = self._shared.services.account
        if not account.server.url:
            self.server.say(tr("no server"), tr("no server chosen yet; the page Sync asks for one"))
            return
        try:
            session = await account.session()
        except OFMonError as error:
            self._tell_problem(error)
            return
        self._offline_since = None
        await self._shared.services.redate.run()  # and for the next visit, where there may be no server
        if session:
            signed = tr("signed in as {user} on {server}", user=session.user, server=session.server_url)
            self.server.say(session.user, signed, "good")
        else:
            self.server.say(tr("not signed in"), tr("not signed in on {server}", server=account.server.url))

    def _tell_problem(self, error: OFMonError) -> None:
        if isinstance(error, ServerUnreachableError) and not isinstance(error, ServerCertificateError):
            self._offline_since = self._offline_since or self._shared.now.ms
            since = tr("offline since {time}", time=date(words.local(self._offline_since), "HH:mm"))
            self.server.say(since, f"{words.sentence(since)} {error}", "warn")
            return
        said, tone = next(word for kind, word in _PROBLEMS if isinstance(error, kind))
        self.server.say(tr(said), words.sentence(str(error)), tone)

    def _follow(self, job: Job, progress: Progress) -> None:
        at_meter = job.kind in {"visit", "tour", "update-all"} and progress.subject
        if at_meter and progress.step is Step.CONNECT and progress.state is State.DONE:
            self._show_wifi(progress.subject)
        elif progress.step is Step.DISCONNECT and progress.state is State.DONE:
            self._show_wifi(None)

    def _show_wifi(self, ssid: str | None) -> None:
        if ssid:
            self.wifi.say(ssid, tr("connected to the meter {ssid}", ssid=ssid), "accent")
        else:
            place = tr(self._shared.place)
            self.wifi.say(place, tr("{place}; not connected to a meter", place=place))


class JobStrip(QWidget):
    """The running job: what, how far, Cancel. Not there when nothing runs."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._jobs = shared.jobs
        self.words = Elided("heading")
        self.bar = QProgressBar(maximum=_PARTS, textVisible=False)
        self.bar.setAccessibleName(tr("Progress of the running job"))
        self.cancel = button(
            tr("Cancel"), tr("Stops the running job; what is stored stays stored"), self._cancel
        )
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
        self.cancel.setText(tr("Cancel"))
        self._show(shown=job.kind != "scan")

    def _show(self, *, shown: bool) -> None:
        self.setVisible(shown)
        self.cancel.setVisible(shown)

    def _follow(self, job: Job, progress: Progress) -> None:
        self.words.show_text(tr("{job}: {doing}", job=job.title, doing=words.doing(progress)))
        part = fraction(progress)
        self.bar.setMaximum(0 if part is None else _PARTS)
        if part is not None:
            self.bar.setValue(round(part * _PARTS))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(tr("Stopping …"))
        self._jobs.cancel()
