"""``ofmon site …``: depots and what is expected at each; ``ofmon due`` and ``ofmon tour``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import console, output, prompts, results
from ofmon.cli import rounds as cli_rounds
from ofmon.cli import site_lists as told
from ofmon.cli.commands import collectors_now_ms
from ofmon.domain.identity import MeterId
from ofmon.domain.sites.site import INTERVAL_DAYS, Site, interval, line, lines
from ofmon.errors import InputError
from ofmon.services.sites.book import at_stake, changed
from ofmon.services.sites.preview import Kind
from ofmon.services.visiting import Agreed
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Sequence

    from ofmon.bootstrap import Services
    from ofmon.services.sites.tables import Looked

    Command = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]
    Parse = Callable[[Callable[[str], int]], Callable[[str], int]]


def add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    common: argparse.ArgumentParser,
    parsed: Parse,
) -> None:
    """Tell the parser of ``ofmon site``."""
    text = tr("Depots: what is expected at each, and how often it is collected.")
    site = commands.add_parser("site", help=text, description=text)
    jobs = site.add_subparsers(required=True, metavar="JOB")

    def job(name: str, text: str, run: Callable[..., Awaitable[int]]) -> argparse.ArgumentParser:
        added = jobs.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(run=run, command=f"site {name}")  # not for people: a name
        return added

    job("list", tr("List sites, and how far each is."), _list)
    add = job("add", tr("Add a site."), _add)
    change = job("change", tr("Change a site."), _change)
    for parser in (add, change):
        parser.add_argument("name", metavar="NAME", help=tr("what people call it"))
        parser.add_argument("--address", help=tr("where it is"))
        parser.add_argument("--notes", help=tr("what else to know"))
        days = parsed(interval)
        text = tr("its meters are due after so many days (default {days})", days=INTERVAL_DAYS)
        parser.add_argument("--interval", type=days, metavar="DAYS", help=text)
    change.add_argument("--rename", metavar="NAME", help=tr("its new name"))
    remove = job("remove", tr("Take a site off the list; nothing measured is lost."), _remove)
    remove.add_argument("name", metavar="NAME", help=tr("of the site"))
    remove.add_argument("--yes", action="store_true", help=tr("don't ask"))
    restore = job("restore", tr("Bring back a site that was removed."), _restore)
    restore.add_argument("name", metavar="NAME", help=tr("of the site"))
    assign = job("assign", tr("Say at which site meters are expected."), _assign)
    assign.add_argument("names", nargs="+", metavar="SITE WHOM", help=tr("the site; then SEM-… or devices"))
    text = tr("they are expected at no site: name only them")
    assign.add_argument("--nowhere", action="store_true", help=text)
    take = job("import", tr("Look at a CSV file of sites and meters, and take it over."), _import)
    take.add_argument("path", type=Path, metavar="FILE")
    take.add_argument("--yes", action="store_true", help=tr("take it over without asking"))
    export = job("export", tr("Write sites and their meters as CSV."), _export)
    output.add(export, "path")


def add_due(due: argparse.ArgumentParser) -> None:
    """The arguments of ``ofmon due``."""
    due.add_argument("--site", metavar="NAME", help=tr("only there"))
    output.add(due, "--csv", text=tr("write the list to a file"))


async def due(args: argparse.Namespace, services: Services) -> int:
    """List what is to be collected."""
    known = await services.sites.overview(await collectors_now_ms(services))
    found = known.due(known.site(args.site) if args.site else None)
    if args.csv:
        await services.site_tables.write_due(args.csv, found, known.now_ms)
    if args.json:
        due = [told.document(each, known.now_ms) for each in found]
        console.print_json({"command": "due", "ok": True, "due": due})
    elif args.csv:
        console.say(tr("%n line(s) written to {path}", "", len(found), path=args.csv))
    else:
        told.print_due(found)
    return console.DONE


async def tour(args: argparse.Namespace, services: Services) -> int:
    """Collect what is in reach, and count what is expected."""
    agreed = Agreed(free_undated=args.free_undated, this_is_it=args.this_is_it)
    policy = args.update or services.rounds.policy()
    result = await services.site_tour.run(args.site, console.ProgressLines(), agreed=agreed, policy=policy)
    result.outcomes.extend(await cli_rounds.updates(args, services, result.outcomes, policy))
    failed = any(outcome.error for outcome in result.outcomes)
    args.said = told.tour_said(result)
    if args.json:
        how_far = result.completeness
        document = {"site": result.site, "completeness": how_far, "not_heard": result.away}
        outcomes = result.outcomes
        console.print_json({"command": "tour", "ok": not failed, **document, "outcomes": outcomes})
    else:
        results.print_outcomes(result.outcomes)
        cli_rounds.print_updates(result.outcomes)
        told.print_tour(result)
    return console.FAILED if failed else console.DONE


async def _list(args: argparse.Namespace, services: Services) -> int:
    known = await services.sites.overview(await collectors_now_ms(services))
    if args.json:
        sites = [told.site_document(site, known) for site in known.sites]
        console.print_json({"command": args.command, "ok": True, "sites": sites})
    else:
        told.print_sites(known)
    return console.DONE


async def _add(args: argparse.Namespace, services: Services) -> int:
    site = await services.sites.save(changed(Site("?"), name=line(args.name), **_said(args)))
    return console.tell(args, tr("The site {name!r} was added.", name=site.name), site=site)


async def _change(args: argparse.Namespace, services: Services) -> int:
    known = await services.sites.overview(0)
    name = {"name": line(args.rename)} if args.rename else {}
    site = await services.sites.save(changed(known.site(args.name), **name, **_said(args)))
    return console.tell(args, tr("The site {name!r} was changed.", name=site.name), site=site)


def _said(args: argparse.Namespace) -> dict[str, object]:
    """What was said of a site."""
    said: dict[str, object] = {}
    if args.address is not None:
        said["address"] = line(args.address)
    if args.notes is not None:
        said["notes"] = lines(args.notes)
    if args.interval is not None:
        said["interval_days"] = args.interval
    return said


async def _remove(args: argparse.Namespace, services: Services) -> int:
    now_ms = await collectors_now_ms(services)
    known = await services.sites.overview(now_ms)
    site = known.site(args.name)
    if not args.yes:
        _ask(args, at_stake(site, known.listed), tr("Type yes to remove it: "))
    await services.sites.remove(site, now_ms)
    said = tr("The site {name!r} was removed; ofmon site restore brings it back.", name=site.name)
    return console.tell(args, said, site=site)


async def _restore(args: argparse.Namespace, services: Services) -> int:
    site = await services.sites.restore(args.name)
    return console.tell(args, tr("The site {name!r} is back.", name=site.name), site=site)


async def _assign(args: argparse.Namespace, services: Services) -> int:
    known = await services.sites.overview(0)
    site = None if args.nowhere else known.site(args.names[0])
    names = args.names if args.nowhere else args.names[1:]
    if not names:
        raise InputError(tr("Which meters are meant?"), safe=tr("Nothing was changed."))
    meters, devices = _whom(names)
    await services.sites.assign(site, meters, devices)
    if site is None:
        said = tr("%n meter(s) (is|are) expected nowhere any more.", "", len(names))
    else:
        said = tr("%n meter(s) (is|are) expected at {site!r}.", "", len(names), site=site.name)
    return console.tell(args, said, site=site)


def _whom(names: Sequence[str]) -> tuple[list[MeterId], list[str]]:
    """Meters by their SSIDs, and devices by their names."""
    meters, devices = [], []
    for name in names:
        try:
            meters.append(MeterId.parse(name))
        except ValueError:
            devices.append(line(name))
    return meters, devices


async def _import(args: argparse.Namespace, services: Services) -> int:
    now_ms = await collectors_now_ms(services)
    looked = await services.site_tables.look(args.path, now_ms)
    if not args.json:
        told.print_preview(looked.preview)
    taken = looked.preview.changes and _agreed(args, looked)
    if taken:
        await services.site_tables.take(looked, now_ms)
    counts = looked.preview.counts
    args.said = _imported(looked, taken=taken)
    if args.json:
        document = {"taken": taken, "counts": counts, "lines": looked.preview.lines}
        console.print_json({"command": args.command, "ok": not counts[Kind.WRONG], **document})
    else:
        console.say(args.said)
    return console.FAILED if counts[Kind.WRONG] else console.DONE


def _agreed(args: argparse.Namespace, looked: Looked) -> bool:
    """Whether the file is to be taken over; where nobody can be asked it is only looked at."""
    if args.yes or args.json or not sys.stdin.isatty():
        return bool(args.yes)
    question = tr("Type yes to take over %n line(s): ", "", told.to_take(looked.preview))
    return prompts.ask(question, safe=tr("Nothing was changed.")).strip().lower() == "yes"


def _imported(looked: Looked, *, taken: bool) -> str:
    if taken:
        return tr("%n line(s) taken over.", "", told.to_take(looked.preview))
    if looked.preview.changes:
        return tr("Nothing was changed: --yes takes it over.")
    return tr("There is nothing to take over.")


async def _export(args: argparse.Namespace, services: Services) -> int:
    number = await services.site_tables.write(args.path, await collectors_now_ms(services))
    return console.tell(args, tr("%n line(s) written to {path}", "", number, path=args.path), lines=number)


def _ask(args: argparse.Namespace, stake: str, question: str) -> None:
    unchanged = tr("Nothing was changed.")
    if args.json or not sys.stdin.isatty():
        raise InputError(stake, safe=unchanged, todo=tr("To do it: say --yes."))
    console.say(stake, error=True)
    if prompts.ask(question, safe=unchanged).strip().lower() != "yes":
        raise InputError(tr("That was no yes."), safe=unchanged)
