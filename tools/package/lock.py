"""What the collector needs at run time, out of the lock file of the whole project.

The packages in the .deb are thereby the ones that the tests ran with, and no second lock can drift away.
The lock says for each package which others asked for it (`# via`); the chain is followed downwards from the
names in pyproject.toml. A package that is asked for only by another's extra is taken along as well.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Pin:
    """One package of a lock file.

    Attributes:
        name: its name, normalised.
        text: its lines as they stand: version, marker, hashes, who asked for it.
        wanted_by: normalised names of the packages that asked for it.
    """

    name: str
    text: str
    wanted_by: frozenset[str]


def export(lock: str, requirements: Iterable[str]) -> str:
    """The part of a lock file (uv's or pip-tools' format) that the requirements need.

    Raises:
        LookupError: a requirement is not in the lock file.
    """
    pins = list(parse(lock))
    needed = {normalised(requirement) for requirement in requirements}
    missing = needed - {pin.name for pin in pins}
    if missing:
        raise LookupError(f"not in the lock file: {', '.join(sorted(missing))}; run `make lock`")
    while more := {pin.name for pin in pins if pin.wanted_by & needed} - needed:
        needed |= more
    return "".join(pin.text for pin in pins if pin.name in needed)


def parse(lock: str) -> Iterator[Pin]:
    """The packages of a lock file, in its order."""
    for block in re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE):
        if _NAME.match(block):
            asked = re.findall(r"^    # +(?:via )?([A-Za-z0-9._-]+)", block, flags=re.MULTILINE)
            wanted_by = frozenset(normalised(name) for name in asked if name != "via")
            yield Pin(normalised(block), block, wanted_by)


def normalised(requirement: str) -> str:
    """The name at the start of a requirement, as package indexes compare names (PEP 503)."""
    found = _NAME.match(requirement)
    if not found:
        raise ValueError(f"{requirement!r} doesn't begin with a package's name")
    return re.sub(r"[-_.]+", "-", found[0].rstrip("-_.")).lower()
