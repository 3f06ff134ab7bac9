"""What happened: a line for each visit, tour, sync, update and other long job that has ended.

Limits: the newest `LINES_MAX` lines are kept. A line says what the person was told; it never holds a secret.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from ofmon.domain.address import redacted

# Some years of one person's working days; at 200 bytes a line a fifth of a megabyte.
LINES_MAX = 1_000


class ActivityKind(StrEnum):
    """What a line is about; the value is what the database keeps."""

    VISIT = "visit"
    TOUR = "tour"
    SYNC = "sync"
    FIRMWARE = "firmware"
    DATA = "data"
    OTHER = ""


_KINDS = {
    ActivityKind.VISIT: ("visit", "collect", "provision", "meter", "exchange", "exchange-out", "exchange-in"),
    ActivityKind.TOUR: ("tour",),
    ActivityKind.SYNC: ("sync", "sign-in", "sign-out"),
    ActivityKind.FIRMWARE: ("fetch", "update", "update-all"),
    ActivityKind.DATA: (
        "backup",
        "restore",
        "clear",
        "export",
        "held",
        "folder",
        "support",
        "forget-meter",
        "share",
        "merge",
    ),
}
_KIND_OF_JOB = {job: kind for kind, jobs in _KINDS.items() for job in jobs}


def kind_of(job: str) -> ActivityKind:
    """What a line about this job of the window, or about this command, is about."""
    return _KIND_OF_JOB.get(job, ActivityKind.OTHER)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened.

    Attributes:
        time_ms: when it ended, ms since the epoch.
        text: what it was and what it came to, in a sentence.
        tone: "good", "warn" (it was cancelled, or needs a look) or "bad" (it failed).
        kind: what it is about.
        meters: the SSIDs of the meters that it is about, where it is about some.
    """

    time_ms: int
    text: str
    tone: str
    kind: ActivityKind = ActivityKind.OTHER
    meters: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """No line shows the password of an address, be it one of an older version's."""
        object.__setattr__(self, "text", redacted(self.text))


class ActivityLog(Protocol):
    """Where the lines are kept. All methods raise `StoreError`s."""

    async def note_activity(self, lines: list[Line]) -> None:
        """Keep lines, the oldest first; the oldest ones beyond `LINES_MAX` go."""

    async def activity(self) -> list[Line]:
        """All lines, the newest first."""
