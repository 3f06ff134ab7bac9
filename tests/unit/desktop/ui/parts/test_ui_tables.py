"""Tables: a row is selected whichever way one reads, and whoever put the rows in order."""

from __future__ import annotations

import asyncio
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


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table[str]:
    """An empty one of one column."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    preferences = Preferences(SettingsFile(tmp_path / "settings.json"))
    column: Column[str] = Column("Name", str)
    made = Table("test", (column,), Theme(qt, preferences), preferences, title="Names")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_a_row_is_selected_whichever_way_one_reads(table: Table[str], way: Qt.LayoutDirection) -> None:
    """Also where the columns don't fill the table; the row stays the current one among others."""
    table.setLayoutDirection(way)
    table.replace(["a", "b"])
    table.selectRow(1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    table.replace(["aa", "b", "c"])
    assert table.shown[table.currentIndex().row()] == "b"


def test_the_current_row_stays_when_rows_are_ordered_in_a_worker(table: Table[str]) -> None:
    """And rows are sorted and filtered like those that were put in order at once."""
    table.filter("b")
    table.replace(["a", "b"])
    table.selectRow(0)
    asyncio.run(table.bring(["cb", "b", "ab", "x"]))
    assert table.shown == ["ab", "b", "cb"]
    assert table.shown[table.currentIndex().row()] == "b"


def test_an_order_that_was_chosen_in_between_holds(table: Table[str]) -> None:
    """While a worker sorts, the heading is pressed."""
    rows = ["b", "a", "c"]

    async def bring() -> None:
        bringing = asyncio.ensure_future(table.bring(rows))
        await asyncio.sleep(0)  # the worker has been told how
        table.rows.sort(0, Qt.SortOrder.DescendingOrder)
        await bringing

    asyncio.run(bring())
    assert table.shown == ["c", "b", "a"]


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
