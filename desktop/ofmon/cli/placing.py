"""``ofmon held place|dismiss|undo``: a time for readings that have none, or why they stay here."""

# ruff: noqa: T201 - printing is what a command line does
from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.errors import InputError
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse

    from ofmon.bootstrap import Services
    from ofmon.services.placing import Offered
    from ofmon.services.ports import HeldFilter

PLACE, DISMISS, UNDO = "place", "dismiss", "undo"
JOBS = (PLACE, DISMISS, UNDO)
_UNCHANGED = mark("Nothing was changed.")
_HOUR_MS = 3_600_000


def add_arguments(held: argparse.ArgumentParser) -> None:
    """Tell the parser of what these need beside the readings."""
    text = tr("of place: the meter has been where it is since then, local time, as 2026-03-14T08:00")
    held.add_argument("--since", type=_moment, metavar="TIME", help=text)
    text = tr("of dismiss: why they stay here, kept with them")
    held.add_argument("--because", metavar="WHY", default="", help=text)
    text = tr("list those that were placed and weren't sent yet")
    held.add_argument("--placed", action="store_true", help=text)


async def run(args: argparse.Namespace, services: Services, wanted: HeldFilter) -> int:
    """Do what was decided."""
    if args.job == PLACE:
        return await _place(args, services, wanted)
    if args.job == DISMISS:
        count = await services.placing.dismiss(wanted, args.because)
        said = tr("Left here for good, with the reason: %n reading(s).", "", count)
        return console.tell(args, said, job=args.job, count=count)
    count = await services.placing.take_back(wanted)
    said = tr("Held again: %n reading(s).", "", count)
    return console.tell(args, said, job=args.job, count=count)


async def _place(args: argparse.Namespace, services: Services, wanted: HeldFilter) -> int:
    offered = await services.placing.offer(wanted, args.since)
    if offered.places and not args.yes:
        _ask(args, offered)
    count = await services.placing.place(offered)
    said = [tr("%n reading(s) placed in time, marked as estimated.", "", count), offered.left]
    said.append(tr("The next sync sends what no other meter claims; until then: ofmon held undo."))
    document = {"count": count, "places": offered.places, "refused": offered.refused}
    return console.tell(args, " ".join(filter(None, said)), job=args.job, **document)


def _ask(args: argparse.Namespace, offered: Offered) -> None:
    said = describe(offered)
    if args.json or not sys.stdin.isatty():
        raise InputError(said, safe=tr(_UNCHANGED), todo=tr("To do it: say --yes."))
    print(said, file=sys.stderr)
    if not prompts.agrees(mark("Type {yes} to place them: "), safe=tr(_UNCHANGED)):
        raise InputError(tr("That was no yes."), safe=tr(_UNCHANGED))


def describe(offered: Offered) -> str:
    """Where they would stand, and how sure that is."""
    first, last = offered.span_ms or (0, 0)
    where = tr(
        "%n reading(s) would end from {first} to {last}, each known to {hours:.1f} h.",
        "",
        offered.count,
        first=console.moment(first),
        last=console.moment(last),
        hours=offered.uncertainty_ms / _HOUR_MS,
    )
    return " ".join(filter(None, [where, offered.left]))


def _moment(text: str) -> int:
    """A local time, as ms since the epoch."""
    try:
        return int(datetime.fromisoformat(text).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(
            tr("{text!r} is no time.", text=text), todo=tr("Say it as 2026-03-14T08:00.")
        ) from error
