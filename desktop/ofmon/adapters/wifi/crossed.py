"""A cable in the meters' network beside a system that throws away what it didn't expect on that way.

Linux checks by ``rp_filter`` (ip-sysctl of the kernel's documentation) whether a packet's sender would be
answered by the interface that it came in by. The strictest of the interface's and the common value holds; at
1, what a meter answers by the radio is thrown away where a cable has its addresses.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path

from ofmon.adapters.interfaces import attached

METERS = ipaddress.IPv4Network("10.0.0.0/24")
_STRICT = 1


@dataclass(frozen=True, slots=True)
class Crossing:
    """A cable with the meters' addresses, and a radio whose answers are thrown away beside it."""

    cable: str
    radio: str


def crossings(
    routes: Path = Path("/proc/net/route"),
    interfaces: Path = Path("/sys/class/net"),
    filters: Path = Path("/proc/sys/net/ipv4/conf"),
) -> list[Crossing]:
    """All that there are; none where the system doesn't tell.

    Args:
        routes: the system's IPv4 routes, see proc(5).
        interfaces: a folder for each interface; a radio's holds ``wireless``.
        filters: a folder for each interface, and ``all``, with ``rp_filter``.
    """
    try:
        names = sorted(each.name for each in interfaces.iterdir())
        networks = list(attached(routes.read_text("ascii")))
    except (OSError, ValueError):
        return []
    radios = [name for name in names if (interfaces / name / "wireless").exists()]
    cables = sorted({name for name, network in networks if network.overlaps(METERS)} - set(radios))
    strict = [radio for radio in radios if _filter(filters, radio) == _STRICT]
    return [Crossing(cable, radio) for cable in cables for radio in strict]


def _filter(filters: Path, interface: str) -> int:
    return max(_value(filters / "all" / "rp_filter"), _value(filters / interface / "rp_filter"))


def _value(path: Path) -> int:
    try:
        return int(path.read_text("ascii"))
    except (OSError, ValueError):
        return 0
