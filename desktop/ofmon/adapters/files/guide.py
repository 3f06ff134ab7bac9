"""The user guide as files: pages in Markdown with their pictures, read without a network.

A package holds them in ``ofmon/help``; what runs from its sources reads ``docs``, which is the same.
A heading's anchor is made as the documentation's site makes it (Python-Markdown, "Table of Contents"); where
one is said, ``## Auslesen {#collect}``, it is that.

``page.de.md`` is ``page.md`` in German, with the same anchors; ``images/window.de.png`` the picture for it. A
page that a language lacks is read in English. Above a translation stands what it was made from
(``tools/translations/guide.py``), between lines of ``---``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import ofmon
from ofmon.errors import InputError
from ofmon.texts import LANGUAGES, SOURCE, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST = "user-guide.md"
_HEADING = re.compile(r"(#{1,6}) +(.+?)(?: +#+)?(?: +\{#([\w-]+)\})? *")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n\s*", re.DOTALL)
_FENCE = re.compile(r" {0,3}(```|~~~)")
_FOLDED = str.maketrans(
    {
        "\N{ZERO WIDTH NON-JOINER}": None,
        "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
        "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
    }
)
_MARKUP = re.compile(r"!\[([^\]]*)\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[`*]")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and what stands below it until the next one.

    Attributes:
        page: the page's path in the guide, ``user-guide.md``.
        title: the heading, without markup.
        anchor: its anchor.
        text: without markup.
    """

    page: str
    title: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page, as it is written.

    Attributes:
        title: without markup.
        anchor: its anchor.
        line: which line of the page it is, from 0.
        body: the lines below it until the next one.
    """

    title: str
    anchor: str
    line: int
    body: tuple[str, ...]


class Guide:
    """Pages in a folder, in a language where it has them.

    Args:
        folder: where they lie.
        language: one of `ofmon.texts.LANGUAGES`.
    """

    def __init__(self, folder: Path, language: str = SOURCE) -> None:
        self.folder = folder
        self.language = language

    def in_language(self, code: str) -> Guide:
        """The same guide in that language."""
        return Guide(self.folder, code)

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The paths of all pages, what is read first at the beginning."""
        there = (path for path in self.folder.rglob("*.md") if language_of(path) == SOURCE)
        found = sorted(path.relative_to(self.folder).as_posix() for path in there)
        return tuple(sorted(found, key=lambda page: (page != FIRST, page.count("/"), page)))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All headings of all pages."""
        return tuple(section for page in self.pages for section in self._sections(page))

    def text(self, page: str) -> str:
        """A page's Markdown, without what stands above it and without what is said of its anchors.

        Raises:
            InputError: there is no such page.
        """
        path = self.file(page).resolve()
        if path.suffix == ".md" and path.is_relative_to(self.folder.resolve()):
            try:
                return _as_shown(path.read_text("utf-8"))
            except (OSError, UnicodeError):
                pass
        raise InputError(
            tr("The help has no page {page}.", page=page), todo=tr("Look for it with the search field.")
        )

    def file(self, name: str) -> Path:
        """A page's or picture's file: in this language, or where there is none in English."""
        path = self.folder / name
        translated = path.with_suffix(f".{self.language}{path.suffix}")
        return translated if translated.is_file() else path

    def is_translated(self, page: str) -> bool:
        """Whether a page is there in another language than English, and this guide speaks it."""
        return language_of(self.file(page)) != SOURCE

    def anchors(self, page: str) -> tuple[str, ...]:
        """The anchors of a page's headings, in their order."""
        return tuple(section.anchor for section in self.sections if section.page == page)

    def title(self, page: str) -> str:
        """A page's first heading."""
        return next((section.title for section in self.sections if section.page == page), page)

    def place(self, name: str) -> Section | None:
        """Where the guide tells of a page of the window: the first heading with that anchor."""
        return next((section for section in self.sections if section.anchor == name), None)

    def search(self, text: str) -> list[Section]:
        """The sections that hold all these words; those with all of them in the heading first."""
        words = _folded(text).split()
        hits = [each for each in self.sections if _holds(f"{each.title} {each.text}", words)] if words else []
        return sorted(hits, key=lambda each: not _holds(each.title, words))

    def _sections(self, page: str) -> Iterator[Section]:
        for found in headings(self.file(page).read_text("utf-8")):
            yield Section(page, found.title, found.anchor, plain(" ".join(found.body)))


def guide_folder() -> Path:
    """Where the guide lies."""
    package = Path(ofmon.__file__).parent
    packed = package / "help"
    return packed if packed.is_dir() else package.parent.parent / "docs"


def anchor(heading: str) -> str:
    """A heading's anchor: ``Wiring and calibration`` has ``wiring-and-calibration``."""
    plain = unicodedata.normalize("NFKC", heading)
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def headings(text: str) -> Iterator[Heading]:
    """The headings of a page's Markdown; lines in fenced blocks are none."""
    lines, fenced = text.splitlines(), False
    found = list[tuple[int, re.Match[str]]]()
    for number, line in enumerate(lines):
        fenced ^= bool(_FENCE.match(line))
        if not fenced and (heading := _HEADING.fullmatch(line)):
            found.append((number, heading))
    ends = [number for number, _ in found[1:]] + [len(lines)]
    for (number, heading), end in zip(found, ends, strict=True):
        title = plain(heading[2])
        yield Heading(title, heading[3] or anchor(title), number, tuple(lines[number + 1 : end]))


def language_of(path: Path) -> str:
    """The language of a page's or picture's file, by its name."""
    code = path.with_suffix("").suffix.removeprefix(".")
    return code if code in LANGUAGES else SOURCE


def plain(markdown: str) -> str:
    """A text without its markup."""
    return _MARKUP.sub(lambda found: found[1] or found[2] or "", markdown).strip()


def _holds(text: str, words: list[str]) -> bool:
    said = _folded(text)
    return all(word in said for word in words)


def _folded(text: str) -> str:
    """As a search compares: Persian without the joiners few keyboards have, by either kind of letters."""
    return text.casefold().translate(_FOLDED)


def _as_shown(text: str) -> str:
    text = _FRONT_MATTER.sub("", text)
    lines = text.splitlines()
    for found in headings(text):
        lines[found.line] = re.sub(r" +\{#[\w-]+\} *$", "", lines[found.line])
    return "\n".join(lines)
