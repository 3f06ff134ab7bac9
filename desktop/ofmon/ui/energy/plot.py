"""A plot over local time that is zoomed and moved by wheel, drag and keys, and has the theme's colours."""

from __future__ import annotations

import math
from string import Template
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from ofmon.texts import number
from ofmon.ui.energy.time_axis import LocalTimeAxis
from ofmon.ui.parts.theme import GRID, SMALL_PX, body_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ofmon.ui.parts.theme import Theme

# How far the first label may stand out of the axis.
_BEYOND_PX = 40
_AXIS_PX = 64
_ZOOM = 1.5
_MOVE = 0.2
_OLD_OPACITY = 0.35
_FOCUS = Template("""
Plot { border: 2px solid transparent }
Plot:focus { border-color: $accent }
""")
_IN = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}
_OUT = {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FigureAxis(pg.AxisItem):  # type: ignore[misc]
    """Figures as the language writes them."""

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        """See pyqtgraph."""
        decimals = max(0, math.ceil(-math.log10(spacing))) if spacing > 0 else 0
        return [number(value, decimals) for value in values]


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """One plot.

    Signals:
        over: what is pointed at, in the plot's own figures (s, figure).
        pressed: what was clicked or tapped.
        stepped: an arrow key: -1 or 1; Home and End: -2 and 2.
        entered: Enter.
        back: Backspace.
    """

    over = Signal(QPointF)
    pressed = Signal(QPointF)
    stepped = Signal(int)
    entered = Signal()
    back = Signal()
    _ready = False

    def __init__(self, theme: Theme, name: str, unit: str, *, over_time: bool = True) -> None:
        self._time_axis = LocalTimeAxis() if over_time else None
        axes = {"left": FigureAxis("left"), "bottom": self._time_axis or FigureAxis("bottom")}
        super().__init__(axisItems=axes)
        # Charts aren't mirrored: time runs from left to right in every language.
        for part in (self, self.getPlotItem()):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self.span = (0.0, 1.0)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=True, y=False)
        self.hideButtons()
        # The last label stands out of the axis.
        self.getPlotItem().setContentsMargins(0, 0, 2 * GRID, 0)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.getAxis("left").setLabel(unit)
        self.getAxis("left").setWidth(_AXIS_PX)
        self.getAxis("left").enableAutoSIPrefix(enable=False)
        self.showGrid(x=False, y=True, alpha=0.25)
        self.scene().sigMouseMoved.connect(lambda place: self.over.emit(self._figures(place)))
        self.scene().sigMouseClicked.connect(lambda event: self.pressed.emit(self._figures(event.scenePos())))
        self.getViewBox().sigXRangeChanged.connect(lambda *_range: self._make_room())
        theme.changed.connect(self.recolour)
        self.recolour()
        self._ready = True

    def show_range(self, first: float, last: float, low: float, high: float) -> None:
        """Show all of it; nothing beyond can be moved to."""
        self.span = first, last
        view = self.getViewBox()
        view.setLimits(xMin=None, xMax=None, minXRange=None)
        self.setXRange(first, last, padding=0)
        view.setLimits(xMin=first, xMax=last, minXRange=(last - first) / 200)
        self.setYRange(low, high, padding=0)

    @property
    def shown(self) -> tuple[float, float]:
        """The part of the axis that is shown."""
        first, last = self.getViewBox().viewRange()[0]
        return float(first), float(last)

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Show less (over 1) or more of the axis."""
        first, last = self.shown
        about = (first + last) / 2 if about is None else about
        width = min((last - first) / factor, self.span[1] - self.span[0])
        start = about - (about - first) * width / (last - first)
        start = min(max(start, self.span[0]), self.span[1] - width)
        self.setXRange(start, start + width, padding=0)

    def bring(self, place: float) -> None:
        """Move so that a place is shown."""
        first, last = self.shown
        if not first <= place <= last:
            half = (last - first) / 2
            start = min(max(place - half, self.span[0]), self.span[1] - 2 * half)
            self.setXRange(start, start + 2 * half, padding=0)

    def set_old(self, *, old: bool) -> None:
        """Draw it pale: it isn't what is chosen now."""
        self.getPlotItem().setOpacity(_OLD_OPACITY if old else 1.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home, End, +, -, 0, Enter, Backspace."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -2, Qt.Key.Key_End: 2}
        if key in steps and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            first, last = self.shown
            self.bring_by((last - first) * _MOVE * steps[key])
        elif key in steps:
            self.stepped.emit(steps[key])
        elif key in _IN | _OUT:
            self.zoom(_ZOOM if key in _IN else 1 / _ZOOM)
        elif key == Qt.Key.Key_0:
            self.zoom(0.0001)
        elif key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Backspace:
            self.back.emit()
        else:
            event.ignore()

    def bring_by(self, distance: float) -> None:
        """Move the part that is shown."""
        first, last = self.shown
        start = min(max(first + distance, self.span[0]), self.span[1] - (last - first))
        self.setXRange(start, start + last - first, padding=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other labels."""
        super().resizeEvent(event)
        self._make_room()

    def recolour(self) -> None:
        """Take the theme's colours."""
        theme = self._theme
        self.setBackground(theme.colour("surface"))
        self.setStyleSheet(_FOCUS.substitute(accent=theme.colours.accent))
        for side in ("left", "bottom"):
            axis: Any = self.getAxis(side)
            axis.setPen(theme.colour("outline"))
            axis.setTextPen(theme.colour("muted"))
            axis.setStyle(tickFont=body_font(SMALL_PX), tickTextOffset=6)
            axis.setStyle(maxTickLevel=1, hideOverlappingLabels=_BEYOND_PX)
            axis.label.setFont(body_font(SMALL_PX))

    def _make_room(self) -> None:
        if self._ready and self._time_axis:
            first, last = self.shown
            self._time_axis.make_room(last - first, self.width())

    def _figures(self, place: QPointF) -> QPointF:
        return QPointF(self.getViewBox().mapSceneToView(place))
