"""A photo of a meter's place: small beside its buttons, large in a box of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import button, column, label, row
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from ofmon.services.ports.meter_notes import Photo

_SMALL_PX = 200
_OF_WINDOW = 0.85


class PhotoRow(QWidget):
    """One photo. ``remove_wanted`` carries its number and its digest."""

    remove_wanted = Signal(int, str)

    def __init__(self, number: int, photo: Photo, picture: QImage) -> None:
        super().__init__()
        self._picture = picture
        self.name = tr("Photo {number}, added {time}", number=number, time=words.short_moment(photo.added_ms))
        small = self._shown(QSize(_SMALL_PX, _SMALL_PX))
        large = button(tr("Enlarge"), tr("Shows photo {number} large", number=number), self.enlarge)
        hint = tr("Takes photo {number} away", number=number)
        remove = button(tr("Remove …"), hint, lambda: self.remove_wanted.emit(number, photo.digest))
        for made in (large, remove):
            made.setAccessibleName(made.toolTip())
        layout = row(small, spacing=2 * GRID)
        buttons = Wrapping(large, remove)
        layout.addLayout(column(label(self.name, "muted", wrap=True), buttons, None), 1)
        self.setLayout(layout)

    def enlarge(self) -> QDialog:
        """Show it as large as the window lets."""
        box = QDialog(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.name)
        leave = button(tr("Back"), tr("Closes the photo"), box.accept)
        box.setLayout(column(self._shown(self.window().size() * _OF_WINDOW), row(None, leave), margin=GRID))
        box.open()
        return box

    def _shown(self, room: QSize) -> QLabel:
        made = QLabel()
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        whole = self._picture.size().boundedTo(room * ratio)
        scaled = self._picture.scaled(whole, keep, smooth)
        scaled.setDevicePixelRatio(ratio)
        made.setPixmap(QPixmap.fromImage(scaled))
        made.setAccessibleName(self.name)
        return made
