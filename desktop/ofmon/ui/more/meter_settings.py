"""How meters are reached: the Wi-Fi way, the passphrase of the meters' own networks, and their address.

The passphrase is kept in the secrets, never in the settings file; all hold from the next start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from ofmon.adapters.wifi.ways import WifiWay
from ofmon.domain.address import completed
from ofmon.domain.identity import FACTORY_PASSPHRASE, FACTORY_URL, address_problem, passphrase_problem
from ofmon.texts import mark, tr
from ofmon.ui.parts.theme import GRID
from ofmon.ui.parts.widgets import Combo, button, column, label, row, set_property, themed_icon
from ofmon.ui.parts.wrapping import Wrapping

if TYPE_CHECKING:
    from ofmon.ui.shared import Shared

_WAYS = {
    WifiWay.AUTO: mark("By itself where it can, else by hand"),
    WifiWay.MANUAL: mark("By hand: I join the meter's Wi-Fi"),
    WifiWay.NETWORKMANAGER: mark("NetworkManager (Linux)"),
    WifiWay.WINDOWS: mark("Windows"),
    WifiWay.MACOS: mark("macOS"),
}


class MeterSettings(QFrame):
    """Wi-Fi way, passphrase and address."""

    way_chosen = Signal(str)
    address_wanted = Signal(str)
    passphrase_wanted = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.setObjectName("card")
        self.way = Combo(shared.theme, tr("How meters are reached"), tr("Who joins the meters' Wi-Fi"))
        for way, text in _WAYS.items():
            self.way.addItem(tr(text), way.value)
        self.way.activated.connect(lambda _at: self.way_chosen.emit(self.way.currentData()))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(tr("Passphrase of the meters' Wi-Fi"))
        self.passphrase.setToolTip(tr("Passphrase of the meters' Wi-Fi"))
        self.passphrase.textChanged.connect(self._check)
        self.passphrase.returnPressed.connect(self._ask)
        self.reveal = button(tr("Show"), tr("Shows the passphrase while you look at it"), self._toggle)
        self.reveal.setCheckable(True)
        themed_icon(shared.theme, self.reveal, "reveal")
        self.keep = button(tr("Keep passphrase"), tr("Keeps it in this computer's secrets"), self._ask)
        self.factory = button(
            tr("Use the factory's"),
            tr("Goes back to what meters leave the factory with"),
            self._back,
            "quiet",
        )
        self.verdict = label(role="muted", wrap=True)
        self._kept = ""
        self.address = QLineEdit(placeholderText=FACTORY_URL)
        self.address.setAccessibleName(tr("Address of the meters"))
        self.address.setToolTip(tr("Where a meter answers once its Wi-Fi is joined"))
        self.address.textChanged.connect(self._check_address)
        self.address.returnPressed.connect(self._ask_address)
        self.keep_address = button(tr("Keep address"), tr("Looks for meters there"), self._ask_address)
        self.address_verdict = label(role="muted", wrap=True)
        self._kept_address = FACTORY_URL
        self._arrange()
        self._check()

    def show_settings(self, way: str, passphrase: str, address: str) -> None:
        """Fill in what holds; what is being typed stays."""
        self._kept_address = address
        if not self.address.isModified():
            self.address.setText(address)
        self._check_address()
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

    def kept_address(self, address: str) -> None:
        """It holds now."""
        self._kept_address = address
        self.address.setText(address)
        self._check_address()

    def hide_passphrase(self) -> None:
        """Hide the passphrase."""
        self.reveal.setChecked(False)
        self._toggle()

    def _toggle(self) -> None:
        shown = self.reveal.isChecked()
        self.reveal.setText(tr("Hide") if shown else tr("Show"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _back(self) -> None:
        self.passphrase_wanted.emit(FACTORY_PASSPHRASE)

    def _ask(self) -> None:
        if self.keep.isEnabled():
            self.passphrase_wanted.emit(self.passphrase.text())

    def _typed_address(self) -> str:
        """Nothing is the factory's."""
        return completed(self.address.text(), "http").rstrip("/") or FACTORY_URL

    def _ask_address(self) -> None:
        if self.keep_address.isEnabled():
            self.address_wanted.emit(self._typed_address())

    def _check_address(self) -> None:
        url = self._typed_address()
        problem = address_problem(url)
        same = url == self._kept_address
        self.keep_address.setEnabled(not problem and not same)
        for part in (self.address, self.address_verdict):
            set_property(part, "tone", "bad" if problem else "")
        whose = (
            tr("It is the factory's.")
            if url == FACTORY_URL
            else tr("The factory's is {address}.", address=FACTORY_URL)
        )
        self.address_verdict.setText(problem or (whose if same else tr("Not kept yet.")))

    def _check(self) -> None:
        text = self.passphrase.text()
        problem = passphrase_problem(text)
        same = text == self._kept
        self.keep.setEnabled(not problem and not same)
        self.factory.setEnabled(self._kept != FACTORY_PASSPHRASE)
        tone = "bad" if problem and text else ""
        set_property(self.passphrase, "tone", tone)
        set_property(self.verdict, "tone", tone)
        whose = tr("It is the factory's.") if text == FACTORY_PASSPHRASE else tr("It is your own.")
        self.verdict.setText(problem or (whose if same else tr("Not kept yet.")))

    def _arrange(self) -> None:
        secret = row(self.passphrase, self.reveal)
        secret.setStretch(0, 1)
        way = label(tr("How meters are reached"), "heading")
        way.setBuddy(self.way)
        passphrase = label(tr("Passphrase of the meters' Wi-Fi"), "heading")
        passphrase.setBuddy(self.passphrase)
        address = label(tr("Address of the meters"), "heading")
        address.setBuddy(self.address)
        where = row(self.address, self.keep_address)
        where.setStretch(0, 1)
        self.setLayout(
            column(
                column(way, row(self.way, None), spacing=GRID // 2),
                column(passphrase, secret, self.verdict, spacing=GRID // 2),
                Wrapping(self.keep, self.factory),
                column(address, where, self.address_verdict, spacing=GRID // 2),
                label(tr("All of these hold from the next start of OFMon."), "muted", wrap=True),
                margin=2 * GRID,
                spacing=2 * GRID,
            )
        )
