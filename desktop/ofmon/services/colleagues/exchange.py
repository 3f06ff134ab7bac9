"""The procedures *share* and *merge*: an encrypted file from one technician's computer into another's.

Merging is looked at first, by doing it and taking it back, then done in one transaction with a copy of the
database beside it. A file that is merged again brings nothing.
"""

from __future__ import annotations

import asyncio
import platform
import threading
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ofmon.domain.address import origin
from ofmon.errors import InputError, SecretsError, StoppedError
from ofmon.services.colleagues.contents import Head
from ofmon.services.ports.colleagues import How
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from ofmon.services.colleagues.contents import Part, Row
    from ofmon.services.keeping import Keeping
    from ofmon.services.ports import Clock, Secrets, Store
    from ofmon.services.ports.colleagues import ExchangeFiles, MergingStore, News

PASSPHRASE_CHARS_MIN = 8
"""A passphrase is to be guessed by nobody who finds the file; shorter ones are."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Shared:
    """What a file was given.

    Attributes:
        path: the file.
        rows: how many readings, meters, sites, notes, photos, tokens …, by the names of
            `ofmon.services.colleagues.contents.TABLES`.
    """

    path: Path
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Merged:
    """What was taken from a file.

    Attributes:
        news: what was new.
        backup: the copy of the database as it was before; None: there was none.
        tokens: access tokens that are kept here now and weren't before.
        secrets_problem: why they couldn't be kept; empty: they could.
    """

    news: News
    backup: Path | None
    tokens: int = 0
    secrets_problem: str = ""


@dataclass(frozen=True, slots=True)
class Colleagues:
    """The procedures.

    ``clock`` is this computer's, as what people say is dated by it; ``server`` says the address of the
    ThingsBoard server, empty: none.
    """

    store: Store
    merging: MergingStore
    files: ExchangeFiles
    keeping: Keeping
    secrets: Secrets
    clock: Clock
    server: Callable[[], str]

    async def share(
        self, path: Path, passphrase: str, *, tokens: bool = False, report: Report = silent
    ) -> Shared:
        """Write all that colleagues may know into an encrypted file that isn't there yet.

        Args:
            path: the file.
            passphrase: what it is opened with.
            tokens: access tokens go along: who has one can write to its device on the server.
            report: progress goes there.

        Raises:
            InputError: the passphrase is too short, or the file is there already.
            DiskFullError, StoreError: it can't be written, or the database can't be read.
            SecretsError: the tokens can't be read.
        """
        _check_passphrase(passphrase)
        await in_thread(_check_new, path)
        await self.store.ready()
        head = Head(await self.clock.now_ms(), platform.node(), self._server())
        rows: Counter[str] = Counter()
        log = StepLog(report)
        with log.step(Step.EXPORT):
            watch = _Watch(log, Step.EXPORT, "readings", asyncio.get_running_loop())
            total = sum((await self.store.counts()).values())
            parts = watch.counted(self._parts(watch, tokens=tokens), rows, total)
            await watch.run(partial(self.files.write, path, passphrase, head, parts))
        return Shared(path, dict(rows))

    async def look(self, path: Path, passphrase: str, report: Report = silent) -> News:
        """What a file would bring; nothing is changed.

        Raises:
            InputError: it is no exchange file, it is damaged, a newer OFMon's, or has another passphrase.
            StoreError: the database can't be used.
        """
        return await self._read(path, passphrase, report, keep=False)

    async def merge(self, path: Path, passphrase: str, report: Report = silent) -> Merged:
        """Take over what a file brings, in one transaction, and leave a copy of the database beside it.

        Raises what `look` does; then nothing was changed.
        """
        with StepLog(report).step(Step.STORE, tr("a copy of the database")):
            copy = await self.keeping.copy_beside("before-merge")
        news = await self._read(path, passphrase, report, keep=True)
        try:
            tokens, problem = await in_thread(self._keep_tokens, news), ""
        except SecretsError as error:
            tokens, problem = 0, str(error)
        return Merged(news, copy.path if copy else None, tokens, problem)

    async def _read(self, path: Path, passphrase: str, report: Report, *, keep: bool) -> News:
        await self.store.ready()
        now_ms, log = await self.clock.now_ms(), StepLog(report)
        with log.step(Step.MERGE):
            watch = _Watch(log, Step.MERGE, "bytes", asyncio.get_running_loop())

            def work() -> News:
                with self.files.opened(path, passphrase, watch.tell) as (head, parts):
                    how = How(self._server(), now_ms, keep, watch.stopped.is_set)
                    return self.merging.merge(head, parts, how)

            news = await watch.run(work)
        news.tokens = await in_thread(self._missing, news.tokens)
        return news

    def _server(self) -> str:
        url = self.server()
        return origin(url) if url else ""

    # ------------------------------------------------------------ tokens

    def _parts(self, watch: _Watch, *, tokens: bool) -> Iterator[Part]:
        yield from self.merging.parts(watch.stopped.is_set)
        if watch.stopped.is_set():
            raise StoppedError(tr("Writing the file was cancelled."), safe=tr("No file was changed."))
        if tokens:
            kept = ((ref, self.secrets.get(secret_name(ref))) for ref in self.merging.refs())
            rows: list[Row] = [(ref, token) for ref, token in kept if token]
            yield "token", rows

    def _missing(self, tokens: Mapping[str, str]) -> dict[str, str]:
        """Those that aren't kept here; where nobody can tell, all of them."""
        try:
            return {ref: token for ref, token in tokens.items() if self.secrets.get(secret_name(ref)) is None}
        except SecretsError:
            return dict(tokens)

    def _keep_tokens(self, news: News) -> int:
        for ref, token in news.tokens.items():
            self.secrets.set(secret_name(ref), token)
        return len(news.tokens)


class _Watch:
    """Between the thread that works and the loop: figures one way, the wish to stop the other way."""

    def __init__(self, log: StepLog, step: Step, unit: str, loop: asyncio.AbstractEventLoop) -> None:
        self._figure = lambda done, total: log.figure(step, done, total, unit)
        self._loop = loop
        self.stopped = threading.Event()

    def tell(self, done: int, total: int) -> None:
        """How far it is."""
        with suppress(RuntimeError):  # the loop has ended, and nobody asks any more
            self._loop.call_soon_threadsafe(self._figure, done, total)

    def counted(self, parts: Iterator[Part], rows: Counter[str], total: int) -> Iterator[Part]:
        """The same parts; how many rows of each kind there are, and how many readings passed."""
        for name, part in parts:
            rows[name] += len(part)
            self.tell(rows["reading"], total)
            yield name, part

    async def run(self, work: Callable[[], T]) -> T:
        """Do it in a thread, and have it stop when this is cancelled."""
        try:
            return await in_thread(work)
        except asyncio.CancelledError:
            self.stopped.set()
            raise


def _check_passphrase(passphrase: str) -> None:
    if len(passphrase) < PASSPHRASE_CHARS_MIN:
        raise InputError(
            tr("The passphrase of a file has at least %n character(s).", "", PASSPHRASE_CHARS_MIN),
            safe=tr("Nothing was written."),
            todo=tr("Take several words, and tell them to your colleague by another way than the file."),
        )


def _check_new(path: Path) -> None:
    if path.exists():
        raise InputError(
            tr("{target} exists already.", target=path),
            safe=tr("Nothing was changed."),
            todo=tr("Name another file."),
        )
