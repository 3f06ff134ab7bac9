"""Hand stored readings to the server, and make sure that they arrived.

A sync that is cut off anywhere just starts again: `ofmon.services.sync.deliver` has the ledger. Sending
needs no sign-in; confirming does, and without one readings stay *sent*. What doesn't work for one device, or
with the user's REST API, stops nothing else. Healthy devices come first, a few beside each other; then those
whose token or name has to be looked up.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.reading import ReadingState
from ofmon.errors import DeviceUnknownError, SecretsError, ServerBusyError, ServerError, SignInNeededError
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.services.sync.deliver import Circumstances, Delivery
from ofmon.services.sync.look_up import LookUp
from ofmon.services.sync.results import SyncResult, Tally
from ofmon.services.sync.together import together
from ofmon.services.sync.tokens import Tokens
from ofmon.services.told.run import Told
from ofmon.services.update_reports import Reported
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from ofmon.domain.identity import MeterId
    from ofmon.services.ports import Secrets, Server, Session, Span, Store
    from ofmon.services.redate import Redate
    from ofmon.services.told.run import Telling
    from ofmon.services.update_reports import UpdateReports

# Devices that are served at once.
_LANES = 4
_OPEN = (ReadingState.PENDING, ReadingState.SENT)
_DONE = (ReadingState.CONFIRMED, ReadingState.SENT)


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass(slots=True)
class Sync:
    """The procedure *sync*.

    Attributes:
        store: where readings and their states are.
        server: where they go.
        secrets: where the tokens are.
        sleep: waits seconds.
        reports: reports of firmware updates, which go along.
        redate: finds times anew before anything is sent.
        telling: what technicians tell each other, which goes last.
        now_ms: this computer's clock, to tell a refusal of today from one of an earlier sync.
    """

    store: Store
    server: Server
    secrets: Secrets
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    reports: UpdateReports | None = None
    redate: Redate | None = None
    telling: Telling | None = None
    now_ms: Callable[[], int] = _wall_ms
    _running: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def run(self, report: Report = silent) -> SyncResult:
        """Send everything that waits; one device's failure does not stop the others.

        Raises:
            ServerUnreachableError: no answer. Everything is still here; what was acknowledged is marked so.
            InputError: no server is set.
            StoreError: the database could not be used.
        """
        async with self._running:
            around = Circumstances(report, self.now_ms())
            await self._sign_in(around)
            around.redated = await self._redate()
            return await self._deliver(around, {})

    async def check(self, span: Span, report: Report = silent) -> SyncResult:
        """Look again for what was sent or confirmed, and send what is missing and whatever waits.

        Raises:
            SignInNeededError: nobody is signed in.
            ServerError: signing in failed, or as `run` says.
            StoreError: the database could not be used.
        """
        async with self._running:
            around = Circumstances(report, self.now_ms())
            await self._sign_in(around)
            if not around.looking:
                raise next(iter(around.notes), _nobody())
            around.redated = await self._redate()
            tallies = {
                parcel.key: Tally(parcel)
                for parcel in await self.store.parcels(*_DONE)
                if span.ssid in {None, parcel.ssid}
            }
            await self._each(tallies.values(), lambda tally: self._delivery(tally, around).check(span))
            return await self._deliver(around, tallies)

    async def _redate(self) -> int:
        """Nothing is sent at a time that the server's clock, which is in reach now, tells to be wrong."""
        return await self.redate.run() if self.redate else 0

    async def same_device(self, meter: MeterId) -> int:
        """See `Tokens.same_device`."""
        return await self._tokens.same_device(meter)

    async def _deliver(self, around: Circumstances, before: dict[Key, Tally]) -> SyncResult:
        await self.store.hold_conflicts()
        tallies = before | await self._tallies(before)
        signed_in = around.looking
        orphans = [key for key, tally in tallies.items() if around.looking and await self._is_orphan(tally)]
        healthy = [tally for key, tally in tallies.items() if key not in orphans]
        around.naming = True
        await self._each(healthy, lambda tally: self._delivery(tally, around).run())
        found = await self._look_up(tallies, around)
        around.naming = False
        left = [tally for key, tally in tallies.items() if key in found or key in orphans or tally.postponed]
        await self._each(left, lambda tally: self._delivery(tally, around).run())
        updates = await self.reports.send(StepLog(around.report)) if self.reports else Reported()
        touched = tuple(tally.result() for tally in tallies.values() if tally.touched)
        set_aside = (await self.store.counts()).get(ReadingState.REFUSED, 0)
        told = await self.telling.run(around.session, around.report) if self.telling else Told()
        return SyncResult(touched, signed_in, updates, tuple(around.notes), set_aside, around.redated, told)

    async def _tallies(self, before: dict[Key, Tally]) -> dict[Key, Tally]:
        """All that is open, with the figures of a check before."""
        found = {}
        for parcel in await self.store.parcels(*_OPEN):
            tally = found[parcel.key] = Tally.of(parcel)
            if parcel.key in before:
                checked = before[parcel.key]
                tally.checked, tally.missing, tally.error = checked.checked, checked.missing, checked.error
        return found

    def _delivery(self, tally: Tally, around: Circumstances) -> Delivery:
        return Delivery(self.store, self.server, self._tokens, self.sleep, around, tally)

    @property
    def _tokens(self) -> Tokens:
        return Tokens(self.store, self.server, self.secrets)

    async def _each(self, tallies: Iterable[Tally], work: Callable[[Tally], Awaitable[None]]) -> None:
        """Do this for all: parcels of one device in turn, a few devices beside each other."""
        lanes: defaultdict[str, list[Tally]] = defaultdict(list)
        for tally in tallies:
            parcel = tally.parcel
            lanes[parcel.device_id or parcel.device_ref or parcel.ssid].append(tally)
        gate = asyncio.Semaphore(_LANES)

        async def serve(lane: list[Tally]) -> None:
            async with gate:
                for tally in lane:
                    await work(tally)

        await together(serve(lane) for lane in lanes.values())

    async def _is_orphan(self, tally: Tally) -> bool:
        """Whether a device must be looked up before anything can be sent."""
        parcel = tally.parcel
        if parcel.device_ref is None or parcel.device_id is not None:
            return False
        return await self._tokens.kept(parcel.device_ref) is None

    async def _sign_in(self, around: Circumstances) -> None:
        """Who is signed in; sending needs nobody, so trouble with it is only told."""
        log = StepLog(around.report)
        with log.step(Step.SIGN_IN):
            session: Session | None = None
            try:
                session = await self.server.session()
            except (ServerError, SecretsError) as error:
                around.notes.append(error)
            words = (
                tr("as {user}", user=session.user)
                if session
                else tr("not signed in: arrival can't be checked")
            )
            log.say(Step.SIGN_IN, words)
        around.session, around.looking = session, session is not None

    async def _look_up(self, tallies: dict[Key, Tally], around: Circumstances) -> set[Key]:
        """Find the devices of tokens that nobody has named yet, and the tokens that this computer lost.

        Returns:
            Those whose device or token was found.
        """
        if not around.looking:
            return set()
        log = StepLog(around.report)
        wanted = await self._wanted(tallies.values())
        if not wanted:
            log.skip(Step.LOOK_UP, tr("all devices are known"))
            return set()
        look_up = LookUp(self.store, self.server, self._tokens, around.now_ms, wanted)
        try:
            await look_up.run(log)
        except ServerError as error:
            around.notes.append(error)
        return await self._found(tallies, look_up)

    async def _wanted(self, tallies: Iterable[Tally]) -> dict[str, str | None]:
        """Names of tokens, with the device profile that goes with each."""
        refs = await self.reports.wanted() if self.reports else set()
        wanted: dict[str, str | None] = dict.fromkeys(refs)
        for tally in tallies:
            parcel = tally.parcel
            # The token works and the device is gone: another device has the token now.
            replaced = isinstance(tally.error, DeviceUnknownError) and not tally.waiting
            ref = parcel.device_ref
            if ref and (parcel.device_id is None or replaced or await self._tokens.kept(ref) is None):
                wanted[ref] = parcel.profile_id
        return wanted

    async def _found(self, tallies: dict[Key, Tally], look_up: LookUp) -> set[Key]:
        """Give found devices to their tallies; sent readings whose device stays unknown are told."""
        named = {parcel.key: parcel for parcel in await self.store.parcels(*_OPEN)}
        found = set()
        for key, tally in tallies.items():
            ref = tally.parcel.device_ref
            if ref in look_up.found and key in named:
                tally.parcel = named[key]
                tally.error = tally.error if isinstance(tally.error, ServerBusyError) else None
                found.add(key)
            elif ref in look_up.wanted and tally.parcel.device_id is None and key in named:
                tally.unnamed = named[key].counts.get(ReadingState.SENT, 0) - tally.sent
                if tally.error is None and ReadingState.SENT in named[key].counts:
                    tally.fail(_nameless(named[key].counts[ReadingState.SENT]))
        return found


Key = tuple[str, str | None]


def _nobody() -> SignInNeededError:
    return SignInNeededError(
        tr("Nobody is signed in, so what is on the server can't be read."),
        safe=tr("Nothing was changed."),
        todo=tr("Sign in: ofmon login"),
    )


def _nameless(number: int) -> DeviceUnknownError:
    return DeviceUnknownError(
        tr(
            "%n reading(s) (was|were) sent, but no device that the signed-in user may see was found to "
            "have the meter's token, so nobody can check that (it|they) arrived.",
            "",
            number,
        ),
        safe=tr("All readings are still here."),
        todo=tr("Sign in as a user who may see the device, and sync again."),
    )
