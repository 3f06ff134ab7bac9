"""Why there is no answer from a server, a certificate that isn't trusted among the reasons.

Limits: elsewhere than under Linux the system says in its own words what is wrong with a certificate.
"""

from __future__ import annotations

import hashlib
import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from socksio import ProtocolError

from ofmon.adapters.http_client import AnotherCertificateError, proxy_of, server_client, unchecked_client
from ofmon.domain.address import origin
from ofmon.errors import InputError, ServerAnswerError, ServerCertificateError, ServerUnreachableError
from ofmon.late import late
from ofmon.services.ports import Certificate
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    from cryptography import x509
else:
    httpx = late("httpx")

_STILL_HERE = mark("All readings are still here.")
_EXPIRED, _NOT_YET = 10, 9
_ASK = mark("Ask whoever runs it.")
_SET_CLOCK = mark("Set the clock if it is wrong.")
_SILENT = mark("The server {url} does not answer.")
_ANOTHER_NAME = mark("The server {url} shows a certificate that is for another name than the address says.")
_NOBODYS = mark("The server {url} shows a certificate that nobody vouches for whom this computer trusts.")
# X509_V_ERR_…, openssl/x509_vfy.h.
_FAULTS: Mapping[int, str] = {
    _NOT_YET: mark(
        "The server {url} shows a certificate that isn't valid yet, by this computer's clock: {now}."
    ),
    _EXPIRED: mark("The server {url} shows a certificate that has expired, by this computer's clock: {now}."),
    18: mark("The server {url} shows a certificate that it made itself (self-signed)."),
    19: mark(
        "The server {url} shows a certificate that nobody vouches for whom this computer trusts "
        "(self-signed)."
    ),
    20: _NOBODYS,
    21: _NOBODYS,
    62: _ANOTHER_NAME,
    64: _ANOTHER_NAME,
}
_OF_DATES = frozenset({_EXPIRED, _NOT_YET})
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST", "UNEXPECTED_MESSAGE"})


def no_answer(
    url: str, error: BaseException, *, what: str = _SILENT, safe: str = ""
) -> ServerUnreachableError:
    """What the lack of an answer means for the person; ``what`` and ``safe`` where nothing else is known."""
    safe = safe or tr(_STILL_HERE)
    cause = _of_tls(error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        what, todo = _untrusted(url, cause)
        return ServerCertificateError(what, safe=safe, todo=todo)
    if cause is not None and cause.reason in _NO_TLS:
        what = tr("What answers at {url} doesn't speak TLS there.", url=url)
        todo = tr("Check its port, or whether it is http://…")
    elif cause is not None and cause.reason:
        what = tr(
            "{url} and this computer can't agree on a secure connection ({reason}).",
            url=url,
            reason=cause.reason,
        )
        todo = tr("Tell whoever runs the server.")
    else:
        what, todo = tr(what, url=url), _check_places(url)
    return ServerUnreachableError(what, safe=safe, todo=todo)


def _check_places(url: str) -> str:
    """What lies between here and a server."""
    _proxy, name = proxy_of(url)
    if name:
        return tr("Check the network, the address and the proxy ({name}), then try again.", name=name)
    return tr("Check the network and the address, then try again.")


async def look_at_certificate(url: str) -> Certificate:
    """The certificate that a server shows, and what is wrong with it. It is asked for nothing else.

    Raises:
        InputError: it shows none: the address isn't an https one.
        ServerUnreachableError: it doesn't answer.
        ServerAnswerError: the certificate can't be read.
    """
    from cryptography import x509  # noqa: PLC0415 - takes its time, and is seldom needed

    if not url.startswith("https://"):
        raise InputError(tr("{url} shows no certificate: only addresses with https:// do.", url=url))
    shown = await _shown(url)
    try:
        read = x509.load_der_x509_certificate(shown)
        return Certificate(
            server=origin(url),
            subject=read.subject.rfc4514_string(),
            issuer=read.issuer.rfc4514_string(),
            from_ms=_ms(read.not_valid_before_utc),
            until_ms=_ms(read.not_valid_after_utc),
            fingerprint=hashlib.sha256(shown).hexdigest(),
            problem=await _problem(url, read),
        )
    except ValueError as error:
        raise ServerAnswerError(tr("The certificate that {url} shows can't be read.", url=url)) from error


def failures() -> tuple[type[Exception], ...]:
    """What httpx raises instead of an answer; of a SOCKS proxy's nonsense it says nothing itself."""
    return (httpx.RequestError, httpx.InvalidURL, ProtocolError)


async def _shown(url: str) -> bytes:
    try:
        async with unchecked_client(url) as http, http.stream("HEAD", "/") as response:
            tls = response.extensions["network_stream"].get_extra_info("ssl_object")
            return bytes(tls.getpeercert(binary_form=True))
    except failures() as error:
        raise no_answer(url, error) from error


async def _problem(url: str, read: x509.Certificate) -> str:
    """Why the system doesn't trust it; empty: it does."""
    try:
        async with server_client(url) as http:
            await http.head("/")
    except failures() as error:
        cause, what = _of_tls(error), no_answer(url, error).what
        told = isinstance(cause, ssl.SSLCertVerificationError) and cause.verify_code in _OF_DATES
        return what if told else f"{what} {_of_dates(read)}".rstrip()
    return ""


def _of_dates(read: x509.Certificate) -> str:
    """That its dates are wrong as well (a check ends at the first fault); empty: they aren't."""
    now = datetime.now(UTC)
    if now < read.not_valid_before_utc:
        return tr("Besides, it isn't valid yet by this computer's clock: {now}.", now=_today())
    if now > read.not_valid_after_utc:
        return tr("Besides, it has expired by this computer's clock: {now}.", now=_today())
    return ""


def _of_tls(error: BaseException | None) -> ssl.SSLError | None:
    """The error of TLS by which it began, if it did."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _untrusted(url: str, cause: ssl.SSLCertVerificationError) -> tuple[str, str]:
    """What is wrong with a certificate, and what to do."""
    ask = tr("If it is meant to be so, trust it by its fingerprint: ofmon trust")
    if isinstance(cause, AnotherCertificateError):
        what = tr("The server {url} shows another certificate than the one you trust.", url=url)
        return what, f"{tr(_ASK)} {ask}"
    fault = _FAULTS.get(cause.verify_code)
    if fault is None:
        what = tr(
            "The server {url} shows a certificate that this computer doesn't trust ({reason}).",
            url=url,
            reason=cause.verify_message,
        )
        return what, ask
    what = tr(fault, url=url, now=_today())
    return what, f"{tr(_SET_CLOCK)} {ask}" if cause.verify_code in _OF_DATES else ask


def _today() -> str:
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d %H:%M}"


def _ms(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000
