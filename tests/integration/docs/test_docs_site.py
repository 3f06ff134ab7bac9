"""The site of the documentation is built strictly, and asks nothing from elsewhere."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support import documented
from support.documented import DOCS, ROOT

BUILD = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]
# What a browser fetches by itself; a link that a person follows may lead anywhere.
FETCHED = re.compile(
    r"<(?:script|img|iframe|source)\b[^>]*\bsrc=\"?(?:https?:)?//"
    r"|<link\b(?=[^>]*rel=\"?(?:stylesheet|preload|preconnect|icon))[^>]*href=\"?(?:https?:)?//"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    folder = tmp_path_factory.mktemp("site")
    built = subprocess.run([*BUILD, folder], cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return folder


def test_every_page_is_in_the_site(site: Path) -> None:
    """Strictly: a link or an anchor that leads nowhere ends the build."""
    for page in documented.english():
        made = page.relative_to(DOCS).with_suffix(".html")
        made = made if page.name != "README.md" else made.with_name("index.html")
        assert all((site / folder / made).is_file() for folder in ("", "de", "fa"))


def test_each_language_has_its_pages_and_its_direction(site: Path) -> None:
    """What a language lacks is in English, from the left; each page leads to the others, from a disk, too."""
    persian, german = ((site / code / "daily-tour.html").read_text("utf-8") for code in ("fa", "de"))
    assert '<body dir="rtl"' in persian
    assert "گشت روزانه" in persian
    assert "Der tägliche Rundgang" in german
    assert 'href="../fa/daily-tour.html"' in german
    assert '<article lang="en" dir="ltr" ' in (site / "fa/metering.html").read_text("utf-8")
    assert '<article lang="en"' not in german


def test_a_page_asks_nothing_from_elsewhere(site: Path) -> None:
    """No font, script or style comes over a network, so it reads the same without one."""
    pages = list(site.rglob("*.html"))
    assert len(pages) > len(list((DOCS / "adr").iterdir()))
    assert not [page for page in pages if FETCHED.search(page.read_text("utf-8"))]
    assert not [style for style in site.rglob("*.css") if "fonts.googleapis" in style.read_text("utf-8")]


def test_the_search_works_from_a_file(site: Path) -> None:
    """Its index is a script, which a page that was opened from a disk may load, and knows the guide."""
    assert (site / "search/search_index.js").is_file()
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    titles = [entry["title"] for entry in index["docs"]]
    assert {"Commissioning checklist", "Der tägliche Rundgang", "گشت روزانه"} <= set(titles)
    assert titles.count("How the meter measures") == 1, "what isn't translated is found once"
    # The languages' own search, and the trimmer, would take Persian letters for signs.
    assert (index["config"]["lang"], index["config"]["pipeline"]) == (["en"], ["stopWordFilter"])


def test_links_and_anchors_that_lead_nowhere_end_the_build(tmp_path: Path) -> None:
    """Otherwise the build would say nothing of the pages above."""
    (tmp_path / "docs/adr").mkdir(parents=True)
    (tmp_path / "docs/index.md").write_text("# Home\n\n[there](gone.md) [and](#nowhere)\n")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[0]
    settings = settings.replace("tools/docs_site.py", str(ROOT / "tools/docs_site.py"))
    (tmp_path / "mkdocs.yml").write_text(settings)
    ran = subprocess.run([*BUILD, "site"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode != 0
    assert "gone.md" in ran.stderr
    assert "#nowhere" in ran.stderr
