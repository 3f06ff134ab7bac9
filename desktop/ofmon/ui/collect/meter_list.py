"""The list of meters in reach.

Painted by a delegate, so that hundreds of meters scroll smoothly. Each row's words are also its accessible
text, and its button's its description; the keyboard opens a row with Enter and presses its button with Space.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QScroller

from ofmon.domain.sites.listed import Listed
from ofmon.texts import tr
from ofmon.ui.collect.meter_delegate import MeterDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from ofmon.domain.identity import MeterId
    from ofmon.ui.collect.meters_in_reach import Meters
    from ofmon.ui.parts.theme import Theme


class MeterList(QListView):
    """The view: touch scrolls, a tap opens, Enter opens."""

    opened = Signal(object)
    away_opened = Signal(object)
    action = Signal(object)

    def __init__(self, theme: Theme, meters: Meters) -> None:
        super().__init__()
        self._meters = meters
        self.setModel(meters)
        self._delegate = MeterDelegate(theme, meters)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Meters in reach"))
        self.setAccessibleDescription(tr("Enter opens a meter; the space bar presses the button in its row"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._open)
        self._delegate.pressed.connect(lambda row: self.action.emit(meters.rows[row]))
        theme.changed.connect(self.viewport().update)

    def allow(self, allowed: bool) -> None:  # noqa: FBT001 - allow(yes)
        """Whether the rows' buttons can be pressed."""
        self._delegate.enabled = allowed
        self.viewport().update()

    def keep_selected(self, meter: MeterId | None) -> None:
        """Select a meter after the rows have changed."""
        row = self._meters.row_of(meter) if meter else None
        if row is not None:
            self.setCurrentIndex(self._meters.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the space bar presses the row's button."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._delegate.press(self.currentIndex().row())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and not self._delegate.took_press():
            each = self._meters.at(index.row())
            (self.away_opened if isinstance(each, Listed) else self.opened).emit(each)
