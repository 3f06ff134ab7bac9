"""What the command line takes: commands, options, and how what is typed is read."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from ofmon import __version__
from ofmon.cli import colleagues as cli_colleagues
from ofmon.cli import commands, output
from ofmon.cli import device as cli_device
from ofmon.cli import devices as cli_devices
from ofmon.cli import exchange as cli_exchange
from ofmon.cli import held as cli_held
from ofmon.cli import keep as cli_keep
from ofmon.cli import labels as cli_labels
from ofmon.cli import meter as cli_meter
from ofmon.cli import report as cli_report
from ofmon.cli import rounds as cli_rounds
from ofmon.cli import sites as cli_sites
from ofmon.cli import support as cli_support
from ofmon.cli import tariff as cli_tariff
from ofmon.cli import token as cli_token
from ofmon.cli import trust as cli_trust
from ofmon.cli import update as cli_update
from ofmon.cli.argparse_words import Parser
from ofmon.cli.parsing import add_window, common_arguments, parsed
from ofmon.domain.dashboard import PROFILE
from ofmon.domain.identity import MeterId
from ofmon.services.export import Format
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

Parsed = TypeVar("Parsed")


def parser() -> argparse.ArgumentParser:
    """It knows all commands, in the language in use."""
    made: argparse.ArgumentParser = Parser(prog="ofmon", description=tr("Collector for OFMon energy meters."))
    _version_argument(made)
    common = common_arguments()
    known = made.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str, run: Callable[..., Awaitable[int]] | None) -> argparse.ArgumentParser:
        added = known.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(run=run)
        return added

    command("scan", tr("List the meters in reach."), commands.scan)
    text = tr("Give a meter its token; what the meter holds is collected.")
    _provision_arguments(command("provision", text, commands.provision))
    text = tr("Collect meters: read, store, verify, set the clock, free the memory.")
    collect = command("collect", text, commands.collect)
    collect.add_argument("ssids", nargs="*", type=parsed(MeterId.parse), metavar="SSID", help="SEM-…")
    collect.add_argument("--all", action="store_true", help=tr("all meters in reach"))
    cli_rounds.add_argument(collect)
    _agreed_arguments(collect)
    _tour_arguments(command)
    cli_sites.add_due(command("due", tr("List the meters that are to be collected."), cli_sites.due))
    cli_sites.add_commands(known, common, parsed)
    text = tr("Exchange a meter: the old one is collected, the new one gets its device.")
    cli_exchange.add_arguments(command("exchange", text, cli_exchange.run), parsed, _agreed_arguments)
    text = tr("Give meters newer firmware, and see that they run it; they are collected before.")
    cli_update.add_arguments(command("update", text, cli_update.run), parsed)
    text = tr("Send stored readings to the server and check that they arrived.")
    _sync_arguments(command("sync", text, commands.sync))
    text = tr("List the devices and meters known here, and the server's devices when signed in.")
    command("devices", text, cli_devices.run)
    text = tr("List readings that aren't sent, and say what is to become of them.")
    cli_held.add_arguments(command("held", text, cli_held.run), parsed)
    export = command("export", tr("Write stored readings, or power losses, to a file."), commands.export)
    output.add(export, "path", text=tr("file name; - is stdout"))
    export.add_argument("--format", choices=list(Format), help=tr("default: by the file's name"))
    export.add_argument("--ssid", type=parsed(MeterId.parse), help=tr("only this meter"))
    export.add_argument("--power-losses", action="store_true", help=tr("power losses instead of readings"))
    text = tr("Write a report: consumption, cost, and how complete both are.")
    cli_report.add_arguments(command("report", text, cli_report.run), parsed)
    login = command(
        "login", tr("Sign in on the server (password by prompt or OFMON_PASSWORD)."), commands.login
    )
    login.add_argument("--user", help=tr("user name, an e-mail address"))
    command("logout", tr("Forget the session on this computer."), commands.logout)
    cli_trust.add_command(command, parsed)
    cli_keep.add_commands(command, parsed)
    cli_colleagues.add_commands(command)
    cli_support.add_commands(command, parsed)
    cli_meter.add_commands(known, common)
    cli_tariff.add_commands(known, common)
    cli_device.add_commands(known, common)
    cli_labels.add_command(command, parsed)
    _server_arguments(known, common)
    add_window(command("window", tr("Open the window."), None))
    return made


def _version_argument(of: argparse.ArgumentParser) -> None:
    text = tr("show the program's version number and exit")
    version = f"ofmon {__version__}"  # not for people: a name
    of.add_argument("--version", action="version", version=version, help=text)


def _tour_arguments(
    command: Callable[[str, str, Callable[..., Awaitable[int]] | None], argparse.ArgumentParser],
) -> None:
    text = tr("Collect the meters in reach, and count what is expected at their site.")
    tour = command("tour", text, cli_sites.tour)
    tour.add_argument("--site", metavar="NAME", help=tr("only that site's meters, and those of no site"))
    cli_rounds.add_argument(tour)
    _agreed_arguments(tour)


def _provision_arguments(provision: argparse.ArgumentParser) -> None:
    provision.add_argument("ssid", type=parsed(MeterId.parse), metavar="SSID", help="SEM-…")
    cli_token.add_arguments(provision, parsed)
    provision.add_argument("--overwrite", action="store_true", help=tr("even if it carries another token"))
    text = tr("it takes the place of the meter that carries this device")
    provision.add_argument("--takes-over", action="store_true", help=text)
    _agreed_arguments(provision)


def _agreed_arguments(parser: argparse.ArgumentParser) -> None:
    text = tr("free the meter even of readings that have no time yet; some may never get one then")
    parser.add_argument("--free-undated", action="store_true", help=text)
    text = tr("this is the named meter, though it seems to be another one")
    parser.add_argument("--this-is-it", action="store_true", help=text)


def _sync_arguments(sync: argparse.ArgumentParser) -> None:
    text = tr("look again for what was confirmed, and send what the server lacks")
    sync.add_argument("--check", action="store_true", help=text)
    day = parsed(_day_ms)
    text = tr("with --check: first day, e.g. 2026-01-31")
    sync.add_argument("--from", dest="start_ms", type=day, metavar="DATE", help=text)
    until = parsed(lambda text: _day_ms(text, after=1))
    sync.add_argument("--to", dest="end_ms", type=until, metavar="DATE", help=tr("with --check: last day"))
    meter = parsed(MeterId.parse)
    sync.add_argument("--ssid", type=meter, metavar="SSID", help=tr("with --check: only this meter"))
    text = tr("this meter has always been for its present device, whatever tokens it had")
    sync.add_argument("--same-device", type=meter, metavar="SSID", help=text)


def _day_ms(text: str, after: int = 0) -> int:
    """The beginning of a day here, or of one after it, in ms since the epoch."""
    try:
        day = datetime.fromisoformat(text).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        return round((day + timedelta(days=after)).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(tr("{text!r} is no day like 2026-01-31", text=text)) from error


def _server_arguments(
    known: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    text = tr("Set up a ThingsBoard server for meters.")
    server = known.add_parser("server", help=text, description=text)
    jobs = server.add_subparsers(required=True, metavar="JOB")
    text = tr("Install the dashboard of a device profile, or bring it up to date.")
    install = jobs.add_parser("install-dashboard", help=text, description=text, parents=[common])
    install.add_argument("--profile", default=PROFILE, help=tr("of the meters (default %(default)s)"))
    install.add_argument("--title", help=tr("of the dashboard (default: made from the profile's name)"))
    install.add_argument(
        "--cts", type=int, choices=(1, 2, 3), default=1, help=tr("CTs of a meter (default 1)")
    )
    install.set_defaults(run=commands.install_dashboard, command="server install-dashboard")
