"""What is due, at one site or at all: to look at, to print, to take along as a PDF or a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.services.sites.book import Overview
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, Elided, Empty, Notice, button, column, row
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from ofmon.domain.sites.listed import Listed
    from ofmon.ui.shared import Shared


class DueView(QWidget):
    """A table with a choice of the site. Wishes carry what is shown."""

    print_wanted = Signal(str, object)
    pdf_wanted = Signal(str, object)
    csv_wanted = Signal(object)
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._known = Overview((), (), 0)
        self.heading = Elided("title")
        self.site = Combo(shared.theme, tr("Site"), tr("Whose meters are listed"))
        self.table: Table[Listed] = Table(
            "due", self._columns(), shared.theme, shared.preferences, title=tr("What is due")
        )
        self.empty = Empty(shared.theme, "done")
        self.empty.say(tr("Nothing is due"), tr("Every meter was collected as often as its site wants it."))
        self.notice = Notice(shared.theme)
        self._arrange()
        self.site.activated.connect(lambda _at: self._fill())

    def begin(self, known: Overview) -> None:
        """Show what is due by this."""
        chosen = self.site.currentText()
        self._known = known
        self.site.clear()
        self.site.addItems([tr("All sites"), *(site.name for site in known.sites)])
        self.site.setCurrentIndex(max(0, self.site.findText(chosen)))
        self._fill()
        self.site.setFocus()

    @property
    def title(self) -> str:
        """What the list is, with its day."""
        day = words.moment(self._known.now_ms)
        at = self.site.currentIndex() - 1
        if at < 0:
            return tr("Due at all sites, {day}", day=day)
        return tr("Due at {site}, {day}", site=self._known.sites[at].name, day=day)

    def _fill(self) -> None:
        at = self.site.currentIndex() - 1
        found = self._known.due(self._known.sites[at] if at >= 0 else None)
        self.table.replace(found)
        self.heading.show_text(tr("%n meter(s) (is|are) due", "", len(found)))
        self._views.setCurrentWidget(self.table if found else self.empty)
        for made in self._takes:
            made.setEnabled(bool(found))

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.table)
        self._views.addWidget(self.empty)
        self._takes = [
            button(tr("Print …"), tr("Prints this list"), lambda: self._tell(self.print_wanted)),
            button(tr("PDF …"), tr("Saves this list as a PDF"), lambda: self._tell(self.pdf_wanted)),
            button(tr("CSV …"), tr("Saves this list for a spreadsheet"), self._tell_csv),
        ]
        back = button(tr("Back"), tr("Back to the list of sites"), self.left.emit)
        top = row(self.heading, self.site)
        top.setStretch(0, 1)
        layout = column(
            top,
            self._views,
            self.notice,
            Wrapping(*self._takes, back),
            spacing=GRID,
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _tell(self, wish: SignalInstance) -> None:
        wish.emit(self.title, list(self.table.shown))

    def _tell_csv(self) -> None:
        self.csv_wanted.emit(list(self.table.shown))

    def _columns(self) -> tuple[Column[Listed], ...]:
        return (
            Column(tr("Meter"), lambda each: each.name, stretch=True, least_px=160),
            Column(tr("Site"), site_name, key=_by_site, least_px=80, fold=3),
            Column(
                tr("Last heard"), self._seen, key=lambda each: each.seen_ms, fold=1, folded=mark("heard: {}")
            ),
            Column(
                tr("Last collection"),
                lambda each: words.collected(each.collected_ms, each.collected_by, self._known.now_ms),
                key=lambda each: each.collected_ms,
                fold=2,
                folded=mark("collected: {}"),
            ),
            Column(tr("Overdue"), self._overdue, key=lambda each: each.urgency, tone=lambda _each: "warn"),
        )

    def _seen(self, each: Listed) -> str:
        return words.ago(each.seen_ms, self._known.now_ms)

    def _overdue(self, each: Listed) -> str:
        return overdue(each, self._known.now_ms)


def site_name(each: Listed) -> str:
    """Where a meter is expected."""
    return each.site.name if each.site else words.NO_FIGURE


def overdue(each: Listed, now_ms: int) -> str:
    """Since how long it should have been collected."""
    if each.due_from_ms is None:
        return tr("never collected")
    return words.duration(now_ms - each.due_from_ms)


def _by_site(each: Listed) -> tuple[bool, str]:
    return each.site is None, site_name(each).casefold()
