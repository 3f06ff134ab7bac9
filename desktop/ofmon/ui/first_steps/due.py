"""Whether a newcomer is shown the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.errors import OFMonError

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared

SEEN = "first-steps"


async def are_due(shared: Shared) -> bool:
    """Whether a newcomer sits here; asked once, for the cards count as seen from then on."""
    if shared.services.emulated or shared.preferences.get(SEEN):
        return False
    if shared.services.account.server.url:
        return False
    try:
        known = await shared.services.store.meters()
    except OFMonError:
        return False
    shared.preferences.set(SEEN, "seen")
    return not known
