"""Free of Qt. A report as HTML: what stands on its pages, section by section."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from ofmon.domain.local_time import Period
from ofmon.domain.plain_text import visible
from ofmon.domain.reading import HELD, Reason
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.reports import costs, said
from ofmon.ui.reports.markup import Table, heading, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.domain.powerloss import StoredLoss
    from ofmon.services.report.facts import Compared, Report

CHART = "report:chart"
"""Where the document finds the chart."""
CHART_SIZE = (664, 190)
ROWS_MAX = 20
"""Of what is missing and of events; more are counted."""
_BAR_HEADS = {Period.HOUR: mark("Hour"), Period.DAY: mark("Day"), Period.MONTH: mark("Month")}
_FIGURES = frozenset({1, 2, 3, 4})


def report_html(report: Report, direction: str) -> str:
    """The whole document; ``direction`` is ``ltr`` or ``rtl``."""
    parts = (
        _head(report, direction),
        _consumption(report, direction),
        _devices(report, direction),
        costs.section(report, direction),
        _comparison(report, direction),
        _missing(report, direction),
        _events(report, direction),
        _method(report),
        _signature(direction),
    )
    inside = "".join("".join(part) for part in parts)
    return f'<html><body dir="{direction}">{inside}</body></html>'


def title(report: Report) -> str:
    """What it is called, also in the PDF's properties."""
    return tr("Energy report: {name}, {period}", name=said.group(report.group), period=str(report.period))


def _head(report: Report, direction: str) -> Iterator[str]:
    heading = tr("Energy report")
    yield f"<h1>{html.escape(heading)}</h1>"
    yield f'<p class="whom"><b>{html.escape(said.group(report.group))}</b></p>'
    yield f'<p class="when">{html.escape(str(report.period))}</p>'
    rows = [
        (tr("Consumption"), said.sum_of_energy(report.bounds)),
        *((tr("Cost"), each) for each in costs.totals(report)),
        (tr("Readings for"), said.completeness(report.total.completeness)),
        (tr("Times estimated"), said.estimated(report.total)),
    ]
    strong = frozenset(range(1 + len(rows) - 3))
    yield Table((), rows, strong=strong, share=35).html(direction)
    if why := said.standing(report):
        yield sentence(why)
    missing = report.total.completeness.missing
    if missing:
        said_so = tr("%n hour(s) without a reading (is|are) in no sum; nothing is filled in.", "", missing)
        yield sentence(said_so)


def _consumption(report: Report, direction: str) -> Iterator[str]:
    yield heading(tr("Consumption"))
    if not report.total.readings:
        yield sentence(tr("There are no readings in this period."))
        return
    width, height = CHART_SIZE
    yield f'<p><img src="{CHART}" width="{width}" height="{height}"/></p>'
    head = (tr(_BAR_HEADS[report.bars_by]), tr("kWh"), tr("Hours with a reading"), tr("Times estimated"))
    rows = [
        (
            said.bar(bar, report.bars_by),
            said.number(bar.energy_kwh, 2) if bar.readings else words.NO_FIGURE,
            said.completeness(bar.completeness) if bar.completeness.due else words.NO_FIGURE,
            said.estimated(bar) if bar.readings else words.NO_FIGURE,
        )
        for bar in report.bars
    ]
    total = report.total
    rows.append(
        (
            tr("Total"),
            said.number(total.energy_kwh, 2),
            said.completeness(total.completeness),
            said.estimated(total),
        )
    )
    yield Table(head, rows, _FIGURES, frozenset({len(rows) - 1})).html(direction)


def _devices(report: Report, direction: str) -> Iterator[str]:
    if len(report.devices) < 2:  # noqa: PLR2004 - one device is the report itself
        return
    yield heading(tr("Devices"))
    head = (tr("Device"), tr("kWh"), tr("Hours with a reading"), tr("Times estimated"), tr("Tariff"))
    rows = [
        (
            visible(each.owner.name),
            said.number(each.amount.energy_kwh, 2) if each.amount.readings else words.NO_FIGURE,
            said.completeness(each.amount.completeness),
            said.estimated(each.amount) if each.amount.readings else words.NO_FIGURE,
            visible(each.tariff) or words.NO_FIGURE,
        )
        for each in report.devices
    ]
    yield Table(head, rows, frozenset({1, 2, 3})).html(direction)


def _comparison(report: Report, direction: str) -> Iterator[str]:
    named = ((tr("The period before"), report.before), (tr("A year before"), report.year_before))
    rows = [_compared(report, name, other) for name, other in named if other]
    if not rows:
        return
    yield heading(tr("Comparison"))
    now = report.total
    first = (
        tr("This period"),
        str(report.period),
        said.number(now.energy_kwh, 2),
        said.completeness(now.completeness),
        "",
    )
    head = (tr("Which"), tr("When"), tr("kWh"), tr("Hours with a reading"), tr("This period against it"))
    yield Table(head, [first, *rows], frozenset({2, 3, 4})).html(direction)
    compared = [now.completeness, *(other.completeness for _name, other in named if other)]
    if any(each.missing for each in compared):
        yield sentence(tr("Hours are missing, so the change is that of what was read."), "muted")


def _compared(report: Report, name: str, other: Compared) -> tuple[str, ...]:
    complete = other.completeness
    energy = said.number(other.energy_kwh, 2) if complete.hours else words.NO_FIGURE
    hours = said.completeness(complete) if complete.due else tr("no readings yet")
    return name, str(other.period), energy, hours, said.change(report.total, other)


def _missing(report: Report, direction: str) -> Iterator[str]:
    if not report.gaps:
        return
    yield heading(tr("Missing hours"))
    shown = sorted(report.gaps[:ROWS_MAX], key=lambda gap: (gap.start_ms, gap.device))
    head = (tr("Device"), tr("From"), tr("To"), tr("Hours"))
    rows = [
        (visible(gap.device), said.moment(gap.start_ms), said.moment(gap.end_ms), said.number(gap.hours, 0))
        for gap in shown
    ]
    yield Table(head, rows, frozenset({3})).html(direction)
    if more := len(report.gaps[ROWS_MAX:]):
        yield sentence(tr("These are the longest ones; %n more (is|are) not listed.", "", more), "muted")


def _events(report: Report, direction: str) -> Iterator[str]:
    events = report.events
    if not (events.losses or events.aside):
        return
    yield heading(tr("Events"))
    if losses := events.losses:
        yield sentence(tr("%n power loss(es) of meters", "", len(losses)))
        head = (tr("Power went"), tr("How sure"), tr("Meter"))
        yield Table(head, [_loss(each) for each in losses[:ROWS_MAX]]).html(direction)
        if more := len(losses[ROWS_MAX:]):
            yield sentence(tr("%n more (is|are) not listed.", "", more), "muted")
    for reason, number in events.aside.items():
        why = _why(reason)
        yield sentence(tr("%n reading(s) (is|are) held back and in no sum: {why}.", "", number, why=why))


def _why(reason: Reason) -> str:
    return tr("the server refused it") if reason is Reason.REFUSED else tr(HELD[reason])


def _loss(stored: StoredLoss) -> tuple[str, str, str]:
    loss = stored.loss
    if loss.time_ms is None or loss.uncertainty_ms is None:
        return said.moment(loss.raw_time_ms), tr("by the meter's own clock"), stored.ssid
    sure = (
        tr("give or take {span}", span=words.duration(loss.uncertainty_ms))
        if loss.uncertainty_ms
        else tr("as its clock says")
    )
    return said.moment(loss.time_ms), sure, stored.ssid


def _method(report: Report) -> Iterator[str]:
    yield heading(tr("How this was counted"))
    zone = tr("Times are local time ({zone}).", zone=report.source.time_zone)
    yield sentence(zone, "muted")
    rule = tr("A reading counts in the period in which its hour ended, for the device it was collected for.")
    yield sentence(rule, "muted")
    if report.bills:
        for rule in costs.RULES:
            yield sentence(tr(rule), "muted")


def _signature(direction: str) -> Iterator[str]:
    line = "_" * 34
    yield "<p>&nbsp;</p><p>&nbsp;</p>"
    rows = [(line, line), (tr("Place and date"), tr("Signature"))]
    yield Table((), rows, share=50).html(direction).replace("<td", '<td style="border: none"')
