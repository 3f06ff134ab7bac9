"""Other keys for rows, and for what hangs on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import execute, execute_many

if TYPE_CHECKING:
    from collections.abc import Mapping

    import peewee as pw

_Columns = tuple[tuple[str, str], ...]


def renumber(db: pw.SqliteDatabase, keys: Mapping[int, int], unique: _Columns, others: _Columns = ()) -> None:
    """Give rows other keys, inside a transaction; foreign keys must not be enforced meanwhile.

    Args:
        db: an open database.
        keys: the new key of each old one.
        unique: tables and their columns in which no key may stand twice.
        others: those in which one may.
    """
    moved = {old: new for old, new in keys.items() if old != new}
    if not moved:
        return
    execute(db, "CREATE TEMP TABLE moved (old INTEGER PRIMARY KEY, new INTEGER NOT NULL)")
    execute_many(db, "INSERT INTO moved VALUES (?, ?)", moved.items())
    for table, column in unique:
        # Below nought first: no key may stand twice on the way, either.
        execute(db, _moving(table, column, "-"))
        execute(db, f"UPDATE {table} SET {column} = -{column} WHERE {column} < 0")  # noqa: S608 - constants
    for table, column in others:
        execute(db, _moving(table, column, ""))
    execute(db, "DROP TABLE temp.moved")


def _moving(table: str, column: str, sign: str) -> str:
    new = f"{sign}(SELECT new FROM moved WHERE old = {column})"  # noqa: S608 - constants
    return f"UPDATE {table} SET {column} = {new} WHERE {column} IN (SELECT old FROM moved)"  # noqa: S608 - constants
