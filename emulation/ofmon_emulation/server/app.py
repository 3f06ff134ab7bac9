"""The ASGI application: all routes behind the gate, and the answers to what fails."""

from __future__ import annotations

import logging
import sqlite3
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from ofmon_emulation.server import (
    auth_api,
    device_api,
    devices_api,
    owners_api,
    packages_api,
    queries_api,
    telemetry_api,
)
from ofmon_emulation.server.context import Context, Options
from ofmon_emulation.server.errors import ApiError, ErrorCode, database_failed, general, not_found
from ofmon_emulation.server.gate import Gate

if TYPE_CHECKING:
    from starlette.requests import Request

    from ofmon_emulation.server.database import Database

logger = logging.getLogger(__name__)

# What ThingsBoard's error codes are where its framework refuses a request before any handler sees it.
_CODES = {
    HTTPStatus.BAD_REQUEST: ErrorCode.BAD_REQUEST,
    HTTPStatus.METHOD_NOT_ALLOWED: ErrorCode.BAD_REQUEST,
}


async def _welcome(_: Request) -> Response:
    return PlainTextResponse("OFMon testbed: a server that answers as ThingsBoard CE does. There is no UI.\n")


def create_app(database: Database, options: Options | None = None) -> Starlette:
    """The application on an open database; call it on the thread that will run it."""
    server = Context(database, options or Options())

    async def answer(_: Request, error: Exception) -> Response:
        known = _as_api_error(error)
        return JSONResponse(known.document(server.now_ms()), known.status)

    app = Starlette(
        routes=[
            *device_api.routes,
            *auth_api.routes,
            *devices_api.routes,
            *owners_api.routes,
            *telemetry_api.routes,
            *packages_api.routes,
            *queries_api.routes,
            Route("/", _welcome),
            Route("/login", _welcome),
        ],
        middleware=[Middleware(Gate, server=server)],
        exception_handlers={
            ApiError: answer,
            HTTPException: answer,
            sqlite3.Error: answer,
            Exception: answer,
        },
    )
    # A trailing slash is another path to ThingsBoard, and not found.
    app.router.redirect_slashes = False
    app.state.context = server
    return app


def _as_api_error(error: Exception) -> ApiError:
    if isinstance(error, ApiError):
        return error
    if isinstance(error, sqlite3.Error):
        logger.error("the database refused: %s", error)
        return database_failed()
    if not isinstance(error, HTTPException):
        return general("Internal error")
    if error.status_code == HTTPStatus.NOT_FOUND:
        return not_found("Not found")
    status = HTTPStatus(error.status_code)
    return ApiError(status, _CODES.get(status, ErrorCode.GENERAL), str(error.detail))
