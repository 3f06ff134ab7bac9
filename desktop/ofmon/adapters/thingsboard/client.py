"""A ThingsBoard server (CE 4.x): device telemetry by access token, the user's REST API by session.

Quirks that matter here: 200 on telemetry means queued, not stored; overload and a bad point look the same
(500); an empty list is never answered. Only 200 without a body is ThingsBoard's yes to telemetry.
"""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ofmon.adapters.thingsboard.session import STILL_HERE, ThingsBoardSession, text_of
from ofmon.errors import (
    DeviceUnknownError,
    RightsError,
    ServerAnswerError,
    ServerBusyError,
    ServerUnreachableError,
)
from ofmon.late import late
from ofmon.services.ports import Device
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    import httpx

    from ofmon.domain.telemetry import Point
else:
    httpx = late("httpx")

# Items of a list that are asked for at once: five thousand devices shall not be fifty requests.
_PAGE = 1_000
# Points a key that one read-back asks for.
_POINTS_MAX = 5_000
_JSON = {"Content-Type": "application/json"}


def device_path(access_token: str, what: str) -> str:
    """A path of the device API; access tokens that people choose may hold any character."""
    return f"/api/v1/{quote(access_token, safe='')}/{what}"


class ThingsBoard(ThingsBoardSession):
    """`ofmon.services.ports.Server`."""

    # ------------------------------------------------------------ as the signed-in user

    async def devices(self) -> list[Device]:
        """See the port."""
        user = await self.rest("GET", "/api/auth/user")
        path = "/api/tenant/deviceInfos"
        match text_of(user, "authority"):
            case "CUSTOMER_USER":
                path = f"/api/customer/{text_of(user.get('customerId'), 'id')}/deviceInfos"
            case "SYS_ADMIN":
                raise RightsError(
                    tr(
                        "{user} is signed in as system administrator, who has no devices.",
                        user=text_of(user, "email"),
                    ),
                    safe=tr(STILL_HERE),
                    todo=tr("Sign in as a tenant's user: ofmon login"),
                )
        found = [_device(info) async for info in self.pages(path)]
        return sorted(found, key=lambda device: device.name)

    async def pages(
        self, path: str, query: Mapping[str, str] | None = None
    ) -> AsyncIterator[Mapping[str, Any]]:
        """Every item of a list that the server gives in pages."""
        page = 0
        while True:
            place: dict[str, str | int] = {**(query or {}), "pageSize": _PAGE, "page": page}
            answer = await self.rest("GET", path, params=place)
            for item in self.rows(answer):
                yield item
            if not answer.get("hasNext"):
                return
            page += 1

    def rows(self, answer: Any) -> list[Any]:
        """The items of a page; raises `ServerAnswerError` where that is none."""
        rows = answer.get("data") if isinstance(answer, dict) else None
        if isinstance(rows, list):
            return rows
        raise _formless(tr("The server's list has another form than ThingsBoard's."))

    async def access_token(self, device_id: str) -> str:
        """See the port."""
        credentials = await self.rest("GET", f"/api/device/{device_id}/credentials")
        if text_of(credentials, "credentialsType") != "ACCESS_TOKEN":
            raise DeviceUnknownError(
                tr("The device has no access token on the server, but credentials of another kind."),
                todo=tr("Give it an access token on the server."),
            )
        return text_of(credentials, "credentialsId")

    async def read_back(
        self, device_id: str, keys: Sequence[str], start_ms: int, end_ms: int
    ) -> dict[int, dict[str, float]]:
        """See the port."""
        found: dict[int, dict[str, float]] = {}
        path = f"/api/plugins/telemetry/DEVICE/{device_id}/values/timeseries"
        query: dict[str, str | int] = {
            "keys": ",".join(keys),
            "limit": _POINTS_MAX,
            "orderBy": "ASC",
            "useStrictDataTypes": "true",
        }
        while start_ms < end_ms:
            series = await self.rest("GET", path, params={**query, "startTs": start_ms, "endTs": end_ms})
            try:
                start_ms = min(_gather(series, found), default=end_ms)
            except (AttributeError, KeyError, TypeError) as error:
                raise _formless(tr("The server's series has another form than ThingsBoard's.")) from error
        return found

    # ------------------------------------------------------------ as a device

    async def prove(self, access_token: str) -> None:
        """See the port."""
        await self.attributes(access_token, {"clientKeys": "ofmon"})
        stranger = device_path(secrets.token_hex(10), "attributes")
        response = await self._ask_as_device("GET", stranger, params={"clientKeys": "ofmon"})
        if response.status_code != httpx.codes.UNAUTHORIZED or response.content:
            raise self.confused(response)

    async def send(self, access_token: str, points: Sequence[Point]) -> None:
        """See the port. An empty list is not sent: the server would never answer it."""
        if points:
            batch = [{"ts": point.time_ms, "values": point.values} for point in points]
            await self.post(batch, access_token)

    async def post(self, batch: Sequence[Mapping[str, object]], access_token: str) -> None:
        """Hand over telemetry in ThingsBoard's own form; raises what `send` does."""
        await self._post(device_path(access_token, "telemetry"), batch)

    async def claims(self, access_token: str, names: Sequence[str]) -> dict[str, Any]:
        """See the port."""
        answer = await self.attributes(access_token, {"clientKeys": ",".join(names)})
        found = answer.get("client", {})
        return found if isinstance(found, dict) else {}

    async def claim(self, access_token: str, values: Mapping[str, object]) -> None:
        """See the port."""
        await self._post(device_path(access_token, "attributes"), values)

    async def attributes(self, access_token: str, keys: Mapping[str, str]) -> dict[str, Any]:
        """A device's attributes, by scope; raises what `send` does."""
        path = device_path(access_token, "attributes")
        response = await self._ask_as_device("GET", path, params=keys)
        self._check(response)
        try:
            found = response.json()
        except ValueError as error:
            raise self.confused(response) from error
        if not isinstance(found, dict):
            raise self.confused(response)
        return found

    async def _post(self, path: str, document: object) -> None:
        body = json.dumps(document, separators=(",", ":"), allow_nan=False).encode()
        response = await self._ask_as_device("POST", path, content=body, headers=_JSON)
        self._check(response)
        if response.content:
            raise self.confused(response)

    async def _ask_as_device(self, method: str, path: str, **more: Any) -> httpx.Response:
        """As `ask`; a server that took the request and is late is busy: less may pass."""
        try:
            return await self.ask(method, path, **more)
        except ServerUnreachableError as error:
            if isinstance(error.__cause__, (httpx.ReadTimeout, httpx.WriteTimeout)):
                raise ServerBusyError(
                    tr("{url} did not answer in time.", url=self._url),
                    safe=tr(STILL_HERE),
                    todo=tr("Sync again later."),
                ) from error
            raise

    def _check(self, response: httpx.Response) -> None:
        """Raise unless the device API did what was asked."""
        match response.status_code:
            case httpx.codes.OK:
                return
            case httpx.codes.UNAUTHORIZED:
                raise DeviceUnknownError(
                    tr("The server knows no device with the meter's token."),
                    safe=tr(STILL_HERE),
                    todo=tr(
                        "If the device got another token, sign in and sync again, or provision the meter "
                        "anew and say so: ofmon sync --same-device SSID"
                    ),
                )
            case code if code in {413, 429} or code >= httpx.codes.INTERNAL_SERVER_ERROR:
                raise ServerBusyError(
                    tr("{url} refused readings for now (status {code}).", url=self._url, code=code),
                    safe=tr(STILL_HERE),
                    todo=tr("Sync again later."),
                )
            case httpx.codes.BAD_REQUEST | httpx.codes.NOT_FOUND if "%" in response.url.raw_path.decode():
                raise ServerAnswerError(
                    tr("The device's access token holds characters that this server takes in no address."),
                    safe=tr(STILL_HERE),
                    todo=tr(
                        "Give the device a token of letters and digits, and provision the meter with it."
                    ),
                )
            case _:
                raise self.confused(response)


def _device(info: Any) -> Device:
    try:
        return Device(
            info["id"]["id"], info["name"], info["deviceProfileId"]["id"], info["deviceProfileName"]
        )
    except (KeyError, TypeError) as error:
        raise _formless(tr("The server's device has another form than ThingsBoard's.")) from error


def _gather(series: Mapping[str, Any], found: dict[int, dict[str, float]]) -> list[int]:
    """Sort a series' numbers by time; the answer is where keys that were cut off go on."""
    cut = []
    for key, points in series.items():
        for point in points:
            if isinstance(point["value"], (int, float)):
                found.setdefault(point["ts"], {})[key] = point["value"]
        if len(points) >= _POINTS_MAX:
            cut.append(points[-1]["ts"] + 1)
    return cut


def _formless(what: str) -> ServerAnswerError:
    return ServerAnswerError(
        what,
        safe=tr(STILL_HERE),
        todo=tr("Check that the address is a ThingsBoard server's."),
    )
