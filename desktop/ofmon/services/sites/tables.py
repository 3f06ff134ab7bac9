"""Sites as files: a table of sites and meters that is looked at before it is taken over, and the due list."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ofmon.domain.sites.due import DAY_MS
from ofmon.errors import InputError
from ofmon.services.export import cells
from ofmon.services.files import write_text
from ofmon.services.sites import csv_lines
from ofmon.services.sites.preview import Preview, preview
from ofmon.services.workers import in_thread
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from typing import IO

    from ofmon.domain.sites.listed import Listed
    from ofmon.services.ports.sites import Places
    from ofmon.services.sites.book import Sites
    from ofmon.services.sites.csv_lines import Row

DUE_COLUMNS = (
    "site",
    "address",
    "meter",
    "device",
    "place",
    "last_heard_utc",
    "last_collected_utc",
    "due_since_utc",
    "overdue_days",
)


@dataclass(frozen=True, slots=True)
class Looked:
    """A file that was looked at, and what taking it over would do."""

    rows: Sequence[Row]
    preview: Preview


@dataclass(frozen=True, slots=True)
class SiteTables:
    """The procedures. ``places`` None: nobody notes where in its site a meter hangs."""

    sites: Sites
    places: Places | None = None

    async def look(self, path: Path, now_ms: int) -> Looked:
        """Read a table and say what it would change; nothing is written.

        Raises:
            InputError: it can't be read, or is no table of sites.
            StoreError: the database can't be used.
        """
        rows = await in_thread(_read, path)
        return Looked(rows, await self._preview(rows, now_ms))

    async def take(self, looked: Looked, now_ms: int) -> Preview:
        """Write what was looked at, but for the lines that are wrong; sites and meters in one transaction.

        Raises:
            InputError: what is known here has changed meanwhile.
            StoreError: the database can't be used.
        """
        now = await self._preview(looked.rows, now_ms)
        if now != looked.preview:
            raise InputError(
                tr("Sites were changed here meanwhile: the file would do something else now."),
                safe=tr("Nothing was changed."),
                todo=tr("Look at the file again."),
            )
        await self.sites.store.write(now.sites, now.wanted)
        for meter, place in now.places.items():
            if self.places:
                await self.places.change(meter, place=place)
        return now

    async def write(self, path: Path, now_ms: int) -> int:
        """Write all sites and their meters so that `look` can read them; how many lines.

        Raises:
            DiskFullError: the file could not be written; one that was there is untouched.
        """
        known, places = await self.sites.overview(now_ms), await self._places()
        return await _write(path, lambda out: csv_lines.write(out, known.sites, known.listed, places))

    async def write_due(self, path: Path, listed: Sequence[Listed], now_ms: int) -> int:
        """Write a due list as CSV; how many lines.

        Raises:
            DiskFullError: the file could not be written; one that was there is untouched.
        """
        places = await self._places() or {}

        def fill(out: IO[str]) -> int:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(DUE_COLUMNS)
            writer.writerows(cells(_due_row(each, places, now_ms)) for each in listed)
            return len(listed)

        return await _write(path, fill)

    async def _preview(self, rows: Sequence[Row], now_ms: int) -> Preview:
        known, places = await self.sites.overview(now_ms), await self._places()
        return await in_thread(preview, rows, known, places)

    async def _places(self) -> Mapping[str, str] | None:
        if self.places is None:
            return None
        return {ssid: note.place for ssid, note in (await self.places.all()).items() if note.place}


def _read(path: Path) -> list[Row]:
    try:
        return csv_lines.read(path.read_bytes())
    except OSError as error:
        what = tr("{path} can't be read: {why}.", path=path, why=error.strerror or error)
        raise InputError(what, safe=tr("Nothing was changed.")) from error


async def _write(path: Path, fill: Callable[[IO[str]], int]) -> int:
    """By its mark a spreadsheet knows that it is UTF-8."""
    return await in_thread(write_text, path, fill, "utf-8-sig")


def _due_row(each: Listed, places: Mapping[str, str], now_ms: int) -> tuple[str | float | None, ...]:
    site, due_ms = each.site, each.due_from_ms
    ssid = each.meter.ssid if each.meter else ""
    where = (site.name, site.address) if site else ("", "")
    times = (_iso(each.seen_ms), _iso(each.collected_ms), _iso(due_ms))
    overdue = None if due_ms is None else round((now_ms - due_ms) / DAY_MS, 1)
    return (*where, ssid, each.device, places.get(ssid, ""), *times, overdue)


def _iso(time_ms: int | None) -> str:
    return (
        "" if time_ms is None else datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="seconds")
    )
