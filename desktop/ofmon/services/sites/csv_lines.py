"""Sites and their meters as CSV: read with a preview, written so that they can be read again.

A line is a meter that is expected at a site; one without a meter and a device is about the site alone. What a
cell leaves empty stays as it is. Files of spreadsheets are taken as they come: UTF-8 with or without its
mark, UTF-16 with it, else Windows-1252; ``;``, ``,`` or tabs between the cells; Excel's ``sep=`` line.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, NamedTuple

from ofmon.domain.plain_text import spreadsheet_text, visible
from ofmon.domain.sites.listed import of_site
from ofmon.errors import InputError
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import IO

    from ofmon.domain.sites.listed import Listed
    from ofmon.domain.sites.site import Site

SITE, ADDRESS, NOTES, INTERVAL, METER, DEVICE, PLACE = COLUMNS = (
    "site",
    "address",
    "notes",
    "interval_days",
    "meter",
    "device",
    "place",
)
# A heading that people use for another one.
_ALIASES = {"ssid": METER}
_SEPARATORS = ";,\t"
_SAID = re.compile(r"sep=([;,\t])", re.IGNORECASE)
_BYTES_MAX = 20_000_000
_ESCAPED = re.compile("'+[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-]")


class Row(NamedTuple):
    """A line: its number in the file, its cells by column, and whether it has more cells than columns."""

    number: int
    cells: Mapping[str, str]
    longer: bool


def read(data: bytes) -> list[Row]:
    """The lines of a file that hold something.

    Raises:
        InputError: that is no table, or it lacks the column ``site``.
    """
    if len(data) > _BYTES_MAX:
        raise _no_table(tr("it is too large"))
    separator, text, skipped = _separator(_text(data))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        names = _names(next(reader, []))
        found, end = [], reader.line_num
        for cells in reader:
            first, end = end + 1 + skipped, reader.line_num
            if any(cell.strip() for cell in cells):
                found.append(Row(first, _cells(names, cells), any(cells[len(names) :])))
    except csv.Error as error:
        raise _no_table(str(error)) from error
    return found


def write(
    out: IO[str], sites: Iterable[Site], listed: Iterable[Listed], places: Mapping[str, str] | None = None
) -> int:
    """Write all sites to an open text file; how many lines.

    Args:
        out: where to.
        sites: which.
        listed: every meter.
        places: where in its site a meter hangs, by SSID.
    """
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    known = list(listed)
    found = [cells for site in sites for cells in _lines(site, of_site(known, site), places or {})]
    writer.writerows(map(_escaped, cells) for cells in found)
    return len(found)


def _lines(site: Site, listed: list[Listed], places: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    about = (site.name, site.address, site.notes, str(site.interval_days))
    for each in listed:
        ssid = each.meter.ssid if each.meter else ""
        yield (*about, ssid, each.device, places.get(ssid, ""))
    if not listed:
        yield (*about, "", "", "")


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _separator(text: str) -> tuple[str, str, int]:
    """What stands between cells, the text without a line that says just that, and how many lines that was."""
    first, _, rest = text.partition("\n")
    if (said := _SAID.match(first)) and said[1]:
        return said[1], rest, 1
    return max(_SEPARATORS, key=first.count), text, 0


def _names(heading: list[str]) -> list[str]:
    names = [name.strip().casefold().replace(" ", "_") for name in heading]
    names = [_ALIASES.get(name, name) for name in names]
    if SITE not in names:
        raise _no_table(tr("its first line names no column {site!r}", site=SITE))
    if twice := {name for name in names if name in COLUMNS and names.count(name) > 1}:
        raise _no_table(tr("it has two columns {name!r}", name=min(twice)))
    return names


def _cells(names: list[str], cells: list[str]) -> dict[str, str]:
    found = dict(zip(names, cells, strict=False))
    return {name: _unescaped(found.get(name, "").strip()) for name in COLUMNS}


def _escaped(text: str) -> str:
    return f"'{text}" if _ESCAPED.match(text) else spreadsheet_text(text)


def _unescaped(text: str) -> str:
    return text[1:] if _ESCAPED.match(text) else text


def _no_table(why: str) -> InputError:
    return InputError(
        tr("The file is no table of sites: {why}.", why=visible(why)),
        safe=tr("Nothing was changed."),
        todo=tr("Export the sites to see how such a file looks."),
    )
