"""How far a running sync is: what is done for which device, and a bar over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QWidget

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.jobs import fraction
from ofmon.ui.parts.widgets import Elided, column

if TYPE_CHECKING:
    from ofmon.services.progress import Progress, Step

_PARTS = 1000


class SyncProgress(QWidget):
    """A line and a bar; hidden while no sync runs."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar(maximum=_PARTS, textVisible=False)
        self.bar.setAccessibleName(tr("Progress of the sync"))
        self.doing = Elided("muted")
        self._figures: dict[tuple[Step, str], tuple[int, int]] = {}
        self.setLayout(column(self.doing, self.bar))
        self.hide()

    def begin(self) -> None:
        """A sync begins."""
        self._figures.clear()
        self.bar.setMaximum(0)
        self.doing.show_text(tr("Looking what waits"))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """It has come so far."""
        self.doing.show_text(_said(progress))
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


def _said(progress: Progress) -> str:
    """Of which device, which step, how far; what isn't known is left out."""
    doing = words.doing(progress)
    return tr("{device}: {doing}", device=progress.subject, doing=doing) if progress.subject else doing
