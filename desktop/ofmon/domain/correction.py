"""When did a reading really end? Protocol 1's rule, and how far it may be wrong.

A meter's clock stands still while its power is off, and nothing tells for how long. The rule: the gap between
the last reading's time and now, when it is over one hour, is divided by the number of power losses, and that
share is inserted at each place where power was lost: readings after k losses move k shares later.

Uncertainty. The last reading ended up to one hour before now, so all outages together lasted between
``gap - 1 h`` and ``gap``; how they share it is unknown. After all losses the true shift lies in that range;
after k of n losses anywhere between the shift at the start and ``gap``; before the first loss it is that at
the start: 0 for a clock that was set right. A reading that may lie on either side of a loss counts as one
between losses. Whoever else set the clock unseen did so within an hour of what it showed: after a loss no
time is better known than that.

This module knows one stretch of a meter's life, in which nobody set its clock (`ofmon.domain.dating` finds
the stretches, and what is known at both ends).

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
# OFMon's firmware keeps its time each minute; how often others do is not known, and the log doesn't say.
TIME_KEPT_MS = 60_000


@dataclass(frozen=True, slots=True)
class Correction:
    """The rule's figures for one stretch.

    Attributes:
        now_ms: the moment at its end: the collector's time when the readings were taken.
        gap_ms: now minus the last usable reading's raw time; 0 without one; negative: the clock is ahead.
        losses_ms: power losses which the gap is divided by, ascending, by the meter's clock.
        start_ms: how much later than its clock the meter lived at the stretch's start, None: nobody knows.
        start_doubt_ms: how far that may be wrong.
        now_doubt_ms: how much later than ``now_ms`` the end may have been.
        step_ms: the clock's longest step forward after a loss; somebody may have set it there.
    """

    now_ms: int
    gap_ms: int
    losses_ms: tuple[int, ...]
    start_ms: int | None = 0
    start_doubt_ms: int = 0
    now_doubt_ms: int = 0
    step_ms: int = 0

    @property
    def shifts(self) -> bool:
        """Whether readings are moved by power losses."""
        late_ms = self.gap_ms + self.now_doubt_ms - (self.start_ms or 0)
        return bool(self.losses_ms) and (self.start_ms is None or late_ms > HOUR_MS)

    @property
    def is_unset(self) -> bool:
        """Whether the meter's clock counts from 1970: then the gap says nothing."""
        return self.gap_ms > 0 and self.now_ms - self.gap_ms <= CLOCK_NEVER_SET_MS

    @property
    def mends(self) -> bool:
        """Whether the meter's clock was set wrong at the start, so that all readings are moved."""
        return self.start_ms != 0

    def shift_ms(self, losses_before: int) -> int | None:
        """How much later a reading after that many losses is placed, None: that can't be told."""
        all_ms, start_ms = len(self.losses_ms), self.start_ms
        if start_ms is None:
            return self.gap_ms if losses_before == all_ms else None
        return start_ms + (self.gap_ms - start_ms) * losses_before // all_ms if self.shifts else start_ms

    def uncertainty_ms(self, losses_before: int, *, doubtful: bool = False) -> int:
        """How far the true time of a reading after that many losses may lie from the corrected one.

        Args:
            losses_before: as for `shift_ms`, which must know a shift.
            doubtful: one of all losses may lie on the reading's other side.
        """
        placed = self.shift_ms(losses_before) or 0
        low, high = self._between(losses_before, doubtful=doubtful)
        return max(placed - low, high - placed, 0)

    def _between(self, losses_before: int, *, doubtful: bool) -> tuple[int, int]:
        """Between which shifts the true one lies."""
        last, latest = self.gap_ms - HOUR_MS, self.gap_ms + self.now_doubt_ms
        if self.start_ms is None:
            return last, latest
        first = self.start_ms - self.start_doubt_ms
        ahead = min(first, latest)  # whoever set the clock was wrong by so much at least
        if not self.losses_ms:
            late = latest if last > self.start_ms else self.start_ms
            return ahead, max(late, self.start_ms + self.start_doubt_ms)
        if losses_before == 0 and not doubtful:
            return ahead, self.start_ms + self.start_doubt_ms
        most = max(latest, self.start_ms + max(HOUR_MS, self.step_ms))
        sure = losses_before == len(self.losses_ms) and self.shifts and not (doubtful or self.start_ms)
        return max(min(last, latest), ahead) if sure else ahead, most


def plan_correction(
    readings: Sequence[RawReading], losses_ms: Sequence[int], now_ms: int, settled_ms: Collection[int] = ()
) -> Correction:
    """Work out the rule's figures for a meter whose clock was set right.

    Args:
        readings: a whole body, in the meter's order.
        losses_ms: the cleaned power-loss log.
        now_ms: the collector's time.
        settled_ms: losses that an earlier visit has dealt with before it set the meter's clock; they are
            still in the log when that visit could not reset the meter, but are no part of today's gap.
    """
    times = [item.reading.raw_time_ms for item in readings]
    gap = now_ms - times[-1] if times else 0
    return Correction(now_ms, gap, tuple(sorted(set(losses_ms) - set(settled_ms))))


def correct(readings: Sequence[RawReading], plan: Correction) -> tuple[CorrectedReading, ...]:
    """Place each reading in time, in the order given (`keep_apart` has been applied)."""
    clocks = [(item.reading.ct_id, item.reading.raw_time_ms) for item in readings]
    placed = place_all(clocks, plan)
    return keep_apart([CorrectedReading(item, *at) for item, at in zip(readings, placed, strict=True)], {})


def place_all(
    clocks: Sequence[tuple[int, int]], plan: Correction
) -> list[tuple[int, int] | tuple[None, None]]:
    """Corrected times and their uncertainties.

    Args:
        clocks: CT and raw time of each reading of a stretch, in the meter's order.
        plan: the stretch's figures.
    """
    by_ct: defaultdict[int, list[int]] = defaultdict(list)
    for index, (ct_id, _) in enumerate(clocks):
        by_ct[ct_id].append(index)
    placed: list[tuple[int, int] | tuple[None, None]] = [(None, None)] * len(clocks)
    for indices in by_ct.values():
        times = [clocks[index][1] for index in indices]
        for index, at in zip(indices, _place(times, plan), strict=True):
            placed[index] = at
    return placed


def place_losses(plan: Correction) -> tuple[PlacedLoss, ...]:
    """When the power went, by the rule: the clock is late by the shares of all losses before.

    The log tells the newest time that the meter had kept; the power went up to `TIME_KEPT_MS` later.
    """
    return tuple(_place_loss(plan, before, raw_ms) for before, raw_ms in enumerate(plan.losses_ms))


def _place_loss(plan: Correction, before: int, raw_ms: int) -> PlacedLoss:
    shift = plan.shift_ms(before)
    if shift is None:
        return PlacedLoss(raw_ms, None, None)
    return PlacedLoss(raw_ms, raw_ms + shift, plan.uncertainty_ms(before) + TIME_KEPT_MS)


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


def _place(times: Sequence[int], plan: Correction) -> list[tuple[int, int] | tuple[None, None]]:
    """Corrected time and uncertainty of one CT's readings by their raw times."""
    newest = list(accumulate(times, max))
    starts = sorted(_first_after(times, newest, loss) for loss in plan.losses_ms)
    placed: list[tuple[int, int] | tuple[None, None]] = []
    for position, raw_time in enumerate(times):
        before = bisect_left(starts, position + 1)
        shift = plan.shift_ms(before)
        if shift is None:
            placed.append((None, None))
            continue
        time_ms = raw_time + shift
        if plan.shifts and before and plan.start_ms is not None:
            time_ms = max(raw_time + plan.start_ms, min(time_ms, plan.now_ms))
        doubtful = _doubtful(times, position, plan.losses_ms)
        if doubtful and plan.start_ms is None:
            placed.append((None, None))
            continue
        placed.append((time_ms, plan.uncertainty_ms(before, doubtful=doubtful)))
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
