"""MurmurHash3, against the vectors of Guava's own tests (`HashingTest.KNOWN_HASHES`)."""

from __future__ import annotations

import pytest

from ofmon_emulation.server.murmur3 import murmur3_32, murmur3_128

FOX = b"The quick brown fox jumps over the lazy dog"


@pytest.mark.parametrize(
    ("data", "short", "long"),
    [
        (b"", "00000000", "00000000000000000000000000000000"),
        (FOX, "23f74f2e", "6c1b07bc7bbc4be347939ac4a93c437a"),
    ],
)
def test_known_hashes(data: bytes, short: str, long: str) -> None:
    """The hashes are Guava's, with its order of bytes."""
    assert (murmur3_32(data), murmur3_128(data)) == (short, long)
