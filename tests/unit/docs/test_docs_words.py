"""What the guide prints in italics is what the window and the errors say."""

import ast
import re
from functools import cache

import pytest
from translations import files

from support.documented import DOCS, ROOT

GUIDE = (
    "from-mounting-to-the-bill.md",
    "commissioning.md",
    "daily-tour.md",
    "exchanging-a-meter.md",
    "months-end.md",
    "troubleshooting.md",
)
# A text with the reader's own names and figures in it, and words that are explained, not quoted.
OWN = {
    "device",
    "This meter is Press hall 2 now",
    "Depot North: 3 of 4 collected, 1 not heard, 2 need attention.",
    "19 of 72 hours",
    "Dieser Zähler ist jetzt Press hall 2",
    "Depot North: 3 von 4 ausgelesen, 1 nicht empfangen, 2 brauchen Aufmerksamkeit.",
    "19 von 72 Stunden",
    "این کنتور اکنون Press hall 2 است",
    "Depot North: ۳ از ۴ جمع‌آوری شد، ۱ شنیده نشد، ۲ مورد نیازمند توجه است.",  # noqa: RUF001 - Persian
    "۱۹ از ۷۲ ساعت",
}
_ITALIC = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


@cache
def _texts() -> str:
    """All that the program says: its strings, as Python reads them, but for docstrings."""
    trees = [ast.parse(file.read_text("utf-8")) for file in sorted((ROOT / "desktop/ofmon").rglob("*.py"))]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    silent = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    strings = [node for node in nodes if isinstance(node, ast.Constant) and id(node) not in silent]
    return "\n".join(node.value for node in strings if isinstance(node.value, str)).casefold()


@cache
def _translated(code: str) -> str:
    """The same in another language."""
    messages = files.messages(files.FOLDER / f"ofmon_{code}.ts")
    return "\n".join(form for message in messages for form in message.forms).casefold()


@pytest.mark.parametrize("page", GUIDE)
@pytest.mark.parametrize("code", ["en", "de", "fa"])
def test_words_of_the_window_are_the_windows(page: str, code: str) -> None:
    """Names of buttons and pages, and parts of messages, in each language."""
    texts, ending = (_texts(), ".md") if code == "en" else (_translated(code), f".{code}.md")
    said = set(_ITALIC.findall((DOCS / page).with_suffix(ending).read_text("utf-8"))) - OWN
    assert not [words for words in said if words.casefold() not in texts]
