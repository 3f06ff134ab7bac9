"""A choice among the server's devices whose token is then asked for; not there when no list was ever kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from ofmon.domain.plain_text import visible
from ofmon.errors import OFMonError
from ofmon.services.device_list import meters_of
from ofmon.services.sharing import told
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.theme import TARGET
from ofmon.ui.parts.widgets import Combo, Notice, column

if TYPE_CHECKING:
    from ofmon.services.ports import Device
    from ofmon.ui.shared import Shared


class DeviceChoice(QWidget):
    """``token`` carries the chosen device's token, as soon as the server gave it, or what is kept here."""

    token = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self.box = Combo(
            shared.theme, tr("Device on the server"), tr("Takes the token of a device on the server")
        )
        self.box.setMinimumHeight(TARGET)
        # A device's long name must not make the form wider than its place.
        self.box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._search()
        self.notice = Notice(shared.theme)
        self.setLayout(column(self.box, self.notice))
        self.hide()
        self.box.activated.connect(lambda _at: self._ask())

    async def load(self) -> None:
        """Show the list that was kept."""
        kept = await self._shared.services.device_list.kept()
        records = await self._shared.services.devices.local()
        self.box.clear()
        for device in kept.devices if kept else ():
            carriers = told(meters_of(device, records), self._shared.now.ms)
            name = visible(device.name)
            taken = tr("{device}: carried by {meters}", device=name, meters=carriers)
            self.box.addItem(taken if carriers else name, device)
        self.clear()
        self.setVisible(self.box.count() > 0)

    def clear(self) -> None:
        """None is chosen; a token that is still to come is not wanted any more."""
        self.box.setCurrentIndex(-1)
        self.box.clearEditText()
        self.notice.hide()

    def suggest(self, name: str) -> None:
        """Choose the device of this name, if it is known and no meter carries it."""
        at = self.box.findText(visible(name), Qt.MatchFlag.MatchExactly) if name else -1
        if at >= 0:
            self.box.setCurrentIndex(at)
            self._ask()

    def choose(self, device: Device) -> None:
        """Choose a device, as if it had been picked from the list."""
        at = next((at for at in range(self.box.count()) if self.box.itemData(at) == device), -1)
        if at < 0:
            self.box.addItem(visible(device.name), device)
            at = self.box.count() - 1
        self.show()
        self.box.setCurrentIndex(at)
        self._ask()

    def _search(self) -> None:
        """A part of a name finds it: nobody scrolls through five hundred of them."""
        self.box.setEditable(True)
        self.box.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        completer, edit = self.box.completer(), self.box.lineEdit()
        assert completer is not None  # noqa: S101 - an editable box has both
        assert edit is not None  # noqa: S101
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        edit.setPlaceholderText(tr("Or search a device of the server by its name"))
        edit.setAccessibleName(tr("Device on the server"))

    def _ask(self) -> None:
        device: Device | None = self.box.currentData()
        self.notice.hide()
        if device:
            self._shared.jobs.load(self.box, lambda: self._fetch(device))

    async def _fetch(self, device: Device) -> None:
        try:
            token = await self._shared.services.device_tokens.token(device)
        except OFMonError as error:
            self.notice.say(words.sentence(str(error)), "warn", tr("Try again"), self._ask)
            return
        if self.box.currentData() == device:
            self.token.emit(token)
