"""The collector's rates: a collection, storing and syncing, each beside the bare library that carries it.

"Bare" does the same amount of work with the least code: sqlite3 inserts the same rows in one transaction,
httpx posts the same points in the same batches to the same server.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from ofmon.adapters.files.secrets_keyring import MemorySecrets
from ofmon.adapters.thingsboard.client import ThingsBoard
from ofmon.domain.correction import correct, plan_correction
from ofmon.domain.reading import decode_body
from ofmon.domain.telemetry import point_of
from ofmon.services.ports import Intake
from ofmon.services.progress import silent
from ofmon.services.sync import Sync
from ofmon_emulation.server import Database, Seeder, running_server, seed_tenant
from support.desk import TOKEN, opened, visits_to
from support.scripted_meter import HOUR_MS, ScriptedMeter

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.telemetry import Point

HOURS = 20_000
ROUNDS = 3
BATCH = 1_000


def main() -> None:
    """Prints the collector's benchmarks."""
    rounds = [asyncio.run(_round()) for _ in range(ROUNDS)]
    visit, store, bare_store, sync, bare_sync = (
        statistics.median(values) for values in zip(*rounds, strict=True)
    )
    print(f"collector, {HOURS:,} readings, median of {ROUNDS} rounds, all in turn:")
    print(f"  whole visit over HTTP (read twice, store, verify, free)  {HOURS / visit:10,.0f} readings/s")
    print(f"  store in one synced transaction                          {HOURS / store:10,.0f} readings/s")
    print(f"  bare sqlite3, same rows                                  {HOURS / bare_store:10,.0f}")
    print(f"  ratio                                                    {bare_store / store:10.2f}")
    print(f"  sync without read-back                                   {HOURS / sync:10,.0f} readings/s")
    print(f"  bare httpx, same points, batches of {BATCH:,}                {HOURS / bare_sync:10,.0f}")
    print(f"  ratio                                                    {bare_sync / sync:10.2f}")


async def _round() -> tuple[float, float, float, float, float]:
    """Seconds for: a visit, a store, the bare one, a sync, the bare one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        meter = ScriptedMeter(token=TOKEN.encode())
        meter.live(HOURS * HOUR_MS)
        body = b"".join(meter.made)
        secrets = MemorySecrets()
        async with opened(folder) as store:
            with meter.serving() as server:
                visit = await _seconds(
                    visits_to(meter, server.url, store, secrets).run(meter.meter_id, silent)
                )
            stored = await _store(folder / "again", meter, body)
            bare = _store_bare(folder / "bare.db", folder / "ofmon.db")
            points = [point_of(item.reading, item.time_ms) for item in await store.readings() if item.time_ms]
            sync, bare_sync = await _sync(folder, store, secrets, points)
    return visit, stored, bare, sync, bare_sync


async def _seconds(work: Awaitable[object]) -> float:
    begin = time.perf_counter()
    await work
    return time.perf_counter() - begin


async def _store(folder: Path, meter: ScriptedMeter, body: bytes) -> float:
    readings = decode_body(body).readings
    corrected = correct(readings, plan_correction(readings, (), meter.true_ms, frozenset()))
    intake = Intake(
        meter.meter_id, TOKEN.device_ref, TOKEN.profile_id, "200", meter.true_ms, corrected, (), tail_bytes=0
    )
    async with opened(folder) as store:
        await store.meters()
        return await _seconds(store.save_intake(intake))


def _store_bare(path: Path, source: Path) -> float:
    """The rows that the collector stored, into a table and indices of the same kind."""
    with sqlite3.connect(source) as database:
        rows = database.execute("SELECT * FROM reading").fetchall()
        query = "SELECT sql FROM sqlite_master WHERE tbl_name = 'reading' AND sql > '' AND type <> 'trigger'"
        made = [sql for (sql,) in database.execute(query)]
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    for statement in made:
        database.execute(statement)
    marks = ",".join("?" * len(rows[0]))
    begin = time.perf_counter()
    with database:
        database.executemany(f"INSERT INTO reading VALUES ({marks})", rows)  # noqa: S608 - only question marks
    took = time.perf_counter() - begin
    database.close()
    return took


async def _sync(
    folder: Path, store: SqliteStore, secrets: MemorySecrets, points: list[Point]
) -> tuple[float, float]:
    """To two devices of one server: the collector's to one, bare posts to the other."""
    other = "B" * len(TOKEN.access_token)
    path = folder / "server.db"
    with Database(path) as database:
        seed_tenant(database)
        seeder = Seeder(database)
        seeder.create_device("collector", TOKEN.access_token)
        seeder.create_device("bare", other)
    with running_server(path) as server:
        client = ThingsBoard(server.url, secrets)
        ours = await _seconds(Sync(store, client, secrets).run())
        await client.close()
        bare = await _seconds(_post_bare(server.url, other, points))
    return ours, bare


async def _post_bare(url: str, access_token: str, points: list[Point]) -> None:
    async with httpx.AsyncClient(base_url=url, trust_env=False) as client:
        for start in range(0, len(points), BATCH):
            batch = [
                {"ts": point.time_ms, "values": dict(point.values)} for point in points[start : start + BATCH]
            ]
            answer = await client.post(f"/api/v1/{access_token}/telemetry", content=json.dumps(batch))
            answer.raise_for_status()
