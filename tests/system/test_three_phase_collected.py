"""A three-phase meter set up, calibrated, collected and synced by the command line."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from ofmon_emulation.board import Board
from ofmon_emulation.depot import Depot
from ofmon_emulation.pytest_plugin import BoardMaker
from ofmon_emulation.server import TENANT_PASSWORD, TENANT_USER, Database, Seeder, running_server
from ofmon_emulation.waveforms import Inductive, Resistive, ThreePhase
from support.command_line import CommandLine
from support.meter import set_clock, telemetry

pytestmark = pytest.mark.system

ACCESS_TOKEN = "A" * 20
HOUR = 1_790_002_800_000
WORKSHOP = ThreePhase.symmetrical((Resistive(52.9), Inductive(6.0, power_factor=0.7), Resistive(26.45)))


@pytest.fixture
def ofmon(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line with a folder of its own."""
    return CommandLine(tmp_path, capsys, monkeypatch)


@pytest.fixture
def workshop(boards: BoardMaker) -> Board:
    """A meter on three phases that nobody has configured."""
    board = boards(circuit=WORKSHOP, epoch_ms=HOUR - 120_000)
    board.power_on()
    board.run_until(log="http ready")
    return board


Step = Callable[..., Any]


@contextmanager
def at(board: Board, ofmon: CommandLine) -> Iterator[Step]:
    """``ofmon meter SSID …`` at a board; what it printed, as JSON."""
    board.leave()
    with Depot([board], connected_speed=5) as air:
        yield lambda *step: ofmon("meter", str(board.ssid), *step, "--json", "--testbed", air.url).document


def test_wiring_and_calibration_are_set_and_said(workshop: Board, ofmon: CommandLine, tmp_path: Path) -> None:
    """Changes keep the rest; what the meter refuses changes nothing; a file brings all of it back."""
    with at(workshop, ofmon) as step:
        factory = step("configuration")["configuration"]
        assert (factory["wiring"], len(factory["currents"])) == ("single-phase", 1)
        changed = step("configure", "wiring=three-phase", "ct2.phase_deg=1.5", "v2.volts_per_volt=349")
        assert changed["before"] == factory
        found = changed["configuration"]
        assert found == step("configuration")["configuration"]
        assert [voltage["volts_per_volt"] for voltage in found["voltages"]] == [350.0, 349.0]
        assert [current["phase_deg"] for current in found["currents"]] == [0.0, 1.5, 0.0]
        for wrong, words in (
            ("ct2.phase_deg=30", "phase_deg must be from -5 to 5"),
            ("ct4.phase_deg=1", "no “ct4.phase_deg”"),
            ("wiring=delta", "“delta” is none of single-phase, three-phase"),
            ("phase", "no change like"),
        ):
            refused = step("configure", wrong)
            assert not refused["ok"]
            assert words in refused["error"]["what"]
        assert step("configuration")["configuration"] == found
        file = tmp_path / "before.json"
        file.write_text(json.dumps(factory), encoding="utf-8")
        assert step("configure", "--file", str(file))["configuration"] == factory


def test_each_phase_arrives_on_the_server(workshop: Board, ofmon: CommandLine, tmp_path: Path) -> None:
    """One visit, three readings of the hour, under keys that don't overwrite each other."""
    path = tmp_path / "server.db"
    with closing(Database(path)) as base:
        seeder = Seeder(base)
        profile_id = seeder.create_profile("SEM")
        device_id = seeder.create_device("Workshop", ACCESS_TOKEN, "SEM")
    with at(workshop, ofmon) as step:
        step("configure", "wiring=three-phase")
    assert workshop.http("POST", "/token", body=(ACCESS_TOKEN + profile_id).encode()).status == 200
    workshop.run(5)
    with at(workshop, ofmon) as step:
        assert [round(one["real_power"], -1) for one in step("live")["live"]] == [1000, 970, 2000]
    set_clock(workshop, round(workshop.true_time_ms))
    workshop.run_until_true_time(HOUR + 5_000)
    expected = telemetry(workshop)
    assert [reading.ct_id for reading in expected] == [1, 2, 3]
    workshop.leave()
    with Depot([workshop], connected_speed=5) as air, running_server(path) as server:
        assert ofmon("collect", "--all", "--testbed", air.url).status == 0
        sync = ofmon("sync", "--server", server.url, "--testbed", air.url)
        assert sync.status == 0, sync.err
        login = {"username": TENANT_USER, "password": TENANT_PASSWORD}
        jwt = httpx.post(f"{server.url}/api/auth/login", json=login).json()["token"]
        keys = ",".join(
            f"{name}{tail}" for name in ("real_power", "kwh", "ct_id") for tail in ("", "_2", "_3")
        )
        url = f"{server.url}/api/plugins/telemetry/DEVICE/{device_id}/values/timeseries"
        query = {"keys": keys, "startTs": 0, "endTs": HOUR * 2}
        found = httpx.get(url, params=query, headers={"X-Authorization": f"Bearer {jwt}"}).json()
    for reading, tail in zip(expected, ("", "_2", "_3"), strict=True):
        (power,), (energy,) = found[f"real_power{tail}"], found[f"kwh{tail}"]
        assert float(power["value"]) == pytest.approx(reading.real_power, abs=1e-3)
        assert float(energy["value"]) == pytest.approx(reading.kwh, abs=1e-5)
        assert (power["ts"], float(found[f"ct_id{tail}"][0]["value"])) == (HOUR, reading.ct_id)
