"""The commands of each page are typed in the page's order, and each of them works.

They are the real programs, each a process of its own, in a folder with the examples of docs: against the
compatible server, and a depot of scripted meters that serves what the testbed's does. Each device has a meter
that lived through the first sixty hours of 2026 and a power cut; two more come from the factory.

What a page shows is put in its place: an address and a user by those of the server. A window is opened,
pictured and closed; a testbed that would live on is stopped when it has said where it is.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ofmon.domain.identity import MeterId, Token
from ofmon_emulation.server import Database, Seeder, running_server
from support import documented
from support.desk import TOKEN
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Iterator

BIN = Path(sys.executable).parent
PATIENCE_S = 120
SERVER, USER = "https://energy.example.org", "you@example.org"
NEW = ("SEM-a0:b1:c2:00:00:02", "SEM-a0:b1:c2:00:00:0a")
DEVICES = {
    "Cold store": "SEM-a0:b1:c2:00:00:04",
    "Press hall 1": "SEM-a0:b1:c2:00:00:06",
    "Heater hall 3": "SEM-a0:b1:c2:00:00:08",
}
LIVES_ON = ("ofmon-testbed server", "ofmon-testbed depot")
TESTBED = [pytest.mark.system]


def _to_run(page: Path) -> list[str]:
    """The page's commands, but for those that say why they aren't run or have a test of their own."""
    if documented.run_by(page):
        return []
    return [command for block in documented.blocks(page) if not block.not_run for command in block.commands]


PAGES = [
    pytest.param(page, id=documented.name(page), marks=TESTBED if "ofmon-testbed" in " ".join(said) else [])
    for page in documented.pages()
    if (said := _to_run(page))
]


@dataclass
class Reader:
    """Somebody who types what a page says.

    Attributes:
        folder: where they are.
        server: the server's address.
        environment: of all that they start.
    """

    folder: Path
    server: str
    environment: dict[str, str]

    def types(self, command: str) -> None:
        """One command; it must end well."""
        words = shlex.split(command.replace(SERVER, self.server).replace(USER, "tenant@thingsboard.org"))
        if words[:2] == ["ofmon", "window"]:
            words += ["--screenshot", "window.png", "--overwrite"]
        (self.folder / "build").mkdir(exist_ok=True)
        program = BIN / words[0]
        assert program.is_file(), f"{words[0]} isn't a program of this project: say why it isn't run"
        with subprocess.Popen(
            [program, *words[1:]],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            said = _stopped(process) if command.startswith(LIVES_ON) else ""
            out, errors = process.communicate(timeout=PATIENCE_S)
        stopped = (0, 130) if said else (0,)
        assert process.returncode in stopped, f"{command}\n{said}{out}\n{errors}"


def _stopped(process: subprocess.Popen[str]) -> str:
    """What it says first; then it is told to end."""
    assert process.stdout
    said = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    return said


def _live(meter: ScriptedMeter) -> None:
    meter.live(30 * HOUR_MS)
    meter.power_cut(90 * MINUTE_MS)
    meter.live(30 * HOUR_MS)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """Signed in, with these devices and meters in reach."""
    base = tmp_path / "server.db"
    meters = [ScriptedMeter(MeterId(ssid)) for ssid in NEW]
    with closing(Database(base)) as database:
        for number, (device, ssid) in enumerate(DEVICES.items()):
            token = Token(f"A1B2C3D4E5F6G7H8I9J{number}", TOKEN.profile_id)
            Seeder(database).create_device(device, token.access_token, "SEM")
            meters.append(ScriptedMeter(MeterId(ssid), token=token.encode()))
            _live(meters[-1])
    # The first one's is the true time.
    meters.sort(key=lambda meter: -meter.true_ms)
    for new in meters[len(DEVICES) :]:
        new.true_ms = new.clock_ms = meters[0].true_ms
    here = tmp_path / "here"
    here.mkdir()
    with running_server(base) as server, ScriptedDepot(meters).running() as depot:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("OFMON_")}
        reader = Reader(
            here,
            server.url,
            kept
            | {
                "OFMON_DATA": str(tmp_path / "data"),
                "OFMON_SECRETS_FILE": str(tmp_path / "secrets.json"),
                "OFMON_TESTBED": depot.url,
                "OFMON_SERVER": server.url,
                "OFMON_PASSWORD": "tenant",
                "OFMON_EXCHANGE_PASSPHRASE": "four words are enough",
                "OFMON_FIRMWARE": str(documented.ROOT / "build/firmware"),
                "QT_QPA_PLATFORM": "offscreen",
                "TZ": "UTC",
            },
        )
        reader.types(f"ofmon login --server {SERVER} --user {USER}")
        yield reader


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_work(page: Path, reader: Reader) -> None:
    """In their order, each ending with status 0."""
    for example in (documented.DOCS / "examples").glob("*.*"):
        shutil.copy(example, reader.folder)
    for command in _to_run(page):
        reader.types(command)


def test_a_command_that_fails_is_noticed(reader: Reader) -> None:
    """A meter that isn't there is no success."""
    with pytest.raises(AssertionError, match="SEM-a0:b1:c2:00:00:0f"):
        reader.types("ofmon collect SEM-a0:b1:c2:00:00:0f")
