"""Names and values below each other, and those that are known about a meter before it is visited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.collect.meter_status import last_collection
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import clear, label

if TYPE_CHECKING:
    from ofmon.domain.sites.listed import Listed
    from ofmon.services.ports import MeterRecord
    from ofmon.services.scan import Nearby


class Facts(QWidget):
    """Names and values, below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setColumnStretch(1, 1)
        self.shown: dict[str, str] = {}

    def show_facts(self, facts: dict[str, str]) -> None:
        """Replace them."""
        if facts == self.shown:
            return
        clear(self._grid)
        self.shown = facts
        for at, (name, value) in enumerate(facts.items()):
            value_label = label(value, wrap=True)
            value_label.setAccessibleName(tr("{name}: {value}", name=name, value=value))
            value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label(name, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value_label, at, 1)


def known_of(nearby: Nearby, now_ms: int, listed: Listed) -> dict[str, str]:
    """What the database knows about a meter, and how well it is heard."""
    record = nearby.record
    facts = {
        tr("Last collection"): last_collection(nearby, now_ms, listed),
        tr("Token"): _token(record),
        tr("Firmware"): record.firmware or tr("not asked yet"),
        tr("Signal"): _signal(nearby.signal_dbm),
    }
    if listed.site:
        facts[tr("Site")] = listed.site.name
    for state, number in record.counts.items():
        if number:
            facts[tr(words.READING_STATES[state][0])] = tr("%n reading(s)", "", number)
    return facts


def _token(record: MeterRecord) -> str:
    if record.device_ref:
        return tr("carries one")
    return tr("none yet") if record.firmware else tr("not asked yet")


def _signal(dbm: int) -> str:
    strength, _bars = words.signal(dbm)
    return tr("{signal} ({dbm} dBm)", signal=strength, dbm=dbm) if dbm else strength
