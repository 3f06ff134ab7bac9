"""Care for this computer's data by the command line: backup, restore, clear, doctor, settings."""

import asyncio
import io
import json
import os
import pty
import re
import resource
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from ofmon.adapters.store.schema import MIGRATIONS
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.identity import MeterId
from ofmon_emulation.server import Database, Seeder, running_server
from support.command_line import CommandLine
from support.desk import TOKEN, made_by
from support.http_thread import unanswered_url
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, ScriptedMeter

PAGE = 4096
HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1])
held.execute("SELECT COUNT(*) FROM reading").fetchone()
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A technician's computer."""
    return CommandLine(tmp_path, capsys, monkeypatch)


@pytest.fixture
def meter(ofmon: CommandLine) -> ScriptedMeter:
    """A meter whose six readings have been collected."""
    meter = ScriptedMeter(token=TOKEN.encode())
    collect(ofmon, meter, 6)
    return meter


def collect(ofmon: CommandLine, meter: ScriptedMeter, hours: int) -> None:
    """Let it live, and collect it."""
    meter.live(hours * HOUR_MS)
    with meter.serving() as serving:
        assert ofmon("collect", meter.meter_id.ssid, "--meter", serving.url).status == 0


def stored(path: Path) -> Counter[bytes]:
    """What is in a database, read without our own code."""
    with closing(sqlite3.connect(path)) as base:
        return Counter(bytes(raw) for (raw,) in base.execute("SELECT raw FROM reading"))


def leftovers(folder: Path) -> list[Path]:
    """Drafts that nobody cleared away."""
    return [path for path in folder.rglob("*") if ".part" in path.name]


def test_what_a_backup_holds_comes_back(ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path) -> None:
    """One file is enough; what was there before the restore is kept under a dated name."""
    first = made_by(meter)
    target = tmp_path / "stick" / "ofmon.backup"
    target.parent.mkdir()
    ran = ofmon("backup", str(target), "--json")
    assert ran.status == 0
    assert ran.document["backup"] == {"path": str(target), "schema": len(MIGRATIONS), "readings": 6}
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    assert stored(target) == first
    collect(ofmon, meter, 2)
    restored = ofmon("restore", str(target), "--json").document
    assert stored(ofmon.data / "ofmon.db") == first
    kept = Path(restored["kept"])
    assert re.fullmatch(r"ofmon\.before-restore\.\d{4}-\d\d-\d\d\.\d{6}\.\d{6}\.db", kept.name)
    assert stored(kept) == made_by(meter)
    collect(ofmon, meter, 1)
    assert ofmon("restore", str(kept)).status == 0
    assert stored(ofmon.data / "ofmon.db").total() == 8
    assert leftovers(tmp_path) == []


def test_a_backup_is_made_while_another_process_uses_the_database(
    ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path
) -> None:
    """What it committed is in it, what it has not isn't; restoring meanwhile is refused, and names it."""
    database = ofmon.data / "ofmon.db"
    target = tmp_path / "backup.db"
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM reading")
        assert ofmon("backup", str(target)).status == 0
        other.execute("ROLLBACK")
    assert stored(target) == made_by(meter)
    command = [sys.executable, "-c", HOLD, str(database)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout
        process.stdout.readline()
        ran = ofmon("restore", str(target))
        assert ran.status == 1
        assert f"process {process.pid}" in ran.err
        assert "nothing stored before is lost" in ran.err
        process.communicate()
    assert sorted(path.name for path in ofmon.data.iterdir() if "restore" in path.name) == []
    assert ofmon("restore", str(target)).status == 0


def test_a_backup_never_replaces_a_file(ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path) -> None:
    """Neither another file nor the database itself."""
    assert meter.made
    other = tmp_path / "thesis.txt"
    other.write_text("mine")
    for target in (other, ofmon.data / "ofmon.db"):
        ran = ofmon("backup", str(target))
        assert ran.status == 2
        assert "exists already" in ran.err
    assert other.read_text() == "mine"
    assert stored(ofmon.data / "ofmon.db").total() == 6


def test_a_backup_makes_no_folders(ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path) -> None:
    """A mistyped mount point would have it on the disk that it is to outlive."""
    assert meter.made
    ran = ofmon("backup", str(tmp_path / "medai" / "stick" / "backup.db"))
    assert ran.status == 1
    assert f"there is no folder {tmp_path}/medai/stick" in ran.err
    assert not (tmp_path / "medai").exists()


def damaged(path: Path) -> None:
    """Overwrite pages in the middle."""
    with path.open("r+b") as file:
        file.seek(PAGE * 3)
        file.write(os.urandom(PAGE * 4))


def foreign(path: Path) -> None:
    """A database of another program."""
    path.unlink()
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE song (name TEXT)")


def newer(path: Path) -> None:
    """Of a later OFMon."""
    with closing(sqlite3.connect(path)) as base:
        base.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")


def fewer(path: Path) -> None:
    """A reading was taken out of it."""
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("DELETE FROM reading WHERE id = 3")


def stray(path: Path) -> None:
    """Readings whose meter is missing."""
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("DELETE FROM meter")


def truncated(path: Path) -> None:
    """Its second half is missing."""
    os.truncate(path, path.stat().st_size // 2)


def nonsense(path: Path) -> None:
    """No database at all."""
    path.write_bytes(b"Dear diary" * 1000)


@pytest.mark.parametrize("spoil", [damaged, foreign, newer, fewer, stray, truncated, nonsense])
def test_a_file_that_is_no_whole_backup_changes_nothing(
    ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    """It is refused in sentences, and nothing is left lying about."""
    backup = tmp_path / "backup.db"
    assert ofmon("backup", str(backup)).status == 0
    spoil(backup)
    before = sorted(path.name for path in ofmon.data.iterdir())
    ran = ofmon("restore", str(backup))
    assert ran.status == 1
    assert str(backup) in ran.err
    assert "Nothing was changed." in ran.err
    assert ("Update OFMon." if spoil is newer else "Use another backup") in ran.err
    assert "Move it away" not in ran.err
    assert "Traceback" not in ran.err
    assert stored(ofmon.data / "ofmon.db") == made_by(meter)
    assert sorted(path.name for path in ofmon.data.iterdir()) == before
    assert leftovers(tmp_path) == []


async def an_older_one(path: Path) -> None:
    """A database as the first OFMon made it."""
    store = SqliteStore(path, migrations=MIGRATIONS[:1])
    await store.heard([MeterId("SEM-a0:b1:c2:00:00:02")], 1)
    await store.close()


def test_a_backup_of_an_older_schema_is_restored_and_brought_up_to_date(
    ofmon: CommandLine, tmp_path: Path
) -> None:
    """There is nothing to keep where there was no database."""
    old = tmp_path / "old.db"
    asyncio.run(an_older_one(old))
    restored = ofmon("restore", str(old), "--json").document
    assert (restored["kept"], restored["database"]["schema"]) == (None, 1)
    [known] = ofmon("devices", "--json").document["meters"]
    assert known["meter"] == "SEM-a0:b1:c2:00:00:02"
    with closing(sqlite3.connect(ofmon.data / "ofmon.db")) as base:
        assert base.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


@pytest.mark.parametrize("spoil", [damaged, truncated, nonsense])
def test_restoring_mends_a_damaged_database(
    ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    """The damaged file's pages are kept; doctor tells of the damage before, and of none after."""
    backup = tmp_path / "backup.db"
    assert ofmon("backup", str(backup)).status == 0
    database = ofmon.data / "ofmon.db"
    spoil(database)
    bad = database.read_bytes()
    ran = ofmon("doctor")
    assert ran.status == 1
    assert re.search(r"^WRONG +database: .* damaged", ran.out, re.MULTILINE)
    refused = ofmon("backup", str(tmp_path / "other.db"))
    assert refused.status == 1
    assert not (tmp_path / "other.db").exists()
    restored = ofmon("restore", str(backup), "--json").document
    assert Path(restored["kept"]).read_bytes()[PAGE:] == bad[PAGE:]
    assert stored(database) == made_by(meter)
    assert ofmon("doctor").status == 0


def test_a_backup_that_is_killed_leaves_no_half_file(
    ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path
) -> None:
    """The target's name appears with the whole copy or not at all; the same command works afterwards."""
    assert meter.made
    target = tmp_path / "backup.db"
    program = (
        "import os, signal, pathlib\n"
        "from ofmon.cli.main import main\n"
        "from ofmon.adapters.store import upkeep\n"
        "upkeep.os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"main(['backup', {str(target)!r}])\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], check=False, timeout=300)
    assert ran.returncode == -signal.SIGKILL
    assert not target.exists()
    assert ofmon("backup", str(target)).status == 0
    assert stored(target) == made_by(meter)


def test_a_disk_without_room_makes_no_backup(
    ofmon: CommandLine, meter: ScriptedMeter, tmp_path: Path
) -> None:
    """Told in sentences, nothing left; the same for a place where nothing can be."""
    assert meter.made

    def no_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    (tmp_path / "stick").mkdir()
    command = [sys.executable, "-m", "ofmon", "backup", str(tmp_path / "stick" / "backup.db")]
    ran = subprocess.run(
        command, preexec_fn=no_room, capture_output=True, text=True, check=False, timeout=300
    )
    assert ran.returncode == 1, ran.stderr
    assert "can't be written" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert list((tmp_path / "stick").iterdir()) == []
    assert "can't be written" in ofmon("backup", "/dev/full/backup.db").err


# ---------------------------------------------------------------- clear


def test_clearing_takes_a_number_and_leaves_a_backup(ofmon: CommandLine, meter: ScriptedMeter) -> None:
    """Without the exact number nothing is deleted; what is at stake is named; meters stay known."""
    database = ofmon.data / "ofmon.db"
    for arguments in ([], ["--yes-delete", "5"], ["--yes-delete", "7"]):
        ran = ofmon("clear", *arguments)
        assert ran.status == 2
        assert "6 readings are stored here; 6 of them are not yet confirmed" in ran.err
        assert "Nothing was deleted" in ran.err
        assert stored(database).total() == 6
    cleared = ofmon("clear", "--yes-delete", "6", "--json").document
    assert cleared["deleted"] == {"readings": 6, "unconfirmed": 6}
    assert stored(database).total() == 0
    assert stored(Path(cleared["backup"])) == made_by(meter)
    [known] = ofmon("devices", "--json").document["meters"]
    assert (known["meter"], known["counts"]) == (meter.meter_id.ssid, {})
    collect(ofmon, meter, 1)
    assert ofmon("restore", cleared["backup"]).status == 0
    assert stored(database).total() == 6


@pytest.mark.parametrize(("typed", "status", "left"), [("6", 0, 0), ("5", 2, 6), ("yes", 2, 6)])
def test_clearing_asks_at_a_terminal(
    ofmon: CommandLine, meter: ScriptedMeter, typed: str, status: int, left: int
) -> None:
    """For the number of readings; a plain yes is not enough."""
    assert meter.made
    hand, terminal = pty.openpty()
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "ofmon", "clear"]
    with subprocess.Popen(command, stdin=terminal, stdout=pipe, stderr=pipe, text=True) as process:
        os.write(hand, f"{typed}\n".encode())
        _, err = process.communicate(timeout=300)
    os.close(hand)
    os.close(terminal)
    assert process.returncode == status, err
    assert "6 readings are stored here; 6 of them are not yet confirmed" in err
    assert stored(ofmon.data / "ofmon.db").total() == left


def test_clearing_without_a_backup(ofmon: CommandLine, meter: ScriptedMeter) -> None:
    """For who says so."""
    assert meter.made
    ran = ofmon("clear", "--yes-delete", "6", "--no-backup")
    assert ran.status == 0
    assert "There is no copy" in ran.out
    assert [path.name for path in ofmon.data.glob("*before-clear*")] == []


# ---------------------------------------------------------------- doctor, settings


def test_doctor_measures_the_clock_at_the_server(ofmon: CommandLine, tmp_path: Path) -> None:
    """A server on this very computer has its time."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        Seeder(base).create_device("Heater", "0" * 20, "SEM")
    with running_server(path) as server:
        ran = ofmon("doctor", "--server", server.url, "--json")
    assert ran.status == 0
    findings = {item["part"]: item for item in ran.document["findings"]}
    assert list(findings) == ["data folder", "database", "sums", "keyring", "Wi-Fi", "networks", "server"]
    assert findings["server"]["health"] == "good"
    found = re.search(r"clock is ([\d.]+) s .* \(known to ([\d.]+) s\)", findings["server"]["text"])
    assert found
    assert float(found[1]) < 5


def test_doctor_tells_what_is_wrong(ofmon: CommandLine) -> None:
    """A server that is down, with what to do about it."""
    ran = ofmon("doctor", "--server", unanswered_url())
    assert ran.status == 1
    assert re.search(r"^WRONG +server: .* does not answer", ran.out, re.MULTILINE)
    assert re.search(r"^ +Check the network", ran.out, re.MULTILINE)


def test_settings_are_shown_and_changed(ofmon: CommandLine) -> None:
    """Each by its name; a wrong value changes nothing."""
    assert ofmon("settings", "--json").document["settings"] == {
        "server": "",
        "wifi": "auto",
        "meter": "http://10.0.0.1",
        "theme": "system",
        "text-size": "100",
        "update": "ask",
        "language": "system",
        "colleagues": "on",
        "passphrase": "factory",
    }
    assert ofmon("settings", "server", "https://things.example/").out == "https://things.example\n"
    assert ofmon("settings", "theme", "dark").status == 0
    assert ofmon("settings", "wifi", "manual").status == 0
    wrong = {"wifi": "smoke", "theme": "pink", "server": "things", "text-size": "95", "meter": "10.0.0"}
    for key, value in wrong.items():
        ran = ofmon("settings", key, value)
        assert ran.status == 2
        assert value in ran.err
    assert ofmon("settings", "theme").out == "dark\n"
    assert ofmon("settings", "text-size", "130").status == 0
    assert ofmon("settings", "meter", "10.0.0.7").out == "http://10.0.0.7\n"
    assert ofmon("settings", "server", "things.example").out == "https://things.example\n"
    kept = json.loads((ofmon.data / "settings.json").read_text("utf-8"))
    assert (kept["server_url"], kept["wifi"], kept["window"]) == (
        "https://things.example",
        "manual",
        {"theme": "dark", "text-size": "130"},
    )


def test_the_meters_passphrase_is_kept_in_the_secrets(
    ofmon: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in the settings, never shown; and it is what a meter's Wi-Fi is joined with."""
    own = "twelve green bottles"
    assert ofmon("settings", "passphrase", own).status == 2
    for wrong in ("short", "x" * 64):
        monkeypatch.setattr(sys, "stdin", io.StringIO(wrong + "\n"))
        assert ofmon("settings", "passphrase", "-").status == 2
    monkeypatch.setattr(sys, "stdin", io.StringIO(own + "\n"))
    ran = ofmon("settings", "passphrase", "-")
    assert ran.out == "own, in the keyring\n"
    assert own not in (ofmon.data / "settings.json").read_text("utf-8") + ofmon("settings").out
    with ScriptedDepot([ScriptedMeter()]).running() as depot:
        ssid = depot.meters[0].meter_id.ssid
        refused = ofmon("collect", ssid, "--testbed", depot.url)
        assert refused.status == 1
        assert "refused the Wi-Fi password" in refused.err
        monkeypatch.setattr("support.scripted_depot.PASSPHRASE", own)
        assert ofmon("collect", ssid, "--testbed", depot.url).status == 0
    assert ofmon("settings", "passphrase", "factory").out == "factory\n"
