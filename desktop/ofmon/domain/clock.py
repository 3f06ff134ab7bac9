"""Which clock stands for the true time, and how well it is known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ofmon.texts import mark, tr

_SECOND_MS = 1_000
_MINUTE_MS = 60 * _SECOND_MS
_HOUR_MS = 60 * _MINUTE_MS
# From here on a span is told in minutes, and then in hours.
_SECONDS_UNTIL_MS = 2 * _MINUTE_MS
_MINUTES_UNTIL_MS = 2 * _HOUR_MS

# 2025-12-01: no computer and no server that runs with this version lives before this moment.
FLOOR_MS = 1_764_547_200_000
_AGREES = mark(
    "by this computer's clock, which agrees with the server's as far as can be told (known to {known}, "
    "compared {ago} ago)"
)
_BEHIND = mark(
    "by the server's clock; this computer's is {off} behind (known to {known}, compared {ago} ago)",
)
_AHEAD = mark(
    "by the server's clock; this computer's is {off} ahead (known to {known}, compared {ago} ago)",
)


class TimeSource(StrEnum):
    """Whose time a meter was given."""

    SERVER = "server"
    COMPUTER = "computer"
    TESTBED = "testbed"


@dataclass(frozen=True, slots=True)
class ClockOffset:
    """How far a server's clock is ahead of this computer's, and how well that is known; milliseconds."""

    ahead_ms: int
    uncertainty_ms: int

    @property
    def correction_ms(self) -> int:
        """What to add to the computer's clock.

        Nothing below twice the uncertainty: only from there on is the corrected clock nearer to the server's
        whatever the true offset is. Be it *t* and the measured one *m*, with ``|m - t| <= u``: what is left
        after the correction, ``|m - t|``, is at most *u*, and ``|t| >= |m| - u >= u``.
        """
        return self.ahead_ms if abs(self.ahead_ms) >= 2 * self.uncertainty_ms else 0


@dataclass(frozen=True, slots=True)
class TimeGiven:
    """A moment, and by which clock it was told.

    Attributes:
        time_ms: ms since the epoch.
        source: whose clock.
        computer_behind_ms: how far this computer's clock was behind the server's (negative: ahead), None: the
            two were not compared, or too long ago.
        uncertainty_ms: how well that is known, None likewise.
        compared_ago_ms: how long ago they were compared, None likewise.
        running_ms: the computer's clock that nobody can set, None: it has none that could be compared later.
        boot: from which of the computer's starts that counts, None likewise.
        refused_ms: what the server said last, if that can't be, None: nothing was refused.
    """

    time_ms: int
    source: TimeSource
    computer_behind_ms: int | None = None
    uncertainty_ms: int | None = None
    compared_ago_ms: int | None = None
    running_ms: int | None = None
    boot: str | None = None
    refused_ms: int | None = None

    @property
    def checked(self) -> bool:
        """Whether a server's answer, or the testbed whose time it is, vouches for it."""
        return self.source is TimeSource.TESTBED or self.computer_behind_ms is not None

    def __str__(self) -> str:
        """By which clock, in words."""
        if self.source is TimeSource.TESTBED:
            return tr("by the testbed's clock")
        if self.computer_behind_ms is None or self.uncertainty_ms is None or self.compared_ago_ms is None:
            return tr("by this computer's clock, which could not be compared with the server's")
        if self.source is TimeSource.COMPUTER:
            said = _AGREES
        else:
            said = _BEHIND if self.computer_behind_ms > 0 else _AHEAD
        return tr(
            said,
            off=span(abs(self.computer_behind_ms)),
            known=span(self.uncertainty_ms),
            ago=span(self.compared_ago_ms),
        )


def span(span_ms: int) -> str:
    """``0.6 s``, ``12 min``, ``3.0 h``."""
    if span_ms < _SECONDS_UNTIL_MS:
        return tr("{seconds:.1f} s", seconds=span_ms / _SECOND_MS)
    if span_ms < _MINUTES_UNTIL_MS:
        return tr("{minutes:.0f} min", minutes=span_ms / _MINUTE_MS)
    return tr("{hours:.1f} h", hours=span_ms / _HOUR_MS)
