"""Small parts that every page uses."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ofmon.domain.plain_text import visible
from ofmon.ui import words
from ofmon.ui.parts import icons
from ofmon.ui.parts.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

    from ofmon.errors import OFMonError
    from ofmon.ui.parts.theme import Theme

_ARROW_PX = 18
_TONE_SIGNS = {"good": "done", "warn": "warning", "bad": "failed", "": "info"}


def label(text: str = "", role: str = "", *, wrap: bool = False, tone: str = "") -> QLabel:
    """A text in one of the style sheet's roles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def tip(text: str) -> str:
    """A tooltip that says just this: Qt would take a text with tags for HTML."""
    return f"<span>{html.escape(text)}</span>" if "<" in text else text


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet asks for."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(text: str, hint: str, pressed: Callable[[], object], kind: str = "") -> QPushButton:
    """A button with words, and a hint that says what it does."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setToolTip(hint)
    made.setAccessibleName(text)
    made.setAccessibleDescription(hint)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda _checked: pressed())
    return made


def row(*parts: QWidget | int | None, spacing: int = GRID) -> QHBoxLayout:
    """Widgets side by side; a number is a gap, None takes the rest."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


def column(*parts: QWidget | QLayout | int | None, margin: int = 0, spacing: int = GRID) -> QVBoxLayout:
    """Widgets below each other; a number is a gap, None takes the rest."""
    layout = QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def card(*parts: QWidget | QLayout | int | None) -> QFrame:
    """A framed group."""
    made = QFrame()
    made.setObjectName("card")
    made.setLayout(column(*parts, margin=2 * GRID))
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


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


class Notice(QFrame):
    """A sentence that matters now, with at most one button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._sign = Sign(theme, "info")
        self._text = label(wrap=True)
        self._action: Callable[[], object] | None = None
        self._button = button("", "", self._press)
        layout = row(self._sign, self._text, self._button, spacing=2 * GRID)
        layout.setStretch(1, 1)
        layout.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self.setLayout(layout)
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
        self.show()

    def fail(self, error: OFMonError, action: str = "", pressed: Callable[[], object] | None = None) -> None:
        """Say what happened, what is safe and what to do."""
        self.say(words.sentence(str(error)), "bad", action, pressed)

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
        picture = Sign(theme, sign, size=48)
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

    def _press(self) -> None:
        if self._action:
            self._action()


class Choice(QWidget):
    """A few words of which one is chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Iterable[tuple[str, str, str]]) -> None:
        """Options are (value, word, hint)."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons: dict[str, QPushButton] = {}
        layout = row(spacing=GRID // 2)
        for value, word, hint in options:
            made = button(word, hint, lambda value=value: self.chosen.emit(value))  # type: ignore[misc]
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {word}")
            self._group.addButton(made)
            self._buttons[value] = made
            layout.addWidget(made)
        self.setLayout(layout)

    @property
    def value(self) -> str:
        """What is chosen."""
        return next((value for value, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, value: str) -> None:
        """Choose without telling."""
        self._buttons[value].setChecked(True)

    def allow(self, value: str, allowed: bool, hint: str) -> None:  # noqa: FBT001 - allow(value, yes, why)
        """Make an option available or not, and say why in its hint."""
        self._buttons[value].setEnabled(allowed)
        self._buttons[value].setToolTip(hint)


def _paint_arrow(widget: QWidget, theme: Theme) -> None:
    """The style sheet knows arrows from files only; this one has the theme's colours."""
    colours = theme.colours
    arrow = icons.pixmap("down", colours.text if widget.isEnabled() else colours.muted, _ARROW_PX)
    painter = QPainter(widget)
    painter.drawPixmap(widget.width() - _ARROW_PX - GRID - 2, (widget.height() - _ARROW_PX) // 2, arrow)
    painter.end()


class DayEdit(QDateEdit):
    """A day, typed or taken from a calendar."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        self.setMinimumWidth(150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow on top of what the style draws."""
        super().paintEvent(event)
        _paint_arrow(self, self._theme)


class Combo(QComboBox):
    """A selector whose arrow is drawn in the theme's colours."""

    def __init__(self, theme: Theme, name: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(hint)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow on top of what the style draws."""
        super().paintEvent(event)
        _paint_arrow(self, self._theme)


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget that scrolls up and down when there is too little room for it."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(widget)
    return made


class Elided(QLabel):
    """A text of one line that is cut with … where room ends; the tooltip has all of it."""

    def __init__(self, role: str = "", cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._cut = cut
        self._full = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
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
    """Give a button a sign that follows the theme."""

    def draw() -> None:
        colours = theme.colours
        made = icons.icon(name, getattr(colours, colour), disabled=colours.muted)
        widget.setIcon(made)

    widget.setIconSize(QSize(22, 22))
    theme.changed.connect(draw)
    draw()
