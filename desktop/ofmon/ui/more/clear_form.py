"""Deleting all readings: what will be lost, what to do before, and a number to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ofmon.domain.typed_number import typed_count
from ofmon.services.keeping import AtStake
from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Notice, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping

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
        self.sync = button(
            tr("Sync first"), tr("Opens Sync, where what waits is sent"), self.sync_wanted.emit
        )
        self.backup = button(
            tr("Back up first …"), tr("Copies the database to a file"), self.backup_wanted.emit
        )
        self.copy = QCheckBox(tr("Leave a copy beside the database"))
        self.copy.setMinimumHeight(TARGET)
        self.copy.setToolTip(tr("Restore brings it back"))
        self.number = QLineEdit()
        self.number.setMaximumWidth(240)
        self.caption = label(role="heading", wrap=True)
        self.caption.setBuddy(self.number)
        self.delete = button(tr("Delete all readings"), tr("Deletes them from this computer"), self._delete)
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self.number.textChanged.connect(self.check)
        self._arrange()

    def begin(self, stake: AtStake) -> None:
        """Ask about what is stored now."""
        self.stake = stake
        self.copy.setChecked(True)
        self.number.clear()
        self.lost.say(str(stake), "bad" if stake.unconfirmed else "warn")
        self.caption.setText(tr("Type {readings} to delete them", readings=stake.readings))
        self.number.setAccessibleName(self.caption.text())
        self.check()

    def check(self) -> None:
        """Whether the number typed is that of the readings."""
        right = typed_count(self.number.text()) == self.stake.readings
        self.delete.setEnabled(right and self.stake.readings > 0)

    def _delete(self) -> None:
        self.wanted.emit(self.stake.readings, self.copy.isChecked())

    def _arrange(self) -> None:
        self.setLayout(
            column(
                label(tr("Delete all readings from this computer"), "title", wrap=True),
                self.lost,
                label(
                    tr(
                        "Meters, devices, visits and the lines of Activity stay; what is still on a meter is "
                        "collected again."
                    ),
                    wrap=True,
                ),
                Wrapping(self.sync, self.backup),
                card(column(self.caption, self.number, spacing=GRID // 2), self.copy),
                Wrapping(self.delete, self._back),
                None,
                spacing=2 * GRID,
            )
        )
