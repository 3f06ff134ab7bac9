"""The database opened for reading only: beside a collection that goes on, or where nothing can be written.

Limits: SQLite can't read a write-ahead log that was left behind in a folder that can't be written; that is an
error, and never an older state of the data.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ofmon.adapters.store.errors import typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")
# SQLite asks so often whether to go on: some hundred times a second.
_STEPS = 100_000
_UNWRITABLE = ("SQLITE_READONLY", "SQLITE_CANTOPEN")


def address(path: Path) -> str:
    """The file as an SQLite URI that reads only."""
    return f"{path.resolve().as_uri()}?mode=ro"


def address_where_nothing_can_be_written(path: Path) -> str:
    """The same for a folder in which SQLite can't make the files by which it shares a database.

    Without a log all is in the one file, and nobody can change it.
    """
    log = Path(f"{path}-wal")
    whole = not (log.exists() and log.stat().st_size)
    return address(path) + ("&immutable=1" if whole else "")


def is_unwritable(error: BaseException | None) -> bool:
    """Whether an error, or what led to it, says that the database or its folder can't be written."""
    while error is not None:
        if getattr(error, "sqlite_errorname", "").startswith(_UNWRITABLE):
            return True
        error = error.__cause__ or error.__context__
    return False


@contextmanager
def reading(path: Path, busy_s: float) -> Iterator[sqlite3.Connection]:
    """A connection of one's own in a transaction that sees the data as they are now, and holds nobody up.

    Raises:
        StoreError: the file can't be read.
    """
    try:
        with closing(_open(path, busy_s)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise typed(error, path) from error


class Search:
    """Work on a connection of its own that can be stopped from another thread."""

    def __init__(self, path: Path, busy_s: float) -> None:
        self._path = path
        self._busy_s = busy_s
        self._stopped = False

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do the work; to be called once.

        Raises:
            StoreError: the file can't be read, or the work was stopped.
        """
        with reading(self._path, self._busy_s) as connection:
            connection.set_progress_handler(lambda: self._stopped, _STEPS)
            return work(connection)

    def stop(self) -> None:
        """End the work soon."""
        self._stopped = True


def _open(path: Path, busy_s: float) -> sqlite3.Connection:
    try:
        return _begun(address(path), busy_s)
    except sqlite3.OperationalError as error:
        if not is_unwritable(error):
            raise
    return _begun(address_where_nothing_can_be_written(path), busy_s)


def _begun(uri: str, busy_s: float) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=busy_s, isolation_level=None)
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM meter LIMIT 1").fetchone()  # only now is the state the one of now
    except BaseException:
        connection.close()
        raise
    return connection
