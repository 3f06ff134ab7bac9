"""The local database: SQLite by peewee, in write-ahead mode, synced to the disk at each commit.

One thread of its own does all the work, so that the event loop never waits for the disk; a call that is
cancelled still ends whole, committed or not at all. Several processes may use the same file: a writer waits
for another one up to ``busy_s`` and then tells who holds it.
"""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import peewee as pw

from ofmon.adapters.store import activity as store_activity
from ofmon.adapters.store import dating as store_dating
from ofmon.adapters.store import lists as store_lists
from ofmon.adapters.store import queries
from ofmon.adapters.store import updates as store_updates
from ofmon.adapters.store.errors import typed
from ofmon.adapters.store.schema import (
    MIGRATIONS,
    DeviceRow,
    MeterRow,
    PowerLossRow,
    ReadingRow,
    VisitRow,
    execute_many,
    open_database,
)
from ofmon.domain.reading import ReadingState
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.dating.history import History
    from ofmon.domain.energy import EnergyPoint
    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import RawReading, StoredReading
    from ofmon.services.activity import Line
    from ofmon.services.firmware_ports import UpdateReport
    from ofmon.services.ports import Device, Intake, LossFilter, MeterRecord, Parcel, ReadingFilter, Stored

T = TypeVar("T")


class SqliteStore:
    """`ofmon.services.ports.Store` in the file ``path`` (made at the first call).

    Args:
        path: the database file.
        busy_s: how long to wait for another writer.
        migrations: the schema's history.
    """

    def __init__(
        self, path: Path, *, busy_s: float = 5.0, migrations: Sequence[Sequence[str]] = MIGRATIONS
    ) -> None:
        self.path = path
        self._busy_s = busy_s
        self._migrations = migrations
        self._database: pw.SqliteDatabase | None = None
        self._thread = ThreadPoolExecutor(1, "ofmon-database")

    async def _run(self, work: Callable[[pw.SqliteDatabase], T], *, write: bool = False) -> T:
        """Do ``work`` in the database's thread, in one transaction; errors leave as typed ones."""
        return await in_thread(self._transact, work, write, executor=self._thread)

    def _transact(self, work: Callable[[pw.SqliteDatabase], T], write: bool) -> T:  # noqa: FBT001
        try:
            if self._database is None:
                self._database = open_database(self.path, self._busy_s, self._migrations)
            with self._database.atomic("IMMEDIATE" if write else "DEFERRED"):
                return work(self._database)
        except (pw.PeeweeException, sqlite3.Error, OSError) as error:
            self._close()  # whatever state it is in: the next call opens it afresh
            raise typed(error, self.path) from error

    async def release(self) -> None:
        """See the port."""
        await in_thread(self._close, executor=self._thread)

    async def close(self) -> None:
        """Finish what runs and close the file."""
        await in_thread(self._close, executor=self._thread)
        self._thread.shutdown(wait=False)

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    # ------------------------------------------------------------ at the meter

    async def save_intake(self, intake: Intake) -> Stored:
        """See the port."""
        return await self._run(lambda db: queries.save_intake(db, intake), write=True)

    async def history(self, meter: MeterId, clock: TimeGiven | None = None) -> History:
        """See the port."""
        return await self._run(lambda db: store_dating.history(db, meter, clock))

    async def redate(self, clock: TimeGiven) -> Mapping[MeterId, int]:
        """See the port."""
        return await self._run(lambda db: store_dating.redate(db, clock), write=True)

    async def past_ms(self) -> int:
        """See the port."""
        return await self._run(store_dating.past_ms)

    async def carriers(self, ref: str) -> list[MeterId]:
        """See the port."""
        return await self._run(lambda db: store_dating.carriers(db, ref))

    async def owner(self, readings: Sequence[RawReading], but: MeterId) -> MeterId | None:
        """See the port."""
        return await self._run(lambda db: store_dating.owner(db, readings, but))

    async def missing(self, meter: MeterId, readings: Sequence[RawReading]) -> int:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> int:
            query = (
                ReadingRow.select(ReadingRow.raw_bytes, ReadingRow.occurrence)
                .join(MeterRow, on=(MeterRow.id == ReadingRow.meter_id))
                .where(MeterRow.ssid == meter.ssid)
            )
            held = {(bytes(raw), occurrence) for raw, occurrence in query.tuples().execute(db)}
            return sum((item.raw, item.occurrence) not in held for item in readings)

        return await self._run(work)

    async def settled_losses(self, meter: MeterId) -> frozenset[int]:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> frozenset[int]:
            query = (
                PowerLossRow.select(PowerLossRow.time_ms)
                .join(MeterRow, on=(MeterRow.id == PowerLossRow.meter_id))
                .where((MeterRow.ssid == meter.ssid) & PowerLossRow.settled)
            )
            return frozenset(time_ms for (time_ms,) in query.tuples().execute(db))

        return await self._run(work)

    async def clock_was_set(self, visit_id: int, time_ms: int) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            VisitRow.update(clock_set_ms=time_ms).where(VisitRow.id == visit_id).execute(db)
            meter = VisitRow.select(VisitRow.meter_id).where(VisitRow.id == visit_id)
            PowerLossRow.update(settled=True).where(PowerLossRow.meter_id == meter).execute(db)

        await self._run(work, write=True)

    async def visit_finished(self, visit_id: int, time_ms: int, *, freed: bool) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            update = VisitRow.update(finished_ms=time_ms, freed=freed)
            update.where(VisitRow.id == visit_id).execute(db)
            meter = VisitRow.select(VisitRow.meter_id).where(VisitRow.id == visit_id)
            MeterRow.update(last_collected_ms=time_ms).where(MeterRow.id == meter).execute(db)

        await self._run(work, write=True)

    async def heard(self, meters: Collection[MeterId], time_ms: int) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            for meter in meters:
                queries.meter_key(db, meter)
                MeterRow.update(last_seen_ms=time_ms).where(MeterRow.ssid == meter.ssid).execute(db)

        await self._run(work, write=True)

    async def bind_device(self, ref: str, device: Device) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            row = DeviceRow.insert(
                ref=ref, device_id=device.id, name=device.name, profile_id=device.profile_id
            )
            row.on_conflict_replace().execute(db)

        await self._run(work, write=True)

    async def assign_device(self, meter: MeterId, ref: str, profile_id: str) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            key = queries.meter_key(db, meter)
            update = MeterRow.update(device_ref=ref, profile_id=profile_id)
            update.where(MeterRow.id == key).execute(db)

        await self._run(work, write=True)

    # ------------------------------------------------------------ for lists and charts

    async def meters(self) -> list[MeterRecord]:
        """See the port."""
        return await self._run(queries.records)

    async def meter(self, meter: MeterId) -> MeterRecord | None:
        """See the port."""
        return next((record for record in await self.meters() if record.meter == meter), None)

    async def counts(self) -> Mapping[ReadingState, int]:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> Mapping[ReadingState, int]:
            query = ReadingRow.select(ReadingRow.state, pw.fn.COUNT(ReadingRow.id)).group_by(ReadingRow.state)
            return {ReadingState(state): count for state, count in query.tuples().execute(db)}

        return await self._run(work)

    async def readings(
        self, meter: MeterId | None = None, start_ms: int | None = None, end_ms: int | None = None
    ) -> list[StoredReading]:
        """See the port."""
        return await self._run(lambda db: queries.readings(db, meter, start_ms, end_ms))

    async def find_readings(self, wanted: ReadingFilter) -> list[int]:
        """See the port."""
        return await self._run(lambda db: store_lists.find(db, wanted))

    async def readings_by_id(self, ids: Sequence[int]) -> list[StoredReading]:
        """See the port."""
        return await self._run(lambda db: store_lists.by_id(db, ids))

    async def find_losses(self, wanted: LossFilter) -> list[StoredLoss]:
        """See the port."""
        return await self._run(lambda db: store_lists.losses(db, wanted))

    async def energy_points(self, meter: MeterId | None, start_ms: int, end_ms: int) -> list[EnergyPoint]:
        """See the port."""
        return await self._run(lambda db: queries.energy_points(db, meter, start_ms, end_ms))

    # ------------------------------------------------------------ for the server

    async def parcels(self, state: ReadingState) -> list[Parcel]:
        """See the port."""
        return await self._run(lambda db: queries.parcels(db, state))

    async def mark(self, ids: Sequence[int], state: ReadingState) -> None:
        """See the port."""
        rows = [(state.value, key) for key in ids]

        def work(db: pw.SqliteDatabase) -> None:
            execute_many(db, "UPDATE reading SET state = ? WHERE id = ?", rows)

        await self._run(work, write=True)

    async def note_update(self, report: UpdateReport) -> None:
        """See `ofmon.services.firmware_ports.UpdateLog`, like the next two."""
        await self._run(lambda db: store_updates.note(db, report), write=True)

    async def updates(self, *, waiting: bool = False) -> list[UpdateReport]:
        """See there."""
        return await self._run(lambda db: store_updates.reports(db, waiting=waiting))

    async def update_reported(self, report_id: int) -> None:
        """See there."""
        await self._run(lambda db: store_updates.reported(db, report_id), write=True)

    # ------------------------------------------------------------ what happened

    async def note_activity(self, lines: list[Line]) -> None:
        """See `ofmon.services.activity.ActivityLog`, like the next one."""
        await self._run(lambda db: store_activity.note(db, lines), write=True)

    async def activity(self) -> list[Line]:
        """See there."""
        return await self._run(store_activity.lines)
