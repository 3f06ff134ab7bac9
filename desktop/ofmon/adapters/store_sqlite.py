"""The local database: SQLite by peewee, in write-ahead mode, synced to the disk at each commit.

One thread of its own does all the work, so that the event loop never waits for the disk; a call that is
cancelled still ends whole, committed or not at all. Several processes may use the same file: a writer waits
for another one up to ``busy_s`` and then tells who holds it.
"""

from __future__ import annotations

import asyncio
import math
import sqlite3
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import peewee as pw

from ofmon.adapters.store_schema import (
    MIGRATIONS,
    DeviceRow,
    MeterRow,
    PowerLossRow,
    ReadingRow,
    VisitRow,
    execute_many,
    open_database,
)
from ofmon.domain.correction import keep_apart
from ofmon.domain.energy import EnergyPoint
from ofmon.domain.identity import MeterId
from ofmon.domain.reading import ReadingState, StoredReading, decode_reading
from ofmon.errors import DatabaseBusyError, DatabaseDamagedError, DiskFullError, StoreError
from ofmon.services.bulk import without_collections
from ofmon.services.ports import MeterRecord, Parcel, Stored

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from ofmon.domain.reading import CorrectedReading, RawReading
    from ofmon.services.ports import Device, Intake

T = TypeVar("T")
_INT64_MAX = 2**63 - 1
_INSERT = (
    "INSERT OR IGNORE INTO reading (meter_id, visit_id, raw, occurrence, ct_id, real_power_w,"
    " apparent_power_va, current_rms_a, voltage_rms_v, energy_kwh, raw_time_ms, time_ms, uncertainty_ms,"
    " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


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
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._transact, work, write)

    def _transact(self, work: Callable[[pw.SqliteDatabase], T], write: bool) -> T:  # noqa: FBT001
        try:
            if self._database is None:
                self._database = open_database(self.path, self._busy_s, self._migrations)
            with without_collections(), self._database.atomic("IMMEDIATE" if write else "DEFERRED"):
                return work(self._database)
        except (pw.PeeweeException, sqlite3.Error, OSError) as error:
            self._close()  # whatever state it is in: the next call opens it afresh
            raise _typed(error, self.path) from error

    async def close(self) -> None:
        """Finish what runs and close the file."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown(wait=False)

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    # ------------------------------------------------------------ at the meter

    async def save_intake(self, intake: Intake) -> Stored:
        """See the port."""
        return await self._run(lambda db: _save_intake(db, intake), write=True)

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
                _meter_key(db, meter)
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
            key = _meter_key(db, meter)
            update = MeterRow.update(device_ref=ref, profile_id=profile_id)
            update.where(MeterRow.id == key).execute(db)

        await self._run(work, write=True)

    # ------------------------------------------------------------ for lists and charts

    async def meters(self) -> list[MeterRecord]:
        """See the port."""
        return await self._run(_records)

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

        def work(db: pw.SqliteDatabase) -> list[StoredReading]:
            query = _select_readings()
            if meter is not None:
                query = query.where(MeterRow.ssid == meter.ssid)
            if start_ms is not None:
                query = query.where(ReadingRow.time_ms >= start_ms)
            if end_ms is not None:
                query = query.where(ReadingRow.time_ms < end_ms)
            order = (MeterRow.ssid, ReadingRow.time_ms, ReadingRow.ct_id, ReadingRow.id)
            return [_stored(row) for row in query.order_by(*order).tuples().execute(db)]

        return await self._run(work)

    async def energy_points(self, meter: MeterId | None, start_ms: int, end_ms: int) -> list[EnergyPoint]:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> list[EnergyPoint]:
            columns = (
                ReadingRow.time_ms,
                ReadingRow.uncertainty_ms,
                ReadingRow.ct_id,
                ReadingRow.energy_kwh,
                ReadingRow.real_power_w,
            )
            query = (
                ReadingRow.select(*columns)
                .join(MeterRow, on=(MeterRow.id == ReadingRow.meter_id))
                .where((ReadingRow.time_ms > start_ms) & (ReadingRow.time_ms <= end_ms))
                .order_by(ReadingRow.time_ms)
            )
            if meter is not None:
                query = query.where(MeterRow.ssid == meter.ssid)
            return [
                EnergyPoint(time_ms, uncertainty_ms, ct_id, _nan(energy), _nan(power))
                for time_ms, uncertainty_ms, ct_id, energy, power in query.tuples().execute(db)
            ]

        return await self._run(work)

    # ------------------------------------------------------------ for the server

    async def parcels(self, state: ReadingState) -> list[Parcel]:
        """See the port."""
        return await self._run(lambda db: _parcels(db, state))

    async def mark(self, ids: Sequence[int], state: ReadingState) -> None:
        """See the port."""
        rows = [(state.value, key) for key in ids]

        def work(db: pw.SqliteDatabase) -> None:
            execute_many(db, "UPDATE reading SET state = ? WHERE id = ?", rows)

        await self._run(work, write=True)


def _save_intake(db: pw.SqliteDatabase, intake: Intake) -> Stored:
    meter_key = _meter_key(db, intake.meter)
    _update_meter(db, meter_key, intake)
    visit_id = intake.visit_id or _insert_visit(db, meter_key, intake)
    newest = ReadingRow.select(pw.fn.COALESCE(pw.fn.MAX(ReadingRow.id), 0)).scalar(db)
    readings = keep_apart(intake.readings, _taken(db, meter_key, intake.readings))
    execute_many(db, _INSERT, (_columns(meter_key, visit_id, item) for item in readings))
    losses = [{"meter_id": meter_key, "visit_id": visit_id, "time_ms": at} for at in intake.losses_ms]
    if losses:
        PowerLossRow.insert_many(losses).on_conflict_ignore().execute(db)
    query = ReadingRow.select(ReadingRow.raw_bytes, ReadingRow.occurrence).where(ReadingRow.id > newest)
    inserted = {(bytes(raw), occurrence) for raw, occurrence in query.tuples().execute(db)}
    new = [at for at, item in enumerate(readings) if (item.source.raw, item.source.occurrence) in inserted]
    return Stored(visit_id, new)


def _meter_key(db: pw.SqliteDatabase, meter: MeterId) -> int:
    """The meter's key; it gets a row if it has none."""
    MeterRow.insert(ssid=meter.ssid).on_conflict_ignore().execute(db)
    return int(MeterRow.select(MeterRow.id).where(MeterRow.ssid == meter.ssid).scalar(db))


def _update_meter(db: pw.SqliteDatabase, meter_key: int, intake: Intake) -> None:
    columns: dict[str, object] = {"firmware": intake.firmware, "last_seen_ms": intake.now_ms}
    if intake.device_ref:
        columns |= {"device_ref": intake.device_ref, "profile_id": intake.profile_id}
    MeterRow.update(**columns).where(MeterRow.id == meter_key).execute(db)


def _insert_visit(db: pw.SqliteDatabase, meter_key: int, intake: Intake) -> int:
    row = VisitRow.insert(
        meter_id=meter_key,
        device_ref=intake.device_ref,
        firmware=intake.firmware,
        now_ms=intake.now_ms,
        tail_bytes=intake.tail_bytes,
    )
    return int(row.execute(db))


def _taken(
    db: pw.SqliteDatabase, meter_key: int, readings: Sequence[CorrectedReading]
) -> dict[tuple[int, int], tuple[bytes, int]]:
    """Which reading holds which (CT, time) of this meter already, over the span of ``readings``."""
    times = [item.time_ms for item in readings if item.time_ms is not None]
    if not times:
        return {}
    columns = (ReadingRow.ct_id, ReadingRow.time_ms, ReadingRow.raw_bytes, ReadingRow.occurrence)
    span = ReadingRow.time_ms.between(min(times), max(times) + len(times))
    query = ReadingRow.select(*columns).where((ReadingRow.meter_id == meter_key) & span)
    return {
        (ct_id, time_ms): (bytes(raw), occurrence)
        for ct_id, time_ms, raw, occurrence in query.tuples().execute(db)
    }


def _columns(meter_key: int, visit_id: int, item: CorrectedReading) -> tuple[object, ...]:
    """A row for `_INSERT`; SQLite stores NaN as NULL."""
    reading = item.source.reading
    return (
        meter_key,
        visit_id,
        item.source.raw,
        item.source.occurrence,
        reading.ct_id,
        *reading.figures,
        reading.raw_time_ms if reading.raw_time_ms <= _INT64_MAX else None,
        item.time_ms,
        item.uncertainty_ms,
        (ReadingState.PENDING if item.sendable else ReadingState.HELD).value,
    )


def _records(db: pw.SqliteDatabase) -> list[MeterRecord]:
    counts: defaultdict[int, dict[ReadingState, int]] = defaultdict(dict)
    by_state = ReadingRow.select(ReadingRow.meter_id, ReadingRow.state, pw.fn.COUNT(ReadingRow.id)).group_by(
        ReadingRow.meter_id, ReadingRow.state
    )
    for meter_key, state, count in by_state.tuples().execute(db):
        counts[meter_key][ReadingState(state)] = count
    query = (
        MeterRow.select(
            MeterRow.id,
            MeterRow.ssid,
            MeterRow.device_ref,
            DeviceRow.device_id,
            DeviceRow.name,
            MeterRow.profile_id,
            MeterRow.firmware,
            MeterRow.last_seen_ms,
            MeterRow.last_collected_ms,
        )
        .join(DeviceRow, pw.JOIN.LEFT_OUTER, on=(DeviceRow.ref == MeterRow.device_ref))
        .order_by(MeterRow.ssid)
    )
    rows = query.tuples().execute(db)
    return [
        MeterRecord(
            MeterId(ssid), ref, device_id, name, profile_id, firmware, seen_ms, collected_ms, counts[key]
        )
        for key, ssid, ref, device_id, name, profile_id, firmware, seen_ms, collected_ms in rows
    ]


def _select_readings() -> pw.ModelSelect[ReadingRow]:
    return ReadingRow.select(
        ReadingRow.id,
        MeterRow.ssid,
        ReadingRow.raw_bytes,
        ReadingRow.time_ms,
        ReadingRow.uncertainty_ms,
        ReadingRow.state,
    ).join(MeterRow, on=(MeterRow.id == ReadingRow.meter_id))


def _stored(row: Sequence[Any]) -> StoredReading:
    """From a row of `_select_readings`."""
    key, ssid, raw, time_ms, uncertainty_ms, state = row
    return StoredReading(key, ssid, decode_reading(bytes(raw)), time_ms, uncertainty_ms, ReadingState(state))


def _parcels(db: pw.SqliteDatabase, state: ReadingState) -> list[Parcel]:
    # A meter without a token stays the one it was: what it measured belongs to the device it became.
    ref = pw.fn.COALESCE(VisitRow.device_ref, MeterRow.device_ref)
    query = (
        _select_readings()
        .join_from(ReadingRow, VisitRow, on=(VisitRow.id == ReadingRow.visit_id))
        .join_from(ReadingRow, DeviceRow, pw.JOIN.LEFT_OUTER, on=(DeviceRow.ref == ref))
        .where(ReadingRow.state == state.value)
        .order_by(MeterRow.ssid, ReadingRow.time_ms, ReadingRow.id)
        .select_extend(ref, DeviceRow.device_id, DeviceRow.name)
    )
    groups: defaultdict[tuple[str | None, str | None, str | None, str], list[StoredReading]]
    groups = defaultdict(list)
    for *row, ref_, device_id, name in query.tuples().execute(db):
        stored = _stored(row)
        groups[ref_, device_id, name, stored.ssid].append(stored)
    return [Parcel(*owner, readings) for owner, readings in groups.items()]


def _nan(value: float | None) -> float:
    return math.nan if value is None else value


def _typed(error: Exception, path: Path) -> StoreError:
    """What an error of SQLite means for the person."""
    origin = _origin(error)
    name = "SQLITE_CANTOPEN" if isinstance(origin, OSError) else getattr(origin, "sqlite_errorname", "")
    safe = "Nothing of this step was stored, and nothing stored before is lost."
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        holder = ", ".join(_holders(path)) or "another program"
        return DatabaseBusyError(
            f"The database {path} is in use by {holder}.", safe=safe, todo="Close it, then try again."
        )
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return DiskFullError(
            f"The database {path} can't be written: {origin}.",
            safe=safe,
            todo="Make room on the disk or check its permissions, then try again.",
        )
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return DatabaseDamagedError(
            f"{path} is damaged or no database of OFMon: {origin}.",
            safe="It was left as it is.",
            todo="Move it away or put its backup in its place.",
        )
    return StoreError(f"The database {path} could not be used: {origin}.", safe=safe)


def _origin(error: BaseException) -> BaseException:
    """Where the trouble began: peewee wraps SQLite's error, and its rollback may fail after it."""
    origin, inner = error, error.__cause__ or error.__context__
    while inner is not None:
        if isinstance(inner, (sqlite3.Error, OSError)):
            origin = inner
        inner = inner.__cause__ or inner.__context__
    return origin


def _holders(path: Path) -> Iterable[str]:
    """Other processes that have the file open (where the system shows them: Linux)."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            names = {str(link.readlink()) for link in (process / "fd").iterdir()}
            if str(path.resolve()) in names and int(process.name) != _own_pid():
                yield f"{(process / 'comm').read_text().strip()} (process {process.name})"
        except OSError:  # gone meanwhile, or not ours to look into
            continue


def _own_pid() -> int:
    return int(Path("/proc/self").readlink().name)
