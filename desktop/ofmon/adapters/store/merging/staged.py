"""What a file holds, in temporary tables beside the database, where SQL compares both.

SQLite keeps these in a file of its own, so that two million readings need no memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import execute, execute_many
from ofmon.errors import StoppedError
from ofmon.services.colleagues.contents import TABLES
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import peewee as pw

    from ofmon.services.colleagues.contents import Part

# Their visit by its number in the file, ours, whether it was new here, and whether readings of it that are
# missing here were deleted here.
_VISITS = """CREATE TEMP TABLE matched (
    number INTEGER PRIMARY KEY, visit_id INTEGER NOT NULL, meter_id INTEGER NOT NULL,
    thinned INTEGER NOT NULL)"""


def stage(db: pw.SqliteDatabase, parts: Iterable[Part], stopped: Callable[[], bool]) -> None:
    """Read all of a file before anything is locked. A table is named ``t_`` and as in the file.

    Raises:
        StoppedError: somebody wants it to end.
    """
    execute(db, "PRAGMA temp_store = FILE")
    for name, table in TABLES.items():
        execute(db, f"CREATE TEMP TABLE t_{name} ({', '.join(table.columns)})")
    execute(db, _VISITS)
    with db.atomic():
        for name, rows in parts:
            if stopped():
                raise stopped_here()
            marks = ", ".join("?" * len(TABLES[name].columns))
            execute_many(db, f"INSERT INTO t_{name} VALUES ({marks})", rows)  # noqa: S608 - a table of ours


def stopped_here() -> StoppedError:
    """That somebody wanted it to end."""
    return StoppedError(tr("Merging was cancelled."), safe=tr("Nothing was changed."))
