"""Columns that find no room: which go below, and what the second line shows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from ofmon.ui.parts.folding import fitted, fold, line
from ofmon.ui.parts.theme import SMALL_PX, body_font

pytestmark = pytest.mark.usefixtures("qapp")
PARTS = ("SEM-a0:b1:c2:00:00:01", "59 min ago", "fw 1.0.2")
WIDTHS = {0: 200, 1: 150, 2: 100, 3: 50}


def needed(below: object) -> int:
    """What the columns that stay need; the second line needs nothing."""
    return sum(width for at, width in WIDTHS.items() if at not in below)  # type: ignore[operator]


def test_as_few_columns_as_will_do_go_below_in_their_order() -> None:
    """None while all fit to the pixel; all that may when nothing helps."""
    assert fold([3, 1], needed, 500) == []
    assert fold([3, 1], needed, 499) == [3]
    assert fold([3, 1], needed, 449) == [3, 1]
    assert fold([3, 1], needed, 10) == [3, 1]


def test_the_second_line_shows_whole_parts_only() -> None:
    """A part that doesn't fit is left out; a figure is never cut."""
    metrics = QFontMetrics(body_font(SMALL_PX))
    for shown in (3, 2, 1):
        width = metrics.horizontalAdvance(line(PARTS[:shown]))
        assert fitted(PARTS, metrics, width) == line(PARTS[:shown])


def test_only_a_name_is_shortened_and_keeps_its_end() -> None:
    """Names of meters differ at their ends."""
    metrics = QFontMetrics(body_font(SMALL_PX))
    cut = fitted(PARTS, metrics, metrics.horizontalAdvance(PARTS[0]) - 1)
    assert "…" in cut
    assert cut.endswith(":01")
