"""A meter's raw times: which of them are damaged, and where somebody set its clock.

A meter makes a reading at each full hour of its own clock, so times of one CT follow each other by an hour.
A clock that forgets what it had not kept at a power loss goes back by less than an hour, and the next reading
comes no earlier than the last one. Anything else is a step of the clock, missing hours, or a damaged time:
damaged is what the times on both sides agree without.

Limits: damage that looks like the hour's own time (its low bytes) can't be seen.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

# Periods end on the hour; half an hour more than one between two ends means that one is missing.
STEP_MS = HOUR_MS + HOUR_MS // 2
# So many damaged times in a row are looked over.
_DAMAGED_MAX = 4
# A single reading that is so far from its only neighbour was not made by the same clock.
_APART_MS = 24 * HOUR_MS
# The first one and two that agree with each other.
_AGREEING = 3


@dataclass(frozen=True, slots=True)
class Clock:
    """What the meter's clock showed at a reading's end.

    Attributes:
        time_ms: as it was sent; of a damaged one, where its neighbours put it.
        damaged: whether it was damaged.
        fixed: whether its place is known: exactly its hour is missing there.
    """

    time_ms: int
    damaged: bool = False
    fixed: bool = True


def clocks_of(
    times: Sequence[tuple[int, int]], now_ms: int | None, losses_ms: Sequence[int] = ()
) -> list[Clock]:
    """Tell damaged times from good ones.

    Args:
        times: CT and raw time of each reading, in the meter's order.
        now_ms: when they were read, None: not known.
        losses_ms: power losses by the meter's clock; after one somebody may have set it far ahead.
    """
    by_ct: defaultdict[int, list[int]] = defaultdict(list)
    for index, (ct_id, _) in enumerate(times):
        by_ct[ct_id].append(index)
    found = [Clock(0)] * len(times)
    for indices in by_ct.values():
        clocks = _one_ct([times[index][1] for index in indices], now_ms, lost=bool(losses_ms))
        if _begins_damaged(clocks, losses_ms):
            clocks[0] = Clock(clocks[0].time_ms, damaged=True, fixed=False)
        for index, clock in zip(indices, clocks, strict=True):
            found[index] = clock
    return found


def newest_of(clocks: Sequence[Clock]) -> int | None:
    """The newest raw time that is a time at all, None: there is none."""
    good = (clock.time_ms for clock in clocks if not clock.damaged and clock.time_ms > CLOCK_NEVER_SET_MS)
    return max(good, default=None)


def is_set_back(before_ms: int, after_ms: int) -> bool:
    """Whether the clock can't have gone from one time to the other by running and forgetting."""
    unset = before_ms <= CLOCK_NEVER_SET_MS, after_ms <= CLOCK_NEVER_SET_MS
    return after_ms <= before_ms - HOUR_MS or unset[0] != unset[1]


def _one_ct(times: Sequence[int], now_ms: int | None, *, lost: bool) -> list[Clock]:
    clocks = [Clock(time) for time in times]
    at = 1
    while at < len(times):
        count = 0 if _near(times[at - 1], times[at]) else _damaged(times, at, now_ms)
        for number in range(count):
            fixed = _fits(times, at, count, None if lost else now_ms)
            place = clocks[at - 1].time_ms + (number + 1) * HOUR_MS
            clocks[at + number] = Clock(place, damaged=True, fixed=fixed)
        at += count + 1
    return clocks


def _near(before_ms: int, after_ms: int) -> bool:
    return -HOUR_MS < after_ms - before_ms <= STEP_MS


def _begins_damaged(clocks: Sequence[Clock], losses_ms: Sequence[int]) -> bool:
    """Whether the very first time is damaged, rather than the clock set after it."""
    if len(clocks) < _AGREEING or _unset(clocks[0].time_ms):
        return False
    first, second, third = (clock.time_ms for clock in clocks[:_AGREEING])
    set_after = any(first - HOUR_MS <= loss <= first + HOUR_MS for loss in losses_ms)
    return second - first > _APART_MS and _near(second, third) and not set_after


def _damaged(times: Sequence[int], at: int, now_ms: int | None) -> int:
    """How many times from this one on are damaged; the one before is good."""
    before = times[at - 1]
    for count in range(1, _DAMAGED_MAX + 1):
        # What goes on from hour to hour is a clock that was set, however far it is off.
        if at + count >= len(times) or 0 < times[at + count] - times[at + count - 1] <= STEP_MS:
            break
        if -HOUR_MS < times[at + count] - before <= count * HOUR_MS + STEP_MS:
            return count
    rest = times[at:]
    return 1 if len(rest) == 1 and _ends_damaged(before, rest[0], now_ms) else 0


def _ends_damaged(before_ms: int, last_ms: int, now_ms: int | None) -> bool:
    """Whether the very last time is damaged, rather than the clock set before it."""
    if now_ms is not None and -HOUR_MS <= now_ms - last_ms <= STEP_MS:
        return False
    if _unset(last_ms) or _unset(before_ms):
        return False  # its clock was lost, or set for the first time
    if last_ms < before_ms:
        return True
    return last_ms > max(now_ms or 0, before_ms) + _APART_MS or (now_ms is not None and last_ms > now_ms)


def _fits(times: Sequence[int], at: int, count: int, now_ms: int | None) -> bool:
    """Whether exactly the hours of the damaged ones are missing.

    At the end that is known only if no power loss may have taken the hour.
    """
    before = times[at - 1]
    if at + count < len(times):
        return times[at + count] - before == (count + 1) * HOUR_MS
    return now_ms is not None and count * HOUR_MS <= now_ms - before < (count + 1) * HOUR_MS


def _unset(time_ms: int) -> bool:
    return time_ms <= CLOCK_NEVER_SET_MS
