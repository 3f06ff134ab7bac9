"""Two meters for one device: which readings must not be sent without a person's decision.

The server keeps one value for (device, key, time), and sums what stands at other times. So of two meters'
readings of one hour of one device's CT only one may be sent, whatever their figures: zeros of a meter that
was replaced and still has power wipe out what its successor measured.

The rule. Where one meter took a device over from another, what the other one made afterwards is held. All
other readings are let through in the order of their right to the hour: those that a person decided for; those
that the server has; those of the meter that had the device then by the take-overs; those of the one that
has it now; then as they were collected. One that collides with a reading let through before is held.

Limits: known is what this computer's database knows, take-overs that others told on the device among it. What
another computer sent is not.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ofmon.domain.correction import HOUR_MS
from ofmon.domain.reading import Decision, ReadingState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

# Clocks of two meters differ by seconds: periods that only touch are no conflict.
TOUCH_MS = 60_000
_ON_SERVER = frozenset({ReadingState.SENT, ReadingState.CONFIRMED})


@dataclass(frozen=True, slots=True)
class Claim:
    """A reading's claim to an hour of its device.

    Attributes:
        id: the reading's key.
        meter: the meter's key.
        ct_id: current transformer.
        time_ms: corrected end of the period, ms since the epoch.
        uncertainty_ms: how far the true time may lie from it, either way.
        taken_ms: collector's time when it was collected.
        state: how far it has come.
        decision: what a person decided about it.
    """

    id: int
    meter: int
    ct_id: int
    time_ms: int
    uncertainty_ms: int
    taken_ms: int
    state: ReadingState
    decision: Decision = Decision.NONE

    @property
    def stands(self) -> bool:
        """Whether a person decided for it."""
        return self.decision is Decision.STAND

    @property
    def on_server(self) -> bool:
        """Whether the server took it."""
        return self.state in _ON_SERVER

    @property
    def is_decided(self) -> bool:
        """Whether there is nothing left to hold."""
        return self.stands or self.on_server

    @property
    def from_ms(self) -> int:
        """First moment that its period may hold."""
        return self.time_ms - HOUR_MS - self.uncertainty_ms

    @property
    def to_ms(self) -> int:
        """Last moment that its period may hold."""
        return self.time_ms + self.uncertainty_ms


@dataclass(frozen=True, slots=True)
class TakeOver:
    """A meter took a device's place of another on purpose: both meters' keys, and when (collector's time)."""

    meter: int
    by: int
    time_ms: int

    def is_before(self, claim: Claim) -> bool:
        """Whether a reading is believed to have been made after it."""
        return claim.taken_ms > self.time_ms and claim.time_ms > self.time_ms

    def is_surely_after(self, claim: Claim) -> bool:
        """Whether a reading can't have been made after it."""
        return claim.taken_ms <= self.time_ms or claim.to_ms <= self.time_ms


def contested(claims: Sequence[Claim], take_overs: Sequence[TakeOver]) -> frozenset[int]:
    """Readings of one device that the server does not have and must not get without a decision, by key.

    Args:
        claims: readings with a time, of all meters that ever had this device.
        take_overs: of this device.
    """
    rivals = rivals_of(claims, take_overs)
    let_through: set[int] = set()
    held: set[int] = set()
    for claim in sorted(claims, key=lambda claim: _right(claim, take_overs)):
        late = successor(claim, take_overs) is not None or let_through & rivals[claim.id]
        if claim.is_decided or not late:
            let_through.add(claim.id)
        else:
            held.add(claim.id)
    return frozenset(held)


def rivals_of(claims: Sequence[Claim], take_overs: Sequence[TakeOver]) -> Mapping[int, set[int]]:
    """For each reading the other meters' readings that may be of the same hour; their keys."""
    rivals: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in _overlapping(claims):
        if one.meter != other.meter and not _is_settled(one, other, take_overs):
            rivals[one.id].add(other.id)
            rivals[other.id].add(one.id)
    return rivals


def successor(claim: Claim, take_overs: Iterable[TakeOver]) -> TakeOver | None:
    """The take-over since which this reading's meter has had no part in the device; None: there is none."""
    mine = [each for each in take_overs if claim.meter in {each.meter, each.by} and each.is_before(claim)]
    last = max(mine, key=lambda each: each.time_ms, default=None)
    return last if last and last.meter == claim.meter else None


def _right(claim: Claim, take_overs: Sequence[TakeOver]) -> tuple[bool, bool, bool, bool, int, int]:
    """Sorts the one with the better right first."""
    holds = claim.meter in _holders(claim, take_overs)
    last = max(take_overs, key=lambda each: each.time_ms, default=None)
    holds_now = last is not None and last.by == claim.meter
    return (not claim.stands, not claim.on_server, not holds, not holds_now, claim.taken_ms, claim.id)


def _holders(claim: Claim, take_overs: Sequence[TakeOver]) -> set[int]:
    """Which meters had the device at a reading's time; before the first take-over those that lost it then."""
    before = [each for each in take_overs if each.is_before(claim)]
    if before:
        return {max(before, key=lambda each: each.time_ms).by}
    first_ms = min((each.time_ms for each in take_overs), default=0)
    return {each.meter for each in take_overs if each.time_ms == first_ms}


def _overlapping(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of one CT whose periods may share more than a touch."""
    open_by_ct: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: claim.from_ms):
        still = [each for each in open_by_ct[claim.ct_id] if each.to_ms - claim.from_ms > TOUCH_MS]
        yield from ((each, claim) for each in still)
        open_by_ct[claim.ct_id] = [*still, claim]


def _is_settled(one: Claim, other: Claim, take_overs: Iterable[TakeOver]) -> bool:
    """Whether a take-over lies between the two."""
    return any(
        {each.meter, each.by} == {one.meter, other.meter}
        and _lies_between(each, *((one, other) if each.meter == one.meter else (other, one)))
        for each in take_overs
    )


def _lies_between(take_over: TakeOver, before: Claim, after: Claim) -> bool:
    return take_over.is_surely_after(before) and take_over.is_before(after)
