"""When did a reading really end? Protocol 1's rule, and how far it may be wrong.

A meter's clock stands still while its power is off, and nothing tells for how long. The rule: the gap between
the last reading's time and now, when it is over one hour, is divided by the number of power losses, and that
share is inserted at each place where power was lost: readings after k losses move k shares later.

Uncertainty. The last reading ended up to one hour before now, so all outages together lasted between
``gap - 1 h`` and ``gap``; how they share it is unknown. After all losses the true shift lies in that range;
after k of n losses anywhere between 0 and ``gap``; before the first loss it is 0. A reading that may lie on
either side of a loss counts as one between losses.

Limits: clock drift is not known to protocol 1 and not part of the uncertainty.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS, PlacedLoss
from ofmon.domain.reading import CorrectedReading, RawReading

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

HOUR_MS = 3_600_000
# A time this far ahead of the collector's own clock is no clock that runs fast but a damaged reading.
FUTURE_MS_MAX = 24 * HOUR_MS
# OFMon's firmware keeps its time each minute; how often others do is not known, and the log doesn't say.
TIME_KEPT_MS = 60_000


@dataclass(frozen=True, slots=True)
class Correction:
    """The rule's figures for one visit.

    Attributes:
        now_ms: the collector's time when the readings were taken.
        gap_ms: now minus the last usable reading's raw time; 0 without one; negative: the clock is ahead.
        losses_ms: power losses which the gap is divided by, ascending, by the meter's clock.
    """

    now_ms: int
    gap_ms: int
    losses_ms: tuple[int, ...]

    @property
    def shifts(self) -> bool:
        """Whether readings are moved at all."""
        return self.gap_ms > HOUR_MS and bool(self.losses_ms)

    def shift_ms(self, losses_before: int) -> int:
        """How much later a reading after that many losses is placed."""
        return self.gap_ms * losses_before // len(self.losses_ms) if self.shifts else 0

    def uncertainty_ms(self, losses_before: int, *, doubtful: bool = False) -> int:
        """How far the true time of a reading after that many losses may lie from the corrected one.

        Args:
            losses_before: as for `shift_ms`.
            doubtful: one of all losses may lie on the reading's other side.
        """
        if self.gap_ms <= 0 or not self.losses_ms:
            return abs(self.gap_ms) if self.gap_ms < 0 or self.gap_ms > HOUR_MS else 0
        if losses_before == 0 and not doubtful:
            return 0
        if losses_before == len(self.losses_ms) and not doubtful:
            return min(HOUR_MS, self.gap_ms)
        shift = self.shift_ms(losses_before)
        return max(shift, self.gap_ms - shift)


def plan_correction(
    readings: Sequence[RawReading], losses_ms: Sequence[int], now_ms: int, settled_ms: Collection[int] = ()
) -> Correction:
    """Work out the rule's figures.

    Args:
        readings: a whole body, in the meter's order.
        losses_ms: the cleaned power-loss log.
        now_ms: the collector's time.
        settled_ms: losses that an earlier visit has dealt with before it set the meter's clock; they are
            still in the log when that visit could not reset the meter, but are no part of today's gap.
    """
    usable = [item.reading.raw_time_ms for item in readings if _usable(item, now_ms)]
    gap = now_ms - usable[-1] if usable else 0
    losses = tuple(sorted(set(losses_ms) - set(settled_ms)))
    return Correction(now_ms, gap, losses)


def correct(readings: Sequence[RawReading], plan: Correction) -> tuple[CorrectedReading, ...]:
    """Place each reading in time, in the order given (`keep_apart` has been applied)."""
    by_ct: defaultdict[int, list[int]] = defaultdict(list)
    for index, item in enumerate(readings):
        if _usable(item, plan.now_ms):
            by_ct[item.reading.ct_id].append(index)
    placed = {}
    for indices in by_ct.values():
        placed.update(_place(readings, indices, plan))
    return keep_apart(
        [CorrectedReading(item, *placed.get(index, (None, None))) for index, item in enumerate(readings)], {}
    )


def place_losses(plan: Correction) -> tuple[PlacedLoss, ...]:
    """When the power went, by the rule: the clock is late by the shares of all losses before.

    The log tells the newest time that the meter had kept; the power went up to `TIME_KEPT_MS` later.
    """
    return tuple(
        PlacedLoss(raw_ms, raw_ms + plan.shift_ms(before), plan.uncertainty_ms(before) + TIME_KEPT_MS)
        for before, raw_ms in enumerate(plan.losses_ms)
    )


def keep_apart(
    readings: Sequence[CorrectedReading], taken: Mapping[tuple[int, int], tuple[bytes, int]]
) -> tuple[CorrectedReading, ...]:
    """Give no two different readings of one CT the same time: the server would keep only one of them.

    The later one in the order given stands a millisecond after.

    Args:
        readings: of one meter.
        taken: readings (raw, occurrence) which hold a (CT, time) already.
    """
    owners = dict(taken)
    free: dict[tuple[int, int], int] = {}  # where to go on looking, so that a stuck clock costs no squares
    apart = []
    for item in readings:
        time_ms, key = item.time_ms, (item.source.raw, item.source.occurrence)
        if time_ms is None:
            apart.append(item)
            continue
        ct_id = item.source.reading.ct_id
        wanted = time_ms
        while owners.setdefault((ct_id, time_ms), key) != key:
            time_ms = free[ct_id, wanted] = max(time_ms + 1, free.get((ct_id, wanted), 0))
        apart.append(item if time_ms == item.time_ms else replace(item, time_ms=time_ms))
    return tuple(apart)


def _usable(item: RawReading, now_ms: int) -> bool:
    return CLOCK_NEVER_SET_MS < item.reading.raw_time_ms <= now_ms + FUTURE_MS_MAX


def _place(
    readings: Sequence[RawReading], indices: Sequence[int], plan: Correction
) -> dict[int, tuple[int, int]]:
    """Corrected time and uncertainty by index, for the readings of one CT."""
    times = [readings[index].reading.raw_time_ms for index in indices]
    newest = list(accumulate(times, max))
    starts = sorted(_first_after(times, newest, loss) for loss in plan.losses_ms)
    placed: dict[int, tuple[int, int]] = {}
    for position, (index, raw_time) in enumerate(zip(indices, times, strict=True)):
        before = bisect_left(starts, position + 1)
        time_ms = raw_time + plan.shift_ms(before)
        if plan.shifts and before:
            time_ms = max(raw_time, min(time_ms, plan.now_ms))
        doubtful = _doubtful(times, position, plan.losses_ms)
        placed[index] = (time_ms, plan.uncertainty_ms(before, doubtful=doubtful))
    return placed


def _doubtful(times: Sequence[int], position: int, losses_ms: Sequence[int]) -> bool:
    """Whether a reading may lie on the other side of a power loss than its place among the others says.

    A clock that forgets up to an hour at the loss goes back behind such a reading. Then it lives that hour's
    end again, and the next reading does not come after this one; unless this one is the last.
    """
    time = times[position]
    around = times[max(0, position - 1) : position + 2]
    alone = position < len(times) - 1 and all(a < b for a, b in pairwise(around))
    return not alone and bisect_left(losses_ms, time) > bisect_left(losses_ms, time - HOUR_MS)


def _first_after(times: Sequence[int], newest: Sequence[int], loss_ms: int) -> int:
    """Position of the first reading made after a power loss (``len(times)`` when none was).

    By time it is the first one later than the loss. But a meter that loses power before it kept the new
    hour's time lives that hour's end twice: then its clock steps back between two readings, and the loss lies
    there. ``newest`` is the running maximum of ``times``.
    """
    first = bisect_right(newest, loss_ms)
    for at in range(first + 1, len(times)):
        if times[at] <= loss_ms or times[at] - loss_ms > HOUR_MS:
            break
        if times[at] <= times[at - 1]:
            return at
    return first
