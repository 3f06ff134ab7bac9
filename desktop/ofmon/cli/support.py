"""``ofmon support`` and ``ofmon activity``: what happened on this computer, also for whoever helps."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from ofmon.cli import console, output, prompts
from ofmon.cli.rounds import is_yes
from ofmon.errors import InputError
from ofmon.services.activity import ActivityKind
from ofmon.services.activity_search import ActivityFilter, found, write_lines
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

    from ofmon.bootstrap import Services

    Command = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]
    Parsed = Callable[[Callable[[str], object]], Callable[[str], object]]

_KINDS = {kind.value or "other": kind for kind in ActivityKind}


def add_commands(command: Command, parsed: Parsed) -> None:
    """Tell the parser of them; ``parsed`` makes a parser's sentences reach the person."""
    text = tr("Show what somebody who helps needs to know, without secrets, and save it.")
    support = command("support", text, _support)
    output.add(support, "-o", "--output", text=tr("save it as this zip file"))
    support.add_argument("--readings", action="store_true", help=tr("put all stored readings in, too"))
    support.add_argument("--yes", action="store_true", help=tr("save it without asking"))
    activity = command("activity", tr("List what happened, and what it came to."), _activity)
    activity.add_argument("words", nargs="*", metavar="WORD", help=tr("only lines that hold these"))
    activity.add_argument("--kind", choices=list(_KINDS), help=tr("only lines about this"))
    activity.add_argument("--about", default="", metavar="METER", help=tr("only lines about this meter"))
    day = parsed(_day_ms)
    activity.add_argument("--from", dest="start_ms", type=day, metavar="DATE", help=tr("first day"))
    until = parsed(partial(_day_ms, after=1))
    activity.add_argument("--to", dest="end_ms", type=until, metavar="DATE", help=tr("last day"))
    output.add(activity, "-o", "--output", text=tr("write them to a CSV file"))


async def _support(args: argparse.Namespace, services: Services) -> int:
    bundle = await services.support.gather(readings=args.readings)
    if args.json:
        saved = str(args.output) if args.output else None
        if args.output:
            await services.support.save(bundle, args.output)
        console.print_json({"command": "support", "ok": True, "saved": saved, "texts": bundle.texts})
        return console.DONE
    for line in bundle.whole().split("\n"):
        console.say(line)
    if args.output is None:
        console.say(tr("Nothing was saved. To save it: ofmon support -o FILE"), error=True)
    elif args.yes or not sys.stdin.isatty() or is_yes(prompts.ask(_question(args))):
        await services.support.save(bundle, args.output)
        said = tr("Saved as {path}. Send it to nobody whom you don't trust.", path=args.output)
        console.say(said, error=True)
    return console.DONE


def _question(args: argparse.Namespace) -> str:
    if args.readings:
        return tr("Save all of this, and all stored readings, as {path}? [y/N] ", path=args.output)
    return tr("Save all of this as {path}? [y/N] ", path=args.output)


async def _activity(args: argparse.Namespace, services: Services) -> int:
    kind = _KINDS[args.kind] if args.kind else None
    wanted = ActivityFilter(" ".join(args.words), kind, args.about, args.start_ms, args.end_ms)
    if args.start_ms is not None and args.end_ms is not None and args.start_ms >= args.end_ms:
        raise InputError(tr("--from is a later day than --to."))
    lines = found(await services.activity.activity(), wanted)
    if args.output:
        await write_lines(args.output, lines)
    if args.json:
        console.print_json({"command": "activity", "ok": True, "lines": lines})
    elif args.output:
        console.say(tr("%n line(s) written to {path}.", "", len(lines), path=args.output))
    else:
        for line in lines:
            console.say(f"{console.moment(line.time_ms)}  {line.text}")
    return console.DONE


def _day_ms(text: str, after: int = 0) -> int:
    """The beginning of a day here, or of one after it, in ms since the epoch."""
    try:
        day = datetime.fromisoformat(text).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        return round((day + timedelta(days=after)).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(tr("{text!r} is no day like 2026-01-31", text=text)) from error
