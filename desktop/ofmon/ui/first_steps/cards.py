"""First steps: three cards for someone who has opened OFMon for the first time, then Collect.

Each card can be passed over, Escape leaves them all, and More shows them again. Whether they are due is
decided once, when the window opens: somebody who has data, a server or a testbed is no newcomer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.first_steps.emulated import SPEED, EmulatedMeters, can_run
from ofmon.ui.language_card import LanguageCard
from ofmon.ui.parts.theme import GRID, MODE_CHOICES, Mode
from ofmon.ui.parts.widgets import (
    Choice,
    Notice,
    button,
    card,
    column,
    label,
    row,
    scrolled,
    set_property,
    themed_icon,
)
from ofmon.ui.sync.certificate import look_at_certificate
from ofmon.ui.sync.sign_in import SignInForm, sign_in

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from ofmon.services.progress import Report
    from ofmon.services.told.run import Told
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_WIDEST_PX, _HIGHEST_PX = 640, 640
_ON = (
    (mark("Continue"), mark("On to the next card"), "primary"),
    (mark("Later"), mark("Goes on without signing in"), ""),
)
_ABOUT = mark(
    "OFMon takes the readings of energy meters that hang where there is no network. It keeps them on this "
    "computer, puts their times right, and hands them to a server when there is a network again."
)
_SERVER = mark(
    "Readings go to a ThingsBoard server. Meters can be collected without one, and you can sign in on the "
    "page Sync at any time."
)
_AT_A_METER = mark("Collect lists the meters whose Wi-Fi is in reach. It takes a few seconds to hear them.")
_EMULATED = mark(
    "Three emulated meters run the real firmware in a window of their own, an hour in each minute. Collect "
    "one to set its clock, and again some minutes later. What you try there goes when you close it."
)
_NO_TESTBED = mark(
    "Emulated meters come with OFMon's source code. There, this command starts three of them, a server and "
    "the collector:"
)


class FirstSteps(QWidget):
    """The cards. ``left`` tells that Collect is next."""

    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("page")
        self._shared = shared
        self.where = label(role="muted")
        self.skip = button(tr("Skip"), tr("Goes to Collect at once (Esc)"), self.left.emit, "quiet")
        self.look = Look(shared)
        self.server = ServerCard(shared)
        self.next = NextCard(shared)
        self._views = QStackedWidget()
        for view in (self.look, self.server, self.next):
            self._views.addWidget(scrolled(view))
        self.back = button(tr("Back"), tr("Back to the card before"), self._go_back)
        self.on = button("", "", self._go_on)
        self._arrange()
        self.server.done.connect(self._go_on)
        self.next.at_meter.connect(self.left)

    def begin(self) -> None:
        """Show the first card."""
        self.look.choose(self._shared.theme.mode)
        self.server.begin()
        self._shared.jobs.load(self.next, self.next.load)
        self._show(0)

    @property
    def number(self) -> int:
        """Which card is shown, from 0."""
        return self._views.currentIndex()

    def _go_on(self) -> None:
        self._show(self.number + 1)

    def _go_back(self) -> None:
        self._show(self.number - 1)

    def _show(self, number: int) -> None:
        self._views.setCurrentIndex(number)
        at = {"number": number + 1, "total": self._views.count()}
        self.where.setText(tr("Step {number} of {total}", **at))
        self.setAccessibleName(tr("First steps, step {number} of {total}", **at))
        self.back.setVisible(number > 0)
        self.on.setVisible(number < len(_ON))
        if number < len(_ON):
            word, hint, kind = tr(_ON[number][0]), tr(_ON[number][1]), _ON[number][2]
            set_property(self.on, "kind", kind)
            self.on.setText(word)
            self.on.setAccessibleName(word)
            self.on.setAccessibleDescription(hint)
            self.on.setToolTip(hint)
        (self.on, self.server.form.url, self.next.go)[number].setFocus()

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setMaximumSize(_WIDEST_PX, _HIGHEST_PX)
        inner.setLayout(
            column(
                row(self.where, None, self.skip), self._views, row(self.back, None, self.on), spacing=2 * GRID
            )
        )
        across = row(inner)
        outer = column(across, margin=2 * GRID)
        for layout in (across, outer):
            layout.insertStretch(0)
            layout.addStretch(0)
            layout.setStretch(1, 1)
        self.setLayout(outer)


class Look(QWidget):
    """Card 1: what this is, and how it looks."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.theme = Choice(tr("Appearance"), words.told(MODE_CHOICES))
        self.theme.chosen.connect(lambda mode: shared.theme.choose(Mode(mode)))
        self.language = LanguageCard(shared.preferences)
        appearance = card(label(tr("Appearance"), "heading"), row(self.theme, None))
        welcome, about = label(tr("Welcome to OFMon"), "title"), label(tr(_ABOUT), wrap=True)
        self.setLayout(column(welcome, about, self.language, appearance, None, spacing=2 * GRID))

    def choose(self, mode: Mode) -> None:
        """Show what holds."""
        self.theme.choose(mode.value)


class ServerCard(QWidget):
    """Card 2: where readings go, or later. ``done`` tells that it is settled."""

    done = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._job: Job | None = None
        self.form = SignInForm(shared.theme, tr(_SERVER), margin=0)
        self.form.back.hide()
        self.setLayout(column(self.form, None))
        self.form.wanted.connect(self._sign_in)
        self.form.certificate_wanted.connect(lambda url: look_at_certificate(shared, self.form, url))
        shared.jobs.heed(lambda _job: self.form.go.setEnabled(False))
        shared.jobs.finished.connect(self._finished)

    def begin(self) -> None:
        """Ask; a server that is known is filled in."""
        account = self._shared.services.account
        self.form.begin(account.server.url, keeps_session=account.keeps_session)
        self.form.check()

    def hideEvent(self, event: QHideEvent) -> None:
        """A secret is not left behind."""
        super().hideEvent(event)
        if not event.spontaneous():  # not while the window is only minimised
            self.form.password.clear()

    def _sign_in(self, url: str, user: str, password: str) -> None:
        async def work(_report: Report) -> Told:
            return await sign_in(self._shared, url, user, password)

        self.form.notice.hide()
        self._job = self._shared.jobs.start("sign-in", tr("Signing in as {user}", user=user), work)

    def _finished(self, job: Job) -> None:
        self.form.check()
        if job is not self._job:
            return
        self._job = None
        if job.error:
            self.form.fail(job.error)
        elif job.ok:
            self.done.emit()


class NextCard(QWidget):
    """Card 3: to the meters, or to emulated ones."""

    at_meter = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.notice = Notice(shared.theme)
        self.meters = EmulatedMeters(self)
        self.go = button(tr("I'm at a meter"), tr("Goes to Collect and scans"), self.at_meter.emit, "primary")
        themed_icon(shared.theme, self.go, "collect", "on_accent")
        self.start = button(tr("Start emulated meters"), tr("Opens a second window with them"), self._start)
        self.start.hide()
        self.words = label(tr("Looking whether they can run here …"), wrap=True)
        self.command = label("make demo", "heading")  # not for people: a command
        self.command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.command.hide()
        self._arrange()
        self.meters.opened.connect(self._opened)
        self.meters.ended.connect(self._ended)
        self.meters.failed.connect(self._failed)

    async def load(self) -> None:
        """Look whether emulated meters can run here."""
        can = await can_run()
        self.words.setText(tr(_EMULATED if can else _NO_TESTBED))
        self.start.setVisible(can)
        self.start.setEnabled(not self.meters.running)
        self.command.setVisible(not can)

    def _start(self) -> None:
        self.start.setEnabled(False)
        self.notice.say(tr("The emulated meters are starting …"))
        self.meters.start()

    def _opened(self) -> None:
        said = tr("They run, {speed} times as fast as real time. Their window opens now.", speed=SPEED)
        self.notice.say(said, "good")

    def _ended(self) -> None:
        self.start.setEnabled(True)
        self.notice.say(tr("Their window was closed, and what was in it is gone."))

    def _failed(self, why: str) -> None:
        self.start.setEnabled(True)
        self.notice.say(tr("The emulated meters could not be started: {why}", why=why), "bad")

    def _arrange(self) -> None:
        self.setLayout(
            column(
                label(tr("What now?"), "title"),
                self._option(tr("At a meter"), label(tr(_AT_A_METER), wrap=True), self.go),
                self._option(
                    tr("Try it with emulated meters"), self.words, self.command, self.notice, self.start
                ),
                None,
                spacing=2 * GRID,
            )
        )

    def _option(self, title: str, *parts: QWidget) -> QFrame:
        made = card(label(title, "heading"), *parts[:-1], row(parts[-1], None))
        made.setAccessibleName(title)
        return made
