"""``ofmon exchange OLD NEW``: a meter takes another one's place, and the device's history goes on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts, results
from ofmon.cli.meter_page import exchange_lines
from ofmon.domain.identity import MeterId
from ofmon.errors import InputError
from ofmon.services.visiting import Agreed
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ofmon.bootstrap import Services
    from ofmon.services.exchange import Exchanged, Swap


def add_arguments(
    exchange: argparse.ArgumentParser,
    parsed: Callable[[Callable[[str], MeterId]], Callable[[str], MeterId]],
    agreed: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Tell the parser of them."""
    ssid = parsed(MeterId.parse)
    exchange.add_argument("old", type=ssid, metavar="OLD", help=tr("the meter that is replaced, SEM-…"))
    exchange.add_argument("new", type=ssid, metavar="NEW", help=tr("the meter that replaces it, SEM-…"))
    text = tr("the old one can't be collected any more; WHY is kept")
    exchange.add_argument("--dead", nargs="?", const="", metavar="WHY", help=text)
    text = tr("even if the new one carries another device's token")
    exchange.add_argument("--overwrite", action="store_true", help=text)
    exchange.add_argument("--yes", action="store_true", help=tr("don't ask before the new one is changed"))
    agreed(exchange)


async def run(args: argparse.Namespace, services: Services) -> int:
    """Collect the old one, ask, give the new one its device."""
    if args.meter and args.dead is None:
        raise InputError(
            tr("--meter is the address of one meter, and an exchange visits two."),
            safe=tr("Nothing was changed."),
            todo=tr("Collect {old} first, then say --dead.", old=args.old),
        )
    agreed = Agreed(free_undated=args.free_undated, this_is_it=args.this_is_it)
    report = console.ProgressLines()
    swap = await services.exchange.look(args.old, args.new)
    old = None
    if args.dead is None:
        old = await services.exchange.take_out(swap, agreed=agreed, report=report)
    if not args.yes:
        _ask(args, swap)
    why = args.dead or (tr("it could not be collected any more") if args.dead is not None else "")
    done = await services.exchange.put_in(
        swap, old, why=why, overwrite=args.overwrite, agreed=agreed, report=report
    )
    return _tell(args, done)


def _ask(args: argparse.Namespace, swap: Swap) -> None:
    """Once more, since from here on there is something to be undone; where nobody can be asked, go on."""
    if args.json or not sys.stdin.isatty():
        return
    text = tr(
        "{new} takes the place of {old} now. What {old} measures afterwards is stored, but not sent.",
        new=swap.new,
        old=swap.old.meter,
    )
    console.say(text, error=True)
    unchanged = tr("Nothing was changed on {meter}.", meter=swap.new)
    if prompts.ask(tr("Type yes to go on: "), safe=unchanged).strip().lower() != "yes":
        raise InputError(tr("That was no yes."), safe=unchanged)


def _tell(args: argparse.Namespace, done: Exchanged) -> int:
    args.said = done.swap.outcome
    if args.json:
        console.print_json({"command": args.command, "ok": True, "exchanged": done})
        return console.DONE
    for visit in (done.old, done.new):
        if visit:
            results.print_visit(visit)
    console.say(done.swap.outcome)
    for line in exchange_lines(done.exchange) if done.exchange else ():
        console.say(line)
    console.say(tr("To undo it: ofmon exchange {new} {old}", new=args.new, old=args.old))
    return console.DONE
