"""Wiring and calibration of a meter: a field for each value of each input, checked while typing.

Beside each transformer stands what it measured when the meter was asked. Which values a meter can measure by
it says itself; the limits here are its own (docs/metering.md).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ofmon.domain.calibration import Configuration, Live, Wiring
from ofmon.ui.parts.widgets import Choice, Elided, button, clear, column, label, row, scrolled, set_property

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FIELDS = {
    "mains_hz": ("Mains frequency", "Hz", 45, 65),
    "volts_per_volt": ("Volts for each volt at the pin", "V/V", 1, 100_000),
    "offset_v": ("Read without a voltage", "V", 0, 50),
    "amperes_per_volt": ("Amperes for each volt at the pin", "A/V", -100_000, 100_000),
    "phase_deg": ("Transformer leads by", "°", -5, 5),
    "offset_a": ("Read without a current", "A", 0, 1_000),
    "power_offset_w": ("Read without a load", "W", -100_000, 100_000),
}
_HINTS = {"amperes_per_volt": "A negative number turns a transformer round that was fitted backwards."}
_WIRINGS = (
    (Wiring.SINGLE_PHASE, "Single-phase", "One voltage and one current transformer"),
    (Wiring.THREE_PHASE, "Three-phase", "Two voltages, whose sum gives the third, and three transformers"),
)


class NumberEdit(QLineEdit):
    """A number within limits; a comma is as good as a point."""

    def __init__(self, name: str, text: str, changed: Callable[[], object]) -> None:
        super().__init__()
        self.name = name
        words, unit, self._least, self._most = FIELDS[name.rpartition(".")[2]]
        hint = _HINTS.get(name.rpartition(".")[2], "")
        self.setAccessibleName(f"{_input_words(name)}: {words}".removeprefix(": "))
        self.setToolTip(f"From {self._least:,} to {self._most:,} {unit}. {hint}".strip())
        self.setText(text)
        self.textChanged.connect(self._mark)
        self.textChanged.connect(changed)

    def _mark(self) -> None:
        set_property(self, "tone", "" if self.ok else "bad")

    @property
    def value(self) -> float:
        """The number; not a finite one where there is none."""
        try:
            return float(self.text().strip().replace(",", "."))
        except ValueError:
            return math.nan

    @property
    def ok(self) -> bool:
        """Whether the meter takes it. A transformer of 0 A would be none."""
        value = self.value
        return self._least <= value <= self._most and not (
            self.name.endswith("amperes_per_volt") and value == 0
        )


class CalibrationForm(QWidget):
    """The fields, what is measured now, and what to do with it. ``wanted`` carries a configuration."""

    wanted = Signal(object)
    again = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.before = Configuration()
        self._shown = Configuration()
        self._live: tuple[Live, ...] = ()
        self._rows = 0
        self.edits: list[NumberEdit] = []
        self.wiring = Choice("Wiring", [(value.value, word, hint) for value, word, hint in _WIRINGS])
        self.wiring.chosen.connect(self._rewire)
        self._inputs = QGridLayout()
        self._inputs.setColumnStretch(0, 1)
        self.verdict = Elided("muted")
        self.go = button(
            "Save on the meter", "The meter measures by these from the next second on", self._go, "primary"
        )
        again = button(
            "Measure again", "Asks the meter what it measures now; drops what is typed", self.again.emit
        )
        leave = button("Back", "Leaves the meter as it is", self.left.emit)
        hint = label(
            "Changes count from now on; what was measured before keeps its meaning.", "muted", wrap=True
        )
        fields = QWidget()
        fields.setLayout(
            column(label("Wiring and calibration", "heading"), hint, self.wiring, self._inputs, None)
        )
        self.setLayout(column(scrolled(fields), self.verdict, row(self.go, again, leave, None)))

    def show_calibration(self, configuration: Configuration, live: tuple[Live, ...]) -> None:
        """Fill the fields in."""
        self.before = configuration
        self._live = live
        self._fill(configuration)

    @property
    def configuration(self) -> Configuration | None:
        """What the fields say; None: one of them isn't possible."""
        if not all(edit.ok for edit in self.edits):
            return None
        return self._shown.changed(f"{edit.name}={edit.value!r}" for edit in self.edits)

    def _rewire(self, wiring: str) -> None:
        self._fill((self.configuration or self._shown).changed([f"wiring={wiring}"]))

    def _fill(self, configuration: Configuration) -> None:
        self._shown = configuration
        self.wiring.choose(configuration.wiring.value)
        clear(self._inputs)
        self._rows = 0
        self.edits = []
        group = ""
        for name, value in configuration.numbers().items():
            if (words := _input_words(name)) != group:
                group = words
                self._head(name, words)
            self._add(NumberEdit(name, f"{value:.6g}", self._check))
        self._check()

    def _head(self, name: str, words: str) -> None:
        self._line((label(words, "heading"), 3))
        measured = [one for one in self._live if name.startswith(f"ct{one.ct_id}.")]
        if measured:
            self._line((label(_live_words(measured), "muted", wrap=True), 3))
        for warning in _warnings(measured):
            self._line((label(warning, wrap=True, tone="bad"), 3))

    def _add(self, edit: NumberEdit) -> None:
        words, unit, *_ = FIELDS[edit.name.rpartition(".")[2]]
        caption = label(words, wrap=True)
        caption.setBuddy(edit)
        edit.setMaximumWidth(_EDIT_PX)
        self._line((caption, 1), (edit, 1), (label(unit, "muted"), 1))
        self.edits.append(edit)

    def _line(self, *cells: tuple[QWidget, int]) -> None:
        """A line of widgets, each over so many columns."""
        for at, (widget, columns) in enumerate(cells):
            self._inputs.addWidget(widget, self._rows, at, 1, columns)
        self._rows += 1

    def _check(self) -> None:
        configuration = self.configuration
        wrong = next((edit for edit in self.edits if not edit.ok), None)
        changes = configuration.differences(self.before) if configuration else []
        self.go.setEnabled(bool(changes))
        set_property(self.verdict, "tone", "bad" if wrong else "")
        if wrong:
            self.verdict.show_text(f"{wrong.accessibleName()}. {wrong.toolTip()}")
        else:
            self.verdict.show_text(", ".join(changes) or "Nothing is other than on the meter.")

    def _go(self) -> None:
        configuration = self.configuration
        if configuration:
            self.wanted.emit(configuration)


_EDIT_PX = 120


def _input_words(name: str) -> str:
    """``ct2.phase_deg`` is of ``Current transformer 2``."""
    kind, dot, _ = name.partition(".")
    if not dot:
        return ""
    return f"Voltage {kind[1:]}" if kind.startswith("v") else f"Current transformer {kind[2:]}"


def _live_words(measured: Iterable[Live]) -> str:
    return "; ".join(
        f"now {one.v_rms:.1f} V · {one.i_rms:.2f} A · {one.real_power:.0f} W · {one.apparent_power:.0f} VA"
        for one in measured
    )


def _warnings(measured: Iterable[Live]) -> list[str]:
    found = [words for one in measured if one.clipping for words in one.clipping.warnings()]
    return [f"{words[0].upper()}{words[1:]}: these figures are too low" for words in found]
