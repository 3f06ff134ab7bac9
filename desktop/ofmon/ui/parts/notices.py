"""What a page has to say: a sentence that matters now, and what stands where nothing is yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.basics import Sign, button, label, set_property, themed_icon
from ofmon.ui.parts.layouts import column, row
from ofmon.ui.parts.theme import GRID, TARGET

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ofmon.errors import OFMonError
    from ofmon.ui.parts.theme import Theme

_TONE_SIGNS = {"good": "done", "warn": "warning", "bad": "failed", "": "info"}

# A sentence is no narrower because of what can be done.
_BESIDE_PX = 440
_SIGN_FROM_PX = 200


class Notice(QFrame):
    """A sentence that matters now, with at most one button; its text can be selected, a failure's copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._sign = Sign(theme, "info")
        self._text = label(wrap=True)
        self._action: Callable[[], object] | None = None
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = button("", "", self._press)
        self.copy = button("", tr("Copies what it says"), self._copy, "quiet")
        self.copy.setAccessibleName(tr("Copy"))
        self.copy.setMinimumWidth(TARGET)
        themed_icon(theme, self.copy, "copy")
        self._told = row(self._sign, self._text, spacing=2 * GRID)
        self._told.setStretch(1, 1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._layout.setSpacing(GRID)
        self._layout.addLayout(self._told)
        self._buttons = row(self._button, None, self.copy)
        self._layout.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when it is not shown."""
        return self._text.text() if not self.isHidden() else ""

    def say(
        self, text: str, tone: str = "", action: str = "", pressed: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence; tone is "good", "warn", "bad" or empty."""
        set_property(self, "tone", tone)
        self._sign.show_sign(_TONE_SIGNS[tone], tone or "accent")
        text = visible(text)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action = pressed
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setToolTip(action)
        self._button.setVisible(bool(action))
        self.copy.setVisible(tone == "bad")
        self.show()

    def fail(self, error: OFMonError, action: str = "", pressed: Callable[[], object] | None = None) -> None:
        """Say what happened, what is safe and what to do."""
        self.say(words.sentence(str(error)), "bad", action, pressed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be done stands beside the sentence where that leaves it room, else below it."""
        super().resizeEvent(event)
        ways, beside = QBoxLayout.Direction, self.width() - self._buttons.sizeHint().width() >= _BESIDE_PX
        self._layout.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        # What stands above the buttons is as high as it is; it would else take the room of a list.
        self._layout.setStretch(0, int(beside))
        self._buttons.setStretch(1, int(not beside))
        sides = Qt.AlignmentFlag
        self._told.setAlignment(self._sign, sides.AlignVCenter if beside else sides.AlignTop)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.text())

    def _press(self) -> None:
        if self._action:
            self._action()


class Empty(QWidget):
    """What an empty place will show, and the first action."""

    def __init__(self, theme: Theme, sign: str) -> None:
        super().__init__()
        self._title = label(role="heading", wrap=True)
        self._text = label(role="muted", wrap=True)
        self._action: Callable[[], object] | None = None
        self._button = button("", "", self._press, "primary")
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._picture = picture = Sign(theme, sign, size=48)
        layout = column(None, picture, self._title, self._text, GRID, self._button, None)
        layout.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        for child in (picture, self._button):
            layout.setAlignment(child, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._text.text()}"

    def say(
        self, title: str, text: str, action: str = "", pressed: Callable[[], object] | None = None
    ) -> None:
        """Change what it says; without an action there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._action = pressed
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setToolTip(action)
        self._button.setVisible(bool(action))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low the words have the room."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= _SIGN_FROM_PX)

    def _press(self) -> None:
        if self._action:
            self._action()
