"""The command line `ofmon-testbed`, as a program of its own."""

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from ofmon_emulation.cli import main
from ofmon_emulation.snapshot import Snapshot
from support.http_thread import hold_port

pytestmark = pytest.mark.system

TESTBED = [sys.executable, "-m", "ofmon_emulation.cli"]
PATIENCE_S = 300


def test_run_shows_the_uart_and_keeps_what_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """UART on stdout, figures on stderr, a snapshot and the flash image in files."""
    keep = ["--save", str(tmp_path / "board"), "--flash", str(tmp_path / "flash")]
    assert main(["run", "--seconds", "1.5", "--load", "motor", *keep]) == 0
    said = capsys.readouterr()
    assert "ESP-ROM:esp32c3" in said.out
    assert "http ready" in said.out
    assert re.search(r"1\.5 s in [\d.]+ s, \d+ instructions", said.err)
    machine = Snapshot.load(tmp_path / "board").machine
    assert (tmp_path / "flash").read_bytes() == machine.flash
    assert machine.uart.decode() == said.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "--firmware", "/nowhere"], r"/nowhere/flash\.bin isn't there; `make firmware` builds it"),
        (["run", "--firmware", "/nowhere"], "OFMON_FIRMWARE names a folder"),
        (["depot", "--loads", "heater,fridge"], "no such load: fridge; there are none, heater"),
        (["depot", "--snapshot", "/dev/null"], "/dev/null is no snapshot"),
        (["depot", "--snapshot", "/nowhere"], "the snapshot /nowhere can't be read: No such file"),
    ],
)
def test_a_failure_is_one_line_and_exit_status_1(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    """With what to do about it."""
    assert main(arguments) == 1
    assert re.fullmatch(f"ofmon-testbed: .*{message}.*\n", capsys.readouterr().err)


@pytest.mark.parametrize("keep", [0.5, 0.999])
def test_a_damaged_snapshot_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, boot_snapshot: Snapshot, keep: float
) -> None:
    """A file that was cut off."""
    path = tmp_path / "board"
    boot_snapshot.save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * keep)])
    assert main(["depot", "--snapshot", str(path)]) == 1
    assert re.fullmatch(f"ofmon-testbed: {path} is no snapshot, or damaged.*\n", capsys.readouterr().err)


def test_a_port_that_is_taken_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, boot_snapshot: Snapshot
) -> None:
    """And what to choose."""
    boot_snapshot.save(tmp_path / "board")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        arguments = ["depot", "--snapshot", str(tmp_path / "board"), "--port", str(port)]
        assert main(arguments) == 1
    said = capsys.readouterr().err
    assert re.fullmatch(f"ofmon-testbed: port {port} can't be had: .*; choose another --port.*\n", said)


@pytest.mark.parametrize(
    "arguments",
    [
        ["fly"],
        ["depot", "--speed", "-5"],
        ["depot", "--speed", "0"],
        ["depot", "--speed", "nan"],
        ["depot", "--port", "70000"],
    ],
    ids=" ".join,
)
def test_usage_is_exit_status_2(arguments: list[str]) -> None:
    """As everywhere."""
    with pytest.raises(SystemExit, match="2"):
        main(arguments)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_a_depot_with_all_it_started(number: signal.Signals) -> None:
    """Exit status 130, soon, and the control interface is gone."""
    with hold_port() as port:
        options = ["--loads", "heater,none", "--speed", "100", "--port", str(port.getsockname()[1])]
        command = [*TESTBED, "depot", *options]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            url = process.stdout.readline().removeprefix("control interface: ").strip()
            assert [board["name"] for board in httpx.get(f"{url}/boards").json()] == ["heater-1", "none-2"]
            process.send_signal(number)
            assert process.wait(PATIENCE_S) == 130
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)


def test_a_board_of_a_failed_test_leaves_its_log_and_flash(tmp_path: Path, boot_snapshot: Snapshot) -> None:
    """And that of a passed one doesn't."""
    boot_snapshot.save(tmp_path / "board")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "test_it.py").write_text(
        "from pathlib import Path\n"
        "from ofmon_emulation.snapshot import Snapshot\n"
        "def test_bad(boards):\n"
        "    board = boards(snapshot=Snapshot.load(Path('board')))\n"
        "    assert not board.powered\n"
        "def test_good(boards):\n"
        "    assert boards().time_s == 0\n"
    )
    environment = {"OFMON_FIRMWARE": str(Path("build/firmware").resolve()), "PATH": ""}
    run = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    result = subprocess.run(run, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "1 failed, 1 passed" in result.stdout
    (folder,) = (tmp_path / "build/failed").iterdir()
    assert folder.name == "test_it.py_test_bad"
    assert "http ready" in (folder / "0-meter.log").read_text()
    assert (folder / "0-meter.flash.bin").stat().st_size == 4 << 20
