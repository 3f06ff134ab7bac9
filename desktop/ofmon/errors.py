"""Every error the collector raises on purpose, sorted by what the person has to do about it.

::

    OFMonError
    ├── InputError                  correct what was typed
    ├── WifiError                   at the place: the radio
    │   ├── NotInReachError         go nearer, or power the meter
    │   ├── PassphraseError         give the meter's own passphrase
    │   ├── RadioOffError           switch Wi-Fi on
    │   ├── NoWifiDeviceError       plug an adapter in
    │   ├── WifiServiceError        start the system's Wi-Fi service
    │   ├── WifiRightsError         get the right to change the Wi-Fi
    │   ├── RadioTakenError         wait for the other OFMon
    │   └── ScanUnsupportedError    join the meter's Wi-Fi by hand
    ├── MeterError                  at the place: the meter
    │   ├── MeterUnreachableError   stay near and try again
    │   ├── MeterRefusedError       the meter answered with an error status
    │   ├── MeterAnswerError        the meter answered something that protocol 1 does not know
    │   ├── MeterIdentityError      find out which meter this is
    │   ├── TokenPresentError       decide whether the meter's token may be overwritten
    │   ├── DeviceTakenError        decide whether the meter takes another one's place
    │   ├── UpdateUndoneError       update again: the upload broke off, or power failed
    │   └── UpdateFailedError       the meter does not run the firmware it was given
    ├── FirmwareError               at the computer: an image that can't be used
    ├── StoreError                  at the computer: the local database
    │   ├── DatabaseBusyError       close the other program
    │   ├── DiskFullError           make room
    │   ├── DatabaseTooNewError     update OFMon
    │   ├── DatabaseMissingError    plug its disk in, or choose another folder
    │   └── DatabaseDamagedError    restore the backup
    ├── SecretsError                at the computer: no keyring
    ├── ScreenError                 at the computer: no screen for the window
    ├── StoppedError                run it again to go on
    ├── UnexpectedError             tell whoever makes OFMon
    └── ServerError                 at the desk: ThingsBoard
        ├── ServerUnreachableError  get a network, or wait
        │   └── ServerCertificateError  trust the server's certificate, or set the clock
        ├── SignInError             user name or password are wrong
        ├── SignInNeededError       sign in (again)
        │   └── RightsError         sign in as somebody else
        ├── DeviceUnknownError      the server knows no such device or token
        ├── ProfileUnknownError     make the device profile, or name another one
        ├── NameTakenError          use the device of that name, or choose another name
        ├── NameRefusedError        choose another name
        ├── DeviceLimitError        ask whoever runs the server for more devices
        ├── ServerBusyError         wait: the server refuses for now
        └── ServerAnswerError       the server answered something unexpected
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId


class OFMonError(Exception):
    """A failure told in sentences for the person at the meter.

    Attributes:
        what: what happened, one sentence.
        safe: what is safe all the same (empty when nothing was at stake).
        todo: what to do now.
    """

    def __init__(self, what: str, *, safe: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.safe = safe
        self.todo = todo

    def __str__(self) -> str:
        """All sentences, in the order: what happened, what is safe, what to do."""
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


class InputError(OFMonError):
    """What was typed can't be meant: an SSID, a token, a file name."""


class WifiError(OFMonError):
    """The computer's Wi-Fi did not do what was asked."""


class NotInReachError(WifiError):
    """No meter of that name is heard."""


class PassphraseError(WifiError):
    """The meter's Wi-Fi refused the passphrase."""


class RadioOffError(WifiError):
    """The computer's Wi-Fi is switched off."""


class NoWifiDeviceError(WifiError):
    """The computer has no Wi-Fi adapter, or it was pulled out."""


class WifiServiceError(WifiError):
    """The system's service for Wi-Fi is not there or does not answer."""


class WifiRightsError(WifiError):
    """The system does not let this account list or change the Wi-Fi."""


class RadioTakenError(WifiError):
    """Another OFMon uses the Wi-Fi now."""


class ScanUnsupportedError(WifiError):
    """This way of reaching meters can't list them; the person joins the Wi-Fi by hand."""


class MeterError(OFMonError):
    """The meter could not be worked with."""


class MeterUnreachableError(MeterError):
    """The meter did not answer, or went away half-way."""


class MeterRefusedError(MeterError):
    """The meter answered with an error status.

    Attributes:
        status: the HTTP status.
        reason: what the meter said about it, without a full stop; empty: nothing.
    """

    def __init__(self, what: str, *, status: int, reason: str = "", safe: str = "", todo: str = "") -> None:
        super().__init__(what, safe=safe, todo=todo)
        self.status = status
        self.reason = reason


class MeterAnswerError(MeterError):
    """The meter's answer does not fit protocol 1 (wrong length, too long, changed between two reads)."""


class TokenPresentError(MeterError):
    """The meter already belongs to another device, and overwriting was not asked for."""


class DeviceTakenError(MeterError):
    """Another meter carries the device, and taking its place was not asked for.

    Attributes:
        meters: those that carry it.
    """

    def __init__(self, what: str, *, meters: tuple[MeterId, ...], safe: str = "", todo: str = "") -> None:
        super().__init__(what, safe=safe, todo=todo)
        self.meters = meters


class MeterIdentityError(MeterError):
    """This seems to be another meter than the one that was asked for."""


class UpdateUndoneError(MeterError):
    """The upload broke off, or power failed during the trial: that says nothing about the firmware."""


class UpdateFailedError(MeterError):
    """The meter took a firmware image and does not run it, or did not come back."""


class FirmwareError(OFMonError):
    """A firmware image is damaged, for something else, or not what was announced."""


class StoreError(OFMonError):
    """The local database could not be used."""


class DatabaseBusyError(StoreError):
    """Another program holds the database."""


class DiskFullError(StoreError):
    """The disk has no room, or can't be written."""


class DatabaseTooNewError(StoreError):
    """The database was written by a newer OFMon."""


class DatabaseMissingError(StoreError):
    """There was a database, and now there is none: its disk isn't plugged in, or it was moved away."""


class DatabaseDamagedError(StoreError):
    """The file is no database, or is damaged."""


class SecretsError(OFMonError):
    """A secret can't be kept or read on this computer."""


class ScreenError(OFMonError):
    """There is no screen to open the window on."""


class UnsentError(OFMonError):
    """Readings are nowhere but here, and would be left behind."""


class StoppedError(OFMonError):
    """The person or the system stopped a command before its end."""


class UnexpectedError(OFMonError):
    """Something that OFMon has no words for."""


class ServerError(OFMonError):
    """The ThingsBoard server could not be worked with."""


class ServerUnreachableError(ServerError):
    """No answer from the server."""


class ServerCertificateError(ServerUnreachableError):
    """The server shows a certificate that isn't trusted; nothing was said to it."""


class SignInError(ServerError):
    """The server refused user name or password."""


class SignInNeededError(ServerError):
    """Nobody is signed in, or the session ended."""


class RightsError(SignInNeededError):
    """Who is signed in may not do that."""


class DeviceUnknownError(ServerError):
    """The server knows no such device, or refuses its access token."""


class ProfileUnknownError(ServerError):
    """The server has no device profile of that name."""


class NameTakenError(ServerError):
    """The server has a device (or a profile) of that name already."""


class NameRefusedError(ServerError):
    """The server takes no such name."""


class DeviceLimitError(ServerError):
    """The server lets this tenant have no more devices."""


class ServerBusyError(ServerError):
    """The server refuses for now (rate limit, overload): the same data may pass later."""


class ServerAnswerError(ServerError):
    """The server's answer was not understood."""
