"""The passphrase of the meters' Wi-Fi: the factory's, or the person's own in the secrets.

The settings say which: the factory's stands there in clear, as it does in every manual; empty means that
one's own lies in the secrets. Somebody may have written another one into the settings by hand: that holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.identity import FACTORY_PASSPHRASE, passphrase_problem
from ofmon.errors import InputError, SecretsError
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from ofmon.services.ports import Secrets, SettingsKeeper

# Under which name one's own lies in the secrets.
PASSPHRASE_SECRET = "meter-passphrase"  # noqa: S105 - a name
_SETTING = "meter_passphrase"
_INSTEAD = mark("The factory's passphrase of the meters' Wi-Fi holds for now.")
_NOT_THERE = mark("The factory's passphrase of the meters' Wi-Fi holds for now. Yours isn't in the keyring.")


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Read and keep it. A keyring may ask the person to unlock it, so all of it takes its time."""

    settings: SettingsKeeper
    secrets: Secrets

    def read(self) -> tuple[str, str]:
        """What holds for this run, and what kept one's own from it; no keyring keeps from collecting."""
        try:
            own = self.settings.get(_SETTING) or self.secrets.get(PASSPHRASE_SECRET)
        except SecretsError as error:
            return FACTORY_PASSPHRASE, " ".join(filter(None, [tr(_INSTEAD), error.what, error.todo]))
        return own or FACTORY_PASSPHRASE, "" if own else tr(_NOT_THERE)

    async def load(self) -> tuple[str, str]:
        """`read`, beside what runs."""
        return await in_thread(self.read)

    async def whose(self) -> str:
        """Where it comes from, in words; it is never shown."""
        known = {FACTORY_PASSPHRASE: tr("factory"), "": tr("own, in the keyring")}
        return known.get(await in_thread(self.settings.get, _SETTING), tr("own, in the settings file"))

    async def keep(self, text: str) -> None:
        """Keep another one, which holds from the next start on.

        Raises:
            InputError: it can't be one.
            SecretsError: there is no keyring, or it can't be written.
            DiskFullError: the settings can't be written.
        """
        if problem := passphrase_problem(text):
            raise InputError(tr("A Wi-Fi passphrase has 8 to 63 printable ASCII characters."), todo=problem)
        await in_thread(self._keep, text)

    def _keep(self, text: str) -> None:
        if text == FACTORY_PASSPHRASE:
            self.settings.change(meter_passphrase=text)
            self.secrets.delete(PASSPHRASE_SECRET)
            return
        if not self.secrets.persistent:
            raise SecretsError(
                tr("This computer has no keyring to keep the passphrase in."),
                safe=tr("The passphrase stays as it was."),
                todo=tr("Let OFMON_SECRETS_FILE name a file for secrets (it is not encrypted)."),
            )
        self.secrets.set(PASSPHRASE_SECRET, text)
        self.settings.change(meter_passphrase="")
