"""Every reason for which a reading is held is said, and something can be done about it."""

from __future__ import annotations

import pytest

from ofmon.domain.dating.by_order import Obstacle
from ofmon.domain.reading import HELD, Reason
from ofmon.services.held import UNSENDABLE
from ofmon.services.held_words import MEANINGS, UNPLACED
from ofmon.services.placing import OBSTACLES, PLACEABLE

REASONS = [reason for reason in Reason if reason is not Reason.NONE]


@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_has_a_sentence_and_something_to_do(reason: Reason) -> None:
    """A word, a whole sentence, and what can be done, which names more than looking at it."""
    meaning = MEANINGS[reason]
    assert meaning.word
    assert meaning.why.endswith(".")
    assert any(act in meaning.todo for act in ("Place it", "Send it", "leave it here", "Leave it here"))


@pytest.mark.parametrize("reason", sorted(UNPLACED | PLACEABLE))
def test_each_reason_for_no_time_offers_a_place(reason: Reason) -> None:
    """And leaving it here."""
    assert "Place it" in MEANINGS[reason].todo
    assert reason in PLACEABLE


def test_no_reason_is_forgotten() -> None:
    """Also not in the words of a visit's end, nor an obstacle to a place."""
    assert set(MEANINGS) == set(REASONS)
    assert set(HELD) | {Reason.REFUSED} == set(Reason)
    assert set(OBSTACLES) == set(Obstacle) - {Obstacle.NONE}
    assert set(REASONS) - PLACEABLE >= UNSENDABLE - {Reason.CLOCK_NEVER_SET}
