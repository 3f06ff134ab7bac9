"""A tour: which meter it is at, what each brought, and a report at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from ofmon.domain.plain_text import visible
from ofmon.domain.sites.completeness import to_attend
from ofmon.services.progress import State, Step
from ofmon.services.sites.tour import attention
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.collect.site_summary import SiteSummary
from ofmon.ui.collect.update_words import firmware_change, firmware_given
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Elided, Notice, column, label, set_property

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from ofmon.services.collect import Outcome
    from ofmon.services.progress import Progress
    from ofmon.services.scan import Nearby
    from ofmon.ui.jobs import Job
    from ofmon.ui.shared import Shared

_NOTICE_FROM_PX = 280


class TourReport(QWidget):
    """Progress above, outcomes below."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        self.outcomes: list[Outcome] = []
        self.ended = self._advised = False
        self.said = ""
        self.summary = label(role="heading", wrap=True)
        self.site = SiteSummary()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Meters visited"))
        self.now = Elided("muted")
        self.notice = Notice(shared.theme)
        self.table: Table[Outcome] = Table(
            "tour", self._columns(), shared.theme, shared.preferences, title=tr("What each meter brought")
        )
        self.detail = label(role="muted", wrap=True)
        self.detail.hide()
        self.table.picked.connect(self._tell)
        parts = (self.summary, self.site, self.bar, self.now, self.notice, self.table, self.detail)
        self.setLayout(column(*parts, spacing=GRID))

    def begin(self) -> None:
        """Nobody visited yet."""
        self.outcomes, self.ended, self._advised = [], False, False
        self.table.replace(())
        self.detail.hide()
        self.notice.hide()
        self.site.clear()
        set_property(self.summary, "tone", "")
        self.summary.setText(tr("Listening for meters"))
        self.now.show_text("")
        self.now.show()
        self.bar.setMaximum(0)
        self.bar.show()

    def meters(self, found: Sequence[Nearby], names: Mapping[str, str]) -> None:
        """Who will be visited, and what people call each meter, by SSID."""
        ssids = (nearby.meter.ssid for nearby in found)
        self._names = {ssid: names.get(ssid, ssid) for ssid in ssids}
        self.bar.setMaximum(max(1, len(found)))
        self._count()

    def add(self, outcome: Outcome) -> None:
        """One more visited."""
        self.outcomes.append(outcome)
        self.table.replace(tuple(self.outcomes))
        self._count()

    @property
    def visited(self) -> tuple[str, ...]:
        """The SSIDs of the meters that it has been at."""
        return tuple(outcome.meter.ssid for outcome in self.outcomes)

    def follow(self, progress: Progress) -> None:
        """A step has changed."""
        name = self._names.get(progress.subject, progress.subject)
        if progress.step is not Step.SCAN and progress.state is State.RUNNING:
            self.now.show_text(tr("{meter}: {doing}", meter=name, doing=words.doing(progress)))

    def end(self, job: Job) -> None:
        """Say how it came out."""
        self.ended = True
        self.bar.hide()
        self.now.show_text("")
        self._sum_up(report(self.outcomes, len(self._names)))
        if job.error:
            self.notice.fail(job.error)
        elif job.cancelled:
            self.notice.say(tr("The tour was cancelled. What was stored stays stored."), "warn")
        elif any(outcome.error for outcome in self.outcomes):
            said = tr("Meters that failed keep their readings. Start the tour again near them.")
            self.notice.say(said, "warn")
            self._advised = True
        self.now.hide()
        failed = [outcome for outcome in self.table.shown if outcome.error]
        if failed:
            self.table.selectRow(self.table.shown.index(failed[0]))
        self._fit()

    def _sum_up(self, brought: str) -> None:
        """At a site: how far that is; what the tour brought stands below then."""
        self.said = self.site.said or brought
        self.summary.setText(self.said)
        self.site.brought.setText(brought)
        set_property(self.summary, "tone", self.site.tone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room it is the table's, and the first meter that failed stays in sight."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        QTimer.singleShot(0, self.table, lambda: self.table.scrollTo(self.table.currentIndex()))
        roomy = self.height() >= _NOTICE_FROM_PX
        if self._advised:
            self.notice.setVisible(roomy)
        self.site.setVisible(roomy and bool(self.site.said))

    def _tell(self, picked: Outcome) -> None:
        odd = [visible(remark.text) for remark in picked.visit.remarks] if picked.visit else []
        came = tr("{meter}: {outcome}", meter=self._name(picked), outcome=_said(picked))
        self.detail.setText("\n".join([came, *odd]))
        self.detail.show()

    def _name(self, outcome: Outcome) -> str:
        return self._names.get(outcome.meter.ssid, outcome.meter.ssid)

    def _count(self) -> None:
        self.bar.setValue(len(self.outcomes))
        total = len(self._names)
        at = min(len(self.outcomes) + 1, total)
        said = tr("Meter {at} of {total}", at=at, total=total) if total else tr("No meter in reach")
        self.summary.setText(said)

    def _columns(self) -> Sequence[Column[Outcome]]:
        return (
            Column(tr("Meter"), self._name, least_px=120),
            Column(tr("New"), _readings, key=_new, figures=True, hint=tr("New readings")),
            Column(
                tr("kWh"),
                _energy,
                key=lambda outcome: outcome.visit and outcome.visit.energy_kwh,
                figures=True,
            ),
            Column(
                tr("Outcome"),
                _said,
                tone=_tone,
                stretch=True,
                least_px=140,
                sentence=True,
            ),
        )


def report(outcomes: Sequence[Outcome], total: int) -> str:
    """A tour in a sentence."""
    visits = [outcome.visit for outcome in outcomes if outcome.visit]
    readings = sum(visit.readings_new for visit in visits)
    energy = words.energy(sum(visit.energy_kwh for visit in visits))
    if not total:
        return tr("No meter was in reach.")
    brought = words.listed((tr("%n reading(s)", "", readings), energy))
    said = tr("{done} of %n meter(s) collected: {brought}.", "", total, done=len(visits), brought=brought)
    return " ".join((said, *firmware_given(outcomes)))


def _new(outcome: Outcome) -> int | None:
    return outcome.visit.readings_new if outcome.visit else None


def _readings(outcome: Outcome) -> str:
    return words.number(outcome.visit.readings_new) if outcome.visit else words.NO_FIGURE


def _energy(outcome: Outcome) -> str:
    return words.number(outcome.visit.energy_kwh, 2) if outcome.visit else words.NO_FIGURE


def _said(outcome: Outcome) -> str:
    if outcome.error:
        return tr("failed: {error}", error=words.sentence(str(outcome.error)))
    if change := firmware_change(outcome):
        return change
    remarks = outcome.visit.remarks if outcome.visit else ()
    first = next(iter([*to_attend(remarks), *remarks]), None)
    return visible(first.text) if first else tr("done")


def _tone(outcome: Outcome) -> str:
    """Red for what failed, amber for what somebody must look at."""
    if outcome.error:
        return "bad"
    return "warn" if attention([outcome]) else "good"
