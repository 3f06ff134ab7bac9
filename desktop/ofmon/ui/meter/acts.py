"""What is done from a meter's page in the background, and how a picture file becomes a photo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ofmon.errors import InputError
from ofmon.texts import tr
from ofmon.ui.parts.photos import shrunk

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from ofmon.domain.identity import MeterId
    from ofmon.services.exchange import Exchanged
    from ofmon.services.meter_page import Forgotten
    from ofmon.services.progress import Progress, Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.meter.exchange_form import Wanted
    from ofmon.ui.shared import Shared

PHOTO_FILE_BYTES_MAX = 50_000_000
TAKE_OUT, PUT_IN, FORGET = "exchange-out", "exchange-in", "forget-meter"


class MeterActs(QObject):
    """Jobs at and about a meter. ``ended`` carries a job of one of the kinds above, and what it came to."""

    progressed = Signal(object)
    ended = Signal(object, str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        shared.jobs.progressed.connect(self._follow)
        shared.jobs.finished.connect(self._finished)

    def take_out(self, old: MeterId, wanted: Wanted) -> bool:
        """Collect the old meter for the last time; whether that could be started."""
        exchange = self._shared.services.exchange

        async def work(report: Report) -> str:
            visit = await exchange.take_out(await exchange.look(old, wanted.new), report=report)
            if visit is None:
                return tr("{meter} isn't heard any more, and was collected just now.", meter=old)
            return tr("%n new reading(s) of {meter} stored here.", "", visit.readings_new, meter=old)

        return self._start(TAKE_OUT, tr("Last collection of {meter}", meter=old), work)

    def put_in(self, old: MeterId, wanted: Wanted) -> bool:
        """Give the new meter the old one's device; whether that could be started."""
        exchange = self._shared.services.exchange

        async def work(report: Report) -> Exchanged:
            swap = await exchange.look(old, wanted.new)
            return await exchange.put_in(
                swap, why=wanted.why or "", overwrite=wanted.overwrite, report=report
            )

        title = tr("Exchange of {old} for {new}", old=old, new=wanted.new)
        return self._start(PUT_IN, title, work)

    def forget(self, meter: MeterId, typed: str) -> bool:
        """Take a meter off the lists; whether that could be started."""

        async def work(_report: Report) -> Forgotten:
            return await self._shared.services.meter_pages.forget(meter, typed)

        return self._start(FORGET, tr("Forgetting {meter}", meter=meter), work)

    def _start(self, kind: str, title: str, work: Callable[[Report], Coroutine[Any, Any, Any]]) -> bool:
        return self._shared.jobs.start(kind, title, work) is not None

    def _follow(self, job: Job, progress: Progress) -> None:
        if job.kind in {TAKE_OUT, PUT_IN}:
            self.progressed.emit(progress)

    def _finished(self, job: Job) -> None:
        if job.kind not in {TAKE_OUT, PUT_IN, FORGET}:
            return
        said = _said(job) if job.ok else ""
        self._shared.activity.note_end(self._shared.now.ms, job, said)
        self.ended.emit(job, said)


def _said(job: Job) -> str:
    """What a job came to, in a sentence."""
    match job.kind:
        case "exchange-in":
            return str(job.result.swap.outcome)
        case "forget-meter":
            copy = job.result.backup
            return tr("A copy of the database is in {path}.", path=copy) if copy else tr("It is forgotten.")
        case _:
            return str(job.result)


def photo_of(path: Path) -> bytes:
    """A picture file as a photo that may be kept.

    Raises:
        InputError: it can't be read, or is no picture.
    """
    unchanged = tr("Nothing was changed.")
    try:
        if path.stat().st_size > PHOTO_FILE_BYTES_MAX:
            raise InputError(tr("{path} is too large.", path=path), safe=unchanged)
        return shrunk(path.read_bytes())
    except OSError as error:
        raise InputError(
            tr("{path} can't be read: {why}.", path=path, why=error.strerror), safe=unchanged
        ) from error
