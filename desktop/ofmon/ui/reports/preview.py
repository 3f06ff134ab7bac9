"""A report's pages as pictures, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import clear, column, label

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QResizeEvent

    from ofmon.ui.reports.pages import Preview

_WIDTH_MAX = 900
_WIDTH_LEAST = 320


class PreviewArea(QScrollArea):
    """Pages as wide as there is room; while others are made the old ones are pale."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Preview of the report"))
        self.setAccessibleDescription(tr("The pages as they will be in the file; arrow keys scroll"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._waiting = label(tr("The report is being made …"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = column(spacing=2 * GRID)
        inside = QWidget()
        inside.setLayout(column(self._waiting, self._pages, None))
        self.setWidget(inside)
        self._waiting.hide()
        self.pages: list[QLabel] = []
        self._pictures: tuple[QImage, ...] = ()

    @property
    def made_width(self) -> int:
        """Pixels of the screen that a page is made wide: shown smaller where there is less room."""
        return round(_WIDTH_MAX * self.devicePixelRatioF())

    def wait(self) -> None:
        """Say that other pages are being made."""
        self._waiting.show()
        for page in self.pages:
            page.setEnabled(False)

    def clear(self) -> None:
        """Show none."""
        self._waiting.hide()
        clear(self._pages)
        self.pages, self._pictures = [], ()

    def show_pages(self, shown: Preview) -> None:
        """Show these."""
        self.clear()
        self._pictures = shown.pictures
        for number in range(1, len(shown.pictures) + 1):
            page = QLabel()
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(
                tr("Page {number:.0f} of {count:.0f}", number=number, count=len(shown.pictures))
            )
            page.setAccessibleDescription(shown.text if number == 1 else "")
            self._pages.addWidget(page)
            self.pages.append(page)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the room's width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        room = self.viewport().width() - 2 * GRID
        width = round(min(_WIDTH_MAX, max(_WIDTH_LEAST, room)) * ratio)
        for page, picture in zip(self.pages, self._pictures, strict=True):
            fitted = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            fitted.setDevicePixelRatio(ratio)
            page.setPixmap(QPixmap.fromImage(fitted))
