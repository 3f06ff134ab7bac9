"""Telemetry and attributes of the REST API, `/api/plugins/telemetry/…`."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from ofmon_emulation.server.context import Context, context, json_body, path_id, visible
from ofmon_emulation.server.errors import ApiError, ErrorCode, bad_request
from ofmon_emulation.server.kinds import DEVICE
from ofmon_emulation.server.series import LIMIT_DEFAULT, Aggregation, Sample, Scope, SeriesQuery
from ofmon_emulation.server.values import (
    LONG_MAX,
    LONG_MIN,
    MalformedError,
    parse_json,
    plain,
    telemetry_entries,
    text,
    typed_values,
)

if TYPE_CHECKING:
    from starlette.requests import Request

    from ofmon_emulation.server.entities import Entity

# Why an entity isn't shown: there is none, or it is another's.
_NOT_THEIRS = frozenset({ErrorCode.NOT_FOUND, ErrorCode.PERMISSION_DENIED})


def _entity(request: Request) -> Entity:
    kind = request.path_params.get("entity_type", DEVICE)
    return visible(request, kind, path_id(request, "entity_id"))


def _scope(request: Request) -> Scope:
    try:
        return Scope(request.path_params["scope"])
    except ValueError as error:
        raise bad_request(f"Invalid scope: {request.path_params['scope']}") from error


def _keys(request: Request) -> list[str]:
    """Keys as `keys=a,b` or, as newer clients write them, `key=a&key=b`."""
    joined = request.query_params.get("keys", "")
    return request.query_params.getlist("key") + (joined.split(",") if joined else [])


def _integer(request: Request, name: str, default: int) -> int:
    value = request.query_params.get(name)
    if value is None:
        return default
    try:
        number = int(value)
    except ValueError as error:
        raise bad_request(f"Parameter '{name}' is not a number: {value}") from error
    if not LONG_MIN <= number <= LONG_MAX:
        raise bad_request(f"Parameter '{name}' is out of range: {value}")
    return number


def _query(request: Request) -> SeriesQuery:
    query = request.query_params
    try:
        aggregation = Aggregation(query.get("agg") or "NONE")
    except ValueError as error:
        raise bad_request(f"No enum constant Aggregation.{query['agg']}") from error
    if query.get("intervalType", "MILLISECONDS") != "MILLISECONDS":
        raise bad_request("This server aggregates over milliseconds only")
    limit = _integer(request, "limit", LIMIT_DEFAULT)
    if limit < 1:
        raise bad_request(f"Incorrect query limit: {limit}")
    return SeriesQuery(
        start_ts=_integer(request, "startTs", 0),
        end_ts=_integer(request, "endTs", 0),
        interval_ms=_integer(request, "interval", 0),
        limit=limit,
        aggregation=aggregation,
        descending=query.get("orderBy", "DESC").upper() != "ASC",
    )


def _shown(request: Request, sample: Sample) -> dict[str, Any]:
    strict = request.query_params.get("useStrictDataTypes", "false").lower() == "true"
    return {"ts": sample.ts, "value": (plain if strict else text)(sample.kind, sample.value)}


async def read_series(request: Request) -> Response:
    """Samples of a span of time, or without one the latest values; see `Options.history_checked`."""
    if not {"startTs", "endTs"} <= request.query_params.keys():
        return _latest(request)
    query = _query(request)
    try:
        entity = _entity(request)
    except ApiError as error:
        if context(request).options.history_checked or error.code not in _NOT_THEIRS:
            raise
        return JSONResponse({})
    series = context(request).series
    found = {key: series.read(entity.number, key, query) for key in _keys(request)}
    return JSONResponse(
        {key: [_shown(request, sample) for sample in samples] for key, samples in found.items() if samples}
    )


def _latest(request: Request) -> Response:
    """The latest values; a key that was asked for and has none is null at the time of asking."""
    entity, server = _entity(request), context(request)
    keys = _keys(request) or server.series.keys(entity.number)
    none = Sample(server.now_ms(), 0, None)
    answer = {key: [_latest_shown(request, server.series.latest(entity.number, key) or none)] for key in keys}
    return JSONResponse(answer)


def _latest_shown(request: Request, sample: Sample) -> dict[str, Any]:
    return {"ts": sample.ts, "value": None} if sample.value is None else _shown(request, sample)


async def series_keys(request: Request) -> Response:
    """Names of the series of an entity."""
    return JSONResponse(context(request).series.keys(_entity(request).number))


async def save_series(request: Request) -> Response:
    """Store telemetry for an entity; here, unlike in the device API, what is malformed is a 400."""
    server, entity = context(request), _entity(request)
    try:
        entries = telemetry_entries(parse_json(await request.body()), server.now_ms())
    except MalformedError as error:
        message = f"Unable to parse time series payload. Invalid JSON body: {error}"
        return PlainTextResponse(message, HTTPStatus.BAD_REQUEST)
    if not any(entry.values for entry in entries):
        return PlainTextResponse("No time series data found in request body!", HTTPStatus.BAD_REQUEST)
    server.series.save(entity.number, entries)
    return Response()


async def delete_series(request: Request) -> Response:
    """Delete samples of keys: of a span of time, or all of them."""
    server, entity, keys = context(request), _entity(request), _keys(request)
    if not keys:
        return PlainTextResponse("Empty keys", HTTPStatus.BAD_REQUEST)
    span = None
    if request.query_params.get("deleteAllDataForKeys", "false").lower() != "true":
        span = _integer(request, "startTs", 0), _integer(request, "endTs", 0)
    for key in keys:
        server.series.delete(entity.number, key, span)
    return Response()


async def read_attributes(request: Request) -> Response:
    """Attributes of one scope, or of all."""
    server, entity, keys = context(request), _entity(request), _keys(request)
    scopes = [_scope(request)] if "scope" in request.path_params else list(Scope)
    return JSONResponse(
        [
            {"lastUpdateTs": sample.ts, "key": key, "value": plain(sample.kind, sample.value)}
            for scope in scopes
            for key, sample in _attributes(server, entity, scope).items()
            if not keys or key in keys
        ]
    )


def _attributes(server: Context, entity: Entity, scope: Scope) -> dict[str, Sample]:
    """All attributes of a scope, with those that the server itself keeps of a device."""
    kept = server.attributes.read(entity.number, scope)
    return server.devices.state(entity) | kept if entity.type == DEVICE and scope is Scope.SERVER else kept


async def attribute_keys(request: Request) -> Response:
    """Names of the attributes of one scope, or of all."""
    server, entity = context(request), _entity(request)
    scopes = [_scope(request)] if "scope" in request.path_params else list(Scope)
    return JSONResponse([key for scope in scopes for key in _attributes(server, entity, scope)])


async def save_attributes(request: Request) -> Response:
    """Set server or shared attributes."""
    server, entity, scope = context(request), _entity(request), _scope(request)
    if scope is Scope.CLIENT:
        return PlainTextResponse(f"Invalid scope: {scope}", HTTPStatus.BAD_REQUEST)
    document = await json_body(request)
    if not isinstance(document, dict):
        return PlainTextResponse("Request is not a JSON object", HTTPStatus.BAD_REQUEST)
    values = typed_values(document)
    if not values:
        return PlainTextResponse("No attributes data found in request body!", HTTPStatus.BAD_REQUEST)
    if not all(key.strip() for key in values):
        return PlainTextResponse("Key cannot be empty or contains only spaces", HTTPStatus.BAD_REQUEST)
    server.attributes.save(entity.number, scope, values, server.now_ms())
    return Response()


async def delete_attributes(request: Request) -> Response:
    """Delete attributes."""
    server, entity, keys = context(request), _entity(request), _keys(request)
    if not keys:
        return PlainTextResponse("Empty keys", HTTPStatus.BAD_REQUEST)
    server.attributes.delete(entity.number, _scope(request), keys)
    return Response()


_BASE = "/api/plugins/telemetry"
_ENTITY = f"{_BASE}/{{entity_type}}/{{entity_id}}"

routes = [
    Route(f"{_ENTITY}/values/timeseries", read_series, methods=["GET"]),
    Route(f"{_ENTITY}/values/timeseries/history", read_series, methods=["GET"]),
    Route(f"{_ENTITY}/keys/timeseries", series_keys, methods=["GET"]),
    Route(f"{_ENTITY}/timeseries/delete", delete_series, methods=["DELETE"]),
    Route(f"{_ENTITY}/timeseries/{{scope}}", save_series, methods=["POST"]),
    Route(f"{_ENTITY}/timeseries/{{scope}}/{{ttl}}", save_series, methods=["POST"]),
    Route(f"{_ENTITY}/values/attributes", read_attributes, methods=["GET"]),
    Route(f"{_ENTITY}/values/attributes/{{scope}}", read_attributes, methods=["GET"]),
    Route(f"{_ENTITY}/keys/attributes", attribute_keys, methods=["GET"]),
    Route(f"{_ENTITY}/keys/attributes/{{scope}}", attribute_keys, methods=["GET"]),
    Route(f"{_ENTITY}/attributes/{{scope}}", save_attributes, methods=["POST"]),
    Route(f"{_ENTITY}/{{scope}}", save_attributes, methods=["POST"]),
    Route(f"{_ENTITY}/{{scope}}", delete_attributes, methods=["DELETE"]),
    Route(f"{_BASE}/{{entity_id}}/{{scope}}", save_attributes, methods=["POST"]),
    Route(f"{_BASE}/{{entity_id}}/{{scope}}", delete_attributes, methods=["DELETE"]),
]
