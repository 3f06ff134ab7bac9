"""Times that were found anew into a real SQLite file: what may change, and what never does."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import MIGRATIONS
from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.domain.clock import TimeGiven, TimeSource
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.dating.history import Redating, TimeChange
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import CorrectedReading, Reading, ReadingState, Reason, decode_body, encode_body
from ofmon.services.ports import Intake
from support.desk import opened
from support.scripted_meter import MIDNIGHT_MS

if TYPE_CHECKING:
    from pathlib import Path

METER = MeterId("SEM-a0:b1:c2:00:00:02")


def at(hour: int) -> int:
    """So many hours after midnight."""
    return MIDNIGHT_MS + hour * HOUR_MS


def read(*hours: int) -> list[CorrectedReading]:
    """Readings of these hours, at their raw times."""
    body = encode_body(Reading(1, 1.0, 1.0, 1.0, 1.0, 1.0, at(hour)) for hour in hours)
    return [CorrectedReading(item, item.reading.raw_time_ms, 0) for item in decode_body(body).readings]


def intake(readings: list[CorrectedReading], *changes: TimeChange) -> Intake:
    """What a visit brings."""
    redating = Redating(changes)
    return Intake(METER, "ref", "profile", "1.0.2", at(9), readings, (), 0, redating=redating)


async def test_a_time_changes_until_the_reading_is_sent(tmp_path: Path) -> None:
    """In the visit's own transaction; one that was sent meanwhile keeps its time."""
    first, second, third = read(1, 2, 3)
    async with opened(tmp_path) as store:
        await store.save_intake(intake([first, second, third]))
        ids = [item.id for item in await store.readings()]
        await store.mark(ids[1:2], ReadingState.SENT)
        moved = [CorrectedReading(item.source, at(7), 5) for item in (first, second)]
        changes = [TimeChange(key, item) for key, item in zip(ids, moved, strict=False)]
        await store.save_intake(intake([], *changes))
        found = {item.id: (item.time_ms, item.uncertainty_ms, item.state) for item in await store.readings()}
    assert found[ids[0]] == (at(7), 5, ReadingState.PENDING)
    assert found[ids[1]] == (at(2), 0, ReadingState.SENT)


async def test_a_time_that_is_found_anew_never_takes_anothers(tmp_path: Path) -> None:
    """The server would keep only one of them; two that change places do."""
    first, second, third = read(1, 2, 3)
    async with opened(tmp_path) as store:
        await store.save_intake(intake([first, second, third]))
        ids = [item.id for item in await store.readings()]
        to = {0: at(3), 1: at(1)}
        items = (first, second)
        changes = [TimeChange(ids[n], CorrectedReading(items[n].source, time, 0)) for n, time in to.items()]
        await store.save_intake(intake([], *changes))
        times = {item.id: item.time_ms for item in await store.readings()}
    assert times == {ids[0]: at(3) + 1, ids[1]: at(1), ids[2]: at(3)}


async def test_a_time_that_is_lost_is_held_with_its_reason(tmp_path: Path) -> None:
    """And waits for a clock."""
    [only] = read(1)
    async with opened(tmp_path) as store:
        await store.save_intake(intake([only]))
        [key] = [item.id for item in await store.readings()]
        lost = CorrectedReading(only.source, None, None, Reason.CLOCK_UNKNOWN)
        await store.save_intake(intake([], TimeChange(key, lost)))
        assert await store.counts() == {ReadingState.HELD: 1}
        [entry] = (await store.history(METER)).entries
        assert entry.timing is not None
        assert (entry.timing.reason, entry.unsent) == (Reason.CLOCK_UNKNOWN, True)


async def test_what_an_older_ofmon_held_is_dated_at_the_desk(tmp_path: Path) -> None:
    """A computer in 2015 had stored it; the next visit's clock was right."""
    older = SqliteStore(tmp_path / "ofmon.db", migrations=MIGRATIONS[:4])
    await older.counts()
    await older.close()
    [first, second] = read(1, 2)
    with closing(sqlite3.connect(tmp_path / "ofmon.db")) as base, base:
        base.execute("INSERT INTO meter (id, ssid) VALUES (1, ?)", (METER.ssid,))
        visits = [(1, 1_420_070_400_000, None), (2, at(2), at(2))]
        sql = "INSERT INTO visit (id, meter_id, device_ref, firmware, now_ms, tail_bytes, clock_set_ms)"
        base.executemany(f"{sql} VALUES (?, 1, 'ref', '', ?, 0, ?)", visits)
        rows = [(1, first.source.raw, None, "held"), (2, second.source.raw, at(2), "pending")]
        sql = "INSERT INTO reading (meter_id, visit_id, raw, occurrence, ct_id, raw_time_ms, time_ms, state)"
        base.executemany(f"{sql} VALUES (1, ?, ?, 0, 1, 0, ?, ?)", rows)
    async with opened(tmp_path) as store:
        assert await store.redate(TimeGiven(at(9), TimeSource.COMPUTER)) == {METER: 2}
        assert [item.time_ms for item in await store.readings()] == [at(1), at(2)]
        assert await store.redate(TimeGiven(at(9), TimeSource.COMPUTER)) == {}


async def test_the_newest_moment_that_is_past_is_no_emulated_meters(tmp_path: Path) -> None:
    """Its time may run ahead of everybody's."""
    async with opened(tmp_path) as store:
        emulated = intake(read(90))
        await store.save_intake(emulated)
        [key] = [item.id for item in await store.readings()]
        await store.mark([key], ReadingState.CONFIRMED)
        assert await store.past_ms() == at(90)
        await store._run(lambda db: db.execute_sql("UPDATE visit SET clock = 'testbed'"), write=True)
        assert await store.past_ms() == 0
