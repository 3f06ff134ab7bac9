"""The guide's pages in other languages: does each say what the English page says now?

``docs/page.de.md`` stands beside ``docs/page.md``. Its front matter holds, for each section of the English
page, a digest of what it said when somebody looked at the translation last; what changed since is named.
What needs no judgement is compared: anchors, links, commands, pictures, and the window's words between ``*``.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from content_key import ROOT

from ofmon.adapters.files.guide import Heading, headings, language_of
from ofmon.texts import SOURCE
from translations import files

DOCS = ROOT / "docs"
_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_STATE = re.compile(r"^  ([\w-]+): ([0-9a-f]{8})$", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_FENCED = re.compile(r"^```(\S*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"`(ofmon[^`\n]*|make [^`\n]*)`")
_REMARK = re.compile(r"<!-- [^>]+ -->")
_ITALIC = re.compile(r"(?<!\*)\*([^*\n]+(?:\n[^*\n]+)?)\*(?!\*)")


def pages(folder: Path = DOCS) -> list[Path]:
    """The pages in other languages."""
    return sorted(page for page in folder.rglob("*.md") if language_of(page) != SOURCE)


def original(page: Path) -> Path:
    """The English page that a page was made from."""
    return page.with_suffix("").with_suffix(".md")


def look_at(page: Path) -> None:
    """Keep that a page says what the English one says now.

    Raises:
        FileNotFoundError: one of the two isn't there.
    """
    said = "".join(f"  {name}: {state}\n" for name, state in _states(original(page)).items())
    text = _FRONT_MATTER.sub("", page.read_text("utf-8"))
    page.write_text(f"---\nsource:\n{said}---\n{text}", "utf-8")


def faults(folder: Path = DOCS) -> Iterator[str]:
    """What is wrong with the pages, a line each."""
    for page in pages(folder):
        name = page.relative_to(folder.parent).as_posix()
        if not original(page).is_file():
            yield f"{name}: its English page is gone"
            continue
        whys = [*_stale(page), *_differences(page), *_english_pictures(page), *_other_words(page)]
        yield from (f"{name}: {why}" for why in whys)


def _stale(page: Path) -> Iterator[str]:
    now = _states(original(page))
    front = _FRONT_MATTER.match(page.read_text("utf-8"))
    then = dict(_STATE.findall(front[1])) if front else {}
    for anchor in now | then:
        if now.get(anchor) != then.get(anchor):
            yield f"#{anchor} changed in English: mend it, then `make guide-looked-at PAGES=docs/{page.name}`"


def _states(page: Path) -> dict[str, str]:
    """Of each section by its anchor; where lines break doesn't matter."""
    return {found.anchor: _digest(found) for found in headings(page.read_text("utf-8"))}


def _digest(found: Heading) -> str:
    words = " ".join([found.title, *found.body]).split()
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:8]


def _differences(page: Path) -> Iterator[str]:
    here, there = page.read_text("utf-8"), original(page).read_text("utf-8")
    if (ours := _anchors(here)) != (theirs := _anchors(there)):
        yield f"headings are {ours}, in English {theirs}"
    for what, read in (("links", _links), ("commands", _commands)):
        more, less = Counter(read(here)), Counter(read(there))
        if more != less:
            yield f"{what} differ: lacks {list(less - more)}, has {list(more - less)}"


def _english_pictures(page: Path) -> Iterator[str]:
    ending = f".{language_of(page)}.png"
    for name in sorted(set(_links(page.read_text("utf-8")))):
        if name.endswith(".png") and not (page.parent / name).with_suffix(ending).is_file():
            yield f"{name} isn't there in this language: run `make docs-pictures`"


def _anchors(text: str) -> list[str]:
    return [found.anchor for found in headings(text)]


def _links(text: str) -> list[str]:
    return _LINK.findall(_FENCED.sub("", text))


def _commands(text: str) -> Iterable[str]:
    """Blocks of commands and files, with what is said to the tests; output is each language's own."""
    blocks = [f"{kind}: {block}" for kind, block in _FENCED.findall(text) if kind]
    return [*blocks, *_REMARK.findall(text), *_COMMAND.findall(_FENCED.sub("", text))]


def _other_words(page: Path) -> Iterator[str]:
    """What the English page quotes of the window stands here as the window says it in this language."""
    said = dict[str, set[str]]()
    for message in files.messages(files.FOLDER / f"ofmon_{language_of(page)}.ts"):
        said.setdefault(message.key[0], set()).update(form for form in message.forms if form)
    ours = _quoted(page)
    for words in sorted(_quoted(original(page))):
        if said.get(words) and not said[words] & ours:
            yield f"the window says {' or '.join(sorted(said[words]))} for {words}"


def _quoted(page: Path) -> set[str]:
    return {" ".join(words.split()) for words in _ITALIC.findall(page.read_text("utf-8"))}
