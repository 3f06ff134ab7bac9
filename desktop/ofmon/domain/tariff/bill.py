"""A bill: what was used and what it costs, line by line, each line rounded once.

A day's standing charge counts for each local day of the period on which a rate holds, a month's for the share
of the month's days that lie in it.
"""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from ofmon.domain.tariff.calendar import Slot
from ofmon.domain.tariff.cost import Range, Usage
from ofmon.domain.tariff.currency import EXACT, digits_of, rounded
from ofmon.domain.tariff.model import Per

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ofmon.domain.tariff.model import Rate, Tariff

ENERGY_DIGITS = 3
"""Decimals of a line's energy, in kWh."""
QUANTITY_DIGITS = 4
"""Decimals of a count of months."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a bill.

    Attributes:
        rate: which of the tariff's rates.
        band: the band's name, or empty for a standing charge.
        per: what a standing charge is for, None: it is energy.
        quantity: kWh, or how many days or months, rounded; with its bounds.
        price: of one of them, before tax.
        amount: quantity times price, rounded.
    """

    rate: Rate
    band: str
    per: Per | None
    quantity: Range
    price: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Tax:
    """The tax on the lines with one percentage: the sum, and the tax on it, rounded."""

    percent: Decimal
    net: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Bill:
    """What a tariff asks for.

    Attributes:
        tariff: by which.
        lines: energy by band, then standing charges.
        taxes: by percentage, ascending.
        net: the lines' sum, with its bounds.
        gross: with taxes; the same where there is no tax.
        unpriced: kWh at times for which the tariff has no rate.
        usage: how the energy was counted.
    """

    tariff: Tariff
    lines: tuple[Line, ...]
    taxes: tuple[Tax, ...]
    net: Range
    gross: Range
    unpriced: Range
    usage: Usage


def bill(tariff: Tariff, usage: Usage, first: date, last: date, standings: int = 1) -> Bill:
    """Make a bill.

    Args:
        tariff: the prices.
        usage: the energy by price (`ofmon.domain.tariff.cost.usage`), of all devices together.
        first: first local day of the period.
        last: its last one.
        standings: how often the standing charge is due: once for each connection.
    """
    digits = digits_of(tariff.currency)
    lines = (*_energy_lines(tariff, usage), *_standing_lines(tariff, first, last, standings))
    net = sum((line.amount for line in lines), rounded(Decimal(0), digits))
    taxes = tuple(_taxes(lines, digits))
    gross = sum((tax.amount for tax in taxes), net)
    return Bill(
        tariff,
        lines,
        taxes,
        Range(net, usage.net.less, usage.net.more).outward(digits),
        Range(gross, usage.gross.less, usage.gross.more).outward(digits),
        _round_energy(usage.energy.get(None, Range())),
        usage,
    )


def _energy_lines(tariff: Tariff, usage: Usage) -> Iterator[Line]:
    digits = digits_of(tariff.currency)
    for at, rate in enumerate(tariff.rates):
        for number, band in enumerate(rate.bands):
            energy = usage.energy.get(Slot(at, number))
            if energy is not None:
                quantity = _round_energy(energy)
                amount = rounded(EXACT.multiply(quantity.value, band.price), digits)
                yield Line(rate, band.name, None, quantity, band.price, amount)


def _round_energy(energy: Range) -> Range:
    outward = energy.outward(ENERGY_DIGITS)
    return Range(rounded(energy.value, ENERGY_DIGITS), outward.less, outward.more)


def _standing_lines(tariff: Tariff, first: date, last: date, standings: int) -> Iterator[Line]:
    digits = digits_of(tariff.currency)
    for at, days in sorted(_days(tariff, first, last).items()):
        rate = tariff.rates[at]
        if rate.standing and standings:
            quantity = _quantity(days, rate.standing.per) * standings
            amount = rounded(quantity * rate.standing.price, digits)
            yield Line(rate, "", rate.standing.per, Range(quantity), rate.standing.price, amount)


def _days(tariff: Tariff, first: date, last: date) -> dict[int, list[date]]:
    """The period's days by the rate that holds."""
    found: dict[int, list[date]] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        at = tariff.rate_on(day)
        if at is not None:
            found.setdefault(at, []).append(day)
    return found


def _quantity(days: list[date], per: Per) -> Decimal:
    if per is Per.DAY:
        return Decimal(len(days))
    months = Counter((day.year, day.month) for day in days)
    shares = (Decimal(number) / monthrange(*month)[1] for month, number in months.items())
    return rounded(sum(shares, Decimal(0)), QUANTITY_DIGITS)


def _taxes(lines: tuple[Line, ...], digits: int) -> Iterator[Tax]:
    sums: dict[Decimal, Decimal] = {}
    for line in lines:
        if line.rate.tax_percent is not None:
            sums[line.rate.tax_percent] = sums.get(line.rate.tax_percent, Decimal(0)) + line.amount
    for percent, net in sorted(sums.items()):
        yield Tax(percent, net, rounded(net * percent / 100, digits))
