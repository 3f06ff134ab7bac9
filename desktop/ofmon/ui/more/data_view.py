"""Local data: every reading and power loss that is stored here, searched by meter, day and state."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from ofmon.domain.plain_text import spreadsheet_text
from ofmon.domain.reading import ReadingState
from ofmon.errors import OFMonError
from ofmon.services.ports import LossFilter, ReadingFilter
from ofmon.services.workers import in_thread
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.energy.range import Days
from ofmon.ui.more.losses_table import LOSSES_MAX, LossesTable
from ofmon.ui.more.reading_fields import FIELDS
from ofmon.ui.more.readings_table import ReadingsTable
from ofmon.ui.parts.widgets import Combo, Empty, Notice, button, column, label, row, set_property, themed_icon
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from array import array

    from ofmon.domain.reading import StoredReading
    from ofmon.services.ports import ReadingOrder
    from ofmon.ui.shared import Shared

_READINGS, _LOSSES = "readings", "losses"
_TYPING_PAUSE_MS = 200
FIRST_ROWS = 200
"""So many rows are shown before all are sorted."""
COPIED_MAX = 100_000
"""More readings than that would not fit into a clipboard, nor into a spreadsheet that is of any use."""
_DAYS = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class DataView(QWidget):
    """Search fields above the table."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._store = shared.services.store
        self._filter = ReadingFilter()
        self.heading = label(role="muted")
        self.notice = Notice(shared.theme)
        self.table = ReadingsTable(shared.theme, shared.preferences)
        self.losses = LossesTable(shared.theme, shared.preferences)
        self.empty = Empty(shared.theme, "info")
        self.meter = _field(tr("Meter"), tr("Name or SSID of a meter"))
        self.day = _field(tr("Days"), tr("Day: {example}", example=words.DAY_EXAMPLE))
        self.what = Combo(shared.theme, tr("What is listed"), tr("Readings, or power losses of the meters"))
        self.what.addItem(tr("Readings"), _READINGS)
        self.what.addItem(tr("Power losses"), _LOSSES)
        self.state = Combo(shared.theme, tr("State"), tr("How far the readings have come"))
        self.state.addItem(tr("All states"), None)
        for state, (word, _hint) in words.READING_STATES.items():
            self.state.addItem(tr(word), state.value)
        self.copy = button(tr("Copy"), tr("Copies the selected rows, all when none is selected"), self._copy)
        themed_icon(shared.theme, self.copy, "copy")
        self.stop = button(tr("Stop"), tr("Leaves it at the rows that are shown"), self._stop)
        self.stop.hide()
        self._loading: asyncio.Task[None] | None = None
        self._pause = QTimer(self, interval=_TYPING_PAUSE_MS, singleShot=True)
        self._arrange()
        self._connect()

    async def load(self) -> None:
        """Find what is asked for."""
        try:
            await (self._load_losses() if self._of_losses else self._load_readings())
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)

    async def _load_readings(self) -> None:
        """The first rows at once; all of them when they are sorted, which takes seconds for millions."""
        self.heading.setText(tr("searching …"))
        wanted, shared = self._wanted(), await self._store.shared_names()
        ids = await self._store.find_readings(wanted, FIRST_ROWS)
        if not (len(ids) == FIRST_ROWS and self.table.rows.begins_with(ids)):
            self.table.rows.replace(ids, shared)
        self._show(found=bool(ids))
        if len(ids) == FIRST_ROWS:
            self.heading.setText(tr("sorting …"))
            ids = await self._all(wanted)
            self.table.rows.replace(ids, shared)
        self.heading.setText(tr("%n reading(s)", "", len(ids)))

    async def _all(self, wanted: ReadingFilter) -> array[int]:
        self.stop.show()
        try:
            return await self._store.find_readings(wanted)
        except asyncio.CancelledError:
            self.heading.setText(tr("the first {number}", number=FIRST_ROWS))
            raise
        finally:
            self.stop.hide()

    def _show(self, *, found: bool) -> None:
        """The table, or why it is empty."""
        self.notice.hide()
        self.copy.setEnabled(found)
        self._say_empty()
        table = self.losses if self._of_losses else self.table
        self._views.setCurrentWidget(table if found else self.empty)

    async def _load_losses(self) -> None:
        wanted = self._wanted()
        asked = LossFilter(wanted.meter, wanted.start_ms, wanted.end_ms, LOSSES_MAX + 1)
        found = await self._store.find_losses(asked)
        self.losses.show_losses(found[:LOSSES_MAX], await self._store.shared_names())
        more = len(found) > LOSSES_MAX
        newest = tr("the newest {number}", number=LOSSES_MAX)
        self.heading.setText(newest if more else tr("%n power loss(es)", "", len(found)))
        self._show(found=bool(found))

    @property
    def _of_losses(self) -> bool:
        return bool(self.what.currentData() == _LOSSES)

    def _choose(self) -> None:
        self.state.setHidden(self._of_losses)
        self.reload()

    def reload(self) -> None:
        """Load again in the background."""
        self._loading = self._shared.jobs.load(self, self.load)

    def _stop(self) -> None:
        """Leave it at the rows that are shown."""
        if self._loading:
            self._loading.cancel()

    # ------------------------------------------------------------ what is asked for

    def _wanted(self) -> ReadingFilter:
        days = read_days(self.day.text())
        state = None if self._of_losses else self.state.currentData()
        return replace(
            self._filter,
            meter=self.meter.text().strip(),
            state=ReadingState(state) if state else None,
            start_ms=days.start_ms if days else None,
            end_ms=days.end_ms if days else None,
        )

    def _sort(self, order: ReadingOrder, descending: bool) -> None:  # noqa: FBT001 - a signal's slot
        self._filter = replace(self._filter, order=order, descending=descending)
        self.reload()

    def _check_day(self, text: str) -> None:
        understood = not text.strip() or read_days(text) is not None
        set_property(self.day, "tone", "" if understood else "bad")
        self._pause.start()

    def _say_empty(self) -> None:
        if self._wanted() != self._filter:
            none = tr("No stored power loss fits.") if self._of_losses else tr("No stored reading fits.")
            self.empty.say(tr("Nothing found"), none, tr("Show all"), self._show_all)
        elif self._of_losses:
            self.empty.say(
                tr("No power losses"), tr("Those in the logs of the meters you collect are listed here.")
            )
        else:
            self.empty.say(tr("No readings yet"), tr("Every reading that you collect is listed here."))

    def _show_all(self) -> None:
        self.meter.clear()
        self.day.clear()
        self.state.setCurrentIndex(0)
        self.reload()

    # ------------------------------------------------------------ rows

    def _fetch(self, ids: list[int]) -> None:
        async def work() -> None:
            try:
                self.table.rows.bring(await self._store.readings_by_id(ids))
            except OFMonError as error:
                self.notice.fail(error, tr("Try again"), self.reload)

        self._shared.jobs.load((self, ids[0]), work)

    def _copy(self) -> None:
        if self._of_losses:
            self.notice.say(tr("%n power loss(es) copied.", "", self.losses.copy()), "good")
        else:
            self._copy_readings()

    def _copy_readings(self) -> None:
        ids = self.table.selected_ids()
        if len(ids) > COPIED_MAX:
            said = tr(
                "At most {most} readings can be copied at once: select some, or use ofmon export.",
                most=COPIED_MAX,
            )
            self.notice.say(said, "warn")
            return

        async def work() -> None:
            try:
                rows = await self._store.readings_by_id(ids)
            except OFMonError as error:
                self.notice.fail(error)
                return
            QGuiApplication.clipboard().setText(await in_thread(self._lines, rows))
            self.notice.say(tr("%n reading(s) copied.", "", len(rows)), "good")

        self._shared.jobs.load(self.copy, work)

    def _lines(self, rows: list[StoredReading]) -> str:
        """To paste into a spreadsheet."""
        cells = [[tr(field.title) for field in FIELDS]]
        cells += [[self._pasted(each, at) for at in range(len(FIELDS))] for each in rows]
        return "\n".join("\t".join(line) for line in cells)

    def _pasted(self, reading: StoredReading, column: int) -> str:
        text = self.table.rows.cell(reading, column)
        return text if FIELDS[column].figures else spreadsheet_text(text)

    # ------------------------------------------------------------ layout

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.table)
        self._views.addWidget(self.losses)
        search = row(self.meter, self.day)
        search.setStretch(0, 1)
        search.setStretch(1, 1)
        self.setLayout(
            column(
                search,
                Wrapping(self.what, self.state, self.copy, self.stop, self.heading),
                self.notice,
                self._views,
            )
        )

    def _connect(self) -> None:
        self._pause.timeout.connect(self.reload)
        self.meter.textChanged.connect(lambda _text: self._pause.start())
        self.day.textChanged.connect(self._check_day)
        self.what.currentIndexChanged.connect(lambda _at: self._choose())
        self.state.currentIndexChanged.connect(lambda _at: self.reload())
        self.table.rows.sorted_by.connect(self._sort)
        self.table.rows.missing.connect(self._fetch)
        self.table.copy_wanted.connect(self._copy)
        header = self.table.horizontalHeader()
        order = FIELDS[header.sortIndicatorSection()].order
        descending = header.sortIndicatorOrder().value == 1
        self._filter = ReadingFilter(order=order, descending=descending)


def read_days(text: str) -> Days | None:
    """A year, a month or a day as ``2026``, ``2026-03``, ``2026-03-14``; None: it is none of them."""
    found = _DAYS.fullmatch(text.strip())
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        if day:
            return Days(first, first)
        after = date(first.year + 1, 1, 1) if not month or month == 12 else date(first.year, month + 1, 1)  # noqa: PLR2004 - December
    except ValueError:
        return None
    return Days(first, after - timedelta(days=1))


def _field(name: str, example: str) -> QLineEdit:
    made = QLineEdit(placeholderText=example, clearButtonEnabled=True)
    made.setAccessibleName(name)
    made.setToolTip(example)
    return made
