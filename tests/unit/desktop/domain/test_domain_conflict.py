"""Which of two meters' readings for one device must wait for a person."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.conflict import TOUCH_MS, Claim, TakeOver, contested, rivals_of
from ofmon.domain.correction import HOUR_MS
from ofmon.domain.reading import Decision, ReadingState

NOON_MS = 1_767_268_800_000
OLD, NEW = 1, 2
MINUTE_MS = 60_000


def claim(key: int, meter: int, hours: float, **more: object) -> Claim:
    """A reading that ended so many hours after noon and was collected two days after."""
    time_ms = NOON_MS + round(hours * HOUR_MS)
    made = Claim(key, meter, 1, time_ms, 0, NOON_MS + 48 * HOUR_MS, ReadingState.PENDING)
    return replace(made, **more)  # type: ignore[arg-type]


def taken_over(hours: float = 0, old: int = OLD, new: int = NEW) -> TakeOver:
    """So many hours after noon."""
    return TakeOver(old, new, NOON_MS + round(hours * HOUR_MS))


def test_one_meter_never_collides_with_itself() -> None:
    """A reset clock has it live an hour twice; that is another rule's business."""
    assert contested([claim(1, OLD, 1), claim(2, OLD, 1.2)], []) == frozenset()


def test_of_two_meters_what_was_collected_later_waits() -> None:
    """Whatever its figures."""
    early, late = claim(1, OLD, 1, taken_ms=NOON_MS), claim(2, NEW, 1)
    assert contested([late, early], []) == {2}


def test_what_the_server_has_stays() -> None:
    """Though it was collected later."""
    early, late = claim(1, OLD, 1, taken_ms=NOON_MS), claim(2, NEW, 1, state=ReadingState.CONFIRMED)
    assert contested([late, early], []) == {1}


def test_other_transformers_and_other_hours_are_no_conflict() -> None:
    """Periods that only touch aren't either, nor by clocks that differ a little."""
    claims = [claim(1, OLD, 1), claim(2, NEW, 1, ct_id=2), claim(3, NEW, 2), claim(4, NEW, 0)]
    assert contested(claims, []) == frozenset()
    for off_ms, expected in ((TOUCH_MS, False), (TOUCH_MS + 1, True)):
        near = replace(claim(2, NEW, 2), time_ms=NOON_MS + 2 * HOUR_MS - off_ms)
        assert bool(contested([claim(1, OLD, 1), near], [])) is expected


def test_a_doubtful_time_counts_for_every_hour_that_it_may_be() -> None:
    """Two hours off, known to one hour and a half."""
    far = claim(2, NEW, 3)
    assert contested([claim(1, OLD, 1), far], []) == frozenset()
    assert contested([claim(1, OLD, 1), replace(far, uncertainty_ms=90 * MINUTE_MS)], []) == {2}


def test_after_a_take_over_the_old_meter_waits_even_for_readings_to_come() -> None:
    """Those from before go on; those that were collected before are from before, whatever their time says."""
    claims = [
        claim(1, OLD, -1),
        claim(2, OLD, 1),
        claim(3, OLD, 2),
        claim(4, OLD, 3, taken_ms=NOON_MS - 1),
        claim(5, NEW, 2),
    ]
    assert contested(claims, [taken_over()]) == {2, 3}


def test_the_last_hour_before_a_take_over_is_no_conflict_with_the_first_after() -> None:
    """The old meter's clock had been off, so its reading's time is doubtful; but it was collected before."""
    before = claim(1, OLD, -0.1, uncertainty_ms=HOUR_MS, taken_ms=NOON_MS - 1)
    assert contested([before, claim(2, NEW, 0.5)], [taken_over()]) == frozenset()
    later = replace(before, taken_ms=NOON_MS + HOUR_MS)
    assert contested([later, claim(2, NEW, 0.5)], [taken_over()]) == {1}


def test_what_a_new_meter_measured_before_it_had_the_device_waits_for_the_old_one() -> None:
    """It may have been tried on a bench; where the old one has nothing it goes on."""
    claims = [claim(1, OLD, -2), claim(2, NEW, -2), claim(3, NEW, -5)]
    assert contested(claims, [taken_over()]) == {2}


def test_a_place_taken_back_counts_from_then_on() -> None:
    """Each hour is its holder's."""
    there_and_back = [taken_over(0), taken_over(2, NEW, OLD)]
    claims = [
        claim(1, OLD, 1),
        claim(2, NEW, 1),
        claim(3, OLD, 3),
        claim(4, NEW, 3),
    ]
    assert contested(claims, there_and_back) == {1, 4}


def test_a_decision_stands() -> None:
    """Against a take-over, and against what was collected before."""
    stands = claim(1, OLD, 1, decision=Decision.STAND)
    assert contested([stands, claim(2, NEW, 1)], [taken_over()]) == {2}
    on_server = claim(2, NEW, 1, state=ReadingState.CONFIRMED)
    assert contested([stands, on_server], [taken_over()]) == frozenset()


def test_what_is_held_itself_holds_nothing() -> None:
    """The third meter's reading is free where only a held one is in its way."""
    claims = [
        claim(1, OLD, 1, state=ReadingState.CONFIRMED),
        claim(2, NEW, 1.5, taken_ms=NOON_MS + HOUR_MS),
        claim(3, 3, 2.25),
    ]
    assert contested(claims, []) == {2}


claims_of_three_meters = st.lists(
    st.builds(
        Claim,
        id=st.integers(0, 10**6),
        meter=st.integers(1, 3),
        ct_id=st.integers(1, 2),
        time_ms=st.integers(-6, 6).map(lambda half: NOON_MS + half * HOUR_MS // 2),
        uncertainty_ms=st.sampled_from([0, 0, 30 * MINUTE_MS, 3 * HOUR_MS]),
        taken_ms=st.integers(-3, 3).map(lambda hours: NOON_MS + hours * HOUR_MS),
        state=st.sampled_from([ReadingState.PENDING, ReadingState.HELD, ReadingState.CONFIRMED]),
    ),
    unique_by=lambda each: each.id,
    max_size=24,
)
take_overs = st.lists(
    st.builds(
        lambda pair, hours: TakeOver(*pair, NOON_MS + hours * HOUR_MS),
        st.sampled_from([(1, 2), (2, 1), (2, 3), (3, 1)]),
        st.integers(-2, 2),
    ),
    max_size=3,
)


@given(claims_of_three_meters, take_overs)
def test_nothing_that_goes_to_the_server_collides(claims: list[Claim], changes: list[TakeOver]) -> None:
    """Whatever the histories: with what is there, or with one another; nothing is held without a cause."""
    held = contested(claims, changes)
    rivals = rivals_of(claims, changes)
    by_id = {each.id: each for each in claims}
    going = {each.id for each in claims if not each.on_server} - held
    for key in going:
        assert not rivals.get(key, set()) - held
    for key in held:
        assert not by_id[key].on_server
        others = rivals.get(key, set()) - held
        replaced = any(each.meter == by_id[key].meter and each.is_before(by_id[key]) for each in changes)
        assert others or replaced


@given(claims_of_three_meters, take_overs)
def test_what_collides_is_found_as_by_comparing_all(claims: list[Claim], changes: list[TakeOver]) -> None:
    """Without the sweep, and without take-overs: each pair by the definition."""
    expected = {
        (one.id, other.id)
        for one in claims
        for other in claims
        if one.meter != other.meter
        and one.ct_id == other.ct_id
        and min(one.to_ms, other.to_ms) - max(one.from_ms, other.from_ms) > TOUCH_MS
    }
    found = {(one, other) for one, others in rivals_of(claims, []).items() for other in others}
    assert found == expected
    assert {(one, two) for one, those in rivals_of(claims, changes).items() for two in those} <= expected


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_the_order_in_which_readings_are_given_does_not_matter(order: tuple[int, ...]) -> None:
    """Only when they were collected does."""
    claims = [claim(1, OLD, 1, taken_ms=NOON_MS), claim(2, NEW, 1), claim(3, 3, 1)]
    assert contested([claims[at] for at in order], []) == {2, 3}
