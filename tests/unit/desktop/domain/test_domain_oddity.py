"""What is odd about a visit: each judgement on both sides of its threshold, in words a technician reads."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from ofmon.domain.correction import HOUR_MS, correct, plan_correction
from ofmon.domain.oddity import Oddity, find_gaps, remarks_on
from ofmon.domain.powerloss import PowerLosses
from ofmon.domain.reading import Reading, decode_body, encode_body
from support.scripted_meter import MIDNIGHT_MS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ofmon.domain.reading import CorrectedReading


def hours(power_w: float, current: float, count: int = 3, *, start: int = 0, ct: int = 1) -> list[Reading]:
    """So many hours of this load at 230 V."""
    return [
        Reading(ct, power_w, 230 * current, current, 230.0, power_w / 1000, MIDNIGHT_MS + hour * HOUR_MS)
        for hour in range(start + 1, start + count + 1)
    ]


def judged(
    readings: list[Reading], losses_ms: Sequence[int] = (), late_ms: int = 0, tail: bytes = b""
) -> dict[Oddity, str]:
    """What is odd when they are collected so long after the last one ended."""
    items = decode_body(encode_body(readings)).readings
    plan = plan_correction(items, losses_ms, readings[-1].raw_time_ms + late_ms)
    remarks = remarks_on(correct(items, plan), PowerLosses(tuple(losses_ms), 0), plan, tail)
    assert len({remark.oddity for remark in remarks}) == len(remarks)
    return {remark.oddity: remark.text for remark in remarks}


def placed(readings: list[Reading]) -> tuple[CorrectedReading, ...]:
    """Corrected without any power loss."""
    items = decode_body(encode_body(readings)).readings
    return correct(items, plan_correction(items, [], readings[-1].raw_time_ms))


def test_a_load_that_comes_and_goes_is_not_odd() -> None:
    """Also when it feeds in at times, and when it rests over a weekend."""
    assert judged(hours(800.0, 4.0)) == {}
    assert judged([*hours(800.0, 4.0), *hours(-800.0, 4.0, start=3)]) == {}
    assert judged([*hours(800.0, 4.0), *hours(0.0, 0.0, 71, start=3)]) == {}


@pytest.mark.parametrize("current", [0.0, 0.029])
def test_a_clamp_without_current_is_told(current: float) -> None:
    """Noise is no current."""
    assert judged(hours(0.0, current)) == {
        Oddity.NO_CURRENT: "CT 1 saw no current in any reading: is it clamped on?"
    }
    assert judged(hours(6.9, 0.031)) == {}


def test_a_clamp_whose_current_stopped_days_ago_is_told() -> None:
    """Longer than a weekend, and still so at the end."""
    stopped = [*hours(800.0, 4.0), *hours(0.0, 0.0, 72, start=3)]
    assert judged(stopped) == {
        Oddity.CURRENT_STOPPED: "CT 1 has seen no current in its last 72 readings: is it still clamped on?"
    }
    assert judged([*stopped, *hours(800.0, 4.0, 1, start=75)]) == {}


def test_a_reversed_clamp_is_told_by_the_hours_that_had_a_load() -> None:
    """Hours at rest say nothing about its direction."""
    said = {Oddity.REVERSED_CT: "CT 1 measured negative power throughout: is it reversed?"}
    assert judged(hours(-800.0, 4.0)) == said
    assert judged([*hours(-800.0, 4.0), *hours(0.2, 0.01, start=3)]) == said


def test_a_sign_that_a_phase_error_can_turn_is_no_reversed_clamp() -> None:
    """An idle transformer draws almost only reactive current: 4 A, 920 VA."""
    assert judged(hours(-91.0, 4.0)) == {}
    assert set(judged(hours(-93.0, 4.0))) == {Oddity.REVERSED_CT}


def test_each_transformer_is_judged_for_itself() -> None:
    """One of three phases hangs loose."""
    readings = [*hours(800.0, 4.0), *hours(0.0, 0.0, ct=2), *hours(500.0, 3.0, ct=3)]
    assert list(judged(readings).values()) == ["CT 2 saw no current in any reading: is it clamped on?"]


def test_figures_that_are_no_numbers_are_counted_and_not_judged() -> None:
    """An old meter's hour without samples."""
    lost = Reading(1, math.nan, math.nan, math.nan, math.nan, math.nan, MIDNIGHT_MS + 4 * HOUR_MS)
    assert set(judged([*hours(800.0, 4.0), lost])) == {Oddity.NOT_A_NUMBER}


def test_missing_hours_are_found_per_transformer() -> None:
    """The ends of the readings around each hole."""
    readings = hours(800.0, 4.0, 8)
    del readings[3:5]
    (gap,) = find_gaps(placed(readings))
    assert (gap.from_ms, gap.to_ms) == (MIDNIGHT_MS + 3 * HOUR_MS, MIDNIGHT_MS + 6 * HOUR_MS)


def test_hours_that_all_transformers_miss_count_once() -> None:
    """And without a power loss nothing explains them."""
    one, two = ([*hours(800.0, 4.0, ct=ct), *hours(800.0, 4.0, start=5, ct=ct)] for ct in (1, 2))
    missing = sorted([*one, *two], key=lambda reading: reading.raw_time_ms)
    assert judged(missing) == {
        Oddity.GAPS: "2 hours without a reading, in 1 gap, and the meter logged no power loss "
        "that would explain it."
    }


def test_a_power_loss_says_what_became_of_the_times() -> None:
    """The clock stood still for some five hours; the hole is where the power was lost."""
    loss = MIDNIGHT_MS + 3 * HOUR_MS + HOUR_MS // 2
    late = 5 * HOUR_MS + HOUR_MS // 5
    assert judged(hours(800.0, 4.0, 6), [loss], late) == {
        Oddity.CLOCK_CORRECTED: "The meter's clock stood still in 1 power loss and was up to 5 h 12 min "
        "behind: readings made after that were moved, their times are estimates.",
        Oddity.GAPS: "About 5 hours without a reading, in 1 gap; the meter logged 1 power loss.",
    }


def test_a_clock_that_is_ahead_or_behind_without_a_reason_is_told() -> None:
    """A minute ahead is not worth a word; an hour since the last reading is how meters live."""
    readings = hours(800.0, 4.0)
    assert judged(readings, late_ms=-60_000) == {}
    assert "90 min ahead" not in (said := judged(readings, late_ms=-5_400_000))[Oddity.CLOCK_AHEAD]
    assert "1 h 30 min ahead" in said[Oddity.CLOCK_AHEAD]
    assert judged(readings, late_ms=HOUR_MS) == {}
    assert "3 h 0 min old" in judged(readings, late_ms=3 * HOUR_MS)[Oddity.CLOCK_BEHIND]


def test_a_torn_transfer_is_told() -> None:
    """How much was torn, and that nothing was erased."""
    said = judged(hours(800.0, 4.0), tail=b"12345")
    assert said[Oddity.TORN_TAIL].startswith("The readings end in 5 bytes that are no whole reading.")
