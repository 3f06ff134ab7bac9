"""The local database: SQLite by peewee, in write-ahead mode, synced to the disk at each commit.

One thread of its own does all the work, so that the event loop never waits for the disk; a call that is
cancelled still ends whole, committed or not at all. Several processes may use the same file: a writer waits
for another one up to ``busy_s`` and then tells who holds it.
"""

from __future__ import annotations

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

import peewee as pw

from ofmon.adapters.store import activity as store_activity
from ofmon.adapters.store import (
    conflicts,
    exchange_notes,
    exporting,
    known_devices,
    ledger,
    owners,
    queries,
    rollups,
)
from ofmon.adapters.store import dating as store_dating
from ofmon.adapters.store import energy as store_energy
from ofmon.adapters.store import exchanges as store_exchanges
from ofmon.adapters.store import held as store_held
from ofmon.adapters.store import lists as store_lists
from ofmon.adapters.store import meters as store_meters
from ofmon.adapters.store import updates as store_updates
from ofmon.adapters.store.energy import EnergySums
from ofmon.adapters.store.errors import another, is_there, missing, typed
from ofmon.adapters.store.read_only import Search
from ofmon.adapters.store.schema import (
    MIGRATIONS,
    MeterRow,
    PowerLossRow,
    VisitRow,
    connection_of,
    identity,
    open_database,
)
from ofmon.errors import DatabaseBusyError, DiskFullError
from ofmon.services.workers import in_thread

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Collection, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from ofmon.domain.clock import TimeGiven
    from ofmon.domain.dating.history import History
    from ofmon.domain.energy import EnergyBucket, HourMean, Owner, OwnerEnergy
    from ofmon.domain.identity import MeterId
    from ofmon.domain.powerloss import StoredLoss
    from ofmon.domain.reading import Decision, RawReading, ReadingState, Reason, StoredReading
    from ofmon.services.activity import Line
    from ofmon.services.firmware_ports import UpdateReport
    from ofmon.services.ports import (
        Device,
        EnergyAsked,
        Entry,
        Exchange,
        HeldFilter,
        HeldReading,
        Intake,
        LossFilter,
        MeterRecord,
        Parcel,
        ReadingFilter,
        ReadingLines,
        ReadingSpan,
        Refusal,
        Replacement,
        Span,
        Stored,
    )

T = TypeVar("T")


class SqliteStore:
    """`ofmon.services.ports.Store` in the file ``path`` (made at the first call).

    Args:
        path: the database file.
        busy_s: how long to wait for another writer.
        migrations: the schema's history.
        must_exist: make none: there was one, and where it isn't its disk has been unplugged. That holds for
            every file that was opened once.
        wanted: which database it must be (its identity), empty: any; asked whenever a file is opened.
    """

    def __init__(
        self,
        path: Path,
        *,
        busy_s: float = 5.0,
        migrations: Sequence[Sequence[str]] = MIGRATIONS,
        must_exist: bool = False,
        wanted: Callable[[], str] = lambda: "",
    ) -> None:
        self.path = path
        self._busy_s = busy_s
        self._migrations = migrations
        self._must_exist = must_exist
        self._wanted = wanted
        self._file: tuple[int, int] | None = None
        self._database: pw.SqliteDatabase | None = None
        self._thread = ThreadPoolExecutor(1, "ofmon-database")

    async def _run(self, work: Callable[[pw.SqliteDatabase], T], *, write: bool = False) -> T:
        """Do ``work`` in the database's thread, in one transaction; errors leave as typed ones."""
        return await in_thread(self._transact, work, write, executor=self._thread)

    async def run(self, work: Callable[[pw.SqliteDatabase], T], *, write: bool = False) -> T:
        """Do another adapter's ``work`` in this database, as its own is done.

        Raises:
            StoreError: the database can't be used; nothing was changed.
        """
        return await self._run(work, write=write)

    def _transact(self, work: Callable[[pw.SqliteDatabase], T], write: bool) -> T:  # noqa: FBT001
        try:
            database = self._opened()
            with database.atomic("IMMEDIATE" if write else "DEFERRED"):
                done = work(database)
                if write:
                    rollups.settle_marks(connection_of(database))
                return done
        except (pw.PeeweeException, sqlite3.Error, OSError) as error:
            self._close()  # whatever state it is in: the next call opens it afresh
            raise typed(error, self.path) from error

    def _opened(self) -> pw.SqliteDatabase:
        """The file that is there now: what would be written to one that was moved away would be lost."""
        if self._database is not None and self._file != _file(self.path):
            self._close()
        if self._database is None:
            if self._must_exist and not is_there(self.path):
                raise missing(self.path)
            database = open_database(self.path, self._busy_s, self._migrations)
            if (wanted := self._wanted()) and identity(database) != wanted:
                database.close()
                raise another(self.path)
            self._database, self._file, self._must_exist = database, _file(self.path), True
        return self._database

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

    async def last_carriers(self, ref: str) -> list[MeterId]:
        """See the port."""
        return await self._run(lambda db: store_dating.last_carriers(db, ref))

    async def owner(self, readings: Sequence[RawReading], but: MeterId) -> MeterId | None:
        """See the port."""
        return await self._run(lambda db: store_dating.owner(db, readings, but))

    async def missing(self, meter: MeterId, readings: Sequence[RawReading]) -> int:
        """See the port."""
        return await self._run(lambda db: store_meters.missing(db, meter, readings))

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
            exchange_notes.keep_ends(db, int(meter.scalar(db)))

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
        await self._run(lambda db: owners.bind(db, ref, device), write=True)

    async def device_of(self, ref: str) -> Device | None:
        """See `ofmon.services.ports.new_devices.KnownDevices`, like the next one."""
        return await self._run(known_devices.device_of(ref))

    async def refs_of(self, device_id: str) -> list[str]:
        """See there."""
        return await self._run(known_devices.refs_of(device_id))

    async def assign_device(
        self, meter: MeterId, ref: str, profile_id: str, *, takes_over_ms: int | None = None
    ) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            key = queries.meter_key(db, meter)
            if takes_over_ms is not None:
                owners.take_over(db, key, ref, takes_over_ms)
            update = MeterRow.update(device_ref=ref, profile_id=profile_id)
            update.where(MeterRow.id == key).execute(db)
            owners.own(db, key)
            conflicts.hold_conflicts(db, key, again=True)

        await self._run(work, write=True)

    async def carriers(self, ref: str) -> list[MeterRecord]:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> list[MeterRecord]:
            refs = owners.refs_of(db, ref)
            found = [record for record in store_meters.records(db) if record.device_ref in refs]
            return [record for record in found if owners.replacement(db, record.meter) is None]

        return await self._run(work)

    async def exchanges(self, ref: str) -> list[Exchange]:
        """See the port, like the next one."""
        return await self._run(lambda db: store_exchanges.exchanges(db, ref))

    async def note_exchanges(self, ref: str, heard: Collection[Exchange]) -> int:
        """See there."""
        return await self._run(lambda db: store_exchanges.note_exchanges(db, ref, heard), write=True)

    async def replacement(self, meter: MeterId) -> Replacement | None:
        """See the port."""
        return await self._run(lambda db: owners.replacement(db, meter))

    # ------------------------------------------------------------ held and refused readings

    async def hold_conflicts(self) -> int:
        """See the port."""
        return await self._run(conflicts.hold_conflicts, write=True)

    async def held_counts(self, *, visit_id: int | None = None) -> Mapping[Reason, int]:
        """See the port."""
        return await self._run(lambda db: store_held.counts(db, visit_id))

    async def held(self, wanted: HeldFilter) -> list[HeldReading]:
        """See `ofmon.services.ports.Decisions`, like the next two."""
        return await self._run(lambda db: store_held.find(db, wanted))

    async def send_again(self, ids: Sequence[int]) -> None:
        """See there."""
        await self._run(lambda db: store_held.send_again(db, ids), write=True)

    async def decide(self, ids: Sequence[int], decision: Decision) -> None:
        """See there."""
        await self._run(lambda db: store_held.decide(db, ids, decision), write=True)

    # ------------------------------------------------------------ for lists and charts

    async def meters(self) -> list[MeterRecord]:
        """See the port."""
        return await self._run(store_meters.records)

    async def meter(self, meter: MeterId) -> MeterRecord | None:
        """See the port."""
        return await self._run(lambda db: store_meters.record(db, meter))

    async def shared_names(self) -> frozenset[str]:
        """See the port."""
        return await self._run(owners.shared_names)

    async def counts(self) -> Mapping[ReadingState, int]:
        """See the port."""
        return await self._run(store_meters.counts)

    async def waiting(self) -> int:
        """See the port."""
        return await self._run(store_meters.waiting)

    async def readings(
        self, meter: MeterId | None = None, start_ms: int | None = None, end_ms: int | None = None
    ) -> list[StoredReading]:
        """See the port."""
        return await self._run(lambda db: queries.readings(db, meter, start_ms, end_ms))

    async def ready(self) -> None:
        """See the port."""
        await self._run(lambda _db: None)

    def reading_lines(self, span: ReadingSpan) -> AbstractContextManager[ReadingLines]:
        """See the port."""
        return exporting.lines(self.path, self._busy_s, span)

    async def meter_names(self) -> Mapping[str, str]:
        """See the port."""
        return await self._run(store_meters.names)

    async def find_readings(self, wanted: ReadingFilter, most: int | None = None) -> array[int]:
        """See the port."""
        if most is not None:
            return await self._run(lambda db: store_lists.first(db, wanted, most))
        return await self.beside(lambda connection: store_lists.every(connection, wanted))

    async def beside(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Read on a connection of its own, beside what else goes on; cancelled it ends soon."""
        await self.ready()
        search = Search(self.path, self._busy_s)
        try:
            return await in_thread(search.run, work)
        except asyncio.CancelledError:
            search.stop()
            raise

    async def readings_by_id(self, ids: Sequence[int]) -> list[StoredReading]:
        """See the port."""
        return await self._run(lambda db: store_lists.by_id(db, ids))

    async def find_losses(self, wanted: LossFilter) -> list[StoredLoss]:
        """See the port."""
        return await self._run(lambda db: store_lists.losses(db, wanted))

    # ------------------------------------------------------------ energy

    async def owners(self) -> Sequence[Owner]:
        """See the port."""
        return await self._run(lambda db: store_energy.owners(connection_of(db)))

    async def energy_by_hour(self, asked: EnergyAsked) -> list[EnergyBucket]:
        """See the port."""
        return await self._sums(asked, EnergySums.by_hour)

    async def energy_by_day(self, asked: EnergyAsked) -> list[EnergyBucket]:
        """See the port."""
        return await self._sums(asked, EnergySums.by_day)

    async def energy_by_owner(self, asked: EnergyAsked) -> list[OwnerEnergy]:
        """See the port."""
        return await self._sums(asked, EnergySums.by_owner)

    async def hour_means(self, asked: EnergyAsked) -> list[HourMean]:
        """See the port."""
        return await self._sums(asked, EnergySums.means)

    async def _sums(self, asked: EnergyAsked, work: Callable[[EnergySums], T]) -> T:
        """Answer from the sums by day; from the readings where those can't be made anew just now."""
        summed = await self._run(_sums_hold) or await self.settle()
        return await self._run(lambda db: work(EnergySums(connection_of(db), asked, summed=summed)))

    async def settle(self) -> bool:
        """Make the sums by day anew where they are stale; whether that could be done just now."""
        with suppress(DatabaseBusyError, DiskFullError):
            await self._run(lambda db: rollups.settle(connection_of(db)), write=True)
            return True
        return False

    # ------------------------------------------------------------ for the server

    async def parcels(self, *states: ReadingState) -> list[Parcel]:
        """See the port."""
        return await self._run(lambda db: ledger.parcels(db, states))

    async def entries(
        self, parcel: Parcel, states: Collection[ReadingState], after_id: int = 0, span: Span | None = None
    ) -> list[Entry]:
        """See the port."""
        return await self._run(lambda db: ledger.entries(db, parcel, states, after_id, span))

    async def mark(self, ids: Sequence[int], state: ReadingState) -> None:
        """See the port."""
        await self._run(lambda db: ledger.mark(db, ids, state), write=True)

    async def acknowledged(self, entries: Sequence[Entry]) -> None:
        """See the port."""
        await self._run(lambda db: ledger.acknowledged(db, entries), write=True)

    async def adopt(self, times_ms: Mapping[int, int], state: ReadingState) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            ledger.set_times(db, times_ms)
            ledger.mark(db, times_ms, state)

        await self._run(work, write=True)

    async def taken(self, parcel: Parcel, start_ms: int, end_ms: int) -> list[tuple[int, int, int]]:
        """See the port."""
        return await self._run(lambda db: ledger.taken(db, parcel, start_ms, end_ms))

    async def refused(self, ids: Sequence[int], now_ms: int) -> list[Refusal]:
        """See the port."""
        return await self._run(lambda db: ledger.refused(db, ids, now_ms), write=True)

    async def same_device(self, ref: str) -> list[str]:
        """See the port, and `ofmon.services.firmware_ports.UpdateLog`."""
        return await self._run(lambda db: ledger.same_device(db, ref))

    async def asked_devices(self) -> dict[str, tuple[str, int]]:
        """See the port."""
        return await self._run(ledger.asked_devices)

    async def note_asked(self, refs: Mapping[str, str], now_ms: int) -> None:
        """See the port."""
        await self._run(lambda db: ledger.note_asked(db, refs, now_ms), write=True)

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


def _file(path: Path) -> tuple[int, int] | None:
    """Which file it is; None: none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _sums_hold(db: pw.SqliteDatabase) -> bool:
    return rollups.hold(connection_of(db))
