"""`make screenshots`: every view, both themes, without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage
from screenshots.views import VIEWS

from ofmon.ui.parts.theme import DARK, LIGHT
from ofmon.ui.places import PLACES

ROOT = Path(__file__).parents[4]
HUNG_S = 900


def test_every_view_has_its_pictures(tmp_path: Path) -> None:
    """Right size, the theme's own ground, and something on it; each page is there, also empty."""
    command = [sys.executable, "-m", "screenshots", "--into", str(tmp_path), "--meters", "6"]
    command += ["--language", "fa", "--state", "full", "empty", "offline"]
    environment = os.environ | {"PYTHONPATH": f"{ROOT}/tools{os.pathsep}{ROOT}/tests"}
    subprocess.run([*command, "--size", "800x480"], cwd=ROOT, env=environment, check=True, timeout=HUNG_S)
    names = [view.name for view in VIEWS if view.full] + [
        f"empty-{view.name}" for view in VIEWS if view.empty
    ]
    names += [f"offline-{view.name}" for view in VIEWS if view.offline]
    assert {view.page for view in VIEWS if view.empty and view.page} == set(PLACES)
    for name in names:
        for mode, colours in (("light", LIGHT), ("dark", DARK)):
            image = QImage(str(tmp_path / "fa" / f"{name}-{mode}-800x480.png"))
            assert (image.width(), image.height()) == (800, 480)
            seen = {image.pixelColor(x, y).name() for x in range(0, 800, 2) for y in range(0, 480, 2)}
            assert {colours.background, colours.surface, colours.accent} <= seen, name
