"""Energy: a chart from the local database, the same data as a table beside it, and both to take along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ofmon.domain.local_time import Period
from ofmon.domain.periods import USUAL_BARS, Kind, containing
from ofmon.errors import OFMonError
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy.asked import Asked, Compare, Figure, Stack
from ofmon.ui.energy.cost import CostLine
from ofmon.ui.energy.days import DayChoice
from ofmon.ui.energy.deleted_note import DeletedNote
from ofmon.ui.energy.devices import DeviceButton
from ofmon.ui.energy.flow import Flow
from ofmon.ui.energy.options import Options
from ofmon.ui.energy.said import day as day_said
from ofmon.ui.energy.saving import Saving
from ofmon.ui.energy.sites import sites_of
from ofmon.ui.energy.views_page import ViewsPage
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.wearing import worn
from ofmon.ui.parts.widgets import Choice, Empty, Notice, button, column, themed_icon
from ofmon.ui.reports.button import report_button

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.consumption import Bar
    from ofmon.domain.periods import CalendarPeriod
    from ofmon.ui.energy.views import View
    from ofmon.ui.shared import Shared

# A lower page has no room for what Ctrl+C does in the table, and for the report, which the menu has.
_ROOM_FROM_PX = 480
_VIEWS = {"devices": "ring", "heat": "heat", "duration": "duration"}
_FINER = {Period.MONTH: Kind.MONTH, Period.DAY: Kind.DAY}


class EnergyPage(ViewsPage):
    """Chart and table, selectors above."""

    name = "energy"

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        theme = shared.theme
        self.notice = Notice(theme)
        self.empty = Empty(theme, "energy")
        self.whose = DeviceButton(theme)
        self.days = DayChoice(theme)
        self.options = Options(theme, self)
        self.saving = Saving(shared, self.notice)
        self.deleted = DeletedNote(shared)
        self.cost = CostLine(shared)
        self.report = report_button(self, self._reported)
        self.which = Choice(tr("View"), _views())
        self.leave = button("", tr("Back to what was shown before"), self.go_back)
        self._came_from: list[tuple[CalendarPeriod, Period]] = []
        self._failed = False
        self._sites: Mapping[str, str] = {}
        self._arrange()
        self._connect()

    # ------------------------------------------------------------ what is chosen

    @property
    def view(self) -> View[Any]:
        """The chart that is chosen, with its table."""
        if self.options.drawn == "lines":
            electrical = self._figure in {Figure.VOLTAGE, Figure.CURRENT}
            return self.electrical if electrical else self.lines
        return cast("View[Any]", getattr(self, _VIEWS.get(self.options.drawn, "bars")))

    @property
    def asked(self) -> Asked:
        """What is chosen."""
        options = self.options
        return Asked(
            self.shown,
            Period(options.by.currentData()),
            self.whose.owners,
            self.whose.chosen,
            Stack(options.stack.currentData()),
            Compare(options.compare.currentData()),
            self._figure,
            self._sites,
        )

    @property
    def shown(self) -> CalendarPeriod:
        """Which days."""
        return self.days.shown or containing(Kind.WEEK, self._today)

    # ------------------------------------------------------------ loading

    async def load(self) -> None:
        """Read whose energy there is, and what is chosen."""
        self._mark_old()
        try:
            await self._load()
        except OFMonError as error:
            self._failed = True
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        if self._failed:
            self._failed = False
            self.notice.hide()

    async def _load(self) -> None:
        service = self.shared.services.consumption
        self.whose.replace(await service.owners())
        self._sites = await sites_of(self.shared, self.whose.owners)
        self.options.offer_sites(offered=bool(self._sites))
        if self.days.shown is None:
            await self._choose_days()
        asked, view = self.asked, self.view
        if await view.load(asked):
            view.set_old(old=False)
            self._show_drawn()
            self.saving.offer((view, asked))
            await self.cost.load(asked)
        else:
            await self._say_empty(asked)
        await self.deleted.load(asked.shown.start_ms(), asked.shown.end_ms(), asked.whose)

    def _show_drawn(self) -> None:
        self.views.setCurrentWidget(self.view)

    def _mark_old(self) -> None:
        """What is shown isn't what is chosen, until it has been read; so it can't be saved."""
        self.saving.offer(None)
        self.cost.hide()
        shown = self.views.currentWidget()
        for view in self.made:
            view.set_old(old=view is shown)

    async def _choose_days(self) -> None:
        """At first the week of the newest reading; its day when there are no older ones."""
        series = await self.shared.services.consumption.series()
        first_ms = min((each.first_ms for each in series), default=self.shared.now.ms)
        last_ms = max((each.last_ms for each in series), default=self.shared.now.ms)
        newest = min(words.local(last_ms - 1).date(), self._today)
        kind = Kind.DAY if words.local(first_ms - 1).date() >= newest else Kind.WEEK
        self._set(containing(kind, newest), Period.HOUR)

    async def _say_empty(self, asked: Asked) -> None:
        self.views.setCurrentWidget(self.empty)
        series = await self.shared.services.consumption.series(asked.whose)
        if refused := self.electrical.refused if self.view is vars(self).get("electrical") else "":
            self.empty.say(tr("Too many lines"), refused, tr("Choose devices"), self.whose.open)
        elif series:
            newest = words.local(max(each.last_ms for each in series) - 1).date()
            said = tr("The newest readings are from {day}.", day=day_said(newest))
            title = tr("No readings, {period}", period=asked.shown)
            self.empty.say(title, said, tr("Show those"), lambda: self._show_with(newest))
        else:
            said = tr("Energy by hour, day and month is drawn here from the readings that you collect.")
            self.empty.say(tr("No readings yet"), said, tr("Go to Collect"), lambda: self.go.emit("collect"))

    # ------------------------------------------------------------ choosing

    def show_period(self, shown: CalendarPeriod, by: Period | None = None) -> None:
        """Show these days, by what a period of their kind is usually drawn by, or as they are."""
        usual = USUAL_BARS.get(shown.kind) if shown.kind is not self.shown.kind else None
        self._set(shown, by or usual)
        self.reload()

    def look_closer(self, bar: Bar) -> None:
        """Show a month's days, or a day's hours."""
        by = Period(self.options.by.currentData())
        if kind := _FINER.get(by):
            self._came_from.append((self.shown, by))
            self.show_period(containing(kind, words.local(bar.start_ms).date()), USUAL_BARS[kind])

    def go_back(self) -> None:
        """Show what was shown before one looked closer."""
        if self._came_from:
            self.show_period(*self._came_from.pop())

    def _set(self, shown: CalendarPeriod, by: Period | None) -> None:
        self.days.show_period(shown, self._today)
        if by:
            self.options.choose(self.options.by, by)
        self.options.limit(shown)
        self.leave.setVisible(bool(self._came_from))

    def _show_with(self, day: date) -> None:
        """Days of the same kind with this one in them."""
        shown = self.shown
        if shown.kind is Kind.RANGE:
            while not shown.first <= day <= shown.last:
                shown = shown.before() if day < shown.first else shown.following()
        self.show_period(shown if shown.kind is Kind.RANGE else containing(shown.kind, day))

    def _days_chosen(self, shown: CalendarPeriod) -> None:
        self._came_from.clear()
        self.show_period(shown)

    @property
    def _today(self) -> date:
        return words.local(self.shared.now.ms).date()

    @property
    def _figure(self) -> Figure:
        return Figure(self.options.figure.currentData())

    def _reported(self) -> tuple[str | None, date, date]:
        """Whose report of when is wanted: that of a device which is chosen alone, else of all."""
        keys = self.whose.chosen or ()
        return (next(iter(keys)) if len(keys) == 1 else None), self.shown.first, self.shown.last

    # ------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low page shows chart or table."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.which.setVisible(not self.view.both)
        low = self.height() < _ROOM_FROM_PX
        self.saving.copy.setVisible(not low)
        self.report.setVisible(not low)
        self.saving.offer_report(self.report, here=low)

    def _arrange(self) -> None:
        themed_icon(self.shared.theme, self.leave, "back")
        self.leave.setAccessibleName(tr("Back"))
        self.leave.hide()
        self.which.choose("chart")
        self.views.addWidget(worn(self.empty, self.shared.theme))
        top = self._top = QWidget()
        top.setLayout(
            Flow(self.whose, self.days, *self.options.parts, self.leave, self.which, self.saving, self.report)
        )
        self._notices = QWidget()
        self._notices.setLayout(column(self.notice, self.deleted, spacing=GRID))
        layout = column(top, self._notices, self.cost, self.views, margin=2 * GRID)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.whose.changed.connect(self.reload)
        self.days.chosen.connect(self._days_chosen)
        self.options.changed.connect(self._options_chosen)
        self.which.chosen.connect(self.show_one)
        self.drawn.connect(self._show_drawn)
        self.closer.connect(self.look_closer)
        self.back.connect(self.go_back)
        for keys, by in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(Qt.KeyboardModifier.AltModifier | keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.days.go(by))

    def dress(self) -> None:
        """What stands above the chart is in regions of its own."""
        for region in (self._top, self._notices, self.cost):
            worn(region, self.shared.theme)

    def _options_chosen(self) -> None:
        self._fit()
        self.reload()


def _views() -> tuple[tuple[str, str, str], ...]:
    return (
        ("chart", tr("Chart"), tr("Shows the chart")),
        ("table", tr("Table"), tr("Shows the same data as a table")),
    )
