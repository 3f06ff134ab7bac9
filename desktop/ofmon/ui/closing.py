"""The question before a window closes in which a job runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui.parts.questions import in_plain_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared


class ClosingQuestion:
    """Asked once at a time. When the person stops the job, the window closes as it has ended."""

    def __init__(self, window: QWidget, shared: Shared) -> None:
        self._window, self._shared = window, shared
        self._box: QMessageBox | None = None

    def ask(self, job: Job) -> None:
        """Whether this may be stopped."""
        if self._box:
            return
        box = self._box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("OFMon")
        in_plain_text(box)
        box.setText(visible(tr("{job} is still running.", job=job.title)))
        box.setInformativeText(tr("What is stored stays stored; nothing is erased on a meter before that."))
        stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(tr("Keep running"), QMessageBox.ButtonRole.RejectRole)
        box.setStyleSheet(self._shared.theme.sheet)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(lambda _result: self._answered(box.clickedButton() is stop))
        box.open()

    def _answered(self, stop: bool) -> None:  # noqa: FBT001 - the answer to a question
        self._box = None
        if not stop:
            return
        if self._shared.jobs.running:
            self._shared.jobs.finished.connect(lambda _job: self._window.close())
            self._shared.jobs.cancel()
        else:
            self._window.close()
