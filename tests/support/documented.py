"""What the documentation says: its pages, the commands in them, and what the programs really take.

A fenced block of ``sh`` or ``console`` holds commands. Above it may stand why it isn't run; anywhere on a
page, which test of its own runs all of the page's. A reader doesn't see that::

    <!-- not run: needs root -->
    <!-- run by: tests/integration/desktop/test_docs_server.py -->
"""

from __future__ import annotations

import argparse
import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.adapters.files.guide import language_of
from ofmon.cli.arguments import parser as ofmon_parser
from ofmon.texts import SOURCE
from ofmon_emulation.cli import _parser as testbed_parser

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PROGRAMS = {"ofmon": ofmon_parser, "ofmon-testbed": testbed_parser}
SHELLS = ("sh", "console", "bash", "shell")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")

_FENCE = re.compile(r"^ {0,3}```(\S*)[^\n]*\n(.*?)^ {0,3}```", re.MULTILINE | re.DOTALL)
_NOT_RUN = re.compile(r"<!-- not run: ([^>]+?) -->\n$")
_RUN_BY = re.compile(r"^<!-- run by: (\S+) -->$", re.MULTILINE)
_INLINE = re.compile(r"(?<!`)`(ofmon(?:-testbed)?(?: [^`]*)?)`(?!`)")


@dataclass(frozen=True, slots=True)
class Block:
    """Commands of a page that stand together.

    Attributes:
        page: where they stand, from the project's folder.
        commands: one a line, without comments and prompts.
        not_run: why they aren't run; empty: they are.
    """

    page: str
    commands: tuple[str, ...]
    not_run: str = ""


def pages() -> list[Path]:
    """Everything that is written for people who use the programs or build them, in English.

    Other languages have the same commands and links, which `tools/translations/guide.py` checks.
    """
    others = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")
    return [*english(), *(ROOT / other for other in others)]


def english() -> list[Path]:
    """The pages of docs/ that are no translations."""
    return sorted(page for page in DOCS.rglob("*.md") if language_of(page) == SOURCE)


def name(page: Path) -> str:
    """A page's path from the project's folder."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path) -> Iterator[Block]:
    """The page's blocks of commands."""
    text = page.read_text("utf-8")
    for fence in _FENCE.finditer(text):
        if fence[1] in SHELLS:
            mark = _NOT_RUN.search(text[: fence.start()])
            yield Block(name(page), tuple(_commands(fence[2])), mark[1] if mark else "")


def run_by(page: Path) -> str:
    """The test of its own that runs the page's commands, or empty."""
    mark = _RUN_BY.search(page.read_text("utf-8"))
    return mark[1] if mark else ""


def other_blocks(page: Path) -> Iterator[str]:
    """What stands in the page's other fenced blocks: output, code, files."""
    yield from (fence[2] for fence in _FENCE.finditer(page.read_text("utf-8")) if fence[1] not in SHELLS)


def inline(page: Path) -> Iterator[str]:
    """Commands in the page's sentences and tables: `ofmon sync --check`."""
    text = _FENCE.sub("", page.read_text("utf-8"))
    yield from (found[1].replace("\\|", "|") for found in _INLINE.finditer(text))


def faults(command: str) -> list[str]:
    """What of a command isn't there: the command itself, or options that it doesn't take."""
    words = _words(command)
    if words[0] not in PROGRAMS:
        return []
    at, path = PROGRAMS[words[0]](), words[0]
    for word in words[1:]:
        jobs = subcommands(at)
        if word in jobs:
            at, path = jobs[word], f"{path} {word}"
        elif jobs and re.fullmatch(r"[a-z][a-z-]*", word):
            return [f"{path} has no command {word}"]
    known = options(at)
    return [f"{path} has no option {option}" for option in OPTION.findall(command) if option not in known]


def subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parsers right below this one, by their words."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def options(parser: argparse.ArgumentParser) -> set[str]:
    """The long options that a parser takes by itself."""
    return {text for action in parser._actions for text in action.option_strings if text.startswith("--")}


def every(parser: argparse.ArgumentParser, path: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """A parser and all below it, with the words that lead there."""
    yield path, parser
    for word, below in subcommands(parser).items():
        yield from every(below, f"{path} {word}")


def _commands(text: str) -> Iterator[str]:
    """Lines as they are typed; where a prompt stands, the others are what came."""
    lines = text.replace("\\\n", " ").splitlines()
    prompted = any(line.startswith("$ ") for line in lines)
    for line in lines:
        if not prompted or line.startswith("$ "):
            bare = line.removeprefix("$ ").split(" # ")[0].strip()
            if bare and not bare.startswith("#"):
                yield bare.removeprefix(".venv/bin/")


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError:  # part of a sentence
        return command.split()
