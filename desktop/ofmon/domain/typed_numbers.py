"""Numbers as people type them: with the decimal sign of their language or another one's.

A point or a comma is taken for the decimal sign, except where it may be meant to part thousands: ``1,200`` in
English and ``1.200`` in German are numbers only after somebody has said which.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation

from ofmon.texts import number, tr

_SIGNS = ".,\N{ARABIC DECIMAL SEPARATOR}"
# Thousands begin with a digit that counts: 0.125 is no thousand of anything.
_PARTED = re.compile(rf"([-+]?[^\W0_]\d{{0,2}})([{_SIGNS}])(\d{{3}})")


def decimal_sign() -> str:
    """What stands before the decimals in the language in use."""
    return number(0.5, 1)[1]


def typed(text: str) -> float:
    """The number; not a finite one where there is none, or where it could be two."""
    text = text.strip()
    if doubt(text):
        return math.nan
    try:
        return float(re.sub(f"[{_SIGNS}]", ".", text))
    except ValueError:
        return math.nan


def exact(text: str) -> Decimal:
    """The same number, digit by digit; not a finite one likewise."""
    text = text.strip()
    try:
        return Decimal("nan" if doubt(text) else re.sub(f"[{_SIGNS}]", ".", text))
    except InvalidOperation:
        return Decimal("nan")


def doubt(text: str) -> str:
    """Why a number can be read in two ways, in a sentence; empty where it can't."""
    parted = _PARTED.fullmatch(text.strip())
    if parted is None or parted[2] == decimal_sign():
        return ""
    thousands = f"{parted[1]}{parted[3]}"
    decimal = f"{parted[1]}{decimal_sign()}{parted[3]}"
    return tr("Is it {thousands} or {decimal}? Write it so.", thousands=thousands, decimal=decimal)


def to_type(figure: float) -> str:
    """A figure of at most six digits as it may be typed."""
    return f"{figure:.6g}".replace(".", decimal_sign())
