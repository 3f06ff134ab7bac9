"""Whether colleagues hear of sites, notes and collections by the server, and this computer of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from ofmon.errors import OFMonError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Choice, Notice, column, label, row

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared

_ON, _OFF = "on", "off"
_CHOICES = (
    (_ON, mark("Tell and hear"), mark("Tells colleagues what is known here, and takes over what they know")),
    (_OFF, mark("Keep to myself"), mark("Tells colleagues nothing, and takes nothing over")),
)


class ColleagueSettings(QFrame):
    """A card of Settings."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shared = shared
        self.choice = Choice(tr("Colleagues"), words.told(_CHOICES))
        self.notice = Notice(shared.theme)
        said = tr(
            "Sites, places, notes and who collected which meter go to the server with each sync, as "
            "attributes of the devices. All who may see a device can read them."
        )
        self.setLayout(
            column(
                label(tr("Colleagues"), "heading"),
                label(said, "muted", wrap=True),
                row(self.choice, None),
                self.notice,
                margin=2 * GRID,
            )
        )
        self.show_choice(wanted=True)
        self.choice.chosen.connect(self._keep)

    def show_choice(self, *, wanted: bool) -> None:
        """Show what holds."""
        self.choice.choose(_ON if wanted else _OFF)

    def _keep(self, choice: str) -> None:
        async def work() -> None:
            try:
                await self._shared.preferences.keep(tell_colleagues=choice == _ON)
            except OFMonError as error:
                self.notice.fail(error)
            else:
                self.notice.say(tr("Kept."), "good")

        self._shared.jobs.load(self.choice, work)
