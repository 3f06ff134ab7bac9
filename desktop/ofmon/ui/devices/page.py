"""Devices: those known here with their meters, the server's, and a meter's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from ofmon.errors import OFMonError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.devices.known import KnownDevices
from ofmon.ui.devices.server_devices import ServerDevices
from ofmon.ui.devices.server_forms import ServerForms
from ofmon.ui.meter.view import MeterView
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Choice, Empty, Notice, button, column, label, row, themed_icon
from ofmon.ui.shared import Page
from ofmon.ui.sites.view import SitesView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.identity import MeterId
    from ofmon.ui.shared import Shared

_HEADING_FROM_PX = 420


class DevicesPage(Page):
    """Three lists, two with a search field, and a meter's own page.

    ``provision_wanted`` carries a device's name and its token, ``data_wanted`` a meter's SSID.
    """

    name, title, sign = "devices", mark("Devices"), "devices"
    provision_wanted = Signal(str, object)
    data_wanted = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.heading = label(tr("Devices known here"), "title")
        self.which = Choice(tr("List"), words.told(_LISTS))
        self.which.choose("meters")
        self.search = QLineEdit(placeholderText=tr("Search"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the list"))
        self.search.setToolTip(tr("Shows only rows that hold this text"))
        self.search.setMinimumWidth(_least_px(self.search))
        self.search.setMaximumWidth(320)
        self.notice = Notice(shared.theme)
        self.empty = Empty(shared.theme, "devices")
        said = tr("Each meter that is heard by a scan is listed here, with its readings.")
        self.empty.say(tr("No meters yet"), said, tr("Go to Collect"), lambda: self.go.emit("collect"))
        self.known = KnownDevices(shared)
        self.table = self.known.table
        self.meter = MeterView(shared)
        self.server = ServerDevices(shared)
        self.sites = SitesView(shared)
        self.forms = ServerForms(shared)
        self.copy = button(tr("Copy"), tr("Copies the table, to paste into a spreadsheet"), self._copy)
        themed_icon(shared.theme, self.copy, "copy")
        self._views = QStackedWidget()
        for view in (self.empty, self.known, self.server, self.forms, self.sites):
            self._views.addWidget(view)
        tools = row(self.which, None, self.search, self.copy)
        tools.setStretch(2, 1)
        lists = QWidget()
        lists.setLayout(column(self.heading, tools, self.notice, self._views))
        self._front = QStackedWidget()
        for front in (lists, self.meter):
            self._front.addWidget(front)
        self.setLayout(column(self._front, margin=2 * GRID))
        self._connect()

    async def load(self) -> None:
        """Read the meters from the database, and the list of devices that was kept."""
        try:
            lines, records = await self.shared.services.device_tree.with_records()
            await self.server.load(records)
            await self.sites.load()
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        self.notice.hide()
        self.known.show_devices(lines)
        self._show()
        if self._front.currentWidget() is self.meter:
            await self.meter.load()

    def again(self) -> None:
        """F5 asks the server again when its list is shown."""
        self.reload()
        if self.which.value == "server":
            self.server.fetch()

    def open_meter(self, meter: MeterId) -> None:
        """Show a meter's own page instead of the lists."""
        self._front.setCurrentWidget(self.meter)
        self.meter.open(meter)
        self.meter.back.setFocus()

    def show_lists(self) -> None:
        """Back from a meter's page."""
        self._front.setCurrentIndex(0)
        self.reload()
        self.table.setFocus()

    def show_list(self, which: str) -> None:
        """Show the "meters", "sites", or the devices on the "server"; these are asked for at once."""
        self.forms.close_form()
        self.which.choose(which)
        self._show()
        if which == "server":
            self.server.fetch()

    def make_devices(self) -> None:
        """Ask for the names of new devices."""
        self._open(self.forms.make_devices)

    def make_labels(self) -> None:
        """Ask for labels of the device that is chosen, or of all that are listed."""
        chosen = self.server.chosen_device
        shown = [row_.device for row_ in self.server.table.shown]
        self._open(lambda: self.forms.make_labels([chosen] if chosen else [], shown))

    def _open(self, begin: Callable[[], None]) -> None:
        """Show a form in the list's place until it is left."""
        self.which.choose("server")
        for part in (self.heading, self.search, self.copy):
            part.hide()
        self._views.setCurrentWidget(self.forms)
        begin()

    def _show(self) -> None:
        if self._views.currentWidget() is self.forms and self.forms.shown and self.which.value == "server":
            return
        known, on_server = len(self.table.rows.everything), self.which.value == "server"
        if on_server:
            self.heading.setText(tr("%n device(s)", "", len(self.server.devices)))
            self._views.setCurrentWidget(self.server)
        else:
            self.heading.setText(self._counted() if known else tr(self.title))
            self._views.setCurrentWidget(self.known if known else self.empty)
        at_sites = self.which.value == "sites"
        if at_sites:
            self.heading.setText(tr("Sites"))
            self._views.setCurrentWidget(self.sites)
        self._fit()
        for part in (self.search, self.copy):
            part.setVisible(bool(self.server.devices if on_server else known) and not at_sites)

    def _counted(self) -> str:
        lines = self.table.rows.everything
        devices = tr("%n device(s)", "", sum(line.is_device for line in lines))
        strangers = sum(not line.is_device for line in lines)
        return words.listed((devices, tr("%n meter(s) without one", "", strangers) if strangers else ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window keeps its room for the list."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A form has a title of its own, and all of the page at a site."""
        at_site = self.which.value == "sites" and self.sites.in_form
        form = at_site or self._views.currentWidget() is self.forms
        self.heading.setVisible(self.height() >= _HEADING_FROM_PX and not form)
        self.which.setVisible(not at_site)

    def _copy(self) -> None:
        (self.server.table if self.which.value == "server" else self.table).copy()

    def _filter(self, text: str) -> None:
        self.table.filter(text)
        self.server.table.filter(text)

    def _connect(self) -> None:
        self.which.chosen.connect(self.show_list)
        self.sites.covered.connect(lambda _covered: self._fit())
        self.search.textChanged.connect(self._filter)
        self.server.changed.connect(self.reload)
        self.server.sign_in_wanted.connect(lambda: self.go.emit("sync"))
        self.server.provision_wanted.connect(self.provision_wanted)
        self.known.meter_wanted.connect(self.open_meter)
        self.meter.left.connect(self.show_lists)
        self.meter.sync_wanted.connect(lambda: self.go.emit("sync"))
        self.meter.data_wanted.connect(self.data_wanted)
        self.server.new_wanted.connect(self.make_devices)
        self.server.labels_wanted.connect(self.make_labels)
        self.forms.sign_in_wanted.connect(lambda: self.go.emit("sync"))
        self.forms.made.connect(self.server.fetch)
        self.forms.left.connect(self._show)


def _least_px(field: QLineEdit) -> int:
    """So that what it is for can be read."""
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + 5 * GRID


_LISTS = (
    ("meters", mark("Here"), mark("Devices and meters that are known here")),
    ("server", mark("Server"), mark("Devices on the server, also without a network")),
    ("sites", mark("Sites"), mark("Depots, what is expected at each, and what is due")),
)
