"""Keep the local database: back it up, put a backup in its place, delete its readings.

Nothing is ever replaced or deleted without a copy of it beside, unless the person says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ofmon.domain.reading import ReadingState
from ofmon.errors import InputError
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ofmon.services.ports import Clock, DatabaseFile, Store, Upkeep


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place, and where the file is that was there before (None: there was none)."""

    database: DatabaseFile
    kept: Path | None


@dataclass(frozen=True, slots=True)
class AtStake:
    """What deleting would delete.

    Attributes:
        readings: all that are stored here.
        unconfirmed: those of them of which it isn't known that the server has them.
    """

    readings: int
    unconfirmed: int

    def __str__(self) -> str:
        """In words."""
        stored = tr("%n reading(s) (is|are) stored here", "", self.readings)
        return tr(
            "{stored}; %n of them (is|are) not yet confirmed on the server.",
            "",
            self.unconfirmed,
            stored=stored,
        )


@dataclass(frozen=True, slots=True)
class Cleared:
    """What was deleted, and where a copy of it is (None: there is none)."""

    deleted: AtStake
    backup: Path | None


@dataclass(frozen=True, slots=True)
class Keeping:
    """The procedures *backup*, *restore* and *clear*.

    ``clock`` is this computer's: files get its date. ``adopt`` is told which database is in place now.
    """

    store: Store
    upkeep: Upkeep
    clock: Clock
    adopt: Callable[[str], None] = lambda _identity: None

    async def back_up(self, target: Path) -> DatabaseFile:
        """Copy the database, which may be in use, to a file that isn't there yet.

        Raises:
            InputError: the file is there already, or there is no database.
            StoreError: the database is damaged, or the file can't be written. There is no half copy.
        """
        copy = await self.upkeep.back_up(target)
        if copy is None:
            raise InputError(
                tr("There is no database yet at {path}: nothing to back up.", path=self.upkeep.path)
            )
        return copy

    async def restore(self, source: Path) -> Restored:
        """Put a backup in the database's place, which is kept beside it.

        Raises:
            InputError: there is no such file.
            StoreError: it is no whole database of OFMon, or the present one is in use; nothing was changed.
        """
        kept = await self._beside("before-restore")
        await self.store.release()
        database = await self.upkeep.restore(source, kept)
        await in_thread(self.adopt, database.identity)
        return Restored(database, kept if kept.exists() else None)

    async def at_stake(self) -> AtStake:
        """What `clear` would delete."""
        counts = await self.store.counts()
        total = sum(counts.values())
        return AtStake(total, total - counts.get(ReadingState.CONFIRMED, 0))

    async def clear(self, count: int, *, backup: bool = True) -> Cleared:
        """Delete all readings; meters, devices and what is known about visits stay.

        Args:
            count: how many the person means to delete.
            backup: copy the database beside itself before.

        Raises:
            InputError: there are not exactly so many; nothing was deleted.
            StoreError: nothing was deleted.
        """
        stake = await self.at_stake()
        if count != stake.readings:
            raise _wrong_count(count, stake)
        copy = await self.copy_beside("before-clear") if backup else None
        if not await self.upkeep.delete_readings(count):  # another process stored some meanwhile
            raise _wrong_count(count, await self.at_stake())
        return Cleared(stake, copy.path if copy else None)

    async def copy_beside(self, occasion: str) -> DatabaseFile | None:
        """Copy the database beside itself before something is deleted; None: there is none.

        Raises:
            StoreError: there is no copy.
        """
        return await self.upkeep.back_up(await self._beside(occasion))

    async def _beside(self, occasion: str) -> Path:
        """A dated name beside the database."""
        now = datetime.fromtimestamp(await self.clock.now_ms() / 1000, UTC).astimezone()
        path = self.upkeep.path
        return path.with_name(f"{path.stem}.{occasion}.{now:%Y-%m-%d.%H%M%S.%f}{path.suffix}")


def _wrong_count(count: int, stake: AtStake) -> InputError:
    return InputError(
        tr("{stake} You said {count}.", stake=stake, count=count),
        safe=tr("Nothing was deleted."),
        todo=tr(
            "Sync first, then name exactly the number of readings to delete: ofmon clear --yes-delete "
            "{readings}",
            readings=str(stake.readings),
        ),
    )
