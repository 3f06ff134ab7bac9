"""Whose visit it is, and the way back to the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.widgets import Elided, button, column, leading_back, row, themed_icon

if TYPE_CHECKING:
    from ofmon.services.scan import Nearby
    from ofmon.ui.parts.theme import Theme


class VisitHeading(QWidget):
    """A meter's name with its SSID below, or a title."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.back = leading_back(
            button(tr("Meters"), tr("Back to the list of meters"), self.left.emit, "quiet")
        )
        themed_icon(theme, self.back, "back", "accent")
        self.title = Elided("title")
        self.subtitle = Elided("muted")
        self._names = QWidget()
        self._names.setLayout(column(self.title, self.subtitle, spacing=0))
        line = row(self.back, self._names)
        line.setStretch(1, 1)
        self.setLayout(line)

    def name(self, nearby: Nearby) -> None:
        """Name a meter."""
        self.title.show_text(words.nearby_name(nearby))
        self.subtitle.show_text(nearby.meter.ssid if nearby.device else "")
        self.subtitle.setVisible(bool(nearby.device))

    def show_title(self, text: str) -> None:
        """No single meter."""
        self.title.show_text(text)
        self.subtitle.hide()

    def show_names(self, shown: bool) -> None:  # noqa: FBT001 - show_names(yes)
        """Whether there is something to name."""
        self._names.setVisible(shown)
