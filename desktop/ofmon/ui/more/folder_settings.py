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
from ofmon.ui import words
from ofmon.ui.parts.questions import Answer, choose
from ofmon.ui.parts.widgets import Elided, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

KIND = "folder"
_CLOSES = "OFMon closes when that is done; start it again to work there."
_FIXED = "OFMON_DATA or --data says so for this run. Start OFMon without them to choose another folder."


class FolderSettings(QWidget):
    """The folder and what can be done with it; ``failed`` tells why it stays the one it was."""

    failed = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._service = shared.services.data_folder
        self.path = Elided(cut=Qt.TextElideMode.ElideMiddle)
        self.path.show_text(str(self._service.path))
        self.open = button("Open folder", "Shows the data folder in the file manager", self._open)
        self.change = button("Change …", "Has the data in another folder", self._ask)
        line = row(self.path, self.open, self.change)
        line.setStretch(0, 1)
        fixed = label(_FIXED, "muted", wrap=True)
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
        dialog = QFileDialog(self, "Data folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.open()

    def _offer(self, found: Chosen) -> None:
        as_it_is = self._doing("Choosing the data folder", self._service.use, found.folder)
        if found.database:
            held = words.count(found.database.readings, "reading")
            question = f"{found.folder} holds {held}. Work with those?"
            more = f"The data in {self._service.path} stays there. {_CLOSES}"
            answers = [Answer("Use that folder", as_it_is)]
        else:
            copy = self._doing("Copying the data", self._service.copy, found.folder)
            question = f"{found.folder} holds no data of OFMon. Copy yours there?"
            more = f"The copy is checked before it counts, and {self._service.path} stays as it is. {_CLOSES}"
            answers = [Answer("Copy the data", copy), Answer("Begin with none", as_it_is)]
        choose(self, self._shared.theme, question, more, answers=answers)

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
            why = str(job.error) if job.error else "The data folder stays the one it was: that was cancelled."
            self.failed.emit(words.sentence(why))

    def _tell(self, chosen: Chosen) -> None:
        held = words.count(chosen.database.readings, "reading") if chosen.database else "no data yet"
        choose(
            self,
            self._shared.theme,
            f"From the next start on the data lies in {chosen.folder}.",
            f"It holds {held}. OFMon closes now; start it again to work there.",
            answers=(),
            leave="Close OFMon",
            left=lambda: self.window().close(),
        )

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.path.full_text))
