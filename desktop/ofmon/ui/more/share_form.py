"""Writing a file for a colleague: its passphrase, and whether access tokens go along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ofmon.services.colleagues import told
from ofmon.services.colleagues.exchange import PASSPHRASE_CHARS_MIN
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.file_dialogs import ask_where
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Notice, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent

    from ofmon.services.colleagues import Shared as SharedFile
    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

FILES = mark("Exchange files of OFMon (*.ofmon);;All files (*)")


class ShareForm(QWidget):
    """``ended`` tells how it ended (a sentence, and whether it went well)."""

    left = Signal()
    ended = Signal(str, bool)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.notice = Notice(shared.theme)
        self.passphrase = passphrase_field(tr("Passphrase"))
        self.again = passphrase_field(tr("The same once more"))
        self.tokens = QCheckBox(tr("Access tokens go along"))
        self.tokens.setMinimumHeight(TARGET)
        hint = tr("Whoever has a device's token can write to it on the server")
        self.tokens.setToolTip(hint)
        self.tokens.setAccessibleDescription(hint)
        self.write = button(tr("Write the file …"), tr("Asks where to"), self._ask, "primary")
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        for field in (self.passphrase, self.again):
            field.textChanged.connect(self._check)
        shared.jobs.started.connect(lambda _job: self._check())
        shared.jobs.finished.connect(self._finished)
        self._arrange()

    def begin(self) -> None:
        """Ask anew."""
        self.notice.hide()
        self.passphrase.clear()
        self.again.clear()
        self.tokens.setChecked(False)
        self._check()
        self.passphrase.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """A secret doesn't stay."""
        super().hideEvent(event)
        self.passphrase.clear()
        self.again.clear()

    def share(self, path: Path) -> None:
        """Write it."""
        passphrase, tokens = self.passphrase.text(), self.tokens.isChecked()

        async def work(report: Report) -> SharedFile:
            return await self._shared.services.colleagues.share(
                path, passphrase, tokens=tokens, report=report
            )

        self._shared.jobs.start("share", tr("Writing {file}", file=path.name), work)

    def _ask(self) -> None:
        # The service never replaces a file.
        name = f"{words.local(self._shared.now.ms):%Y-%m-%d}.ofmon"
        title = tr("Write a file for a colleague")
        ask_where(self, title, name, self.share, kind=tr(FILES), replaces=False)

    def _finished(self, job: Job) -> None:
        self._check()
        if job.kind != "share":
            return
        said = told.shared(job.result) if job.ok else ""
        self._shared.activity.note_end(self._shared.now.ms, job, said)
        if job.ok:
            self.left.emit()
            self.ended.emit(said, True)  # noqa: FBT003 - Qt's own call
        else:
            self.notice.say(why_not(job), "bad")

    def _check(self) -> None:
        typed, again = self.passphrase.text(), self.again.text()
        short = bool(typed) and len(typed) < PASSPHRASE_CHARS_MIN
        other = bool(again) and again != typed
        self.verdict.setText(self._problem(short=short, other=other))
        self.verdict.setVisible(short or other)
        free = self._shared.jobs.running is None
        self.write.setEnabled(free and bool(typed) and again == typed and not short)

    def _problem(self, *, short: bool, other: bool) -> str:
        if short:
            return tr("The passphrase of a file has at least %n character(s).", "", PASSPHRASE_CHARS_MIN)
        return tr("Those were two different passphrases.") if other else ""

    def _arrange(self) -> None:
        said = tr(
            "Sites, what is noted about meters, photos, visits and readings are written into one file. "
            "Only who knows the passphrase can read it: tell it by another way than the file."
        )
        self.verdict = label(role="muted", wrap=True, tone="bad")
        self.setLayout(
            column(
                label(tr("Share with a colleague"), "title", wrap=True),
                self.notice,
                label(said, wrap=True),
                card(*captioned(self.passphrase), *captioned(self.again), self.verdict, self.tokens),
                Wrapping(self.write, self._back),
                None,
                spacing=2 * GRID,
            )
        )


def passphrase_field(name: str) -> QLineEdit:
    """What is typed isn't shown."""
    made = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
    made.setMaximumWidth(320)
    made.setAccessibleName(name)
    return made


def captioned(field: QLineEdit) -> tuple[QWidget, QLineEdit]:
    """A field under its name."""
    caption = label(field.accessibleName(), "heading")
    caption.setBuddy(field)
    return caption, field


def why_not(job: Job) -> str:
    """Why a job came to nothing."""
    return words.sentence(str(job.error) if job.error else tr("{job} was cancelled.", job=job.title))
