"""Counts as people type them."""

from __future__ import annotations

import re

# What parts thousands differs by language: 1,310 and 1.310 and 1 310.
_BETWEEN_DIGITS = re.compile(r"(?<=\d)\W(?=\d{3}(?!\d))")


def typed_count(text: str) -> int | None:
    """A count in digits of any script, its thousands parted or not; None: it is none."""
    digits = _BETWEEN_DIGITS.sub("", text.strip())
    return int(digits) if digits.isdecimal() else None
