"""Words, signs and buttons."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui.parts import icons
from ofmon.ui.parts.wrapped_label import WrappedFromTheRight

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon.ui.parts.theme import Theme


def label(text: str = "", role: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """A text in one of the style sheet's roles."""
    made = WrappedFromTheRight(text) if wrap and _is_mirrored() else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(_at_the_beginning())
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def _at_the_beginning() -> Qt.AlignmentFlag:
    """Where lines begin in the language in use: Qt would let each text's own script decide."""
    side = Qt.AlignmentFlag.AlignRight if _is_mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def tip(text: str) -> str:
    """A tooltip that says just this: Qt would take a text with tags for HTML."""
    return f"<span>{html.escape(text)}</span>" if "<" in text else text


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet asks for."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


LEAVES = "leaves"
"""The property of a button that leads back to where one came from: Escape presses it."""


def leading_back(made: QPushButton) -> QPushButton:
    """Let Escape press a button; one that is called *Back* it presses anyhow."""
    made.setProperty(LEAVES, True)  # noqa: FBT003 - Qt's own
    return made


def button(text: str, hint: str, pressed: Callable[[], object], kind: str = "") -> QPushButton:
    """A button with words, and a hint that says what it does."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setToolTip(hint)
    made.setAccessibleName(text)
    made.setAccessibleDescription(hint)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda _checked: pressed())
    return leading_back(made) if text == tr("Back") else made


class Sign(QLabel):
    """An icon in a colour of the theme; decorative, words stand beside it."""

    def __init__(self, theme: Theme, name: str, colour: str = "muted", size: int = 24) -> None:
        super().__init__()
        self._theme = theme
        self._what = (name, colour)
        self._size = size
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self._draw)
        self._draw()

    def show_sign(self, name: str, colour: str) -> None:
        """Change it."""
        self._what = (name, colour)
        self._draw()

    def _draw(self) -> None:
        name, colour = self._what
        self.setPixmap(icons.pixmap(name, getattr(self._theme.colours, colour), self._size))


class Elided(QLabel):
    """A text of one line that is cut with … where room ends; the tooltip has all of it."""

    def __init__(self, role: str = "", cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._cut = cut
        self._full = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(_at_the_beginning())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Change it."""
        self._full = text = visible(text)
        self.setToolTip(tip(text))
        self.setAccessibleName(text)
        self._elide()

    @property
    def full_text(self) -> str:
        """All of it."""
        return self._full

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another cut."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def resizeEvent(self, event: object) -> None:
        """Another width needs another cut."""
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._full, self._cut, self.width()))


def themed_icon(theme: Theme, widget: QPushButton, name: str, colour: str = "text") -> None:
    """Give a button a sign that follows the theme, and points the other way where one reads so."""
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    towards = icons.MIRRORED.get(name, name) if mirrored else name

    def draw() -> None:
        if not isValid(widget):  # its page was built anew
            theme.changed.disconnect(draw)
            return
        colours = theme.colours
        widget.setIcon(icons.icon(towards, getattr(colours, colour), disabled=colours.muted))

    widget.setIconSize(QSize(22, 22))
    theme.changed.connect(draw)
    draw()
