"""Time correction: the predecessor's rule, its uncertainty, and the lives that it must survive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.correction import HOUR_MS, TIME_KEPT_MS, correct, keep_apart, place_losses, plan_correction
from ofmon.domain.dating.stretches import End, Start, place_stretch
from ofmon.domain.reading import CorrectedReading, RawReading, Reading, decode_body
from support.scripted_meter import MIDNIGHT_MS, MINUTE_MS, ScriptedMeter


def raw(time_ms: int, ct_id: int = 1, occurrence: int = 0) -> RawReading:
    """A reading that ended then by the meter's clock."""
    reading = Reading(ct_id, 1.0, 1.0, 1.0, 1.0, 1.0, time_ms)
    return RawReading(reading.encode(), occurrence, reading)


def times(readings: list[RawReading], losses: list[int], now_ms: int) -> list[int | None]:
    """Corrected times, counted in minutes after midnight."""
    placed = correct(readings, plan_correction(readings, losses, now_ms))
    return [None if item.time_ms is None else (item.time_ms - MIDNIGHT_MS) // MINUTE_MS for item in placed]


def stretch(readings: list[RawReading], losses: list[int], now_ms: int) -> list[int | None]:
    """The same for a stretch in which not every time need be one."""
    clocks = [(item.reading.ct_id, item.reading.raw_time_ms) for item in readings]
    timings = place_stretch(clocks, losses, Start(), End(now_ms)).timings
    return [None if it.time_ms is None else (it.time_ms - MIDNIGHT_MS) // MINUTE_MS for it in timings]


def at(minutes: int) -> int:
    """So many minutes after midnight."""
    return MIDNIGHT_MS + minutes * MINUTE_MS


def test_without_a_power_loss_times_stay() -> None:
    """However old the last reading is."""
    assert times([raw(at(60)), raw(at(120))], [], at(500)) == [60, 120]


def test_a_gap_of_an_hour_is_an_hour_that_still_runs() -> None:
    """The share is inserted only when the gap is over one hour."""
    assert times([raw(at(60)), raw(at(120))], [at(90)], at(180)) == [60, 120]
    assert times([raw(at(60)), raw(at(120))], [at(90)], at(181)) == [60, 181]


def test_the_gap_is_shared_by_the_power_losses() -> None:
    """Readings after k of n losses move k shares later; those before stay."""
    readings = [raw(at(60)), raw(at(120)), raw(at(180))]
    assert times(readings, [at(90), at(150)], at(180 + 300)) == [60, 120 + 150, 180 + 300]


def test_a_loss_after_the_last_reading_takes_its_share_too() -> None:
    """It lies between the last reading and now, so no reading moves by it."""
    assert times([raw(at(60)), raw(at(120))], [at(90), at(130)], at(120 + 240)) == [60, 120 + 120]


def test_losses_are_placed_like_readings() -> None:
    """Each by the shares of the losses before it; the first one is where the meter's clock says."""
    plan = plan_correction([raw(at(60)), raw(at(120))], [at(90), at(130)], at(120 + 240))
    first, second = place_losses(plan)
    assert (first.raw_time_ms, first.time_ms, first.uncertainty_ms) == (at(90), at(90), MINUTE_MS)
    assert (second.raw_time_ms, second.time_ms) == (at(130), at(130 + 120))
    assert place_losses(plan_correction([raw(at(60))], [], at(90))) == ()


@given(
    life=st.lists(
        st.tuples(st.integers(61, 400), st.integers(1, 900), st.integers(0, TIME_KEPT_MS)),
        min_size=1,
        max_size=5,
    ),
    rest=st.integers(61, 200),
)
def test_losses_lie_within_their_uncertainty(life: list[tuple[int, int, int]], rest: int) -> None:
    """Whatever the meter lived through: minutes with power, minutes without, ms since it kept its time."""
    meter = ScriptedMeter()
    truth = []
    for lived, outage, forgotten_ms in life:
        meter.live(lived * MINUTE_MS)
        truth.append(meter.true_ms)
        meter.power_cut(outage * MINUTE_MS, forgotten_ms)
    meter.live(rest * MINUTE_MS)
    readings = decode_body(b"".join(meter.readings)).readings
    losses = place_losses(plan_correction(readings, meter.losses, meter.true_ms))
    assert len(losses) == len(truth)
    for loss, true_ms in zip(losses, truth, strict=True):
        assert loss.time_ms is not None
        assert loss.uncertainty_ms is not None
        assert abs(loss.time_ms - true_ms) <= loss.uncertainty_ms


def test_an_hour_that_the_meter_lived_twice_is_told_apart() -> None:
    """Power went after a reading, before its time was kept: the loss lies between the two."""
    first, second = raw(at(120)), raw(at(120), occurrence=1)
    readings = [raw(at(60)), first, second, raw(at(180))]
    assert times(readings, [at(119)], at(180 + 90)) == [60, 120, 120 + 90, 180 + 90]


def test_other_transformers_at_the_same_time_are_no_step_back() -> None:
    """Each CT's readings have their own order."""
    readings = [raw(at(60), 1), raw(at(60), 2), raw(at(120), 1), raw(at(120), 2)]
    assert times(readings, [at(90)], at(120 + 90)) == [60, 60, 210, 210]


def test_a_clock_that_was_lost_does_not_move_the_others() -> None:
    """Such readings don't count as the last one."""
    placed = stretch([raw(HOUR_MS), raw(at(60)), raw(at(120))], [at(90)], at(120 + 90))
    assert placed[1:] == [60, 210]


def test_a_time_far_in_the_future_is_no_time() -> None:
    """A damaged reading does not move the others."""
    assert stretch([raw(at(60)), raw(2**63), raw(at(120))], [at(90)], at(120 + 90)) == [60, None, 210]


def test_losses_that_an_earlier_visit_settled_take_no_share() -> None:
    """The clock was set after them: today's gap comes from the new ones."""
    readings = [raw(at(60)), raw(at(120)), raw(at(600)), raw(at(660))]
    plan = plan_correction(readings, [at(90), at(630)], at(660 + 120), settled_ms=[at(90)])
    assert [item.time_ms for item in correct(readings, plan)] == [at(60), at(120), at(600), at(780)]


def test_an_empty_body_has_no_gap() -> None:
    """A reboot before the first reading is no reason to fail."""
    plan = plan_correction([], [at(10)], at(100))
    assert plan.gap_ms == 0
    assert correct([], plan) == ()


def test_a_clock_ahead_moves_nothing_and_is_uncertain() -> None:
    """The gap is negative: times stay, and may be wrong by that much; after a loss by an hour."""
    readings = [raw(at(60)), raw(at(120))]
    plan = plan_correction(readings, [at(90)], at(110))
    placed = correct(readings, plan)
    assert [(item.time_ms, item.uncertainty_ms) for item in placed] == [
        (at(60), 10 * MINUTE_MS),
        (at(120), HOUR_MS),
    ]


def test_a_stuck_clock_costs_no_squares() -> None:
    """20,000 readings with one time get 20,000 times."""
    readings = [raw(at(60), occurrence=number) for number in range(20_000)]
    placed = correct(readings, plan_correction(readings, [], at(61)))
    assert [item.time_ms for item in placed] == [at(60) + number for number in range(20_000)]


def test_times_that_are_taken_are_left_to_their_owner() -> None:
    """A reading that is stored already keeps its time, another one steps aside."""
    known, new = raw(at(60)), raw(at(60), occurrence=1)
    taken = {(1, at(60)): (known.raw, 0)}
    placed = keep_apart([CorrectedReading(known, at(60), 0), CorrectedReading(new, at(60), 0)], taken)
    assert [item.time_ms for item in placed] == [at(60), at(60) + 1]


@pytest.mark.parametrize("outage_min", [0, 30, 90, 60 * 30])
def test_after_one_power_cut_the_error_is_within_an_hour_and_the_uncertainty(outage_min: int) -> None:
    """A scripted meter knows when each reading really ended."""
    meter = ScriptedMeter()
    meter.live(150 * MINUTE_MS)
    meter.power_cut(outage_min * MINUTE_MS)
    meter.live(200 * MINUTE_MS)
    assert worst_error_beyond_uncertainty(meter) <= 0
    assert worst_error(meter) <= HOUR_MS


@given(
    st.lists(st.tuples(st.integers(1, 600), st.integers(0, 3000), st.integers(0, 59)), max_size=8),
    st.integers(1, 300),
)
def test_the_true_time_lies_within_the_uncertainty(cuts: list[tuple[int, int, int]], last_min: int) -> None:
    """Whatever life: minutes with power, length of the outage, minutes that the clock forgets at the cut.

    The forgotten minutes are part of the gap as the outage is: the meter's clock shows both as lost time.
    """
    meter = ScriptedMeter()
    for lived_min, outage_min, forgotten_min in cuts:
        meter.live(lived_min * MINUTE_MS)
        meter.power_cut(outage_min * MINUTE_MS, min(forgotten_min, lived_min - 1) * MINUTE_MS)
    meter.live(last_min * MINUTE_MS)
    assert worst_error_beyond_uncertainty(meter) <= len(
        meter.made
    )  # a millisecond for each that stepped aside


def visited(meter: ScriptedMeter) -> list[tuple[int, int, int]]:
    """True time, corrected time and uncertainty of each reading."""
    body = decode_body(b"".join(meter.readings)).readings
    placed = correct(body, plan_correction(body, meter.losses, meter.true_ms))
    return [
        (meter.truth[item.source.raw], item.time_ms, item.uncertainty_ms)
        for item in placed
        if item.time_ms is not None and item.uncertainty_ms is not None
    ]


def worst_error(meter: ScriptedMeter) -> int:
    """Milliseconds."""
    return max((abs(true - corrected) for true, corrected, _ in visited(meter)), default=0)


def worst_error_beyond_uncertainty(meter: ScriptedMeter) -> int:
    """Milliseconds; not above 0 when the uncertainty is honest."""
    return max((abs(true - at_) - uncertain for true, at_, uncertain in visited(meter)), default=0)


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=40), st.lists(st.integers(0, 5000), max_size=10))
def test_no_two_readings_of_a_transformer_share_a_time(minutes: list[int], losses: list[int]) -> None:
    """Whatever order and repetition, and the raw time is always kept."""
    readings = [raw(at(minute), occurrence=number) for number, minute in enumerate(minutes)]
    now = at(6000)
    placed = correct(readings, plan_correction(readings, [at(loss) for loss in losses], now))
    assert len({item.time_ms for item in placed}) == len(readings)
    assert [item.source for item in placed] == readings
    assert all(item.time_ms is not None and item.time_ms <= now + len(readings) for item in placed)


@given(st.lists(st.integers(1, 100), min_size=1, max_size=20), st.lists(st.integers(0, 2000), max_size=5))
def test_corrected_times_keep_the_order(steps: list[int], losses: list[int]) -> None:
    """A meter's clock that only goes forward gives corrected times that only go forward."""
    minutes = [sum(steps[: end + 1]) for end in range(len(steps))]
    placed = times([raw(at(minute)) for minute in minutes], [at(loss) for loss in losses], at(5000))
    assert placed == sorted(time for time in placed if time is not None)
