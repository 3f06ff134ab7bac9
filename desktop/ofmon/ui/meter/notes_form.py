"""Where a meter hangs: place, notes, and photos, kept on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ofmon.domain.photo import PER_METER_MAX
from ofmon.services.meter_notes import PLACE_CHARS_MAX
from ofmon.texts import tr
from ofmon.ui.meter.photo_row import PhotoRow
from ofmon.ui.parts.file_dialogs import ask_which
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import button, card, clear, column, label, row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from ofmon.domain.meter_note import MeterNote
    from ofmon.services.ports.meter_notes import Photo

_NOTES_PX = 3 * TARGET


class NotesForm(QWidget):
    """Fields and photos: ``wanted`` carries place and notes, the others a file, or a photo's digest."""

    wanted = Signal(str, str)
    photo_added = Signal(object)
    photo_removed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.place = QLineEdit(placeholderText=tr("Hall 3, cabinet B, second door"))
        self.place.setMaxLength(PLACE_CHARS_MAX)
        self.place.setAccessibleName(tr("Place"))
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumHeight(_NOTES_PX)
        self.notes.setAccessibleName(tr("Notes"))
        self.keep = button(tr("Keep"), tr("Keeps place and notes on this computer"), self._keep, "primary")
        self.add = button(tr("Add photo …"), tr("Takes a picture from a file"), self.ask_photo)
        self.photos = column(spacing=GRID)
        self._kept = ("", "")
        for changed in (self.place.textChanged, self.notes.textChanged):
            changed.connect(self.check)
        self.place.returnPressed.connect(self._keep)
        self._arrange()
        self.check()

    def show_note(self, note: MeterNote) -> None:
        """Fill in what is kept; what is being typed stays."""
        typing = self._typed() != self._kept
        self._kept = (note.place, note.notes)
        if not typing:
            self.place.setText(note.place)
            self.notes.setPlainText(note.notes)
        self.check()

    def forget(self) -> None:
        """Another meter's page: nothing is being typed."""
        self._kept = ("", "")
        self.place.clear()
        self.notes.clear()

    def show_photos(self, photos: Mapping[Photo, QImage]) -> None:
        """Show what is kept."""
        clear(self.photos)
        for number, (photo, picture) in enumerate(photos.items(), 1):
            shown = PhotoRow(number, photo, picture)
            shown.remove_wanted.connect(self.photo_removed)
            self.photos.addWidget(shown)
        self.add.setEnabled(len(photos) < PER_METER_MAX)

    def check(self) -> None:
        """Whether there is something to keep."""
        self.keep.setEnabled(self._typed() != self._kept)

    def ask_photo(self) -> None:
        """Ask for a file."""
        pictures = tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)")
        ask_which(self, tr("Add photo"), self.photo_added.emit, pictures)

    def _typed(self) -> tuple[str, str]:
        return " ".join(self.place.text().split()), self.notes.toPlainText().strip()

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.wanted.emit(self.place.text(), self.notes.toPlainText())

    def _arrange(self) -> None:
        captions = []
        for text, field in ((tr("Place"), self.place), (tr("Notes"), self.notes)):
            captions.append(label(text, "heading"))
            captions[-1].setBuddy(field)
        pictures = label(tr("Photos"), "heading")
        said = label(
            tr("At most %n photo(s), made small. They stay on this computer.", "", PER_METER_MAX),
            "muted",
            wrap=True,
        )
        self.setLayout(
            column(
                card(captions[0], self.place, captions[1], self.notes, row(self.keep, None)),
                card(pictures, said, self.photos, row(self.add, None)),
                None,
                spacing=2 * GRID,
            )
        )
