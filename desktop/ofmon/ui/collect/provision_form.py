"""Give a meter its token: pasted, checked while typing, masked until it is revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ofmon.domain.identity import ACCESS_TOKEN_CHARS, TOKEN_CHARS
from ofmon.texts import mark, tr
from ofmon.ui.collect.carried import Carried
from ofmon.ui.collect.device_choice import DeviceChoice
from ofmon.ui.collect.whose_token import WhoseToken
from ofmon.ui.labels.scan import LabelScan
from ofmon.ui.parts.theme import GRID, TARGET
from ofmon.ui.parts.widgets import button, column, label, row, set_property, themed_icon

if TYPE_CHECKING:
    from ofmon.domain.identity import MeterId, Token
    from ofmon.ui.shared import Shared


_PROVISION = (mark("Provision"), mark("Collects what the meter holds, then gives it the token"))
_SEND = (mark("Send token"), mark("Gives the meter the token without collecting it"))


class TokenEdit(QLineEdit):
    """A field whose paste may hold spaces and line breaks: they are dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        short, whole = ACCESS_TOKEN_CHARS, TOKEN_CHARS
        self.setPlaceholderText(tr("{short} or {whole} characters", short=short, whole=whole))
        self.setAccessibleName(tr("Token"))
        self.setAccessibleDescription(tr("The access token that ThingsBoard's device page gives"))
        self.textChanged.connect(self._squeeze)

    def _squeeze(self, text: str) -> None:
        joined = "".join(text.split())
        if joined != text:
            self.setText(joined)


class ProvisionForm(QWidget):
    """Field, device by name or label, whose token it is, overwrite, and the button."""

    wanted = Signal(object, bool)
    left = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.token = TokenEdit()
        self.reveal = button(tr("Show"), tr("Shows the token while you look at it"), self._toggle)
        self.reveal.setCheckable(True)
        themed_icon(shared.theme, self.reveal, "reveal")
        self.devices = DeviceChoice(shared)
        self.devices.token.connect(lambda token: self.token.setText(token.encode().decode()))
        self.carried = Carried(shared)
        self.scan = LabelScan(shared)
        self.scan.found.connect(self.devices.choose)
        self.whose = WhoseToken(shared)
        self.verdict = self.whose.verdict
        self._token: Token | None = None
        self.overwrite = QCheckBox(tr("Replace the token it carries"))
        self.overwrite.setMinimumHeight(TARGET)
        self.overwrite.setToolTip(
            tr("The meter then belongs to another device. Its readings are collected first.")
        )
        self.overwrite.hide()
        self.go = button(tr(_PROVISION[0]), tr(_PROVISION[1]), self._go, "primary")
        leave = button(tr("Back"), tr("Leaves the meter as it is"), self.left.emit)
        field = row(self.token, self.reveal)
        field.setStretch(0, 1)
        caption = label(tr("Token of the meter's device"), "heading")
        caption.setBuddy(self.token)
        self.setLayout(
            column(
                caption,
                label(
                    tr("Paste it from the device's page on the server. Spaces and line breaks do no harm."),
                    "muted",
                    wrap=True,
                ),
                field,
                self.devices,
                self.scan,
                self.whose,
                self.carried,
                self.overwrite,
                GRID,
                row(self.go, leave, None),
                None,
            )
        )
        self.whose.found.connect(self._know)
        self.token.textChanged.connect(self.whose.look)
        self.token.returnPressed.connect(self._go)
        self._know(None)

    def name_meter(self, meter: MeterId | None) -> None:
        """Whose token is asked for: labels of other meters are told."""
        self.scan.meter = meter

    async def load(self, expected: str) -> None:
        """Show the server's devices; without a token the one that is expected of the meter is chosen."""
        await self.devices.load()
        if not self.token.text():
            self.devices.suggest(expected)

    def clear(self) -> None:
        """Empty and masked, for the next meter."""
        self.token.clear()
        self.scan.clear()
        self.devices.clear()
        self.reveal.setChecked(False)
        self._toggle()
        self.overwrite.setChecked(False)
        self.overwrite.hide()

    def name_action(self, *, sends: bool) -> None:
        """What is done with the token: only sent, or given after the meter was collected."""
        text, hint = (tr(each) for each in (_SEND if sends else _PROVISION))
        self.go.setText(text)
        self.go.setAccessibleName(text)
        self.go.setToolTip(hint)
        self.go.setAccessibleDescription(hint)

    def offer_overwrite(self) -> None:
        """The meter carries another token: ask for a deliberate act."""
        self.overwrite.show()
        self.overwrite.setFocus()

    def _toggle(self) -> None:
        shown = self.reveal.isChecked()
        self.reveal.setText(tr("Hide") if shown else tr("Show"))
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.token.setEchoMode(mode)

    def _know(self, token: Token | None) -> None:
        self._token = token
        self.go.setEnabled(token is not None)
        set_property(self.token, "tone", self.whose.tone)
        self.carried.look(token)

    def _go(self) -> None:
        if self._token:
            self.wanted.emit(self._token, self.overwrite.isChecked())
