"""Application images for tests of the update: the built ones, and edits of them that are images again."""

from __future__ import annotations

import hashlib
from pathlib import Path

BUILT = Path("build/firmware")
DIGEST_LEN = 32
CHIP = slice(12, 14)
# Header, segment header, and what comes before the version in the application descriptor.
VERSION = slice(24 + 8 + 16, 24 + 8 + 48)
CHECKSUM_AT = -DIGEST_LEN - 1


def built(variant: str | None = None) -> bytes:
    """The image as built, or a variant of it: `newer`, `panics` or `hangs`."""
    folder = BUILT / "variants" / variant if variant else BUILT
    path = folder / "ofmon.bin"
    assert path.is_file(), f"{path} isn't there; `make variants` builds it"
    return path.read_bytes()


def made(version: str, project: str = "ofmon", size: int = 20_000) -> bytes:
    """An image that has the form of one and no program in it: header, descriptor, filling, SHA-256."""
    header = bytearray(32)
    header[0], header[CHIP.start], header[23] = 0xE9, 5, 1
    descriptor = bytearray(256)
    descriptor[:4] = 0xABCD5432.to_bytes(4, "little")
    descriptor[16:48] = version.encode().ljust(32, b"\0")
    descriptor[48:80] = project.encode().ljust(32, b"\0")
    filling = bytes(at * 7 & 0xFF for at in range(size - 32 - 256 - DIGEST_LEN))
    body = bytes(header + descriptor) + filling
    return body + hashlib.sha256(body).digest()


def for_chip(image: bytes, chip: int) -> bytes:
    """The same image, whole, for the chip with this id."""
    return _sealed(image[: CHIP.start] + chip.to_bytes(2, "little") + image[CHIP.stop :])


def with_version(image: bytes, version: str) -> bytes:
    """The same image, whole, with another version in its descriptor."""
    field = version.encode().ljust(VERSION.stop - VERSION.start, b"\0")
    edited = bytearray(image[: VERSION.start] + field + image[VERSION.stop :])
    for before, after in zip(image[VERSION], field, strict=True):
        edited[CHECKSUM_AT] ^= before ^ after
    return _sealed(bytes(edited))


def _sealed(image: bytes) -> bytes:
    body = image[:-DIGEST_LEN]
    return body + hashlib.sha256(body).digest()
