"""Devices by their tokens' names, as `ofmon.services.ports.new_devices.KnownDevices` asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import peewee as pw

from ofmon.adapters.store.schema import DeviceRow
from ofmon.services.ports import Device

if TYPE_CHECKING:
    from collections.abc import Callable


def device_of(ref: str) -> Callable[[pw.SqliteDatabase], Device | None]:
    """See the port."""

    def work(db: pw.SqliteDatabase) -> Device | None:
        columns = (DeviceRow.device_id, DeviceRow.name, DeviceRow.profile_id)
        row = DeviceRow.select(*columns).where(DeviceRow.ref == ref).tuples().first(db)
        return Device(*row) if row else None

    return work


def refs_of(device_id: str) -> Callable[[pw.SqliteDatabase], list[str]]:
    """See the port."""

    def work(db: pw.SqliteDatabase) -> list[str]:
        found = DeviceRow.select(DeviceRow.ref).where(DeviceRow.device_id == device_id)
        return [ref for (ref,) in found.order_by(pw.SQL("rowid").desc()).tuples().execute(db)]

    return work
