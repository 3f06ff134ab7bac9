"""The data on this computer: where it lies, back it up, put a backup in its place, delete its readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ofmon.errors import OFMonError
from ofmon.services.keeping import Cleared, Restored
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.more.folder_settings import FolderSettings
from ofmon.ui.parts.file_dialogs import ask_where, ask_which
from ofmon.ui.parts.questions import Answer, choose
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import button, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.keeping import AtStake
    from ofmon.services.ports import DatabaseFile
    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_KINDS = ("backup", "restore", "clear")
_FILES = mark("Databases of OFMon (*.db);;All files (*)")


class DataSettings(QFrame):
    """Folder and actions; how a job ended is told by ``ended`` (sentence, went well)."""

    clear_wanted = Signal()
    delete_wanted = Signal()
    cleared = Signal()
    ended = Signal(str, bool)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self.shared = shared
        self._keeping = shared.services.keeping
        self.stake: AtStake | None = None
        self.folder = FolderSettings(shared)
        self.folder.failed.connect(lambda why: self.ended.emit(why, False))  # noqa: FBT003 - Qt's own call
        self.stored = label(role="muted", wrap=True)
        self.backup = button(tr("Back up …"), tr("Copies the database to a file"), self.ask_backup)
        self.restore = button(tr("Restore …"), tr("Puts a backup in the database's place"), self._ask_restore)
        self.clear = button(
            tr("Clear …"), tr("Deletes all readings from this computer"), self.clear_wanted.emit
        )
        self.some = button(
            tr("Delete some …"), tr("Deletes readings by age, state or meter"), self.delete_wanted.emit
        )
        self._arrange()
        shared.jobs.started.connect(lambda _job: self._allow())
        shared.jobs.finished.connect(self._finished)

    async def load(self) -> None:
        """Count what is stored; a database that can't be read can still be replaced."""
        try:
            self.stake = await self._keeping.at_stake()
            self.stored.setText(str(self.stake))
        except OFMonError as error:
            self.stake = None
            self.stored.setText(words.sentence(str(error)))
        self._allow()

    # ------------------------------------------------------------ actions

    def back_up(self, path: Path) -> None:
        """Copy the database to a file."""

        async def work(_report: Report) -> DatabaseFile:
            return await self._keeping.back_up(path)

        self.shared.jobs.start("backup", tr("Backing up"), work)

    def confirm_restore(self, path: Path) -> None:
        """Say what will be replaced, and ask."""
        stored = str(self.stake) if self.stake else tr("The present database can't be read.")
        kept = tr("The present database is kept beside the one that takes its place.")
        choose(
            self,
            self.shared.theme,
            tr("Replace the data on this computer by {file}?", file=path.name),
            f"{stored} {kept}",
            answers=(Answer(tr("Replace"), lambda: self._restore(path)),),
            leave=tr("Keep the present data"),
        )

    def delete(self, count: int, backup: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Delete all readings."""

        async def work(_report: Report) -> Cleared:
            return await self._keeping.clear(count, backup=backup)

        self.shared.jobs.start("clear", tr("Deleting all readings"), work)

    def ask_backup(self) -> None:
        """Ask for the file's name."""
        name = f"ofmon-{words.local(self.shared.now.ms):%Y-%m-%d}.db"
        ask_where(self, tr("Back up to"), name, self.back_up, tr(_FILES), replaces=False)

    def _ask_restore(self) -> None:
        ask_which(self, tr("Restore from"), self.confirm_restore, tr(_FILES))

    def _restore(self, path: Path) -> None:
        async def work(_report: Report) -> Restored:
            return await self._keeping.restore(path)

        self.shared.jobs.start("restore", tr("Restoring {file}", file=path.name), work)

    # ------------------------------------------------------------ what is shown

    def _allow(self) -> None:
        free = self.shared.jobs.running is None
        self.backup.setEnabled(free)
        self.restore.setEnabled(free)
        self.some.setEnabled(free and self.stake is not None)
        self.clear.setEnabled(free and self.stake is not None and self.stake.readings > 0)

    def _finished(self, job: Job) -> None:
        self._allow()
        if job.kind not in _KINDS:
            return
        said = outcome(job.result) if job.result else ""
        self.shared.activity.note_end(self.shared.now.ms, job, said)
        if job.ok:
            self.ended.emit(said, True)  # noqa: FBT003 - Qt's own call
            if job.kind == "clear":
                self.cleared.emit()
        else:
            why = str(job.error) if job.error else tr("{job} was cancelled.", job=job.title)
            self.ended.emit(words.sentence(why), False)  # noqa: FBT003 - Qt's own call

    def _arrange(self) -> None:
        self.setLayout(
            column(
                label(tr("Data on this computer"), "heading"),
                self.folder,
                self.stored,
                Wrapping(self.backup, self.restore, self.some, self.clear),
                margin=2 * GRID,
            )
        )


def outcome(result: DatabaseFile | Restored | Cleared) -> str:
    """What a job came to, in a sentence or two."""
    match result:
        case Cleared(deleted, backup):
            gone = tr("%n reading(s) deleted.", "", deleted.readings)
            copy = tr("A copy is in {file}.", file=backup) if backup else tr("There is no copy.")
            return f"{gone} {copy}"
        case Restored(database, kept):
            now = tr("%n reading(s) in place.", "", database.readings)
            before = tr("What was there before is kept as {file}.", file=kept)
            return f"{now} {before}" if kept else now
        case _:
            return tr("%n reading(s) copied to {file}.", "", result.readings, file=result.path)
