"""Tables over rows of one kind: sortable, filterable, copyable, columns remembered, keyboard first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QTableView

from ofmon.ui.table_header import Header
from ofmon.ui.theme import TARGET

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ofmon.ui.preferences import Preferences
    from ofmon.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

T = TypeVar("T")
_LOOKED_AT_ROWS = 50
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """How one column is made from a row.

    Attributes:
        title: its heading.
        text: what a cell says.
        key: what it sorts by, None: by its text.
        hint: tooltip of the heading.
        figures: whether it holds figures, which stand to the right.
        tone: a colour's name for a cell, or empty.
        mark: a sign in the heading, None: none.
        stretch: whether it takes the rest of the width.
        least_px: how narrow it may become when room lacks (its text then ends in …); 0: not at all.
        optional: hidden while it holds nothing but zeros.
        sentence: where room lacks its end is cut off; of a name the middle is.
    """

    title: str
    text: Callable[[T], str]
    key: Callable[[T], Any] | None = None
    hint: str = ""
    figures: bool = False
    tone: Callable[[T], str] | None = None
    mark: Callable[[], QPixmap] | None = None
    stretch: bool = False
    least_px: int = 0
    optional: bool = False
    sentence: bool = False


class _Sentences(QStyledItemDelegate):
    """Paints cells of a column of sentences."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class RowsModel(QAbstractTableModel, Generic[T]):
    """Rows that are replaced as a whole, sorted and filtered here: Qt's own proxy asks Python too often."""

    def __init__(self, columns: Sequence[Column[T]], theme: Theme) -> None:
        super().__init__()
        self._columns = columns
        self._theme = theme
        self._all: Sequence[T] = ()
        self._wanted = ""
        self._by = (0, Qt.SortOrder.AscendingOrder)
        self.rows: list[T] = []
        theme.changed.connect(self._recolour)

    def replace(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        self._all = rows
        self._arrange()

    @property
    def everything(self) -> Sequence[T]:
        """All rows, shown or filtered out."""
        return self._all

    def filter(self, text: str) -> None:
        """Show only rows in which a cell holds the text, in any case."""
        self._wanted = text.casefold()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See Qt."""
        self._by = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        at, order = self._by
        column = self._columns[at]
        found = [row for row in self._all if self._fits(row)]
        found.sort(key=lambda row: _sort_key(column, row), reverse=order is Qt.SortOrder.DescendingOrder)
        if found == self.rows:
            self._recolour()
            return
        self.beginResetModel()
        self.rows = found
        self.endResetModel()

    def _fits(self, row: T) -> bool:
        return not self._wanted or any(
            self._wanted in column.text(row).casefold() for column in self._columns
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See Qt."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """See Qt."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == _ROLE.DisplayRole:
            return column.title
        if role == _ROLE.ToolTipRole:
            return column.hint or column.title
        if role == _ROLE.DecorationRole and column.mark:
            return column.mark()
        if role == _ROLE.TextAlignmentRole:
            return _side(column)
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        row, column = self.rows[index.row()], self._columns[index.column()]
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole}:
            return column.text(row)
        if role == _ROLE.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}"
        if role == _ROLE.TextAlignmentRole:
            return _side(column)
        if role == _ROLE.ForegroundRole and column.tone and (tone := column.tone(row)):
            return QColor(getattr(self._theme.colours, tone))
        return None

    def _recolour(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)


def _sort_key(column: Column[T], row: T) -> tuple[bool, Any]:
    """None sorts before everything."""
    key = column.key(row) if column.key else column.text(row).casefold()
    return key is not None, 0 if key is None else key


class Table(QTableView, Generic[T]):
    """A table of one kind of rows."""

    picked = Signal(object)

    def __init__(  # noqa: PLR0913 - what a table is, most of it by name
        self,
        name: str,
        columns: Sequence[Column[T]],
        theme: Theme,
        preferences: Preferences,
        *,
        title: str,
        newest_first: bool = False,
    ) -> None:
        """``name`` is under which the columns' state is kept, ``title`` the accessible name."""
        super().__init__()
        self._name = f"columns-{name}"
        self._preferences = preferences
        self._columns = columns
        self.rows = RowsModel(columns, theme)
        self.setModel(self.rows)
        self.setAccessibleName(title)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        # Names of meters differ at their ends.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for at, column in enumerate(columns):
            if column.sentence:
                self.setItemDelegateForColumn(at, _Sentences(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TARGET)
        self._prepare_header(theme, newest_first=newest_first)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def replace(self, rows: Sequence[T]) -> None:
        """Show other rows; the current one stays the current one."""
        before = self._current()
        self.rows.replace(rows)
        if before in self.rows.rows and self._current() != before:
            self.selectRow(self.rows.rows.index(before))
        for at, column in enumerate(self._columns):
            if column.optional:
                self.setColumnHidden(at, all(column.text(row) == "0" for row in rows))
        self._spread()

    def filter(self, text: str) -> None:
        """Show only rows in which a cell holds the text."""
        self.rows.filter(text)

    @property
    def shown(self) -> list[T]:
        """The rows as they are sorted and filtered."""
        return self.rows.rows

    def copy(self) -> int:
        """Copy the selected rows (all when none is) with their headings, to paste into a spreadsheet.

        Returns:
            How many.
        """
        selected = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = [self.shown[at] for at in selected] or self.shown
        lines = [[column.title for column in self._columns]]
        lines += [[column.text(row) for column in self._columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretching column follows."""
        super().resizeEvent(event)
        self._spread()

    def _prepare_header(self, theme: Theme, *, newest_first: bool) -> None:
        header = Header(theme)
        # Enough rows to see how wide a column must be.
        header.setResizeContentsPrecision(_LOOKED_AT_ROWS)
        self.setHorizontalHeader(header)
        self.setSortingEnabled(True)
        order = Qt.SortOrder.DescendingOrder if newest_first else Qt.SortOrder.AscendingOrder
        self.sortByColumn(0, order)
        if kept := self._preferences.get(self._name):
            header.restoreState(QByteArray.fromBase64(QByteArray(kept.encode())))
        for changed in (header.sortIndicatorChanged, header.sectionMoved):
            changed.connect(lambda *_what: self._keep())

    def _spread(self) -> None:
        """Each column as wide as its content; what is left goes to the stretching one, and what lacks is cut
        off it first, then off others that may shrink.
        """  # noqa: D205 - one sentence
        shown = [at for at in range(len(self._columns)) if not self.isColumnHidden(at)]
        header = self.horizontalHeader()
        widths = {at: max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in shown}
        rest = self.viewport().width() - sum(widths.values())
        for at in sorted(shown, key=lambda at: not self._columns[at].stretch):
            column = self._columns[at]
            if rest > 0 and column.stretch:
                widths[at], rest = widths[at] + rest, 0
            elif rest < 0 and column.least_px:
                kept = max(column.least_px, widths[at] + rest)
                widths[at], rest = kept, rest + widths[at] - kept
        for at, width in widths.items():
            header.resizeSection(at, width)

    def _keep(self) -> None:
        state = self.horizontalHeader().saveState().toBase64().data()
        self._preferences.set(self._name, bytes(state).decode())

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.shown[current.row()])

    def _current(self) -> T | None:
        index = self.currentIndex()
        return self.shown[index.row()] if index.isValid() else None


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
