"""Whatever the pages *Sync* and *More* say is said in the language in use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTableView, QWidget

from ofmon.texts import LANGUAGES
from support.loud_language import BEGIN, spoken_loudly
from support.window import workplace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.scripted_depot import ScriptedDepot

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
# Addresses, names, figures and files are what they are in every language.
_VALUES = re.compile(r"|https?://\S+|name@example\.org|SEM-\S+|[\d.,]+|/\S+")


@pytest.fixture(autouse=True)
def _loud() -> Iterator[None]:
    with spoken_loudly():
        yield


def said(page: QWidget) -> Iterator[str]:
    """All that a page shows or would show, in its widgets and the headings of its tables."""
    for part in page.findChildren(QWidget):
        yield from (part.toolTip(), part.accessibleDescription())
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QLineEdit):
            yield part.placeholderText()
        elif isinstance(part, QComboBox):
            yield from (part.itemText(at) for at in range(part.count()))
        elif isinstance(part, QTableView):
            model = part.model()
            columns = range(model.columnCount())
            for role in _ROLES:
                yield from (model.headerData(at, Qt.Orientation.Horizontal, role) for at in columns)


def untranslated(page: QWidget, *known: str) -> set[str]:
    """What never passed the translation, without values and what is known to be none of the page's."""
    return {text for text in said(page) if BEGIN not in text and not _VALUES.fullmatch(text)} - set(known)


async def test_sync_and_more_say_nothing_untranslated(tmp_path: Path, depot: ScriptedDepot) -> None:
    """With readings in all lists."""
    async with workplace(tmp_path, depot, server_url="https://thingsboard.example.org") as place:
        place.window.collect.start_tour()
        await place.idle()
        for name in ("sync", "more"):
            place.window.open_named(name)
            await place.idle()
        for part in ("activity", "data", "held", "settings", "about"):
            place.window.more.open_part(part)
            await place.idle()
        assert untranslated(place.window.sync) == set()
        assert untranslated(place.window.more, *LANGUAGES.values()) == set()
