"""A window's place: wholly on a screen that is there, frame and all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from ofmon.ui.screen_place import FRAME, inside

SCREENS = {
    "1280x800": QRect(0, 0, 1280, 800),
    "1280x800, a panel above": QRect(0, 32, 1280, 768),
    "1280x800 at scale 1.5": QRect(0, 0, 853, 533),
    "1280x800 at scale 2": QRect(0, 0, 640, 400),
    "480x400": QRect(0, 0, 480, 400),
    "the second of two": QRect(1920, -200, 1280, 1024),
}
PLACES = (
    QRect(-1, -1, 1280, 800),
    QRect(300, 200, 900, 700),
    QRect(5000, 5000, 600, 400),
    QRect(0, 0, 9000, 9000),
)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("wanted", PLACES)
def test_a_window_is_wholly_on_its_screen(screen: str, wanted: QRect) -> None:
    """With room for the frame around it."""
    there = SCREENS[screen]
    placed = inside(wanted, there)
    framed = placed.adjusted(-FRAME.width() // 2, -(FRAME.height() - 4), FRAME.width() // 2, 4)
    assert there.contains(framed)
    assert placed.size() == wanted.size().boundedTo(there.size() - FRAME)


def test_a_place_that_fits_stays() -> None:
    """To the pixel."""
    there = QRect(100, 100, 800, 600)
    assert inside(there, QRect(0, 0, 1920, 1080)) == there
    assert inside(QRect(-1, -1, 800, 600), QRect(0, 0, 1920, 1080)).size() == QSize(800, 600)
