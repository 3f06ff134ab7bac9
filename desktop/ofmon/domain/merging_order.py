"""Two computers' visits as one row, as if one computer had made them all.

Each computer's own order is a fact, whatever its clock said. Visits that both know tie the two rows together;
between two of these the times of the visits say which one came first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


@dataclass(frozen=True, slots=True)
class Visited:
    """A visit.

    Attributes:
        identity: what every computer knows it by.
        time_ms: when it was, as well as that is known.
    """

    identity: Hashable
    time_ms: int


def interleave(ours: Sequence[Visited], theirs: Sequence[Visited]) -> list[tuple[int | None, int | None]]:
    """All visits in order: where each stands in ``ours`` and in ``theirs`` (None: not at all).

    No identity stands twice in one of them.
    """
    places = {visit.identity: at for at, visit in enumerate(ours)}
    known = [places.get(visit.identity) for visit in theirs]
    both = {at: other for other, at in enumerate(known) if at is not None}
    row: list[tuple[int | None, int | None]] = []
    done = 0

    def pass_on(end: int) -> None:
        nonlocal done
        row.extend((at, both.get(at)) for at in range(done, end))
        done = max(done, end)

    limits = _limits(known, len(ours))
    for other, visit in enumerate(theirs):
        at = known[other]
        if at is not None:
            pass_on(at + 1)
            continue
        end = done
        while end < limits[other] and ours[end].time_ms <= visit.time_ms:
            end += 1
        pass_on(end)
        row.append((None, other))
    pass_on(len(ours))
    return row


def _limits(known: Sequence[int | None], end: int) -> list[int]:
    """For each of theirs, where in ours the next one that both know stands."""
    limits = [end] * len(known)
    for other in range(len(known) - 1, -1, -1):
        at = known[other]
        end = end if at is None else min(end, at)
        limits[other] = end
    return limits
