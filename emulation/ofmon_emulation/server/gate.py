"""What happens to each request before and after its handler: size, login, rate limit, errors, log line.

A middleware in plain ASGI, so that a refused body is never read.
"""

from __future__ import annotations

import logging
import re
import time
from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.datastructures import Headers
from starlette.responses import JSONResponse, RedirectResponse

from ofmon_emulation.server.accounts import Authority
from ofmon_emulation.server.context import PAYLOAD_BYTES_MAX, UPLOAD_BYTES_MAX
from ofmon_emulation.server.errors import ApiError, forbidden, too_many_requests, unauthenticated

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from ofmon_emulation.server.context import Context

logger = logging.getLogger(__name__)

_OPEN = ("/api/v1/", "/api/auth/login", "/api/auth/token", "/api/noauth/")
_ACCESS_TOKEN = re.compile(r"^(/api/v1/)[^/]+")
_BEARER = "Bearer "
# What a system administrator may ask for here: all else is the tenant's.
_SYSTEM = ("/api/auth/", "/api/user/")


class Gate:
    """The middleware; `server` is the context of the application behind it."""

    def __init__(self, app: ASGIApp, server: Context) -> None:
        self._app = app
        self._server = server

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        statuses: list[int] = []

        async def note_status(message: Message) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])
            await send(message)

        await self._pass(scope, receive, note_status)
        logger.debug(
            "%s %s %s %.1f ms",
            scope["method"],
            redacted(scope["path"]),
            statuses[0] if statuses else "-",
            (time.perf_counter() - started) * 1000,
        )

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            refusal = self._refusal(scope)
        except ApiError as error:
            refusal = JSONResponse(error.document(self._server.now_ms()), error.status)
        await (refusal or self._app)(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        headers, path = Headers(scope=scope), scope["path"]
        if int(headers.get("content-length", "0")) > _payload_max(path):
            message = "Payload size exceeds the limit"
            return JSONResponse(message, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if not path.startswith("/api/") or path.startswith(_OPEN):
            return None
        return self._authenticate(scope, headers)

    def _authenticate(self, scope: Scope, headers: Headers) -> Response | None:
        header = headers.get("x-authorization") or headers.get("authorization")
        if header is None:
            raise unauthenticated()
        if not header.startswith(_BEARER):
            # Anything else looks to ThingsBoard like a browser that has to log in.
            return RedirectResponse(f"{scope['scheme']}://{headers.get('host', '')}/login", HTTPStatus.FOUND)
        account, authority = self._server.accounts.authenticate(header.removeprefix(_BEARER))
        if authority not in set(Authority):
            raise forbidden()
        scope.setdefault("state", {})["account"] = account
        if account.authority is Authority.SYS_ADMIN:
            if not scope["path"].startswith(_SYSTEM):
                raise forbidden()
            return None
        if not self._server.rest_limiter.take("tenant", 1, self._server.now_ms()):
            raise too_many_requests()
        return None


def _payload_max(path: str) -> int:
    return UPLOAD_BYTES_MAX if path.startswith("/api/otaPackage/") else PAYLOAD_BYTES_MAX


def redacted(path: str) -> str:
    """A path that may be logged: without the access token that a device's path holds."""
    return _ACCESS_TOKEN.sub(r"\1***", path)
