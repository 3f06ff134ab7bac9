"""The database file: tables, migrations, and how it is opened.

Each migration takes the file from one ``PRAGMA user_version`` to the next, in one transaction with it. Before
a file that holds data is migrated it is copied beside itself (``<name>.v<version>.backup``).

Limits: SQLite on a local disk; a network share's locks can't be trusted.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import peewee as pw

from ofmon.adapters.store.read_only import can_be_written, reading_uri
from ofmon.errors import DatabaseTooNewError, DiskFullError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

# This computer's clock, ms since the epoch, as SQLite of any age says it.
_NOW_MS = "CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"
# A statement list a version; never changed once released, only appended to.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE device (
            ref TEXT PRIMARY KEY,          -- hash of the access token, see domain.identity.device_ref
            device_id TEXT NOT NULL,
            name TEXT NOT NULL,
            profile_id TEXT NOT NULL
        )""",
        """CREATE TABLE meter (
            id INTEGER PRIMARY KEY,
            ssid TEXT NOT NULL UNIQUE,
            device_ref TEXT,               -- what it carried last; there need not be such a device row
            profile_id TEXT,
            firmware TEXT NOT NULL DEFAULT '',
            last_seen_ms INTEGER,
            last_collected_ms INTEGER      -- end of the last finished collection
        )""",
        """CREATE TABLE visit (
            id INTEGER PRIMARY KEY,
            meter_id INTEGER NOT NULL REFERENCES meter(id),
            device_ref TEXT,               -- what the meter carried when these readings were taken
            firmware TEXT NOT NULL,
            now_ms INTEGER NOT NULL,
            tail_bytes INTEGER NOT NULL,
            clock_set_ms INTEGER,
            finished_ms INTEGER,
            freed INTEGER NOT NULL DEFAULT 0
        )""",
        """CREATE TABLE reading (
            id INTEGER PRIMARY KEY,
            meter_id INTEGER NOT NULL REFERENCES meter(id),
            visit_id INTEGER NOT NULL REFERENCES visit(id),
            raw BLOB NOT NULL CHECK (length(raw) = 30),   -- the truth; the figures below are for queries
            occurrence INTEGER NOT NULL,
            ct_id INTEGER NOT NULL,
            real_power_w REAL,             -- NULL: the meter sent NaN
            apparent_power_va REAL,
            current_rms_a REAL,
            voltage_rms_v REAL,
            energy_kwh REAL,
            raw_time_ms INTEGER,           -- NULL: over 2^63-1, see raw
            time_ms INTEGER,               -- corrected; NULL: can't be placed in time
            uncertainty_ms INTEGER,
            state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'confirmed', 'held', 'refused')),
            UNIQUE (meter_id, raw, occurrence)
        )""",
        "CREATE INDEX reading_by_time ON reading (meter_id, time_ms)",
        "CREATE INDEX reading_by_state ON reading (state, meter_id)",
        """CREATE TABLE power_loss (
            id INTEGER PRIMARY KEY,
            meter_id INTEGER NOT NULL REFERENCES meter(id),
            visit_id INTEGER NOT NULL REFERENCES visit(id),
            time_ms INTEGER NOT NULL,      -- by the meter's clock
            settled INTEGER NOT NULL DEFAULT 0,   -- the meter's clock was set after it
            UNIQUE (meter_id, time_ms)
        )""",
    ),
    (
        """CREATE TABLE firmware_update (
            id INTEGER PRIMARY KEY,
            meter_id INTEGER NOT NULL REFERENCES meter(id),
            device_ref TEXT,               -- what the meter carried when it was updated
            time_ms INTEGER NOT NULL,
            title TEXT NOT NULL,
            version TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('UPDATED', 'FAILED')),
            error TEXT NOT NULL,
            reported INTEGER NOT NULL DEFAULT 0   -- the server took it
        )""",
    ),
    (
        """CREATE TABLE activity (
            id INTEGER PRIMARY KEY,
            time_ms INTEGER NOT NULL,
            text TEXT NOT NULL,
            tone TEXT NOT NULL CHECK (tone IN ('good', 'warn', 'bad'))
        )""",
    ),
    (
        "ALTER TABLE power_loss ADD COLUMN corrected_ms INTEGER",  # NULL: stored before it was kept
        "ALTER TABLE power_loss ADD COLUMN uncertainty_ms INTEGER",
    ),
    (
        "ALTER TABLE reading ADD COLUMN reason TEXT NOT NULL DEFAULT ''",  # domain.reading.Reason
        # By which clock a visit went (domain.clock.TimeSource), and whether that had been compared.
        "ALTER TABLE visit ADD COLUMN clock TEXT NOT NULL DEFAULT 'computer'",
        "ALTER TABLE visit ADD COLUMN clock_checked INTEGER NOT NULL DEFAULT 0",
        # The computer's clock that nobody can set, and which of its starts that counts from.
        "ALTER TABLE visit ADD COLUMN running_ms INTEGER",
        "ALTER TABLE visit ADD COLUMN boot TEXT",
    ),
    (
        # Which database it is; its copies have the same.
        "CREATE TABLE identity (id TEXT NOT NULL)",
        "INSERT INTO identity VALUES (lower(hex(randomblob(16))))",
    ),
    (
        "ALTER TABLE reading ADD COLUMN decision TEXT NOT NULL DEFAULT ''",  # domain.reading.Decision
        """CREATE TABLE take_over (
            id INTEGER PRIMARY KEY,
            device_ref TEXT NOT NULL,      -- of the token that the new meter was given
            meter_id INTEGER NOT NULL REFERENCES meter(id),   -- whose place it took
            by_meter_id INTEGER NOT NULL REFERENCES meter(id),
            time_ms INTEGER NOT NULL
        )""",
        "CREATE INDEX visit_by_device ON visit (device_ref, meter_id)",
        # What a meter without a token measured belongs to the device that it was; else to what it became.
        """UPDATE visit SET device_ref = COALESCE(
            (SELECT v.device_ref FROM visit v WHERE v.meter_id = visit.meter_id AND v.id < visit.id
                AND v.device_ref IS NOT NULL ORDER BY v.id DESC LIMIT 1),
            (SELECT v.device_ref FROM visit v WHERE v.meter_id = visit.meter_id AND v.id > visit.id
                AND v.device_ref IS NOT NULL ORDER BY v.id LIMIT 1),
            (SELECT m.device_ref FROM meter m WHERE m.id = visit.meter_id)
        ) WHERE device_ref IS NULL""",
    ),
    (
        # What a visit's clock said, where now_ms is what was found out later; NULL: the same.
        "ALTER TABLE visit ADD COLUMN told_ms INTEGER",
        # Its readings were deleted here: which ones it had read first isn't known any more.
        "ALTER TABLE visit ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0",
        "UPDATE visit SET forgotten = 1 WHERE NOT EXISTS (SELECT 1 FROM reading)",
        "CREATE INDEX visit_by_meter ON visit (meter_id)",
    ),
    (
        # Readings that the server refused while it took others of the same device.
        """CREATE TABLE refusal (
            reading_id INTEGER PRIMARY KEY REFERENCES reading(id) ON DELETE CASCADE,
            first_ms INTEGER NOT NULL,
            times INTEGER NOT NULL         -- syncs in which that was seen
        )""",
        # Whose access token a device of the server had when it was asked for.
        """CREATE TABLE asked_device (
            device_id TEXT PRIMARY KEY,
            ref TEXT NOT NULL,             -- domain.identity.device_ref; empty: it has no access token
            asked_ms INTEGER NOT NULL
        )""",
        # A rate limit used to be taken for a proof that readings are bad.
        "UPDATE reading SET state = 'pending' WHERE state = 'refused'",
        # The server keeps such figures as text and never gives them back as numbers.
        """UPDATE reading SET state = 'held', reason = 'figure-too-large'
            WHERE state IN ('pending', 'sent') AND (  -- infinity isn't sent at all
            ABS(real_power_w) BETWEEN 9223372036854775808.0 AND 1e39
            OR ABS(apparent_power_va) BETWEEN 9223372036854775808.0 AND 1e39
            OR ABS(current_rms_a) BETWEEN 9223372036854775808.0 AND 1e39
            OR ABS(voltage_rms_v) BETWEEN 9223372036854775808.0 AND 1e39
            OR ABS(energy_kwh) BETWEEN 9223372036854775808.0 AND 1e39)""",
    ),
    (
        # Sums of readings, and which of them are to be made anew: see adapters.store.rollups.
        """CREATE TABLE energy_day (
            start_ms INTEGER NOT NULL,     -- the local day's first moment
            meter_id INTEGER NOT NULL,
            device_ref TEXT NOT NULL,      -- for which device they were collected; '': the meter had none
            ct_id INTEGER NOT NULL,
            energy_kwh REAL,               -- NULL: no reading has a number
            readings INTEGER NOT NULL,     -- those that have one, and count for the device
            numberless INTEGER NOT NULL,   -- all others
            uncertainty_ms INTEGER,        -- the worst of those that count
            PRIMARY KEY (start_ms, meter_id, device_ref, ct_id)
        ) WITHOUT ROWID""",
        """CREATE TABLE local_day (
            start_ms INTEGER PRIMARY KEY,  -- by the time zone for which the sums were made
            end_ms INTEGER NOT NULL
        )""",
        """CREATE TABLE energy_stale (
            meter_id INTEGER NOT NULL,
            span INTEGER NOT NULL,         -- of 2^26 ms (18.6 h), counted from the epoch
            PRIMARY KEY (meter_id, span)
        ) WITHOUT ROWID""",
        """CREATE TRIGGER reading_stored AFTER INSERT ON reading WHEN NEW.time_ms IS NOT NULL BEGIN
            INSERT OR IGNORE INTO energy_stale VALUES (NEW.meter_id, NEW.time_ms >> 26);
        END""",
        """CREATE TRIGGER reading_changed
        AFTER UPDATE OF meter_id, visit_id, ct_id, energy_kwh, time_ms, uncertainty_ms ON reading
        BEGIN
            INSERT OR IGNORE INTO energy_stale
                SELECT OLD.meter_id, OLD.time_ms >> 26 WHERE OLD.time_ms IS NOT NULL;
            INSERT OR IGNORE INTO energy_stale
                SELECT NEW.meter_id, NEW.time_ms >> 26 WHERE NEW.time_ms IS NOT NULL;
        END""",
        """CREATE TRIGGER reading_contested AFTER UPDATE OF reason ON reading
        WHEN NEW.time_ms IS NOT NULL AND (OLD.reason = 'conflict') <> (NEW.reason = 'conflict') BEGIN
            INSERT OR IGNORE INTO energy_stale VALUES (NEW.meter_id, NEW.time_ms >> 26);
        END""",
        """CREATE TRIGGER reading_deleted AFTER DELETE ON reading WHEN OLD.time_ms IS NOT NULL BEGIN
            INSERT OR IGNORE INTO energy_stale VALUES (OLD.meter_id, OLD.time_ms >> 26);
        END""",
        """CREATE TRIGGER owner_changed AFTER UPDATE OF device_ref ON visit
        WHEN OLD.device_ref IS NOT NEW.device_ref BEGIN
            INSERT OR IGNORE INTO energy_stale
                SELECT DISTINCT meter_id, time_ms >> 26 FROM reading
                WHERE meter_id = NEW.meter_id AND visit_id = NEW.id AND time_ms IS NOT NULL;
        END""",
        """INSERT INTO energy_stale
            SELECT DISTINCT meter_id, time_ms >> 26 FROM reading WHERE time_ms IS NOT NULL""",
    ),
    (
        # What people note about a meter.
        """CREATE TABLE meter_note (
            meter_id INTEGER PRIMARY KEY REFERENCES meter(id),
            place TEXT NOT NULL,
            notes TEXT NOT NULL,
            changed_ms INTEGER NOT NULL
        )""",
        """CREATE TABLE meter_photo (
            id INTEGER PRIMARY KEY,
            meter_id INTEGER NOT NULL REFERENCES meter(id),
            digest TEXT NOT NULL,          -- SHA-256 of the JPEG
            added_ms INTEGER NOT NULL,
            width_px INTEGER NOT NULL,
            height_px INTEGER NOT NULL,
            jpeg BLOB NOT NULL,
            UNIQUE (meter_id, digest)
        )""",
        # What is kept of an exchange of meters beside that it happened: it outlives the readings.
        """CREATE TABLE exchange_note (
            take_over_id INTEGER PRIMARY KEY REFERENCES take_over(id) ON DELETE CASCADE,
            why TEXT NOT NULL,             -- why the old meter wasn't collected before; empty: it was
            last_raw BLOB,                 -- the old meter's last reading, and its corrected time
            last_ms INTEGER,
            last_uncertainty_ms INTEGER,
            first_raw BLOB,                -- the new meter's first one; NULL: it has made none yet
            first_ms INTEGER,
            first_uncertainty_ms INTEGER
        )""",
        # When it was taken off the lists, which what it measured outlives; NULL: it is listed.
        "ALTER TABLE meter ADD COLUMN forgotten_ms INTEGER",
        """CREATE TRIGGER meter_came_back AFTER UPDATE OF last_seen_ms, device_ref ON meter
        WHEN OLD.forgotten_ms IS NOT NULL AND NEW.forgotten_ms IS NOT NULL BEGIN
            UPDATE meter SET forgotten_ms = NULL WHERE id = NEW.id;
        END""",
    ),
    (
        """CREATE TABLE site (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            notes TEXT NOT NULL,
            interval_days INTEGER NOT NULL CHECK (interval_days > 0),
            removed_ms INTEGER             -- when a person removed it; it can be brought back
        )""",
        "CREATE UNIQUE INDEX site_by_name ON site (name COLLATE NOCASE) WHERE removed_ms IS NULL",
        # What is expected at a site: a meter, or a device of which the meter isn't known yet, or both.
        """CREATE TABLE expected (
            id INTEGER PRIMARY KEY,
            site_id INTEGER NOT NULL REFERENCES site(id),
            meter_id INTEGER UNIQUE REFERENCES meter(id) ON DELETE CASCADE,
            device TEXT NOT NULL,          -- its name as whoever expects it says; '': not said
            CHECK (meter_id IS NOT NULL OR device <> '')
        )""",
    ),
    (
        """CREATE TABLE tariff (
            name TEXT PRIMARY KEY,
            document TEXT NOT NULL         -- JSON, domain.tariff.document
        )""",
        """CREATE TABLE tariff_use (
            scope TEXT NOT NULL CHECK (scope IN ('device', 'site', 'customer', 'all')),
            target TEXT NOT NULL,          -- Owner.key, a site's id, a customer's name, '' for all
            tariff TEXT NOT NULL REFERENCES tariff(name) ON DELETE CASCADE,
            PRIMARY KEY (scope, target)
        )""",
        """CREATE TABLE customer (
            device TEXT PRIMARY KEY,       -- domain.energy.Owner.key
            name TEXT NOT NULL
        )""",
    ),
    (
        # Which CT of which device gives readings, and since when: without a look at every day.
        "CREATE INDEX energy_day_by_series ON energy_day (meter_id, device_ref, ct_id, start_ms)",
    ),
    (
        # What a line of Activity is about (see `ofmon.services.activity`), and the SSIDs of its meters.
        "ALTER TABLE activity ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE activity ADD COLUMN meters TEXT NOT NULL DEFAULT ''",
        # Wiring and calibration that a meter was given, as documents of /v2/configuration.
        """CREATE TABLE calibration_change (
            id INTEGER PRIMARY KEY,
            ssid TEXT NOT NULL,
            time_ms INTEGER NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL
        )""",
        "CREATE INDEX calibration_change_by_meter ON calibration_change (ssid, id)",
    ),
    (
        # Readings that a person gave a time, and why they had none (domain.reading.Reason).
        """CREATE TABLE placement (
            reading_id INTEGER PRIMARY KEY REFERENCES reading(id) ON DELETE CASCADE,
            was TEXT NOT NULL
        )""",
        # Why a person left readings here for good; kept when that is decided again.
        """CREATE TABLE dismissal (
            reading_id INTEGER PRIMARY KEY REFERENCES reading(id) ON DELETE CASCADE,
            why TEXT NOT NULL,
            dismissed_ms INTEGER NOT NULL
        )""",
        # What was deleted here by choice.
        """CREATE TABLE deletion (
            id INTEGER PRIMARY KEY,
            meter_id INTEGER NOT NULL REFERENCES meter(id),
            deleted_ms INTEGER NOT NULL,
            readings INTEGER NOT NULL,
            energy_kwh REAL NOT NULL,
            first_ms INTEGER,              -- NULL: none of them had a time
            last_ms INTEGER
        )""",
        # Which hours of a device the server holds readings of that were deleted here: no other may take them.
        """CREATE TABLE deleted_hour (
            visit_id INTEGER NOT NULL REFERENCES visit(id),
            ct_id INTEGER NOT NULL,
            time_ms INTEGER NOT NULL,
            uncertainty_ms INTEGER NOT NULL,
            energy_kwh REAL,               -- NULL: it had no number
            PRIMARY KEY (visit_id, time_ms, ct_id)
        ) WITHOUT ROWID""",
        # Readings that it brought were deleted: the times of the others stay as they are.
        "ALTER TABLE visit ADD COLUMN thinned INTEGER NOT NULL DEFAULT 0",
    ),
    (
        # When a person said it last, by this computer's clock: of two computers' versions the newest holds
        # (domain.merging). Triggers see to it, so that no way of saying it can forget it; 0: before that.
        "ALTER TABLE site ADD COLUMN changed_ms INTEGER NOT NULL DEFAULT 0",
        f"""CREATE TRIGGER site_said AFTER INSERT ON site WHEN NEW.changed_ms = 0 BEGIN
            UPDATE site SET changed_ms = {_NOW_MS} WHERE id = NEW.id;
        END""",  # noqa: S608 - a constant
        f"""CREATE TRIGGER site_said_anew
        AFTER UPDATE OF name, address, notes, interval_days, removed_ms ON site BEGIN
            UPDATE site SET changed_ms = {_NOW_MS} WHERE id = NEW.id;
        END""",  # noqa: S608 - a constant
        # When it was said last where a meter is expected, or that it is expected nowhere.
        """CREATE TABLE expected_said (
            meter_id INTEGER PRIMARY KEY REFERENCES meter(id) ON DELETE CASCADE,
            changed_ms INTEGER NOT NULL
        )""",
        f"""CREATE TRIGGER expected_here AFTER INSERT ON expected WHEN NEW.meter_id NOT NULL BEGIN
            INSERT OR REPLACE INTO expected_said VALUES (NEW.meter_id, {_NOW_MS});
        END""",  # noqa: S608 - a constant
        f"""CREATE TRIGGER expected_elsewhere AFTER UPDATE OF site_id, meter_id ON expected BEGIN
            INSERT OR REPLACE INTO expected_said
                SELECT id, {_NOW_MS} FROM meter WHERE id IN (OLD.meter_id, NEW.meter_id);
        END""",  # noqa: S608 - a constant
        f"""CREATE TRIGGER expected_nowhere AFTER DELETE ON expected WHEN OLD.meter_id NOT NULL BEGIN
            INSERT OR REPLACE INTO expected_said SELECT id, {_NOW_MS} FROM meter WHERE id = OLD.meter_id;
        END""",  # noqa: S608 - a constant
        # Photos that were taken away: another computer's copy doesn't bring them back.
        """CREATE TABLE photo_removed (
            meter_id INTEGER NOT NULL REFERENCES meter(id) ON DELETE CASCADE,
            digest TEXT NOT NULL,
            removed_ms INTEGER NOT NULL,
            PRIMARY KEY (meter_id, digest)
        ) WITHOUT ROWID""",
        f"""CREATE TRIGGER photo_taken_away AFTER DELETE ON meter_photo BEGIN
            INSERT OR REPLACE INTO photo_removed
                SELECT id, OLD.digest, {_NOW_MS} FROM meter WHERE id = OLD.meter_id;
        END""",  # noqa: S608 - a constant
    ),
    (
        # What devices' attributes on a server said when this computer read or wrote them last.
        """CREATE TABLE told_attribute (
            server TEXT NOT NULL,          -- its address and who was signed in
            device_id TEXT NOT NULL,       -- '': of no device, but how far the reading came
            name TEXT NOT NULL,            -- domain.told
            document TEXT NOT NULL,
            PRIMARY KEY (server, device_id, name)
        ) WITHOUT ROWID""",
        # Collections of meters by other computers; of meters that are unknown here, too.
        """CREATE TABLE told_collection (
            ssid TEXT PRIMARY KEY,
            collected_ms INTEGER NOT NULL, -- when it ended
            computer TEXT NOT NULL,        -- whose
            until_ms INTEGER,              -- end of the newest reading, NULL: none
            freed_ms INTEGER               -- when the memory was freed last, NULL: not known
        ) WITHOUT ROWID""",
    ),
)


class DeviceRow(pw.Model):
    """A device on the server."""

    ref = pw.TextField(primary_key=True)
    device_id = pw.TextField()
    name = pw.TextField()
    profile_id = pw.TextField()

    class Meta:
        """Where it lies."""

        table_name = "device"


class MeterRow(pw.Model):
    """A meter."""

    id = pw.AutoField()
    ssid = pw.TextField(unique=True)
    device_ref = pw.TextField(null=True)
    profile_id = pw.TextField(null=True)
    firmware = pw.TextField(default="")
    last_seen_ms = pw.IntegerField(null=True)
    last_collected_ms = pw.IntegerField(null=True)
    forgotten_ms = pw.IntegerField(null=True)

    class Meta:
        """Where it lies."""

        table_name = "meter"


class VisitRow(pw.Model):
    """A visit to a meter."""

    id = pw.AutoField()
    meter_id = pw.IntegerField()
    device_ref = pw.TextField(null=True)
    firmware = pw.TextField()
    now_ms = pw.IntegerField()
    tail_bytes = pw.IntegerField()
    clock_set_ms = pw.IntegerField(null=True)
    finished_ms = pw.IntegerField(null=True)
    freed = pw.BooleanField(default=False)
    clock = pw.TextField(default="computer")
    clock_checked = pw.BooleanField(default=False)
    running_ms = pw.IntegerField(null=True)
    boot = pw.TextField(null=True)
    told_ms = pw.IntegerField(null=True)
    forgotten = pw.BooleanField(default=False)
    thinned = pw.BooleanField(default=False)

    class Meta:
        """Where it lies."""

        table_name = "visit"


class ReadingRow(pw.Model):
    """A reading."""

    id = pw.AutoField()
    meter_id = pw.IntegerField()
    visit_id = pw.IntegerField()
    raw_bytes = pw.BlobField(column_name="raw")  # Model.raw is something else
    occurrence = pw.IntegerField()
    ct_id = pw.IntegerField()
    real_power_w = pw.FloatField(null=True)
    apparent_power_va = pw.FloatField(null=True)
    current_rms_a = pw.FloatField(null=True)
    voltage_rms_v = pw.FloatField(null=True)
    energy_kwh = pw.FloatField(null=True)
    raw_time_ms = pw.IntegerField(null=True)
    time_ms = pw.IntegerField(null=True)
    uncertainty_ms = pw.IntegerField(null=True)
    state = pw.TextField()
    reason = pw.TextField(default="")
    decision = pw.TextField(default="")

    class Meta:
        """Where it lies."""

        table_name = "reading"


class PowerLossRow(pw.Model):
    """A power loss in a meter's log."""

    id = pw.AutoField()
    meter_id = pw.IntegerField()
    visit_id = pw.IntegerField()
    time_ms = pw.IntegerField()
    corrected_ms = pw.IntegerField(null=True)
    uncertainty_ms = pw.IntegerField(null=True)
    settled = pw.BooleanField(default=False)

    class Meta:
        """Where it lies."""

        table_name = "power_loss"


class TakeOverRow(pw.Model):
    """A meter took a device's place of another one."""

    id = pw.AutoField()
    device_ref = pw.TextField()
    meter_id = pw.IntegerField()
    by_meter_id = pw.IntegerField()
    time_ms = pw.IntegerField()

    class Meta:
        """Where it lies."""

        table_name = "take_over"


class ToldCollectionRow(pw.Model):
    """A collection of a meter by another computer."""

    ssid = pw.TextField(primary_key=True)
    collected_ms = pw.IntegerField()
    computer = pw.TextField()
    until_ms = pw.IntegerField(null=True)
    freed_ms = pw.IntegerField(null=True)

    class Meta:
        """Where it lies."""

        table_name = "told_collection"


class FirmwareUpdateRow(pw.Model):
    """An update of a meter's firmware."""

    id = pw.AutoField()
    meter_id = pw.IntegerField()
    device_ref = pw.TextField(null=True)
    time_ms = pw.IntegerField()
    title = pw.TextField()
    version = pw.TextField()
    state = pw.TextField()
    error = pw.TextField()
    reported = pw.BooleanField(default=False)

    class Meta:
        """Where it lies."""

        table_name = "firmware_update"


class ActivityRow(pw.Model):
    """A line of Activity."""

    id = pw.AutoField()
    time_ms = pw.IntegerField()
    text = pw.TextField()
    tone = pw.TextField()
    kind = pw.TextField()
    meters = pw.TextField()

    class Meta:
        """Where it lies."""

        table_name = "activity"


ROWS: tuple[type[pw.Model], ...] = (
    DeviceRow,
    MeterRow,
    VisitRow,
    ReadingRow,
    PowerLossRow,
    FirmwareUpdateRow,
    ActivityRow,
    TakeOverRow,
)


def open_database(
    path: Path, busy_s: float, migrations: Sequence[Sequence[str]] = MIGRATIONS
) -> pw.SqliteDatabase:
    """Open the file, make it if it isn't there, and bring its schema up to date.

    Where nothing can be written, a file that is there is opened as it is, for reading only.

    Raises:
        DatabaseTooNewError: a newer OFMon wrote it; it is left as it is.
        peewee.PeeweeException, sqlite3.Error, OSError: the file can't be used.
    """
    writable = can_be_written(path)
    pragmas: dict[str, object] = {"foreign_keys": 1}
    if writable:
        path.parent.mkdir(parents=True, exist_ok=True)
        pragmas |= {"journal_mode": "wal", "synchronous": "full"}
    name = str(path) if writable else reading_uri(path)
    database = pw.SqliteDatabase(name, uri=not writable, pragmas=pragmas, timeout=busy_s)
    database.connect()
    try:
        if writable:
            _migrate(database, path, migrations)
        else:
            _check_version(database, path, migrations)
    except BaseException:
        database.close()
        raise
    return database


def execute(database: pw.SqliteDatabase, sql: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
    """Run a statement that peewee has no words for, or that must not cost a peewee row each."""
    cursor: sqlite3.Cursor = database.execute_sql(sql, values)  # type: ignore[no-untyped-call]
    return cursor


def identity(database: pw.SqliteDatabase) -> str:
    """Which database it is."""
    return str(execute(database, "SELECT id FROM identity").fetchone()[0])


def execute_many(database: pw.SqliteDatabase, sql: str, rows: Iterable[Sequence[object]]) -> int:
    """Run a statement for each row: several times as fast as peewee's own way to insert.

    Returns:
        How many rows it changed; what triggers changed doesn't count.
    """
    return connection_of(database).executemany(sql, rows).rowcount


def connection_of(database: pw.SqliteDatabase) -> sqlite3.Connection:
    """What lies below peewee."""
    connection: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
    return connection


def _check_version(database: pw.SqliteDatabase, path: Path, migrations: Sequence[Sequence[str]]) -> None:
    """Of a file that can only be read."""
    if _known_version(database, path, migrations) < len(migrations):
        raise DiskFullError(
            tr(
                "{path} is an older OFMon's, and can't be brought up to date where nothing can be written.",
                path=path,
            ),
            safe=tr("It was left as it is."),
            todo=tr("Make it and its folder writable, or copy it to where it is."),
        )


def _known_version(database: pw.SqliteDatabase, path: Path, migrations: Sequence[Sequence[str]]) -> int:
    version = _version(database)
    if version > len(migrations):
        raise DatabaseTooNewError(
            tr(
                "{path} was written by a newer OFMon (schema {version}, this one knows {migrations}).",
                path=path,
                version=version,
                migrations=len(migrations),
            ),
            safe=tr("It was left as it is."),
            todo=tr("Update OFMon."),
        )
    return version


def _migrate(database: pw.SqliteDatabase, path: Path, migrations: Sequence[Sequence[str]]) -> None:
    version = _known_version(database, path, migrations)
    if 0 < version < len(migrations):
        _back_up(path, path.with_name(f"{path.name}.v{version}.backup"))
    while version < len(migrations):
        with database.atomic("IMMEDIATE"):
            version = _version(database)  # another process may have been faster
            for statement in migrations[version] if version < len(migrations) else ():
                execute(database, statement)
            version = min(version + 1, len(migrations))
            execute(database, f"PRAGMA user_version = {version}")


def _version(database: pw.SqliteDatabase) -> int:
    return int(execute(database, "PRAGMA user_version").fetchone()[0])


def _back_up(path: Path, copy: Path) -> None:
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
