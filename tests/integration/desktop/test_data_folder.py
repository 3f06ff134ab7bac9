"""Where the data lies: shown, chosen and copied by the command line, never lost on the way."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.errors import DatabaseMissingError
from support.command_line import CommandLine, Ran
from support.scripted_meter import HOUR_MS, ScriptedMeter


class Computer:
    """A technician's computer on which nothing says where the data is: the system's folders hold."""

    def __init__(
        self, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.ofmon = CommandLine(home, capsys, monkeypatch)
        monkeypatch.delenv("OFMON_DATA")
        monkeypatch.setenv("XDG_DATA_HOME", str(home / "share"))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        self.default = home / "share" / "ofmon"
        self.home = home

    def collect(self, hours: int) -> None:
        """Bring readings here."""
        meter = ScriptedMeter()
        meter.live(hours * HOUR_MS)
        with meter.serving() as serving:
            assert self.ofmon("collect", meter.meter_id.ssid, "--meter", serving.url).status == 0

    def folder(self, *arguments: str) -> Ran:
        """``ofmon folder …``."""
        return self.ofmon("folder", *arguments)

    @property
    def present(self) -> str:
        """Where a command that starts now has its data."""
        return str(self.folder("--json").document["path"])


@pytest.fixture
def computer(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Computer:
    """With four readings."""
    made = Computer(tmp_path, capsys, monkeypatch)
    made.collect(4)
    return made


def stored(folder: Path) -> int:
    """Readings in a folder, by SQLite itself."""
    with closing(sqlite3.connect(folder / "ofmon.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(database.execute("SELECT COUNT(*) FROM reading").fetchone()[0])


def test_the_data_is_copied_and_the_old_folder_stays(computer: Computer, tmp_path: Path) -> None:
    """What is collected next lies in the new one only; what else lay in the old one comes along."""
    (computer.default / "devices.json").write_text("{}")
    (computer.default / "firmware").mkdir()
    (computer.default / "firmware" / "image.bin").write_bytes(b"image")
    disk = tmp_path / "disk" / "ofmon"
    assert computer.present == str(computer.default)
    ran = computer.folder(str(disk), "--copy", "--json")
    assert ran.document["database"]["readings"] == 4
    assert computer.present == str(disk)
    computer.collect(7)
    assert (stored(disk), stored(computer.default)) == (7, 4)
    assert (disk / "devices.json").read_text() == "{}"
    assert (disk / "firmware" / "image.bin").read_bytes() == b"image"
    assert computer.ofmon("doctor").out.count("7 readings") == 1


def test_another_folder_is_used_as_it_is(computer: Computer, tmp_path: Path) -> None:
    """With what it holds, or with nothing; and the way back is the same."""
    other = tmp_path / "other"
    assert computer.folder(str(other), "--as-it-is").status == 0
    assert "no data" in computer.folder(str(tmp_path / "third")).err
    computer.collect(2)
    assert stored(other) == 2
    back = computer.folder(str(computer.default), "--as-it-is")
    assert "holds 4 readings" in back.out
    assert computer.present == str(computer.default)
    assert json.loads((tmp_path / "config" / "ofmon" / "settings.json").read_text())["data_folder"] == ""


def test_nothing_is_chosen_without_saying_how(computer: Computer, tmp_path: Path) -> None:
    """The answer says what the folder holds; a copy never meets other data."""
    other = tmp_path / "other"
    asked = computer.folder(str(other))
    assert asked.status == 2
    assert "--copy" in asked.err
    computer.folder(str(other), "--copy")
    computer.folder(str(computer.default), "--as-it-is")
    refused = computer.folder(str(other), "--copy")
    assert "holds 4 readings already" in refused.err
    assert "--as-it-is" in computer.folder(str(other)).err
    assert "is the data folder already" in computer.folder(str(computer.default), "--copy").err
    assert computer.present == str(computer.default)


def test_a_copy_waits_until_nobody_uses_the_database(computer: Computer, tmp_path: Path) -> None:
    """Who has it open would go on storing readings in the folder that is left."""
    code = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('select count(*) from reading')"
    )
    code += ".fetchone(); print('open', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(computer.default / "ofmon.db")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"open\n"
        refused = computer.folder(str(tmp_path / "disk"), "--copy")
        other.communicate()
    assert refused.status == 1
    assert "in use by" in refused.err
    assert computer.present == str(computer.default)
    assert not (tmp_path / "disk" / "ofmon.db").exists()
    assert computer.folder(str(tmp_path / "disk"), "--copy").status == 0


def test_a_folder_that_cannot_be_written_is_not_chosen(computer: Computer, tmp_path: Path) -> None:
    """The data stays where it is, and the message says so."""
    (tmp_path / "file").write_text("no folder")
    for way in ("--copy", "--as-it-is"):
        ran = computer.folder(str(tmp_path / "file" / "data"), way)
        assert ran.status == 1
        assert "can't be written" in ran.err
    assert computer.present == str(computer.default)


def test_a_damaged_database_elsewhere_is_not_chosen(computer: Computer, tmp_path: Path) -> None:
    """It isn't overwritten either."""
    (tmp_path / "ofmon.db").write_text("Dear Ada")
    for way in ("--copy", "--as-it-is"):
        assert "damaged or no database" in computer.folder(str(tmp_path), way).err
    assert (tmp_path / "ofmon.db").read_text() == "Dear Ada"
    assert computer.present == str(computer.default)


def test_the_environment_overrules_the_choice(
    computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And it says so instead of choosing what would not hold."""
    computer.folder(str(tmp_path / "chosen"), "--copy")
    monkeypatch.setenv("OFMON_DATA", str(tmp_path / "told"))
    assert "said by OFMON_DATA" in computer.folder().out
    refused = computer.folder(str(tmp_path / "third"), "--as-it-is")
    assert refused.status == 2
    assert "OFMON_DATA" in refused.err
    monkeypatch.delenv("OFMON_DATA")
    assert computer.present == str(tmp_path / "chosen")


def test_a_disk_that_is_not_plugged_in_is_missed(computer: Computer, tmp_path: Path) -> None:
    """No empty database takes its place; another folder can still be chosen."""
    disk = tmp_path / "disk"
    computer.folder(str(disk), "--copy")
    disk.rename(tmp_path / "pulled out")
    ran = computer.ofmon("devices")
    assert ran.status == 2
    assert "isn't there" in ran.err
    assert not disk.exists()
    assert "nothing can be copied" in computer.folder(str(tmp_path / "third"), "--copy").err
    assert computer.folder(str(computer.default), "--as-it-is").status == 0
    assert computer.ofmon("devices", "--json").document["meters"][0]["counts"] == {"pending": 4}


def test_an_empty_mount_point_is_no_data_folder(computer: Computer, tmp_path: Path) -> None:
    """Its folder is there and the disk isn't: no database is made, no meter erased, doctor says it."""
    disk = tmp_path / "disk"
    computer.folder(str(disk), "--copy")
    disk.rename(tmp_path / "pulled out")
    disk.mkdir()
    meter = ScriptedMeter()
    meter.live(9 * HOUR_MS)
    with meter.serving() as serving:
        ran = computer.ofmon("collect", meter.meter_id.ssid, "--meter", serving.url)
    assert ran.status == 2
    assert "holds no database any more" in ran.err
    assert "Plug its disk in" in ran.err
    assert len(meter.readings) == 9
    doctor = computer.ofmon("doctor", "--json")
    wrong = {found["part"] for found in doctor.document["findings"] if found["health"] == "wrong"}
    assert (doctor.status, wrong) == (1, {"data folder", "database"})
    assert computer.ofmon("settings", "wifi", "manual").status == 0
    assert list(disk.iterdir()) == []
    disk.rmdir()
    (tmp_path / "pulled out").rename(disk)
    assert computer.ofmon("devices", "--json").document["meters"][0]["counts"] == {"pending": 4}


@pytest.mark.parametrize("way", ["this one", "another", "the default"])
def test_there_is_a_way_out_of_a_lost_folder(way: str, computer: Computer, tmp_path: Path) -> None:
    """Also to begin anew in the very place."""
    disk = tmp_path / "disk"
    computer.folder(str(disk), "--copy")
    (disk / "ofmon.db").unlink()
    target = {"this one": disk, "another": tmp_path / "third", "the default": computer.default}[way]
    assert "--as-it-is" in computer.folder(str(target)).err
    assert computer.folder(str(target), "--as-it-is").status == 0
    assert computer.present == str(target)
    assert computer.ofmon("devices").status == 0


def test_a_folder_to_begin_with_none_holds_a_database_at_once(computer: Computer, tmp_path: Path) -> None:
    """So that it is missed from then on, whether anything was collected or not."""
    disk = tmp_path / "disk"
    computer.folder(str(disk), "--as-it-is")
    assert stored(disk) == 0
    assert computer.ofmon("devices").status == 0
    (disk / "ofmon.db").unlink()
    assert computer.ofmon("devices").status == 2
    assert list(disk.iterdir()) == []


def test_another_database_in_its_place_is_told(computer: Computer, tmp_path: Path) -> None:
    """Nothing goes there before the person says so; one that was restored is at home."""
    disk, other = tmp_path / "disk", tmp_path / "other"
    computer.folder(str(other), "--as-it-is")
    computer.folder(str(disk), "--as-it-is")
    computer.collect(3)
    assert computer.ofmon("backup", str(tmp_path / "copy.db")).status == 0
    disk.rename(tmp_path / "pulled out")
    other.rename(disk)
    ran = computer.ofmon("devices")
    assert ran.status == 1
    assert "another database" in ran.err
    findings = computer.ofmon("doctor", "--json").document["findings"]
    assert [found["part"] for found in findings if found["health"] == "wrong"] == ["database"]
    assert stored(disk) == 0
    assert computer.folder(str(disk), "--as-it-is").status == 0
    assert computer.ofmon("devices").status == 0
    assert "already" in computer.folder(str(disk), "--as-it-is").err
    assert computer.ofmon("restore", str(tmp_path / "copy.db")).status == 0
    assert computer.ofmon("devices", "--json").document["meters"][0]["counts"] == {"pending": 3}


async def test_a_database_that_vanishes_meanwhile_takes_no_readings(tmp_path: Path) -> None:
    """What is written to a file that was moved away would be gone with it; no empty one takes its place."""
    store = SqliteStore(tmp_path / "disk" / "ofmon.db")
    await store.heard([ScriptedMeter().meter_id], 1)
    (tmp_path / "disk").rename(tmp_path / "pulled out")
    for _again in range(2):
        with pytest.raises(DatabaseMissingError, match="isn't there"):
            await store.heard([ScriptedMeter().meter_id], 2)
    (tmp_path / "disk").mkdir()
    with pytest.raises(DatabaseMissingError, match="holds no database any more"):
        await store.counts()
    assert list((tmp_path / "disk").iterdir()) == []
    (tmp_path / "disk").rmdir()
    (tmp_path / "pulled out").rename(tmp_path / "disk")
    assert [record.last_seen_ms for record in await store.meters()] == [1]
    await store.close()


async def test_a_database_that_is_exchanged_meanwhile_is_the_one_that_is_written(tmp_path: Path) -> None:
    """The next call opens the file that is there now."""
    store, other = SqliteStore(tmp_path / "ofmon.db"), SqliteStore(tmp_path / "other.db")
    await store.counts()
    await other.heard([ScriptedMeter().meter_id], 7)
    await other.close()
    (tmp_path / "other.db").replace(tmp_path / "ofmon.db")
    for end in ("-wal", "-shm"):
        (tmp_path / f"ofmon.db{end}").unlink(missing_ok=True)
    assert [record.last_seen_ms for record in await store.meters()] == [7]
    await store.close()


def test_the_meters_address_is_a_setting(computer: Computer) -> None:
    """It is used when the person joins the Wi-Fi; what is no address is refused."""
    assert "http://10.0.0.1" in computer.ofmon("settings", "meter").out
    assert computer.ofmon("settings", "meter", "10.0.0.1").out == "http://10.0.0.1\n"
    for bad in (
        "https://10.0.0.1",
        "http://",
        "http://10.0.0.1/telemetry",
        "http://[",
        "http://a:b",
    ):
        assert computer.ofmon("settings", "meter", bad).status == 2, bad
    meter = ScriptedMeter()
    meter.live(9 * HOUR_MS)
    with meter.serving() as serving:
        assert computer.ofmon("settings", "meter", serving.url + "/").out == serving.url + "\n"
        ran = computer.ofmon("collect", meter.meter_id.ssid, "--wifi", "manual", "--json")
    assert ran.document["outcomes"][0]["visit"]["readings_new"] == 5
    assert computer.ofmon("settings", "meter", "factory").out == "http://10.0.0.1\n"
