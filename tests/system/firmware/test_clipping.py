"""Loads and voltages beyond the converter's range: counted, and told wherever figures are read."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.meter_http import HttpMeter
from ofmon.adapters.wifi.manual import ManualWifi
from ofmon.domain.identity import MeterId
from ofmon.domain.oddity import Oddity
from ofmon.services.clock import GivenClock
from ofmon.services.progress import silent
from ofmon.services.visiting import Visits
from ofmon_emulation.waveforms import Circuit, FrontEnd, Inductive, Mains, Resistive, Scheduled, ThreePhase
from support.desk import opened
from support.meter import configuration, configure, file_system, live, set_clock, telemetry, with_files

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.domain.calibration import Live
    from ofmon.domain.visit import Visit
    from ofmon.services.ports import Reach
    from ofmon_emulation.board import Board
    from ofmon_emulation.pytest_plugin import BoardMaker

pytestmark = pytest.mark.system

HOUR = 1_790_002_800_000
SECOND = 2_000
SAID = "beyond the range"
# Of a checkpoint: its predecessor, a transformer's period, what was cut off.
HEAD_LEN, PERIOD_LEN, COUNTS_LEN = 31, 64, 32


def measuring(boards: BoardMaker, circuit: Circuit | ThreePhase, **settings: Any) -> Board:
    """A meter that has measured for some seconds."""
    board = boards(circuit=circuit, **settings)
    board.power_on()
    board.run_until(log="http ready")
    board.run(4)
    return board


def heater(amperes: float, **front_end: Any) -> Circuit:
    """A load that draws so much at 230 V."""
    return Circuit(load=Resistive(230 / amperes), front_end=FrontEnd(**front_end))


def document(board: Board, path: str) -> dict[str, Any]:
    """A JSON document of the meter."""
    reply = board.http("GET", path)
    assert reply.status == 200
    return dict(json.loads(reply.body))


def clipping(board: Board, ct_id: int = 1) -> dict[str, Any]:
    """What goes along with a transformer's live figures."""
    return dict(document(board, "/v2/live")["clipping"][ct_id - 1])


def since_reset(board: Board, ct_id: int = 1) -> dict[str, int]:
    """What was counted of a transformer since the last reset."""
    return dict(document(board, "/v2/quality")["transformers"][ct_id - 1]["since_reset"])


def page(board: Board) -> str:
    """The status page's text."""
    return board.http("GET", "/").body.decode().replace("\N{NO-BREAK SPACE}", " ")


class BoardTime:
    """A board's true time as the collector's clock."""

    def __init__(self, board: Board) -> None:
        self._board = board

    async def now_ms(self) -> int:
        """See `ofmon.services.ports.Clock`."""
        return int(self._board.true_time_ms)


async def visit(board: Board, folder: Path) -> Visit:
    """A whole collection of the real firmware."""
    async with opened(folder) as store:

        def opener(reach: Reach) -> HttpMeter:
            return HttpMeter(reach.url, transport=board.transport())

        clock = GivenClock(BoardTime(board))
        visits = Visits(ManualWifi("http://10.0.0.1"), clock, opener, store, MemorySecrets(), "12345678")
        return await visits.run(MeterId(str(board.ssid)), silent)


def told(visit: Visit) -> list[str]:
    """The visit's remarks on it."""
    return [remark.text for remark in visit.remarks if remark.oddity is Oddity.CLIPPED]


async def lively(board: Board) -> tuple[Live, ...]:
    """The live figures as the collector reads them."""
    meter = HttpMeter("http://10.0.0.1", transport=board.transport())
    found = await meter.live()
    await meter.close()
    return found


@pytest.mark.parametrize(
    ("amperes", "reads_low", "share"), [(35, 0.085, 0.37), (50, 0.302, 0.62), (80, 0.546, 0.77)]
)
async def test_a_load_beyond_the_range_is_told_everywhere(
    boards: BoardMaker, tmp_path: Path, amperes: float, reads_low: float, share: float
) -> None:
    """Live, on the page, on the log and by the visit: the figures are too low by what is said here."""
    board = measuring(boards, heater(amperes))
    set_clock(board, round(board.true_time_ms))
    low = 1 - live(board)[1]["real_power"] / (230 * amperes)
    assert low == pytest.approx(reads_low, abs=0.003)
    second = clipping(board)["second"]
    # 40 samples a cycle, always at the same places of it: at each of two crossings one may be in or out.
    assert second["current"] == pytest.approx(share * second["samples"], abs=0.05 * second["samples"])
    assert (second["samples"], second["voltage"]) == (pytest.approx(SECOND, abs=2), 0)
    (found,) = await lively(board)
    assert found.clipping is not None
    (warning,) = found.clipping.warnings()
    share = found.clipping.current / found.clipping.samples
    assert warning.startswith(f"current beyond the range ({share:.2%}")
    assert "Beyond range, CT 1 current" in page(board)
    assert "since the last reset: the energy is too low. Use a clamp for larger currents" in page(board)
    log = board.uart.decode()
    assert f"{SAID}: ct=1 current=" in log
    assert log.count(SAID) == 1
    before = since_reset(board)
    (text,) = told(await visit(board, tmp_path))
    assert text.startswith("CT 1 was beyond its range: ")
    assert int(text.split(": ")[1].split()[0].replace(",", "")) >= before["current"]
    assert "so its energy is too low" in text


@pytest.mark.parametrize("amperes", [0.001, 20, 26.1])
async def test_a_load_within_the_range_is_no_matter(
    boards: BoardMaker, tmp_path: Path, amperes: float
) -> None:
    """Up to 37.1 A at the peak (26.2 A RMS) of 30 A/V nothing is counted or said, nor is it low."""
    board = measuring(boards, heater(amperes))
    board.run(60)
    assert live(board)[1]["real_power"] == pytest.approx(230 * amperes, rel=1e-3, abs=0.5)
    assert clipping(board)["hour"]["samples"] > 60 * SECOND
    assert [clipping(board)["hour"][name] for name in ("current", "voltage")] == [0, 0]
    assert "kept since the last reset" in page(board)
    assert "Beyond range, CT" not in page(board)
    assert SAID not in board.uart.decode()
    assert told(await visit(board, tmp_path)) == []


@pytest.mark.parametrize("seed", range(1, 6))
@pytest.mark.parametrize("noise", [0.5, 1.0, 3.0])
def test_the_limit_lies_within_a_percent_before_the_loss_begins(
    boards: BoardMaker, seed: int, noise: float
) -> None:
    """For all chips and noises: none at 26.0 A; at 26.6 A, where 0.02 % is lost, each cycle counts."""
    for amperes, least, most in ((26.0, 0, 0), (26.6, 50, 200)):
        board = measuring(boards, heater(amperes), seed=seed, adc_noise=noise)
        second = clipping(board)["second"]
        assert least <= second["current"] <= most, (seed, noise, amperes)
        assert live(board)[1]["real_power"] == pytest.approx(230 * amperes, rel=1e-3)


def test_the_range_is_the_pins_not_the_amperes(boards: BoardMaker) -> None:
    """At 60 A/V the range is twice as far; a transformer that is fitted backwards changes nothing."""
    for ratio in (60.0, -60.0):
        for amperes, cut_off in ((50.0, False), (56.0, True)):
            board = boards(circuit=heater(amperes, amperes_per_volt=abs(ratio)))
            board.power_on()
            board.run_until(log="http ready")
            configure(board, configuration(amperes_per_volt=ratio))
            board.run(4)
            assert (clipping(board)["second"]["current"] > 0) is cut_off, (ratio, amperes)


def test_a_bias_off_the_middle_narrows_the_range(boards: BoardMaker) -> None:
    """It is the pin's voltage that counts: 20 A, well within at 1.25 V, is cut off at a bias of 0.9 V."""
    assert clipping(measuring(boards, heater(20, bias=0.9)))["second"]["current"] > 0
    assert clipping(measuring(boards, heater(20, bias=1.5)))["second"]["current"] == 0


async def test_a_voltage_beyond_the_range_is_told_as_one(boards: BoardMaker, tmp_path: Path) -> None:
    """A divider for lower voltages: the same fault at the other input."""
    board = measuring(boards, heater(5, volts_per_volt=230.0))
    second = clipping(board)["second"]
    assert (second["voltage"] > 0.1 * SECOND, second["current"]) == (True, 0)
    assert live(board)[1]["v_rms"] < 350
    assert "Beyond range, CT 1 voltage" in page(board)
    (text,) = told(await visit(board, tmp_path))
    assert text.startswith("The voltage of CT 1 was beyond its range: ")
    assert text.endswith("Use a divider for higher voltages.")


async def test_each_of_three_phases_is_told_apart(boards: BoardMaker, tmp_path: Path) -> None:
    """One that is cut off, one at a low power factor that is, one within; the voltages are."""
    loads = (Resistive(230 / 40), Inductive(45.0, power_factor=0.3), Resistive(23))
    board = boards(circuit=ThreePhase.symmetrical(loads))
    board.power_on()
    board.run_until(log="http ready")
    configure(board, configuration("three-phase"))
    board.run(5)
    counts = [clipping(board, ct_id)["second"] for ct_id in (1, 2, 3)]
    assert [one["current"] > 0 for one in counts] == [True, True, False]
    assert [one["voltage"] for one in counts] == [0, 0, 0]
    assert len(board.http("GET", "/v2/live").body) <= 1024
    assert len(board.http("GET", "/v2/quality").body) <= 1024
    assert [text.split(" was")[0] for text in told(await visit(board, tmp_path))] == ["CT 1", "CT 2"]


def test_a_second_voltage_cut_off_spoils_two_phases(boards: BoardMaker) -> None:
    """The third voltage is made of the first two, so it is as wrong as either."""
    phases = ThreePhase.symmetrical((Resistive(230), Resistive(230), Resistive(230)))
    first, second, third = phases.phases
    high = replace(second, mains=Mains(voltage_rms=330.0, lag_deg=second.mains.lag_deg))
    board = boards(circuit=ThreePhase((first, high, third)))
    board.power_on()
    board.run_until(log="http ready")
    configure(board, configuration("three-phase"))
    board.run(5)
    assert [clipping(board, ct_id)["second"]["voltage"] > 0 for ct_id in (1, 2, 3)] == [False, True, True]


def test_counts_follow_the_hours_and_the_log_is_no_flood(boards: BoardMaker) -> None:
    """One line at the first of an hour, one at its end; then it is told beside the running one."""
    board = measuring(boards, heater(50))
    set_clock(board, HOUR - 60_000)
    board.run(90)
    log = board.uart.decode()
    assert log.count(f"{SAID}: ct=1") == 2
    assert log.count(f"{SAID} over the hour: ct=1") == 1
    assert len(telemetry(board)) == 1
    spans = document(board, "/v2/quality")["transformers"][0]
    hour, last_hour, reset = (spans[name] for name in ("hour", "last_hour", "since_reset"))
    assert 60 * SECOND < last_hour["samples"] < 68 * SECOND
    assert 28 * SECOND < hour["samples"] < 32 * SECOND
    for name in ("samples", "current", "voltage"):
        assert reset[name] == hour[name] + last_hour[name]
    assert clipping(board)["last_hour"] == last_hour
    shown = f"{last_hour['current']} samples ({last_hour['current'] / last_hour['samples']:.2%})"
    assert shown.replace("%", " %") in page(board)


def test_counts_survive_a_power_loss_and_end_with_a_reset(boards: BoardMaker) -> None:
    """From the last checkpoint on; after a reset neither a power loss nor a restart brings them back."""
    board = measuring(boards, heater(50))
    board.run(120)
    before = since_reset(board)
    board.power_cycle()
    board.run_until(log="http ready")
    board.run(2)
    after = since_reset(board)
    for name in ("samples", "current"):
        assert before[name] - 62 * SECOND < after[name] < before[name] + 3 * SECOND
    shares = [counts["current"] / counts["samples"] for counts in (after, before)]
    assert shares[0] == pytest.approx(shares[1], rel=0.02)
    board.restart()
    board.run_until(log="http ready")
    board.run(1)
    assert since_reset(board)["samples"] > before["samples"] - 62 * SECOND
    assert board.http("GET", "/reset").status == 200
    board.power_cycle()
    board.run_until(log="http ready")
    board.run(2)
    assert since_reset(board)["samples"] < 4 * SECOND


def test_a_start_of_a_motor_is_counted_too(boards: BoardMaker) -> None:
    """A fifth of a second of six times the current: few samples, said as few."""
    load = Scheduled(Inductive(10.0, power_factor=0.5), ((0.0, 1.0), (3.0, 6.0), (3.2, 1.0)))
    board = measuring(boards, Circuit(load=load))
    board.run(60)
    found = since_reset(board)
    assert 200 <= found["current"] <= 400
    assert f"{found['current']} samples (0." in page(board)
    assert clipping(board)["second"]["current"] == 0


def test_a_checkpoint_of_before_is_gone_on_from(boards: BoardMaker) -> None:
    """Firmware that kept no counts leaves the running hour alone; the counts begin with the new one."""
    board = measuring(boards, heater(50))
    set_clock(board, HOUR - 10 * 60_000)
    board.run(130)
    board.power_off()
    files = file_system(board.flash)
    kept = {}
    for name in ("running", "time"):
        with files.open(name, "rb") as file:
            kept[name] = file.read()
    assert len(kept["running"]) == HEAD_LEN + PERIOD_LEN + COUNTS_LEN
    board.flash = with_files(board.flash, {**kept, "running": kept["running"][:-COUNTS_LEN]})
    board.power_on()
    said = board.run_until(log="http ready")
    board.run(2)
    assert "not restored" not in said
    assert "<td>2 min" in page(board)
    assert since_reset(board)["samples"] < 4 * SECOND
