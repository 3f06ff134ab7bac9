"""Load duration: hourly mean powers, the largest first: for how many hours the load was how large."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtGui import QColor

from ofmon.domain.consumption import peak
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy.chart import Chart
from ofmon.ui.energy.heat import described
from ofmon.ui.energy.plot import Plot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF

    from ofmon.domain.consumption import Power
    from ofmon.ui.parts.theme import Theme

_FILL_ALPHA = 70
# More steps than pixels are slow to draw, and look the same.
_STEPS_MAX = 2_000
# A wide line of so many takes Qt several times as long.
_THIN_FROM = 1_000


class LoadDuration(Chart):
    """One falling line."""

    def __init__(self, theme: Theme) -> None:
        self.powers_kw: list[float] = []
        self._highest = ""
        self._at: int | None = None
        self._many = False
        super().__init__(theme, Plot(theme, tr("Chart of load duration"), tr("kW"), over_time=False))
        self._line: Any = self.plot.plot([], [], stepMode="center", fillLevel=0)
        self._mark: Any = pg.InfiniteLine(angle=90, movable=False)
        self._mark.hide()
        self.plot.addItem(self._mark)
        self.plot.getAxis("bottom").setLabel(tr("Hours"))
        self.plot.over.connect(self._over)
        self.plot.pressed.connect(self._over)
        self.plot.stepped.connect(self.step)
        self.recolour()

    def show_hours(self, title: str, powers: list[float], hours: Sequence[Power]) -> None:
        """Show hours, in any order, whose powers are their load duration."""
        self.powers_kw = powers
        self._many = len(powers) > _THIN_FROM
        self.title.setText(title)
        self.recolour()
        self._line.setData(*_thinned(powers))
        low, high = min([0.0, *powers[-1:]]), max([0.0, *powers[:1]])
        self.plot.show_range(0, max(1, len(powers)), low, high + (high - low or 1.0) * 0.08)
        self._highest = ""
        if highest := peak(hours):
            when = words.short_moment(highest.start_ms)
            self._highest = tr("Peak: {power:.2f} kW, {when}.", power=highest.power_kw, when=when)
        self._point(None)
        self.describe(described(title, hours))

    def step(self, by: int) -> None:
        """Point at a longer or a shorter time: a hundredth of all."""
        if not self.powers_kw:
            return
        last = len(self.powers_kw) - 1
        at = (self._at or 0) + by * max(1, last // 100)
        self._point({-2: 0, 2: last}.get(by, min(max(at, 0), last)))
        self.plot.bring(float(self._at or 0))

    def recolour(self) -> None:
        """The accent, and paler below."""
        accent = self.theme.colour("accent")
        fill = QColor(accent)
        fill.setAlpha(_FILL_ALPHA)
        self._line.setPen(pg.mkPen(accent, width=1 if self._many else 2))
        self._line.setBrush(fill)
        self._mark.setPen(pg.mkPen(self.theme.colour("text")))

    def _over(self, place: QPointF) -> None:
        at = math.floor(place.x())
        if 0 <= at < len(self.powers_kw):
            self._point(at)

    def _point(self, at: int | None) -> None:
        self._at = at
        self._mark.setVisible(at is not None)
        if at is None:
            self.say(self._highest or tr("No reading"))
            return
        self._mark.setPos(at + 0.5)
        hours = tr("%n hour(s)", "", at + 1)
        self.say(tr("{hours} at {power:.2f} kW or more", hours=hours, power=self.powers_kw[at]))


def _thinned(powers_kw: list[float]) -> tuple[list[int], list[float]]:
    """Edges of the steps, hours, and their heights; neighbours are put together where there are very many."""
    every = -(-len(powers_kw) // _STEPS_MAX) or 1
    return [*range(0, len(powers_kw), every), len(powers_kw)], powers_kw[::every]
