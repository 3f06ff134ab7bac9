"""Collect: meters in reach, one big action, and the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from ofmon.errors import OFMonError
from ofmon.services.scan import Nearby
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.collect.by_hand import joined
from ofmon.ui.collect.meter_status import PROVISION
from ofmon.ui.collect.meter_work import COLLECTING, Given, Work, provisioning, said_of
from ofmon.ui.collect.reach_view import ReachView
from ofmon.ui.collect.site_choice import SiteChoice
from ofmon.ui.collect.touring import listen, tour
from ofmon.ui.collect.update_all import UpdateAll
from ofmon.ui.collect.visit_panel import VisitPanel
from ofmon.ui.devices.firmware_fetch import FirmwareFetch
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.wearing import worn
from ofmon.ui.parts.widgets import row
from ofmon.ui.shared import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.identity import MeterId, Token
    from ofmon.services.progress import Progress, Report
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_SIDE_BY_SIDE_PX = 1000
_PANEL_PX_MAX = 560
# Qt's own name for "no limit", which PySide does not export.
QWIDGETSIZE_MAX = (1 << 24) - 1
_TOURS = {"tour", "update-all"}
_VISITS = {"visit", *_TOURS}


class CollectPage(Page):
    """List on the left, visit on the right; in a narrow window one or the other."""

    name = "collect"
    sync_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.site = SiteChoice(shared)
        self.reach = ReachView(shared, self.site)
        self.meters, self.list, self.by_hand = self.reach.meters, self.reach.list, self.reach.by_hand
        self.heading, self.notice, self.empty = self.reach.heading, self.reach.notice, self.reach.empty
        self.tour, self.listen = self.reach.tour, self.reach.listen
        self.panel = VisitPanel(shared, self.site)
        self.update_all = UpdateAll(self.reach.newer, shared)
        self.firmware = FirmwareFetch(shared)
        self._tour_then_sync = False
        self._arrange()
        self._connect()

    # ------------------------------------------------------------ actions

    def scan(self) -> None:
        """Listen for meters."""
        if self.shared.jobs.start("scan", tr("Listening for meters"), self._scan):
            self.notice.hide()

    def start_tour(self, *, then_sync: bool = False) -> None:
        """Collect all in reach."""
        self._tour_then_sync = then_sync
        if self.shared.jobs.start("tour", tr("Tour"), self._tour):
            self.notice.hide()
            self.panel.begin_tour()
            self._show_panel()

    def start_updates(self, meters: list[Nearby]) -> None:
        """Collect these, and give them newer firmware."""
        self._tour_then_sync = False
        work = self.update_all.work(meters, self.panel.tour)
        if self.shared.jobs.start("update-all", tr("Updating %n meter(s)", "", len(meters)), work):
            self.notice.hide()
            self.panel.begin_tour()
            self._show_panel()

    def collect(self, nearby: Nearby) -> None:
        """Collect one meter, and update it where that is to be done at each visit."""
        if update := self.update_all.at_visit(nearby.meter, self.panel.wishes.offers):
            self.work(nearby, update)
            return

        async def work(report: Report) -> Any:
            return await self.shared.services.collect.run(nearby.meter, report)

        self._visit(nearby, "collect", COLLECTING, work)

    def provision(self, nearby: Nearby, given: Given) -> None:
        """Give a meter its token."""
        self.work(nearby, provisioning(self.shared.services, nearby.meter, given))

    def work(self, nearby: Nearby, work: Work) -> None:
        """Do something else at one meter."""
        self._visit(nearby, work.kind, work.doing, work.run)

    def offer(self, device: str, token: Token) -> None:
        """Have the token of this device in the form of the next meter that is chosen for provisioning."""
        self.panel.offered = token
        self._hide_panel()
        said = tr("Choose the meter that is to become {device}, then Provision.", device=device)
        self.notice.say(said, "", tr("Not now"), self._withdraw)

    def _withdraw(self) -> None:
        self.panel.offered = None
        self.notice.hide()

    def again(self) -> None:
        """F5 listens again."""
        self.scan()

    async def load(self) -> None:
        """Read the database anew for the meters of the last scan."""
        try:
            records = {record.meter: record for record in await self.shared.services.store.meters()}
            offers = await self.shared.services.rounds.offers(records)
            await self.site.load()
        except OFMonError as error:
            self.notice.fail(error, tr("Try again"), self.reload)
            return
        self.meters.offers = self.panel.wishes.offers = {offer.meter: offer for offer in offers}
        self._replace(
            [
                Nearby(nearby.meter, nearby.signal_dbm, records.get(nearby.meter, nearby.record))
                for nearby in self.meters.found
            ]
        )

    async def prepare_picture(self) -> None:
        """A picture shows the meters that are in reach."""
        self.scan()
        if self.shared.jobs.running and self.shared.jobs.running.task:
            await self.shared.jobs.running.task

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one at a time."""
        super().resizeEvent(event)
        self._fit()

    # ------------------------------------------------------------ jobs

    def _visit(self, nearby: Nearby, kind: str, doing: str, work: Any) -> None:
        title = tr(doing, meter=words.nearby_name(nearby))
        if self.shared.jobs.start("visit", title, work):
            self.notice.hide()
            self.panel.begin(nearby, kind)
            self.list.keep_selected(nearby.meter)
            self._show_panel()
            # The button that was pressed is gone; the focus must not wander off to a neighbour.
            self.list.setFocus()

    async def _scan(self, report: Report) -> list[Nearby]:
        return await listen(self.shared, self.site, report)

    async def _tour(self, report: Report) -> Any:
        return await tour(self.shared, self.site, self.panel.tour, report, self._heard)

    def _heard(self, found: list[Nearby]) -> None:
        self.reach.scanned = True
        self._replace(found)

    def _started(self, job: Job) -> None:
        self._allow(allowed=False)
        self.reach.listening(now=job.kind == "scan")

    def _progressed(self, job: Job, progress: Progress) -> None:
        if job.kind in _VISITS:
            self.panel.follow(progress)

    def _finished(self, job: Job) -> None:
        self._allow(allowed=True)
        self.reach.listening(now=False)
        now_ms, activity = self.shared.now.ms, self.shared.activity
        if job.kind == "scan":
            self._scan_ended(job)
        elif job.kind == "visit":
            here = self.panel.nearby
            activity.note_end(now_ms, job, said_of(job.result), (here.meter.ssid,) if here else ())
            self.shared.jobs.load(self.panel, lambda: self._after_visit(job))
        elif job.kind in _TOURS:
            self.panel.end_tour(job)
            activity.note_end(now_ms, job, self.panel.tour.said, self.panel.tour.visited)
            self.reload()
            if self._tour_then_sync and job.ok:
                self.sync_wanted.emit()

    async def _after_visit(self, job: Job) -> None:
        await self.load()
        here = self.panel.nearby
        onward = self.reach.next_after(here.meter if here else None)
        self.panel.end(job, words.nearby_name(onward) if onward else None)
        await self.panel.result.draw()

    def _scan_ended(self, job: Job) -> None:
        self.reach.scan_ended(job.error)
        if job.result is not None:
            self._replace(job.result)

    # ------------------------------------------------------------ what is shown

    def _replace(self, found: list[Nearby]) -> None:
        found = [self.site.named(each) for each in found]
        chosen = self.panel.nearby.meter if self.panel.nearby else None
        self.site.hear([nearby.meter for nearby in found])
        self.reach.replace(found, chosen)
        self.update_all.tell(found, self.meters.offers)
        same = next((nearby for nearby in found if nearby.meter == chosen), None)
        if same:
            self.panel.refresh(same)

    def _allow(self, *, allowed: bool) -> None:
        self.reach.allow(allowed=allowed)
        self.reach.newer.setEnabled(allowed)
        self.panel.allow(allowed)

    def _named(self, meter: MeterId) -> None:
        async def work() -> None:
            nearby = await joined(meter, self.shared.services.store)
            self._replace([nearby])
            self._open(nearby)

        self.shared.jobs.load(self.by_hand, work)

    def _open(self, nearby: Nearby) -> None:
        running = self.shared.jobs.running
        if not (running and running.kind in _VISITS):
            self.panel.show_meter(nearby)
        self._show_panel()

    def _act(self, nearby: Nearby) -> None:
        if self.meters.status(self.meters.rows.index(nearby)).action == PROVISION:
            self.panel.show_meter(nearby)
            self.panel.show_form()
            self._show_panel()
        else:
            self.collect(nearby)

    def _next(self) -> None:
        here = self.panel.nearby.meter if self.panel.nearby else None
        nearby = self.reach.next_after(here)
        if nearby:
            self.collect(nearby)

    # ------------------------------------------------------------ layout

    def dress(self) -> None:
        """List and panel are regions of their own."""
        for region in (self.reach, self.panel):
            worn(region, self.shared.theme)

    def _arrange(self) -> None:
        layout = row(self.reach, self.panel, spacing=2 * GRID)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setStretch(0, 3)
        layout.setStretch(1, 2)
        self.setLayout(layout)
        self._panel_in_front = False

    def _connect(self) -> None:
        jobs, panel = self.shared.jobs, self.panel
        jobs.started.connect(self._started)
        jobs.progressed.connect(self._progressed)
        jobs.finished.connect(self._finished)
        self.list.opened.connect(self._open)
        self.list.action.connect(self._act)
        self.by_hand.named.connect(self._named)
        self.reach.scan_wanted.connect(self.scan)
        self.reach.tour_wanted.connect(self.start_tour)
        panel.wishes.collect_wanted.connect(self.collect)
        panel.wishes.provision_wanted.connect(self.provision)
        panel.wishes.work_wanted.connect(self.work)
        panel.next_wanted.connect(self._next)
        self.update_all.wanted.connect(self.start_updates)
        self.firmware.brought.connect(self.reload)
        panel.sync_wanted.connect(self.sync_wanted)
        panel.closed.connect(self._hide_panel)

    def _show_panel(self) -> None:
        self._panel_in_front = True
        self._fit()

    def _hide_panel(self) -> None:
        self._panel_in_front = False
        self._fit()
        self.list.setFocus()

    def _fit(self) -> None:
        beside = self.width() >= _SIDE_BY_SIDE_PX
        self.reach.setVisible(beside or not self._panel_in_front)
        self.panel.setVisible(beside or self._panel_in_front)
        self.panel.setMaximumWidth(_PANEL_PX_MAX if beside else QWIDGETSIZE_MAX)
        self.panel.show_back(not beside)
