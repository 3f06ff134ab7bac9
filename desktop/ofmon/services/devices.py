"""Meters known here, devices known on the server, and how they belong together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.identity import ACCESS_TOKEN_CHARS, Token
from ofmon.errors import DeviceUnknownError
from ofmon.texts import tr

if TYPE_CHECKING:
    from ofmon.services.ports import Device, MeterRecord, Server, Store


@dataclass(frozen=True, slots=True)
class Devices:
    """Look-ups for lists and for provisioning."""

    store: Store
    server: Server

    async def local(self) -> list[MeterRecord]:
        """Every meter ever heard or visited, by name, with its last collection and counts by state."""
        return await self.store.meters()

    async def on_server(self) -> list[Device]:
        """Every device the signed-in user may see, by name.

        Raises:
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked.
        """
        return await self.server.devices()

    async def token_of(self, name: str) -> tuple[Device, Token]:
        """The token for a meter which is to become the device of that name.

        Raises:
            DeviceUnknownError: no such device, or its access token does not fit into a meter.
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked.
        """
        device = next((device for device in await self.server.devices() if device.name == name), None)
        if device is None:
            raise DeviceUnknownError(
                tr("The server has no device named {name!r}.", name=name),
                todo=tr("Check the name with: ofmon devices"),
            )
        return device, await self.token_for(device)

    async def token_for(self, device: Device) -> Token:
        """The token for a meter which is to become this device.

        Raises:
            DeviceUnknownError: no such device, or its access token does not fit into a meter.
            SignInNeededError: nobody is signed in.
            ServerError: the server could not be asked.
        """
        access_token = await self.server.access_token(device.id)
        try:
            return Token(access_token, device.profile_id.lower())
        except ValueError as error:
            raise DeviceUnknownError(
                tr(
                    "The access token of {name!r} does not fit into a meter, which takes {n} characters.",
                    name=device.name,
                    n=ACCESS_TOKEN_CHARS,
                ),
                todo=tr("Give the device another access token on the server."),
            ) from error
