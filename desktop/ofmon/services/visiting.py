"""The procedure at a meter, shared by *collect* and *provision*.

Order: connect → identify (version, token) → read (readings, power-loss log) → store (decode, correct, one
transaction) → verify (the meter is read again, what is new is stored, the database is compared with what the
meter holds) → set token (provision only) → set clock → free the meter's memory → disconnect.

Invariant: nothing is erased on the meter before the database holds it durably, byte for byte. Any step may
fail, be cancelled or be killed; running the same procedure again neither loses nor duplicates a reading.

Limits: protocol 1 erases everything or nothing, so a reading which the meter makes between the last read and
the reset is lost; the time between the two is measured and reported with the freeing step.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS, Correction, correct, place_losses, plan_correction
from ofmon.domain.oddity import Oddity, Remark, find_gaps, remarks_on
from ofmon.domain.powerloss import PowerLosses, decode_powerloss_log
from ofmon.domain.reading import CorrectedReading, decode_body
from ofmon.domain.visit import Visit, energy_kwh
from ofmon.errors import (
    MeterAnswerError,
    OFMonError,
    SecretsError,
    StoreError,
    TokenPresentError,
    WifiError,
)
from ofmon.services.ports import Intake, Meter, MeterClock, MeterOpener, Secrets, Store, Wifi
from ofmon.services.progress import Report, Step, StepLog
from ofmon.services.quality import clipping_remarks
from ofmon.services.sharing import contested, remark_on
from ofmon.services.workers import in_thread, without_collections

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.identity import MeterId, Token

_STILL_THERE = "Nothing was erased: all readings are still on the meter."
_STORED = "All readings that were read are stored here."


def secret_name(device_ref: str) -> str:
    """Under which name a device's access token lies in the secrets."""
    return f"device:{device_ref}"


@dataclass(slots=True)
class _Take:
    """What has been taken from the meter so far."""

    meter_id: MeterId
    started_ms: int = 0
    firmware: str = ""
    token: Token | None = None
    body: bytes = b""
    tail: bytes = b""
    plan: Correction = field(default_factory=lambda: Correction(0, 0, ()))
    losses: PowerLosses = field(default_factory=lambda: PowerLosses((), 0))
    readings: Sequence[CorrectedReading] = ()
    new: dict[int, CorrectedReading] = field(default_factory=dict)
    visit_id: int | None = None
    read_at: float = 0.0
    given: TimeGiven | None = None
    freed: bool = False
    remarks: list[Remark] = field(default_factory=list)
    safe: str = _STILL_THERE

    def stranded(self, error: WifiError) -> None:
        """The readings are here: that one's own network isn't back is no failure of the visit."""
        self.remarks.append(Remark(Oddity.NETWORK_AWAY, str(error)))


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

    async def run(
        self,
        meter_id: MeterId,
        report: Report,
        *,
        new_token: Token | None = None,
        overwrite: bool = False,
        onward: bool = False,
    ) -> Visit:
        """Visit one meter.

        Args:
            meter_id: whom.
            report: is told each step.
            new_token: give the meter this token.
            overwrite: even when it carries another one.
            onward: stay on its network, since another meter is visited next; whoever says so calls `leave`
                when that does not come about. A visit that fails leaves it all the same.

        Raises:
            OFMonError: with ``safe`` telling where the readings are.
        """
        log = StepLog(report, meter_id.ssid)
        take = _Take(meter_id)
        with self._telling(take), without_collections():
            async with self.at(meter_id, log, onward=onward, stranded=take.stranded) as meter:
                take.started_ms = await self.clock.now_ms()
                await self._identify(meter, take, log, new_token=new_token, overwrite=overwrite)
                await self._read(meter, take, log)
                await self._store(take, log)
                take.remarks += await clipping_remarks(meter, take.firmware)
                await self._verify(meter, take, log)
                if new_token:
                    await self._set_token(meter, take, log, new_token)
                await self._set_clock(meter, take, log)
                await self._free(meter, take, log)
            return await self._result(take)

    @contextmanager
    def _telling(self, take: _Take) -> Iterator[None]:
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
                log.skip(Step.DISCONNECT, "straight on to the next meter")
                return
            try:
                with log.step(Step.DISCONNECT):
                    await self._go_home()
            except WifiError as error:
                if stranded is None:
                    error.safe = error.safe or "What was to be done at the meter is done."
                    raise
                stranded(error)

    async def leave(self) -> None:
        """Give the person's own network back, as well as that can be done."""
        with suppress(OFMonError):
            await asyncio.shield(self._go_home())

    async def _go_home(self) -> None:
        self._away = False
        await self.wifi.disconnect()

    @asynccontextmanager
    async def _joined(self, meter_id: MeterId, log: StepLog) -> AsyncIterator[Meter]:
        try:
            with log.step(Step.CONNECT):
                if not self._away:  # there is no server on a meter's network
                    await self.clock.compare()
                self._away = True
                url = await self.wifi.connect(meter_id.ssid, self.passphrase)
            meter = self.open_meter(url)
            try:
                yield meter
            finally:
                await meter.close()
        except BaseException:
            await self.leave()  # the first error is the one to tell
            raise

    async def _identify(
        self, meter: Meter, take: _Take, log: StepLog, *, new_token: Token | None, overwrite: bool
    ) -> None:
        with log.step(Step.IDENTIFY):
            take.firmware = str(await meter.version())
            try:
                take.token = await meter.token()
            except MeterAnswerError as error:
                take.remarks.append(Remark(Oddity.TOKEN_UNREADABLE, error.what))
            if take.token and new_token and take.token != new_token and not overwrite:
                raise TokenPresentError(
                    f"{take.meter_id} already carries another device's token.",
                    safe="Nothing was changed on the meter.",
                    todo="Provision it with overwriting if it is to move to the new device.",
                )
            if take.token is None and not take.remarks and not new_token:
                text = "The meter has no token: its readings wait here until it is provisioned."
                take.remarks.append(Remark(Oddity.NO_TOKEN, text))
            await self._keep(take.token, take)
            log.say(Step.IDENTIFY, f"firmware {take.firmware}")

    async def _keep(self, token: Token | None, take: _Take) -> None:
        """Keep a token's secret part for the sync."""
        if token is None:
            return
        try:
            await in_thread(self.secrets.set, secret_name(token.device_ref), token.access_token)
            kept = self.secrets.persistent
        except SecretsError:
            kept = False
        if not kept:
            text = "This computer can't keep the device's token; sign in when you sync, and it is looked up."
            take.remarks.append(Remark(Oddity.TOKEN_NOT_KEPT, text))

    async def _read(self, meter: Meter, take: _Take, log: StepLog) -> None:
        with log.step(Step.READ):
            take.body = await meter.readings(lambda done: log.figure(Step.READ, done, None, "bytes"))
            log_body = await meter.powerloss_log()
            now_ms = await self.clock.now_ms()
            settled = await self.store.settled_losses(take.meter_id)
            await in_thread(_decode, take, log_body, now_ms, settled)
            log.say(Step.READ, f"{len(take.readings):,} readings")

    async def _store(self, take: _Take, log: StepLog) -> None:
        with log.step(Step.STORE):
            await self._save(take, take.plan.now_ms)
            take.safe = _STORED + " Nothing was erased on the meter."
            log.say(Step.STORE, f"{len(take.new):,} of {len(take.readings):,} readings are new")

    async def _save(self, take: _Take, now_ms: int) -> None:
        intake = Intake(
            meter=take.meter_id,
            device_ref=take.token.device_ref if take.token else None,
            profile_id=take.token.profile_id if take.token else None,
            firmware=take.firmware,
            now_ms=now_ms,
            readings=take.readings,
            losses=place_losses(take.plan),
            tail_bytes=len(take.tail),
            visit_id=take.visit_id,
        )
        stored = await self.store.save_intake(intake)
        take.visit_id = stored.visit_id
        take.new |= {index: take.readings[index] for index in stored.new}

    async def _verify(self, meter: Meter, take: _Take, log: StepLog) -> None:
        with log.step(Step.VERIFY):
            again = await meter.readings(lambda done: log.figure(Step.VERIFY, done, len(take.body), "bytes"))
            take.read_at = time.monotonic()
            if not again.startswith(take.body[: len(take.body) - len(take.tail)]):
                raise MeterAnswerError(
                    f"{take.meter_id} gave different readings when it was read again.", todo="Collect again."
                )
            if again != take.body:
                now_ms = await self.clock.now_ms()
                await in_thread(_decode_again, take, again, now_ms)
                await self._save(take, now_ms)
            missing = await self.store.missing(take.meter_id, [item.source for item in take.readings])
            if missing:
                raise StoreError(
                    f"{missing} readings are not in the database after storing them.",
                    safe=_STILL_THERE,
                    todo="Check the disk, then collect again.",
                )

    async def _set_token(self, meter: Meter, take: _Take, log: StepLog, token: Token) -> None:
        with log.step(Step.SET_TOKEN):
            await self._keep(token, take)
            await meter.set_token(token)
            if await meter.token() != token:
                raise MeterAnswerError(
                    f"{take.meter_id} did not keep the token it was given.", todo="Provision it again."
                )
            # Whoever may not take another meter's place has been refused before.
            await self.store.assign_device(
                take.meter_id, token.device_ref, token.profile_id, takes_over_ms=await self.clock.now_ms()
            )

    async def _set_clock(self, meter: Meter, take: _Take, log: StepLog) -> None:
        with log.step(Step.SET_CLOCK):
            given = await self.clock.tell()
            await meter.set_time(given.time_ms)
            await self.store.clock_was_set(_known(take.visit_id), given.time_ms)
            take.given = given
            was = f", was {take.plan.gap_ms / HOUR_MS:.1f} h behind at most" if take.plan.shifts else ""
            log.say(Step.SET_CLOCK, f"by the {given.source}'s clock{was}")

    async def _free(self, meter: Meter, take: _Take, log: StepLog) -> None:
        if take.tail:
            log.skip(Step.FREE, "the readings end in a torn one")
        else:
            with log.step(Step.FREE):
                await meter.reset()
                take.freed = True
                window = time.monotonic() - take.read_at
                log.say(Step.FREE, f"{window * 1000:.0f} ms after the last read")
        take.safe = _STORED
        await self.store.visit_finished(_known(take.visit_id), await self.clock.now_ms(), freed=take.freed)

    async def _result(self, take: _Take) -> Visit:
        record = await self.store.meter(take.meter_id)
        name = record.device_name if record else None
        now_ms = await self.clock.now_ms()
        take.remarks += await remark_on(self.store, take.meter_id, now_ms)
        held = await self.store.held_counts(visit_id=_known(take.visit_id))
        take.remarks += contested(held)
        return await in_thread(_sum_up, take, name, now_ms, sum(held.values()))


def _sum_up(take: _Take, device_name: str | None, finished_ms: int, held: int) -> Visit:
    """What the visit brought; with ten years of readings too long for an event loop."""
    new = list(take.new.values())
    times = [item.time_ms for item in new if item.time_ms is not None]
    remarks = remarks_on(take.readings, take.losses, take.plan, take.tail)
    return Visit(
        meter=take.meter_id,
        device_name=device_name,
        started_ms=take.started_ms,
        finished_ms=finished_ms,
        firmware=take.firmware,
        readings_new=len(new),
        readings_known=len(take.readings) - len(new),
        held=held,
        first_ms=min(times, default=None),
        last_ms=max(times, default=None),
        energy_kwh=energy_kwh(new),
        power_losses=len(take.losses.times_ms),
        clock_behind_ms=take.plan.gap_ms if take.plan.shifts else None,
        uncertainty_ms=max((item.uncertainty_ms or 0 for item in new), default=0),
        gaps=find_gaps(take.readings),
        remarks=(*take.remarks, *remarks),
        clock_set=take.given is not None,
        given=take.given,
        freed=take.freed,
    )


def _decode(take: _Take, log_body: bytes, now_ms: int, settled_ms: frozenset[int]) -> None:
    body = decode_body(take.body)
    take.tail = body.tail
    take.losses = decode_powerloss_log(log_body, now_ms)
    take.plan = plan_correction(body.readings, take.losses.times_ms, now_ms, settled_ms)
    take.readings = correct(body.readings, take.plan)


def _decode_again(take: _Take, again: bytes, now_ms: int) -> None:
    """Readings made during the visit are placed by the plan of its beginning, but not later than now."""
    take.body = again
    body = decode_body(again)
    take.tail = body.tail
    take.readings = correct(body.readings, replace(take.plan, now_ms=now_ms))


def _known(visit_id: int | None) -> int:
    if visit_id is None:
        raise StoreError("The visit was not stored.")
    return visit_id
