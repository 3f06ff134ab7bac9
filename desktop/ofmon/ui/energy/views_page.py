"""The views of Energy, each made when it is first asked for: a plot takes longer than an eye blinks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ofmon.ui.energy.bar_view import BarView
from ofmon.ui.energy.hour_views import DurationView, ElectricalView, HeatView, LineView
from ofmon.ui.energy.ring_view import RingView
from ofmon.ui.parts.wearing import worn
from ofmon.ui.shared import Page

if TYPE_CHECKING:
    from ofmon.ui.energy.hour_views import PowerView
    from ofmon.ui.energy.views import View
    from ofmon.ui.shared import Shared

    AnyView = TypeVar("AnyView", bound=View[Any])
    Hourly = TypeVar("Hourly", bound=PowerView)


class ViewsPage(Page):
    """A page with these views.

    Attributes:
        views: where one of them is seen.
        made: those that were made.
        one: which of ``chart`` and ``table`` they show where there is room for one only.

    Signals:
        drawn: there is a picture of what was asked for, maybe of a part of it.
        closer: a bar is to be looked at more closely.
        back: what was shown before is wanted.
    """

    drawn = Signal()
    closer = Signal(object)
    back = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.views = QStackedWidget()
        self.made: list[View[Any]] = []
        self.one = "chart"

    @cached_property
    def bars(self) -> BarView:
        """Bars by hour, day or month."""
        view = self._added(BarView(self.shared))
        view.bar_chart.wanted.connect(self.closer)
        view.table.activated.connect(lambda index: self.closer.emit(view.table.shown[index.row()].bar))
        view.bar_chart.plot.back.connect(self.back)
        return view

    @cached_property
    def ring(self) -> RingView:
        """Each device's share."""
        return self._added(RingView(self.shared))

    @cached_property
    def heat(self) -> HeatView:
        """Hours by days."""
        return self._by_hour(HeatView(self.shared))

    @cached_property
    def duration(self) -> DurationView:
        """Hours by their power."""
        return self._by_hour(DurationView(self.shared))

    @cached_property
    def lines(self) -> LineView:
        """Power over time."""
        return self._by_hour(LineView(self.shared))

    @cached_property
    def electrical(self) -> ElectricalView:
        """Volts or amperes over time."""
        view = self._added(ElectricalView(self.shared))
        view.line_chart.plot.back.connect(self.back)
        return view

    def _by_hour(self, view: Hourly) -> Hourly:
        view.chart.plot.back.connect(self.back)
        return self._added(view)

    def _added(self, view: AnyView) -> AnyView:
        view.drawn.connect(self.drawn)
        view.resize(self.views.size())
        view.show_one(self.one)
        self.views.addWidget(view)
        self.made.append(view)
        return worn(view, self.shared.theme)

    def show_one(self, which: str) -> None:
        """Show ``chart`` or ``table`` where there is room for one only."""
        self.one = which
        for view in self.made:
            view.show_one(which)
