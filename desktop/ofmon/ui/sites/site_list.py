"""The list of sites, and what can be done with the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Elided, Empty, button, column
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.sites.site import Site
    from ofmon.services.sites import Overview
    from ofmon.ui.shared import Shared


_NAMED_FROM_PX = 360


@dataclass(frozen=True, slots=True)
class SiteRow:
    """A site, how many are expected there, how many of them are due, and the last collection in words."""

    site: Site
    expected: int
    due: int
    last: str = ""


class SiteList(QWidget):
    """List above, the chosen site below. Each signal is a wish; those about one site carry it."""

    add_wanted = Signal()
    due_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    change_wanted = Signal(object)
    members_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.empty = Empty(shared.theme, "devices")
        said = tr("A site is a depot with the meters that are expected there. Add one, or import a table.")
        self.empty.say(tr("No sites yet"), said, tr("Add a site …"), self.add_wanted.emit)
        self.table: Table[SiteRow] = Table(
            "sites", _columns(), shared.theme, shared.preferences, title=tr("Sites")
        )
        self.add = button(tr("Add …"), tr("Adds a site"), self.add_wanted.emit, "primary")
        self.due = button(
            tr("Due …"), tr("Lists what is to be collected, at all sites"), self.due_wanted.emit
        )
        hint = tr("Reads sites and meters from a CSV file; shows what would change first")
        self.take = button(tr("Import …"), hint, self.import_wanted.emit)
        hint = tr("Writes sites and meters to a CSV file, which can be imported again")
        self.export = button(tr("Export …"), hint, self.export_wanted.emit)
        self.chosen = Elided("heading")
        self.address = Elided("muted")
        self.last = Elided("muted")
        self._arrange()
        self.table.picked.connect(self._pick)

    def show_sites(self, known: Overview) -> None:
        """Show these; the chosen one stays chosen."""
        rows = []
        for site in known.sites:
            expected = known.of_site(site)
            due = sum(each.is_due(known.now_ms) for each in expected)
            rows.append(SiteRow(site, len(expected), due, _last(expected, known.now_ms)))
        chosen = self.site.id if self.site else None
        self.table.replace(rows)
        self._views.setCurrentWidget(self.table if rows else self.empty)
        self.export.setEnabled(bool(rows))
        at = next((at for at, each in enumerate(self.table.shown) if each.site.id == chosen), None)
        if at is None:
            self._below.hide()
        else:
            self.table.selectRow(at)
            self._pick(self.table.shown[at])

    @property
    def site(self) -> Site | None:
        """The chosen one."""
        at = self.table.currentIndex()
        return self.table.shown[at.row()].site if at.isValid() else None

    def _pick(self, picked: SiteRow) -> None:
        self.chosen.show_text(picked.site.name)
        about = (picked.site.address, *picked.site.notes.splitlines())
        self.address.show_text(words.listed(about))
        self.address.setVisible(any(about))
        self.last.show_text(picked.last)
        self.last.setVisible(bool(picked.last))
        self._below.show()

    def _tell(self, wish: SignalInstance) -> None:
        if self.site:
            wish.emit(self.site)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the list has the room; it names the chosen one."""
        super().resizeEvent(event)
        roomy = self.height() >= _NAMED_FROM_PX
        self._about.setVisible(roomy)
        margin = 2 * GRID if roomy else GRID
        self._inside.setContentsMargins(margin, margin, margin, margin)

    def _arrange(self) -> None:
        hint = tr("Changes its name, address, notes or interval")
        change = button(tr("Change …"), hint, lambda: self._tell(self.change_wanted))
        hint = tr("Says which meters are expected there")
        members = button(tr("Meters …"), hint, lambda: self._tell(self.members_wanted))
        hint = tr("Takes it off the list; nothing measured is lost")
        remove = button(tr("Remove …"), hint, lambda: self._tell(self.remove_wanted))
        self._views = QStackedWidget()
        self._views.addWidget(self.empty)
        self._views.addWidget(self.table)
        self._about = QWidget()
        self._about.setLayout(column(self.chosen, self.address, self.last, spacing=0))
        self._inside = column(self._about, Wrapping(members, change, remove))
        self._below = QFrame()
        self._below.setObjectName("card")
        self._below.setLayout(self._inside)
        self._below.hide()
        top = Wrapping(self.add, self.due, self.take, self.export)
        layout = column(top, self._views, self._below, spacing=GRID)
        layout.setStretch(1, 1)
        self.setLayout(layout)


def _last(expected: Sequence[Listed], now_ms: int) -> str:
    """Which of a site's meters was collected last, when, and by whom; empty: none ever was."""
    last = max(expected, key=lambda each: each.collected_ms or 0, default=None)
    if last is None or last.collected_ms is None:
        return ""
    when = words.collected(last.collected_ms, last.collected_by, now_ms)
    return tr("Last collection: {meter}, {ago}", meter=last.name, ago=when)


def _columns() -> tuple[Column[SiteRow], ...]:
    return (
        Column(tr("Site"), lambda each: each.site.name, stretch=True, least_px=140),
        Column(tr("Address"), lambda each: each.site.address, least_px=120, fold=2),
        Column(
            tr("Meters"),
            lambda each: words.number(each.expected),
            key=lambda each: each.expected,
            figures=True,
            hint=tr("How many are expected there"),
        ),
        Column(
            tr("Due"),
            lambda each: words.number(each.due),
            key=lambda each: each.due,
            figures=True,
            tone=lambda each: "warn" if each.due else "",
            hint=tr("How many of them are to be collected"),
        ),
        Column(
            tr("Every"),
            lambda each: tr("%n day(s)", "", each.site.interval_days),
            key=lambda each: each.site.interval_days,
            hint=tr("How often its meters are to be collected"),
            fold=1,
        ),
    )
