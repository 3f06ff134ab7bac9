"""Free of Qt. What a tour's updates came to, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.services.update import Ending
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.services.collect import Outcome


def firmware_change(outcome: Outcome) -> str:
    """``firmware 2.0.0 → 2.1.0, read back``; empty: the meter got none."""
    updated = outcome.updated
    if updated is None or updated.image is None or updated.ending is not Ending.UPDATED:
        return ""
    return tr("firmware {old} → {new}, read back", old=updated.running, new=updated.image.version)


def firmware_given(outcomes: Sequence[Outcome]) -> list[str]:
    """How many meters got newer firmware, in a sentence; nothing where none was to get any."""
    tried = [outcome.updated for outcome in outcomes if outcome.updated and outcome.updated.image]
    given = sum(updated.ending is Ending.UPDATED for updated in tried)
    return [tr("{given} of %n meter(s) updated.", "", len(tried), given=given)] if tried else []
