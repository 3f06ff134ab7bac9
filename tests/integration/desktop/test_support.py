"""The support bundle: everything that helps, on a real database, and no secret wherever it was planted."""

from __future__ import annotations

import io
import json
import logging
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.files.run_log import BYTES_MAX, logged, read_log
from ofmon.services.activity import Line
from support.command_line import CommandLine
from support.desk import TOKEN
from support.scripted_depot import ScriptedDepot
from support.window import meter, token_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE = "mein eigenes Wort"
PASSWORD = "kl33blatt?"
REFRESH = "opaque-refresh-7711"
CUSTOM = "heater-hall-3"
"""An access token that a person made up: it looks like nothing."""


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """Two meters with tokens."""
    with ScriptedDepot([meter(1), meter(2)]).running() as running:
        yield running


@pytest.fixture
def ofmon(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, depot: ScriptedDepot
) -> CommandLine:
    """A technician's computer beside the depot, which has collected."""
    made = CommandLine(tmp_path, capsys, monkeypatch)
    monkeypatch.setenv("OFMON_TESTBED", depot.url)
    made.data.mkdir()
    assert made("collect", "--all").status == 0
    return made


def plant(ofmon: CommandLine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Put secrets wherever one may lie; all of them."""
    secrets = json.loads((folder / "secrets.json").read_text())
    name = next(name for name in secrets if name.startswith("device:"))
    server = "https://tb.example.org"
    session = json.dumps({"user": "ada@example.org", "refreshToken": REFRESH})
    secrets |= {name: CUSTOM, "meter-passphrase": PASSPHRASE, f"session:{server}": session}
    (folder / "secrets.json").write_text(json.dumps(secrets))
    settings = {"server_url": server, "old_password": PASSWORD, "nested": {"key": [CUSTOM]}}
    (ofmon.data / "settings.json").write_text(json.dumps({**settings, "meter_passphrase": "im Klartext 1"}))
    monkeypatch.setenv("OFMON_PASSWORD", PASSWORD)
    with closing(sqlite3.connect(ofmon.data / "ofmon.db")) as database, database:
        for said in (
            f"Sync: https://ada:{PASSWORD}@tb.example.org doesn't answer.",
            f"Provision: {TOKEN.encode().decode()} was refused.",
            f"The server says: no device {CUSTOM}",
        ):
            database.execute("INSERT INTO activity (time_ms, text, tone) VALUES (1, ?, 'bad')", (said,))
    with (ofmon.data / "ofmon.log").open("a") as log:
        log.write(f"GET http://tb.example.org/api/v1/{token_of(2).access_token}/attributes\n")
        log.write(f"Bearer {REFRESH} and psk={PASSPHRASE}\n")
    tokens = (TOKEN.access_token, token_of(1).access_token, token_of(2).access_token)
    return (PASSPHRASE, PASSWORD, REFRESH, CUSTOM, "im Klartext 1", *tokens)


def everything(path: Path) -> str:
    """All that a bundle holds."""
    with zipfile.ZipFile(path) as bundle:
        return "\n".join(bundle.read(name).decode() for name in bundle.namelist())


def test_no_secret_leaves_and_what_is_saved_was_shown(
    ofmon: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted in keyring, settings, environment, Activity and log: found nowhere."""
    secrets = plant(ofmon, tmp_path, monkeypatch)
    ran = ofmon("support", "-o", str(tmp_path / "bundle.zip"), "--yes", "--server", "http://127.0.0.1:1")
    assert ran.status == 0, ran.err
    saved = everything(tmp_path / "bundle.zip")
    for secret in secrets:
        assert secret not in saved
        assert secret not in ran.out
        assert secret not in ran.err
    for line in saved.splitlines():
        assert line.strip() in ran.out
    assert "was refused" in saved
    assert "doesn't answer" in saved


def test_it_tells_what_helps(ofmon: CommandLine, tmp_path: Path) -> None:
    """Versions, findings, settings, activity, log, schema and counts; no reading."""
    ofmon("support", "-o", str(tmp_path / "bundle.zip"))
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        names = set(bundle.namelist())
        texts = {name: bundle.read(name).decode() for name in names}
    assert names == {"about.txt", "doctor.txt", "settings.json", "activity.txt", "database.txt", "log.txt"}
    assert "reading: 12 rows" in texts["database.txt"]
    assert "CREATE TABLE reading" in texts["database.txt"]
    assert "2 of 2 meters collected" in texts["activity.txt"]
    assert "good  database:" in texts["doctor.txt"]
    assert json.loads(texts["settings.json"])["wifi"] == "auto"
    assert "begins: collect" in texts["log.txt"]
    assert "PySide6_Essentials 6" in texts["about.txt"]


def test_readings_go_along_when_they_are_asked_for(ofmon: CommandLine, tmp_path: Path) -> None:
    """As the export writes them."""
    ofmon("support", "-o", str(tmp_path / "bundle.zip"), "--readings")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        lines = io.StringIO(bundle.read("readings.csv").decode()).readlines()
    assert len(lines) == 13


def test_nothing_is_saved_without_a_name_and_a_file_that_can_not_be_written_is_said(
    ofmon: CommandLine, tmp_path: Path
) -> None:
    """It is shown in either case."""
    ran = ofmon("support")
    assert (ran.status, "===== doctor.txt =====" in ran.out) == (0, True)
    assert "Nothing was saved" in ran.err
    assert not list(tmp_path.glob("*.zip"))
    ran = ofmon("support", "-o", str(tmp_path / "not there" / "bundle.zip"))
    assert ran.status == 1
    assert "could not be written" in ran.err


def test_on_an_empty_computer_it_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking makes no database."""
    ofmon = CommandLine(tmp_path, capsys, monkeypatch)
    ran = ofmon("support", "--wifi", "manual")
    assert ran.status == 0
    assert "There is no database yet" in ran.out
    assert not (ofmon.data / "ofmon.db").exists()


def test_activity_is_listed_found_and_written(ofmon: CommandLine, tmp_path: Path) -> None:
    """By words, kind and meter."""
    ssid = "SEM-a0:b1:c2:00:00:01"
    assert ofmon("meter", ssid, "set-time").status == 0
    lines = ofmon("activity", "--json").document["lines"]
    assert [line["kind"] for line in lines] == ["visit", "tour"]
    assert [len(line["meters"]) for line in lines] == [1, 2]
    assert ssid in ofmon("activity", "--about", "00:00:01").out
    assert not ofmon("activity", "--kind", "firmware").out
    assert "2 of 2" in ofmon("activity", "collected", "--kind", "tour").out
    target = tmp_path / "activity.csv"
    assert "2 lines written" in ofmon("activity", "-o", str(target)).out
    assert len(target.read_text().splitlines()) == 3


def test_the_log_holds_where_an_error_happened_but_not_what_it_says(tmp_path: Path) -> None:
    """It may hold a secret; who started what does not."""
    path = tmp_path / "ofmon.log"
    with pytest.raises(ValueError, match="s3cret"), logged(path, "collect"):
        _fail()
    text = read_log(path)
    assert "begins: collect" in text
    assert "JSONDecodeError" in text
    assert "test_support.py" in text
    assert "ends by ValueError: collect" in text
    assert "s3cret" not in text
    assert path.stat().st_mode & 0o777 == 0o600


def _fail() -> None:
    """Log an error that holds a secret, and end by one."""
    try:
        json.loads("{s3cret")
    except ValueError:
        logging.getLogger("ofmon.test").exception("It failed: password=s3cret")
        raise ValueError("s3cret") from None


def test_the_log_does_not_grow_without_end_and_can_not_stop_a_run(tmp_path: Path) -> None:
    """Its size has a bound; where it can't be written nothing happens."""
    path = tmp_path / "ofmon.log"
    with logged(path, "collect"):
        for _ in range(3_000):
            logging.getLogger("ofmon.test").warning("a line of some hundred characters %s", "x" * 100)
    assert path.stat().st_size <= BYTES_MAX
    assert sum(each.stat().st_size for each in tmp_path.iterdir()) <= 2 * BYTES_MAX
    with logged(tmp_path / "not there" / "ofmon.log", "collect"):
        pass
    assert read_log(tmp_path / "not there" / "ofmon.log") == ""


def test_a_line_says_its_kind_and_meters_after_a_restart(ofmon: CommandLine) -> None:
    """The database keeps both."""
    [line] = ofmon("activity", "--json").document["lines"]
    assert Line(**{**line, "meters": tuple(line["meters"])}).text.startswith("Command line, collect")
