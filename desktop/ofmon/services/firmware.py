"""Firmware from the server: fetch, check, keep, and say which meter should get which image.

Nothing is kept before its checksum and its form are right. What is kept is there without a network, where the
meters are.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.firmware import Image, Package, higher_than, stated_version, verify_image, verify_package
from ofmon.errors import (
    DeviceUnknownError,
    FirmwareError,
    InputError,
    SecretsError,
    ServerBusyError,
)
from ofmon.services.progress import Report, Step, StepLog, silent
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.domain.version import Version
    from ofmon.errors import OFMonError
    from ofmon.services.firmware_ports import FirmwareShelf, FirmwareSource
    from ofmon.services.ports import MeterRecord, Secrets, Store


@dataclass(frozen=True, slots=True)
class Fetched:
    """What fetching for one device profile brought.

    Attributes:
        profile_id: whose packages.
        image: what was newly kept, None: nothing newer than what is here.
        unusable: titles of packages whose version is none that meters take.
        error: why it failed, or what is wrong with packages higher than ``image``; None: nothing.
    """

    profile_id: str
    image: Image | None
    unusable: tuple[str, ...]
    error: OFMonError | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A meter, what it last said it runs, and the newer image for it."""

    meter: MeterId
    running: str
    image: Image


@dataclass(frozen=True, slots=True)
class Firmware:
    """Looks for firmware, and knows what is here."""

    store: Store
    source: FirmwareSource
    shelf: FirmwareShelf
    secrets: Secrets

    async def fetch(self, report: Report = silent) -> list[Fetched]:
        """Keep the newest package of each known meter's profile; one profile's trouble does not stop others.

        Raises:
            SignInNeededError: nobody is signed in.
            ServerUnreachableError: no answer.
            StoreError: nothing can be kept.
        """
        by_profile: defaultdict[str, list[MeterRecord]] = defaultdict(list)
        for record in await self.store.meters():
            if record.profile_id:
                by_profile[record.profile_id].append(record)
        log = StepLog(report)
        return [await self._isolated(profile, records, log) for profile, records in by_profile.items()]

    async def _isolated(self, profile_id: str, records: Sequence[MeterRecord], log: StepLog) -> Fetched:
        with log.step(Step.FETCH):
            unusable: tuple[str, ...] = ()
            try:
                packages = await self.source.packages(profile_id)
                unusable = tuple(f"{item.title} {item.version}" for item in packages if not item.release)
                image, fault = await self._newest(packages, records, log)
            except DeviceUnknownError as error:
                unknown = _no_profile(profile_id, records, error)
                log.say(Step.FETCH, unknown.what)
                return Fetched(profile_id, None, unusable, unknown)
            except (FirmwareError, ServerBusyError, SecretsError) as error:
                log.say(Step.FETCH, error.what)
                return Fetched(profile_id, None, unusable, error)
            other = fault.what if fault else "nothing newer"
            log.say(Step.FETCH, f"{image.title} {image.version}" if image else other)
            return Fetched(profile_id, image, unusable, fault)

    async def _newest(
        self, packages: Sequence[Package], records: Sequence[MeterRecord], log: StepLog
    ) -> tuple[Image | None, FirmwareError | None]:
        """Download and keep the highest good release that a meter may need and that isn't here.

        Returns:
            What was kept, and what is wrong with the higher ones.
        """
        releases = {package.release: package for package in packages if package.release}
        kept = {(image.profile_id, image.version) for image in await self.shelf.kept()}
        faults: dict[str, FirmwareError] = {}
        for version, package in sorted(releases.items(), reverse=True):
            needed = any(_may_need(record, version) for record in records)
            if not needed or (package.profile_id, version) in kept:
                break
            try:
                return await self._download(package, version, records, log), _together(faults)
            except FirmwareError as error:
                faults[f"{package.title} {package.version}"] = error
        return None, _together(faults)

    async def _download(
        self, package: Package, version: Version, records: Sequence[MeterRecord], log: StepLog
    ) -> Image:
        def received(done: int) -> None:
            log.figure(Step.FETCH, done, package.size_bytes, "bytes")

        tokens = [token for record in records if (token := await self._access_token(record))]
        data = await self.source.download(package, tokens, received)
        await in_thread(verify_package, package, data)
        sha256 = hashlib.sha256(data).hexdigest()
        image = Image(package.title, version, package.profile_id, sha256, len(data))
        await self.shelf.keep(image, data)
        return image

    async def _access_token(self, record: MeterRecord) -> str | None:
        if record.device_ref is None:
            return None
        return await in_thread(self.secrets.get, secret_name(record.device_ref))

    async def offers(self) -> list[Offer]:
        """Meters for which a newer image is kept here, each with the highest one."""
        images = await self.shelf.kept()
        found = [(record, best(record, images)) for record in await self.store.meters()]
        return [Offer(record.meter, record.firmware, image) for record, image in found if image]

    async def offer(self, meter: MeterId) -> Image | None:
        """The kept image for a meter, None: there is none that is newer and for its profile."""
        record = await self.store.meter(meter)
        return best(record, await self.shelf.kept()) if record else None

    async def add(self, title: str, data: bytes, version: Version | None = None) -> Image:
        """Check an image that somebody has as a file, and keep it.

        Args:
            title: what it is called in reports.
            data: all of it.
            version: what it is; None: what it says itself.

        Raises:
            FirmwareError: it is no image for a meter.
            InputError: neither the image nor anybody says its version.
        """
        verify_image(data, version)
        version = version or stated_version(data)
        if version is None:
            raise InputError(tr("The image does not say its version."), todo=tr("Give it: --version X.Y.Z"))
        image = Image(title, version, None, hashlib.sha256(data).hexdigest(), len(data))
        await self.shelf.keep(image, data)
        return image


def best(record: MeterRecord, images: Sequence[Image]) -> Image | None:
    """The highest image that is for the meter's profile and newer than what it runs."""
    fitting = [
        image
        for image in images
        if image.profile_id is not None
        and image.profile_id == record.profile_id
        and higher_than(image.version, record.firmware)
    ]
    return max(fitting, key=lambda image: image.version, default=None)


def _together(faults: Mapping[str, FirmwareError]) -> FirmwareError | None:
    """One error that names each bad package, by ``title version``."""
    told = [error.what if name in error.what else f"{name}: {error.what}" for name, error in faults.items()]
    first = next(iter(faults.values()), None)
    return FirmwareError(" ".join(told), safe=first.safe, todo=first.todo) if first else None


def _no_profile(
    profile_id: str, records: Sequence[MeterRecord], error: DeviceUnknownError
) -> DeviceUnknownError:
    """The server knows the packages of its own profiles only."""
    meters = ", ".join(record.meter.ssid for record in records)
    return DeviceUnknownError(
        tr(
            "The server has no device profile {profile_id}, which the token of {meters} names.",
            profile_id=profile_id,
            meters=meters,
        ),
        safe=error.safe,
        todo=tr("Provision it again with the token that the server gives for its device."),
    )


def _may_need(record: MeterRecord, version: Version) -> bool:
    return not record.firmware or higher_than(version, record.firmware)
