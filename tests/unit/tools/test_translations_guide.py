"""The check of the guide's other languages: what it finds, and that it finds nothing now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from translations import guide

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = """\
# Collect

Press *Collect* ([why](sync.md#why)).

## By command

```sh
ofmon collect --all
```

`ofmon due` lists who is due.
"""
GERMAN = """\
# Auslesen {#collect}

Drücken Sie *Auslesen* ([warum](sync.md#why)).

## Als Befehl {#by-command}

```sh
ofmon collect --all
```

`ofmon due` sagt, wer fällig ist.
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A page and its German."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/page.md").write_text(ENGLISH)
    (tmp_path / "docs/page.de.md").write_text(GERMAN)
    guide.look_at(tmp_path / "docs/page.de.md")
    return tmp_path / "docs"


def change(page: Path, old: str, new: str) -> None:
    """Put something else into a page."""
    text = page.read_text("utf-8")
    assert old in text
    page.write_text(text.replace(old, new), "utf-8")


def test_the_guide_says_the_same_in_each_language() -> None:
    """Now; what is named was changed in English, and must be looked at: `make guide-stale`."""
    assert list(guide.faults()) == []


def test_a_page_that_was_looked_at_has_no_faults(docs: Path) -> None:
    """Lines may break elsewhere."""
    change(docs / "page.md", "lists who", "lists\nwho")
    assert list(guide.faults(docs)) == []


def test_a_section_that_changed_in_english_is_named_until_somebody_looked(docs: Path) -> None:
    """That one and no other."""
    change(docs / "page.md", "lists who is due", "lists all meters that are due")
    (fault,) = guide.faults(docs)
    assert fault.startswith("docs/page.de.md: #by-command changed in English")
    guide.look_at(docs / "page.de.md")
    assert list(guide.faults(docs)) == []


def test_a_page_that_nobody_has_looked_at_is_named(docs: Path) -> None:
    """It says nothing of what it was made from."""
    (docs / "page.de.md").write_text(GERMAN)
    assert len(list(guide.faults(docs))) == 2


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("{#by-command}", "", "headings are"),
        ("sync.md#why", "sync.md#who", "links differ"),
        ("collect --all", "collect --alle", "commands differ"),
        ("ofmon due", "ofmon devices", "commands differ"),
        ("*Auslesen*", "*Sammeln*", "the window says Auslesen"),
    ],
)
def test_what_differs_from_english_is_named(docs: Path, old: str, new: str, fault: str) -> None:
    """Anchors, links, commands in blocks and in sentences, and the window's words."""
    change(docs / "page.de.md", old, new)
    (found,) = guide.faults(docs)
    assert fault in found


def test_a_picture_that_the_language_lacks_is_named(docs: Path) -> None:
    """It would show the English window."""
    for name in ("page.md", "page.de.md"):
        change(docs / name, "```sh", "![x](images/list.png)\n\n```sh")
    guide.look_at(docs / "page.de.md")
    (found,) = guide.faults(docs)
    assert "images/list.png isn't there in this language" in found
    (docs / "images").mkdir()
    (docs / "images/list.de.png").write_bytes(b"picture")
    assert list(guide.faults(docs)) == []


def test_a_page_without_its_english_one_is_named(docs: Path) -> None:
    """It was renamed or deleted."""
    (docs / "page.md").unlink()
    assert list(guide.faults(docs)) == ["docs/page.de.md: its English page is gone"]
