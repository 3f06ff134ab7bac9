"""The choice of how large text is drawn, as Settings shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ofmon.adapters.files.settings import TEXT_SIZE, TEXT_SIZES
from ofmon.texts import number, tr
from ofmon.ui.parts.theme import text_size
from ofmon.ui.parts.widgets import Combo, card, label, row

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared


class TextSizeCard(QWidget):
    """Keeps what is chosen; the window is made anew, at once or when what runs has ended."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._preferences = shared.preferences
        self.choice = Combo(shared.theme, tr("Text size"), tr("How large text is, beside its usual size"))
        for size in sorted(map(int, TEXT_SIZES)):
            self.choice.addItem(tr("{size} %", size=number(size)), str(size))
        self.choice.setCurrentIndex(self.choice.findData(str(text_size())))
        self.waits = label(
            tr("It is kept. The window follows when what runs now has ended, or when OFMon starts next."),
            role="muted",
            wrap=True,
        )
        self.waits.hide()
        caption = label(tr("Text size"), "heading")
        caption.setBuddy(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(caption, row(self.choice, None), self.waits))
        self.choice.activated.connect(lambda _at: self._choose(str(self.choice.currentData())))
        shared.preferences.language.waits.connect(self.waits.show)

    def _choose(self, size: str) -> None:
        if size != self._preferences.get(TEXT_SIZE, str(text_size())):
            self._preferences.set(TEXT_SIZE, size)
            self._preferences.language.anew.emit()
