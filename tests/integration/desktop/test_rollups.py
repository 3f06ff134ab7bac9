"""The sums by day on a real file: whatever happens to readings, they are what the readings come to."""

from __future__ import annotations

import asyncio
import sqlite3
import struct
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ofmon.adapters.store.rollups import differences
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.domain.energy import Period
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import (
    CorrectedReading,
    Decision,
    RawReading,
    Reading,
    ReadingState,
    decode_reading,
)
from ofmon.services.energy import Energy
from ofmon.services.held import Held
from ofmon.services.ports import Device, HeldFilter, Intake
from support.desk import opened
from support.energy_reference import buckets, by_owner, readings_of
from support.older_file import as_before
from support.scripted_meter import MIDNIGHT_MS
from support.time_zone import computer_in

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ofmon.adapters.store.sqlite import SqliteStore

HOUR_MS = 3_600_000
METER, OTHER = (MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in (2, 4))
ALL = (0, 2**53)


def reading_of(time_ms: int, kwh: float = 1.0, ct_id: int = 1, raw_ms: int | None = None) -> CorrectedReading:
    """A reading at a time; its raw time tells it from others."""
    raw = Reading(ct_id, 1000.0, 1000.0, 5.0, 230.0, kwh, time_ms if raw_ms is None else raw_ms).encode()
    return CorrectedReading(RawReading(raw, 0, decode_reading(raw)), time_ms, 0)


def intake(readings: Iterable[CorrectedReading], meter: MeterId = METER, ref: str | None = "ref") -> Intake:
    """What a visit brings."""
    return Intake(meter, ref, "profile", "2.0.0", MIDNIGHT_MS, tuple(readings), (), 0)


def hourly(first_ms: int, hours: int) -> list[CorrectedReading]:
    """1 kWh an hour from a moment on."""
    return [reading_of(first_ms + hour * HOUR_MS) for hour in range(1, hours + 1)]


async def check(store: SqliteStore) -> None:
    """Everything that can be asked is what the readings come to."""
    energy, rows = Energy(store), readings_of(store.path)
    for period in Period:
        found = await energy.by(period, *ALL)
        expected = buckets(rows, period)
        assert [(one.start_ms, one.end_ms, one.readings, one.uncertainty_ms) for one in found] == [
            (one.start_ms, one.end_ms, one.readings, one.uncertainty_ms) for one in expected
        ]
        for one, other in zip(found, expected, strict=True):
            assert one.energy_kwh == pytest.approx(other.energy_kwh, rel=1e-15, abs=1e-9)
    totals = {
        (each.owner.refs or each.owner.ssids)[0]: each.energy_kwh for each in await energy.by_owner(*ALL)
    }
    assert totals == pytest.approx(by_owner(rows), rel=1e-15, abs=1e-9)
    with closing(sqlite3.connect(store.path)) as database:
        assert differences(database) == 0


SANTIAGO_DAYS = [("2026-09-05", 24), ("2026-09-06", 23)]


async def test_days_around_a_clock_change_at_midnight(tmp_path: Path) -> None:
    """1 kWh an hour in Santiago: 24 kWh, and 23 kWh on the day that begins at one o'clock."""
    santiago = ZoneInfo("America/Santiago")
    with computer_in("America/Santiago"):
        async with opened(tmp_path) as store:
            start = int(datetime(2026, 9, 4, tzinfo=santiago).timestamp() * 1000)
            await store.save_intake(intake(hourly(start, 24 + 24 + 23 + 24)))
            days = await Energy(store).by(Period.DAY, *ALL)
            await check(store)
    assert [day.energy_kwh for day in days] == [24, 24, 23, 24]
    begins = [datetime.fromtimestamp(day.start_ms / 1000, santiago) for day in days]
    assert [(at.day, at.hour) for at in begins] == [(4, 0), (5, 0), (6, 1), (7, 0)]


async def test_another_time_zone_makes_the_sums_anew_and_says_so(tmp_path: Path) -> None:
    """The computer travelled; Activity has a line."""
    async with opened(tmp_path) as store:
        with computer_in("Europe/Berlin"):
            await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
            await check(store)
            assert await store.activity() == []
        with computer_in("Asia/Kathmandu"):
            await check(store)
            (line,) = await store.activity()
    assert "time zone" in line.text


async def test_rules_that_changed_make_the_sums_anew(tmp_path: Path) -> None:
    """The zone's name is the same; a day that is as long as before but for its end is enough."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
        with closing(sqlite3.connect(store.path)) as database, database:
            database.execute("UPDATE local_day SET end_ms = end_ms - 1 WHERE start_ms > ?", (MIDNIGHT_MS,))
        await check(store)


async def test_a_part_of_a_day_is_summed_from_its_readings(tmp_path: Path) -> None:
    """A range need not begin or end at midnight, in whatever zone."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
        for hours in (1, 5, 24, 30, 49):
            for first in (0, 7, 24):
                start = MIDNIGHT_MS + first * HOUR_MS
                end = start + hours * HOUR_MS
                for period in Period:
                    found = await Energy(store).by(period, start, end)
                    assert sum(bucket.energy_kwh for bucket in found) == min(hours, 100 - first)
                (total,) = await Energy(store).by_owner(start, end)
                assert total.readings == hours


async def test_days_of_a_zone_that_is_named(tmp_path: Path) -> None:
    """Not the computer's own."""
    zone = ZoneInfo("America/St_Johns")
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
        for period in Period:
            found = await Energy(store).by(period, *ALL, zone=zone)
            assert list(found) == buckets(readings_of(store.path), period, zone)


async def test_energy_stays_with_the_device_it_was_collected_for(tmp_path: Path) -> None:
    """A meter that moved to another device: both have theirs; devices of one name are told apart."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 10), ref="old"))
        await store.save_intake(intake(hourly(MIDNIGHT_MS + 10 * HOUR_MS, 5), ref="new"))
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 3), OTHER, ref="other"))
        for ref, name in (("old", "Heater"), ("new", "Pump"), ("other", "Pump")):
            await store.bind_device(ref, Device(f"id-{ref}", name, "profile"))
        totals = await Energy(store).by_owner(*ALL)
        assert [(each.owner.name, each.energy_kwh) for each in totals] == [
            ("Heater", 10),
            (f"Pump ({METER.ssid})", 5),
            (f"Pump ({OTHER.ssid})", 3),
        ]
        pump = totals[1].owner
        assert [day.energy_kwh for day in await Energy(store).by(Period.DAY, *ALL, whose=pump)] == [5]
        assert len(await Energy(store).by(Period.HOUR, *ALL, whose=pump)) == 5
        assert sum(mean.readings for mean in await Energy(store).means(*ALL, whose=pump)) == 5
        (of_meter,) = await Energy(store).by(Period.DAY, *ALL, whose=METER)
        assert of_meter.energy_kwh == 15


async def test_what_was_measured_before_the_first_token_moves_to_its_device(tmp_path: Path) -> None:
    """With the sums by day, in the same transaction: given by hand, or seen at the next visit."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 10), ref=None))
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 3), OTHER, ref=None))
        await check(store)
        await store.assign_device(METER, "given", "profile")
        await store.save_intake(intake(hourly(MIDNIGHT_MS + 3 * HOUR_MS, 4), OTHER, ref="seen"))
        with closing(sqlite3.connect(store.path)) as database:
            sums = database.execute("SELECT device_ref, SUM(energy_kwh) FROM energy_day GROUP BY 1")
            assert sums.fetchall() == [("given", 10), ("seen", 7)]
        await check(store)


async def test_a_device_that_got_another_meter_or_another_token_is_one(tmp_path: Path) -> None:
    """Its energy is the sum of what was collected for it."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 10), ref="first"))
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 4), OTHER, ref="second"))
        for ref in ("first", "second"):
            await store.bind_device(ref, Device("id", "Heater", "profile"))
        (total,) = await Energy(store).by_owner(*ALL)
        assert (total.owner.name, total.energy_kwh, len(total.owner.ssids)) == ("Heater", 14, 2)


async def test_readings_without_a_number_count_apart(tmp_path: Path) -> None:
    """No bucket is made of them alone; the sums of the others don't feel them."""
    bad = [reading_of(MIDNIGHT_MS + 50 * HOUR_MS, float("nan")), reading_of(MIDNIGHT_MS + 9, float("inf"))]
    async with opened(tmp_path) as store:
        await store.save_intake(intake([*hourly(MIDNIGHT_MS, 10), *bad]))
        await check(store)
        days = await Energy(store).by(Period.DAY, *ALL)
        assert [(day.energy_kwh, day.readings) for day in days] == [(10, 10)]


async def test_a_figure_that_can_not_be_true_is_in_no_sum(tmp_path: Path) -> None:
    """A damaged one of 1e20 kWh is held, and adds nothing to the chart, either."""
    bad = [reading_of(MIDNIGHT_MS + 12 * HOUR_MS, energy) for energy in (1e20, -(2.0**63))]
    async with opened(tmp_path) as store:
        await store.save_intake(intake([*hourly(MIDNIGHT_MS, 10), *bad]))
        await check(store)
        days = await Energy(store).by(Period.DAY, *ALL)
        assert [(day.energy_kwh, day.readings) for day in days] == [(10, 10)]


async def test_of_two_meters_readings_for_an_hour_one_counts(tmp_path: Path) -> None:
    """A device's energy here is what the server gets: 10 kWh, not 18; a person may have the others count."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 10)))
        doubled = [reading_of(MIDNIGHT_MS + hour * HOUR_MS, 2.0) for hour in (1, 2, 3, 4)]
        await store.save_intake(intake(doubled, OTHER))
        (total,) = await Energy(store).by_owner(*ALL)
        assert total.energy_kwh == 10
        assert [mean.readings for mean in await Energy(store).means(*ALL)] == [1] * 10
        await check(store)
        held = await store.held(HeldFilter())
        await store.decide([one.stored.id for one in held], Decision.STAND)
        (total,) = await Energy(store).by_owner(*ALL)
        assert total.energy_kwh == 14
        await check(store)


async def test_damaged_times_stop_nothing(tmp_path: Path) -> None:
    """At the epoch, and beyond what a calendar holds: the others' sums are right, and it is stored."""
    odd = [reading_of(time) for time in (1, 86_400_000, 2**53, 2**62)]
    async with opened(tmp_path) as store:
        await store.save_intake(intake([*odd, *hourly(MIDNIGHT_MS, 10)]))
        found = await Energy(store).by(Period.DAY, MIDNIGHT_MS, MIDNIGHT_MS + 48 * HOUR_MS)
        assert sum(day.energy_kwh for day in found) == 10
        assert len(await Energy(store).by(Period.HOUR, MIDNIGHT_MS, MIDNIGHT_MS + 48 * HOUR_MS)) == 10
        early = await Energy(store).by(Period.MONTH, 0, MIDNIGHT_MS)
        assert sum(month.readings for month in early) == 2
        assert len(await store.readings()) == 14
        with closing(sqlite3.connect(store.path)) as database:
            assert differences(database) == 0


async def test_deleting_all_readings_deletes_their_sums(tmp_path: Path) -> None:
    """In the same transaction, though it isn't the store that deletes."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
        await store.release()
        assert await SqliteUpkeep(store.path).delete_readings(100)
        with closing(sqlite3.connect(store.path)) as database:
            assert database.execute("SELECT COUNT(*) FROM energy_day").fetchone() == (0,)
        await check(store)


async def test_a_database_of_before_gets_its_sums(tmp_path: Path) -> None:
    """By the migration, at the first question."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
    as_before(tmp_path / "ofmon.db", "TABLE energy_day")
    async with opened(tmp_path) as store:
        await check(store)


async def test_a_sum_that_is_wrong_is_found(tmp_path: Path) -> None:
    """A figure that was changed, one that is missing, and one of nothing."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
    for change in (
        "UPDATE energy_day SET energy_kwh = energy_kwh + 1e-6",
        "DELETE FROM energy_day WHERE start_ms = (SELECT MAX(start_ms) FROM energy_day)",
        "INSERT INTO energy_day SELECT start_ms, meter_id, 'nobody', 7, 1, 1, 0, 0 FROM energy_day LIMIT 1",
    ):
        with closing(sqlite3.connect(tmp_path / "ofmon.db")) as database:
            database.execute(change)
            assert differences(database) > 0
            database.rollback()


CHANGES = (
    "UPDATE reading SET time_ms = time_ms + 43200000 WHERE id % 2 = 1",
    "UPDATE reading SET time_ms = time_ms + 86400000 * (id % 3), uncertainty_ms = 60000 WHERE id % 2 = 0",
    "UPDATE reading SET time_ms = NULL, uncertainty_ms = NULL WHERE id % 5 = 1",
    "UPDATE reading SET time_ms = raw_time_ms - 9, uncertainty_ms = 7 WHERE time_ms IS NULL",
    "UPDATE visit SET device_ref = 'three' WHERE device_ref IS NULL",
    "UPDATE visit SET device_ref = NULL WHERE id % 2 = 0",
    "DELETE FROM reading WHERE id % 4 = 0",
    "UPDATE reading SET energy_kwh = energy_kwh / 2 WHERE id % 3 = 0",
    "UPDATE reading SET state = 'sent' WHERE state = 'pending'",
    "INSERT OR REPLACE INTO reading SELECT * FROM reading WHERE id % 7 = 0",
)


@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.parametrize("change", CHANGES)
async def test_each_change_of_readings_changes_their_sums(
    tmp_path: Path,
    change: str,
    elsewhere: bool,  # noqa: FBT001 - two cases
) -> None:
    """Dated anew, given to another device, deleted, changed: by the store, or past it by another program."""
    async with opened(tmp_path) as store:
        for number, ref in enumerate((None, "one", "two", None)):
            await store.save_intake(intake(hourly(MIDNIGHT_MS + number * 40 * HOUR_MS, 40), ref=ref))
        await _step(store, 0, "change elsewhere" if elsewhere else "change", [change])
        if not elsewhere:  # in the same transaction
            with closing(sqlite3.connect(store.path)) as database:
                assert differences(database) == 0
        await check(store)


async def test_what_can_not_be_summed_now_is_read(tmp_path: Path) -> None:
    """Another program is writing for long: charts come from the readings, and are right."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
        with closing(sqlite3.connect(store.path, isolation_level=None)) as database:
            database.execute("UPDATE reading SET time_ms = time_ms + 86400000")
            database.execute("BEGIN IMMEDIATE")
            for period in Period:
                assert list(await Energy(store).by(period, *ALL)) == buckets(readings_of(store.path), period)
            (total,) = await Energy(store).by_owner(*ALL)
            assert (total.energy_kwh, total.readings) == (100, 100)


async def test_an_hour_of_two_meters_counts_once_for_their_device(tmp_path: Path) -> None:
    """What is held for another meter is energy that the device has already; a meter's own has it."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 5)))
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 3), OTHER))
        await store.hold_conflicts()
        assert (await store.counts())[ReadingState.HELD] == 3
        (device,) = await store.owners()
        for whose, energy_kwh in ((None, 5.0), (device, 5.0), (METER, 5.0), (OTHER, 3.0)):
            for period in Period:
                found = await Energy(store).by(period, *ALL, whose=whose)
                assert sum(bucket.energy_kwh for bucket in found) == energy_kwh
            (total,) = await Energy(store).by_owner(*ALL, whose=whose)
            assert total.energy_kwh == energy_kwh
        await check(store)
        held = Held(store)
        await held.send(await held.weigh(HeldFilter()))
        assert (await store.counts())[ReadingState.HELD] == 3
        await check(store)
        for whose, energy_kwh in ((None, 5.0), (METER, 5.0), (OTHER, 3.0)):
            found = await Energy(store).by(Period.DAY, *ALL, whose=whose)
            assert sum(bucket.energy_kwh for bucket in found) == energy_kwh


async def test_charts_of_whole_days_never_go_through_the_readings(tmp_path: Path) -> None:
    """However many there are: SQLite is asked for the sums alone, in the transaction of the question."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
        asked: list[str] = []
        await store._run(lambda db: db.connection().set_trace_callback(asked.append))
        for whose in (None, (await store.owners())[0]):
            for period in (Period.DAY, Period.MONTH):
                assert await Energy(store).by(period, *ALL, whose=whose)
            assert await Energy(store).by_owner(*ALL, whose=whose)
        await store._run(lambda db: db.connection().set_trace_callback(None))
    assert any("energy_day" in statement for statement in asked)
    assert not [statement for statement in asked if " reading " in statement]


async def test_doctor_finds_wrong_sums_and_mends_them(tmp_path: Path) -> None:
    """It says what is wrong and how it is mended, which leaves the readings as they are."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 100)))
    upkeep = SqliteUpkeep(tmp_path / "ofmon.db")
    assert await upkeep.wrong_sums() == 0
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as database, database:
        database.execute("UPDATE energy_day SET readings = readings + 1")
    assert await upkeep.wrong_sums() == 5
    await upkeep.remake_sums()
    assert await upkeep.wrong_sums() == 0
    async with opened(tmp_path) as store:
        await check(store)


KWH = st.floats(-1000, 1000, width=32) | st.sampled_from([float("nan"), 0.0, 2.0**-30, 1e6])
KWH = KWH.map(lambda value: struct.unpack("<f", struct.pack("<f", value))[0])
TIMES = st.integers(-3 * 24, 100 * 24).map(lambda hour: MIDNIGHT_MS + hour * HOUR_MS) | st.integers(
    MIDNIGHT_MS, MIDNIGHT_MS + 90 * 24 * HOUR_MS
)
STORE = st.tuples(
    st.just("store"),
    st.sampled_from([METER, OTHER]),
    st.sampled_from([None, "one", "two"]),
    st.lists(st.tuples(TIMES, KWH, st.integers(1, 2)), min_size=5, max_size=30),
)
STEP = (
    STORE
    | st.tuples(st.sampled_from(["change", "change elsewhere"]), st.sampled_from(CHANGES))
    | st.tuples(st.just("clear"))
    | st.tuples(st.just("restore"))
    | st.tuples(st.just("travel"), st.sampled_from(["Asia/Kathmandu", "America/Santiago", "UTC"]))
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.tuples(STORE, STORE), st.lists(STEP, min_size=2, max_size=6))
def test_whatever_happens_the_sums_are_those_of_the_readings(
    tmp_path_factory: pytest.TempPathFactory,
    first: tuple[tuple[object, ...], ...],
    further: list[tuple[object, ...]],
) -> None:
    """Stored, dated anew, given to another device, deleted, put back, by this program or another one."""
    with computer_in("Europe/Berlin"):
        asyncio.run(_history(tmp_path_factory.mktemp("rollups"), [*first, *further]))


async def test_an_older_file_has_no_sums_to_compare_or_to_make_anew(tmp_path: Path) -> None:
    """It gets them when it is brought up to date."""
    async with opened(tmp_path) as store:
        await store.save_intake(intake(hourly(MIDNIGHT_MS, 4)))
    as_before(tmp_path / "ofmon.db", "TABLE energy_day")
    upkeep = SqliteUpkeep(tmp_path / "ofmon.db")
    assert await upkeep.wrong_sums() is None
    await upkeep.remake_sums()
    async with opened(tmp_path) as store:
        await check(store)


async def _history(folder: Path, steps: list[tuple[object, ...]]) -> None:
    async with opened(folder) as store:
        await store.ready()
        for number, (kind, *what) in enumerate(steps):
            await _step(store, number, kind, what)
            if number % 2:
                await check(store)
        await check(store)


async def _step(store: SqliteStore, number: int, kind: object, what: list[object]) -> None:
    match kind, what:
        case "store", (MeterId() as meter, ref, list() as made):
            readings = (reading_of(time, kwh, ct, time + number) for time, kwh, ct in made)
            await store.save_intake(intake(readings, meter, None if ref is None else str(ref)))
        case "change", (str() as sql,):
            await store._run(lambda db: db.execute_sql(sql), write=True)
        case "change elsewhere", (str() as sql,):
            with closing(sqlite3.connect(store.path)) as database, database:
                database.execute(sql)
        case "clear", ():
            await store.release()
            assert await SqliteUpkeep(store.path).delete_readings(sum((await store.counts()).values()))
        case "restore", ():
            copy = store.path.with_name(f"{number}.db")
            await SqliteUpkeep(store.path).back_up(copy)
            await store.release()
            await SqliteUpkeep(store.path).restore(copy, store.path.with_name(f"kept{number}.db"))
        case "travel", (str() as zone,):
            with computer_in(zone):
                await check(store)
