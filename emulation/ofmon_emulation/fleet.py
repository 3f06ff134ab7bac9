"""Many boards that live side by side on one line of true time, faster or slower than the world's.

The depot goes on in steps: every board is run to the step's end, on as many threads as there are processors,
and only then does the depot's clock move. So no board is ever more than a step away from another, and a host
that can't keep up with the wanted speed makes the clock slower instead of tearing the boards apart. While a
host connection to a meter is open the speed is limited (`connected_speed`, 1 by default), since what is at
its other end lives in real time.
"""

from __future__ import annotations

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Self

from ofmon_emulation.air import Air
from ofmon_emulation.errors import TestbedError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from ofmon_emulation.board import Board

STEP_WALL_S = 0.02
"""A step is what should take this long in the world."""
CONNECTED_STEP_WALL_S = 0.004
"""The same while a host connection is open: a step is the delay of its bytes."""
STEP_VIRTUAL_MAX_S = 5.0
JOIN_TIMEOUT_S = 30.0


class Fleet:
    """Boards with a common clock; a context manager that starts and stops.

    Args:
        boards: distinct boards. Those that are behind the latest one are run up to it at the start.
        speed: seconds of true time in a second of the world's.
        connected_speed: limit of the speed while a host connection is open.
    """

    def __init__(
        self, boards: Sequence[Board], *, speed: float = 1.0, connected_speed: float = 1.0
    ) -> None:
        self.boards = tuple(boards)
        self.air = Air(self.boards)
        self.speed = speed
        self.connected_speed = connected_speed
        self._now_ms = max((board.true_time_ms for board in self.boards), default=0.0)
        self._stopping = threading.Event()
        self._failure: BaseException | None = None
        self._runner = threading.Thread(target=self._live, name="depot", daemon=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def now_ms(self) -> float:
        """True time that every board has reached, milliseconds since 1970."""
        return self._now_ms

    @property
    def running(self) -> bool:
        """Whether the boards live; False after a failure too."""
        return self._runner.is_alive()

    def start(self) -> None:
        """Bring the boards to life."""
        self._runner.start()

    def stop(self) -> None:
        """End everything that was started; boards keep their state.

        Raises:
            TestbedError: a board had failed.
        """
        self._stopping.set()
        self._runner.join(JOIN_TIMEOUT_S)
        if self._failure is not None:
            raise TestbedError(f"a board failed: {self._failure}") from self._failure

    def _live(self) -> None:
        workers = max(1, min(len(self.boards), os.cpu_count() or 1))
        try:
            with ThreadPoolExecutor(workers, thread_name_prefix="board") as pool:
                self._run_all(pool, self._now_ms)
                while not self._stopping.is_set():
                    self._step(pool)
        except BaseException as error:  # noqa: BLE001 (raised again where the depot is stopped)
            self._failure = error

    def _step(self, pool: ThreadPoolExecutor) -> None:
        begin = time.monotonic()
        speed, wall_s = self._pace()
        virtual_s = min(wall_s * speed, STEP_VIRTUAL_MAX_S)
        self._run_all(pool, self._now_ms + 1000 * virtual_s)
        rest_s = virtual_s / speed - (time.monotonic() - begin)
        if rest_s > 0:
            self._stopping.wait(rest_s)

    def _pace(self) -> tuple[float, float]:
        """The speed to keep now, and how long a step should take."""
        if any(board.host_connections for board in self.boards):
            return min(self.speed, self.connected_speed), CONNECTED_STEP_WALL_S
        return self.speed, STEP_WALL_S

    def _run_all(self, pool: ThreadPoolExecutor, goal_ms: float) -> None:
        for _ in pool.map(lambda board: board.run_until_true_time(goal_ms), self.boards):
            pass
        self._now_ms = goal_ms
