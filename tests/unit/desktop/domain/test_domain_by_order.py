"""A place in time by the order of readings: offered where something bounds it, and where there is room."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.correction import HOUR_MS
from ofmon.domain.dating.by_order import Obstacle, Offer, offers
from ofmon.domain.dating.history import Entry, History
from ofmon.domain.powerloss import CLOCK_NEVER_SET_MS
from support.diary import Diary
from support.scripted_meter import MIDNIGHT_MS, MINUTE_MS, ScriptedMeter


def unset() -> Diary:
    """A new meter, whose clock counts from 1970, and a collector that never saw it."""
    return Diary(ScriptedMeter(clock_ms=0))


def known(diary: Diary, *, token: bool = False) -> History:
    """What the database knows after these visits, of a meter without a token or with one."""
    looks = [replace(look, carries_token=token) for look in diary.looks]
    whole = History(looks, diary.entries, diary.losses)
    first = replace(diary, looks=looks)
    timed = zip(diary.entries, first.dated().timings, strict=True)
    numbered = (
        Entry(entry.source, entry.look, key, timing=timing) for key, (entry, timing) in enumerate(timed)
    )
    return replace(whole, entries=list(numbered))


def errors(diary: Diary, found: list[Offer], history: History) -> list[tuple[int, int]]:
    """By how much each offer is wrong, and by how much it may be."""
    by_key = {entry.key: diary.meter.truth[entry.source.raw] for entry in history.entries}
    return [
        (offer.time_ms - by_key[offer.key], offer.uncertainty_ms)
        for offer in found
        if offer.time_ms is not None and offer.uncertainty_ms is not None
    ]


def test_hours_before_the_visit_are_counted_back_from_it() -> None:
    """Each is known to an hour, and leaves the hour in which the clock was set to the next one."""
    diary = unset()
    diary.meter.live(5 * HOUR_MS + 20 * MINUTE_MS)
    diary.visit()
    history = known(diary)
    found = offers(history)
    assert errors(diary, found, history) == [(0, 40 * MINUTE_MS)] * 5


def test_what_a_power_loss_hides_is_bounded_by_what_lies_on_both_sides() -> None:
    """Between the visit that freed the meter and the readings after the loss."""
    diary = unset()
    diary.visit(sets=False)
    diary.meter.live(3 * HOUR_MS)
    diary.meter.power_cut(10 * HOUR_MS)
    diary.meter.live(2 * HOUR_MS)
    diary.visit()
    history = known(diary)
    found = offers(history, freed={1})
    wrong = errors(diary, found, history)
    assert len(wrong) == 5
    assert all(abs(error) <= unsure for error, unsure in wrong)
    assert max(unsure for _, unsure in wrong) >= 5 * HOUR_MS
    assert wrong[-1][1] <= HOUR_MS


def test_without_an_earlier_bound_nothing_before_a_power_loss_is_offered() -> None:
    """The obstacle is named; since when the meter has been there, as a person knows it, is a bound."""
    diary = unset()
    diary.meter.live(3 * HOUR_MS)
    diary.meter.power_cut(10 * HOUR_MS)
    diary.meter.live(2 * HOUR_MS)
    diary.visit()
    history = known(diary)
    found = offers(history)
    assert [offer.obstacle for offer in found] == [Obstacle.UNBOUNDED] * 3 + [Obstacle.NONE] * 2
    wrong = errors(diary, offers(history, since_ms=MIDNIGHT_MS), history)
    assert len(wrong) == 5
    assert all(abs(error) <= unsure for error, unsure in wrong)


def test_an_hour_that_another_reading_has_is_not_offered() -> None:
    """Whatever the order says."""
    diary = unset()
    diary.meter.live(3 * HOUR_MS)
    diary.visit()
    history = known(diary)
    free = offers(history)
    second = free[1].time_ms or 0
    found = offers(history, taken={1: [second + 30 * MINUTE_MS]})
    obstacles = [offer.obstacle for offer in found]
    assert obstacles == [Obstacle.NONE, Obstacle.NO_ROOM, Obstacle.NO_ROOM]
    assert offers(history, taken={2: [second]}) == free


def test_what_has_a_time_or_was_decided_about_is_offered_none() -> None:
    """Readings after the clock was set, and such as a person placed."""
    diary = unset()
    diary.meter.live(2 * HOUR_MS)
    diary.visit()
    diary.meter.live(2 * HOUR_MS)
    diary.visit()
    history = known(diary)
    assert [offer.key for offer in offers(history)] == [0, 1]
    decided = [replace(entry, unsent=entry.key != 0) for entry in history.entries]
    assert [offer.key for offer in offers(replace(history, entries=decided))] == [1]


life = st.lists(
    st.one_of(
        st.tuples(st.just("live"), st.integers(1, 300)),
        st.tuples(st.just("cut"), st.integers(0, 3000)),
        st.tuples(st.just("visit"), st.booleans()),
    ),
    min_size=1,
    max_size=12,
)


@given(life, st.booleans())
def test_an_offer_holds_the_truth_and_no_two_share_an_hour(
    days: list[tuple[str, int]],
    since: bool,  # noqa: FBT001 - an example's value
) -> None:
    """Of any life of a meter whose clock is set late, whatever power was lost and whoever freed it."""
    diary = unset()
    freed = set()
    for what, much in [*days, ("live", 70), ("visit", True)]:
        match what:
            case "live":
                diary.meter.live(much * MINUTE_MS)
            case "cut":
                forgotten_ms = min(much % 50 * MINUTE_MS, diary.meter.clock_ms - 1)
                diary.meter.power_cut(much * MINUTE_MS, max(forgotten_ms, 0))
            case _:
                diary.visit(sets=False, frees=bool(much))
                freed |= {len(diary.looks)} if much else set()
    diary.visit()
    history = known(diary)
    found = offers(history, freed=freed, since_ms=MIDNIGHT_MS if since else None)
    for error, unsure in errors(diary, found, history):
        assert abs(error) <= unsure
    placed = {offer.key: offer.time_ms for offer in found if offer.time_ms is not None}
    timed = [(entry.key or 0, entry.timing.time_ms) for entry in history.entries if entry.timing]
    placed |= {key: time_ms for key, time_ms in timed if time_ms is not None}
    times = [placed[key] for key in sorted(placed)]
    assert all(after - before >= HOUR_MS - MINUTE_MS for before, after in pairwise(times))
    assert all(entry.source.reading.raw_time_ms <= CLOCK_NEVER_SET_MS for entry in history.entries)
