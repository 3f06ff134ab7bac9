"""MurmurHash3 as Guava's hashing writes it: seed 0, the result's bytes in hexadecimal, the lowest first.

Austin Appleby's public-domain algorithm, `MurmurHash3_x86_32` and `MurmurHash3_x64_128`
(https://github.com/aappleby/smhasher).
"""

from __future__ import annotations

import struct

_MASK_32, _MASK_64 = 2**32 - 1, 2**64 - 1
_WORD_BYTES, _BLOCK_BYTES = 4, 16


def _rotate(value: int, by: int, bits: int) -> int:
    return (value << by | value >> (bits - by)) & ((1 << bits) - 1)


def murmur3_32(data: bytes) -> str:
    """The 32-bit hash."""
    end = len(data) // _WORD_BYTES * _WORD_BYTES
    state = 0
    for (word,) in struct.iter_unpack("<I", data[:end]):
        state = _rotate(state ^ _mixed_32(word), 13, 32) * 5 + 0xE6546B64 & _MASK_32
    state ^= _mixed_32(int.from_bytes(data[end:], "little")) ^ len(data)
    state = (state ^ state >> 16) * 0x85EBCA6B & _MASK_32
    state = (state ^ state >> 13) * 0xC2B2AE35 & _MASK_32
    return (state ^ state >> 16).to_bytes(4, "little").hex()


def _mixed_32(word: int) -> int:
    return _rotate(word * 0xCC9E2D51 & _MASK_32, 15, 32) * 0x1B873593 & _MASK_32


_FACTORS = 0x87C37B91114253D5, 0x4CF5AD432745937F


def murmur3_128(data: bytes) -> str:
    """The 128-bit hash of the 64-bit variant."""
    end = len(data) // _BLOCK_BYTES * _BLOCK_BYTES
    low = high = 0
    for word_low, word_high in struct.iter_unpack("<QQ", data[:end]):
        low = (_rotate(low ^ _mixed_low(word_low), 27, 64) + high) * 5 + 0x52DCE729 & _MASK_64
        high = (_rotate(high ^ _mixed_high(word_high), 31, 64) + low) * 5 + 0x38495AB5 & _MASK_64
    rest = data[end:]
    low ^= _mixed_low(int.from_bytes(rest[:8], "little")) ^ len(data)
    high ^= _mixed_high(int.from_bytes(rest[8:], "little")) ^ len(data)
    low = low + high & _MASK_64
    high = high + low & _MASK_64
    low, high = _finished(low), _finished(high)
    low = low + high & _MASK_64
    return struct.pack("<QQ", low, high + low & _MASK_64).hex()


def _mixed_low(word: int) -> int:
    return _rotate(word * _FACTORS[0] & _MASK_64, 31, 64) * _FACTORS[1] & _MASK_64


def _mixed_high(word: int) -> int:
    return _rotate(word * _FACTORS[1] & _MASK_64, 33, 64) * _FACTORS[0] & _MASK_64


def _finished(state: int) -> int:
    state = (state ^ state >> 33) * 0xFF51AFD7ED558CCD & _MASK_64
    state = (state ^ state >> 33) * 0xC4CEB9FE1A85EC53 & _MASK_64
    return state ^ state >> 33
