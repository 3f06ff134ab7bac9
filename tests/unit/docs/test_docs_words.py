"""What the guide prints in italics is what the window and the errors say."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

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
}
_ITALIC = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


def _texts() -> str:
    """All that the program says, as the languages' files have it."""
    files = sorted((ROOT / "desktop/ofmon/translations").glob("*_de.ts"))
    sources = [found.text or "" for file in files for found in ET.parse(file).iter("source")]  # noqa: S314 - our own
    return "\n".join(sources).casefold()


@pytest.mark.parametrize("page", GUIDE)
def test_words_of_the_window_are_the_windows(page: str) -> None:
    """Names of buttons and pages, and parts of messages."""
    said = set(_ITALIC.findall(Path(DOCS / page).read_text("utf-8"))) - OWN
    texts = _texts()
    assert not [words for words in said if words.casefold() not in texts]
