"""Looking again for what the server has confirmed: from which day to which, and for which meter."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from ofmon.services.ports import Span
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.energy.range import Days
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, DayEdit, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ofmon.services.ports import MeterRecord
    from ofmon.ui.parts.theme import Theme

_WHY = mark(
    "A server that was restored from a backup has lost what came after it, and what was "
    "confirmed before is not sent again by itself. This reads it back, and sends what is "
    "missing or differs."
)
_DAYS = 30
_METER_PX = 240


class CheckForm(QWidget):
    """Days and meter."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.first, self.last = DayEdit(theme, tr("First day")), DayEdit(theme, tr("Last day"))
        self.meter = Combo(theme, tr("Meter"), tr("Whose readings are looked for"))
        self.meter.setMinimumWidth(_METER_PX)
        self.wrong = label(tr("The last day is before the first one"), "muted", wrap=True, tone="bad")
        self.go = button(
            tr("Check again"), tr("Reads them back, and sends what is missing"), self._go, "primary"
        )
        self.back = button(tr("Back"), tr("Back without looking"), self.left.emit)
        inner = QWidget()
        inner.setMaximumWidth(560)
        inner.setLayout(
            column(
                label(tr("Check again what is on the server"), "title"),
                label(tr(_WHY), wrap=True),
                row(self.first, label(tr("to", "between the first and the last day")), self.last, None),
                self.wrong,
                row(self.meter, None),
                row(self.go, self.back, None),
                None,
                spacing=2 * GRID,
            )
        )
        outer = row(inner)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        outer.setStretch(0, 1)
        outer.addStretch(0)
        self.setLayout(outer)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._check)

    def begin(self, today: date, records: Iterable[MeterRecord]) -> None:
        """Ask; the last days of all meters are proposed."""
        self.first.setDate(_qdate(today - timedelta(days=_DAYS - 1)))
        self.last.setDate(_qdate(today))
        self.meter.clear()
        self.meter.addItem(tr("All meters"), None)
        for record in records:
            self.meter.addItem(words.meter_name(record), record.meter.ssid)
        self._check()
        self.first.setFocus()

    @property
    def span(self) -> Span:
        """What is asked for."""
        days = Days(_day(self.first), _day(self.last))
        return Span(days.start_ms, days.end_ms, self.meter.currentData())

    def _check(self) -> None:
        right = self.first.date() <= self.last.date()
        self.wrong.setVisible(not right)
        self.go.setEnabled(right)

    def _go(self) -> None:
        self.wanted.emit(self.span)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())
