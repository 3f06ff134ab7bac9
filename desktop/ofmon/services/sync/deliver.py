"""Brings one meter's readings to one device: send, and read back while the next ones are sent.

The ledger: *pending* → (server said 200, which only means queued) *sent* → (read back, equal) *confirmed*.
Sending again is harmless: the server keeps one value for (device, key, time), and the time of a reading that
was sent never changes. Readings come from the database in pages and leave the memory with their page.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from ofmon.domain.reading import ReadingState
from ofmon.errors import (
    DeviceUnknownError,
    SecretsError,
    ServerBusyError,
    ServerError,
    ServerUnreachableError,
)
from ofmon.services.ports import PAGE
from ofmon.services.progress import Step, StepLog
from ofmon.services.sync.claims import Claims
from ofmon.services.sync.exchanges import agree
from ofmon.services.sync.read_back import found_on
from ofmon.services.sync.reconcile import Reconcile
from ofmon.services.sync.together import Behind
from ofmon.services.sync.upload import IDLE_MAX_S, Patience, Upload
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from ofmon.errors import OFMonError
    from ofmon.services.ports import Entry, Server, Session, Span, Store
    from ofmon.services.progress import Report
    from ofmon.services.sync.results import Tally
    from ofmon.services.sync.tokens import Tokens

# How often a look that finds nothing new is repeated, and the waits before (seconds): queues drain in
# tenths of a second when idle, in tens of seconds after a burst.
_WAITS_S = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0)
# A reading is set aside when it was refused while others passed, and again so long after, in another sync:
# longer than any limit takes to be refilled.
SET_ASIDE_AFTER_MS = 3_600_000
_SET_ASIDE_TIMES = 2


@dataclass(slots=True)
class Circumstances:
    """What all deliveries of one sync share.

    Attributes:
        report: progress goes there.
        now_ms: when the sync began, ms since the epoch.
        looking: whether arrival can be checked: somebody is signed in, and the REST API isn't refusing.
        notes: see `ofmon.services.sync.results.SyncResult`.
        session: who is signed in, None: nobody.
        naming: devices may be looked up yet: doubtful readings of those that nobody has named wait for that.
        redated: readings that got another time before anything was sent.
        discouraged: a device has waited in vain and nothing was taken from any other since.
    """

    report: Report
    now_ms: int
    looking: bool = False
    notes: list[OFMonError] = field(default_factory=list)
    session: Session | None = None
    naming: bool = False
    discouraged: bool = False
    redated: int = 0
    _proved: bool = False

    def stop_looking(self, error: ServerBusyError) -> None:
        """The REST API refuses: sending goes on, and what isn't confirmed now will be with the next sync."""
        if self.looking:
            self.looking = False
            self.notes.append(error)

    async def prove(self, prove: Callable[[], Awaitable[None]]) -> None:
        """Have it proved by the first device that may; who is signed in has seen that the server answers."""
        if not (self._proved or self.looking):
            await prove()
            self._proved = True


@dataclass(slots=True)
class Delivery:
    """One parcel's delivery."""

    store: Store
    server: Server
    tokens: Tokens
    sleep: Callable[[float], Awaitable[None]]
    around: Circumstances
    tally: Tally
    _log: StepLog = field(init=False)

    def __post_init__(self) -> None:
        self._log = StepLog(self.around.report, self.tally.subject)

    async def run(self) -> None:
        """Look for what earlier syncs sent, send what waits, read it back; what goes wrong stays here.

        Raises:
            ServerUnreachableError: no answer. What was acknowledged is marked so.
            StoreError: the database could not be used.
        """
        if not self.tally.sent:
            await self._kept(self._recheck)
        # A limited device has had its turn, also when its name was found out only after that.
        if self.tally.waiting and not isinstance(self.tally.error, ServerBusyError):
            await self._kept(self._send)
        if self.tally.sent:
            await self._kept(self._confirm)

    async def check(self, span: Span) -> None:
        """Look again for what was confirmed; what is missing waits then. Raises what `run` does."""

        async def work() -> None:
            with self._log.step(Step.CHECK):
                states = (ReadingState.SENT, ReadingState.CONFIRMED)
                async for entries in self._pages(*states, span=span):
                    lost = await self._sift(entries)
                    if self._device_id is None:  # nobody knows it, or the REST API refuses
                        break
                    self.tally.checked += len(entries)
                    self.tally.missing += lost
                    self._log.figure(Step.CHECK, self.tally.checked, None, "readings")
                said = tr(
                    "{missing} of %n reading(s) missing", "", self.tally.checked, missing=self.tally.missing
                )
                self._log.say(Step.CHECK, said)

        await self._kept(work)

    async def _kept(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do a part; an error of this device alone stays with it."""
        try:
            await work()
        except ServerUnreachableError:
            raise
        except (ServerError, SecretsError) as error:
            if self.tally.error is None:
                self.tally.fail(error)

    async def _pages(self, *states: ReadingState, span: Span | None = None) -> AsyncIterator[list[Entry]]:
        after = 0
        while entries := await self.store.entries(self.tally.parcel, states, after, span):
            after = entries[-1].id
            yield entries

    # ------------------------------------------------------------ reading back

    @property
    def _device_id(self) -> str | None:
        """The device, if it can be looked at."""
        return self.tally.parcel.device_id if self.around.looking else None

    async def _look(self, entries: Sequence[Entry], *, surely: bool = False) -> set[int]:
        """Which of them the server holds; a REST limit ends looking for this sync.

        Args:
            entries: readings of this parcel.
            surely: when none is there, make sure that the device is: some servers show nothing of one that is
                gone, or another customer's, instead of saying so.
        """
        if self._device_id is None:
            return set()
        try:
            found = await found_on(self.server, self._device_id, entries)
        except ServerBusyError as error:
            self.around.stop_looking(error)
            return set()
        if surely:
            await self._make_sure(len(found))
        return found

    async def _make_sure(self, found: int) -> None:
        """When nothing of a device was found, ask whether there is such a device."""
        if self._device_id is None or found:
            return
        try:
            await self.server.access_token(self._device_id)
        except ServerBusyError as error:
            self.around.stop_looking(error)

    async def _recheck(self) -> None:
        """What earlier syncs have sent: found is confirmed, missing is to be sent again."""
        if self._device_id is not None and ReadingState.SENT in self.tally.parcel.counts:
            async for entries in self._pages(ReadingState.SENT):
                await self._sift(entries)

    async def _sift(self, entries: Sequence[Entry]) -> int:
        """Found is confirmed, missing waits again; the answer is how many are missing."""
        found = await self._look(entries, surely=True)
        if self._device_id is None:
            return 0
        lost = [entry.id for entry in entries if entry.id not in found]
        await self.store.mark(sorted(found), ReadingState.CONFIRMED)
        await self.store.mark(lost, ReadingState.PENDING)
        self.tally.pending += len(lost)
        return len(lost)

    async def _confirm_page(self, entries: Sequence[Entry]) -> None:
        found = await self._look(entries)
        await self.store.mark(sorted(found), ReadingState.CONFIRMED)
        self.tally.confirmed += len(found)

    async def _confirm(self) -> None:
        """Read back what is left, giving the server's queue time to drain."""
        if self._device_id is None:
            return
        with self._log.step(Step.CONFIRM):
            waits = iter(_WAITS_S)
            while self.tally.unconfirmed and self._device_id:
                before = self.tally.confirmed
                async for entries in self._pages(ReadingState.SENT):
                    await self._confirm_page(entries)
                    self._log.figure(Step.CONFIRM, self.tally.confirmed, self.tally.sent, "readings")
                news = self.tally.confirmed > before
                wait = None if news else next(waits, None)
                if not news and wait is None:
                    await self._make_sure(self.tally.confirmed)
                    break
                if self.tally.unconfirmed:
                    await self.sleep(wait or 0)
            self._log.say(
                Step.CONFIRM, tr("{some} of %n reading(s)", "", self.tally.sent, some=self.tally.confirmed)
            )

    # ------------------------------------------------------------ sending

    async def _send(self) -> None:
        with self._log.step(Step.SEND):
            refused: DeviceUnknownError | None = None
            async for access_token in self.tokens.candidates(
                self.tally.parcel, signed_in=self.around.looking
            ):
                try:
                    await self._send_by(access_token)
                    break
                except DeviceUnknownError as error:
                    refused = error
            else:
                if refused:
                    raise refused
            self._log.say(
                Step.SEND, tr("{some} of %n reading(s)", "", self.tally.pending, some=self.tally.sent)
            )

    async def _send_by(self, access_token: str) -> None:
        """Send all that waits to one device.

        Raises:
            DeviceUnknownError: the server refuses the token.
        """
        patience = Patience(self.sleep, 0.0 if self.around.discouraged else IDLE_MAX_S)
        upload = Upload(self.server, access_token, patience, self._known)
        try:
            await self.around.prove(lambda: patience.outlast(lambda: self.server.prove(access_token)))
            self.tally.held += await agree(self.store, self.server, access_token, self.tally.parcel, patience)
            async with Behind(droppable=True) as looks, Behind() as notes:
                async for entries in self._pages(ReadingState.PENDING):
                    to_send = await self._reconciled(entries, access_token, patience)
                    await self._pass_on(upload, to_send, notes)
                    await notes.done()
                    if self._device_id and len(entries) == PAGE:  # the last ones are looked at with patience
                        await looks.start(self._kept(partial(self._confirm_page, to_send)))
        except ServerBusyError:
            self.around.discouraged = not patience.taken
            raise

    async def _reconciled(
        self, entries: list[Entry], access_token: str, patience: Patience
    ) -> Sequence[Entry]:
        if self.around.looking and self.around.naming and self.tally.parcel.device_id is None:
            sure = [entry for entry in entries if not entry.doubtful]
            self.tally.postponed |= len(sure) < len(entries)
            entries = sure
        claims = Claims(self.server, access_token, patience)
        reconcile = Reconcile(self.store, self.server, self.tally.parcel, claims, self._device_id)
        found = await reconcile.run(entries)
        self.tally.known += found.known
        if found.postponed:
            self.around.stop_looking(found.postponed)
        return found.to_send

    async def _pass_on(self, upload: Upload, entries: Sequence[Entry], notes: Behind) -> None:
        async for batch in upload.run(entries):
            self.around.discouraged = False
            await notes.start(self.store.acknowledged(batch))
            self._count(len(batch))
        refused = []
        async for entry, taken in upload.settle():
            if taken:
                await notes.start(self.store.acknowledged([entry]))
                self._count(1)
            else:
                refused.append(entry.id)
        if refused:
            await self._suspect(refused)

    def _count(self, sent: int) -> None:
        self.tally.sent += sent
        self._log.figure(Step.SEND, self.tally.sent, self.tally.pending, "readings")

    async def _suspect(self, ids: Sequence[int]) -> None:
        """Set those aside that were refused before, long ago; the others wait for the next sync."""
        bad = [
            refusal.reading_id
            for refusal in await self.store.refused(ids, self.around.now_ms)
            if refusal.times >= _SET_ASIDE_TIMES
            and self.around.now_ms - refusal.first_ms >= SET_ASIDE_AFTER_MS
        ]
        await self.store.mark(bad, ReadingState.REFUSED)
        self.tally.refused += len(bad)
        if left := len(ids) - len(bad):
            self.tally.fail(
                ServerBusyError(
                    tr("The server refused %n of the readings though it took others.", "", left),
                    safe=tr("They are still here."),
                    todo=tr(
                        "Sync again in an hour or later: what is refused then, too, is set aside in a list."
                    ),
                )
            )

    async def _known(self) -> Entry | None:
        """A reading of this device that the server took in an earlier sync."""
        states = (ReadingState.CONFIRMED, ReadingState.SENT)
        return next(iter(await self.store.entries(self.tally.parcel, states)), None)
