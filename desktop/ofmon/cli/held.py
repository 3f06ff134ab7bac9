"""``ofmon held``: readings that aren't sent, why, and what is to become of them."""

# ruff: noqa: T201 - printing is what a command line does
from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ofmon import texts
from ofmon.cli import console, placing, prompts
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import Reason
from ofmon.errors import InputError
from ofmon.services.held_words import MEANINGS, why
from ofmon.services.ports import HeldFilter
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping

    from ofmon.bootstrap import Services
    from ofmon.services.held import Sending
    from ofmon.services.ports import HeldReading

_LIST, _SEND, _DROP, _REOPEN = "list", "send", "drop", "reopen"
_JOBS = (_LIST, _SEND, placing.PLACE, placing.DISMISS, _DROP, placing.UNDO, _REOPEN)
_LINES_MAX = 200
_UNCHANGED = mark("Nothing was changed.")


def add_arguments(
    held: argparse.ArgumentParser, parsed: Callable[[Callable[[str], MeterId]], Callable[[str], MeterId]]
) -> None:
    """Tell the parser of them."""
    text = tr(
        "list them (default), send them, place them in time, dismiss them with a reason or drop them without "
        "(they stay here for good), undo a placing, or reopen what was dropped"
    )
    held.add_argument("job", nargs="?", choices=_JOBS, default=_LIST, help=text)
    held.add_argument("ids", nargs="*", type=int, metavar="NUMBER", help=tr("those with these numbers"))
    held.add_argument("--ssid", type=parsed(MeterId.parse), help=tr("those of this meter"))
    reasons = [reason.value for reason in MEANINGS]
    held.add_argument("--reason", choices=reasons, help=tr("those held for this reason"))
    text = tr("send those without a time at the meter's own")
    held.add_argument("--at", choices=("raw",), help=text)
    held.add_argument("--dropped", action="store_true", help=tr("list those that were dropped"))
    held.add_argument("--yes", action="store_true", help=tr("don't ask before what can't be taken back"))
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
    if args.job == _DROP:
        said = tr("Left here for good: %n reading(s).", "", count)
    else:
        said = tr("To be decided again: %n reading(s).", "", count)
    return console.tell(args, said, job=args.job, count=count)


def _wanted(args: argparse.Namespace, *, closed: bool) -> HeldFilter:
    """Which ones a decision is about: never all by leaving something out."""
    if not (args.ids or args.ssid or args.reason):
        raise InputError(
            tr("Which readings are meant?"),
            safe=tr(_UNCHANGED),
            todo=tr("Name them by their numbers, or by --ssid or --reason."),
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
        print(tr("No reading is held."))
        return
    header = (tr("number"), tr("meter"), tr("device"), tr("CT"), tr("time"), tr("kWh"), tr("why"))
    console.print_table(header, [_line(each) for each in found])
    if len(found) == _LINES_MAX:
        print(tr("These are the newest {number}; --json lists all.", number=_LINES_MAX))
    for reason, count in counts.items():
        word, todo = tr(MEANINGS[reason].word), tr(MEANINGS[reason].todo)
        held = tr("{word} ({reason}): %n reading(s).", "", count, word=word, reason=reason.value)
        print(f"{held} {todo}")


def _line(held: HeldReading) -> tuple[str, ...]:
    item = held.stored
    when = console.moment(item.time_ms) if item.time_ms is not None else _raw_time(item.reading.raw_time_ms)
    figures = (when, texts.number(item.reading.energy_kwh, 2))
    whose = (item.ssid, item.device_name or "-", str(item.reading.ct_id))
    return (str(item.id), *whose, *figures, why(held))


def _raw_time(raw_time_ms: int) -> str:
    try:
        return f"({console.moment(raw_time_ms)})"
    except (OverflowError, ValueError, OSError):  # beyond what a calendar has
        return f"({raw_time_ms})"


def _document(held: HeldReading) -> dict[str, object]:
    document = console.jsonable(held)
    return {**document, "why": why(held), "todo": tr(MEANINGS[held.reason].todo)}


async def _send(args: argparse.Namespace, services: Services, wanted: HeldFilter) -> int:
    sending = await services.held.weigh(wanted, at_raw=args.at == "raw")
    _refuse_empty(sending)
    if sending.stakes and not args.yes:
        _ask(args, sending)
    await services.held.send(sending)
    said = [tr("%n reading(s) will be sent by the next sync.", "", sending.count), *_left(sending)]
    return console.tell(args, " ".join(said), job=args.job, count=sending.count, sending=sending)


def _refuse_empty(sending: Sending) -> None:
    if sending.count == 0:
        todo = tr("Say --at raw to send them at the meter's own time.") if sending.unplaced else ""
        said = [tr("None of them can be sent."), *_left(sending)]
        raise InputError(" ".join(said), safe=tr(_UNCHANGED), todo=todo)


def _left(sending: Sending) -> Iterator[str]:
    """What isn't sent all the same, in sentences."""
    if n := len(sending.unplaced):
        yield tr("Without a time (--at raw sends them all the same): %n reading(s).", "", n)
    if n := len(sending.unsendable):
        yield tr("Can't be sent for lack of a time or a figure: %n reading(s).", "", n)


def _ask(args: argparse.Namespace, sending: Sending) -> None:
    if args.json or not sys.stdin.isatty():
        raise InputError(sending.stakes, safe=tr(_UNCHANGED), todo=tr("To do it all the same: say --yes."))
    print(sending.stakes, file=sys.stderr)
    if not prompts.agrees(mark("Type {yes} to send them: "), safe=tr(_UNCHANGED)):
        raise InputError(tr("That was no yes."), safe=tr(_UNCHANGED))
