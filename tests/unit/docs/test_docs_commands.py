"""The documentation names only commands and options that are there, and `docs/command-line.md` names all."""

import re
from pathlib import Path

import pytest

from support import documented
from support.documented import DOCS, OPTION, PROGRAMS, ROOT, Block, blocks, every, faults, inline, options

PAGES = [pytest.param(page, id=documented.name(page)) for page in documented.pages()]
REFERENCE = (DOCS / "command-line.md").read_text("utf-8")
# Taken by every command, and said once.
COMMON = {"--help", "--version"}


@pytest.mark.parametrize("page", PAGES)
def test_commands_in_blocks_exist(page: Path) -> None:
    """Also those that aren't run."""
    wrong = [fault for block in blocks(page) for command in block.commands for fault in faults(command)]
    assert not wrong


@pytest.mark.parametrize("page", PAGES)
def test_commands_in_sentences_exist(page: Path) -> None:
    """`ofmon sync --check` in a sentence or a table is as good as in a block."""
    assert not [fault for command in inline(page) for fault in faults(command)]


@pytest.mark.parametrize("page", PAGES)
def test_no_command_hides_in_a_block_that_is_not_run(page: Path) -> None:
    """A command belongs into a block of `sh` or `console`; other blocks are output, code, files."""
    hidden = [
        line
        for text in documented.other_blocks(page)
        for line in text.splitlines()
        if re.match(r"(\$ |\.venv/bin/|sudo |ofmon |ofmon-testbed |make )", line)
    ]
    assert not hidden


@pytest.mark.parametrize("page", PAGES)
def test_what_is_not_run_says_why(page: Path) -> None:
    """A mark has a reason of some words, or names a test that is there and speaks of the page."""
    for block in blocks(page):
        assert not block.not_run or len(block.not_run.split()) > 1, block
    if test := documented.run_by(page):
        assert page.name in (ROOT / test).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_targets_of_make_exist(page: Path) -> None:
    """`make docs` needs a line in the Makefile."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    in_blocks = [command for block in blocks(page) for command in block.commands]
    said = re.findall(r"`(?:sudo )?make ([a-z-]+)", page.read_text("utf-8"))
    said += [found[1] for command in in_blocks if (found := re.match(r"(?:sudo )?make ([a-z-]+)", command))]
    assert set(said) <= targets


@pytest.mark.parametrize("word", documented.subcommands(PROGRAMS["ofmon"]()))
def test_every_command_is_in_the_reference(word: str) -> None:
    """With its name and all that it takes."""
    assert f"`ofmon {word}" in REFERENCE
    said = set(OPTION.findall(REFERENCE)) | COMMON | ({"--output"} if " -o " in REFERENCE else set())
    lacking = {
        f"{path} {option}"
        for path, parser in every(documented.subcommands(PROGRAMS["ofmon"]())[word], word)
        for option in options(parser) - said
    }
    assert not lacking


def test_the_reference_names_no_option_that_is_none() -> None:
    """Whatever is taken away goes from the page, too."""
    known = {option for _, parser in every(PROGRAMS["ofmon"](), "ofmon") for option in options(parser)}
    assert not set(OPTION.findall(REFERENCE)) - known


def test_every_option_of_the_testbed_is_in_its_pages() -> None:
    """Options of `ofmon-testbed` stand on the testbed's two pages."""
    said = (DOCS / "testbed.md").read_text("utf-8") + (DOCS / "testbed-server.md").read_text("utf-8")
    known = {option for _, each in every(PROGRAMS["ofmon-testbed"](), "") for option in options(each)}
    assert not known - set(OPTION.findall(said)) - COMMON


@pytest.mark.parametrize(
    ("command", "fault"),
    [
        ("ofmon colect --all", "ofmon has no command colect"),
        ("ofmon server install-dashbord", "ofmon server has no command install-dashbord"),
        ("ofmon sync --chek", "ofmon sync has no option --chek"),
        ("ofmon meter SEM-a0:b1:c2:00:00:02 note --pics", "ofmon meter note has no option --pics"),
        ("ofmon-testbed depot --loadz heater", "ofmon-testbed depot has no option --loadz"),
    ],
)
def test_what_is_not_there_is_found(command: str, fault: str) -> None:
    """An unknown command or option, at any depth."""
    assert faults(command) == [fault]


def test_marks_and_prompts_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Output below a prompt is no command, a comment neither; the mark belongs to its block only."""
    page = tmp_path / "page.md"
    page.write_text(
        "<!-- not run: needs root -->\n```sh\nsudo make package  # builds\n```\n"
        "```console\n$ .venv/bin/ofmon scan\n5 meters\n```\n```\nofmon says\n```\n"
    )
    monkeypatch.setattr(documented, "ROOT", tmp_path)
    assert list(blocks(page)) == [
        Block("page.md", ("sudo make package",), not_run="needs root"),
        Block("page.md", ("ofmon scan",)),
    ]
    assert list(documented.other_blocks(page)) == ["ofmon says\n"]
