"""The database as a file, settings, secrets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """A database file that was checked and found whole.

    Attributes:
        path: where it is.
        schema: version of its tables.
        readings: how many it holds.
        refused: how many of them the server refused while it took others.
    """

    path: Path
    schema: int
    readings: int
    refused: int = 0


class Upkeep(Protocol):
    """Care for the database as a file. All methods raise `StoreError`s."""

    @property
    def path(self) -> Path:
        """Where the database is, or will be."""

    async def check(self) -> DatabaseFile | None:
        """Go through all of it; None: there is none yet.

        Raises:
            DatabaseDamagedError: it isn't whole.
        """

    async def room(self) -> int:
        """Free bytes in its folder, in which a file could be written just now.

        Raises:
            DiskFullError: nothing can be written there.
        """

    async def back_up(self, target: Path) -> DatabaseFile | None:
        """Copy it as it is at one moment to a file that isn't there yet; None: there is nothing to copy.

        The copy is checked and durable when it gets its name; half a copy never has it.
        """

    async def copy_to(self, target: Path) -> DatabaseFile | None:
        """Copy it to where it will be worked with; None: there is nothing to copy.

        Raises:
            DatabaseBusyError: somebody else uses it, and would go on with the one that is left.
            DatabaseDamagedError: it, or its copy, isn't whole.
        """

    async def restore(self, source: Path, kept: Path) -> DatabaseFile:
        """Put a copy in its place, the present file being kept under another name.

        Raises:
            DatabaseBusyError: somebody uses the present one; nothing was changed.
            DatabaseDamagedError: the copy is no whole database of OFMon; nothing was changed.
            DatabaseTooNewError: a newer OFMon made the copy; nothing was changed.
        """

    async def delete_readings(self, count: int) -> bool:
        """Delete all readings, if there are exactly so many; else nothing, and False."""


class SettingsKeeper(Protocol):
    """What was chosen, by names; the adapter knows which there are. It reads and writes at once.

    All methods raise `InputError` when the settings can't be read.
    """

    def get(self, name: str) -> str:
        """One of them."""

    def change(self, **what: str) -> None:
        """Change some of them.

        Raises:
            DiskFullError: they can't be written.
        """


class Secrets(Protocol):
    """A place for secrets outside the database: the system's keyring where there is one.

    All methods raise `SecretsError`.
    """

    @property
    def persistent(self) -> bool:
        """Whether a secret outlives this process."""

    @property
    def description(self) -> str:
        """Where secrets are kept, for the person."""

    def get(self, name: str) -> str | None:
        """A secret, or None."""

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""

    def delete(self, name: str) -> None:
        """Forget a secret; harmless when there is none."""
