"""Sites in the database, and what is expected at each.

Limits: a name is compared in any case here by Python, by SQLite (its unique index) only for a to z.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ofmon.adapters.store import owners
from ofmon.adapters.store.queries import meter_key
from ofmon.adapters.store.schema import execute
from ofmon.domain.identity import MeterId
from ofmon.domain.merging import SiteVersion
from ofmon.domain.sites.listed import Listed
from ofmon.domain.sites.site import Site, key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import peewee as pw

    from ofmon.adapters.store.sqlite import SqliteStore
    from ofmon.services.ports.sites import Wanted

_METERS = """SELECT m.ssid, COALESCE(d.name, e.device, ''), e.site_id, m.last_seen_ms, m.last_collected_ms,
    (SELECT COALESCE(MAX(CASE WHEN v.freed THEN v.finished_ms END), MIN(v.now_ms))
        FROM visit v WHERE v.meter_id = m.id), d.name IS NOT NULL, t.collected_ms, t.freed_ms, t.computer
    FROM meter m LEFT JOIN device d ON d.ref = m.device_ref LEFT JOIN expected e ON e.meter_id = m.id
    LEFT JOIN told_collection t ON t.ssid = m.ssid
    WHERE m.forgotten_ms IS NULL ORDER BY m.ssid"""
_NAMED_ONLY = "SELECT device, site_id FROM expected WHERE meter_id IS NULL ORDER BY id"
# The last one is the likeliest.
_CARRIERS = """SELECT m.id, d.name, m.ssid FROM meter m JOIN device d ON d.ref = m.device_ref
    ORDER BY m.last_seen_ms"""
_EXPECTED_TO_CARRY = """SELECT m.id, e.device, m.ssid FROM expected e JOIN meter m ON m.id = e.meter_id
    WHERE e.device <> ''"""


@dataclass(frozen=True, slots=True)
class SqliteSites:
    """`ofmon.services.ports.sites.SiteStore` in the file of ``store``."""

    store: SqliteStore

    async def sites(self, *, removed: bool = False) -> list[Site]:
        """See the port."""
        return await self.store.run(_removed if removed else _present)

    async def listed(self) -> list[Listed]:
        """See the port."""
        return await self.store.run(listed)

    async def write(self, sites: Sequence[Site], wanted: Sequence[Wanted] = ()) -> None:
        """See the port."""

        def work(db: pw.SqliteDatabase) -> None:
            for site in sites:
                _write(db, site)
            keys = {site.key: site.id for site in _present(db)}
            for each in wanted:
                expect(db, each, keys[key(each.site)] if each.site is not None else None)

        await self.store.run(work, write=True)

    async def remove_site(self, site_id: int, time_ms: int) -> None:
        """See the port."""
        await self.store.run(lambda db: _remove(db, site_id, time_ms), write=True)

    async def restore_site(self, site_id: int) -> None:
        """See the port."""
        await self.store.run(lambda db: _remove(db, site_id, None), write=True)


def listed(db: pw.SqliteDatabase) -> list[Listed]:
    """Meters by SSID, then devices of which the meter isn't known."""
    sites = {site.id: site for site in _present(db)}
    replaced = owners.replaced(db)
    found = [_of_row(row, sites, replaced) for row in execute(db, _METERS)]
    for device, site_id in execute(db, _NAMED_ONLY):
        if site_id in sites:
            _place(found, device, sites[site_id])
    return found


def _of_row(row: Sequence[Any], sites: Mapping[int | None, Site], replaced: set[MeterId]) -> Listed:
    ssid, device, site_id, seen_ms, collected_ms, memory_from_ms, carries, *told = row
    times = (seen_ms, collected_ms, memory_from_ms)
    meter = MeterId(ssid)
    mine = Listed(meter, device, sites.get(site_id), *times, meter in replaced, bool(carries))
    return mine.also_collected(*told)


def _place(found: list[Listed], device: str, site: Site) -> None:
    """The meter that carries an expected device by now is the expected one."""
    for at, each in enumerate(found):
        if key(each.device) == key(device) and each.site is None and not each.replaced:
            found[at] = replace(each, site=site)
            return
    found.append(Listed(None, device, site))


def versions(db: pw.SqliteDatabase) -> dict[str, SiteVersion]:
    """Every site by its key, of those of one name the one that is listed, or was changed last."""
    sql = """SELECT name, address, notes, interval_days, id, changed_ms, removed_ms NOT NULL FROM site
        ORDER BY removed_ms NOT NULL DESC, changed_ms, id"""
    found = (
        SiteVersion(Site(*site), changed_ms, bool(removed)) for *site, changed_ms, removed in execute(db, sql)
    )
    return {each.site.key: each for each in found}


def keep_version(db: pw.SqliteDatabase, version: SiteVersion) -> None:
    """Write a site as another computer described it; one without an id is a new one."""
    _write(db, version.site)
    newest = execute(db, "SELECT MAX(id) FROM site").fetchone()[0]
    key_of_it = newest if version.site.id is None else version.site.id
    # A row that is removed already keeps when: it may have been before the other computer's word.
    removed = "COALESCE(removed_ms, ?1)" if version.removed else "NULL"
    execute(db, f"UPDATE site SET removed_ms = {removed} WHERE id = ?2", (version.changed_ms, key_of_it))  # noqa: S608 - constants
    execute(db, "UPDATE site SET changed_ms = ? WHERE id = ?", (version.changed_ms, key_of_it))


def _present(db: pw.SqliteDatabase) -> list[Site]:
    found = _read(db, "WHERE removed_ms IS NULL")
    return sorted(found, key=lambda site: site.key)


def _removed(db: pw.SqliteDatabase) -> list[Site]:
    return _read(db, "WHERE removed_ms IS NOT NULL ORDER BY removed_ms DESC, id DESC")


def _read(db: pw.SqliteDatabase, which: str) -> list[Site]:
    rows = execute(db, f"SELECT name, address, notes, interval_days, id FROM site {which}")  # noqa: S608 - constants
    return [Site(*row) for row in rows]


def _remove(db: pw.SqliteDatabase, site_id: int, time_ms: int | None) -> None:
    """Or (None) bring back; either says anew where its meters are expected, which a trigger notes."""
    execute(db, "UPDATE site SET removed_ms = ? WHERE id = ?", (time_ms, site_id))
    execute(db, "UPDATE expected SET site_id = site_id WHERE site_id = ?", (site_id,))


def _write(db: pw.SqliteDatabase, site: Site) -> None:
    values = (site.name, site.address, site.notes, site.interval_days)
    if site.id is None:
        sql = "INSERT INTO site (name, address, notes, interval_days) VALUES (?, ?, ?, ?)"
        execute(db, sql, values)
    else:
        sql = "UPDATE site SET name = ?, address = ?, notes = ?, interval_days = ? WHERE id = ?"
        execute(db, sql, (*values, site.id))


def expect_since(db: pw.SqliteDatabase, wanted: Sequence[tuple[Wanted, int]]) -> None:
    """Say where meters are expected, as somebody said it elsewhere at those moments (ms since the epoch)."""
    ids = {site.key: site.id for site in _present(db)} if wanted else {}
    for each, said_ms in wanted:
        expect(db, each, ids[key(each.site)] if each.site is not None else None)
        if each.meter:
            values = (meter_key(db, each.meter), said_ms)
            execute(db, "INSERT OR REPLACE INTO expected_said VALUES (?, ?)", values)


def expect(db: pw.SqliteDatabase, wanted: Wanted, site_id: int | None) -> None:
    """Have a meter, or whichever carries a device, expected at a site; None: nowhere."""
    meter = meter_key(db, wanted.meter) if wanted.meter else _carrier(db, wanted.device)
    said = execute(db, "SELECT device FROM expected WHERE meter_id = ?", (meter,)).fetchone()
    device = wanted.device or (said[0] if said else "")
    execute(db, "DELETE FROM expected WHERE meter_id = ?", (meter,))
    _forget_name(db, device)
    if site_id is not None:
        _insert(db, site_id, meter, device)


def _carrier(db: pw.SqliteDatabase, device: str) -> int | None:
    """The meter that carries a device of this name, or is expected to; None: none is known."""
    replaced = owners.replaced(db)
    rows = execute(db, _EXPECTED_TO_CARRY).fetchall()
    rows += [row for row in execute(db, _CARRIERS) if MeterId(row[2]) not in replaced]
    return next((meter for meter, name, _ssid in reversed(rows) if key(name) == key(device)), None)


def _forget_name(db: pw.SqliteDatabase, device: str) -> None:
    """A device of which the meter isn't known is expected once."""
    rows = execute(db, "SELECT id, device FROM expected WHERE meter_id IS NULL").fetchall()
    for row_id, name in rows:
        if key(name) == key(device):
            execute(db, "DELETE FROM expected WHERE id = ?", (row_id,))


def _insert(db: pw.SqliteDatabase, site_id: int, meter: int | None, device: str) -> None:
    values = (site_id, meter, device)
    execute(db, "INSERT INTO expected (site_id, meter_id, device) VALUES (?, ?, ?)", values)
