"""Says where sums end, since readings of the days that are shown were deleted here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.services.deleting import describe_deletion
from ofmon.texts import tr
from ofmon.ui.parts.widgets import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.energy import Owner
    from ofmon.ui.shared import Shared


class DeletedNote(Notice):
    """Shown only where something was deleted."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared.theme)
        self._deleting = shared.services.deleting

    async def load(self, start_ms: int, end_ms: int, whose: Sequence[Owner] | None = None) -> None:
        """Look what was deleted of these days (ms since the epoch).

        Args:
            start_ms: the first moment.
            end_ms: the last one.
            whose: whose energy is shown, None: everybody's.
        """
        found = await self._deleting.deleted(start_ms, end_ms)
        ssids = None if whose is None else {ssid for owner in whose for ssid in owner.ssids}
        mine = [each for each in found if ssids is None or each.loss.ssid in ssids]
        if not mine:
            self.hide()
            return
        count = sum(each.loss.readings for each in mine)
        more = tr("%n reading(s) that belong here were deleted on this computer.", "", count)
        self.say(f"{more} {describe_deletion(mine[0])}", "warn")
