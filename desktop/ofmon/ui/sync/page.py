"""Sync: what waits, sending it, what became of it, and who is signed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from ofmon.domain.plain_text import visible
from ofmon.domain.reading import ReadingState
from ofmon.errors import OFMonError
from ofmon.services.held import to_decide
from ofmon.ui import words
from ofmon.ui.jobs import Job, fraction
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import (
    Elided,
    Empty,
    Notice,
    button,
    card,
    column,
    label,
    row,
    scrolled,
    themed_icon,
)
from ofmon.ui.shared import Page
from ofmon.ui.sync.certificate import look_at_certificate
from ofmon.ui.sync.check_form import CheckForm
from ofmon.ui.sync.reading_states import state_columns
from ofmon.ui.sync.sign_in import SignInForm, sign_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from ofmon.services.ports import MeterRecord, Session, Span
    from ofmon.services.progress import Progress, Report, Step
    from ofmon.services.sync import DeviceSync, SyncResult
    from ofmon.ui.shared import Shared

_PARTS = 1000
_LOW_PX = 420


@dataclass(frozen=True, slots=True)
class Row:
    """A meter, its name, and what the last sync of this run did for it."""

    record: MeterRecord
    name: str
    last: DeviceSync | None


class SyncPage(Page):
    """Main view, or the form for signing in."""

    name, title, sign = "sync", "Sync", "sync"
    held_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.heading = label("Sync", "title")
        self.send = button("Sync now", "Sends what waits, and checks that it arrived", self.start, "primary")
        themed_icon(shared.theme, self.send, "sync", "on_accent")
        self.account = label(wrap=True)
        self.sign_in = button(
            "Sign in …", "Signs in, so that what was sent can be read back", self._open_form
        )
        self.sign_out = button("Sign out", "Forgets the session; readings stay", self._sign_out, "quiet")
        hint = "Looks for confirmed readings that the server has lost since, and sends them again"
        self.check = button("Check again …", hint, self._open_check, "quiet")
        self.check.hide()  # until somebody is signed in
        self.bar = QProgressBar(maximum=_PARTS, textVisible=False)
        self.bar.setAccessibleName("Progress of the sync")
        self.doing = Elided("muted")
        self.notice = Notice(shared.theme)
        self.held = Notice(shared.theme)
        self.empty = Empty(shared.theme, "sync")
        said = "Readings that you collect are listed here, by meter and by how far they have come."
        self.empty.say("Nothing to send yet", said, "Go to Collect", lambda: self.go.emit("collect"))
        self.table: Table[Row] = Table(
            "sync", self._columns(), shared.theme, shared.preferences, title="Readings by meter"
        )
        self.detail = label(role="muted", wrap=True)
        self.form = SignInForm(shared.theme)
        self.check_form = CheckForm(shared.theme)
        self._records: list[MeterRecord] = []
        self._last: Mapping[str, DeviceSync] = {}
        self._figures: dict[tuple[Step, str], tuple[int, int]] = {}
        self._arrange()
        self._connect()

    # ------------------------------------------------------------ actions

    def start(self) -> None:
        """Send what waits."""
        if self.shared.jobs.start("sync", "Sync", self.shared.services.sync.run):
            self.notice.hide()

    def _open_check(self) -> None:
        self._views.setCurrentWidget(self._check_view)
        today = datetime.fromtimestamp(self.shared.now.ms / 1000, UTC).astimezone().date()
        self.check_form.begin(today, self._records)

    def _start_check(self, span: Span) -> None:
        async def work(report: Report) -> SyncResult:
            return await self.shared.services.sync.check(span, report)

        if self.shared.jobs.start("sync", "Checking again", work):
            self.notice.hide()
            self._close_form()

    async def load(self) -> None:
        """Read the meters' counts, then ask who is signed in."""
        try:
            records = await self.shared.services.devices.local()
            names = await self.shared.services.store.meter_names()
            held = to_decide(await self.shared.services.store.held_counts())
        except OFMonError as error:
            self.notice.fail(error, "Try again", self.reload)
            return
        self._show_records(records, names)
        self._show_held(held)
        await self._show_session()

    def _sign_in(self, url: str, user: str, password: str) -> None:
        async def work(_report: Report) -> Session:
            return await sign_in(self.shared, url, user, password)

        self.shared.jobs.start("sign-in", f"Signing in as {user}", work)

    def _sign_out(self) -> None:
        async def work(_report: Report) -> None:
            await self.shared.services.account.sign_out()

        self.shared.jobs.start("sign-out", "Signing out", work)

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
            self._figures.clear()
            self.bar.setMaximum(0)
            self.doing.show_text("Looking what waits")
            self._progress.show()

    def _progressed(self, job: Job, progress: Progress) -> None:
        if job.kind != "sync":
            return
        about = f"{progress.subject}: " if progress.subject else ""
        said = f"{about}{words.STEPS[progress.step].lower()} {words.figure(progress)}"
        self.doing.show_text(said.rstrip())
        if fraction(progress) is not None:
            self._figures[progress.step, progress.subject] = (progress.done or 0, progress.total or 0)
        part = self._together(progress)
        self.bar.setMaximum(0 if part is None else _PARTS)
        if part is not None:
            self.bar.setValue(round(part * _PARTS))

    def _together(self, progress: Progress) -> float | None:
        """How far a step is over all devices that have begun it: some are served beside each other."""
        if fraction(progress) is None:
            return None
        figures = [figure for (step, _), figure in self._figures.items() if step is progress.step]
        return sum(done for done, _ in figures) / sum(total for _, total in figures)

    def _finished(self, job: Job) -> None:
        self._allow(allowed=True)
        self._progress.hide()
        if job.kind == "sync":
            self._sync_ended(job)
        elif job.kind in {"sign-in", "sign-out"}:
            self._sign_in_ended(job)

    def _sync_ended(self, job: Job) -> None:
        said = summary(job.result) if job.result else ""
        self.shared.activity.note_end(self.shared.now.ms, job, said)
        if job.error:
            self.notice.fail(job.error, "Try again", self.start)
        elif job.cancelled:
            self.notice.say(
                "The sync was cancelled. What was not sent waits here.", "warn", "Sync again", self.start
            )
        elif job.result:
            self._last = {device.ssid: device for device in job.result.devices}
            tone = "bad" if job.result.failed else "good"
            self.notice.say(said, tone)

    def _sign_in_ended(self, job: Job) -> None:
        self.shared.activity.note_end(self.shared.now.ms, job, "")
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

    def _show_records(self, records: list[MeterRecord], names: Mapping[str, str]) -> None:
        self._records = records
        rows = [
            Row(record, names[record.meter.ssid], self._last.get(record.meter.ssid)) for record in records
        ]
        shown = [row for row in rows if sum(row.record.counts.values())]
        self.table.replace(shown)
        self._lists.setCurrentWidget(self.table if shown else self.empty)
        waiting = sum(record.waiting for record in records)
        self.heading.setText(f"{words.count(waiting, 'reading')} waiting" if waiting else "Nothing waits")

    def _show_held(self, held: int) -> None:
        self.held.setVisible(held > 0)
        if held:
            said = f"{words.count(held, 'reading')} held: not sent until you decide."
            self.held.say(said, "warn", "Decide", self.held_wanted.emit)

    async def _show_session(self) -> None:
        account = self.shared.services.account
        try:
            session = await account.session() if account.server.url else None
        except OFMonError as error:
            self.account.setText(words.sentence(str(error)))
            session = None
        else:
            self.account.setText(visible(_account_words(session, account.server.url)))
        self.sign_in.setVisible(session is None)
        self.sign_out.setVisible(session is not None)
        self.check.setVisible(session is not None)

    def _tell(self, picked: Row) -> None:
        last = picked.last
        said = words.sentence(_unnamed(last, str(last.error))) if last and last.error else ""
        self.detail.setText(f"{picked.name}: {said}" if said else "")
        self.detail.setVisible(bool(said))

    def _columns(self) -> tuple[Column[Row], ...]:
        return (
            Column("Meter", lambda row: row.name, stretch=True, least_px=120),
            *state_columns(self.shared.theme, lambda row: row.record.counts, tuple(ReadingState)),
            Column(
                "Last sync",
                lambda row: outcome(row.last),
                tone=lambda row: _tone(row.last),
                hint="What the last sync from this window did; the counts hold whoever has synced",
                stretch=True,
                least_px=140,
                optional=True,
                sentence=True,
            ),
        )

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
        self._progress = QWidget()
        self._progress.setLayout(column(self.doing, self.bar))
        self._progress.hide()
        self.detail.hide()
        self._top = row(self.heading, None, self.send)
        self._who = row(self.account, self.check, self.sign_in, self.sign_out)
        self._who.setStretch(0, 1)
        self._card = card(self._who)
        self._main = QWidget()
        self._parts = column(
            self._top,
            self._card,
            self._progress,
            self.notice,
            self.held,
            self._lists,
            self.detail,
            margin=2 * GRID
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
        jobs.started.connect(self._started)
        jobs.progressed.connect(self._progressed)
        jobs.finished.connect(self._finished)
        self.table.picked.connect(self._tell)
        self.form.wanted.connect(self._sign_in)
        self.form.left.connect(self._close_form)
        self.form.certificate_wanted.connect(lambda url: look_at_certificate(self.shared, self.form, url))
        self.check_form.wanted.connect(self._start_check)
        self.check_form.left.connect(self._close_form)


def summary(result: SyncResult) -> str:
    """A sync in a sentence."""
    devices = result.devices
    noted = "".join(f" {words.sentence(note.what)}" for note in result.notes)
    if result.set_aside:
        noted += f" {words.count(result.set_aside, 'refused reading')} lie aside under Local data."
    if not devices:
        return f"Nothing was waiting.{noted}"
    sent = words.count(sum(device.sent for device in devices), "reading")
    confirmed = sum(device.confirmed for device in devices)
    failed = sum(device.error is not None for device in devices)
    said = f"{sent} sent, {confirmed:,} confirmed."
    if checked := sum(device.checked for device in devices):
        missing = sum(device.missing for device in devices)
        said = f"{words.count(checked, 'reading')} checked, {missing:,} missing on the server. {said}"
    waiting = sum(device.waiting for device in devices)
    if failed:
        said += f" {words.count(failed, 'device')} failed; {words.count(waiting, 'reading')} still wait here."
    if refused := sum(device.refused for device in devices):
        said += f" The server refused {words.count(refused, 'reading')}."
    return said + noted


def outcome(last: DeviceSync | None) -> str:
    """What the last sync did for one device."""
    if last is None:
        return words.NO_FIGURE
    if last.error:
        return words.sentence(_unnamed(last, last.error.what))
    sent = 0 if last.sent == last.confirmed else last.sent  # who has confirmed it has got it
    parts = [(sent, "sent"), (last.confirmed, "confirmed"), (last.refused, "refused")]
    said = ", ".join(f"{number:,} {word}" for number, word in parts if number)
    return said or "up to date"


def _unnamed(last: DeviceSync, text: str) -> str:
    """What is said of one, without the names that stand beside it."""
    return text.removeprefix(f"{last.ssid} ({last.device_name}): ").removeprefix(f"{last.ssid}: ")


def _tone(last: DeviceSync | None) -> str:
    if last is None:
        return "muted"
    return "bad" if last.error or last.refused else "good"


def _account_words(session: Session | None, url: str) -> str:
    if session:
        return f"Signed in as {session.user} on {session.server_url}"
    return (
        f"Not signed in on {url}: readings can be sent, but not confirmed" if url else "No server chosen yet"
    )
