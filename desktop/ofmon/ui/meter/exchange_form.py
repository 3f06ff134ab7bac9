"""A meter takes another one's place: which one, the old one's last collection, then the new one's token.

Until the new meter has the token, leaving the form leaves everything as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ofmon.domain.identity import MeterId
from ofmon.domain.plain_text import visible
from ofmon.services.exchange import WHY_CHARS_MAX
from ofmon.texts import tr
from ofmon.ui.collect.steps import StepList
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import Combo, Notice, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.services.ports import MeterRecord
    from ofmon.ui.parts.theme import Theme


_TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person filled in.

    Attributes:
        new: the meter that takes the place.
        why: why the old one can't be collected any more; None: it is collected.
        overwrite: even when the new one carries another device's token.
    """

    new: MeterId
    why: str | None
    overwrite: bool


class ExchangeForm(QWidget):
    """``collect_wanted`` and ``give_wanted`` carry what was filled in: the two halves of an exchange."""

    collect_wanted = Signal(object)
    give_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._collected = False
        self.heading = label(role="title", wrap=True)
        self.notice = Notice(theme)
        self.choice = Combo(theme, tr("New meter"), tr("Meters that were heard or visited here"))
        self.choice.setMinimumHeight(TARGET)
        self.choice.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name = QLineEdit(placeholderText="SEM-a0:b1:c2:d3:e4:f5")  # not for people: a name's form
        self.name.setAccessibleName(tr("Name of the new meter's Wi-Fi"))
        self.overwrite = QCheckBox(tr("The new meter leaves the device that it carries"))
        self.dead = QCheckBox(tr("The old meter can't be collected any more"))
        self.why = QLineEdit(placeholderText=tr("Why: burnt, stolen, no display …"))
        self.why.setMaxLength(WHY_CHARS_MAX)
        self.why.setAccessibleName(tr("Why it can't be collected any more"))
        for box in (self.overwrite, self.dead):
            box.setMinimumHeight(TARGET)
        hint = tr("Collects the old meter for the last time; nothing else is changed")
        self.collect = button(tr("1. Collect the old meter"), hint, self._collect, "primary")
        hint = tr("Collects the new meter and gives it the device")
        self.give = button(tr("2. Put the new meter in …"), hint, self._give, "primary")
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self.steps = StepList(theme)
        self.choice.activated.connect(lambda _at: self._chosen())
        for changed in (self.name.textChanged, self.why.textChanged):
            changed.connect(self.check)
        self.dead.toggled.connect(self.check)
        self._arrange()

    def begin(self, old: MeterRecord, others: Sequence[MeterRecord]) -> None:
        """Ask about a meter; the others are those that may take its place."""
        self._collected = False
        device = visible(old.device_name or old.meter.ssid)
        self.heading.setText(tr("Exchange the meter of {device}", device=device))
        self.notice.hide()
        self.steps.begin(())
        self.choice.clear()
        self.choice.addItem(tr("Choose the new meter"), "")
        for record in sorted(others, key=lambda each: (carries(each), each.meter)):
            self.choice.addItem(_told(record), record.meter.ssid)
        self.choice.addItem(tr("Another one: type its name"), _TYPED)
        self.name.clear()
        self.name.hide()
        self.why.clear()
        self.dead.setChecked(False)
        self.overwrite.setChecked(False)
        self.overwrite.hide()
        self.check()

    def collected(self, said: str) -> None:
        """The old meter's last collection is done."""
        self._collected = True
        self.notice.say(said, "good")
        self.check()
        self.give.setFocus()

    def offer_overwrite(self) -> None:
        """The new meter carries another token: ask for a deliberate act."""
        self.overwrite.show()
        self.overwrite.setFocus()

    def check(self) -> None:
        """What can be done with what is filled in."""
        dead, known = self.dead.isChecked(), self._new is not None
        self.why.setVisible(dead)
        self.collect.setVisible(not dead)
        self.collect.setEnabled(known and not self._collected)
        self.give.setEnabled(known and (self._collected or (dead and bool(self.why.text().strip()))))

    @property
    def _new(self) -> MeterId | None:
        try:
            return MeterId.parse(self.name.text())
        except ValueError:
            return None

    @property
    def _wanted(self) -> Wanted | None:
        new, dead = self._new, self.dead.isChecked()
        why = self.why.text().strip() if dead else None
        return Wanted(new, why, self.overwrite.isChecked()) if new else None

    def _chosen(self) -> None:
        chosen = self.choice.currentData()
        typed = chosen == _TYPED
        self.name.setVisible(typed)
        self.name.setText("" if typed else chosen)
        if typed:
            self.name.setFocus()

    def _collect(self) -> None:
        self.collect_wanted.emit(self._wanted)

    def _give(self) -> None:
        self.give_wanted.emit(self._wanted)

    def _arrange(self) -> None:
        caption = label(tr("New meter"), "heading")
        caption.setBuddy(self.choice)
        said = label(
            tr(
                "The device and its history go on; last and first reading are kept. What the old meter "
                "measures afterwards is stored, but not sent."
            ),
            wrap=True,
        )
        self.setLayout(
            column(
                self.heading,
                said,
                card(caption, self.choice, self.name, self.overwrite),
                card(label(tr("Old meter"), "heading"), self.dead, self.why, Wrapping(self.collect)),
                self.notice,
                self.steps,
                Wrapping(self.give, self._back),
                None,
                spacing=2 * GRID,
            )
        )


def carries(record: MeterRecord) -> bool:
    """Whether a meter is a device now."""
    return record.device_ref is not None and record.replaced_by is None


def _told(record: MeterRecord) -> str:
    """A meter in the choice; one that is a device is marked."""
    if not carries(record):
        return record.meter.ssid
    device = visible(record.device_name or tr("a device that was not looked up yet"))
    return tr("{meter}: carries {device}", meter=record.meter, device=device)
