"""At the end of a visit: readings of the meter's without a time, and where they may stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.errors import OFMonError
from ofmon.services.placing import PLACEABLE
from ofmon.services.ports import HeldFilter
from ofmon.texts import tr
from ofmon.ui.parts.widgets import Notice
from ofmon.ui.placing import Placing

if TYPE_CHECKING:
    from ofmon.domain.visit import Visit
    from ofmon.services.ports import HeldReading
    from ofmon.ui.shared import Shared


class VisitHeld(Notice):
    """Shown only where there are such readings."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared.theme)
        self._shared = shared
        self._visit: Visit | None = None
        self._held: list[HeldReading] = []
        self._placing = Placing(self, shared, done=self._done, failed=self.fail)

    def tell(self, visit: Visit | None) -> None:
        """Look which of this visit's meter there are."""
        self._visit = visit
        self.hide()
        if visit and not PLACEABLE.isdisjoint(visit.held_by):
            self._shared.jobs.load(self, self._load)

    async def _load(self) -> None:
        visit = self._visit
        if visit is None:
            return
        try:
            held = await self._shared.services.held.find(HeldFilter(meter=visit.meter))
        except OFMonError as error:
            self.fail(error)
            return
        self._held = [each for each in held if each.reason in PLACEABLE]
        if self._held and self._visit is visit:
            said = tr(
                "%n reading(s) of this meter (has|have) no time: they can be placed by their order, or stay "
                "here with a reason (More, Held).",
                "",
                len(self._held),
            )
            self.say(said, "warn", tr("Place in time …"), lambda: self._placing.place(self._held))

    def _done(self, said: str) -> None:
        self.say(said, "good")
        about = tr("Held readings.")
        self._shared.activity.note(self._shared.now.ms, f"{about} {said}", "good")
