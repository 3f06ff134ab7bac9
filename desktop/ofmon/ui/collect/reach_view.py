"""The left of the page: meters in reach, how they are filtered and sorted, and what is said where none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.errors import OFMonError, ScanUnsupportedError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.collect.by_hand import ByHand
from ofmon.ui.collect.meter_list import MeterList
from ofmon.ui.collect.meters_in_reach import Meters
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Choice, Elided, Empty, Notice, button, column, row, themed_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.identity import MeterId
    from ofmon.services.scan import Nearby
    from ofmon.ui.shared import Shared

_FILTERS = (
    ("all", mark("All"), mark("All meters in reach")),
    ("due", mark("Due"), mark("Meters that were not collected in the last ten minutes")),
    ("new", mark("New"), mark("Meters without a token")),
)
_ORDERS = (
    ("urgency", mark("Urgency"), mark("Never collected first, then the longest ago")),
    ("signal", mark("Signal"), mark("The best signal first")),
)


class ReachView(QWidget):
    """A list, or what stands in its place: nothing heard, nothing fits, a name to be given by hand."""

    scan_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.meters = Meters(shared.now)
        self.list = MeterList(shared.theme, self.meters)
        self.heading = Elided("title")
        self.heading.show_text(tr("Meters in reach"))
        self.notice = Notice(shared.theme)
        self.newer = Notice(shared.theme)
        self.empty = Empty(shared.theme, "collect")
        self.tour = button(
            tr("Start tour"),
            tr("Collects all meters in reach, one after the other"),
            self.tour_wanted.emit,
            "primary",
        )
        self.listen = button(tr("Scan"), tr("Listens for meters in reach (F5)"), self.scan_wanted.emit)
        self.by_hand = ByHand()
        self.only = Choice(tr("Show"), words.told(_FILTERS))
        self.order = Choice(tr("Sort by"), words.told(_ORDERS))
        self.scanned = False
        self._listens = True
        self._arrange(shared)
        self.only.chosen.connect(self._filter)
        self.order.chosen.connect(self.meters.order_by)
        shared.now.ticked.connect(self.meters.age)
        self._fill()

    def replace(self, found: Sequence[Nearby], chosen: MeterId | None) -> None:
        """Show what is in reach; the meter that is shown beside stays selected."""
        self.meters.replace(found)
        self.list.keep_selected(chosen)
        said = tr("%n meter(s) in reach", "", len(found)) if self.scanned else tr("Meters in reach")
        self.heading.show_text(said)
        self._fill()

    def listening(self, *, now: bool) -> None:
        """Whether it is being listened for meters."""
        self.listen.setText(tr("Listening …") if now else tr("Scan"))

    def scan_ended(self, error: OFMonError | None) -> None:
        """A scan is over; where the radio can't list networks a meter is named by hand."""
        self.scanned = True
        self._listens = not isinstance(error, ScanUnsupportedError)
        self.tour.setVisible(self._listens)
        if isinstance(error, ScanUnsupportedError):
            self.notice.say(
                words.sentence(error.what), "warn", tr("Scan again"), self.scan_wanted.emit
            )
        elif error:
            self.notice.fail(error, tr("Scan again"), self.scan_wanted.emit)
        self._fill()

    def allow(self, *, allowed: bool) -> None:
        """Whether a scan, a tour or a visit can be started."""
        self.tour.setEnabled(allowed)
        self.listen.setEnabled(allowed)
        self.list.allow(allowed)

    def due_after(self, here: MeterId | None) -> Nearby | None:
        """The meter to go to next from this one."""
        rows = enumerate(self.meters.rows)
        return next(
            (nearby for at, nearby in rows if nearby.meter != here and self.meters.status(at).tone != "good"),
            None,
        )

    def _fill(self) -> None:
        """The list, or what stands in its place."""
        if not self._listens:
            self._lists.setCurrentWidget(self.by_hand)
            return
        self._lists.setCurrentWidget(self.list if self.meters.rows else self.empty)
        if self.meters.found:
            self.empty.say(
                tr("None of these"), tr("No meter in reach fits the filter."), tr("Show all"), self._show_all
            )
        elif self.scanned:
            text = tr(
                "Go nearer, or check that the meter has power. It is heard a few seconds after it starts."
            )
            self.empty.say(tr("No meter in reach"), text, tr("Scan"), self.scan_wanted.emit)
        else:
            self.empty.say(
                tr("Meters in reach are listed here"),
                tr("Scanning takes a few seconds."),
                tr("Scan"),
                self.scan_wanted.emit,
            )

    def _show_all(self) -> None:
        self.only.choose("all")
        self._filter("all")

    def _filter(self, which: str) -> None:
        self.meters.show_only(which)
        self._fill()

    def _arrange(self, shared: Shared) -> None:
        themed_icon(shared.theme, self.tour, "tour", "on_accent")
        themed_icon(shared.theme, self.listen, "wifi")
        self.only.choose("all")
        self.order.choose("urgency")
        self._lists = QStackedWidget()
        for view in (self.list, self.empty, self.by_hand):
            self._lists.addWidget(view)
        heading = row(self.heading, self.listen, self.tour)
        heading.setStretch(0, 1)
        choices = row(self.only, None, self.order)
        self.setLayout(column(heading, choices, self.notice, self.newer, self._lists, spacing=GRID))
