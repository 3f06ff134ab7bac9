"""Why readings stay here for good: one of the usual reasons, or in one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit

from ofmon.texts import mark, tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, button, column, label, row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ofmon.ui.parts.theme import Theme

REASONS = (
    mark("Tried on the bench"),
    mark("Measured before it was mounted"),
    mark("The same energy was measured by another meter"),
    mark("Not true"),
)
"""The usual ones: words for `texts.tr`."""


class LeaveDialog(QDialog):
    """Enter and the button leave them, Escape doesn't."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, count: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("OFMon")
        self.setStyleSheet(theme.sheet)
        self.usual = Combo(theme, tr("Reason"), tr("Why they stay here; it is kept with them"))
        self.usual.addItem(tr("No reason"), "")
        for reason in REASONS:
            self.usual.addItem(tr(reason), tr(reason))
        self.words = QLineEdit(placeholderText=tr("or in your own words"))
        self.words.setAccessibleName(tr("Reason in your own words"))
        self.leave = button(tr("Leave here"), tr("Takes it off this list; it stays stored"), self.accept)
        self.leave.setDefault(True)
        back = button(tr("Not now"), tr("Leaves everything as it is"), self.reject)
        self.setLayout(
            column(
                label(tr("Leave %n reading(s) here for good?", "", count), "heading"),
                label(tr("Why? It is kept with them.")),
                self.usual,
                self.words,
                row(None, self.leave, back),
                margin=2 * GRID,
                spacing=GRID,
            )
        )
        self.accepted.connect(lambda: self.agreed.emit(self.words.text().strip() or self.usual.currentData()))
