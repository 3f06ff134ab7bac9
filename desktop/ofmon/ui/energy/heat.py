"""A heat map: a column for each day, a row for each hour of the wall clock, the darker the more power."""

from __future__ import annotations

import math
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen, QResizeEvent

from ofmon.domain.consumption import peak
from ofmon.domain.local_time import midnight_ms
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy import said
from ofmon.ui.energy.chart import LEGEND_FROM_PX, Chart
from ofmon.ui.energy.hour_grid import HOURS, Grid
from ofmon.ui.energy.legend import Legend
from ofmon.ui.energy.plot import Plot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.consumption import Power
    from ofmon.ui.parts.theme import Theme

_SHADES = 256
_STEPS = 3
_DAY_S = 86_400.0
_HOUR_TICKS = (0, 6, 12, 18, 24)


class HeatMap(Chart):
    """Hours by days."""

    def __init__(self, theme: Theme) -> None:
        self._grid: Grid | None = None
        self._start_s = 0.0
        self._marked: tuple[int, int] | None = None
        self._legend = Legend(theme)
        self._image: Any = pg.ImageItem()
        self._frame: Any = pg.QtWidgets.QGraphicsRectItem()
        super().__init__(theme, Plot(theme, tr("Heat map of power"), tr("Hour")), self._legend)
        self.plot.addItem(self._image)
        self.plot.addItem(self._frame)
        self.plot.getViewBox().invertY(b=True)
        self.plot.getAxis("left").setTicks([[(hour, said.hour(hour)) for hour in _HOUR_TICKS]])
        self.plot.over.connect(self._over)
        self.plot.pressed.connect(self._over)
        self.plot.stepped.connect(self.step)
        self.recolour()

    def show_grid(self, title: str, found: Grid, hours: Sequence[Power]) -> None:
        """Show hours of a period, which are in the grid."""
        self._grid = found
        self._start_s = midnight_ms(found.first) / 1000
        self.title.setText(title)
        self._image.setImage(found.power_kw, autoLevels=False, levels=(self._low, self._high))
        self._image.setRect(QRectF(self._start_s, 0, found.days * _DAY_S, HOURS))
        self.plot.show_range(self._start_s, self._start_s + found.days * _DAY_S, 0, HOURS)
        self._mark(None)
        self._show_legend()
        self.describe(described(title, hours))

    @property
    def marked(self) -> tuple[int, int] | None:
        """Day and hour that are emphasised."""
        return self._marked

    def step(self, by: int) -> None:
        """Point at the next hour, the one before, the first or the last."""
        if not self._grid:
            return
        last = self._grid.days * HOURS - 1
        at = self._marked[0] * HOURS + self._marked[1] + by if self._marked else 0
        at = {-2: 0, 2: last}.get(by, min(max(at, 0), last))
        self._mark((at // HOURS, at % HOURS))
        self.plot.bring(self._start_s + (at // HOURS + 0.5) * _DAY_S)

    def recolour(self) -> None:
        """From the ground to the accent."""
        ground, accent = self.theme.colour("sunken"), self.theme.colour("accent")
        table = [_between(ground, accent, at / (_SHADES - 1)).getRgb() for at in range(_SHADES)]
        self._image.setLookupTable(np.array(table, np.uint8))
        self._frame.setPen(pg.mkPen(QPen(self.theme.colour("text"), 2)))
        self._show_legend()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low chart has no legend."""
        super().resizeEvent(event)
        self._show_legend()

    @property
    def _low(self) -> float:
        return self._extreme(np.nanmin)

    @property
    def _high(self) -> float:
        return max(self._low + 1e-9, self._extreme(np.nanmax))

    def _extreme(self, of: Any) -> float:
        found = self._grid.power_kw if self._grid else np.empty(0)
        return float(of(found)) if np.isfinite(found).any() else 0.0

    def _show_legend(self) -> None:
        if not self._grid or self.height() < LEGEND_FROM_PX:
            self._legend.replace(())
            return
        ground, accent = self.theme.colour("sunken"), self.theme.colour("accent")
        levels = [self._low + (self._high - self._low) * at / (_STEPS - 1) for at in range(_STEPS)]
        shades = [_between(ground, accent, at / (_STEPS - 1)) for at in range(_STEPS)]
        self._legend.replace(
            [
                ("", shade, tr("{power:.2f} kW", power=level))
                for shade, level in zip(shades, levels, strict=True)
            ]
        )

    def _over(self, place: QPointF) -> None:
        day, hour = math.floor((place.x() - self._start_s) / _DAY_S), math.floor(place.y())
        if self._grid and 0 <= day < self._grid.days and 0 <= hour < HOURS:
            self._mark((day, hour))

    def _mark(self, place: tuple[int, int] | None) -> None:
        self._marked = place
        self._frame.setVisible(place is not None)
        if place is None or not self._grid:
            self.say(tr("Point at an hour for its mean power."))
            return
        day, hour = place
        self._frame.setRect(QRectF(self._start_s + day * _DAY_S, hour, _DAY_S, 1))
        power_kw = self._grid.power_kw[place]
        when = said.day(self._grid.first + timedelta(days=day))
        power = tr("{power:.2f} kW", power=power_kw) if math.isfinite(power_kw) else tr("no reading")
        first, last = said.hour(hour), said.hour(hour + 1)
        self.say(tr("{day}, {first} to {last}: {power}", day=when, first=first, last=last, power=power))


def described(title: str, hours: Sequence[Power]) -> str:
    """The main figures of hours: how many, and the largest."""
    if not (highest := peak(hours)):
        return tr("{title}. No readings.", title=title)
    when, hours_said = words.short_moment(highest.start_ms), tr("%n hour(s)", "", len(hours))
    return tr(
        "{title}. {hours} with a reading. Peak: {power:.2f} kW, {when}.",
        title=title,
        hours=hours_said,
        power=highest.power_kw,
        when=when,
    )


def _between(ground: QColor, accent: QColor, share: float) -> QColor:
    pairs = zip(ground.getRgb(), accent.getRgb(), strict=True)  # type: ignore[call-overload]
    return QColor(*(round(low + (high - low) * share) for low, high in pairs))
