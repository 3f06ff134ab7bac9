"""Queries for entities with their attributes, `/api/entitiesQuery/find`.

The form follows ThingsBoard's documentation of its entity data query. Of it are here: filters by kind of
entity, for devices; fields and attributes as values; numbers of attributes as conditions, all of which must
hold; pages in the order in which devices were made or of their names. What else is asked for is a 400.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ofmon_emulation.server.accounts import Authority
from ofmon_emulation.server.context import Context, context, current_user, json_object, page_document
from ofmon_emulation.server.entities import entity_id
from ofmon_emulation.server.errors import bad_request
from ofmon_emulation.server.kinds import DEVICE
from ofmon_emulation.server.lists import PageLink
from ofmon_emulation.server.series import Sample, Scope
from ofmon_emulation.server.values import Kind, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request

    from ofmon_emulation.server.entities import Entity

_SCOPES = {
    "CLIENT_ATTRIBUTE": Scope.CLIENT,
    "SERVER_ATTRIBUTE": Scope.SERVER,
    "SHARED_ATTRIBUTE": Scope.SHARED,
}
_OPERATIONS: Mapping[str, Callable[[float, float], bool]] = {
    "EQUAL": operator.eq,
    "NOT_EQUAL": operator.ne,
    "GREATER": operator.gt,
    "LESS": operator.lt,
    "GREATER_OR_EQUAL": operator.ge,
    "LESS_OR_EQUAL": operator.le,
}
_ORDERS: Mapping[str, Callable[[Entity], Any]] = {
    "createdTime": lambda entity: (entity.created_ms, entity.number),
    "name": lambda entity: (entity.name.casefold(), entity.number),
}
_NUMBERS = frozenset({Kind.LONG, Kind.DOUBLE})


async def find(request: Request) -> Response:
    """One page of the devices that whoever asks may see, with what was asked for of each."""
    server, account, query = context(request), current_user(request), await json_object(request)
    if query.get("entityFilter") != {"type": "entityType", "entityType": DEVICE}:
        raise bad_request("This server finds devices only, by the filter entityType")
    own = {"customer_id": account.customer_id or ""} if account.authority is Authority.CUSTOMER_USER else {}
    found = [
        device
        for device in server.entities.all(DEVICE, **own)
        if all(_holds(server, device, condition) for condition in query.get("keyFilters") or ())
    ]
    link = _link(query.get("pageLink"))
    found.sort(key=_ORDERS[link.sort], reverse=link.descending)
    page = found[link.size * link.page : link.size * (link.page + 1)]
    return JSONResponse(page_document([_shown(server, each, query) for each in page], len(found), link))


def _holds(server: Context, device: Entity, condition: Any) -> bool:
    match condition:
        case {
            "key": {"type": str() as kind, "key": str() as name},
            "valueType": "NUMERIC",
            "predicate": {
                "type": "NUMERIC",
                "operation": str() as operation,
                "value": {"defaultValue": int() | float() as wanted},
            },
        } if kind in _SCOPES and operation in _OPERATIONS:
            sample = server.attributes.read(device.number, _SCOPES[kind]).get(name)
            number = sample.value if sample and sample.kind in _NUMBERS else None
            return isinstance(number, (int, float)) and _OPERATIONS[operation](number, wanted)
    raise bad_request("This server compares numbers of attributes only")


def _link(link: Any) -> PageLink:
    match link:
        case {"pageSize": int() as size, "page": int() as page} if size > 0 and page >= 0:
            order = link.get("sortOrder") or {}
            sort = (order.get("key") or {}).get("key", "createdTime")
            if sort in _ORDERS:
                return PageLink(size, page, sort=sort, descending=order.get("direction") == "DESC")
    raise bad_request("Incorrect page link")


def _shown(server: Context, device: Entity, query: dict[str, Any]) -> dict[str, Any]:
    latest: dict[str, dict[str, Any]] = {}
    for key in (query.get("entityFields") or []) + (query.get("latestValues") or []):
        latest.setdefault(key["type"], {})[key["key"]] = _value(server, device, key)
    return {"entityId": entity_id(DEVICE, device.id), "latest": latest, "timeseries": {}, "aggLatest": {}}


def _value(server: Context, device: Entity, key: dict[str, Any]) -> dict[str, Any]:
    """A value with its time, as text; one that isn't there is empty, at the time 0."""
    if key["type"] == "ENTITY_FIELD":
        fields = {"name": device.name, "createdTime": device.created_ms, **device.body}
        return {"ts": server.now_ms(), "value": str(fields.get(key["key"]) or "")}
    if key["type"] not in _SCOPES:
        raise bad_request("This server finds fields and attributes only")
    none = Sample(0, Kind.STRING, "")
    sample = server.attributes.read(device.number, _SCOPES[key["type"]]).get(key["key"], none)
    return {"ts": sample.ts, "value": text(sample.kind, sample.value)}


routes = [Route("/api/entitiesQuery/find", find, methods=["POST"])]
