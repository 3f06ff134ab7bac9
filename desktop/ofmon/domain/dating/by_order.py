"""Where in time readings without a time may stand, by their order alone: offered to a person, never assumed.

A meter appends, and a reading takes an hour. So a reading ended so many hours before the next one that has a
place, or before the visit that found it, and so many after the last one that has a place, or after the visit
that had freed the meter. Where no power was lost since, that is an hour, as `ofmon.domain.dating` says it for
a meter whose owner is known. Where power was lost the hours between the two bounds are all that is known,
and without an earlier bound nothing is.

Two readings of one transformer never share an hour: a place is offered only where there is room.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.conflict import TOUCH_MS
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.dating.eras import date
from ofmon.domain.dating.raw_times import STEP_MS, is_set_back
from ofmon.domain.dating.trust import believed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from ofmon.domain.dating.history import Entry, History, Look, Timing

_NEVER_MS = 2**62


class Obstacle(StrEnum):
    """Why no place can be offered."""

    NONE = ""
    UNBOUNDED = "unbounded"  # nothing tells how long ago it was at most
    NO_ROOM = "no-room"  # the hours in which it may lie are others'


@dataclass(frozen=True, slots=True)
class Offer:
    """A place for a reading.

    Attributes:
        key: the database's key.
        time_ms: the end of its hour, ms since the epoch, None: no place can be offered.
        uncertainty_ms: how far that may be wrong, either way; None with ``time_ms``.
        obstacle: why there is none.
    """

    key: int
    time_ms: int | None
    uncertainty_ms: int | None
    obstacle: Obstacle = Obstacle.NONE


@dataclass(frozen=True, slots=True)
class _Bounds:
    """Between which moments a reading ended, and the latest at which it leaves room for those after it."""

    earliest_ms: int
    latest_ms: int
    room_ms: int

    @property
    def known(self) -> bool:
        """Whether there are both."""
        return self.earliest_ms > -_NEVER_MS // 2 and self.latest_ms < _NEVER_MS // 2


def offers(
    history: History,
    *,
    freed: Collection[int] = (),
    taken: Mapping[int, Sequence[int]] | None = None,
    since_ms: int | None = None,
) -> list[Offer]:
    """Find places for all of a meter's readings that have no time and may still get one.

    Args:
        history: the meter's, with all that wasn't sent.
        freed: visits (their ids) that freed the meter's memory.
        taken: times of the meter's other readings by transformer, ascending; what isn't in the history.
        since_ms: the meter has been there since then, as a person says; None: nobody does.

    Returns:
        In the meter's order.
    """
    owned = replace(history, looks=[replace(look, carries_token=True) for look in history.looks])
    work = _Work(history, date(owned).timings, frozenset(freed), since_ms)
    by_ct: defaultdict[int, list[int]] = defaultdict(list)
    for index, entry in enumerate(history.entries):
        by_ct[entry.source.reading.ct_id].append(index)
    found = [
        offer for ct_id, indices in by_ct.items() for offer in work.run(indices, (taken or {}).get(ct_id, ()))
    ]
    order = {entry.key: index for index, entry in enumerate(history.entries)}
    return sorted(found, key=lambda offer: order[offer.key])


class _Work:
    """The work on one meter."""

    def __init__(
        self, history: History, timings: Sequence[Timing], freed: frozenset[int], since_ms: int | None
    ) -> None:
        self._entries = history.entries
        self._timings = timings
        self._since_ms = -_NEVER_MS if since_ms is None else since_ms
        good = believed(history.looks)
        seen = [look for look in history.looks if look.id in good]
        emptied = [look for look in seen if look.id in freed]
        looks = {entry.look for entry in history.entries}
        self._seen_ms = {look: _first_from(seen, look) for look in looks}
        self._freed_ms = {look: _last_before(emptied, look) for look in looks}

    def run(self, indices: Sequence[int], taken: Sequence[int]) -> Iterator[Offer]:
        """Places for the readings of one transformer."""
        last_ms = -_NEVER_MS
        bounds = self._bounds(indices)
        for index in indices:
            entry, timing = self._entries[index], self._timings[index]
            if not _is_open(entry):
                last_ms = timing.time_ms if timing.time_ms is not None else last_ms
                continue
            offer = self._offer(entry, timing, bounds[index], last_ms + HOUR_MS, taken)
            last_ms = offer.time_ms if offer.time_ms is not None else last_ms
            yield offer

    @staticmethod
    def _offer(entry: Entry, timing: Timing, bounds: _Bounds, free_ms: int, taken: Sequence[int]) -> Offer:
        """The rule's time where it has one, else the middle of what is possible, from ``free_ms`` on."""
        key = entry.key or 0
        if not bounds.known:
            return Offer(key, None, None, Obstacle.UNBOUNDED)
        middle_ms = (bounds.earliest_ms + bounds.latest_ms) // 2
        likely_ms = middle_ms if timing.time_ms is None else timing.time_ms
        time_ms = min(max(likely_ms, free_ms), bounds.room_ms)
        fits = bounds.earliest_ms <= min(bounds.room_ms, bounds.latest_ms) and free_ms <= time_ms + TOUCH_MS
        if not fits or _meets(taken, time_ms):
            return Offer(key, None, None, Obstacle.NO_ROOM)
        return Offer(key, time_ms, max(time_ms - bounds.earliest_ms, bounds.latest_ms - time_ms))

    def _bounds(self, indices: Sequence[int]) -> dict[int, _Bounds]:
        earliest = self._earliest(indices)
        found = {}
        cap_ms = room_ms = _NEVER_MS
        for at in range(len(indices) - 1, -1, -1):
            index = indices[at]
            timing = self._timings[index]
            seen_ms, hour_ms = self._seen_ms[self._entries[index].look]
            cap_ms, room_ms = min(cap_ms, seen_ms), min(room_ms, hour_ms)
            if timing.time_ms is not None:
                cap_ms = min(cap_ms, timing.time_ms + (timing.uncertainty_ms or 0))
                room_ms = min(room_ms, timing.time_ms)
            found[index] = _Bounds(earliest[index], cap_ms, room_ms)
            cap_ms -= self._lived_ms(indices, at)
            room_ms -= HOUR_MS
        return found

    def _earliest(self, indices: Sequence[int]) -> dict[int, int]:
        found = {}
        floor_ms = self._since_ms
        for at, index in enumerate(indices):
            timing = self._timings[index]
            floor_ms = max(floor_ms, self._freed_ms[self._entries[index].look])
            if timing.time_ms is not None:
                floor_ms = max(floor_ms, timing.time_ms - (timing.uncertainty_ms or 0))
            found[index] = floor_ms
            floor_ms += self._lived_ms(indices, at + 1)
        return found

    def _lived_ms(self, indices: Sequence[int], at: int) -> int:
        """What passed at least since the reading before: an hour, but where the clock was set or forgot."""
        if not 0 < at < len(indices):
            return 0
        pair = (self._entries[index].source.reading for index in indices[at - 1 : at + 1])
        before, after = (reading.raw_time_ms for reading in pair)
        runs_on = HOUR_MS <= after - before <= STEP_MS and not is_set_back(before, after)
        return HOUR_MS if runs_on else 0


def _first_from(looks: Sequence[Look], look_id: int) -> tuple[int, int]:
    """By when had surely been made what this visit read; and where the hour of the next reading begins.

    A clock that is set makes its next reading at its next full hour.
    """
    first = min((look for look in looks if look.id >= look_id), key=lambda look: look.now_ms, default=None)
    if first is None:
        return _NEVER_MS, _NEVER_MS
    return first.now_ms, first.now_ms - (first.set_ms or 0) % HOUR_MS


def _last_before(looks: Sequence[Look], look_id: int) -> int:
    """When the meter had surely none of it yet."""
    return max((look.now_ms for look in looks if look.id < look_id), default=-_NEVER_MS)


def _is_open(entry: Entry) -> bool:
    """Whether it is stored without a time and nobody has decided about it."""
    undated = entry.timing is not None and entry.timing.time_ms is None
    return entry.key is not None and entry.unsent and undated


def _meets(taken: Sequence[int], time_ms: int) -> bool:
    """Whether another reading has a part of that hour."""
    at = bisect_left(taken, time_ms - HOUR_MS + TOUCH_MS)
    return at < len(taken) and taken[at] < time_ms + HOUR_MS - TOUCH_MS
