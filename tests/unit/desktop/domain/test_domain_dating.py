"""When readings really ended, by all that one collector can know: wrong clocks, others' settings, damage."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.correction import HOUR_MS
from ofmon.domain.dating.trust import Doubt, doubt_about
from ofmon.domain.reading import Reason
from support.diary import Diary
from support.scripted_meter import MIDNIGHT_MS, MINUTE_MS, ScriptedMeter

DAY_MS = 24 * HOUR_MS


def placed(errors: list[tuple[int, int] | None]) -> list[tuple[int, int]]:
    """All of them, and none is held."""
    assert None not in errors
    return [error for error in errors if error]


def reasons(diary: Diary) -> set[Reason]:
    """Why readings are held."""
    return {timing.reason for timing in diary.dated().timings}


def test_a_clock_of_2015_hides_nothing_from_the_next_visit() -> None:
    """It says nothing, so the readings wait; an hour later all 241 stand at their times."""
    diary = Diary(ScriptedMeter())
    diary.meter.live(240 * HOUR_MS)
    diary.visit(-11 * 365 * DAY_MS, checked=False, sets=False, frees=False)
    assert diary.errors() == [None] * 240
    assert reasons(diary) == {Reason.CLOCK_UNKNOWN}
    diary.meter.live(HOUR_MS)
    diary.visit()
    assert placed(diary.errors()) == [(0, 0)] * 241


def test_a_clock_that_was_set_a_month_ahead_is_moved_back_by_a_month() -> None:
    """All 240 readings, by what the next visit's clock says, checked or not, known to an hour."""
    for checked in (True, False):
        diary = Diary(ScriptedMeter())
        diary.visit(30 * DAY_MS, checked=False)
        diary.meter.live(240 * HOUR_MS)
        diary.visit(checked=checked)
        assert placed(diary.errors()) == [(0, HOUR_MS)] * 240


def test_a_visit_that_is_found_out_later_tells_by_exactly_how_much() -> None:
    """The clock that nobody sets says by how much the visit was wrong: no doubt is left."""
    diary = Diary(ScriptedMeter())
    diary.visit(30 * DAY_MS, checked=False)
    diary.vouch(1, 30 * DAY_MS)
    diary.meter.live(240 * HOUR_MS + 20 * MINUTE_MS)
    diary.visit()
    assert placed(diary.errors()) == [(0, 0)] * 240


def test_what_another_computer_put_right_meanwhile_is_not_moved_back_a_month() -> None:
    """The first one learns by how much it was wrong, and the meter's clock agrees with the present again."""
    meter = ScriptedMeter()
    first, second = Diary(meter), Diary(meter)
    first.visit(30 * DAY_MS, checked=False)
    meter.live(3 * HOUR_MS)
    second.visit()
    meter.live(7 * HOUR_MS + 20 * MINUTE_MS)
    first.vouch(1, 30 * DAY_MS)
    first.visit()
    assert placed(first.errors()) == [(0, HOUR_MS)] * 7


def test_a_wrong_clock_is_seen_a_month_later_too() -> None:
    """By then the right clock says more than the wrong one did: the meter's gives it away."""
    diary = Diary(ScriptedMeter())
    diary.meter.live(10 * HOUR_MS)
    diary.meter.power_cut(5 * HOUR_MS)
    diary.meter.live(5 * HOUR_MS)
    diary.visit(30 * DAY_MS, checked=False)
    diary.meter.live(40 * DAY_MS)
    diary.visit()
    errors = placed(diary.errors())
    assert all(abs(error) <= doubt <= 2 * HOUR_MS + 2 * MINUTE_MS for error, doubt in errors)


def test_of_two_clocks_that_nobody_checked_the_later_one_counts() -> None:
    """It is behind the first one and behind the readings, so it is given to no meter."""
    diary = Diary(ScriptedMeter())
    diary.visit(30 * DAY_MS, checked=False)
    diary.meter.live(240 * HOUR_MS)
    diary.visit(checked=False)
    *earlier, look = diary.looks
    assert doubt_about(look, earlier, None) is Doubt.BEFORE_VISIT
    assert doubt_about(look, [], look.now_ms + 2 * HOUR_MS) is Doubt.BEFORE_READING


def test_a_doubtful_clock_does_not_overrule_a_meters() -> None:
    """Nobody knows which of the two is right, so the readings wait."""
    diary = Diary(ScriptedMeter())
    diary.meter.live(240 * HOUR_MS)
    diary.visit(-100 * HOUR_MS, checked=False, sets=False, frees=False)
    assert diary.errors() == [None] * 240


@pytest.mark.parametrize("hours", [1, 24])
def test_what_another_computer_set_is_seen_by_the_step(hours: int) -> None:
    """The second computer takes what lies between the loss and the step for doubtful, and is right in that.

    Five hours, a power cut of 90 minutes, four hours; the first computer sets the clock and can't reset.
    """
    meter = ScriptedMeter()
    first, second = Diary(meter), Diary(meter)
    meter.live(5 * HOUR_MS)
    meter.power_cut(90 * MINUTE_MS)
    meter.live(4 * HOUR_MS)
    first.visit(frees=False)
    meter.live(hours * HOUR_MS)
    second.visit()
    before, after = placed(first.errors()), placed(second.errors())
    assert before == [(0, 0)] * 5 + [(0, HOUR_MS)] * 4
    assert after[:5] == [(0, 0)] * 5
    assert after[9:] == [(0, 0)] * hours
    for (mine, _), (theirs, doubt) in zip(before[5:], after[5:9], strict=True):
        assert abs(theirs) <= doubt
        assert abs(theirs - mine) <= doubt
        assert doubt == HOUR_MS


def damaged(diary: Diary, at: int, time_ms: int) -> None:
    """A reading's time is something else."""
    meter = diary.meter
    raw = meter.readings[at]
    bad = raw[:22] + time_ms.to_bytes(8, "little")
    meter.readings[at] = bad
    meter.truth[bad] = meter.truth[raw]


@pytest.mark.parametrize("at", [0, 5, 100, 238, 239])
@pytest.mark.parametrize("time_ms", [1_680_000_000_000, 2**63, 2**64 - 1, MIDNIGHT_MS + 9_000 * HOUR_MS])
def test_one_damaged_time_moves_no_other_reading(at: int, time_ms: int) -> None:
    """240 hourly readings, one short power loss: 239 stay; the damaged one goes where an hour is missing."""
    diary = Diary(ScriptedMeter())
    diary.meter.live(200 * HOUR_MS + 20 * MINUTE_MS)
    diary.meter.power_cut(0)
    diary.meter.live(40 * HOUR_MS)
    damaged(diary, at, time_ms)
    diary.visit()
    errors = diary.errors()
    assert len(errors) == 240
    assert [error[0] for index, error in enumerate(errors) if index != at and error] == [0] * 239
    mine = errors[at]
    assert mine is None or abs(mine[0]) <= mine[1]
    assert at == 0 or (mine is None) == (at == 239)  # between two others its place is known


def test_a_damaged_time_with_no_hour_free_is_held() -> None:
    """Nothing says where it belongs."""
    diary = Diary(ScriptedMeter())
    diary.meter.live(10 * HOUR_MS)
    diary.meter.measure()
    damaged(diary, 5, 1_680_000_000_000)
    diary.meter.readings[6] = diary.meter.readings[6][:22] + diary.meter.readings[4][22:]
    diary.meter.truth[diary.meter.readings[6]] = 0
    diary.visit()
    assert [timing.reason for timing in diary.dated().timings].count(Reason.TIME_DAMAGED) == 1


def test_a_meter_with_a_token_whose_clock_was_lost_is_placed_by_the_visit() -> None:
    """It counts from 1970; without a token such readings belong to no device."""
    diary = Diary(ScriptedMeter(clock_ms=0))
    diary.meter.live(3 * HOUR_MS + 20 * MINUTE_MS)
    diary.visit()
    assert placed(diary.errors()) == [(20 * MINUTE_MS, HOUR_MS)] * 3


def test_hours_that_are_missing_without_a_reason_are_no_step() -> None:
    """No power loss, no gap: times stay."""
    diary = Diary(ScriptedMeter())
    diary.meter.live(10 * HOUR_MS)
    del diary.meter.readings[3:6]
    diary.visit()
    assert placed(diary.errors()) == [(0, 0)] * 7


@dataclass(frozen=True)
class Day:
    """What happens: minutes with power, a power cut, a visit."""

    lived: int
    outage: int
    forgotten: int
    visit: str
    wrong_hours: int


VISITS = ["none", "right", "unchecked", "wrong", "found out", "fails to set", "fails to reset", "another's"]
DAYS = st.builds(
    Day,
    lived=st.integers(1, 900),
    outage=st.one_of(st.just(-1), st.integers(0, 3000)),
    forgotten=st.integers(0, 59),
    visit=st.sampled_from(VISITS),
    wrong_hours=st.one_of(st.integers(-2000, -2), st.integers(2, 2000)),
)


def go(diary: Diary, day: Day) -> None:
    """Live through it.

    A wrong clock that nobody ever found out could be hidden by a power cut after it, and by nobody's rule be
    told from a right one: between such a visit and a right one there is a reading, and no power cut.
    """
    meter = diary.meter
    meter.live(max(day.lived, 61 if diary.wrong else 0) * MINUTE_MS)
    if diary.wrong:
        diary.visit()
        return
    if day.outage >= 0:
        meter.power_cut(day.outage * MINUTE_MS, min(day.forgotten, day.lived - 1) * MINUTE_MS)
    match day.visit:
        case "right":
            diary.visit()
        case "unchecked":
            tried(diary, 0)
        case "wrong":
            tried(diary, day.wrong_hours * HOUR_MS)
        case "found out":
            tried(diary, day.wrong_hours * HOUR_MS)
            diary.vouch(len(diary.looks), day.wrong_hours * HOUR_MS)
        case "fails to set":
            diary.visit(sets=False, frees=False)
        case "fails to reset":
            diary.visit(frees=False)
        case "another's":
            meter.clock_ms = meter.true_ms


def tried(diary: Diary, wrong_ms: int) -> None:
    """A visit by a clock that nobody checked: it acts only as far as nothing speaks against it."""
    times = [int.from_bytes(raw[22:], "little") for raw in diary.meter.readings]
    diary.visit(wrong_ms, checked=False, sets=False, frees=False)
    *earlier, look = diary.looks
    if doubt_about(look, earlier, max(times, default=None)) is None:
        del diary.looks[-1]
        diary.entries = [entry for entry in diary.entries if entry.look != look.id]
        diary.losses = [loss for loss in diary.losses if loss.look != look.id]
        diary.visit(wrong_ms, checked=False)
        diary.wrong = look.id if wrong_ms else 0


@given(days=st.lists(DAYS, max_size=7), rest=st.integers(1, 300))
def test_every_time_is_within_its_uncertainty_or_held(days: list[Day], rest: int) -> None:
    """Whatever the meter and its visitors live through, in the end one visit's clock is right."""
    diary = Diary(ScriptedMeter(true_ms=MIDNIGHT_MS + 2500 * HOUR_MS, clock_ms=MIDNIGHT_MS + 2500 * HOUR_MS))
    for day in days:
        go(diary, day)
    diary.meter.live((rest + 60) * MINUTE_MS)
    diary.visit()
    for error in diary.errors():
        assert error is None or abs(error[0]) <= error[1] + MINUTE_MS
