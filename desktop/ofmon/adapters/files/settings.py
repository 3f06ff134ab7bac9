"""Settings in a JSON file: everything a person chose that is no secret."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from ofmon.domain.identity import FACTORY_PASSPHRASE
from ofmon.errors import DiskFullError, InputError

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen.

    Attributes:
        server_url: ThingsBoard's base URL, empty: none yet.
        meter_passphrase: Wi-Fi password of the meters; empty: it is in the secrets
            (`ofmon.services.passphrase`).
        meter_url: where meters answer once their Wi-Fi is joined, empty: where they leave the factory with.
        wifi: how meters are reached, a `ofmon.bootstrap.WifiWay`.
        data_folder: where the data lies, empty: where the system has data of programs. A folder that a run is
            told overrules it, and its own settings don't matter.
        window: the window's own choices (theme, language, columns), JSON values by name.
    """

    server_url: str = ""
    meter_passphrase: str = FACTORY_PASSPHRASE
    meter_url: str = ""
    wifi: str = "auto"
    data_folder: str = ""
    window: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """Where settings lie. A file that isn't there is the default settings."""

    path: Path
    _changing: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def get(self, name: str) -> str:
        """One of the settings, as `load` reads it."""
        return str(getattr(self.load(), name))

    def change(self, **what: Any) -> None:
        """Change some settings by their names; the others stay.

        Raises:
            InputError: the file can't be read.
            DiskFullError: it can't be written.
        """
        with self._changing:
            self.save(replace(self.load(), **what))

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
