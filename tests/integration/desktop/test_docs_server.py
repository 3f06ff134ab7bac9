"""The commands of docs/server.md, as they stand there, against a compatible server and a meter."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ofmon.domain.identity import MeterId
from ofmon_emulation.server import Database, Seeder, running_server, seed_tenant
from support.command_line import CommandLine
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path("docs/server.md")
SHOWN = {"https://energy.example.org": "", "you@example.org": "tenant@thingsboard.org"}


def blocks(kind: str) -> list[str]:
    """What stands between fences of a kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """An empty server."""
    path = tmp_path / "server.db"
    with Database(path) as base:
        seed_tenant(base)
        Seeder(base)
    with running_server(path) as server:
        yield server.url


@pytest.mark.usefixtures("qapp")
def test_the_commands_work_in_their_order(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """From signing in to the dashboard, on a server without a profile or device."""
    [listed] = blocks("csv")
    commands = "".join(blocks("sh")).splitlines()
    assert len(commands) >= 10
    meter = ScriptedMeter(MeterId("SEM-a0:b1:c2:00:00:02"))
    meter.live(3 * HOUR_MS)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "devices.csv").write_text(listed, "utf-8")
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_PASSWORD", "tenant")
    said = {}
    with ScriptedDepot([meter]).running() as depot:
        monkeypatch.setenv("OFMON_TESTBED", depot.url)
        for command in commands:
            for shown, real in SHOWN.items():
                command = command.replace(shown, real or url)  # noqa: PLW2901 - as the reader's own
            program, *arguments = shlex.split(command)
            assert program == "ofmon"
            ran = ofmon(*arguments)
            assert ran.status == 0, (command, ran.out, ran.err)
            said[command] = ran.out
    text = "\n".join(said.values())
    assert "This meter is Heater hall 3 now." in text
    assert "Press hall 1: would be made, with the label The big press." in text
    assert "3 sent, 3 confirmed, 0 not confirmed" in text
    assert re.search(rf"created: {url}/dashboards/", text)
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "heater.png").read_bytes().startswith(b"\x89PNG")
