"""A layout that breaks into as many lines as the width needs, each as high as what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle

from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayoutItem


class Flow(Wrapping):
    """`Wrapping` that asks for no more room than its widest part, and cuts none off below that."""

    def sizeHint(self) -> QSize:
        """See Qt."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest part."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def setGeometry(self, area: QRect) -> None:
        """See Qt."""
        super().setGeometry(area)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item, place in self._places(area.width()):
            moved = place.translated(area.topLeft())
            item.setGeometry(QStyle.visualRect(direction, area, moved))

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        at, line = QPoint(0, 0), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), 10_000))
            if at.x() and at.x() + size.width() > width:
                at, line = QPoint(0, at.y() + line + self.spacing()), 0
            yield item, QRect(at, size)
            at.setX(at.x() + size.width() + self.spacing())
            line = max(line, size.height())
