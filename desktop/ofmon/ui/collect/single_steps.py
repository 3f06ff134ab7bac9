"""Single steps at a meter, for repairs: folded away, because collecting does them in the right order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.texts import mark, tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import button, column, label, row, themed_icon

if TYPE_CHECKING:
    from ofmon.ui.parts.theme import Theme


class SingleSteps(QWidget):
    """A button that unfolds the others. ``wanted`` carries the name of the step, a key of `STEPS`."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.unfold = button(
            tr("Single steps"), tr("Steps for repairs; Collect does them by itself"), self._fold
        )
        self.unfold.setCheckable(True)
        themed_icon(theme, self.unfold, "down")
        self._steps = QWidget()
        parts = [self._step(name, tr(text), tr(hint)) for name, (text, hint) in STEPS.items()]
        self._steps.setLayout(column(*parts, spacing=GRID))
        self._steps.hide()
        self.setLayout(column(row(self.unfold, None), self._steps))

    def fold(self) -> None:
        """Fold away, for the next meter."""
        self.unfold.setChecked(False)
        self._fold()

    def _fold(self) -> None:
        self._steps.setVisible(self.unfold.isChecked())

    def _step(self, name: str, text: str, hint: str) -> QWidget:
        line = QWidget()
        made = button(text, hint, lambda: self.wanted.emit(name))
        made.setMinimumWidth(_BUTTON_PX)
        layout = row(made, label(hint, "muted", wrap=True), spacing=2 * GRID)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line


_BUTTON_PX = 140
STEPS = {
    "token": (
        mark("Whose is it"),
        mark("Asks the meter whose token it carries. The token itself is not shown."),
    ),
    "set-time": (mark("Set time"), mark("Sets the meter's clock, by the server's if that answers.")),
    "set-token": (
        mark("Send token …"),
        mark("Gives it a token without collecting, if no reading can go wrong by that."),
    ),
    "calibrate": (
        mark("Calibrate …"),
        mark("Shows its wiring, ratios, phases and offsets beside what it measures now."),
    ),
    "reset": (mark("Reset …"), mark("Collects the meter, then erases its readings on it.")),
}
