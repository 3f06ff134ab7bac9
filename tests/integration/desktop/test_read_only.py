"""A data folder in which nothing can be written: what only reads works all the same."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ofmon.adapters.files.settings import SettingsFile
from ofmon.domain.identity import MeterId
from ofmon.services.activity import Line
from support.as_nobody import as_nobody, write_protected
from support.command_line import CommandLine, Ran
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter


class Protected:
    """A technician's computer whose data was collected before, by somebody who could write there."""

    def __init__(self, ofmon: CommandLine, folder: Path) -> None:
        self._ofmon = ofmon
        self.folder = folder

    def __call__(self, *arguments: str) -> Ran:
        """Run one command."""
        with as_nobody():
            return self._ofmon(*arguments, "--data", str(self.folder))


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """With four readings."""
    made = CommandLine(tmp_path, capsys, monkeypatch)
    meter = ScriptedMeter()
    meter.live(4 * HOUR_MS)
    with meter.serving() as serving:
        assert made("collect", meter.meter_id.ssid, "--meter", serving.url).status == 0
    monkeypatch.delenv("OFMON_SECRETS_FILE")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    return made


@pytest.fixture
def protected(ofmon: CommandLine) -> Iterator[Protected]:
    """Its folder's copy can only be read."""
    with write_protected(ofmon.data) as folder:
        yield Protected(ofmon, folder)


def test_readings_are_listed_and_exported(protected: Protected) -> None:
    """The database is read as it is, and nothing comes to lie beside it."""
    before = sorted(protected.folder.iterdir())
    assert protected("devices", "--json").document["meters"][0]["counts"] == {"pending": 4}
    assert len(protected("export", "-").out.splitlines()) == 5
    assert protected("settings", "--json").document["ok"]
    assert protected("folder").status == 0
    assert sorted(protected.folder.iterdir()) == before


def test_a_backup_is_made_elsewhere(protected: Protected, tmp_path: Path) -> None:
    """It is whole."""
    tmp_path.chmod(0o777)
    place = protected.folder.parent / "backup"
    place.mkdir()
    place.chmod(0o777)
    ran = protected("backup", str(place / "copy.db"), "--json")
    assert ran.document["backup"]["readings"] == 4
    with closing(sqlite3.connect(place / "copy.db")) as copy:
        assert copy.execute("SELECT COUNT(*) FROM reading").fetchone() == (4,)


def test_the_data_is_copied_away_from_there(ofmon: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """To where it can be written: the database, and fetched firmware in a folder that takes more."""
    (ofmon.data / "firmware").mkdir()
    (ofmon.data / "firmware" / "image.bin").write_bytes(b"image")
    with write_protected(ofmon.data) as folder:
        home = folder.parent / "home"
        home.mkdir()
        home.chmod(0o777)
        monkeypatch.delenv("OFMON_DATA")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        monkeypatch.setenv("XDG_DATA_HOME", str(home / "share"))
        SettingsFile(home / "config" / "ofmon" / "settings.json").change(data_folder=str(folder))
        for path in (home / "config", home / "config" / "ofmon"):
            path.chmod(0o777)
        with as_nobody():
            ran = ofmon("folder", str(home / "writable"), "--copy", "--json")
            assert ran.status == 0, ran.err
            (home / "writable" / "firmware" / "more.bin").write_bytes(b"more")
    assert ran.document["database"]["readings"] == 4


def test_doctor_says_what_is_wrong_with_the_folder(protected: Protected) -> None:
    """And that the database in it is whole."""
    findings = {found["part"]: found for found in protected("doctor", "--json").document["findings"]}
    assert findings["data folder"]["health"] == "wrong"
    assert "can't be written" in findings["data folder"]["text"]
    assert findings["database"]["health"] == "good"
    assert "4 readings" in findings["database"]["text"]


def test_meters_are_listed(protected: Protected) -> None:
    """Those that were never heard before, too."""
    with ScriptedDepot([ScriptedMeter(MeterId("SEM-aa:bb:cc:dd:ee:ff"))]).running() as depot:
        ran = protected("scan", "--testbed", depot.url, "--json")
    assert ran.status == 0, ran.err
    assert [found["meter"] for found in ran.document["meters"]] == ["SEM-aa:bb:cc:dd:ee:ff"]


def test_nothing_is_collected_where_it_cannot_be_kept(protected: Protected) -> None:
    """The meter is left as it is, and not even joined."""
    meter = ScriptedMeter()
    meter.live(3 * HOUR_MS)
    with meter.serving() as serving:
        ran = protected("collect", meter.meter_id.ssid, "--meter", serving.url, "--json")
    assert ran.status == 1
    assert ran.document["error"]["kind"] == "DiskFullError"
    assert len(meter.readings) == 3


def test_what_cannot_be_kept_of_the_settings_is_told(protected: Protected) -> None:
    """What was chosen before holds."""
    ran = protected("settings", "wifi", "manual", "--json")
    assert (ran.status, ran.document["error"]["kind"]) == (1, "DiskFullError")
    assert json.loads(protected("settings", "wifi", "--json").out)["settings"] == {"wifi": "auto"}


def test_an_older_database_is_told(ofmon: CommandLine) -> None:
    """It could not be brought up to date."""
    with closing(sqlite3.connect(ofmon.data / "ofmon.db")) as database:
        database.execute("PRAGMA user_version = 1")
    with write_protected(ofmon.data) as folder:
        ran = Protected(ofmon, folder)("devices")
    assert ran.status == 1
    assert "older OFMon" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        *(["devices"], ["doctor"], ["settings"], ["settings", "wifi", "manual"], ["scan"], ["export", "-"]),
        *(["backup", "{locked}/copy.db"], ["restore", "{locked}/copy.db"], ["clear", "--yes-delete", "4"]),
        *(["sync"], ["collect", "SEM-aa:bb:cc:dd:ee:ff", "--meter", "http://127.0.0.1:9"]),
    ],
    ids=" ".join,
)
def test_a_folder_that_may_not_be_entered_is_told(arguments: list[str], protected: Protected) -> None:
    """A sentence, whatever is asked of it; nothing in it is changed."""
    before = (protected.folder / "ofmon.db").read_bytes()
    protected.folder.chmod(0o700)
    ran = protected(*(part.format(locked=protected.folder) for part in arguments))
    assert ran.status in {0, 1, 2}
    assert "wasn't made for this" not in ran.err
    assert "can't be" in ran.err + ran.out
    assert (protected.folder / "ofmon.db").read_bytes() == before


def test_a_database_that_is_a_link_is_restored_where_it_lies(ofmon: CommandLine, tmp_path: Path) -> None:
    """And stays a link."""
    ofmon("backup", str(tmp_path / "copy.db"))
    real = tmp_path / "elsewhere.db"
    (ofmon.data / "ofmon.db").rename(real)
    (ofmon.data / "ofmon.db").symlink_to(real)
    assert ofmon("clear", "--yes-delete", "4", "--no-backup").status == 0
    assert ofmon("restore", str(tmp_path / "copy.db")).status == 0
    assert (ofmon.data / "ofmon.db").is_symlink()
    with closing(sqlite3.connect(real)) as database:
        assert database.execute("SELECT COUNT(*) FROM reading").fetchone() == (4,)


@pytest.mark.parametrize("folder", ["~nobody-of-that-name/data", "{loop}"])
def test_a_folder_that_is_none_cannot_be_chosen(folder: str, ofmon: CommandLine, tmp_path: Path) -> None:
    """Nobody has that home, or links point to each other."""
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    ran = ofmon("folder", folder.format(loop=tmp_path / "loop"), "--as-it-is")
    assert (ran.status, "is no folder" in ran.err) == (2, True)


def test_old_lines_of_activity_show_no_password() -> None:
    """Neither those of an older version, nor any other."""
    line = Line(1, "Sync: the server https://ada:secret@tb.example.org does not answer.", "bad")
    assert line.text == "Sync: the server https://…@tb.example.org does not answer."
