"""A question before something that can't be taken back; it doesn't hold up what runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QWidget

from ofmon.domain.plain_text import visible
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ofmon.ui.parts.theme import Theme


_LEAVE = mark("Not now")


@dataclass(frozen=True, slots=True)
class Answer:
    """A button that does something: its word, and what it does."""

    word: str
    act: Callable[[], object]


class Question(NamedTuple):
    """What is asked, what will happen and what is safe, and the word on the button that agrees."""

    text: str
    more: str
    yes: str

    def ask(self, parent: QWidget, theme: Theme, agreed: Callable[[], object]) -> QMessageBox:
        """As `ask` does."""
        return ask(parent, theme, self.text, self.more, yes=self.yes, agreed=agreed)


def in_plain_text(box: QMessageBox) -> None:
    """Qt would take some texts for HTML, names of others among them. What is said can be copied."""
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for part in box.findChildren(QLabel):
        part.setTextFormat(Qt.TextFormat.PlainText)


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
    return choose(parent, theme, question, more, answers=(Answer(yes, agreed),))


def choose(  # noqa: PLR0913 - the parts of a question
    parent: QWidget,
    theme: Theme,
    question: str,
    more: str,
    *,
    answers: Sequence[Answer],
    leave: str = _LEAVE,
    left: Callable[[], object] = lambda: None,
) -> QMessageBox:
    """Ask for one of several answers; Enter and Escape give none.

    Args:
        parent: above what it opens.
        theme: its looks.
        question: in one sentence.
        more: what will happen, and what is safe.
        answers: what can be answered.
        leave: the word on the button that changes nothing.
        left: what to do when none of the answers was given.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("OFMon")
    in_plain_text(box)
    box.setText(visible(question))
    box.setInformativeText(visible(more))
    acts: dict[QAbstractButton, Callable[[], object]] = {
        box.addButton(each.word, QMessageBox.ButtonRole.AcceptRole): each.act for each in answers
    }
    none = box.addButton(tr(leave), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(none)
    box.setEscapeButton(none)
    box.setStyleSheet(theme.sheet)
    box.finished.connect(lambda _result: acts.get(box.clickedButton(), left)())
    box.open()
    return box
