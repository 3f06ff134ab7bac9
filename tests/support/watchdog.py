"""Notices when an event loop stands still, and where."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

if TYPE_CHECKING:
    from types import TracebackType

STALL_S_MAX = 0.25
_BEAT_S = 0.01
STOOD_STILL = "the event loop stood still"
"""How the complaint begins."""


@dataclass(frozen=True)
class Stall:
    """So long nothing else could happen; ``where`` is the stack that was seen in that time."""

    seconds: float
    where: str


@dataclass
class Watchdog:
    """Watches the running loop while the block lasts.

    Not counted is what the machine takes away, so that a busy machine does not look like a slow program. An
    observer looks often, and takes the greater of two counts for the time since its last look:

    - what Linux tells about threads that were ready and waited for a processor: the loop's, and the others'
      together, since the loop may wait for the interpreter that one waiting thread after the other holds;
    - what the observer itself came late while the process used no processor: the machine stood still.

    Limits: on an idle machine both are nothing. On a busy one a stall may look shorter than it was, and a
    call that sleeps while it holds the interpreter looks like a machine that stood still.
    """

    stalls: list[Stall] = field(default_factory=list)
    _beaten_at: float = 0.0
    _looked_at: float = 0.0
    _used: float = 0.0
    _waits: dict[str, float] = field(default_factory=dict)
    _taken: float = 0.0
    _where: str = ""
    _looking: threading.Lock = field(default_factory=threading.Lock)

    async def __aenter__(self) -> Self:
        self._thread_id = threading.get_ident()
        self._look()
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
            pytest.fail(f"{STOOD_STILL} for {worst.seconds * 1000:.0f} ms at\n{worst.where}")

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(_BEAT_S)
            self._judge()

    def _judge(self) -> None:
        late_s = time.monotonic() - self._beaten_at - _BEAT_S
        if late_s > STALL_S_MAX:
            self._look()
            late_s -= self._taken
        if late_s > STALL_S_MAX:
            self.stalls.append(Stall(late_s, self._where))
        self._mark()

    def _mark(self) -> None:
        self._beaten_at = time.monotonic()
        self._taken = 0.0
        self._where = ""

    def _observe(self) -> None:
        while not self._ending.wait(_BEAT_S):
            self._look(slept_s=_BEAT_S)
            if time.monotonic() - self._beaten_at > STALL_S_MAX / 2 and not self._where:
                frame = sys._current_frames().get(self._thread_id)
                self._where = "".join(traceback.format_stack(frame)[-12:]) if frame else ""

    def _look(self, slept_s: float = 0.0) -> None:
        """Add what the machine took since the last look, of which the observer meant to sleep so long."""
        with self._looking:
            now, used, waits = time.monotonic(), time.process_time(), _waits()
            waited = {task: wait - self._waits.get(task, wait) for task, wait in waits.items()}
            frozen = now - self._looked_at - slept_s - (used - self._used) if slept_s else 0.0
            taken = max(sum(waited.values()), frozen, 0.0)
            self._taken += min(taken, now - max(self._looked_at, self._beaten_at))
            self._looked_at, self._used, self._waits = now, used, waits


def _waits() -> dict[str, float]:
    """How long each thread has been ready to run without a processor, ever; nothing where that isn't told."""
    found = {}
    for task in Path("/proc/self/task").glob("*"):
        with suppress(OSError, IndexError):
            found[task.name] = int((task / "schedstat").read_text().split()[1]) / 1e9
    return found
