"""Tables of a meter's page: its visits, and what else happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.meter.told import Event, clock, ending
from ofmon.ui.parts.tables import Column, Table

if TYPE_CHECKING:
    from ofmon.domain.meter_history import PastVisit
    from ofmon.ui.shared import Shared


def visits_table(shared: Shared) -> Table[PastVisit]:
    """What each visit brought."""
    columns: tuple[Column[PastVisit], ...] = (
        Column(
            tr("When"),
            lambda visit: words.short_moment(visit.time_ms),
            key=lambda visit: (visit.time_ms, visit.visit_id),
            stretch=True,
            least_px=150,
        ),
        Column(
            tr("New"),
            lambda visit: words.number(visit.readings),
            key=lambda visit: visit.readings,
            figures=True,
            hint=tr("New readings"),
        ),
        Column(
            tr("kWh"),
            lambda visit: words.number(visit.energy_kwh, 2),
            key=lambda visit: visit.energy_kwh,
            figures=True,
        ),
        Column(
            tr("Clock"),
            clock,
            key=lambda visit: visit.behind_ms,
            hint=tr("How far the meter's clock was off at most"),
            tone=lambda visit: "warn" if abs(visit.behind_ms) >= words.MINUTE_MS else "",
            fold=3,
        ),
        Column(
            tr("Device"),
            lambda visit: visit.device or words.NO_FIGURE,
            hint=tr("The device for which it was collected"),
            least_px=80,
            fold=2,
        ),
        Column(tr("Firmware"), lambda visit: visit.firmware, fold=1, folded=mark("fw {}")),
        Column(
            tr("Ended"),
            ending,
            tone=lambda visit: "" if visit.finished and visit.freed else "warn",
            fold=4,
        ),
    )
    title = tr("Visits to the meter")
    return Table("meter-visits", columns, shared.theme, shared.preferences, title=title, newest_first=True)


def events_table(shared: Shared) -> Table[Event]:
    """What happened, and what it was."""
    columns: tuple[Column[Event], ...] = (
        Column(tr("When"), lambda event: words.short_moment(event.time_ms), key=lambda event: event.time_ms),
        Column(tr("Kind"), lambda event: tr(event.kind), fold=1),
        Column(
            tr("What"),
            lambda event: event.text,
            tone=lambda event: event.tone,
            stretch=True,
            least_px=160,
            sentence=True,
        ),
    )
    title = tr("What happened to the meter")
    return Table("meter-events", columns, shared.theme, shared.preferences, title=title, newest_first=True)
