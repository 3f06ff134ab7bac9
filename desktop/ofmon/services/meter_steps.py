"""Single steps at a meter: version, token, clock, reset, wiring and calibration.

*Collect* and *provision* do these in the right order; a step alone is refused where that order protects
readings: a clock that is set hides from the correction how long the power was away, another token sends
readings that were not collected yet to the wrong device, and a reset erases what only the meter holds.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from sys import maxsize
from typing import TYPE_CHECKING

from ofmon.domain.dating.history import Look
from ofmon.domain.dating.trust import doubt_about
from ofmon.domain.powerloss import decode_powerloss_log
from ofmon.domain.reading import decode_body
from ofmon.errors import InputError, MeterAnswerError, MeterError, SecretsError, TokenPresentError
from ofmon.services.identity import Identity
from ofmon.services.ports import joined_by_hand
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.services.sharing import check_free, check_usable
from ofmon.services.take import newest_raw_ms
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from ofmon.domain.calibration import Configuration, Live
    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.visit import Visit
    from ofmon.services.ports import Meter
    from ofmon.services.visiting import Visits

_UNCHANGED = mark("Nothing was changed on the meter.")


@dataclass(frozen=True, slots=True)
class Discarded:
    """What a reset erased: readings that are nowhere else, and bytes that were no whole reading."""

    readings: int
    tail_bytes: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a meter measures by, and what that makes of its inputs now."""

    configuration: Configuration
    live: tuple[Live, ...]


@dataclass(frozen=True, slots=True)
class MeterSteps:
    """Single steps."""

    visits: Visits

    async def version(self, meter_id: MeterId, report: Report = silent) -> str:
        """What runs on it."""
        async with self.visits.at(meter_id, StepLog(report, meter_id.ssid)) as meter:
            return str(await meter.version())

    async def token(self, meter_id: MeterId, report: Report = silent) -> Token | None:
        """What it carries; None: it was never provisioned."""
        async with self.visits.at(meter_id, StepLog(report, meter_id.ssid)) as meter:
            return await meter.token()

    async def set_token(
        self,
        meter_id: MeterId,
        token: Token,
        *,
        overwrite: bool = False,
        takes_over: bool = False,
        report: Report = silent,
    ) -> None:
        """Give it a token, and check that it keeps it.

        Raises:
            InputError: servers can't be asked by such a token.
            DeviceTakenError: another meter carries the token's device and ``takes_over`` is not given.
            TokenPresentError: it carries another one and ``overwrite`` is not given, or it holds readings of
                that one's device.
        """
        visits = self.visits
        check_usable(token)
        if not takes_over:
            await check_free(visits.store, meter_id, token.device_ref, await visits.clock.now_ms())
        async with self._step(meter_id, Step.SET_TOKEN, report) as meter:
            await self._may_take(meter_id, meter, token, overwrite=overwrite)
            await meter.set_token(token)
            if await meter.token() != token:
                raise MeterAnswerError(
                    tr("{meter} did not keep the token it was given.", meter=meter_id), todo=tr("Try again.")
                )
            now_ms = await visits.clock.now_ms()
            await visits.store.assign_device(
                meter_id, token.device_ref, token.profile_id, takes_over_ms=now_ms
            )
            with suppress(SecretsError):  # it is looked up on the server then
                await in_thread(visits.secrets.set, secret_name(token.device_ref), token.access_token)

    async def _may_take(self, meter_id: MeterId, meter: Meter, token: Token, *, overwrite: bool) -> None:
        try:
            present = await meter.token()
        except MeterAnswerError:
            return  # what it carries is no token: whatever it measured has no device
        if present in {None, token}:
            return
        if not overwrite:
            raise TokenPresentError(
                tr("{meter} already carries another device's token.", meter=meter_id),
                safe=tr(_UNCHANGED),
                todo=tr("Say --overwrite if it is to move to the new device."),
            )
        held = len(decode_body(await meter.readings(lambda _: None)).readings)
        if held:  # also what is stored here: another collector would take it for the new device's
            raise TokenPresentError(
                tr(
                    "{meter} holds %n reading(s) of the device whose token it carries.",
                    "",
                    held,
                    meter=meter_id,
                ),
                safe=tr(_UNCHANGED),
                todo=tr("Collect it first, or use ofmon provision --overwrite, which does."),
            )

    async def set_time(self, meter_id: MeterId, report: Report = silent) -> TimeGiven:
        """Set its clock (by which one: `ofmon.services.clock`).

        Raises:
            MeterError: its log has power losses which only *collect* can place in time, or this computer's
                clock can't be believed.
        """
        async with self._step(meter_id, Step.SET_CLOCK, report) as meter:
            await self._may_set_clock(meter_id, meter)
            given = await self.visits.clock.tell()
            await self._may_give(meter_id, meter, given)
            await meter.set_time(given.time_ms)
            return given

    async def _may_set_clock(self, meter_id: MeterId, meter: Meter) -> None:
        log = decode_powerloss_log(await meter.powerloss_log(), await self.visits.clock.now_ms())
        losses = set(log.times_ms) - await self.visits.store.settled_losses(meter_id)
        if losses:
            raise MeterError(
                tr(
                    "{meter} lost power %n time(s) since it was collected: with its clock set, the times "
                    "of its readings could not be corrected any more.",
                    "",
                    len(losses),
                    meter=meter_id,
                ),
                safe=tr(_UNCHANGED),
                todo=tr("Collect it: that sets the clock too."),
            )

    async def _may_give(self, meter_id: MeterId, meter: Meter, given: TimeGiven) -> None:
        readings = decode_body(await meter.readings(lambda _: None)).readings
        history = await self.visits.store.history(meter_id)
        now_ms = given.time_ms
        look = Look(maxsize, now_ms, now_ms, given.checked, earliest_ms=history.past_ms)
        if doubt := doubt_about(look, history.looks, newest_raw_ms(readings, now_ms)):
            raise MeterError(
                tr("This computer's clock can't be believed: {doubt}.", doubt=tr(doubt.value)),
                safe=tr(_UNCHANGED),
                todo=tr("Put it right, or go where the server can be asked; then try again."),
            )

    async def calibration(self, meter_id: MeterId, report: Report = silent) -> Calibration:
        """What it measures by, and what each of its transformers measured over the last second."""
        async with self.visits.at(meter_id, StepLog(report, meter_id.ssid)) as meter:
            return Calibration(await meter.configuration(), await meter.live())

    async def configure(
        self,
        meter_id: MeterId,
        change: Callable[[Configuration], Configuration],
        report: Report = silent,
    ) -> tuple[Configuration, Configuration]:
        """Give it a changed wiring and calibration, and check that it keeps them; before and after.

        What was measured until then keeps its meaning; from the next second on the new values count.
        """
        async with self._step(meter_id, Step.CONFIGURE, report) as meter:
            before = await meter.configuration()
            await meter.configure(change(before))
            return before, await meter.configuration()

    async def reset(self, meter_id: MeterId, report: Report = silent) -> Visit:
        """Erase its readings after they were collected; the token stays."""
        return await self.visits.run(meter_id, report)

    async def discard(self, meter_id: MeterId, count: int, report: Report = silent) -> Discarded:
        """Erase its readings without collecting them.

        Args:
            meter_id: whose.
            count: how many the person means to lose: those which are not stored here.
            report: is told each step.

        Raises:
            InputError: there are not exactly so many; nothing was erased.
            MeterIdentityError: this seems to be another meter; nothing was erased.
        """
        async with self._step(meter_id, Step.FREE, report) as meter:
            lost = await self._at_stake(meter_id, meter)
            if lost.readings != count:
                raise InputError(
                    tr(
                        "{meter} holds %n reading(s) that (is|are) not stored here. You said {count}.",
                        "",
                        lost.readings,
                        meter=meter_id,
                        count=count,
                    ),
                    safe=tr("Nothing was erased: all readings are still on the meter."),
                    todo=tr(
                        "Collect it, or lose them for good: --discard {readings}", readings=str(lost.readings)
                    ),
                )
            await meter.reset()
            return lost

    async def _check_identity(self, meter_id: MeterId, meter: Meter) -> None:
        """Whoever joins by hand may be at a neighbour's meter, which is not to be changed."""
        if not joined_by_hand(self.visits.wifi):
            return
        with suppress(MeterAnswerError):  # what it carries is no token
            readings = decode_body(await meter.readings(lambda _: None)).readings
            await Identity(self.visits.store).check(meter_id, await meter.token(), readings)

    async def _at_stake(self, meter_id: MeterId, meter: Meter) -> Discarded:
        """What only the meter holds."""
        body = decode_body(await meter.readings(lambda _: None))
        missing = await self.visits.store.missing(meter_id, body.readings)
        return Discarded(missing, len(body.tail))

    @asynccontextmanager
    async def _step(self, meter_id: MeterId, step: Step, report: Report) -> AsyncIterator[Meter]:
        """A step that changes a meter, told.

        Raises:
            MeterIdentityError: this seems to be another meter; nothing was changed.
        """
        log = StepLog(report, meter_id.ssid)
        async with self.visits.at(meter_id, log) as meter:
            with log.step(step):
                await self._check_identity(meter_id, meter)
                yield meter
