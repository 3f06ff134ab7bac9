"""Shows the guide's pages: goes to headings, back and forward; nothing is ever asked from a network.

A page is read, and its pictures are made smaller, in another thread.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QTextBlock, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextBrowser

from ofmon.adapters.files.guide import FIRST, anchor
from ofmon.errors import OFMonError
from ofmon.services.workers import in_thread
from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from ofmon.adapters.files.guide import Guide
    from ofmon.ui.shared import Shared

_PICTURE_PX_MAX = 900
_PICTURE_PX_LEAST = 240
_AROUND_PX = 6 * GRID
_FENCED = re.compile(r"^(```.*?^```)", re.MULTILINE | re.DOTALL)
_LEFT_TO_RIGHT, _END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_CODE = re.compile(r"`[^`\n]+`")
_ITALIC = re.compile(r"(?<![*\\])\*([^*\n]+(?:\n[^*\n]+)?)\*(?!\*)")


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and a heading's anchor on it (empty: its beginning)."""

    page: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    """A page, read."""

    text: str
    pictures: dict[str, QImage]
    anchors: tuple[str, ...]
    mirrored: bool


class HelpBrowser(QTextBrowser):
    """``moved`` tells that another place is shown, ``failed`` what can't be."""

    moved = Signal()
    failed = Signal(object)

    def __init__(self, shared: Shared, guide: Guide) -> None:
        super().__init__()
        self._shared = shared
        self._guide = guide
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._marked = ""
        self._pictures: dict[str, QImage] = {}
        self._anchors: tuple[str, ...] = ()
        self._width = 0
        self.place = Place("")
        self.setAccessibleName(tr("Guide"))
        self.setOpenLinks(False)
        # A bar that comes and goes would change the pictures' room, and with them whether there is a bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._follow)
        shared.theme.changed.connect(self._again)

    @property
    def can_go_back(self) -> bool:
        """Whether something was shown before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back."""
        return bool(self._forward)

    def open(self, place: Place, marked: str = "") -> None:
        """Go to a place, and have these words marked there."""
        if self.place.page and place != self.place:
            self._back.append(self.place)
            self._forward.clear()
        self._go(place, marked)

    def go_back(self) -> None:
        """To where one was before."""
        if self._back:
            self._forward.append(self.place)
            self._go(self._back.pop())

    def go_forward(self) -> None:
        """To where one came back from."""
        if self._forward:
            self._back.append(self.place)
            self._go(self._forward.pop())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures have the width that there is."""
        super().resizeEvent(event)
        if self.place.page and self._picture_px != self._width:
            self._again()

    @property
    def _picture_px(self) -> int:
        room = self.viewport().width() - _AROUND_PX
        return max(_PICTURE_PX_LEAST, min(_PICTURE_PX_MAX, room))

    def _again(self) -> None:
        if self.place.page:
            self._go(self.place, self._marked)

    def _go(self, place: Place, marked: str = "") -> None:
        self.place, self._marked, self._width = place, marked, self._picture_px

        async def work() -> None:
            try:
                read = await in_thread(_read, self._guide, place.page, self._width)
            except OFMonError as error:
                self.failed.emit(error)
                return
            self._show(read)
            self.moved.emit()

        self._shared.jobs.load(self, work)

    def _show(self, read: _Read) -> None:
        self._pictures, self._anchors = read.pictures, read.anchors
        self.document().setMarkdown(read.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.document().setDocumentMargin(2 * GRID)
        self._space(mirrored=read.mirrored)
        # Its height is known when it was laid out.
        QTimer.singleShot(0, self, self._scroll)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the page, and nothing else."""
        return self._pictures.get(name.toString() if isinstance(name, QUrl) else name)

    def _space(self, *, mirrored: bool) -> None:
        """Room between paragraphs, which Markdown has none of; and their direction, whatever they begin with.

        A page that isn't translated runs from the left also in a window that runs from the right, and so does
        a block of commands.
        """
        way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        option = self.document().defaultTextOption()
        option.setTextDirection(way)
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            cursor.setPosition(block.position())
            if block.textList() is None and cursor.currentTable() is None:
                form.setTopMargin(3 * GRID if form.headingLevel() else GRID)
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight if _is_code(block) else way)
            cursor.setBlockFormat(form)
            block = block.next()
        cursor.endEditBlock()

    def _scroll(self) -> None:
        named = zip(self._anchors, self._headings(), strict=False)
        block = next((each for name, each in named if name == self.place.anchor), None)
        at = self.document().documentLayout().blockBoundingRect(block).top() if block else 0
        cursor = QTextCursor(block) if block else QTextCursor(self.document())
        self.setTextCursor(cursor)
        if self._marked:
            self.find(self._marked.split()[0])
        self.verticalScrollBar().setValue(int(at) - GRID)

    def _headings(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                yield block
            block = block.next()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(link)
            return
        page = link.path()
        here = posixpath.dirname(self.place.page)
        there = posixpath.normpath(posixpath.join(here, page)) if page else self.place.page
        self.open(Place(there, anchor(link.fragment(QUrl.ComponentFormattingOption.FullyDecoded))))


def first_place(guide: Guide) -> Place:
    """Where the guide begins."""
    pages = guide.pages
    return Place(FIRST if FIRST in pages or not pages else pages[0])


def _read(guide: Guide, page: str, width_px: int) -> _Read:
    text = guide.text(page)
    pictures = {}
    for name in _names(text):
        picture = QImage(str(guide.file(posixpath.join(posixpath.dirname(page), name))))
        if picture.width() > width_px:
            picture = picture.scaledToWidth(width_px, Qt.TransformationMode.SmoothTransformation)
        pictures[name] = picture
    way = QLocale(guide.language).textDirection()
    mirrored = guide.is_translated(page) and way is Qt.LayoutDirection.RightToLeft
    return _Read(_mirrored(text) if mirrored else text, pictures, guide.anchors(page), mirrored)


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _mirrored(text: str) -> str:
    """For a line that runs from the right: commands in it keep their own direction; bold stands for italics.

    Persian has no slanted letters, and fonts that slant Latin ones lack its letters.
    """
    parts = _FENCED.split(text)
    for at in range(0, len(parts), 2):
        bold = _ITALIC.sub(r"**\1**", parts[at])
        parts[at] = _CODE.sub(f"{_LEFT_TO_RIGHT}\\g<0>{_END}", bold)
    return "".join(parts)


def _names(text: str) -> list[str]:
    """The pictures that a page shows."""
    parts = text.split("](")[1:]
    names = [part.split(")")[0] for part in parts]
    return [name for name in names if name.endswith((".png", ".jpg", ".webp", ".svg"))]
