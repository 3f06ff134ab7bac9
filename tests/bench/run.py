"""`make bench`: speeds and sizes, measured here and now; comparable things in turn in the same run.

`make bench BENCH_ARGS=--full` measures the database of years with all of its readings.

Absolute times depend on the machine and on what else it does; ratios are what to quote.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import collector
import start
import unicorn
from demo.history import new_board
from demo.scenario import DEPOT
from unicorn import riscv_const

from ofmon_emulation._core import Hart
from ofmon_emulation.board import Board, Network
from ofmon_emulation.firmware import Firmware
from ofmon_emulation.waveforms import Resistive, ThreePhase
from support.meter import configuration, configure

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon_emulation.snapshot import Snapshot

BUILD = Path(__file__).resolve().parents[2] / "build/firmware"
ROUNDS = 5
CODE, DATA = 0x40380000, 0x3FC90000
COMPUTE_LOOP = bytes.fromhex(
    "b7621900"  # lui t0, 0x196
    "9382d260"  # addi t0, t0, 0x60d
    "37f36e3c"  # lui t1, 0x3c6ef
    "1303f335"  # addi t1, t1, 0x35f
    "33055502"  # loop: mul a0, a0, t0
    "1a95"  # add a0, a0, t1
    "93573500"  # srli a5, a0, 3
    "bd8d"  # xor a1, a1, a5
    "93f7c53f"  # andi a5, a1, 0x3fc
    "c297"  # add a5, a5, a6
    "8cc3"  # sw a1, 0(a5)
    "9043"  # lw a2, 0(a5)
    "b296"  # add a3, a3, a2
    "7d17"  # addi a4, a4, -1
    "7df3"  # bnez a4, loop
    "0100"  # nop
)
"""A linear congruential generator with a store and a load each turn."""
HEAD_INSTRUCTIONS, LOOP_INSTRUCTIONS = 4, 11
TURNS = 5_000_000
A4, A6, A3 = 14, 16, 13
METERED_S = 120.0
DEPOT_BOARDS, DEPOT_S = 20, 60.0
NETWORKS: tuple[Network, ...] = ("ethernet", "wifi")
PAGES = 50


def main() -> None:
    """Prints every benchmark."""
    print(f"machine: {platform.processor() or platform.machine()}, Python {platform.python_version()}")
    _image_size()
    _compute_loop()
    _boot()
    _metering()
    _depot()
    collector.main()
    start.main()
    # By itself, so that its peaks of memory are its own.
    sys.stdout.flush()
    for part in ("growth.py", "energy_views.py", "window.py"):
        subprocess.run((sys.executable, Path(__file__).with_name(part), *sys.argv[1:]), check=True)


def _image_size() -> None:
    built = json.loads((BUILD / "firmware.json").read_text())
    share = built["image_bytes"] / built["slot_bytes"]
    print(f"image size: {built['image_bytes']:,} of {built['slot_bytes']:,} bytes, {share:.1%} of a slot")


@dataclass(frozen=True, slots=True)
class Spread:
    """Figures of several runs."""

    values: list[float]

    def __str__(self) -> str:
        low, middle, high = min(self.values), statistics.median(self.values), max(self.values)
        return f"{middle:.3g} ({low:.3g} to {high:.3g})"


def _compute_loop() -> None:
    """The same machine code in both engines, in turn; both must end with the same sum."""
    instructions = HEAD_INSTRUCTIONS + LOOP_INSTRUCTIONS * TURNS
    ours, theirs = [], []
    for _ in range(ROUNDS):
        own_seconds, own_sum = _timed(_on_hart)
        oracle_seconds, oracle_sum = _timed(_on_unicorn)
        if own_sum != oracle_sum:
            raise SystemExit(f"the engines disagree: {own_sum:#x} and {oracle_sum:#x}")
        ours.append(instructions / own_seconds / 1e6)
        theirs.append(instructions / oracle_seconds / 1e6)
    ratios = Spread([own / oracle for own, oracle in zip(ours, theirs, strict=True)])
    print(f"compute loop, {instructions:,} instructions, {ROUNDS} pairs of runs:")
    print(f"  this emulator  {Spread(ours)} million instructions a second, counted exactly")
    print(f"  Unicorn        {Spread(theirs)}, not counted")
    print(f"  ratio          {ratios}")


def _timed(run: Callable[[], int]) -> tuple[float, int]:
    begin = time.perf_counter()
    result = run()
    return time.perf_counter() - begin, result


def _on_hart() -> int:
    hart = Hart()
    hart.load(CODE, COMPUTE_LOOP)
    hart.pc = CODE
    hart.set_register(A4, TURNS)
    hart.set_register(A6, DATA)
    hart.run(HEAD_INSTRUCTIONS + LOOP_INSTRUCTIONS * TURNS)
    return hart.registers[A3]


def _on_unicorn() -> int:
    engine = unicorn.Uc(unicorn.UC_ARCH_RISCV, unicorn.UC_MODE_RISCV32)
    engine.mem_map(CODE, 0x1000)
    engine.mem_map(DATA, 0x1000)
    engine.mem_write(CODE, COMPUTE_LOOP)
    engine.reg_write(riscv_const.UC_RISCV_REG_X0 + A4, TURNS)
    engine.reg_write(riscv_const.UC_RISCV_REG_X0 + A6, DATA)
    engine.emu_start(CODE, CODE + len(COMPUTE_LOOP) - 2)
    return int(engine.reg_read(riscv_const.UC_RISCV_REG_X0 + A3))


def _boot() -> None:
    """From power to the first HTTP answer, through mask ROM, bootloader, file system and DHCP."""
    firmware = Firmware.read(BUILD)
    walls = []
    for _ in range(ROUNDS):
        board = new_board(DEPOT[0], firmware)
        begin = time.perf_counter()
        board.power_on()
        board.run_until(log="http ready")
        version = board.http("GET", "/version").body
        walls.append(time.perf_counter() - begin)
        virtual, instructions = board.time_s, board.instructions
    print(f"boot to the first HTTP answer ({version.decode()}), blank flash: {virtual:.3f} s virtual,")
    print(f"  {instructions:,} instructions, {Spread(walls)} s on the wall")


def _metering() -> None:
    """Metering boards on one core: samples, blocks, checkpoints, beacons; the same one by both wirings."""
    _radio()
    circuit = ThreePhase.symmetrical((Resistive(23.0), Resistive(46.0), Resistive(92.0)))
    board = Board(Firmware.read(BUILD), circuit=circuit)
    board.power_on()
    board.run_until(log="http ready")
    _simulated("one phase, 4,000 conversions a second", board)
    configure(board, configuration("three-phase"))
    board.run(2)
    _simulated("three phases, 10,000 conversions a second", board)


def _radio() -> None:
    """The same metering board with its radio on and over Ethernet, in turn: its speed, and a download's."""
    firmware = Firmware.read(BUILD)
    ready: dict[Network, Snapshot] = {}
    for network in NETWORKS:
        board = Board(firmware, circuit=DEPOT[0].circuit, network=network)
        board.power_on()
        board.run_until(log="http ready")
        board.http("GET", "/version")
        ready[network] = board.snapshot()
    ratios = []
    for _ in range(ROUNDS):
        speeds = {}
        for network in NETWORKS:
            copy = Board.restore(ready[network])
            seconds, _ = _timed(lambda board=copy: board.run(METERED_S) or 0)  # type: ignore[misc]
            speeds[network] = METERED_S / seconds
        ratios.append(speeds["wifi"] / speeds["ethernet"])
    print(f"a metering board with its radio on, against Ethernet: {Spread(ratios)} of its speed")
    for network in NETWORKS:
        rate = _bytes_a_second(Board.restore(ready[network]))
        print(f"  pages over {network}: {rate:,.0f} bytes a virtual second")


def _bytes_a_second(board: Board) -> float:
    """How fast status pages come, one connection after the other."""
    board.http("GET", "/version")
    begin_s = board.time_s
    size = sum(len(board.http("GET", "/").body) for _ in range(PAGES))
    return size / (board.time_s - begin_s)


def _simulated(name: str, board: Board) -> None:
    """How fast copies of a board run, one after the other."""
    snapshot = board.snapshot()
    speeds = []
    for _ in range(ROUNDS):
        copy = Board.restore(snapshot)
        before = copy.instructions
        seconds, _ = _timed(lambda board=copy: board.run(METERED_S) or 0)  # type: ignore[misc]
        speeds.append(METERED_S / seconds)
    rate = (copy.instructions - before) / METERED_S
    print(f"a metering board on one core ({name}): {Spread(speeds)} simulated seconds a second,")
    print(f"  {rate:,.0f} instructions in a simulated second")


def _depot() -> None:
    """Many metering boards at once, on all processors."""
    board = new_board(DEPOT[0], Firmware.read(BUILD))
    board.power_on()
    board.run_until(log="http ready")
    boards = [Board.restore(board.snapshot()) for _ in range(DEPOT_BOARDS)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        seconds, _ = _timed(lambda: len(list(pool.map(lambda one: one.run(DEPOT_S), boards))))
    speed = f"{DEPOT_S / seconds:.3g} times real time"
    print(f"{DEPOT_BOARDS} metering boards on {os.cpu_count()} processors: {speed}")


if __name__ == "__main__":
    main()
