"""Labels for meters: what stands on them, and what a scanned one means.

Limits: which device a label is for is known by its identifier, or by its name where it has none; a device
that the list known here lacks is never guessed by its name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ofmon.domain.identity import MeterId
from ofmon.domain.label import Label, LabelError, read_label
from ofmon.errors import DeviceUnknownError, InputError, OFMonError
from ofmon.services.device_list import meters_of
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from ofmon.services.device_tokens import DeviceTokens
    from ofmon.services.passphrase import Passphrase
    from ofmon.services.ports import Device, MeterRecord, Store
    from ofmon.services.ports.codes import GreyPicture, Modules, QrCodes


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    """A label and its codes.

    Attributes:
        label: what it says.
        code: the label's own code.
        wifi: the code by which telephones join the meter's Wi-Fi; it shows the passphrase. None: not asked
            for.
    """

    label: Label
    code: Modules
    wifi: Modules | None = None


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a meter hangs: place and site, and the device that it is to become; empty: not known."""

    place: str = ""
    site: str = ""
    device: str = ""


async def nowhere() -> Mapping[MeterId, Whereabouts]:
    """For whom nothing is known of places."""
    return {}


@dataclass(frozen=True, slots=True)
class Labels:
    """Making and reading labels.

    ``where`` says where meters hang, as far as that is known.
    """

    tokens: DeviceTokens
    store: Store
    codes: QrCodes
    passphrase: Passphrase
    where: Callable[[], Awaitable[Mapping[MeterId, Whereabouts]]] = nowhere

    async def named(self, names: Sequence[str]) -> list[Label]:
        """Labels for devices and meters, by their names, in that order.

        Raises:
            DeviceUnknownError: there is no device or meter of a name.
            OFMonError: the devices aren't known: nobody is signed in, and no list is kept.
        """
        records = await self.store.meters()
        devices = await self._devices(names, records)
        return await self._placed(_find(name, devices, records) for name in names)

    async def of(self, devices: Iterable[Device]) -> list[Label]:
        """Labels for devices of the server, in that order.

        Raises:
            StoreError: the database can't be used.
        """
        records = await self.store.meters()
        return await self._placed(_of_device(device, records) for device in devices)

    async def printed(self, labels: Iterable[Label], *, with_passphrase: bool = False) -> list[PrintedLabel]:
        """The labels with their codes.

        Args:
            labels: what they say.
            with_passphrase: also the code by which telephones join the meter's Wi-Fi: whoever reads it can
                join, too.

        Raises:
            InputError: a name is too long for a code.
        """
        passphrase = (await self.passphrase.load())[0] if with_passphrase else ""
        return await in_thread(lambda: [self._printed(label, passphrase) for label in labels])

    async def scan(self, picture: GreyPicture) -> Label:
        """The label in a picture.

        Raises:
            InputError: there is no code in it, or none of a label; a sentence says what it is.
        """
        texts = await in_thread(self.codes.texts, picture)
        problem = tr("No QR code was found in the picture.")
        for text in texts:
            try:
                return read_label(text)
            except LabelError as error:
                problem = str(error)
        todo = tr("Hold the camera straight and near, with light on the label; or choose the name.")
        raise InputError(problem, safe=tr("Nothing was changed."), todo=todo)

    async def device_of(self, label: Label) -> Device:
        """The device that a scanned label is for.

        Raises:
            DeviceUnknownError: it isn't among the devices known here, or the label names none.
            OFMonError: the devices aren't known: nobody is signed in, and no list is kept.
        """
        if not (label.device or label.device_id):
            what = tr("The label is a meter's, and names no device.")
            raise DeviceUnknownError(what, todo=tr("Choose the device by its name."))
        found = [device for device in await self.tokens.devices() if _is_meant(device, label)]
        if len(found) != 1:
            known_as = label.device or label.device_id
            raise DeviceUnknownError(
                tr("The label is for {device}, which isn't among the devices known here.", device=known_as),
                safe=tr("Nothing was changed on the meter."),
                todo=tr("Ask the server for its devices again, or choose the device by its name."),
            )
        return found[0]

    async def _devices(self, names: Sequence[str], records: list[MeterRecord]) -> tuple[Device, ...]:
        """The server's; they aren't needed where only meters are named, or what is known of them here."""
        known = {record.device_name for record in records}
        try:
            return await self.tokens.devices()
        except OFMonError:
            if all(name in known or _meter(name) for name in names):
                return ()
            raise

    async def _placed(self, labels: Iterable[Label]) -> list[Label]:
        """With where their meters hang; a device that no meter carries has the one that is to become it."""
        known = await self.where()
        found = (replace(label, meter=label.meter or _expected(label.device, known)) for label in labels)
        placed = ((label, known.get(label.meter, Whereabouts()) if label.meter else None) for label in found)
        return [replace(label, place=at.place, site=at.site) if at else label for label, at in placed]

    def _printed(self, label: Label, passphrase: str) -> PrintedLabel:
        wifi = self.codes.wifi(label.meter.ssid, passphrase) if passphrase and label.meter else None
        try:
            return PrintedLabel(label, self.codes.modules(label.uri()), wifi)
        except ValueError as error:
            what = tr("No code can be made for {device}: its name is too long.", device=label.title)
            raise InputError(what, todo=tr("Sign in, so that the device's identifier is known.")) from error


def other_meter(label: Label, meter: MeterId) -> str:
    """What a person should know of a label that was read for this meter; empty: nothing."""
    if label.meter in {None, meter}:
        return ""
    return tr("The label is for {labelled}, and this is {meter}.", labelled=label.meter, meter=meter)


def _expected(device: str, known: Mapping[MeterId, Whereabouts]) -> MeterId | None:
    """The one meter that is to become a device, if there is just one."""
    meters = [meter for meter, at in known.items() if device and at.device == device]
    return meters[0] if len(meters) == 1 else None


def _is_meant(device: Device, label: Label) -> bool:
    return device.id == label.device_id if label.device_id else device.name == label.device


def _find(name: str, devices: tuple[Device, ...], records: list[MeterRecord]) -> Label:
    for device in devices:
        if device.name == name:
            return _of_device(device, records)
    for record in records:
        if record.meter == _meter(name) or (record.device_name and record.device_name == name):
            return Label(record.device_name or "", record.device_id or "", record.meter)
    if meter := _meter(name):  # new, and about to be mounted
        return Label(meter=meter)
    raise DeviceUnknownError(
        tr("There is no device or meter {name!r}.", name=name),
        safe=tr("No label was made."),
        todo=tr("Check the name with: ofmon devices"),
    )


def _of_device(device: Device, records: list[MeterRecord]) -> Label:
    """The meter stands on it where there is just one."""
    meters = meters_of(device, records)
    return Label(device.name, device.id, meters[0].meter if len(meters) == 1 else None)


def _meter(name: str) -> MeterId | None:
    try:
        return MeterId.parse(name)
    except ValueError:
        return None
