"""Sends one device's readings in batches whose size follows what the server takes.

The server answers overload and a bad point alike, so a refusal proves nothing: wait, halve, try again. A
single reading is set aside only when it was refused several times and others of the same device passed
afterwards; when none follows, one that passed before is sent again (harmless) to see whether the server takes
anything at all.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.telemetry import point_of
from ofmon.errors import ServerBusyError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import Server

_BATCH_MAX = 1_000
# Tries of a single reading before it is set aside.
_SINGLE_TRIES = 3
# Refusals in a row before giving up: halving 1,000 down to 1 takes 10, two bad neighbours 3 tries each.
_REFUSALS_MAX = 18
_WAIT_MIN_S = 0.1
_WAIT_MAX_S = 1.0

Batch = tuple[list["StoredReading"], bool]


@dataclass(slots=True)
class Upload:
    """One device's upload."""

    server: Server
    access_token: str
    sleep: Callable[[float], Awaitable[None]]
    _doubtful: list[StoredReading] = field(default_factory=list)
    _passed: StoredReading | None = None
    _size: int = _BATCH_MAX
    _refusals: int = 0
    _tries: int = 0

    async def run(self, readings: Sequence[StoredReading]) -> AsyncIterator[Batch]:
        """Send readings; yields each batch with whether it was accepted (False: set aside for good).

        Raises:
            ServerBusyError: the server takes nothing for now.
            ServerError: see `ofmon.services.ports.Server.send`.
        """
        left = deque(readings)
        while left:
            batch = [left[at] for at in range(min(self._size, len(left)))]
            if await self._accepted(batch):
                for _ in batch:
                    left.popleft()
                yield batch, True
                if self._doubtful:
                    yield self._set_aside(), False
            elif self._tries >= _SINGLE_TRIES:
                self._doubtful.append(left.popleft())
                self._tries = 0
        if self._doubtful:
            await self._prove_alive()
            yield self._set_aside(), False

    async def _accepted(self, batch: list[StoredReading]) -> bool:
        try:
            await self._post(batch)
        except ServerBusyError:
            self._refusals += 1
            if self._refusals > _REFUSALS_MAX:
                raise
            self._tries += len(batch) == 1
            self._size = max(1, len(batch) // 2)
            await self.sleep(min(_WAIT_MAX_S, _WAIT_MIN_S * 2**self._refusals))
            return False
        self._refusals = self._tries = 0
        self._size = min(_BATCH_MAX, self._size * 2)
        self._passed = batch[-1]
        return True

    async def _prove_alive(self) -> None:
        """Raise unless the server takes a reading that it took before."""
        if self._passed is None:
            raise ServerBusyError(
                "The server refused every reading of this device.",
                safe="They are all still here.",
                todo="Sync again later.",
            )
        await self._post([self._passed])

    async def _post(self, batch: list[StoredReading]) -> None:
        points = [point_of(item.reading, item.time_ms) for item in batch if item.time_ms is not None]
        await self.server.send(self.access_token, points)

    def _set_aside(self) -> list[StoredReading]:
        doubtful, self._doubtful = self._doubtful, []
        return doubtful
