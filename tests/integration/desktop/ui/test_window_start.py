"""A window that can't open says why, also to who sees no terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from ofmon.errors import InputError
from ofmon.ui.app import complaint

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.usefixtures("qapp")
def test_it_says_what_happened_what_is_safe_and_what_to_do() -> None:
    """In a box of its own."""
    box = complaint(InputError("The data folder isn't there.", safe="Nothing was changed.", todo="Plug it."))
    assert box.text() == "The data folder isn't there."
    assert box.informativeText() == "Nothing was changed. Plug it."


def test_without_a_screen_it_ends_with_its_status(tmp_path: Path) -> None:
    """Nobody could close the box."""
    (tmp_path / "settings.json").write_text("no settings")
    ran = subprocess.run(
        [sys.executable, "-m", "ofmon", "window", "--data", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 2
    assert "can't be read" in ran.stderr
