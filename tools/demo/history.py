"""Lets each meter of the demonstration live through its six metered hours and a power cut, once.

A meter's life is kept under a key of its firmware, emulator and scenario: a snapshot to go on from, its UART
log and what only the outside knows (when it had power). Meters live side by side, as fast as the processors
allow.
"""

from __future__ import annotations

import asyncio
import json
import math
import re
import threading
import time
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from content_key import ROOT, content_key

from demo.scenario import CUT_S, DEPOT, EPOCH_MS, HOUR_S, METERED_HOURS, PROFILE_ID, SETTLE_S, Plan
from ofmon.adapters.meter_http import HttpMeter
from ofmon.domain.identity import Token
from ofmon_emulation.board import Board
from ofmon_emulation.firmware import Firmware
from ofmon_emulation.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

KEPT = ROOT / "build/cache/history"
LIVED_BY = (
    "tools/demo/scenario.py",
    "tools/demo/history.py",
    "emulation/core/src",
    "emulation/bindings/src",
    "emulation/Cargo.lock",
    "emulation/ofmon_emulation/waveforms.py",
)
SLICE_S = 20.0
REPORT_EVERY_S = 5.0
LIFE_S = METERED_HOURS * HOUR_S + CUT_S + SETTLE_S


@dataclass(frozen=True, slots=True)
class Hour:
    """The truth of one hour of a meter's clock, computed by numpy from the injected waveforms.

    Attributes:
        end_clock_ms: its end by the meter's clock, ms since the epoch.
        end_true_ms: the true time of that moment.
        measured_s: how long the meter had power in it.
        voltage_rms: V over that time.
        current_rms: A, likewise.
        real_power: W, likewise.
        energy_kwh: of that time.
    """

    end_clock_ms: float
    end_true_ms: float
    measured_s: float
    voltage_rms: float
    current_rms: float
    real_power: float
    energy_kwh: float


@dataclass(frozen=True, slots=True)
class Life:
    """What happened to a meter, by true time in ms.

    Attributes:
        cut_ms: when its power failed.
        resumed_ms: when its clock went on after the cut.
        restored_ms: what its own clock said then.
        end_ms: when the history ends.
        hours: the truth of each hour of the meter's clock.
    """

    cut_ms: float
    resumed_ms: float
    restored_ms: float
    end_ms: float
    hours: tuple[Hour, ...] = ()

    def true_ms(self, clock_ms: float) -> float:
        """The true time at which the meter's clock showed `clock_ms`."""
        return clock_ms if clock_ms <= self.restored_ms else self.after_cut_ms(clock_ms)

    def after_cut_ms(self, clock_ms: float) -> float:
        """The same by the clock as it went on after the cut."""
        return self.resumed_ms + clock_ms - self.restored_ms


@dataclass(frozen=True, slots=True)
class Past:
    """A meter's life, and the board at its end."""

    plan: Plan
    life: Life
    snapshot: Snapshot


class Stopped(Exception):  # noqa: N818 - not an error
    """The person wants to end it."""


def past_of_depot(say: Callable[[str], None]) -> list[Past]:
    """The history of all meters, from the cache or lived through now (then with progress)."""
    folder = KEPT / _key()
    folder.mkdir(parents=True, exist_ok=True)
    missing = [plan for plan in DEPOT if not (folder / f"{plan.name}.json").exists()]
    if missing:
        _live_through(missing, folder, say)
    return [_load(plan, folder) for plan in DEPOT]


def _key() -> str:
    """Changes with what a life depends on: scenario, image and emulator."""
    image = json.loads((ROOT / "build/firmware/firmware.json").read_text())["sha256"]["flash.bin"]
    return content_key(LIVED_BY, image)


def _live_through(plans: list[Plan], folder: Path, say: Callable[[str], None]) -> None:
    say(f"{len(plans)} meters live through {LIFE_S / HOUR_S:.1f} hours each (kept for the next time)")
    reached = {plan.name: 0.0 for plan in plans}
    stopping = threading.Event()
    begin = time.monotonic()
    with ThreadPoolExecutor(len(plans)) as pool:
        lives = [pool.submit(_live, plan, folder, reached, stopping) for plan in plans]
        try:
            while wait(lives, REPORT_EVERY_S).not_done:
                hours = ", ".join(f"{name} {done / HOUR_S:.1f} h" for name, done in reached.items())
                say(f"  {hours}: {sum(reached.values()) / (time.monotonic() - begin):.0f} times real time")
        except BaseException:
            stopping.set()
            raise
    for life in lives:
        life.result()


def _live(plan: Plan, folder: Path, reached: dict[str, float], stopping: threading.Event) -> None:
    board = new_board(plan, Firmware.read(ROOT / "build/firmware"))

    def run_to(time_s: float) -> None:
        while board.time_s < time_s:
            if stopping.is_set():
                raise Stopped
            board.run(min(SLICE_S, time_s - board.time_s))
            reached[plan.name] = board.time_s

    board.power_on()
    board.run_until(log="http ready")
    asyncio.run(set_up(board, plan))
    run_to(plan.cut_after_s)
    cut_ms = board.true_time_ms
    board.power_off()
    run_to(plan.cut_after_s + CUT_S)
    board.power_on()
    restored_ms = _wait_for_clock(board)
    resumed_ms = board.true_time_ms
    run_to((resumed_ms - restored_ms) / 1000 + METERED_HOURS * HOUR_S + SETTLE_S)
    life = Life(cut_ms, resumed_ms, restored_ms, board.true_time_ms)
    hours = tuple(true_hour(board, life, number) for number in range(1, METERED_HOURS + 1))
    _keep(plan, board, replace(life, hours=hours), folder)


def new_board(plan: Plan, firmware: Firmware) -> Board:
    """A meter of the depot, as it comes from the factory."""
    return Board(
        firmware, name=plan.name, mac=plan.mac, seed=plan.seed, epoch_ms=EPOCH_MS, circuit=plan.circuit
    )


def true_hour(board: Board, life: Life, number: int) -> Hour:
    """A perfect meter's report of the hour of its clock that ends `number` hours after the start."""
    end_ms = EPOCH_MS + number * HOUR_S * 1000
    start_ms = end_ms - HOUR_S * 1000
    before = (start_ms, min(end_ms, life.restored_ms))
    after = (life.after_cut_ms(max(start_ms, life.restored_ms)), life.after_cut_ms(end_ms))
    parts = [board.truth(start, end) for start, end in (before, after) if end > start]
    seconds = sum(part.seconds for part in parts)

    def mean(values: Iterable[float]) -> float:
        return sum(value * part.seconds for value, part in zip(values, parts, strict=True)) / seconds

    return Hour(
        end_clock_ms=end_ms,
        end_true_ms=life.true_ms(end_ms),
        measured_s=seconds,
        voltage_rms=math.sqrt(mean(part.voltage_rms**2 for part in parts)),
        current_rms=math.sqrt(mean(part.current_rms**2 for part in parts)),
        real_power=mean(part.real_power for part in parts),
        energy_kwh=sum(part.energy_kwh for part in parts),
    )


async def set_up(board: Board, plan: Plan) -> None:
    """Give a meter its token and the true time through the collector's own client; forget the time before."""
    meter = HttpMeter("http://10.0.0.1", transport=board.transport())
    await meter.set_token(Token(plan.access_token, PROFILE_ID))
    await meter.set_time(round(board.true_time_ms))
    await meter.reset()
    await meter.close()


def _wait_for_clock(board: Board) -> float:
    """Run until the meter has restored its clock; answers what it says."""
    said = board.run_until(log="after a power loss")
    found = re.search(r"clock restored to (\d+) after a power loss", said)
    if not found:
        raise RuntimeError(f"the meter's log has no restored time: {said!r}")
    return float(found[1])


def _keep(plan: Plan, board: Board, life: Life, folder: Path) -> None:
    board.snapshot().save(folder / f"{plan.name}.snapshot")
    (folder / f"{plan.name}.log").write_bytes(board.uart)
    part = folder / f"{plan.name}.part"
    part.write_text(json.dumps(asdict(life)))
    part.replace(folder / f"{plan.name}.json")


def _load(plan: Plan, folder: Path) -> Past:
    kept = json.loads((folder / f"{plan.name}.json").read_text())
    life = Life(**{**kept, "hours": tuple(Hour(**hour) for hour in kept["hours"])})
    return Past(plan, life, Snapshot.load(folder / f"{plan.name}.snapshot"))
