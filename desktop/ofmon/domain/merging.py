"""Of two versions of what people said about a site or a meter, which one holds.

Two computers hear of each other by a file or by a server, in any order and any number of times, and must
end with the same: so the version that was written last holds as a whole, and of two that were written in the
same millisecond (or before that was kept: 0) each field by itself: what is said wins over nothing, then the
shorter interval, then whatever comes later in the alphabet. Nothing here depends on who is asked first.

Limits: computers whose clocks are off by more than the time between two changes keep the wrong one; a change
from the future is left out until its time has come, or it would hold for ever.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from ofmon.domain.meter_note import MeterNote
from ofmon.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from ofmon.domain.sites.site import Site

AHEAD_MS_MAX = 24 * 3_600_000
"""A version that was written later than this after now (ms) isn't believed."""

Version = TypeVar("Version", "SiteVersion", MeterNote)


@dataclass(frozen=True, slots=True)
class SiteVersion:
    """A site as somebody described it last.

    Attributes:
        site: what they said; its key (`ofmon.domain.sites.site.key`) is what computers know it by, and its
            ``id`` is of no meaning here.
        changed_ms: when, ms since the epoch; 0: before that was kept.
        removed: whether they took it off the lists.
    """

    site: Site
    changed_ms: int = 0
    removed: bool = False


class Outcome(StrEnum):
    """What became of another computer's version."""

    SAME = "same"
    NEW = "new"
    TAKEN = "taken"
    REMOVED = "removed"
    KEPT = "kept"
    FUTURE = "future"

    @property
    def changes(self) -> bool:
        """Whether something is to be written here."""
        return self in {Outcome.NEW, Outcome.TAKEN, Outcome.REMOVED}


_WORDS = {
    Outcome.SAME: mark("It is known here.", "a site or a note"),
    Outcome.NEW: mark("It is new.", "a site or a note"),
    Outcome.TAKEN: mark("The colleague's is newer, and taken.", "a site or a note"),
    Outcome.REMOVED: mark("A colleague removed it.", "a site or a note"),
    Outcome.KEPT: mark("The one here is newer, and stays.", "a site or a note"),
    Outcome.FUTURE: mark("It was written by a clock that is ahead, and is left out.", "a site or a note"),
}


def words(outcome: Outcome) -> str:
    """An outcome as a sentence."""
    return tr(_WORDS[outcome], "a site or a note")


@dataclass(frozen=True, slots=True)
class Merged(Generic[Version]):
    """The version that holds, and what became of the other computer's."""

    version: Version
    outcome: Outcome


def merge_sites(ours: SiteVersion | None, theirs: SiteVersion, now_ms: int) -> Merged[SiteVersion]:
    """Of two versions of the site of one name; the result has the ``id`` of ours.

    Args:
        ours: as it is described here, removed or not; None: there never was one of that name.
        theirs: the other computer's.
        now_ms: now, ms since the epoch.
    """
    if ours is None:
        if theirs.removed:  # nothing to take away; what was removed elsewhere need not be listed here
            return Merged(theirs, Outcome.SAME)
        return _first(theirs, theirs.changed_ms, now_ms)
    held = replace(theirs, site=replace(theirs.site, id=ours.site.id))
    merged = _newest(ours, held, now_ms, _join_sites)
    if merged.outcome is Outcome.TAKEN and merged.version.removed:
        return replace(merged, outcome=Outcome.SAME if ours.removed else Outcome.REMOVED)
    return merged


def merge_notes(ours: MeterNote, theirs: MeterNote, now_ms: int) -> Merged[MeterNote]:
    """Of two notes about one meter; one that nobody wrote is `MeterNote()`."""
    if ours == MeterNote() and theirs != ours:
        return _first(theirs, theirs.changed_ms, now_ms)
    return _newest(ours, theirs, now_ms, _join_notes)


def _first(theirs: Version, changed_ms: int, now_ms: int) -> Merged[Version]:
    return Merged(theirs, Outcome.FUTURE if changed_ms > now_ms + AHEAD_MS_MAX else Outcome.NEW)


def _newest(
    ours: Version, theirs: Version, now_ms: int, join: Callable[[Version, Version], Version]
) -> Merged[Version]:
    if theirs == ours:
        return Merged(ours, Outcome.SAME)
    if theirs.changed_ms > now_ms + AHEAD_MS_MAX:
        return Merged(ours, Outcome.FUTURE)
    if theirs.changed_ms != ours.changed_ms:
        newer = theirs.changed_ms > ours.changed_ms
        return Merged(theirs, Outcome.TAKEN) if newer else Merged(ours, Outcome.KEPT)
    joined = join(ours, theirs)
    return Merged(joined, Outcome.KEPT if joined == ours else Outcome.TAKEN)


def _join_sites(ours: SiteVersion, theirs: SiteVersion) -> SiteVersion:
    """Field by field."""
    here, there = ours.site, theirs.site
    site = replace(
        here,
        name=max(here.name, there.name),
        address=max(here.address, there.address),
        notes=max(here.notes, there.notes),
        interval_days=min(here.interval_days, there.interval_days),
    )
    return replace(ours, site=site, removed=ours.removed and theirs.removed)


def _join_notes(ours: MeterNote, theirs: MeterNote) -> MeterNote:
    """Likewise."""
    return replace(ours, place=max(ours.place, theirs.place), notes=max(ours.notes, theirs.notes))
