"""The program itself on a real screen (Xvfb): its picture, Ctrl-C, and what its exit status says."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from ofmon.ui.parts.theme import DARK
from support.window import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.scripted_depot import ScriptedDepot

PATIENCE_S = 300


@contextmanager
def screen() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A screen of its own, and the program that makes it."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout
        yield f":{server.stdout.readline().strip()}", server
        server.terminate()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen for all tests."""
    with screen() as (name, _server):
        yield name


def ofmon(display: str, folder: Path, depot: ScriptedDepot, *options: str) -> subprocess.Popen[str]:
    """Start ``ofmon window``."""
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "OFMON_SECRETS_FILE": str(folder / "secrets.json"),
    }
    command = [sys.executable, "-m", "ofmon", "window", "--data", str(folder), "--testbed", depot.url]
    return subprocess.Popen(
        [*command, *options], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_the_picture_shows_the_page_in_the_wanted_size_and_theme(
    display: str, tmp_path: Path, depot: ScriptedDepot
) -> None:
    """Meters in reach, painted by the real window system; exit status 0, nothing on stderr."""
    picture = tmp_path / "collect.png"
    options = ("--screenshot", str(picture), "--size", "600x1024", "--theme", "dark")
    with ofmon(display, tmp_path, depot, *options) as program:
        _out, complaints = program.communicate(timeout=PATIENCE_S)
    assert (program.returncode, complaints) == (0, "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (600, 1024)
    colours = {image.pixelColor(x, y).name() for x in range(0, 600, 2) for y in range(0, 1024, 2)}
    assert {DARK.background, DARK.surface, DARK.accent, DARK.warn} <= colours


async def test_ctrl_c_during_a_tour_ends_it_cleanly(
    display: str, tmp_path: Path, depot: ScriptedDepot
) -> None:
    """Status 130, the meter's network is left, and the same tour works afterwards."""
    with ofmon(display, tmp_path, depot, "--start-tour") as program:
        await until(lambda: depot.meters[0].requests, timeout_s=PATIENCE_S)
        program.send_signal(signal.SIGINT)
        _out, complaints = program.communicate(timeout=PATIENCE_S)
    assert program.returncode == 130
    assert "Traceback" not in complaints
    assert depot.connected is None
    with ofmon(display, tmp_path, depot, "--start-tour") as program:
        await until(lambda: not any(meter.readings for meter in depot.meters), timeout_s=PATIENCE_S)
        await until(lambda: depot.connected is None, timeout_s=PATIENCE_S)
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=PATIENCE_S)


def test_a_picture_that_can_not_be_saved_is_a_failure(
    display: str, tmp_path: Path, depot: ScriptedDepot
) -> None:
    """Status 1 and a sentence."""
    missing = tmp_path / "missing" / "collect.png"
    with ofmon(display, tmp_path, depot, "--screenshot", str(missing)) as program:
        _out, complaint = program.communicate(timeout=PATIENCE_S)
    assert program.returncode == 1
    assert "could not be written" in complaint


async def test_a_screen_that_goes_away_ends_it_with_a_sentence(tmp_path: Path, depot: ScriptedDepot) -> None:
    """Status 1, what is safe and what to do, no trace; the meter's network is left."""
    with screen() as (name, server), ofmon(name, tmp_path, depot, "--start-tour") as program:
        await until(lambda: depot.meters[0].requests, timeout_s=PATIENCE_S)
        server.kill()
        _out, complaint = program.communicate(timeout=PATIENCE_S)
    assert program.returncode == 1
    assert "The screen is gone" in complaint
    assert "Traceback" not in complaint
    assert "was never" not in complaint
    assert depot.connected is None
