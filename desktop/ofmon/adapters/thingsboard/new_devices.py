"""Making devices and device profiles on a ThingsBoard server (CE 4.x), as its tenant's administrator.

Source of the refusals: ThingsBoard's `ThingsboardErrorResponseHandler` (403 with error code 41: no more
entities of this kind; 400 with error code 31: a name that is taken or that can't be). Its messages are not
relied upon: whether a name is taken is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ofmon.adapters.thingsboard.session import id_of, text_of
from ofmon.errors import (
    DeviceLimitError,
    DeviceUnknownError,
    NameRefusedError,
    NameTakenError,
    RightsError,
)
from ofmon.late import late
from ofmon.services.ports import Device
from ofmon.services.ports.new_devices import Profile
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ofmon.adapters.thingsboard.client import ThingsBoard
else:
    httpx = late("httpx")

_LIMIT_REACHED = 41
_ADMINISTRATOR = "TENANT_ADMIN"
_DEFAULT = {"type": "DEFAULT"}
# What a meter's devices need is what ThingsBoard's own form sets when nothing is changed in it.
_PROFILE: dict[str, Any] = {
    "type": "DEFAULT",
    "transportType": "DEFAULT",
    "provisionType": "DISABLED",
    "profileData": {
        "configuration": _DEFAULT,
        "transportConfiguration": _DEFAULT,
        "provisionConfiguration": {"type": "DISABLED"},
    },
}


class ThingsBoardNewDevices:
    """`ofmon.services.ports.new_devices.DeviceMaker`, through the session of a `ThingsBoard`."""

    def __init__(self, server: ThingsBoard) -> None:
        self._server = server

    async def check_rights(self) -> None:
        """See the port."""
        if await self._server.authority() != _ADMINISTRATOR:
            raise self._forbidden()

    async def profiles(self) -> list[Profile]:
        """See the port."""
        found = [_profile(info) async for info in self._server.pages("/api/deviceProfileInfos")]
        return sorted(found, key=lambda profile: profile.name)

    async def create_profile(self, name: str) -> Profile:
        """See the port."""
        response = await self._server.answer("POST", "/api/deviceProfile", json={"name": name, **_PROFILE})
        if response.status_code == httpx.codes.BAD_REQUEST:
            taken = any(profile.name == name for profile in await self.profiles())
            raise (_taken if taken else _refused)(name, response)
        return _profile(self._made(response))

    async def named(self, name: str) -> Device | None:
        """See the port."""
        try:
            found = await self._server.rest("GET", "/api/tenant/devices", {"deviceName": name})
        except DeviceUnknownError:
            return None
        return _device(found)

    async def create_device(self, name: str, label: str, profile: Profile) -> Device:
        """See the port."""
        reference = {"entityType": "DEVICE_PROFILE", "id": profile.id}
        document = {"name": name, "label": label or None, "deviceProfileId": reference}
        response = await self._server.answer("POST", "/api/device", json=document)
        if response.status_code == httpx.codes.BAD_REQUEST:
            raise (_taken if await self.named(name) else _refused)(name, response)
        return _device(self._made(response))

    def _made(self, response: httpx.Response) -> Any:
        """What the server kept; a refusal in the words of who wanted to make something."""
        said = _said(response)
        if response.status_code == httpx.codes.FORBIDDEN and said.get("errorCode") == _LIMIT_REACHED:
            raise _limit(said)
        try:
            return self._server.good(response)
        except RightsError as error:
            raise self._forbidden() from error

    def _forbidden(self) -> RightsError:
        return RightsError(
            tr("The signed-in user may not make devices on {server}.", server=self._server.url),
            safe=tr("Nothing was made."),
            todo=tr("Sign in as the tenant's administrator, or let them make the devices."),
        )


def _said(response: httpx.Response) -> Mapping[str, Any]:
    try:
        document = response.json()
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


def _profile(info: Any) -> Profile:
    return Profile(id_of(info), text_of(info, "name"))


def _device(info: Any) -> Device:
    profile_id = id_of(info, "deviceProfileId")
    return Device(id_of(info), text_of(info, "name"), profile_id, text_of(info, "type"))


def _limit(said: Mapping[str, Any]) -> DeviceLimitError:
    limit = said.get("limit")
    what = tr("The server lets this tenant have no more devices.")
    if isinstance(limit, int):
        what = tr("The server lets this tenant have no more than {limit} devices.", limit=limit)
    todo = tr("Ask whoever runs the server for more (the tenant's profile says how many).")
    return DeviceLimitError(what, safe=tr("What was made before is there."), todo=todo)


def _taken(name: str, _response: httpx.Response) -> NameTakenError:
    return NameTakenError(
        tr("The server has {name} already.", name=name),
        safe=tr("That one stays as it is."),
        todo=tr("Use that one, or choose another name."),
    )


def _refused(name: str, response: httpx.Response) -> NameRefusedError:
    message = _said(response).get("message")
    return NameRefusedError(
        tr("The server takes no device or profile named {name}.", name=name)
        if not isinstance(message, str)
        else tr("The server takes no device or profile named {name}: {message}", name=name, message=message),
        safe=tr("Nothing was made of it."),
        todo=tr("Choose another name."),
    )
