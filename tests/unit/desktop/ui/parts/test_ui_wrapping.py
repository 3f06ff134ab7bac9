"""Widgets that go to a further line where they find no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ofmon.ui.parts.widgets import Choice
from ofmon.ui.parts.wrapping import Wrapping, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

WIDTH, HEIGHT = 200, 44


@pytest.fixture
def buttons(qtbot: QtBot) -> Iterator[list[QPushButton]]:
    """Three of one size in a widget that is shown."""
    parent = QWidget()
    qtbot.addWidget(parent)
    made = [QPushButton(parent) for _ in range(3)]
    for each in made:
        each.setFixedSize(WIDTH, HEIGHT)
    parent.setLayout(Wrapping(*made, spacing=8))
    parent.show()
    yield made
    parent.close()


def shown(buttons: list[QPushButton], width: int) -> list[tuple[int, int]]:
    """Where they stand at this width."""
    parent = buttons[0].parentWidget()
    parent.resize(width, 200)
    parent.layout().activate()
    return [(each.x(), each.y()) for each in buttons]


def test_one_line_where_there_is_room(buttons: list[QPushButton]) -> None:
    """As a row has them."""
    assert shown(buttons, 616) == [(0, 0), (208, 0), (416, 0)]
    assert buttons[0].parentWidget().layout().heightForWidth(616) == HEIGHT


def test_what_finds_no_room_begins_a_line(buttons: list[QPushButton]) -> None:
    """None is cut off, and the height grows."""
    assert shown(buttons, 615) == [(0, 0), (208, 0), (0, 52)]
    assert buttons[0].parentWidget().layout().heightForWidth(615) == 96


def test_lines_run_from_the_right_in_such_languages(buttons: list[QPushButton]) -> None:
    """Mirrored."""
    buttons[0].parentWidget().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shown(buttons, 500) == [(300, 0), (92, 0), (300, 52)]


def test_what_is_hidden_takes_no_room(buttons: list[QPushButton]) -> None:
    """The next stands in its place."""
    buttons[0].hide()
    assert shown(buttons, 500)[1:] == [(0, 0), (208, 0)]


def test_a_choice_can_be_wrapped(qtbot: QtBot) -> None:
    """Its words stand in two lines, and it works as before."""
    choice = Choice("Part", [("a", "A rather long word", ""), ("b", "Another rather long word", "")])
    qtbot.addWidget(wrapped(choice))
    choice.choose("b")
    layout = choice.layout()
    assert layout is not None
    assert layout.heightForWidth(layout.sizeHint().width() - 1) > layout.heightForWidth(10_000)
    assert choice.value == "b"
