"""Keyrings of others: whatever one raises is a refusal in a sentence."""

import threading
from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked

from ofmon.adapters.files.secrets_keyring import KeyringSecrets, MemorySecrets, choose_secrets
from ofmon.adapters.files.settings import SettingsFile
from ofmon.domain.identity import FACTORY_PASSPHRASE
from ofmon.errors import SecretsError
from ofmon.services.passphrase import Passphrase


class OddKeyring(KeyringBackend):
    """A keyring that does to each request what the test says."""

    priority = 5

    def __init__(self, does: Callable[[], str | None]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.does = does

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002 - keyring's own
        """Look up, or not."""
        return self.does()

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002 - likewise
        """Keep, or not."""
        self.does()

    def delete_password(self, service: str, username: str) -> None:  # noqa: ARG002 - likewise
        """Forget, or not."""
        self.does()


@pytest.fixture
def choose() -> Iterator[Callable[[Callable[[], str | None]], None]]:
    """Make such a keyring the system's for one test."""
    before = keyring.get_keyring()
    yield lambda does: keyring.set_keyring(OddKeyring(does))
    keyring.set_keyring(before)


def _raising(error: Exception) -> Callable[[], str | None]:
    def raised() -> str | None:
        raise error

    return raised


@pytest.mark.parametrize(
    "error",
    [KeyringLocked(), InitError(), RuntimeError("secret"), OSError(5, "secret"), ImportError(), KeyError()],
)
def test_an_error_of_any_kind_is_a_refusal(
    choose: Callable[[Callable[[], str | None]], None], error: Exception
) -> None:
    """It is named by its kind only."""
    choose(_raising(error))
    secrets = KeyringSecrets()
    for ask in (lambda: secrets.get("a"), lambda: secrets.set("a", "b"), lambda: secrets.delete("a")):
        with pytest.raises(SecretsError) as refused:
            ask()
        assert type(error).__name__ in refused.value.what
        assert "secret" not in str(refused.value)


def test_an_answer_that_is_no_text_is_a_refusal(choose: Callable[[object], None]) -> None:
    """Nothing else may come out of it."""
    choose(lambda: b"bytes")
    with pytest.raises(SecretsError, match="no text"):
        KeyringSecrets().get("a")
    choose(lambda: None)
    assert KeyringSecrets().get("a") is None


def test_a_keyring_that_never_answers_is_not_waited_for(
    choose: Callable[[Callable[[], str | None]], None],
) -> None:
    """Nor asked again as long as it is silent; when it has found its voice it is."""
    speak = threading.Event()
    choose(lambda: "kept" if speak.wait(300) else None)
    secrets = KeyringSecrets(wait_s=0.01)
    for _again in range(2):
        with pytest.raises(SecretsError, match="does not answer"):
            secrets.get("a")
    speak.set()
    assert secrets._asked
    secrets._asked.join(300)
    assert KeyringSecrets().get("a") == "kept"
    assert secrets.get("a") == "kept"


def test_a_keyring_that_cannot_be_loaded_leaves_the_runs_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names one that isn't installed; the person hears what is wrong with it."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Backend")
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    secrets = choose_secrets(None)
    assert isinstance(secrets, MemorySecrets)
    assert "ModuleNotFoundError" in secrets.description


def test_no_keyring_keeps_from_the_meters(
    choose: Callable[[Callable[[], str | None]], None], tmp_path: object
) -> None:
    """The factory's passphrase holds for the run, and the person hears why."""
    settings = SettingsFile(tmp_path / "settings.json")  # type: ignore[operator]
    settings.change(meter_passphrase="")
    choose(_raising(KeyringLocked()))
    assert Passphrase(settings, KeyringSecrets()).read()[0] == FACTORY_PASSPHRASE
    assert "KeyringLocked" in Passphrase(settings, KeyringSecrets()).read()[1]
    choose(lambda: None)
    assert "isn't in the keyring" in Passphrase(settings, KeyringSecrets()).read()[1]
    choose(lambda: "my own one")
    assert Passphrase(settings, KeyringSecrets()).read() == ("my own one", "")
