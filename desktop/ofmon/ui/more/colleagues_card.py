"""Exchanging what is known with colleagues: the two ways in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import button, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared


class ColleaguesCard(QFrame):
    """Two buttons; what they open is somebody else's."""

    share_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self._jobs = shared.jobs
        hint = tr("Writes sites, notes, photos, visits and readings into an encrypted file")
        self.share = button(tr("Share with a colleague …"), hint, self.share_wanted.emit)
        hint = tr("Shows what is new in a colleague's file, and takes it over")
        self.merge = button(tr("Merge a colleague's file …"), hint, self.merge_wanted.emit)
        said = tr(
            "What one technician collected and noted comes to the other one as a file, without a network. "
            "Nothing is doubled, and nothing here is lost."
        )
        self.setLayout(
            column(
                label(tr("Files for colleagues"), "heading"),
                label(said, "muted", wrap=True),
                Wrapping(self.share, self.merge),
                margin=2 * GRID,
            )
        )
        shared.jobs.started.connect(lambda _job: self._allow())
        shared.jobs.finished.connect(lambda _job: self._allow())

    def _allow(self) -> None:
        for each in (self.share, self.merge):
            each.setEnabled(self._jobs.running is None)
