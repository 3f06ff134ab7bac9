"""A tariff as a JSON document: what a file holds, and what the database keeps.

Prices stand as text or as numbers; both are read as decimals, digit by digit. Members that aren't known are
refused: one with a letter wrong would otherwise be a price that nobody sees is missing.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from ofmon.domain.plain_text import visible
from ofmon.domain.tariff.model import MINUTES, Band, DayKind, Per, Rate, Standing, Tariff, Times
from ofmon.errors import InputError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

FORMAT = 1
_FORMAT_MEMBER = "ofmon_tariff"
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
# Nobody pays a million for 1 kWh, and no price has more decimals; what goes beyond is a slip.
_PRICE_LIMIT = Decimal(1_000_000)
_DECIMALS_MAX = 8
_PERCENT_LIMIT = Decimal(1000)
_NAME_CHARS_MAX = 80
_EVERY_DAY = tuple(DayKind)
_RATE, _BAND, _TIMES = mark("rate {number}"), mark("band {number}"), mark("time {number} of a band")


def read_tariff(text: str) -> Tariff:
    """A tariff from its JSON document.

    Raises:
        InputError: it is none; where, and what is wrong.
    """
    try:
        document = json.loads(text, parse_float=Decimal, parse_int=Decimal, object_pairs_hook=_each_once)
    except (ValueError, RecursionError) as error:
        raise InputError(tr("This is no JSON document: {reason}.", reason=error)) from error
    return _tariff(_Part(document, tr("the tariff")))


def _each_once(members: list[tuple[str, Any]]) -> dict[str, Any]:
    """JSON lets a member stand twice, and the last one count: a price would be lost unseen."""
    names = [name for name, _value in members]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise InputError(tr("{member} stands twice in one object.", member=visible(f'"{twice}"')))
    return dict(members)


def write_tariff(tariff: Tariff) -> str:
    """The JSON document that `read_tariff` reads."""
    document = {
        _FORMAT_MEMBER: FORMAT,
        "name": tariff.name,
        "currency": tariff.currency,
        "holidays": sorted(day.isoformat() for day in tariff.holidays),
        "rates": [_rate_document(rate) for rate in tariff.rates],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


@dataclass(frozen=True, slots=True)
class _Part:
    """An object of the document, and what it is called in errors."""

    value: Any
    name: str

    def known(self, *members: str) -> None:
        if not isinstance(self.value, dict):
            raise InputError(tr("In {place} an object is expected.", place=self.name))
        if strange := next((member for member in self.value if member not in members), None):
            raise InputError(
                tr("{place} has {member}, which isn't known.", place=self.name, member=visible(strange)),
                todo=tr("Known are: {members}.", members=", ".join(members)),
            )

    def text(self, member: str) -> str:
        value = self.value.get(member)
        if not isinstance(value, str) or not value.strip() or len(value) > _NAME_CHARS_MAX:
            raise self.wrong(member, tr("a text of at most {most} characters", most=_NAME_CHARS_MAX))
        return visible(value.strip())

    def decimal(self, member: str, limit: Decimal, least: Decimal | None = None) -> Decimal:
        value = self.value.get(member)
        try:
            found = Decimal(value) if isinstance(value, str | Decimal) else Decimal("nan")
        except InvalidOperation:
            found = Decimal("nan")
        exponent = found.as_tuple().exponent
        wrong = not found.is_finite() or abs(found) >= limit or int(exponent) < -_DECIMALS_MAX
        if wrong or (least is not None and found < least):
            raise self.wrong(member, tr('a number such as "0.2512"'))
        return found

    def day(self, member: str) -> date | None:
        return _day(self, member, self.value[member]) if self.value.get(member) is not None else None

    def parts(self, member: str, name: str) -> list[_Part]:
        return [_Part(each, tr(name, number=at)) for at, each in enumerate(self.list(member), 1)]

    def list(self, member: str) -> list[Any]:
        value = self.value.get(member, [])
        if not isinstance(value, list):
            raise self.wrong(member, tr("a list"))
        return value

    def wrong(self, member: str, expected: str) -> InputError:
        return InputError(
            tr(
                "{place}: {member} must be {expected}.",
                place=self.name,
                member=f'"{member}"',
                expected=expected,
            )
        )


def _tariff(part: _Part) -> Tariff:
    part.known(_FORMAT_MEMBER, "name", "currency", "holidays", "rates")
    if part.value.get(_FORMAT_MEMBER) != FORMAT:
        raise InputError(
            tr("This is no tariff of OFMon, or one of another version."),
            todo=tr("A tariff begins with {begin}.", begin=f'"{_FORMAT_MEMBER}": {FORMAT}'),
        )
    rates = tuple(_rate(each) for each in part.parts("rates", _RATE))
    holidays = frozenset(_day(part, "holidays", each) for each in part.list("holidays"))
    return Tariff(part.text("name"), part.text("currency"), rates, holidays)


def _rate(part: _Part) -> Rate:
    part.known("from", "to", "bands", "standing", "tax_percent")
    taxed = part.value.get("tax_percent") is not None
    return _placed(
        part,
        lambda: Rate(
            part.day("from"),
            part.day("to"),
            tuple(_band(each) for each in part.parts("bands", _BAND)),
            _standing(_Part(part.value["standing"], tr("the standing charge")))
            if part.value.get("standing") is not None
            else None,
            part.decimal("tax_percent", _PERCENT_LIMIT, Decimal(0)) if taxed else None,
        ),
    )


def _placed(part: _Part, make: Callable[[], Rate]) -> Rate:
    """Errors say in which rate."""
    try:
        return make()
    except InputError as error:
        what = tr("In {place}: {what}", place=part.name, what=error.what)
        raise InputError(what, safe=error.safe, todo=error.todo) from error


def _band(part: _Part) -> Band:
    part.known("name", "price_per_kwh", "times")
    times = tuple(_times(each) for each in part.parts("times", _TIMES))
    return Band(part.text("name"), part.decimal("price_per_kwh", _PRICE_LIMIT), times)


def _times(part: _Part) -> Times:
    part.known("days", "from", "to")
    days = [str(day) for day in part.list("days") or _EVERY_DAY]
    unknown = [day for day in days if day not in set(DayKind)]
    if unknown:
        raise InputError(
            tr("{day} is no day.", day=visible(unknown[0])),
            todo=tr("Known are: {members}.", members=", ".join(DayKind)),
        )
    kinds = frozenset(DayKind(day) for day in days)
    return Times(kinds, _minute(part, "from", 0), _minute(part, "to", MINUTES))


def _minute(part: _Part, member: str, absent: int) -> int:
    value = part.value.get(member)
    if value is None:
        return absent
    found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    minute = int(found[1]) * 60 + int(found[2]) if found else MINUTES + 1
    if minute > MINUTES:
        raise part.wrong(member, tr('a time such as "22:00"'))
    return minute


def _standing(part: _Part) -> Standing:
    part.known("price", "per")
    if str(part.value.get("per")) not in set(Per):
        raise part.wrong("per", tr('"day" or "month"'))
    return Standing(part.decimal("price", _PRICE_LIMIT), Per(part.value["per"]))


def _day(part: _Part, member: str, value: object) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise part.wrong(member, tr('a day such as "2026-12-31"')) from error


def _rate_document(rate: Rate) -> dict[str, Any]:
    document: dict[str, Any] = {
        "from": rate.first.isoformat() if rate.first else None,
        "to": rate.last.isoformat() if rate.last else None,
        "tax_percent": str(rate.tax_percent) if rate.tax_percent is not None else None,
        "standing": {"price": str(rate.standing.price), "per": rate.standing.per.value}
        if rate.standing
        else None,
        "bands": [_band_document(band) for band in rate.bands],
    }
    return {member: value for member, value in document.items() if value is not None}


def _band_document(band: Band) -> dict[str, Any]:
    document: dict[str, Any] = {"name": band.name, "price_per_kwh": str(band.price)}
    if band.times:
        document["times"] = [
            {
                "days": [kind.value for kind in DayKind if kind in times.days],
                "from": _clock(times.start_min),
                "to": _clock(times.end_min),
            }
            for times in band.times
        ]
    return document


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
