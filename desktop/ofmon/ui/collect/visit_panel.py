"""What is known about one meter, and the visit to it: steps, figures, what is odd, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ofmon.errors import DeviceTakenError, MeterIdentityError, TokenPresentError
from ofmon.texts import tr
from ofmon.ui.collect.facts import Facts, known_of
from ofmon.ui.collect.meter_wishes import MeterWishes
from ofmon.ui.collect.meter_work import Done, available
from ofmon.ui.collect.single_steps import SingleSteps
from ofmon.ui.collect.site_note import SiteNote
from ofmon.ui.collect.steps import VISIT_STEPS, StepList
from ofmon.ui.collect.tour_report import TourReport
from ofmon.ui.collect.visit_buttons import VisitButtons
from ofmon.ui.collect.visit_heading import VisitHeading
from ofmon.ui.collect.visit_result import VisitResult
from ofmon.ui.collect.visit_views import Mode, VisitViews
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Empty, Notice, column, scrolled

if TYPE_CHECKING:
    from ofmon.domain.identity import Token
    from ofmon.domain.visit import Visit
    from ofmon.errors import OFMonError
    from ofmon.services.progress import Progress
    from ofmon.services.scan import Nearby
    from ofmon.ui.collect.calibration_form import CalibrationForm
    from ofmon.ui.collect.provision_form import ProvisionForm
    from ofmon.ui.collect.site_choice import SiteChoice
    from ofmon.ui.collect.visit_charts import VisitCharts
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

__all__ = ["Mode", "VisitPanel"]


class VisitPanel(QFrame):
    """The right third of a wide Collect page, all of a narrow one."""

    next_wanted = Signal()
    sync_wanted = Signal()
    closed = Signal()

    def __init__(self, shared: Shared, site: SiteChoice) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shared = shared
        self._site = site
        self.site_note = SiteNote(shared, site)
        self.mode = Mode.NOTHING
        self.offered: Token | None = None
        self._next: str | None = None
        self.wishes = MeterWishes(self, shared)
        self._heading = VisitHeading(shared.theme)
        self.title, self.back = self._heading.title, self._heading.back
        self.empty = Empty(shared.theme, "collect")
        self.empty.say(
            tr("No meter chosen"), tr("Choose a meter to see what is known about it, or start a tour.")
        )
        self.facts = Facts()
        self.steps = StepList(shared.theme)
        self.notice = Notice(shared.theme)
        self.newer = Notice(shared.theme)
        self.result = VisitResult(shared)
        self.figures, self.remarks = self.result.figures, self.result.remarks
        self.single = SingleSteps(shared.theme)
        self.tour = TourReport(shared)
        self._buttons = VisitButtons()
        self._views = VisitViews(shared, self.wishes)
        self._arrange()
        self._connect()
        self._show(Mode.NOTHING)

    @property
    def form(self) -> ProvisionForm:
        """Asks for the token."""
        return self._views.form

    @property
    def calibration(self) -> CalibrationForm:
        """Asks for what the reference shows."""
        return self._views.calibration

    @property
    def charts(self) -> VisitCharts:
        """Of the last days of the meter that was visited."""
        return self.result.charts

    @property
    def nearby(self) -> Nearby | None:
        """The meter that is shown."""
        return self.wishes.nearby

    # ------------------------------------------------------------ what the page tells

    def show_meter(self, nearby: Nearby) -> None:
        """Show what is known about a meter; a visit to the same one stays in view."""
        same = self.nearby is not None and self.nearby.meter == nearby.meter
        self.wishes.nearby = nearby
        self._heading.name(nearby)
        self._fill_facts(nearby)
        if not same or self.mode in {Mode.NOTHING, Mode.TOUR}:
            self._views.clear_token()
            self.wishes.forget_token()
            self.single.fold()
            self._show(Mode.FACTS)

    def refresh(self, nearby: Nearby) -> None:
        """The database knows more about the meter that is shown."""
        self.wishes.nearby = nearby
        self._fill_facts(nearby)
        self._show_newer()
        if self.mode is not Mode.TOUR:
            self._heading.name(nearby)

    def show_form(self) -> None:
        """Ask for the token to provision with; one that was offered is in the field already."""
        self.wishes.provision()

    def ask_update(self) -> None:
        """Ask once, then update the meter that is shown."""
        self.wishes.update()

    def _ask_token(self) -> None:
        self.form.name_action(sends=self.wishes.sends)
        self.form.carried.meter = self.nearby.meter if self.nearby else None
        self._show(Mode.FORM)
        self.form.name_meter(self.nearby.meter if self.nearby else None)
        expected = self.nearby.expected if self.nearby else ""
        self._shared.jobs.load(self.form, lambda: self.form.load(expected))
        if self.offered:
            self.form.token.setText(self.offered.encode().decode())
        self.form.token.setFocus()

    def begin(self, nearby: Nearby, kind: str) -> None:
        """A visit begins; kind is a key of `VISIT_STEPS`."""
        self.wishes.nearby = nearby
        self._heading.name(nearby)
        self._fill_facts(nearby)
        self._clear_result()
        self.steps.begin(VISIT_STEPS[kind])
        self.wishes.begin(kind)
        self._show(Mode.RUNNING)

    def begin_tour(self) -> None:
        """A tour begins."""
        self._heading.show_title(tr("Tour"))
        self._clear_result()
        self.steps.begin(())
        self.tour.begin()
        self._show(Mode.TOUR)

    def follow(self, progress: Progress) -> None:
        """A step has changed."""
        if self.mode is Mode.TOUR:
            self.tour.follow(progress)
        else:
            self._scroll.ensureWidgetVisible(self.steps.follow(progress), 0, GRID)

    def end(self, job: Job, next_name: str | None) -> None:
        """The visit has ended; ``next_name`` is the meter to go to next, None: no other is left."""
        self._next = next_name
        if job.error:
            self._failed(job.error)
        elif job.cancelled:
            said = tr("Cancelled. What was stored stays stored; nothing was erased on the meter before that.")
            self.notice.say(said, "warn", tr("Try again"), self.wishes.again)
        else:
            self._succeeded(job.result)
        asked = job.result.calibration if job.ok and isinstance(job.result, Done) else None
        self._show(Mode.CALIBRATION if asked else Mode.ENDED)
        self._scroll.verticalScrollBar().setValue(0)
        self._buttons.focus_next()

    def end_tour(self, job: Job) -> None:
        """The tour has ended, was cancelled, or could not go on."""
        self.tour.end(job)
        self._show(Mode.TOUR)

    def allow(self, allowed: bool) -> None:  # noqa: FBT001 - allow(yes)
        """Whether a visit can be started (nothing else runs)."""
        self._buttons.allow(allowed)
        self._views.allow(allowed=allowed)
        for part in (self.newer, self.single):
            part.setEnabled(allowed)

    def show_back(self, shown: bool) -> None:  # noqa: FBT001 - show_back(yes)
        """Narrow windows show either the list or the panel."""
        self.back.setVisible(shown)

    # ------------------------------------------------------------ how it looks

    def _arrange(self) -> None:
        body = QWidget()
        told = (self.facts, self.notice, self.newer, self.site_note, self.result)
        body.setLayout(column(*told, self.steps, self.single, None, spacing=2 * GRID))
        self._scroll = scrolled(body)
        for view in (self.empty, self._scroll, self.tour):
            self._views.addWidget(view)
        self.setLayout(column(self._heading, self._views, self._buttons, margin=2 * GRID))

    def _connect(self) -> None:
        wishes = self.wishes
        self._heading.left.connect(self.closed)
        wishes.token_wanted.connect(self._ask_token)
        self._views.left.connect(lambda: self._show(Mode.FACTS))
        self._views.token_given.connect(self._use_token)
        self._buttons.collect.connect(wishes.collect)
        self._buttons.provision.connect(wishes.provision)
        self._buttons.page.connect(wishes.open_page)
        self._buttons.next.connect(self.next_wanted)
        self._buttons.sync.connect(self.sync_wanted)
        self.single.wanted.connect(wishes.single)

    def _show(self, mode: Mode) -> None:
        self.mode = mode
        views = {Mode.NOTHING: self.empty, Mode.TOUR: self.tour}
        if mode is Mode.FORM:
            views[mode] = self._views.form_view
        elif mode is Mode.CALIBRATION:
            views[mode] = self.calibration
        self._views.setCurrentWidget(views.get(mode, self._scroll))
        self._heading.show_names(mode is not Mode.NOTHING)
        self.facts.setVisible(mode is Mode.FACTS)
        self.steps.setVisible(mode in {Mode.RUNNING, Mode.ENDED})
        self.single.setVisible(mode in {Mode.FACTS, Mode.ENDED})
        if mode is Mode.FACTS:
            self._clear_result()
        self._show_newer()
        self._show_buttons(mode)

    def _show_newer(self) -> None:
        offer = self.wishes.offer
        self.newer.hide()
        if offer and self.mode in {Mode.FACTS, Mode.ENDED} and not self.notice.text:
            self.newer.say(available(offer), "", tr("Update firmware"), self.wishes.update)

    def _show_buttons(self, mode: Mode) -> None:
        ended = mode is Mode.ENDED
        done = ended and not self.notice.isVisibleTo(self) and self._next is None
        fitting = {
            "collect": mode is Mode.FACTS,
            "provision": mode is Mode.FACTS or (ended and self._lacks_token()),
            "page": mode is Mode.FACTS or ended,
            "next": ended and self._next is not None,
            "sync": done or (mode is Mode.TOUR and self.tour.ended),
        }
        self._buttons.show_only({name for name, fits in fitting.items() if fits}, self._next)

    def _lacks_token(self) -> bool:
        return self.nearby is not None and self.nearby.record.device_ref is None

    def _fill_facts(self, nearby: Nearby) -> None:
        self.facts.show_facts(known_of(nearby, self._shared.now.ms, self._site.listed(nearby)))
        self.site_note.tell(nearby)

    def _clear_result(self) -> None:
        self.notice.hide()
        self.result.clear()

    # ------------------------------------------------------------ what a visit came to

    def _succeeded(self, result: Visit | Done) -> None:
        done = result if isinstance(result, Done) else Done("", result)
        self.result.tell(done)
        if done.visit:
            self._offer_freeing(done.visit)
        if done.calibration:
            asked = done.calibration
            self.calibration.show_calibration(asked.configuration, asked.live, done.earlier)

    def _offer_freeing(self, visit: Visit) -> None:
        if visit.undated and not visit.freed:
            said = tr("%n reading(s) without a time yet, so the meter was not freed.", "", visit.undated)
            action = tr("Free it all the same …")
            self.notice.say(said, "warn", action, lambda: self.wishes.free(visit.undated))

    def _failed(self, error: OFMonError) -> None:
        if isinstance(error, MeterIdentityError):
            error.todo = tr("Join the right Wi-Fi and try again, or say that this is the one.")
            self.notice.fail(error, tr("This is the one …"), self.wishes.identify)
        elif isinstance(error, TokenPresentError):
            self.form.offer_overwrite()
            self.notice.fail(error, tr("Back to the token"), self._ask_token)
        elif isinstance(error, DeviceTakenError):
            self.notice.fail(error, tr("Back to the token"), self._ask_token)
            self.wishes.take_over(error)
        else:
            self.notice.fail(error, tr("Try again"), self.wishes.again)

    def _use_token(self, token: Token, overwrite: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.offered = None
        self.wishes.use_token(token, overwrite)
