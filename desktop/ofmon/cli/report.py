"""``ofmon report``: consumption, cost and how complete both are, as PDF or as a table."""

from __future__ import annotations

import re
import time
from datetime import date
from typing import TYPE_CHECKING

from ofmon.cli import console, output
from ofmon.domain.periods import CalendarPeriod, Kind, containing, free
from ofmon.errors import InputError, OFMonError
from ofmon.services.ports.tariffs import Scope
from ofmon.services.report import table
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from ofmon.bootstrap import Services
    from ofmon.services.report.facts import Charged, Report
    from ofmon.services.tariffs import Group, Groups

_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})")


def add_arguments(report: argparse.ArgumentParser, parsed: Callable[..., Callable[[str], object]]) -> None:
    """Tell the parser of them."""
    report.add_argument("name", nargs="?", help=tr("a device, a site or a customer"))
    report.add_argument("--all", action="store_true", help=tr("all devices together"))
    when = report.add_mutually_exclusive_group()
    for option, read, example in (
        ("--day", _day, "2026-10-31"),
        ("--week", _week, "2026-W44"),
        ("--month", _month, "2026-10"),
        ("--year", _year, "2026"),
    ):
        text = tr("this one, e.g. {example}", example=example)
        when.add_argument(option, dest="period", type=parsed(read), metavar=example, help=text)
    report.add_argument("--from", dest="first", type=parsed(_date), metavar="DATE", help=tr("first day"))
    report.add_argument("--to", dest="last", type=parsed(_date), metavar="DATE", help=tr("last day"))
    output.add(report, "-o", "--output", required=True)
    report.add_argument("--csv", action="store_true", help=tr("a table instead of a PDF"))


async def run(args: argparse.Namespace, services: Services) -> int:
    """Make a report and write it."""
    groups = await services.tariffs.groups()
    group, period = _group(args, groups), _period(args)
    if args.output == output.STDOUT:
        raise InputError(tr("A report is a file of its own: give a file name."), safe=tr("Nothing was done."))
    report = await services.reports.make(group, period, await _now_ms(services))
    if args.csv or args.output.suffix.lower() == ".csv":
        await services.export.table(args.output, table.COLUMNS, table.rows(report))
    else:
        _write_pdf(report, args.output)
    return _tell(args, report)


def _write_pdf(report: Report, path: Path) -> None:
    from ofmon.ui.reports.alone import write_report  # noqa: PLC0415 - Qt is loaded only where it is needed

    write_report(report, path)


def _group(args: argparse.Namespace, groups: Groups) -> Group:
    if args.all == bool(args.name):
        raise InputError(tr("Name a device, a site or a customer, or give --all."))
    if args.all:
        return next(group for group in groups.groups if group.scope is Scope.ALL)
    return groups.find(args.name)


def _period(args: argparse.Namespace) -> CalendarPeriod:
    if args.first or args.last:
        if args.period or not (args.first and args.last):
            raise InputError(
                tr("--from and --to go together, and instead of --day, --week, --month or --year.")
            )
        if args.first > args.last:
            what = tr("The last day lies before the first one.")
            raise InputError(what, todo=tr("Exchange --from and --to."))
        return free(args.first, args.last)
    if args.period is None:
        raise InputError(tr("Which days? Give --day, --week, --month, --year, or --from and --to."))
    period: CalendarPeriod = args.period
    return period


async def _now_ms(services: Services) -> int:
    """A testbed that doesn't answer must not stop a report."""
    try:
        return await services.clock.now_ms()
    except OFMonError:
        return time.time_ns() // 1_000_000


def _tell(args: argparse.Namespace, report: Report) -> int:
    complete = report.total.completeness
    args.said = tr(
        "Report of {period} written to {path}: {energy:.2f} kWh from readings of {hours} of {due} hours.",
        period=report.period,
        path=args.output,
        energy=report.total.energy_kwh,
        hours=complete.hours,
        due=complete.due,
    )
    if args.json:
        figures = {"energy_kwh": report.total.energy_kwh, "hours": complete.hours, "hours_due": complete.due}
        costs = [_cost(each) for each in report.bills]
        document = {"path": str(args.output), "period": str(report.period), **figures, "costs": costs}
        console.print_json({"command": "report", "ok": True, **document})
    else:
        console.say(args.said)
    return console.DONE


def _cost(charged: Charged) -> dict[str, str]:
    made = charged.bill
    return {
        "tariff": made.tariff.name,
        "currency": made.tariff.currency,
        "gross": str(made.gross.value),
        "least": str(made.gross.least),
        "most": str(made.gross.most),
    }


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(tr("{text!r} is no day like 2026-01-31", text=text)) from error


def _day(text: str) -> CalendarPeriod:
    return containing(Kind.DAY, _date(text))


def _week(text: str) -> CalendarPeriod:
    found = _WEEK.fullmatch(text)
    try:
        if found:
            return containing(Kind.WEEK, date.fromisocalendar(int(found[1]), int(found[2]), 1))
    except ValueError:
        pass
    raise ValueError(tr("{text!r} is no week like 2026-W44", text=text))


def _month(text: str) -> CalendarPeriod:
    try:
        return containing(Kind.MONTH, date.fromisoformat(f"{text}-01"))
    except ValueError as error:
        raise ValueError(tr("{text!r} is no month like 2026-10", text=text)) from error


def _year(text: str) -> CalendarPeriod:
    try:
        return containing(Kind.YEAR, date(int(text), 1, 1))
    except ValueError as error:
        raise ValueError(tr("{text!r} is no year like 2026", text=text)) from error
