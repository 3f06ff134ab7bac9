"""The meters that a scan has heard, sorted and filtered: the model of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from ofmon.texts import tr
from ofmon.ui.collect.meter_status import Status, spoken, status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from ofmon.domain.identity import MeterId
    from ofmon.services.firmware import Offer
    from ofmon.services.scan import Nearby
    from ofmon.ui.shared import Now

    Index = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole


class Meters(QAbstractListModel):
    """Meters in reach, sorted and filtered."""

    def __init__(self, now: Now) -> None:
        super().__init__()
        self._now = now
        self.found: Sequence[Nearby] = ()
        self.rows: list[Nearby] = []
        self.offers: Mapping[MeterId, Offer] = {}
        self._only = "all"
        self._order = "urgency"

    def replace(self, found: Sequence[Nearby]) -> None:
        """Show what a scan has heard."""
        self.found = found
        self._sort()

    def show_only(self, which: str) -> None:
        """Filter: "all", "due" (not collected in the last ten minutes) or "new" (no token yet)."""
        self._only = which
        self._sort()

    def order_by(self, order: str) -> None:
        """Sort by "urgency" or "signal"."""
        self._order = order
        self._sort()

    def status(self, row: int) -> Status:
        """What a row says."""
        return status(self.rows[row], self._now.ms)

    def row_of(self, meter: MeterId) -> int | None:
        """Where a meter stands."""
        return next((at for at, nearby in enumerate(self.rows) if nearby.meter == meter), None)

    def age(self) -> None:
        """Time has passed: the words change."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See Qt."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if role == _ROLE.AccessibleDescriptionRole and (action := self.status(index.row()).action):
            return tr("Space bar: {action}", action=tr(action))
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole}:
            nearby = self.rows[index.row()]
            return spoken(nearby, self.status(index.row()), self.offers.get(nearby.meter))
        return None

    def _sort(self) -> None:
        now_ms = self._now.ms
        judged = [(nearby, status(nearby, now_ms)) for nearby in self.found]
        if self._only == "due":
            judged = [(nearby, said) for nearby, said in judged if said.tone != "good"]
        elif self._only == "new":
            judged = [(nearby, said) for nearby, said in judged if nearby.record.device_ref is None]
        if self._order == "urgency":
            judged.sort(key=lambda pair: pair[1].urgency)
        else:
            judged.sort(key=lambda pair: -pair[0].signal_dbm)
        self.beginResetModel()
        self.rows = [nearby for nearby, _said in judged]
        self.endResetModel()
