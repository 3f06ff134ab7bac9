"""Tell the server what became of updates, in ThingsBoard's own keys; what can't be told now waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.errors import DeviceUnknownError, SecretsError, ServerError, ServerUnreachableError
from ofmon.services.firmware_ports import UpdateState
from ofmon.services.progress import Step, StepLog
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from ofmon.errors import OFMonError
    from ofmon.services.firmware_ports import FirmwareSource, UpdateLog, UpdateReport
    from ofmon.services.ports import Secrets


@dataclass(frozen=True, slots=True)
class Reported:
    """How many reports the server took, how many still wait here, and what went wrong."""

    sent: int = 0
    waiting: int = 0
    errors: tuple[OFMonError, ...] = ()


@dataclass(frozen=True, slots=True)
class UpdateReports:
    """Part of the procedure *sync*."""

    log: UpdateLog
    source: FirmwareSource
    secrets: Secrets

    async def wanted(self) -> set[str]:
        """The devices for whom a report waits whose token this computer lacks."""
        waiting = await self.log.updates(waiting=True)
        refs = {report.device_ref for report in waiting if report.device_ref}
        return {ref for ref in refs if await self._access_token(ref) is None}

    async def send(self, log: StepLog) -> Reported:
        """Send what waits; one device's trouble does not stop the others.

        Sending a report again is harmless: its time never changes.

        Raises:
            ServerUnreachableError: no answer; the rest waits.
            StoreError: the database could not be used.
        """
        waiting = await self.log.updates(waiting=True)
        if not waiting:
            return Reported()
        sent, errors = 0, []
        with log.step(Step.REPORT):
            for report in waiting:
                try:
                    sent += await self._send(report)
                except ServerUnreachableError:
                    raise
                except (ServerError, SecretsError) as error:
                    errors.append(error)
            log.say(Step.REPORT, tr("{sent} of %n update(s)", "", len(waiting), sent=sent))
        return Reported(sent, len(waiting) - sent, tuple(errors))

    async def _send(self, report: UpdateReport) -> bool:
        refused: DeviceUnknownError | None = None
        for token in await self._tokens(report.device_ref):
            try:
                await self.source.report(token, report.time_ms, telemetry(report))
            except DeviceUnknownError as error:
                refused = error
            else:
                await self.log.update_reported(report.id)
                return True
        if refused:
            raise refused
        return False

    async def _tokens(self, ref: str | None) -> list[str]:
        """What may be the device's token: the server's administrator may have given it another one."""
        refs = [ref, *await self.log.same_device(ref)] if ref else []
        return [token for each in refs if (token := await self._access_token(each)) is not None]

    async def _access_token(self, ref: str) -> str | None:
        return await in_thread(self.secrets.get, secret_name(ref))


def telemetry(report: UpdateReport) -> dict[str, str]:
    """The keys by which ThingsBoard follows an update.

    A failed one leaves the current version as it was. A good one empties the error of one before it, since no
    device can take a key away.
    """
    if report.state is UpdateState.FAILED:
        return {"fw_state": report.state.value, "fw_error": report.error}
    current = {"current_fw_title": report.title, "current_fw_version": report.version}
    return {**current, "fw_state": report.state.value, "fw_error": ""}
