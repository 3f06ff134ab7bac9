"""A tariff as a person types it: fields of text, read by the same checks as a tariff's file.

Prices have the decimal sign of any language; days are as 2026-12-31. Times of a band are ``Mon-Fri
06:00-22:00``, several parted by semicolons, the days in the language in use; without days they hold on every
day, and then they may go over midnight. A rate ends where the next one begins, unless its last day is given.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from ofmon.domain.tariff.document import read_tariff, write_tariff
from ofmon.domain.tariff.model import MINUTES, Band, DayKind, Per, Rate, Standing, Tariff, Times
from ofmon.domain.typed_numbers import decimal_sign, doubt, exact
from ofmon.errors import InputError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

DAYS = {
    DayKind.MONDAY: mark("Mon"),
    DayKind.TUESDAY: mark("Tue"),
    DayKind.WEDNESDAY: mark("Wed"),
    DayKind.THURSDAY: mark("Thu"),
    DayKind.FRIDAY: mark("Fri"),
    DayKind.SATURDAY: mark("Sat"),
    DayKind.SUNDAY: mark("Sun"),
    DayKind.HOLIDAY: mark("holidays"),
}
"""Words for days, for `texts.tr`."""
_WEEK = tuple(kind for kind in DayKind if kind is not DayKind.HOLIDAY)
_SPAN = re.compile(r"(.*?)\s*(\d{1,2}):([0-5]\d)\s*[-\u2013]\s*(\d{1,2}):([0-5]\d)", re.DOTALL)
_ENDS = re.compile("[;؛\n]")
_COMMAS = re.compile("[,،]")
_DASHES = re.compile(r"[-\u2013]")


@dataclass(frozen=True, slots=True)
class BandText:
    """A price: what it is called, what 1 kWh costs, and when it holds (empty: whenever no other does)."""

    name: str = ""
    price: str = ""
    times: str = ""


@dataclass(frozen=True, slots=True)
class RateText:
    """Prices that hold together.

    Attributes:
        first: first day, empty: from ever.
        last: last day, empty: until the next ones hold.
        tax: percent, empty: nothing is said about tax.
        standing: the standing charge, empty: none.
        per: what that is for.
        bands: at least one.
    """

    first: str = ""
    last: str = ""
    tax: str = ""
    standing: str = ""
    per: Per = Per.MONTH
    bands: tuple[BandText, ...] = (BandText(),)


@dataclass(frozen=True, slots=True)
class TariffText:
    """A tariff: name, currency, days that are holidays (parted by commas), and prices by time."""

    name: str = ""
    currency: str = ""
    holidays: str = ""
    rates: tuple[RateText, ...] = (RateText(),)


def typed_tariff(typed: TariffText) -> Tariff:
    """The tariff that is meant.

    Raises:
        InputError: none can be meant: where, and what is wrong.
    """
    rates = [_rate(each, at) for at, each in enumerate(typed.rates, 1)]
    rates.sort(key=lambda rate: rate.first or date.min)
    for at, (rate, following) in enumerate(pairwise(rates)):
        if rate.last is None and following.first is not None and following.first > date.min:
            rates[at] = replace(rate, last=following.first - timedelta(days=1))
    with _at(tr("Holidays")):
        holidays = frozenset(_day(each) for each in _COMMAS.split(typed.holidays) if each.strip())
    name = " ".join(typed.name.split())
    tariff = Tariff(name, typed.currency.strip().upper(), tuple(rates), holidays)
    return read_tariff(write_tariff(tariff))  # what a file may not hold is not kept


def text_of(tariff: Tariff) -> TariffText:
    """A tariff to be typed over."""
    begins = [rate.first for rate in tariff.rates[1:]]
    ends = [first - timedelta(days=1) if first else None for first in begins]
    rates = (_text_of(rate, end) for rate, end in zip(tariff.rates, [*ends, None], strict=True))
    holidays = ", ".join(day.isoformat() for day in sorted(tariff.holidays))
    return TariffText(tariff.name, tariff.currency, holidays, tuple(rates))


def typed_times(text: str) -> tuple[Times, ...]:
    """Times of a band.

    Raises:
        InputError: they can't be meant.
    """
    return tuple(times for part in _ENDS.split(text) if part.strip() for times in _times(part.strip()))


def times_text(times: tuple[Times, ...]) -> str:
    """What `typed_times` reads."""
    return "; ".join(_times_text(each) for each in times)


def _rate(typed: RateText, at: int) -> Rate:
    with _at(tr("Prices {number}", number=at)):
        return Rate(
            _day(typed.first) if typed.first.strip() else None,
            _day(typed.last) if typed.last.strip() else None,
            tuple(_band(each) for each in typed.bands),
            Standing(_number(typed.standing), typed.per) if typed.standing.strip() else None,
            _number(typed.tax) if typed.tax.strip() else None,
        )


def _band(typed: BandText) -> Band:
    name = " ".join(typed.name.split())
    if not name:
        raise InputError(tr("A price has no name."), todo=tr("Call it e.g. Day, Night or Energy."))
    with _at(name):
        return Band(name, _number(typed.price), typed_times(typed.times))


def _text_of(rate: Rate, end: date | None) -> RateText:
    return RateText(
        rate.first.isoformat() if rate.first else "",
        rate.last.isoformat() if rate.last and rate.last != end else "",
        _number_text(rate.tax_percent),
        _number_text(rate.standing.price) if rate.standing else "",
        rate.standing.per if rate.standing else Per.MONTH,
        tuple(BandText(band.name, _number_text(band.price), times_text(band.times)) for band in rate.bands),
    )


@contextmanager
def _at(place: str) -> Iterator[None]:
    """Errors say where."""
    try:
        yield
    except InputError as error:
        what = tr("{place}: {what}", place=place, what=error.what)
        raise InputError(what, safe=error.safe, todo=error.todo) from error


def _number(text: str) -> Decimal:
    if unsure := doubt(text):
        raise InputError(unsure)
    found = exact(text)
    if not found.is_finite():
        raise InputError(tr("{text!r} is no number", text=text.strip()))
    return found


def _number_text(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}".replace(".", decimal_sign())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(tr("{text!r} is no day like 2026-01-31", text=text.strip())) from error


def _times(text: str) -> list[Times]:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise InputError(
            tr("{text!r} is no time of day.", text=text),
            todo=tr("Write it as 22:00-24:00, or {days} 06:00-22:00.", days=_days_text(_WEEK[:5])),
        )
    start, end = (int(found[at]) * 60 + int(found[at + 1]) for at in (2, 4))
    if found[1]:
        return [Times(_days(found[1]), start, end)]
    every = frozenset(DayKind)
    if 0 < end <= start:
        return [Times(every, start, MINUTES), Times(every, 0, end)]
    return [Times(every, start, end)]


def _days(text: str) -> frozenset[DayKind]:
    return frozenset(kind for part in _COMMAS.split(text) for kind in _span_of_days(part))


def _span_of_days(text: str) -> list[DayKind]:
    """One day, or from one to another, also over Sunday."""
    first, *last = (_kind(word) for word in _DASHES.split(text, maxsplit=1))
    if not last:
        return [first]
    if DayKind.HOLIDAY in {first, *last}:
        raise InputError(tr("{day!r} is no day.", day=text.strip()))
    begin, steps = _order(first), (_order(last[0]) - _order(first)) % len(_WEEK)
    return [_WEEK[(begin + step) % len(_WEEK)] for step in range(steps + 1)]


def _order(kind: DayKind) -> int:
    return tuple(DayKind).index(kind)


def _kind(text: str) -> DayKind:
    word = text.strip().rstrip(".").casefold()
    for kind, name in DAYS.items():
        if word in {kind.value, name.casefold(), tr(name).rstrip(".").casefold()}:
            return kind
    known = ", ".join(tr(name) for name in DAYS.values())
    raise InputError(
        tr("{day!r} is no day.", day=text.strip()), todo=tr("Known are: {members}.", members=known)
    )


def _times_text(times: Times) -> str:
    span = f"{_clock(times.start_min)}-{_clock(times.end_min)}"
    if times.days == frozenset(DayKind):
        return span
    return f"{_days_text(tuple(kind for kind in DayKind if kind in times.days))} {span}"


def _days_text(kinds: tuple[DayKind, ...]) -> str:
    """Three days or more that follow each other are a span."""
    runs: list[list[DayKind]] = []
    for kind in kinds:
        goes_on = runs and kind in _WEEK and _order(kind) == _order(runs[-1][-1]) + 1
        if goes_on:
            runs[-1].append(kind)
        else:
            runs.append([kind])
    return ", ".join(_run_text(run) for run in runs)


def _run_text(run: list[DayKind]) -> str:
    words = [tr(DAYS[kind]) for kind in run]
    return f"{words[0]}-{words[-1]}" if words[2:] else ", ".join(words)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
