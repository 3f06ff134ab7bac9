"""Widgets side by side, in further lines where they find no room: none is cut off in a longer language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QStyle, QWidget

from ofmon.ui.parts.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayoutItem


class Wrapping(QLayout):
    """Fills lines from the leading side; each widget is as large as it would like to be."""

    def __init__(self, *widgets: QWidget, spacing: int = GRID) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        # What was found since anything changed: Qt asks ten thousand times while it lays a page out.
        self._sizes: list[QSize] | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """See Qt."""
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """See Qt: something has changed."""
        super().invalidate()
        self._sizes = None
        self._heights = {}

    def count(self) -> int:
        """See Qt."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """See Qt; beyond the last there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """See Qt."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """See Qt: in none."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """See Qt."""
        return True

    def heightForWidth(self, width: int) -> int:
        """See Qt."""
        height = self._heights.get(width)
        if height is None:
            height = max((place.bottom() + 1 for _, place in self._places(width)), default=0)
            self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [size for size in self._wished() if size.isValid()]
        width = sum(size.width() + self.spacing() for size in sizes) - self.spacing()
        return QSize(max(width, 0), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The largest in a line of its own."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(QSize() if item.isEmpty() else item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """See Qt; mirrored where lines run from the right."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        wished, line = dict(zip(self._items, self._wished(), strict=True)), self.sizeHint().height()
        for item, place in self._places(rect.width()):
            place.setHeight(wished[item].height())
            above = (line - place.height()) // 2
            place.translate(rect.left(), rect.top() + above)
            item.setGeometry(QStyle.visualRect(direction, rect, place))

    def _wished(self) -> list[QSize]:
        """How large each would like to be; invalid for what isn't shown."""
        if self._sizes is None:
            self._sizes = [QSize() if item.isEmpty() else item.sizeHint() for item in self._items]
        return self._sizes

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """The room of each that is shown, as high as its line, from the leading corner."""
        x, y, line = 0, 0, self.sizeHint().height()
        for item, size in zip(self._items, self._wished(), strict=True):
            if not size.isValid():
                continue
            wide = size.width()
            if x and x + wide > width:
                x, y = 0, y + line + self.spacing()
            yield item, QRect(x, y, min(wide, width), line)
            x += wide + self.spacing()


def wrapped(widget: QWidget) -> QWidget:
    """A widget whose parts stood in one row, with them in lines as they find room."""
    row = widget.layout()
    if row is None:
        return widget
    items = [row.itemAt(at) for at in range(row.count())]
    parts = [part for item in items if item and (part := item.widget())]
    gap = row.spacing()
    for part in parts:
        row.removeWidget(part)
    QWidget().setLayout(row)  # a layout leaves its widget only to another one's
    widget.setLayout(Wrapping(*parts, spacing=gap))
    return widget
