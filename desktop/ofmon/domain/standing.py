"""How far one reading has come on two computers, and which of both holds when they meet.

Limits: if both sent it at two times of their own (the server then has it twice, which claims prevent), the
confirmed one holds.
"""

from __future__ import annotations

from typing import NamedTuple

from ofmon.domain.reading import Decision, ReadingState

_ON_SERVER = {ReadingState.SENT: 1, ReadingState.CONFIRMED: 2}
# What a person left for good isn't sent because somebody else said otherwise; it can be opened again.
_DECIDED = (Decision.NONE, Decision.RAW_TIME, Decision.ESTIMATE, Decision.STAND, Decision.KEEP)
_UNKNOWN_MS = 2**63


class Standing(NamedTuple):
    """What a database keeps of a reading beside its bytes: values as they stand there."""

    time_ms: int | None
    uncertainty_ms: int | None
    state: str
    reason: str
    decision: str


def better(ours: Standing, theirs: Standing) -> Standing:
    """The one that holds: what the server has, at the time that it has it; then what a person decided.

    A time that only follows from visits is found anew where all visits are known, so ours stays until then.
    """
    if not (on_server(ours) or on_server(theirs)) and ours.decision == theirs.decision == Decision.NONE:
        return ours
    return max(ours, theirs, key=_knowledge)


def on_server(standing: Standing) -> bool:
    """Whether the server took it."""
    return ReadingState(standing.state) in _ON_SERVER


def elsewhere(standing: Standing) -> Standing:
    """What is left of it where another server is meant: it waits, with the time that it was sent with."""
    if not on_server(standing):
        return standing
    return standing._replace(state=ReadingState.PENDING.value, reason="")


def _knowledge(standing: Standing) -> tuple[object, ...]:
    state, decision = ReadingState(standing.state), Decision(standing.decision)
    uncertainty_ms = _UNKNOWN_MS if standing.uncertainty_ms is None else standing.uncertainty_ms
    return (
        _ON_SERVER.get(state, 0),
        _DECIDED.index(decision),
        state is not ReadingState.REFUSED,
        standing.time_ms is not None,
        -uncertainty_ms,
        -(standing.time_ms or 0),
        state.value,
        standing.reason,
    )
