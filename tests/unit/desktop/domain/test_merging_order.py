"""Two computers' visits as one row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.merging_order import Visited, interleave

VISITS = st.lists(
    st.builds(Visited, st.integers(0, 12), st.integers(0, 5)),
    unique_by=lambda visit: visit.identity,
    max_size=8,
)


def named(*visits: tuple[str, int]) -> list[Visited]:
    """Visits by a name and a time."""
    return [Visited(*visit) for visit in visits]


def test_times_tell_the_order_between_visits_that_both_know() -> None:
    """A visit goes before the first of ours that was later."""
    ours = named(("a", 1), ("b", 5), ("both", 6), ("c", 9))
    theirs = named(("x", 3), ("both", 6), ("y", 7))
    assert interleave(ours, theirs) == [(0, None), (None, 0), (1, None), (2, 1), (None, 2), (3, None)]


def test_wrong_clock_leaves_the_order_of_its_own_computer() -> None:
    """A computer whose clock fell back in between made its visits in this order all the same."""
    theirs = named(("x", 100), ("y", 2))
    assert interleave(named(("a", 50)), theirs) == [(0, None), (None, 0), (None, 1)]


@given(VISITS, VISITS)
def test_all_visits_once_and_ours_in_order(ours: list[Visited], theirs: list[Visited]) -> None:
    """Nothing is lost or doubled, whatever both say."""
    row = interleave(ours, theirs)
    assert [at for at, _other in row if at is not None] == list(range(len(ours)))
    assert sorted(other for _at, other in row if other is not None) == list(range(len(theirs)))
    for at, other in row:
        if at is not None and other is not None:
            assert ours[at].identity == theirs[other].identity


@given(VISITS, VISITS)
def test_again_brings_nothing(ours: list[Visited], theirs: list[Visited]) -> None:
    """A row that has taken in the other one is the same after it takes it in again."""
    once = [ours[at] if at is not None else theirs[other or 0] for at, other in interleave(ours, theirs)]
    again = interleave(once, theirs)
    assert [at for at, _other in again] == list(range(len(once)))
