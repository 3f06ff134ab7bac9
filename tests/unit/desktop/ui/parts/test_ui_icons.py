"""Signs that the window paints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ofmon.ui.parts import icons
from ofmon.ui.parts.theme import LIGHT

PACKAGING = Path(__file__).parents[5] / "desktop/packaging/linux-system-template"


@pytest.mark.usefixtures("qapp")
def test_the_programs_icon_is_painted_at_each_size() -> None:
    """Its ground's colour is where the drawing has it, its corners are clear."""
    icon = icons.app_icon(LIGHT.accent, LIGHT.surface)
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 256}
    picture = icon.pixmap(256).toImage()
    assert picture.pixelColor(24, 128).name() == LIGHT.accent
    assert picture.pixelColor(0, 0).alpha() == 0


def test_it_is_the_packages_icon() -> None:
    """Shape by shape."""
    shape = re.compile(r"<(?:rect|circle|path) [^>]*>")
    [file] = PACKAGING.glob("*/bootstrap/icon.svg")
    drawn = shape.findall(file.read_text())
    assert len(drawn) == 3
    assert shape.findall(icons._APP.format(ground=LIGHT.accent, paper=LIGHT.surface)) == drawn
