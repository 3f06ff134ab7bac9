"""What technicians exchange: the file, and the database that gives it out and takes it in.

All methods are for a worker thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

    from ofmon.domain.merging import Outcome
    from ofmon.services.colleagues.contents import Head, Part


@dataclass(slots=True)
class MeterNews:
    """Readings of a meter that weren't known here.

    Attributes:
        ssid: which meter.
        readings: how many.
        energy_kwh: what they measured.
        first_ms: the end of the first one that has a time; None: none has.
        last_ms: of the last one, likewise.
    """

    ssid: str
    readings: int = 0
    energy_kwh: float = 0.0
    first_ms: int | None = None
    last_ms: int | None = None


@dataclass(slots=True)
class News:
    """What a file brought, or would bring.

    Attributes:
        head: where it comes from.
        same_server: whether what it says about a server is about ours; states of readings count only then.
        meters: readings that are new here, by SSID.
        visits: visits that are new here; losses, exchanges, calibrations, devices, photos: likewise.
        learned: readings known here of which it tells something new: that the server has them, or a decision.
        expected: meters that are expected elsewhere now.
        sites: sites by name, and what became of the file's version; those that are the same aren't listed.
        notes: notes by SSID, likewise.
        deleted: readings left out since they were deleted here.
        forgotten: meters about which notes are left out since they were forgotten here.
        photos_left: photos left out since they were taken away here, or the meter has as many as it can have.
        tokens: access tokens that the file holds, by the name of each.
        names: what people call meters, by SSID.
    """

    head: Head
    same_server: bool = True
    meters: dict[str, MeterNews] = field(default_factory=dict)
    visits: int = 0
    losses: int = 0
    exchanges: int = 0
    calibrations: int = 0
    devices: int = 0
    photos: int = 0
    learned: int = 0
    expected: int = 0
    sites: list[tuple[str, Outcome]] = field(default_factory=list)
    notes: list[tuple[str, Outcome]] = field(default_factory=list)
    deleted: int = 0
    forgotten: int = 0
    photos_left: int = 0
    tokens: dict[str, str] = field(default_factory=dict, repr=False)
    names: Mapping[str, str] = field(default_factory=dict, repr=False)

    def name(self, ssid: str) -> str:
        """What people call a meter."""
        return self.names.get(ssid, ssid)

    @property
    def readings(self) -> int:
        """How many are new."""
        return sum(meter.readings for meter in self.meters.values())

    @property
    def changes(self) -> bool:
        """Whether anything of it is to be written to the database."""
        counts = (self.visits, self.losses, self.exchanges, self.calibrations, self.devices, self.photos)
        others = any(outcome.changes for _name, outcome in (*self.sites, *self.notes))
        return bool(self.meters) or any(counts) or bool(self.learned or self.expected) or others


@dataclass(frozen=True, slots=True)
class How:
    """How to merge.

    Attributes:
        server: scheme, host and port of the server here; empty: none.
        now_ms: now, ms since the epoch.
        keep: write it; False: find out what is new, and write nothing.
        stopped: whether somebody wants it to end; then nothing is written.
    """

    server: str
    now_ms: int
    keep: bool
    stopped: Callable[[], bool]


class ExchangeFiles(Protocol):
    """Encrypted files."""

    def write(self, path: Path, passphrase: str, head: Head, parts: Iterator[Part]) -> None:
        """Write a file, whole or not at all.

        Raises:
            DiskFullError: it can't be written.
        """

    def opened(
        self, path: Path, passphrase: str, watch: Callable[[int, int], None]
    ) -> AbstractContextManager[tuple[Head, Iterator[Part]]]:
        """Read a file, part by part; ``watch`` is told how many bytes of how many were read.

        Raises:
            InputError: (also while parts are taken) it is none, damaged, cut short or a newer OFMon's, or the
                passphrase is another one.
        """


class MergingStore(Protocol):
    """The database. All raise `StoreError`s."""

    def parts(self, stopped: Callable[[], bool]) -> Iterator[Part]:
        """All that colleagues may know, as it is at one moment."""

    def refs(self) -> list[str]:
        """Names of all access tokens that stand for a device or a meter here."""

    def merge(self, head: Head, parts: Iterator[Part], how: How) -> News:
        """Take in what a file holds, in one transaction; how much of it is new."""
