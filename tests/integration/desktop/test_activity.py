"""Lines of Activity on a real database file: kept in order, bounded, and no part of what is cleared."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.clock.system import SystemClock
from ofmon.adapters.store.schema import MIGRATIONS
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.errors import StoreError
from ofmon.services.activity import LINES_MAX, Line
from ofmon.services.keeping import Keeping
from support.desk import opened

if TYPE_CHECKING:
    from pathlib import Path

VISIT = Line(1_000, "Collecting Cold store 3: 6 new readings.", "good")
SYNC = Line(2_000, "Sync: The server does not answer.", "bad")


async def test_lines_outlive_the_program_the_newest_first(tmp_path: Path) -> None:
    """Another process reads what this one noted."""
    async with opened(tmp_path) as store:
        await store.note_activity([VISIT])
        await store.note_activity([SYNC])
    async with opened(tmp_path) as store:
        assert await store.activity() == [SYNC, VISIT]


async def test_only_the_newest_lines_are_kept(tmp_path: Path) -> None:
    """The bound holds for many at once and for one more; the clock plays no part."""
    many = [Line(-at, f"Tour {at}", "good") for at in range(LINES_MAX + 5)]
    async with opened(tmp_path) as store:
        await store.note_activity(many)
        await store.note_activity([SYNC])
        kept = await store.activity()
    assert kept == [SYNC, *reversed(many[-(LINES_MAX - 1) :])]


async def test_a_line_of_an_unknown_tone_is_refused_whole(tmp_path: Path) -> None:
    """Nothing of the call is stored."""
    async with opened(tmp_path) as store:
        with pytest.raises(StoreError):
            await store.note_activity([VISIT, Line(3_000, "Tour", "purple")])
        assert await store.activity() == []


async def test_clearing_leaves_the_lines_and_a_restore_brings_back_the_backups(tmp_path: Path) -> None:
    """They are no readings; but they are part of the file that is copied."""
    async with opened(tmp_path) as store:
        await store.note_activity([VISIT])
        keeping = Keeping(store, SqliteUpkeep(store.path), SystemClock())
        await keeping.back_up(tmp_path / "copy.db")
        await store.note_activity([SYNC])
        await keeping.clear(0, backup=False)
        assert await store.activity() == [SYNC, VISIT]
        await keeping.restore(tmp_path / "copy.db")
        assert await store.activity() == [VISIT]


async def test_a_database_from_before_there_were_lines_gets_room_for_them(tmp_path: Path) -> None:
    """Its data stays, a copy of the old file is left beside it."""
    older = SqliteStore(tmp_path / "ofmon.db", migrations=MIGRATIONS[:2])
    await older.counts()
    await older.close()
    async with opened(tmp_path) as store:
        await store.note_activity([VISIT])
        assert await store.activity() == [VISIT]
    with closing(sqlite3.connect(tmp_path / "ofmon.db.v2.backup")) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (2,)
