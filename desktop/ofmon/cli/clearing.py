"""``ofmon clear --older-than AGE --state STATE --ssid SEM-…``: delete some of the readings."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState
from ofmon.domain.typed_number import typed_count
from ofmon.errors import InputError
from ofmon.services.deleting import DELETED_STATES, describe, describe_deletion
from ofmon.services.ports import DeleteFilter
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ofmon.bootstrap import Services
    from ofmon.services.ports import Deletable

_NOTHING = mark("Nothing was deleted.")


def add_arguments(
    clear: argparse.ArgumentParser, parsed: Callable[[Callable[[str], MeterId]], Callable[[str], MeterId]]
) -> None:
    """Tell the parser which readings can be meant."""
    text = tr("only readings that ended so long ago: 90d, 6w, 18m, 2y")
    clear.add_argument("--older-than", metavar="AGE", help=text)
    text = tr("only readings in this state (default: confirmed); may be said again")
    states = [state.value for state in DELETED_STATES]
    clear.add_argument("--state", action="append", choices=states, help=text)
    clear.add_argument("--ssid", type=parsed(MeterId.parse), help=tr("only readings of this meter"))
    text = tr("list what was deleted by choice, and delete nothing")
    clear.add_argument("--list", action="store_true", help=text)


def is_meant(args: argparse.Namespace) -> bool:
    """Whether not simply all readings are."""
    return bool(args.older_than or args.state or args.ssid or args.list)


async def run(args: argparse.Namespace, services: Services) -> int:
    """Delete what was chosen, or list what was deleted."""
    if args.list:
        return await _list(args, services)
    wanted = await _wanted(args, services)
    stake = await services.deleting.at_stake(wanted)
    count = _confirmed(stake, args) if args.yes_delete is None else args.yes_delete
    deleted = await services.deleting.delete(wanted, count, backup=not args.no_backup)
    backup = str(deleted.backup) if deleted.backup else None
    if args.json:
        console.print_json({"command": "clear", "ok": True, "deleted": deleted.what, "backup": backup})
    else:
        console.say(tr("%n reading(s) deleted from this computer.", "", deleted.what.readings))
        if backup:
            console.say(tr("A copy is in {path}; ofmon restore brings it back.", path=backup))
        else:
            console.say(tr("There is no copy."))
    return console.DONE


async def _list(args: argparse.Namespace, services: Services) -> int:
    found = await services.deleting.deleted()
    if args.json:
        console.print_json({"command": "clear", "ok": True, "deletions": found})
    for deletion in found if not args.json else ():
        console.say(describe_deletion(deletion))
    if not (found or args.json):
        console.say(tr("Nothing was deleted by choice on this computer."))
    return console.DONE


async def _wanted(args: argparse.Namespace, services: Services) -> DeleteFilter:
    states = frozenset(map(ReadingState, args.state or [ReadingState.CONFIRMED.value]))
    before_ms = await services.deleting.before_ms(args.older_than) if args.older_than else None
    return DeleteFilter(states, before_ms, args.ssid)


def _confirmed(stake: Deletable, args: argparse.Namespace) -> int:
    """The number that the person at a terminal types."""
    if not stake.readings:
        raise InputError(describe(stake), safe=tr(_NOTHING))
    if args.json or not sys.stdin.isatty():
        todo = tr("To delete them say the same with --yes-delete {number}.", number=str(stake.readings))
        raise InputError(describe(stake), safe=tr(_NOTHING), todo=todo)
    console.say(describe(stake), error=True)
    number = typed_count(prompts.ask(tr("Type the number of readings to delete them: "), safe=tr(_NOTHING)))
    if number is None:
        raise InputError(tr("That is no number."), safe=tr(_NOTHING))
    return number
