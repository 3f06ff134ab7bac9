"""What is done in turns of the event loop, so that nothing holds it up for long."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


class Turns(QObject):
    """Calls, each in a turn of the event loop of its own: timers that are due together would share one."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._next)

    def take(self, call: Callable[[], object]) -> None:
        """Call this when it has its turn."""
        self._waiting.append(call)
        self._timer.start()

    def _next(self) -> None:
        call = self._waiting.popleft()
        if self._waiting:
            self._timer.start()
        call()
