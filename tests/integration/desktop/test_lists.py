"""Lists of readings from a real file: the first ones at once are the first ones of all."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ofmon.adapters.store import lists
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import CorrectedReading, RawReading, Reading, ReadingState, decode_reading
from ofmon.services.ports import Device, Intake, ReadingFilter, ReadingOrder
from support.desk import opened
from support.scripted_meter import MIDNIGHT_MS

if TYPE_CHECKING:
    from pathlib import Path

    from ofmon.adapters.store.sqlite import SqliteStore

HOUR_MS = 3_600_000
METERS = [MeterId(f"SEM-a0:b1:c2:00:00:0{number}") for number in range(1, 5)]
NAMES = ("Heater", "Pump", "Pump", None)
FILTERS = [
    ReadingFilter(),
    ReadingFilter(meter="pump"),
    ReadingFilter(meter="00:04"),
    ReadingFilter(meter="nobody"),
    ReadingFilter(state=ReadingState.CONFIRMED),
    ReadingFilter(state=ReadingState.PENDING, meter="Heater"),
    ReadingFilter(start_ms=MIDNIGHT_MS + 5 * HOUR_MS, end_ms=MIDNIGHT_MS + 9 * HOUR_MS),
]


def _item(hour: int, meter: int) -> CorrectedReading:
    """Figures that many share; every seventh has no time, some have the same one."""
    kwh = float("nan") if hour % 5 == 0 else hour % 3 / 2
    raw = Reading(1, 100.0 * (hour % 4), 1.0, hour % 2, 230.0, kwh, hour * 4 + meter).encode()
    time_ms = None if hour % 7 == 0 else MIDNIGHT_MS + hour // 2 * HOUR_MS
    return CorrectedReading(RawReading(raw, 0, decode_reading(raw)), time_ms, time_ms and 0)


async def fill(store: SqliteStore) -> None:
    """Four meters, two of which have one name, forty readings each in two states."""
    for number, (meter, name) in enumerate(zip(METERS, NAMES, strict=True)):
        items = tuple(_item(hour, number) for hour in range(40))
        ref = f"ref-{number}" if name else None
        await store.save_intake(Intake(meter, ref, "profile", "2.0.0", MIDNIGHT_MS, items, (), 0))
        if name:
            await store.bind_device(f"ref-{number}", Device(f"id-{number}", name, "profile"))
    ids = await store.find_readings(ReadingFilter())
    await store.mark([key for key in ids if key % 2], ReadingState.CONFIRMED)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", list(ReadingOrder))
async def test_the_first_ones_are_the_first_of_all(
    tmp_path: Path,
    order: ReadingOrder,
    descending: bool,  # noqa: FBT001 - two cases
) -> None:
    """However they are sorted and filtered, and whichever way they are found."""
    async with opened(tmp_path) as store:
        await fill(store)
        for wanted in FILTERS:
            asked = replace(wanted, order=order, descending=descending)
            every = await store.find_readings(asked)
            for most in (1, 7, 200):
                assert await store.find_readings(asked, most) == every[:most]


async def test_a_state_that_many_are_in_is_listed_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then each meter's newest ones are looked through."""
    async with opened(tmp_path) as store:
        await fill(store)
        asked = ReadingFilter(state=ReadingState.CONFIRMED)
        every = await store.find_readings(asked)
        monkeypatch.setattr(lists, "_COMMON", 10)
        assert await store.find_readings(asked, 30) == every[:30]


async def test_rows_are_read_by_any_sequence_of_ids(tmp_path: Path) -> None:
    """In its order; ids that are gone are left out."""
    async with opened(tmp_path) as store:
        await fill(store)
        ids = await store.find_readings(ReadingFilter())
        assert [row.id for row in await store.readings_by_id(ids)] == list(ids)
        assert [row.id for row in await store.readings_by_id([ids[3], 10**6, ids[0]])] == [ids[3], ids[0]]


async def test_a_meter_that_moved_is_listed_under_both_names(tmp_path: Path) -> None:
    """Its readings stand by the names of the devices they were collected for, and are found by them."""
    async with opened(tmp_path) as store:
        await fill(store)
        items = tuple(_item(hour, 0) for hour in range(40, 60))
        await store.save_intake(Intake(METERS[0], "ref-4", "profile", "2.0.0", MIDNIGHT_MS, items, (), 0))
        await store.bind_device("ref-4", Device("id-4", "Saw", "profile"))
        for descending in (False, True):
            asked = ReadingFilter(order=ReadingOrder.METER, descending=descending)
            every = await store.find_readings(asked)
            names = [row.device_name or row.ssid for row in await store.readings_by_id(every)]
            assert names == sorted(names, reverse=descending)
            for most in (1, 50, 200):
                assert await store.find_readings(asked, most) == every[:most]
        for name, count in (("heater", 40), ("saw", 20), ("00:01", 60)):
            for order in ReadingOrder:
                found = await store.find_readings(ReadingFilter(name, order=order))
                assert len(found) == count
                assert await store.find_readings(ReadingFilter(name, order=order), 30) == found[:30]


async def test_a_search_that_is_cancelled_ends(tmp_path: Path) -> None:
    """The next one works."""
    async with opened(tmp_path) as store:
        await fill(store)
        task = asyncio.create_task(store.find_readings(ReadingFilter()))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(await store.find_readings(ReadingFilter())) == 160


async def test_one_meter_and_all_meters_say_the_same(tmp_path: Path) -> None:
    """Counts by state of each, by another way for one."""
    async with opened(tmp_path) as store:
        await fill(store)
        for record in await store.meters():
            assert await store.meter(record.meter) == record
            assert sum(record.counts.values()) == 40
        assert await store.meter(MeterId("SEM-ff:ff:ff:ff:ff:ff")) is None
        heater, pump, other, blank = (meter.ssid for meter in METERS)
        assert await store.meter_names() == {
            heater: "Heater",
            pump: f"Pump ({pump})",
            other: f"Pump ({other})",
            blank: blank,
        }


async def test_what_is_asked_of_one_meter_is_looked_up(tmp_path: Path) -> None:
    """No query of one meter goes through the readings of others: SQLite's own plan says so."""
    async with opened(tmp_path) as store:
        await fill(store)
        plans: list[str] = []

        def explain(statement: str) -> None:
            if statement.lstrip().startswith(("SELECT", "WITH")):
                plans.append(statement)

        await store._run(lambda db: db.connection().set_trace_callback(explain))
        await store.meter(METERS[0])
        await store.missing(METERS[0], [_item(1, 0).source, _item(99, 0).source])
        await store._run(lambda db: db.connection().set_trace_callback(None))
        rows = await store._run(
            lambda db: [
                row for sql in plans for row in db.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall()
            ]
        )
    about = [detail for *_, detail in rows if " r" in detail or "reading" in detail]
    assert about
    assert all(detail.startswith("SEARCH") for detail in about), about
