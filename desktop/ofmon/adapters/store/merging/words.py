"""Sites, and what people noted about meters, of a file. Each function runs inside a transaction."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ofmon.adapters.store.notes import keep, notes
from ofmon.adapters.store.queries import meter_key
from ofmon.adapters.store.schema import execute
from ofmon.adapters.store.sites import expect, keep_version, versions
from ofmon.domain.identity import MeterId
from ofmon.domain.merging import AHEAD_MS_MAX, Outcome, SiteVersion, merge_notes, merge_sites
from ofmon.domain.meter_note import MeterNote
from ofmon.domain.photo import PER_METER_MAX, Picture
from ofmon.domain.sites.site import Site, key
from ofmon.errors import InputError
from ofmon.services.ports.sites import Wanted

if TYPE_CHECKING:
    from collections.abc import Collection

    import peewee as pw

    from ofmon.services.ports.colleagues import News

_EXPECTED = """SELECT m.id, e.site_id, COALESCE(x.changed_ms, 0) FROM meter m
    LEFT JOIN expected e ON e.meter_id = m.id LEFT JOIN expected_said x ON x.meter_id = m.id
    WHERE m.ssid = ?"""
_PHOTOS = """SELECT t.ssid, t.digest, t.added_ms, t.jpeg FROM t_photo t JOIN meter m ON m.ssid = t.ssid
    LEFT JOIN meter_photo p ON p.meter_id = m.id AND p.digest = t.digest
    WHERE p.id IS NULL ORDER BY t.ssid, t.added_ms, t.digest"""


def describe(db: pw.SqliteDatabase, news: News, now_ms: int) -> None:
    """Sites."""
    ours = versions(db)
    for name, address, text, days, changed_ms, removed in execute(db, "SELECT * FROM t_site").fetchall():
        try:
            theirs = SiteVersion(Site(name, address, text, days), changed_ms, bool(removed))
        except ValueError:  # signs that can't be seen, or no name: an older OFMon took it
            continue
        merged = merge_sites(ours.get(theirs.site.key), theirs, now_ms)
        if merged.outcome.changes:
            keep_version(db, merged.version)
            ours = versions(db)
        if merged.outcome is not Outcome.SAME:
            news.sites.append((merged.version.site.name, merged.outcome))


def expect_meters(db: pw.SqliteDatabase, news: News, now_ms: int, but: Collection[str]) -> None:
    """Where meters are expected: the last word counts, whoever said it."""
    present = {each: found.site.id for each, found in versions(db).items() if not found.removed}
    for ssid, site, device, changed_ms in execute(db, "SELECT * FROM t_expected").fetchall():
        wanted_at = None if site is None else present.get(key(site))
        if (site is not None and wanted_at is None) or changed_ms > now_ms + AHEAD_MS_MAX or ssid in but:
            continue
        if ssid is None:
            news.expected += _expect_device(db, device, wanted_at)
            continue
        meter_id, at, our_ms = execute(db, _EXPECTED, (ssid,)).fetchone() or (None, None, 0)
        if wanted_at == at or changed_ms < our_ms or (changed_ms == our_ms and at is not None):
            continue
        expect(db, Wanted(site, MeterId(ssid), device), wanted_at)
        execute(
            db,
            "INSERT OR REPLACE INTO expected_said VALUES (?, ?)",
            (meter_id or meter_key(db, MeterId(ssid)), changed_ms),
        )
        news.expected += 1


def _expect_device(db: pw.SqliteDatabase, device: str, site_id: int | None) -> int:
    """A device of which no meter is known; one that is expected here anywhere stays there."""
    known = execute(
        db,
        """SELECT e.device FROM expected e UNION SELECT d.name FROM expected e
        JOIN meter m ON m.id = e.meter_id JOIN device d ON d.ref = m.device_ref""",
    )
    if site_id is None or not device or key(device) in {key(name) for (name,) in known}:
        return 0
    expect(db, Wanted("", None, device), site_id)
    return 1


def note(db: pw.SqliteDatabase, news: News, now_ms: int, but: Collection[str]) -> None:
    """Places and notes."""
    ours = notes(db)
    for ssid, *said in execute(db, "SELECT * FROM t_note").fetchall():
        if ssid in but:
            news.forgotten += 1
            continue
        merged = merge_notes(ours.get(ssid, MeterNote()), MeterNote(*said), now_ms)
        if merged.outcome.changes:
            keep(db, MeterId(ssid), merged.version)
        if merged.outcome is not Outcome.SAME:
            news.notes.append((ssid, merged.outcome))


def show(db: pw.SqliteDatabase, news: News, but: Collection[str]) -> None:
    """Photos: those that weren't taken away here since."""
    for ssid, digest, added_ms, jpeg in execute(db, _PHOTOS).fetchall():
        meter = meter_key(db, MeterId(ssid))
        gone = execute(
            db, "SELECT removed_ms FROM photo_removed WHERE meter_id = ? AND digest = ?", (meter, digest)
        ).fetchone()
        count = execute(db, "SELECT COUNT(*) FROM meter_photo WHERE meter_id = ?", (meter,)).fetchone()[0]
        picture = _picture(jpeg, digest)
        if ssid in but or picture is None or count >= PER_METER_MAX or (gone and gone[0] >= added_ms):
            news.photos_left += 1
            continue
        sql = """INSERT INTO meter_photo (meter_id, digest, added_ms, width_px, height_px, jpeg)
            VALUES (?, ?, ?, ?, ?, ?)"""
        execute(db, sql, (meter, digest, added_ms, picture.width_px, picture.height_px, picture.jpeg))
        news.photos += 1


def _picture(jpeg: bytes, digest: str) -> Picture | None:
    """A photo as it is kept; None: it isn't one."""
    try:
        picture = Picture.read(jpeg)
    except InputError:
        return None
    return picture if hashlib.sha256(picture.jpeg).hexdigest() == digest else None
