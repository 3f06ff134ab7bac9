"""What the command line did is told under Activity, as what the window did."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from support.command_line import CommandLine
from support.desk import TOKEN, opened
from support.http_thread import unanswered_url
from support.images import made
from support.scripted_depot import ScriptedDepot
from support.window import meter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST, SECOND = (f"SEM-a0:b1:c2:00:00:0{number}" for number in (1, 2))


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """Two meters, six readings each; the second one has no token."""
    with ScriptedDepot([meter(1), meter(2, token=False)]).running() as running:
        yield running


@pytest.fixture
def ofmon(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, depot: ScriptedDepot
) -> CommandLine:
    """A technician's computer beside the depot."""
    made = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_TESTBED", depot.url)
    return made


def noted(folder: Path) -> list[tuple[str, str]]:
    """Tone and text of the lines, the oldest first."""

    async def read() -> list[tuple[str, str]]:
        async with opened(folder) as store:
            return [(line.tone, line.text) for line in reversed(await store.activity())]

    return asyncio.run(read())


def test_each_command_that_did_something_leaves_a_line(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """Looking leaves none, and the token stands in none."""
    ofmon("scan")
    ofmon("devices")
    assert ofmon("provision", SECOND, "--token", TOKEN.encode().decode()).status == 0
    depot.meters[1].faults.status["/telemetry"] = 500
    assert ofmon("collect", "--all").status == 1
    assert ofmon("meter", FIRST, "version").status == 0
    assert ofmon("meter", FIRST, "reset").status == 0
    assert ofmon("clear", "--yes-delete", "12").status == 0
    lines = noted(ofmon.data)
    assert lines == [
        ("good", f"Command line, provision {SECOND}: done."),
        ("bad", "Command line, collect: 1 of 2 meters collected, 6 new readings."),
        ("good", f"Command line, meter reset {FIRST}: done."),
        ("good", "Command line, clear: done."),
    ]
    assert TOKEN.access_token not in str(lines)


def test_an_update_says_what_was_done(
    ofmon: CommandLine, depot: ScriptedDepot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was looked for, who got which version, and who needed none."""
    for name in ("_LOOK_EVERY_S", "_TRIAL_S"):
        monkeypatch.setattr(f"ofmon.services.update.{name}", 0)
    image = tmp_path / "ofmon.bin"
    image.write_bytes(made("2.1.0"))
    depot.meters[0].after_update = ["210"]
    for _ in range(2):
        assert ofmon("update", FIRST, "--image", str(image)).status == 0
    assert ofmon("update", "--check").status == 0
    assert noted(ofmon.data) == [
        ("good", f"Command line, update {FIRST}: 1 of 1 meter updated to 2.1.0."),
        ("good", f"Command line, update {FIRST}: 0 of 1 meter updated, 1 had nothing newer to get."),
        ("good", "Command line, update: 0 packages fetched, 0 meters can get newer firmware."),
    ]


def test_what_failed_says_why_and_wrong_use_says_nothing(
    ofmon: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that does not answer; a command without its meters."""
    assert ofmon("collect").status == 2
    assert ofmon("collect", FIRST).status == 0
    monkeypatch.setenv("OFMON_SERVER", unanswered_url())
    ofmon("sync")
    (collected, (tone, said)) = noted(ofmon.data)
    assert collected == ("good", f"Command line, collect {FIRST}: 1 of 1 meter collected, 6 new readings.")
    assert tone == "bad"
    assert said.startswith("Command line, sync: ")


def test_what_was_cancelled_says_so(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """Ctrl-C in the middle of a visit."""
    stopped: list[int] = []

    def stop() -> None:
        program.send_signal(signal.SIGINT)
        stopped.append(program.wait(30))

    depot.meters[0].before["GET /telemetry"] = [stop]
    command = [sys.executable, "-m", "ofmon", "collect", FIRST]
    program = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    program.wait(60)
    assert noted(ofmon.data) == [("warn", f"Command line, collect {FIRST}: cancelled.")]
    assert program.returncode == 130
