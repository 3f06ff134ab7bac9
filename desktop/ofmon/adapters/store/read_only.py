"""The database opened for reading only: beside a collection that goes on, or where nothing can be written.

Limits: SQLite can't read a write-ahead log that was left behind without its index (``-shm``) in a folder that
can't be written; that is an error, and never an older state of the data.
"""

from __future__ import annotations

import os
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


def can_be_written(path: Path) -> bool:
    """Whether a file that is there, and files beside it, can be written; one that isn't may come to be.

    Limits: under Windows only a file's own mark is known, not the rights to its folder.
    """
    return not path.exists() or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def reading_uri(path: Path, mode: str = "rw") -> str:
    """How SQLite is to open a file: as ``mode`` says, or only for reading where nothing can be written.

    Where others have it open, or left a write-ahead log, that is read, too. Else all is in the one file, and
    nobody can change it.
    """
    uri = Path(os.path.realpath(path)).as_uri()
    if can_be_written(path):
        return f"{uri}?mode={mode}"
    return f"{uri}?mode=ro" if _has_log(path) else f"{uri}?immutable=1"


@contextmanager
def reading(path: Path, busy_s: float) -> Iterator[sqlite3.Connection]:
    """A connection of one's own in a transaction that sees the data as they are now, and holds nobody up.

    Raises:
        StoreError: the file can't be read.
    """
    try:
        with closing(_begun(reading_uri(path, "ro"), busy_s)) as connection:
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


def _has_log(path: Path) -> bool:
    """An empty one counts as long as it is shared."""
    log, shared = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    return log.exists() and (log.stat().st_size > 0 or shared.exists())


def _begun(uri: str, busy_s: float) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=busy_s, isolation_level=None)
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM meter LIMIT 1").fetchone()  # only now is the state the one of now
    except BaseException:
        connection.close()
        raise
    return connection
