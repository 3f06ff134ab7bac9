"""QR codes: written and read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

Modules = tuple[tuple[bool, ...], ...]
"""A code's squares by row, True is dark; without the quiet zone around it."""


@dataclass(frozen=True, slots=True)
class GreyPicture:
    """A picture in shades of grey: a byte a pixel (0 is black), row by row without padding."""

    width: int
    height: int
    pixels: bytes


class QrCodes(Protocol):
    """Writes and reads QR codes (ISO/IEC 18004)."""

    def modules(self, text: str) -> Modules:
        """The code of a text, with error correction M or better.

        Raises:
            ValueError: no code holds so much.
        """

    def wifi(self, ssid: str, passphrase: str) -> Modules:
        """The code by which telephones join a Wi-Fi (WPA)."""

    def texts(self, picture: GreyPicture) -> Sequence[str]:
        """What the codes in a picture hold, turned and small ones too; none: no code was found."""
