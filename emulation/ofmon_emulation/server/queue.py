"""Acknowledged telemetry on its way to the database.

ThingsBoard's 200 means queued, not stored, and what is queued is lost when the server is killed. Without a
delay this queue stores before the answer; with one it stores that much later, and what a kill finds in
it is gone. A volatile queue loses it at a graceful stop as well, as a real server was seen to do.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ofmon_emulation.server.series import Series
    from ofmon_emulation.server.values import Entry

logger = logging.getLogger(__name__)


class TelemetryQueue:
    """Stores entries `delay_s` seconds after they were acknowledged, in their order."""

    def __init__(self, series: Series, *, delay_s: float = 0.0, volatile: bool = False) -> None:
        self._series = series
        self._delay_s = delay_s
        self._volatile = volatile
        self._waiting: deque[tuple[int, list[Entry]]] = deque()

    def put(self, device: int, entries: list[Entry]) -> None:
        """Take over entries: stored when this returns if there is no delay, else later."""
        if not self._delay_s:
            self._series.save(device, entries)
            return
        self._waiting.append((device, entries))
        asyncio.get_running_loop().call_later(self._delay_s, self._store_oldest)

    def _store_oldest(self) -> None:
        if not self._waiting:
            return
        try:
            self._series.save(*self._waiting[0])
        except sqlite3.Error:
            logger.exception("acknowledged telemetry couldn't be stored; trying again")
            asyncio.get_running_loop().call_later(self._delay_s, self._store_oldest)
        else:
            self._waiting.popleft()

    def close(self) -> int:
        """Store what waits, unless the queue is volatile; answers how many posts were given up."""
        if self._volatile:
            lost = len(self._waiting)
            self._waiting.clear()
            return lost
        while self._waiting:
            self._series.save(*self._waiting[0])
            self._waiting.popleft()
        return 0
