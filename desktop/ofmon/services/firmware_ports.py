"""What updating firmware needs from the world, beside `ofmon.services.ports`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ofmon.domain.firmware import Image, Package
    from ofmon.domain.identity import MeterId


class UpdateState(StrEnum):
    """How an update ended; ThingsBoard's own words for ``fw_state``."""

    UPDATED = "UPDATED"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What became of one update, for the server.

    Attributes:
        meter: which meter.
        device_ref: whose it was then, None: it had no token.
        time_ms: when that was known, ms since the epoch.
        title: of the image.
        version: of the image.
        state: how it ended.
        error: why it failed, else empty.
        id: its key in the database, 0: not stored yet.
    """

    meter: MeterId
    device_ref: str | None
    time_ms: int
    title: str
    version: str
    state: UpdateState
    error: str = ""
    id: int = 0


class UpdateLog(Protocol):
    """Updates that were made, kept until the server knows of them and after. Methods raise `StoreError`s."""

    async def note_update(self, report: UpdateReport) -> None:
        """Keep a report; after `UpdateState.UPDATED` the meter counts as running that version."""

    async def updates(self, *, waiting: bool = False) -> list[UpdateReport]:
        """All reports, or those which the server doesn't know, oldest first."""

    async def update_reported(self, report_id: int) -> None:
        """Note that the server took a report."""

    async def same_device(self, ref: str) -> list[str]:
        """The names of other tokens known to stand for a token's device."""


class FirmwareSource(Protocol):
    """Firmware packages of a ThingsBoard server. All methods raise `ServerError`s."""

    async def packages(self, profile_id: str) -> list[Package]:
        """A device profile's packages that have an image.

        Raises:
            SignInNeededError: nobody is signed in.
        """

    async def assigned(self, access_token: str) -> tuple[str, str] | None:
        """Title and version of the package that a device is assigned, None: none. Nobody need be signed in.

        Raises:
            DeviceUnknownError: the server refuses the access token.
        """

    async def download(
        self, package: Package, access_tokens: Sequence[str], received: Callable[[int], None]
    ) -> bytes:
        """A package's image, not checked: as the tenant's administrator, otherwise as a device that has it.

        Args:
            package: which.
            access_tokens: of devices that it may be assigned to.
            received: is told the bytes so far.

        Raises:
            SignInNeededError: nobody is signed in.
            FirmwareError: neither this user nor one of the devices may have it, the server doesn't give it,
                or more bytes came than a meter's slot holds.
        """

    async def report(self, access_token: str, time_ms: int, values: Mapping[str, str]) -> None:
        """Hand over what became of an update; raises what `Server.send` does."""


class FirmwareShelf(Protocol):
    """Checked images, kept on this computer under their SHA-256 for meters out of the server's reach."""

    async def kept(self) -> list[Image]:
        """What is there.

        Raises:
            StoreError: the folder can't be read.
        """

    async def keep(self, image: Image, data: bytes) -> None:
        """Keep an image; there afterwards whole or, after an error, not at all.

        Raises:
            DiskFullError: no room, or the folder can't be written.
        """

    async def load(self, image: Image) -> bytes:
        """A kept image's bytes.

        Raises:
            FirmwareError: the file is gone or was changed.
        """
