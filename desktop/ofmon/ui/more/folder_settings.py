"""Where the data lies: shown, opened in the file manager, and chosen anew.

Another folder holds from the next start on, so OFMon closes once it is chosen: what would be collected until
then would lie in the folder that was left.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ofmon.errors import OFMonError
from ofmon.services.data_folder import Chosen
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.questions import Answer, choose
from ofmon.ui.parts.widgets import Elided, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

KIND = "folder"
_CLOSES = mark("OFMon closes when that is done; start it again to work there.")
_FIXED = mark("OFMON_DATA or --data says so for this run. Start OFMon without them to choose another folder.")


class FolderSettings(QWidget):
    """The folder and what can be done with it; ``failed`` tells why it stays the one it was."""

    failed = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._service = shared.services.data_folder
        self.path = Elided(cut=Qt.TextElideMode.ElideMiddle)
        self.path.show_text(str(self._service.path))
        self.open = button(tr("Open folder"), tr("Shows the data folder in the file manager"), self._open)
        self.change = button(tr("Change …"), tr("Has the data in another folder"), self._ask)
        line = row(self.path, self.open, self.change)
        line.setStretch(0, 1)
        fixed = label(tr(_FIXED), "muted", wrap=True)
        fixed.setVisible(self._service.fixed)
        self.setLayout(column(line, fixed))
        self.allow()
        shared.jobs.started.connect(lambda _job: self.allow())
        shared.jobs.finished.connect(self._finished)

    def allow(self) -> None:
        """Nothing moves while something runs."""
        self.change.setEnabled(not self._service.fixed and self._shared.jobs.running is None)

    def look(self, folder: Path) -> None:
        """See what another folder holds, and ask what to do."""

        async def work() -> None:
            try:
                found = await self._service.look(folder)
            except OFMonError as error:
                self.failed.emit(words.sentence(str(error)))
            else:
                self._offer(found)

        self._shared.jobs.load(self.path, work)

    # ------------------------------------------------------------ questions

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Data folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.open()

    def _offer(self, found: Chosen) -> None:
        as_it_is = self._doing(tr("Choosing the data folder"), self._service.use, found.folder)
        if found.database:
            held = found.database.readings
            question = tr(
                "{folder} holds %n reading(s). Work with (it|those)?", "", held, folder=found.folder
            )
            more = tr("The data in {folder} stays there.", folder=self._service.path)
            answers = [Answer(tr("Use that folder"), as_it_is)]
        else:
            copy = self._doing(tr("Copying the data"), self._service.copy, found.folder)
            question = tr("{folder} holds no data of OFMon. Copy yours there?", folder=found.folder)
            more = tr(
                "The copy is checked before it counts, and {folder} stays as it is.",
                folder=self._service.path,
            )
            answers = [Answer(tr("Copy the data"), copy), Answer(tr("Begin with none"), as_it_is)]
        choose(self, self._shared.theme, question, f"{more} {tr(_CLOSES)}", answers=answers)

    def _doing(
        self, title: str, do: Callable[[Path], Awaitable[Chosen]], folder: Path
    ) -> Callable[[], object]:
        async def work(_report: Report) -> Chosen:
            return await do(folder)

        return lambda: self._shared.jobs.start(KIND, title, work)

    def _finished(self, job: Job) -> None:
        self.allow()
        if job.kind != KIND:
            return
        if isinstance(job.result, Chosen):
            self._tell(job.result)
        else:
            cancelled = tr("The data folder stays the one it was: that was cancelled.")
            why = str(job.error) if job.error else cancelled
            self.failed.emit(words.sentence(why))

    def _tell(self, chosen: Chosen) -> None:
        held = (
            tr("It holds %n reading(s).", "", chosen.database.readings)
            if chosen.database
            else tr("It holds no data yet.")
        )
        closes = tr("OFMon closes now; start it again to work there.")
        choose(
            self,
            self._shared.theme,
            tr("From the next start on the data lies in {folder}.", folder=chosen.folder),
            f"{held} {closes}",
            answers=(),
            leave=tr("Close OFMon"),
            left=lambda: self.window().close(),
        )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.path.full_text))
