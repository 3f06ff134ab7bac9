"""Without a radio that can list networks, the person joins a meter's Wi-Fi and names it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ofmon.domain.identity import MeterId
from ofmon.services.ports import MeterRecord
from ofmon.services.scan import Nearby
from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import button, column, label, row

if TYPE_CHECKING:
    from ofmon.services.ports import Store

_WIDTH_MAX = 560
_EXAMPLE = "SEM-aa:bb:cc:dd:ee:ff"
# Nobody hears a network that strongly: it stands for "joined by hand" (see `ofmon.ui.words.signal`).
JOINED_DBM = 0


class ByHand(QWidget):
    """A field for the meter's name."""

    named = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(_EXAMPLE)
        self.field.setAccessibleName(tr("Name of the meter's Wi-Fi"))
        self.field.setMaximumWidth(_WIDTH_MAX)
        self.open = button(
            tr("Open"), tr("Shows the meter whose Wi-Fi this computer has joined"), self._name, "primary"
        )
        self.verdict = label(role="muted", wrap=True)
        said = tr("Join the meter's Wi-Fi in the system's settings. Its name begins with SEM-; give it here.")
        line = row(self.field, self.open, None)
        line.setStretch(0, 1)
        self.setLayout(
            column(label(tr("By hand"), "heading"), label(said, "muted", wrap=True), line, self.verdict, None)
        )
        self.layout().setContentsMargins(GRID, 2 * GRID, GRID, 0)  # type: ignore[union-attr]
        self.field.textChanged.connect(self._check)
        self.field.returnPressed.connect(self._name)
        self._check("")

    def _check(self, text: str) -> None:
        meter = _meter(text)
        self.open.setEnabled(meter is not None)
        wrong = bool(text.strip()) and meter is None
        said = tr("Like {example}, as the list of networks shows it.", example=_EXAMPLE)
        self.verdict.setText(said if wrong else "")

    def _name(self) -> None:
        if meter := _meter(self.field.text()):
            self.named.emit(meter)


async def joined(meter: MeterId, store: Store) -> Nearby:
    """The named meter, with what the database knows about it.

    Raises:
        StoreError: the database could not be read.
    """
    unknown = MeterRecord(meter, None, None, None, None, "", None, None, {})
    return Nearby(meter, JOINED_DBM, await store.meter(meter) or unknown)


def _meter(text: str) -> MeterId | None:
    try:
        return MeterId.parse(text)
    except ValueError:
        return None
