"""What happened: a line for each visit, tour, sync, update and other long job that has ended.

Limits: the newest `LINES_MAX` lines are kept. A line says what the person was told; it never holds a secret.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ofmon.domain.address import redacted

# Some years of one person's working days; at 200 bytes a line a fifth of a megabyte.
LINES_MAX = 1_000


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened.

    Attributes:
        time_ms: when it ended, ms since the epoch.
        text: what it was and what it came to, in a sentence.
        tone: "good", "warn" (it was cancelled, or needs a look) or "bad" (it failed).
    """

    time_ms: int
    text: str
    tone: str

    def __post_init__(self) -> None:
        """No line shows the password of an address, be it one of an older version's."""
        object.__setattr__(self, "text", redacted(self.text))


class ActivityLog(Protocol):
    """Where the lines are kept. All methods raise `StoreError`s."""

    async def note_activity(self, lines: list[Line]) -> None:
        """Keep lines, the oldest first; the oldest ones beyond `LINES_MAX` go."""

    async def activity(self) -> list[Line]:
        """All lines, the newest first."""
