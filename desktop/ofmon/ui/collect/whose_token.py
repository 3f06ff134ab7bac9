"""Whose token stands in the form: its device by name, or the profile that is still to be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ofmon.domain.identity import ACCESS_TOKEN_CHARS, PROFILE_ID_CHARS, TOKEN_CHARS, Token
from ofmon.domain.plain_text import visible
from ofmon.errors import OFMonError
from ofmon.services.device_tokens import ProfileNeededError, access_token_in
from ofmon.texts import tr
from ofmon.ui import words
from ofmon.ui.parts.theme import TARGET
from ofmon.ui.parts.widgets import Combo, column, label, set_property

if TYPE_CHECKING:
    from ofmon.services.ports import Device
    from ofmon.ui.shared import Shared


class WhoseToken(QWidget):
    """``found`` carries the whole token, None as long as there is none."""

    found = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._text = ""
        self.verdict = label(role="muted", wrap=True)
        self.profiles = Combo(shared.theme, tr("Device profile"), tr("Which profile the token's device has"))
        self.profiles.setMinimumHeight(TARGET)
        self.profiles.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profiles.setPlaceholderText(tr("Choose the device profile"))
        self.profiles.activated.connect(lambda _at: self._look_up())
        self.setLayout(column(self.verdict, self.profiles))
        self.look("")

    @property
    def tone(self) -> str:
        """How the verdict is meant: "good", "bad" or nothing yet."""
        return str(self.verdict.property("tone"))

    def look(self, text: str) -> None:
        """Look at what stands in the field now."""
        self._text = "".join(text.split())
        self.profiles.hide()
        self.profiles.clear()
        token, problem = read_token(self._text)
        if token:
            self._say(tr("A token. Device profile {profile}.", profile=token.profile_id), "good")
        else:
            self._say(problem, "bad" if len(self._text) >= TOKEN_CHARS else "")
        self.found.emit(token)
        if token or access_token_in(self._text):
            self._look_up()

    def _look_up(self) -> None:
        text = self._text
        self._shared.jobs.load(self, lambda: self._ask(text))

    async def _ask(self, text: str) -> None:
        if access_token_in(text):
            await self._complete(text)
            return
        token = Token.parse(text)
        device = await self._shared.services.device_tokens.known.device_of(token.device_ref)
        if device and text == self._text:
            self._say(_becomes(device), "good")

    async def _complete(self, access_token: str) -> None:
        """Find the device of an access token alone, or ask for its profile."""
        self._say(tr("Looking whose access token this is …"))
        try:
            complete = self._shared.services.device_tokens.complete
            device, token = await complete(access_token, self.profiles.currentText())
        except ProfileNeededError as error:
            self._ask_profile(access_token, error)
        except OFMonError as error:
            self._say_of(access_token, words.sentence(str(error)), "bad")
        else:
            if access_token == self._text:
                said = tr("An access token. Device profile {profile}.", profile=token.profile_id)
                self._say(_becomes(device) if device else said, "good")
                self.found.emit(token)

    def _ask_profile(self, access_token: str, error: ProfileNeededError) -> None:
        if access_token != self._text:
            return
        if not error.profiles:
            self._say(words.sentence(str(error)), "bad")
            return
        self.profiles.addItems([profile.name for profile in error.profiles])
        self.profiles.setCurrentIndex(-1)
        self.profiles.show()
        self._say(tr("An access token of a device that isn't known here. Choose its device profile."))

    def _say_of(self, text: str, said: str, tone: str) -> None:
        if text == self._text:
            self._say(said, tone)

    def _say(self, said: str, tone: str = "") -> None:
        set_property(self.verdict, "tone", tone)
        self.verdict.setText(said)


def _becomes(device: Device) -> str:
    return tr("With this token the meter becomes {device}.", device=visible(device.name))


def read_token(text: str) -> tuple[Token | None, str]:
    """A token, or what is wrong with the text so far."""
    joined = "".join(text.split())
    if not joined:
        return None, tr(
            "A token has {whole} characters, or {access} as the server shows it.",
            whole=TOKEN_CHARS,
            access=ACCESS_TOKEN_CHARS,
        )
    if len(joined) < TOKEN_CHARS:
        return None, tr("{typed} of %n character(s).", "", TOKEN_CHARS, typed=len(joined))
    if len(joined) > TOKEN_CHARS:
        over = len(joined) - TOKEN_CHARS
        return None, tr("{typed} characters: %n too many.", "", over, typed=len(joined))
    try:
        return Token.parse(joined), ""
    except ValueError:
        must = tr(
            "Not a token: its last %n character(s) must be a device profile's UUID.", "", PROFILE_ID_CHARS
        )
        return None, must
