"""A window that can't open says why, also to who sees no terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

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


@pytest.mark.usefixtures("qapp")
def test_it_takes_nothing_for_html() -> None:
    """And signs that can't be seen are written out."""
    box = complaint(InputError("<b>Bold</b>\u202e", todo="<a href='x'>x</a>"))
    assert box.text() == r"<b>Bold</b>\u202e"
    formats = {part.textFormat() for part in box.findChildren(QLabel) if part.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_without_a_screen_it_ends_with_its_status(tmp_path: Path) -> None:
    """Nobody could close the box."""
    ran = subprocess.run(
        [sys.executable, "-m", "ofmon", "window", "--data", str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OFMON_METER": "http://10.0.0.256"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 2
    assert "no address of a meter" in ran.stderr
