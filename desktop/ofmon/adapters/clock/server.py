"""A server's clock, from the ``Date`` header of any of its answers (RFC 9110, 6.6.1).

The header has whole seconds, cut off: its moment is taken as the middle of that second, and as that at which
half of the round trip was over. Both halves are the uncertainty.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from ofmon.domain.clock import ClockOffset
from ofmon.errors import InputError, ServerAnswerError

if TYPE_CHECKING:
    from ofmon.adapters.thingsboard.session import ThingsBoardSession

_HALF_SECOND_MS = 500
# Answered to everybody, if only with a refusal.
_PATH = "/api/auth/user"


class DateHeaderClock:
    """`ofmon.services.ports.ServerClock` of a ThingsBoard server."""

    def __init__(self, server: ThingsBoardSession) -> None:
        self._server = server

    async def measure(self) -> ClockOffset:
        """See the port."""
        if not self._server.url:
            raise InputError("No server is set.", todo="Give its address: ofmon settings server https://…")
        sent_ms, begin = time.time_ns() // 1_000_000, time.monotonic()
        response = await self._server.ask("GET", _PATH)
        trip_ms = (time.monotonic() - begin) * 1000
        if "age" in response.headers:  # it was answered by a cache, some time ago
            raise ServerAnswerError("Between here and the server there is a cache that keeps its answers.")
        server_ms = _moment_ms(response.headers.get("date", "")) + _HALF_SECOND_MS
        return ClockOffset(
            ahead_ms=round(server_ms - (sent_ms + trip_ms / 2)),
            uncertainty_ms=round(trip_ms / 2) + _HALF_SECOND_MS,
        )


def _moment_ms(header: str) -> int:
    try:
        moment = parsedate_to_datetime(header)
    except ValueError as error:
        raise ServerAnswerError("The server does not say what time it is.") from error
    utc: datetime = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return int(utc.timestamp()) * 1000
