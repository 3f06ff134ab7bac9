"""The status strip: Wi-Fi, server and readings waiting, each a way to its page; the job that runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout

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
from ofmon.ui.parts.theme import GRID, STRIP_HEIGHT, grown
from ofmon.ui.parts.widgets import row
from ofmon.ui.strip_parts import Item, JobStrip

if TYPE_CHECKING:
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

# What keeps from knowing who is signed in, in a word or two; the hint says the rest.
_HELD_SIGN = "warning"  # not for people: a sign's name
_PROBLEMS: tuple[tuple[type[OFMonError], tuple[str, str]], ...] = (
    (SecretsError, (mark("keyring refuses"), "warn")),
    (ServerBusyError, (mark("server busy"), "warn")),
    (ServerCertificateError, (mark("certificate?"), "bad")),
    (ServerAnswerError, (mark("no ThingsBoard?"), "bad")),
    (OFMonError, (mark("server: problem"), "bad")),
)


class Strip(QFrame):
    """The same on every page.

    Signals:
        wanted: a page by its short name, and a part of it (or nothing): where an item is explained.
    """

    wanted = Signal(str, str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._shared = shared
        self._offline_since: int | None = None
        self._held = 0
        self._at_meter = False
        self.wifi = Item(shared, "wifi", tr("Wi-Fi"), self._open_wifi)
        self.server = Item(shared, "server", tr("Server"), lambda: self.wanted.emit("sync", ""))
        self.waiting = Item(shared, "waiting", tr("Readings"), self._open_readings, whole=True)
        self.job = JobStrip(shared)
        states = row(self.wifi, self.server, self.waiting, spacing=2 * GRID)
        for at, stretch in enumerate((4, 4, 3)):
            states.setStretch(at, stretch)
        # The job lies over the lower half of the items: these stay as high as a finger needs them.
        lines = QGridLayout()
        lines.addLayout(states, 0, 0, 2, 1)
        lines.addWidget(self.job, 1, 0)
        for line in (0, 1):
            lines.setRowStretch(line, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        layout.setSpacing(2 * GRID)
        layout.addLayout(lines, 1)
        layout.addWidget(self.job.cancel)
        # Of one height with and without a job: nothing moves away under a finger.
        self.setFixedHeight(grown(STRIP_HEIGHT))
        self.job.shown.connect(self._make_room)
        self._show_wifi(None)
        shared.jobs.progressed.connect(self._follow)
        shared.jobs.finished.connect(lambda _job: self._show_wifi(None))

    async def load(self) -> None:
        """Ask the database and the server how things stand."""
        await self._count()
        await self._ask_server()

    async def _count(self) -> None:
        try:
            waiting = await self._shared.services.store.waiting()
            held = to_decide(await self._shared.services.store.held_counts())
        except OFMonError as error:
            self.waiting.say(tr("database?"), words.sentence(str(error)), "bad")
            return
        self._say_waiting(waiting, held)

    def _make_room(self, shown: bool) -> None:  # noqa: FBT001 - a signal's slot
        for item in (self.wifi, self.server, self.waiting):
            item.raise_words(up=shown)

    def _open_wifi(self) -> None:
        self.wanted.emit(*(("collect", "") if self._at_meter else ("more", "settings")))

    def _open_readings(self) -> None:
        self.wanted.emit(*(("more", "held") if self._held else ("sync", "")))

    def _say_waiting(self, waiting: int, held: int) -> None:
        self._held = held
        shown = [tr("%n waiting", "", waiting) if waiting else tr("none waiting")]
        hint = [tr("%n reading(s) to be sent", "", waiting) if waiting else tr("no readings wait to be sent")]
        if held:
            shown.append(tr("%n held", "", held))
            hint.append(tr("%n reading(s) held until you decide (More, Held)", "", held))
        tone = "warn" if held else "accent" if waiting else "muted"
        self.waiting.say(words.listed(shown), "; ".join(hint), tone, _HELD_SIGN if held else "")

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
        self._at_meter = bool(ssid)
        if ssid:
            self.wifi.say(ssid, tr("connected to the meter {ssid}", ssid=ssid), "accent")
        else:
            place = tr(self._shared.place)
            self.wifi.say(place, tr("{place}; not connected to a meter", place=place))
