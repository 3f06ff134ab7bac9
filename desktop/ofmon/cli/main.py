"""The command line: ``ofmon scan|provision|collect|update|sync|devices|export|server|login|logout|window``.

What it takes is in `ofmon.cli.arguments`, what the commands do in `ofmon.cli.commands`; ``ofmon meter`` is
in `ofmon.cli.meter`, ``ofmon trust`` in `ofmon.cli.trust`; ``backup|restore|clear|doctor|folder|settings``
are in `ofmon.cli.keep`, ``tariff|customer`` in `ofmon.cli.tariff`, ``report`` in `ofmon.cli.report`.

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
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.adapters.files.run_log import logged
from ofmon.bootstrap import Options, Services, build, settings_of
from ofmon.cli import activity as cli_activity
from ofmon.cli import console
from ofmon.cli.console import CANCELLED, FAILED, PIPE_CLOSED, USAGE
from ofmon.cli.output import may_write
from ofmon.domain.address import completed
from ofmon.errors import InputError, OFMonError, ScreenError, StoppedError, UnexpectedError
from ofmon.spoken import SETTING, speak_as_asked, windows_choice
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

_WITHOUT_DATA = frozenset({"folder", "doctor", "settings", "support"})


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
        console.say(tr("The result could not be written: {strerror}.", strerror=error.strerror), error=True)
        return FAILED


def _main(arguments: Sequence[str]) -> int:
    args = argparse.Namespace(command=_word(arguments), json="--json" in arguments)
    unspoken = speak_as_asked()
    try:
        _parse(arguments, args)
        may_write(args)
        if args.command == "window":
            unspoken = _speak_in_window(args)
        services = build(_options(args))
        services = dataclasses.replace(services, remarks=(*filter(None, [unspoken]), *services.remarks))
        for remark in services.remarks:
            console.say(remark, error=True)
        with logged(services.log, args.command):
            if args.command == "window":
                return _window(args, services)
            return asyncio.run(_run(args, services))
    except OFMonError as error:
        return _failed(args, error)
    except (KeyboardInterrupt, asyncio.CancelledError):
        safe = tr("Nothing was erased that is not stored here.")
        stopped = StoppedError(tr("Cancelled."), safe=safe, todo=tr("Run it again to go on."))
        console.say(stopped, error=True)
        _print_failure(args, stopped)
        return CANCELLED
    except Exception as error:
        if sys.flags.dev_mode or getattr(error, "errno", None) in console.OUTPUT_LOST:
            raise
        return _failed(args, _unexpected(error))


def _parse(arguments: Sequence[str], args: argparse.Namespace) -> None:
    """The window's start doesn't read all the other commands."""
    if args.command == "window":
        from ofmon.cli.parsing import window_parser  # noqa: PLC0415 - one of both

        window_parser().parse_args(arguments[1:], args)
    else:
        from ofmon.cli.arguments import parser  # noqa: PLC0415 - one of both

        parser().parse_args(arguments, args)


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
        tr(
            "OFMon wasn't made for this: {kind} in {place}.",
            kind=type(error).__name__,
            place=f"{Path(last.filename).name}:{last.lineno}",
        ),
        safe=tr("Nothing was erased that is not stored here."),
        todo=tr("Please report it, with what python -X dev -m ofmon … prints."),
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
            tr("There is no screen for the window: neither DISPLAY nor WAYLAND_DISPLAY is set."),
            todo=tr("Start it from a desktop; over ssh use ssh -X, or the commands that ofmon --help lists."),
        )
    from ofmon.ui.app import run  # noqa: PLC0415 - Qt is loaded only for the window
    from ofmon.ui.door import another_comes  # noqa: PLC0415 - as above

    if not args.screenshot and another_comes(services.data_folder.path):
        console.say(tr("OFMon is open already with this data; its window comes to the front."))
        return 0
    return run(
        services,
        start_tour=args.start_tour,
        screenshot=args.screenshot,
        page=args.page,
        size=args.size,
        theme=args.theme,
        place=mark("testbed") if _options(args).testbed_url else mark("own network"),
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


def _completed(options: Options) -> Options:
    """Addresses that were said without their scheme have it."""
    return dataclasses.replace(
        options,
        server_url=options.server_url and completed(options.server_url),
        testbed_url=options.testbed_url and completed(options.testbed_url, "http"),
        meter_url=options.meter_url and completed(options.meter_url, "http"),
    )


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
    options = _completed(dataclasses.replace(Options.from_environment(), **chosen))
    # Whoever chooses another folder, or looks what is wrong, may have lost the present one.
    return dataclasses.replace(options, folder_may_lack=args.command in _WITHOUT_DATA)
