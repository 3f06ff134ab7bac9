"""The command line against scripted meters, a depot's control API and a ThingsBoard-compatible server."""

import json
import re
import resource
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ofmon.domain.identity import MeterId
from ofmon_emulation.server import Database, Seeder, ServerThread, running_server
from support.command_line import CommandLine
from support.desk import TOKEN, made_by
from support.http_thread import HttpThread, Reply, unanswered_url
from support.scripted_depot import ScriptedDepot
from support.scripted_meter import HOUR_MS, MINUTE_MS, ScriptedMeter

SSIDS = [f"SEM-a0:b1:c2:00:00:0{number}" for number in (2, 4, 6)]


@pytest.fixture
def depot() -> Iterator[ScriptedDepot]:
    """Three meters without a token that have lived through six hours and a power cut."""
    meters = [ScriptedMeter(MeterId(ssid)) for ssid in SSIDS]
    for meter in meters:
        meter.live(2 * HOUR_MS)
        meter.power_cut(90 * MINUTE_MS)
        meter.live(4 * HOUR_MS)
    with ScriptedDepot(meters).running() as depot:
        yield depot


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    """A server with a device for each meter."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        for number, name in enumerate(("Heater", "Motor", "Shift")):
            Seeder(base).create_device(name, f"{number}" * 20, "SEM")
    with running_server(path) as running:
        yield running


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """A technician's computer: nothing set, secrets in a file since there may be no keyring."""
    return CommandLine(tmp_path, capsys, monkeypatch)


def login(ofmon: CommandLine, server: ServerThread, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sign in as the tenant's administrator."""
    monkeypatch.setenv("OFMON_PASSWORD", "tenant")
    assert ofmon("login", "--server", server.url, "--user", "tenant@thingsboard.org").status == 0
    monkeypatch.delenv("OFMON_PASSWORD")


def test_the_whole_chain(
    ofmon: CommandLine, depot: ScriptedDepot, server: ServerThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scan, provision, collect, sync, devices, export, logout: as a technician types it."""
    login(ofmon, server, monkeypatch)
    monkeypatch.setenv("OFMON_TESTBED", depot.url)
    scan = ofmon("scan", "--json")
    assert [item["meter"] for item in scan.document["meters"]] == SSIDS
    for ssid, name in zip(SSIDS, ("Heater", "Motor", "Shift"), strict=True):
        assert ofmon("provision", ssid, "--device", name).status == 0
    for meter in depot.meters:
        meter.live(2 * HOUR_MS)
    collect = ofmon("collect", "--all", "--json")
    assert [outcome["visit"]["readings_new"] for outcome in collect.document["outcomes"]] == [2, 2, 2]
    assert collect.document["outcomes"][1]["visit"]["device_name"] == "Motor"
    sync = ofmon("sync", "--json")
    assert sync.status == 0
    assert [item["confirmed"] for item in sync.document["result"]["devices"]] == [8, 8, 8]
    devices = ofmon("devices", "--json").document
    assert [meter["counts"] for meter in devices["meters"]] == [{"confirmed": 8}] * 3
    assert [device["name"] for device in devices["server_devices"]] == ["Heater", "Motor", "Shift"]
    rows = json.loads(ofmon("export", "-", "--format", "json", "--ssid", SSIDS[0]).out)
    assert len(rows) == 8
    assert ofmon("logout").status == 0
    assert ofmon("devices", "--json").document["server_devices"] is None
    assert depot.connected is None


def test_looking_again_at_what_was_confirmed(
    ofmon: CommandLine, depot: ScriptedDepot, server: ServerThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As typed: by days and meter; a day that is none, and days without a look, are wrong use."""
    login(ofmon, server, monkeypatch)
    monkeypatch.setenv("OFMON_TESTBED", depot.url)
    assert ofmon("provision", SSIDS[0], "--device", "Heater").status == 0
    assert ofmon("sync").status == 0
    every = ofmon("sync", "--check", "--json")
    assert every.status == 0
    assert [(item["checked"], item["missing"]) for item in every.document["result"]["devices"]] == [(6, 0)]
    none = ofmon("sync", "--check", "--to", "2020-01-31", "--json").document
    assert none["result"]["devices"] == []
    assert "6 checked, 0 missing" in ofmon("sync", "--check", "--from", "2020-01-31", "--ssid", SSIDS[0]).out
    assert ofmon("sync", "--from", "2026-01-01").status == 2
    assert ofmon("sync", "--check", "--from", "yesterday").status == 2
    assert ofmon("sync", "--check", "--from", "2026-02-01", "--to", "2026-01-31").status == 2
    assert ofmon("logout").status == 0
    assert "ofmon login" in ofmon("sync", "--check").err


def test_a_system_administrator_is_told_apart_from_nobody(
    ofmon: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is signed in, and why there are no devices."""
    tokens = {"token": "a", "refreshToken": "b"}
    said = {"/api/auth/login": tokens, "/api/auth/token": tokens}
    user = {"email": "sysadmin@thingsboard.org", "authority": "SYS_ADMIN"}

    def answer(_method: str, path: str, _body: bytes) -> Reply:
        return Reply(body=json.dumps(said.get(path, user)).encode())

    monkeypatch.setenv("OFMON_USER", user["email"])
    monkeypatch.setenv("OFMON_PASSWORD", "sysadmin")
    with HttpThread(answer) as server:
        told = ofmon("devices", "--server", server.url)
        assert (told.status, "Not signed in" in told.out) == (0, False)
        assert "sysadmin@thingsboard.org is signed in as system administrator" in told.out
        error = ofmon("devices", "--server", server.url, "--json").document["server_error"]
        assert error["kind"] == "RightsError"


def test_devices_where_the_server_does_not_answer(
    ofmon: CommandLine, depot: ScriptedDepot, server: ServerThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is where the meters are: what is known here, and what the server said when it was last asked."""
    assert ofmon("collect", SSIDS[0], "--testbed", depot.url).status == 0
    monkeypatch.setenv("OFMON_USER", "tenant@thingsboard.org")
    monkeypatch.setenv("OFMON_PASSWORD", "tenant")
    never = ofmon("devices", "--server", unanswered_url())
    assert never.status == 0
    assert SSIDS[0] in never.out
    assert "does not answer. Its devices were never listed" in never.out
    login(ofmon, server, monkeypatch)
    asked = ofmon("devices", "--json").document
    assert asked["server_error"] is None
    server.stop()
    told = ofmon("devices")
    assert told.status == 0
    assert SSIDS[0] in told.out
    assert re.search(r"does not answer. These are its devices as of .* s ago:\n(.*\n)+Heater ", told.out)
    kept = ofmon("devices", "--json", "--testbed", unanswered_url()).document
    assert kept["ok"]
    assert kept["server_error"]["kind"] == "ServerUnreachableError"
    assert kept["server_devices"] == asked["server_devices"]
    assert kept["server_asked_ms"] == asked["server_asked_ms"]
    assert [item["meter"] for item in kept["meters"]] == [SSIDS[0]]


def test_results_are_on_stdout_progress_on_stderr(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """Words for people."""
    ran = ofmon("collect", SSIDS[0], "--testbed", depot.url)
    assert ran.status == 0
    assert f"{SSIDS[0]}: 6 new readings" in ran.out
    assert "has no token" in ran.out
    assert f"{SSIDS[0]} verify done" in ran.err
    table = ofmon("devices").out
    assert SSIDS[0] in table
    assert "Not signed in" in table
    assert SSIDS[0] in ofmon("scan", "--testbed", depot.url).out


def test_a_tour_goes_on_after_a_meter_that_fails(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """Exit status 1, the others collected, the failed one told, and the second tour completes."""
    depot.meters[1].faults.drop_after["/telemetry"] = 10
    ran = ofmon("collect", "--all", "--testbed", depot.url)
    assert ran.status == 1
    assert ran.out.count("6 new readings") == 2
    assert "went away half-way" in ran.err
    assert "all readings are still on the meter" in ran.err
    depot.meters[1].faults.drop_after.clear()
    again = ofmon("collect", "--all", "--testbed", depot.url, "--json")
    assert again.status == 0
    assert [outcome["visit"]["readings_new"] for outcome in again.document["outcomes"]] == [0, 6, 0]


def test_a_meter_by_its_address(ofmon: CommandLine) -> None:
    """Where the Wi-Fi was joined by hand."""
    meter = ScriptedMeter()
    meter.live(3 * HOUR_MS)
    with meter.serving() as serving:
        ran = ofmon("collect", meter.meter_id.mac, "--meter", serving.url)
    assert "3 new readings" in ran.out


def test_a_meter_that_is_named_twice_is_visited_once(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """By its Wi-Fi's name and by its address, in the order they were named."""
    first, second = SSIDS[1], SSIDS[0]
    names = (first, second, first, first.removeprefix("SEM-"))
    ran = ofmon("collect", *names, "--testbed", depot.url, "--json")
    assert [outcome["meter"] for outcome in ran.document["outcomes"]] == [first, second]
    assert depot.meters[1].requests.count("GET /reset") == 1


def test_power_losses_are_exported(ofmon: CommandLine, depot: ScriptedDepot, tmp_path: Path) -> None:
    """With corrected and raw time, of all meters or of one, to a file or to stdout."""
    [lost_ms] = depot.meters[1].losses
    assert ofmon("collect", "--all", "--testbed", depot.url).status == 0
    target = tmp_path / "losses.csv"
    ran = ofmon("export", str(target), "--power-losses", "--json")
    assert ran.document["power_losses"] == 3
    assert target.read_text().splitlines()[0] == (
        "meter,time_ms,time_utc,uncertainty_ms,raw_time_ms,raw_time_utc"
    )
    ran = ofmon("export", "-", "--power-losses", "--format", "json", "--ssid", SSIDS[1])
    [loss] = json.loads(ran.out)
    assert (loss["meter"], loss["raw_time_ms"]) == (SSIDS[1], lost_ms)
    assert loss["time_ms"] == loss["raw_time_ms"]
    assert loss["uncertainty_ms"] == 60_000  # a meter keeps its time each minute


def test_export_writes_csv(ofmon: CommandLine, depot: ScriptedDepot, tmp_path: Path) -> None:
    """Named columns, one row a reading; a place that can't be written is an error."""
    ofmon("collect", "--all", "--testbed", depot.url)
    target = tmp_path / "readings.csv"
    assert ofmon("export", str(target), "--json").document["readings"] == 18
    header, *rows = target.read_text("utf-8").splitlines()
    assert header.startswith("meter,ct_id,time_ms,time_utc")
    assert len(rows) == 18
    ran = ofmon("export", str(tmp_path / "nowhere" / "readings.csv"))
    assert ran.status == 1
    assert "could not be written" in ran.err
    assert list(tmp_path.glob(".*part")) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["collect"],
        ["collect", "--all", SSIDS[0]],
        ["collect", "SEM-nonsense"],
        ["collect", *SSIDS, "--meter", "http://127.0.0.1:1"],
        ["provision", SSIDS[0]],
        ["provision", SSIDS[0], "--token", "too short"],
        ["nonsense"],
        [],
        ["sync"],
    ],
    ids=lambda arguments: " ".join(arguments) or "nothing",
)
def test_wrong_use_is_told_apart_from_failure(ofmon: CommandLine, arguments: list[str]) -> None:
    """Exit status 2 and a sentence."""
    ran = ofmon(*arguments)
    assert ran.status == 2
    assert ran.err
    assert ran.out == ""


def test_a_wrong_token_is_not_repeated(ofmon: CommandLine) -> None:
    """Somebody may look over the shoulder."""
    secret = TOKEN.access_token + "not-a-uuid"
    assert secret not in ofmon("provision", SSIDS[0], "--token", secret).err


def test_scanning_without_a_radio_says_what_to_do(ofmon: CommandLine) -> None:
    """Join the meter's network and name it."""
    ran = ofmon("scan", "--json")
    assert ran.status == 1
    assert "Join a meter's network" in ran.err
    assert ran.document["error"]["kind"] == "ScanUnsupportedError"


def test_a_testbed_that_is_not_there_is_told(ofmon: CommandLine) -> None:
    """And how to start it."""
    ran = ofmon("collect", "--all", "--testbed", unanswered_url())
    assert ran.status == 1
    assert "ofmon-testbed" in ran.err


def test_a_wrong_password_and_a_server_that_is_down(
    ofmon: CommandLine, server: ServerThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentences, status 1, and the password nowhere."""
    monkeypatch.setenv("OFMON_PASSWORD", "wr0ng-secret")
    for url in (server.url, unanswered_url()):
        ran = ofmon("login", "--server", url, "--user", "tenant@thingsboard.org")
        assert ran.status == 1
        assert "still here" in ran.err
        assert "wr0ng-secret" not in ran.err
    login(ofmon, server, monkeypatch)


def test_sync_to_a_server_that_is_down_can_be_repeated(
    ofmon: CommandLine, depot: ScriptedDepot, server: ServerThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is lost by trying."""
    login(ofmon, server, monkeypatch)
    ofmon("provision", SSIDS[0], "--device", "Heater", "--testbed", depot.url)
    ran = ofmon("sync", "--server", unanswered_url())
    assert ran.status == 1
    assert "does not answer" in ran.err
    assert ofmon("sync", "--json").document["result"]["devices"][0]["confirmed"] == 6


@pytest.mark.usefixtures("ofmon")
def test_a_computer_without_a_keyring_says_so(server: ServerThread, monkeypatch: pytest.MonkeyPatch) -> None:
    """Signing in could not be kept; the sentence names the ways out."""
    monkeypatch.delenv("OFMON_SECRETS_FILE")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    ran = _subprocess("login", "--server", server.url, "--user", "tenant@thingsboard.org")
    assert ran.returncode == 1
    assert "no keyring" in ran.stderr
    assert "OFMON_SECRETS_FILE" in ran.stderr


def test_the_secrets_file_is_for_its_owner_only_and_holds_no_password(
    ofmon: CommandLine, server: ServerThread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Mode 0600; the database and the settings hold no secret at all."""
    login(ofmon, server, monkeypatch)
    secrets = tmp_path / "secrets.json"
    assert secrets.stat().st_mode & 0o777 == 0o600
    session = json.loads(json.loads(secrets.read_text("utf-8"))[f"session:{server.url}"])
    assert set(session) == {"user", "refreshToken"}
    settings = (ofmon.data / "settings.json").read_text("utf-8")
    assert session["refreshToken"] not in settings


def test_the_database_holds_no_access_token(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """Only a hash that names the device."""
    ofmon("provision", SSIDS[0], "--token", TOKEN.encode().decode(), "--testbed", depot.url)
    files = [path.read_bytes() for path in ofmon.data.iterdir()]
    assert files
    assert not any(TOKEN.access_token.encode() in content for content in files)


# ---------------------------------------------------------------- as a process


def _subprocess(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ofmon", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False, **more)


def stored(folder: Path) -> Counter[bytes]:
    """What is in the database, read without our own code."""
    path = folder / "ofmon.db"
    if not path.exists():
        return Counter()
    with closing(sqlite3.connect(path)) as base:
        return Counter(bytes(raw) for (raw,) in base.execute("SELECT raw FROM reading"))


@pytest.mark.parametrize("step", ["connect", "identify", "read", "store", "verify", "set-clock", "free"])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["killed", "ctrl-c"])
def test_a_process_that_dies_after_any_step_loses_nothing(
    ofmon: CommandLine, step: str, how: signal.Signals
) -> None:
    """The meter stalls its answer to what comes next, the process dies, the same command completes."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(5 * HOUR_MS)
    with meter.serving() as serving:
        command = [sys.executable, "-m", "ofmon", "collect", meter.meter_id.ssid, "--meter", serving.url]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            for line in process.stderr:
                if f" {step} done" in line:
                    process.send_signal(how)
                    break
            process.communicate(timeout=300)
        assert process.returncode in {-how, 130, 0}
        assert (made_by(meter) - stored(ofmon.data)) <= Counter(meter.readings)
        meter.live(HOUR_MS)
        assert ofmon("collect", meter.meter_id.ssid, "--meter", serving.url).status == 0
    assert stored(ofmon.data) == made_by(meter)
    assert meter.readings == []


@pytest.mark.usefixtures("ofmon")
def test_ctrl_c_ends_with_130_and_a_sentence() -> None:
    """While the meter keeps the collector waiting."""
    meter = ScriptedMeter()
    with meter.serving() as serving:
        command = [sys.executable, "-m", "ofmon", "collect", meter.meter_id.ssid, "--meter", serving.url]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:

            def interrupt() -> None:
                process.send_signal(signal.SIGINT)
                process.wait(300)

            meter.before["GET /telemetry"] = [interrupt]
            _, err = process.communicate(timeout=300)
    assert process.returncode == 130
    assert "Nothing was erased that is not stored here" in err


def test_a_full_disk_erases_nothing(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """The database may not grow; with room again the same command works."""
    meter = depot.meters[0]
    meter.live(3000 * HOUR_MS)
    assert ofmon("devices").status == 0

    def no_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000))

    ran = _subprocess("collect", SSIDS[0], "--testbed", depot.url, preexec_fn=no_room)
    assert ran.returncode == 1, ran.stderr
    assert "can't be written" in ran.stderr
    assert "Make room" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert len(meter.readings) == 3006
    assert ofmon("collect", SSIDS[0], "--testbed", depot.url).status == 0
    assert stored(ofmon.data) == made_by(meter)


def test_a_locked_database_is_told_and_erases_nothing(ofmon: CommandLine, depot: ScriptedDepot) -> None:
    """Another program writes for longer than one waits."""
    ofmon("devices")
    with closing(sqlite3.connect(ofmon.data / "ofmon.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        ran = ofmon("collect", SSIDS[0], "--testbed", depot.url)
    assert ran.status == 1
    assert "is in use by" in ran.err
    assert len(depot.meters[0].readings) == 6
    assert ofmon("collect", SSIDS[0], "--testbed", depot.url).status == 0


def test_an_empty_air_is_told(ofmon: CommandLine) -> None:
    """Nothing to do is no failure."""
    with ScriptedDepot([]).running() as depot:
        assert "No meters in reach" in ofmon("scan", "--testbed", depot.url).out
        assert "No meters in reach" in ofmon("collect", "--all", "--testbed", depot.url).out
