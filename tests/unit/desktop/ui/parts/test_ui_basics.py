"""Where words stand in a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.exceptions import capture_exceptions

from ofmon.adapters.files.settings import SettingsFile
from ofmon.ui.parts.preferences import Preferences
from ofmon.ui.parts.theme import Theme
from ofmon.ui.parts.widgets import Elided, label, themed_icon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QLabel

WIDTH = 400
TEXTS = ("SEM-a0:b1", "\N{ARABIC LETTER KEHEH}\N{ARABIC LETTER NOON}\N{ARABIC LETTER TEH}")


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def mirrored(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Whether one reads from right to left, in the whole program."""
    qapp.setLayoutDirection(request.param)
    yield request.param is Qt.LayoutDirection.RightToLeft
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink(shown: QLabel) -> float:
    """Where it is painted on average, 0 (left) to 1 (right)."""
    shown.resize(WIDTH, 40)
    picture = shown.grab().toImage()
    ground = picture.pixel(WIDTH // 2, 1)
    inked = [x for x in range(WIDTH) for y in range(picture.height()) if picture.pixel(x, y) != ground]
    return sum(inked) / len(inked) / WIDTH


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("kind", ["line", "wrapped", "selected", "elided"])
def test_words_of_any_script_stand_where_lines_begin(
    mirrored: bool,  # noqa: FBT001 - a fixture
    kind: str,
    text: str,
) -> None:
    """A name of another script doesn't jump to the other side."""
    shown = Elided() if kind == "elided" else label(text, wrap=kind == "wrapped")
    if isinstance(shown, Elided):
        shown.resize(WIDTH, 40)
        shown.show_text(text)
    if kind == "selected":
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    assert (ink(shown) > 0.5) is mirrored


def test_each_line_of_a_wrapped_text_begins_at_the_same_edge(
    mirrored: bool,  # noqa: FBT001 - a fixture
) -> None:
    """Also where it ends with a space; no letter is cut off."""
    shown = label(" ".join([TEXTS[1] if mirrored else "word"] * 60), wrap=True)
    shown.resize(WIDTH, shown.heightForWidth(WIDTH))
    picture, height = shown.grab().toImage(), shown.fontMetrics().lineSpacing()
    ground = picture.pixel(WIDTH // 2, 0)
    edges = []
    for top in range(0, shown.height() - height + 1, height):
        rows = range(top, top + height)
        inked = [x for x in range(WIDTH) if any(picture.pixel(x, y) != ground for y in rows)]
        edges.append(WIDTH - inked[-1] if mirrored else inked[0])
    assert len(edges) > 2
    assert max(edges) - min(edges) <= 2


def test_a_sign_follows_the_theme_only_as_long_as_its_button_lives(
    qapp: QApplication, tmp_path: Path
) -> None:
    """Pages are built anew in another language; the buttons that are gone raise nothing."""
    theme = Theme(qapp, Preferences(SettingsFile(tmp_path / "settings.json")))
    gone = QPushButton()
    themed_icon(theme, gone, "sync")
    shiboken6.delete(gone)
    with capture_exceptions() as raised:
        theme.changed.emit()
        theme.changed.emit()
    assert raised == []
