"""Give a meter new firmware, and make sure that it runs it.

Order: collect (`ofmon.services.visiting`) → upload → wait for the restart → read the version back → look once
more when the image's trial must be over → note the result here, for the server.

A meter puts a new image on trial and goes back to the old one when it doesn't hold; so one look at the
version right after the restart would prove nothing. An upload that breaks off or is cancelled changes nothing
on the meter.

Only the meter's answer, or the new version seen running, counts as taken. The server hears of a failure only
when it is the firmware's: the meter judged it, or tried it, kept its power, and went back.

Limits: protocol 1 doesn't say whether an image was confirmed. What fails later than ten seconds into its
trial is seen at the next visit only.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.powerloss import decode_powerloss_log
from ofmon.errors import (
    MeterAnswerError,
    MeterRefusedError,
    MeterUnreachableError,
    OFMonError,
    StoreError,
    UpdateFailedError,
    UpdateUndoneError,
    WifiError,
)
from ofmon.services.firmware_ports import UpdateReport, UpdateState
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.services.visiting import NOTHING_AGREED
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ofmon.domain.firmware import Image
    from ofmon.domain.identity import MeterId
    from ofmon.domain.version import MeterVersion
    from ofmon.domain.visit import Visit
    from ofmon.services.firmware import Firmware
    from ofmon.services.firmware_ports import FirmwareShelf, UpdateLog
    from ofmon.services.ports import Meter
    from ofmon.services.visiting import Agreed, Visits

_LOOK_EVERY_S = 3.0
_LOOKS_MAX = 40
# A meter that still says its old version may not have restarted yet; after so many looks it went back to it.
_OLD_LOOKS_MAX = 5
# Looking may take long where joining a network does.
_RESTART_S_MAX = 240.0
# An image proves itself for ten seconds after its start.
_TRIAL_S = 15.0
# A meter that answers so has judged the image, or failed to write it. Others mean: not now.
_JUDGED = (400, 500)
_STORED = mark("All readings that were read are stored here.")
_ON_WITH_OLD = mark("It measures on with the old one; all readings that were read are stored here.")


class Ending(StrEnum):
    """How it ended for one meter."""

    UPDATED = "updated"
    CURRENT = "current"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class UpdateOutcome:
    """What was done at one meter.

    Attributes:
        meter: which.
        ending: how it ended.
        running: what the meter ran before, empty: not known.
        image: what it was to get, None: nothing here is newer. After `Ending.CURRENT`: what it runs already.
        visit: the collection before, None: it failed.
        error: why it failed, None: it did not.
    """

    meter: MeterId
    ending: Ending
    running: str
    image: Image | None
    visit: Visit | None
    error: OFMonError | None


@dataclass(slots=True)
class _Attempt:
    """One image on its way to one meter.

    Attributes:
        meter: which.
        image: what it is to run.
        handed: bytes that the network took; the last few KB of them may still be under way.
        taken: the meter said that it has the image, or was seen running it.
        losses_ms: power losses in the meter's log before the upload.
        onward: another meter is visited next, so its network may be stayed in.
    """

    meter: MeterId
    image: Image
    onward: bool
    handed: int = 0
    taken: bool = False
    losses_ms: frozenset[int] = field(default_factory=frozenset)


@dataclass(slots=True)
class Update:
    """The procedure *update*."""

    visits: Visits
    firmware: Firmware
    shelf: FirmwareShelf
    log: UpdateLog
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def tour(
        self,
        meters: Sequence[MeterId],
        image: Image | None = None,
        report: Report = silent,
        visited: Callable[[UpdateOutcome], None] = lambda _outcome: None,
        *,
        agreed: Agreed = NOTHING_AGREED,
    ) -> list[UpdateOutcome]:
        """Update several meters, each once, one after the other; one that fails does not stop the others.

        It goes straight from meter to meter; the person's own network comes back at the end.

        Args:
            meters: whom.
            image: what they are to get; None: the newest that is kept here for each.
            report: is told each step.
            visited: is told each outcome as it comes.
            agreed: what the person was asked about.

        Raises:
            StoreError: nothing can be stored, so going on makes no sense.
        """
        meters = list(dict.fromkeys(meters))
        outcomes = []
        try:
            for number, meter in enumerate(meters, 1):
                onward = number < len(meters)
                outcomes.append(await self.run(meter, image, report, onward=onward, agreed=agreed))
                visited(outcomes[-1])
        except BaseException:
            await self.visits.leave()
            raise
        return outcomes

    async def run(
        self,
        meter: MeterId,
        image: Image | None = None,
        report: Report = silent,
        *,
        onward: bool = False,
        agreed: Agreed = NOTHING_AGREED,
    ) -> UpdateOutcome:
        """Collect one meter, then update it.

        Args:
            meter: which.
            image: what it is to get, whether newer or not; None: the newest that is kept here for it.
            report: is told each step.
            onward: stay on its network, since another meter is visited next (see `Visits.run`).
            agreed: what the person was asked about.

        Raises:
            StoreError: nothing can be stored.
        """
        try:
            outcome = await self._run(meter, image, report, agreed, onward=onward)
        except BaseException:
            await self.visits.leave()
            raise
        if not onward or outcome.error:
            await self.visits.leave()
        return outcome

    async def _run(
        self, meter: MeterId, image: Image | None, report: Report, agreed: Agreed, *, onward: bool
    ) -> UpdateOutcome:
        """Do it, maybe without leaving the meter's network at the end."""
        try:
            expected = image or await self.firmware.offer(meter)
            visit = await self.visits.run(meter, report, onward=onward or bool(expected), agreed=agreed)
            image = image or await self.firmware.offer(meter)
        except StoreError:
            raise
        except OFMonError as error:
            return UpdateOutcome(meter, Ending.FAILED, "", image, None, error)
        if image is None or visit.firmware in {str(image.version), image.version.protocol1}:
            return UpdateOutcome(meter, Ending.CURRENT, visit.firmware, image, visit, None)
        return await self._give(visit, image, StepLog(report, meter.ssid), onward=onward)

    async def _give(self, visit: Visit, image: Image, log: StepLog, *, onward: bool) -> UpdateOutcome:
        attempt = _Attempt(visit.meter, image, onward=onward)
        try:
            await self._upload(attempt, await self.shelf.load(image), log)
            await self._restarted(attempt, log)
        except StoreError:
            raise
        except OFMonError as error:
            error.safe = error.safe or tr(_STORED)
            if _is_the_firmwares(error):
                await self._note(visit.meter, image, error)
            return UpdateOutcome(visit.meter, Ending.FAILED, visit.firmware, image, visit, error)
        await self._note(visit.meter, image, None)
        return UpdateOutcome(visit.meter, Ending.UPDATED, visit.firmware, image, visit, None)

    async def _upload(self, attempt: _Attempt, data: bytes, log: StepLog) -> None:
        image = attempt.image

        def sent(count: int) -> None:
            attempt.handed = count
            log.figure(Step.UPLOAD, count, len(data), "bytes")

        try:
            async with self.visits.at(attempt.meter, log, onward=True) as meter:
                attempt.losses_ms = await self._losses(meter)
                with log.step(Step.UPLOAD):
                    log.say(
                        Step.UPLOAD,
                        tr(
                            "{firmware}, %n byte(s)", "", len(data), firmware=f"{image.title} {image.version}"
                        ),
                    )
                    await meter.update(data, image.version, sent)
                    attempt.taken = True
        except (MeterUnreachableError, WifiError) as error:
            if attempt.handed == 0:
                raise
            if attempt.handed < len(data):
                raise _broken_off(attempt) from error
            # It may have all of it, and have restarted before its answer came through, or while we were
            # leaving its network: what it runs in a moment will tell.

    async def _losses(self, meter: Meter) -> frozenset[int]:
        log = await meter.powerloss_log()
        return frozenset(decode_powerloss_log(log, await self.visits.clock.now_ms()).times_ms)

    async def _restarted(self, attempt: _Attempt, log: StepLog) -> None:
        """Wait until the meter runs the image, and still does after its trial."""
        with log.step(Step.RESTART):
            try:
                async with asyncio.timeout(_RESTART_S_MAX):
                    await self._seen(attempt, onward=True)
                    await self.sleep(_TRIAL_S)
                    await self._seen(attempt, old_looks=1, onward=attempt.onward)
            except TimeoutError as error:
                raise _gone(attempt) from error
            log.say(Step.RESTART, tr("runs {version}", version=attempt.image.version))

    async def _seen(self, attempt: _Attempt, old_looks: int = _OLD_LOOKS_MAX, *, onward: bool) -> None:
        old = 0
        for _ in range(_LOOKS_MAX):
            look = await self._look(attempt, onward=onward)
            if look and look[0].is_version(attempt.image.version):
                attempt.taken = True
                return
            old += look is not None
            if look and old >= old_looks:
                raise _back(attempt, *look)
            await self.sleep(_LOOK_EVERY_S)
        raise _gone(attempt)

    async def _look(self, attempt: _Attempt, *, onward: bool) -> tuple[MeterVersion, bool] | None:
        """What the meter runs, and whether it is an old version after a power loss; None: no answer now."""
        try:
            async with self.visits.at(attempt.meter, StepLog(silent), onward=onward) as meter:
                version = await meter.version()
                new = version.is_version(attempt.image.version)
                return version, not new and bool(await self._losses(meter) - attempt.losses_ms)
        except (WifiError, MeterUnreachableError, MeterRefusedError, MeterAnswerError):
            return None

    async def _note(self, meter: MeterId, image: Image, error: OFMonError | None) -> None:
        record = await self.visits.store.meter(meter)
        report = UpdateReport(
            meter=meter,
            device_ref=record.device_ref if record else None,
            time_ms=await self.visits.clock.now_ms(),
            title=image.title,
            version=str(image.version),
            state=UpdateState.FAILED if error else UpdateState.UPDATED,
            error=error.what if error else "",
        )
        await self.log.note_update(report)


def _is_the_firmwares(error: OFMonError) -> bool:
    """Whether the server is to hear that this firmware failed, rather than that somebody should try again."""
    return isinstance(error, UpdateFailedError) or (
        isinstance(error, MeterRefusedError) and error.status in _JUDGED
    )


def _broken_off(attempt: _Attempt) -> OFMonError:
    return UpdateUndoneError(
        tr("The upload to {meter} broke off.", meter=attempt.meter),
        safe=tr("The meter runs what it ran; all readings that were read are stored here."),
        todo=tr("Stay near it and try again."),
    )


def _back(attempt: _Attempt, running: MeterVersion, lost_power: bool) -> OFMonError:  # noqa: FBT001 - of a look
    """Why the meter runs the old version."""
    if not attempt.taken:
        return _broken_off(attempt)
    new = attempt.image.version
    if lost_power:
        return UpdateUndoneError(
            tr(
                "Power failed while {meter} tried {new}, so it went back to {running}.",
                meter=attempt.meter,
                new=new,
                running=running,
            ),
            safe=tr(_ON_WITH_OLD),
            todo=tr("That says nothing against the firmware: try again."),
        )
    return UpdateFailedError(
        tr(
            "{meter} runs {running} after the update, not {new}: the new firmware did not hold, and the "
            "meter went back.",
            meter=attempt.meter,
            running=running,
            new=new,
        ),
        safe=tr(_ON_WITH_OLD),
        todo=tr("Don't try this firmware again; tell who made it."),
    )


def _gone(attempt: _Attempt) -> OFMonError:
    kind = UpdateFailedError if attempt.taken else UpdateUndoneError
    return kind(
        tr("{meter} did not come back after the update.", meter=attempt.meter),
        safe=tr(_STORED),
        todo=tr(
            "Stay near, wait three minutes, and collect it: it goes back by itself when the firmware fails."
        ),
    )
