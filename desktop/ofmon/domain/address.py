"""Addresses of servers and meters: what is one, and what may be said of one that holds a password.

Limits: a name is looked at by its form only; whether there is such a host is found out when it is asked.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import SplitResult, urlsplit

import idna

from ofmon.texts import mark, tr

SCHEMES = ("https", "http")
_LOOKS_LIKE = mark("An address looks like https://thingsboard.example.org")
_PORT_MAX = 65_535
_NAME_CHARS_MAX = 253
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
# A name with a dot or a port, an IP address, or this computer; what has a scheme has no part of one.
_SAID = re.compile(
    r"(?:localhost|\[[\da-fA-F:]+\]|[^/:@\s]+(?:\.[^/:@\s.]+)+|[^/:@\s]+(?=:\d))(?::\d+)?(?:/[^\s@]*)?"
)
_USER = re.compile(r"://\S*@")


def redacted(text: str) -> str:
    """A text in which no address shows a user's name or password."""
    return _USER.sub("://…@", text)


def shown(given: str) -> str:
    """What was given as an address, as an error may quote it: also without a scheme it shows no user."""
    safe = redacted(given)
    return f"…@{given.rpartition('@')[2]}" if safe == given and "@" in given else safe


def server_address(text: str) -> str:
    """A server's address as it is kept: ``https://host[:port][/path]``, scheme and host in small letters.

    Raises:
        ValueError: it is none; says why, without a password that stands in it.
    """
    text = text.strip()
    parts = _split(text)
    if "@" in text:
        raise ValueError(tr("An address holds no user name or password: everybody would see it"))
    if "?" in text or "#" in text:
        raise ValueError(tr("An address ends with the host, or with a path without ? and #"))
    return f"{parts.scheme}://{_host(parts)}{_port(parts)}{parts.path.rstrip('/')}"


def completed(text: str, scheme: str = "https") -> str:
    """An address as people say it, ``tb.example.org`` or ``10.0.0.1:8080``, with the scheme that it lacks.

    A word alone is left as it is: it may be the beginning of anything.
    """
    text = text.strip()
    whole = f"{scheme}://{text}"
    return whole if _SAID.fullmatch(text) and not server_problem(whole) else text


def server_problem(text: str) -> str:
    """What keeps this from being a server's address; empty: nothing."""
    try:
        server_address(text)
    except ValueError as error:
        return str(error)
    return ""


def origin(address: str) -> str:
    """Scheme, host and port of an address: who shows a certificate."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _split(text: str) -> SplitResult:
    """The parts of what may be an address."""
    if any(character.isspace() or not character.isprintable() for character in text) or "\\" in text:
        raise ValueError(tr("An address has no spaces and no signs that can't be seen"))
    try:
        parts = urlsplit(text)
    except ValueError as error:  # a bracket that isn't closed
        raise ValueError(tr(_LOOKS_LIKE)) from error
    if parts.scheme not in SCHEMES or not parts.netloc:
        raise ValueError(tr(_LOOKS_LIKE))
    return parts


def _port(parts: SplitResult) -> str:
    """With its colon; nothing where it is the scheme's own."""
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise ValueError(tr("A port is a number from 1 to {most}", most=str(_PORT_MAX)))
    return f":{port}" if port else ""


def _host(parts: SplitResult) -> str:
    """A name or an IP address, in brackets where it has colons."""
    host = (parts.hostname or "").removesuffix(".")
    if "[" in parts.netloc and "%" not in host:
        return f"[{_number(IPv6Address, host)}]"
    labels = _ascii(host).split(".")
    if labels[-1].isdecimal():
        return _number(IPv4Address, host)
    if len(_ascii(host)) > _NAME_CHARS_MAX or not all(_LABEL.fullmatch(label) for label in labels):
        raise ValueError(tr("{host!r} is no name of a host", host=host))
    return host


def _number(kind: type[IPv4Address | IPv6Address], host: str) -> str:
    try:
        return str(kind(host))
    except ValueError as error:
        raise ValueError(tr("{host} is no IP address", host=host)) from error


def _ascii(host: str) -> str:
    """A name as the DNS has it, by the rules (IDNA 2008) that the HTTP client goes by."""
    if host.isascii():
        return host.lower()
    try:
        return idna.encode(host).decode("ascii")
    except UnicodeError as error:
        raise ValueError(tr("{host!r} is no name of a host", host=host)) from error
