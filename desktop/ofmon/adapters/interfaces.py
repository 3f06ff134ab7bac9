"""By which of the computer's network interfaces a connection goes, where its address alone doesn't tell.

A meter's network is 10.0.0.0/24 at every meter, and so is many a company's. What is sent to 10.0.0.1 would go
out of whichever interface the system prefers, mostly the cable; so a meter's connections are bound to the
interface that its Wi-Fi was joined by. Everything else keeps its way.

Limits: Linux from 5.7 on (``SO_BINDTODEVICE`` needs no rights since then, socket(7)) and macOS
(``IP_BOUND_IF``, never tried); under Windows the system's routes decide.
"""

from __future__ import annotations

import ipaddress
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

Option = tuple[int, int, int] | tuple[int, int, bytes]

# netinet/in.h of macOS: the interface's index, for IPv4.
_IP_BOUND_IF = 25
_ROUTES = Path("/proc/net/route")
_INTERFACES = Path("/sys/class/net")
_UP = 0x1


def bound_to(interface: str) -> list[Option]:
    """The socket options that keep a connection on an interface; none for the empty name.

    Raises:
        OSError: there is no such interface.
    """
    if not interface:
        return []
    if sys.platform == "linux":
        socket.if_nametoindex(interface)
        return [(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, interface.encode() + b"\0")]
    if sys.platform == "darwin":
        return [(socket.IPPROTO_IP, _IP_BOUND_IF, socket.if_nametoindex(interface))]
    return []


def is_here(url: str) -> bool:
    """Whether an address is this computer itself, which no interface leads to."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def radio_towards(url: str, routes: Path = _ROUTES, interfaces: Path = _INTERFACES) -> str:
    """The Wi-Fi interface in whose own network the address is, when the person has joined it by hand.

    Args:
        url: the meter's base URL.
        routes: the system's IPv4 routes, see proc(5).
        interfaces: a folder for each interface; a radio's holds ``wireless``.

    Returns:
        Its name; empty when there is none or more than one, or the system doesn't tell.
    """
    try:
        address = ipaddress.IPv4Address(urlsplit(url).hostname or "")
        radios = {name for name, network in attached(routes.read_text("ascii")) if address in network}
    except (OSError, ValueError):
        return ""
    radios = {name for name in radios if (interfaces / name / "wireless").exists()}
    return radios.pop() if len(radios) == 1 else ""


def attached(table: str) -> Iterator[tuple[str, ipaddress.IPv4Network]]:
    """The interfaces and the networks that they are in, without those behind a gateway."""
    for line in table.splitlines()[1:]:
        name, destination, gateway, flags, _, _, _, mask, *_ = line.split()
        if int(flags, 16) & _UP and int(gateway, 16) == 0 and int(mask, 16):
            yield name, ipaddress.IPv4Network((_address(destination), str(_address(mask))))


def _address(word: str) -> ipaddress.IPv4Address:
    """Of eight hexadecimal digits in the machine's byte order."""
    return ipaddress.IPv4Address(int(word, 16).to_bytes(4, sys.byteorder))
