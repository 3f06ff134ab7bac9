"""Help: one of its parts at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.help.about_view import AboutView
from ofmon.ui.help.doctor_view import DoctorView
from ofmon.ui.help.guide_view import GuideView
from ofmon.ui.help.support_view import SupportView
from ofmon.ui.parts.widgets import Choice, column
from ofmon.ui.parts.wrapping import wrapped

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared


class HelpView(QWidget):
    """The guide first."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.guide = GuideView(shared)
        self.doctor = DoctorView(shared)
        self.support = SupportView(shared)
        self.about = AboutView(shared)
        self.parts: dict[str, GuideView | DoctorView | SupportView | AboutView] = {
            "guide": self.guide,
            "doctor": self.doctor,
            "support": self.support,
            "about": self.about,
        }
        self.part = Choice(tr("Help"), words.told(_CHOICES))
        self.part.choose("guide")
        self.part.chosen.connect(self._show)
        self._views = QStackedWidget()
        for view in self.parts.values():
            self._views.addWidget(view)
        layout = column(wrapped(self.part), self._views)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    async def load(self) -> None:
        """Read what the part that is open shows."""
        await self.parts[self.part.value].load()

    def choose(self, part: str) -> None:
        """Open one of its parts, without loading it."""
        self.part.choose(part)
        self._views.setCurrentWidget(self.parts[part])

    def _show(self, part: str) -> None:
        self._views.setCurrentWidget(self.parts[part])
        self._shared.jobs.load(self, self.load)


_CHOICES = (
    ("guide", mark("Guide"), mark("How things are done, also without a network (F1)")),
    ("doctor", mark("Doctor"), mark("How each part of this computer is, and what to do")),
    ("support", mark("Support"), mark("What somebody who helps needs to know, without secrets")),
    ("about", mark("About"), mark("Version and licences")),
)
