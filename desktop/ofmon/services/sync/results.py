"""What a sync did, by meter and device."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.reading import ReadingState
from ofmon.services.told.run import Told
from ofmon.services.update_reports import Reported

if TYPE_CHECKING:
    from ofmon.errors import OFMonError
    from ofmon.services.ports import Parcel

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
        known: found on the server at the time that another collector had given them.
        checked: looked at again, since that was asked for.
        missing: of those, not on the server, or with other figures.
        held: newly held, since another computer told that another meter counts for their hours.
        device_ref: name of the token that they were collected with, None: the meter had none.
    """

    ssid: str
    device_name: str | None
    sent: int
    confirmed: int
    refused: int
    waiting: int
    unconfirmed: int
    error: OFMonError | None
    known: int = 0
    checked: int = 0
    missing: int = 0
    held: int = 0
    device_ref: str | None = None

    @property
    def name(self) -> str:
        """Device and meter, for the person."""
        return f"{self.device_name} ({self.ssid})" if self.device_name else self.ssid


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What a sync did, by meter and device, and with the reports of firmware updates.

    Attributes:
        devices: those for which there was something to do.
        signed_in: whether arrival could be checked.
        updates: the reports.
        notes: what didn't work and stopped nothing else: signing in, looking devices up, reading back.
        set_aside: refused readings that are stored here, from this sync and from earlier ones.
        redated: readings that got another time before anything was sent.
        told: what technicians told each other; what went wrong with that failed nothing.
    """

    devices: tuple[DeviceSync, ...]
    signed_in: bool
    updates: Reported = _NO_REPORTS
    notes: tuple[OFMonError, ...] = ()
    set_aside: int = 0
    redated: int = 0
    told: Told = field(default_factory=Told)

    @property
    def failed(self) -> bool:
        """Whether anything could not be sent, or was not found afterwards though one could look."""
        return bool(self.updates.errors or self.notes) or any(
            device.error or device.refused or (self.signed_in and device.unconfirmed)
            for device in self.devices
        )


@dataclass(slots=True)
class Tally:
    """A parcel's figures while they grow; see `DeviceSync`."""

    parcel: Parcel
    pending: int = 0
    sent: int = 0
    confirmed: int = 0
    refused: int = 0
    known: int = 0
    checked: int = 0
    missing: int = 0
    held: int = 0
    unnamed: int = 0
    postponed: bool = False  # some wait for the device's name
    error: OFMonError | None = None

    @classmethod
    def of(cls, parcel: Parcel) -> Tally:
        """All still to do."""
        return cls(parcel, pending=parcel.counts.get(ReadingState.PENDING, 0))

    @property
    def subject(self) -> str:
        """What progress is about."""
        return self.parcel.device_name or self.parcel.ssid

    @property
    def unconfirmed(self) -> int:
        """Sent in this run, and not read back so far."""
        return max(0, self.sent - self.confirmed)

    @property
    def waiting(self) -> int:
        """Still to be sent."""
        return max(0, self.pending - self.sent - self.known - self.refused - self.held)

    @property
    def touched(self) -> bool:
        """Whether there was something to do."""
        return bool(self.pending or self.checked or self.error)

    def fail(self, error: OFMonError) -> None:
        """Keep what went wrong, with the names of meter and device."""
        name = f"{self.parcel.ssid} ({self.subject})" if self.parcel.device_name else self.parcel.ssid
        what = error.what if self.parcel.ssid in error.what else f"{name}: {error.what}"
        self.error = type(error)(what, safe=error.safe, todo=error.todo)

    def result(self) -> DeviceSync:
        """The figures as they stand."""
        return DeviceSync(
            ssid=self.parcel.ssid,
            device_name=self.parcel.device_name,
            sent=self.sent,
            confirmed=self.confirmed,
            refused=self.refused,
            waiting=self.waiting,
            unconfirmed=self.unconfirmed + self.unnamed,
            error=self.error,
            known=self.known,
            checked=self.checked,
            missing=self.missing,
            held=self.held,
            device_ref=self.parcel.device_ref,
        )
