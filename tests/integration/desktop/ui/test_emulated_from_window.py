"""Emulated meters started from the first steps: the testbed's real depot, and a second window."""

from __future__ import annotations

import os
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QObject, QProcess

from ofmon.ui.first_steps.emulated import EmulatedMeters, can_run
from support.window import until

pytestmark = pytest.mark.system

BOOT_S = 300
IMAGE = Path(os.environ.get("OFMON_FIRMWARE") or Path(__file__).parents[4] / "build/firmware")


@pytest.fixture(autouse=True)
def _image(monkeypatch: pytest.MonkeyPatch) -> None:
    """The image that was built, from whatever folder the tests are run."""
    monkeypatch.setenv("OFMON_FIRMWARE", str(IMAGE))


def over(*programs: QProcess) -> bool:
    """Whether they have ended."""
    return all(program.state() is QProcess.ProcessState.NotRunning for program in programs)


async def test_three_meters_and_a_window_with_data_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """The meters are on the air; closing the window ends them, and nothing is left."""
    monkeypatch.setenv("OFMON_SERVER", "http://not.inherited.example")
    assert await can_run()
    owner = QObject()
    meters = EmulatedMeters(owner)
    ended: list[bool] = []
    meters.ended.connect(lambda: ended.append(True))
    try:
        meters.start()
        await until(lambda: meters.url, BOOT_S)
        folder = meters.folder
        assert folder
        async with httpx.AsyncClient(base_url=meters.url, trust_env=False) as depot:
            assert len((await depot.get("/boards")).json()) == 3
            await until((folder / "ofmon.db").exists, BOOT_S)
        meters.window.terminate()
        await until(lambda: ended, BOOT_S)
        assert over(meters.depot, meters.window)
        assert not folder.exists()
    finally:
        meters.stop()


async def test_both_end_with_the_window_they_were_started_from() -> None:
    """However far they had come."""
    owner = QObject()
    meters = EmulatedMeters(owner)
    meters.start()
    await until(lambda: meters.url, BOOT_S)
    folder = meters.folder
    meters.stop()
    assert over(meters.depot, meters.window)
    assert folder
    assert not folder.exists()


async def test_without_an_image_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In the testbed's own sentence."""
    monkeypatch.setenv("OFMON_FIRMWARE", str(tmp_path))
    assert not await can_run()
    owner = QObject()
    meters = EmulatedMeters(owner)
    said: list[str] = []
    meters.failed.connect(said.append)
    meters.start()
    await until(lambda: said, BOOT_S)
    assert "make firmware" in said[0]
    assert over(meters.depot, meters.window)
