"""The database file."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from ofmon_emulation.server import Database, DatabaseError, Seeder, seed_tenant
from ofmon_emulation.server.errors import ApiError
from ofmon_emulation.server.series import Series, SeriesQuery
from ofmon_emulation.server.values import Entry, Kind

if TYPE_CHECKING:
    from pathlib import Path


def test_secrets_are_per_database(tmp_path: Path) -> None:
    """Each database has its own tenant and secret, and keeps them."""
    with Database(tmp_path / "a.db") as first, Database(tmp_path / "b.db") as second:
        assert first.jwt_secret != second.jwt_secret
        assert first.tenant_id != second.tenant_id
        with Database(tmp_path / "a.db") as again:
            assert (again.jwt_secret, again.tenant_id) == (first.jwt_secret, first.tenant_id)


def test_other_files_are_refused(tmp_path: Path) -> None:
    """A file that isn't a database, and one of another version, are refused and left as they are."""
    text = tmp_path / "notes.txt"
    text.write_text("no database " * 100)
    with pytest.raises(DatabaseError, match=r"notes\.txt"):
        Database(text)
    assert text.read_text() == "no database " * 100
    with sqlite3.connect(tmp_path / "newer.db") as newer:
        newer.execute("PRAGMA user_version = 99")
    with pytest.raises(DatabaseError, match="version 99"):
        Database(tmp_path / "newer.db")
    with pytest.raises(DatabaseError):
        Database(tmp_path)


def test_older_files_are_brought_up(tmp_path: Path) -> None:
    """A file of the first schema is opened, and its devices and users have versions."""
    path = tmp_path / "first.db"
    with Database(path) as database:
        seed_tenant(database)
        Seeder(database).create_device("Heater", "TOKEN")
        for table in ("credentials", "account"):
            database.connection.execute(f"ALTER TABLE {table} DROP COLUMN version")
        database.connection.execute("PRAGMA user_version = 1")
    for _ in range(2):
        with Database(path) as database:
            (version,) = database.connection.execute("SELECT version FROM credentials").fetchone()
            assert version == 1
            assert not seed_tenant(database)


def test_backup(tmp_path: Path) -> None:
    """A backup holds what was stored when it was made, also while the file is in use."""
    with Database(tmp_path / "a.db") as database:
        Seeder(database).create_device("Heater", "TOKEN")
        database.back_up(tmp_path / "backup.db")
        Seeder(database).create_device("Later", "LATER")
    with Database(tmp_path / "backup.db") as backup:
        names = backup.connection.execute("SELECT name FROM entity WHERE type = 'DEVICE'").fetchall()
        assert (names, backup.tenant_id) == ([("Heater",)], database.tenant_id)
    with Database(tmp_path / "a.db") as database, pytest.raises(DatabaseError, match="no/where"):
        database.back_up(tmp_path / "no/where")


def test_seeding_again_changes_nothing(tmp_path: Path) -> None:
    """A known administrator keeps the password."""
    with Database(tmp_path / "a.db") as database:
        assert seed_tenant(database)
        before = database.connection.execute("SELECT password_hash FROM account").fetchall()
        assert not seed_tenant(database, password="another")
        assert database.connection.execute("SELECT password_hash FROM account").fetchall() == before


def test_refused_device_leaves_nothing(tmp_path: Path) -> None:
    """A device whose access token is taken isn't made at all."""
    with Database(tmp_path / "a.db") as database:
        seeder = Seeder(database)
        seeder.create_device("One", "TOKEN")
        with pytest.raises(ApiError):
            seeder.create_device("Two", "TOKEN")
        names = database.connection.execute("SELECT name FROM entity WHERE type = 'DEVICE'").fetchall()
        assert names == [("One",)]


def test_undone_transaction_forgets_its_keys(tmp_path: Path) -> None:
    """A key that was first seen in a transaction that failed is stored right the next time."""
    with Database(tmp_path / "a.db") as database:
        Seeder(database).create_device("One", "TOKEN")
        (device,) = database.connection.execute("SELECT device FROM credentials").fetchone()
        series = Series(database)
        with pytest.raises(sqlite3.IntegrityError):
            series.save(device + 99, [Entry(1, {"lost": (Kind.LONG, 1)})])
        series.save(device, [Entry(2, {"other": (Kind.LONG, 5), "lost": (Kind.LONG, 7)})])
        assert [sample.value for sample in series.read(device, "lost", SeriesQuery(0, 9))] == [7]
        assert [sample.value for sample in series.read(device, "other", SeriesQuery(0, 9))] == [5]


def test_undone_outer_transaction_forgets_its_keys(tmp_path: Path) -> None:
    """The same holds when what failed came after the samples, in the transaction around them."""
    with Database(tmp_path / "a.db") as database:
        Seeder(database).create_device("One", "TOKEN")
        (device,) = database.connection.execute("SELECT device FROM credentials").fetchone()
        series = Series(database)

        def fail_after_saving() -> None:
            with database.transaction():
                series.save(device, [Entry(1, {"lost": (Kind.LONG, 1)})])
                raise KeyError

        with pytest.raises(KeyError):
            fail_after_saving()
        series.save(device, [Entry(2, {"other": (Kind.LONG, 5), "lost": (Kind.LONG, 7)})])
        assert [sample.value for sample in series.read(device, "lost", SeriesQuery(0, 9))] == [7]
        assert [sample.value for sample in series.read(device, "other", SeriesQuery(0, 9))] == [5]
