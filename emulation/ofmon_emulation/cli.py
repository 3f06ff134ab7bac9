"""The command line `ofmon-testbed`.

    ofmon-testbed run      one board; its UART on stdout
    ofmon-testbed depot    several boards that live on, with the control interface
    ofmon-testbed server   the ThingsBoard-compatible server

Exit status: 0 done; 1 failed, with a message on stderr; 2 usage; 130 interrupted.
"""

from __future__ import annotations

import argparse
import math
import signal
import sys
import threading
import time
from pathlib import Path

from ofmon_emulation.board import Board
from ofmon_emulation.depot import Depot
from ofmon_emulation.errors import TestbedError
from ofmon_emulation.firmware import Firmware
from ofmon_emulation.snapshot import Snapshot
from ofmon_emulation.waveforms import Circuit, Inductive, Resistive, Scheduled, ThreePhase

EXIT_FAILED = 1
EXIT_INTERRUPTED = 130
HOUR_S = 3600.0
SLICE_S = 0.25

HEATER = Resistive(52.9)
MOTOR = Inductive(6.0, power_factor=0.7)
SCHEDULE = Scheduled(
    Resistive(26.45), [(0, 0.2), (HOUR_S, 1.0), (3 * HOUR_S, 0.4), (5 * HOUR_S, 0.8)], period_s=6 * HOUR_S
)
LOADS: dict[str, Circuit | ThreePhase] = {
    "none": Circuit(),
    "heater": Circuit(load=HEATER),
    "motor": Circuit(load=MOTOR),
    "schedule": Circuit(load=SCHEDULE),
    "three-phase": ThreePhase.symmetrical((HEATER, MOTOR, SCHEDULE)),
}
"""What a board can measure: a heater of 1 kW, a motor of 6 A, a day's schedule in six hours, or a phase each.

A new board is configured for one phase; `PUT /v2/configuration` changes that."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the answer is the exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except (TestbedError, OSError) as error:
        print(f"ofmon-testbed: {error}", file=sys.stderr)
        return EXIT_FAILED
    return status


def _parser() -> argparse.ArgumentParser:
    # Imported here so that boards can be run without what the server needs.
    from ofmon_emulation.server import cli as server  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="ofmon-testbed", description="Emulated meters and what surrounds them."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_run(commands)
    _add_depot(commands)
    server.add_parser(commands)
    return parser


def _add_run(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("run", help="one board; its UART on stdout")
    _add_firmware(parser)
    parser.add_argument("--seconds", type=float, default=10.0, help="virtual seconds (default %(default)s)")
    parser.add_argument(
        "--load", choices=LOADS, default="heater", help="what it measures (default %(default)s)"
    )
    _add_network(parser)
    parser.add_argument("--seed", type=int, default=1, help="of everything random (default %(default)s)")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write a snapshot at the end")
    parser.add_argument("--flash", type=Path, metavar="FILE", help="write the flash image at the end")
    parser.set_defaults(run=_run)


def _add_depot(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("depot", help="several boards that live on, with the control interface")
    _add_firmware(parser)
    parser.add_argument(
        "--loads", default="heater,motor,schedule", help="one board for each, of " + ", ".join(LOADS)
    )
    parser.add_argument(
        "--snapshot", type=Path, action="append", default=[], help="a board from a file; repeatable"
    )
    _add_network(parser)
    parser.add_argument("--speed", type=_speed, default=1.0, help="times real time (default %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="of the control interface; 0 is any free one")
    parser.set_defaults(run=_depot)


def _add_network(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--network",
        choices=("ethernet", "wifi"),
        default="ethernet",
        help="wifi: the firmware's radio as on silicon; ethernet: quicker (default %(default)s)",
    )


def _speed(text: str) -> float:
    speed = float(text)
    if not (math.isfinite(speed) and speed > 0):
        raise argparse.ArgumentTypeError(f"{text} is no speed: a number above 0, 1 is real time")
    return speed


def _port(text: str) -> int:
    port = int(text)
    if port not in range(1 << 16):
        raise argparse.ArgumentTypeError(f"{text} is no port: 0 to 65535")
    return port


def _add_firmware(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--firmware", type=Path, metavar="FOLDER", help="with flash.bin and rom.elf")


def _firmware(options: argparse.Namespace) -> Firmware:
    return Firmware.read(options.firmware) if options.firmware else Firmware.locate()


def _run(options: argparse.Namespace) -> int:
    board = Board(_firmware(options), seed=options.seed, circuit=LOADS[options.load], network=options.network)
    board.power_on()
    shown, begin = 0, time.monotonic()
    while board.time_s < options.seconds:
        board.run(min(SLICE_S, options.seconds - board.time_s))
        said = board.uart
        sys.stdout.write(said[shown:].decode(errors="replace"))
        sys.stdout.flush()
        shown = len(said)
    wall_s = time.monotonic() - begin
    print(f"{board.time_s:.1f} s in {wall_s:.2f} s, {board.instructions} instructions", file=sys.stderr)
    _keep(board, options)
    return 0


def _keep(board: Board, options: argparse.Namespace) -> None:
    if options.save:
        board.snapshot().save(options.save)
    if options.flash:
        options.flash.write_bytes(board.flash)


def _depot(options: argparse.Namespace) -> int:
    boards = [Board.restore(Snapshot.load(path)) for path in options.snapshot] or _new_boards(options)
    interrupted = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: interrupted.set())
    with _depot_of(boards, options) as depot:
        print(f"control interface: {depot.url}", flush=True)
        while depot.running and not interrupted.wait(SLICE_S):
            pass
    return EXIT_INTERRUPTED


def _depot_of(boards: list[Board], options: argparse.Namespace) -> Depot:
    try:
        return Depot(boards, speed=options.speed, port=options.port)
    except OSError as error:
        raise TestbedError(
            f"port {options.port} can't be had: {error.strerror}; choose another --port, 0 is any free one"
        ) from error


def _new_boards(options: argparse.Namespace) -> list[Board]:
    firmware = _firmware(options)
    names = options.loads.split(",")
    unknown = [name for name in names if name not in LOADS]
    if unknown:
        raise TestbedError(f"no such load: {', '.join(unknown)}; there are {', '.join(LOADS)}")
    epoch_ms = time.time_ns() // 1_000_000
    boards = [
        Board(
            firmware,
            name=f"{name}-{number}",
            mac=f"a0:b1:c2:00:00:{8 * number:02x}",
            seed=number,
            epoch_ms=epoch_ms,
            circuit=LOADS[name],
            network=options.network,
        )
        for number, name in enumerate(names, start=1)
    ]
    for board in boards:
        board.power_on()
    return boards


if __name__ == "__main__":
    sys.exit(main())
