"""Free of Qt. Days, hours and lists in the words of charts and tables."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache, reduce
from typing import TYPE_CHECKING

from ofmon import texts
from ofmon.texts import tr
from ofmon.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_ANY = datetime(2000, 1, 1)  # noqa: DTZ001 - a day of 24 hours, in no zone


def day(at: date) -> str:
    """``Tue 3 Mar 2026``."""
    return texts.date(datetime(at.year, at.month, at.day), "ddd d MMM yyyy")  # noqa: DTZ001 - a date


def hour(number: int) -> str:
    """``06:00``; the 24th of a day is ``00:00``."""
    return texts.date(_ANY + timedelta(hours=number), "HH:mm")


@lru_cache(maxsize=1_000)
def natural(name: str) -> tuple[tuple[int, str], ...]:
    """What names are sorted by: ``Hall 2`` before ``Hall 10``."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts)


def iso(time_ms: int) -> str:
    """Local time with its offset: ``2026-03-03T14:00:00+01:00``."""
    return words.local(time_ms).isoformat(timespec="seconds")


def listed(parts: Iterable[str]) -> str:
    """Statements behind each other."""
    return reduce(lambda first, second: tr("{first}; {second}", first=first, second=second), parts)
