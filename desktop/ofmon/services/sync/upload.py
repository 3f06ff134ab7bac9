"""Sends one device's readings in batches whose size follows what the server takes.

A server that limits a device answers 500 and nothing else, as it does to a point that it can't take, so a
refusal proves nothing. Two kinds of limit want opposite things: where messages are counted a batch should be
large, where data points are counted it must fit into what has been refilled. A refused batch costs nothing
with either. So each round goes from the largest batch that makes sense down to a single reading until one
passes; when none does, the round is repeated after a wait. The largest size halves when only less has
passed, and doubles when it passes: under a limit of messages nothing passes or the largest does, and it
stays.

A single reading is passed over only when another one of its size passes right after it was refused. At the
end it is tried again, twice, each time with another right after it. Even then it isn't set aside: that takes
the same in a later sync (`ofmon.services.sync.deliver`).
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from ofmon.domain.reading import decode_reading
from ofmon.domain.telemetry import point_of
from ofmon.errors import ServerBusyError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from ofmon.domain.telemetry import Point
    from ofmon.services.ports import Entry, Server

T = TypeVar("T")
BATCH_MAX = 1_000
# Waits between rounds: from what a burst needs to what a limit by the minute needs.
_WAIT_MIN_S = 0.5
_WAIT_MAX_S = 60.0
# Without anything taken for so long it isn't a limit by the minute: a quota, or the server's own trouble.
IDLE_MAX_S = 300.0
# So long a device may wait in one sync though readings trickle through: the rest goes with the next one.
WAITING_MAX_S = 900.0
# Rounds in which nothing passes before it is asked whether that lies at the first reading.
_VAIN_MIN = 2
# Readings beside a refused one that are tried, where none has passed yet.
_NEIGHBOURS = 8
# How often another reading must pass right after the same one was refused.
_PROOFS = 2


def point(entry: Entry) -> Point:
    """A reading as the server gets it."""
    return point_of(decode_reading(entry.raw), entry.time_ms)


@dataclass(slots=True)
class Patience:
    """How long one device's upload waits for a server that refuses, and what came of it.

    Attributes:
        sleep: waits seconds.
        idle_max_s: the longest wait in which nothing is taken.
        waited_s: all waits so far, with the refused requests between them.
        taken: readings that were taken.
    """

    sleep: Callable[[float], Awaitable[None]]
    idle_max_s: float = IDLE_MAX_S
    waited_s: float = 0.0
    taken: int = 0
    _idle_s: float = 0.0
    _pause_s: float = _WAIT_MIN_S

    def reward(self, count: int) -> None:
        """Something was taken: what it took to wait for it is a good guess for the next."""
        self.taken += count
        self._pause_s = max(_WAIT_MIN_S, self._idle_s / 2)
        self._idle_s = 0.0

    def spend(self, seconds: float) -> None:
        """Count time in which nothing was taken."""
        self._idle_s += seconds
        self.waited_s += seconds

    async def wait(self) -> None:
        """Wait, longer each time.

        Raises:
            ServerBusyError: it has been long enough.
        """
        if self._idle_s >= self.idle_max_s or self.waited_s >= WAITING_MAX_S:
            safe = tr("The others are all still here.")
            raise ServerBusyError(self._words(), safe=safe, todo=tr("Sync again later."))
        pause = self._pause_s
        self._pause_s = min(_WAIT_MAX_S, pause * 2)
        self.spend(pause)
        await self.sleep(pause)

    async def outlast(self, ask: Callable[[], Awaitable[T]]) -> T:
        """The answer to a request, asked again while the server is busy."""
        while True:
            try:
                return await ask()
            except ServerBusyError:
                await self.wait()

    def _words(self) -> str:
        if not self.taken or self._idle_s >= self.idle_max_s:
            return tr(
                "The server takes no more readings of this device now: a limit, a quota, or its own load."
            )
        rate = max(1, round(self.taken * 60 / self.waited_s))
        return tr("The server takes about %n reading(s) a minute from this device.", "", rate)


@dataclass(slots=True)
class Upload:
    """One device's upload.

    Attributes:
        server: where to.
        access_token: whose.
        patience: how long it waits.
        known: gives a reading of the device that the server took in an earlier sync, if there is one.
        aside: those that were passed over.
    """

    server: Server
    access_token: str
    patience: Patience
    known: Callable[[], Awaitable[Entry | None]]
    aside: list[Entry] = field(default_factory=list)
    _witness: Entry | None = None
    _size: int = BATCH_MAX
    _vain: int = 0  # rounds in which nothing was taken

    async def run(self, entries: Sequence[Entry]) -> AsyncIterator[list[Entry]]:
        """Send readings; yields each batch that was taken. The rest is in `aside`.

        Raises:
            ServerBusyError: the server takes nothing for now, or too little.
            ServerError: see `ofmon.services.ports.Server.send`.
        """
        left = deque(entries)
        while left:
            batch = await self._largest(left)
            if not batch and self._vain >= _VAIN_MIN:
                batch = await self._passing_over(left)
            if batch:
                yield batch
            elif self._vain:
                await self.patience.wait()

    async def settle(self) -> AsyncIterator[tuple[Entry, bool]]:
        """What becomes of those in `aside`: taken after all, or refused while others pass."""
        aside, self.aside = self.aside, []
        for entry in aside:
            yield entry, await self._taken_after_all(entry)

    async def _largest(self, left: deque[Entry]) -> list[Entry]:
        """Send as much as passes off the head; nothing when not even one reading does."""
        first = size = min(self._size, len(left))
        while size:
            batch = list(islice(left, size))
            if await self._taken(batch):
                for _ in batch:
                    left.popleft()
                self._learn(first, size)
                return batch
            size //= 2
        self._vain += 1
        return []

    def _learn(self, tried: int, passed: int) -> None:
        if passed < tried:
            self._size = max(passed, self._size // 2)
        elif passed == self._size:
            self._size = min(BATCH_MAX, self._size * 2)

    async def _passing_over(self, left: deque[Entry]) -> list[Entry]:
        """Put the head aside if another single reading passes now; the answer is what was newly taken."""
        others = list(islice(left, 1, 2 if self._witness else 1 + _NEIGHBOURS))
        for other in others:
            if await self._taken([other]):
                self.aside.append(left.popleft())
                left.remove(other)
                return [other]
        self._witness = self._witness or await self.known()
        if self._witness and await self._taken([self._witness]):
            self.aside.append(left.popleft())
        return []

    async def _taken_after_all(self, entry: Entry) -> bool:
        proofs = 0
        while proofs < _PROOFS:
            witness = self._witness
            if await self._taken([entry]):
                return True
            if witness and await self._taken([witness]):
                proofs += 1
            else:
                await self.patience.wait()
        return False

    async def _taken(self, batch: list[Entry]) -> bool:
        begin = time.monotonic()
        try:
            await self.server.send(self.access_token, [point(entry) for entry in batch])
        except ServerBusyError:
            self.patience.spend(time.monotonic() - begin)
            return False
        self._vain = 0
        self.patience.reward(len(batch))
        self._witness = batch[-1]
        return True
