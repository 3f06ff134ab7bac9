"""What is copied from a window in Persian."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ofmon.texts import English, isolated
from ofmon.ui.parts.copies import Copies
from support.translations import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

COMMAND = "ofmon collect SEM-a0:b1:c2:00:00:01"


class Persian(English):
    """A language whose values have a direction of their own."""

    def value(self, text: str) -> str:
        """In its isolates."""
        return isolated(text)


@pytest.fixture
def copies(qapp: QApplication) -> Iterator[Copies]:
    """The clipboard is looked after."""
    made = Copies(qapp)
    yield made
    shiboken6.delete(made)
    QGuiApplication.clipboard().clear()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """It has the focus."""
    shown = QWidget()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.mark.usefixtures("copies", "window")
def test_a_copied_command_works_elsewhere() -> None:
    """Without the signs that nobody sees."""
    with speaking(Persian()):
        QGuiApplication.clipboard().setText(isolated(COMMAND))
        assert QGuiApplication.clipboard().text() == COMMAND


@pytest.mark.usefixtures("copies", "window")
def test_a_copied_page_loses_them_too() -> None:
    """And stays a page."""
    page = QMimeData()
    page.setText(isolated(COMMAND))
    page.setHtml(f"<b>{isolated(COMMAND)}</b>")
    with speaking(Persian()):
        QGuiApplication.clipboard().setMimeData(page)
        copied = QGuiApplication.clipboard().mimeData()
        assert copied.text() == COMMAND
        assert copied.html() == f"<b>{COMMAND}</b>"


@pytest.mark.usefixtures("copies")
def test_what_another_program_copies_stays() -> None:
    """Its window has the focus then."""
    with speaking(Persian()):
        QGuiApplication.clipboard().setText(isolated(COMMAND))
        assert QGuiApplication.clipboard().text() == isolated(COMMAND)


@pytest.mark.usefixtures("copies", "window")
def test_in_other_languages_the_signs_are_somebodys_own() -> None:
    """They stay."""
    QGuiApplication.clipboard().setText(isolated(COMMAND))
    assert QGuiApplication.clipboard().text() == isolated(COMMAND)
