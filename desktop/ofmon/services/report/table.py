"""A report as one table, for spreadsheets: a line a figure, with what it is about in the first columns.

Names of columns and sections are for programs and stay in English; amounts of money are decimals as billed.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.domain.tariff.bill import Line
    from ofmon.domain.tariff.cost import Range
    from ofmon.services.export import Value
    from ofmon.services.report.facts import Amount, Charged, Compared, Gap, Report

    Row = dict[str, Value]

COLUMNS = (
    "section",
    "name",
    "from_utc",
    "to_utc",
    "energy_kwh",
    "hours",
    "hours_due",
    "readings",
    "estimated_readings",
    "quantity",
    "unit",
    "price",
    "amount",
    "amount_least",
    "amount_most",
    "currency",
)


def rows(report: Report) -> list[list[Value]]:
    """The report's lines under `COLUMNS`."""
    return [[row.get(name) for name in COLUMNS] for row in _rows(report)]


def _rows(report: Report) -> Iterator[Row]:
    yield {"section": "total", "name": report.group.name, **_amount(report.total)}
    for bar in report.bars:
        yield {"section": report.bars_by.value, **_amount(bar)}
    for device in report.devices:
        yield {"section": "device", "name": device.owner.name, **_amount(device.amount)}
    for charged in report.bills:
        yield from _bill(charged)
    for compared, section in ((report.before, "period before"), (report.year_before, "year before")):
        if compared:
            yield _compared(section, compared)
    for gap in report.gaps:
        yield _missing(gap)
    for stored in report.events.losses:
        loss = stored.loss
        at_ms = loss.raw_time_ms if loss.time_ms is None else loss.time_ms
        yield {"section": "power loss", "name": stored.ssid, "from_utc": _iso(at_ms)}
    for reason, number in report.events.aside.items():
        yield {"section": "not counted", "name": reason.value or "unknown", "readings": number}


def _compared(section: str, compared: Compared) -> Row:
    return {
        "section": section,
        "name": str(compared.period),
        "energy_kwh": compared.energy_kwh,
        "hours": compared.completeness.hours,
        "hours_due": compared.completeness.due,
    }


def _missing(gap: Gap) -> Row:
    return {
        "section": "missing",
        "name": gap.device,
        **_span(gap.start_ms, gap.end_ms),
        "hours_due": gap.hours,
        "hours": 0,
    }


def _amount(amount: Amount) -> Row:
    return {
        **_span(amount.start_ms, amount.end_ms),
        "energy_kwh": amount.energy_kwh,
        "hours": amount.completeness.hours,
        "hours_due": amount.completeness.due,
        "readings": amount.readings,
        "estimated_readings": amount.estimated,
    }


def _bill(charged: Charged) -> Iterator[Row]:
    made = charged.bill
    currency: Row = {"currency": made.tariff.currency}
    for line in made.lines:
        yield {"section": "bill", **_line(line), **currency}
    for name, sums in (("net", made.net), ("gross", made.gross)):
        yield {"section": "bill", "name": name, **_bounds(sums), **currency}
    for tax in made.taxes:
        amount = {"price": str(tax.percent), "unit": "%", "amount": str(tax.amount)}
        yield {"section": "bill", "name": "tax", **amount, **currency}


def _line(line: Line) -> Row:
    return {
        "name": line.band or "standing charge",
        "quantity": str(line.quantity.value),
        "unit": line.per.value if line.per else "kWh",
        "price": str(line.price),
        "amount": str(line.amount),
    }


def _bounds(sums: Range) -> Row:
    return {
        "amount": str(sums.value),
        "amount_least": str(sums.least),
        "amount_most": str(sums.most),
    }


def _span(start_ms: int, end_ms: int) -> Row:
    return {"from_utc": _iso(start_ms), "to_utc": _iso(end_ms)}


def _iso(time_ms: int) -> str:
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="seconds")
