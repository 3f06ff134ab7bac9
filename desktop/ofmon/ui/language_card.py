"""The choice of the language, as Settings and the first steps show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ofmon.spoken import SETTING
from ofmon.texts import LANGUAGES, SYSTEM, tr
from ofmon.ui.parts.widgets import Choice, card, label, row

if TYPE_CHECKING:
    from ofmon.ui.parts.preferences import Preferences


class LanguageCard(QWidget):
    """Keeps what is chosen; the window follows, at once or when what runs has ended."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        system = (SYSTEM, tr("System", "language"), tr("Speaks the computer's language"))
        others = ((code, name, name) for code, name in LANGUAGES.items())
        self.choice = Choice(tr("Language"), (system, *others))
        self.choice.choose(preferences.get(SETTING, SYSTEM))
        self.waits = label(
            tr("It is kept. The window follows when what runs now has ended, or when OFMon starts next."),
            role="muted",
            wrap=True,
        )
        self.waits.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(label(tr("Language"), "heading"), row(self.choice, None), self.waits))
        self.choice.chosen.connect(self._choose)
        preferences.language.waits.connect(self.waits.show)

    def _choose(self, choice: str) -> None:
        self._preferences.set(SETTING, choice)
        self._preferences.language.chosen.emit(choice)
