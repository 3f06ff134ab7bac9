"""How the command line ends when a person, a pipe, a disk or a missing screen puts an end to it."""

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.command_line import CommandLine
from support.desk import TOKEN
from support.scripted_meter import HOUR_MS, ScriptedMeter

PROMPTS = {
    "login": (["login", "--server", "http://127.0.0.1:9", "--user", "x"], "Password: "),
    "clear": (["clear"], "to delete them: "),
    "passphrase": (["settings", "passphrase", "-"], "Passphrase: "),
}
prompting = pytest.mark.parametrize(("arguments", "prompt"), PROMPTS.values(), ids=PROMPTS)


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A technician's computer."""
    return CommandLine(tmp_path, capsys, monkeypatch)


class Terminal:
    """``ofmon`` at a terminal of its own; what it prints there is read by the test."""

    def __init__(self, *arguments: str) -> None:
        self.pid, self.hand = pty.fork()
        if self.pid == 0:
            signal.alarm(300)  # whatever hangs ends by this, and not with 130
            os.execv(sys.executable, [sys.executable, "-m", "ofmon", *arguments])  # noqa: S606 - our own

    def until(self, text: str) -> str:
        """What is printed up to these words, or to the end."""
        said = b""
        while text.encode() not in said and (more := self._read()):
            said += more
        return said.decode()

    def rest(self) -> tuple[int, str]:
        """What is printed up to the end, and the exit status."""
        said = b"".join(iter(self._read, b""))
        _, status = os.waitpid(self.pid, 0)
        os.close(self.hand)
        return os.waitstatus_to_exitcode(status), said.decode()

    def _read(self) -> bytes:
        try:
            return os.read(self.hand, 4096)
        except OSError:  # Linux says so when the other side has closed
            return b""


@pytest.fixture
def meter(ofmon: CommandLine) -> Iterator[tuple[ScriptedMeter, str]]:
    """A meter, six of whose readings are stored here, and its address."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(6 * HOUR_MS)
    with meter.serving() as serving:
        assert ofmon("collect", meter.meter_id.ssid, "--meter", serving.url).status == 0
        yield meter, serving.url


@pytest.mark.usefixtures("ofmon")
@prompting
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminated"])
def test_a_question_is_ended_at_once(arguments: list[str], prompt: str, how: signal.Signals) -> None:
    """By Ctrl-C as typed, which the terminal makes a signal of, or by the system: 130 and a sentence."""
    terminal = Terminal(*arguments)
    assert prompt in terminal.until(prompt)
    if how is signal.SIGINT:
        os.write(terminal.hand, b"\x03")
    else:
        os.kill(terminal.pid, how)
    status, said = terminal.rest()
    assert status == 130, said
    assert "Cancelled." in said
    assert "Traceback" not in said


@pytest.mark.usefixtures("ofmon")
@prompting
def test_ctrl_d_is_no_answer(arguments: list[str], prompt: str) -> None:
    """A sentence and status 2."""
    terminal = Terminal(*arguments)
    assert prompt in terminal.until(prompt)
    os.write(terminal.hand, b"\x04")
    status, said = terminal.rest()
    assert status == 2, said
    assert "was not answered" in said
    assert "Traceback" not in said


def _run(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ofmon", *arguments]
    more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
    return subprocess.run(command, text=True, timeout=300, check=False, **more)


@pytest.mark.usefixtures("ofmon")
def test_signing_in_where_nobody_can_be_asked() -> None:
    """The ways out are named, also as JSON. Without a terminal of its own the process can't ask at all."""
    login = ("login", "--server", "http://127.0.0.1:9", "--user", "x")
    for more in ((), ("--json",)):
        ran = _run(*login, *more, stdin=subprocess.DEVNULL, start_new_session=True)
        assert ran.returncode == 2
        assert "OFMON_PASSWORD" in ran.stderr
        assert "Traceback" not in ran.stderr
    assert json.loads(ran.stdout)["error"]["kind"] == "InputError"
