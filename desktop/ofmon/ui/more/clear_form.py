"""Deleting all readings: what will be lost, what to do before, and a number to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ofmon.services.keeping import AtStake
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Notice, button, card, column, label, row

if TYPE_CHECKING:
    from ofmon.ui.parts.theme import Theme


class ClearForm(QWidget):
    """Asks for a deliberate act."""

    wanted = Signal(int, bool)
    sync_wanted = Signal()
    backup_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.stake = AtStake(0, 0)
        self.lost = Notice(theme)
        self.sync = button("Sync first", "Opens Sync, where what waits is sent", self.sync_wanted.emit)
        self.backup = button("Back up first …", "Copies the database to a file", self.backup_wanted.emit)
        self.copy = QCheckBox("Leave a copy beside the database")
        self.copy.setMinimumHeight(TARGET)
        self.copy.setToolTip("Restore brings it back")
        self.number = QLineEdit()
        self.number.setMaximumWidth(240)
        self.caption = label(role="heading", wrap=True)
        self.caption.setBuddy(self.number)
        self.delete = button("Delete all readings", "Deletes them from this computer", self._delete)
        self._back = button("Back", "Leaves everything as it is", self.left.emit)
        self.number.textChanged.connect(self.check)
        self._arrange()

    def begin(self, stake: AtStake) -> None:
        """Ask about what is stored now."""
        self.stake = stake
        self.copy.setChecked(True)
        self.number.clear()
        self.lost.say(str(stake), "bad" if stake.unconfirmed else "warn")
        self.caption.setText(f"Type {stake.readings:,} to delete them")
        self.number.setAccessibleName(self.caption.text())
        self.check()

    def check(self) -> None:
        """Whether the number typed is that of the readings."""
        typed = self.number.text().replace(",", "").replace(" ", "")
        self.delete.setEnabled(self.stake.readings > 0 and typed == str(self.stake.readings))

    def _delete(self) -> None:
        self.wanted.emit(self.stake.readings, self.copy.isChecked())

    def _arrange(self) -> None:
        self.setLayout(
            column(
                label("Delete all readings from this computer", "title", wrap=True),
                self.lost,
                label(
                    "Meters, devices, visits and the lines of Activity stay; what is still on a meter is "
                    "collected again.",
                    wrap=True,
                ),
                row(self.sync, self.backup, None),
                card(column(self.caption, self.number, spacing=GRID // 2), self.copy),
                row(self.delete, self._back, None),
                None,
                spacing=2 * GRID,
            )
        )
