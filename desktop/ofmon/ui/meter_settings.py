"""How meters are reached: the Wi-Fi way and the passphrase of the meters' own networks.

The passphrase is kept in the secrets, never in the settings file; both choices hold from the next start.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from ofmon.adapters.settings import FACTORY_PASSPHRASE, PASSPHRASE_SECRET
from ofmon.bootstrap import WifiWay
from ofmon.domain.identity import passphrase_problem
from ofmon.errors import SecretsError
from ofmon.services.workers import in_thread
from ofmon.ui.theme import GRID
from ofmon.ui.widgets import Combo, button, column, label, row, set_property, themed_icon

if TYPE_CHECKING:
    from ofmon.services.ports import Secrets
    from ofmon.ui.preferences import Preferences
    from ofmon.ui.shared import Shared

_WAYS = {
    WifiWay.AUTO: "By itself where it can, else by hand",
    WifiWay.MANUAL: "By hand: I join the meter's Wi-Fi",
    WifiWay.NETWORKMANAGER: "NetworkManager (Linux)",
    WifiWay.WINDOWS: "Windows",
    WifiWay.MACOS: "macOS",
}


@dataclass(frozen=True, slots=True)
class Passphrase:
    """The meters' passphrase: the factory's, or one in the secrets."""

    preferences: Preferences
    secrets: Secrets

    async def load(self, in_settings: str) -> str:
        """What is in use; ``in_settings`` is what the settings file says.

        Raises:
            SecretsError: the keyring can't be read.
        """
        if in_settings:
            return in_settings
        own: str | None = await in_thread(self.secrets.get, PASSPHRASE_SECRET)
        return own or FACTORY_PASSPHRASE

    async def keep(self, text: str) -> None:
        """Keep another one from the next start on.

        Raises:
            SecretsError: there is no keyring, or it can't be written.
            OFMonError: the settings file can't be read or written.
        """
        if text == FACTORY_PASSPHRASE:
            await self.preferences.keep(meter_passphrase=FACTORY_PASSPHRASE)
            await in_thread(self.secrets.delete, PASSPHRASE_SECRET)
            return
        if not self.secrets.persistent:
            raise SecretsError(
                "This computer has no keyring to keep the passphrase in.",
                safe="The passphrase stays as it was.",
                todo="Let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted).",
            )
        await in_thread(self.secrets.set, PASSPHRASE_SECRET, text)
        await self.preferences.keep(meter_passphrase="")


class MeterSettings(QFrame):
    """Wi-Fi way and passphrase."""

    way_chosen = Signal(str)
    passphrase_wanted = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self.way = Combo(shared.theme, "How meters are reached", "Who joins the meters' Wi-Fi")
        for way, text in _WAYS.items():
            self.way.addItem(text, way.value)
        self.way.activated.connect(lambda _at: self.way_chosen.emit(self.way.currentData()))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName("Passphrase of the meters' Wi-Fi")
        self.passphrase.setToolTip("Passphrase of the meters' Wi-Fi")
        self.passphrase.textChanged.connect(self._check)
        self.passphrase.returnPressed.connect(self._ask)
        self.reveal = button("Show", "Shows the passphrase while you look at it", self._toggle)
        self.reveal.setCheckable(True)
        themed_icon(shared.theme, self.reveal, "reveal")
        self.keep = button("Keep passphrase", "Keeps it in this computer's secrets", self._ask)
        self.factory = button(
            "Use the factory's", "Goes back to what meters leave the factory with", self._back, "quiet"
        )
        self.verdict = label(role="muted", wrap=True)
        self._kept = ""
        self._arrange()
        self._check()

    def show_settings(self, way: str, passphrase: str) -> None:
        """Fill in what holds; what is being typed stays."""
        self.way.setCurrentIndex(max(0, self.way.findData(way)))
        self._kept = passphrase
        if not self.passphrase.isModified():
            self.passphrase.setText(passphrase)
        self._check()

    def kept(self, passphrase: str) -> None:
        """It holds now; mask it again."""
        self._kept = passphrase
        self.passphrase.setText(passphrase)
        self.hide_passphrase()
        self._check()

    def hide_passphrase(self) -> None:
        """Hide the passphrase."""
        self.reveal.setChecked(False)
        self._toggle()

    def _toggle(self) -> None:
        shown = self.reveal.isChecked()
        self.reveal.setText("Hide" if shown else "Show")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _back(self) -> None:
        self.passphrase_wanted.emit(FACTORY_PASSPHRASE)

    def _ask(self) -> None:
        if self.keep.isEnabled():
            self.passphrase_wanted.emit(self.passphrase.text())

    def _check(self) -> None:
        text = self.passphrase.text()
        problem = passphrase_problem(text)
        same = text == self._kept
        self.keep.setEnabled(not problem and not same)
        self.factory.setEnabled(self._kept != FACTORY_PASSPHRASE)
        tone = "bad" if problem and text else ""
        set_property(self.passphrase, "tone", tone)
        set_property(self.verdict, "tone", tone)
        whose = "It is the factory's." if text == FACTORY_PASSPHRASE else "It is your own."
        self.verdict.setText(problem or (whose if same else "Not kept yet."))

    def _arrange(self) -> None:
        secret = row(self.passphrase, self.reveal)
        secret.setStretch(0, 1)
        way = label("How meters are reached", "heading")
        way.setBuddy(self.way)
        passphrase = label("Passphrase of the meters' Wi-Fi", "heading")
        passphrase.setBuddy(self.passphrase)
        self.setLayout(
            column(
                column(way, row(self.way, None), spacing=GRID // 2),
                column(passphrase, secret, self.verdict, spacing=GRID // 2),
                row(self.keep, self.factory, None),
                label("Both hold from the next start of OFMon.", "muted", wrap=True),
                margin=2 * GRID,
                spacing=2 * GRID,
            )
        )
