"""Of one reading on two computers, what holds."""

from __future__ import annotations

import pytest

from ofmon.domain.standing import Standing, better, elsewhere

WAITS = Standing(1000, 0, "pending", "", "")
SENT = Standing(1500, 10, "sent", "", "")
CONFIRMED = Standing(2000, 10, "confirmed", "", "")
DROPPED = Standing(1000, 0, "held", "conflict", "keep")
STANDS = Standing(1000, 0, "pending", "", "stand")


@pytest.mark.parametrize(
    ("one", "two", "holds"),
    [
        (WAITS, CONFIRMED, CONFIRMED),
        (SENT, CONFIRMED, CONFIRMED),
        (DROPPED, CONFIRMED, CONFIRMED),
        (WAITS, DROPPED, DROPPED),
        (STANDS, DROPPED, DROPPED),
        (WAITS, STANDS, STANDS),
    ],
)
def test_what_is_known_better_holds(one: Standing, two: Standing, holds: Standing) -> None:
    """On both computers."""
    assert better(one, two) == better(two, one) == holds


def test_time_found_by_visits_is_each_computers_own() -> None:
    """It is found anew from all visits."""
    late = WAITS._replace(time_ms=1200, uncertainty_ms=50)
    assert better(WAITS, late) == WAITS
    assert better(late, WAITS) == late


def test_another_server_has_nothing() -> None:
    """What is on theirs waits for ours."""
    assert elsewhere(CONFIRMED) == Standing(2000, 10, "pending", "", "")
    assert elsewhere(DROPPED) == DROPPED
