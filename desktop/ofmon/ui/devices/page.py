"""Devices: every meter that was ever heard or visited here, and the server's devices, linked by the token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from ofmon.domain.reading import ReadingState
from ofmon.errors import OFMonError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.devices.server_devices import ServerDevices
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.widgets import Choice, Empty, Notice, button, column, label, row, themed_icon
from ofmon.ui.shared import Page
from ofmon.ui.sync.reading_states import state_columns

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ofmon.services.ports import MeterRecord
    from ofmon.ui.shared import Shared

_HEADING_FROM_PX = 420
_NAME_PX = 240


class DevicesPage(Page):
    """Two lists with a search field. ``provision_wanted`` carries a device's name and its token."""

    name, title, sign = "devices", mark("Devices"), "devices"
    provision_wanted = Signal(str, object)

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.heading = label(tr("Meters known here"), "title")
        self.which = Choice(tr("List"), words.told(_LISTS))
        self.which.choose("meters")
        self.search = QLineEdit(placeholderText=tr("Search"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the list"))
        self.search.setToolTip(tr("Shows only rows that hold this text"))
        self.search.setMaximumWidth(320)
        self.notice = Notice(shared.theme)
        self.empty = Empty(shared.theme, "devices")
        said = tr("Each meter that is heard by a scan is listed here, with its readings.")
        self.empty.say(tr("No meters yet"), said, tr("Go to Collect"), lambda: self.go.emit("collect"))
        self.table: Table[MeterRecord] = Table(
            "known-meters", self._columns(), shared.theme, shared.preferences, title=tr("Meters known here")
        )
        self.server = ServerDevices(shared)
        self.copy = button(tr("Copy"), tr("Copies the table, to paste into a spreadsheet"), self._copy)
        themed_icon(shared.theme, self.copy, "copy")
        self._views = QStackedWidget()
        for view in (self.empty, self.table, self.server):
            self._views.addWidget(view)
        tools = row(self.which, None, self.search, self.copy)
        tools.setStretch(2, 1)
        self.setLayout(column(self.heading, tools, self.notice, self._views, margin=16))
        self._connect()

    async def load(self) -> None:
        """Read the meters from the database, and the list of devices that was kept."""
        try:
            records = await self.shared.services.devices.local()
            await self.server.load(records)
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        self.notice.hide()
        self.table.replace(records)
        self._show()

    def again(self) -> None:
        """F5 asks the server again when its list is shown."""
        self.reload()
        if self.which.value == "server":
            self.server.fetch()

    def show_list(self, which: str) -> None:
        """Show the "meters" or the devices on the "server"; these are asked for at once."""
        self.which.choose(which)
        self._show()
        if which == "server":
            self.server.fetch()

    def _show(self) -> None:
        meters, on_server = len(self.table.rows.everything), self.which.value == "server"
        if on_server:
            self.heading.setText(tr("%n device(s)", "", len(self.server.devices)))
            self._views.setCurrentWidget(self.server)
        else:
            self.heading.setText(tr("%n meter(s)", "", meters) if meters else tr(self.title))
            self._views.setCurrentWidget(self.table if meters else self.empty)
        for part in (self.search, self.copy):
            part.setVisible(bool(self.server.devices if on_server else meters))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window keeps its room for the list."""
        super().resizeEvent(event)
        self.heading.setVisible(self.height() >= _HEADING_FROM_PX)

    def _copy(self) -> None:
        (self.server.table if self.which.value == "server" else self.table).copy()

    def _filter(self, text: str) -> None:
        self.table.filter(text)
        self.server.table.filter(text)

    def _connect(self) -> None:
        self.which.chosen.connect(self.show_list)
        self.search.textChanged.connect(self._filter)
        self.server.changed.connect(self.reload)
        self.server.sign_in_wanted.connect(lambda: self.go.emit("sync"))
        self.server.provision_wanted.connect(self.provision_wanted)
        self.shared.now.ticked.connect(self.table.viewport().update)

    def _columns(self) -> tuple[Column[MeterRecord], ...]:
        return (
            Column(
                tr("Device"),
                _device,
                key=lambda record: (record.device_name is None, _device(record).casefold()),
                hint=tr("The device on the server whose token the meter carries"),
                tone=lambda record: "" if record.device_name else "muted",
                stretch=True,
                least_px=_NAME_PX,
            ),
            Column(
                tr("Meter"),
                lambda record: record.meter.ssid,
                hint=tr("The name of the meter's Wi-Fi"),
                fold=2,
            ),
            Column(
                tr("Last collection"),
                self._collected,
                key=lambda record: record.last_collected_ms,
                fold=3,
            ),
            Column(
                tr("Firmware"),
                lambda record: record.firmware or words.NO_FIGURE,
                fold=1,
                folded=mark("fw {}"),
            ),
            *state_columns(self.shared.theme, lambda record: record.counts, tuple(ReadingState)),
        )

    def _collected(self, record: MeterRecord) -> str:
        return words.ago(record.last_collected_ms, self.shared.now.ms)


def _device(record: MeterRecord) -> str:
    if record.device_ref is None:
        return tr("no token known")
    return record.device_name or tr("not looked up")


_LISTS = (
    ("meters", mark("Meters"), mark("Meters that were heard or visited here")),
    ("server", mark("Server"), mark("Devices on the server, also without a network")),
)
