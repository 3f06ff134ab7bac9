"""Where the data lies on this computer, and how it gets elsewhere.

The choice is a setting, and holds from the next start on: whatever runs keeps its folder. What is copied is
copied whole and checked before it counts; the folder that is left stays as it was. A chosen folder holds a
database from then on, if only an empty one: one without it is that of a disk that isn't plugged in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.errors import InputError
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from ofmon.services.ports import DatabaseFile, SettingsKeeper, Store, Upkeep

_UNCHANGED = mark("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The folder from the next start on, and the database in it (None: there is none yet)."""

    folder: Path
    database: DatabaseFile | None


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The procedures around the folder.

    Attributes:
        path: where the data of this run lies.
        default: where it lies when nothing is chosen.
        fixed: whether this run was told its folder (``OFMON_DATA``, ``--data``), which no choice overrules.
        store: this run's database.
        upkeep: care for it.
        upkeep_in: care for the database in another folder.
        begin_in: makes an empty database in a folder.
        copy_files: copies what else lies in a folder and isn't remade by itself.
        settings: where the choice is kept.
    """

    path: Path
    default: Path
    fixed: bool
    store: Store
    upkeep: Upkeep
    upkeep_in: Callable[[Path], Upkeep]
    begin_in: Callable[[Path], Awaitable[None]]
    copy_files: Callable[[Path, Path], Awaitable[None]]
    settings: SettingsKeeper

    async def look(self, folder: Path) -> Chosen:
        """What a folder holds.

        Raises:
            InputError: it can't be chosen: it is the present one and nothing is missing there, or this run
                was told its folder.
            StoreError: what it holds is damaged, or made by a newer OFMon.
        """
        folder = await in_thread(_whole, folder)
        self._check()
        found = await self.upkeep_in(folder).check()
        if folder == self.path and not await in_thread(self._is_lost, found):
            raise InputError(tr("{folder} is the data folder already.", folder=folder), safe=tr(_UNCHANGED))
        return Chosen(folder, found)

    def _is_lost(self, found: DatabaseFile | None) -> bool:
        """Whether the chosen folder holds no database any more, or another one."""
        wanted = self.settings.get("database")
        return self.path != self.default and (found is None or wanted not in {"", found.identity})

    async def use(self, folder: Path) -> Chosen:
        """Work in another folder as it is.

        Raises:
            InputError: it can't be chosen.
            StoreError: it can't be written, or what it holds can't be used.
        """
        found = await self.look(folder)
        await self.upkeep_in(found.folder).room()
        await self._choose(found)
        return found

    async def copy(self, folder: Path) -> Chosen:
        """Copy the data to another folder, and work there.

        Raises:
            InputError: it can't be chosen, or holds a database already.
            StoreError: another program uses the database, or the copy can't be written. Nothing was chosen.
        """
        found = await self.look(folder)
        if self.path != self.default and not await in_thread(self.upkeep.path.exists):
            raise InputError(
                tr("{path} holds no database: nothing can be copied.", path=self.path), safe=tr(_UNCHANGED)
            )
        other = self.upkeep_in(found.folder)
        if found.database:
            raise InputError(
                tr("{folder} holds %n reading(s) already.", "", found.database.readings, folder=found.folder),
                safe=tr(_UNCHANGED),
                todo=tr("Use it as it is, or name another folder."),
            )
        await other.room()
        await self.copy_files(self.path, found.folder)
        await self.store.release()
        chosen = Chosen(found.folder, await self.upkeep.copy_to(other.path))
        await self._choose(chosen)
        return chosen

    def _check(self) -> None:
        if self.fixed:
            raise InputError(
                tr("OFMON_DATA or --data says that the data of this run is in {path}.", path=self.path),
                safe=tr(_UNCHANGED),
                todo=tr("Start OFMon without them to choose a folder."),
            )

    async def _choose(self, found: Chosen) -> None:
        chosen = "" if found.folder == self.default else str(found.folder)
        database = found.database
        if chosen and not database:
            await self.begin_in(found.folder)
            database = await self.upkeep_in(found.folder).check()
        which = database.identity if chosen and database else ""
        await in_thread(lambda: self.settings.change(data_folder=chosen, database=which))


def _whole(folder: Path) -> Path:
    try:
        return folder.expanduser().resolve()
    except RuntimeError as error:  # nobody of that name, or links that point to each other
        raise InputError(
            tr("{folder} is no folder.", folder=folder), safe=tr(_UNCHANGED), todo=tr("Name another one.")
        ) from error
