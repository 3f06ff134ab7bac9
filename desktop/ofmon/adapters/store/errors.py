"""What SQLite's errors mean for the person, and who holds a busy database."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseMissingError,
    DiskFullError,
    StoreError,
)
from ofmon.texts import listed, mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable


def typed(error: Exception, path: Path) -> StoreError:
    """What an error of SQLite means for the person."""
    origin = _origin(error)
    name = "SQLITE_CANTOPEN" if isinstance(origin, OSError) else getattr(origin, "sqlite_errorname", "")
    safe = tr("Nothing of this step was stored, and nothing stored before is lost.")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return in_use(path, safe)
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")):
        if _is_file(path.parent):
            return DiskFullError(
                tr("{parent} is a file, not a folder.", parent=path.parent),
                safe=safe,
                todo=tr("Name a folder."),
            )
        reason = origin.strerror if isinstance(origin, OSError) else origin
        return DiskFullError(
            tr("{path} can't be written: {reason}.", path=path, reason=reason),
            safe=safe,
            todo=tr("Make room on the disk or check its permissions, then try again."),
        )
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return DatabaseDamagedError(
            tr("{path} is damaged or no database of OFMon: {origin}.", path=path, origin=origin),
            safe=tr("It was left as it is."),
            todo=tr("Move it away or put its backup in its place."),
        )
    return StoreError(
        tr("The database {path} could not be used: {origin}.", path=path, origin=origin), safe=safe
    )


def in_use(path: Path, safe: str) -> DatabaseBusyError:
    """The error for a database that others have open, with their names where the system tells them."""
    programs = listed(holders(path))
    if programs:
        what = tr("The database {path} is in use by {programs}.", path=path, programs=programs)
    else:
        what = tr("The database {path} is in use by another program.", path=path)
    return DatabaseBusyError(what, safe=safe, todo=tr("Close it, then try again."))


def is_there(path: Path) -> bool:
    """Whether there is something at a path; what can't be looked at counts as nothing."""
    try:
        return path.exists()
    except OSError:
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def missing(path: Path) -> DatabaseMissingError:
    """The error for a database that was there before."""
    there = mark("The data folder {folder} holds no database any more.")
    gone = mark("The data folder {folder} isn't there.")
    return DatabaseMissingError(
        tr(there if is_there(path.parent) else gone, folder=path.parent),
        safe=tr("Nothing was changed, and no empty database was made in its place."),
        todo=tr("Plug its disk in, or choose another folder, or this one anew: ofmon folder DIR --as-it-is"),
    )


def another(path: Path) -> DatabaseMissingError:
    """The error for a database that isn't the one that was chosen."""
    return DatabaseMissingError(
        tr(
            "The data folder {parent} holds another database than the one that was chosen.",
            parent=path.parent,
        ),
        safe=tr("Nothing was changed."),
        todo=tr("Plug the right disk in, or choose this one: ofmon folder DIR --as-it-is"),
    )


def _origin(error: BaseException) -> BaseException:
    """Where the trouble began: peewee wraps SQLite's error, and its rollback may fail after it."""
    origin, inner = error, error.__cause__ or error.__context__
    while inner is not None:
        if isinstance(inner, (sqlite3.Error, OSError)):
            origin = inner
        inner = inner.__cause__ or inner.__context__
    return origin


def holders(path: Path) -> Iterable[str]:
    """Other processes that have the file open (where the system shows them: Linux)."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            names = {str(link.readlink()) for link in (process / "fd").iterdir()}
            if str(path.resolve()) in names and int(process.name) != _own_pid():
                program = (process / "comm").read_text().strip()
                yield tr("{program} (process {number})", program=program, number=process.name)
        except OSError:  # gone meanwhile, or not ours to look into
            continue


def _own_pid() -> int:
    return int(Path("/proc/self").readlink().name)
