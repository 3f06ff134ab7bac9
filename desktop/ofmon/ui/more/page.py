"""More: Activity, Local data, Held, Settings, Help."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.wearing import worn
from ofmon.ui.parts.widgets import Choice, column
from ofmon.ui.parts.wrapping import wrapped
from ofmon.ui.places import HELP_PARTS
from ofmon.ui.shared import Page

if TYPE_CHECKING:
    from ofmon.ui.help.about_view import AboutView
    from ofmon.ui.help.view import HelpView
    from ofmon.ui.more.activity_view import ActivityView
    from ofmon.ui.more.data_view import DataView
    from ofmon.ui.more.held_view import HeldView
    from ofmon.ui.more.settings_view import SettingsView
    from ofmon.ui.shared import Shared

    View = TypeVar("View", bound=QWidget)


class MorePage(Page):
    """One of its parts at a time."""

    name = "more"

    held_changed = Signal()
    firmware_kept = Signal()
    first_steps_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.part = Choice(tr("Part"), words.told(_CHOICES))
        self.part.choose("activity")
        self.part.chosen.connect(self._show)
        self._views = QStackedWidget()
        self.setLayout(column(wrapped(self.part), self._views, margin=2 * GRID, spacing=2 * GRID))
        self._opened("activity")

    # ------------------------------------------------------------ its parts, each made when first asked for

    @cached_property
    def activity(self) -> ActivityView:
        """What happened."""
        from ofmon.ui.more.activity_view import ActivityView  # noqa: PLC0415 - not read before

        return self._added(ActivityView(self.shared))

    @cached_property
    def data(self) -> DataView:
        """Local data."""
        from ofmon.ui.more.data_view import DataView  # noqa: PLC0415 - not read before

        return self._added(DataView(self.shared))

    @cached_property
    def held(self) -> HeldView:
        """Readings that are held."""
        from ofmon.ui.more.held_view import HeldView  # noqa: PLC0415 - not read before

        view = self._added(HeldView(self.shared))
        view.changed.connect(self.held_changed)
        return view

    @cached_property
    def settings(self) -> SettingsView:
        """Settings."""
        from ofmon.ui.more.settings_view import SettingsView  # noqa: PLC0415 - not read before

        view = self._added(SettingsView(self.shared))
        view.sync_wanted.connect(lambda: self.go.emit("sync"))
        view.firmware.kept.connect(self.firmware_kept)
        return view

    @cached_property
    def help(self) -> HelpView:
        """Help, of several parts itself."""
        from ofmon.ui.help.view import HelpView  # noqa: PLC0415 - not read before

        view = HelpView(self.shared)
        view.first_steps_wanted.connect(self.first_steps_wanted)
        self._views.addWidget(view)
        return view

    @property
    def about(self) -> AboutView:
        """The version and licences, a part of Help."""
        return self.help.about

    def _added(self, view: View) -> View:
        self._views.addWidget(view)
        return worn(view, self.shared.theme)

    def dress(self) -> None:
        """Its parts are regions of their own."""
        worn(self.part, self.shared.theme)

    # ------------------------------------------------------------ what is open

    async def load(self) -> None:
        """Read what the part that is open shows."""
        await self._opened(self.part.value).load()

    def open_part(self, part: str) -> None:
        """Go to one of its parts, or of Help's, by its short name."""
        if part in HELP_PARTS:
            self.help.choose(part)
            part = "help"
        self.part.choose(part)
        self._show(part)

    def open_help(self, place: str) -> None:
        """Go to where the guide tells of a page of the window."""
        self.open_part("guide")
        self.help.guide.open_place(place)

    def _show(self, part: str) -> None:
        self._opened(part)
        self.reload()

    def _opened(self, part: str) -> ActivityView | DataView | HeldView | SettingsView | HelpView:
        view = cast("ActivityView | DataView | HeldView | SettingsView | HelpView", getattr(self, part))
        self._views.setCurrentWidget(view)
        return view


_CHOICES = (
    ("activity", mark("Activity"), mark("What happened, and what it came to")),
    ("data", mark("Local data"), mark("Every reading that is stored on this computer")),
    ("held", mark("Held"), mark("Readings that aren't sent, and what is to become of them")),
    ("settings", mark("Settings"), mark("Server, meters, appearance, and the data on this computer")),
    ("help", mark("Help"), mark("The guide, the doctor, a bundle for whoever helps, and the licences")),
)
