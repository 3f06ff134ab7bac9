"""Telemetry bodies and attribute values, from JSON to what is stored, by the rules of ThingsBoard CE 4.x.

The rules are those of its `JsonConverter`, as measured on a running server: a number that looks like an
integer is a long; a decimal with at most 16 digits after the point is a double; one with more is kept as
text, as is one beyond a long; text that parses as a number becomes one, other text loses its NULs; `null`
is skipped, inside an object too; objects and arrays are kept as JSON.

Limit: the body must be strict JSON (plus NaN and Infinity). ThingsBoard's parser is lenient and also
takes unquoted names and single quotes.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from functools import lru_cache
from typing import Any, Self

from ofmon_emulation.server.texts import TEXT_LENGTH_MAX, has_markup

LONG_MIN, LONG_MAX = -(2**63), 2**63 - 1
DOUBLE_DECIMALS_MAX = 16
# 10^1000 is far beyond a double; writing out still larger exponents would only cost memory.
_PLAIN_EXPONENT_MAX = 1000

_PARSABLE = re.compile(r"-?(\d+|\d*\.\d+)", re.ASCII)


class Kind(IntEnum):
    """How a value is stored; the numbers are part of the database's format."""

    BOOLEAN = 0
    STRING = 1
    LONG = 2
    DOUBLE = 3
    JSON = 4


Stored = tuple[Kind, int | float | str]


@dataclass(frozen=True, slots=True)
class Entry:
    """Values of one instant: `ts` in milliseconds since the epoch."""

    ts: int
    values: dict[str, Stored]


class MalformedError(Exception):
    """The body isn't what the interface takes; the message is what ThingsBoard answers, possibly empty."""


class Number(float):
    """A JSON number with a point or an exponent, which still knows how it was written."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Self:
        """Parse `text`."""
        number = super().__new__(cls, text)
        number.text = text
        return number


def parse_json(body: bytes) -> Any:
    """Parse a request's body; decimals come as `Number`, NaN and infinities as text.

    Raises:
        MalformedError: it isn't JSON in UTF-8.
    """
    try:
        return json.loads(body, parse_float=Number, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise MalformedError(f"com.google.gson.JsonSyntaxException: {error}") from error


def typed(value: Any) -> Stored | None:
    """What is stored for a JSON value, or None for `null`.

    Raises:
        MalformedError: it is nested too deep.
    """
    if value is None:
        return None
    if isinstance(value, bool):
        return Kind.BOOLEAN, int(value)
    if isinstance(value, Number):
        return _decimal(value.text)
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, str):
        return _decimal(value) if _PARSABLE.fullmatch(value) else (Kind.STRING, _text(value))
    return Kind.JSON, _encodable(_json(value))


def _json(value: Any) -> str:
    """An object or array as it is stored: objects lose their members that are null, arrays keep theirs."""
    try:
        plain_value = json.loads(json.dumps(value), object_hook=_without_nulls)
        return json.dumps(plain_value, ensure_ascii=False, separators=(",", ":"))
    except RecursionError as error:
        raise MalformedError(f"com.google.gson.JsonSyntaxException: {error}") from error


def _without_nulls(members: dict[str, Any]) -> dict[str, Any]:
    return {key: member for key, member in members.items() if member is not None}


def _text(value: str) -> str:
    return _encodable(value.replace("\0", ""))


def _integer(value: int) -> Stored:
    return (Kind.LONG, value) if LONG_MIN <= value <= LONG_MAX else (Kind.STRING, str(value))


def _decimal(text: str) -> Stored:
    if "e" in text or "E" in text:
        return _scientific(text)
    _, point, decimals = text.partition(".")
    if not point:
        return _integer(int(text))
    if len(decimals) > DOUBLE_DECIMALS_MAX:
        return Kind.STRING, text
    return Kind.DOUBLE, float(text)


def _scientific(text: str) -> Stored:
    number = Decimal(text)
    if abs(number.adjusted()) > _PLAIN_EXPONENT_MAX:
        return Kind.STRING, text
    exponent = number.as_tuple().exponent
    if number == number.to_integral_value():
        return _integer(int(number))
    if isinstance(exponent, int) and -exponent <= DOUBLE_DECIMALS_MAX:
        return Kind.DOUBLE, float(number)
    return Kind.STRING, format(number, "f")


def _encodable(text: str) -> str:
    """Lone surrogates, which JSON can spell and UTF-8 can't, become question marks, as in Java."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


@lru_cache(maxsize=4096)
def key_is_storable(key: str) -> bool:
    """Whether ThingsBoard stores values under this key: 1 to 255 characters, and nothing like HTML."""
    return 0 < len(key) <= TEXT_LENGTH_MAX and not has_markup(key) and key == _encodable(key)


def telemetry_entries(document: Any, now_ms: int) -> list[Entry]:
    """The entries of a telemetry body: an object, or an array of them; those without `ts` are from now.

    Entries that ThingsBoard acknowledges and then drops (see `storable`) are still among them.

    Raises:
        MalformedError: then ThingsBoard refuses the whole body.
    """
    items = document if isinstance(document, list) else [document]
    return [_entry(item, now_ms) for item in items]


def _entry(item: Any, now_ms: int) -> Entry:
    if not isinstance(item, dict):
        raise MalformedError(f"com.google.gson.JsonSyntaxException: Can't parse value: {json.dumps(item)}")
    if "ts" in item and "values" in item:
        if not isinstance(item["values"], dict):
            raise MalformedError
        return Entry(_timestamp(item["ts"]), typed_values(item["values"]))
    return Entry(now_ms, typed_values(item))


def _timestamp(value: Any) -> int:
    """Java's reading of a number as a long: fractions are cut off, and what is too large wraps."""
    if isinstance(value, Number):
        if not math.isfinite(value):
            raise MalformedError
        return _wrap(int(Decimal(value.text)))
    if isinstance(value, str) and re.fullmatch(r"[+-]?\d{1,19}", value, re.ASCII):
        value = int(value)
        if LONG_MIN <= value <= LONG_MAX:
            return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _wrap(value)
    raise MalformedError


def _wrap(value: int) -> int:
    return (value - LONG_MIN) % 2**64 + LONG_MIN


def typed_values(values: dict[str, Any]) -> dict[str, Stored]:
    """The stored form of an object of values, without its nulls."""
    return {key: stored for key, value in values.items() if (stored := typed(value)) is not None}


def storable(entry: Entry) -> bool:
    """Whether an acknowledged entry reaches ThingsBoard's database: a key it won't have drops the whole."""
    return entry.ts != LONG_MAX and all(map(key_is_storable, entry.values))


def plain(kind: int, value: float | str | None) -> Any:
    """The value as JSON with its own type."""
    if kind == Kind.BOOLEAN:
        return bool(value)
    if kind == Kind.JSON:
        return json.loads(str(value))
    return value


def text(kind: int, value: float | str | None) -> str | None:
    """The value as the text that ThingsBoard answers unless strict data types are asked for."""
    if value is None:
        return None
    if kind == Kind.BOOLEAN:
        return "true" if value else "false"
    if kind == Kind.DOUBLE:
        return java_double(float(value))
    return str(value)


def java_double(value: float) -> str:
    """A double as Java writes it (`Double.toString`): 230.0, 1.5E7, 4.0E-4."""
    if not math.isfinite(value):
        return {math.inf: "Infinity", -math.inf: "-Infinity"}.get(value, "NaN")
    if value == 0 or 1e-3 <= abs(value) < 1e7:  # noqa: PLR2004 (the limits that Java's documentation gives)
        plain_text = format(Decimal(repr(value)), "f")
        return plain_text if "." in plain_text else plain_text + ".0"
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    power = int(exponent) + len(digits) - 1
    rest = "".join(map(str, digits[1:])) or "0"
    return f"{'-' * sign}{digits[0]}.{rest}E{power}"
