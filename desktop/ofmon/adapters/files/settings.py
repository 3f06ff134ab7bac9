"""Settings in a JSON file: everything a person chose that is no secret.

A file is what people and other versions make of it: a value that can't be meant is replaced by its default
for the run and named; the file stays as it is until something is changed, and then a copy of it is kept
beside. Members that this version doesn't know are kept.
"""

from __future__ import annotations

import json
import re
import threading
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from ofmon.adapters.wifi.ways import WifiWay
from ofmon.domain.address import server_problem
from ofmon.domain.identity import FACTORY_PASSPHRASE, address_problem, passphrase_problem
from ofmon.domain.update_policy import UpdatePolicy
from ofmon.errors import DiskFullError
from ofmon.services.files import keep_text
from ofmon.texts import LANGUAGES, SYSTEM, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

THEMES = ("system", "light", "dark")
TEXT_SIZE = "text-size"
TEXT_SIZES = ("100", "80", "90", "115", "130", "150")
"""How large the window's text is, in hundredths of its usual size; the usual one first."""
_CHOICES_OF_WINDOW: Mapping[str, tuple[str, ...]] = {
    "theme": THEMES,
    "language": (SYSTEM, *LANGUAGES),
    TEXT_SIZE: TEXT_SIZES,
}
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
# Nobody's choices are longer; what is, isn't read into the memory.
_CHARS_MAX = 1_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen.

    Attributes:
        server_url: ThingsBoard's base URL, empty: none yet.
        meter_passphrase: Wi-Fi password of the meters; empty: it is in the secrets
            (`ofmon.services.passphrase`).
        meter_url: where meters answer once their Wi-Fi is joined, empty: where they leave the factory with.
        wifi: how meters are reached, a `WifiWay`.
        firmware_update: when a meter that is visited gets newer firmware, an `UpdatePolicy`.
        tell_colleagues: whether sites, notes and who collected which meter are told to other computers by the
            devices' attributes on the server, and taken over from there.
        data_folder: where the data lies, empty: where the system has data of programs. A folder that a run is
            told overrules it, and its own settings don't matter.
        database: which database lies in that folder (its identity), empty: not known, or no folder is chosen.
        window: the window's own choices (theme, language, columns), JSON values by name.
        certificates: SHA-256 fingerprints in hexadecimal of certificates that a person trusts, by the origin
            (scheme, host and port) of the server that shows them.
        others: what this version doesn't know.
    """

    server_url: str = ""
    meter_passphrase: str = FACTORY_PASSPHRASE
    meter_url: str = ""
    wifi: str = WifiWay.AUTO.value
    firmware_update: str = UpdatePolicy.ASK.value
    tell_colleagues: bool = True
    data_folder: str = ""
    database: str = ""
    window: Mapping[str, object] = field(default_factory=dict)
    certificates: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, object] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Found:
    """Settings as they hold, and a sentence for each that was replaced by its default."""

    settings: Settings
    problems: tuple[str, ...] = ()


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
            DiskFullError: the file can't be written.
        """
        with self._changing:
            self.save(replace(self.load(), **what))

    def trusted(self, server: str) -> str:
        """The fingerprint of the certificate that is trusted at this origin; empty: the system decides."""
        return self.load().certificates.get(server, "")

    def trust(self, server: str, fingerprint: str) -> None:
        """Trust this certificate at this origin from now on, or (empty) what the system trusts.

        Raises:
            DiskFullError: the file can't be written.
        """
        others = {name: kept for name, kept in self.load().certificates.items() if name != server}
        self.change(certificates={**others, server: fingerprint} if fingerprint else others)

    def load(self) -> Settings:
        """The settings as they hold; what can't be meant is its default."""
        return self.read().settings

    def read(self) -> Found:
        """The settings, and what is wrong with the file."""
        try:
            document = json.loads(_text(self.path))
        except FileNotFoundError:
            return Found(Settings())
        except OSError as error:
            return self._unreadable(error.strerror or tr("it is no plain file"))
        except (ValueError, RecursionError):
            return self._unreadable(tr("it is damaged"))
        if not isinstance(document, dict):
            return self._unreadable(tr("it is damaged"))
        return self._chosen(document)

    def save(self, settings: Settings) -> None:
        """Write the settings, whole or not at all; a copy of a damaged file is kept beside it.

        Raises:
            DiskFullError: the file can't be written.
        """
        chosen = asdict(settings)
        document = {**settings.others, **{name: chosen[name] for name in _USABLE}}
        try:
            if self.read().problems:
                self._keep_damaged()
            keep_text(self.path, json.dumps(document, indent=2) + "\n")
        except OSError as error:
            raise DiskFullError(
                tr(
                    "The settings file {path} can't be written: {reason}.",
                    path=self.path,
                    reason=error.strerror or error,
                ),
                safe=tr("What was chosen before holds."),
                todo=tr("Check its permissions, and that there is room on the disk."),
            ) from error

    def _chosen(self, document: Mapping[str, object]) -> Found:
        good = {name: value for name, value in document.items() if name in _USABLE and _USABLE[name](value)}
        problems = tuple(self._unusable(name) for name in _USABLE if name in document and name not in good)
        others = {name: value for name, value in document.items() if name not in _USABLE}
        found = Settings(**good, others=others)  # type: ignore[arg-type]
        for name, choices in _CHOICES_OF_WINDOW.items():
            if found.window.get(name, choices[0]) not in choices:
                found = replace(found, window={**found.window, name: choices[0]})
                problems += (self._unusable(name),)
        return Found(found, problems)

    def _unusable(self, name: str) -> str:
        return tr(
            "The setting {name} in {path} can't be used: its default holds for now.",
            name=name,
            path=self.path,
        )

    def _unreadable(self, why: str) -> Found:
        said = tr(
            "The settings file {path} can't be read ({why}): the default settings hold for now.",
            path=self.path,
            why=why,
        )
        return Found(Settings(), (said,))

    def _keep_damaged(self) -> None:
        """Beside it, under a name that is free."""
        if not self.path.is_file():
            return
        names = (self.path.with_name(f"{self.path.stem}.damaged-{at}.json") for at in range(1, 100))
        kept = next((name for name in names if not name.exists()), None)
        if kept:
            kept.write_bytes(self.path.read_bytes())


def _text(path: Path) -> str:
    """A file's text, whatever editor wrote it (one may put a byte order mark before it).

    Raises:
        OSError: there is none, or it is something else than a file.
        ValueError: it is no text, or far too long.
    """
    if path.exists() and not path.is_file() and not path.is_char_device():
        raise OSError  # a pipe would keep us waiting
    with path.open(encoding="utf-8-sig") as file:
        text = file.read(_CHARS_MAX + 1)
    if len(text) > _CHARS_MAX:
        raise ValueError
    return text


def _is_text(problem: Callable[[str], str]) -> Callable[[object], bool]:
    """Whether a value is a text without that problem, or empty."""
    return lambda value: isinstance(value, str) and (not value or not problem(value))


def _is_folder(value: object) -> bool:
    return isinstance(value, str) and "\0" not in value and Path(value).is_absolute()


def _is_certificates(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(mark, str) and _FINGERPRINT.fullmatch(mark) for mark in value.values()
    )


# Whether a value can be meant, by the setting's name.
_USABLE: Mapping[str, Callable[[object], bool]] = {
    "server_url": _is_text(server_problem),
    "meter_passphrase": _is_text(passphrase_problem),
    "meter_url": _is_text(address_problem),
    "wifi": lambda value: value in tuple(WifiWay),
    "firmware_update": lambda value: value in tuple(UpdatePolicy),
    "tell_colleagues": lambda value: isinstance(value, bool),
    "data_folder": lambda value: value == "" or _is_folder(value),
    "database": lambda value: isinstance(value, str),
    "window": lambda value: isinstance(value, dict),
    "certificates": _is_certificates,
}


def data_dir() -> Path:
    """The person's own folder for OFMon's data."""
    return Path(platformdirs.user_data_dir("ofmon", appauthor=False))


def log_dir() -> Path:
    """The person's own folder for OFMon's log."""
    return Path(platformdirs.user_log_dir("ofmon", appauthor=False))


def config_dir() -> Path:
    """The person's own folder for OFMon's settings."""
    return Path(platformdirs.user_config_dir("ofmon", appauthor=False))
