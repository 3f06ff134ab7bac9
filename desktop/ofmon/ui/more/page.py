"""More: Activity, Local data, Held, Settings, Help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.help.view import HelpView
from ofmon.ui.more.activity_view import ActivityView
from ofmon.ui.more.data_view import DataView
from ofmon.ui.more.held_view import HeldView
from ofmon.ui.more.settings_view import SettingsView
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Choice, column
from ofmon.ui.parts.wrapping import wrapped
from ofmon.ui.shared import Page

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared

_PARTS = ("activity", "data", "held", "settings", "help")


class MorePage(Page):
    """One of its parts at a time."""

    name, title, sign = "more", mark("More"), "more"

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.part = Choice(tr("Part"), words.told(_CHOICES))
        self.part.choose("activity")
        self.part.chosen.connect(self._show)
        self.activity = ActivityView(shared)
        self.data = DataView(shared)
        self.held = HeldView(shared)
        self.settings = SettingsView(shared)
        self.settings.sync_wanted.connect(lambda: self.go.emit("sync"))
        self.help = HelpView(shared)
        self.about = self.help.about
        self._views = QStackedWidget()
        self._parts = (self.activity, self.data, self.held, self.settings, self.help)
        for view in self._parts:
            self._views.addWidget(view)
        self.setLayout(column(wrapped(self.part), self._views, margin=2 * GRID, spacing=2 * GRID))

    async def load(self) -> None:
        """Read what the part that is open shows."""
        await self._parts[_PARTS.index(self.part.value)].load()

    def open_part(self, part: str) -> None:
        """Go to one of its parts, or of Help's, by its short name."""
        if part in self.help.parts:
            self.help.choose(part)
            part = "help"
        self.part.choose(part)
        self._show(part)

    def open_help(self, place: str) -> None:
        """Go to where the guide tells of a page of the window."""
        self.open_part("guide")
        self.help.guide.open_place(place)

    def _show(self, part: str) -> None:
        self._views.setCurrentIndex(_PARTS.index(part))
        self.reload()


_CHOICES = (
    ("activity", mark("Activity"), mark("What happened, and what it came to")),
    ("data", mark("Local data"), mark("Every reading that is stored on this computer")),
    ("held", mark("Held"), mark("Readings that aren't sent, and what is to become of them")),
    ("settings", mark("Settings"), mark("Server, meters, appearance, and the data on this computer")),
    ("help", mark("Help"), mark("The guide, the doctor, a bundle for whoever helps, and the licences")),
)
