"""The checksums of firmware images, by ThingsBoard's names for their algorithms (its `ChecksumAlgorithm`)."""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING

from ofmon_emulation.server.murmur3 import murmur3_32, murmur3_128

if TYPE_CHECKING:
    from collections.abc import Callable


def _digest(name: str) -> Callable[[bytes], str]:
    return lambda data: hashlib.new(name, data).hexdigest()


def _crc32(data: bytes) -> str:
    """CRC-32 as Guava's hashing writes it: four bytes, the lowest first."""
    return zlib.crc32(data).to_bytes(4, "little").hex()


CHECKSUMS: dict[str, Callable[[bytes], str]] = {
    "MD5": _digest("md5"),
    "SHA256": _digest("sha256"),
    "SHA384": _digest("sha384"),
    "SHA512": _digest("sha512"),
    "CRC32": _crc32,
    "MURMUR3_32": murmur3_32,
    "MURMUR3_128": murmur3_128,
}
