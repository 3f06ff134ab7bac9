"""One of several: words side by side, a list that opens, a day of a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDateEdit, QPushButton, QWidget

from ofmon.texts import tr
from ofmon.ui.parts import icons
from ofmon.ui.parts.basics import button
from ofmon.ui.parts.layouts import row
from ofmon.ui.parts.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from ofmon.ui.parts.theme import Theme

_ARROW_PX = 18


class Choice(QWidget):
    """A few words of which one is chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Iterable[tuple[str, str, str]]) -> None:
        """Options are (value, word, hint)."""
        super().__init__()
        self.setAccessibleName(name)
        self._name = name
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons: dict[str, QPushButton] = {}
        layout = row(spacing=GRID // 2)
        for value, word, hint in options:
            made = button(word, hint, lambda value=value: self.chosen.emit(value))  # type: ignore[misc]
            made.setCheckable(True)
            made.setAccessibleName(tr("{name}: {value}", name=name, value=word))
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

    def name(self, value: str, word: str) -> None:
        """Give an option another word."""
        self._buttons[value].setText(word)
        self._buttons[value].setAccessibleName(tr("{name}: {value}", name=self._name, value=word))

    def allow(self, value: str, allowed: bool, hint: str) -> None:  # noqa: FBT001 - allow(value, yes, why)
        """Make an option available or not, and say why in its hint."""
        self._buttons[value].setEnabled(allowed)
        self._buttons[value].setToolTip(hint)


def _paint_arrow(widget: QWidget, theme: Theme) -> None:
    """The style sheet knows arrows from files only; this one has the theme's colours."""
    colours = theme.colours
    arrow = icons.pixmap("down", colours.text if widget.isEnabled() else colours.muted, _ARROW_PX)
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = GRID + 2 if mirrored else widget.width() - _ARROW_PX - GRID - 2
    painter = QPainter(widget)
    painter.drawPixmap(left, (widget.height() - _ARROW_PX) // 2, arrow)
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


class MenuButton(QPushButton):
    """A button that opens a menu; its arrow is that of a `Combo`."""

    def __init__(self, theme: Theme, text: str, hint: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setAccessibleName(text)
        self.setToolTip(hint)

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
