"""Tariffs, for whom they hold, and whose devices are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ofmon.adapters.store.schema import execute
from ofmon.domain.tariff.document import read_tariff, write_tariff
from ofmon.services.ports.tariffs import Scope, SiteMember, TariffUse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import peewee as pw

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.domain.tariff.model import Tariff

_SAVE = "INSERT INTO tariff VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET document = excluded.document"
_USE = (
    "INSERT INTO tariff_use VALUES (?, ?, ?)"
    " ON CONFLICT (scope, target) DO UPDATE SET tariff = excluded.tariff"
)
_OWN = "INSERT INTO customer VALUES (?, ?) ON CONFLICT (device) DO UPDATE SET name = excluded.name"
_MEMBERS = (
    "SELECT s.id, s.name, m.ssid, m.device_ref, e.device FROM expected e JOIN site s ON s.id = e.site_id"
    " LEFT JOIN meter m ON m.id = e.meter_id WHERE s.removed_ms IS NULL"
    " ORDER BY s.name COLLATE NOCASE, s.id, e.id"
)


class SqliteTariffs:
    """`ofmon.services.ports.tariffs.TariffBook` in a store's file."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    async def tariffs(self) -> Sequence[Tariff]:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> list[Tariff]:
            rows = execute(db, "SELECT document FROM tariff ORDER BY name").fetchall()
            return [read_tariff(document) for (document,) in rows]

        return await self._store.run(work)

    async def save_tariff(self, tariff: Tariff) -> bool:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> bool:
            there = execute(db, "SELECT 1 FROM tariff WHERE name = ?", (tariff.name,)).fetchone()
            execute(db, _SAVE, (tariff.name, write_tariff(tariff)))
            return there is not None

        return await self._store.run(work, write=True)

    async def write_tariff(self, tariff: Tariff, before: str) -> bool:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> bool:
            other = "SELECT 1 FROM tariff WHERE name = ? AND name <> ?"
            if execute(db, other, (tariff.name, before)).fetchone():
                return False
            execute(db, _SAVE, (tariff.name, write_tariff(tariff)))
            if before != tariff.name:
                execute(db, "UPDATE tariff_use SET tariff = ? WHERE tariff = ?", (tariff.name, before))
                execute(db, "DELETE FROM tariff WHERE name = ?", (before,))
            return True

        return await self._store.run(work, write=True)

    async def remove_tariff(self, name: str) -> bool:
        """See the port."""
        return await self._changed("DELETE FROM tariff WHERE name = ?", name)

    async def uses(self) -> Sequence[TariffUse]:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> list[TariffUse]:
            rows = execute(db, "SELECT scope, target, tariff FROM tariff_use ORDER BY 1, 2").fetchall()
            return [TariffUse(Scope(scope), target, tariff) for scope, target, tariff in rows]

        return await self._store.run(work)

    async def use(self, use: TariffUse) -> None:
        """See the port."""
        await self._changed(_USE, use.scope.value, use.target, use.tariff)

    async def end_use(self, scope: Scope, target: str) -> bool:
        """See the port."""
        return await self._changed(
            "DELETE FROM tariff_use WHERE scope = ? AND target = ?", scope.value, target
        )

    async def site_members(self) -> Sequence[SiteMember]:
        """See the port."""
        return await self._store.run(lambda db: [SiteMember(*row) for row in execute(db, _MEMBERS)])

    async def customers(self) -> Mapping[str, str]:
        """See the port."""
        return await self._store.run(
            lambda db: dict(execute(db, "SELECT device, name FROM customer ORDER BY device").fetchall())
        )

    async def set_customer(self, device: str, customer: str) -> None:
        """See the port."""
        if customer:
            await self._changed(_OWN, device, customer)
        else:
            await self._changed("DELETE FROM customer WHERE device = ?", device)

    async def _changed(self, sql: str, *values: str) -> bool:
        """Whether a statement changed a row."""
        return await self._store.run(lambda db: execute(db, sql, values).rowcount > 0, write=True)
