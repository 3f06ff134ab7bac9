"""Give a meter new firmware, and make sure that it runs it.

Order: collect (`ofmon.services.visiting`) → upload → wait for the restart → read the version back → look once
more when the image's trial must be over → note the result here, for the server.

A meter puts a new image on trial and goes back to the old one when it doesn't hold; so one look at the
version right after the restart would prove nothing. An upload that breaks off or is cancelled changes nothing
on the meter.

Limits: protocol 1 doesn't say whether an image was confirmed. What fails later than ten seconds into its
trial is seen at the next visit only.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.errors import (
    MeterAnswerError,
    MeterError,
    MeterRefusedError,
    MeterUnreachableError,
    OFMonError,
    StoreError,
    UpdateFailedError,
    WifiError,
)
from ofmon.services.firmware_ports import UpdateReport, UpdateState
from ofmon.services.progress import Report, Step, StepLog, silent

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ofmon.domain.firmware import Image
    from ofmon.domain.identity import MeterId
    from ofmon.domain.version import MeterVersion
    from ofmon.domain.visit import Visit
    from ofmon.services.firmware import Firmware
    from ofmon.services.firmware_ports import FirmwareShelf, UpdateLog
    from ofmon.services.visiting import Visits

_LOOK_EVERY_S = 3.0
_LOOKS_MAX = 40
# A meter that still says its old version may not have restarted yet; after so many looks it went back to it.
_OLD_LOOKS_MAX = 5
# Looking may take long where joining a network does.
_RESTART_S_MAX = 240.0
# An image proves itself for ten seconds after its start.
_TRIAL_S = 15.0


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
        image: what it was to get, None: nothing here is newer.
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
class Update:
    """The procedure *update*."""

    visits: Visits
    firmware: Firmware
    shelf: FirmwareShelf
    log: UpdateLog
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def tour(
        self, meters: Sequence[MeterId], image: Image | None = None, report: Report = silent
    ) -> list[UpdateOutcome]:
        """Update several meters, one after the other; one that fails does not stop the others.

        Raises:
            StoreError: nothing can be stored, so going on makes no sense.
        """
        return [await self.run(meter, image, report) for meter in meters]

    async def run(self, meter: MeterId, image: Image | None = None, report: Report = silent) -> UpdateOutcome:
        """Collect one meter, then update it.

        Args:
            meter: which.
            image: what it is to get, whether newer or not; None: the newest that is kept here for it.
            report: is told each step.

        Raises:
            StoreError: nothing can be stored.
        """
        try:
            visit = await self.visits.run(meter, report)
            image = image or await self.firmware.offer(meter)
            if image is None:
                return UpdateOutcome(meter, Ending.CURRENT, visit.firmware, None, visit, None)
        except StoreError:
            raise
        except OFMonError as error:
            return UpdateOutcome(meter, Ending.FAILED, "", image, None, error)
        return await self._give(visit, image, StepLog(report, meter.ssid))

    async def _give(self, visit: Visit, image: Image, log: StepLog) -> UpdateOutcome:
        try:
            data = await self.shelf.load(image)
            await self._upload(visit.meter, image, data, log)
            await self._restarted(visit.meter, image, log)
        except StoreError:
            raise
        except OFMonError as error:
            error.safe = error.safe or "All readings that were read are stored here."
            await self._note(visit.meter, image, error)
            return UpdateOutcome(visit.meter, Ending.FAILED, visit.firmware, image, visit, error)
        await self._note(visit.meter, image, None)
        return UpdateOutcome(visit.meter, Ending.UPDATED, visit.firmware, image, visit, None)

    async def _upload(self, meter_id: MeterId, image: Image, data: bytes, log: StepLog) -> None:
        done = 0

        def sent(count: int) -> None:
            nonlocal done
            done = count
            log.figure(Step.UPLOAD, count, len(data), "bytes")

        try:
            async with self.visits.at(meter_id, log) as meter:
                with log.step(Step.UPLOAD):
                    log.say(Step.UPLOAD, f"{image.title} {image.version}, {len(data):,} bytes")
                    await meter.update(data, image.version, sent)
        except (MeterUnreachableError, WifiError):
            if done < len(data):
                raise
            # It has all of it. Perhaps it restarted before its answer came through, or while we were leaving
            # its network: what it runs in a moment will tell.

    async def _restarted(self, meter_id: MeterId, image: Image, log: StepLog) -> None:
        """Wait until the meter runs the image, and still does after its trial."""
        with log.step(Step.RESTART):
            try:
                async with asyncio.timeout(_RESTART_S_MAX):
                    await self._seen(meter_id, image)
                    await self.sleep(_TRIAL_S)
                    await self._seen(meter_id, image, old_looks=1)
            except TimeoutError as error:
                raise _gone(meter_id) from error
            log.say(Step.RESTART, f"runs {image.version}")

    async def _seen(self, meter_id: MeterId, image: Image, old_looks: int = _OLD_LOOKS_MAX) -> None:
        old = 0
        for _ in range(_LOOKS_MAX):
            running = await self._look(meter_id)
            if running and running.is_version(image.version):
                return
            old += running is not None
            if running and old >= old_looks:
                raise UpdateFailedError(
                    f"{meter_id} runs {running} after the update, not {image.version}: "
                    "the new firmware did not hold, and the meter went back.",
                    safe="It measures on with the old one; all readings that were read are stored here.",
                    todo="Don't try this firmware again; tell who made it.",
                )
            await self.sleep(_LOOK_EVERY_S)
        raise _gone(meter_id)

    async def _look(self, meter_id: MeterId) -> MeterVersion | None:
        """What the meter runs, None: it doesn't answer now."""
        try:
            async with self.visits.at(meter_id, StepLog(silent)) as meter:
                return await meter.version()
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


def _gone(meter_id: MeterId) -> MeterError:
    return UpdateFailedError(
        f"{meter_id} did not come back after the update.",
        safe="All readings that were read are stored here.",
        todo="Stay near, wait three minutes, and collect it: it goes back by itself when the firmware fails.",
    )
