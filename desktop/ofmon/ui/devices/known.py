"""Devices known here, and below the list the meters of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.domain.natural import natural
from ofmon.domain.reading import ReadingState
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Elided, button, card, clear, column, in_order, row, scrolled
from ofmon.ui.sync.reading_states import state_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from ofmon.services.device_tree import CarriedBy, DeviceLine
    from ofmon.ui.shared import Shared

_NAME_PX = 240
_BESIDE_PX = 640
_BELOW_SHARE = 0.3
_LINE_PX = TARGET + GRID // 2 + 4


class KnownDevices(QWidget):
    """Devices first, each once; ``meter_wanted`` carries the meter whose page is wanted."""

    meter_wanted = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.table: Table[DeviceLine] = Table(
            "known-devices", self._columns(), shared.theme, shared.preferences, title=tr("Devices known here")
        )
        self.chosen = Elided("heading")
        self._meters = column(spacing=GRID // 2)
        self._inner = QWidget()
        self._inner.setLayout(self._meters)
        self._listed = scrolled(self._inner)
        self._about = row(self.chosen, self._listed)
        self._about.setStretch(0, 1)
        self._below = card(self._about)
        self._below.hide()
        layout = column(self.table, self._below, spacing=GRID)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.picked.connect(self._pick)
        self.table.activated.connect(self._open)
        shared.now.ticked.connect(self.table.viewport().update)

    def show_devices(self, lines: Sequence[DeviceLine]) -> None:
        """Replace the list; the chosen device stays chosen."""
        before = self._line
        self.table.replace(lines)
        same = next((line for line in lines if before and line.owner.key == before.owner.key), None)
        if same:
            self.table.selectRow(self.table.shown.index(same))
            self._pick(same)
        else:
            self._below.hide()

    @property
    def _line(self) -> DeviceLine | None:
        at = self.table.currentIndex()
        return self.table.shown[at.row()] if at.isValid() else None

    def _pick(self, line: DeviceLine) -> None:
        """Its meters, a button each."""
        clear(self._meters)
        self.chosen.show_text(line.owner.name)
        buttons = [self._button(each) for each in line.meters]
        for each in buttons:
            self._meters.addWidget(each)
        in_order(self.table, *buttons)
        self._meters.addStretch(1)
        self._below.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its meters beside the device's name, or below it; few at once where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        line = self._line
        beside = line is not None and len(line.meters) == 1 and self.width() >= _BESIDE_PX
        ways = self._about.Direction
        self._about.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._listed.setMinimumWidth(self._meters.sizeHint().width() if beside else 0)
        most = max(1, int(self.height() * _BELOW_SHARE) // _LINE_PX)
        number = min(len(line.meters), most) if line else 1
        self._listed.setFixedHeight(number * _LINE_PX)
        self._listed.setMinimumWidth(self._inner.sizeHint().width() if beside else 0)

    def _button(self, each: CarriedBy) -> QWidget:
        text = _told(each)
        hint = tr("Opens the page of {meter}: history, place, exchange", meter=each.meter)
        return button(text, hint, lambda: self.meter_wanted.emit(each.meter))

    def _open(self, index: QModelIndex) -> None:
        """Enter or a double click: the page of the meter that it is now."""
        line = self.table.shown[index.row()]
        self.meter_wanted.emit((line.present or line.meters)[0].meter)

    def _columns(self) -> tuple[Column[DeviceLine], ...]:
        return (
            Column(
                tr("Device"),
                lambda line: line.owner.name,
                key=lambda line: (not line.is_device, natural(line.owner.name)),
                hint=tr("The device for which readings were collected"),
                tone=lambda line: "" if line.is_device else "muted",
                stretch=True,
                least_px=_NAME_PX,
            ),
            Column(
                tr("Meter"),
                meters_of,
                hint=tr("The meter that is the device now, and those that were"),
                least_px=120,
                fold=2,
            ),
            Column(tr("Last collection"), self._collected, key=lambda line: line.collected_ms, fold=3),
            Column(tr("Firmware"), _firmware, fold=1, folded=mark("fw {}")),
            *state_columns(self._shared.theme, lambda line: line.counts, tuple(ReadingState)),
        )

    def _collected(self, line: DeviceLine) -> str:
        return words.ago(line.collected_ms, self._shared.now.ms)


def meters_of(line: DeviceLine) -> str:
    """Who is the device now; who was, where nobody is."""
    if not line.is_device:
        return tr("no token known")
    if [line.owner.name] == [each.meter.ssid for each in line.present]:
        return tr("not looked up")
    if line.present:
        return words.listed(each.meter.ssid for each in line.present)
    return tr("before: {meters}", meters=words.listed(each.meter.ssid for each in line.meters))


def _told(each: CarriedBy) -> str:
    number = sum(each.counts.values())
    if each.record is None:
        return tr("{meter}, forgotten: %n reading(s)", "", number, meter=each.meter)
    if each.present:
        return tr("{meter}, now: %n reading(s)", "", number, meter=each.meter)
    return tr("{meter}, before: %n reading(s)", "", number, meter=each.meter)


def _firmware(line: DeviceLine) -> str:
    known = [each.record.firmware for each in line.present if each.record and each.record.firmware]
    return words.listed(dict.fromkeys(known)) or words.NO_FIGURE
