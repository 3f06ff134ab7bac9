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

import pytest

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

    Not counted is what the machine takes away, so that a busy machine does not look like a slow program: time
    in which the thread was ready and waited for a processor (Linux tells it), and time in which even the
    observer, which only looks at a clock, did not get on although the process used no processor.

    Limits: a call that sleeps while it holds the interpreter looks like such a machine.
    """

    stalls: list[Stall] = field(default_factory=list)
    _beaten_at: float = 0.0
    _waited: float = 0.0
    _frozen: float = 0.0
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

    def complain(self) -> None:
        """Fail when the loop stood still."""
        if self.stalls:
            worst = max(self.stalls, key=lambda stall: stall.seconds)
            pytest.fail(f"the event loop stood still for {worst.seconds * 1000:.0f} ms at\n{worst.where}")

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(_BEAT_S)
            self._judge()

    def _judge(self) -> None:
        late_s = time.monotonic() - self._beaten_at - _BEAT_S
        if late_s > STALL_S_MAX:
            late_s -= max(self._waited_s() - self._waited, self._frozen)
        if late_s > STALL_S_MAX:
            self.stalls.append(Stall(late_s, self._where))
        self._mark()

    def _mark(self) -> None:
        self._beaten_at = time.monotonic()
        self._waited = self._waited_s()
        self._frozen = 0.0
        self._where = ""

    def _observe(self) -> None:
        looked_at, used = time.monotonic(), time.process_time()
        while not self._ending.wait(_BEAT_S):
            now, now_used = time.monotonic(), time.process_time()
            self._frozen += max(0.0, now - looked_at - _BEAT_S - (now_used - used))
            looked_at, used = now, now_used
            if now - self._beaten_at > STALL_S_MAX / 2 and not self._where:
                frame = sys._current_frames().get(self._thread_id)
                self._where = "".join(traceback.format_stack(frame)[-12:]) if frame else ""

    def _waited_s(self) -> float:
        """How long the watched thread has been ready to run without a processor, ever."""
        try:
            return int(self._schedstat.read_text().split()[1]) / 1e9
        except (OSError, IndexError):
            return 0.0
