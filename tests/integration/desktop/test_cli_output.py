"""Files that commands write: one rule for all of them."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.cli import prompts
from ofmon.cli.arguments import parser
from support.command_line import CommandLine
from support.reporting import hours, local_ms, store_hours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

METER = "SEM-a0:b1:c2:00:00:01"
WRITERS = (
    ("export", "there.csv"),
    ("export", "--power-losses", "there.json"),
    ("site", "export", "there.csv"),
    ("due", "--csv", "there.csv"),
    ("labels", METER, "-o", "there.svg"),
    ("activity", "-o", "there.csv"),
    ("support", "--yes", "-o", "there.zip"),
    ("report", "--all", "--day", "2026-10-05", "-o", "there.pdf"),
)


@pytest.fixture
def ofmon(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> CommandLine:
    """A meter with a day's readings; the working folder is where its data lie."""
    del qapp

    async def fill() -> None:
        store = SqliteStore(tmp_path / "data/ofmon.db")
        await store_hours(store, 1, hours(local_ms(2026, 10, 5), local_ms(2026, 10, 6)))
        await store.close()

    monkeypatch.chdir(tmp_path)
    asyncio.run(fill())
    return CommandLine(tmp_path, capsys, monkeypatch)


@pytest.mark.parametrize("arguments", WRITERS, ids=" ".join)
def test_no_command_replaces_a_file_unasked(ofmon: CommandLine, arguments: tuple[str, ...]) -> None:
    """With nobody to ask it says what to do, and leaves the file; --overwrite replaces it."""
    path = Path(next(each for each in arguments if each.startswith("there.")))
    path.write_text("mine")
    ran = ofmon(*arguments)
    assert (ran.status, path.read_text()) == (2, "mine")
    assert "There is a file called" in ran.err
    assert "give --overwrite" in ran.err
    ran = ofmon(*arguments, "--overwrite")
    assert (ran.status, path.read_bytes() != b"mine") == (0, True), ran.err


@pytest.mark.parametrize("arguments", WRITERS, ids=" ".join)
def test_a_free_name_is_written_without_a_word(ofmon: CommandLine, arguments: tuple[str, ...]) -> None:
    """Nothing is asked where nothing can be lost."""
    path = Path(next(each for each in arguments if each.startswith("there.")))
    assert ofmon(*arguments).status == 0
    assert path.stat().st_size


@pytest.mark.parametrize(("typed", "replaced"), [("yes", True), ("YES ", True), ("y", False), ("", False)])
def test_a_person_is_asked(
    ofmon: CommandLine,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    replaced: bool,  # noqa: FBT001 - a test's case
) -> None:
    """Only the whole word replaces the file."""
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr(prompts, "ask", lambda _question, **_why: typed)
    Path("there.csv").write_text("mine")
    ran = ofmon("export", "there.csv")
    assert (ran.status == 0, Path("there.csv").read_text() != "mine") == (replaced, replaced)


def test_every_file_that_a_command_writes_is_under_the_rule() -> None:
    """An argument for a file belongs to one that is read, to one that is never replaced, or to the rule."""
    read = {"add", "import", "restore", "folder", "backup", "provision", "note", "new", "update", "set-token"}
    read |= {"merge", "share"}
    found = {
        (name, action.dest)
        for name, each in _commands(parser())
        for action in each._actions
        if action.type is Path and name not in read
    }
    ruled = {
        (name, each.get_default("writes")) for name, each in _commands(parser()) if each.get_default("writes")
    }
    assert {(name, dest) for name, dest in found if dest not in {"data", "label", "image", "photo"}} == ruled


def _commands(of: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, of
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, each in action.choices.items():
                yield from _commands(each, word)
