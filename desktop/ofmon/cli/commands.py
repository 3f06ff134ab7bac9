"""What ``ofmon scan|provision|collect|sync|export|login|logout|server`` do.

Each answers with its exit status.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from ofmon.cli import activity as cli_activity
from ofmon.cli import console, output, prompts, results, taken
from ofmon.cli import rounds as cli_rounds
from ofmon.cli.console import DONE, FAILED
from ofmon.cli.token import whose
from ofmon.errors import (
    InputError,
    OFMonError,
    SecretsError,
)
from ofmon.services.dashboards import Change
from ofmon.services.export import Format, write_losses
from ofmon.services.ports import LossFilter, Span
from ofmon.services.visiting import Agreed
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from ofmon.bootstrap import Services

_DASHBOARDS = {
    Change.CREATED: mark("Dashboard {title!r} created: {url}"),
    Change.UPDATED: mark("Dashboard {title!r} updated: {url}"),
    Change.UNCHANGED: mark("Dashboard {title!r} unchanged: {url}"),
}


async def scan(args: argparse.Namespace, services: Services) -> int:
    """List the meters in reach."""
    found = await services.scan.run(console.ProgressLines())
    if args.json:
        console.print_json({"command": "scan", "ok": True, "meters": found})
    else:
        results.print_nearby(found)
    return DONE


async def provision(args: argparse.Namespace, services: Services) -> int:
    """Give a meter its token."""
    device, token = await whose(args, services)
    visit = await taken.asked(
        args,
        lambda takes_over: services.provision.run(
            args.ssid,
            token,
            device=device,
            overwrite=args.overwrite,
            takes_over=takes_over,
            agreed=_agreed(args),
            report=console.ProgressLines(),
        ),
    )
    if args.json:
        console.print_json({"command": "provision", "ok": True, "visit": visit})
    else:
        results.print_visit(visit)
        if name := device.name if device else visit.device_name:
            console.say(tr("This meter is {device} now.", device=name))
    return DONE


async def collect(args: argparse.Namespace, services: Services) -> int:
    """Collect the named meters, or all in reach."""
    if args.all == bool(args.ssids):
        raise InputError(tr("Name the meters to collect, or give --all for those in reach."))
    if args.meter and len(set(args.ssids)) != 1:
        raise InputError(tr("--meter is the address of one meter: name just that one."))
    meters = None if args.all else list(dict.fromkeys(args.ssids))
    outcomes = await cli_rounds.tour(args, services, meters, _agreed(args))
    args.said = cli_activity.collected(outcomes)
    failed = any(outcome.error for outcome in outcomes)
    if args.json:
        console.print_json({"command": "collect", "ok": not failed, "outcomes": outcomes})
    else:
        results.print_outcomes(outcomes)
        cli_rounds.print_updates(outcomes)
    return FAILED if failed else DONE


def _agreed(args: argparse.Namespace) -> Agreed:
    return Agreed(free_undated=args.free_undated, this_is_it=args.this_is_it)


async def sync(args: argparse.Namespace, services: Services) -> int:
    """Send what waits, or look again for what was confirmed."""
    if args.same_device:
        number = await services.sync.same_device(args.same_device)
        said = tr("{meter}: %n reading(s) of its present device, too.", "", number, meter=args.same_device)
        console.say(said, error=True)
    if args.check:
        if args.start_ms is not None and args.end_ms is not None and args.start_ms >= args.end_ms:
            raise InputError(tr("--from is a later day than --to."))
        span = Span(args.start_ms, args.end_ms, args.ssid.ssid if args.ssid else None)
        result = await services.sync.check(span, console.ProgressLines())
    elif args.start_ms or args.end_ms or args.ssid:
        raise InputError(tr("--from, --to and --ssid say what --check looks at: give it, too."))
    else:
        result = await services.sync.run(console.ProgressLines())
    args.said = cli_activity.synced(result)
    if args.json:
        console.print_json({"command": "sync", "ok": not result.failed, "result": result})
    else:
        results.print_sync(result)
    return FAILED if result.failed else DONE


async def collectors_now_ms(services: Services) -> int:
    """By the clock that also the window goes by; a testbed that doesn't answer must not hide a list."""
    try:
        return await services.clock.now_ms()
    except OFMonError:
        return time.time_ns() // 1_000_000


async def export(args: argparse.Namespace, services: Services) -> int:
    """Write readings or power losses to a file."""
    named = Format.JSON if args.path.suffix.lower() == ".json" else Format.CSV
    kind = Format(args.format) if args.format else named
    if args.path == output.STDOUT and args.json:
        raise InputError(tr("--json and a file on stdout would mix: give a file name."))
    if args.power_losses:
        return await _export_losses(args, services, kind)
    if args.path == output.STDOUT:
        await services.export.to(sys.stdout, kind, whose=args.ssid)
        return DONE
    count = await services.export.run(args.path, kind, whose=args.ssid, report=console.ProgressLines())
    document = {"path": str(args.path), "readings": count}
    return _tell_export(args, document, tr("%n reading(s) written to {path}", "", count, path=args.path))


async def _export_losses(args: argparse.Namespace, services: Services, kind: Format) -> int:
    wanted = LossFilter(args.ssid.ssid if args.ssid else "")
    if args.path == output.STDOUT:
        write_losses(sys.stdout, kind, await services.store.find_losses(wanted))
        return DONE
    count = await services.export.losses(args.path, kind, wanted)
    document = {"path": str(args.path), "power_losses": count}
    said = tr("%n power loss(es) written to {path}", "", count, path=args.path)
    return _tell_export(args, document, said)


def _tell_export(args: argparse.Namespace, document: Mapping[str, object], said: str) -> int:
    if args.json:
        console.print_json({"command": "export", "ok": True, **document})
    else:
        console.say(said)
    return DONE


async def login(args: argparse.Namespace, services: Services) -> int:
    """Sign in on the server."""
    if not services.account.keeps_session:
        raise SecretsError(
            tr("This computer has no keyring, so signing in would end with this command."),
            todo=tr(
                "Set OFMON_USER and OFMON_PASSWORD for the commands that need the server, or let "
                "OFMON_SECRETS_FILE name a file for secrets (it is not encrypted)."
            ),
        )
    session = await services.account.sign_in(*_ask_credentials(args.user))
    await services.redate.run()  # and for the next visit, where there may be no server
    services.settings.change(server_url=session.server_url)
    told = await services.telling.take_over(session)
    if args.json:
        console.print_json({"command": "login", "ok": True, "session": session, "told": told})
    else:
        console.say(
            tr("Signed in at {server_url} as {user}.", server_url=session.server_url, user=session.user)
        )
        results.print_told(told)
    return DONE


async def install_dashboard(args: argparse.Namespace, services: Services) -> int:
    """Install or update a dashboard."""
    installed = await services.dashboards.install(args.profile, title=args.title, cts=args.cts)
    if args.json:
        console.print_json({"command": args.command, "ok": True, "dashboard": installed})
    else:
        console.say(tr(_DASHBOARDS[installed.change], title=installed.title, url=installed.url))
    return DONE


def _ask_credentials(user: str | None) -> tuple[str, str]:
    """User name and password, from the environment or the person; nothing else runs meanwhile."""
    todo = tr("Set OFMON_USER and OFMON_PASSWORD where nobody can be asked.")
    user = user or os.environ.get("OFMON_USER") or prompts.ask(tr("User name: "), todo=todo)
    return user, os.environ.get("OFMON_PASSWORD") or prompts.ask_secret(tr("Password: "), todo=todo)


async def logout(args: argparse.Namespace, services: Services) -> int:
    """Forget the session."""
    await services.account.sign_out()
    if args.json:
        console.print_json({"command": "logout", "ok": True})
    else:
        console.say(tr("Signed out. Readings and the tokens of devices are still here."))
    return DONE
