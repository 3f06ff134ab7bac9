"""Hand stored readings to the server, and make sure that they arrived.

The ledger: *pending* → (server said 200, which only means queued) *sent* → (read back, equal) *confirmed*.
Sending again is harmless: the server keeps one value for (device, key, time), and a reading's time never
changes. So a sync that is cut off anywhere just starts again, and what was sent but is not found when read
back later is sent again. Confirming needs a signed-in user; without one, readings stay *sent*.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.identity import device_ref
from ofmon.domain.reading import ReadingState
from ofmon.domain.telemetry import arrived, keys_of, point_of
from ofmon.errors import (
    DeviceUnknownError,
    OFMonError,
    SecretsError,
    ServerError,
    ServerUnreachableError,
    SignInNeededError,
    StoreError,
)
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.services.update_reports import Reported
from ofmon.services.upload import Upload
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import Device, Parcel, Secrets, Server, Store
    from ofmon.services.redate import Redate
    from ofmon.services.update_reports import UpdateReports

# Readings whose arrival is checked with one look.
_LOOK = 1_000
# How often a look that finds nothing new is repeated, and the waits before (seconds): queues drain in
# tenths of a second when idle, in tens of seconds after a burst.
_WAITS_S = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0)
_NO_REPORTS = Reported()


@dataclass(frozen=True, slots=True)
class DeviceSync:
    """What became of the readings that one meter took for one device.

    Attributes:
        ssid: the meter they came from.
        device_name: the device on the server, None: not known here.
        sent: newly acknowledged.
        confirmed: newly read back.
        refused: set aside in this run.
        waiting: still to be sent.
        unconfirmed: acknowledged, but not (yet) read back.
        error: why it stopped, None: it did not.
    """

    ssid: str
    device_name: str | None
    sent: int
    confirmed: int
    refused: int
    waiting: int
    unconfirmed: int
    error: OFMonError | None


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What a sync did, by meter and device, and with the reports of firmware updates.

    ``redated``: how many readings got another time before anything was sent.
    """

    devices: tuple[DeviceSync, ...]
    signed_in: bool
    updates: Reported = _NO_REPORTS
    redated: int = 0

    @property
    def failed(self) -> bool:
        """Whether anything could not be sent, or was not found afterwards though one could look."""
        return bool(self.updates.errors) or any(
            device.error or device.refused or (self.signed_in and device.unconfirmed)
            for device in self.devices
        )


@dataclass(slots=True)
class _Tally:
    """A parcel's figures while they grow."""

    parcel: Parcel
    device_id: str | None
    device_name: str | None
    sent: list[StoredReading] = field(default_factory=list)
    confirmed: int = 0
    refused: int = 0
    error: OFMonError | None = None

    @property
    def subject(self) -> str:
        return self.device_name or self.parcel.ssid

    def result(self) -> DeviceSync:
        """The figures as they stand; ``sent`` readings that were confirmed have left `sent`."""
        newly_sent = len(self.sent) + self.confirmed
        return DeviceSync(
            ssid=self.parcel.ssid,
            device_name=self.device_name,
            sent=newly_sent,
            confirmed=self.confirmed,
            refused=self.refused,
            waiting=len(self.parcel.readings) - newly_sent - self.refused,
            unconfirmed=len(self.sent),
            error=self.error,
        )


@dataclass(slots=True)
class Sync:
    """The procedure *sync*."""

    store: Store
    server: Server
    secrets: Secrets
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    reports: UpdateReports | None = None
    redate: Redate | None = None
    _running: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def run(self, report: Report = silent) -> SyncResult:
        """Send everything that waits; one device's failure does not stop the others.

        Raises:
            ServerUnreachableError: no answer. Everything is still here; what was acknowledged is marked so.
            SignInError: the credentials of an unattended machine are wrong.
            StoreError: the database could not be used.
        """
        async with self._running:
            redated = await self.redate.run() if self.redate else 0
            signed_in = await self._sign_in(StepLog(report))
            if signed_in:
                await self._look_up(StepLog(report))
                await self._recheck()
            tallies = [
                _Tally(parcel, parcel.device_id, parcel.device_name)
                for parcel in await self.store.parcels(ReadingState.PENDING)
            ]
            for tally in tallies:
                await self._isolated(tally, StepLog(report, tally.subject), signed_in=signed_in)
            updates = await self.reports.send(StepLog(report)) if self.reports else _NO_REPORTS
            results = tuple(tally.result() for tally in tallies)
            return SyncResult(results, signed_in, updates, redated)

    async def _sign_in(self, log: StepLog) -> bool:
        with log.step(Step.SIGN_IN):
            session = await self.server.session()
            words = f"as {session.user}" if session else "not signed in: arrival can't be checked"
            log.say(Step.SIGN_IN, words)
        return session is not None

    async def _look_up(self, log: StepLog) -> None:
        """Find the devices of tokens that nobody has named yet, and the tokens that this computer lost."""
        wanted = await self._unknown_refs()
        if not wanted:
            log.skip(Step.LOOK_UP, "all devices are known")
            return
        with log.step(Step.LOOK_UP):
            devices = await self.server.devices()
            for done, device in enumerate(devices):
                if not wanted:
                    break
                log.figure(Step.LOOK_UP, done, len(devices), "devices")
                await self._remember(device, wanted)

    async def _unknown_refs(self) -> set[str]:
        states = (ReadingState.PENDING, ReadingState.SENT)
        parcels = [parcel for state in states for parcel in await self.store.parcels(state)]
        unknown = await self.reports.wanted() if self.reports else set()
        for parcel in parcels:
            ref = parcel.device_ref
            if ref and (parcel.device_id is None or await self._access_token(ref) is None):
                unknown.add(ref)
        return unknown

    async def _remember(self, device: Device, wanted: set[str]) -> None:
        """Keep a device's name and token if its token is wanted, and take it off the list."""
        try:
            access_token = await self.server.access_token(device.id)
        except DeviceUnknownError:  # it has credentials of another kind
            return
        ref = device_ref(access_token)
        if ref in wanted:
            await self.store.bind_device(ref, device)
            await in_thread(self.secrets.set, secret_name(ref), access_token)
            wanted.discard(ref)

    async def _access_token(self, ref: str) -> str | None:
        return await in_thread(self.secrets.get, secret_name(ref))

    async def _recheck(self) -> None:
        """Look for what earlier runs have sent: found is confirmed, missing is to be sent again."""
        for parcel in await self.store.parcels(ReadingState.SENT):
            if parcel.device_id:
                found = await self._found(parcel.device_id, parcel.readings)
                lost = [reading.id for reading in parcel.readings if reading.id not in found]
                await self.store.mark(sorted(found), ReadingState.CONFIRMED)
                await self.store.mark(lost, ReadingState.PENDING)

    async def _isolated(self, tally: _Tally, log: StepLog, *, signed_in: bool) -> None:
        """Send and confirm one parcel; what is wrong with it alone stays with it."""
        try:
            await self._send(tally, log)
            if signed_in and tally.device_id:
                await self._confirm(tally, tally.device_id, log)
        except (StoreError, ServerUnreachableError):
            raise
        except (ServerError, SecretsError) as error:
            tally.error = error

    async def _send(self, tally: _Tally, log: StepLog) -> None:
        with log.step(Step.SEND):
            access_token = await self._destination(tally)
            total = len(tally.parcel.readings)
            upload = Upload(self.server, access_token, self.sleep)
            async for batch, accepted in upload.run(tally.parcel.readings):
                state = ReadingState.SENT if accepted else ReadingState.REFUSED
                await self.store.mark([reading.id for reading in batch], state)
                if accepted:
                    tally.sent += batch
                else:
                    tally.refused += len(batch)
                log.figure(Step.SEND, len(tally.sent), total, "readings")
            log.say(Step.SEND, f"{len(tally.sent):,} of {total:,} readings")

    async def _destination(self, tally: _Tally) -> str:
        ref = tally.parcel.device_ref
        if ref is None:
            raise DeviceUnknownError(
                f"{tally.parcel.ssid} has no token, so its readings have no device on the server.",
                safe="They are all still here.",
                todo="Provision the meter.",
            )
        access_token = await self._access_token(ref)
        if access_token is None:
            raise SignInNeededError(
                f"The token of {tally.subject} is not kept on this computer, and no device that the "
                "signed-in user may see has it.",
                safe="Its readings are all still here.",
                todo="Sign in as a user who may see the device, or collect the meter again.",
            )
        return access_token

    async def _confirm(self, tally: _Tally, device_id: str, log: StepLog) -> None:
        """Read back what was just sent, giving the server's queue time to drain."""
        with log.step(Step.CONFIRM):
            total = len(tally.sent)
            waits = iter(_WAITS_S)
            while tally.sent:
                found = await self._found(device_id, tally.sent)
                await self.store.mark(sorted(found), ReadingState.CONFIRMED)
                tally.sent = [reading for reading in tally.sent if reading.id not in found]
                tally.confirmed += len(found)
                log.figure(Step.CONFIRM, tally.confirmed, total, "readings")
                wait = None if found else next(waits, None)
                if not found and wait is None:
                    break
                await self.sleep(wait or 0)
            log.say(Step.CONFIRM, f"{tally.confirmed:,} of {total:,} readings")

    async def _found(self, device_id: str, readings: Sequence[StoredReading]) -> set[int]:
        """Which of these readings the server holds, value for value."""
        found = set()
        for start in range(0, len(readings), _LOOK):
            look = {reading.id: reading for reading in readings[start : start + _LOOK]}
            points = {
                key: point_of(reading.reading, reading.time_ms)
                for key, reading in look.items()
                if reading.time_ms is not None
            }
            times = [point.time_ms for point in points.values()]
            cts = sorted({reading.reading.ct_id for reading in look.values()})
            keys = [key for ct_id in cts for key in keys_of(ct_id)]
            held = await self.server.read_back(device_id, keys, min(times), max(times) + 1)
            found |= {key for key, point in points.items() if arrived(point, held.get(point.time_ms, {}))}
        return found
