"""Taking a meter off the lists: what that means, what keeps it from being done, and its name to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ofmon.texts import tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Notice, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId
    from ofmon.errors import UnsentError
    from ofmon.ui.parts.theme import Theme


class ForgetForm(QWidget):
    """Asks for a deliberate act. ``wanted`` carries what was typed."""

    wanted = Signal(str)
    sync_wanted = Signal()
    data_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._meter = ""
        self._unsent = True
        self.notice = Notice(theme)
        self.heading = label(role="title", wrap=True)
        self.owed = label(wrap=True, tone="warn")
        self.caption = label(role="heading", wrap=True)
        self.name = QLineEdit()
        self.name.setMaximumWidth(320)
        self.caption.setBuddy(self.name)
        self.sync = button(
            tr("Sync first"), tr("Opens Sync, where what waits is sent"), self.sync_wanted.emit
        )
        self.data = button(
            tr("Show its readings"), tr("Opens Local data, where they can be copied"), self.data_wanted.emit
        )
        self.forget = button(tr("Forget this meter"), tr("Takes it off the lists"), self._forget)
        self._back = button(tr("Back"), tr("Leaves everything as it is"), self.left.emit)
        self.name.textChanged.connect(self.check)
        self._arrange()

    def begin(self, meter: MeterId, unsent: UnsentError | None, owed: str) -> None:
        """Ask about a meter.

        Args:
            meter: which.
            unsent: what keeps it from being forgotten.
            owed: what is said of hours that nobody has read, empty: nothing.
        """
        self.owed.setText(owed)
        self.owed.setVisible(bool(owed))
        self._meter, self._unsent = meter.ssid, unsent is not None
        self.heading.setText(tr("Forget {meter}", meter=meter))
        self.caption.setText(tr("Type {meter} to forget it", meter=meter))
        self.name.setAccessibleName(self.caption.text())
        self.name.clear()
        if unsent:
            self.notice.fail(unsent)
        else:
            self.notice.say(tr("All that it measured is on the server, or stays here by your decision."))
        for part in (self.sync, self.data):
            part.setVisible(self._unsent)
        self.check()

    def check(self) -> None:
        """Whether the name typed is the meter's."""
        typed = self.name.text().strip().lower() == self._meter.lower()
        self.name.setEnabled(not self._unsent)
        self.forget.setEnabled(typed and not self._unsent)

    def _forget(self) -> None:
        self.wanted.emit(self.name.text())

    def _arrange(self) -> None:
        said = label(
            tr(
                "It goes off the lists, and its place, notes and photos are deleted. What it measured stays "
                "its devices'. A copy of the database is left beside it. If it is heard again, it is listed "
                "as a new meter."
            ),
            wrap=True,
        )
        self.setLayout(
            column(
                self.heading,
                self.notice,
                said,
                self.owed,
                Wrapping(self.sync, self.data),
                card(column(self.caption, self.name, spacing=GRID // 2)),
                Wrapping(self.forget, self._back),
                None,
                spacing=2 * GRID,
            )
        )
