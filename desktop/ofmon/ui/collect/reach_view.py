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
from ofmon.ui.collect.site_bar import SiteBar
from ofmon.ui.collect.site_summary import not_heard
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Choice, Elided, Empty, Notice, button, column, row, themed_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.identity import MeterId
    from ofmon.domain.sites.listed import Listed
    from ofmon.services.scan import Nearby
    from ofmon.ui.collect.site_choice import SiteChoice
    from ofmon.ui.shared import Shared

_FILTERS = (
    ("all", mark("All"), mark("All meters in reach")),
    ("due", mark("Due"), mark("Meters to be collected: after 30 days, or as often as their site says")),
    ("new", mark("New"), mark("Meters without a token")),
)
# Below, a heading, a site and two rows of the list are all there is room for.
_CHOICES_FROM_PX = 300
_ORDERS = (
    ("urgency", mark("Urgency"), mark("Never collected first, then the longest overdue")),
    ("signal", mark("Signal"), mark("The best signal first")),
)


class ReachView(QWidget):
    """A list, or what stands in its place: nothing heard, nothing fits, a name to be given by hand."""

    scan_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, shared: Shared, site: SiteChoice) -> None:
        super().__init__()
        self.meters = Meters(shared.now, site)
        self.site_bar = SiteBar(shared, site)
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
        site.changed.connect(self._fill)
        self.list.away_opened.connect(lambda each: self.notice.say(*_about_away(each, shared.now.ms)))
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
            self.notice.say(words.sentence(error.what), "warn", tr("Scan again"), self.scan_wanted.emit)
        elif error:
            self.notice.fail(error, tr("Scan again"), self.scan_wanted.emit)
        self._fill()

    def allow(self, *, allowed: bool) -> None:
        """Whether a scan, a tour or a visit can be started."""
        self.tour.setEnabled(allowed)
        self.listen.setEnabled(allowed)
        self.list.allow(allowed)

    def next_after(self, here: MeterId | None) -> Nearby | None:
        """The meter to go to next from this one: one that wasn't collected just now."""
        rows = enumerate(self.meters.rows)
        return next(
            (nearby for at, nearby in rows if nearby.meter != here and self.meters.status(at).tone != "good"),
            None,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the list has the room, unless a filter hides some of it."""
        super().resizeEvent(event)
        roomy = self.height() >= _CHOICES_FROM_PX or self.site_bar.isHidden()
        self._choices.setVisible(roomy or self.only.value != "all")

    def _fill(self) -> None:
        """The list, or what stands in its place."""
        if not self._listens:
            self._lists.setCurrentWidget(self.by_hand)
            return
        self._lists.setCurrentWidget(self.list if self.meters.rowCount() else self.empty)
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
        self._choices = QWidget()
        self._choices.setLayout(row(self.only, None, self.order))
        parts = (heading, self.site_bar, self._choices, self.notice, self.newer, self._lists)
        self.setLayout(column(*parts, spacing=GRID))


def _about_away(each: Listed, now_ms: int) -> tuple[str, str]:
    """What can be done about a meter that isn't heard, and the tone."""
    said = tr("{meter}. Go nearer, or check that it has power.", meter=not_heard(each, now_ms))
    return said, "warn"
