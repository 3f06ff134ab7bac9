"""Settings in a JSON file: everything a person chose that is no secret."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from ofmon.errors import DiskFullError, InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

# Every protocol-1 meter leaves the factory with it, and it is printed in the manual: no secret.
FACTORY_PASSPHRASE = "12345678"  # noqa: S105
# Under which name the meters' own passphrase lies in the secrets.
PASSPHRASE_SECRET = "meter-passphrase"  # noqa: S105 - a name


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen.

    Attributes:
        server_url: ThingsBoard's base URL, empty: none yet.
        meter_passphrase: Wi-Fi password of the meters; empty: it is in the secrets (`PASSPHRASE_SECRET`).
        wifi: how meters are reached, a `ofmon.bootstrap.WifiWay`.
        window: the window's own choices (theme, language, columns), JSON values by name.
    """

    server_url: str = ""
    meter_passphrase: str = FACTORY_PASSPHRASE
    wifi: str = "auto"
    window: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """Where settings lie. A file that isn't there is the default settings."""

    path: Path

    def load(self) -> Settings:
        """Read the settings.

        Raises:
            InputError: the file can't be read or is no settings file.
        """
        try:
            raw = json.loads(self.path.read_text("utf-8"))
            known = {name: raw[name] for name in Settings.__dataclass_fields__ if name in raw}
            return Settings(**known)
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, TypeError) as error:
            raise InputError(
                f"The settings file {self.path} can't be read.", todo="Correct or remove it."
            ) from error

    def save(self, settings: Settings) -> None:
        """Write the settings, whole or not at all.

        Raises:
            DiskFullError: the file can't be written.
        """
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(asdict(settings), indent=2) + "\n", "utf-8")
            draft.replace(self.path)
        except OSError as error:
            raise DiskFullError(
                f"The settings file {self.path} can't be written: {error.strerror}."
            ) from error


def data_dir() -> Path:
    """The person's own folder for OFMon's data."""
    return Path(platformdirs.user_data_dir("ofmon", appauthor=False))


def config_dir() -> Path:
    """The person's own folder for OFMon's settings."""
    return Path(platformdirs.user_config_dir("ofmon", appauthor=False))
