"""The database on a real file: once and only once, durable, migrated, and clear when it can't be used."""

import asyncio
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ofmon.adapters.store.schema import MIGRATIONS, ROWS
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.correction import HOUR_MS, correct, plan_correction
from ofmon.domain.energy import Period
from ofmon.domain.identity import MeterId
from ofmon.domain.powerloss import PlacedLoss, StoredLoss
from ofmon.domain.reading import CorrectedReading, Reading, ReadingState, decode_body, encode_body
from ofmon.errors import DatabaseBusyError, DatabaseDamagedError, DatabaseTooNewError, DiskFullError
from ofmon.services.energy import Energy
from ofmon.services.ports import Device, Intake, LossFilter
from support.desk import opened
from support.scripted_meter import MIDNIGHT_MS

METER = MeterId("SEM-a0:b1:c2:00:00:02")
OTHER = MeterId("SEM-a0:b1:c2:00:00:04")


def body(hours: int, start: int = 1) -> list[Reading]:
    """Hourly readings of one CT, all different."""
    return [
        Reading(1, 1000.0, 1200.0, 5.0, 230.0, 1.0, MIDNIGHT_MS + hour * HOUR_MS)
        for hour in range(start, start + hours)
    ]


def placed(readings: list[Reading], now_ms: int | None = None) -> tuple[CorrectedReading, ...]:
    """Decoded and corrected as a visit does it."""
    items = decode_body(encode_body(readings)).readings
    now_ms = now_ms or max((reading.raw_time_ms for reading in readings), default=0)
    return correct(items, plan_correction(items, [], now_ms))


def intake(readings: list[Reading], meter: MeterId = METER, ref: str | None = "heater-ref") -> Intake:
    """What a visit brings."""
    return Intake(meter, ref, "profile", "1.0.2", MIDNIGHT_MS, placed(readings), (), 0)


async def test_a_new_database_is_empty(tmp_path: Path) -> None:
    """The first call makes it."""
    async with opened(tmp_path / "deep" / "folder") as store:
        assert await store.meters() == []
        assert await store.counts() == {}
        assert await store.readings() == []


async def test_the_same_body_again_stores_nothing(tmp_path: Path) -> None:
    """And a longer one stores what is new."""
    async with opened(tmp_path) as store:
        assert list((await store.save_intake(intake(body(3)))).new) == [0, 1, 2]
        assert list((await store.save_intake(intake(body(3)))).new) == []
        assert list((await store.save_intake(intake(body(5)))).new) == [3, 4]
        assert list((await store.save_intake(intake(body(3), OTHER))).new) == [0, 1, 2]


async def test_identical_readings_in_one_body_are_all_stored(tmp_path: Path) -> None:
    """Told apart by their occurrence, at times of their own."""
    twins = [body(1)[0]] * 3
    async with opened(tmp_path) as store:
        assert len((await store.save_intake(intake(twins))).new) == 3
        assert len((await store.save_intake(intake(twins))).new) == 0
        assert len({item.time_ms for item in await store.readings()}) == 3


async def test_a_later_visit_never_takes_a_time_that_is_taken(tmp_path: Path) -> None:
    """The meter's clock was set back and gave another reading of the same hour."""
    again = Reading(1, 999.0, 1200.0, 5.0, 230.0, 1.0, MIDNIGHT_MS + HOUR_MS)
    async with opened(tmp_path) as store:
        await store.save_intake(intake(body(1)))
        await store.save_intake(intake([again]))
        times = [item.time_ms for item in await store.readings()]
        assert times == [MIDNIGHT_MS + HOUR_MS, MIDNIGHT_MS + HOUR_MS + 1]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(1, 6), max_size=8), max_size=5))
def test_whatever_bodies_come_each_reading_is_stored_as_often_as_the_fullest_body_has_it(
    tmp_path_factory: pytest.TempPathFactory, bodies: list[list[int]]
) -> None:
    """Key: meter, the 30 bytes, the occurrence within a body."""

    async def run() -> list[int]:
        async with opened(tmp_path_factory.mktemp("store")) as store:
            for hours in bodies:
                await store.save_intake(intake([body(1, hour)[0] for hour in hours]))
            stored = await store.readings()
        return sorted((item.reading.raw_time_ms - MIDNIGHT_MS) // HOUR_MS for item in stored)

    expected = sorted(
        hour for hour in range(1, 7) for _ in range(max((hours.count(hour) for hours in bodies), default=0))
    )
    assert asyncio.run(run()) == expected


async def test_missing_counts_what_the_database_does_not_hold(tmp_path: Path) -> None:
    """Byte for byte, and by occurrence."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(body(3)))
        items = decode_body(encode_body([*body(4), body(1)[0]])).readings
        assert await store.missing(METER, items) == 2
        assert await store.missing(OTHER, items) == 5


async def test_meters_are_listed_with_what_is_known(tmp_path: Path) -> None:
    """Heard, collected, named; counts by state."""
    async with opened(tmp_path) as store:
        await store.heard([METER, OTHER], 1000)
        stored = await store.save_intake(intake(body(3)))
        await store.bind_device("heater-ref", Device("device-id", "Heater", "profile"))
        await store.visit_finished(stored.visit_id, 2000, freed=True)
        await store.mark([item.id for item in await store.readings()][:1], ReadingState.SENT)
        first, second = await store.meters()
        assert (first.meter, first.device_name, first.device_id) == (METER, "Heater", "device-id")
        assert (first.firmware, first.last_collected_ms) == ("1.0.2", 2000)
        assert first.counts == {ReadingState.PENDING: 2, ReadingState.SENT: 1}
        assert first.waiting == 2
        assert (second.meter, second.last_seen_ms, second.last_collected_ms) == (OTHER, 1000, None)
        assert await store.counts() == first.counts


async def test_readings_and_energy_by_time(tmp_path: Path) -> None:
    """From the start inclusive to the end exclusive; energy counts periods that ended in between."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(body(30)))
        start, end = MIDNIGHT_MS, MIDNIGHT_MS + 24 * HOUR_MS
        assert len(await store.readings(METER, start, end)) == 23
        assert await store.readings(OTHER) == []
        (day,) = await Energy(store).by(Period.DAY, start, end, whose=METER, zone=None)
        assert (day.energy_kwh, day.readings) == (24.0, 24)


async def test_the_tables_are_what_the_rows_say(tmp_path: Path) -> None:
    """The migrations and peewee's models name the same columns."""
    async with opened(tmp_path) as store:
        await store.meters()
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as base:
        for row in ROWS:
            columns = {name for _, name, *_ in base.execute(f"PRAGMA table_info({row._meta.table_name})")}
            assert columns == set(row._meta.columns)


async def test_commits_are_synced_to_the_disk(tmp_path: Path) -> None:
    """Write-ahead log with synchronous FULL: a commit survives a power cut."""
    async with opened(tmp_path) as store:
        await store.meters()
        pragmas = await store._run(lambda db: (db.pragma("journal_mode"), db.pragma("synchronous")))
        assert pragmas == ("wal", 2)


async def test_power_losses_are_found_by_meter_and_time(tmp_path: Path) -> None:
    """The newest first; one that is known keeps the time it got first."""
    early, late = (PlacedLoss(MIDNIGHT_MS + at, MIDNIGHT_MS + at + 5, 7) for at in (0, 1000))
    async with opened(tmp_path) as store:
        await store.save_intake(replace(intake(body(1)), losses=(early, late)))
        await store.save_intake(replace(intake(body(1), OTHER), losses=(early,)))
        again = PlacedLoss(late.raw_time_ms, 1, 1)
        await store.save_intake(replace(intake(body(1)), losses=(again,)))
        ours = [StoredLoss(METER.ssid, late), StoredLoss(METER.ssid, early)]
        assert await store.find_losses(LossFilter("00:02")) == ours
        assert len(await store.find_losses(LossFilter())) == 3
        assert await store.find_losses(LossFilter(most=1)) == ours[:1]
        assert await store.find_losses(LossFilter(start_ms=MIDNIGHT_MS + 1000)) == ours[:1]
        assert await store.find_losses(LossFilter("00:02", end_ms=MIDNIGHT_MS + 1000)) == ours[1:]
        assert await store.find_losses(LossFilter("nobody")) == []


async def test_a_loss_that_an_older_ofmon_stored_has_its_own_time_only(tmp_path: Path) -> None:
    """It is found by that."""
    before = MIGRATIONS[:3]
    older = SqliteStore(tmp_path / "ofmon.db", migrations=before)
    await older.counts()
    await older.close()
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as base, base:
        base.execute("INSERT INTO meter (id, ssid) VALUES (1, ?)", (METER.ssid,))
        base.execute("INSERT INTO visit (id, meter_id, firmware, now_ms, tail_bytes) VALUES (1, 1, '', 0, 0)")
        base.execute("INSERT INTO power_loss (meter_id, visit_id, time_ms) VALUES (1, 1, 1000)")
    async with opened(tmp_path) as store:
        [found] = await store.find_losses(LossFilter(start_ms=1000))
    assert found == StoredLoss(METER.ssid, PlacedLoss(1000, None, None))


LATER = (*MIGRATIONS, ("ALTER TABLE meter ADD COLUMN nickname TEXT",))


async def test_an_older_file_is_backed_up_and_migrated(tmp_path: Path) -> None:
    """Readings stay; the copy is the file as it was."""
    path = tmp_path / "ofmon.db"
    async with opened(tmp_path) as store:
        await store.save_intake(intake(body(3)))
    newer = SqliteStore(path, migrations=LATER)
    assert len(await newer.readings()) == 3
    await newer.close()
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("PRAGMA user_version").fetchone() == (len(LATER),)
        assert base.execute("SELECT nickname FROM meter").fetchall() == [(None,)]
    with closing(sqlite3.connect(tmp_path / f"ofmon.db.v{len(MIGRATIONS)}.backup")) as copy:
        assert copy.execute("SELECT COUNT(*) FROM reading").fetchone() == (3,)
        assert copy.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


async def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """All of a version's statements, or none."""
    broken = (*MIGRATIONS, ("ALTER TABLE meter ADD COLUMN nickname TEXT", "NO SUCH STATEMENT"))
    async with opened(tmp_path) as store:
        await store.save_intake(intake(body(3)))
    failing = SqliteStore(tmp_path / "ofmon.db", migrations=broken)
    with pytest.raises(Exception, match="could not be used"):
        await failing.meters()
    await failing.close()
    async with opened(tmp_path) as store:
        assert len(await store.readings()) == 3


async def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    """Written by an OFMon of the future."""
    newer = SqliteStore(tmp_path / "ofmon.db", migrations=LATER)
    await newer.meters()
    await newer.close()
    async with opened(tmp_path) as store:
        with pytest.raises(DatabaseTooNewError, match="newer OFMon"):
            await store.meters()


async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    """And told from other troubles."""
    path = tmp_path / "ofmon.db"
    path.write_bytes(b"not a database" * 1000)
    async with opened(tmp_path) as store:
        with pytest.raises(DatabaseDamagedError, match="no database"):
            await store.meters()
    assert path.read_bytes() == b"not a database" * 1000


async def test_after_a_full_disk_the_same_store_goes_on(tmp_path: Path) -> None:
    """All or nothing of a visit, and no restart is needed when there is room again."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(body(3)))
        await store._run(lambda db: db.pragma("max_page_count", db.pragma("page_count") + 2))
        with pytest.raises(DiskFullError, match="can't be written"):
            await store.save_intake(intake(body(3000)))
        assert len(await store.readings()) == 3
        assert len((await store.save_intake(intake(body(3000)))).new) == 2997


async def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "folder").write_text("in the way")
    async with opened(tmp_path / "folder") as store:
        with pytest.raises(DiskFullError, match=r"folder is a file, not a folder"):
            await store.meters()


HOLD = """
import sqlite3, sys
base = sqlite3.connect(sys.argv[1])
base.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


async def test_a_busy_database_names_the_process_that_holds_it(tmp_path: Path) -> None:
    """Where the system shows it; afterwards the same call works."""
    async with opened(tmp_path) as store:
        await store.meters()
        command = (sys.executable, "-c", HOLD, str(tmp_path / "ofmon.db"))
        pipe = asyncio.subprocess.PIPE
        holder = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
        assert holder.stdout is not None
        await holder.stdout.readline()
        with pytest.raises(DatabaseBusyError) as caught:
            await store.save_intake(intake(body(3)))
        assert f"process {holder.pid}" in caught.value.what
        await holder.communicate(b"")
        assert len((await store.save_intake(intake(body(3)))).new) == 3
