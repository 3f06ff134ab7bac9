"""The big buttons below a visit: what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.texts import tr
from ofmon.ui.parts.widgets import button, row

if TYPE_CHECKING:
    from collections.abc import Container


class VisitButtons(QWidget):
    """Collect, provision, its page, go on, sync: those that fit."""

    collect = Signal()
    provision = Signal()
    page = Signal()
    next = Signal()
    sync = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._next = button(
            tr("Next meter"), tr("Collects the next meter of the list"), self.next.emit, "primary"
        )
        self._buttons = {
            "collect": button(
                tr("Collect"),
                tr("Reads the meter, stores, verifies, sets its clock"),
                self.collect.emit,
                "primary",
            ),
            "provision": button(tr("Provision …"), tr("Gives the meter a token"), self.provision.emit),
            "page": button(
                tr("History …"), tr("Opens the meter's page: visits, place, exchange"), self.page.emit
            ),
            "next": self._next,
            "sync": button(tr("Sync now"), tr("Sends what waits to the server"), self.sync.emit, "primary"),
        }
        self.setLayout(row(*self._buttons.values()))

    def show_only(self, fitting: Container[str], next_name: str | None) -> None:
        """Those that fit: "collect", "provision", "page", "next" (to the meter of that name), "sync"."""
        self._next.setText(tr("Next meter: {meter}", meter=next_name))
        for name, made in self._buttons.items():
            made.setVisible(name in fitting)

    def allow(self, allowed: bool) -> None:  # noqa: FBT001 - allow(yes)
        """Whether they can be pressed."""
        for made in self._buttons.values():
            made.setEnabled(allowed)

    def focus_next(self) -> None:
        """Enter goes on to the next meter, where there is one."""
        if self._next.isVisibleTo(self):
            self._next.setFocus()
