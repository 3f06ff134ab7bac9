"""Which meters are expected at a site: a list to tick, and a field for those that aren't known yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from ofmon.domain.identity import MeterId
from ofmon.domain.plain_text import visible
from ofmon.domain.sites.listed import Listed
from ofmon.domain.sites.site import Site, line
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Notice, button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ofmon.errors import OFMonError
    from ofmon.services.sites import Overview
    from ofmon.ui.shared import Shared

_LISTED = Qt.ItemDataRole.UserRole


class SiteMembers(QWidget):
    """Asks who belongs to a site; ``wanted`` carries who comes and who goes, as `Listed`s."""

    wanted = Signal(object, object, object)
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._site = Site("?")
        self.heading = label(role="title", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Meters known here; ticked: expected at this site"))
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
            self._append(each, ticked=self._is_here(each))
        self.list.setCurrentRow(0)
        (self.list if self.list.count() else self.field).setFocus()

    def fail(self, error: OFMonError) -> None:
        """It could not be kept; what is ticked stays."""
        self.notice.fail(error)

    def _is_here(self, each: Listed) -> bool:
        return each.site is not None and each.site.id == self._site.id

    def _order(self, each: Listed) -> tuple[bool, bool, str]:
        return not self._is_here(each), each.site is not None, each.name.casefold()

    def _append(self, each: Listed, *, ticked: bool) -> None:
        item = QListWidgetItem(visible(self._told(each)))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(_LISTED, each)
        item.setSizeHint(QSize(0, TARGET))
        self.list.addItem(item)

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
        for item, known in self._items():
            if known.name.casefold() == each.name.casefold() or (each.meter and known.meter == each.meter):
                item.setCheckState(Qt.CheckState.Checked)
                self.list.setCurrentItem(item)
                break
        else:
            self._append(each, ticked=True)
            self.list.setCurrentRow(self.list.count() - 1)
        self.field.clear()

    def _save(self) -> None:
        self._add()  # what was typed and not added yet
        come = [each for item, each in self._items() if _ticked(item) and not self._is_here(each)]
        go = [each for item, each in self._items() if not _ticked(item) and self._is_here(each)]
        self.wanted.emit(self._site, come, go)

    def _items(self) -> Iterator[tuple[QListWidgetItem, Listed]]:
        for at in range(self.list.count()):
            item = self.list.item(at)
            yield item, item.data(_LISTED)

    def _arrange(self) -> None:
        self.field.returnPressed.connect(self._add)
        another = row(self.field, self.add)
        another.setStretch(0, 1)
        buttons = row(self.save, self._back, None)
        layout = column(self.heading, self.list, another, self.notice, buttons, spacing=GRID)
        layout.setStretch(1, 1)
        self.setLayout(layout)


def _ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is Qt.CheckState.Checked


def _meant(typed: str) -> Listed:
    """A meter by its SSID, else a device by its name."""
    try:
        return Listed(MeterId.parse(typed), "", None)
    except ValueError:
        return Listed(None, typed, None)
