"""`make demo`: the whole chain, from waveform to server.

With a display the collector's window opens and begins a tour by itself; the meters live on faster than
real time until the window is closed. Without one the same is done by the command line, and pictures of the
window are written. Either way the readings are compared with the injected truth, the meters' flash, and the
server, and a difference makes the exit status 1.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING

from content_key import ROOT

from demo.history import Past, Stopped, past_of_depot
from demo.report import MeterReport, ServerReader, report_on
from demo.scenario import DEPOT, PROFILE_ID, PROFILE_NAME
from demo.table import print_reports
from ofmon_emulation.board import Board
from ofmon_emulation.depot import Depot
from ofmon_emulation.server.database import Database
from ofmon_emulation.server.runner import running_server
from ofmon_emulation.server.seed import TENANT_PASSWORD, TENANT_USER, Seeder, seed_tenant

if TYPE_CHECKING:
    from pathlib import Path

OUTPUT = ROOT / "build/demo"
COLLECTING_SPEED = 1.0
CHAIN_WAIT_S = 120.0
LOOK_EVERY_S = 1.0
EXIT_INTERRUPTED = 130
PICTURES = (("collect", "light"), ("energy", "light"), ("energy", "dark"))


def main() -> int:
    """Runs the demonstration; the answer is the exit status."""
    options = _parser().parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return run(options)
    except (KeyboardInterrupt, Stopped):
        say("stopped")
        return EXIT_INTERRUPTED


def say(text: str) -> None:
    """A line of progress."""
    print(f"demo: {text}", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make demo DEMO_ARGS=…", description=__doc__.split("\n\n")[1])
    parser.add_argument(
        "--no-window", action="store_true", help="the command line even where there is a display"
    )
    parser.add_argument(
        "--speed", type=float, default=60.0, help="times real time while you watch (%(default)s)"
    )
    return parser


def run(options: argparse.Namespace, output: Path = OUTPUT) -> int:
    """Runs the chain into a folder, which is emptied; answers 1 when anything differs."""
    past = past_of_depot(say)
    shutil.rmtree(output, ignore_errors=True)
    collector = output / "collector"
    collector.mkdir(parents=True)
    _seed_server(output / "server.db")
    boards = [Board.restore(meter.snapshot) for meter in past]
    flash = [board.flash for board in boards]
    with running_server(output / "server.db") as server, Depot(boards, speed=COLLECTING_SPEED) as depot:
        say(
            f"{len(boards)} meters at {depot.url}, server at {server.url} ({TENANT_USER} / {TENANT_PASSWORD})"
        )
        environment = _environment(depot.url, server.url, collector)
        ask = ServerReader(server.url, TENANT_USER, TENANT_PASSWORD)

        def reports() -> list[MeterReport]:
            database = collector / "ofmon.db"
            ssids = [board.ssid or "" for board in boards]
            return [report_on(*facts, database, ask) for facts in zip(past, flash, ssids, strict=True)]

        if options.no_window or not _display():
            _by_command_line(environment)
            found = reports()
            _show(found, output)
            _take_pictures(environment, output)
        else:
            window = subprocess.Popen(
                [sys.executable, "-m", "ofmon", "window", "--start-tour"], env=environment
            )
            try:
                _wait_for_chain(window, ask, past)
                found = reports()
                _show(found, output)
                depot.speed = options.speed
                say(f"the meters live on at {options.speed:g} times real time; close the window to end")
                window.wait()
            finally:
                _end(window)
    return 1 if any(meter.faults for meter in found) else 0


def _display() -> bool:
    return bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in {"darwin", "win32"}
    )


def _seed_server(path: Path) -> None:
    database = Database(path)
    seed_tenant(database)
    seeder = Seeder(database)
    seeder.create_profile(PROFILE_NAME, PROFILE_ID)
    for plan in DEPOT:
        seeder.create_device(plan.name, plan.access_token, PROFILE_NAME, device_id=plan.device_id)
    database.close()


def _environment(testbed: str, server: str, collector: Path) -> dict[str, str]:
    """The collector's world; its secrets are the demonstration's and may lie in a file."""
    return {
        **os.environ,
        "OFMON_DATA": str(collector),
        "OFMON_TESTBED": testbed,
        "OFMON_SERVER": server,
        "OFMON_SECRETS_FILE": str(collector / "secrets.json"),
        "OFMON_USER": TENANT_USER,
        "OFMON_PASSWORD": TENANT_PASSWORD,
    }


def _by_command_line(environment: dict[str, str]) -> None:
    for command in (["scan"], ["collect", "--all"], ["sync"], ["devices"]):
        say(f"ofmon {' '.join(command)}")
        subprocess.run([sys.executable, "-m", "ofmon", *command], env=environment, check=True)


def _wait_for_chain(window: subprocess.Popen[bytes], server: ServerReader, past: list[Past]) -> None:
    """Until every hour of every meter is on the server, the window is closed, or it takes too long."""
    deadline = time.monotonic() + CHAIN_WAIT_S
    expected = sum(len(meter.life.hours) for meter in past)
    while time.monotonic() < deadline and window.poll() is None:
        arrived = sum(len(server.series(meter.plan.device_id, ["kwh"]).get("kwh", {})) for meter in past)
        if arrived >= expected:
            return
        try:
            window.wait(LOOK_EVERY_S)
        except subprocess.TimeoutExpired:
            continue


def _take_pictures(environment: dict[str, str], output: Path) -> None:
    for page, theme in PICTURES:
        picture = output / f"window-{page}-{theme}.png"
        command = [
            "window",
            "--screenshot",
            str(picture),
            "--overwrite",
            "--page",
            page,
            "--theme",
            theme,
            "--size",
            "1280x800",
        ]
        offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-m", "ofmon", *command], env=offscreen, check=True)
        say(f"picture of the window: {picture}")


def _show(reports: list[MeterReport], output: Path) -> None:
    print_reports(reports)
    (output / "report.json").write_text(json.dumps([asdict(meter) for meter in reports], indent=1))


def _end(window: subprocess.Popen[bytes]) -> None:
    window.terminate()
    try:
        window.wait(10)
    except subprocess.TimeoutExpired:
        window.kill()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        sys.exit(f"demo: `{' '.join(error.cmd[2:])}` failed with status {error.returncode}")
