"""The testbed's example for people who don't use OFMon, run as they would run it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "docs/examples/testbed"

pytestmark = pytest.mark.system


def _run(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "OFMON_FIRMWARE": str(Path("build/firmware").resolve()), "PYTHONPATH": ""}
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_example_passes_away_from_this_repository(tmp_path: Path) -> None:
    """A copy of its folder is enough, with the built bootloader and mask ROM."""
    result = _run(Path(shutil.copytree(EXAMPLE, tmp_path / "example")))
    assert result.returncode == 0, result.stdout
    assert "7 passed" in result.stdout


def test_the_example_notices_a_firmware_that_forgets(tmp_path: Path) -> None:
    """One that announces a boot before it has counted it; what the board said and held is kept."""
    folder = Path(shutil.copytree(EXAMPLE, tmp_path / "example"))
    source = (folder / "boots.c").read_text()
    forgetful = source.replace("counted = 0;", "counted = ~0u;")
    forgetful = forgetful.replace("(next_free() -", "1 + (next_free() -")
    assert forgetful.count("~0u") == forgetful.count("1 + (") == 1
    (folder / "boots.c").write_text(forgetful)
    result = _run(folder)
    assert result.returncode == 1
    assert "test_a_boot_is_counted" in result.stdout
    (kept,) = (folder / "build/failed").iterdir()
    assert "boot 1" in (kept / "0-meter.log").read_text()
