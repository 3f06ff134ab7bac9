"""Protocol 1 over HTTP, and of protocol 2 wiring, calibration, live figures and cut-off samples.

Limits: nothing is retried here; the procedures are made to be run again. Bodies are limited, so that whatever
answers on the meter's address can't fill the memory.
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from ofmon.adapters.http_client import NO_TLS, Timeout, direct_client
from ofmon.adapters.interfaces import bound_to, is_here
from ofmon.domain.calibration import Configuration, Live
from ofmon.domain.clipping import Clipping
from ofmon.domain.identity import Token
from ofmon.domain.version import MeterVersion
from ofmon.errors import MeterAnswerError, MeterRefusedError, MeterUnreachableError
from ofmon.late import late
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    import httpx

    from ofmon.domain.version import Version
    from ofmon.services.ports import Reach
else:
    httpx = late("httpx")

# The meter's file system holds 1,966,080 bytes; ten years of hourly readings are 2.6 MB.
_READINGS_BYTES_MAX = 16 * 1024 * 1024
_LOG_BYTES_MAX = 1024 * 1024
_SHORT_BYTES_MAX = 1024
_TIMEOUT = (5.0, 10.0, 10.0, 10.0)
# A piece may take long on a weak link. After the last one the meter checks all that its flash holds.
_UPDATE_TIMEOUT = (5.0, 60.0, 30.0, 30.0)
# A meter allows 600 s for the body. It is to be the one who says so.
_UPLOAD_S_MAX = 660.0
_EARLY_END = "body ended early"  # not for people: what a meter answers
# What the system takes counts as sent, so it may take little. It could take a whole image at once.
_SEND_BUFFER_BYTES = 4096
# A full meter removes hundreds of files before it answers: measured 10 s.
_PATIENCE = {"/reset": (5.0, 60.0, 60.0, 60.0)}
_PIECE_BYTES = 4096
_Document = TypeVar("_Document")
_BUSY = 503
_SILENT = mark("The meter at {url} does not answer.")
_UNREACHED = mark("The meter at {url} can't be reached.")
_GONE = mark("The meter at {url} went away half-way.")
_UNHEARD = mark("The meter at {url} did not hear the firmware to its end.")


def _ignore(_received: int) -> None:
    """Nobody wants to know how much has come."""


async def _pieces(image: bytes, sent: Callable[[int], None]) -> AsyncIterator[bytes]:
    """The image piece by piece; what was handed over before is told when the next is asked for."""
    for start in range(0, len(image), _PIECE_BYTES):
        yield image[start : start + _PIECE_BYTES]
        sent(min(start + _PIECE_BYTES, len(image)))
        await asyncio.sleep(0)  # the system may take all pieces at once, and nobody could cancel


async def _reason(response: httpx.Response) -> str:
    """What a refusal says, without a full stop; nothing where that is no short text."""
    body = bytearray()
    async for piece in response.aiter_raw(_SHORT_BYTES_MAX):
        body += piece
        if len(body) > _SHORT_BYTES_MAX:
            return ""
    words = " ".join(body.decode("utf-8", "replace").split())
    return words.rstrip(".") if words.isprintable() else ""


def _refusal(path: str, status: int, reason: str) -> str:
    """What a refusal is, with what the meter says about it."""
    if not reason:
        return tr("The meter answered {path} with status {status}.", path=path, status=status)
    return tr(
        "The meter answered {path} with status {status}: {reason}.", path=path, status=status, reason=reason
    )


def _refusal_v2(error: MeterRefusedError) -> MeterRefusedError:
    """What a refusal means under ``/v2/``."""
    safe = tr("It goes on measuring as before.")
    if error.status == httpx.codes.NOT_FOUND:
        what = tr("This meter's firmware measures one phase by fixed values: it knows no calibration.")
        todo = tr("Update its firmware to 2.0.0 or newer.")
    elif error.status == httpx.codes.BAD_REQUEST:
        what = tr("The meter can't measure by that: {reason}.", reason=error.reason)
        todo = tr("Correct the value, then try again.")
    else:
        return error
    return MeterRefusedError(what, status=error.status, reason=error.reason, safe=safe, todo=todo)


def _refused_image(status: int, reason: str) -> MeterRefusedError:
    """What a refusal of ``/ota`` means; a conflict passes by itself."""
    todo = tr("Check that the firmware is meant for this meter, and newer than what it runs.")
    return MeterRefusedError(
        tr("The meter refused the firmware: {reason}.", reason=reason)
        if reason
        else tr("The meter refused the firmware: status {status}.", status=status),
        status=status,
        safe=tr("It goes on with the firmware it has."),
        todo=tr("Try again in a minute.") if status == httpx.codes.CONFLICT else todo,
    )


def _transport(interface: str) -> httpx.AsyncBaseTransport:
    """TCP by that interface, of which little is under way at a time."""
    try:
        way = bound_to(interface)
    except OSError as error:
        raise MeterUnreachableError(
            tr("The Wi-Fi adapter {interface} is gone.", interface=interface),
            todo=tr("Plug it in again, then try again."),
        ) from error
    options = [(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES), *way]
    from ofmon.adapters.bound_transport import BoundTransport  # noqa: PLC0415 - not read before

    return BoundTransport(NO_TLS, options)


class HttpMeter:
    """`ofmon.services.ports.Meter` at a base URL.

    Args:
        url: e.g. ``http://10.0.0.1``.
        interface: the network interface that leads there, and no other; empty: as the system's routes say.
        transport: instead of the network (an emulated meter in virtual time).
        timeout: for each connect, read and write.
    """

    def __init__(
        self,
        url: str,
        *,
        interface: str = "",
        transport: httpx.AsyncBaseTransport | None = None,
        timeout: Timeout = _TIMEOUT,
    ) -> None:
        self._url = url
        transport = transport or _transport("" if is_here(url) else interface)
        self._http = direct_client(url, timeout=timeout, transport=transport)

    @classmethod
    def at(cls, reach: Reach) -> HttpMeter:
        """A meter whose network is joined."""
        return cls(reach.url, interface=reach.interface)

    async def version(self) -> MeterVersion:
        """See the port."""
        try:
            return MeterVersion((await self._get("/version")).decode("ascii").strip())
        except MeterRefusedError as error:
            if error.status >= httpx.codes.INTERNAL_SERVER_ERROR:
                raise  # a meter may be busy or unwell
            raise self._no_meter() from error
        except ValueError as error:
            raise self._no_meter() from error

    async def token(self) -> Token | None:
        """See the port. Without a token meters answer with an error status, which one differs."""
        try:
            body = await self._get("/token")
        except MeterRefusedError as error:
            if error.status == _BUSY:
                raise
            return None
        try:
            return Token.decode(body)
        except ValueError as error:
            raise MeterAnswerError(
                tr("The meter's token can't be read: {error}.", error=error), todo=tr("Provision it again.")
            ) from error

    async def set_token(self, token: Token) -> None:
        """See the port."""
        await self._request("POST", "/token", token.encode())

    async def readings(self, received: Callable[[int], None] = _ignore) -> bytes:
        """See the port."""
        return await self._get("/telemetry", _READINGS_BYTES_MAX, received)

    async def powerloss_log(self) -> bytes:
        """See the port."""
        return await self._get("/powerloss_log", _LOG_BYTES_MAX)

    async def set_time(self, time_ms: int) -> None:
        """See the port."""
        await self._request("POST", "/time", time_ms.to_bytes(8, "little"))

    async def reset(self) -> None:
        """See the port."""
        await self._get("/reset")

    async def update(self, image: bytes, version: Version, sent: Callable[[int], None] = _ignore) -> None:
        """See the port. The meter reads even a body that it refuses to its end, then says why."""
        # The body comes in pieces; protocol 1 wants its length said beforehand all the same.
        headers = {"X-FIRMWARE-VERSION": version.protocol1, "Content-Length": str(len(image))}
        request = self._http.build_request(
            "POST", "/ota", headers=headers, content=_pieces(image, sent), timeout=_UPDATE_TIMEOUT
        )
        async with self._failing_typed(), asyncio.timeout(_UPLOAD_S_MAX):
            response = await self._http.send(request)
        reason = response.text[:_SHORT_BYTES_MAX].strip()
        if response.status_code == httpx.codes.BAD_REQUEST and _EARLY_END in reason:
            raise self._unreachable(_UNHEARD)
        if response.status_code != httpx.codes.OK:
            raise _refused_image(response.status_code, reason)

    async def configuration(self) -> Configuration:
        """See the port."""
        return self._read(Configuration.parse, await self._v2("GET", "/v2/configuration"))

    async def configure(self, configuration: Configuration) -> None:
        """See the port."""
        await self._v2("PUT", "/v2/configuration", configuration.document().encode())

    async def live(self) -> tuple[Live, ...]:
        """See the port."""
        return self._read(Live.parse_all, await self._v2("GET", "/v2/live"))

    async def clipping(self) -> tuple[Clipping, ...]:
        """See the port."""
        return self._read(Clipping.parse_since_reset, await self._get("/v2/quality"))

    async def _v2(self, method: str, path: str, content: bytes = b"") -> bytes:
        """A request of protocol 2, which meters of protocol 1 don't know."""
        try:
            return await self._request(method, path, content)
        except MeterRefusedError as error:
            raise _refusal_v2(error) from error

    def _read(self, parse: Callable[[bytes], _Document], body: bytes) -> _Document:
        try:
            return parse(body)
        except ValueError as error:
            raise MeterAnswerError(
                tr("The meter at {url} answered strangely: {error}.", url=self._url, error=error)
            ) from error

    async def close(self) -> None:
        """See the port."""
        await self._http.aclose()

    async def _get(
        self, path: str, bytes_max: int = _SHORT_BYTES_MAX, received: Callable[[int], None] = _ignore
    ) -> bytes:
        return await self._request("GET", path, b"", bytes_max, received)

    async def _request(
        self,
        method: str,
        path: str,
        content: bytes,
        bytes_max: int = _SHORT_BYTES_MAX,
        received: Callable[[int], None] = _ignore,
    ) -> bytes:
        patience = _PATIENCE.get(path, self._http.timeout)
        request = self._http.stream(method, path, content=content, timeout=patience)
        async with self._failing_typed(), request as response:
            if response.status_code != httpx.codes.OK:
                reason = await _reason(response)
                raise MeterRefusedError(
                    _refusal(path, response.status_code, reason),
                    status=response.status_code,
                    reason=reason,
                    todo=tr("Try again; if it stays so, note the status and the meter's name."),
                )
            body = bytearray()
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > bytes_max:
                    raise MeterAnswerError(
                        tr(
                            "{url}{path} sends more than {bytes_max} bytes: it is no OFMon meter.",
                            url=self._url,
                            path=path,
                            bytes_max=bytes_max,
                        )
                    )
                received(len(body))
            return bytes(body)

    @asynccontextmanager
    async def _failing_typed(self) -> AsyncIterator[None]:
        try:
            yield
        except (httpx.TimeoutException, TimeoutError) as error:
            raise self._unreachable(_SILENT) from error
        except httpx.ConnectError as error:
            raise self._unreachable(_UNREACHED) from error
        except httpx.RequestError as error:
            raise self._unreachable(_GONE) from error

    def _no_meter(self) -> MeterAnswerError:
        """Something answers there, and it isn't what any meter would say."""
        return MeterAnswerError(
            tr("No OFMon meter answers at {host}: something else does.", host=urlsplit(self._url).netloc),
            safe=tr("Nothing was sent to it."),
            todo=tr("Check that this computer is on the meter's Wi-Fi."),
        )

    def _unreachable(self, what: str) -> MeterUnreachableError:
        return MeterUnreachableError(
            tr(what, url=self._url), todo=tr("Stay near it, check its power, and try again.")
        )
