"""The procedure at a meter, shared by *collect* and *provision*.

Order: connect → identify (version, token) → read (readings, power-loss log) → store (decode, correct, one
transaction) → verify (the meter is read again, what is new is stored, the database is compared with what the
meter holds) → set token (provision only) → set clock → free the meter's memory → disconnect. A meter that
moves to another device gets its token last, when its memory is free: another collector that found the old
device's readings beside the new token would send them for the new device, too.

Invariant: nothing is erased on the meter before the database holds it durably, byte for byte. Any step may
fail, be cancelled or be killed; running the same procedure again neither loses nor duplicates a reading.

Readings of which the times can't be told yet, and a computer's clock that can't be believed, leave the meter
as it is (`ofmon.domain.dating`), unless the person has agreed to have it freed.

Limits: protocol 1 erases everything or nothing, so a reading which the meter makes between the last read and
the reset is lost; the time between the two is measured and reported with the freeing step.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.clock import TimeSource
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.oddity import Oddity, Remark
from ofmon.domain.visit import ClockFound
from ofmon.errors import (
    MeterAnswerError,
    MeterError,
    OFMonError,
    SecretsError,
    StoreError,
    TokenPresentError,
    WifiError,
)
from ofmon.services.identity import Identity
from ofmon.services.ports import Meter, MeterClock, MeterOpener, Secrets, Store, Wifi, joined_by_hand
from ofmon.services.progress import Report, Step, StepLog
from ofmon.services.quality import clipping_remarks
from ofmon.services.sharing import contested, remark_on
from ofmon.services.take import STILL_THERE, Take
from ofmon.services.workers import in_thread, without_collections
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.visit import Visit

_STORED = mark("All readings that were read are stored here.")
# By whose clock.
_SET_BY = {
    TimeSource.SERVER: mark("by the server's clock"),
    TimeSource.COMPUTER: mark("by the computer's clock"),
    TimeSource.TESTBED: mark("by the testbed's clock"),
}
_FOUND = {
    ClockFound.RUNNING: mark("{how}, was {hours:.1f} h behind at most"),
    ClockFound.NEVER_SET: mark("{how}, was never set"),
    ClockFound.LOST: mark("{how}, had lost its time"),
}
_NOT_ERASED = mark("All readings that were read are stored here. Nothing was erased on the meter.")


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the person was told about, and wants all the same.

    Attributes:
        free_undated: free the meter, though some readings have no time yet or this computer's clock can't
            be believed.
        this_is_it: this is the meter, though it seems to be another one.
    """

    free_undated: bool = False
    this_is_it: bool = False


NOTHING_AGREED = Agreed()


def secret_name(device_ref: str) -> str:
    """Under which name a device's access token lies in the secrets."""
    return f"device:{device_ref}"


@dataclass(slots=True)
class Visits:
    """Goes to meters, one at a time."""

    wifi: Wifi
    clock: MeterClock
    open_meter: MeterOpener
    store: Store
    secrets: Secrets
    passphrase: str
    _radio: asyncio.Lock = field(default_factory=asyncio.Lock)
    _away: bool = False
    _to_leave: bool = False

    async def run(  # noqa: PLR0913 - all that a visit may be told
        self,
        meter_id: MeterId,
        report: Report,
        *,
        new_token: Token | None = None,
        overwrite: bool = False,
        onward: bool = False,
        agreed: Agreed = NOTHING_AGREED,
    ) -> Visit:
        """Visit one meter.

        Args:
            meter_id: whom.
            report: is told each step.
            new_token: give the meter this token.
            overwrite: even when it carries another one.
            onward: stay on its network, since another meter is visited next; whoever says so calls `leave`
                when that does not come about. A visit that fails leaves it all the same.
            agreed: what the person was asked about.

        Raises:
            OFMonError: with ``safe`` telling where the readings are.
        """
        log = StepLog(report, meter_id.ssid)
        take = Take(meter_id)
        with self._telling(take), without_collections():
            async with self.at(meter_id, log, onward=onward, stranded=take.stranded) as meter:
                take.started_ms = await self.clock.now_ms()
                await self._identify(meter, take, log, new_token=new_token, overwrite=overwrite)
                await self._read(meter, take, log)
                await self._check_identity(take, agreed)
                await self._store(take, log)
                take.remarks += await clipping_remarks(meter, take.firmware)
                await self._verify(meter, take, log)
                moves = new_token is not None and take.token not in {None, new_token}
                if new_token and not moves:
                    await self._set_token(meter, take, log, new_token)
                await self._set_clock(meter, take, log)
                await self._free(meter, take, log, agreed)
                if new_token and moves:
                    _check_empty(take, agreed)
                    await self._set_token(meter, take, log, new_token)
            return await self._result(take)

    @contextmanager
    def _telling(self, take: Take) -> Iterator[None]:
        """Errors say where the readings are."""
        try:
            yield
        except OFMonError as error:
            error.safe = error.safe or take.safe
            raise

    @asynccontextmanager
    async def at(
        self,
        meter_id: MeterId,
        log: StepLog,
        *,
        onward: bool = False,
        stranded: Callable[[WifiError], None] | None = None,
    ) -> AsyncIterator[Meter]:
        """Join the meter's network around a block, and leave it whatever happens; one block at a time.

        Args:
            meter_id: whose network.
            log: is told of it.
            onward: stay there when the block ends well (see `run`).
            stranded: is told when the block ended well but the person's own network does not come back; None:
                that is an error.
        """
        async with self._radio:
            async with self._joined(meter_id, log) as meter:
                yield meter
            if onward:
                log.skip(Step.DISCONNECT, tr("straight on to what is next"))
                return
            try:
                with log.step(Step.DISCONNECT):
                    await self._go_home()
            except WifiError as error:
                if stranded is None:
                    error.safe = error.safe or tr("What was to be done at the meter is done.")
                    raise
                stranded(error)

    async def leave(self) -> None:
        """Give the person's own network back, as well as that can be done; nothing to do where it is."""
        if self._to_leave:
            with suppress(OFMonError):
                await asyncio.shield(self._go_home())

    async def _go_home(self) -> None:
        self._away = False
        await self.wifi.disconnect()
        self._to_leave = False

    @asynccontextmanager
    async def _joined(self, meter_id: MeterId, log: StepLog) -> AsyncIterator[Meter]:
        try:
            with log.step(Step.CONNECT):
                if not self._away:  # there is no server on a meter's network
                    await self.clock.compare()
                self._away = self._to_leave = True
                reach = await self.wifi.connect(meter_id.ssid, self.passphrase)
            meter = self.open_meter(reach)
            try:
                yield meter
            finally:
                await meter.close()
        except BaseException:
            await self.leave()  # the first error is the one to tell
            raise

    async def _identify(
        self, meter: Meter, take: Take, log: StepLog, *, new_token: Token | None, overwrite: bool
    ) -> None:
        with log.step(Step.IDENTIFY):
            take.firmware = str(await meter.version())
            try:
                take.token = await meter.token()
            except MeterAnswerError as error:
                take.remarks.append(Remark(Oddity.TOKEN_UNREADABLE, error.what))
            if take.token and new_token and take.token != new_token and not overwrite:
                raise TokenPresentError(
                    tr("{meter} already carries another device's token.", meter=take.meter_id),
                    safe=tr("Nothing was changed on the meter."),
                    todo=tr("Provision it with overwriting if it is to move to the new device."),
                )
            if take.token is None and not take.remarks and not new_token:
                text = tr("The meter has no token: its readings wait here until it is provisioned.")
                take.remarks.append(Remark(Oddity.NO_TOKEN, text))
            await self._keep(take.token, take)
            log.say(Step.IDENTIFY, tr("firmware {firmware}", firmware=take.firmware))

    async def _keep(self, token: Token | None, take: Take) -> None:
        """Keep a token's secret part for the sync."""
        if token is None:
            return
        try:
            await in_thread(self.secrets.set, secret_name(token.device_ref), token.access_token)
            kept = self.secrets.persistent
        except SecretsError:
            kept = False
        if not kept:
            text = tr(
                "This computer can't keep the device's token; sign in when you sync, and it is looked up."
            )
            take.remarks.append(Remark(Oddity.TOKEN_NOT_KEPT, text))

    async def _read(self, meter: Meter, take: Take, log: StepLog) -> None:
        with log.step(Step.READ):
            take.body = await meter.readings(lambda done: log.figure(Step.READ, done, None, "bytes"))
            take.log_body = await meter.powerloss_log()
            await self._decode(take)
            log.say(Step.READ, tr("%n reading(s)", "", len(take.readings)))

    async def _decode(self, take: Take) -> None:
        clock = await self.clock.tell()
        history = await self.store.history(take.meter_id, clock)
        await in_thread(take.decode, clock, history)

    async def _check_identity(self, take: Take, agreed: Agreed) -> None:
        """Before anything is stored or erased; whoever joins by hand may be at a neighbour's Wi-Fi."""
        if joined_by_hand(self.wifi) and not agreed.this_is_it:
            readings = [item.source for item in take.readings]
            await Identity(self.store).check(take.meter_id, take.token, readings)

    async def _store(self, take: Take, log: StepLog) -> None:
        with log.step(Step.STORE):
            await self._save(take)
            take.safe = tr(_NOT_ERASED)
            log.say(Step.STORE, tr("{new} of %n reading(s) new", "", len(take.readings), new=len(take.new)))

    async def _save(self, take: Take) -> None:
        stored = await self.store.save_intake(take.intake())
        take.visit_id = stored.visit_id
        fresh = {*stored.new, *take.new}
        take.new = {index: take.readings[index] for index in sorted(fresh)}

    async def _verify(self, meter: Meter, take: Take, log: StepLog) -> None:
        with log.step(Step.VERIFY):
            again = await meter.readings(lambda done: log.figure(Step.VERIFY, done, len(take.body), "bytes"))
            take.read_at = time.monotonic()
            if not again.startswith(take.body[: len(take.body) - len(take.tail)]):
                raise MeterAnswerError(
                    tr("{meter} gave different readings when it was read again.", meter=take.meter_id),
                    todo=tr("Collect again."),
                )
            if again != take.body:
                take.body = again
                await self._decode(take)
                await self._save(take)
            missing = await self.store.missing(take.meter_id, [item.source for item in take.readings])
            if missing:
                raise StoreError(
                    tr("%n reading(s) not in the database after storing.", "", missing),
                    safe=tr(STILL_THERE),
                    todo=tr("Check the disk, then collect again."),
                )

    async def _set_token(self, meter: Meter, take: Take, log: StepLog, token: Token) -> None:
        with log.step(Step.SET_TOKEN):
            await self._keep(token, take)
            await meter.set_token(token)
            if await meter.token() != token:
                raise MeterAnswerError(
                    tr("{meter} did not keep the token it was given.", meter=take.meter_id),
                    todo=tr("Provision it again."),
                )
            if take.token is None:
                await self._tell_of_before(take)
            # Whoever may not take another meter's place has been refused before.
            await self.store.assign_device(
                take.meter_id, token.device_ref, token.profile_id, takes_over_ms=await self.clock.now_ms()
            )

    async def _tell_of_before(self, take: Take) -> None:
        """Readings that no device had are the new one's from now on."""
        record = await self.store.meter(take.meter_id)
        if record and record.waiting:
            text = tr(
                "%n reading(s) from before it had a token (counts|count) for its device from now on.",
                "",
                record.waiting,
            )
            take.remarks.append(Remark(Oddity.BEFORE_TOKEN, text))

    async def _set_clock(self, meter: Meter, take: Take, log: StepLog) -> None:
        if take.doubt:
            log.skip(Step.SET_CLOCK, tr("this computer's clock can't be believed"))
            return
        with log.step(Step.SET_CLOCK):
            given = await self.clock.tell()
            await meter.set_time(given.time_ms)
            await self.store.clock_was_set(_known(take.visit_id), given.time_ms)
            take.given = given
            log.say(Step.SET_CLOCK, _set_how(take, given.source))

    async def _free(self, meter: Meter, take: Take, log: StepLog, agreed: Agreed) -> None:
        if kept := take.kept(free_undated=agreed.free_undated):
            log.skip(Step.FREE, kept)
        else:
            with log.step(Step.FREE):
                await meter.reset()
                take.freed = True
                window = time.monotonic() - take.read_at
                log.say(Step.FREE, tr("{window:.0f} ms after the last read", window=window * 1000))
        take.safe = tr(_STORED)
        await self.store.visit_finished(_known(take.visit_id), await self.clock.now_ms(), freed=take.freed)

    async def _result(self, take: Take) -> Visit:
        record = await self.store.meter(take.meter_id)
        name = record.device_name if record else None
        now_ms = await self.clock.now_ms()
        take.remarks += await remark_on(self.store, take.meter_id, now_ms)
        held = await self.store.held_counts(visit_id=_known(take.visit_id))
        take.remarks += contested(held)
        return await in_thread(take.sum_up, name, now_ms, held)


def _check_empty(take: Take, agreed: Agreed) -> None:
    """Whoever collects a meter takes what it holds for the present token's device's."""
    if not take.freed and take.readings:
        why = take.kept(free_undated=agreed.free_undated)
        raise MeterError(
            tr(
                "{meter} was not freed ({why}): what it holds belongs to the device whose token it "
                "carries, so it keeps that token.",
                meter=take.meter_id,
                why=why,
            ),
            todo=tr("Collect it until it is freed, then provision it."),
        )


def _set_how(take: Take, source: TimeSource) -> str:
    """By whose clock, and how the meter's own was found."""
    how = tr(_SET_BY[source])
    if take.clock_found is ClockFound.RUNNING and take.behind_ms is None:
        return how
    return tr(_FOUND[take.clock_found], how=how, hours=(take.behind_ms or 0) / HOUR_MS)


def _known(visit_id: int | None) -> int:
    if visit_id is None:
        raise StoreError(tr("The visit was not stored."))
    return visit_id
