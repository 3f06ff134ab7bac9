"""Every command under what environments, settings and keyrings hold: a sentence, never a trace.

Each command must also get along without what can't be used, a collection above all.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import keyring
import pytest

from support.command_line import CommandLine
from support.desk import TOKEN
from support.scripted_meter import HOUR_MS, ScriptedMeter

SSID = "SEM-aa:bb:cc:dd:ee:ff"
NOBODY = "http://127.0.0.1:9"
COMMANDS = (
    ["scan"],
    ["collect", SSID, "--meter", NOBODY],
    ["collect", "--all"],
    ["provision", SSID, "--device", "Heater"],
    ["update", "--check"],
    ["meter", SSID, "version", "--meter", NOBODY],
    ["sync"],
    ["devices"],
    ["export", "{folder}/readings.csv"],
    ["server", "install-dashboard"],
    ["login"],
    ["logout"],
    ["trust"],
    ["trust", "--forget"],
    ["backup", "{folder}/backup.db"],
    ["restore", "{folder}/none.db"],
    ["clear", "--yes-delete", "0", "--no-backup"],
    ["folder"],
    ["doctor"],
    ["settings"],
)
SERVER = {"OFMON_SERVER": "https://127.0.0.1:9"}
ENVIRONMENTS: dict[str, dict[str, str | None]] = {
    "a SOCKS proxy as desktops write it": {"ALL_PROXY": "socks://127.0.0.1:1080/", **SERVER},
    "a proxy that is none": {"HTTPS_PROXY": "http://ada:secret@proxy:abc", "HTTP_PROXY": "%%%", **SERVER},
    "no proxy for an IPv6 address": {"NO_PROXY": "[::1]", **SERVER},
    "a certificate file that isn't there": {"SSL_CERT_FILE": "/nonexistent/file.pem", **SERVER},
    "a certificate folder that isn't there": {"SSL_CERT_DIR": "/nonexistent", **SERVER},
    "a file for keys that can't be": {"SSLKEYLOGFILE": "/nonexistent/keys", **SERVER},
    "a server's address with a password": {"OFMON_SERVER": "https://ada:secret@tb.example.org"},
    "half a server's address": {"OFMON_SERVER": "http://[fe80::1"},
    "a server's address of half signs": {"OFMON_SERVER": "http://\udcff"},
    "a meter's address that is none": {"OFMON_METER": "http://10.0.0.256"},
    "a testbed's address that is none": {"OFMON_TESTBED": "http://["},
    "a way that is none": {"OFMON_WIFI": "pigeon"},
    "everything empty": dict.fromkeys(("OFMON_SERVER", "OFMON_WIFI", "OFMON_METER", "OFMON_TESTBED"), ""),
    "a user of half signs": {"OFMON_USER": "a\udcff", "OFMON_PASSWORD": "\udcff", **SERVER},
    "data in a file": {"OFMON_DATA": "{folder}/file"},
    "secrets in a folder": {"OFMON_SECRETS_FILE": "{folder}", **SERVER},
    "secrets in a damaged file": {"OFMON_SECRETS_FILE": "{folder}/file", **SERVER},
    "a session that is none": {"OFMON_SECRETS_FILE": "{folder}/session.json", **SERVER},
    "a keyring that isn't installed": {"PYTHON_KEYRING_BACKEND": "no.such.One", "OFMON_SECRETS_FILE": None},
    "folders that can't be": {"OFMON_DATA": None, "XDG_DATA_HOME": "/proc/x", "XDG_CONFIG_HOME": "/proc/x"},
    "a home that can't be": {
        "OFMON_DATA": None,
        "HOME": "/proc/x",
        "XDG_DATA_HOME": "",
        "XDG_CONFIG_HOME": "",
    },
    "a time zone that is none": {"TZ": "Rubbish/Nowhere"},
    "a terminal without columns": {"COLUMNS": "0", "LINES": "x"},
    "no bus": {"DBUS_SYSTEM_BUS_ADDRESS": "rubbish", "DBUS_SESSION_BUS_ADDRESS": "rubbish"},
}
SETTINGS = {
    "damaged": b'{"server_url": "https://tb',
    "empty": b"",
    "odd": json.dumps(
        {
            "server_url": "http://[fe80::1",
            "meter_url": "http://host:abc",
            "meter_passphrase": 7,
            "wifi": None,
            "data_folder": ["x"],
            "window": "dark",
            "certificates": {"https://tb": None},
        }
    ).encode(),
    "with a password": b'{"server_url": "https://ada:secret@tb.example.org"}',
}


class Computer:
    """A technician's computer, on which every command can be tried."""

    def __init__(self, ofmon: CommandLine, folder: Path) -> None:
        self.ofmon = ofmon
        self.folder = folder

    def say_all(self) -> None:
        """Run every command: sentences on stderr where it failed, one JSON document, no trace, no secret."""
        for command in COMMANDS:
            arguments = [part.format(folder=self.folder) for part in command]
            ran = self.ofmon(*arguments, "--json")
            self._check(command, ran.status, ran.out + ran.err)
            assert isinstance(ran.document, dict), command
            assert ran.document["ok"] or ran.err or command == ["doctor"], command

    def _check(self, command: list[str], status: int, said: str) -> None:
        assert status in {0, 1, 2}, (command, said)
        for word in ("Traceback", "wasn't made for this", "ada:", "secret@"):
            assert word not in said, (command, said)


@pytest.fixture
def computer(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Computer:
    """With its own folder, a file that is no JSON, and a damaged session."""
    (tmp_path / "file").write_text("{")
    (tmp_path / "session.json").write_text(json.dumps({"session:https://127.0.0.1:9": "[]"}))
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_WIFI", "manual")
    return Computer(ofmon, tmp_path)


@pytest.mark.parametrize("environment", ENVIRONMENTS.values(), ids=ENVIRONMENTS)
def test_every_command_says_a_sentence(
    environment: dict[str, str | None], computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the environment holds."""
    for name, value in environment.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value.format(folder=computer.folder))
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    computer.say_all()


@pytest.mark.parametrize("content", SETTINGS.values(), ids=SETTINGS)
def test_every_command_gets_along_with_odd_settings(content: bytes, computer: Computer) -> None:
    """They are named each time, by doctor too, and mended by what is chosen anew."""
    file = computer.ofmon.data / "settings.json"
    file.parent.mkdir()
    file.write_bytes(content)
    computer.say_all()
    assert file.read_bytes() == content
    assert str(file) in computer.ofmon("devices").err
    findings = computer.ofmon("doctor", "--json").document["findings"]
    assert (findings[0]["part"], findings[0]["health"]) == ("settings", "wrong")
    assert computer.ofmon("settings", "server", "https://tb.example.org").out == "https://tb.example.org\n"
    assert computer.ofmon("devices").err == ""


NO_COLLECTION_STOPS = {
    name: environment
    for name, environment in ENVIRONMENTS.items()
    if not {"OFMON_DATA", "OFMON_METER", "OFMON_TESTBED", "OFMON_WIFI"} & environment.keys()
}


@pytest.mark.parametrize("environment", NO_COLLECTION_STOPS.values(), ids=NO_COLLECTION_STOPS)
def test_nothing_stops_a_collection(
    environment: dict[str, str | None], computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what it doesn't need: the server, its certificates, proxies, the keyring."""
    computer.ofmon.data.mkdir()
    (computer.ofmon.data / "settings.json").write_bytes(SETTINGS["odd"])
    for name, value in environment.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value.format(folder=computer.folder))
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(6 * HOUR_MS)
    with meter.serving() as serving:
        ran = computer.ofmon("collect", meter.meter_id.ssid, "--meter", serving.url, "--json")
    assert ran.status == 0, ran.err
    assert ran.document["outcomes"][0]["visit"]["readings_new"] == 6
    assert meter.readings == []


@pytest.mark.parametrize(
    "address", ["http://[fe80::1", "http://host:abc", "http://10.0.0.256", "https://a:b@tb"]
)
def test_an_address_is_checked_when_it_is_given(address: str, computer: Computer) -> None:
    """By settings, by login and by the option: refused with status 2, and nothing is kept."""
    for command in (["settings", "server", address], ["login", "--server", address]):
        ran = computer.ofmon(*command)
        assert (ran.status, ran.out) == (2, ""), command
        assert "a:b" not in ran.err
    assert computer.ofmon("settings", "meter", address).status == 2
    assert not (computer.ofmon.data / "settings.json").exists()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_what_a_terminal_cannot_show_is_written_out(encoding: str, computer: Computer) -> None:
    """Results, errors and usage, in a pipe or on a terminal of any encoding."""
    name = computer.folder / "Größe 暖房"
    for arguments in (["folder"], ["frob-暖房"], ["devices", "--json"]):
        environment = {**os.environ, "PYTHONIOENCODING": encoding, "OFMON_DATA": str(name)}
        command = [sys.executable, "-m", "ofmon", *arguments]
        ran = subprocess.run(command, env=environment, capture_output=True, timeout=300, check=False)
        assert b"Traceback" not in ran.stderr, ran.stderr
        assert b"UnicodeEncodeError" not in ran.stderr
        ran.stdout.decode(encoding)
        if arguments == ["folder"]:
            assert name.name.encode(encoding, "backslashreplace") in ran.stdout


@pytest.mark.usefixtures("computer")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_is_nowhere(closed: str) -> None:
    """Nothing that was meant for it comes out elsewhere, and the command does what it does."""
    for arguments, status in (("settings --json", 0), ("login --server http://127.0.0.1:9", 2)):
        line = f"exec {sys.executable} -m ofmon {arguments} {closed}"
        ran = subprocess.run(
            ["sh", "-c", line], capture_output=True, timeout=300, check=False, stdin=subprocess.DEVNULL
        )
        assert ran.returncode == status, ran.stderr
        assert b"Traceback" not in ran.stderr
        assert (b"{" in ran.stdout) == (status == 0 and closed in {"<&-", "2>&-"})


def test_names_of_others_are_written_out(computer: Computer) -> None:
    """What a server or a meter says moves no cursor, begins no line and turns none round."""
    (computer.ofmon.data).mkdir()
    (computer.ofmon.data / "devices.json").write_text(
        json.dumps(
            {
                "server_url": NOBODY,
                "asked_ms": 10**17,
                "devices": [
                    {"id": "1", "name": "\x1b[2Jheater\nok", "profile_id": "p", "profile_name": "\u202eb"}
                ],
            }
        )
    )
    secrets = computer.folder / "secrets.json"
    secrets.write_text(json.dumps({f"session:{NOBODY}": '{"user": "ada", "refreshToken": "r"}'}))
    ran = computer.ofmon("devices", "--server", NOBODY)
    assert r"\x1b[2Jheater\nok" in ran.out
    assert r"\u202eb" in ran.out
    assert not {"\x1b", "\u202e"} & set(ran.out + ran.err)
