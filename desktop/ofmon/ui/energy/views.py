"""A chart of the Energy page with the same data as a table beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.ui import words
from ofmon.ui.energy.chart import Chart
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import card, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QResizeEvent

    from ofmon.domain.completeness import Completeness
    from ofmon.services.export import Value
    from ofmon.ui.energy.asked import Asked
    from ofmon.ui.parts.tables import Table
    from ofmon.ui.shared import Shared

T = TypeVar("T")
_BESIDE_PX = 1000
_STACKED_PX = 420


class View(QWidget, Generic[T]):
    """A chart and its table; beside or below each other where there is room, else one of them.

    Attributes:
        names: columns of its file.
        chart: what is drawn.
        table: the same data.

    Signals:
        drawn: there is a picture of what was asked for, maybe of a part of it.
    """

    drawn = Signal()

    names: tuple[str, ...] = ()

    def __init__(self, shared: Shared, chart: QWidget, table: Table[T]) -> None:
        super().__init__()
        self.shared = shared
        self.chart: QWidget = chart
        self.table = table
        self.one = "chart"
        self._card = card(chart)
        self._pair = row(self._card, table, spacing=2 * GRID)
        self._pair.setStretch(0, 3)
        self._pair.setStretch(1, 2)
        self.setLayout(self._pair)

    async def load(self, asked: Asked) -> bool:
        """Show it; whether there is anything."""
        raise NotImplementedError

    def values(self) -> Sequence[Sequence[Value]]:
        """The table's rows for a file, under `names`."""
        raise NotImplementedError

    def picture(self, foot: str = "") -> QImage:
        """The chart, for a file."""
        raise NotImplementedError

    def set_old(self, *, old: bool) -> None:
        """Mark it while something else is read."""
        if isinstance(self.chart, Chart):
            self.chart.set_old(old=old)

    @property
    def both(self) -> bool:
        """Whether there is room for chart and table."""
        return self.width() >= _BESIDE_PX or self.height() >= _STACKED_PX

    def show_one(self, which: str) -> None:
        """Which of ``chart`` and ``table`` is shown where there is room for one only."""
        self.one = which
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, below each other, or one at a time."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        directions, beside = self._pair.Direction, self.width() >= _BESIDE_PX
        self._pair.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._card.setVisible(self.both or self.one == "chart")
        self.table.setVisible(self.both or self.one == "table")


def share_said(found: Completeness) -> str:
    """``19/72``, for a table."""
    return f"{words.number(found.hours)}/{words.number(found.due)}" if found.due else words.NO_FIGURE
