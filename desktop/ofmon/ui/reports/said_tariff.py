"""Free of Qt. A tariff in words, to be checked against the supplier's sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.plain_text import visible
from ofmon.domain.tariff.currency import digits_of
from ofmon.domain.tariff.model import DayKind, Per
from ofmon.domain.tariff.typed import DAYS
from ofmon.texts import tr
from ofmon.ui.reports import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from ofmon.domain.tariff.model import Band, Rate, Tariff, Times

def lines(tariff: Tariff) -> Iterator[str]:
    """A line for each rate, band and charge; an empty one between rates."""
    for at, rate in enumerate(tariff.rates):
        if at:
            yield ""
        yield said.span(rate.first, rate.last) or tr("Always")
        for band in rate.bands:
            yield _band(band, tariff.currency)
        yield from _charges(rate, tariff.currency)
    if tariff.holidays:
        days = ", ".join(said.day(day) for day in sorted(tariff.holidays))
        yield tr("Holidays: {days}", days=days)


def _band(band: Band, currency: str) -> str:
    price = _price(band.price, currency)
    if not band.times:
        return tr("{band}: {price} for 1 kWh at all other times", band=visible(band.name), price=price)
    times = "; ".join(_times(each) for each in band.times)
    return tr("{band}: {price} for 1 kWh, {times}", band=visible(band.name), price=price, times=times)


def _times(times: Times) -> str:
    first, last = _clock(times.start_min), _clock(times.end_min)
    if times.days == frozenset(DayKind):
        return tr("{first} to {last}", first=first, last=last)
    days = ", ".join(tr(text) for kind, text in DAYS.items() if kind in times.days)
    return tr("{days} {first} to {last}", days=days, first=first, last=last)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _charges(rate: Rate, currency: str) -> Iterator[str]:
    if rate.standing:
        price = _price(rate.standing.price, currency)
        yield (
            tr("Standing charge: {price} per day", price=price)
            if rate.standing.per is Per.DAY
            else tr("Standing charge: {price} per month", price=price)
        )
    if rate.tax_percent is not None:
        yield tr("Tax: {percent} %", percent=said.percent(rate.tax_percent))


def _price(price: Decimal, currency: str) -> str:
    digits = max(digits_of(currency), -int(price.as_tuple().exponent))
    return tr("{amount} {currency}", amount=said.number(price, digits), currency=currency)
