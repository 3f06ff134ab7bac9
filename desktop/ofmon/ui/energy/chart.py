"""What charts have in common: a title, what is pointed at in words, and that they are old while it loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ofmon.texts import tr
from ofmon.ui.energy.pictures import picture_of
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ofmon.ui.energy.plot import Plot
    from ofmon.ui.parts.theme import Theme

# A lower chart has no legend.
LEGEND_FROM_PX = 280


class Chart(QWidget):
    """Title, readout, one plot, and what is below.

    Attributes:
        title: what is shown, in one line.
        readout: what is pointed at.
        plot: where it is drawn.
        old: whether something else is chosen by now.
    """

    def __init__(self, theme: Theme, plot: Plot, *below: QWidget) -> None:
        super().__init__()
        self.theme = theme
        self.title = label(role="heading", wrap=True)
        self.readout = label(role="muted", wrap=True)
        self.plot = plot
        self.old = False
        self._said = ""
        self.setLayout(column(self.title, self.readout, plot, *below, spacing=GRID // 2))
        theme.changed.connect(self.recolour)

    def say(self, text: str) -> None:
        """Change the readout."""
        self._said = text
        self.readout.setText(tr("This is still what was chosen before.") if self.old else text)

    def set_old(self, *, old: bool) -> None:
        """Mark it while something else is read, or as what is chosen."""
        self.old = old
        self.plot.set_old(old=old)
        self.say(self._said)

    def set_begun(self) -> None:
        """Mark it as what is chosen, of which more is being read."""
        self.old = True
        self.plot.set_old(old=False)
        self.readout.setText(tr("Reading the days before as well …"))

    def describe(self, text: str) -> None:
        """Say the main figures to who can't see it."""
        self.plot.setAccessibleDescription(text)

    def recolour(self) -> None:
        """Take the theme's colours."""

    def picture(self, foot: str = "") -> QImage:
        """All of it, sharp enough for a report."""
        return picture_of(self, self.theme.colour("surface"), foot)
