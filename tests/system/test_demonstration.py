"""The whole chain on the demonstration's depot: waveforms, firmware, flash, collector, database, server."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

import pytest
from demo import __main__ as demo
from demo import history

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run of the demonstration without a window; its folder."""
    output = tmp_path_factory.mktemp("demo")
    history.past_of_depot(print)
    demo.run(argparse.Namespace(no_window=True, speed=60.0), output)
    return output


def test_every_reading_is_right_and_in_each_place_once(chain: Path) -> None:
    """Flash, database and server hold the same readings; V, I and P are within 1 %, times within an hour."""
    reports = json.loads((chain / "report.json").read_text())
    assert [report["faults"] for report in reports] == [[], [], []]
    assert [len(report["rows"]) for report in reports] == [6, 6, 6]


def test_energy_of_six_hours_is_within_one_percent(chain: Path) -> None:
    """The energy of all stored readings against numpy's integral of the injected power."""
    for report in json.loads((chain / "report.json").read_text()):
        assert report["energy_kwh"] == pytest.approx(report["true_energy_kwh"], rel=0.01)


def test_pictures_of_the_window_are_written(chain: Path) -> None:
    """Each page that the demonstration shows without a display."""
    pictures = sorted(path.name for path in chain.glob("window-*.png"))
    assert pictures == ["window-collect-light.png", "window-energy-dark.png", "window-energy-light.png"]
