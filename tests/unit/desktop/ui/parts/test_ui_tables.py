"""Tables: a row is selected whichever way one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ofmon.adapters.files.settings import SettingsFile
from ofmon.ui.parts.preferences import Preferences
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_row_is_selected_whichever_way_one_reads(
    qtbot: QtBot, tmp_path: Path, way: Qt.LayoutDirection
) -> None:
    """Also where the columns don't fill the table; the row stays the current one among others."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    preferences = Preferences(SettingsFile(tmp_path / "settings.json"))
    column: Column[str] = Column("Name", str)
    table = Table("test", (column,), Theme(qt, preferences), preferences, title="Names")
    qtbot.addWidget(table)
    table.setLayoutDirection(way)
    table.resize(600, 300)
    table.show()
    table.replace(["a", "b"])
    table.selectRow(1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    table.replace(["aa", "b", "c"])
    assert table.shown[table.currentIndex().row()] == "b"


def test_each_text_that_folds_is_said_as_often_whatever_the_number_of_columns(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """To find out how many must fold takes no longer with more of them: a list of devices stood still."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    preferences = Preferences(SettingsFile(tmp_path / "settings.json"))

    def said_with(others: int) -> int:
        said: list[str] = []

        def first(row: str) -> str:
            said.append(row)
            return f"{row}, which is said at some length"

        columns = [Column("Name", str), Column("First", first, fold=1)]
        columns += [Column(f"Column {at}", str, fold=at + 2) for at in range(others)]
        table = Table("test", columns, Theme(qt, preferences), preferences, title="Names")
        qtbot.addWidget(table)
        table.resize(120, 300)
        table.replace([f"row {at}" for at in range(10)])
        return len(said)

    assert said_with(8) == said_with(3)
