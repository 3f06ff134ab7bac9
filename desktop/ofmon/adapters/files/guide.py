"""The user guide as files: pages in Markdown with their pictures, read without a network.

A package holds them in ``ofmon/help``; what runs from its sources reads ``docs``, which is the same.
A heading's anchor is made as the documentation's site makes it (Python-Markdown, "Table of Contents").
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
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST = "user-guide.md"
_HEADING = re.compile(r"(#{1,6}) +(.+?)(?: +#+)? *")
_FENCE = re.compile(r" {0,3}(```|~~~)")
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


class Guide:
    """Pages in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The paths of all pages, what is read first at the beginning."""
        found = sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.md"))
        return tuple(sorted(found, key=lambda page: (page != FIRST, page.count("/"), page)))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All headings of all pages."""
        return tuple(section for page in self.pages for section in _sections(page, self.text(page)))

    def text(self, page: str) -> str:
        """A page's Markdown.

        Raises:
            InputError: there is no such page.
        """
        path = (self.folder / page).resolve()
        if path.suffix == ".md" and path.is_relative_to(self.folder.resolve()):
            try:
                return path.read_text("utf-8")
            except (OSError, UnicodeError):
                pass
        raise InputError(
            tr("The help has no page {page}.", page=page), todo=tr("Look for it with the search field.")
        )

    def title(self, page: str) -> str:
        """A page's first heading."""
        return next((section.title for section in self.sections if section.page == page), page)

    def place(self, name: str) -> Section | None:
        """Where the guide tells of a page of the window: the first heading with that anchor."""
        return next((section for section in self.sections if section.anchor == name), None)

    def search(self, text: str) -> list[Section]:
        """The sections that hold all these words; those with all of them in the heading first."""
        words = text.casefold().split()
        hits = [each for each in self.sections if _holds(f"{each.title} {each.text}", words)] if words else []
        return sorted(hits, key=lambda each: not _holds(each.title, words))


def guide_folder() -> Path:
    """Where the guide lies."""
    package = Path(ofmon.__file__).parent
    packed = package / "help"
    return packed if packed.is_dir() else package.parent.parent / "docs"


def anchor(heading: str) -> str:
    """A heading's anchor: ``Wiring and calibration`` has ``wiring-and-calibration``."""
    plain = unicodedata.normalize("NFKC", heading)
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def plain(markdown: str) -> str:
    """A text without its markup."""
    return _MARKUP.sub(lambda found: found[1] or found[2] or "", markdown).strip()


def _holds(text: str, words: list[str]) -> bool:
    said = text.casefold()
    return all(word in said for word in words)


def _sections(page: str, text: str) -> Iterator[Section]:
    title, lines, fenced = "", list[str](), False
    for line in text.splitlines():
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line)
            continue
        if title:
            yield Section(page, title, anchor(title), plain(" ".join(lines)))
        title, lines = plain(heading[2]), []
    if title:
        yield Section(page, title, anchor(title), plain(" ".join(lines)))
