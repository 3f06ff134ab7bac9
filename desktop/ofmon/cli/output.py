"""Files that commands write: one that is there is replaced only when a person says so.

A command names its file by `add`; `may_write` is asked once, before any command begins. Backups aren't such
files: they never replace one, since it may be the last whole copy.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.cli import console, prompts
from ofmon.errors import InputError
from ofmon.services.files import is_taken
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    import argparse

STDOUT = Path("-")
_QUESTION = mark("Type {yes} to replace it: ")


def add(command: argparse.ArgumentParser, *names: str, text: str = "", required: bool = False) -> None:
    """Tell a parser of the file that its command writes, and of ``--overwrite``.

    Args:
        command: the command's parser.
        names: the argument's, as argparse has them.
        text: its help.
        required: an option that must be given.
    """
    needed = {"required": True} if required else {}
    file = command.add_argument(*names, type=Path, metavar="FILE", help=text or tr("file to write"), **needed)  # type: ignore[arg-type]
    command.add_argument("--overwrite", action="store_true", help=tr("even if there is a file of that name"))
    command.set_defaults(writes=file.dest)


def may_write(args: argparse.Namespace) -> None:
    """Ask, or refuse, where the file that a command is to write is there already.

    Raises:
        InputError: it is, and nobody said that it may be replaced.
    """
    path: Path | None = getattr(args, getattr(args, "writes", ""), None)
    if path is None or path == STDOUT or args.overwrite or not is_taken(path):
        return
    what = tr("There is a file called {path} already.", path=path)
    safe = tr("It was left as it is.")
    if args.json or not sys.stdin.isatty():
        raise InputError(what, safe=safe, todo=tr("Name another one, or give --overwrite."))
    console.say(what, error=True)
    if not prompts.agrees(_QUESTION, safe=safe):
        raise InputError(tr("That was no yes."), safe=safe)
