"""A server's clock, from the ``Date`` header of an answer that only this server gives (RFC 9110, 6.6.1).

Anybody may stand between here and the server: a guest network's portal, a proxy, another host after a
redirect. So it counts only with the signed-in user's own record or, as long as nobody is signed in, with
ThingsBoard's own refusal over https, whose certificate was checked (or from this very computer). Nothing else
that answers has a clock.

The header has whole seconds, cut off: its moment is taken as the middle of that second, and as that at which
half of the round trip was over. Both halves are the uncertainty.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from ofmon.domain.clock import ClockOffset
from ofmon.errors import InputError, ServerAnswerError, SignInNeededError
from ofmon.late import late
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ofmon.adapters.thingsboard.session import ThingsBoardSession
else:
    httpx = late("httpx")

_HALF_SECOND_MS = 500
# Nobody stands between here and this very computer.
_HERE = frozenset({"127.0.0.1", "localhost", "::1"})
# Answered to everybody, if only with a refusal.
_PATH = "/api/auth/user"
_FRESH = {"Cache-Control": "no-cache"}
# What a user's record and a refusal have, each a ThingsBoard's own.
_USER = frozenset({"id", "email", "authority"})
_REFUSAL = frozenset({"status", "message", "errorCode", "timestamp"})


class DateHeaderClock:
    """`ofmon.services.ports.ServerClock` of a ThingsBoard server."""

    def __init__(self, server: ThingsBoardSession) -> None:
        self._server = server

    async def measure(self) -> ClockOffset:
        """See the port."""
        if not self._server.url:
            raise InputError(
                tr("No server is set."), todo=tr("Give its address: ofmon settings server https://…")
            )
        bearer = await self._server.bearer()
        response, offset_of = await self._ask(bearer)
        if bearer and response.status_code == httpx.codes.UNAUTHORIZED:
            bearer = await self._server.bearer(renewed=True)
            response, offset_of = await self._ask(bearer)
        self._check(response, signed_in=bearer is not None)
        return offset_of(_moment_ms(response.headers.get("date", "")) + _HALF_SECOND_MS)

    async def _ask(
        self, bearer: dict[str, str] | None
    ) -> tuple[httpx.Response, Callable[[int], ClockOffset]]:
        """An answer, and what a moment in it says."""
        sent_ms, begin = time.time_ns() // 1_000_000, time.monotonic()
        response = await self._server.ask("GET", _PATH, headers=_FRESH | (bearer or {}))
        trip_ms = (time.monotonic() - begin) * 1000

        def offset_of(server_ms: int) -> ClockOffset:
            ahead_ms = round(server_ms - (sent_ms + trip_ms / 2))
            return ClockOffset(ahead_ms, round(trip_ms / 2) + _HALF_SECOND_MS)

        return response, offset_of

    def _check(self, response: httpx.Response, *, signed_in: bool) -> None:
        """Refuse what another one may have answered."""
        url = httpx.URL(self._server.url)
        secure = url.scheme == "https" or url.host in _HERE
        if "age" in response.headers or (not secure and "via" in response.headers):
            raise ServerAnswerError(
                tr("Between here and the server there is a cache that keeps its answers.")
            )
        if signed_in and response.is_success and _has(response, _USER):
            return
        if secure and response.status_code == httpx.codes.UNAUTHORIZED and _has(response, _REFUSAL):
            return
        if not signed_in and not secure:
            what = tr("The server's clock isn't known: anybody may have answered, and nobody is signed in.")
            raise SignInNeededError(what, todo=tr("Sign in: ofmon login"))
        raise ServerAnswerError(
            tr("The server's clock isn't known: another one may have answered."),
            todo=tr("Check the network, and that the address is a ThingsBoard server's."),
        )


def _has(response: httpx.Response, names: frozenset[str]) -> bool:
    """Whether an answer is a JSON document with these members."""
    try:
        document = response.json()
    except ValueError:
        return False
    return isinstance(document, dict) and names <= document.keys()


def _moment_ms(header: str) -> int:
    try:
        moment = parsedate_to_datetime(header)
    except ValueError as error:
        raise ServerAnswerError(tr("The server does not say what time it is.")) from error
    utc: datetime = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return int(utc.timestamp()) * 1000
