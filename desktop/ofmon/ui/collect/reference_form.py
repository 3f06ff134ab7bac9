"""What a reference instrument shows beside the meter: typed here, and the calibration follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ofmon.domain.calibration import Configuration, Live
from ofmon.domain.reference import Reference, calibrated, expected
from ofmon.domain.typed_numbers import doubt, typed
from ofmon.errors import OFMonError
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.parts.widgets import Choice, button, card, column, label, row, set_property

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIGURES = (
    ("voltage_v", mark("Voltage"), "V"),
    ("current_a", mark("Current"), "A"),
    ("power_w", mark("Real power"), "W"),
    ("power_factor", mark("Power factor"), ""),
)
_LOADS = (
    ("lags", mark("Lags"), mark("The current is behind the voltage: motors, transformers")),
    ("leads", mark("Leads"), mark("The current is ahead of the voltage: capacitors")),
)
_EDIT_PX = 120


class ReferenceForm(QWidget):
    """A field for each figure. ``computed`` carries the configuration that follows."""

    computed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._configuration = Configuration()
        self._live: tuple[Live, ...] = ()
        self.edits = {name: QLineEdit() for name, *_ in _FIGURES}
        self.transformer = row()
        self.which: Choice | None = None
        self.load = Choice(tr("Load"), words.told(_LOADS))
        self.load.choose("lags")
        self.compute = button(
            tr("Compute"), tr("Fills in the values by which the meter shows the same"), self._compute
        )
        self.result = label(wrap=True)
        self.result.hide()
        self._arrange()

    def show_live(self, configuration: Configuration, live: Sequence[Live]) -> None:
        """What the meter measures by, and what it measured a moment ago; what is typed stays."""
        self._configuration, self._live = configuration, tuple(live)
        self.setVisible(bool(live))
        self.result.hide()
        numbers = [str(one.ct_id) for one in live]
        chosen = self.which.value if self.which else ""
        if self.which:
            self.transformer.removeWidget(self.which)
            self.which.deleteLater()
        hint = tr("The instrument stands beside this one")
        self.which = Choice(tr("Current transformer"), [(number, number, hint) for number in numbers])
        self.transformer.insertWidget(1, self.which)
        if numbers:
            self.which.choose(chosen if chosen in numbers else numbers[0])
        self._line.setVisible(len(numbers) > 1)

    def clear(self) -> None:
        """Nothing is typed."""
        for edit in self.edits.values():
            edit.clear()
        self.result.hide()

    @property
    def shown(self) -> Reference:
        """What is typed; a figure that is none is not finite."""
        given = {name: typed(edit.text()) for name, edit in self.edits.items() if edit.text().strip()}
        return Reference(**given, leading=self.load.value == "leads")

    def _compute(self) -> None:
        doubts = [why for edit in self.edits.values() if (why := doubt(edit.text()))]
        if doubts:
            self._say(doubts[0], "bad")
            return
        live = next(one for one in self._live if self.which and str(one.ct_id) == self.which.value)
        shown = self.shown
        try:
            after = calibrated(self._configuration, live, shown)
        except OFMonError as error:
            self._say(words.sentence(str(error)), "bad")
            return
        then = expected(live, self._configuration, after, leading=shown.leading)
        self._say(
            tr(
                "Filled in below. The meter would show {voltage:.1f} V, {current:.2f} A and {power:.0f} W, "
                "where it showed {voltage_before:.1f} V, {current_before:.2f} A and {power_before:.0f} W.",
                voltage=then.v_rms,
                current=then.i_rms,
                power=then.real_power,
                voltage_before=live.v_rms,
                current_before=live.i_rms,
                power_before=live.real_power,
            ),
            "good",
        )
        self.computed.emit(after)

    def _say(self, text: str, tone: str) -> None:
        self.result.setText(text)
        set_property(self.result, "tone", tone)
        self.result.show()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for at, (name, said, unit) in enumerate(_FIGURES):
            edit, caption = self.edits[name], label(tr(said))
            caption.setBuddy(edit)
            edit.setAccessibleName(tr("Reference: {value}", value=tr(said)))
            edit.setToolTip(tr("What the instrument shows; empty where it wasn't read"))
            edit.setMaximumWidth(_EDIT_PX)
            edit.returnPressed.connect(self.compute.click)
            for column_at, part in enumerate((caption, edit, label(unit, "muted"))):
                grid.addWidget(part, at, column_at)
        self.transformer.addWidget(label(tr("Transformer")))
        self.transformer.addStretch(1)
        self._line = QWidget()
        self._line.setLayout(self.transformer)
        said = tr(
            "Type what it shows at the same load as the meter's present figures. Volts and amperes give the "
            "ratios; watts or a power factor, at a motor, give the phase."
        )
        self.setLayout(
            column(
                card(
                    label(tr("By a reference instrument"), "heading"),
                    label(said, "muted", wrap=True),
                    self._line,
                    grid,
                    row(label(tr("The load")), self.load, None, self.compute),
                    self.result,
                )
            )
        )
