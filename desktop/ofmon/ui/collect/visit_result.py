"""What a visit brought: figures, what is odd, and small charts of the last days."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ofmon.domain.reading import HELD
from ofmon.domain.visit import ClockFound
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.collect.facts import Facts
from ofmon.ui.collect.visit_held import VisitHeld
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, clear, column

if TYPE_CHECKING:
    from ofmon.domain.visit import Visit
    from ofmon.ui.collect.meter_work import Done
    from ofmon.ui.collect.visit_charts import VisitCharts
    from ofmon.ui.shared import Shared


# Not set now, and set now.
_UNSET = {
    ClockFound.NEVER_SET: (mark("was never set"), mark("was never set; set {how}")),
    ClockFound.LOST: (mark("had lost its time"), mark("had lost its time; set {how}")),
}


class VisitResult(QWidget):
    """Figures, remarks and charts below each other."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._theme = shared.theme
        self.visit: Visit | None = None
        self.figures = Facts()
        self.remarks = column(spacing=GRID)
        self.held = VisitHeld(shared)
        self._shared = shared
        self._parts = column(self.figures, self.remarks, self.held, spacing=2 * GRID)
        self.setLayout(self._parts)

    @cached_property
    def charts(self) -> VisitCharts:
        """Made with the first visit: what draws them takes a second to be read."""
        from ofmon.ui.collect.visit_charts import VisitCharts  # noqa: PLC0415 - not read for the start

        charts = VisitCharts(self._shared)
        self._parts.addWidget(charts)
        charts.hide()
        return charts

    def clear(self) -> None:
        """Nothing was brought yet."""
        self.figures.show_facts({})
        clear(self.remarks)
        self.visit = None
        self.held.tell(None)
        if "charts" in vars(self):
            self.charts.hide()

    def tell(self, done: Done) -> None:
        """Show what a piece of work came to; its own facts come first, and take the place of the visit's."""
        visit = self.visit = done.visit
        self.figures.show_facts({**done.facts, **(figures(visit) if visit else {}), **done.facts})
        if done.becomes:
            self._remark(done.becomes, "good")
        for remark in visit.remarks if visit else ():
            self._remark(remark.text, "warn")
        self.held.tell(visit)

    def _remark(self, text: str, tone: str) -> None:
        shown = Notice(self._theme)
        shown.say(text, tone)
        self.remarks.addWidget(shown)

    async def draw(self) -> None:
        """Draw the last days of the meter whose visit has ended well."""
        if visit := self.visit:
            await in_thread(import_module, "ofmon.ui.collect.visit_charts")
            await self.charts.load(visit)
            self.charts.setVisible(self.visit is visit)


def figures(visit: Visit) -> dict[str, str]:
    """What a visit brought, as names and values."""
    shown = {
        tr("Readings"): _readings(visit),
        tr("Period"): words.span(visit.first_ms, visit.last_ms),
        tr("Energy"): words.energy(visit.energy_kwh),
        tr("Power losses"): words.number(visit.power_losses),
        tr("Gaps"): words.number(len(visit.gaps)),
        tr("Times"): _times(visit),
        tr("Firmware"): visit.firmware or words.NO_FIGURE,
        tr("Clock"): _clock(visit),
        tr("Memory"): tr("freed") if visit.freed else tr("kept on the meter"),
    }
    if visit.dated_anew:
        shown[tr("Other times")] = tr("%n reading(s) of earlier visits", "", visit.dated_anew)
    if visit.held_by:
        shown[tr("Held back")] = "\n".join(
            tr("{count}: {reason}", count=count, reason=tr(HELD[reason]))
            for reason, count in visit.held_by.items()
        )
    return shown


def _readings(visit: Visit) -> str:
    new, known = visit.readings_new, visit.readings_known
    if not known:
        return tr("{new} new", new=new)
    return tr("{new} new, %n (was|were) here already", "", known, new=new)


def _times(visit: Visit) -> str:
    """How sure the times of the new readings are; of no times nothing is."""
    return words.NO_FIGURE if visit.last_ms is None else words.uncertainty(visit.uncertainty_ms)


def _clock(visit: Visit) -> str:
    if visit.clock_found is not ClockFound.RUNNING:
        unset, then = _UNSET[visit.clock_found]
        return tr(then, how=visit.given) if visit.given else tr(unset)
    if not visit.clock_behind_ms:
        return tr("set {how}", how=visit.given) if visit.given else tr("not set")
    behind = words.duration(visit.clock_behind_ms)
    if not visit.given:
        return tr("was up to {span} behind; not set", span=behind)
    return tr("was up to {span} behind; set {how}", span=behind, how=visit.given)
