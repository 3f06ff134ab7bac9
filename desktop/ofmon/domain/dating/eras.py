"""The times of a meter's readings, by all that is known of its life.

A clock's era lies between two settings by visits of this database. Within it, each visit whose clock is
believed (`trust`) closes the stretch of what was read until then; a reading is placed by the first such visit
that read it. An era whose clock was set wrong is moved by the visits after it, and tells in turn by how much
the visit that set it was wrong. So everything goes from the newest era to the oldest.

A reading's time may be found anew as long as it wasn't sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS, Correction
from ofmon.domain.dating.history import Redating, TimeChange, Timing
from ofmon.domain.dating.stretches import End, Placed, Start, place_stretch
from ofmon.domain.dating.trust import believed
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS, PlacedLoss
from ofmon.domain.reading import Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ofmon.domain.dating.history import Entry, History, Look

# Readings that would have had one time stand a millisecond apart.
_ASIDE_MS = 1_000
_FOR_NO_DEVICE = Timing(None, None, Reason.CLOCK_NEVER_SET)


@dataclass(slots=True)
class Dated:
    """Times for a whole history.

    Attributes:
        timings: one for each of its entries; those of an entry that was sent stay as they were.
        losses: when its power losses were, as far as that was looked for.
        plan: the figures of its newest stretch.
    """

    timings: list[Timing]
    losses: list[PlacedLoss] = field(default_factory=list)
    plan: Correction = field(default_factory=lambda: Correction(0, 0, ()))


@dataclass(slots=True)
class _Era:
    """Between two settings of the clock."""

    setter: Look | None
    looks: list[Look] = field(default_factory=list)
    entries: list[int] = field(default_factory=list)

    def close(self) -> Look | None:
        """The visit that set the clock at its end, None: it goes on."""
        return self.looks[-1] if self.looks and self.looks[-1].set_ms is not None else None


def date(history: History) -> Dated:
    """Find each reading's time."""
    work = _Work(history)
    hint: End | None = None
    for era in reversed(work.eras):
        hint = work.era(era, hint)
    return work.result


def redating(history: History, dated: Dated) -> Redating:
    """What is other than before, of what is stored."""
    readings = tuple(
        TimeChange(entry.key, entry.dated(timing))
        for entry, timing in zip(history.entries, dated.timings, strict=True)
        if entry.key is not None and entry.unsent and _moved(entry.timing, timing)
    )
    return Redating(readings, tuple(dated.losses) if readings else ())


def _moved(before: Timing | None, after: Timing) -> bool:
    """Whether a time is another one; one that stepped aside of another reading's is not."""
    if before is None or before.time_ms is None or after.time_ms is None:
        return before != after
    aside = 0 <= before.time_ms - after.time_ms <= _ASIDE_MS
    return not aside or before.uncertainty_ms != after.uncertainty_ms


def looks_that_matter(
    looks: Sequence[Look], unsent: Mapping[int, bool], open_since: int, *, whole: bool = False
) -> frozenset[int]:
    """Which visits' readings have to be at hand to find times anew.

    Args:
        looks: all of a meter's visits, in order, with the one that goes on.
        unsent: those which brought readings that were not sent yet, and whether some have no time.
        open_since: the last visit that freed the meter.
        whole: also those about which nothing can be found out any more.
    """
    good = believed(looks)
    eras = _eras(looks)
    wanted: set[int] = set()
    for at, era in enumerate(eras):
        ids = {look.id for look in era.looks}
        undated = any(unsent.get(look_id) for look_id in ids)
        doubted = whole or undated or not _settled(era, good, newest=at + 2 >= len(eras))
        if max(ids, default=0) > open_since or era is eras[-1] or (doubted and ids & unsent.keys()):
            wanted |= ids
            if at + 1 < len(eras) and doubted:
                wanted |= {look.id for look in eras[at + 1].looks}
    return frozenset(wanted)


def looks_to_spare(looks: Sequence[Look], unsent: Collection[int], open_since: int) -> frozenset[int]:
    """Which visits' readings no time is found by any more, and no meter holds any more.

    Args:
        looks: all of a meter's visits, in order.
        unsent: those which brought readings that stay and weren't sent yet.
        open_since: the last visit that freed the meter.
    """
    spared: set[int] = set()
    before = False
    for era in _eras(looks):
        ids = {look.id for look in era.looks}
        waits = not ids.isdisjoint(unsent)
        if not (waits or before):
            spared |= {look_id for look_id in ids if look_id <= open_since}
        before = waits
    return frozenset(spared)


def _settled(era: _Era, good: frozenset[int], *, newest: bool) -> bool:
    """Whether there is nothing to be found out now: by the era after it only about the newest that ended."""
    ends = [era.setter, *era.looks] if era.setter else era.looks
    if era.close() is None or not all(look.id in good for look in ends):
        return False
    return not newest or all(look.checked for look in ends)


def _eras(looks: Sequence[Look]) -> list[_Era]:
    eras = [_Era(None)]
    for look in looks:
        eras[-1].looks.append(look)
        if look.set_ms is not None:
            eras.append(_Era(look))
    return eras


class _Work:
    """The work on one history."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._good = believed(history.looks)
        self._looks = {look.id: look for look in history.looks}
        self.eras = _eras(history.looks)
        of_look = {look.id: era for era in self.eras for look in era.looks}
        for index, entry in enumerate(history.entries):
            of_look[entry.look].entries.append(index)
        self.result = Dated([entry.timing or _FOR_NO_DEVICE for entry in history.entries])

    def era(self, era: _Era, hint: End | None) -> End | None:
        """Date an era.

        Args:
            era: which.
            hint: when it ended, by the era after it; None: that says nothing new.

        Returns:
            When the era before it ended, None: nothing that its last visit didn't say.
        """
        if not era.entries and not era.looks:
            return None
        start, last = self._start(era), era.looks[-1] if era.looks else None
        first, done = None, 0
        for look in era.looks:
            end = self._end(look, hint if look is last else None)
            if end is None and look is not last:
                continue
            placed = self._stretch(era, look, start, end)
            if placed.ahead and not look.checked and look is not last:
                continue  # this clock and the meter's contradict each other: a later visit tells
            self._keep(era, placed, done)
            first, done = first or placed, len(placed.timings)
        return self._told(era, first)

    def _end(self, look: Look, hint: End | None) -> End | None:
        if hint:
            return hint
        return End(look.now_ms, checked=look.checked) if look.id in self._good else None

    def _stretch(self, era: _Era, until: Look, start: Start, end: End | None) -> Placed:
        """Place what had been read of an era up to a visit."""
        entries = [self._history.entries[index] for index in era.entries]
        times = [
            (entry.source.reading.ct_id, entry.source.reading.raw_time_ms)
            for entry in entries
            if entry.look <= until.id
        ]
        ids = {look.id for look in era.looks if look.id <= until.id}
        lost = [loss.raw_time_ms for loss in self._history.losses if loss.look in ids]
        return place_stretch(times, lost, start, end)

    def _keep(self, era: _Era, placed: Placed, done: int) -> None:
        """Take over times, but for the first ones that are ``done``."""
        for index, timing in list(zip(era.entries, placed.timings, strict=False))[done:]:
            entry = self._history.entries[index]
            if entry.unsent:
                self.result.timings[index] = self._held(entry, timing)
        known = {loss.raw_time_ms for loss in self.result.losses}
        self.result.losses += [loss for raw, loss in placed.losses.items() if raw not in known]
        if era is self.eras[-1]:
            self.result.plan = placed.plan

    def _held(self, entry: Entry, timing: Timing) -> Timing:
        """What was measured before a meter had a clock and a token belongs to nobody."""
        unset = entry.source.reading.raw_time_ms <= CLOCK_NEVER_SET_MS
        return _FOR_NO_DEVICE if unset and not self._looks[entry.look].carries_token else timing

    # ------------------------------------------------------------ who set the clock

    def _start(self, era: _Era) -> Start:
        setter = era.setter
        if setter is None or setter.set_ms is None:
            return Start()
        if setter.id in self._good:
            return Start(setter.now_ms - setter.told_ms, 0, set_here=True, checked=setter.checked)
        past = [look.now_ms for look in self._history.looks if look.id < setter.id and look.id in self._good]
        lowest = max(past) - setter.set_ms if past else None
        return Start(None, set_here=True, lowest_ms=lowest)

    def _told(self, era: _Era, first: Placed | None) -> End | None:
        """When the visit that set the clock really was, if it was wrong."""
        setter = era.setter
        if setter is None or first is None or first.start is None:
            return None
        if setter.id in self._good and not first.ahead:
            late = first.late_ms and not setter.checked
            return End(setter.now_ms, first.late_ms, checked=False) if late else None
        shift_ms, doubt_ms = first.start
        return End(setter.told_ms + shift_ms - doubt_ms, 2 * doubt_ms + HOUR_MS // 60)
