"""Work in the background: one job at a time at the radio or the server, and any number of quick loads.

A *job* is long, shows its progress everywhere, can be cancelled, survives a change of page and ends with a
line in Activity. A *load* reads the database for one place of the window; a newer load of the same place
replaces it.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ofmon.errors import OFMonError
from ofmon.services.progress import Progress, State
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ofmon.services.progress import Report

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Job:
    """One long piece of work.

    Attributes:
        kind: "scan", "visit", "tour", "sync", "sign-in", "export".
        title: what is going on, for the person: "Collecting Cold store 3".
        result: what it came to, None while it runs and when it failed.
        error: why it failed, None when it did not.
        cancelled: whether it was cancelled.
        latest: newest progress.
    """

    kind: str
    title: str
    result: Any = None
    error: OFMonError | None = None
    cancelled: bool = False
    latest: Progress | None = None
    task: asyncio.Task[None] | None = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Whether it came to its end."""
        return self.error is None and not self.cancelled


class Jobs(QObject):
    """Runs jobs and loads, and tells the window about them."""

    started = Signal(object)
    progressed = Signal(object, object)
    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.running: Job | None = None
        self._closed = False
        self._loads: dict[object, asyncio.Task[None]] = {}

    def start(self, kind: str, title: str, work: Callable[[Report], Coroutine[Any, Any, Any]]) -> Job | None:
        """Start a job; None when another one runs, or after `close`."""
        if self.running or self._closed:
            return None
        job = self.running = Job(kind, title)
        job.task = asyncio.ensure_future(self._run(job, work))
        job.task.add_done_callback(lambda task: self._end(job, task))
        self.started.emit(job)
        return job

    def heed(self, begun: Callable[[Job], object]) -> None:
        """Call this for each job that starts, and at once for the one that runs: views are made meanwhile."""
        self.started.connect(begun)
        if self.running:
            begun(self.running)

    @property
    def loading(self) -> bool:
        """Whether a place of the window is being loaded."""
        return bool(self._loads)

    def cancel(self) -> None:
        """Ask the running job to stop. It leaves the meter's network first."""
        if self.running and self.running.task:
            self.running.task.cancel()

    def load(self, place: object, work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Task[None]:
        """Read something for a place of the window, instead of what is being read for it now.

        After `close` nothing is read: the end of a job that was cancelled asks for it once more.
        """
        if self._closed:
            return asyncio.ensure_future(_nothing())
        if before := self._loads.get(place):
            before.cancel()
        task = self._loads[place] = asyncio.ensure_future(_told(work))
        task.add_done_callback(lambda done: self._forget(place, done))
        return task

    async def close(self) -> None:
        """Cancel everything, wait until it has ended, and begin nothing any more."""
        self._closed = True
        self.cancel()
        tasks = [*self._loads.values()]
        if self.running and self.running.task:
            tasks.append(self.running.task)
        for task in self._loads.values():
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, place: object, done: asyncio.Task[None]) -> None:
        if self._loads.get(place) is done:
            del self._loads[place]

    async def _run(self, job: Job, work: Callable[[Report], Coroutine[Any, Any, Any]]) -> None:
        def report(progress: Progress) -> None:
            job.latest = progress
            self.progressed.emit(job, progress)

        try:
            job.result = await work(report)
        except OFMonError as error:
            job.error = error
        except Exception as error:  # noqa: BLE001 - whatever it is, the window goes on and says so
            _log.exception("%s failed unexpectedly", job.kind)
            job.error = unexpected(error)

    def _end(self, job: Job, task: asyncio.Task[None]) -> None:
        """Also for a job that was cancelled before it took its first step."""
        job.cancelled = task.cancelled()
        self.running = None
        self.finished.emit(job)


def unexpected(error: Exception) -> OFMonError:
    """A sentence for what nobody thought of; the log has the rest."""
    return OFMonError(
        tr("Something went wrong inside OFMon ({kind}).", kind=type(error).__name__),
        safe=tr("Readings that were stored stay stored."),
        todo=tr("Try again; the log has the details."),
    )


def fraction(progress: Progress | None) -> float | None:
    """How far a running step is, 0 to 1; None when that isn't known."""
    if progress is None or progress.state is not State.RUNNING or progress.done is None or not progress.total:
        return None
    return min(1.0, progress.done / progress.total)


async def _nothing() -> None:
    """For a window that is closing."""


async def _told(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    try:
        await work()
    except OFMonError:
        raise
    except Exception:
        _log.exception("A part of the window could not be loaded")
        raise
