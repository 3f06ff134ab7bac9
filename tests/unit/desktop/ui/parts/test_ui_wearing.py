"""Regions wear the theme's sheet, each in a turn of its own, and hidden ones when they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ofmon.adapters.files.settings import SettingsFile
from ofmon.ui.parts.preferences import Preferences
from ofmon.ui.parts.theme import Mode, Theme
from ofmon.ui.parts.wearing import worn

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(tmp_path: Path, qtbot: QtBot) -> Theme:
    """A theme of its own, in light."""
    assert qtbot
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    made = Theme(qt, Preferences(SettingsFile(tmp_path / "settings.json")))
    made.override(Mode.LIGHT)
    return made


def shown(qtbot: QtBot, theme: Theme) -> QLabel:
    """A region that is seen."""
    region = worn(QLabel("seen"), theme)
    qtbot.addWidget(region)
    region.show()
    return region


def test_those_that_are_seen_change_one_after_the_other(qtbot: QtBot, theme: Theme) -> None:
    """None at once: a turn of the event loop for each."""
    regions = [shown(qtbot, theme) for _ in range(3)]
    theme.override(Mode.DARK)
    assert [region.styleSheet() == theme.sheet for region in regions] == [False, False, False]
    qtbot.waitUntil(lambda: regions[0].styleSheet() == theme.sheet)
    qtbot.waitUntil(lambda: all(region.styleSheet() == theme.sheet for region in regions))


def test_a_hidden_one_changes_before_it_is_seen(qtbot: QtBot, theme: Theme) -> None:
    """And not before."""
    hidden, seen = worn(QLabel("hidden"), theme), shown(qtbot, theme)
    qtbot.addWidget(hidden)
    before = hidden.styleSheet()
    theme.override(Mode.DARK)
    qtbot.waitUntil(lambda: seen.styleSheet() == theme.sheet)
    assert hidden.styleSheet() == before != theme.sheet
    hidden.show()
    assert hidden.styleSheet() == theme.sheet
