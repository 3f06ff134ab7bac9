"""The lines of Activity in the database. Each function runs inside a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import ActivityRow, execute, execute_many
from ofmon.services.activity import LINES_MAX, ActivityKind, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    import peewee as pw


def note(db: pw.SqliteDatabase, lines: Sequence[Line]) -> None:
    """Keep lines, and as many of the older ones as there is room for."""
    rows = [(line.time_ms, line.text, line.tone, line.kind.value, " ".join(line.meters)) for line in lines]
    sql = "INSERT INTO activity (time_ms, text, tone, kind, meters) VALUES (?, ?, ?, ?, ?)"
    execute_many(db, sql, rows)
    # Keys only grow, and only the oldest lines are ever deleted: the newest ones have consecutive keys.
    execute(db, f"DELETE FROM activity WHERE id <= (SELECT MAX(id) FROM activity) - {LINES_MAX}")  # noqa: S608 - a constant


def lines(db: pw.SqliteDatabase) -> list[Line]:
    """The newest first."""
    row = ActivityRow
    query = row.select(row.time_ms, row.text, row.tone, row.kind, row.meters).order_by(row.id.desc())
    return [_line(*values) for values in query.tuples().execute(db)]


def _line(time_ms: int, text: str, tone: str, kind: str, meters: str) -> Line:
    """A kind that a newer version has made up is none of ours."""
    known = ActivityKind(kind) if kind in tuple(ActivityKind) else ActivityKind.OTHER
    return Line(time_ms, text, tone, known, tuple(meters.split()))
