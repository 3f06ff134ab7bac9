"""Forms beside the table of tariffs: for whom the chosen one holds, and whose a device is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from ofmon.services.ports.tariffs import Scope
from ofmon.texts import tr
from ofmon.ui.parts.widgets import Combo, button, card, column, label
from ofmon.ui.parts.wrapping import Wrapping
from ofmon.ui.reports import said

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ofmon.domain.tariff.model import Tariff
    from ofmon.services.tariffs import Group, Groups
    from ofmon.ui.shared import Shared

    Work = Callable[[], Coroutine[Any, Any, str]]
    """Changes something, and says what."""
    Change = Callable[[Work], None]


_CUSTOMER_PX = 280


class HoldForm(QWidget):
    """Lets the chosen tariff hold for a device, a customer or all."""

    def __init__(self, shared: Shared, chosen: Callable[[], Tariff | None], change: Change) -> None:
        super().__init__()
        self._tariffs = shared.services.tariffs
        self._chosen = chosen
        self._change = change
        self._groups: tuple[Group, ...] = ()
        self.whom = Combo(shared.theme, tr("For whom"), tr("For whom the chosen tariff shall hold"))
        hold = button(tr("Assign"), tr("Lets the chosen tariff hold for them"), self.assign, "primary")
        end = button(tr("Take away"), tr("Lets no tariff hold for them as such"), self.unassign)
        for each in (hold, end):
            each.setAutoDefault(False)
        self.setLayout(
            column(card(label(tr("For whom it holds"), "heading"), Wrapping(self.whom, hold, end)))
        )

    def fill(self, groups: Groups) -> None:
        """Offer these."""
        self._groups = groups.groups
        _refill(self.whom, [(said.whom(group), group.target) for group in self._groups])

    def assign(self) -> None:
        """Let the chosen tariff hold for whom is chosen."""
        tariff, group = self._chosen(), self._group
        if tariff is None or group is None:
            return

        async def work() -> str:
            await self._tariffs.assign(tariff.name, group)
            return tr("{name} holds for {whom} now.", name=tariff.name, whom=said.whom(group))

        self._change(work)

    def unassign(self) -> None:
        """Let none hold for whom is chosen."""
        group = self._group
        if group is None:
            return

        async def work() -> str:
            if await self._tariffs.unassign(group):
                return tr("No tariff is assigned to {whom} any more.", whom=said.whom(group))
            return tr("No tariff was assigned to {whom}.", whom=said.whom(group))

        self._change(work)

    @property
    def _group(self) -> Group | None:
        at = self.whom.currentIndex()
        return self._groups[at] if 0 <= at < len(self._groups) else None


class CustomerForm(QWidget):
    """Notes whose a device is."""

    def __init__(self, shared: Shared, change: Change) -> None:
        super().__init__()
        self._tariffs = shared.services.tariffs
        self._change = change
        self._devices: tuple[Group, ...] = ()
        self._customers: dict[str, str] = {}
        self.device = Combo(shared.theme, tr("Device"), tr("Whose customer is said"))
        self.device.setMaximumWidth(420)
        self.customer = QLineEdit()
        self.customer.setAccessibleName(tr("Customer"))
        self.customer.setPlaceholderText(tr("Customer; empty for nobody"))
        note = button(tr("Note"), tr("Keeps whose the device is"), self.note)
        note.setAutoDefault(False)
        self.customer.setMinimumWidth(_CUSTOMER_PX)
        whose = Wrapping(self.device, self.customer, note)
        self.setLayout(column(card(label(tr("Whose a device is"), "heading"), whose)))
        self.device.currentIndexChanged.connect(lambda _at: self._show())

    def fill(self, groups: Groups) -> None:
        """Offer these devices."""
        self._devices = tuple(group for group in groups.groups if group.scope is Scope.DEVICE)
        self._customers = dict(groups.customers)
        _refill(self.device, [(said.group(group), group.target) for group in self._devices])
        self.setVisible(bool(self._devices))
        self._show()

    def note(self) -> None:
        """Note whose the chosen device is."""
        at, name = self.device.currentIndex(), self.customer.text().strip()
        if not 0 <= at < len(self._devices):
            return
        group = self._devices[at]

        async def work() -> str:
            await self._tariffs.set_customer(group.owners[0], name)
            if name:
                return tr("{device}: the customer is {name} now.", device=said.group(group), name=name)
            return tr("{device} has no customer now.", device=said.group(group))

        self._change(work)

    def _show(self) -> None:
        self.customer.setText(self._customers.get(self.device.currentData(), ""))


def _refill(combo: Combo, items: list[tuple[str, str]]) -> None:
    """Other choices; what was chosen stays chosen."""
    before = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        for text, value in items:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(before)))
