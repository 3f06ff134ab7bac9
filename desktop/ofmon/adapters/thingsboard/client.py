"""A ThingsBoard server (CE 4.x): device telemetry by access token, the user's REST API by session.

Quirks that matter here: 200 on telemetry means queued, not stored; overload and a bad point look the same
(500); an empty list is never answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ofmon.adapters.thingsboard.session import STILL_HERE, ThingsBoardSession
from ofmon.errors import DeviceUnknownError, ServerBusyError
from ofmon.services.ports import Device

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from ofmon.domain.telemetry import Point

_PAGE = 100
# Points a key that one read-back asks for.
_POINTS_MAX = 5_000


class ThingsBoard(ThingsBoardSession):
    """`ofmon.services.ports.Server`."""

    async def devices(self) -> list[Device]:
        """See the port."""
        user = await self.rest("GET", "/api/auth/user")
        path = "/api/tenant/deviceInfos"
        if user["authority"] == "CUSTOMER_USER":
            path = f"/api/customer/{user['customerId']['id']}/deviceInfos"
        found = [
            Device(info["id"]["id"], info["name"], info["deviceProfileId"]["id"], info["deviceProfileName"])
            async for info in self.pages(path)
        ]
        return sorted(found, key=lambda device: device.name)

    async def pages(
        self, path: str, query: Mapping[str, str] | None = None
    ) -> AsyncIterator[Mapping[str, Any]]:
        """Every item of a list that the server gives in pages."""
        page = 0
        while True:
            place: dict[str, str | int] = {**(query or {}), "pageSize": _PAGE, "page": page}
            answer = await self.rest("GET", path, params=place)
            for item in answer["data"]:
                yield item
            if not answer["hasNext"]:
                return
            page += 1

    async def access_token(self, device_id: str) -> str:
        """See the port."""
        credentials = await self.rest("GET", f"/api/device/{device_id}/credentials")
        if credentials["credentialsType"] != "ACCESS_TOKEN":
            raise DeviceUnknownError(
                "The device has no access token on the server, but credentials of another kind.",
                todo="Give it an access token on the server.",
            )
        return str(credentials["credentialsId"])

    async def send(self, access_token: str, points: Sequence[Point]) -> None:
        """See the port. An empty list is not sent: the server would never answer it."""
        if not points:
            return
        await self.post(
            [{"ts": point.time_ms, "values": dict(point.values)} for point in points], access_token
        )

    async def post(self, batch: Sequence[Mapping[str, object]], access_token: str) -> None:
        """Hand over telemetry in ThingsBoard's own form; raises what `send` does."""
        response = await self.ask("POST", f"/api/v1/{access_token}/telemetry", json=batch)
        match response.status_code:
            case httpx.codes.OK:
                return
            case httpx.codes.UNAUTHORIZED:
                raise DeviceUnknownError(
                    "The server knows no device with the meter's token.",
                    safe=STILL_HERE,
                    todo="Provision the meter again, or give the device its old token back.",
                )
            case code if code in {413, 429} or code >= httpx.codes.INTERNAL_SERVER_ERROR:
                raise ServerBusyError(
                    f"{self._url} refused readings for now (status {code}).",
                    safe=STILL_HERE,
                    todo="Sync again later.",
                )
            case _:
                raise self.confused(response)

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
            full = []
            for key, points in series.items():
                for point in points:
                    if isinstance(point["value"], (int, float)):
                        found.setdefault(point["ts"], {})[key] = point["value"]
                if len(points) >= _POINTS_MAX:
                    full.append(points[-1]["ts"] + 1)
            start_ms = min(full, default=end_ms)
        return found
