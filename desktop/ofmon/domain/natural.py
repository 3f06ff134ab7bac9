"""The order in which people list names."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=1_000)
def natural(name: str) -> tuple[tuple[int, str], ...]:
    """What names are sorted by: ``Hall 2`` before ``Hall 10``."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)
