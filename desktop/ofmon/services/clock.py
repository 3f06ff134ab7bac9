"""The collector's time: this computer's clock, put right by the server's where the two could be compared.

A tablet has no server while it is on a meter's Wi-Fi, so the clocks are compared before that, and at the
desk; the result is kept, also for the next start, and used for `KEPT_MS_MAX`. It is bound to
the clock that counts from the computer's start: somebody may set the computer's clock meanwhile, and a
restart makes it void.

A server's time is believed only with an answer that nobody but this server gives (the adapter sees to that),
and refused when it lies before this version, before the newest reading on the server or before the last visit
by a clock that was checked: then something is wrong, and a meter must not get it.

The correction is left out where it could do harm (`ofmon.domain.clock.ClockOffset.correction_ms`): a ``Date``
header has whole seconds, and quartzes drift.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ofmon.domain.clock import FLOOR_MS, ClockOffset, TimeGiven, TimeSource
from ofmon.errors import OFMonError

if TYPE_CHECKING:
    from ofmon.services.ports import Clock, ServerClock

# A working day and the night before it.
KEPT_MS_MAX = 24 * 3_600_000
# What the quartzes of computers drift apart at most, parts of the time since the comparison.
DRIFT = 50e-6
# A visit must not wait for a server that is not there.
ASK_S_MAX = 3.0
# A tour asks often.
_ASK_AGAIN_MS = 60_000
# Readings are hourly, and the newest one that was sent may be wrong by as much.
_PAST_MS = 3_600_000
# Both clocks of the computer run as one unless one is set, or the computer was started again.
_STEP_MS_MAX = 1_000


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found when the clocks were compared.

    Attributes:
        ahead_ms: how far the server's clock was ahead of the computer's.
        uncertainty_ms: how well that was known.
        now_ms: the computer's clock then.
        running_ms: time since the computer's start then.
        boot: which start that was; empty: not known.
    """

    ahead_ms: int
    uncertainty_ms: int
    now_ms: int
    running_ms: int
    boot: str = ""


class ComputerClock(Protocol):
    """This computer's two clocks (and perhaps `Booted`)."""

    async def now_ms(self) -> int:
        """Milliseconds since the epoch; somebody may set it."""

    def running_ms(self) -> int:
        """Milliseconds that the computer has run, asleep or awake; nobody can set it."""


@runtime_checkable
class Booted(Protocol):
    """A computer that tells its starts apart."""

    def boot(self) -> str | None:
        """Name of its last start, None: it has none."""


class Past(Protocol):
    """What was surely before now."""

    async def past_ms(self) -> int:
        """The newest such moment, ms since the epoch; 0: none is known."""


class ComparisonShelf(Protocol):
    """Where the last comparison is kept."""

    async def load(self) -> Comparison | None:
        """It, None: there is none that could be read."""

    async def save(self, comparison: Comparison) -> None:
        """Keep it.

        Raises:
            DiskFullError: it can't be written.
        """


class CheckedClock:
    """`ofmon.services.ports.MeterClock` of this computer, compared with a server's.

    Args:
        computer: the computer's clocks.
        server: the server's.
        shelf: keeps what was found for the next start.
        past: a server that says less than this is not believed; None: only the oldest moment at which this
            version can run counts.
    """

    def __init__(
        self, computer: ComputerClock, server: ServerClock, shelf: ComparisonShelf, past: Past | None = None
    ) -> None:
        self._computer = computer
        self._server = server
        self._shelf = shelf
        self._past = past
        self._refused_ms: int | None = None
        self._comparison: Comparison | None = None
        self._loaded = False
        self._asked_ms: int | None = None

    async def now_ms(self) -> int:
        """See the port."""
        return (await self.tell()).time_ms

    async def compare(self) -> None:
        """See the port."""
        running_ms = self._computer.running_ms()
        if self._asked_ms is not None and running_ms - self._asked_ms < _ASK_AGAIN_MS:
            return
        self._asked_ms = running_ms
        with suppress(OFMonError, TimeoutError):  # no server is set, or there is no network here
            async with asyncio.timeout(ASK_S_MAX):
                offset = await self._server.measure()
            now_ms, running_ms = await self._computer.now_ms(), self._computer.running_ms()
            self._refused_ms = await self._refused(now_ms + offset.ahead_ms)
            if self._refused_ms is not None:
                return
            boot = _boot(self._computer) or ""
            found = Comparison(offset.ahead_ms, offset.uncertainty_ms, now_ms, running_ms, boot)
            self._comparison, self._loaded = found, True
            await self._shelf.save(found)

    async def _refused(self, server_ms: int) -> int | None:
        """The server's time if that can't be, None: it can."""
        past_ms = await self._past.past_ms() if self._past else 0
        return server_ms if server_ms < max(FLOOR_MS, past_ms - _PAST_MS) else None

    async def tell(self) -> TimeGiven:
        """See the port."""
        if not self._loaded:
            self._comparison, self._loaded = await self._shelf.load(), True
        now_ms, running_ms = await self._computer.now_ms(), self._computer.running_ms()
        boot = _boot(self._computer)
        counted = {"running_ms": running_ms if boot else None, "refused_ms": self._refused_ms}
        offset = _offset(self._comparison, now_ms, running_ms, boot or "") if self._comparison else None
        if self._comparison is None or offset is None:
            return TimeGiven(now_ms, TimeSource.COMPUTER, **counted, boot=boot)
        return TimeGiven(
            now_ms + offset.correction_ms,
            TimeSource.SERVER if offset.correction_ms else TimeSource.COMPUTER,
            offset.ahead_ms,
            offset.uncertainty_ms,
            running_ms - self._comparison.running_ms,
            **counted,
            boot=boot,
        )


def _boot(computer: ComputerClock) -> str | None:
    return computer.boot() if isinstance(computer, Booted) else None


def _offset(found: Comparison, now_ms: int, running_ms: int, boot: str) -> ClockOffset | None:
    """What the comparison says now, None: nothing any more."""
    if found.boot != boot:
        return None
    age_ms = running_ms - found.running_ms
    stepped_ms = (now_ms - running_ms) - (found.now_ms - found.running_ms)
    if not 0 <= age_ms <= KEPT_MS_MAX or abs(stepped_ms) > _STEP_MS_MAX:
        return None
    return ClockOffset(found.ahead_ms - stepped_ms, found.uncertainty_ms + round(age_ms * DRIFT))


@dataclass(frozen=True, slots=True)
class GivenClock:
    """`ofmon.services.ports.MeterClock` whose time is the true one where the meters are: a testbed's."""

    clock: Clock
    source: TimeSource = TimeSource.TESTBED

    async def now_ms(self) -> int:
        """See the port."""
        return await self.clock.now_ms()

    async def compare(self) -> None:
        """There is nothing to compare with."""

    async def tell(self) -> TimeGiven:
        """See the port."""
        return TimeGiven(await self.clock.now_ms(), self.source)
