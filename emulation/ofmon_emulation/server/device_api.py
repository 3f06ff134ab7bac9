"""The device API, `/api/v1/{token}/…`: whoever knows a device's access token speaks for the device.

What ThingsBoard's transport refuses is answered without a body (an unknown token, a limit, values that are
none); what its framework refuses before (no body, a missing parameter, a time-out) is answered with JSON.
"""

from __future__ import annotations

import asyncio
import contextlib
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from ofmon_emulation.server.context import context
from ofmon_emulation.server.errors import ApiError, ErrorCode, bad_request
from ofmon_emulation.server.firmware import image_slice, wanted_slice
from ofmon_emulation.server.series import Scope
from ofmon_emulation.server.values import (
    MalformedError,
    parse_json,
    plain,
    telemetry_entries,
    typed_values,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from ofmon_emulation.server.context import Context
    from ofmon_emulation.server.devices import Credentials
    from ofmon_emulation.server.values import Entry, Stored

Posted = TypeVar("Posted")
UNAUTHORIZED = Response(status_code=HTTPStatus.UNAUTHORIZED)
SERVER_ERROR = Response(status_code=HTTPStatus.INTERNAL_SERVER_ERROR)


def _device(request: Request) -> Credentials | None:
    return context(request).devices.by_access_token(request.path_params["token"])


async def _posted(request: Request, read: Callable[[Any], Posted]) -> tuple[Credentials, Posted] | Response:
    """Who posts, and what ``read`` makes of the JSON document; or the answer to a bad request."""
    body = await request.body()
    if not body:
        raise bad_request("Required request body is missing")
    device = _device(request)
    if device is None:
        return UNAUTHORIZED
    try:
        return device, read(parse_json(body))
    except MalformedError as error:
        return PlainTextResponse(str(error), HTTPStatus.INTERNAL_SERVER_ERROR)


async def post_telemetry(request: Request) -> Response:
    """Take telemetry in; see `values` for what becomes of it."""
    server = context(request)
    posted = await _posted(request, lambda document: telemetry_entries(document, server.now_ms()))
    if isinstance(posted, Response):
        return posted
    device, entries = posted
    return _accept(server, device, entries) if entries else await _never_answered(server)


def _accept(server: Context, device: Credentials, entries: list[Entry]) -> Response:
    points = sum(len(entry.values) for entry in entries)
    if not server.telemetry_limiter.take(device.id, points, server.now_ms()):
        return SERVER_ERROR
    server.devices.touch(device.device)
    server.queue.put(device.device, entries)
    return Response()


async def _never_answered(server: Context) -> Response:
    """An empty array makes ThingsBoard wait for the last of no messages, until the request times out."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(server.stopping.wait(), server.options.request_timeout_s)
    raise ApiError(HTTPStatus.SERVICE_UNAVAILABLE, ErrorCode.GENERAL, "Service Unavailable")


async def get_attributes(request: Request) -> Response:
    """The client and shared attributes that are asked for; all of them when no keys are given."""
    device = _device(request)
    if device is None:
        return UNAUTHORIZED
    wanted = {
        "client": (Scope.CLIENT, request.query_params.get("clientKeys")),
        "shared": (Scope.SHARED, request.query_params.get("sharedKeys")),
    }
    every = not any(keys for _, keys in wanted.values())
    answer: dict[str, Any] = {}
    for member, (scope, keys) in wanted.items():
        stored = context(request).attributes.read(device.device, scope)
        names = list(stored) if every else (keys or "").split(",")
        found = {name: plain(stored[name].kind, stored[name].value) for name in names if name in stored}
        if found:
            answer[member] = found
    return JSONResponse(answer)


async def post_attributes(request: Request) -> Response:
    """Set client attributes from an object of values."""
    server = context(request)
    posted = await _posted(request, _attributes)
    if isinstance(posted, Response):
        return posted
    device, values = posted
    server.attributes.save(device.device, Scope.CLIENT, values, server.now_ms())
    server.devices.touch(device.device)
    return Response()


def _attributes(document: Any) -> dict[str, Stored]:
    if not isinstance(document, dict):
        raise MalformedError("Can't parse value")
    return typed_values(document)


async def get_firmware(request: Request) -> Response:
    """The firmware assigned to the device, whole or the chunk that is asked for."""
    server, wanted = context(request), wanted_slice(request.query_params)
    credentials = _device(request)
    if credentials is None:
        return UNAUTHORIZED
    device = server.entities.by_number(credentials.device)
    package = server.devices.firmware_of(device) if device else None
    if package is None:
        return Response(status_code=HTTPStatus.NOT_FOUND)
    return image_slice(server, package, wanted, request.headers.get("range"))


routes = [
    Route("/api/v1/{token}/telemetry", post_telemetry, methods=["POST"]),
    Route("/api/v1/{token}/attributes", get_attributes, methods=["GET"]),
    Route("/api/v1/{token}/attributes", post_attributes, methods=["POST"]),
    Route("/api/v1/{token}/firmware", get_firmware, methods=["GET"]),
]
