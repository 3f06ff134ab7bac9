"""The formulas of mains and loads, in numpy and in the emulator."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofmon_emulation import _core
from ofmon_emulation.waveforms import (
    Circuit,
    FrontEnd,
    Inductive,
    Load,
    Mains,
    Parallel,
    Resistive,
    Scheduled,
    ThreePhase,
)

TICKS_PER_SECOND = 160_000_000

harmonics = st.dictionaries(
    st.integers(2, 25), st.tuples(st.floats(0, 0.3), st.floats(-180, 180)), max_size=4
)
mains = st.builds(Mains, voltage_rms=st.floats(100, 250), frequency=st.floats(45, 65), harmonics=harmonics)
simple_loads = st.one_of(
    st.builds(Resistive, st.floats(5, 1000)),
    st.builds(Inductive, st.floats(0, 30), st.floats(-1, 1), harmonics),
)
steps = st.lists(st.tuples(st.floats(0, 7200), st.floats(0, 2)), min_size=1, max_size=4).map(sorted)
loads: st.SearchStrategy[Load] = st.one_of(
    simple_loads,
    st.builds(Scheduled, simple_loads, steps, st.none() | st.floats(7200, 10_000)),
    st.builds(Parallel, st.lists(simple_loads, max_size=3)),
)
moments = st.lists(st.integers(0, 100_000 * TICKS_PER_SECOND), min_size=1, max_size=20)


@given(mains, loads, moments)
def test_the_emulator_computes_what_numpy_computes(mains: Mains, load: Load, ticks: list[int]) -> None:
    """Rust and Python agree on voltage, current and the pins' voltages to a billionth of full scale."""
    circuit = Circuit(mains, load)
    seconds = np.array(ticks) / TICKS_PER_SECOND
    for channel, values, per_volt in (
        (0, circuit.voltage(seconds), circuit.front_end.volts_per_volt),
        (1, circuit.current(seconds), circuit.front_end.amperes_per_volt),
    ):
        core = np.array(_core.evaluate(circuit.core_json(1), channel, ticks))
        # An angle late in the run has lost digits: 1e5 s are 5e6 cycles of 1e-16 each.
        assert core[:, 0] == pytest.approx(values, abs=1e-5)
        pins = np.clip(circuit.front_end.bias + values / per_volt, *circuit.front_end.rails)
        assert core[:, 1] == pytest.approx(pins, abs=1e-6)


def test_three_phases_lie_on_five_channels_a_third_of_a_turn_apart() -> None:
    """Each carries what numpy computes for its phase; a transformer's lead moves its pin only."""
    loads = (Resistive(50.0), Inductive(3.0, power_factor=0.7), Resistive(100.0))
    circuit = ThreePhase.symmetrical(loads, Circuit(front_end=FrontEnd(transformer_lead_deg=3.0)))
    ticks = list(range(0, 4_000_000, 12_345))
    seconds = np.array(ticks) / TICKS_PER_SECOND
    one, two, three = circuit.phases
    assert [phase.mains.lag_deg for phase in circuit.phases] == [0, 120, 240]
    assert one.voltage(seconds) + two.voltage(seconds) + three.voltage(seconds) == pytest.approx(0, abs=1e-9)
    channels = [one.voltage, one.current, two.current, three.current, two.voltage]
    for channel, (values, per_volt) in enumerate(zip(channels, (350, 30, 30, 30, 350), strict=True)):
        core = np.array(_core.evaluate(circuit.core_json(1), channel, ticks))
        assert core[:, 0] == pytest.approx(values(seconds), abs=1e-6)
        lead_s = 3 / 360 / 50 if per_volt == 30 else 0
        assert core[:, 1] == pytest.approx(1.25 + values(seconds + lead_s) / per_volt, abs=1e-6)
    assert [truth.real_power for truth in circuit.truths(0, 60)] == pytest.approx([1058, 483, 529])


def test_truth_of_a_motor_follows_from_its_power_factor() -> None:
    """Real power is V times I times the power factor; harmonics of the current alone carry none."""
    load = Inductive(6.0, power_factor=0.7, harmonics={3: (0.2, 15.0)})
    truth = Circuit(load=load).truth(0, 60)
    assert truth.voltage_rms == pytest.approx(230)
    assert truth.current_rms == pytest.approx(6 * math.sqrt(1 + 0.2**2))
    assert truth.real_power == pytest.approx(230 * 6 * 0.7)
    assert truth.energy_kwh == pytest.approx(230 * 6 * 0.7 / 60 / 1000)


def test_truth_of_a_heater_counts_the_harmonics_of_the_voltage() -> None:
    """A resistance turns every harmonic of the voltage into heat."""
    truth = Circuit(Mains(harmonics={5: (0.06, 90.0)}), Resistive(52.9)).truth(100, 160)
    assert truth.real_power == pytest.approx(1000 * (1 + 0.06**2))


def test_truth_follows_a_schedule_and_its_period() -> None:
    """Half of the time at full current, half at a half, again and again."""
    load = Scheduled(Inductive(10.0), [(0, 1.0), (30, 0.5)], period_s=60)
    truth = Circuit(load=load).truth(600, 720)
    assert truth.real_power == pytest.approx(2300 * 0.75, rel=1e-4)
    assert truth.current_rms == pytest.approx(10 * math.sqrt((1 + 0.25) / 2), rel=1e-4)


def test_fed_back_energy_is_negative() -> None:
    """A generator's real power has the other sign."""
    assert Circuit(load=Inductive(5.0, power_factor=-1.0)).truth(0, 1).real_power == pytest.approx(-1150)


def test_an_empty_span_has_no_truth() -> None:
    """Asking for it is a mistake, not a NaN."""
    with pytest.raises(ValueError, match="empty span"):
        Circuit().truth(10, 10)


def test_noise_at_the_pins_has_its_rms_and_its_seed() -> None:
    """The same seed gives the same noise, another one another, and the channels differ."""
    circuit = Circuit(Mains(voltage_rms=0), front_end=FrontEnd(noise_rms=0.01))
    ticks = list(range(0, 40_000 * 20_000, 40_000))

    def noise(channel: int, seed: int) -> np.ndarray:
        values = _core.evaluate(circuit.core_json(seed), channel, ticks)
        return np.array([pin for _, pin in values]) - circuit.front_end.bias

    voltage = noise(0, 1)
    assert np.std(voltage) == pytest.approx(0.01, rel=0.03)
    assert abs(np.mean(voltage)) < 0.0003
    assert np.array_equal(voltage, noise(0, 1))
    assert not np.array_equal(voltage, noise(0, 2))
    assert abs(np.corrcoef(voltage, noise(1, 1))[0, 1]) < 0.03


def test_a_circuit_that_is_none_is_refused() -> None:
    """The core says what it can't read."""
    with pytest.raises(ValueError, match="no circuit"):
        _core.evaluate("{}", 0, [0])
    with pytest.raises(ValueError, match="nothing is connected to channel 2"):
        _core.evaluate(Circuit().core_json(1), 2, [0])
