"""The database as a file: checked, copied, put back, emptied.

A copy is made by SQLite's online backup, so that others may go on writing meanwhile, into a draft beside its
target; it is checked, synced to the disk and only then given its name. It is one file without a write-ahead
log, and carries a manifest: a table that says what must be in it.

Limits: whoever opens the database in the instant between the check that nobody uses it and its replacement
goes on with the old file, which SQLite then refuses to write to.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ofmon.adapters.store import rollups
from ofmon.adapters.store.errors import another, holders, in_use, is_there, missing, typed
from ofmon.adapters.store.read_only import can_be_written, reading, reading_uri
from ofmon.adapters.store.schema import MIGRATIONS
from ofmon.errors import (
    DatabaseDamagedError,
    DatabaseTooNewError,
    DiskFullError,
    InputError,
)
from ofmon.services.ports import DatabaseFile
from ofmon.services.workers import in_thread
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MANIFEST = "backup_manifest"
_UNCHANGED = mark("Nothing was changed.")
_ANOTHER = mark("Use another backup: ofmon restore FILE.")


@dataclass(frozen=True, slots=True)
class SqliteUpkeep:
    """`ofmon.services.ports.Upkeep` of the file ``path``.

    Attributes:
        path: the database.
        busy_s: how long to wait for others.
        must_exist: where there is none its disk has been unplugged.
        wanted: which database it must be (its identity), empty: any.
    """

    path: Path
    busy_s: float = 5.0
    must_exist: bool = False
    wanted: Callable[[], str] = lambda: ""

    async def check(self) -> DatabaseFile | None:
        """See the port."""
        return await in_thread(self._check)

    async def wrong_sums(self) -> int | None:
        """See the port."""
        return await in_thread(self._wrong_sums)

    async def remake_sums(self) -> None:
        """See the port."""
        await in_thread(self._remake_sums)

    async def room(self) -> int:
        """See the port."""
        return await in_thread(self._room)

    async def back_up(self, target: Path) -> DatabaseFile | None:
        """See the port."""
        return await in_thread(self._back_up, target)

    async def copy_to(self, target: Path) -> DatabaseFile | None:
        """See the port."""
        return await in_thread(self._copy_to, target)

    async def restore(self, source: Path, kept: Path) -> DatabaseFile:
        """See the port."""
        return await in_thread(self._restore, source, kept)

    async def delete_readings(self, count: int) -> bool:
        """See the port."""
        return await in_thread(self._delete_readings, count)

    def _room(self) -> int:
        self._there()
        return _room(self.path)

    def _there(self) -> bool:
        """Whether there is a database; one that must be there and isn't is an error."""
        there = is_there(self.path)
        if self.must_exist and not there:
            raise missing(self.path)
        return there

    def _check(self) -> DatabaseFile | None:
        if not self._there():
            return None
        with _typed(self.path), self._opened(self.path, "rw") as database:
            found = _checked(database, self.path)
        if (wanted := self.wanted()) and found.identity != wanted:
            raise another(self.path)
        return found

    def _wrong_sums(self) -> int | None:
        if not is_there(self.path):
            return None
        with reading(self.path, self.busy_s) as database:
            return rollups.differences(database) if rollups.hold(database) else None

    def _remake_sums(self) -> None:
        if not self._there():
            return
        with _typed(self.path), self._opened(self.path, "rw") as database:
            database.execute("BEGIN IMMEDIATE")
            rollups.remake(database)
            database.execute("COMMIT")

    def _back_up(self, target: Path) -> DatabaseFile | None:
        if not self._there():
            return None
        if is_there(target):
            raise InputError(
                tr("{target} exists already.", target=target),
                safe=tr(_UNCHANGED),
                todo=tr("Name another file."),
            )
        # Made here, it would lie on another disk than the one that isn't mounted.
        if not is_there(target.parent):
            raise DiskFullError(
                tr(
                    "{target} can't be written: there is no folder {parent}.",
                    target=target,
                    parent=target.parent,
                ),
                safe=tr(_UNCHANGED),
                todo=tr("Check its name, and that its disk is plugged in, or make the folder."),
            )
        with _draft(target) as draft:
            with _typed(self.path), self._opened(self.path, "rw") as database:
                before = _copied(database, self.path, draft)
            with _typed(draft), self._opened(draft, "rw") as copy:
                _write_manifest(copy, before)
                _checked(copy, draft)
            _put(draft, target)
        return replace(before, path=target)

    def _copy_to(self, target: Path) -> DatabaseFile | None:
        if not is_there(self.path):
            return None
        if is_there(target):
            raise InputError(
                tr("{target} exists already.", target=target),
                safe=tr(_UNCHANGED),
                todo=tr("Name another folder."),
            )
        if can_be_written(self.path):  # else nobody goes on storing there
            self._stop_log()
        with _draft(target) as draft:
            with _typed(self.path), self._opened(self.path, "rw") as database:
                before = _copied(database, self.path, draft)
            with _typed(draft), self._opened(draft, "ro") as copy:
                after = _checked(copy, target)
            if after.readings != before.readings:
                raise _damaged(
                    target,
                    tr(
                        "{copied} of {all} readings were copied",
                        copied=after.readings,
                        all=before.readings,
                    ),
                )
            _put(draft, target)
        return after

    def _restore(self, source: Path, kept: Path) -> DatabaseFile:
        if not (is_there(source) and source.is_file()):
            raise InputError(tr("There is no file {source}.", source=source), safe=tr(_UNCHANGED))
        if is_there(self.path) and source.samefile(self.path):
            raise InputError(
                tr("{source} is the database itself.", source=source),
                safe=tr(_UNCHANGED),
                todo=tr("Name a backup."),
            )
        path = Path(os.path.realpath(self.path))  # a link is written through
        with _draft(path) as draft:
            with _typed_backup(source), self._opened(source, "ro") as backup:
                before = _copied(backup, source, draft)
            with _typed(draft), self._opened(draft, "rw") as copy:
                _checked(copy, source)
                copy.execute(f"DROP TABLE IF EXISTS {_MANIFEST}")
            if is_there(self.path):
                self._keep_present(kept)
            _put(draft, path)
        return replace(before, path=self.path)

    def _keep_present(self, kept: Path) -> None:
        """Copy the present file byte by byte once nobody uses it; it may be damaged."""
        self._stop_log()
        with _draft(kept) as draft, _typed(kept):
            shutil.copyfile(self.path, draft)
            _put(draft, kept)
            for end in ("-wal", "-shm"):  # a damaged file's; they must not meet the new one
                with suppress(FileNotFoundError):
                    Path(f"{self.path.resolve()}{end}").replace(f"{kept}{end}")

    def _stop_log(self) -> None:
        """Bring all into the one file, for which SQLite must have it alone."""
        try:
            with self._opened(self.path, "rw") as database:
                mode = database.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        except sqlite3.Error as error:
            meaning = typed(error, self.path)
            if not isinstance(meaning, DatabaseDamagedError):
                raise meaning from error
            mode = "delete"
        if mode != "delete" or any(True for _ in holders(self.path)):
            raise in_use(self.path, tr(_UNCHANGED))

    def _delete_readings(self, count: int) -> bool:
        if not is_there(self.path):
            return count == 0
        with _typed(self.path), self._opened(self.path, "rw") as database:
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA foreign_keys = ON")  # what is kept about readings goes with them
            database.execute("BEGIN IMMEDIATE")
            if _count(database) != count:
                return False
            database.execute("DELETE FROM reading")
            rollups.settle_marks(database)
            if "forgotten" in {name for _, name, *_ in database.execute("PRAGMA table_info(visit)")}:
                database.execute("UPDATE visit SET forgotten = 1")  # an older file's migration does it
            database.execute("COMMIT")
            with suppress(sqlite3.OperationalError):  # room is given back when nobody reads
                database.execute("VACUUM")
        return True

    @contextmanager
    def _opened(self, path: Path, mode: str) -> Iterator[sqlite3.Connection]:
        """The file in SQLite, in no transaction unless one is begun; it isn't made."""
        uri = reading_uri(path, mode)
        with closing(sqlite3.connect(uri, uri=True, timeout=self.busy_s, isolation_level=None)) as database:
            yield database


@contextmanager
def _typed(path: Path) -> Iterator[None]:
    """Errors leave as the person's."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise typed(error, path) from error


@contextmanager
def _typed_backup(path: Path) -> Iterator[None]:
    """The same of a file that is to be put in the database's place: what to do is about that file."""
    try:
        with _typed(path):
            yield
    except DatabaseDamagedError as error:
        raise DatabaseDamagedError(error.what, safe=tr(_UNCHANGED), todo=tr(_ANOTHER)) from error


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """A name beside the target (where it ends, if it is a link), where nothing is and nothing stays."""
    target = target.resolve()
    draft = target.with_name(f"{target.name}.{os.getpid()}.part")
    with _typed(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
    try:
        yield draft
    finally:
        for end in ("", "-journal"):
            Path(f"{draft}{end}").unlink(missing_ok=True)


def _put(draft: Path, target: Path) -> None:
    """Give the draft its name, durably; a link stays, and the file in which it ends is replaced."""
    target = target.resolve()
    with _typed(target):
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(target)
        if os.name == "posix":  # elsewhere a folder can't be synced
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _copied(database: sqlite3.Connection, path: Path, draft: Path) -> DatabaseFile:
    """Copy a database as it is now; what was found whole in it."""
    # The backup waits for a lock without end; whoever holds a read transaction already need not wait.
    database.execute("BEGIN")
    before = _checked(database, path)
    with closing(sqlite3.connect(draft)) as copy:
        database.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    database.execute("ROLLBACK")
    return before


def _checked(database: sqlite3.Connection, path: Path) -> DatabaseFile:
    """Go through all of a database."""
    _check_schema(database, path)
    found = database.execute("PRAGMA integrity_check(1)").fetchone()[0]
    strays = database.execute("PRAGMA foreign_key_check").fetchone()
    if found != "ok" or strays:
        raise _damaged(
            path, found if found != "ok" else tr("rows of {table} belong to nothing", table=strays[0])
        )
    whole = DatabaseFile(path, _schema(database), _count(database), _identity(database), _held(database))
    _check_manifest(database, whole)
    return whole


def _check_schema(database: sqlite3.Connection, path: Path) -> None:
    schema = _schema(database)
    if schema > len(MIGRATIONS):
        raise DatabaseTooNewError(
            tr(
                "{path} was written by a newer OFMon (schema {schema}, this one knows {migrations}).",
                path=path,
                schema=schema,
                migrations=len(MIGRATIONS),
            ),
            safe=tr(_UNCHANGED),
            todo=tr("Update OFMon."),
        )
    with closing(sqlite3.connect(":memory:")) as model:
        for statement in (statement for migration in MIGRATIONS[:schema] for statement in migration):
            model.execute(statement)
        if schema < 1 or not _columns(database) >= _columns(model):
            raise _damaged(path, tr("it has not the tables of OFMon"))


def _write_manifest(copy: sqlite3.Connection, before: DatabaseFile) -> None:
    copy.execute("BEGIN")
    copy.execute(f"CREATE TABLE {_MANIFEST} (schema INTEGER NOT NULL, readings INTEGER NOT NULL)")
    copy.execute(f"INSERT INTO {_MANIFEST} VALUES (?, ?)", (before.schema, before.readings))  # noqa: S608 - a constant
    copy.execute("COMMIT")


def _check_manifest(database: sqlite3.Connection, found: DatabaseFile) -> None:
    """A copy made otherwise has none."""
    if _MANIFEST not in _tables(database):
        return
    manifest = database.execute(f"SELECT schema, readings FROM {_MANIFEST}").fetchone()  # noqa: S608 - a constant
    if manifest != (found.schema, found.readings):
        raise _damaged(
            found.path,
            tr("it holds {readings} readings and not what its manifest says", readings=found.readings),
        )


def _damaged(path: Path, why: str) -> DatabaseDamagedError:
    return DatabaseDamagedError(
        tr("{path} is damaged or no database of OFMon: {why}.", path=path, why=why),
        safe=tr(_UNCHANGED),
        todo=tr(_ANOTHER),
    )


def _schema(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _tables(database: sqlite3.Connection) -> set[str]:
    rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {str(name) for (name,) in rows}


def _identity(database: sqlite3.Connection) -> str:
    """Older ones have none until they are brought up to date."""
    if "identity" not in _tables(database):
        return ""
    found = database.execute("SELECT id FROM identity").fetchone()
    return str(found[0]) if found else ""


def _columns(database: sqlite3.Connection) -> set[tuple[str, str]]:
    """Every table with every column."""
    query = "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"
    return {(table, column) for table, column in database.execute(query)}


def _count(database: sqlite3.Connection) -> int:
    return int(database.execute("SELECT COUNT(*) FROM reading").fetchone()[0])


def _held(database: sqlite3.Connection) -> int:
    """Older tables have no decisions."""
    decided = " AND decision <> 'keep'" if ("reading", "decision") in _columns(database) else ""
    query = f"SELECT COUNT(*) FROM reading WHERE state IN ('held', 'refused'){decided}"  # noqa: S608 - constants
    return int(database.execute(query).fetchone()[0])


def _room(path: Path) -> int:
    folder = path.parent
    probe = folder / f"ofmon.{os.getpid()}.probe"
    with _typed(path):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            probe.write_bytes(b"ofmon")
        finally:
            probe.unlink(missing_ok=True)
        return shutil.disk_usage(folder).free
