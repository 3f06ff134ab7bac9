"""Secrets in a keyring, a file or this process; settings in a file without any."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from ofmon.adapters.files.secrets_keyring import FileSecrets, KeyringSecrets, MemorySecrets, choose_secrets
from ofmon.adapters.files.settings import Settings, SettingsFile
from ofmon.errors import DiskFullError, SecretsError
from ofmon.services.ports import Secrets


class RamKeyring(KeyringBackend):
    """A keyring as the system's are, which forgets at the end."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        """Look up."""
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep."""
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget; an error when there is nothing, as the system's keyrings do it."""
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[RamKeyring]:
    """The system's keyring for one test."""
    before, ring = keyring.get_keyring(), RamKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture(params=["keyring", "memory", "file"])
def secrets(request: pytest.FixtureRequest, ring: RamKeyring, tmp_path: Path) -> Secrets:
    """Each implementation."""
    assert ring
    match request.param:
        case "keyring":
            return KeyringSecrets()
        case "memory":
            return MemorySecrets()
    return FileSecrets(tmp_path / "deep" / "secrets.json")


def test_a_secret_is_kept_replaced_and_forgotten(secrets: Secrets) -> None:
    """The contract of all of them."""
    assert secrets.get("one") is None
    secrets.set("one", "first")
    secrets.set("two", "ünïcode")
    secrets.set("one", "second")
    assert (secrets.get("one"), secrets.get("two")) == ("second", "ünïcode")
    secrets.delete("one")
    secrets.delete("one")
    assert (secrets.get("one"), secrets.get("two")) == (None, "ünïcode")
    assert secrets.description


def test_a_locked_keyring_is_told(ring: RamKeyring) -> None:
    """In a sentence, whatever was asked."""
    ring.locked = True
    secrets = KeyringSecrets()
    with pytest.raises(SecretsError, match="Unlock"):
        secrets.get("one")
    with pytest.raises(SecretsError, match="Unlock"):
        secrets.set("one", "value")
    with pytest.raises(SecretsError, match="Unlock"):
        secrets.delete("one")


def test_without_a_keyring_nothing_is_written_in_the_clear(ring: RamKeyring, tmp_path: Path) -> None:
    """A file is used only when it was asked for."""
    assert isinstance(choose_secrets(None), KeyringSecrets)
    assert ring.kept == {}
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    assert isinstance(choose_secrets(None), MemorySecrets)
    assert not choose_secrets(None).persistent
    assert isinstance(choose_secrets(tmp_path / "file"), FileSecrets)


def test_a_secrets_file_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    """Damaged, or in a place that can't be."""
    damaged = tmp_path / "secrets.json"
    damaged.write_text("[1, 2]", "utf-8")
    with pytest.raises(SecretsError, match="can't be read"):
        FileSecrets(damaged).get("one")
    with pytest.raises(SecretsError, match="can't be"):
        FileSecrets(damaged / "below").set("one", "value")


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    """No file is the default; unknown names of other versions are passed over."""
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    assert file.load() == Settings()
    chosen = Settings(server_url="https://tb.example", window={"theme": "dark"})
    file.save(chosen)
    assert file.load() == chosen
    file.path.write_text('{"server_url": "https://tb.example", "of_the_future": 1}', "utf-8")
    assert file.load() == Settings("https://tb.example")


def test_settings_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    """Damaged ones aren't in the way; in a place that can't be nothing is kept."""
    file = SettingsFile(tmp_path / "settings.json")
    file.path.write_text("{", "utf-8")
    assert file.load() == Settings()
    with pytest.raises(DiskFullError, match="can't be written"):
        SettingsFile(file.path / "below").save(Settings())
