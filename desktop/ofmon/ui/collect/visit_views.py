"""The views of a visit, one at a time; the forms among them are made when first asked for."""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ofmon.ui.parts.widgets import scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ofmon.ui.collect.calibration_form import CalibrationForm
    from ofmon.ui.collect.meter_wishes import MeterWishes
    from ofmon.ui.collect.provision_form import ProvisionForm
    from ofmon.ui.shared import Shared


class Mode(Enum):
    """What the panel shows."""

    NOTHING = "nothing"
    FACTS = "facts"
    FORM = "form"
    CALIBRATION = "calibration"
    RUNNING = "running"
    ENDED = "ended"
    TOUR = "tour"


class VisitViews(QStackedWidget):
    """``left`` says that a form is given up, ``token_given`` carries a token and whether to overwrite one."""

    left = Signal()
    token_given = Signal(object, bool)

    def __init__(self, shared: Shared, wishes: MeterWishes) -> None:
        super().__init__()
        self._shared, self._wishes = shared, wishes
        self._allowed = True

    @cached_property
    def form(self) -> ProvisionForm:
        """Asks for the token."""
        from ofmon.ui.collect.provision_form import ProvisionForm  # noqa: PLC0415 - not read before

        form = ProvisionForm(self._shared)
        form.setEnabled(self._allowed)
        form.wanted.connect(self.token_given)
        form.left.connect(self.left)
        return form

    @cached_property
    def form_view(self) -> QWidget:
        """The form for the token, scrolled."""
        return self._added(scrolled(self.form))

    @cached_property
    def calibration(self) -> CalibrationForm:
        """Asks for what the reference shows."""
        from ofmon.ui.collect.calibration_form import CalibrationForm  # noqa: PLC0415 - not read before

        form = CalibrationForm()
        form.setEnabled(self._allowed)
        form.left.connect(self.left)
        form.again.connect(lambda: self._wishes.single("calibrate"))
        form.wanted.connect(self._wishes.calibrate)
        form.undo_wanted.connect(self._wishes.take_back)
        self._added(form)
        return form

    def _added(self, view: QWidget) -> QWidget:
        self.addWidget(view)
        self._shared.theme.region_added.emit()
        return view

    def clear_token(self) -> None:
        """Forget what was typed for another meter."""
        if "form" in vars(self):
            self.form.clear()

    def allow(self, *, allowed: bool) -> None:
        """Whether the forms may be sent."""
        self._allowed = allowed
        if "form" in vars(self):
            self.form.setEnabled(allowed)
        if "calibration" in vars(self):
            self.calibration.setEnabled(allowed)
