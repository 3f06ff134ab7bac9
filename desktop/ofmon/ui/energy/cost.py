"""What the energy that is shown costs, in a line; the report has the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from ofmon.services.ports.tariffs import Scope
from ofmon.services.tariffs import Group
from ofmon.texts import tr
from ofmon.ui.energy.said import listed
from ofmon.ui.parts.widgets import set_property
from ofmon.ui.reports.costs import totals

if TYPE_CHECKING:
    from ofmon.services.report.facts import Report
    from ofmon.ui.energy.asked import Asked
    from ofmon.ui.shared import Shared

# A cost is made of readings, each at its price: of more it takes too long to be looked at in passing.
_DEVICE_DAYS_MAX = 400


class CostLine(QLabel):
    """Hidden where no tariff was given to anybody."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        set_property(self, "role", "muted")
        self.setWordWrap(True)
        self.hide()

    async def load(self, asked: Asked) -> None:
        """Say what it costs, with its bounds where times are estimated.

        Raises:
            StoreError: the database can't be read.
        """
        services = self._shared.services
        whose = asked.owners if asked.whose is None else asked.whose
        if not whose or not await services.tariffs.uses():
            self.hide()
            return
        if len(whose) * asked.shown.days > _DEVICE_DAYS_MAX:
            self._say(tr("What so much costs is in its report."))
            return
        group = Group(Scope.ALL, "", tuple(whose))
        self._say(_cost(await services.reports.make(group, asked.shown, self._shared.now.ms)))

    def _say(self, text: str) -> None:
        self.setText(text)
        self.show()


def _cost(report: Report) -> str:
    """A sum for each currency, and whether it is for all of it."""
    if not (sums := list(totals(report))):
        return tr("No tariff holds for what is shown.")
    said = tr("Cost: {amounts}", amounts=listed(sums))
    if all(each.tariff for each in report.devices):
        return said
    return tr("{cost}; of some devices there is no tariff", cost=said)
