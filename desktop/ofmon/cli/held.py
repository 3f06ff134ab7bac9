"""``ofmon held``: readings that aren't sent, why, and what is to become of them."""

# ruff: noqa: T201 - printing is what a command line does
from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from ofmon.cli import console, placing, prompts
from ofmon.domain import wording
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import Reason
from ofmon.errors import InputError
from ofmon.services.held import MEANINGS, why
from ofmon.services.ports import HeldFilter
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from ofmon.bootstrap import Services
    from ofmon.services.held import Sending
    from ofmon.services.ports import HeldReading

_LIST, _SEND, _DROP, _REOPEN = "list", "send", "drop", "reopen"
_JOBS = (_LIST, _SEND, placing.PLACE, placing.DISMISS, _DROP, placing.UNDO, _REOPEN)
_LINES_MAX = 200
_UNCHANGED = "Nothing was changed."
_readings = partial(wording.count, noun="reading")


def add_arguments(
    held: argparse.ArgumentParser, parsed: Callable[[Callable[[str], MeterId]], Callable[[str], MeterId]]
) -> None:
    """Tell the parser of them."""
    text = tr(
        "list them (default), send them, place them in time, dismiss them with a reason or drop them without "
        "(they stay here for good), undo a placing, or reopen what was dropped"
    )
    held.add_argument("job", nargs="?", choices=_JOBS, default=_LIST, help=text)
    held.add_argument("ids", nargs="*", type=int, metavar="NUMBER", help="those with these numbers")
    held.add_argument("--ssid", type=parsed(MeterId.parse), help="those of this meter")
    reasons = [reason.value for reason in MEANINGS]
    held.add_argument("--reason", choices=reasons, help="those held for this reason")
    text = "send those without a time at the meter's own"
    held.add_argument("--at", choices=("raw",), help=text)
    held.add_argument("--dropped", action="store_true", help="list those that were dropped")
    held.add_argument("--yes", action="store_true", help="don't ask before what can't be taken back")
    placing.add_arguments(held)


async def run(args: argparse.Namespace, services: Services) -> int:
    """List, or do what was decided."""
    if args.job == _LIST:
        return await _list(args, services)
    wanted = _wanted(args, closed=args.job == _REOPEN)
    if args.job in placing.JOBS:
        return await placing.run(args, services, wanted)
    if args.job == _SEND:
        return await _send(args, services, wanted)
    work = services.held.drop if args.job == _DROP else services.held.reopen
    count = await work(wanted)
    said = "Left here for good" if args.job == _DROP else "To be decided again"
    return _tell(args, f"{said}: {_readings(count)}.", count=count)


def _wanted(args: argparse.Namespace, *, closed: bool) -> HeldFilter:
    """Which ones a decision is about: never all by leaving something out."""
    if not (args.ids or args.ssid or args.reason):
        raise InputError(
            "Which readings are meant?",
            safe=_UNCHANGED,
            todo="Name them by their numbers, or by --ssid or --reason.",
        )
    return _filter(args, closed=closed)


def _filter(args: argparse.Namespace, *, closed: bool, most: int | None = None) -> HeldFilter:
    reason = Reason(args.reason) if args.reason else None
    return HeldFilter(args.ids or None, args.ssid, reason, closed=closed, most=most)


async def _list(args: argparse.Namespace, services: Services) -> int:
    most = None if args.json else _LINES_MAX
    find = services.placing.placed if args.placed else services.held.find
    found = await find(_filter(args, closed=args.dropped, most=most))
    counts = {} if args.dropped or args.placed else await services.store.held_counts()
    if args.json:
        readings = [_document(each) for each in found]
        console.print_json({"command": "held", "ok": True, "counts": counts, "readings": readings})
    else:
        _print(found, counts)
    return console.DONE


def _print(found: list[HeldReading], counts: Mapping[Reason, int]) -> None:
    if not found:
        print("No reading is held.")
        return
    header = ("number", "meter", "device", "CT", "time", "kWh", "why")
    console.print_table(header, [_line(each) for each in found])
    if len(found) == _LINES_MAX:
        print(f"These are the newest {_LINES_MAX:,}; --json lists all.")
    for reason, count in counts.items():
        print(f"{MEANINGS[reason].word} ({reason}): {_readings(count)}. {MEANINGS[reason].todo}")


def _line(held: HeldReading) -> tuple[str, ...]:
    item = held.stored
    when = console.moment(item.time_ms) if item.time_ms is not None else _raw_time(item.reading.raw_time_ms)
    figures = (when, f"{item.reading.energy_kwh:.2f}")
    whose = (item.ssid, item.device_name or "-", str(item.reading.ct_id))
    return (str(item.id), *whose, *figures, why(held))


def _raw_time(raw_time_ms: int) -> str:
    try:
        return f"({console.moment(raw_time_ms)})"
    except (OverflowError, ValueError, OSError):  # beyond what a calendar has
        return f"({raw_time_ms})"


def _document(held: HeldReading) -> dict[str, object]:
    document = console.jsonable(held)
    return {**document, "why": why(held), "todo": MEANINGS[held.reason].todo}


async def _send(args: argparse.Namespace, services: Services, wanted: HeldFilter) -> int:
    sending = await services.held.weigh(wanted, at_raw=args.at == "raw")
    _refuse_empty(sending)
    if sending.stakes and not args.yes:
        _ask(args, sending)
    await services.held.send(sending)
    words = f"{_readings(sending.count)} will be sent by the next sync.{_left(sending)}"
    return _tell(args, words, count=sending.count, sending=sending)


def _refuse_empty(sending: Sending) -> None:
    if sending.count == 0:
        todo = "Say --at raw to send them at the meter's own time." if sending.unplaced else ""
        raise InputError(f"None of them can be sent.{_left(sending)}", safe=_UNCHANGED, todo=todo)


def _left(sending: Sending) -> str:
    """What isn't sent all the same."""
    said = ""
    if sending.unplaced:
        said += f" Without a time (--at raw sends them all the same): {_readings(len(sending.unplaced))}."
    if sending.unsendable:
        said += f" Can't be sent for lack of a time or a figure: {_readings(len(sending.unsendable))}."
    return said


def _ask(args: argparse.Namespace, sending: Sending) -> None:
    if args.json or not sys.stdin.isatty():
        raise InputError(sending.stakes, safe=_UNCHANGED, todo="To do it all the same: say --yes.")
    print(sending.stakes, file=sys.stderr)
    if prompts.ask("Type yes to send them: ", safe=_UNCHANGED).strip().lower() != "yes":
        raise InputError("That was no yes.", safe=_UNCHANGED)


def _tell(args: argparse.Namespace, words: str, **result: object) -> int:
    args.said = words
    if args.json:
        console.print_json({"command": "held", "job": args.job, "ok": True, **result})
    else:
        print(words)
    return console.DONE
