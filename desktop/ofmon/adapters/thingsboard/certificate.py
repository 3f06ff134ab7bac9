"""Why there is no answer from a server, a certificate that isn't trusted among the reasons.

Limits: elsewhere than under Linux the system says in its own words what is wrong with a certificate.
"""

from __future__ import annotations

import hashlib
import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx
from socksio import ProtocolError

from ofmon.adapters.http_client import AnotherCertificateError, proxy_of, server_client, unchecked_client
from ofmon.domain.address import origin
from ofmon.errors import InputError, ServerAnswerError, ServerCertificateError, ServerUnreachableError
from ofmon.services.ports import Certificate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography import x509

# What httpx raises instead of an answer; of a SOCKS proxy's nonsense it says nothing itself.
NO_ANSWER = (httpx.RequestError, httpx.InvalidURL, ProtocolError)
_STILL_HERE = "All readings are still here."
_EXPIRED, _NOT_YET = 10, 9
_BY_CLOCK = "by this computer's clock"
_ANOTHER_NAME = "that is for another name than the address says"
_NOBODYS = "that nobody vouches for whom this computer trusts"
# X509_V_ERR_…, openssl/x509_vfy.h.
_FAULTS: Mapping[int, str] = {
    _NOT_YET: "that isn't valid yet",
    _EXPIRED: "that has expired",
    18: "that it made itself (self-signed)",
    19: f"{_NOBODYS} (self-signed)",
    20: _NOBODYS,
    21: _NOBODYS,
    62: _ANOTHER_NAME,
    64: _ANOTHER_NAME,
}
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST", "UNEXPECTED_MESSAGE"})


def no_answer(
    url: str, error: BaseException, *, how: str = "does not answer", safe: str = _STILL_HERE
) -> ServerUnreachableError:
    """What the lack of an answer means for the person."""
    cause = _of_tls(error)
    if isinstance(cause, ssl.SSLCertVerificationError):
        what, todo = _untrusted(url, cause)
        return ServerCertificateError(what, safe=safe, todo=todo)
    if cause is not None and cause.reason in _NO_TLS:
        what = f"What answers at {url} doesn't speak TLS there."
        return ServerUnreachableError(what, safe=safe, todo="Check its port, or whether it is http://…")
    if cause is not None and cause.reason:
        what = f"{url} and this computer can't agree on a secure connection ({cause.reason})."
        return ServerUnreachableError(what, safe=safe, todo="Tell whoever runs the server.")
    _proxy, name = proxy_of(url)
    places = f"the network, the address and the proxy ({name})" if name else "the network and the address"
    return ServerUnreachableError(
        f"The server {url} {how}.", safe=safe, todo=f"Check {places}, then try again."
    )


async def look_at_certificate(url: str) -> Certificate:
    """The certificate that a server shows, and what is wrong with it. It is asked for nothing else.

    Raises:
        InputError: it shows none: the address isn't an https one.
        ServerUnreachableError: it doesn't answer.
        ServerAnswerError: the certificate can't be read.
    """
    from cryptography import x509  # noqa: PLC0415 - takes its time, and is seldom needed

    if not url.startswith("https://"):
        raise InputError(f"{url} shows no certificate: only addresses with https:// do.")
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
            problem=_with_dates(await _problem(url), read),
        )
    except ValueError as error:
        raise ServerAnswerError(f"The certificate that {url} shows can't be read.") from error


async def _shown(url: str) -> bytes:
    try:
        async with unchecked_client(url) as http, http.stream("HEAD", "/") as response:
            tls = response.extensions["network_stream"].get_extra_info("ssl_object")
            return bytes(tls.getpeercert(binary_form=True))
    except NO_ANSWER as error:
        raise no_answer(url, error) from error


async def _problem(url: str) -> str:
    """Why the system doesn't trust it; empty: it does."""
    try:
        async with server_client(url) as http:
            await http.head("/")
    except NO_ANSWER as error:
        return no_answer(url, error).what
    return ""


def _with_dates(problem: str, read: x509.Certificate) -> str:
    """What is wrong, and that its dates are wrong as well: a check ends at the first fault."""
    now = datetime.now(UTC)
    if not problem or _BY_CLOCK in problem or read.not_valid_before_utc <= now <= read.not_valid_after_utc:
        return problem
    fault = "isn't valid yet" if now < read.not_valid_before_utc else "has expired"
    return f"{problem} Besides, it {fault} {_BY_CLOCK}: {_today()}."


def _of_tls(error: BaseException | None) -> ssl.SSLError | None:
    """The error of TLS by which it began, if it did."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _untrusted(url: str, cause: ssl.SSLCertVerificationError) -> tuple[str, str]:
    """What is wrong with a certificate, and what to do."""
    ask = "If it is meant to be so, trust it by its fingerprint: ofmon trust"
    if isinstance(cause, AnotherCertificateError):
        what = f"The server {url} shows another certificate than the one you trust."
        return what, f"Ask whoever runs it. {ask}"
    fault = _FAULTS.get(cause.verify_code, f"that this computer doesn't trust ({cause.verify_message})")
    what = f"The server {url} shows a certificate {fault}"
    if cause.verify_code in {_EXPIRED, _NOT_YET}:
        return f"{what}, {_BY_CLOCK}: {_today()}.", f"Set the clock if it is wrong. {ask}"
    return f"{what}.", ask


def _today() -> str:
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d %H:%M}"


def _ms(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000
