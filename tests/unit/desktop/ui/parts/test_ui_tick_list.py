"""A list to tick: a tap anywhere in a row ticks it, once, and so does Space."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ofmon.ui.parts.theme import TARGET
from ofmon.ui.parts.tick_list import TickList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def ticks(qtbot: QtBot) -> TickList:
    """Two rows, the first one ticked."""
    made = TickList("Meters")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.append("Heater", 1, ticked=True)
    made.append("Oven", 2, ticked=False)
    made.show()
    return made


@pytest.mark.parametrize("x", [8, 200])
def test_a_tap_on_the_box_or_beside_it_ticks_once(ticks: TickList, x: int) -> None:
    """A second one takes the tick away."""
    where = QPoint(x, ticks.visualItemRect(ticks.item(1)).center().y())
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert list(ticks.rows()) == [(1, True), (2, True)]
    QTest.mouseClick(ticks.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert list(ticks.rows()) == [(1, True), (2, False)]


def test_space_ticks_and_rows_are_targets(ticks: TickList) -> None:
    """Also by finger: each row is as high as one."""
    ticks.setCurrentRow(0)
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    assert list(ticks.rows()) == [(1, False), (2, False)]
    ticks.tick(1)
    assert list(ticks.rows()) == [(1, False), (2, True)]
    assert ticks.visualItemRect(ticks.item(0)).height() >= TARGET
