"""A colleague's file: what is new in it, before anything is written; then it is taken over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.services.colleagues import told
from ofmon.texts import tr
from ofmon.ui.more.share_form import FILES, captioned, passphrase_field, why_not
from ofmon.ui.parts.file_dialogs import ask_which
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from ofmon.services.colleagues import Merged
    from ofmon.services.colleagues.told import Line
    from ofmon.services.ports.colleagues import News
    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared


class MergeForm(QWidget):
    """``ended`` tells how it ended (a sentence, and whether it went well)."""

    begun = Signal()
    left = Signal()
    ended = Signal(str, bool)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._path = Path()
        self._news: News | None = None
        self.notice = Notice(shared.theme)
        self.heading = label(role="title", wrap=True)
        self.passphrase = passphrase_field(tr("Passphrase of the file"))
        self.whence = label(wrap=True)
        self.left_out = label(role="muted", wrap=True)
        self.table: Table[Line] = Table(
            "merge", _columns(), shared.theme, shared.preferences, title=tr("What is new")
        )
        self.look = button(
            tr("Show what is new"), tr("Opens the file; nothing is changed"), self._look, "primary"
        )
        hint = tr("Takes it over; a copy of the data is left beside them")
        self.merge = button(tr("Merge"), hint, self._merge, "primary")
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self.passphrase.returnPressed.connect(self.look.click)
        self.passphrase.textChanged.connect(self._check)
        shared.jobs.started.connect(lambda _job: self._check())
        shared.jobs.finished.connect(self._finished)
        self._arrange()

    def ask(self) -> None:
        """Ask for the file."""
        ask_which(self.window(), tr("Merge a colleague's file"), self.begin, *tr(FILES).split(";;"))

    def begin(self, path: Path) -> None:
        """Ask for the passphrase of a file."""
        self._path = path
        self.heading.setText(tr("What is new in {file}", file=path.name))
        self.notice.hide()
        self.passphrase.clear()
        self._show(None)
        self.begun.emit()
        self.passphrase.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """A secret doesn't stay."""
        super().hideEvent(event)
        self.passphrase.clear()

    # ------------------------------------------------------------ work

    def _look(self) -> None:
        path, passphrase = self._path, self.passphrase.text()

        async def work(report: Report) -> News:
            return await self._shared.services.colleagues.look(path, passphrase, report)

        self.notice.hide()
        self._shared.jobs.start("look", tr("Reading {file}", file=path.name), work)

    def _merge(self) -> None:
        path, passphrase = self._path, self.passphrase.text()

        async def work(report: Report) -> Merged:
            return await self._shared.services.colleagues.merge(path, passphrase, report)

        self._shared.jobs.start("merge", tr("Merging {file}", file=path.name), work)

    def _finished(self, job: Job) -> None:
        if job.kind == "look" and job.ok:
            self._show(job.result)
        elif job.kind == "merge":
            said = told.merged(job.result) if job.ok else ""
            self._shared.activity.note_end(self._shared.now.ms, job, said)
            if job.ok:
                self.left.emit()
                self.ended.emit(said, True)  # noqa: FBT003 - Qt's own call
        if job.kind in {"look", "merge"} and not job.ok:
            self.notice.say(why_not(job), "bad")
        self._check()

    # ------------------------------------------------------------ what is shown

    def _show(self, news: News | None) -> None:
        self._news = news
        lines = told.lines(news) if news else []
        self.table.replace(lines)
        self.table.setVisible(bool(lines))
        said = told.whence(news) if news else ""
        nothing = tr("It holds nothing that isn't known here.") if news and not lines else ""
        self.whence.setText(" ".join(filter(None, (said, nothing))))
        self.left_out.setText("\n".join(told.left(news)) if news else "")
        self.left_out.setVisible(bool(self.left_out.text()))
        self._asked.setVisible(news is None)
        self.look.setVisible(news is None)
        self.merge.setVisible(news is not None)
        self._check()
        if news:
            (self.merge if self.merge.isEnabled() else self._back).setFocus()

    def _check(self) -> None:
        free = self._shared.jobs.running is None
        self.look.setEnabled(free and bool(self.passphrase.text()))
        self.merge.setEnabled(free and self._news is not None and bool(told.lines(self._news)))

    def _arrange(self) -> None:
        self._asked = card(*captioned(self.passphrase))
        layout = column(
            self.heading,
            self.notice,
            self._asked,
            self.whence,
            self.table,
            self.left_out,
            Wrapping(self.look, self.merge, self._back),
            None,
            spacing=2 * GRID,
        )
        layout.setStretch(4, 1)
        self.setLayout(layout)


def _columns() -> tuple[Column[Line], ...]:
    return (
        Column(tr("What"), lambda line: line.what, least_px=120),
        Column(tr("New"), lambda line: line.text, stretch=True, least_px=160, sentence=True),
    )
