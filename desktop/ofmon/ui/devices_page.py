"""Devices: every meter that was ever heard or visited here, and how far its readings have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QStackedWidget

from ofmon.domain.reading import ReadingState
from ofmon.errors import OFMonError
from ofmon.ui import words
from ofmon.ui.reading_states import state_columns
from ofmon.ui.shared import Page
from ofmon.ui.tables import Column, Table
from ofmon.ui.widgets import Empty, Notice, button, column, label, row, themed_icon

if TYPE_CHECKING:
    from ofmon.services.ports import MeterRecord
    from ofmon.ui.shared import Shared


class DevicesPage(Page):
    """A table with a search field."""

    name, title, sign = "devices", "Devices", "devices"

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.heading = label("Meters known here", "title")
        self.search = QLineEdit(placeholderText="Search", clearButtonEnabled=True)
        self.search.setAccessibleName("Search the meters")
        self.search.setToolTip("Shows only meters whose row holds this text")
        self.search.setMaximumWidth(320)
        self.notice = Notice(shared.theme)
        self.empty = Empty(shared.theme, "devices")
        said = "Each meter that is heard by a scan is listed here, with its readings."
        self.empty.say("No meters yet", said, "Go to Collect", lambda: self.go.emit("collect"))
        self.table: Table[MeterRecord] = Table(
            "devices", self._columns(), shared.theme, shared.preferences, title="Meters known here"
        )
        self.copy = button("Copy", "Copies the table, to paste into a spreadsheet", self.table.copy)
        themed_icon(shared.theme, self.copy, "copy")
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.table)
        head = row(self.heading, None, self.search, self.copy)
        head.setStretch(2, 1)
        self.setLayout(column(head, self.notice, self._views, margin=16))
        self.search.textChanged.connect(self.table.filter)
        shared.now.ticked.connect(self.table.viewport().update)

    async def load(self) -> None:
        """Read the meters from the database."""
        try:
            records = await self.shared.services.devices.local()
        except OFMonError as error:
            self.notice.fail(error, "Try again", self.reload)
            return
        self.notice.hide()
        self.heading.setText(f"{words.count(len(records), 'meter')} known here" if records else self.title)
        self.table.replace(records)
        for part in (self.search, self.copy):
            part.setVisible(bool(records))
        self._views.setCurrentWidget(self.table if records else self.empty)

    def _columns(self) -> tuple[Column[MeterRecord], ...]:
        return (
            Column("Meter", words.meter_name, stretch=True, least_px=150),
            Column("Last collection", self._collected, key=lambda record: record.last_collected_ms),
            *state_columns(self.shared.theme, lambda record: record.counts, tuple(ReadingState)),
            Column("Firmware", lambda record: record.firmware or words.NO_FIGURE),
            Column("Token", lambda record: "yes" if record.device_ref else "none known"),
            Column("Wi-Fi name", lambda record: record.meter.ssid),
        )

    def _collected(self, record: MeterRecord) -> str:
        return words.ago(record.last_collected_ms, self.shared.now.ms)
