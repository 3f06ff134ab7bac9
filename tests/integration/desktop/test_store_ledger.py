"""What waits, what was sent and what is doubtful, as the database keeps it."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from ofmon.adapters.store.sqlite import SqliteStore
from ofmon.adapters.store.upkeep import SqliteUpkeep
from ofmon.domain.reading import ReadingState
from ofmon.errors import MeterRefusedError
from ofmon.services.progress import silent
from support.desk import OTHER_TOKEN, TOKEN, opened, visits_to
from support.older_file import as_before
from support.scripted_meter import HOUR_MS, ScriptedMeter


async def test_what_was_sent_keeps_the_time_at_which_it_was_sent(tmp_path: Path) -> None:
    """Somebody may have placed a reading anew while it was on its way: the server has it as it was sent."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(3 * HOUR_MS)
    async with opened(tmp_path) as store:
        with meter.serving() as server:
            await visits_to(meter, server.url, store).run(meter.meter_id, silent)
        (parcel,) = await store.parcels(ReadingState.PENDING)
        entries = await store.entries(parcel, (ReadingState.PENDING,))
        await store.adopt({entries[1].id: entries[1].time_ms + 60_000}, ReadingState.PENDING)
        await store.acknowledged(entries)
        readings = await store.readings()
        assert [item.time_ms for item in readings] == [entry.time_ms for entry in entries]
        assert [item.state for item in readings] == [ReadingState.SENT] * 3
        assert [item.uncertainty_ms for item in readings] == [0, 120_000, 0]


async def test_two_tokens_that_nobody_named_are_two_parcels(tmp_path: Path) -> None:
    """One of them may be known to the server."""
    meter = ScriptedMeter(token=TOKEN.encode())
    async with opened(tmp_path) as store:
        for token in (TOKEN, OTHER_TOKEN):
            meter.token = token.encode()
            meter.live(2 * HOUR_MS)
            with meter.serving() as server:
                await visits_to(meter, server.url, store).run(meter.meter_id, silent)
        parcels = await store.parcels(ReadingState.PENDING)
        assert {parcel.device_ref for parcel in parcels} == {TOKEN.device_ref, OTHER_TOKEN.device_ref}
        assert [parcel.counts for parcel in parcels] == [{ReadingState.PENDING: 2}] * 2


async def test_a_parcel_comes_in_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each reading once, whatever its state becomes meanwhile."""
    monkeypatch.setattr("ofmon.adapters.store.ledger.PAGE", 4)
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(10 * HOUR_MS)
    async with opened(tmp_path) as store:
        with meter.serving() as server:
            await visits_to(meter, server.url, store).run(meter.meter_id, silent)
        (parcel,) = await store.parcels(ReadingState.PENDING)
        assert parcel.counts == {ReadingState.PENDING: 10}
        seen: list[int] = []
        while page := await store.entries(parcel, (ReadingState.PENDING,), seen[-1] if seen else 0):
            assert len(page) <= 4
            seen += [entry.id for entry in page]
            await store.mark(seen[:-1:2], ReadingState.SENT)
        assert seen == [item.id for item in await store.readings()]


async def test_readings_are_doubtful_while_a_loss_is_in_the_meters_log(tmp_path: Path) -> None:
    """Those before it never are; those after it until the memory was freed."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(2 * HOUR_MS)
    meter.power_cut(90 * 60_000)
    meter.live(2 * HOUR_MS)
    async with opened(tmp_path) as store:

        async def doubts() -> list[bool]:
            with meter.serving() as server, suppress(MeterRefusedError):
                await visits_to(meter, server.url, store).run(meter.meter_id, silent)
            (parcel,) = await store.parcels(ReadingState.PENDING)
            return [entry.doubtful for entry in await store.entries(parcel, (ReadingState.PENDING,))]

        meter.faults.status["/reset"] = 503
        assert await doubts() == [False, False, True, True]
        meter.live(2 * HOUR_MS)
        assert await doubts() == [False, False, True, True, True, True]
        del meter.faults.status["/reset"]
        await doubts()
        meter.live(2 * HOUR_MS)
        assert (await doubts())[-2:] == [False, False]


async def test_what_an_older_version_refused_waits_again(tmp_path: Path) -> None:
    """It took rate limits for proofs; and what the server keeps as text is held from now on."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(4 * HOUR_MS)
    path = tmp_path / "ofmon.db"
    old = SqliteStore(path)
    with meter.serving() as server:
        await visits_to(meter, server.url, old).run(meter.meter_id, silent)
    await old.close()
    as_before(path, "TABLE refusal")
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("UPDATE reading SET state = 'refused' WHERE id = 1")
        base.execute("UPDATE reading SET state = 'sent', energy_kwh = 1e20 WHERE id = 2")
        base.execute("UPDATE reading SET energy_kwh = 9e999 WHERE id = 3")
    async with opened(tmp_path) as store:
        assert await store.counts() == {ReadingState.PENDING: 3, ReadingState.HELD: 1}
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("SELECT id, reason FROM reading WHERE state = 'held'").fetchall() == [
            (2, "figure-too-large")
        ]


async def test_clearing_takes_refusals_with_the_readings(tmp_path: Path) -> None:
    """A later reading of the same number has a clean slate."""
    meter = ScriptedMeter(token=TOKEN.encode())
    meter.live(2 * HOUR_MS)
    async with opened(tmp_path) as store:
        with meter.serving() as server:
            await visits_to(meter, server.url, store).run(meter.meter_id, silent)
        await store.refused([1], 1_000)
        await store.release()
        assert await SqliteUpkeep(store.path).delete_readings(2)
        with closing(sqlite3.connect(store.path)) as base:
            assert base.execute("SELECT COUNT(*) FROM refusal").fetchone() == (0,)
