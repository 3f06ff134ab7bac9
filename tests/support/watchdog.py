"""Notices when an event loop stands still, and where."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

STALL_S_MAX = 0.1
_BEAT_S = 0.01


@dataclass(frozen=True)
class Stall:
    """So long nothing else could happen; ``where`` is the stack that was seen in that time."""

    seconds: float
    where: str


@dataclass
class Watchdog:
    """Watches the running loop while the block lasts.

    Time during which the machine let the thread wait for a processor does not count (Linux tells it; elsewhere
    it counts), so that a busy machine does not look like a slow program.
    """

    stalls: list[Stall] = field(default_factory=list)
    _beaten_at: float = 0.0
    _starved_s: float = 0.0
    _where: str = ""

    async def __aenter__(self) -> Self:
        self._thread_id = threading.get_ident()
        self._schedstat = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._mark()
        self._ending = threading.Event()
        self._observer = threading.Thread(target=self._observe, daemon=True)
        self._observer.start()
        self._heart = asyncio.create_task(self._beat())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._judge()
        self._heart.cancel()
        self._ending.set()
        self._observer.join()

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(_BEAT_S)
            self._judge()

    def _judge(self) -> None:
        late_s = time.monotonic() - self._beaten_at - _BEAT_S - (self._waited_s() - self._starved_s)
        if late_s > STALL_S_MAX:
            self.stalls.append(Stall(late_s, self._where))
        self._mark()

    def _mark(self) -> None:
        self._beaten_at = time.monotonic()
        self._starved_s = self._waited_s()
        self._where = ""

    def _observe(self) -> None:
        while not self._ending.wait(_BEAT_S):
            if time.monotonic() - self._beaten_at > STALL_S_MAX / 2 and not self._where:
                frame = sys._current_frames().get(self._thread_id)
                self._where = "".join(traceback.format_stack(frame)[-12:]) if frame else ""

    def _waited_s(self) -> float:
        """How long the watched thread has been ready to run without a processor, ever."""
        try:
            return int(self._schedstat.read_text().split()[1]) / 1e9
        except (OSError, IndexError):
            return 0.0
