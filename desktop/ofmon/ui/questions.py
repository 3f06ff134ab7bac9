"""A question before something that can't be taken back; it doesn't hold up what runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon.ui.theme import Theme


def ask(  # noqa: PLR0913 - the parts of a question
    parent: QWidget, theme: Theme, question: str, more: str, *, yes: str, agreed: Callable[[], object]
) -> QMessageBox:
    """Ask; only a press on ``yes`` agrees, Enter and Escape don't.

    Args:
        parent: above what it opens.
        theme: its looks.
        question: in one sentence.
        more: what will happen, and what is safe.
        yes: the word on the button that agrees.
        agreed: what to do then.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("OFMon")
    box.setText(question)
    box.setInformativeText(more)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton("Not now", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    box.setStyleSheet(theme.sheet)
    box.finished.connect(lambda _result: agreed() if box.clickedButton() is agree else None)
    box.open()
    return box
