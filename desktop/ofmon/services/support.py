"""The procedure *support*: what somebody who helps needs to know about this computer, without secrets.

All of it is text, made before it is saved, so that the person can read what will be handed on. Readings are
in it only when they are asked for; names of meters, devices, folders and users are.

Limits: what is redacted is told in `ofmon.domain.redaction`.
"""

from __future__ import annotations

import json
import os
import platform
import tempfile
import zipfile
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

from ofmon import __version__
from ofmon.domain.redaction import HIDDEN, Redactor
from ofmon.errors import OFMonError
from ofmon.services.export import Format
from ofmon.services.files import write_file
from ofmon.services.passphrase import PASSPHRASE_SECRET
from ofmon.services.visiting import secret_name
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence

    from ofmon.services.activity import ActivityLog
    from ofmon.services.doctor import Doctor
    from ofmon.services.export import Export
    from ofmon.services.ports import Secrets, Store

READINGS_NAME = "readings.csv"
_PACKAGES = ("PySide6_Essentials", "qasync", "httpx", "peewee", "keyring", "numpy", "pyqtgraph", "dbus-fast")
# Programs of the environment may be told of secrets; these are known to hold some.
_SECRET_VARIABLES = ("OFMON_PASSWORD", "OFMON_EXCHANGE_PASSPHRASE")


class DatabaseFacts(Protocol):
    """What can be told of the database without telling what is in it."""

    async def facts(self) -> str:
        """Its schema, and how many rows each table has, as text.

        Raises:
            StoreError: it can't be read.
        """

    async def there(self) -> bool:
        """Whether there is one yet."""

    async def device_refs(self) -> list[str]:
        """The names under which secrets of devices are kept."""


class ReadSettings(Protocol):
    """The settings file as the support bundle reads it."""

    def read(self) -> Any:
        """See `ofmon.adapters.files.settings.SettingsFile`."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What will be handed on: texts by the names of their files.

    Attributes:
        texts: all but readings.
        readings: whether they go along.
    """

    texts: Mapping[str, str]
    readings: bool = False

    def with_readings(self, *, readings: bool) -> Bundle:
        """The same, with or without the readings."""
        return Bundle(self.texts, readings)

    def whole(self) -> str:
        """All of it below each other, to be read."""
        return "\n".join(f"===== {name} =====\n{text.rstrip()}\n" for name, text in self.texts.items())


@dataclass(frozen=True, slots=True)
class Support:
    """Gathers and saves. ``log`` gives the log of the last runs."""

    doctor: Doctor
    settings: ReadSettings
    activity: ActivityLog
    database: DatabaseFacts
    store: Store
    secrets: Secrets
    export: Export
    log: Callable[[], str]
    server_url: Callable[[], str]

    async def gather(self, *, readings: bool = False) -> Bundle:
        """Ask everything; what can't be asked says why, and keeps from nothing else."""
        hide, silent = await self._redactor()
        parts: dict[str, Callable[[], Awaitable[str]]] = {
            "about.txt": lambda: in_thread(_about, silent),
            "doctor.txt": self._doctor,
            "settings.json": lambda: in_thread(self._settings),
            "activity.txt": self._activity,
            "database.txt": self.database.facts,
            "log.txt": lambda: in_thread(self.log),
        }
        texts = {}
        for name, part in parts.items():
            try:
                texts[name] = hide(await part())
            except OFMonError as error:
                texts[name] = hide(str(error))
        return Bundle(texts, readings)

    async def save(self, bundle: Bundle, path: Path) -> None:
        """Write the bundle as a zip file.

        Raises:
            DiskFullError: it could not be written; a file that was there is untouched.
            StoreError: the readings could not be read.
        """
        with tempfile.TemporaryDirectory() as folder:
            readings = Path(folder) / READINGS_NAME
            if bundle.readings:
                await self.export.run(readings, Format.CSV)
            await in_thread(write_file, path, lambda out: _zip(out, bundle.texts, readings))

    async def _redactor(self) -> tuple[Redactor, str]:
        """What hides secrets, and what kept from knowing them all."""
        try:
            refs = await self.database.device_refs()
            return Redactor.of([*await in_thread(self._known, refs), *_of_environment()]), ""
        except OFMonError as error:
            return Redactor.of(_of_environment()), str(error)

    def _known(self, refs: Sequence[str]) -> list[str]:
        names = [PASSPHRASE_SECRET, f"session:{self.server_url()}", *map(secret_name, refs)]
        found = [value for name in names if (value := self.secrets.get(name))]
        chosen = self.settings.read().settings
        inside = [text for value in found for text in _texts_in(value)]
        return [*found, *inside, chosen.meter_passphrase, *_texts_in(json.dumps(dict(chosen.others)))]

    def _settings(self) -> str:
        found = self.settings.read()
        document = asdict(found.settings)
        document["meter_passphrase"] = HIDDEN if document["meter_passphrase"] else ""
        document["others"] = dict.fromkeys(document["others"], HIDDEN)
        return "\n".join([json.dumps(document, indent=2, ensure_ascii=False), *found.problems])

    async def _doctor(self) -> str:
        return "\n".join(
            f"{finding.health:<6}{finding.part}: {finding.text} {finding.todo}".rstrip()
            for finding in await self.doctor.run()
        )

    async def _activity(self) -> str:
        if not await self.database.there():
            return tr("Nothing happened yet.")
        return "\n".join(
            "  ".join((_time(line.time_ms), line.tone, line.kind or "other", line.text))
            for line in await self.activity.activity()
        )


def _zip(out: IO[bytes], texts: Mapping[str, str], readings: Path) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in texts.items():
            made.writestr(name, text)
        if readings.exists():
            made.write(readings, READINGS_NAME)


def _about(silent: str) -> str:
    lines = [
        f"OFMon {__version__}",
        f"made {_time(round(datetime.now(UTC).timestamp() * 1000))}",  # not for people: who helps reads it
        f"Python {platform.python_version()}, {platform.platform()}",  # not for people: who helps reads it
        *(_version(name) for name in _PACKAGES),
    ]
    if silent:
        text = tr("Kept secrets could not be asked for, so what looks like one is hidden: {why}", why=silent)
        lines.append(text)
    return "\n".join(lines)


def _version(name: str) -> str:
    try:
        return f"{name} {metadata.version(name)}"
    except metadata.PackageNotFoundError:
        return f"{name}: not installed"


def _of_environment() -> list[str]:
    return [os.environ[name] for name in _SECRET_VARIABLES if os.environ.get(name)]


def _texts_in(text: str) -> Iterator[str]:
    """The texts inside a JSON document, except its names; nothing where it is none."""
    try:
        yield from _leaves(json.loads(text))
    except ValueError:
        return


def _leaves(value: Any) -> Iterable[str]:
    match value:
        case dict():
            # A user's name is no secret.
            return [text for name, item in value.items() if name != "user" for text in _leaves(item)]
        case list():
            return [text for item in value for text in _leaves(item)]
        case str():
            return [value]
    return []


def _time(time_ms: int) -> str:
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="seconds")
