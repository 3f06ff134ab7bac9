"""A database file as an older OFMon left it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MADE = re.compile(r"\s*CREATE (TABLE|INDEX|TRIGGER) (\w+)")
_ADDED = re.compile(r"\s*ALTER TABLE (\w+) ADD COLUMN (\w+)")


def as_before(path: Path, words: str) -> None:
    """Take back the first migration with these words and all after it: tables, columns, triggers.

    What a migration changed in rows stays as it is: today's program wrote them.
    """
    before = next(at for at, steps in enumerate(MIGRATIONS) if any(words in step for step in steps))
    with closing(sqlite3.connect(path)) as base, base:
        for statement in _undoing(before):
            base.execute(statement)
        base.execute(f"PRAGMA user_version = {before}")


def _undoing(before: int) -> Iterator[str]:
    steps = [step for migration in MIGRATIONS[before:] for step in migration]
    for step in reversed(steps):
        if made := _MADE.match(step):
            yield f"DROP {made[1]} IF EXISTS {made[2]}"
        elif added := _ADDED.match(step):
            yield f"ALTER TABLE {added[1]} DROP COLUMN {added[2]}"
