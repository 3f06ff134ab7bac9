"""What can be done with the server's devices beside provisioning: new ones, and labels; a form at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ofmon.ui.devices.new_devices_form import NewDevicesForm
from ofmon.ui.labels.form import LabelsForm
from ofmon.ui.parts.widgets import scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.services.ports import Device
    from ofmon.ui.shared import Shared


class ServerForms(QStackedWidget):
    """``made`` says that there are new devices, ``left`` that the list is wanted back."""

    made = Signal()
    sign_in_wanted = Signal()
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.shown = False
        self.new, self.labels = NewDevicesForm(shared), LabelsForm(shared)
        self._views = {form: scrolled(form) for form in (self.new, self.labels)}
        for form, view in self._views.items():
            self.addWidget(view)
            form.left.connect(self._leave)
        self.new.sign_in_wanted.connect(self.sign_in_wanted)
        self.new.made.connect(self.made)
        self.new.labels_wanted.connect(lambda devices: self.make_labels(devices, devices))

    def make_devices(self) -> None:
        """Ask for names."""
        self._open(self.new)
        self.new.begin()

    def make_labels(self, chosen: Sequence[Device], every: Sequence[Device]) -> None:
        """Ask for labels of the chosen ones, or of all."""
        self._open(self.labels)
        self.labels.begin(chosen, every)

    def close_form(self) -> None:
        """Without a word."""
        self.shown = False

    def _open(self, form: NewDevicesForm | LabelsForm) -> None:
        self.shown = True
        self.setCurrentWidget(self._views[form])

    def _leave(self) -> None:
        self.shown = False
        self.left.emit()
