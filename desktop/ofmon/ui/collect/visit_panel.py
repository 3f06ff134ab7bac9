"""What is known about one meter, and the visit to it: steps, figures, what is odd, what is next."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedWidget, QWidget

from ofmon.domain.reading import HELD
from ofmon.errors import DeviceTakenError, MeterIdentityError, TokenPresentError
from ofmon.services.visiting import Agreed
from ofmon.ui import words
from ofmon.ui.collect.calibration_form import CalibrationForm
from ofmon.ui.collect.meter_list import status
from ofmon.ui.collect.meter_work import (
    Done,
    Given,
    Work,
    asking_calibration,
    asking_token,
    collecting,
    configuring,
    resetting,
    sending_token,
    setting_time,
    updating,
)
from ofmon.ui.collect.provision_form import PROVISION, SEND, ProvisionForm
from ofmon.ui.collect.single_steps import SingleSteps
from ofmon.ui.collect.steps import VISIT_STEPS, StepList
from ofmon.ui.collect.tour_report import TourReport
from ofmon.ui.collect.visit_charts import VisitCharts
from ofmon.ui.collect.visit_questions import ask_free, ask_identity
from ofmon.ui.parts.questions import ask
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import (
    Elided,
    Empty,
    Notice,
    button,
    clear,
    column,
    label,
    row,
    scrolled,
    themed_icon,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QPushButton

    from ofmon.domain.calibration import Configuration
    from ofmon.domain.identity import MeterId, Token
    from ofmon.domain.visit import Visit
    from ofmon.services.firmware import Offer
    from ofmon.services.progress import Progress
    from ofmon.services.scan import Nearby
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared


class Mode(Enum):
    """What the panel shows."""

    NOTHING = "nothing"
    FACTS = "facts"
    FORM = "form"
    CALIBRATION = "calibration"
    RUNNING = "running"
    ENDED = "ended"
    TOUR = "tour"


class Facts(QWidget):
    """Names and values, below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setColumnStretch(1, 1)
        self.shown: dict[str, str] = {}

    def show_facts(self, facts: dict[str, str]) -> None:
        """Replace them."""
        if facts == self.shown:
            return
        clear(self._grid)
        self.shown = facts
        for at, (name, value) in enumerate(facts.items()):
            value_label = label(value, wrap=True)
            value_label.setAccessibleName(f"{name}: {value}")
            value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label(name, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value_label, at, 1)


class VisitPanel(QFrame):
    """The right third of a wide Collect page, all of a narrow one."""

    collect_wanted = Signal(object)
    provision_wanted = Signal(object, object)
    work_wanted = Signal(object, object)
    next_wanted = Signal()
    sync_wanted = Signal()
    closed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shared = shared
        self.mode = Mode.NOTHING
        self.nearby: Nearby | None = None
        self.offered: Token | None = None
        self._given: Given | None = None
        self.offers: Mapping[MeterId, Offer] = {}
        self._next: str | None = None
        self._again: Callable[[], object] = self._collect
        self.back = button("Meters", "Back to the list of meters", self.closed.emit, "quiet")
        themed_icon(shared.theme, self.back, "back", "accent")
        self.title = Elided("title")
        self.subtitle = Elided("muted")
        self.empty = Empty(shared.theme, "collect")
        self.empty.say("No meter chosen", "Choose a meter to see what is known about it, or start a tour.")
        self.facts = Facts()
        self.steps = StepList(shared.theme)
        self.notice = Notice(shared.theme)
        self.newer = Notice(shared.theme)
        self.figures = Facts()
        self.remarks = column(spacing=GRID)
        self.charts = VisitCharts(shared)
        self._visit: Visit | None = None
        self.single = SingleSteps(shared.theme)
        self.form = ProvisionForm(shared)
        self._sends = False
        self.calibration = CalibrationForm()
        self.tour = TourReport(shared)
        self._buttons = self._make_buttons()
        self._views = QStackedWidget()
        self._arrange()
        self.form.wanted.connect(self._use_token)
        self.single.wanted.connect(self._single)
        self.form.left.connect(lambda: self._show(Mode.FACTS))
        self.calibration.left.connect(lambda: self._show(Mode.FACTS))
        self.calibration.again.connect(lambda: self._single("calibrate"))
        self.calibration.wanted.connect(self._calibrate)
        self._show(Mode.NOTHING)

    # ------------------------------------------------------------ what the page tells

    def show_meter(self, nearby: Nearby) -> None:
        """Show what is known about a meter; a visit to the same one stays in view."""
        same = self.nearby is not None and self.nearby.meter == nearby.meter
        self.nearby = nearby
        self._name(nearby)
        self._fill_facts(nearby)
        if not same or self.mode in {Mode.NOTHING, Mode.TOUR}:
            self.form.clear()
            self._given = None
            self.single.fold()
            self._show(Mode.FACTS)

    def refresh(self, nearby: Nearby) -> None:
        """The database knows more about the meter that is shown."""
        self.nearby = nearby
        self._fill_facts(nearby)
        self._show_newer()
        if self.mode is not Mode.TOUR:
            self._name(nearby)

    def show_form(self) -> None:
        """Ask for the token to provision with; one that was offered is in the field already."""
        self._sends = False
        self._ask_token()

    def _ask_token(self) -> None:
        self.form.name_action(*(SEND if self._sends else PROVISION))
        self._show(Mode.FORM)
        self._shared.jobs.load(self.form, self.form.devices.load)
        if self.offered:
            self.form.token.setText(self.offered.encode().decode())
        self.form.token.setFocus()

    def begin(self, nearby: Nearby, kind: str) -> None:
        """A visit begins; kind is a key of `VISIT_STEPS`."""
        self.nearby = nearby
        self._name(nearby)
        self._fill_facts(nearby)
        self._clear_result()
        self.steps.begin(VISIT_STEPS[kind])
        self._again = self.ask_update if kind == "update" else self._collect
        self._show(Mode.RUNNING)

    def begin_tour(self) -> None:
        """A tour begins."""
        self.title.show_text("Tour")
        self.subtitle.hide()
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
        """The visit has ended; ``next_name`` is the meter to go to next, None: no other is due."""
        self._next = next_name
        if job.error:
            self._failed(job)
        elif job.cancelled:
            said = "Cancelled. What was stored stays stored; nothing was erased on the meter before that."
            self.notice.say(said, "warn", "Try again", self._again)
        else:
            self._succeeded(job.result)
        asked = job.result.calibration if job.ok and isinstance(job.result, Done) else None
        self._show(Mode.CALIBRATION if asked else Mode.ENDED)
        self._scroll.verticalScrollBar().setValue(0)
        if self._buttons["next"].isVisibleTo(self):
            self._buttons["next"].setFocus()

    async def draw(self) -> None:
        """Draw the last days of the meter whose visit has ended well."""
        if visit := self._visit:
            await self.charts.load(visit)
            self.charts.setVisible(self._visit is visit)

    def end_tour(self, job: Job) -> None:
        """The tour has ended, was cancelled, or could not go on."""
        self.tour.end(job)
        self._show(Mode.TOUR)

    def allow(self, allowed: bool) -> None:  # noqa: FBT001 - allow(yes)
        """Whether a visit can be started (nothing else runs)."""
        for name in ("collect", "provision", "next", "sync"):
            self._buttons[name].setEnabled(allowed)
        self.form.setEnabled(allowed)
        self.calibration.setEnabled(allowed)
        self.newer.setEnabled(allowed)
        self.single.setEnabled(allowed)

    def show_back(self, shown: bool) -> None:  # noqa: FBT001 - show_back(yes)
        """Narrow windows show either the list or the panel."""
        self.back.setVisible(shown)

    # ------------------------------------------------------------ how it looks

    def _make_buttons(self) -> dict[str, QPushButton]:
        return {
            "collect": button(
                "Collect", "Reads the meter, stores, verifies, sets its clock", self._collect, "primary"
            ),
            "provision": button("Provision …", "Gives the meter a token", self.show_form),
            "next": button(
                "Next meter", "Collects the next meter that is due", self.next_wanted.emit, "primary"
            ),
            "sync": button("Sync now", "Sends what waits to the server", self.sync_wanted.emit, "primary"),
        }

    def _arrange(self) -> None:
        body = QWidget()
        told = (self.facts, self.notice, self.newer, self.figures, self.remarks, self.charts)
        body.setLayout(column(*told, self.steps, self.single, None, spacing=2 * GRID))
        self._scroll = scrolled(body)
        self._form_view = scrolled(self.form)
        for view in (self.empty, self._scroll, self._form_view, self.calibration, self.tour):
            self._views.addWidget(view)
        footer = row(*self._buttons.values())
        heading = column(self.title, self.subtitle, spacing=0)
        self._heading = QWidget()
        self._heading.setLayout(heading)
        head = row(self.back, self._heading)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._views, footer, margin=2 * GRID))

    def _show(self, mode: Mode) -> None:
        self.mode = mode
        views = {
            Mode.NOTHING: self.empty,
            Mode.FORM: self._form_view,
            Mode.CALIBRATION: self.calibration,
            Mode.TOUR: self.tour,
        }
        self._views.setCurrentWidget(views.get(mode, self._scroll))
        self._heading.setVisible(mode is not Mode.NOTHING)
        self.facts.setVisible(mode is Mode.FACTS)
        self.steps.setVisible(mode in {Mode.RUNNING, Mode.ENDED})
        self.single.setVisible(mode in {Mode.FACTS, Mode.ENDED})
        if mode is Mode.FACTS:
            self._clear_result()
        self._show_newer()
        self._show_buttons(mode)

    def _show_newer(self) -> None:
        offer = self._offer()
        self.newer.hide()
        if offer and self.mode in {Mode.FACTS, Mode.ENDED} and not self.notice.text:
            said = f"Firmware {offer.image.version} is available; this meter runs {offer.running}."
            self.newer.say(said, "", "Update firmware", self.ask_update)

    def _offer(self) -> Offer | None:
        return self.offers.get(self.nearby.meter) if self.nearby else None

    def _show_buttons(self, mode: Mode) -> None:
        ended_well = mode is Mode.ENDED and not self.notice.isVisibleTo(self)
        self._buttons["collect"].setVisible(mode is Mode.FACTS)
        self._buttons["provision"].setVisible(
            mode is Mode.FACTS or (mode is Mode.ENDED and self._lacks_token())
        )
        self._buttons["next"].setVisible(mode is Mode.ENDED and self._next is not None)
        self._buttons["sync"].setVisible(
            (ended_well and self._next is None) or (mode is Mode.TOUR and self.tour.ended)
        )
        self._buttons["next"].setText(f"Next meter: {self._next}")

    def _lacks_token(self) -> bool:
        return self.nearby is not None and self.nearby.record.device_ref is None

    def _name(self, nearby: Nearby) -> None:
        self.title.show_text(words.meter_name(nearby.record))
        self.subtitle.show_text(nearby.meter.ssid if nearby.record.device_name else "")
        self.subtitle.setVisible(bool(nearby.record.device_name))

    def _fill_facts(self, nearby: Nearby) -> None:
        record, now_ms = nearby.record, self._shared.now.ms
        said = status(nearby, now_ms)
        strength, _bars = words.signal(nearby.signal_dbm)
        facts = {
            "Last collection": said.collected.removeprefix("collected ").capitalize(),
            "Token": "carries one"
            if record.device_ref
            else ("none yet" if record.firmware else "not asked yet"),
            "Firmware": record.firmware or "not asked yet",
            "Signal": f"{strength} ({nearby.signal_dbm} dBm)" if nearby.signal_dbm else strength,
        }
        for state, number in record.counts.items():
            if number:
                facts[words.READING_STATES[state][0]] = words.count(number, "reading")
        self.facts.show_facts(facts)

    def _clear_result(self) -> None:
        self.notice.hide()
        self.figures.show_facts({})
        clear(self.remarks)
        self._visit = None
        self.charts.hide()

    def _succeeded(self, result: Visit | Done) -> None:
        done = result if isinstance(result, Done) else Done("", result)
        visit = self._visit = done.visit
        # The work's own facts come first, and take the place of the visit's.
        self.figures.show_facts({**done.facts, **(figures(visit) if visit else {}), **done.facts})
        if visit:
            self._remark(visit)
            self._offer_freeing(visit)
        if done.calibration:
            self.calibration.show_calibration(done.calibration.configuration, done.calibration.live)

    def _remark(self, visit: Visit) -> None:
        for remark in visit.remarks:
            shown = Notice(self._shared.theme)
            shown.say(remark.text, "warn")
            self.remarks.addWidget(shown)

    def _offer_freeing(self, visit: Visit) -> None:
        if visit.undated and not visit.freed:
            said = f"{words.count(visit.undated, 'reading')} without a time yet, so the meter was not freed."
            self.notice.say(said, "warn", "Free it all the same …", self._ask_free)

    def _failed(self, job: Job) -> None:
        if job.error is None:
            return
        if isinstance(job.error, MeterIdentityError):
            job.error.todo = "Join the right Wi-Fi and try again, or say that this is the one."
            self.notice.fail(job.error, "This is the one …", self._ask_identity)
            return
        if isinstance(job.error, TokenPresentError):
            self.form.offer_overwrite()
            self.notice.fail(job.error, "Back to the token", self._ask_token)
        elif isinstance(job.error, DeviceTakenError):
            taken = job.error
            self.notice.fail(taken, "Back to the token", self._ask_token)
            self._ask_take_over(taken)
        else:
            self.notice.fail(job.error, "Try again", self._again)

    # ------------------------------------------------------------ what the person wants

    def _collect(self) -> None:
        if self.nearby:
            self.collect_wanted.emit(self.nearby)

    def ask_update(self) -> None:
        """Ask once, then update the meter that is shown."""
        nearby, offer = self.nearby, self._offer()
        if nearby and offer is None:
            self._collect()
        elif nearby and offer:
            ask(
                self,
                self._shared.theme,
                f"Update {words.meter_name(nearby.record)} from {offer.running} to {offer.image.version}?",
                "It is collected first. Stay near for about two minutes: it restarts, and goes back by "
                "itself to what it runs now if the new firmware fails.",
                yes="Update firmware",
                agreed=lambda: self.work_wanted.emit(nearby, updating(self._shared.services, offer)),
            )

    def _single(self, step: str) -> None:
        nearby, services = self.nearby, self._shared.services
        if nearby is None:
            return
        match step:
            case "token":
                self._want(asking_token(services, nearby.meter))
            case "set-time":
                self._want(setting_time(services, nearby.meter))
            case "set-token":
                self._sends = True
                self._ask_token()
            case "calibrate":
                self._want(asking_calibration(services, nearby.meter))
            case "reset":
                self._ask_reset(nearby)

    def _calibrate(self, configuration: Configuration) -> None:
        if self.nearby:
            self._want(configuring(self._shared.services, self.nearby.meter, configuration))

    def _want(self, work: Work) -> None:
        self.work_wanted.emit(self.nearby, work)
        self._again = lambda: self._want(work)

    def _ask_reset(self, nearby: Nearby) -> None:
        last = words.ago(nearby.record.last_collected_ms, self._shared.now.ms)
        ask(
            self,
            self._shared.theme,
            f"Erase all readings and the power-loss log on {words.meter_name(nearby.record)}?",
            f"It holds what it measured since its last collection ({last}). All of that is collected first: "
            "read, stored here and verified. If that fails, nothing is erased. Its token stays.",
            yes="Collect, then erase",
            agreed=lambda: self._want(resetting(self._shared.services, nearby.meter)),
        )

    def _ask_free(self) -> None:
        if self.nearby and self._visit:
            name, undated = words.meter_name(self.nearby.record), self._visit.undated
            ask_free(self, self._shared.theme, name, undated, self._agreed(Agreed(free_undated=True)))

    def _ask_identity(self) -> None:
        if self.nearby:
            agreed = self._agreed(Agreed(this_is_it=True))
            ask_identity(self, self._shared.theme, self.nearby.meter, agreed)

    def _agreed(self, agreed: Agreed) -> Callable[[], None]:
        """Collect the meter that is shown, as the person wants it."""
        meter = self.nearby.meter if self.nearby else None
        work = collecting(self._shared.services, meter, agreed) if meter else None
        return lambda: self._want(work) if work else None

    def _use_token(self, token: Token, overwrite: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.offered = None
        before = self._given
        agreed = before is not None and before.takes_over and before.token == token
        self._give(Given(token, overwrite, takes_over=agreed))

    def _give(self, given: Given) -> None:
        self._given = given
        if self.nearby and self._sends:
            self._want(sending_token(self._shared.services, self.nearby.meter, given))
        elif self.nearby:
            self.provision_wanted.emit(self.nearby, given)

    def _ask_take_over(self, error: DeviceTakenError) -> None:
        given, nearby = self._given, self.nearby
        if given is None or nearby is None:
            return
        others = ", ".join(meter.ssid for meter in error.meters)
        ask(
            self,
            self._shared.theme,
            f"Does {nearby.meter} take the place of {others}?",
            f"{error.what} From now on only {nearby.meter} counts for this device: what {others} measures "
            "later is held here, not sent. What it measured until now stays the device's.",
            yes="It takes its place",
            agreed=lambda: self._give(replace(given, takes_over=True)),
        )


def figures(visit: Visit) -> dict[str, str]:
    """What a visit brought, as names and values."""
    known = f", {visit.readings_known:,} were here already" if visit.readings_known else ""
    shown = {
        "Readings": f"{visit.readings_new:,} new{known}",
        "Period": words.span(visit.first_ms, visit.last_ms),
        "Energy": words.energy(visit.energy_kwh),
        "Power losses": str(visit.power_losses),
        "Gaps": str(len(visit.gaps)),
        "Times": words.uncertainty(visit.uncertainty_ms),
        "Firmware": visit.firmware or words.NO_FIGURE,
        "Clock": f"set {visit.given}" if visit.given else "not set",
        "Memory": "freed" if visit.freed else "kept on the meter",
    }
    if visit.clock_behind_ms:
        shown["Clock"] = f"was up to {words.duration(visit.clock_behind_ms)} behind; {shown['Clock']}"
    if visit.dated_anew:
        shown["Other times"] = f"{words.count(visit.dated_anew, 'reading')} of earlier visits"
    if visit.held_by:
        told = (f"{count:,}: {HELD[reason]}" for reason, count in visit.held_by.items())
        shown["Held back"] = "\n".join(told)
    return shown
