"""How HTTP clients are made: what is at hand is asked directly, a server as this computer's networks want it.

A meter and a testbed are never behind a proxy, and nothing that the environment holds may keep them from
being collected. A server may be behind the proxy that the system or the environment names, and shows a
certificate: of a system's authority, or the one that a person trusts by its fingerprint.

Limits: of proxies HTTP and SOCKS5 ones are known; their configuration scripts aren't.
"""

from __future__ import annotations

import hashlib
import os
import ssl
import urllib.request
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ofmon.errors import InputError, ServerUnreachableError
from ofmon.late import late
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx
    import truststore
else:
    httpx = late("httpx")
    truststore = late("truststore")

# Plain HTTP only; httpx would load all the system's certificates for each client.
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
# Seconds to connect, to read, to write, and to wait for a connection.
Timeout = tuple[float, float, float, float]
_TIMEOUT = (5.0, 30.0, 30.0, 30.0)
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
_STILL_HERE = mark("All readings are still here.")


class AnotherCertificateError(ssl.SSLCertVerificationError):
    """The certificate isn't the one that is trusted."""


class _PinnedObject(ssl.SSLObject):
    """A connection that ends in the handshake, before anything is said, unless it is the trusted one."""

    def do_handshake(self) -> None:
        super().do_handshake()
        shown = self.getpeercert(binary_form=True) or b""
        if hashlib.sha256(shown).hexdigest() != getattr(self.context, "fingerprint", ""):
            raise AnotherCertificateError


class _PinnedContext(ssl.SSLContext):
    """Trusts one certificate and no other, whoever made it, for as long and whichever name it is.

    Attributes:
        fingerprint: SHA-256 of the certificate in hexadecimal.
    """

    fingerprint = ""
    sslobject_class = _PinnedObject


def direct_client(
    url: str, *, timeout: Timeout, transport: httpx.AsyncBaseTransport | None = None
) -> httpx.AsyncClient:
    """A client for what is at hand, which uses nothing of the environment.

    Raises:
        InputError: that is no address.
    """
    try:
        return httpx.AsyncClient(
            base_url=url, timeout=timeout, transport=transport, trust_env=False, verify=NO_TLS
        )
    except (httpx.InvalidURL, UnicodeError) as error:
        raise InputError(tr("{url!r} is no address.", url=url), todo=tr("Give it as http://…")) from error


def server_client(url: str, trusted: str = "") -> httpx.AsyncClient:
    """A client for a server.

    Args:
        url: its base URL.
        trusted: fingerprint of the one certificate that is trusted; empty: those that the system trusts.

    Raises:
        InputError: that is no address.
        ServerUnreachableError: what the environment says about proxies or certificates can't be used.
    """
    tls = NO_TLS if url.startswith("http://") else _pinned(trusted) if trusted else system_trust()
    return _client(url, tls)


def unchecked_client(url: str) -> httpx.AsyncClient:
    """A client that takes any certificate, to look at it; nothing else may be asked by it.

    Raises:
        InputError, ServerUnreachableError: see `server_client`.
    """
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.check_hostname = False
    tls.verify_mode = ssl.CERT_NONE
    return _client(url, tls)


def system_trust(environment: Mapping[str, str] = os.environ) -> ssl.SSLContext:
    """Trust in what the system trusts, or in what ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` name instead.

    Raises:
        ServerUnreachableError: those name nothing that can be used.
    """
    file, folder = (environment.get(name) or None for name in _CERTIFICATES)
    if not (file or folder):
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        tls.load_verify_locations(file, folder)
        if folder and not os.path.isdir(folder):  # noqa: PTH112 - OpenSSL doesn't look before it needs one
            raise FileNotFoundError(folder)
    except OSError as error:
        named = [name for name in _CERTIFICATES if environment.get(name)]
        raise _no_certificates(named) from error
    return tls


def _no_certificates(named: Sequence[str]) -> ServerUnreachableError:
    """The error for what one variable names, or both."""
    if len(named) == 1:
        what = tr("The certificates of {name} can't be read.", name=named[0])
        todo = tr("Correct {name}, or unset it to go by what this computer trusts.", name=named[0])
    else:
        first, second = named
        what = tr("The certificates of {first} and {second} can't be read.", first=first, second=second)
        todo = tr(
            "Correct {first} and {second}, or unset them to go by what this computer trusts.",
            first=first,
            second=second,
        )
    return ServerUnreachableError(what, safe=tr(_STILL_HERE), todo=todo)


def proxy_of(url: str) -> tuple[str, str]:
    """The proxy for a server, and which variable or setting names it; empty: none.

    ``socks://``, as desktops write it, is SOCKS5.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    proxies = urllib.request.getproxies()
    for kind in (parts.scheme, "all"):
        named = proxies.get(kind, "")
        if named and host not in _LOOPBACK and not urllib.request.proxy_bypass(parts.netloc):
            proxy = named if "://" in named else f"http://{named}"
            return proxy.replace("socks://", "socks5://", 1), f"{kind.upper()}_PROXY"
    return "", ""


def _pinned(fingerprint: str) -> ssl.SSLContext:
    tls = _PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
    tls.check_hostname = False
    tls.verify_mode = ssl.CERT_NONE  # the handshake compares the certificate itself
    tls.fingerprint = fingerprint
    return tls


def _client(url: str, tls: ssl.SSLContext) -> httpx.AsyncClient:
    proxy, name = proxy_of(url)
    try:
        return httpx.AsyncClient(
            base_url=url, timeout=_TIMEOUT, proxy=proxy or None, trust_env=False, verify=tls
        )
    except (ValueError, httpx.InvalidURL, ImportError) as error:
        if not proxy:
            raise InputError(
                tr("That is no address of a server."), todo=tr("Give it as https://thingsboard.example.org")
            ) from error
        raise ServerUnreachableError(
            tr("The proxy that {name} or this computer's settings name can't be used.", name=name),
            safe=tr(_STILL_HERE),
            todo=tr("Correct it, e.g. http://proxy.example.org:3128, or unset it."),
        ) from error
