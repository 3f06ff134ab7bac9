"""``ofmon share`` and ``ofmon merge``: files between technicians' computers."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.domain.plain_text import visible
from ofmon.errors import InputError
from ofmon.services.colleagues import told
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable

    from ofmon.bootstrap import Services
    from ofmon.services.colleagues import Merged
    from ofmon.services.ports.colleagues import News

    Command = Callable[[str, str, Callable[..., Awaitable[int]]], argparse.ArgumentParser]

PASSPHRASE_VARIABLE = "OFMON_EXCHANGE_PASSPHRASE"  # noqa: S105 - a name


def add_commands(command: Command) -> None:
    """Tell the parser of them."""
    text = tr("Write what is known here into an encrypted file for a colleague.")
    share = command("share", text, _share)
    share.add_argument("path", type=Path, metavar="FILE", help=tr("a file that isn't there yet"))
    text = tr("access tokens go along: whoever has one can write to its device on the server")
    share.add_argument("--with-tokens", action="store_true", help=text)
    merge = command("merge", tr("Look what a colleague's file brings, and take it over."), _merge)
    merge.add_argument("path", type=Path, metavar="FILE", help=tr("made by ofmon share"))
    merge.add_argument("--dry-run", action="store_true", help=tr("say what is new, and change nothing"))
    merge.add_argument("--yes", action="store_true", help=tr("take it over without asking"))


async def _share(args: argparse.Namespace, services: Services) -> int:
    passphrase = _passphrase(twice=True)
    shared = await services.colleagues.share(
        args.path, passphrase, tokens=args.with_tokens, report=console.ProgressLines()
    )
    args.said = told.shared(shared)
    if args.json:
        console.print_json({"command": "share", "ok": True, "path": str(shared.path), "rows": shared.rows})
    else:
        console.say(args.said)
    return console.DONE


async def _merge(args: argparse.Namespace, services: Services) -> int:
    passphrase = _passphrase(twice=False)
    news = await services.colleagues.look(args.path, passphrase, console.ProgressLines())
    if not args.json:
        _print_news(news)
    wanted = (news.changes or bool(news.tokens)) and not args.dry_run and _agreed(args)
    if wanted:
        merged = await services.colleagues.merge(args.path, passphrase, console.ProgressLines())
        args.said = told.merged(merged)
        news = merged.news
    else:
        merged = None
        args.said = tr("Nothing was changed.")
    if args.json:
        console.print_json({"command": "merge", "ok": True, **_document(news, merged)})
    else:
        console.say(args.said)
    return console.DONE


def _print_news(news: News) -> None:
    console.say(told.whence(news))
    lines = told.lines(news)
    if lines:
        console.print_table((tr("what"), tr("new")), [(visible(line.what), line.text) for line in lines])
    else:
        console.say(tr("It holds nothing that isn't known here."))
    for sentence in told.left(news):
        console.say(sentence)


def _agreed(args: argparse.Namespace) -> bool:
    """Whether it is to be taken over; where nobody can be asked it is only looked at."""
    if args.yes or args.json or not sys.stdin.isatty():
        return bool(args.yes)
    return prompts.agrees(mark("Type {yes} to take it over: "), safe=tr("Nothing was changed."))


def _passphrase(*, twice: bool) -> str:
    """From the environment, or typed; a new one twice, since nobody could open the file after a slip."""
    if given := os.environ.get(PASSPHRASE_VARIABLE):
        return given
    todo = tr("Set {variable} where nobody can be asked.", variable=PASSPHRASE_VARIABLE)
    safe = tr("Nothing was changed.")
    typed = prompts.ask_secret(tr("Passphrase of the file: "), safe=safe, todo=todo)
    if twice and prompts.ask_secret(tr("Once more: "), safe=safe, todo=todo) != typed:
        raise InputError(tr("Those were two different passphrases."), safe=safe)
    return typed


def _document(news: News, merged: Merged | None) -> dict[str, object]:
    return {
        "merged": merged is not None,
        "from": {"computer": news.head.computer, "made_ms": news.head.made_ms},
        "same_server": news.same_server,
        "meters": list(news.meters.values()),
        "visits": news.visits,
        "losses": news.losses,
        "exchanges": news.exchanges,
        "calibrations": news.calibrations,
        "devices": news.devices,
        "photos": news.photos,
        "learned": news.learned,
        "expected": news.expected,
        "sites": [{"name": name, "outcome": outcome} for name, outcome in news.sites],
        "notes": [{"ssid": ssid, "outcome": outcome} for ssid, outcome in news.notes],
        "deleted": news.deleted,
        "forgotten": news.forgotten,
        "photos_left": news.photos_left,
        "tokens": len(news.tokens),
        "backup": str(merged.backup) if merged and merged.backup else None,
    }
