"""Where secrets are kept: the system's keyring; without one, only in this process.

A plain file is used only when the person asks for it by name (``OFMON_SECRETS_FILE``): for machines without a
keyring that must work unattended, such as test machines. Its mode is 0600; nothing in it is encrypted.
"""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

from ofmon.errors import SecretsError
from ofmon.late import late
from ofmon.services.files import keep_text
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import keyring

    from ofmon.services.ports import Secrets
else:
    keyring = late("keyring")

Args = TypeVarTuple("Args")
Answer = TypeVar("Answer")
_SERVICE = "ofmon"
_WAIT_S = 60.0
_REPAIR = mark("Repair it, or let OFMON_SECRETS_FILE name a plain file for secrets.")
_FILE = mark("Correct what OFMON_SECRETS_FILE names, or its permissions.")


class KeyringSecrets:
    """`ofmon.services.ports.Secrets` in the system's keyring.

    A keyring is somebody else's program, and may be any that Python finds: whatever it raises is told as a
    refusal, and one that never answers is waited for only so long.

    Args:
        wait_s: how long it may take; the person may have to unlock it.
    """

    persistent = True

    def __init__(self, wait_s: float = _WAIT_S) -> None:
        self._wait_s = wait_s
        self._asked: threading.Thread | None = None

    @property
    def description(self) -> str:
        """See the port."""
        return tr("the system's keyring ({name})", name=keyring.get_keyring().name)

    def get(self, name: str) -> str | None:
        """See the port."""
        found = self._ask(keyring.get_password, _SERVICE, name)
        if found is not None and not isinstance(found, str):
            raise SecretsError(
                tr("The system's keyring answered something that is no text."), todo=tr(_REPAIR)
            )
        return found

    def set(self, name: str, value: str) -> None:
        """See the port."""
        self._ask(keyring.set_password, _SERVICE, name, value)

    def delete(self, name: str) -> None:
        """See the port."""
        if self.get(name) is not None:
            self._ask(keyring.delete_password, _SERVICE, name)

    def _ask(self, what: Callable[[*Args], Answer], *args: *Args) -> Answer:
        """Ask in a thread that the program's end doesn't wait for."""
        if self._asked and self._asked.is_alive():
            raise _silent()
        answers: list[Answer] = []
        failures: list[Exception] = []

        def ask() -> None:
            try:
                answers.append(what(*args))
            except Exception as error:  # noqa: BLE001 - of whatever kind a backend has made up
                failures.append(error)

        asked = threading.Thread(target=ask, name="ofmon-keyring", daemon=True)
        asked.start()
        asked.join(self._wait_s)
        if asked.is_alive():
            self._asked = asked
            raise _silent()
        if failures:
            raise _refused(failures[0]) from failures[0]
        return answers[0]


class MemorySecrets:
    """`ofmon.services.ports.Secrets` that end with the process."""

    persistent = False

    def __init__(self, why: str = "") -> None:
        """``why`` is why there is nothing better; empty: there is no keyring."""
        self._why = why
        self._secrets: dict[str, str] = {}

    @property
    def description(self) -> str:
        """See the port."""
        why = self._why or tr("this computer has no keyring")
        return tr("this run's memory only ({why})", why=why)

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
        self._changing = threading.Lock()  # so that no change overtakes another one's

    @property
    def description(self) -> str:
        """See the port."""
        return tr("the plain file {path}", path=self._path)

    def get(self, name: str) -> str | None:
        """See the port."""
        return self._load().get(name)

    def set(self, name: str, value: str) -> None:
        """See the port."""
        with self._changing:
            self._save(self._load() | {name: value})

    def delete(self, name: str) -> None:
        """See the port."""
        with self._changing:
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
        except (OSError, ValueError, AttributeError, RecursionError) as error:
            raise SecretsError(
                tr("The secrets file {path} can't be read.", path=self._path), todo=tr(_FILE)
            ) from error

    def _save(self, secrets: dict[str, str]) -> None:
        try:
            keep_text(self._path, json.dumps(secrets), 0o600)
        except OSError as error:
            raise SecretsError(
                tr(
                    "The secrets file {path} can't be written: {reason}.",
                    path=self._path,
                    reason=error.strerror or error,
                ),
                todo=tr(_FILE),
            ) from error


class SecretsWhenAsked:
    """`ofmon.services.ports.Secrets` as `choose_secrets` finds them, looked for with the first question.

    To look for keyrings takes a quarter of a second, which a start need not wait for.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._looking = threading.Lock()
        self._found: Secrets | None = None

    @property
    def _chosen(self) -> Secrets:
        with self._looking:
            self._found = self._found or choose_secrets(self._file)
            return self._found

    @property
    def persistent(self) -> bool:
        """See the port."""
        return self._chosen.persistent

    @property
    def description(self) -> str:
        """See the port."""
        return self._chosen.description

    def get(self, name: str) -> str | None:
        """See the port."""
        return self._chosen.get(name)

    def set(self, name: str, value: str) -> None:
        """See the port."""
        self._chosen.set(name, value)

    def delete(self, name: str) -> None:
        """See the port."""
        self._chosen.delete(name)


def choose_secrets(file: Path | None) -> Secrets:
    """The file that was asked for, else the system's keyring, else this process's memory."""
    if file is not None:
        return FileSecrets(file)
    try:
        # Backends below 1 are those that refuse everything, or that keep secrets in the clear.
        usable = keyring.get_keyring().priority >= 1 and KeyringSecrets().description
    except Exception as error:  # noqa: BLE001 - a backend that somebody names may fail in any way
        return MemorySecrets(
            tr("the keyring that is chosen can't be used: {name}", name=type(error).__name__)
        )
    return KeyringSecrets() if usable else MemorySecrets()


def _refused(error: Exception) -> SecretsError:
    return SecretsError(
        tr("The system's keyring refused ({name}).", name=type(error).__name__),
        todo=tr("Unlock it, then try again."),
    )


def _silent() -> SecretsError:
    return SecretsError(tr("The system's keyring does not answer."), todo=tr("Unlock it, then try again."))
