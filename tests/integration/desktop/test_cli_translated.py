"""Whatever the command line says is said in the language in use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from ofmon.cli import argparse_words, main
from ofmon.cli.arguments import parser
from ofmon.domain.identity import MeterId
from ofmon.texts import LANGUAGES, SOURCE
from ofmon.ui.language import QtLanguage
from support.command_line import CommandLine
from support.loud_language import BEGIN, spoken_loudly
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

VALUE = re.compile(r"%(?:\(\w+\))?[sr]")


@pytest.fixture(autouse=True)
def _loud(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(main, "speak_as_asked", lambda: "")  # it would speak English
    with spoken_loudly():
        yield


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """A meter that has lived three hours."""
    meter = ScriptedMeter(MeterId("SEM-a0:b1:c2:00:00:02"))
    meter.live(3 * HOUR_MS)
    with ScriptedDepot([meter]).running() as running:
        yield running


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Nothing set, secrets in a file."""
    return CommandLine(tmp_path, capsys, monkeypatch)


def _parsers(of: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """It, and those of its commands and their jobs."""
    yield of
    for action in of._actions:
        for below in (action.choices or {}).values() if action.nargs == "A..." else ():
            yield from _parsers(below)


def test_help_is_translated() -> None:
    """Each command's and each option's, argparse's own among them, but for the form of an SSID."""
    texts = {
        action.help
        for each in _parsers(parser())
        for action in each._actions
        if action.help
    }
    assert {text for text in texts if BEGIN not in text} == {"SEM-…"}
    assert all(BEGIN in (each.description or "") for each in _parsers(parser()))


@pytest.mark.parametrize("command", ["scan", "collect --all", "devices", "held", "folder", "settings"])
def test_results_and_progress_are_translated(ofmon: CommandLine, depot: ScriptedDepot, command: str) -> None:
    """The first line of a result, and each line of progress."""
    ran = ofmon(*command.split(), "--testbed", depot.url)
    lines = [*ran.out.splitlines()[:1], *ran.err.splitlines()]
    assert lines
    assert [line for line in lines if BEGIN not in line] == []


def test_failures_are_translated(ofmon: CommandLine, tmp_path: Path) -> None:
    """What happened, what is safe, what to do."""
    ran = ofmon("restore", str(tmp_path / "nothing.db"))
    assert ran.status == 2
    assert all(line.startswith(BEGIN) for line in ran.err.splitlines())


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "nonsense",
        "held sideways",
        "held send one",
        "labels a --side wide -o a.pdf",
        "export",
        "export --format",
        "export a.csv --format pdf",
        "scan --jso=1",
        "scan --s",
        "report x --day 2026-01-01 --year 2026 -o a.pdf",
        "tariff assign Night",
        "site assign",
    ],
)
def test_wrong_use_is_translated(ofmon: CommandLine, wrong: str) -> None:
    """Also in argparse's own words: how it is used, what is wrong, and what to do."""
    ran = ofmon(*wrong.split())
    lines = [line for line in ran.err.splitlines() if not line.startswith(" ")]
    assert ran.status == 2
    assert len(lines) >= 4
    assert [line for line in lines if BEGIN not in line] == []


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != SOURCE])
def test_argparses_values_are_named_in_each_language(code: str) -> None:
    """A translation that names another value would end the program."""
    language = QtLanguage(code)
    for text in argparse_words.WORDS:
        said = language.translate(text, "", None)
        assert said
        assert sorted(VALUE.findall(said)) == sorted(VALUE.findall(text))
