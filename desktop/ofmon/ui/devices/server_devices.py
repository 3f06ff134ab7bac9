"""The server's devices: list, links to meters, tokens to copy, and provisioning with one of them.

A token is fetched when it is asked for (where there is no server that of a device made from here is kept),
shown only while *Show* is pressed, and taken out of the clipboard a minute after it was copied.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ofmon.domain.identity import TOKEN_CHARS
from ofmon.errors import InputError, OFMonError, SignInNeededError
from ofmon.services.device_list import meters_of
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.devices.secret_clipboard import SecretClipboard
from ofmon.ui.parts.tables import Column, Table
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Elided, Empty, Notice, button, card, column, label, row, themed_icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from ofmon.domain.identity import Token
    from ofmon.services.device_list import DeviceTable
    from ofmon.services.ports import Device, MeterRecord
    from ofmon.ui.shared import Shared

_BESIDE_PX = 700
_MASK = "\N{BULLET}" * 12


@dataclass(frozen=True, slots=True)
class Linked:
    """A device, and the meters that carry its token."""

    device: Device
    meters: tuple[str, ...]


class ServerDevices(QWidget):
    """List above, the chosen device below."""

    changed = Signal()
    sign_in_wanted = Signal()
    provision_wanted = Signal(str, object)
    new_wanted = Signal()
    labels_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._kept: DeviceTable | None = None
        self._token: Token | None = None
        self.age = label(role="muted", wrap=True)
        self.notice = Notice(shared.theme)
        self.empty = Empty(shared.theme, "server")
        self.table: Table[Linked] = Table(
            "server-devices", _columns(), shared.theme, shared.preferences, title=tr("Devices on the server")
        )
        self.chosen = Elided("heading")
        self.token = label(role="muted", wrap=True)
        self.reveal = button(tr("Show"), tr("Shows the token while you look at it"), self._toggle)
        self.reveal.setCheckable(True)
        self.copy_token = button(
            tr("Copy token"), tr("The %n character(s) that a meter takes", "", TOKEN_CHARS), self._copy
        )
        self.provision = button(
            tr("Provision …"),
            tr("Gives a meter in reach this device's token"),
            self._provision,
            "primary",
        )
        self.new = button(tr("New device …"), tr("Makes devices on the server"), self.new_wanted.emit)
        self.labels = button(
            tr("Labels …"), tr("Labels with QR codes, to scan at the meters"), self.labels_wanted.emit
        )
        self.clipboard = SecretClipboard()
        self._arrange()
        self.table.picked.connect(self._pick)
        self.clipboard.cleared.connect(self._cleared)

    @property
    def devices(self) -> tuple[Device, ...]:
        """What the server said last."""
        return self._kept.devices if self._kept else ()

    async def load(self, records: list[MeterRecord]) -> None:
        """Show the list that was kept, linked to these meters."""
        self._kept = await self._shared.services.device_list.kept()
        rows = [
            Linked(device, tuple(record.meter.ssid for record in meters_of(device, records)))
            for device in self.devices
        ]
        self.table.replace(rows)
        self._list.setCurrentWidget(self.table if rows else self.empty)
        self._below.setVisible(bool(rows) and self.chosen_device is not None)
        self.labels.setVisible(bool(rows))
        self._say_age()

    def fetch(self) -> None:
        """Ask the server, in the background."""
        self._shared.jobs.load(self.table, self._fetch)

    async def _fetch(self) -> None:
        self.age.setText(tr("Asking the server …"))
        try:
            await self._shared.services.device_list.fetch(self._shared.now.ms)
        except OFMonError as error:
            self._say_age()
            self._fail(error, self.fetch)
            return
        self.notice.hide()
        self.changed.emit()

    def _fail(self, error: OFMonError, again: Callable[[], object]) -> None:
        if isinstance(error, (SignInNeededError, InputError)):
            self.notice.say(words.sentence(error.what), "warn", tr("Sign in …"), self.sign_in_wanted.emit)
        else:
            self.notice.fail(error, tr("Try again"), again)

    def _say_age(self) -> None:
        if self._kept:
            ago = words.ago(self._kept.asked_ms, self._shared.now.ms)
            self.age.setText(tr("As the server said {ago}.", ago=ago))
            said = tr("The server has none that you may see.")
            self.empty.say(tr("No devices"), said, tr("Ask again"), self.fetch)
        else:
            self.age.setText("")
            said = tr("They are listed here when you are signed in, and kept for when there is no network.")
            self.empty.say(tr("Devices on the server"), said, tr("Ask the server"), self.fetch)

    # ------------------------------------------------------------ the chosen device

    @property
    def chosen_device(self) -> Device | None:
        """The one whose row is chosen."""
        at = self.table.currentIndex()
        return self.table.shown[at.row()].device if at.isValid() else None

    def _pick(self, row_: Linked) -> None:
        self._mask()
        meters = words.listed(row_.meters) or tr("no meter known here carries its token")
        self.chosen.show_text(tr("{device}: {meters}", device=row_.device.name, meters=meters))
        self._below.show()

    def _with_token(self, use: Callable[[Device, Token], object]) -> None:
        """Fetch the chosen device's token and do something with it."""
        device = self.chosen_device
        if device is None:
            return

        async def work() -> None:
            try:
                token = await self._shared.services.device_tokens.token(device)
            except OFMonError as error:
                self._mask()
                self._fail(error, lambda: self._with_token(use))
                return
            self.notice.hide()
            if device == self.chosen_device:
                use(device, token)

        self._shared.jobs.load(self.token, work)

    def _copy(self) -> None:
        def use(device: Device, token: Token) -> None:
            self.clipboard.put(token.encode().decode())
            said = tr(
                "The token of {device} is in the clipboard. It is taken out after a minute.",
                device=device.name,
            )
            self.notice.say(said, "good")

        self._with_token(use)

    def _cleared(self) -> None:
        self.notice.say(tr("The token was taken out of the clipboard."))

    def _provision(self) -> None:
        self._with_token(lambda device, token: self.provision_wanted.emit(device.name, token))

    def _toggle(self) -> None:
        if not self.reveal.isChecked():
            self._mask()
            return
        self.reveal.setText(tr("Hide"))
        self._with_token(self._show)

    def _show(self, _device: Device, token: Token) -> None:
        if self.reveal.isChecked():
            # A line each: 56 characters side by side are wider than a small screen.
            self.token.setText(f"{token.access_token}\n{token.profile_id}")

    def _mask(self) -> None:
        self.reveal.setChecked(False)
        self.reveal.setText(tr("Show"))
        self.token.setText(tr("Token {mask}", mask=_MASK))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons beside the words, or below them."""
        super().resizeEvent(event)
        directions = self._about.Direction
        beside = self.width() >= _BESIDE_PX
        self._about.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def hideEvent(self, event: QHideEvent) -> None:
        """A token that was shown is not shown to the next one who comes."""
        super().hideEvent(event)
        self._mask()

    def _arrange(self) -> None:
        theme = self._shared.theme
        for made, sign in ((self.reveal, "reveal"), (self.copy_token, "copy")):
            themed_icon(theme, made, sign)
        self._mask()
        self._list = QStackedWidget()
        self._list.addWidget(self.empty)
        self._list.addWidget(self.table)
        said, acting = QWidget(), QWidget()
        said.setLayout(column(self.chosen, self.token, spacing=0))
        acting.setLayout(row(self.reveal, self.copy_token, None, self.provision))
        self._about = row(said, acting)
        self._about.setStretch(0, 1)
        self._below = card(self._about)
        self._below.hide()
        above = row(self.age, self.new, self.labels)
        above.setStretch(0, 1)
        layout = column(above, self.notice, self._list, self._below, spacing=GRID)
        layout.setStretch(2, 1)
        self.setLayout(layout)


def _columns() -> tuple[Column[Linked], ...]:
    return (
        Column(tr("Device"), lambda linked: linked.device.name, stretch=True, least_px=150),
        Column(
            tr("Profile"),
            lambda linked: linked.device.profile_name or linked.device.profile_id,
            least_px=80,
            fold=1,
        ),
        Column(
            tr("Meter"),
            lambda linked: words.listed(linked.meters) or words.NO_FIGURE,
            hint=tr("The meter that carries the device's token"),
            fold=2,
        ),
    )
