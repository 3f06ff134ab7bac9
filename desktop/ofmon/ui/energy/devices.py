"""Whose energy is shown: a button that says it, and a list to search and to choose several in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QPushButton

from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui.energy.asked import said
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import button, column, label, row, themed_icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from ofmon.domain.energy import Owner
    from ofmon.ui.parts.theme import Theme

_SIZE = QSize(460, 560)
_ROLE = Qt.ItemDataRole.UserRole


def in_order(owners: Iterable[Owner]) -> list[Owner]:
    """By name as a person counts: ``Hall 2`` before ``Hall 10``."""
    # The language "C" of a bare system orders by code points and counts nothing.
    bare = QLocale().language() is QLocale.Language.C
    collator = QCollator(QLocale(QLocale.Language.English) if bare else QLocale())
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(owners, key=lambda owner: (collator.sortKey(owner.name), owner.key))


class DeviceButton(QPushButton):
    """Says whose energy is shown, and opens the list.

    Signals:
        changed: others were chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.owners: tuple[Owner, ...] = ()
        self.chosen: frozenset[str] | None = None
        self.setToolTip(tr("Whose energy is shown"))
        self.setAccessibleDescription(tr("Whose energy is shown"))
        themed_icon(theme, self, "down")
        self.clicked.connect(lambda _checked: self.open())
        self._say()

    def replace(self, owners: Iterable[Owner]) -> None:
        """There are others; what is gone isn't chosen any more."""
        self.owners = tuple(in_order(owners))
        there = {owner.key for owner in self.owners}
        if self.chosen is not None:
            self.chosen = (self.chosen & there) or None
        self._say()

    def choose(self, keys: Iterable[str] | None) -> None:
        """Show these; None, or all that there are: all together."""
        chosen = None if keys is None else frozenset(keys)
        self.chosen = None if chosen is None or len(chosen) in {0, len(self.owners)} else chosen
        self._say()
        self.changed.emit()

    def open(self) -> DeviceList:
        """Open the list."""
        shown = DeviceList(self.window(), self.owners, self.chosen)
        shown.setStyleSheet(self._theme.sheet)
        shown.taken.connect(self.choose)
        shown.open()
        return shown

    def _say(self) -> None:
        whose = [owner for owner in self.owners if self.chosen and owner.key in self.chosen]
        text = visible(said(whose if self.chosen is not None else None))
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 36 * GRID))
        self.setAccessibleName(text)


class DeviceList(QDialog):
    """Devices to mark, with a field to search in.

    Signals:
        taken: keys of what was chosen, None: all.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget, owners: Sequence[Owner], chosen: frozenset[str] | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Devices"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search devices"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Devices"))
        for owner in owners:
            self._add(owner, marked=chosen is not None and owner.key in chosen)
        self.found = label(role="muted")
        everything = button(tr("All devices"), tr("Shows all together"), lambda: self._take(None))
        self.show_chosen = button(tr("Show"), tr("Shows those that are marked"), self._accept, "primary")
        self.show_chosen.setDefault(True)
        buttons = row(everything, None, self.show_chosen)
        self.setLayout(column(self.search, self.found, self.list, buttons, margin=2 * GRID))
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.list.itemActivated.connect(lambda item: self._take([item.data(_ROLE)]))
        self.resize(_SIZE.boundedTo(parent.size()))
        self._filter("")

    def mark(self, key: str) -> None:
        """Mark one."""
        next(item for item in self._items() if item.data(_ROLE) == key).setCheckState(Qt.CheckState.Checked)

    @property
    def shown(self) -> list[str]:
        """Names that fit what is searched."""
        return [item.text() for item in self._items() if not item.isHidden()]

    def _add(self, owner: Owner, *, marked: bool) -> None:
        item = QListWidgetItem(visible(owner.name))
        item.setData(_ROLE, owner.key)
        item.setToolTip(" ".join(owner.ssids))
        item.setSizeHint(QSize(0, TARGET))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            names = (item.text(), *item.toolTip().split())
            item.setHidden(not any(wanted in name.casefold() for name in names))
        self._count()

    def _count(self) -> None:
        marked = len(self._marked())
        self.found.setText(
            tr("{found}, {marked} marked", found=tr("%n device(s)", "", len(self.shown)), marked=marked)
        )
        self.show_chosen.setEnabled(marked > 0 or len(self.shown) == 1)

    def _marked(self) -> list[str]:
        return [item.data(_ROLE) for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def _accept(self) -> None:
        """What is marked; when nothing is, the one that was found."""
        found = [item.data(_ROLE) for item in self._items() if not item.isHidden()]
        if keys := self._marked() or found[:1]:
            self._take(keys)

    def _take(self, keys: Sequence[str] | None) -> None:
        self.taken.emit(keys)
        self.accept()
