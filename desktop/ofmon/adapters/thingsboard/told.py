"""Attributes of many devices at once, by ThingsBoard's entity data query, and writing one device's.

A query's conditions all have to hold, so the two scopes are asked one after the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ofmon.adapters.thingsboard.session import id_of
from ofmon.domain.told import COLLECTED, METERS, SITE, WRITTEN_MS
from ofmon.errors import DeviceUnknownError, ServerAnswerError
from ofmon.services.ports.told import DeviceTold
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from ofmon.adapters.thingsboard.client import ThingsBoard

# Devices of a page: their attributes may be long.
_PAGE = 200
# Of a scope; more devices than that wait for the next look.
_PAGES_MAX = 50
_SERVER, _CLIENT = "SERVER_ATTRIBUTE", "CLIENT_ATTRIBUTE"
_SCOPES: Mapping[str, tuple[str, ...]] = {_SERVER: (SITE, METERS), _CLIENT: (COLLECTED,)}


class ThingsBoardTold:
    """`ofmon.services.ports.told.ToldServer`, through the session of a `ThingsBoard`."""

    def __init__(self, server: ThingsBoard) -> None:
        self._server = server

    async def changed(self, since_ms: int) -> AsyncIterator[Sequence[DeviceTold]]:
        """See the port."""
        for scope in _SCOPES:
            for page in range(_PAGES_MAX):
                answer = await self._ask(_query(scope, since_ms, page))
                rows = self._server.rows(answer)
                yield [_told(row, scope) for row in rows]
                if not answer.get("hasNext"):
                    break

    async def _ask(self, query: Mapping[str, Any]) -> Any:
        try:
            return await self._server.rest("POST", "/api/entitiesQuery/find", json=query)
        except DeviceUnknownError as error:
            raise ServerAnswerError(
                tr("This server is too old to find devices by their attributes."),
                safe=tr("All readings are sent as before; colleagues' sites and notes aren't read."),
                todo=tr("Ask the server's administrator for ThingsBoard 4."),
            ) from error

    async def write(self, device_id: str, values: Mapping[str, object]) -> None:
        """See the port."""
        path = f"/api/plugins/telemetry/DEVICE/{device_id}/attributes/SERVER_SCOPE"
        await self._server.done("POST", path, values)


def _query(scope: str, since_ms: int, page: int) -> dict[str, Any]:
    written = {
        "key": {"type": scope, "key": WRITTEN_MS},
        "valueType": "NUMERIC",
        "predicate": {"type": "NUMERIC", "operation": "GREATER", "value": {"defaultValue": since_ms}},
    }
    order = {"key": {"type": "ENTITY_FIELD", "key": "createdTime"}, "direction": "ASC"}
    return {
        "entityFilter": {"type": "entityType", "entityType": "DEVICE"},
        "entityFields": [{"type": "ENTITY_FIELD", "key": "name"}],
        "latestValues": [{"type": scope, "key": name} for name in _SCOPES[scope]],
        "keyFilters": [written],
        "pageLink": {"pageSize": _PAGE, "page": page, "sortOrder": order},
    }


def _told(row: Any, scope: str) -> DeviceTold:
    """One device; values are text, and empty where there is none."""
    latest = row.get("latest") if isinstance(row, dict) else None
    name = _value(latest, "ENTITY_FIELD", "name")
    found = {attribute: _value(latest, scope, attribute) for attribute in _SCOPES[scope]}
    return DeviceTold(id_of(row, "entityId"), name, {key: text for key, text in found.items() if text})


def _value(latest: Any, kind: str, name: str) -> str:
    """Halves of signs, which JSON can spell, become question marks."""
    try:
        text = str(latest[kind][name]["value"] or "")
    except (KeyError, TypeError):
        return ""
    return text.encode("utf-8", "replace").decode()
