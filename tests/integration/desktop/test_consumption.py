"""Bars, hours and what is due, on a real file: what the readings come to, one by one."""

from __future__ import annotations

import math
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from ofmon.adapters.store.consumption import SqliteConsumption
from ofmon.domain.completeness import Completeness, Standing
from ofmon.domain.consumption import completeness, total
from ofmon.domain.identity import MeterId
from ofmon.domain.local_time import Period, stretches
from ofmon.domain.periods import Kind, containing, free
from ofmon.domain.reading import CorrectedReading, RawReading, Reading, decode_reading
from ofmon.services.consumption import Consumption
from ofmon.services.ports import Device, Intake
from support.desk import opened
from support.energy_reference import readings_of
from support.scripted_meter import MIDNIGHT_MS
from support.time_zone import computer_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator
    from pathlib import Path

    from ofmon.adapters.store.sqlite import SqliteStore

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
PUMP, HEATER, BLANK = (MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in (1, 2, 3))
NEW_YEAR = date(2026, 1, 1)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def _berlin() -> Iterator[None]:
    """A place with summer time."""
    with computer_in("Europe/Berlin"):
        yield


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    """An empty database."""
    async with opened(tmp_path) as made:
        yield made


def reading_of(time_ms: int, kwh: float = 1.0, ct_id: int = 1, unsure_ms: int = 0) -> CorrectedReading:
    """A reading at a time."""
    raw = Reading(ct_id, 900.0 * kwh, 1000.0 * kwh, 5.0 * ct_id, 229.0 + ct_id, kwh, time_ms).encode()
    return CorrectedReading(RawReading(raw, 0, decode_reading(raw)), time_ms, unsure_ms)


async def put(
    store: SqliteStore, readings: Iterable[CorrectedReading], meter: MeterId = PUMP, ref: str | None = "pump"
) -> None:
    """What a visit brings; the device is named like its token."""
    await store.save_intake(Intake(meter, ref, "profile", "2.0.0", MIDNIGHT_MS, tuple(readings), (), 0))
    if ref:
        await store.bind_device(ref, Device(f"id-{ref}", ref.capitalize(), "profile", "default"))


def asked(store: SqliteStore) -> Consumption:
    """What is tested."""
    return Consumption(store, SqliteConsumption(store))


def local_ms(day: date) -> int:
    """Midnight in Berlin."""
    return containing(Kind.DAY, day).start_ms(BERLIN)


async def scattered(store: SqliteStore) -> None:
    """Three meters' readings of a year with gaps, and times that are sure to the hour or not at all."""
    chance = random.Random(21)  # noqa: S311 - the same each time
    for meter, ref in ((PUMP, "pump"), (HEATER, "heater"), (BLANK, None)):
        times = sorted(chance.sample(range(365 * 24), 400))
        found = [
            reading_of(
                MIDNIGHT_MS + hour * HOUR_MS + chance.randrange(HOUR_MS),
                chance.uniform(-1, 5),
                chance.choice((1, 1, 2)),
                chance.choice((0, 0, 0, 600_000, 5 * HOUR_MS)),
            )
            for hour in times
        ]
        await put(store, found, meter, ref)


@pytest.mark.parametrize("zone", [None, BERLIN])
@pytest.mark.parametrize(
    ("kind", "by"),
    [
        (Kind.DAY, Period.HOUR),
        (Kind.WEEK, Period.HOUR),
        (Kind.WEEK, Period.DAY),
        (Kind.MONTH, Period.DAY),
        (Kind.YEAR, Period.MONTH),
        (Kind.YEAR, Period.DAY),
    ],
)
async def test_bars_are_the_sums_of_the_readings_in_them(
    store: SqliteStore, kind: Kind, by: Period, zone: ZoneInfo | None
) -> None:
    """Through both changes of the clock, by the sums of days and by the readings alone."""
    await scattered(store)
    rows = readings_of(store.path)
    for month in (1, 3, 10, 12):
        shown = containing(kind, date(2026, month, 28))
        bars = await asked(store).bars(shown, by, MIDNIGHT_MS + 3 * 365 * DAY_MS, zone=zone)
        assert [(bar.start_ms, bar.end_ms) for bar in bars] == list(shown.bars(by, BERLIN))
        for bar in bars:
            inside = [row for row in rows if bar.start_ms < row[0] <= bar.end_ms]
            assert bar.readings == len(inside)
            expected = math.fsum(row[1] for row in inside) if inside else math.nan
            assert bar.energy_kwh == pytest.approx(expected, rel=1e-12, abs=1e-9, nan_ok=True)
            assert bar.uncertainty_ms == max((row[2] for row in inside), default=0)
        everything = [row[1] for row in rows if shown.start_ms(BERLIN) < row[0] <= shown.end_ms(BERLIN)]
        assert total(bars) == pytest.approx(math.fsum(everything), abs=1e-9)


async def test_a_bar_is_unsure_only_where_a_reading_may_cross_its_border(store: SqliteStore) -> None:
    """Also the one that it would come to; judged reading by reading."""
    await scattered(store)
    rows = readings_of(store.path)
    shown = containing(Kind.MONTH, date(2026, 3, 5))
    for by in (Period.DAY, Period.HOUR):
        bars = await asked(store).bars(shown, by, MIDNIGHT_MS + 900 * DAY_MS)
        for bar in bars:
            expected = any(
                time - unsure <= bar.end_ms
                and time + unsure > bar.start_ms
                and (time - unsure <= bar.start_ms or time + unsure > bar.end_ms)
                for time, _kwh, unsure, *_who in rows
            )
            assert bar.unsure is expected
            crossing = [
                row[1]
                for row in rows
                if bar.start_ms < row[0] <= bar.end_ms
                and (row[0] - row[2] <= bar.start_ms or row[0] + row[2] > bar.end_ms)
            ]
            assert bar.unsure_kwh == pytest.approx(math.fsum(crossing), abs=1e-9)


async def test_several_devices_at_once_are_the_sum_of_each(store: SqliteStore) -> None:
    """Whichever are chosen, one without a token as well; what isn't chosen isn't in it."""
    await scattered(store)
    consumption = asked(store)
    owners = await consumption.owners()
    shown, now = containing(Kind.YEAR, NEW_YEAR), MIDNIGHT_MS + 900 * DAY_MS
    for by in (Period.MONTH, Period.DAY):
        single = [await consumption.bars(shown, by, now, [owner]) for owner in owners]
        pair = await consumption.bars(shown, by, now, owners[1:])
        assert total(pair) == pytest.approx(total(single[1]) + total(single[2]), abs=1e-9)
        assert {share.owner for bar in pair for share in bar.shares} == {each.key for each in owners[1:]}
        assert completeness(pair) == completeness(single[1]) + completeness(single[2])


async def test_hours_with_a_reading_out_of_hours_due(store: SqliteStore) -> None:
    """One device of a whole day, one that began at six in the evening with two CTs, both until now."""
    start = local_ms(NEW_YEAR)
    await put(store, [reading_of(start + hour * HOUR_MS) for hour in range(-30, 25)])
    await put(
        store,
        [reading_of(start + hour * HOUR_MS, ct_id=ct) for hour in (19, 20, 22) for ct in (1, 2)],
        HEATER,
        "heater",
    )
    shown = free(NEW_YEAR, date(2026, 1, 2))
    days = await asked(store).bars(shown, Period.DAY, start + 30 * HOUR_MS)
    assert [day.completeness for day in days] == [Completeness(24 + 6, 24 + 12), Completeness(0, 18)]
    assert [day.standing for day in days] == [Standing.WHOLE, Standing.RUNNING]
    (alone,) = [owner for owner in await asked(store).owners() if owner.name == "Heater"]
    days = await asked(store).bars(shown, Period.DAY, start + 30 * HOUR_MS, [alone])
    assert [day.completeness for day in days] == [Completeness(6, 12), Completeness(0, 12)]
    assert days[0].standing is Standing.BEGINS


async def test_a_device_that_no_meter_has_any_more_owes_nothing(store: SqliteStore) -> None:
    """Its meter moved to another device; that one owes hours from then on."""
    start = local_ms(NEW_YEAR)
    await put(store, [reading_of(start + hour * HOUR_MS) for hour in range(1, 11)])
    await put(store, [reading_of(start + hour * HOUR_MS) for hour in range(11, 21)], PUMP, "fan")
    found = {each.owner: each for each in await asked(store).series()}
    assert {key: each.ended for key, each in found.items()} == {"id-pump": True, "id-fan": False}
    (day,) = await asked(store).bars(containing(Kind.DAY, NEW_YEAR), Period.DAY, start + 40 * HOUR_MS)
    assert day.completeness == Completeness(20, 24)


async def test_a_forgotten_meter_owes_nothing(store: SqliteStore) -> None:
    """Also one without a token, which is known by nothing but its name; until then it owes until now."""
    start = local_ms(NEW_YEAR)
    await put(store, [reading_of(start + hour * HOUR_MS) for hour in range(1, 11)], BLANK, None)

    async def due() -> Completeness:
        (day,) = await asked(store).bars(containing(Kind.DAY, NEW_YEAR), Period.DAY, start + 20 * HOUR_MS)
        return day.completeness

    assert await due() == Completeness(10, 20)
    forget = "UPDATE meter SET forgotten_ms = 1"
    await store.run(lambda db: db.execute_sql(forget), write=True)  # type: ignore[no-untyped-call]
    assert await due() == Completeness(10, 10)


async def test_series_are_those_of_the_readings(store: SqliteStore) -> None:
    """From the sums by day as from the readings themselves."""
    await scattered(store)
    kept = sorted(await asked(store).series(), key=lambda each: (each.owner, each.ct_id))
    with closing(sqlite3.connect(store.path)) as database:
        rows = database.execute(
            "SELECT COALESCE(d.device_id, m.ssid), r.ct_id, MIN(r.time_ms), MAX(r.time_ms) FROM reading r"
            " JOIN visit v ON v.id = r.visit_id JOIN meter m ON m.id = r.meter_id"
            " LEFT JOIN device d ON d.ref = v.device_ref GROUP BY 1, 2 ORDER BY 1, 2"
        ).fetchall()
    assert [(each.owner, each.ct_id, each.first_ms, each.last_ms) for each in kept] == rows


async def test_power_of_an_hour_is_its_energy_and_its_factor_is_weighted(store: SqliteStore) -> None:
    """Of two devices: kW add up, the factor is real by apparent power; more comes with each part."""
    start = local_ms(date(2026, 3, 29))
    for meter, ref, kwh in ((PUMP, "pump", 1.0), (HEATER, "heater", 3.0)):
        readings = [reading_of(start + hour * HOUR_MS, kwh) for hour in range(1, 24)]
        await put(store, readings, meter, ref)
    parts = [each async for each in asked(store).power(free(date(2026, 2, 1), date(2026, 3, 29)))]
    assert [len(each) for each in parts] == [23, 23]
    assert {(hour.power_kw, hour.readings) for hour in parts[-1]} == {(4.0, 2)}
    assert all(hour.power_factor == pytest.approx(0.9) for hour in parts[-1])


HOURS_AT_ONCE = """
    SELECT (r.time_ms - 1 + :shift) / 3600000, SUM(r.energy_kwh),
        SUM(r.real_power_w) FILTER (WHERE MAX(ABS(r.real_power_w), ABS(r.apparent_power_va)) < 9e18),
        SUM(r.apparent_power_va) FILTER (WHERE MAX(ABS(r.real_power_w), ABS(r.apparent_power_va)) < 9e18),
        COUNT(*)
    FROM reading r JOIN visit v ON v.id = r.visit_id
    WHERE r.time_ms > :start AND r.time_ms <= :end AND ABS(r.energy_kwh) < 9e18 AND r.reason <> 'conflict'
        AND (:ref = '' OR v.device_ref = :ref)
    GROUP BY 1 ORDER BY 1
"""


@pytest.mark.parametrize("place", ["Europe/Berlin", "Australia/Lord_Howe"])
@pytest.mark.parametrize("ref", ["", "heater"])
async def test_hours_read_in_parts_are_those_read_at_once(store: SqliteStore, place: str, ref: str) -> None:
    """To the last bit, in a year with changes of the clock, gaps, estimated times, conflicts, no figures."""
    with computer_in(place):
        await scattered(store)
        odd = [MIDNIGHT_MS + hour * HOUR_MS for hour in range(2_000, 2_040)]
        await put(store, [reading_of(at, math.nan if at % 3 else 1e20) for at in odd])
        await put(store, [reading_of(at, 0.1) for at in odd[:20]], HEATER, "pump")
        await store.hold_conflicts()
        shown = containing(Kind.YEAR, date(2026, 5, 1))
        owners = [each for each in await asked(store).owners() if ref in each.refs] if ref else None
        *_parts, found = [each async for each in asked(store).power(shown, owners)]
        expected = []
        with closing(sqlite3.connect(store.path)) as database:
            for each in stretches(shown.start_ms(), shown.end_ms()):
                shift = each.offset_ms + 10**9 * HOUR_MS
                values = {"shift": shift, "start": each.start_ms, "end": each.end_ms, "ref": ref}
                for hour, kwh, real_w, apparent_va, readings in database.execute(HOURS_AT_ONCE, values):
                    start = max(hour * HOUR_MS - shift, each.start_ms)
                    end = min((hour + 1) * HOUR_MS - shift, each.end_ms)
                    factor = real_w / apparent_va if apparent_va else math.nan
                    expected.append((start, end, kwh * HOUR_MS / (end - start), factor, readings))
    assert len(expected) > 300
    assert list(found) == expected


async def test_half_an_hour_is_no_hour_of_half_the_power(store: SqliteStore) -> None:
    """Where clocks move by half an hour one hour of the wall clock has thirty minutes."""
    with computer_in("Australia/Lord_Howe"):
        shown = containing(Kind.DAY, date(2026, 10, 4))
        bars = shown.bars(Period.HOUR)
        await put(store, [reading_of(end, (end - start) / HOUR_MS) for start, end in bars])
        (hours,) = [each async for each in asked(store).power(shown)]
    assert [hour.power_kw for hour in hours] == [1.0] * 24


async def test_current_and_voltage_stay_those_of_each_ct(store: SqliteStore) -> None:
    """Two phases of one device: two lines, no mean of both."""
    start = local_ms(NEW_YEAR)
    await put(store, [reading_of(start + h * HOUR_MS, ct_id=ct) for h in range(1, 6) for ct in (1, 2)])
    (owner,) = await asked(store).owners()
    found = await asked(store).electrical(containing(Kind.DAY, NEW_YEAR), [owner])
    assert {(each.ct_id, each.current_a, each.voltage_v) for each in found} == {(1, 5, 230), (2, 10, 231)}
    assert len(found) == 10


async def test_what_was_held_for_another_meter_is_in_no_bar(store: SqliteStore) -> None:
    """Nor is a figure that can't be true."""
    start = local_ms(NEW_YEAR)
    await put(store, [reading_of(start + HOUR_MS), reading_of(start + 2 * HOUR_MS, 1e20)])
    await put(store, [replace(reading_of(start + HOUR_MS, 5.0))], HEATER, "pump")
    await store.hold_conflicts()
    for by in (Period.HOUR, Period.DAY):
        bars = await asked(store).bars(containing(Kind.DAY, NEW_YEAR), by, start + DAY_MS)
        assert total(bars) == pytest.approx(1.0)


async def test_an_empty_database_has_empty_bars(store: SqliteStore) -> None:
    """A gap is not a number."""
    bars = await asked(store).bars(containing(Kind.DAY, NEW_YEAR), Period.HOUR, MIDNIGHT_MS)
    assert len(bars) == 24
    assert all(math.isnan(bar.energy_kwh) for bar in bars)
    assert math.isnan(total(bars))
