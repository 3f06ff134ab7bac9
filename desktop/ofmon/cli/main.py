"""The command line: ``ofmon scan|provision|collect|update|sync|devices|export|server|login|logout|window``.

``ofmon meter`` is in `ofmon.cli.meter`, ``ofmon trust`` in `ofmon.cli.trust`;
``backup|restore|clear|doctor|folder|settings`` are in `ofmon.cli.keep`.

Results go to stdout (``--json``: one JSON document), progress and errors to stderr. Exit status: 0 done, 1
failed (the message says what happened, what is safe and what to do), 2 used wrongly, 130 cancelled, 141
nobody reads stdout any more.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import dataclasses
import os
import signal
import sys
import time
import traceback
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from ofmon import __version__
from ofmon.adapters.wifi.ways import WifiWay
from ofmon.bootstrap import Options, Services, build, settings_of
from ofmon.cli import activity as cli_activity
from ofmon.cli import console, prompts
from ofmon.cli import held as cli_held
from ofmon.cli import keep as cli_keep
from ofmon.cli import meter as cli_meter
from ofmon.cli import trust as cli_trust
from ofmon.cli import update as cli_update
from ofmon.cli.console import CANCELLED, DONE, FAILED, PIPE_CLOSED, USAGE
from ofmon.domain.address import server_address
from ofmon.domain.clock import span
from ofmon.domain.dashboard import PROFILE
from ofmon.domain.identity import MeterId, Token
from ofmon.domain.wording import count
from ofmon.errors import (
    InputError,
    OFMonError,
    RightsError,
    ScreenError,
    SecretsError,
    ServerBusyError,
    ServerUnreachableError,
    SignInNeededError,
    StoppedError,
    UnexpectedError,
)
from ofmon.services.device_list import meters_of
from ofmon.services.export import Format, write_losses
from ofmon.services.ports import LossFilter, Span
from ofmon.services.sharing import told
from ofmon.services.visiting import Agreed
from ofmon.spoken import SETTING, speak_as_asked, windows_choice
from ofmon.texts import LANGUAGES, SYSTEM, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ofmon.services.device_list import DeviceTable

Parsed = TypeVar("Parsed")
_WITHOUT_DATA = frozenset({"folder", "doctor", "settings"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the return value is the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    console.prepare_streams()
    try:
        try:
            return _main(given)
        finally:  # also when argparse ends the program after --help
            sys.stdout.flush()
    except OSError as error:
        if error.errno not in console.OUTPUT_LOST:
            raise
        console.drop_stdout()
        if isinstance(error, BrokenPipeError):  # whoever read has read enough
            return PIPE_CLOSED
        console.say(f"The result could not be written: {error.strerror}.", error=True)
        return FAILED


def _main(arguments: Sequence[str]) -> int:
    args = argparse.Namespace(command=_word(arguments), json="--json" in arguments)
    unspoken = speak_as_asked()
    try:
        _parser().parse_args(arguments, args)
        if args.command == "window":
            unspoken = _speak_in_window(args)
        services = build(_options(args))
        services = dataclasses.replace(services, remarks=(*filter(None, [unspoken]), *services.remarks))
        for remark in services.remarks:
            console.say(remark, error=True)
        if args.command == "window":
            return _window(args, services)
        return asyncio.run(_run(args, services))
    except OFMonError as error:
        return _failed(args, error)
    except (KeyboardInterrupt, asyncio.CancelledError):
        safe = "Nothing was erased that is not stored here."
        stopped = StoppedError("Cancelled.", safe=safe, todo="Run it again to go on.")
        console.say(stopped, error=True)
        _print_failure(args, stopped)
        return CANCELLED
    except Exception as error:
        if sys.flags.dev_mode or getattr(error, "errno", None) in console.OUTPUT_LOST:
            raise
        return _failed(args, _unexpected(error))


def _failed(args: argparse.Namespace, error: OFMonError) -> int:
    console.print_error(error)
    _print_failure(args, error)
    if "screenshot" in args and not (args.screenshot or sys.stderr.isatty() or _without_screen()):
        _complain(error)
    return USAGE if isinstance(error, InputError) else FAILED


def _unexpected(error: Exception) -> UnexpectedError:
    """Where it happened; what the error itself says may hold a secret."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return UnexpectedError(
        f"OFMon wasn't made for this: {type(error).__name__} in {Path(last.filename).name}:{last.lineno}.",
        safe="Nothing was erased that is not stored here.",
        todo="Please report it, with what python -X dev -m ofmon … prints.",
    )


def _word(arguments: Sequence[str]) -> str | None:
    """The command for as long as nothing is parsed."""
    return arguments[0] if arguments and not arguments[0].startswith("-") else None


def _print_failure(args: argparse.Namespace, error: OFMonError) -> None:
    if args.json:
        console.print_json({"command": args.command, "ok": False, "error": error})


def _speak_in_window(args: argparse.Namespace) -> str:
    kept = settings_of(_options(args)).load().window.get(SETTING, "")
    return speak_as_asked(windows_choice(args.language or "", str(kept)))


def _window(args: argparse.Namespace, services: Services) -> int:
    if _without_screen():
        raise ScreenError(
            "There is no screen for the window: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            todo="Start it from a desktop; over ssh use ssh -X, or the commands that ofmon --help lists.",
        )
    from ofmon.ui.app import run  # noqa: PLC0415 - Qt is loaded only for the window

    return run(
        services,
        start_tour=args.start_tour,
        screenshot=args.screenshot,
        page=args.page,
        size=args.size,
        theme=args.theme,
        place="testbed" if _options(args).testbed_url else "own network",
    )


def _without_screen() -> bool:
    """Whether Qt would abort the program; QT_QPA_PLATFORM may name a way that needs no screen."""
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(way) for way in ways)


def _complain(error: OFMonError) -> None:
    """Whoever starts the window by its icon sees no terminal."""
    from ofmon.ui.app import complain  # noqa: PLC0415 - Qt is loaded only for the window

    complain(error)


async def _run(args: argparse.Namespace, services: Services) -> int:
    command: Callable[[argparse.Namespace, Services], Awaitable[int]] = args.run
    task = asyncio.current_task()
    if task:
        with contextlib.suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        return await cli_activity.noted(args, services, command(args, services))
    finally:
        await services.close()


def _options(args: argparse.Namespace) -> Options:
    """What the environment says, overruled by the command line."""
    given = {
        "data_dir": args.data,
        "testbed_url": args.testbed,
        "meter_url": args.meter,
        "wifi": args.wifi,
        "server_url": args.server,
    }
    chosen = {name: value for name, value in given.items() if value}
    options = dataclasses.replace(Options.from_environment(), **chosen)
    # Whoever chooses another folder, or looks what is wrong, may have lost the present one.
    return dataclasses.replace(options, folder_may_lack=args.command in _WITHOUT_DATA)


# ---------------------------------------------------------------- commands


async def _scan(args: argparse.Namespace, services: Services) -> int:
    found = await services.scan.run(console.ProgressLines())
    if args.json:
        console.print_json({"command": "scan", "ok": True, "meters": found})
    else:
        console.print_nearby(found)
    return DONE


async def _provision(args: argparse.Namespace, services: Services) -> int:
    if args.device:
        device, token = await services.devices.token_of(args.device)
    else:
        device, token = None, args.token
    visit = await services.provision.run(
        args.ssid,
        token,
        device=device,
        overwrite=args.overwrite,
        takes_over=args.takes_over,
        agreed=_agreed(args),
        report=console.ProgressLines(),
    )
    if args.json:
        console.print_json({"command": "provision", "ok": True, "visit": visit})
    else:
        console.print_visit(visit)
    return DONE


async def _collect(args: argparse.Namespace, services: Services) -> int:
    if args.all == bool(args.ssids):
        raise InputError("Name the meters to collect, or give --all for those in reach.")
    if args.meter and len(set(args.ssids)) != 1:
        raise InputError("--meter is the address of one meter: name just that one.")
    meters = None if args.all else list(dict.fromkeys(args.ssids))
    outcomes = await services.collect.tour(meters, console.ProgressLines(), agreed=_agreed(args))
    args.said = cli_activity.collected(outcomes)
    failed = any(outcome.error for outcome in outcomes)
    if args.json:
        console.print_json({"command": "collect", "ok": not failed, "outcomes": outcomes})
    else:
        console.print_outcomes(outcomes)
    return FAILED if failed else DONE


def _agreed(args: argparse.Namespace) -> Agreed:
    return Agreed(free_undated=args.free_undated, this_is_it=args.this_is_it)


async def _sync(args: argparse.Namespace, services: Services) -> int:
    if args.same_device:
        number = await services.sync.same_device(args.same_device)
        print(f"{args.same_device}: {count(number, 'reading')} of its present device, too.", file=sys.stderr)
    if args.check:
        if args.start_ms is not None and args.end_ms is not None and args.start_ms >= args.end_ms:
            raise InputError("--from is a later day than --to.")
        span = Span(args.start_ms, args.end_ms, args.ssid.ssid if args.ssid else None)
        result = await services.sync.check(span, console.ProgressLines())
    elif args.start_ms or args.end_ms or args.ssid:
        raise InputError("--from, --to and --ssid say what --check looks at: give it, too.")
    else:
        result = await services.sync.run(console.ProgressLines())
    args.said = cli_activity.synced(result)
    if args.json:
        console.print_json({"command": "sync", "ok": not result.failed, "result": result})
    else:
        console.print_sync(result)
    return FAILED if result.failed else DONE


async def _devices(args: argparse.Namespace, services: Services) -> int:
    now_ms = await _now_ms(services)
    silence: OFMonError | None = None
    try:
        table = await services.device_list.fetch(now_ms)
    except RightsError as error:  # a system administrator, who has none
        table, silence = None, error
    except (SignInNeededError, InputError):  # nobody is signed in, or there is no server
        table = None
    except (ServerUnreachableError, ServerBusyError) as error:  # as it is where the meters are
        table, silence = await services.device_list.kept(), error
    records = await services.devices.local()
    if args.json:
        listed = {
            "server_devices": table.devices if table else None,
            "server_asked_ms": table.asked_ms if table else None,
            "server_error": silence,
        }
        console.print_json({"command": "devices", "ok": True, "meters": records, **listed})
        return DONE
    console.print_records(records)
    console.say()
    if isinstance(silence, RightsError):
        console.say(f"{silence.what} {silence.todo}")
    elif silence:
        console.say(f"{silence.what} {_as_of(table, now_ms)}")
    elif table is None:
        console.say("Not signed in: the server's devices are not listed.")
    if table:
        rows = [
            (device.name, device.profile_name, device.id, told(meters_of(device, records), now_ms) or "-")
            for device in table.devices
        ]
        console.print_table(("device on the server", "profile", "id", "carried by"), rows)
    return DONE


def _as_of(table: DeviceTable | None, now_ms: int) -> str:
    if table is None:
        return "Its devices were never listed on this computer."
    age = span(max(0, now_ms - table.asked_ms))
    return f"These are its devices as of {console.moment(table.asked_ms)}, {age} ago:"


async def _now_ms(services: Services) -> int:
    """By the clock that also the window goes by; a testbed that doesn't answer must not hide a list."""
    try:
        return await services.clock.now_ms()
    except OFMonError:
        return time.time_ns() // 1_000_000


async def _export(args: argparse.Namespace, services: Services) -> int:
    kind = args.format or (Format.JSON if args.path.suffix.lower() == ".json" else Format.CSV)
    if str(args.path) == "-" and args.json:
        raise InputError("--json and a file on stdout would mix: give a file name.")
    if args.power_losses:
        return await _export_losses(args, services, kind)
    if str(args.path) == "-":
        await services.export.to(sys.stdout, kind, whose=args.ssid)
        return DONE
    count = await services.export.run(args.path, kind, whose=args.ssid, report=console.ProgressLines())
    return _tell_export(args, "readings", count)


async def _export_losses(args: argparse.Namespace, services: Services, kind: Format) -> int:
    wanted = LossFilter(args.ssid.ssid if args.ssid else "")
    if str(args.path) == "-":
        write_losses(sys.stdout, kind, await services.store.find_losses(wanted))
        return DONE
    return _tell_export(args, "power losses", await services.export.losses(args.path, kind, wanted))


def _tell_export(args: argparse.Namespace, what: str, count: int) -> int:
    if args.json:
        document = {"path": str(args.path), what.replace(" ", "_"): count}
        console.print_json({"command": "export", "ok": True, **document})
    else:
        console.say(f"{count} {what} written to {args.path}")
    return DONE


async def _login(args: argparse.Namespace, services: Services) -> int:
    if not services.account.keeps_session:
        raise SecretsError(
            "This computer has no keyring, so signing in would end with this command.",
            todo="Set OFMON_USER and OFMON_PASSWORD for the commands that need the server, or let "
            "OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).",
        )
    session = await services.account.sign_in(*_ask_credentials(args.user))
    await services.redate.run()  # and for the next visit, where there may be no server
    services.settings.change(server_url=session.server_url)
    if args.json:
        console.print_json({"command": "login", "ok": True, "session": session})
    else:
        console.say(f"Signed in at {session.server_url} as {session.user}.")
    return DONE


async def _install_dashboard(args: argparse.Namespace, services: Services) -> int:
    installed = await services.dashboards.install(args.profile, title=args.title, cts=args.cts)
    if args.json:
        console.print_json({"command": args.command, "ok": True, "dashboard": installed})
    else:
        console.say(f"Dashboard {installed.title!r} {installed.change.value}: {installed.url}")
    return DONE


def _ask_credentials(user: str | None) -> tuple[str, str]:
    """User name and password, from the environment or the person; nothing else runs meanwhile."""
    todo = "Set OFMON_USER and OFMON_PASSWORD where nobody can be asked."
    user = user or os.environ.get("OFMON_USER") or prompts.ask("User name: ", todo=todo)
    return user, os.environ.get("OFMON_PASSWORD") or prompts.ask_secret("Password: ", todo=todo)


async def _logout(args: argparse.Namespace, services: Services) -> int:
    await services.account.sign_out()
    if args.json:
        console.print_json({"command": "logout", "ok": True})
    else:
        console.say("Signed out. Readings and the tokens of devices are still here.")
    return DONE


# ---------------------------------------------------------------- arguments


class _Parser(argparse.ArgumentParser):
    """Wrong use is an error like others, so that ``--json`` tells it, too."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        todo = f"{self.prog} --help tells how it is used."
        raise InputError(f"{self.prog}: {message}", safe="Nothing was done.", todo=todo)


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(prog="ofmon", description="Collector for OFMon energy meters.")
    parser.add_argument("--version", action="version", version=f"ofmon {__version__}")
    common = _common()
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str, run: Callable[..., Awaitable[int]] | None) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(run=run)
        return added

    command("scan", "List the meters in reach.", _scan)
    text = "Give a meter its token; what the meter holds is collected."
    _provision_arguments(command("provision", text, _provision))
    text = "Collect meters: read, store, verify, set the clock, free the memory."
    collect = command("collect", text, _collect)
    collect.add_argument("ssids", nargs="*", type=_parsed(MeterId.parse), metavar="SSID", help="SEM-…")
    collect.add_argument("--all", action="store_true", help="all meters in reach")
    _agreed_arguments(collect)
    text = "Give meters newer firmware, and see that they run it; they are collected before."
    cli_update.add_arguments(command("update", text, cli_update.run), _parsed)
    text = "Send stored readings to the server and check that they arrived."
    _sync_arguments(command("sync", text, _sync))
    command("devices", "List the meters known here, and the server's devices when signed in.", _devices)
    text = "List readings that aren't sent, and say what is to become of them."
    cli_held.add_arguments(command("held", text, cli_held.run), _parsed)
    export = command("export", "Write stored readings, or power losses, to a file.", _export)
    export.add_argument("path", type=Path, help="file name; - is stdout")
    export.add_argument("--format", type=Format, choices=list(Format), help="default: by the file's name")
    export.add_argument("--ssid", type=_parsed(MeterId.parse), help="only this meter")
    export.add_argument("--power-losses", action="store_true", help="power losses instead of readings")
    login = command("login", "Sign in on the server (password by prompt or OFMON_PASSWORD).", _login)
    login.add_argument("--user", help="user name, an e-mail address")
    command("logout", "Forget the session on this computer.", _logout)
    cli_trust.add_command(command, _parsed)
    cli_keep.add_commands(command, _parsed)
    cli_meter.add_commands(commands, common)
    _server_arguments(commands, common)
    _window_arguments(command("window", "Open the window.", None))
    return parser


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="print the result as one JSON document")
    common.add_argument("--data", type=Path, metavar="DIR", help="folder of the database and the settings")
    common.add_argument("--server", type=_parsed(server_address), metavar="URL", help="ThingsBoard server")
    common.add_argument("--testbed", metavar="URL", help="control API of a depot of emulated meters")
    common.add_argument("--meter", metavar="URL", help="address of a meter whose Wi-Fi is joined already")
    common.add_argument("--wifi", choices=list(WifiWay), help="how meters are reached (default: auto)")
    return common


def _provision_arguments(provision: argparse.ArgumentParser) -> None:
    provision.add_argument("ssid", type=_parsed(MeterId.parse), metavar="SSID", help="SEM-…")
    source = provision.add_mutually_exclusive_group(required=True)
    source.add_argument("--token", type=_parsed(_token), help="56 characters; - reads them from stdin")
    source.add_argument("--device", metavar="NAME", help="a device on the server (signed in)")
    provision.add_argument("--overwrite", action="store_true", help="even if it carries another token")
    text = "it takes the place of the meter that carries this device"
    provision.add_argument("--takes-over", action="store_true", help=text)
    _agreed_arguments(provision)


def _agreed_arguments(parser: argparse.ArgumentParser) -> None:
    text = "free the meter even of readings that have no time yet; some may never get one then"
    parser.add_argument("--free-undated", action="store_true", help=text)
    text = "this is the named meter, though it seems to be another one"
    parser.add_argument("--this-is-it", action="store_true", help=text)


def _sync_arguments(sync: argparse.ArgumentParser) -> None:
    text = "look again for what was confirmed, and send what the server lacks"
    sync.add_argument("--check", action="store_true", help=text)
    day = _parsed(_day_ms)
    text = "with --check: first day, e.g. 2026-01-31"
    sync.add_argument("--from", dest="start_ms", type=day, metavar="DATE", help=text)
    until = _parsed(lambda text: _day_ms(text, after=1))
    sync.add_argument("--to", dest="end_ms", type=until, metavar="DATE", help="with --check: last day")
    meter = _parsed(MeterId.parse)
    sync.add_argument("--ssid", type=meter, metavar="SSID", help="with --check: only this meter")
    text = "this meter has always been for its present device, whatever tokens it had"
    sync.add_argument("--same-device", type=meter, metavar="SSID", help=text)


def _day_ms(text: str, after: int = 0) -> int:
    """The beginning of a day here, or of one after it, in ms since the epoch."""
    try:
        day = datetime.fromisoformat(text).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        return round((day + timedelta(days=after)).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(f"{text!r} is no day like 2026-01-31") from error


def _server_arguments(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser
) -> None:
    text = "Set up a ThingsBoard server for meters."
    server = commands.add_parser("server", help=text, description=text)
    jobs = server.add_subparsers(required=True, metavar="JOB")
    text = "Install the dashboard of a device profile, or bring it up to date."
    install = jobs.add_parser("install-dashboard", help=text, description=text, parents=[common])
    install.add_argument("--profile", default=PROFILE, help="of the meters (default %(default)s)")
    install.add_argument("--title", help="of the dashboard (default: made from the profile's name)")
    install.add_argument("--cts", type=int, choices=(1, 2, 3), default=1, help="CTs of a meter (default 1)")
    install.set_defaults(run=_install_dashboard, command="server install-dashboard")


def _window_arguments(window: argparse.ArgumentParser) -> None:
    pages = ("collect", "devices", "energy", "sync", "more")
    window.add_argument("--start-tour", action="store_true", help="collect all in reach at once, then sync")
    window.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture of the page and end")
    window.add_argument("--page", choices=pages, default="collect", help="first page")
    size = _parsed(_size)
    window.add_argument("--size", type=size, default=(1280, 800), metavar="WxH", help="default: 1280x800")
    window.add_argument("--theme", choices=("system", "light", "dark"), help="for this run only")
    window.add_argument("--language", choices=(SYSTEM, *LANGUAGES), help=tr("for this run only"))


def _size(text: str) -> tuple[int, int]:
    width, separator, height = text.lower().partition("x")
    if not (separator and width.isdecimal() and height.isdecimal()):
        raise ValueError(f"{text!r} is not a size like 1280x800")
    return int(width), int(height)


def _token(text: str) -> Token:
    return Token.parse(sys.stdin.read() if text == "-" else text)


def _parsed(parse: Callable[[str], Parsed]) -> Callable[[str], Parsed]:
    """An argument's type whose own words reach the person (argparse would only name the type)."""

    def parsed(text: str) -> Parsed:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return parsed
