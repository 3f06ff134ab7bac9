"""Calibration by a reference: figures are made from a truth and wrong values, and come out right."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon.domain.calibration import Configuration, CurrentInput, Live, VoltageInput, Wiring
from ofmon.domain.reference import Reference, calibrated, expected
from ofmon.errors import InputError

TRUE = Configuration(voltages=(VoltageInput(352.0, 1.5),), currents=(CurrentInput(29.3, 1.2, 0.013, 0.0),))
MOTOR = Reference(231.0, 6.0, 231.0 * 6.0 * 0.6, 0.6)


def measured(by: Configuration, load: Reference, *, true: Configuration = TRUE) -> Live:
    """What a meter whose true values are ``true`` shows of a load when it goes by others."""
    assert load.voltage_v
    assert load.current_a
    assert load.power_factor
    v, i = by.voltages[0], by.currents[0]
    v_true, i_true = true.voltages[0], true.currents[0]
    scale = v.volts_per_volt / v_true.volts_per_volt
    voltage = math.sqrt((load.voltage_v**2 + v_true.offset_v**2) * scale**2 - v.offset_v**2)
    ratio = i.amperes_per_volt / i_true.amperes_per_volt
    current = math.sqrt((load.current_a**2 + i_true.offset_a**2) * ratio**2 - i.offset_a**2)
    lag = math.acos(load.power_factor) * (-1 if load.leading else 1)
    lag += math.radians(i.phase_deg - i_true.phase_deg)
    apparent = voltage * current
    return Live(1, voltage, current, math.copysign(1, ratio) * apparent * math.cos(lag), apparent)


def wrong(volts: float = 340.0, amperes: float = 31.0, phase: float = 0.0) -> Configuration:
    """Values that aren't the true ones."""
    return replace(
        TRUE,
        voltages=(replace(TRUE.voltages[0], volts_per_volt=volts),),
        currents=(replace(TRUE.currents[0], amperes_per_volt=amperes, phase_deg=phase),),
    )


@given(
    st.floats(200, 500),
    st.floats(10, 100) | st.floats(-100, -10),
    st.floats(-3, 3),
    st.floats(0.2, 0.85),
    st.booleans(),
)
def test_all_figures_give_back_the_true_values(
    volts: float,
    amperes: float,
    phase: float,
    factor: float,
    leading: bool,  # noqa: FBT001 - hypothesis
) -> None:
    """Ratios and phase, also of a transformer that was fitted backwards, at loads that lag and lead."""
    load = Reference(231.0, 6.0, 231.0 * 6.0 * factor, factor, leading=leading)
    if math.degrees(math.acos(factor)) < 10:  # the wrong phase would pass through 0
        return
    before = wrong(volts, amperes, phase)
    after = calibrated(before, measured(before, load), load)
    assert after.voltages[0].volts_per_volt == pytest.approx(352.0, rel=1e-5)
    assert after.currents[0].amperes_per_volt == pytest.approx(29.3, rel=1e-5)
    assert after.currents[0].phase_deg == pytest.approx(1.2, abs=2e-4)
    then = expected(measured(before, load), before, after, leading=leading)
    assert then.v_rms == pytest.approx(231.0, rel=1e-4)
    assert then.i_rms == pytest.approx(6.0, rel=1e-4)
    assert then.real_power == pytest.approx(load.power_w, rel=2e-4)


@pytest.mark.parametrize(
    ("shown", "same"),
    [
        (replace(MOTOR, power_w=None), True),
        (replace(MOTOR, power_factor=None), True),
        (replace(MOTOR, current_a=None), True),
        (replace(MOTOR, current_a=None, power_w=None, power_factor=None), False),
    ],
)
def test_a_figure_that_follows_from_the_others_need_not_be_read(shown: Reference, same: bool) -> None:  # noqa: FBT001 - a case
    """Three of the four say all; volts alone say the voltage's ratio, and leave the rest."""
    before = wrong()
    live = measured(before, MOTOR)
    after = calibrated(before, live, shown)
    assert after.voltages[0].volts_per_volt == pytest.approx(352.0, rel=1e-5)
    assert (after.currents == before.currents) is not same
    if same:
        assert after.currents[0].amperes_per_volt == pytest.approx(29.3, rel=1e-5)
        assert after.currents[0].phase_deg == pytest.approx(1.2, abs=2e-4)


def test_watts_alone_give_the_ratio_and_turn_a_transformer_round() -> None:
    """At a heater, where the phase doesn't matter."""
    heater = Reference(231.0, 6.0, 1386.0, 1.0)
    before = wrong(352.0, -31.0, 1.2)
    live = measured(before, heater)
    after = calibrated(before, live, Reference(power_w=1386.0))
    assert after.currents[0].amperes_per_volt == pytest.approx(29.3, rel=1e-4)
    assert after.voltages == before.voltages


def test_a_heater_leaves_the_phase_as_it_is() -> None:
    """Its power factor says nothing about an angle; the ratios are taken all the same."""
    heater = Reference(231.0, 6.0, 1386.0, 1.0)
    before = wrong(phase=0.4)
    after = calibrated(before, measured(before, heater), heater)
    assert after.currents[0].phase_deg == 0.4
    assert after.currents[0].amperes_per_volt == pytest.approx(29.3, rel=1e-5)


@pytest.mark.parametrize(
    ("shown", "live", "words"),
    [
        (Reference(), {}, "shows nothing"),
        (Reference(voltage_v=230.0), {"v_rms": 3.0}, "3.0 V: too little"),
        (Reference(current_a=5.0), {"i_rms": 0.02}, "0.02 A: too little"),
        (Reference(power_w=500.0), {"real_power": 2.0}, "2 W: too little"),
        (Reference(voltage_v=math.nan), {}, "can't be a reference's"),
        (Reference(power_factor=1.2), {}, "can't be a reference's"),
        (Reference(current_a=-5.0), {}, "can't be a reference's"),
        (Reference(voltage_v=230.0, current_a=5.0, power_w=2000.0), {}, "don't fit each other"),
        (Reference(power_factor=0.95), {}, "the phase can't be told"),
        (Reference(power_factor=0.2), {}, "would lead by"),
    ],
)
def test_what_can_not_be_calibrated_by_is_said(shown: Reference, live: dict[str, float], words: str) -> None:
    """With what is safe, and what to do."""
    before = wrong()
    figures = replace(measured(before, MOTOR), **live)
    with pytest.raises(InputError) as caught:
        calibrated(before, figures, shown)
    assert words in caught.value.what
    assert caught.value.safe == "Nothing was changed on the meter."
    assert caught.value.todo


def test_the_third_voltage_of_three_has_no_ratio() -> None:
    """It is the sum of the two others."""
    three = Configuration().changed([f"wiring={Wiring.THREE_PHASE}"])
    live = Live(3, 230.0, 5.0, 1150.0, 1150.0)
    with pytest.raises(InputError, match="isn't measured"):
        calibrated(three, live, Reference(voltage_v=231.0))
    after = calibrated(three, live, Reference(current_a=5.5))
    assert after.currents[2].amperes_per_volt == pytest.approx(33.0)
