"""A list of things to tick, each row a target for a finger; Space ticks, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ofmon.domain.plain_text import visible
from ofmon.ui.parts.theme import TARGET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QMouseEvent

_WHAT = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickList(QListWidget):
    """Rows carry anything."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # Names of meters differ at their ends.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._pressed = _OFF
        self.itemClicked.connect(self._clicked)

    def append(self, text: str, what: object, *, ticked: bool) -> None:
        """One more row."""
        item = QListWidgetItem(visible(text))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_ON if ticked else _OFF)
        item.setData(_WHAT, what)
        item.setSizeHint(QSize(0, TARGET))
        self.addItem(item)

    def tick(self, row: int) -> None:
        """Tick a row and go there."""
        self.item(row).setCheckState(_ON)
        self.setCurrentRow(row)

    def rows(self) -> Iterator[tuple[object, bool]]:
        """What each row carries, and whether it is ticked."""
        for at in range(self.count()):
            yield self.item(at).data(_WHAT), self.item(at).checkState() is _ON

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the box itself ticks at once, one beside it on its release."""
        item = self.itemAt(event.position().toPoint())
        self._pressed = item.checkState() if item else _OFF
        super().mousePressEvent(event)

    def _clicked(self, item: QListWidgetItem) -> None:
        if item.checkState() is self._pressed:
            item.setCheckState(_OFF if self._pressed is _ON else _ON)
