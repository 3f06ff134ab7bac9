"""Which collector's clock is believed.

A clock that was checked by the server or a testbed is believed. One that was not is believed as long as
nothing speaks against it: a moment at which this version can't have run, a checked visit before it that says
more or one after it that says less, or a later visit to the same meter at an earlier time. Of two such clocks
the later one is taken for the readings' times, and for nothing else: see `doubt_about`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ofmon.domain.clock import FLOOR_MS
from ofmon.domain.correction import HOUR_MS
from ofmon.texts import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.dating.history import Look

# A meter that was visited is visited again within this, or by a clock that somebody checked.
AHEAD_MS_MAX = 365 * 24 * HOUR_MS


class Doubt(StrEnum):
    """What speaks against a collector's clock: words for `texts.tr`."""

    IMPLAUSIBLE = mark("it shows a time at which this OFMon did not exist yet")
    BEFORE_CHECKED = mark("it is behind the time of an earlier visit whose clock was checked")
    AFTER_CHECKED = mark("it is ahead of the time of a later visit whose clock was checked")
    BEFORE_VISIT = mark("it is behind the last visit to this meter")
    BEFORE_READING = mark("it is behind the meter's newest reading")
    FAR_AHEAD = mark("it is more than a year ahead of the last visit to this meter")


def doubt_about(look: Look, earlier: Sequence[Look], newest_ms: int | None) -> Doubt | None:
    """What forbids to give this visit's time to the meter, and to free its memory, None: nothing.

    Args:
        look: the visit.
        earlier: visits to the same meter before it.
        newest_ms: the newest of the meter's raw times, None: it has none.
    """
    if alone := _alone(look):
        return alone
    last_ms = max((before.now_ms for before in earlier if not _alone(before)), default=None)
    if look.checked:
        return None
    if last_ms is not None and look.now_ms < last_ms - HOUR_MS:
        return Doubt.BEFORE_VISIT
    if newest_ms is not None and look.now_ms < newest_ms - HOUR_MS:
        return Doubt.BEFORE_READING
    far = last_ms is not None and look.now_ms > max(last_ms, newest_ms or 0) + AHEAD_MS_MAX
    return Doubt.FAR_AHEAD if far else None


def believed(looks: Sequence[Look]) -> frozenset[int]:
    """Which visits' times are taken for the readings' (their ids)."""
    ids = set()
    earliest_ms = None  # of the visits after the one that is looked at
    checked_later = False
    for at in range(len(looks) - 1, -1, -1):
        look = looks[at]
        if _alone(look) or (earliest_ms is not None and look.now_ms > earliest_ms + HOUR_MS):
            continue
        if _in_doubt(look, looks[:at], last=earliest_ms is None, checked_later=checked_later):
            continue
        ids.add(look.id)
        checked_later = checked_later or look.checked
        earliest_ms = look.now_ms if earliest_ms is None else min(earliest_ms, look.now_ms)
    return frozenset(ids)


def _in_doubt(look: Look, earlier: Sequence[Look], *, last: bool, checked_later: bool) -> bool:
    """Whether a clock that was given to no meter is left out: a checked one after it tells as much."""
    if look.checked or look.set_ms is not None:
        return False
    return checked_later or (last and doubt_about(look, earlier, None) is Doubt.FAR_AHEAD)


def _alone(look: Look) -> Doubt | None:
    """What speaks against a visit's time, whatever the meter says."""
    if look.now_ms < FLOOR_MS:
        return Doubt.IMPLAUSIBLE
    if look.checked:
        return None
    if look.now_ms < look.earliest_ms - HOUR_MS:
        return Doubt.BEFORE_CHECKED
    if look.latest_ms is not None and look.now_ms > look.latest_ms + HOUR_MS:
        return Doubt.AFTER_CHECKED
    return None
