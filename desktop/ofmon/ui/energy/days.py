"""Which days are shown: a calendar period, the one before and the next, or free days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ofmon.domain.periods import Kind, containing, free
from ofmon.texts import mark, tr
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Combo, DayEdit, button, label, row, themed_icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDateEdit

    from ofmon.domain.periods import CalendarPeriod
    from ofmon.ui.parts.theme import Theme

_KINDS = {
    Kind.DAY: mark("Day"),
    Kind.WEEK: mark("Week"),
    Kind.MONTH: mark("Month"),
    Kind.YEAR: mark("Year"),
    Kind.RANGE: mark("Dates …"),
}
_FIRST = date(1970, 1, 1)


class DayChoice(QWidget):
    """Kind, previous, a day, next.

    Signals:
        chosen: a period.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.shown: CalendarPeriod | None = None
        self._today = date.max
        self.kind = Combo(theme, tr("Period"), tr("How many days are shown"))
        for kind, text in _KINDS.items():
            self.kind.addItem(tr(text), kind.value)
        self.earlier = button("", tr("The period before"), lambda: self.go(-1))
        self.later = button("", tr("The next period"), lambda: self.go(1))
        for made, sign, said in (
            (self.earlier, "previous", tr("The period before")),
            (self.later, "next", tr("The next period")),
        ):
            themed_icon(theme, made, sign)
            made.setAccessibleName(said)
            made.setFixedWidth(TARGET + 2 * GRID)
        self.first, self.last = DayEdit(theme, tr("First day")), DayEdit(theme, tr("Last day"))
        self._to = label(tr("to"), "muted")
        for edit in (self.first, self.last):
            edit.setMinimumDate(_qt(_FIRST))
            edit.setKeyboardTracking(False)
        self._layout = row(self.kind, self.earlier, self.first, self._to, self.last, self.later)
        self.setLayout(self._layout)
        self.kind.activated.connect(lambda _at: self._kind_chosen())
        self.first.dateChanged.connect(lambda _day: self._day_chosen())
        self.last.dateChanged.connect(lambda _day: self._day_chosen())
        self.setEnabled(False)  # until it is known which days there are

    def show_period(self, shown: CalendarPeriod, today: date) -> None:
        """Say which days are shown."""
        self.shown, self._today = shown, today
        self.setEnabled(True)
        ranged = shown.kind is Kind.RANGE
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.setDate(_qt(shown.first))
            self.last.setDate(_qt(shown.last))
        self.kind.setCurrentIndex(self.kind.findData(shown.kind.value))
        self.first.setAccessibleName(tr("First day") if ranged else tr("A day of the period"))
        for part in (self._to, self.last):
            part.setVisible(ranged)
        self.later.setEnabled(shown.may_go_on(today))
        self.earlier.setEnabled(shown.before().first >= _FIRST)

    def go(self, steps: int) -> None:
        """To the period before or the next one; never past today."""
        if self.shown and steps < 0 and self.earlier.isEnabled():
            self.chosen.emit(self.shown.before())
        elif self.shown and steps > 0 and self.shown.may_go_on(self._today):
            self.chosen.emit(self.shown.following())

    def _kind_chosen(self) -> None:
        """The period with the shown ones' newest day in it, but not past today."""
        if not self.shown:
            return
        kind = Kind(self.kind.currentData())
        day = min(self.shown.last, max(self._today, self.shown.first))
        self.chosen.emit(free(self.shown.first, day) if kind is Kind.RANGE else containing(kind, day))

    def _day_chosen(self) -> None:
        if self.shown and self.shown.kind is Kind.RANGE:
            self.chosen.emit(free(_day(self.first), _day(self.last)))
        elif self.shown:
            self.chosen.emit(containing(self.shown.kind, _day(self.first)))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())
