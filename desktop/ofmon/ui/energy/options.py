"""What is drawn, and how: the chart, its bars, what these are divided by and compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from ofmon.domain.local_time import Period
from ofmon.texts import mark, tr
from ofmon.ui.energy.asked import Compare, Figure, Stack, fits
from ofmon.ui.parts.widgets import Combo

if TYPE_CHECKING:
    from enum import StrEnum

    from PySide6.QtWidgets import QWidget

    from ofmon.domain.periods import CalendarPeriod
    from ofmon.ui.parts.theme import Theme

_CHARTS = (
    ("bars", mark("Bars")),
    ("devices", mark("By device")),
    ("heat", mark("Heat map")),
    ("duration", mark("Load duration")),
    ("lines", mark("Lines")),
)
_BY = ((Period.HOUR, mark("By hour")), (Period.DAY, mark("By day")), (Period.MONTH, mark("By month")))
_STACKS = (
    (Stack.NONE, mark("Not stacked")),
    (Stack.DEVICE, mark("By device")),
    (Stack.SITE, mark("By site")),
    (Stack.PHASE, mark("By phase")),
)
_COMPARES = (
    (Compare.NOTHING, mark("Compare …")),
    (Compare.BEFORE, mark("Period before")),
    (Compare.YEAR, mark("Year before")),
)
_FIGURES = (
    (Figure.POWER, mark("Power")),
    (Figure.FACTOR, mark("Power factor")),
    (Figure.VOLTAGE, mark("Voltage")),
    (Figure.CURRENT, mark("Current")),
)


class Options(QObject):
    """The lists; which of them there are depends on the chart.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.chart = Combo(theme, tr("Chart"), tr("What is drawn"))
        self.by = Combo(theme, tr("Bars"), tr("How long a bar is"))
        self.stack = Combo(theme, tr("Stack"), tr("What bars are divided by"))
        self.compare = Combo(theme, tr("Compare"), tr("What bars are compared with"))
        self.figure = Combo(theme, tr("Figure"), tr("What the lines show"))
        self.parts: tuple[QWidget, ...] = (self.chart, self.by, self.stack, self.compare, self.figure)
        for combo, entries in (
            (self.chart, _CHARTS),
            (self.by, _BY),
            (self.stack, _STACKS),
            (self.compare, _COMPARES),
            (self.figure, _FIGURES),
        ):
            combo.setParent(parent)
            for value, text in entries:
                combo.addItem(tr(text), str(value))
            combo.currentIndexChanged.connect(lambda _at: self._chosen())
        self.offer_sites(offered=False)
        self._fit()

    def choose(self, combo: Combo, value: StrEnum | str) -> None:
        """Choose without telling."""
        with QSignalBlocker(combo):
            combo.setCurrentIndex(combo.findData(str(value)))
        self._fit()

    @property
    def drawn(self) -> str:
        """Which chart."""
        return str(self.chart.currentData())

    def limit(self, shown: CalendarPeriod) -> None:
        """Leave out bars that nobody could tell apart."""
        for at in range(self.by.count()):
            item = self.by.model().item(at)  # type: ignore[attr-defined]  # a QStandardItemModel
            item.setEnabled(fits(shown, Period(self.by.itemData(at))))
        finer = list(Period).index(Period(self.by.currentData()))
        while not fits(shown, list(Period)[finer]):
            finer += 1
        self.choose(self.by, list(Period)[finer])

    def offer_sites(self, *, offered: bool) -> None:
        """Sites are a choice only where devices have some."""
        at = self.stack.findData(str(Stack.SITE))
        with QSignalBlocker(self.stack):
            if offered and at < 0:
                self.stack.insertItem(2, tr("By site"), str(Stack.SITE))
            elif not offered and at >= 0:
                self.stack.removeItem(at)

    def _chosen(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        bars = self.drawn == "bars"
        for part in (self.by, self.stack, self.compare):
            part.setVisible(bars)
        self.figure.setVisible(self.drawn == "lines")
