"""Rows of one kind as Qt asks for them: sorted and filtered here, some columns below the first one's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication

from ofmon.domain.natural import natural
from ofmon.domain.plain_text import visible
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.folding import BELOW
from ofmon.ui.parts.widgets import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QPixmap

    from ofmon.ui.parts.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

T = TypeVar("T")
_ROLE = Qt.ItemDataRole
_TEXTS = {_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole, BELOW}
# Qt asks for twice as many, of each cell that it measures or draws.
_ANSWERED = _TEXTS | {_ROLE.TextAlignmentRole, _ROLE.ForegroundRole}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """How one column is made from a row.

    Attributes:
        title: its heading.
        text: what a cell says.
        key: what it sorts by, None: by its text, ``Hall 2`` before ``Hall 10``.
        hint: tooltip of the heading.
        figures: whether it holds figures, which stand to the right.
        tone: a colour's name for a cell, or empty.
        mark: a sign in the heading, None: none.
        stretch: whether it takes the rest of the width.
        least_px: how narrow it may become when room lacks (its text then ends in …); 0: not at all.
        optional: hidden while it holds nothing but zeros or dashes.
        fold: where room lacks, columns with a number go below the first one's text, 1 first; 0: it stays.
        folded: what it says there, a text for `tr` with ``{}`` for its own.
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


@dataclass(frozen=True, slots=True)
class Arranged(Generic[T]):
    """Rows in their order.

    Attributes:
        how: by which column, in which order, and with which text in them.
        rows: those that fit.
        beside: the rows that were shown then.
        same: whether they are the same.
    """

    how: tuple[int, Qt.SortOrder, str]
    rows: list[T]
    beside: list[T]
    same: bool


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

    def replace(self, rows: Sequence[T], arranged: Arranged[T] | None = None) -> None:
        """Show other rows, which may have been arranged before."""
        self._all = rows
        self._show(arranged or self.arranged(rows))

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
        return [tr(column.folded).format(text) for column, text in said if not says_nothing(text)]

    def filter(self, text: str) -> None:
        """Show only rows in which a cell holds the text, in any case."""
        self._wanted = text.casefold()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See Qt."""
        self._by = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        self._show(self.arranged(self._all))

    def arranged(self, rows: Sequence[T]) -> Arranged[T]:
        """Rows filtered and sorted as it is wanted now; changes nothing, in whichever thread."""
        how = at, order, _wanted = (*self._by, self._wanted)
        column = self._columns[at]
        found = [row for row in rows if self._fits(row)]
        found.sort(key=lambda row: _sort_key(column, row), reverse=order is Qt.SortOrder.DescendingOrder)
        return Arranged(how, found, self.rows, same=found == self.rows)

    def _show(self, arranged: Arranged[T]) -> None:
        """What was arranged in another way, or beside other rows, is arranged anew."""
        if arranged.how != (*self._by, self._wanted) or arranged.beside is not self.rows:
            arranged = self.arranged(self._all)
        if arranged.same:
            self._recolour()
            return
        self.beginResetModel()
        self.rows = arranged.rows
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
        if role not in _ANSWERED:
            return None
        column = self._columns[index.column()]
        if role == _ROLE.TextAlignmentRole:
            return _side(column)
        row = self.rows[index.row()]
        if role in _TEXTS:
            below = self.second_line(row, self.below) if index.column() == 0 else []
            text = self.cell(row, index.column())
            return below if role == BELOW else _words(column.title, text, below, role)
        tone = column.tone(row) if column.tone else ""
        return QColor(getattr(self._theme.colours, tone)) if tone else None

    def _recolour(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)


def _words(title: str, text: str, below: Sequence[str], role: int) -> str:
    """A cell's text; for a screen reader with its heading, and wherever it isn't drawn with what is below."""
    if role == _ROLE.DisplayRole:
        return text
    whole = words.listed((text, *below))
    if role == _ROLE.ToolTipRole:
        return tip(whole)
    return tr("{name}: {value}", name=title, value=whole)


def says_nothing(text: str) -> bool:
    """Whether a cell holds no more than a zero or a dash."""
    return text == words.NO_FIGURE or text == words.number(0)


def _sort_key(column: Column[T], row: T) -> tuple[bool, Any]:
    """None sorts before everything."""
    key = column.key(row) if column.key else natural(column.text(row))
    return key is not None, 0 if key is None else key


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    side = side_of(figures=column.figures)
    return _RIGHT if side is Qt.AlignmentFlag.AlignRight else _LEFT


def side_of(*, figures: bool) -> Qt.AlignmentFlag:
    """Where a column's texts stand: words where a line begins, figures at the right in every language."""
    # So digits stand below each other. Qt mirrors what is said here.
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if figures and not mirrored else Qt.AlignmentFlag.AlignLeft
