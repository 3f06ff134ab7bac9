"""Sync: what waits, sending it, what became of it, and who is signed in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.domain.plain_text import visible
from ofmon.domain.reading import ReadingState
from ofmon.errors import OFMonError
from ofmon.services.held import to_decide
from ofmon.services.told.words import told_text
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Empty, Notice, button, card, column, label, row, scrolled, themed_icon
from ofmon.ui.shared import Page
from ofmon.ui.sync.certificate import look_at_certificate
from ofmon.ui.sync.check_form import CheckForm
from ofmon.ui.sync.meters_table import MetersTable, rows_of
from ofmon.ui.sync.outcomes import account_words, failure, summary
from ofmon.ui.sync.progress import SyncProgress
from ofmon.ui.sync.sign_in import SignInForm, sign_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ofmon.services.device_tree import DeviceLine
    from ofmon.services.ports import MeterRecord, Span
    from ofmon.services.progress import Progress, Report
    from ofmon.services.sync import DeviceSync, SyncResult
    from ofmon.services.told.run import Told
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared
    from ofmon.ui.sync.meters_table import Row

_LOW_PX = 420


class SyncPage(Page):
    """Main view, or the form for signing in."""

    name = "sync"
    held_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.heading = label(tr("Sync"), "title")
        self.send = button(
            tr("Sync now"), tr("Sends what waits, and checks that it arrived"), self.start, "primary"
        )
        themed_icon(shared.theme, self.send, "sync", "on_accent")
        self.account = label(wrap=True)
        self.sign_in = button(
            tr("Sign in …"), tr("Signs in, so that what was sent can be read back"), self._open_form
        )
        self.sign_out = button(
            tr("Sign out"), tr("Forgets the session; readings stay"), self._sign_out, "quiet"
        )
        hint = tr("Looks for confirmed readings that the server has lost since, and sends them again")
        self.check = button(tr("Check again …"), hint, self._open_check, "quiet")
        self.check.hide()  # until somebody is signed in
        self.progress = SyncProgress()
        self.notice = Notice(shared.theme)
        self.held = Notice(shared.theme)
        self.empty = Empty(shared.theme, "sync")
        said = tr("Readings that you collect are listed here, by meter and by how far they have come.")
        self.empty.say(tr("Nothing to send yet"), said, tr("Go to Collect"), lambda: self.go.emit("collect"))
        self.table = MetersTable(shared.theme, shared.preferences)
        self.detail = label(role="muted", wrap=True)
        self.form = SignInForm(shared.theme)
        self.check_form = CheckForm(shared.theme)
        self._records: list[MeterRecord] = []
        self._last: Sequence[DeviceSync] = ()
        self._arrange()
        self._connect()

    # ------------------------------------------------------------ actions

    def start(self) -> None:
        """Send what waits."""
        if self.shared.jobs.start("sync", tr("Sync"), self.shared.services.sync.run):
            self.notice.hide()

    def _open_check(self) -> None:
        self._views.setCurrentWidget(self._check_view)
        today = datetime.fromtimestamp(self.shared.now.ms / 1000, UTC).astimezone().date()
        self.check_form.begin(today, self._records)

    def _start_check(self, span: Span) -> None:
        async def work(report: Report) -> SyncResult:
            return await self.shared.services.sync.check(span, report)

        if self.shared.jobs.start("sync", tr("Checking again"), work):
            self.notice.hide()
            self._close_form()

    async def load(self) -> None:
        """Read the meters' counts, then ask who is signed in."""
        try:
            lines, self._records = await self.shared.services.device_tree.with_records()
            held = to_decide(await self.shared.services.store.held_counts())
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        self._show_lines(lines)
        self._show_held(held)
        await self._show_session()

    def _sign_in(self, url: str, user: str, password: str) -> None:
        async def work(_report: Report) -> Told:
            return await sign_in(self.shared, url, user, password)

        self.shared.jobs.start("sign-in", tr("Signing in as {user}", user=user), work)

    def _sign_out(self) -> None:
        async def work(_report: Report) -> None:
            await self.shared.services.account.sign_out()

        self.shared.jobs.start("sign-out", tr("Signing out"), work)

    def _open_form(self) -> None:
        account = self.shared.services.account
        self._views.setCurrentWidget(self._form_view)
        self.form.begin(account.server.url, keeps_session=account.keeps_session)

    def _close_form(self) -> None:
        self.form.password.clear()
        self._views.setCurrentWidget(self._main)

    # ------------------------------------------------------------ jobs

    def _started(self, job: Job) -> None:
        self._allow(allowed=False)
        if job.kind == "sync":
            self.progress.begin()

    def _progressed(self, job: Job, progress: Progress) -> None:
        if job.kind == "sync":
            self.progress.show_progress(progress)

    def _finished(self, job: Job) -> None:
        self._allow(allowed=True)
        self.progress.hide()
        if job.kind == "sync":
            self._sync_ended(job)
        elif job.kind in {"sign-in", "sign-out"}:
            self._sign_in_ended(job)

    def _sync_ended(self, job: Job) -> None:
        said = summary(job.result) if job.result else ""
        self.shared.activity.note_end(self.shared.now.ms, job, said)
        if job.error:
            self.notice.fail(job.error, tr("Try again"), self.start)
        elif job.cancelled:
            self.notice.say(
                tr("The sync was cancelled. What was not sent waits here."),
                "warn",
                tr("Sync again"),
                self.start,
            )
        elif job.result:
            self._last = job.result.devices
            tone = "bad" if job.result.failed else "good"
            self.notice.say(said, tone)

    def _sign_in_ended(self, job: Job) -> None:
        if job.ok and (said := told_text(job.result)):
            self.notice.say(said, "good")
        if job.error:
            (self.form if job.kind == "sign-in" else self.notice).fail(job.error)
        elif job.ok:
            self._close_form()

    def _allow(self, *, allowed: bool) -> None:
        for part in (self.send, self.check, self.sign_in, self.sign_out, self.form.go, self.check_form.go):
            part.setEnabled(allowed)
        if allowed:
            self.form.check()

    # ------------------------------------------------------------ what is shown

    def _show_lines(self, lines: Sequence[DeviceLine]) -> None:
        shown = rows_of(lines, self._last)
        self.table.replace(shown)
        self._lists.setCurrentWidget(self.table if shown else self.empty)
        waiting = sum(row.counts.get(ReadingState.PENDING, 0) for row in shown)
        self.heading.setText(tr("%n reading(s) waiting", "", waiting) if waiting else tr("Nothing waits"))

    def _show_held(self, held: int) -> None:
        self.held.setVisible(held > 0)
        if held:
            said = tr("%n reading(s) held: not sent until you decide.", "", held)
            self.held.say(said, "warn", tr("Decide"), self.held_wanted.emit)

    async def _show_session(self) -> None:
        account = self.shared.services.account
        try:
            session = await account.session() if account.server.url else None
        except OFMonError as error:
            self.account.setText(words.sentence(str(error)))
            session = None
        else:
            self.account.setText(visible(account_words(session, account.server.url)))
        self.sign_in.setVisible(session is None)
        self.sign_out.setVisible(session is not None)
        self.check.setVisible(session is not None)

    def _tell(self, picked: Row) -> None:
        said = failure(picked.last)
        self.detail.setText(tr("{name}: {failure}", name=picked.name, failure=said) if said else "")
        self.detail.setVisible(bool(said))

    # ------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window keeps its room for the table: one line above it holds all there is to press."""
        super().resizeEvent(event)
        low = self.height() < _LOW_PX
        self.heading.setHidden(low)
        (self._who if low else self._top).addWidget(self.send)
        between = GRID if low else 2 * GRID
        self._parts.setSpacing(between)
        self._parts.setContentsMargins(2 * GRID, between, 2 * GRID, between)
        self._who.setContentsMargins(0, between - 2 * GRID, 0, between - 2 * GRID)

    def _arrange(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.empty)
        self._lists.addWidget(self.table)
        self.detail.hide()
        self._top = row(self.heading, None, self.send)
        self._who = row(self.account, self.check, self.sign_in, self.sign_out)
        self._who.setStretch(0, 1)
        self._card = card(self._who)
        self._main = QWidget()
        self._parts = column(
            self._top,
            self._card,
            self.progress,
            self.notice,
            self.held,
            self._lists,
            self.detail,
            margin=2 * GRID,
        )
        self._main.setLayout(self._parts)
        self._views = QStackedWidget()
        self._views.addWidget(self._main)
        self._form_view = scrolled(self.form)
        self._views.addWidget(self._form_view)
        self._check_view = scrolled(self.check_form)
        self._views.addWidget(self._check_view)
        self.setLayout(column(self._views))

    def _connect(self) -> None:
        jobs = self.shared.jobs
        jobs.heed(self._started)
        jobs.progressed.connect(self._progressed)
        jobs.finished.connect(self._finished)
        self.table.picked.connect(self._tell)
        self.form.wanted.connect(self._sign_in)
        self.form.left.connect(self._close_form)
        self.form.certificate_wanted.connect(lambda url: look_at_certificate(self.shared, self.form, url))
        self.check_form.wanted.connect(self._start_check)
        self.check_form.left.connect(self._close_form)
