"""What people note about a meter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeterNote:
    """What is noted about a meter.

    Attributes:
        place: where it hangs, one line.
        notes: what else there is to know.
        changed_ms: when one of them was changed last, ms since the epoch; 0: never.
    """

    place: str = ""
    notes: str = ""
    changed_ms: int = 0
