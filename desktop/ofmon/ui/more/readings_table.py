"""A table of any number of stored readings: the database sorts, rows are read when they come into sight."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ofmon.texts import listed, tr
from ofmon.ui import words
from ofmon.ui.more.reading_fields import FIELDS, METER, STATE, TIME, hint
from ofmon.ui.parts import folding
from ofmon.ui.parts.table_header import Header
from ofmon.ui.parts.table_model import side_of
from ofmon.ui.parts.theme import GRID, TARGET, grown
from ofmon.ui.sync import reading_states

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ofmon.domain.reading import StoredReading
    from ofmon.ui.parts.preferences import Preferences
    from ofmon.ui.parts.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole
_PIECE = 100
_KEPT_ROWS_MAX = 5_000
_COLUMNS_KEPT = "columns-readings"
_SIGN_PX = 40


_FOLD_ORDER = sorted((at for at, field in enumerate(FIELDS) if field.fold), key=lambda at: FIELDS[at].fold)


class ReadingsModel(QAbstractTableModel):
    """Ids of all rows, and those rows that were looked at lately."""

    missing = Signal(list)
    sorted_by = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ids: array[int] = array("q")
        self._rows: dict[int, StoredReading] = {}
        self._asked: set[int] = set()
        self._shared: Collection[str] = ()
        self._below: list[int] = []
        theme.changed.connect(self._recolour)

    @property
    def ids(self) -> array[int]:
        """All rows' ids as they are sorted."""
        return self._ids

    def replace(self, ids: array[int], shared: Collection[str]) -> None:
        """Show other rows; ``shared`` are names of devices that several meters had. The same rows stay."""
        shown = len(self._ids)
        same = ids[:shown] == self._ids
        if not same:
            self.beginResetModel()
        elif len(ids) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
        self._ids, self._shared = ids, shared
        self._rows.clear()
        self._asked.clear()
        if not same:
            self.endResetModel()
        elif len(ids) > shown:
            self.endInsertRows()
        else:
            self._recolour()

    def begins_with(self, ids: array[int]) -> bool:
        """Whether these are the first rows already."""
        return bool(ids) and self._ids[: len(ids)] == ids

    def bring(self, rows: Iterable[StoredReading]) -> None:
        """Rows that were missing."""
        if len(self._rows) > _KEPT_ROWS_MAX:
            self._rows.clear()
            self._asked.clear()
        self._rows |= {row.id: row for row in rows}
        self._recolour()

    def cell(self, row: StoredReading, column: int) -> str:
        """What a cell says."""
        return words.owner_name(row, self._shared) if column == METER else FIELDS[column].text(row)

    def fold(self, below: Sequence[int]) -> None:
        """Show these columns below the time."""
        if self._below != sorted(below):
            self._below = sorted(below)
            self._recolour()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See Qt."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See Qt."""
        return 0 if parent.isValid() else len(FIELDS)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in another order."""
        self.sorted_by.emit(FIELDS[column].order, order is Qt.SortOrder.DescendingOrder)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return tr(FIELDS[section].title)
        return _side(section) if role == _ROLE.TextAlignmentRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt; a row that isn't here yet is asked for."""
        at, column = index.row(), index.column()
        if role == _ROLE.TextAlignmentRole:
            return _side(column)
        row = self._rows.get(self._ids[at])
        if row is None:
            self._ask(at // _PIECE)
            return "…" if role == _ROLE.DisplayRole else None
        return self._known(row, column, role)

    def _known(self, row: StoredReading, column: int, role: int) -> Any:
        if role == _ROLE.DecorationRole and column == STATE:
            return reading_states.state_mark(self._theme, row.state)
        if role == _ROLE.ForegroundRole and column == STATE:
            return QColor(getattr(self._theme.colours, reading_states.tone(row.state)))
        return self._words(row, column, role)

    def _words(self, row: StoredReading, column: int, role: int) -> Any:
        text = self.cell(row, column)
        folded = self._below if column == TIME else []
        below = [tr(FIELDS[at].folded).format(self.cell(row, at)) for at in folded]
        match role:
            case _ROLE.DisplayRole:
                return text
            case folding.BELOW:
                return below
            case _ROLE.ToolTipRole:
                return listed((hint(row, column, text), *below))
            case _ROLE.AccessibleTextRole:
                return listed((tr("{column}: {text}", column=tr(FIELDS[column].title), text=text), *below))
        return None

    def _ask(self, piece: int) -> None:
        if piece not in self._asked:
            self._asked.add(piece)
            self.missing.emit(list(self._ids[piece * _PIECE : (piece + 1) * _PIECE]))

    def _recolour(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(FIELDS) - 1))


class ReadingsTable(QTableView):
    """Sorts by its headings; Ctrl+C asks for a copy."""

    copy_wanted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.rows = ReadingsModel(theme)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Readings stored on this computer"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(grown(TARGET))
        self.setItemDelegateForColumn(TIME, folding.TwoLines(theme, self))
        self._prepare_header(theme)

    def selected_ids(self) -> Sequence[int]:
        """Ids of the selected rows, all when none is."""
        ids = self.rows.ids
        return [ids[at] for at in sorted(i.row() for i in self.selectionModel().selectedRows())] or ids

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns that find no room go below the time; the names of meters take the room that is left."""
        super().resizeEvent(event)
        room = self.viewport().width()
        below = folding.fold(_FOLD_ORDER, self._needed, room)
        self.rows.fold(below)
        for at in range(len(FIELDS)):
            self.setColumnHidden(at, at in below)
            self.setColumnWidth(at, self._least_px[at])
        widest = TIME if METER in below else METER
        rest = room - self._needed(below)
        self.setColumnWidth(widest, self._least_px[widest] + max(rest, 0))

    def _needed(self, below: Sequence[int]) -> int:
        return sum(width for at, width in self._least_px.items() if at not in below)

    def _prepare_header(self, theme: Theme) -> None:
        header = Header(theme)
        self.setHorizontalHeader(header)
        self._least_px: dict[int, int] = {}
        for at, field in enumerate(FIELDS):
            text = max(map(self.fontMetrics().horizontalAdvance, field.widest()))
            width = text + 3 * GRID + (_SIGN_PX if at == STATE else 0)
            self._least_px[at] = max(width, header.sectionSizeHint(at))
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        if kept := self._preferences.get(_COLUMNS_KEPT):
            header.restoreState(QByteArray.fromBase64(QByteArray(kept.encode())))
        self.setSortingEnabled(True)
        for changed in (header.sortIndicatorChanged, header.sectionMoved):
            changed.connect(lambda *_what: self._keep())

    def _keep(self) -> None:
        state = self.horizontalHeader().saveState().toBase64().data()
        self._preferences.set(_COLUMNS_KEPT, bytes(state).decode())


def _side(column: int) -> Qt.AlignmentFlag:
    return side_of(figures=FIELDS[column].figures) | Qt.AlignmentFlag.AlignVCenter
