"""Every link of the documentation leads somewhere, and every page is in the site's contents."""

import re
from pathlib import Path

import pytest

from support import documented
from support.documented import DOCS, ROOT

PAGES = [pytest.param(page, id=documented.name(page)) for page in documented.pages()]
PICTURE_BYTES_MAX, PICTURES_BYTES_MAX = 120_000, 6_000_000
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: Path) -> None:
    """To a file that is there, and to a heading that it has."""
    text = _FENCED.sub("", page.read_text("utf-8"))
    wrong = [link for link in _LINK.findall(text) if ":" not in link and not _leads(page, link)]
    assert not wrong


def test_the_contents_have_every_page() -> None:
    """Each once, and nothing that isn't there; decisions are added by the site's hook."""
    contents = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]
    listed = re.findall(r"- ([\w/-]+\.md)", contents)
    there = {page.relative_to(DOCS).as_posix() for page in documented.english()}
    decisions = {page for page in there if page.startswith("adr/")}
    assert sorted(listed) == sorted(there - decisions)


def test_pictures_are_small() -> None:
    """They are in the repository and in the package; 256 colours are enough for a window."""
    sizes = {picture.name: picture.stat().st_size for picture in DOCS.rglob("*.png")}
    assert [name for name, size in sizes.items() if size > PICTURE_BYTES_MAX] == []
    assert sum(sizes.values()) < PICTURES_BYTES_MAX


def _leads(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = page.parent / path if path else page
    return target.exists() and (not anchor or anchor in _anchors(target))


def _anchors(page: Path) -> set[str]:
    """Anchors as Python-Markdown and GitHub make them."""
    headings = re.findall(r"^#+ +(.+?) *$", _FENCED.sub("", page.read_text("utf-8")), re.MULTILINE)
    plain = [re.sub(r"[^\w\s-]", "", heading).strip().lower() for heading in headings]
    return {re.sub(r"\s+", "-", heading) for heading in plain}
