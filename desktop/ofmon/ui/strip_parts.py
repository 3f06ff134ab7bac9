"""What the status strip is made of: items that lead to their page, and the job that runs or has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QWidget

from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.jobs import Job, fraction
from ofmon.ui.parts.theme import GRID, STRIP_HEIGHT, TARGET, grown
from ofmon.ui.parts.widgets import Elided, Sign, button, row, tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon.services.progress import Progress
    from ofmon.ui.shared import Shared

_PARTS = 1000
_ENDED_MS = 8_000
"""How long the strip says what the last job came to."""


class Item(QPushButton):
    """A sign and its words, which are cut where room lacks unless they stay whole; a press leads on."""

    def __init__(
        self, shared: Shared, sign: str, name: str, pressed: Callable[[], object], *, whole: bool = False
    ) -> None:
        super().__init__()
        self._whole = whole
        self._name = name
        self._sign_name = sign
        self.setProperty("kind", "item")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.sign = Sign(shared.theme, sign, size=20)
        self.words = Elided("muted", Qt.TextElideMode.ElideMiddle)
        self._row = row(self.sign, self.words)
        self._row.setStretch(1, 1)
        self.setLayout(self._row)
        self.raise_words(up=False)
        self.clicked.connect(lambda _checked: pressed())

    def say(self, text: str, hint: str, tone: str = "muted", sign: str = "") -> None:
        """Change the words; the hint says the same in full. ``sign`` takes the place of the usual one."""
        self.words.show_text(text)
        if self._whole:
            # The advance is rounded; a pixel less and the words would be cut.
            self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(text) + 2)
        said = tr("{name}: {value}", name=self._name, value=hint)
        for part in (self, self.words):
            part.setToolTip(tip(hint))
            part.setAccessibleName(said)
        self.sign.show_sign(sign or self._sign_name, tone)

    def raise_words(self, *, up: bool) -> None:
        """Leave the lower half to something else, or take all of the height."""
        below = (grown(STRIP_HEIGHT) - GRID) // 2 if up else 0
        self._row.setContentsMargins(GRID // 2, 0, GRID // 2, below)

    def sizeHint(self) -> QSize:
        """That of what is in it: Qt looks at a button's own text."""
        return self._row.sizeHint().expandedTo(QSize(TARGET, TARGET))

    def minimumSizeHint(self) -> QSize:
        """See `sizeHint`."""
        return self._row.minimumSize().expandedTo(QSize(TARGET, TARGET))


class JobStrip(QWidget):
    """The running job: what, how far, Cancel; for a while what it came to. Else it isn't there."""

    shown = Signal(bool)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._jobs = shared.jobs
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = Elided("heading")
        self.bar = QProgressBar(maximum=_PARTS, textVisible=False)
        self.bar.setAccessibleName(tr("Progress of the running job"))
        self.cancel = button(
            tr("Cancel"), tr("Stops the running job; what is stored stays stored"), self._cancel
        )
        layout = row(self.words, self.bar, spacing=2 * GRID)
        layout.setStretch(0, 3)
        layout.setStretch(1, 1)
        layout.setAlignment(self.bar, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)
        self._said = QTimer(self, interval=_ENDED_MS, singleShot=True)
        self._said.timeout.connect(lambda: self._show(shown=False))
        self._show(shown=False)
        shared.jobs.started.connect(self._start)
        shared.jobs.progressed.connect(self._follow)
        shared.jobs.finished.connect(lambda _job: self._show(shown=False))

    def say_end(self, text: str) -> None:
        """What a job came to, until another one runs."""
        if self._jobs.running:
            return
        self.words.show_text(text)
        self._show(shown=True, runs=False)
        self._said.start()

    def _start(self, job: Job) -> None:
        self.words.show_text(job.title)
        self.bar.setMaximum(0)
        self.cancel.setEnabled(True)
        self.cancel.setText(tr("Cancel"))
        self._show(shown=job.kind != "scan")

    def _show(self, *, shown: bool, runs: bool = True) -> None:
        self._said.stop()
        self.setVisible(shown)
        for part in (self.bar, self.cancel):
            part.setVisible(shown and runs)
        self.shown.emit(shown)

    def _follow(self, job: Job, progress: Progress) -> None:
        self.words.show_text(tr("{job}: {doing}", job=job.title, doing=words.doing(progress)))
        part = fraction(progress)
        self.bar.setMaximum(0 if part is None else _PARTS)
        if part is not None:
            self.bar.setValue(round(part * _PARTS))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(tr("Stopping …"))
        self._jobs.cancel()
