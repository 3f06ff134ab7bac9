"""How ``ofmon provision`` finds the token: by a name, by a picture of a label, or as it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import labels
from ofmon.domain.identity import Token
from ofmon.services.device_tokens import access_token_in
from ofmon.texts import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ofmon.bootstrap import Services
    from ofmon.services.ports import Device

    Parse = Callable[[Callable[[str], object]], Callable[[str], object]]


def add_arguments(provision: argparse.ArgumentParser, parsed: Parse) -> None:
    """Tell the parser of them; ``parsed`` lets a type's own words reach the person."""
    source = provision.add_mutually_exclusive_group(required=True)
    text = tr("56 characters, or the 20 of an access token; - reads them from stdin")
    source.add_argument("--token", type=parsed(_token), help=text)
    text = tr("a device on the server (signed in, or its token is kept here)")
    source.add_argument("--device", metavar="NAME", help=text)
    text = tr("the device on the label in this picture")
    source.add_argument("--label", type=Path, metavar="FILE", help=text)
    text = tr("with an access token: the device's profile, where the server can't be asked")
    provision.add_argument("--profile", metavar="NAME", help=text)


async def whose(args: argparse.Namespace, services: Services) -> tuple[Device | None, Token]:
    """The device that a meter is to become, as far as it is known, and its token."""
    if args.device:
        return await services.device_tokens.named(args.device)
    if args.label:
        return await labels.whose(args.label, args.ssid, services)
    if isinstance(args.token, Token):
        return None, args.token
    return await services.device_tokens.complete(args.token, args.profile or "")


def _token(text: str) -> Token | str:
    """A whole token, or an access token alone."""
    given = sys.stdin.read() if text == "-" else text
    return access_token_in(given) or Token.parse(given)
