"""Free of Qt. A report's figures in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ofmon import texts
from ofmon.domain.completeness import Standing
from ofmon.domain.local_time import Period
from ofmon.domain.plain_text import visible
from ofmon.domain.tariff.currency import digits_of
from ofmon.domain.tariff.model import Per
from ofmon.services.ports.tariffs import Scope
from ofmon.texts import tr
from ofmon.ui import words

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from ofmon.domain.completeness import Completeness
    from ofmon.domain.tariff.bill import Line
    from ofmon.domain.tariff.cost import Range
    from ofmon.services.report.facts import Amount, Compared, Report
    from ofmon.services.tariffs import Group

_ENERGY_DIGITS = 2
_PERCENT = 100


def number(value: Decimal | float, digits: int) -> str:
    """As the language writes it; a decimal of a bill has far fewer digits than a float holds."""
    return texts.number(float(value), digits)


def energy(kwh: float) -> str:
    """``12.34 kWh``."""
    return tr("{energy:.2f} kWh", energy=kwh)


def money(amount: Decimal, currency: str) -> str:
    """``12.34 EUR``."""
    return tr("{amount} {currency}", amount=number(amount, digits_of(currency)), currency=currency)


def sum_of_money(amount: Range, currency: str) -> str:
    """With its bounds, where it isn't sure."""
    digits = digits_of(currency)
    if amount.sure:
        return money(amount.value, currency)
    return tr(
        "{amount} {currency} ({least} to {most})",
        amount=number(amount.value, digits),
        currency=currency,
        least=number(amount.least, digits),
        most=number(amount.most, digits),
    )


def sum_of_energy(bounds: Range) -> str:
    """With its bounds, where they can be seen."""
    said = [number(each, _ENERGY_DIGITS) for each in (bounds.value, bounds.least, bounds.most)]
    if said[0] == said[1] == said[2]:
        return tr("{energy} kWh", energy=said[0])
    return tr("{energy} kWh ({least} to {most})", energy=said[0], least=said[1], most=said[2])


def completeness(complete: Completeness) -> str:
    """``19 of 72 hours``."""
    return tr("{hours} of {due} hours", hours=complete.hours, due=complete.due)


def estimated(amount: Amount) -> str:
    """How much of the readings has an estimated time."""
    if not amount.estimated:
        return tr("none")
    share = amount.estimated_share * _PERCENT
    if share < 1:
        return tr("under 1 %")
    return tr("{share:.0f} %", share=share)


def quantity(line: Line) -> str:
    """How much a line is about."""
    if line.per is None:
        value = number(line.quantity.value, 3)
        if line.quantity.sure:
            return tr("{energy} kWh", energy=value)
        least, most = number(line.quantity.least, 3), number(line.quantity.most, 3)
        return tr("{energy} kWh ({least} to {most})", energy=value, least=least, most=most)
    whole = line.quantity.value == line.quantity.value.to_integral_value()
    if line.per is Per.DAY:
        return tr("%n day(s)", "", int(line.quantity.value))
    if whole:
        return tr("%n month(s)", "", int(line.quantity.value))
    return tr("{months} months", months=number(line.quantity.value, 4))


def price(line: Line, currency: str) -> str:
    """With as many decimals as the tariff has, two at least."""
    digits = max(digits_of(currency), -int(line.price.as_tuple().exponent))
    return number(line.price, digits)


def line_name(line: Line) -> str:
    """A band's name, or the standing charge."""
    if line.per is None:
        return visible(line.band)
    return tr("Standing charge per day") if line.per is Per.DAY else tr("Standing charge per month")


def validity(line: Line) -> str:
    """From when to when its rate holds; empty: always."""
    return span(line.rate.first, line.rate.last)


def span(first: date | None, last: date | None) -> str:
    """Of days; empty: all of them."""
    if first and last:
        return tr("{first} to {last}", first=day(first), last=day(last))
    if first:
        return tr("from {first}", first=day(first))
    return tr("until {last}", last=day(last)) if last else ""


def percent(value: Decimal) -> str:
    """With as many decimals as it has."""
    return number(value, max(0, -int(value.normalize().as_tuple().exponent)))


def day(at: date) -> str:
    """``3 Mar 2026``."""
    return texts.date(datetime(at.year, at.month, at.day), "d MMM yyyy")  # noqa: DTZ001 - a date, in no zone


def moment(time_ms: int) -> str:
    """``3 Mar 2026 14:00``, local time."""
    return texts.date(words.local(time_ms), "d MMM yyyy HH:mm")


def bar(amount: Amount, by: Period) -> str:
    """What a line of the table is about."""
    at = words.local(amount.start_ms)
    form = {Period.HOUR: "ddd d MMM HH:mm", Period.DAY: "ddd d MMM yyyy", Period.MONTH: "MMMM yyyy"}
    return texts.date(at, form[by])


def short_bar(amount: Amount, by: Period) -> str:
    """What stands below a bar of the chart."""
    at = words.local(amount.start_ms)
    return texts.date(at, {Period.HOUR: "HH:mm", Period.DAY: "d", Period.MONTH: "MMM"}[by])


def group(of: Group) -> str:
    """Whom it is for."""
    return tr("All devices") if of.scope is Scope.ALL else visible(of.name)


def whom(of: Group) -> str:
    """The same with what kind of group it is, to choose from."""
    if of.scope is Scope.CUSTOMER:
        return tr("Customer: {name}", name=visible(of.name))
    if of.scope is Scope.SITE:
        return tr("Site: {name}", name=visible(of.name))
    return group(of)


def standing(report: Report) -> str:
    """Why the period holds a part of its energy only; empty: nothing of it."""
    made = moment(report.made_ms)
    if Standing.AHEAD in report.standing:
        return tr("This period has not begun.")
    if Standing.EARLIER in report.standing:
        return tr("This period lies before the first reading.")
    if Standing.RUNNING in report.standing and Standing.BEGINS in report.standing:
        return tr("Readings begin in this period, and it runs on: it is counted up to {moment}.", moment=made)
    if Standing.RUNNING in report.standing:
        return tr("This period runs on: it is counted up to {moment}.", moment=made)
    if Standing.BEGINS in report.standing:
        return tr("Readings begin within this period; hours before the first one are not missing.")
    return ""


def change(now: Amount, then: Compared) -> str:
    """By how much more or less; a dash where there was nothing."""
    if not then.energy_kwh:
        return words.NO_FIGURE
    share = (now.energy_kwh - then.energy_kwh) / abs(then.energy_kwh) * _PERCENT
    if share < 0:
        return tr("\u2212{share:.1f} %", share=-share)
    return tr("+{share:.1f} %", share=share)
