"""Energy: a chart from the local database, the same data as a table beside it, and both to take along."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QFileDialog, QStackedWidget, QWidget

from ofmon.domain.energy import EnergyBucket, Period
from ofmon.domain.plain_text import visible
from ofmon.errors import OFMonError
from ofmon.services.export import Format
from ofmon.ui import words
from ofmon.ui.energy.bars import EnergyChart
from ofmon.ui.energy.pictures import save_image
from ofmon.ui.energy.range import RANGES, Days, ending
from ofmon.ui.energy.views import ByOwner, Means, View
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import (
    Choice,
    Combo,
    DayEdit,
    Empty,
    Notice,
    button,
    card,
    column,
    label,
    row,
    themed_icon,
)
from ofmon.ui.reports.button import report_button
from ofmon.ui.shared import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.energy import Owner
    from ofmon.services.progress import Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_BESIDE_PX = 1000
_ONE_LINE_PX = 700
_STACKED_PX = 620
_ALL_METERS = "All meters"
_DATES = "dates"
_LATEST_MS = 2**53


class EnergyPage(Page):
    """Chart and table, selectors above."""

    name, title, sign = "energy", "Energy", "energy"

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.chart = EnergyChart(shared.theme)
        self.table: Table[EnergyBucket] = Table(
            "energy", _COLUMNS, shared.theme, shared.preferences, title="Energy as a table"
        )
        self.notice = Notice(shared.theme)
        self.empty = Empty(shared.theme, "energy")
        self.whose = Combo(shared.theme, "Device", "Whose energy is shown")
        self.whose.setMaximumWidth(420)
        self.whose.addItem(_ALL_METERS, None)
        self._owners: dict[str, Owner] = {}
        self.range = Combo(shared.theme, "Days", "Which days are shown")
        self.first, self.last = DayEdit(shared.theme, "First day"), DayEdit(shared.theme, "Last day")
        self.what = Combo(shared.theme, "Chart", "What is drawn")
        for value, text in _CHARTS:
            self.what.addItem(text, value)
        self.further: dict[str, View[Any]] = {"devices": ByOwner(shared), "means": Means(shared)}
        self.period = Choice("Bars by", _PERIODS)
        self.view = Choice("View", _VIEWS)
        self._days: Days | None = None
        self._load_failed = False
        self.buckets: tuple[EnergyBucket, ...] = ()
        self._arrange()
        self._connect()

    # ------------------------------------------------------------ loading

    async def load(self) -> None:
        """Read whose energy there is, and the chosen days."""
        try:
            if self._days is None:
                await self._choose_range()
            await self._load_owners()
            if view := self._view:
                await self._load_view(view)
            else:
                await self._load_buckets()
        except OFMonError as error:
            self._load_failed = True
            self.notice.fail(error, "Try again", self.reload)
            return
        if self._load_failed:
            self._load_failed = False
            self.notice.hide()

    @property
    def days(self) -> Days:
        """What is shown."""
        return self._days or self._until_today(RANGES["week"][1])

    async def _choose_range(self) -> None:
        """At first the last week; only today when the week holds nothing older."""
        today, week = self._until_today(1), self._until_today(RANGES["week"][1])
        energy = self.shared.services.energy
        found = await energy.by(Period.HOUR, week.start_ms, week.end_ms)
        kind = "day" if found and found[0].start_ms >= today.start_ms else "week"
        self.range.setCurrentIndex(self.range.findData(kind))
        self._set_days(today if kind == "day" else week)

    async def _load_owners(self) -> None:
        owners = await self.shared.services.energy.owners()
        self._owners = {owner.key: owner for owner in owners}
        known = [(visible(owner.name), owner.key) for owner in owners]
        shown = [(self.whose.itemText(at), self.whose.itemData(at)) for at in range(1, self.whose.count())]
        if known == shown:
            return
        chosen = self.whose.currentData()
        self.whose.blockSignals(True)  # noqa: FBT003 - Qt's own call
        self.whose.clear()
        self.whose.addItem(_ALL_METERS, None)
        for name, key in known:
            self.whose.addItem(name, key)
        self.whose.setCurrentIndex(max(0, self.whose.findData(chosen)))
        self.whose.blockSignals(False)  # noqa: FBT003 - Qt's own call

    @property
    def _view(self) -> View[Any] | None:
        """The further chart that is chosen; None: the bars."""
        return self.further.get(self.what.currentData())

    async def _load_view(self, view: View[Any]) -> None:
        found = await view.load(self.days, self._whose())
        for taking in self._taking:
            taking.setEnabled(bool(found))
        if found:
            self._views.setCurrentWidget(view)
        else:
            await self._say_empty()

    async def _load_buckets(self) -> None:
        days, period = self.days, Period(self.period.value)
        energy = self.shared.services.energy
        buckets = await energy.by(period, days.start_ms, days.end_ms, whose=self._whose())
        self.buckets = buckets
        for taking in self._taking:
            taking.setEnabled(bool(buckets))
        if buckets:
            total = words.energy(sum(bucket.energy_kwh for bucket in buckets))
            who = self.whose.currentText()
            self.chart.replace(f"{who}, {days}: {total} by {period}", buckets, days.start_ms, days.end_ms)
            self.table.replace(buckets)
            self._views.setCurrentWidget(self._both)
        else:
            await self._say_empty()

    async def _say_empty(self) -> None:
        self._views.setCurrentWidget(self.empty)
        energy = self.shared.services.energy
        months = await energy.by(Period.MONTH, 0, _LATEST_MS, whose=self._whose())
        if months:
            last = words.local(months[-1].end_ms - 1).date()
            newest = await energy.by(Period.DAY, months[-1].start_ms, months[-1].end_ms, whose=self._whose())
            day = words.local(newest[-1].start_ms).date() if newest else last
            said = f"The newest readings are from {day.day} {day:%B %Y}."
            self.empty.say(f"No readings, {self.days}", said, "Show those", lambda: self._show_until(day))
        else:
            said = "Energy by hour, day and month is drawn here from the readings that you collect."
            self.empty.say("No readings yet", said, "Go to Collect", lambda: self.go.emit("collect"))

    def _whose(self) -> Owner | None:
        return self._owners.get(self.whose.currentData())

    # ------------------------------------------------------------ choosing

    def show_days(self, days: Days) -> None:
        """Show these days."""
        self._set_days(days)
        self.reload()

    def _set_days(self, days: Days) -> None:
        self._days = days
        for edit, day in ((self.first, days.first), (self.last, days.last)):
            edit.blockSignals(True)  # noqa: FBT003 - Qt's own call
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(False)  # noqa: FBT003 - Qt's own call
        self._limit_periods()

    def _until_today(self, number: int) -> Days:
        return ending(words.local(self.shared.now.ms).date(), number)

    def _show_until(self, day: date) -> None:
        self.show_days(ending(day, self.days.number))

    def _range_chosen(self) -> None:
        kind = self.range.currentData()
        self._dates.setVisible(kind == _DATES)
        if kind != _DATES:
            _text, number, period = RANGES[kind]
            self.period.choose(period.value)
            self.show_days(self._until_today(number))

    def _dates_chosen(self) -> None:
        first, last = (_day(edit) for edit in (self.first, self.last))
        self.show_days(Days(min(first, last), max(first, last)))

    def _limit_periods(self) -> None:
        for period in Period:
            fits = self.days.fits(period)
            hint = f"One bar for each {period}" if fits else f"Too many days for a bar each {period}"
            self.period.allow(period.value, fits, hint)
        while not self.days.fits(Period(self.period.value)):
            finer = list(Period).index(Period(self.period.value))
            self.period.choose(list(Period)[finer + 1].value)

    # ------------------------------------------------------------ taking along

    def save_csv(self, path: Path) -> None:
        """Write the readings of the shown days to a file, in the background."""
        days, whose, view = self.days, self._whose(), self._view
        values = view.values() if view else ()

        async def work(report: Report) -> int:
            export = self.shared.services.export
            if view:
                return await export.table(path, view.names, values)
            bounds = {"start_ms": days.start_ms + 1, "end_ms": days.end_ms + 1}
            return await export.run(path, Format.CSV, whose=whose, report=report, **bounds)

        self.shared.jobs.start("export", f"Writing {path.name}", work)

    def save_picture(self, path: Path) -> None:
        """Write the chart to a file, in the background."""
        image = (self._view or self.chart).picture()

        async def work(_report: Report) -> None:
            await asyncio.to_thread(save_image, image, path)

        self.shared.jobs.start("export", f"Writing {path.name}", work)

    def _export_ended(self, job: Job) -> None:
        if job.kind != "export":
            return
        said = words.count(job.result, "line") if job.result is not None else ""
        self.shared.activity.note_end(self.shared.now.ms, job, said)
        if job.error:
            self.notice.fail(job.error)
        elif job.ok:
            self.notice.say(words.sentence(f"{job.title} is done"), "good")

    def _ask_path(self, suffix: str, kind: str, save: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, "Save as")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{kind} (*.{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"energy-{self.days.first}-{self.days.last}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: save(Path(name)))
        dialog.open()

    # ------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chart and table beside each other, below each other, or one at a time."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= _BESIDE_PX
        one = not beside and self.height() < _STACKED_PX
        direction = self._pair.Direction.LeftToRight if beside else self._pair.Direction.TopToBottom
        self._pair.setDirection(direction)
        self.view.setVisible(one and self._view is None)
        self.period.setVisible(self._view is None)
        wide = self.width() >= _ONE_LINE_PX
        self._top.setDirection(self._top.Direction.LeftToRight if wide else self._top.Direction.TopToBottom)
        self._chart_card.setVisible(not one or self.view.value == "chart")
        self.table.setVisible(not one or self.view.value == "table")

    def _arrange(self) -> None:
        for kind, (text, _number, _period) in RANGES.items():
            self.range.addItem(text, kind)
        self.range.addItem("Dates …", _DATES)
        self.range.setCurrentIndex(1)
        self.period.choose(Period.HOUR.value)
        self.view.choose("chart")
        theme = self.shared.theme
        earlier = button("", "Earlier", lambda: self.show_days(self.days.moved(-1)))
        later = button("", "Later", lambda: self.show_days(self.days.moved(1)))
        for made, sign, said in ((earlier, "previous", "Earlier"), (later, "next", "Later")):
            themed_icon(theme, made, sign)
            made.setAccessibleName(said)
            made.setFixedWidth(TARGET + 2 * GRID)
        self._taking = copy, csv, png = (
            button("Copy", "Copies the table, to paste into a spreadsheet", self._copy),
            button("CSV …", "Saves the readings of these days as a CSV file", self._ask_csv),
            button("PNG …", "Saves the chart as a picture", self._ask_png),
        )
        for made, sign in ((copy, "copy"), (csv, "save"), (png, "save")):
            themed_icon(theme, made, sign)
        choose = row(self.whose, self.range, earlier, later)
        choose.setStretch(0, 1)
        choose.addStretch(0)
        filters = QWidget()
        filters.setLayout(choose)
        self._top = row(self.what, filters)
        self._top.setStretch(1, 1)
        self._chart_card = card(self.chart)
        self._pair = row(self._chart_card, self.table, spacing=2 * GRID)
        self._pair.setStretch(0, 3)
        self._pair.setStretch(1, 2)
        self._both = QWidget()
        self._both.setLayout(self._pair)
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self._both)
        for view in self.further.values():
            self._views.addWidget(view)
        self._dates = QWidget()
        self._dates.setLayout(row(self.first, label("to", "muted"), self.last, None))
        self._dates.hide()
        report = report_button(self, lambda: (self.whose.currentData(), self.days.first, self.days.last))
        tools = row(self.period, self.view, None, copy, csv, png, report)
        self.setLayout(column(self._top, self._dates, tools, self.notice, self._views, margin=2 * GRID))

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(lambda _at: self._chart_chosen())
        self.whose.currentIndexChanged.connect(lambda _at: self.reload())
        self.range.activated.connect(lambda _at: self._range_chosen())
        self.first.dateChanged.connect(lambda _day: self._dates_chosen())
        self.last.dateChanged.connect(lambda _day: self._dates_chosen())
        self.period.chosen.connect(lambda _period: self.reload())
        self.view.chosen.connect(lambda _view: self._fit())
        self.table.picked.connect(self.chart.point)
        self.shared.jobs.finished.connect(self._export_ended)

    def _chart_chosen(self) -> None:
        self._fit()
        self.reload()

    def _copy(self) -> None:
        (self._view or self).table.copy()

    def _ask_csv(self) -> None:
        self._ask_path("csv", "Comma separated values", self.save_csv)

    def _ask_png(self) -> None:
        self._ask_path("png", "Picture", self.save_picture)


def _day(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


_COLUMNS: tuple[Column[EnergyBucket], ...] = (
    Column(
        "From",
        lambda bucket: words.short_moment(bucket.start_ms),
        key=lambda bucket: bucket.start_ms,
        stretch=True,
    ),
    Column(
        "kWh", lambda bucket: f"{bucket.energy_kwh:,.2f}", key=lambda bucket: bucket.energy_kwh, figures=True
    ),
    Column("Readings", lambda bucket: str(bucket.readings), key=lambda bucket: bucket.readings, figures=True),
    Column(
        "Time",
        lambda bucket: words.uncertainty(bucket.uncertainty_ms).removeprefix("estimated, "),
        key=lambda bucket: bucket.uncertainty_ms,
        hint="How far the times may be off: after a power loss they are estimated",
        tone=lambda bucket: "warn" if bucket.uncertainty_ms else "",
    ),
)
_PERIODS = (
    (Period.HOUR.value, "Hour", "One bar for each hour"),
    (Period.DAY.value, "Day", "One bar for each day"),
    (Period.MONTH.value, "Month", "One bar for each month"),
)
_CHARTS = (("energy", "Energy"), ("devices", "By device"), ("means", "Current, voltage"))
_VIEWS = (("chart", "Chart", "Shows the chart"), ("table", "Table", "Shows the same data as a table"))
