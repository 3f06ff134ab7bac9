"""What a page has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QListWidget, QWidget

from ofmon.adapters.files.settings import SettingsFile
from ofmon.ui.parts.notices import Notice
from ofmon.ui.parts.preferences import Preferences
from ofmon.ui.parts.theme import Theme
from ofmon.ui.parts.widgets import column

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

HIGH_PX = 800


@pytest.mark.parametrize("width", [400, 900])
def test_a_notice_takes_no_more_height_than_it_needs(qapp: QApplication, tmp_path: Path, width: int) -> None:
    """The list below has the rest, also where the notice is narrow and its button stands below."""
    notice, items = Notice(Theme(qapp, Preferences(SettingsFile(tmp_path / "settings.json")))), QListWidget()
    page = QWidget()
    page.setLayout(column(notice, items))
    page.resize(width, HIGH_PX)
    page.show()
    notice.say("Meters that failed keep their readings. Start the tour again near them.", "warn")
    qapp.processEvents()
    assert notice.isVisible()
    assert items.height() > 0.8 * HIGH_PX
