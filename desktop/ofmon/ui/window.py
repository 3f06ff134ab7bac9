"""The main window: navigation, strip, pages, and what closing does while a job runs."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QWidget

from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui.announce import announce
from ofmon.ui.collect.page import CollectPage
from ofmon.ui.devices.page import DevicesPage
from ofmon.ui.energy.page import EnergyPage
from ofmon.ui.first_steps.cards import FirstSteps
from ofmon.ui.keys import bind, leave_in, search_in
from ofmon.ui.more.page import MorePage
from ofmon.ui.nav import Navigation
from ofmon.ui.parts.questions import in_plain_text
from ofmon.ui.parts.theme import WIDE_PX
from ofmon.ui.parts.widgets import column, row
from ofmon.ui.screen_place import remember
from ofmon.ui.strip import Strip
from ofmon.ui.sync.page import SyncPage

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from ofmon.domain.identity import MeterId, Token
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Page, Shared

_STATUS_POLL_MS = 30_000


class MainWindow(QMainWindow):
    """Everything on the screen; ``closed`` tells that the person has closed it."""

    closed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.shared = shared
        self.setWindowTitle("OFMon")
        self.setMinimumSize(480, 400)
        self.collect = CollectPage(shared)
        self.devices = DevicesPage(shared)
        self.energy = EnergyPage(shared)
        self.sync = SyncPage(shared)
        self.more = MorePage(shared)
        self.first_steps: FirstSteps | None = None
        self.pages: list[Page] = [
            self.collect,
            self.devices,
            self.energy,
            self.sync,
            self.more,
        ]
        self.strip = Strip(shared)
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page)
        self._rail = Navigation(shared.theme, self.pages, upright=True)
        self._tabs = Navigation(shared.theme, self.pages, upright=False)
        self.navigations = (self._rail, self._tabs)
        for navigation in self.navigations:
            navigation.chosen.connect(self.open_page)
        self._arrange()
        self._shortcuts()
        self._asking: QMessageBox | None = None
        self._to_style: list[QWidget] = []
        self._status = QTimer(self, interval=_STATUS_POLL_MS)
        self._status.timeout.connect(self.reload_strip)
        self._status.start()
        for page in self.pages:
            page.go.connect(lambda name: self.open_named(name).reload())
        shared.jobs.finished.connect(self._after)
        shared.theme.changed.connect(self._restyle)
        for part in self._parts():
            part.setStyleSheet(shared.theme.sheet)
        shared.activity.noted.connect(self._tell)
        self.strip.wanted.connect(self._show_part)
        self.collect.sync_wanted.connect(self._sync_now)
        self.sync.held_wanted.connect(lambda: self._show_part("more", "held"))
        self.more.held.changed.connect(self.reload_strip)
        self.more.settings.firmware.kept.connect(self.collect.reload)
        self.devices.provision_wanted.connect(self._provision_with)
        self.devices.data_wanted.connect(self._show_data)
        self.collect.panel.wishes.page_wanted.connect(self._show_meter)
        self.more.about.first_steps_wanted.connect(self.show_first_steps)
        self._go(0)
        self.collect.tour.setFocus()

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.pages[self._stack.currentIndex()]

    def open_page(self, number: int) -> None:
        """Go to a page and load it."""
        self._go(number)
        self.page.reload()
        if self.page is self.devices:
            self.collect.firmware.start()

    def open_named(self, name: str) -> Page:
        """Go to a page by its short name, without loading it."""
        self._go([page.name for page in self.pages].index(name))
        return self.page

    def open_help(self) -> None:
        """Go to where the guide tells of the page that is open."""
        place = self.page.name
        self.open_named("more")
        self.more.open_help(place)

    def show_first_steps(self) -> None:
        """Cover everything with the cards for newcomers until they are left."""
        if self.first_steps is None:
            self.first_steps = FirstSteps(self.shared)
            self.first_steps.setStyleSheet(self.shared.theme.sheet)
            self.first_steps.left.connect(self._leave_first_steps)
            self._front.addWidget(self.first_steps)
        self._front.setCurrentWidget(self.first_steps)
        self.first_steps.begin()

    def _leave_first_steps(self) -> None:
        self.open_page(0)
        self.collect.scan()
        self.collect.tour.setFocus()

    def _go(self, number: int) -> None:
        self._front.setCurrentIndex(0)
        self._stack.setCurrentIndex(number)
        for navigation in self.navigations:
            navigation.check(number)

    def stop(self) -> None:
        """Ask for nothing any more, and leave no secret in the clipboard."""
        self.devices.server.clipboard.clear()
        self._status.stop()
        if self.first_steps:
            self.first_steps.next.meters.stop()

    def reload_strip(self) -> None:
        """Ask again how things stand."""
        self.shared.jobs.load(self.strip, self.strip.load)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rail or tabs."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE_PX
        self._rail.setVisible(wide)
        self._tabs.setVisible(not wide)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing runs: close. Else ask whether the job may be cancelled, and close when it has ended."""
        remember(self, self.shared.preferences)
        job = self.shared.jobs.running
        if job is None or job.kind == "scan":
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        self._ask_to_stop(job)

    def _ask_to_stop(self, job: Job) -> None:
        if self._asking:
            return
        box = self._asking = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("OFMon")
        in_plain_text(box)
        box.setText(visible(tr("{job} is still running.", job=job.title)))
        box.setInformativeText(tr("What is stored stays stored; nothing is erased on a meter before that."))
        stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(tr("Keep running"), QMessageBox.ButtonRole.RejectRole)
        box.setStyleSheet(self.shared.theme.sheet)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(lambda _result: self._answered(box.clickedButton() is stop))
        box.open()

    def _answered(self, stop: bool) -> None:  # noqa: FBT001 - the answer to a question
        self._asking = None
        if not stop:
            return
        if self.shared.jobs.running:
            self.shared.jobs.finished.connect(lambda _job: self.close())
            self.shared.jobs.cancel()
        else:
            self.close()

    def _parts(self) -> list[QWidget]:
        return [
            self.page,
            self.strip,
            *self.navigations,
            *([self.first_steps] if self.first_steps else []),
            *(page for page in self.pages if page is not self.page),
        ]

    def _restyle(self) -> None:
        """Each part in a turn of its own: timers that are due together share one turn of the event loop."""
        waits = bool(self._to_style)
        self._to_style = self._parts()
        if not waits:
            QTimer.singleShot(0, self, self._style_next)

    def _style_next(self) -> None:
        self._to_style.pop(0).setStyleSheet(self.shared.theme.sheet)
        if self._to_style:
            QTimer.singleShot(0, self, self._style_next)

    def _arrange(self) -> None:
        middle = row(self._rail, spacing=0)
        middle.addLayout(column(self.strip, self._stack, self._tabs, spacing=0), 1)
        centre = QWidget()
        centre.setObjectName("page")
        centre.setLayout(middle)
        self._front = QStackedWidget()
        self._front.addWidget(centre)
        self.setCentralWidget(self._front)

    def _shortcuts(self) -> None:
        for number in range(len(self.pages)):
            bind(f"Ctrl+{number + 1}", self, partial(self.open_page, number))
        bind("F5", self, self._again)
        bind("F1", self, self.open_help)
        bind("Ctrl+Q", self, self.close)
        bind("Ctrl+F", self, lambda: search_in(self.page))
        bind("Esc", self, self._leave)

    def _leave(self) -> None:
        if self.first_steps and self.first_steps.isVisible():
            self.first_steps.left.emit()
        else:
            leave_in(self.page)

    def _again(self) -> None:
        self.page.again()
        self.reload_strip()

    def _after(self, job: Job) -> None:
        self.page.reload()
        self.reload_strip()

    def _provision_with(self, device: str, token: Token) -> None:
        self.open_page(self.pages.index(self.collect))
        self.collect.offer(device, token)

    def _show_part(self, page: str, part: str) -> None:
        self.open_named(page)
        if part:
            self.more.open_part(part)
        else:
            self.page.reload()

    def _tell(self, text: str) -> None:
        """Where nobody looks or can look, too."""
        self.strip.job.say_end(text)
        announce(self, text)

    def _show_meter(self, meter: MeterId) -> None:
        self._go(self.pages.index(self.devices))
        self.devices.open_meter(meter)

    def _show_data(self, name: str) -> None:
        self.open_named("more")
        self.more.data.meter.setText(name)
        self.more.open_part("data")

    def _sync_now(self) -> None:
        self.open_page(self.pages.index(self.sync))
        asyncio.get_running_loop().call_soon(self.sync.start)
