"""Devices: those known here with their meters, the server's, and a meter's own page."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from ofmon.errors import OFMonError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.devices.known import KnownDevices
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.wearing import worn
from ofmon.ui.parts.widgets import Choice, Empty, Notice, button, column, label, row, themed_icon
from ofmon.ui.shared import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.identity import MeterId
    from ofmon.ui.devices.server_devices import ServerDevices
    from ofmon.ui.devices.server_forms import ServerForms
    from ofmon.ui.meter.view import MeterView
    from ofmon.ui.shared import Shared
    from ofmon.ui.sites.view import SitesView

    View = TypeVar("View", bound=QWidget)

_HEADING_FROM_PX = 420


class DevicesPage(Page):
    """Three lists, two with a search field, and a meter's own page.

    ``provision_wanted`` carries a device's name and its token, ``data_wanted`` a meter's SSID.
    """

    name = "devices"
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
        self.copy = button(tr("Copy"), tr("Copies the table, to paste into a spreadsheet"), self._copy)
        themed_icon(shared.theme, self.copy, "copy")
        self._views = QStackedWidget()
        tools = row(self.which, None, self.search, self.copy)
        tools.setStretch(2, 1)
        self._head, self._lists = QWidget(), QWidget()
        self._head.setLayout(column(self.heading, tools, self.notice))
        self._lists.setLayout(column(self._head, self._views))
        for view in (self.empty, self.known):
            self._added(view)
        self._front = QStackedWidget()
        self._front.addWidget(self._lists)
        self.setLayout(column(self._front, margin=2 * GRID))
        self._connect()

    def dress(self) -> None:
        """Its views are regions of their own."""
        worn(self._head, self.shared.theme)

    def _added(self, view: View) -> View:
        self._views.addWidget(view)
        return worn(view, self.shared.theme)

    # ------------------------------------------------------------ views, each made when first asked for

    @cached_property
    def server(self) -> ServerDevices:
        """The devices on the server."""
        from ofmon.ui.devices.server_devices import ServerDevices  # noqa: PLC0415 - not read before

        view = self._added(ServerDevices(self.shared))
        view.table.filter(self.search.text())
        view.changed.connect(self.reload)
        view.sign_in_wanted.connect(lambda: self.go.emit("sync"))
        view.provision_wanted.connect(self.provision_wanted)
        view.new_wanted.connect(self.make_devices)
        view.labels_wanted.connect(self.make_labels)
        self.reload()
        return view

    @cached_property
    def forms(self) -> ServerForms:
        """What can be done with the server's devices."""
        from ofmon.ui.devices.server_forms import ServerForms  # noqa: PLC0415 - not read before

        view = self._added(ServerForms(self.shared))
        view.sign_in_wanted.connect(lambda: self.go.emit("sync"))
        view.made.connect(self._fetch)
        view.left.connect(self._show)
        return view

    @cached_property
    def sites(self) -> SitesView:
        """The sites."""
        from ofmon.ui.sites.view import SitesView  # noqa: PLC0415 - not read before

        view = self._added(SitesView(self.shared))
        view.covered.connect(lambda _covered: self._fit())
        self.reload()
        return view

    @cached_property
    def meter(self) -> MeterView:
        """A meter's own page."""
        from ofmon.ui.meter.view import MeterView  # noqa: PLC0415 - not read before

        view = MeterView(self.shared)
        view.left.connect(self.show_lists)
        view.sync_wanted.connect(lambda: self.go.emit("sync"))
        view.data_wanted.connect(self.data_wanted)
        self._front.addWidget(view)
        return worn(view, self.shared.theme)

    def made(self, view: str) -> bool:
        """Whether one of these was made."""
        return view in vars(self)

    # ------------------------------------------------------------ what is shown

    async def load(self) -> None:
        """Read the meters from the database, and the list of devices that was kept."""
        try:
            lines, records = await self.shared.services.device_tree.with_records()
            if self.made("server"):
                await self.server.load(records)
            if self.made("sites"):
                await self.sites.load()
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        self.notice.hide()
        self.known.show_devices(lines)
        self._show()
        if self._front.currentWidget() is not self._lists:
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

    def _fetch(self) -> None:
        self.server.fetch()

    def show_list(self, which: str) -> None:
        """Show the "meters", "sites", or the devices on the "server"; these are asked for at once."""
        if self.made("forms"):
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
        if self._in_forms and self.forms.shown and self.which.value == "server":
            return
        known, on_server = len(self.table.rows.everything), self.which.value == "server"
        if on_server:
            self.heading.setText(tr("%n device(s)", "", len(self.server.devices)))
            self._views.setCurrentWidget(self.server)
        else:
            self.heading.setText(self._counted() if known else self.title)
            self._views.setCurrentWidget(self.known if known else self.empty)
        at_sites = self.which.value == "sites"
        if at_sites:
            self.heading.setText(tr("Sites"))
            self._views.setCurrentWidget(self.sites)
        self._fit()
        for part in (self.search, self.copy):
            part.setVisible(bool(self.server.devices if on_server else known) and not at_sites)

    @property
    def _in_forms(self) -> bool:
        return self.made("forms") and self._views.currentWidget() is self.forms

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
        form = at_site or self._in_forms
        self.heading.setVisible(self.height() >= _HEADING_FROM_PX and not form)
        self.which.setVisible(not at_site)

    def _copy(self) -> None:
        (self.server.table if self.which.value == "server" else self.table).copy()

    def _filter(self, text: str) -> None:
        self.table.filter(text)
        if self.made("server"):
            self.server.table.filter(text)

    def _connect(self) -> None:
        self.which.chosen.connect(self.show_list)
        self.search.textChanged.connect(self._filter)
        self.known.meter_wanted.connect(self.open_meter)


def _least_px(field: QLineEdit) -> int:
    """So that what it is for can be read."""
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + 5 * GRID


_LISTS = (
    ("meters", mark("Here"), mark("Devices and meters that are known here")),
    ("server", mark("Server"), mark("Devices on the server, also without a network")),
    ("sites", mark("Sites"), mark("Depots, what is expected at each, and what is due")),
)
