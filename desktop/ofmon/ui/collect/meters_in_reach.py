"""The meters that a scan has heard, sorted and filtered, and those that should be: the model of the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from ofmon.domain.sites.listed import Listed
from ofmon.texts import tr
from ofmon.ui.collect.meter_status import Status, away_status, spoken, spoken_away, status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from ofmon.domain.identity import MeterId
    from ofmon.services.firmware import Offer
    from ofmon.services.scan import Nearby
    from ofmon.ui.collect.site_choice import SiteChoice
    from ofmon.ui.shared import Now

    Index = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole


class Meters(QAbstractListModel):
    """Meters in reach, sorted and filtered; below them what is expected at the site and isn't heard."""

    def __init__(self, now: Now, site: SiteChoice) -> None:
        super().__init__()
        self._now = now
        self._site = site
        self.found: Sequence[Nearby] = ()
        self.rows: list[Nearby] = []
        self.away: list[Listed] = []
        self.offers: Mapping[MeterId, Offer] = {}
        self._only = "all"
        self._order = "urgency"
        site.changed.connect(self._sort)

    def replace(self, found: Sequence[Nearby]) -> None:
        """Show what a scan has heard."""
        self.found = found
        self._sort()

    def show_only(self, which: str) -> None:
        """Filter: "all", "due" (see `ofmon.domain.sites.due`) or "new" (no token yet)."""
        self._only = which
        self._sort()

    def order_by(self, order: str) -> None:
        """Sort by "urgency" or "signal"."""
        self._order = order
        self._sort()

    def at(self, row: int) -> Nearby | Listed:
        """A meter in reach, or one that isn't heard."""
        heard = len(self.rows)
        return self.rows[row] if row < heard else self.away[row - heard]

    def status(self, row: int) -> Status:
        """What a row says."""
        each = self.at(row)
        return away_status(each, self._now.ms) if isinstance(each, Listed) else self._judged(each)

    def row_of(self, meter: MeterId) -> int | None:
        """Where a meter stands."""
        return next((at for at, nearby in enumerate(self.rows) if nearby.meter == meter), None)

    def age(self) -> None:
        """Time has passed: the words change."""
        if number := self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(number - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See Qt."""
        return 0 if parent.isValid() else len(self.rows) + len(self.away)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if role == _ROLE.AccessibleDescriptionRole and (action := self.status(index.row()).action):
            return tr("Space bar: {action}", action=tr(action))
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole}:
            each, said = self.at(index.row()), self.status(index.row())
            if isinstance(each, Listed):
                return spoken_away(each, said)
            return spoken(each, said, self.offers.get(each.meter))
        return None

    def _judged(self, nearby: Nearby) -> Status:
        said = status(nearby, self._now.ms, self._site.listed(nearby))
        if said.note or not self._site.is_stranger(nearby.meter):
            return said
        note = tr("of no site")
        return replace(said, note=note)

    def _sort(self) -> None:
        judged = [(each, self._judged(each)) for each in self.found if self._site.shows(each.meter)]
        if self._only == "due":
            judged = [(nearby, said) for nearby, said in judged if said.due]
        elif self._only == "new":
            judged = [(nearby, said) for nearby, said in judged if nearby.record.device_ref is None]
        if self._order == "urgency":
            judged.sort(key=lambda pair: pair[1].urgency)
        else:
            judged.sort(key=lambda pair: -pair[0].signal_dbm)
        self.beginResetModel()
        self.rows = [nearby for nearby, _said in judged]
        self.away = self._away()
        self.endResetModel()

    def _away(self) -> list[Listed]:
        match self._only:
            case "new":
                return []
            case "due":
                due = self._site.due_away()
                return [each for each in self._site.away if each in due]
        return self._site.away
