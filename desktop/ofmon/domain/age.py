"""How old: ``90d``, ``6w``, ``18m``, ``2y``, counted back on the calendar."""

from __future__ import annotations

import calendar
import re
from datetime import datetime, timedelta

_AGE = re.compile(r"(\d{1,5})([dwmy])")
_MONTHS = 12


def moment_before(now: datetime, age: str) -> datetime:
    """The moment so long before ``now``, at the same time of day.

    Args:
        now: with a time zone or without.
        age: a number of days, weeks, months or years: ``90d``, ``6w``, ``18m``, ``2y``. A day that a month
            doesn't have is its last one.

    Raises:
        ValueError: it is no age, or longer than the calendar is.
    """
    found = _AGE.fullmatch(age.strip().lower())
    if not found:
        raise ValueError(age)
    number, unit = int(found[1]), found[2]
    try:
        if unit in "dw":
            return now - timedelta(days=number * (7 if unit == "w" else 1))
        months = now.year * _MONTHS + now.month - 1 - number * (_MONTHS if unit == "y" else 1)
        year, month = divmod(months, _MONTHS)
        last = calendar.monthrange(year, month + 1)[1]
        return now.replace(year=year, month=month + 1, day=min(now.day, last))
    except OverflowError as error:
        raise ValueError(age) from error
