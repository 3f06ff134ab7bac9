"""How what is typed is read, and what ``ofmon window`` takes, which starts without the other commands."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ofmon.adapters.wifi.ways import WifiWay
from ofmon.cli import output
from ofmon.cli.argparse_words import Parser
from ofmon.domain.address import completed, server_address
from ofmon.texts import LANGUAGES, SYSTEM, tr

if TYPE_CHECKING:
    from collections.abc import Callable

Parsed = TypeVar("Parsed")


def window_parser() -> argparse.ArgumentParser:
    """It knows the window only."""
    text = tr("Open the window.")
    made: argparse.ArgumentParser = Parser(
        prog="ofmon window", description=text, parents=[common_arguments()]
    )
    made.set_defaults(run=None)
    add_window(made)
    return made


def common_arguments() -> argparse.ArgumentParser:
    """What every command takes."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help=tr("print the result as one JSON document"))
    common.add_argument(
        "--data", type=Path, metavar="DIR", help=tr("folder of the database and the settings")
    )
    common.add_argument(
        "--server",
        type=parsed(lambda text: server_address(completed(text))),
        metavar="URL",
        help=tr("ThingsBoard server"),
    )
    common.add_argument("--testbed", metavar="URL", help=tr("control API of a depot of emulated meters"))
    common.add_argument("--meter", metavar="URL", help=tr("address of a meter whose Wi-Fi is joined already"))
    common.add_argument("--wifi", choices=list(WifiWay), help=tr("how meters are reached (default: auto)"))
    return common


def add_window(window: argparse.ArgumentParser) -> None:
    """Options of ``ofmon window``."""
    pages = ("collect", "devices", "energy", "sync", "more")
    window.add_argument(
        "--start-tour", action="store_true", help=tr("collect all in reach at once, then sync")
    )
    output.add(window, "--screenshot", text=tr("save a picture of the page and end"))
    window.add_argument("--page", choices=pages, default="collect", help=tr("first page"))
    size = parsed(_size)
    window.add_argument("--size", type=size, metavar="WxH", help=tr("default: as it was left, else 1280x800"))
    window.add_argument("--theme", choices=("system", "light", "dark"), help=tr("for this run only"))
    window.add_argument("--language", choices=(SYSTEM, *LANGUAGES), help=tr("for this run only"))


def _size(text: str) -> tuple[int, int]:
    width, separator, height = text.lower().partition("x")
    if not (separator and width.isdecimal() and height.isdecimal()):
        raise ValueError(tr("{text!r} is not a size like 1280x800", text=text))
    return int(width), int(height)


def parsed(parse: Callable[[str], Parsed]) -> Callable[[str], Parsed]:
    """An argument's type whose own words reach the person (argparse would only name the type)."""

    def checked(text: str) -> Parsed:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return checked
