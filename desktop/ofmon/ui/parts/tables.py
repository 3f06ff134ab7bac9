"""Tables over rows of one kind: sortable, filterable, copyable, columns remembered, keyboard first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QTableView

from ofmon.domain.plain_text import spreadsheet_text, visible
from ofmon.ui import words
from ofmon.ui.parts.folding import BELOW, TwoLines, fold, line
from ofmon.ui.parts.table_header import Header
from ofmon.ui.parts.theme import GRID, SMALL_PX, TARGET, body_font
from ofmon.ui.parts.widgets import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ofmon.ui.parts.preferences import Preferences
    from ofmon.ui.parts.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

T = TypeVar("T")
_LOOKED_AT_ROWS = 50
_ROLE = Qt.ItemDataRole
_TEXTS = {_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole, BELOW}
_NOTHING = {"0", words.NO_FIGURE}


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
        optional: hidden while it holds nothing but zeros or dashes.
        fold: where room lacks, columns with a number go below the first one's text, 1 first; 0: it stays.
        folded: what it says there, with ``{}`` for its text.
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
    fold: int = 0
    folded: str = "{}"


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
        self.below: list[int] = []
        theme.changed.connect(self._recolour)

    def replace(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        self._all = rows
        self._arrange()

    @property
    def everything(self) -> Sequence[T]:
        """All rows, shown or filtered out."""
        return self._all

    def fold(self, below: Sequence[int]) -> None:
        """Show these columns below the first one's text."""
        if self.below != sorted(below):
            self.below = sorted(below)
            self._recolour()

    def second_line(self, row: T, below: Sequence[int]) -> list[str]:
        """What stands below the first column's text when these columns do; figures that say nothing don't."""
        said = [(self._columns[at], self.cell(row, at)) for at in below]
        return [column.folded.format(text) for column, text in said if text not in _NOTHING]

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

    def cell(self, row: T, column: int) -> str:
        """What a cell says, in one line."""
        return visible(self._columns[column].text(row))

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """See Qt."""
        row, column = self.rows[index.row()], self._columns[index.column()]
        if role in _TEXTS:
            below = self.second_line(row, self.below) if index.column() == 0 else []
            text = self.cell(row, index.column())
            return below if role == BELOW else _words(column.title, text, below, role)
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


def _words(title: str, text: str, below: Sequence[str], role: int) -> str:
    """A cell's text; for a screen reader with its heading, and wherever it isn't drawn with what is below."""
    if role == _ROLE.DisplayRole:
        return text
    whole = ", ".join((text, *below))
    return tip(whole) if role == _ROLE.ToolTipRole else f"{title}: {whole}"


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
        self._say_nothing: set[int] = set()
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
        self.setItemDelegateForColumn(0, TwoLines(theme, self))
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
        self._say_nothing = {
            at
            for at, column in enumerate(self._columns)
            if column.optional and all(column.text(row) in _NOTHING for row in rows)
        }
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
        lines += [[self._pasted(row, at) for at in range(len(self._columns))] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        return len(rows)

    def _pasted(self, row: T, column: int) -> str:
        """A cell as a spreadsheet may have it."""
        text = self.rows.cell(row, column)
        return text if self._columns[column].figures else spreadsheet_text(text)

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
        self._header = header
        self.setHorizontalHeader(header)
        self.setSortingEnabled(True)
        order = Qt.SortOrder.DescendingOrder if newest_first else Qt.SortOrder.AscendingOrder
        self.sortByColumn(0, order)
        if kept := self._preferences.get(self._name):
            header.restoreState(QByteArray.fromBase64(QByteArray(kept.encode())))
        for changed in (header.sortIndicatorChanged, header.sectionMoved):
            changed.connect(lambda *_what: self._keep())

    def _spread(self) -> None:
        """Each column as wide as its content; what is left goes to the last stretching one.

        What lacks is first gained by folding columns, then cut off the stretching ones, then off others that
        may shrink.
        """
        header = self._header
        present = [at for at in range(len(self._columns)) if at not in self._say_nothing]
        header.marks = True
        wide = self._wide(present)
        room = self.viewport().width()
        below = fold(self._foldable(present), lambda gone: self._needed(wide, gone), room)
        if below:
            header.marks = False
            wide = self._wide(present)
        self.rows.fold(below)
        for at in range(len(self._columns)):
            self.setColumnHidden(at, at not in wide or at in below)
        shown = {at: width for at, width in wide.items() if at not in below}
        shown[0] = max(shown[0], self._line_px(below))
        for at, width in self._shared_out(shown, room).items():
            header.resizeSection(at, width)

    def _wide(self, present: Sequence[int]) -> dict[int, int]:
        """How wide each column would like to be."""
        heading = self._header.sectionSizeFromContents
        return {at: max(self.sizeHintForColumn(at), heading(at).width()) for at in present}

    def _foldable(self, present: Sequence[int]) -> list[int]:
        return sorted((at for at in present if self._columns[at].fold), key=lambda at: self._columns[at].fold)

    def _needed(self, wide: Mapping[int, int], below: Sequence[int]) -> int:
        """Pixels when these columns are below and all others are as narrow as they may become."""
        least = {at: min(width, self._columns[at].least_px or width) for at, width in wide.items()}
        least[0] = max(least[0], self._line_px(below))
        return sum(width for at, width in least.items() if at not in below)

    def _line_px(self, below: Sequence[int]) -> int:
        """How wide the second line is at most."""
        if not below:
            return 0
        metrics = QFontMetrics(body_font(SMALL_PX))
        rows = self.rows.rows[:_LOOKED_AT_ROWS]
        lines = (line(self.rows.second_line(row, sorted(below))) for row in rows)
        return max((metrics.horizontalAdvance(each) for each in lines), default=0) + 3 * GRID

    def _shared_out(self, widths: dict[int, int], room: int) -> dict[int, int]:
        rest = room - sum(widths.values())
        for at in sorted(widths, key=lambda at: (not self._columns[at].stretch, -at)):
            column = self._columns[at]
            if rest > 0 and column.stretch:
                widths[at], rest = widths[at] + rest, 0
            elif rest < 0 and column.least_px:
                kept = max(min(column.least_px, widths[at]), widths[at] + rest)
                widths[at], rest = kept, rest + widths[at] - kept
        return widths

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
