"""What a file of sites would change, line by line; nothing is written until it is agreed to."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.identity import MeterId
from ofmon.domain.plain_text import visible
from ofmon.domain.sites.site import Site, interval, key, line, lines
from ofmon.services.ports.sites import Wanted
from ofmon.services.sites.csv_lines import ADDRESS, DEVICE, INTERVAL, METER, NOTES, PLACE, SITE
from ofmon.texts import listed as enumerated
from ofmon.texts import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ofmon.domain.sites.listed import Listed
    from ofmon.services.sites.book import Overview
    from ofmon.services.sites.csv_lines import Row


class Kind(StrEnum):
    """What a line of a file is beside what is known here."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class ImportLine:
    """A line, and what it would do.

    Attributes:
        number: of the line in the file.
        site: which site it names.
        whom: the meter and device that it names; empty: it is about the site alone.
        kind: see there.
        text: what would change, or what is wrong, in sentences; empty: nothing.
    """

    number: int
    site: str
    whom: str
    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Preview:
    """All that importing would do.

    Attributes:
        lines: by number.
        sites: to be added or changed.
        wanted: meters that are to be expected somewhere.
        places: where in its site a meter hangs, by SSID.
    """

    lines: tuple[ImportLine, ...]
    sites: tuple[Site, ...]
    wanted: tuple[Wanted, ...]
    places: Mapping[MeterId, str]

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many lines are what."""
        found = Counter(each.kind for each in self.lines)
        return {kind: found[kind] for kind in Kind}

    @property
    def changes(self) -> bool:
        """Whether anything would be written."""
        return bool(self.sites or self.wanted or self.places)


def preview(rows: Sequence[Row], known: Overview, places: Mapping[str, str] | None) -> Preview:
    """What lines would do beside what is known; ``places`` None: places can't be noted."""
    plan = _Plan(known, places)
    found = tuple(plan.line(row) for row in rows)
    sites = tuple(site for site in plan.sites.values() if site not in known.sites)
    return Preview(found, sites, tuple(plan.wanted), plan.placed)


class _WrongError(Exception):
    """Why a line can't be meant."""


@contextmanager
def _cell(column: str) -> Iterator[None]:
    """What is wrong with a cell says in which column it stands."""
    try:
        yield
    except (_WrongError, ValueError) as error:
        raise _WrongError(tr("Column {column!r}: {why}", column=column, why=error)) from error


@dataclass(slots=True)
class _Plan:
    """What the lines up to now come to."""

    known: Overview
    places: Mapping[str, str] | None
    sites: dict[str, Site] = field(default_factory=dict)
    wanted: list[Wanted] = field(default_factory=list)
    placed: dict[MeterId, str] = field(default_factory=dict)
    _said: dict[tuple[str, str], tuple[int, str]] = field(default_factory=dict)
    _named: dict[str, int] = field(default_factory=dict)
    _meters: dict[MeterId, Listed] = field(default_factory=dict)
    _devices: dict[str, Listed] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Files may have a thousand lines."""
        for each in reversed(self.known.listed):
            if each.meter:
                self._meters[each.meter] = each
            if each.device and not each.replaced:
                self._devices[key(each.device)] = each

    def line(self, row: Row) -> ImportLine:
        """Take one more line."""
        cells = row.cells
        whom = enumerated((cells[METER], cells[DEVICE]))
        try:
            kind, text = self._take(row)
        except _WrongError as error:
            kind, text = Kind.WRONG, str(error)
        return ImportLine(row.number, line(cells[SITE]), whom, kind, text)

    def _take(self, row: Row) -> tuple[Kind, str]:
        if row.longer:
            raise _WrongError(tr("It has more cells than the first line has names."))
        if not line(row.cells[SITE]):
            raise _WrongError(tr("It names no site."))
        site = self._site(row)
        with _cell(METER):
            meter = MeterId.parse(row.cells[METER]) if row.cells[METER] else None
        device = line(row.cells[DEVICE])
        with _cell(METER if meter else DEVICE):
            self._check_named_once(row.number, meter, device)
        listed = self._listed(meter, device)
        if meter and device and listed and listed.carries and key(listed.device) != key(device):
            with _cell(DEVICE):
                carried = tr("{meter} carries the device {device!r}.", meter=meter, device=listed.device)
                raise _WrongError(carried)
        # From here on nothing of it is wrong.
        found = [self._about_site(site, row)]
        if meter or device:
            found += [self._expect(site, meter, device, listed), self._place(row, listed, meter)]
        kind = next(kind for kind in Kind if kind in {each for each, _text in found})
        return kind, " ".join(text for _kind, text in found if text)

    def _site(self, row: Row) -> Site:
        """The site as it is to be: what this line says on top of what is known."""
        name = line(row.cells[SITE])
        with _cell(SITE):
            site = self.sites.get(key(name)) or self._stored(name) or Site(name)
        if address := line(self._agreed(row, ADDRESS)):
            with _cell(ADDRESS):
                site = replace(site, address=address)
        if notes := lines(self._agreed(row, NOTES)):
            with _cell(NOTES):
                site = replace(site, notes=notes)
        if days := self._agreed(row, INTERVAL):
            with _cell(INTERVAL):
                site = replace(site, interval_days=interval(days))
        return site

    def _stored(self, name: str) -> Site | None:
        return next((site for site in self.known.sites if site.key == key(name)), None)

    def _agreed(self, row: Row, column: str) -> str:
        """What a line says about its site, unless an earlier one says something else."""
        text = row.cells[column]
        number, before = self._said.get((key(row.cells[SITE]), column), (0, text))
        if text and text != before:
            with _cell(column):
                raise _WrongError(
                    tr(
                        "{text!r}, but line {number} says {before!r} for the site {site!r}: one of the two "
                        "lines is wrong, or names the wrong site.",
                        text=visible(text),
                        number=str(number),
                        before=visible(before),
                        site=line(row.cells[SITE]),
                    )
                )
        return text

    def _check_named_once(self, number: int, meter: MeterId | None, device: str) -> None:
        """Two meters may have devices of one name; a device alone, or a meter, stands in one line."""
        name = meter.ssid if meter else key(device)
        if name and (before := self._named.get(name)):
            raise _WrongError(tr("Line {number} names this one, too.", number=str(before)))
        self._named |= {each: number for each in (name, key(device)) if each}

    def _listed(self, meter: MeterId | None, device: str) -> Listed | None:
        """What is known of whom a line names."""
        return self._meters.get(meter) if meter else self._devices.get(key(device))

    def _about_site(self, site: Site, row: Row) -> tuple[Kind, str]:
        for column in (ADDRESS, NOTES, INTERVAL):
            if row.cells[column]:
                self._said.setdefault((site.key, column), (row.number, row.cells[column]))
        told, self.sites[site.key] = self.sites.get(site.key), site
        stored = self._stored(site.name)
        if site in {told, stored}:
            return Kind.SAME, ""
        if stored or told:
            return Kind.CHANGED, tr("The site is described anew.")
        return Kind.NEW, tr("A new site.")

    def _expect(
        self, site: Site, meter: MeterId | None, device: str, listed: Listed | None
    ) -> tuple[Kind, str]:
        here = listed is not None and listed.site is not None and listed.site.key == site.key
        renamed = bool(listed and meter and device and key(listed.device) != key(device))
        if here and not renamed:
            return Kind.SAME, ""
        self.wanted.append(Wanted(site.name, meter, device))
        if here:
            return Kind.CHANGED, tr("It is expected with another device.")
        if listed and listed.site:
            return Kind.CHANGED, tr("It moves here from {site!r}.", site=listed.site.name)
        return Kind.NEW, tr("It is expected here.")

    def _place(self, row: Row, listed: Listed | None, meter: MeterId | None) -> tuple[Kind, str]:
        place = line(row.cells[PLACE])
        meter = meter or (listed.meter if listed else None)
        if not place:
            return Kind.SAME, ""
        if meter is None:
            return Kind.SAME, tr("Its place is left out: the meter isn't known yet.")
        if self.places is None:
            return Kind.SAME, tr("Its place is left out: places can't be noted here.")
        before = self.places.get(meter.ssid, "")
        if before == place:
            return Kind.SAME, ""
        self.placed[meter] = place
        return Kind.CHANGED, tr("It has another place.") if before else tr("Its place is noted.")
