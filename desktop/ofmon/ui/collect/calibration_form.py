"""Wiring and calibration of a meter: a field for each value of each input, checked while typing.

Beside each transformer stands what it measured when the meter was asked. Which values a meter can measure by
it says itself; the limits here are its own (docs/metering.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ofmon.domain.calibration import Configuration, Live, Wiring
from ofmon.domain.typed_numbers import doubt, to_type, typed
from ofmon.texts import mark, tr
from ofmon.ui import words
from ofmon.ui.collect.reference_form import ReferenceForm
from ofmon.ui.parts.widgets import (
    Choice,
    Elided,
    button,
    clear,
    column,
    in_order,
    label,
    row,
    scrolled,
    set_property,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FIELDS = {
    "mains_hz": (mark("Mains frequency"), "Hz", 45, 65),
    "volts_per_volt": (mark("Volts for each volt at the pin"), "V/V", 1, 100_000),
    "offset_v": (mark("Read without a voltage"), "V", 0, 50),
    "amperes_per_volt": (mark("Amperes for each volt at the pin"), "A/V", -100_000, 100_000),
    "phase_deg": (mark("Transformer leads by"), "°", -5, 5),
    "offset_a": (mark("Read without a current"), "A", 0, 1_000),
    "power_offset_w": (mark("Read without a load"), "W", -100_000, 100_000),
}
_HINTS = {
    "amperes_per_volt": mark("A negative number turns a transformer round that was fitted backwards."),
}
_WIRINGS = (
    (
        Wiring.SINGLE_PHASE.value,
        mark("Single-phase"),
        mark("One voltage and one current transformer"),
    ),
    (
        Wiring.THREE_PHASE.value,
        mark("Three-phase"),
        mark("Two voltages, whose sum gives the third, and three transformers"),
    ),
)


class NumberEdit(QLineEdit):
    """A number within limits; a comma is as good as a point, unless it may part thousands."""

    def __init__(self, name: str, text: str, changed: Callable[[], object]) -> None:
        super().__init__()
        self.name = name
        field = name.rpartition(".")[2]
        said, unit, self._least, self._most = FIELDS[field]
        whose, value = _input_words(name), tr(said)
        self.setAccessibleName(tr("{input}: {value}", input=whose, value=value) if whose else value)
        limits = tr("From {least} to {most} {unit}.", least=self._least, most=self._most, unit=unit)
        self.setToolTip(f"{limits} {tr(_HINTS[field])}" if field in _HINTS else limits)
        self.setText(text)
        self.textChanged.connect(self._mark)
        self.textChanged.connect(changed)

    def _mark(self) -> None:
        set_property(self, "tone", "" if self.ok else "bad")

    @property
    def value(self) -> float:
        """The number; not a finite one where there is none."""
        return typed(self.text())

    @property
    def problem(self) -> str:
        """What is wrong with it, where it isn't `ok`."""
        why = doubt(self.text()) or self.toolTip()
        return tr("{name}. {problem}", name=self.accessibleName(), problem=why)

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
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.before = Configuration()
        self._shown = Configuration()
        self._live: tuple[Live, ...] = ()
        self._rows = 0
        self.edits: list[NumberEdit] = []
        self.reference = ReferenceForm()
        self.reference.computed.connect(self._take)
        self.last = label(role="muted", wrap=True)
        self.undo = button(
            tr("Take back"), tr("Gives the meter what it had before the last change"), self.undo_wanted.emit
        )
        self.wiring = Choice(tr("Wiring"), words.told(_WIRINGS))
        self.wiring.chosen.connect(self._rewire)
        self._inputs = QGridLayout()
        self._inputs.setColumnStretch(0, 1)
        self.verdict = Elided("muted")
        self.go = button(
            tr("Save on the meter"),
            tr("The meter measures by these from the next second on"),
            self._go,
            "primary",
        )
        again = button(
            tr("Measure again"),
            tr("Asks the meter what it measures now; drops the values that are typed"),
            self.again.emit,
        )
        leave = button(tr("Back"), tr("Leaves the meter as it is"), self.left.emit)
        hint = label(
            tr("Changes count from now on; what was measured before keeps its meaning."), "muted", wrap=True
        )
        fields = QWidget()
        fields.setLayout(
            column(
                label(tr("Wiring and calibration"), "heading"),
                hint,
                self.last,
                row(self.undo, None),
                self.reference,
                self.wiring,
                self._inputs,
                None,
            )
        )
        self.left.connect(self.reference.clear)
        self.setLayout(column(scrolled(fields), self.verdict, row(self.go, again, leave, None)))

    def show_calibration(
        self, configuration: Configuration, live: tuple[Live, ...], earlier: Configuration | None = None
    ) -> None:
        """Fill the fields in; ``earlier`` is what the meter had before the last change from here."""
        self.before = configuration
        self._live = live
        self._fill(configuration)
        self.reference.show_live(configuration, live)
        for part in (self.last, self.undo):
            part.setVisible(earlier is not None)
        if earlier:
            changes = words.listed(earlier.differences(configuration))
            self.last.setText(tr("The last change can be taken back: {changes}.", changes=changes))

    def _take(self, configuration: Configuration) -> None:
        """Fill in what follows from a reference."""
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
            if (said := _input_words(name)) != group:
                group = said
                self._head(name, said)
            self._add(NumberEdit(name, to_type(value), self._check))
        in_order(self.wiring, *self.edits)
        self._check()

    def _head(self, name: str, said: str) -> None:
        self._line((label(said, "heading"), 3))
        measured = [one for one in self._live if name.startswith(f"ct{one.ct_id}.")]
        if measured:
            self._line((label(_live_words(measured), "muted", wrap=True), 3))
        for warning in _warnings(measured):
            self._line((label(warning, wrap=True, tone="bad"), 3))

    def _add(self, edit: NumberEdit) -> None:
        said, unit, *_ = FIELDS[edit.name.rpartition(".")[2]]
        caption = label(tr(said), wrap=True)
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
            self.verdict.show_text(wrong.problem)
        else:
            self.verdict.show_text(words.listed(changes) or tr("Nothing is other than on the meter."))

    def _go(self) -> None:
        configuration = self.configuration
        if configuration:
            self.reference.clear()
            self.wanted.emit(configuration)


_EDIT_PX = 120


def _input_words(name: str) -> str:
    """``ct2.phase_deg`` is of ``Current transformer 2``."""
    kind, dot, _ = name.partition(".")
    if not dot:
        return ""
    if kind.startswith("v"):
        return tr("Voltage {number}", number=int(kind[1:]))
    return tr("Current transformer {number}", number=int(kind[2:]))


def _live_words(measured: Iterable[Live]) -> str:
    return "; ".join(
        tr(
            "now {voltage:.1f} V · {current:.2f} A · {real:.0f} W · {apparent:.0f} VA",
            voltage=one.v_rms,
            current=one.i_rms,
            real=one.real_power,
            apparent=one.apparent_power,
        )
        for one in measured
    )


def _warnings(measured: Iterable[Live]) -> list[str]:
    found = [said for one in measured if one.clipping for said in one.clipping.warnings()]
    return [tr("{warning}: these figures are too low", warning=words.capital(said)) for said in found]
