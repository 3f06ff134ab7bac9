"""The lines of Activity in the database. Each function runs inside a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import ActivityRow, execute, execute_many
from ofmon.services.activity import LINES_MAX, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    import peewee as pw


def note(db: pw.SqliteDatabase, lines: Sequence[Line]) -> None:
    """Keep lines, and as many of the older ones as there is room for."""
    rows = [(line.time_ms, line.text, line.tone) for line in lines]
    execute_many(db, "INSERT INTO activity (time_ms, text, tone) VALUES (?, ?, ?)", rows)
    # Keys only grow, and only the oldest lines are ever deleted: the newest ones have consecutive keys.
    execute(db, f"DELETE FROM activity WHERE id <= (SELECT MAX(id) FROM activity) - {LINES_MAX}")  # noqa: S608 - a constant


def lines(db: pw.SqliteDatabase) -> list[Line]:
    """The newest first."""
    row = ActivityRow
    query = row.select(row.time_ms, row.text, row.tone).order_by(row.id.desc())
    return [Line(*values) for values in query.tuples().execute(db)]
