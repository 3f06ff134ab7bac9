"""A visit's steps, which fill in as they happen: waiting, running with a figure, done, left out, failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ofmon.services.progress import Progress, State, Step
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Elided, Sign, clear, column, label, row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ofmon.ui.parts.theme import Theme

_COLLECT = (
    Step.CONNECT,
    Step.IDENTIFY,
    Step.READ,
    Step.STORE,
    Step.VERIFY,
    Step.SET_CLOCK,
    Step.FREE,
    Step.DISCONNECT,
)
VISIT_STEPS = {
    "collect": _COLLECT,
    "provision": (*_COLLECT[:5], Step.SET_TOKEN, *_COLLECT[5:]),
    "ask": (Step.CONNECT, Step.DISCONNECT),
    "set-time": (Step.CONNECT, Step.SET_CLOCK, Step.DISCONNECT),
    "configure": (Step.CONNECT, Step.CONFIGURE, Step.DISCONNECT),
    "set-token": (Step.CONNECT, Step.SET_TOKEN, Step.DISCONNECT),
    "update": (*_COLLECT, Step.UPLOAD, Step.RESTART),
}
SYNC_STEPS = (Step.SEND, Step.CONFIRM)
_SIGNS = {
    State.RUNNING: ("running", "accent"),
    State.DONE: ("done", "good"),
    State.SKIPPED: ("skipped", "warn"),
    State.FAILED: ("failed", "bad"),
}


class StepRow(QWidget):
    """One step: mark, name, figure."""

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__()
        self.step = step
        self.state: State | None = None
        self._sign = Sign(theme, "pending", "outline")
        self.figure = Elided("muted")
        self._name = tr(words.STEPS[step])
        layout = row(self._sign, label(self._name), self.figure)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setAccessibleName(tr("{step}: waiting", step=self._name))

    def follow(self, progress: Progress) -> None:
        """Fill in."""
        self.state = progress.state
        self._sign.show_sign(*_SIGNS[progress.state])
        # A failure's sentence stands in the notice below the steps, in full.
        said = "" if progress.state is State.FAILED else words.figure(progress)
        self.figure.show_text(said)
        state = tr(words.STATES[progress.state])
        told = tr("{state} {figure}", state=state, figure=said) if said else state
        self.setAccessibleName(tr("{step}: {state}", step=self._name, state=told))


class StepList(QWidget):
    """The steps of what runs now; a step that wasn't expected is added when it comes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[Step, StepRow] = {}
        self._layout = column(spacing=GRID)
        self.setLayout(self._layout)
        self.setAccessibleName(tr("Steps"))

    def begin(self, steps: Iterable[Step]) -> None:
        """Start again with these steps waiting."""
        clear(self._layout)
        self._rows = {}
        for step in steps:
            self._add(step)

    def follow(self, progress: Progress) -> StepRow:
        """Fill in a step."""
        found = self._rows.get(progress.step) or self._add(progress.step)
        found.follow(progress)
        return found

    @property
    def states(self) -> dict[Step, State | None]:
        """How each step stands; None: waiting."""
        return {step: found.state for step, found in self._rows.items()}

    def _add(self, step: Step) -> StepRow:
        added = self._rows[step] = StepRow(self._theme, step)
        self._layout.addWidget(added)
        return added
