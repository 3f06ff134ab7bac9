"""Where secrets are kept: the system's keyring; without one, only in this process.

A plain file is used only when the person asks for it by name (``OFMON_SECRETS_FILE``): for machines without a
keyring that must work unattended, such as test machines. Its mode is 0600; nothing in it is encrypted.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import keyring.errors

from ofmon.errors import SecretsError

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.services.ports import Secrets

_SERVICE = "ofmon"


class KeyringSecrets:
    """`ofmon.services.ports.Secrets` in the system's keyring."""

    persistent = True

    @property
    def description(self) -> str:
        """See the port."""
        return f"the system's keyring ({keyring.get_keyring().name})"

    def get(self, name: str) -> str | None:
        """See the port."""
        try:
            return keyring.get_password(_SERVICE, name)
        except keyring.errors.KeyringError as error:
            raise _refused(error) from error

    def set(self, name: str, value: str) -> None:
        """See the port."""
        try:
            keyring.set_password(_SERVICE, name, value)
        except keyring.errors.KeyringError as error:
            raise _refused(error) from error

    def delete(self, name: str) -> None:
        """See the port."""
        try:
            if keyring.get_password(_SERVICE, name) is not None:
                keyring.delete_password(_SERVICE, name)
        except keyring.errors.KeyringError as error:
            raise _refused(error) from error


class MemorySecrets:
    """`ofmon.services.ports.Secrets` that end with the process."""

    persistent = False
    description = "this run's memory only (this computer has no keyring)"

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """See the port."""
        return self._secrets.get(name)

    def set(self, name: str, value: str) -> None:
        """See the port."""
        self._secrets[name] = value

    def delete(self, name: str) -> None:
        """See the port."""
        self._secrets.pop(name, None)


class FileSecrets:
    """`ofmon.services.ports.Secrets` in a plain file of mode 0600, for who asked for it."""

    persistent = True

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def description(self) -> str:
        """See the port."""
        return f"the plain file {self._path}"

    def get(self, name: str) -> str | None:
        """See the port."""
        return self._load().get(name)

    def set(self, name: str, value: str) -> None:
        """See the port."""
        self._save(self._load() | {name: value})

    def delete(self, name: str) -> None:
        """See the port."""
        secrets = self._load()
        if secrets.pop(name, None) is not None:
            self._save(secrets)

    def _load(self) -> dict[str, str]:
        try:
            return {
                str(name): str(value) for name, value in json.loads(self._path.read_text("utf-8")).items()
            }
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, AttributeError) as error:
            raise SecretsError(f"The secrets file {self._path} can't be read.") from error

    def _save(self, secrets: dict[str, str]) -> None:
        draft = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                json.dump(secrets, out)
            draft.replace(self._path)
        except OSError as error:
            raise SecretsError(
                f"The secrets file {self._path} can't be written: {error.strerror}."
            ) from error


def choose_secrets(file: Path | None) -> Secrets:
    """The file that was asked for, else the system's keyring, else this process's memory."""
    if file is not None:
        return FileSecrets(file)
    # Backends below 1 are those that refuse everything, or that keep secrets in the clear.
    return KeyringSecrets() if keyring.get_keyring().priority >= 1 else MemorySecrets()


def _refused(error: keyring.errors.KeyringError) -> SecretsError:
    return SecretsError(
        f"The system's keyring refused ({type(error).__name__}).", todo="Unlock it, then try again."
    )
