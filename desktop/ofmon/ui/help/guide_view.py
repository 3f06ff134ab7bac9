"""The guide: pages, search, back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from ofmon.services.workers import in_thread
from ofmon.texts import spoken, tr
from ofmon.ui.help.browser import HelpBrowser, Place, first_place
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Combo, Notice, button, column, themed_icon
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from ofmon.adapters.files.guide import Section
    from ofmon.ui.shared import Shared

_HITS_MAX = 50
_SNIPPET_CHARS = 110
_CONTENTS_PX = 280


class GuideView(QWidget):
    """Tools above the page, or above what was found."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._guide = shared.services.guide.in_language(spoken().code)
        self.browser = HelpBrowser(shared, self._guide)
        self.notice = Notice(shared.theme)
        self.contents = Combo(shared.theme, tr("Page"), tr("The pages of the guide"))
        self.contents.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.contents.setMinimumHeight(TARGET)
        self.search = QLineEdit(placeholderText=tr("Search the guide"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the guide"))
        self.hits = QListWidget()
        self.hits.setAccessibleName(tr("What was found"))
        self.hits.setWordWrap(True)
        self.hits.setSpacing(GRID // 2)
        self.back = button("", tr("Back"), self.browser.go_back)
        self.forward = button("", tr("Forward"), self.browser.go_forward)
        for made, sign in ((self.back, "back"), (self.forward, "on")):
            themed_icon(shared.theme, made, sign)
            made.setAccessibleName(made.toolTip())
        self._found: list[Section] = []
        self._arrange()
        self._connect()

    async def load(self) -> None:
        """Read what there is, and open what is read first."""
        if self.contents.count() == 0:
            for page, title in await in_thread(self._titles):
                self.contents.addItem(title, page)
        if not self.browser.place.page:
            self.browser.open(first_place(self._guide))

    def _titles(self) -> list[tuple[str, str]]:
        return [(page, self._guide.title(page)) for page in self._guide.pages]

    def open_place(self, name: str) -> None:
        """Go to where the guide tells of a page of the window."""

        async def work() -> None:
            await self.load()
            section = await in_thread(self._guide.place, name)
            place = Place(section.page, section.anchor) if section else first_place(self._guide)
            self._views.setCurrentWidget(self.browser)
            self.browser.open(place)
            self.browser.setFocus()

        self._shared.jobs.load(self, work)

    # ------------------------------------------------------------ search

    def _look(self, text: str) -> None:
        async def work() -> None:
            self._found = (await in_thread(self._guide.search, text))[:_HITS_MAX]
            self._list(text)

        if text.strip():
            self._shared.jobs.load(self.hits, work)
        else:
            self._views.setCurrentWidget(self.browser)

    def _list(self, text: str) -> None:
        self.hits.clear()
        for section in self._found:
            snippet = _snippet(section.text, text)
            said = tr("{title} ({page})", title=section.title, page=self._guide.title(section.page))
            item = QListWidgetItem(f"{said}\n{snippet}" if snippet else said)
            self.hits.addItem(item)
        if not self._found:
            item = QListWidgetItem(tr("The guide says nothing of that."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.hits.addItem(item)
        self._views.setCurrentWidget(self.hits)
        self.hits.setCurrentRow(0)

    def _open_hit(self) -> None:
        at = self.hits.currentRow()
        if self._views.currentWidget() is self.hits and 0 <= at < len(self._found):
            section = self._found[at]
            self._views.setCurrentWidget(self.browser)
            self.browser.open(Place(section.page, section.anchor), self.search.text())
            self.browser.setFocus()

    # ------------------------------------------------------------ what is shown

    def _moved(self) -> None:
        self.notice.hide()
        self.back.setEnabled(self.browser.can_go_back)
        self.forward.setEnabled(self.browser.can_go_forward)
        self.contents.setCurrentIndex(self.contents.findData(self.browser.place.page))

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.browser)
        self._views.addWidget(self.hits)
        hint = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(hint + 6 * GRID)
        self.contents.setMinimumWidth(_CONTENTS_PX)
        tools = Wrapping(self.back, self.forward, self.contents, self.search)
        layout = column(tools, self.notice, self._views)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._moved()

    def _connect(self) -> None:
        self.browser.moved.connect(self._moved)
        self.browser.failed.connect(self.notice.fail)
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self._open_hit)
        self.hits.itemActivated.connect(lambda _item: self._open_hit())
        self.hits.itemClicked.connect(lambda _item: self._open_hit())
        self.contents.activated.connect(lambda _at: self.browser.open(Place(self.contents.currentData())))
        for key, act in (("Alt+Left", self.browser.go_back), ("Alt+Right", self.browser.go_forward)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


def _snippet(text: str, wanted: str) -> str:
    """Some words around the first one that was looked for."""
    places = [text.casefold().find(word) for word in wanted.casefold().split()]
    first = min((at for at in places if at >= 0), default=0)
    start = max(0, first - _SNIPPET_CHARS // 3)
    shown = text[start : start + _SNIPPET_CHARS]
    return f"{'…' if start else ''}{shown}{'…' if start + _SNIPPET_CHARS < len(text) else ''}"
