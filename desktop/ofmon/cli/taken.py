"""A device that another meter carries is asked about before it is given again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

from ofmon.cli import console, prompts
from ofmon.errors import DeviceTakenError
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

T = TypeVar("T")


async def asked(args: argparse.Namespace, give: Callable[[bool], Awaitable[T]]) -> T:
    """Give a token; where another meter carries its device, ask at a terminal and give it then.

    Args:
        args: with ``takes_over`` as it was said, and ``ssid``, which gets the token.
        give: gives it, told whether another meter's place may be taken.

    Raises:
        DeviceTakenError: nobody can be asked, or the answer was no.
    """
    try:
        return await give(args.takes_over)
    except DeviceTakenError as error:
        if args.json or not sys.stdin.isatty() or not _takes_its_place(args, error):
            raise
    return await give(True)  # noqa: FBT003 - a yes


def _takes_its_place(args: argparse.Namespace, error: DeviceTakenError) -> bool:
    others = ", ".join(meter.ssid for meter in error.meters)
    console.say(error.what, error=True)
    console.say(tr("What {meters} measures afterwards is stored, but not sent.", meters=others), error=True)
    question = tr("Type yes if {meter} takes its place from now on: ", meter=args.ssid)
    return prompts.ask(question, safe=error.safe).strip().lower() == "yes"
