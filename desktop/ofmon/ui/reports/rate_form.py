"""Prices that hold together, as they are typed: since when, for which times of day, charge and tax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ofmon.domain.tariff.model import Per
from ofmon.domain.tariff.typed import BandText, RateText
from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from ofmon.ui.parts.theme import Theme

_NAME_PX, _FIGURE_PX, _TIMES_PX = 160, 140, 420


def captioned(caption: str, field: QWidget, least_px: int, hint: str = "") -> QWidget:
    """A field below its name."""
    said = label(caption, "muted")
    said.setBuddy(field)
    field.setAccessibleName(caption)
    field.setMinimumWidth(least_px)
    if hint:
        field.setToolTip(hint)
        field.setAccessibleDescription(hint)
    made = QWidget()
    made.setLayout(column(said, field, spacing=GRID // 2))
    return made


def text_field(text: str, hint: str = "") -> QLineEdit:
    """A field with what is known; ``hint`` stands in it while it is empty."""
    made = QLineEdit(text)
    made.setCursorPosition(0)
    made.setPlaceholderText(hint)
    return made


class BandRow(QWidget):
    """A price and its times."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, band: BandText) -> None:
        super().__init__()
        self.name = text_field(band.name, tr("e.g. Night"))
        self.price = text_field(band.price)
        self.times = text_field(band.times, tr("at all other times"))
        if band.times:  # hours keep their order also where one reads from the right
            self.times.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        hint = tr(
            "Like 22:00-06:00, or Mon-Fri 06:00-22:00; Sat 06:00-13:00. Empty: whenever no other price holds."
        )
        remove = button(tr("Remove price"), tr("Takes this price away"), lambda: self.removed.emit(self))
        remove.setAutoDefault(False)
        self.fields = (self.name, self.price, self.times, remove)
        parts = (
            captioned(tr("Name of the price"), self.name, _NAME_PX),
            captioned(tr("Price of 1 kWh"), self.price, _FIGURE_PX, tr("Before tax")),
            captioned(tr("Times of day"), self.times, _TIMES_PX, hint),
            captioned("", remove, 0),
        )
        remove.setAccessibleName(tr("Remove price"))
        self.setLayout(Wrapping(*parts))
        for field in (self.name, self.price, self.times):
            field.textChanged.connect(self.changed)

    @property
    def typed(self) -> BandText:
        """What is typed."""
        return BandText(self.name.text(), self.price.text(), self.times.text())


class RateForm(QWidget):
    """Asks for a rate; ``changed`` follows each key, ``shaped`` what fields there are."""

    changed = Signal()
    removed = Signal(object)
    shaped = Signal()

    def __init__(self, theme: Theme, rate: RateText) -> None:
        super().__init__()
        day = tr("A day like 2026-01-31")
        self.first = text_field(rate.first, tr("from ever"))
        self.last = text_field(rate.last, tr("until the next prices"))
        self.tax = text_field(rate.tax, tr("nothing said"))
        self.standing = text_field(rate.standing, tr("none"))
        self.per = Combo(theme, tr("Charged per"), tr("For what the standing charge is due"))
        for text, per in ((tr("month"), Per.MONTH), (tr("day"), Per.DAY)):
            self.per.addItem(text, per.value)
        self.per.setCurrentIndex(self.per.findData(rate.per.value))
        self.bands: list[BandRow] = []
        self._rows = column(spacing=GRID)
        add = button(tr("Add a price"), tr("One more price, for other times of day"), self._add)
        remove = button(tr("Remove these prices"), tr("Takes the card away"), lambda: self.removed.emit(self))
        self._ends = (add, remove)
        for each in self._ends:
            each.setAutoDefault(False)
        about = Wrapping(
            captioned(tr("Valid from"), self.first, _NAME_PX, day),
            captioned(tr("Last day"), self.last, _NAME_PX, day),
            captioned(
                tr("Tax in %"), self.tax, _FIGURE_PX, tr("Added to the sum; empty: nothing is said about tax")
            ),
            captioned(tr("Standing charge"), self.standing, _FIGURE_PX, tr("Before tax; empty: none")),
            captioned(tr("Charged per"), self.per, _FIGURE_PX),
        )
        self.setLayout(column(card(about, self._rows, Wrapping(add, remove))))
        for field in (self.first, self.last, self.tax, self.standing):
            field.textChanged.connect(self.changed)
        self.per.currentIndexChanged.connect(lambda _at: self.changed.emit())
        for band in rate.bands:
            self._put(band)

    @property
    def typed(self) -> RateText:
        """What is typed."""
        return RateText(
            self.first.text(),
            self.last.text(),
            self.tax.text(),
            self.standing.text(),
            Per(self.per.currentData()),
            tuple(band.typed for band in self.bands),
        )

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in this order."""
        about = (self.first, self.last, self.tax, self.standing, self.per)
        return (*about, *(field for band in self.bands for field in band.fields), *self._ends)

    def _add(self) -> None:
        self._put(BandText()).name.setFocus()
        self.shaped.emit()
        self.changed.emit()

    def _put(self, band: BandText) -> BandRow:
        made = BandRow(band)
        made.changed.connect(self.changed)
        made.removed.connect(self._remove)
        self.bands.append(made)
        self._rows.addWidget(made)
        return made

    def _remove(self, band: BandRow) -> None:
        self.bands.remove(band)
        band.hide()
        band.deleteLater()
        self.shaped.emit()
        self.changed.emit()
