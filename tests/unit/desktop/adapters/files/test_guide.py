"""The guide as files: its languages, headings and anchors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.files.guide import Guide, guide_folder, headings

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = """\
---
source:
  collect: 12345678
---
# Auslesen {#collect}

Ein `ofmon`.

```
# kein Titel
```
## Danach {#after-that}
![Liste](images/list.png)
"""


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    """Two pages, of which one is there in German, with a picture of its own."""
    (tmp_path / "images").mkdir()
    for name in ("list.png", "list.de.png", "other.png"):
        (tmp_path / "images" / name).write_bytes(b"picture")
    (tmp_path / "user-guide.md").write_text("# Collect\n\n## After that\n")
    (tmp_path / "user-guide.de.md").write_text(GERMAN)
    (tmp_path / "sync.md").write_text("# Sync\n")
    return Guide(tmp_path, "de")


def test_pages_are_listed_once_by_their_names_in_english(guide: Guide) -> None:
    """In each language the same ones."""
    assert guide.pages == ("user-guide.md", "sync.md")
    assert guide.in_language("en").pages == guide.pages


def test_a_page_is_read_in_the_language_or_in_english(guide: Guide) -> None:
    """Without what was kept above it, and without its anchors' names."""
    assert guide.text("user-guide.md").startswith("# Auslesen\n\nEin")
    assert "{#" not in guide.text("user-guide.md")
    assert guide.text("sync.md") == "# Sync"
    assert (guide.is_translated("user-guide.md"), guide.is_translated("sync.md")) == (True, False)


def test_a_translations_headings_are_found_by_the_english_anchors(guide: Guide) -> None:
    """So that F1 and links lead there in any language."""
    assert guide.anchors("user-guide.md") == ("collect", "after-that")
    found = guide.place("collect")
    assert found
    assert (found.page, found.title) == ("user-guide.md", "Auslesen")


def test_the_search_finds_the_languages_words(guide: Guide) -> None:
    """And not the English ones that they stand for."""
    assert [hit.title for hit in guide.search("danach")] == ["Danach"]
    assert guide.search("after that") == []


@pytest.mark.parametrize("typed", ["گام‌های", "گامهای", "گامهاي"])
def test_persian_is_found_however_it_was_typed(guide: Guide, typed: str) -> None:
    """With a joiner or without, on a Persian or an Arabic keyboard."""
    (guide.folder / "user-guide.fa.md").write_text("# گام‌های نخست {#first-steps}\n")
    assert [hit.title for hit in guide.in_language("fa").search(typed)] == ["گام‌های نخست"]


def test_pictures_are_the_languages_own_where_there_are_some(guide: Guide) -> None:
    """Else the English ones."""
    assert guide.file("images/list.png").name == "list.de.png"
    assert guide.file("images/other.png").name == "other.png"


@pytest.mark.parametrize("code", ["de", "fa"])
def test_each_language_has_the_chapters_of_the_window(code: str) -> None:
    """What F1 opens, in its own words."""
    guide = Guide(guide_folder(), code)
    for name in ("collect", "devices", "energy", "sync", "more"):
        found, english = guide.place(name), guide.in_language("en").place(name)
        assert found
        assert english
        assert (found.page, found.title != english.title) == ("user-guide.md", True)


def test_lines_of_a_fenced_block_are_no_headings() -> None:
    """Comments of a shell look like some."""
    assert [found.title for found in headings(GERMAN)] == ["Auslesen", "Danach"]
