"""The main window: navigation, strip, pages (each made when first opened), and what closing does."""

from __future__ import annotations

import asyncio
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ofmon.services.told.words import told_text
from ofmon.ui.announce import announce
from ofmon.ui.closing import ClosingQuestion
from ofmon.ui.collect.page import CollectPage
from ofmon.ui.garbage import spare
from ofmon.ui.keys import bind, leave_in, search_in
from ofmon.ui.nav import Navigation
from ofmon.ui.parts.theme import WIDE_PX
from ofmon.ui.parts.wearing import worn
from ofmon.ui.parts.widgets import column, row
from ofmon.ui.places import PLACES
from ofmon.ui.screen_place import remember
from ofmon.ui.strip import Strip

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from ofmon.domain.identity import MeterId, Token
    from ofmon.ui.devices.page import DevicesPage
    from ofmon.ui.energy.page import EnergyPage
    from ofmon.ui.first_steps.cards import FirstSteps
    from ofmon.ui.jobs import Job
    from ofmon.ui.more.page import MorePage
    from ofmon.ui.shared import Page, Shared
    from ofmon.ui.sync.page import SyncPage

    Made = TypeVar("Made", bound=Page)

_STATUS_POLL_MS = 30_000
# Both ends of a session: the page is told, and may not be there.
_SESSION = {"sign-in", "sign-out"}


class MainWindow(QMainWindow):
    """Everything on the screen; ``closed`` tells that the person has closed it."""

    closed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.shared = shared
        self.setWindowTitle("OFMon")
        self.setMinimumSize(480, 400)
        self.first_steps: FirstSteps | None = None
        self.strip = worn(Strip(shared), shared.theme)
        self._stack = QStackedWidget()
        self.collect = self._added(CollectPage(shared))
        self._rail = worn(Navigation(shared.theme, upright=True), shared.theme)
        self._tabs = worn(Navigation(shared.theme, upright=False), shared.theme)
        self.navigations = (self._rail, self._tabs)
        for navigation in self.navigations:
            navigation.chosen.connect(self.open_page)
        self._arrange()
        self._shortcuts()
        self._closing = ClosingQuestion(self, shared)
        self._status = QTimer(self, interval=_STATUS_POLL_MS)
        self._status.timeout.connect(self.reload_strip)
        self._status.start()
        shared.jobs.finished.connect(self._after)
        shared.activity.noted.connect(self._tell)
        shared.theme.region_added.connect(self._tabs.go_last)
        shared.theme.region_added.connect(spare)
        self.strip.wanted.connect(self._show_part)
        self.collect.sync_wanted.connect(self._sync_now)
        self.collect.panel.wishes.page_wanted.connect(self._show_meter)
        self.open_named("collect")
        self.collect.tour.setFocus()

    # ------------------------------------------------------------ pages

    @cached_property
    def devices(self) -> DevicesPage:
        """Devices, made when first asked for; so are the next ones."""
        from ofmon.ui.devices.page import DevicesPage  # noqa: PLC0415 - not read for the start

        page = self._added(DevicesPage(self.shared))
        page.provision_wanted.connect(self._provision_with)
        page.data_wanted.connect(self._show_data)
        return page

    @cached_property
    def energy(self) -> EnergyPage:
        """Energy."""
        from ofmon.ui.energy.page import EnergyPage  # noqa: PLC0415 - not read for the start

        return self._added(EnergyPage(self.shared))

    @cached_property
    def sync(self) -> SyncPage:
        """Sync."""
        from ofmon.ui.sync.page import SyncPage  # noqa: PLC0415 - not read for the start

        page = self._added(SyncPage(self.shared))
        page.held_wanted.connect(lambda: self._show_part("more", "held"))
        return page

    @cached_property
    def more(self) -> MorePage:
        """More."""
        from ofmon.ui.more.page import MorePage  # noqa: PLC0415 - not read for the start

        page = self._added(MorePage(self.shared))
        page.held_changed.connect(self.reload_strip)
        page.firmware_kept.connect(self.collect.reload)
        page.first_steps_wanted.connect(self.show_first_steps)
        return page

    def made(self, name: str) -> bool:
        """Whether a page of this name was made."""
        return name in vars(self)

    def _added(self, page: Made) -> Made:
        page.go.connect(lambda name: self.open_named(name).reload())
        self._stack.addWidget(page)
        page.dress()
        return page

    @property
    def pages(self) -> list[Page]:
        """All of them."""
        return [self._named(name) for name in PLACES]

    def _named(self, name: str) -> Page:
        return cast("Page", getattr(self, name))

    @property
    def page(self) -> Page:
        """The page that is open."""
        return cast("Page", self._stack.currentWidget())

    def open_page(self, number: int) -> None:
        """Go to a page and load it."""
        self.open_named(tuple(PLACES)[number]).reload()
        if self.page.name == "devices":
            self.collect.firmware.start()

    def open_named(self, name: str) -> Page:
        """Go to a page by its short name, without loading it."""
        self._front.setCurrentIndex(0)
        self._stack.setCurrentWidget(self._named(name))
        for navigation in self.navigations:
            navigation.check(tuple(PLACES).index(name))
        return self.page

    def open_help(self) -> None:
        """Go to where the guide tells of the page that is open."""
        place = self.page.name
        self.open_named("more")
        self.more.open_help(place)

    def show_first_steps(self) -> None:
        """Cover everything with the cards for newcomers until they are left."""
        if self.first_steps is None:
            from ofmon.ui.first_steps.cards import FirstSteps  # noqa: PLC0415 - not read for each start

            self.first_steps = worn(FirstSteps(self.shared), self.shared.theme)
            self.first_steps.left.connect(self._leave_first_steps)
            self._front.addWidget(self.first_steps)
        self._front.setCurrentWidget(self.first_steps)
        self.first_steps.begin()

    def _leave_first_steps(self) -> None:
        self.open_page(0)
        self.collect.scan()
        self.collect.tour.setFocus()

    def stop(self) -> None:
        """Ask for nothing any more, and leave no secret in the clipboard."""
        if self.made("devices") and self.devices.made("server"):
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
        self._closing.ask(job)

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
        for number in range(len(PLACES)):
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
        if job.kind in _SESSION:
            self.shared.activity.note_end(self.shared.now.ms, job, told_text(job.result) if job.ok else "")
        self.page.reload()
        self.reload_strip()

    def _provision_with(self, device: str, token: Token) -> None:
        self.open_named("collect").reload()
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
        self.open_named("devices")
        self.devices.open_meter(meter)

    def _show_data(self, name: str) -> None:
        self.open_named("more")
        self.more.data.meter.setText(name)
        self.more.open_part("data")

    def _sync_now(self) -> None:
        self.open_named("sync").reload()
        asyncio.get_running_loop().call_soon(self.sync.start)
