"""The procedure *calibrate*: give a meter another wiring or calibration, and what it had before back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.errors import InputError, StoreError
from ofmon.services.ports.calibrations import CalibrationChange
from ofmon.services.progress import silent
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon.domain.calibration import Configuration
    from ofmon.domain.identity import MeterId
    from ofmon.services.meter_steps import MeterSteps
    from ofmon.services.ports import Clock
    from ofmon.services.ports.calibrations import CalibrationLog
    from ofmon.services.progress import Report


@dataclass(frozen=True, slots=True)
class Calibrating:
    """Changes are kept, so that each can be undone, also another day."""

    steps: MeterSteps
    log: CalibrationLog
    clock: Clock

    async def configure(
        self, meter: MeterId, change: Callable[[Configuration], Configuration], report: Report = silent
    ) -> tuple[Configuration, Configuration]:
        """Give it a changed configuration; before and after, read back.

        Raises:
            MeterError: it keeps what it had, or says why not.
            StoreError: it has the new one, but what it had before couldn't be kept here.
        """
        before, after = await self.steps.configure(meter, change, report)
        if before != after:
            await self._note(CalibrationChange(meter, await self.clock.now_ms(), before, after))
        return before, after

    async def last(self, meter: MeterId) -> CalibrationChange | None:
        """The last change that was made from this computer, None: there was none."""
        return next(iter(await self.log.changes(meter)), None)

    async def undo(self, meter: MeterId, report: Report = silent) -> tuple[Configuration, Configuration]:
        """Give it back what it had before the last change; before and after, read back.

        Raises:
            InputError: there was no change from here, or the meter was changed by somebody else since.
            MeterError: it keeps what it had, or says why not.
        """
        last = await self.last(meter)
        if last is None:
            raise InputError(
                tr("{meter} was given no calibration from this computer.", meter=meter),
                safe=tr("Nothing was changed on the meter."),
                todo=tr("Type the values that it is to have."),
            )

        def back(present: Configuration) -> Configuration:
            if present != last.after:
                raise InputError(
                    tr("{meter} was calibrated again by somebody else.", meter=meter),
                    safe=tr("Nothing was changed on the meter."),
                    todo=tr("Look at its values before you change them."),
                )
            return last.before

        return await self.configure(meter, back, report)

    async def _note(self, change: CalibrationChange) -> None:
        try:
            await self.log.note_change(change)
        except StoreError as error:
            error.safe = tr("The meter measures by the new values.")
            raise
