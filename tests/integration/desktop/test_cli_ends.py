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

    def waits(self) -> None:
        """Return when it sleeps, as a question does: a signal just before is only seen after the answer."""
        while Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()[0] not in "SZ":
            os.sched_yield()

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
    terminal.waits()
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


@pytest.mark.usefixtures("ofmon")
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("arguments", [["devices", "--json"], ["nonsense", "--json"]])
def test_a_reader_that_has_read_enough_ends_it_quietly(
    arguments: list[str], unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As ``ofmon … | head -1`` does: no trace, and the status that shells have for it."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    ran = _unread(*arguments)
    assert ran.returncode == 141
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr


@pytest.mark.usefixtures("ofmon")
def test_help_that_nobody_reads_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is argparse that prints it and ends the program."""
    monkeypatch.setenv("PYTHONUNBUFFERED", "")
    ran = _unread("--help")
    assert (ran.returncode, ran.stderr) == (141, "")


def _unread(*arguments: str) -> subprocess.CompletedProcess[str]:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        return _run(*arguments, stdout=writing)
    finally:
        os.close(writing)


@pytest.mark.usefixtures("ofmon")
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_a_full_disk_behind_stdout_is_told(unbuffered: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence, status 1."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with Path("/dev/full").open("w") as full:
        ran = _run("devices", "--json", stdout=full)
    assert ran.returncode == 1
    assert ran.stderr == "The result could not be written: No space left on device.\n"


def test_progress_that_nobody_reads_stops_no_collection(ofmon: CommandLine) -> None:
    """The pipe behind stderr is closed; the readings are stored and freed all the same."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(6 * HOUR_MS)
    reading, writing = os.pipe()
    os.close(reading)
    with meter.serving() as serving:
        ran = _run("collect", meter.meter_id.ssid, "--meter", serving.url, stderr=writing)
    os.close(writing)
    assert ran.returncode == 0
    assert "6 new readings" in ran.stdout
    assert meter.readings == []
    assert ofmon("devices", "--json").document["meters"][0]["counts"] == {"pending": 6}


@pytest.mark.usefixtures("ofmon")
def test_a_window_without_a_screen_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Qt would abort; a platform that the person chose is used, as offscreen ones are for pictures."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for more in ((), ("--json",)):
        ran = _run("window", *more)
        assert ran.returncode == 1
        assert "There is no screen" in ran.stderr
    assert json.loads(ran.stdout)["error"]["kind"] == "ScreenError"
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    picture = tmp_path / "window.png"
    assert _run("window", "--screenshot", str(picture)).returncode == 0
    assert picture.stat().st_size > 0


@pytest.mark.parametrize(
    ("arguments", "command", "what"),
    [
        (["frob", "--json"], "frob", "“frob”"),
        (["provision", "nonsense", "--token", "x", "--json"], "provision", "“SEM-nonsense”"),
        (["collect", "--frob", "--json"], "collect", "--frob"),
        (["--json"], None, "COMMAND"),
    ],
)
def test_wrong_use_is_told_as_json(
    ofmon: CommandLine, arguments: list[str], command: str | None, what: str
) -> None:
    """One document, status 2, and the usage on stderr."""
    ran = ofmon(*arguments)
    assert ran.status == 2
    assert "usage: ofmon" in ran.err
    assert (ran.document["command"], ran.document["ok"]) == (command, False)
    error = ran.document["error"]
    assert error["kind"] == "InputError"
    assert what in error["what"]
    assert "--help" in error["todo"]


@pytest.mark.usefixtures("ofmon")
def test_a_cancelled_command_is_told_as_json() -> None:
    """Ctrl-C while the meter keeps the collector waiting: one document, status 130."""
    meter = ScriptedMeter(token=TOKEN.encode())
    with meter.serving() as serving:
        ssid = meter.meter_id.ssid
        command = [sys.executable, "-m", "ofmon", "collect", ssid, "--json", "--meter", serving.url]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:

            def interrupt() -> None:
                process.send_signal(signal.SIGINT)
                process.wait(300)

            meter.before["GET /telemetry"] = [interrupt]
            out, err = process.communicate(timeout=300)
    assert process.returncode == 130, err
    document = json.loads(out)
    assert (document["command"], document["ok"]) == ("collect", False)
    assert document["error"]["what"] == "Cancelled."
    assert set(document["error"]) == {"kind", "what", "safe", "todo"}
