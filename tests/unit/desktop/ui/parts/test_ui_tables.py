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
