"""The server's SQLite file: connection, schema, and what is true of the whole database.

Write-ahead log, so that another process may read the file while the server writes it. `synchronous` is
NORMAL: what was committed survives the end of the process, and a power cut may lose the last commits.
"""

from __future__ import annotations

import secrets
import sqlite3
import uuid
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator

BUSY_TIMEOUT_S = 10.0
JWT_SECRET_BYTES = 64

_SCHEMA = """
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entity (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    customer_id TEXT,
    profile_id TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    body TEXT NOT NULL
);
CREATE UNIQUE INDEX entity_name ON entity (type, name)
    WHERE type IN ('DEVICE', 'DEVICE_PROFILE', 'CUSTOMER');
CREATE TABLE credentials (
    device INTEGER PRIMARY KEY REFERENCES entity ON DELETE CASCADE,
    id TEXT NOT NULL UNIQUE,
    access_token TEXT NOT NULL UNIQUE,
    last_activity_ms INTEGER
);
CREATE TABLE account (
    id TEXT PRIMARY KEY,
    created_ms INTEGER NOT NULL,
    email TEXT NOT NULL UNIQUE,
    authority TEXT NOT NULL,
    customer_id TEXT,
    password_hash BLOB,
    activation_token TEXT UNIQUE,
    two_factor INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL
);
CREATE TABLE series_key (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE sample (
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    key INTEGER NOT NULL,
    ts INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value,
    PRIMARY KEY (entity, key, ts)
) WITHOUT ROWID;
CREATE TABLE latest (
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    key INTEGER NOT NULL,
    ts INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value,
    PRIMARY KEY (entity, key)
) WITHOUT ROWID;
CREATE TABLE attribute (
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    ts INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    value,
    PRIMARY KEY (entity, scope, key)
) WITHOUT ROWID;
CREATE TABLE image (package INTEGER PRIMARY KEY REFERENCES entity ON DELETE CASCADE, data BLOB NOT NULL);
"""
# What each later version of the schema adds to the one before.
_UPGRADES = (
    (
        "ALTER TABLE credentials ADD COLUMN version INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE account ADD COLUMN version INTEGER NOT NULL DEFAULT 1",
    ),
)
SCHEMA_VERSION = 1 + len(_UPGRADES)


class DatabaseError(Exception):
    """The file can't be used as a server's database; the message says why."""


class Database:
    """One connection. Not for use by several threads at a time; open the file once more for that.

    Raises:
        DatabaseError: the file isn't a database, or another version's.
    """

    def __init__(self, path: Path | str) -> None:
        try:
            self.connection = self._open(path)
        except (sqlite3.Error, OSError) as error:
            raise DatabaseError(f"{path} can't be opened as the server's database: {error}") from error
        # How many transactions were undone: what was read inside one isn't true any more.
        self.undone = 0
        self.tenant_id = self.setting("tenant_id")
        self.jwt_secret = self.setting("jwt_secret")

    def _open(self, path: Path | str) -> sqlite3.Connection:
        if str(path) != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.create_function("casefold", 1, str.casefold, deterministic=True)
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if not 0 <= version <= SCHEMA_VERSION:
            raise sqlite3.DatabaseError(f"its schema is version {version}, this is {SCHEMA_VERSION}")
        if version == 0:
            self._create(connection)
        for upgrade in _UPGRADES[max(version, 1) - 1 :]:
            for statement in upgrade:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")

    @staticmethod
    def _create(connection: sqlite3.Connection) -> None:
        for statement in _SCHEMA.split(";\n"):
            connection.execute(statement)
        settings = {"tenant_id": str(uuid.uuid4()), "jwt_secret": secrets.token_hex(JWT_SECRET_BYTES)}
        connection.executemany("INSERT INTO setting VALUES (?, ?)", settings.items())

    def setting(self, name: str) -> str:
        """A setting's value.

        Raises:
            KeyError: there is none of that name.
        """
        row = self.connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise KeyError(name)
        return str(row[0])

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing of what is done inside; one inside another is part of it."""
        if self.connection.in_transaction:
            yield self.connection
            return
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield self.connection
        except BaseException:
            self.connection.execute("ROLLBACK")
            self.undone += 1
            raise
        self.connection.execute("COMMIT")

    def back_up(self, path: Path | str) -> None:
        """Write a copy of what is stored now, also while a server writes; a server started on it is that old.

        Raises:
            DatabaseError: the copy can't be written.
        """
        try:
            with closing(sqlite3.connect(path)) as copy:
                self.connection.backup(copy)
        except sqlite3.Error as error:
            raise DatabaseError(f"no backup can be written to {path}: {error}") from error

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
