"""From raw times to times, between two settings of a meter's clock that the database knows of.

Somebody else may have set the clock in between: another computer, or this one before its database was
cleared. What shows that is a step of the clock that neither running nor forgetting explains. The readings
are cut there, and each piece is placed by `ofmon.domain.correction`, from the newest to the oldest: where a
piece begins tells the moment at which the one before it ended, to an hour.

Limits: a setting by less than an hour shows no step; after a power loss no time is taken to be known better
than that. Hours that are missing without a power loss or a gap are no step of the clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS, Correction, place_all, place_losses
from ofmon.domain.dating.history import Timing
from ofmon.domain.dating.raw_times import STEP_MS, Clock, clocks_of, is_set_back
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS
from ofmon.domain.reading import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.powerloss import PlacedLoss

_DAMAGED = Timing(None, None, Reason.TIME_DAMAGED)
_UNKNOWN = Timing(None, None, Reason.CLOCK_UNKNOWN)


@dataclass(frozen=True, slots=True)
class Start:
    """What is known of the clock when a stretch begins.

    Attributes:
        shift_ms: how much later than its clock the meter lived, None: not known.
        doubt_ms: how far that may be wrong.
        set_here: whether a visit of this database set it.
        checked: whether that visit's clock was.
        lowest_ms: the shift is at least that, None: that isn't known either.
    """

    shift_ms: int | None = 0
    doubt_ms: int = 0
    set_here: bool = False
    checked: bool = False
    lowest_ms: int | None = None


@dataclass(frozen=True, slots=True)
class End:
    """The moment up to which a stretch goes: from ``now_ms`` to ``doubt_ms`` later."""

    now_ms: int
    doubt_ms: int = 0
    checked: bool = True


@dataclass(slots=True)
class Placed:
    """What became of a stretch.

    Attributes:
        timings: of its readings.
        losses: when its power losses were, by raw time.
        plan: the figures of its newest piece.
        start: how much later than its clock the meter lived at its beginning, and how far that may be wrong;
            None: that wasn't found.
        ahead: the clock was ahead from the beginning, so whoever set it was wrong.
        late_ms: the clock may have been behind by so much from the beginning: no power loss explains it.
    """

    timings: list[Timing]
    losses: dict[int, PlacedLoss] = field(default_factory=dict)
    plan: Correction = field(default_factory=lambda: Correction(0, 0, ()))
    start: tuple[int, int] | None = None
    ahead: bool = False
    late_ms: int = 0


def place_stretch(
    times: Sequence[tuple[int, int]], losses_ms: Sequence[int], start: Start, end: End | None
) -> Placed:
    """Place the readings of a stretch.

    Args:
        times: CT and raw time of each reading, in the meter's order.
        losses_ms: its power losses by the meter's clock.
        start: what is known of its beginning.
        end: the moment at which it was read, None: no clock that could be believed told it.
    """
    clocks = clocks_of(times, end.now_ms if end else None, losses_ms)
    work = _Stretch(times, clocks, sorted(set(losses_ms)), start)
    placed = work.run(end)
    for index, clock in enumerate(clocks):
        if clock.damaged and not clock.fixed:
            placed.timings[index] = _DAMAGED
    return placed


class _Stretch:
    """The work on one stretch."""

    def __init__(
        self, times: Sequence[tuple[int, int]], clocks: Sequence[Clock], losses_ms: list[int], start: Start
    ) -> None:
        self._cts = [ct_id for ct_id, _ in times]
        self._clocks = clocks
        self._losses = losses_ms
        self._start = start
        self._order = [index for index, clock in enumerate(clocks) if clock.fixed]
        self._raw = [clocks[index].time_ms for index in self._order]
        self._cuts = [0, *(at for at in range(1, len(self._raw)) if is_set_back(*self._raw[at - 1 : at + 1]))]
        self._placed = Placed([_UNKNOWN] * len(times))

    def run(self, end: End | None) -> Placed:
        """Piece by piece, the newest first."""
        stop = len(self._raw)
        last_ms = self._last_ms()
        while True:
            begin = max((cut for cut in self._cuts if cut < stop), default=0)
            if end and stop:
                begin = self._set_forward(begin, stop, end.now_ms - last_ms)
            plan, end = self._plan(begin, stop, last_ms, end)
            if stop == len(self._raw):
                self._placed.plan = plan
            self._place(begin, stop, plan, end)
            if begin == 0:
                self._tell_start(plan, end)
                return self._placed
            end = self._end_before(begin, plan, end)
            stop, last_ms = begin, self._raw[begin - 1]

    def _last_ms(self) -> int:
        """What the clock showed at the newest reading, also when that reading doesn't say so."""
        ends = [self._raw[-1]] if self._raw else []
        newest = {ct_id: index for index, ct_id in enumerate(self._cts)}
        ends += [clock.time_ms for index in newest.values() if (clock := self._clocks[index]).damaged]
        return max(ends, default=0)

    # ------------------------------------------------------------ where others set the clock

    def _set_forward(self, begin: int, stop: int, gap_ms: int) -> int:
        """Where a step forward means that somebody set the clock: the newest such place, else ``begin``."""
        for at in range(stop - 1, begin, -1):
            step_ms = self._raw[at] - self._raw[at - 1]
            if step_ms > STEP_MS and self._tells(begin, at, step_ms, gap_ms):
                return at
        return begin

    def _tells(self, begin: int, at: int, step_ms: int, gap_ms: int) -> bool:
        ahead_ms = ((self._start.shift_ms or 0) if begin == 0 else 0) - gap_ms
        lost = bool(self._lost_in(begin, at))
        if ahead_ms > HOUR_MS:  # since the beginning the clock was set ahead by so much, and by what it lost
            return step_ms - ahead_ms >= -HOUR_MS and (lost or step_ms - ahead_ms <= 3 * HOUR_MS)
        return lost and gap_ms <= HOUR_MS

    def _lost_in(self, begin: int, stop: int) -> tuple[int, ...]:
        """Power losses that may lie in a piece. One too many only makes times less certain."""
        if not self._raw:
            return tuple(self._losses)
        low = self._raw[begin] - HOUR_MS if begin else None
        high = self._raw[stop - 1] + HOUR_MS if stop < len(self._raw) else None
        unset = self._raw[begin] <= CLOCK_NEVER_SET_MS
        return tuple(
            loss
            for loss in self._losses
            if (low is None or loss >= low)
            and (high is None or loss <= high)
            and (loss <= CLOCK_NEVER_SET_MS) == unset
        )

    # ------------------------------------------------------------ what is known of a piece

    def _plan(self, begin: int, stop: int, last_ms: int, end: End | None) -> tuple[Correction, End | None]:
        """Its figures, and its end if that is believed."""
        losses = self._lost_in(begin, stop)
        start = self._start if begin == 0 else Start()
        if self._raw and self._raw[begin] <= CLOCK_NEVER_SET_MS:
            start = Start(None)
        if end is None:
            known = start.shift_ms if start.set_here else None
            return Correction(0, 0, losses, known, start.doubt_ms), None
        gap_ms = end.now_ms - last_ms if stop else 0
        ahead = start.shift_ms is not None and gap_ms + end.doubt_ms < start.shift_ms - HOUR_MS
        if ahead and not end.checked and (start.checked or not start.set_here):
            return self._plan(begin, stop, last_ms, None)  # the meter's clock is as good as this one
        if ahead:
            self._placed.ahead = self._placed.ahead or begin == 0
            start = replace(start, shift_ms=None)
        elif not losses and _put_right(start, gap_ms, end.doubt_ms):
            start = replace(start, shift_ms=0, doubt_ms=HOUR_MS)
        elif begin and not losses and gap_ms > HOUR_MS:
            start = Start(None)  # nobody here knows how well it was set
        shift_ms, doubt_ms = _assumed(start, gap_ms, end.doubt_ms, lost=bool(losses))
        step_ms = self._longest_step(begin, stop, losses)
        if losses and stop and last_ms > self._raw[stop - 1]:  # a damaged time may be an hour, or none
            step_ms = max(step_ms, end.now_ms - self._raw[stop - 1])
        plan = Correction(end.now_ms, gap_ms, losses, shift_ms, doubt_ms, end.doubt_ms, step_ms)
        return plan, end

    def _longest_step(self, begin: int, stop: int, losses: Sequence[int]) -> int:
        """The longest step forward after a power loss."""
        if not losses:
            return 0
        steps = (
            self._raw[at] - self._raw[at - 1]
            for at in range(begin + 1, stop)
            if self._raw[at - 1] >= losses[0] - HOUR_MS
        )
        return max((step for step in steps if step > STEP_MS), default=0)

    def _place(self, begin: int, stop: int, plan: Correction, end: End | None) -> None:
        indices = self._order[begin:stop]
        at = place_all([(self._cts[index], self._clocks[index].time_ms) for index in indices], plan)
        first_loss = plan.losses_ms[0] if plan.losses_ms and end is None else None
        for index, (time_ms, uncertainty_ms) in zip(indices, at, strict=True):
            clock = self._clocks[index]
            if time_ms is None or uncertainty_ms is None or not self._told(clock, plan, end, first_loss):
                continue
            extra = HOUR_MS if clock.damaged and index == indices[-1] else 0
            self._placed.timings[index] = Timing(time_ms, uncertainty_ms + extra)
        if end:
            self._placed.losses |= {loss.raw_time_ms: loss for loss in place_losses(plan)}

    @staticmethod
    def _told(clock: Clock, plan: Correction, end: End | None, first_loss: int | None) -> bool:
        """Without an end only what was made before the first power loss has a time."""
        if end:
            return True
        return plan.start_ms is not None and (first_loss is None or clock.time_ms <= first_loss)

    # ------------------------------------------------------------ what a piece tells of the one before

    def _end_before(self, begin: int, plan: Correction, end: End | None) -> End | None:
        """The moment at which the clock was set: within the hour before the piece's first reading."""
        shift_ms = plan.shift_ms(0)
        lost = self._raw[begin] <= CLOCK_NEVER_SET_MS  # nobody set it: the meter lost it
        if end is None or shift_ms is None or lost:
            return None
        doubt_ms = plan.uncertainty_ms(0)
        now_ms = self._raw[begin] + shift_ms - doubt_ms - HOUR_MS
        return End(now_ms, HOUR_MS + 2 * doubt_ms, end.checked)

    def _tell_start(self, plan: Correction, end: End | None) -> None:
        shift_ms = plan.shift_ms(0)
        if end and self._raw and not plan.losses_ms and plan.gap_ms - (plan.start_ms or 0) > HOUR_MS:
            self._placed.late_ms = plan.gap_ms + plan.now_doubt_ms
        if end and self._raw and shift_ms is not None:
            self._placed.start = shift_ms, plan.uncertainty_ms(0)


def _put_right(start: Start, gap_ms: int, doubt_ms: int) -> bool:
    """Whether a clock that was set wrong here shows the present time all the same: somebody else set it."""
    return abs(start.shift_ms or 0) > HOUR_MS and -doubt_ms <= gap_ms <= HOUR_MS


def _assumed(start: Start, gap_ms: int, doubt_ms: int, *, lost: bool) -> tuple[int | None, int]:
    """The shift at a piece's beginning and its doubt; of an unknown one the middle of what is possible."""
    low, high = start.lowest_ms, gap_ms + doubt_ms
    if start.shift_ms is not None:
        # A clock that was set wrong may have been put right by somebody before the first reading.
        return start.shift_ms, start.doubt_ms + (abs(start.shift_ms) if lost else 0)
    if not lost or low is None or low > high:
        return None, 0
    return (low + high) // 2, (high - low) // 2 + 1
