"""Whose a reading is: the device that its meter was when it was collected. Each runs inside a transaction.

``visit.device_ref`` says it. A meter without a token stays the device that it was; one that never had a token
becomes a device with its first one, and what it measured before is that device's from then on. Nothing else
changes an owner.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import DeviceRow, MeterRow, TakeOverRow, VisitRow, execute
from ofmon.domain.identity import MeterId
from ofmon.services.ports import Replacement

if TYPE_CHECKING:
    import peewee as pw

    from ofmon.services.ports import Device


def own(db: pw.SqliteDatabase, meter_key: int) -> None:
    """Visits of a meter that brought readings of no device brought those of what it is now, if it is any."""
    present = MeterRow.select(MeterRow.device_ref).where(MeterRow.id == meter_key)
    nobodys = (VisitRow.meter_id == meter_key) & VisitRow.device_ref.is_null()
    VisitRow.update(device_ref=present).where(nobodys).execute(db)


def bind(db: pw.SqliteDatabase, ref: str, device: Device) -> None:
    """Note which device a token stands for; the device's other tokens stay its own, by its present name."""
    values = {"device_id": device.id, "name": device.name, "profile_id": device.profile_id}
    DeviceRow.insert(ref=ref, **values).on_conflict_replace().execute(db)
    named = {"name": device.name, "profile_id": device.profile_id}
    DeviceRow.update(**named).where(DeviceRow.device_id == device.id).execute(db)


def refs_of(db: pw.SqliteDatabase, ref: str) -> set[str]:
    """This token's name, and those of its device's other tokens."""
    device = DeviceRow.select(DeviceRow.device_id).where(DeviceRow.ref == ref)
    same = DeviceRow.select(DeviceRow.ref).where(DeviceRow.device_id == device)
    return {ref, *(each for (each,) in same.tuples().execute(db))}


def take_over(db: pw.SqliteDatabase, meter_key: int, ref: str, time_ms: int) -> None:
    """A meter has the device of this token from now on, and is expected where whoever carried it was."""
    carries = MeterRow.device_ref.in_(refs_of(db, ref)) & (MeterRow.id != meter_key)
    others = list(MeterRow.select(MeterRow.id, MeterRow.ssid).where(carries).tuples().execute(db))
    me = MeterId(MeterRow.select(MeterRow.ssid).where(MeterRow.id == meter_key).scalar(db))
    for other, ssid in others:
        by = replacement(db, MeterId(ssid))
        if by is None or by.by != me:
            values = {"device_ref": ref, "meter_id": other, "by_meter_id": meter_key, "time_ms": time_ms}
            TakeOverRow.insert(**values).execute(db)
        _expect_instead(db, meter_key, other)


def _expect_instead(db: pw.SqliteDatabase, meter_key: int, other: int) -> None:
    """At the site where the other one was expected, who is expected nowhere from now on."""
    if execute(db, "SELECT 1 FROM expected WHERE meter_id = ?", (other,)).fetchone():
        execute(db, "DELETE FROM expected WHERE meter_id = ?", (meter_key,))
        execute(db, "UPDATE expected SET meter_id = ? WHERE meter_id = ?", (meter_key, other))


def replaced(db: pw.SqliteDatabase) -> set[MeterId]:
    """Meters whose device another one has taken over, and that still carry it."""
    ever = MeterRow.id.in_(TakeOverRow.select(TakeOverRow.meter_id))
    names = MeterRow.select(MeterRow.ssid).where(ever).tuples().execute(db)
    return {MeterId(ssid) for (ssid,) in list(names) if replacement(db, MeterId(ssid))}


def replacement(db: pw.SqliteDatabase, meter: MeterId) -> Replacement | None:
    """Which meter has taken over the device that this one still carries; None: none has."""
    key, ref = MeterRow.select(MeterRow.id, MeterRow.device_ref).where(
        MeterRow.ssid == meter.ssid
    ).tuples().first(db) or (0, None)
    row = TakeOverRow
    last = (
        row.select(row.by_meter_id, row.time_ms, MeterRow.ssid)
        .join(MeterRow, on=(MeterRow.id == row.by_meter_id))
        .where(row.device_ref.in_(refs_of(db, ref or "")))
        .where((row.meter_id == key) | (row.by_meter_id == key))
        .order_by(row.id.desc())
        .tuples()
        .first(db)
    )
    return None if last is None or last[0] == key else Replacement(MeterId(last[2]), last[1])


def shared_names(db: pw.SqliteDatabase) -> frozenset[str]:
    """Names of devices under which more than one meter was visited, or is known now."""
    meters: defaultdict[str, set[int]] = defaultdict(set)
    for row, key in ((VisitRow, VisitRow.meter_id), (MeterRow, MeterRow.id)):
        query = row.select(DeviceRow.name, key).distinct()
        for name, meter in query.join(DeviceRow, on=(DeviceRow.ref == row.device_ref)).tuples().execute(db):
            meters[name].add(meter)
    return frozenset(name for name, those in meters.items() if len(those) > 1)
