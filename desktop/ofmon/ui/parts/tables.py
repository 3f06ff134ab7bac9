"""Tables over rows of one kind: sortable, filterable, copyable, columns remembered, keyboard first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ofmon.domain.plain_text import spreadsheet_text
from ofmon.services.workers import in_thread
from ofmon.ui.parts.column_room import foldable, needed, shared_out
from ofmon.ui.parts.folding import TwoLines, fold, line
from ofmon.ui.parts.table_header import Header
from ofmon.ui.parts.table_model import Arranged, Column, RowsModel, says_nothing
from ofmon.ui.parts.theme import GRID, SMALL_PX, TARGET, body_font, grown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ofmon.ui.parts.preferences import Preferences
    from ofmon.ui.parts.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

__all__ = ["Column", "Table"]

T = TypeVar("T")
_LOOKED_AT_ROWS = 50
_Found = tuple[Arranged[T], int, set[int]]
"""Rows in their order, where the current one is among them (-1: nowhere), and columns that say nothing."""


class _Sentences(QStyledItemDelegate):
    """Paints cells of a column of sentences: as many lines as fit into a row, the last one cut at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        if option.rect.isValid():  # else it is asked how wide it would like to be
            option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText


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
        self.verticalHeader().setDefaultSectionSize(grown(TARGET))
        self._prepare_header(theme, newest_first=newest_first)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def replace(self, rows: Sequence[T]) -> None:
        """Show other rows; the current one stays the current one."""
        self._show(rows, self._looked_through(rows, self._current()))

    async def bring(self, rows: Sequence[T]) -> None:
        """The same with very many rows: what takes long is done in a worker thread."""
        self._show(rows, await in_thread(self._looked_through, rows, self._current()))

    def _looked_through(self, rows: Sequence[T], current: T | None) -> _Found[T]:
        arranged = self.rows.arranged(rows)
        at = -1 if current is None or current not in arranged.rows else arranged.rows.index(current)
        silent = {
            at
            for at, column in enumerate(self._columns)
            if column.optional and all(says_nothing(column.text(row)) for row in rows)
        }
        return arranged, at, silent

    def _show(self, rows: Sequence[T], found: _Found[T]) -> None:
        arranged, at, self._say_nothing = found
        self.rows.replace(rows, arranged)
        if at >= 0 and self.rows.rows is arranged.rows and self.currentIndex().row() != at:
            self.selectRow(at)
        self._spread()

    def selectRow(self, row: int) -> None:
        """Select a row; Qt's own finds none where one reads from right to left and columns leave room."""
        self.setCurrentIndex(self.rows.index(row, 0))

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
        hints = {at: self.sizeHintForColumn(at) for at in present}
        wide = self._wide(hints)
        room = self.viewport().width()
        said_px = cache(self._said_px)  # each text is made and measured once, however many columns fold
        below = fold(
            foldable(self._columns, present),
            lambda gone: needed(self._columns, wide, gone, _line_px(gone, said_px)),
            room,
        )
        if below:
            header.marks = False
            wide = self._wide(hints)
        self.rows.fold(below)
        for at in range(len(self._columns)):
            self.setColumnHidden(at, at not in wide or at in below)
        shown = {at: width for at, width in wide.items() if at not in below}
        shown[0] = max(shown[0], _line_px(below, said_px))
        for at, width in shared_out(self._columns, shown, room).items():
            header.resizeSection(at, width)

    def _wide(self, hints: Mapping[int, int]) -> dict[int, int]:
        """How wide each column would like to be, for its cells and for its heading."""
        heading = self._header.sectionSizeFromContents
        return {at: max(hint, heading(at).width()) for at, hint in hints.items()}

    def _said_px(self, at: int) -> list[int]:
        """How wide what a column says in the second line is, for each row; 0: it says nothing."""
        metrics = QFontMetrics(body_font(SMALL_PX))
        rows = self.rows.rows[:_LOOKED_AT_ROWS]
        return [sum(map(metrics.horizontalAdvance, self.rows.second_line(row, [at]))) for row in rows]

    def _keep(self) -> None:
        state = self.horizontalHeader().saveState().toBase64().data()
        self._preferences.set(self._name, bytes(state).decode())

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.shown[current.row()])

    def _current(self) -> T | None:
        index = self.currentIndex()
        return self.shown[index.row()] if index.isValid() else None


def _line_px(below: Sequence[int], said_px: Callable[[int], list[int]]) -> int:
    """How wide the second line is at most when these columns stand in it."""
    if not below:
        return 0
    between = QFontMetrics(body_font(SMALL_PX)).horizontalAdvance(line(["", ""]))
    lines = ([width for width in row if width] for row in zip(*map(said_px, below), strict=True))
    return max((sum(widths) + between * (len(widths) - 1) for widths in lines), default=0) + 3 * GRID
