"""Fingerprints of certificates: SHA-256 over all of one, as people compare them."""

from __future__ import annotations

import re

from ofmon.texts import tr

_HEXADECIMAL = re.compile(r"[0-9a-f]{64}")


def fingerprint(text: str) -> str:
    """One as it is kept, 64 small hexadecimal digits, from how programs print it.

    Raises:
        ValueError: it is none.
    """
    digits = re.sub(r"^sha-?256( fingerprint)?[:=]", "", text.strip().lower())
    digits = re.sub(r"[\s:]", "", digits)
    if not _HEXADECIMAL.fullmatch(digits):
        raise ValueError(tr("a SHA-256 fingerprint has 64 hexadecimal digits, in pairs with : or without"))
    return digits


def grouped(digits: str) -> str:
    """In pairs, as browsers and OpenSSL show it."""
    return ":".join(digits[at : at + 2] for at in range(0, len(digits), 2)).upper()


def in_two_lines(digits: str) -> str:
    """In pairs, with a blank in the middle where a narrow text may break, so that none is cut off."""
    half = len(digits) // 2
    return f"{grouped(digits[:half])} {grouped(digits[half:])}"
