"""Firmware versions, compared as versions (semantic versioning 2.0.0).

ThingsBoard packages say ``1.0.2``; a protocol-1 meter says the digits without the dots, ``102``. That is
ambiguous from the first two-digit part on (``1.10.2`` and ``11.0.2`` are both ``1102``).
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import total_ordering
from typing import Self

from ofmon.texts import tr

_NUMBER = r"(0|[1-9]\d*)"
_NAMES = r"[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(?:-({_NAMES}))?(?:\+({_NAMES}))?", re.ASCII)
_DIGITS = re.compile(r"\d{1,18}", re.ASCII)
# Firmware keeps each number in 16 bits.
_NUMBER_MAX = 65_535


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """major.minor.patch, ordered by its numbers: 1.0.10 is older than 2.0.0.

    Attributes:
        major: 0 to 65,535, like the next two.
        minor: see there.
        patch: see there.
        prerelease: what stands after ``-``, empty for a release; a pre-release is older than its release.
        build: what stands after ``+``; plays no part in comparing.
    """

    major: int
    minor: int
    patch: int
    prerelease: str = ""
    build: str = field(default="", compare=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``1.0.2`` or ``2.0.0-rc.1+5``.

        Raises:
            ValueError: not three numbers with dots, or one above 65,535.
        """
        match = _VERSION.fullmatch(text.strip())
        if match is None or any(int(number) > _NUMBER_MAX for number in match.groups()[:3]):
            raise ValueError(tr("{version!r} is not a version like 1.0.2", version=text))
        major, minor, patch, prerelease, build = match.groups(default="")
        return cls(int(major), int(minor), int(patch), prerelease, build)

    @property
    def protocol1(self) -> str:
        """How a protocol-1 meter says this version."""
        return f"{self.major}{self.minor}{self.patch}"

    def __lt__(self, other: Self) -> bool:
        """By semantic versioning, section 11."""
        return self._order < other._order

    @property
    def _order(self) -> tuple[object, ...]:
        """Numbers first; numeric names come before others, fewer names before more, any before none."""
        names = self.prerelease.split(".") if self.prerelease else []
        ranks = tuple((0, int(name), "") if name.isdigit() else (1, 0, name) for name in names)
        return (self.major, self.minor, self.patch, not names, ranks)

    def __str__(self) -> str:
        text = f"{self.major}.{self.minor}.{self.patch}"
        text += f"-{self.prerelease}" if self.prerelease else ""
        return text + (f"+{self.build}" if self.build else "")


@dataclass(frozen=True, slots=True)
class MeterVersion:
    """What a protocol-1 meter says about its version: decimal digits, kept as they came.

    Raises:
        ValueError: not a decimal number.
    """

    digits: str

    def __post_init__(self) -> None:
        if not _DIGITS.fullmatch(self.digits):
            raise ValueError(tr("{version!r} is not a meter's version number", version=self.digits))

    @property
    def version(self) -> Version | None:
        """The version when three digits make it unambiguous, else None."""
        if len(self.digits) != len("102"):
            return None
        major, minor, patch = map(int, self.digits)
        return Version(major, minor, patch)

    @property
    def candidates(self) -> tuple[Version, ...]:
        """Every version with these digits, ascending; none when no version has them."""
        digits = self.digits
        found = []
        for first in range(1, len(digits) - 1):
            for second in range(first + 1, len(digits)):
                with suppress(ValueError):  # a number with a leading zero, or above 65,535
                    found.append(Version.parse(f"{digits[:first]}.{digits[first:second]}.{digits[second:]}"))
        return tuple(sorted(found))

    def is_version(self, version: Version) -> bool:
        """Whether the meter can be running that version (the digits agree)."""
        return self.digits == version.protocol1

    def __str__(self) -> str:
        return str(self.version or self.digits)
