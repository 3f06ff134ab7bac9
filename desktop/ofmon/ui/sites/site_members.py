"""Which meters are expected at a site: a list to tick, and a field for those that aren't known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ofmon.domain.identity import MeterId
from ofmon.domain.plain_text import visible
from ofmon.domain.sites.listed import Listed
from ofmon.domain.sites.site import Site, key, line
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.tick_list import TickList
from ofmon.ui.parts.widgets import Notice, button, column, label, row

if TYPE_CHECKING:
    from ofmon.errors import OFMonError
    from ofmon.services.sites import Overview
    from ofmon.ui.shared import Shared


class SiteMembers(QWidget):
    """Asks who belongs to a site; ``wanted`` carries who comes and who goes, as `Listed`s."""

    wanted = Signal(object, object, object)
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._site = Site("?")
        self.heading = label(role="title", wrap=True)
        self.list = TickList(tr("Meters known here; ticked: expected at this site"))
        self.field = QLineEdit(placeholderText=tr("SEM-… or the name of a device"))
        self.field.setAccessibleName(tr("Another meter or device"))
        hint = tr("Adds a meter or a device that was never heard here")
        self.add = button(tr("Add"), hint, self._add)
        self.notice = Notice(shared.theme)
        self.save = button(tr("Save"), tr("Has the ticked ones expected here"), self._save, "primary")
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self._arrange()

    def begin(self, site: Site, known: Overview) -> None:
        """Ask about a site: its own first, then those of none, then others'."""
        self._site = site
        self.heading.setText(tr("Meters expected at {site}", site=visible(site.name)))
        self.list.clear()
        self.field.clear()
        self.notice.hide()
        listed = [each for each in known.listed if not (each.replaced and each.site is None)]
        for each in sorted(listed, key=self._order):
            self.list.append(self._told(each), each, ticked=self._is_here(each))
        self.list.setCurrentRow(0)
        (self.list if self.list.count() else self.field).setFocus()

    def fail(self, error: OFMonError) -> None:
        """It could not be kept; what is ticked stays."""
        self.notice.fail(error)

    def _is_here(self, each: Listed) -> bool:
        return each.site is not None and each.site.id == self._site.id

    def _order(self, each: Listed) -> tuple[bool, bool, str]:
        return not self._is_here(each), each.site is not None, each.name.casefold()

    def _told(self, each: Listed) -> str:
        name = each.name
        if each.meter and each.device:
            name = words.told_apart(name, each.meter.ssid)
        if each.site and not self._is_here(each):
            return tr("{meter}, at {site}", meter=name, site=each.site.name)
        return name

    def _add(self) -> None:
        typed = line(self.field.text())
        if not typed:
            return
        each = _meant(typed)
        at = next((at for at, (known, _on) in enumerate(self._rows()) if _same(known, each)), None)
        if at is None:
            self.list.append(self._told(each), each, ticked=True)
        self.list.tick(self.list.count() - 1 if at is None else at)
        self.field.clear()

    def _save(self) -> None:
        self._add()  # what was typed and not added yet
        come = [each for each, ticked in self._rows() if ticked and not self._is_here(each)]
        go = [each for each, ticked in self._rows() if not ticked and self._is_here(each)]
        self.wanted.emit(self._site, come, go)

    def _rows(self) -> list[tuple[Listed, bool]]:
        return [(each, ticked) for each, ticked in self.list.rows() if isinstance(each, Listed)]

    def _arrange(self) -> None:
        self.field.returnPressed.connect(self._add)
        another = row(self.field, self.add)
        another.setStretch(0, 1)
        buttons = row(self.save, self._back, None)
        layout = column(self.heading, self.list, another, self.notice, buttons, spacing=GRID)
        layout.setStretch(1, 1)
        self.setLayout(layout)


def _same(known: Listed, typed: Listed) -> bool:
    if typed.meter:
        return known.meter == typed.meter
    return key(known.name) == key(typed.name)


def _meant(typed: str) -> Listed:
    """A meter by its SSID, else a device by its name."""
    try:
        return Listed(MeterId.parse(typed), "", None)
    except ValueError:
        return Listed(None, typed, None)
