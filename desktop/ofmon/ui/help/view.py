"""Help: one of its parts at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.wearing import worn
from ofmon.ui.parts.widgets import Choice, column
from ofmon.ui.parts.wrapping import wrapped

if TYPE_CHECKING:
    from ofmon.ui.help.about_view import AboutView
    from ofmon.ui.help.doctor_view import DoctorView
    from ofmon.ui.help.guide_view import GuideView
    from ofmon.ui.help.support_view import SupportView
    from ofmon.ui.shared import Shared

    View = TypeVar("View", bound=QWidget)


class HelpView(QWidget):
    """The guide first; each part is made when first asked for."""

    first_steps_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.part = worn(Choice(tr("Help"), words.told(_CHOICES)), shared.theme)
        self.part.choose("guide")
        self.part.chosen.connect(self._show)
        self._views = QStackedWidget()
        layout = column(wrapped(self.part), self._views)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    @cached_property
    def guide(self) -> GuideView:
        """The guide."""
        from ofmon.ui.help.guide_view import GuideView  # noqa: PLC0415 - not read before

        return self._added(GuideView(self._shared))

    @cached_property
    def doctor(self) -> DoctorView:
        """How this computer is."""
        from ofmon.ui.help.doctor_view import DoctorView  # noqa: PLC0415 - not read before

        return self._added(DoctorView(self._shared))

    @cached_property
    def support(self) -> SupportView:
        """What support may see."""
        from ofmon.ui.help.support_view import SupportView  # noqa: PLC0415 - not read before

        return self._added(SupportView(self._shared))

    @cached_property
    def about(self) -> AboutView:
        """The version and licences."""
        from ofmon.ui.help.about_view import AboutView  # noqa: PLC0415 - not read before

        view = self._added(AboutView(self._shared))
        view.first_steps_wanted.connect(self.first_steps_wanted)
        return view

    def _added(self, view: View) -> View:
        self._views.addWidget(view)
        return worn(view, self._shared.theme)

    async def load(self) -> None:
        """Read what the part that is open shows."""
        await self._opened(self.part.value).load()

    def choose(self, part: str) -> None:
        """Open one of its parts, one of `HELP_PARTS`, without loading it."""
        self.part.choose(part)
        self._opened(part)

    def _show(self, _part: str) -> None:
        self._shared.jobs.load(self, self.load)

    def _opened(self, part: str) -> GuideView | DoctorView | SupportView | AboutView:
        view = cast("GuideView | DoctorView | SupportView | AboutView", getattr(self, part))
        self._views.setCurrentWidget(view)
        return view


_CHOICES = (
    ("guide", mark("Guide"), mark("How things are done, also without a network (F1)")),
    ("doctor", mark("Doctor"), mark("How each part of this computer is, and what to do")),
    ("support", mark("Support"), mark("What somebody who helps needs to know, without secrets")),
    ("about", mark("About"), mark("Version and licences")),
)
