"""The token for a meter that is to become a device: from the server, from what is kept here, or from a paste.

A device that was made from here has its token kept (in the secrets, its name in the database), so that its
meter can be provisioned where there is no network.

Limits: a token that the server has changed since is found out only where the server can be asked; among the
server's devices no more than `LOOKED_AT_MAX` are asked whose a pasted access token is.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.identity import ACCESS_TOKEN_CHARS, Token, device_ref
from ofmon.errors import (
    DeviceUnknownError,
    InputError,
    RightsError,
    ServerAnswerError,
    ServerBusyError,
    ServerUnreachableError,
    SignInNeededError,
    StoreError,
)
from ofmon.services.device_list import LOOKED_AT_MAX
from ofmon.services.ports.new_devices import Profile
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from ofmon.services.device_list import DeviceList
    from ofmon.services.ports import Device, Secrets
    from ofmon.services.ports.new_devices import DeviceMaker, KnownDevices

# Without the server what is kept here has to do.
_NO_SERVER = (ServerUnreachableError, ServerBusyError, ServerAnswerError, SignInNeededError, InputError)


class ProfileNeededError(InputError):
    """An access token alone doesn't say of which profile its device is.

    Attributes:
        profiles: those that are known, by name.
    """

    def __init__(self, profiles: list[Profile]) -> None:
        super().__init__(
            tr("An access token alone doesn't say which device profile its device has."),
            safe=tr("Nothing was changed on the meter."),
            todo=tr("Name the profile, or sign in: then the device is looked up."),
        )
        self.profiles = profiles


@dataclass(frozen=True, slots=True)
class DeviceTokens:
    """Looks for tokens, and keeps those of new devices."""

    device_list: DeviceList
    maker: DeviceMaker
    known: KnownDevices
    secrets: Secrets

    async def keep(self, device: Device, access_token: str) -> None:
        """Keep a device's token for when there is no network.

        Raises:
            SecretsError: there is no place for it.
            StoreError: the database can't be used.
        """
        ref = device_ref(access_token)
        await self.known.bind_device(ref, device)
        await in_thread(self.secrets.set, secret_name(ref), access_token)

    async def named(self, name: str) -> tuple[Device, Token]:
        """The device of a name and its token; without a server what is kept here.

        Raises:
            DeviceUnknownError: there is no such device, or its access token does not fit into a meter.
            OFMonError: neither the server nor what is kept here knows.
        """
        device = next((device for device in await self.devices() if device.name == name), None)
        if device is None:
            raise DeviceUnknownError(
                tr("The server has no device named {name!r}.", name=name),
                todo=tr("Check the name with: ofmon devices, or make it: ofmon device new NAME"),
            )
        return device, await self.token(device)

    async def devices(self) -> tuple[Device, ...]:
        """The server's devices; where it can't be asked, those that it said last.

        Raises:
            OFMonError: it can't be asked, and no list is kept.
        """
        try:
            return tuple(await self.device_list.devices.on_server())
        except RightsError:
            raise
        except _NO_SERVER:
            kept = await self.device_list.kept()
            if kept is None:
                raise
            return kept.devices

    async def token(self, device: Device) -> Token:
        """A device's token.

        Raises:
            DeviceUnknownError: no such device, or its access token does not fit into a meter.
            OFMonError: the server can't be asked, and the token isn't kept here.
        """
        try:
            token = await self.device_list.token(device)
        except RightsError:
            raise
        except _NO_SERVER as error:
            if kept := await self._kept(device):
                return kept
            hint = tr("The token of {device} isn't kept here.", device=device.name)
            raise type(error)(error.what, safe=hint, todo=error.todo) from error
        with suppress(StoreError):  # only the name would be missing of whoever gets it
            await self.known.bind_device(token.device_ref, device)
        return token

    async def complete(self, access_token: str, profile: str = "") -> tuple[Device | None, Token]:
        """The whole token that begins with a pasted access token, and its device where that is known.

        Args:
            access_token: 20 characters.
            profile: name of the device's profile; empty: not known.

        Raises:
            InputError: that is no access token.
            ProfileNeededError: nothing here or on the server says which profile its device has.
            StoreError: the database can't be used.
        """
        device = await self.known.device_of(device_ref(access_token)) or await self._asked(access_token)
        if device:
            return device, _token(access_token, device.profile_id)
        profiles = await self._profiles()
        chosen = next((one for one in profiles if one.name == profile), None)
        if chosen is None:
            raise ProfileNeededError(profiles)
        return None, _token(access_token, chosen.id)

    async def _kept(self, device: Device) -> Token | None:
        for ref in await self.known.refs_of(device.id):
            if access_token := await in_thread(self.secrets.get, secret_name(ref)):
                return _token(access_token, device.profile_id)
        return None

    async def _profiles(self) -> list[Profile]:
        """Every profile of the server; where it can't be asked, those of the devices that are known."""
        try:
            return await self.maker.profiles()
        except _NO_SERVER:
            kept = await self.device_list.kept()
            found = {device.profile_name: device.profile_id for device in (kept.devices if kept else ())}
            return [Profile(id_, name) for name, id_ in sorted(found.items()) if name]

    async def _asked(self, access_token: str) -> Device | None:
        """The device that the server gave this token, if somebody is signed in."""
        devices = self.device_list.devices
        try:
            for device in (await devices.on_server())[:LOOKED_AT_MAX]:
                if await self._token_on_server(device) == access_token:
                    await self.known.bind_device(device_ref(access_token), device)
                    return device
        except _NO_SERVER:
            return None
        return None

    async def _token_on_server(self, device: Device) -> str:
        try:
            return await self.device_list.devices.server.access_token(device.id)
        except DeviceUnknownError:  # credentials of another kind
            return ""


def access_token_in(text: str) -> str | None:
    """An access token alone, pasted with blanks and line breaks; None: the text is something else."""
    joined = "".join(text.split())
    fits = len(joined) == ACCESS_TOKEN_CHARS and joined.isascii() and joined.isprintable()
    return joined if fits else None


def _token(access_token: str, profile_id: str) -> Token:
    try:
        return Token(access_token, profile_id.lower())
    except ValueError as error:
        raise InputError(
            tr("That is no access token for a meter: it takes {n} characters.", n=ACCESS_TOKEN_CHARS),
            safe=tr("Nothing was changed on the meter."),
            todo=tr("Copy it from the device's page on the server."),
        ) from error
