"""Somebody before the window: finds things by the words that stand there, clicks and types, and reads.

What isn't in sight, is covered by something else or can't be pressed is nothing that a person could use, so
it is waited for and then complained about. The program's own methods are never called.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from support.controls import painted
from support.window import HUNG_S, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

T = TypeVar("T", bound=QWidget)
_LEFT = Qt.MouseButton.LeftButton
_CTRL = Qt.KeyboardModifier.ControlModifier
_ROLE = Qt.ItemDataRole


@dataclass
class Person:
    """Clicks and types in a window, in the dialogs above it, and in the lists that open.

    Attributes:
        window: where all of it happens.
        acts: how many clicks, keys and words it took so far.
    """

    window: QWidget
    acts: int = field(default=0)

    # ------------------------------------------------------------ doing

    async def press(self, words: str) -> None:
        """Click the button with these words, once it can be pressed."""
        button = await self._found(QAbstractButton, words, lambda each: each.isEnabled())
        await self._click(button)

    async def open(self, page: str) -> None:
        """Go to a page by its place in the rail or the tabs."""
        await self.press(page)

    async def write(self, field_name: str, text: str) -> None:
        """Type a text into a field, in the place of what stands there."""
        target = await self._found((QLineEdit, QPlainTextEdit), field_name, lambda each: each.isEnabled())
        await self._click(target)
        QTest.keyClick(target, Qt.Key.Key_A, _CTRL)
        QTest.keyClicks(target, text)
        self.acts += 1
        await painted()

    async def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self._place, key, modifier)
        self.acts += 1
        await painted()

    async def choose(self, selector: str, words: str) -> None:
        """Open a selector with a click, and go to the row with these words by keys."""
        box = await self._found(QComboBox, selector, lambda each: each.isEnabled())
        await self._in_sight(box)
        # A field that can be typed into opens at its arrow.
        QTest.mouseClick(box, _LEFT, pos=QPoint(box.width() - 12, box.height() // 2))
        self.acts += 1
        await until(lambda: box.view().isVisible())
        await self._key_to(box.view(), words)

    async def point(self, words: str, *, twice: bool = False) -> None:
        """Click the row with these words in whichever list shows one."""
        view = await self._list_with(words)
        await self._click_row(view, words)
        if twice:
            QTest.mouseDClick(view.viewport(), _LEFT, pos=self._row_at(view, words))
            await painted()

    async def answer_file(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and press Enter."""
        dialog: list[QFileDialog] = []

        def opened() -> bool:
            tops = QApplication.topLevelWidgets()
            dialog[:] = [each for each in tops if isinstance(each, QFileDialog) and each.isVisible()]
            return bool(dialog)

        await until(opened)
        name = dialog[0].findChild(QLineEdit)
        assert name is not None
        name.selectAll()
        QTest.keyClicks(name, str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        self.acts += 2
        await until(lambda: not isValid(dialog[0]) or not dialog[0].isVisible())
        # As a window manager does it; without a screen nobody does.
        self._place.activateWindow()

    # ------------------------------------------------------------ reading

    async def reads(self, words: str, timeout_s: float = HUNG_S) -> str:
        """Wait until a text with these words stands somewhere in sight; all of it."""
        found: list[str] = []

        def stands() -> bool:
            found[:] = [text for text in self.texts() if words in text]
            return bool(found)

        try:
            await until(stands, timeout_s)
        except TimeoutError:
            raise AssertionError(f"{words!r} is nowhere in sight:\n" + "\n".join(self.texts())) from None
        return found[0]

    def sees(self, words: str) -> bool:
        """Whether a text with these words stands somewhere in sight."""
        return any(words in text for text in self.texts())

    def texts(self) -> list[str]:
        """Every text that is in sight: labels, buttons, fields, questions, rows of lists."""
        return [text for widget in self._widgets() for text in _said(widget) if text]

    # ------------------------------------------------------------ how

    @property
    def _place(self) -> QWidget:
        """What is in front: a list that has opened, a question, or the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def _widgets(self) -> Iterator[QWidget]:
        for each in (self._place, *self._place.findChildren(QWidget)):
            if isValid(each) and each.isVisible() and each.window() is self._place.window():
                yield each

    async def _found(self, kinds: type[T] | tuple[type[T], ...], words: str, fits: Callable[[T], bool]) -> T:
        """The widget that is called so, once it fits; a whole name is better than its beginning."""
        found: list[T] = []

        def there() -> bool:
            named = [each for each in self._widgets() if isinstance(each, kinds) and fits(each)]
            found[:] = [each for each in named if words in _names(each)] or [
                each for each in named if any(name.startswith(words) for name in _names(each))
            ]
            return bool(found)

        try:
            await until(there)
        except TimeoutError:
            raise AssertionError(f"no {words!r} to use:\n" + "\n".join(self.texts())) from None
        return found[0]

    async def _in_sight(self, widget: QWidget) -> None:
        """Scroll to it; then nothing may stand before it."""
        await painted()
        around = widget.parentWidget()
        while around:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget)
            around = around.parentWidget()
        await painted()
        window, middle = widget.window(), widget.rect().center()
        hit = window.childAt(widget.mapTo(window, middle))
        assert hit is widget or (hit and widget.isAncestorOf(hit)), f"{_names(widget)} is covered by {hit}"

    async def _click(self, widget: QWidget) -> None:
        await self._in_sight(widget)
        QTest.mouseClick(widget, _LEFT, pos=widget.rect().center())
        self.acts += 1
        await painted()

    async def _list_with(self, words: str) -> QAbstractItemView:
        found: list[QAbstractItemView] = []

        def there() -> bool:
            views = (each for each in self._widgets() if isinstance(each, QAbstractItemView))
            found[:] = [each for each in views if _row_of(each, words).isValid()]
            return bool(found)

        try:
            await until(there)
        except TimeoutError:
            raise AssertionError(f"no list has {words!r}:\n" + "\n".join(self.texts())) from None
        return found[0]

    def _row_at(self, view: QAbstractItemView, words: str) -> QPoint:
        index = _row_of(view, words)
        assert index.isValid(), f"no row {words!r} in {view.accessibleName()}"
        view.scrollTo(index)
        return view.visualRect(index).center()

    async def _key_to(self, view: QAbstractItemView, words: str) -> None:
        """Down to a row, and Enter: just after it opened a list takes no click."""
        QTest.keyClick(view, Qt.Key.Key_Home)
        while words not in str(view.currentIndex().data()):
            before = view.currentIndex()
            QTest.keyClick(view, Qt.Key.Key_Down)
            assert view.currentIndex() != before, f"no {words!r} in the list"
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.acts += 2
        await until(lambda: not (isValid(view) and view.isVisible()))
        await painted()

    async def _click_row(self, view: QAbstractItemView, words: str) -> None:
        await painted()
        QTest.mouseClick(view.viewport(), _LEFT, pos=self._row_at(view, words))
        self.acts += 1
        await painted()


def _names(widget: QWidget) -> set[str]:
    """What a widget is called: by its words, or to a screen reader."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return {name for name in (text, widget.accessibleName()) if name}


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QMessageBox):
        yield widget.text()
        yield widget.informativeText()
    elif isinstance(widget, QLabel):
        yield widget.accessibleName() or widget.text()
    elif isinstance(widget, QAbstractButton):
        yield widget.text() or widget.accessibleName()
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QAbstractItemView) and widget.model():
        yield from (_row_text(widget.model(), row) for row in range(widget.model().rowCount()))


def _row_text(model: QAbstractItemModel, row: int) -> str:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    cells = (model.index(row, column).data(_ROLE.DisplayRole) for column in range(columns))
    return " | ".join(str(cell) for cell in cells if cell is not None)


def _row_of(view: QAbstractItemView, words: str) -> QModelIndex:
    model = view.model()
    for row in range(model.rowCount()) if model else ():
        if words in _row_text(model, row):
            return model.index(row, 0)
    return QModelIndex()
