"""Firmware versions, compared as versions.

ThingsBoard packages say ``1.0.2``; a protocol-1 meter says the digits without the dots, ``102``. That is
ambiguous from the first two-digit part on (``1.10.2`` and ``11.0.2`` are both ``1102``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

_VERSION = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})")
_DIGITS = re.compile(r"\d{1,18}")


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """major.minor.patch, ordered by its parts: 1.0.10 is older than 2.0.0."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``1.0.2``.

        Raises:
            ValueError: not three numbers with dots.
        """
        match = _VERSION.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"{text!r} is not a version like 1.0.2")
        return cls(*map(int, match.groups()))

    @property
    def protocol1(self) -> str:
        """How a protocol-1 meter says this version."""
        return f"{self.major}{self.minor}{self.patch}"

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


@dataclass(frozen=True, slots=True)
class MeterVersion:
    """What a protocol-1 meter says about its version: decimal digits, kept as they came.

    Raises:
        ValueError: not a decimal number.
    """

    digits: str

    def __post_init__(self) -> None:
        if not _DIGITS.fullmatch(self.digits):
            raise ValueError(f"{self.digits!r} is not a meter's version number")

    @property
    def version(self) -> Version | None:
        """The version when three digits make it unambiguous, else None."""
        return Version(*map(int, self.digits)) if len(self.digits) == len("102") else None

    def is_version(self, version: Version) -> bool:
        """Whether the meter can be running that version (the digits agree)."""
        return self.digits == version.protocol1

    def __str__(self) -> str:
        return str(self.version or self.digits)
