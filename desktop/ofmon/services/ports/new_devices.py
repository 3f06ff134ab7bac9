"""What making devices needs: of the server, and of the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ofmon.services.ports.desk import Device


@dataclass(frozen=True, slots=True)
class Profile:
    """A device profile on the server."""

    id: str
    name: str


class DeviceMaker(Protocol):
    """A ThingsBoard server as its tenant's administrator sees it.

    All methods raise `ServerError`s, `SignInNeededError` and `RightsError` among them.
    """

    async def check_rights(self) -> None:
        """Look whether the signed-in user may make devices.

        Raises:
            RightsError: somebody else may.
        """

    async def profiles(self) -> list[Profile]:
        """Every device profile, by name."""

    async def create_profile(self, name: str) -> Profile:
        """Make a device profile as meters need it: usual transport, no rule chain or firmware of its own.

        Raises:
            NameTakenError: there is one of that name.
            NameRefusedError: the server takes no such name.
        """

    async def named(self, name: str) -> Device | None:
        """The device of exactly this name; None: there is none."""

    async def create_device(self, name: str, label: str, profile: Profile) -> Device:
        """Make a device; the server gives it an access token.

        Raises:
            NameTakenError: there is one of that name.
            NameRefusedError: the server takes no such name or label.
            DeviceLimitError: the tenant may have no more devices.
        """


class KnownDevices(Protocol):
    """What the database knows of devices by their tokens. All methods raise `StoreError`s."""

    async def bind_device(self, ref: str, device: Device) -> None:
        """Note which device a token (by its name, see `device_ref`) stands for."""

    async def device_of(self, ref: str) -> Device | None:
        """The device that a token of this name was noted for; None: not known."""

    async def refs_of(self, device_id: str) -> list[str]:
        """The names of a device's tokens, the one that was noted last first."""
