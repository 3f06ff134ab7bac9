"""Free of Qt. A report's costs: a table for each tariff, and what isn't sure about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.domain.plain_text import visible
from ofmon.domain.tariff.currency import digits_of
from ofmon.texts import mark, tr
from ofmon.ui.reports import said
from ofmon.ui.reports.markup import Table, heading, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.domain.tariff.bill import Bill, Line
    from ofmon.domain.tariff.cost import Range
    from ofmon.services.report.facts import Charged, Report

RULES = (
    mark(
        "A reading's energy is taken to be spread evenly over its hour, and is split by time where a price "
        "changes."
    ),
    mark(
        "Each line is rounded once: energy to 0.001 kWh, the amount to the smallest unit of the currency, "
        "half up."
    ),
    mark(
        "In brackets stand the least and the most that a sum may be where times are estimated: each reading "
        "at any moment of its span."
    ),
)


def totals(report: Report) -> Iterator[str]:
    """What all of it costs: a sum for each currency."""
    sums: dict[str, Range] = {}
    for charged in report.bills:
        bill = charged.bill
        known = sums.get(bill.tariff.currency)
        sums[bill.tariff.currency] = known.plus(bill.gross) if known else bill.gross
    return (said.sum_of_money(amount, currency) for currency, amount in sums.items())


def section(report: Report, direction: str) -> Iterator[str]:
    """All bills, and which devices are in none."""
    yield heading(tr("Cost"))
    for charged in report.bills:
        yield from _bill(charged, direction)
    without = [visible(each.owner.name) for each in report.devices if not each.tariff]
    if without and report.bills:
        names = ", ".join(without)
        yield sentence(tr("No tariff holds for: {devices}. Their energy is in no cost.", devices=names))
    elif without:
        yield sentence(tr("No tariff holds here, so there is no cost."))


def _bill(charged: Charged, direction: str) -> Iterator[str]:
    bill = charged.bill
    currency = bill.tariff.currency
    name = tr("{tariff}, in {currency}", tariff=visible(bill.tariff.name), currency=currency)
    yield sentence(name)
    head = (tr("What"), tr("Valid"), tr("How much"), tr("Price"), tr("Amount"))
    rows = [_line(line, currency) for line in bill.lines]
    sums = list(_sums(bill))
    strong = frozenset({len(rows) + len(sums) - 1})
    yield Table(head, [*rows, *sums], frozenset({2, 3, 4}), strong).html(direction)
    for remark in _remarks(charged):
        yield sentence(remark, "muted")


def _line(line: Line, currency: str) -> tuple[str, ...]:
    return (
        said.line_name(line),
        said.validity(line),
        said.quantity(line),
        said.price(line, currency),
        said.number(line.amount, digits_of(currency)),
    )


def _sums(bill: Bill) -> Iterator[tuple[str, ...]]:
    digits = digits_of(bill.tariff.currency)
    if bill.taxes:
        yield tr("Sum before tax"), "", "", "", _sum(bill.net, digits)
    for tax in bill.taxes:
        net = said.number(tax.net, digits)
        name = tr("Tax, {percent} % of {net}", percent=said.percent(tax.percent), net=net)
        yield name, "", "", "", said.number(tax.amount, digits)
    yield tr("Total"), "", "", "", _sum(bill.gross, digits)


def _sum(amount: Range, digits: int) -> str:
    value = said.number(amount.value, digits)
    if amount.sure:
        return value
    least, most = said.number(amount.least, digits), said.number(amount.most, digits)
    return tr("{amount} ({least} to {most})", amount=value, least=least, most=most)


def _remarks(charged: Charged) -> Iterator[str]:
    bill, usage = charged.bill, charged.bill.usage
    if usage.split:
        yield tr("%n reading(s) lay across a change of price and (was|were) split by time.", "", usage.split)
    if usage.doubtful:
        yield tr(
            "%n reading(s) with an estimated time may have another price, or belong to another period.",
            "",
            usage.doubtful,
        )
    if bill.unpriced.value:
        yield tr(
            "{energy} kWh were used when this tariff had no price: they are in no amount.",
            energy=said.number(bill.unpriced.value, 3),
        )
    if charged.standing_elsewhere:
        yield tr(
            "The standing charge is that of a site or customer with further devices, and not in this report."
        )
