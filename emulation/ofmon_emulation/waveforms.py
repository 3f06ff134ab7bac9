"""What an emulated meter measures: mains, loads and the analogue front end, as functions of time.

These formulas are the truth that tests hold the meter against: they are computed here with numpy, while the
emulator evaluates the same formulas in Rust for its ADC. Time is in seconds since the board was made, spent
powered off or not.

Limits: stationary mains; loads that are linear, or periodic with the mains. Noise is added by the emulator
only (`FrontEnd.noise_rms`); it is no part of the truth.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Floats = NDArray[np.float64]
CoreForm = dict[str, Any]
"""A value in the form in which the Rust core reads it (serde's JSON)."""

SAMPLES_PER_CYCLE = 64
"""Truth is averaged over this many samples in a mains cycle: exact for products of harmonics up to order
31."""
CHUNK_SAMPLES = 1 << 20


@dataclass(frozen=True, slots=True)
class Mains:
    """The supply.

    Attributes:
        voltage_rms: RMS of the fundamental in V.
        frequency: of the fundamental in Hz.
        harmonics: for each order from 2 on: amplitude as a ratio of the fundamental's, phase in degrees.
        lag_deg: by which the fundamental lags behind the board's time; 120 and 240 in the other two phases.
    """

    voltage_rms: float = 230.0
    frequency: float = 50.0
    harmonics: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    lag_deg: float = 0.0

    def evaluate(self, seconds: ArrayLike) -> Floats:
        """The voltage in V at the given moments."""
        return _series(self.angle(seconds), self.voltage_rms, 0.0, self.harmonics)

    def angle(self, seconds: ArrayLike) -> Floats:
        """The fundamental's angle in radians, 0 to 2 pi, at the given moments."""
        cycles = self.frequency * np.asarray(seconds, dtype=np.float64) - self.lag_deg / 360
        return 2 * np.pi * (cycles - np.floor(cycles))

    def core_form(self) -> CoreForm:
        """This supply as the Rust core reads it."""
        return {
            "frequency": self.frequency,
            "voltage": _periodic_form(self.voltage_rms, 0.0, self.harmonics),
            "turn": self.lag_deg / 360,
        }


@runtime_checkable
class Load(Protocol):
    """Something that draws current from the mains."""

    def evaluate(self, seconds: ArrayLike, mains: Mains) -> Floats:
        """The current in A at the given moments."""

    def core_form(self) -> CoreForm:
        """This load as the Rust core reads it."""


@dataclass(frozen=True, slots=True)
class Resistive:
    """A heater: the current has the voltage's shape.

    Attributes:
        resistance: in ohms.
    """

    resistance: float

    def evaluate(self, seconds: ArrayLike, mains: Mains) -> Floats:
        """The current in A at the given moments."""
        return mains.evaluate(seconds) / self.resistance

    def core_form(self) -> CoreForm:
        """This load as the Rust core reads it."""
        return {"resistive": self.resistance}


@dataclass(frozen=True, slots=True)
class Inductive:
    """A motor: a current of its own that lags the voltage.

    Attributes:
        current_rms: RMS of the fundamental in A.
        power_factor: cosine of the angle by which the fundamental lags, -1 to 1; negative feeds energy back.
        harmonics: for each order from 2 on: amplitude as a ratio of the fundamental's, phase in degrees
            against the mains.
    """

    current_rms: float
    power_factor: float = 1.0
    harmonics: Mapping[int, tuple[float, float]] = field(default_factory=dict)

    def evaluate(self, seconds: ArrayLike, mains: Mains) -> Floats:
        """The current in A at the given moments."""
        return _series(mains.angle(seconds), self.current_rms, self._lead(), self.harmonics)

    def core_form(self) -> CoreForm:
        """This load as the Rust core reads it."""
        return {"periodic": _periodic_form(self.current_rms, self._lead(), self.harmonics)}

    def _lead(self) -> float:
        return -math.acos(self.power_factor)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A load that is switched or throttled by the clock.

    Attributes:
        load: what is switched.
        steps: (start in seconds, factor on the current) in ascending order; 0 before the first.
        period_s: the schedule begins anew after this many seconds; None: never.
    """

    load: Load
    steps: Sequence[tuple[float, float]]
    period_s: float | None = None

    def evaluate(self, seconds: ArrayLike, mains: Mains) -> Floats:
        """The current in A at the given moments."""
        moments = np.asarray(seconds, dtype=np.float64)
        within = moments if self.period_s is None else moments % self.period_s
        starts = np.array([start for start, _ in self.steps])
        scales = np.array([0.0, *(scale for _, scale in self.steps)])
        scale = scales[np.searchsorted(starts, within, side="right")]
        return np.asarray(scale * self.load.evaluate(moments, mains), dtype=np.float64)

    def core_form(self) -> CoreForm:
        """This load as the Rust core reads it."""
        steps = [{"start": float(start), "scale": float(scale)} for start, scale in self.steps]
        return {"scheduled": {"load": self.load.core_form(), "steps": steps, "period": self.period_s}}


@dataclass(frozen=True, slots=True)
class Parallel:
    """Loads side by side; without any: an open circuit.

    Attributes:
        loads: whose currents add up.
    """

    loads: Sequence[Load] = ()

    def evaluate(self, seconds: ArrayLike, mains: Mains) -> Floats:
        """The current in A at the given moments."""
        none = np.zeros_like(np.asarray(seconds, dtype=np.float64))
        return sum((load.evaluate(seconds, mains) for load in self.loads), start=none)

    def core_form(self) -> CoreForm:
        """This load as the Rust core reads it."""
        return {"sum": [load.core_form() for load in self.loads]}


@dataclass(frozen=True, slots=True)
class FrontEnd:
    """From mains quantities to the voltage at the ADC's pins.

    Attributes:
        bias: voltage at the pins without input, in V.
        volts_per_volt: mains voltage for each volt at the pin.
        amperes_per_volt: current for each volt at the pin, in A.
        rails: lowest and highest voltage that the amplifiers put out, in V.
        noise_rms: RMS of gaussian noise at the pins, in V.
        transformer_lead_deg: by which the transformer's signal leads the current, in degrees of the
            mains; all of the signal comes that much earlier.
    """

    bias: float = 1.25
    volts_per_volt: float = 350.0
    amperes_per_volt: float = 30.0
    rails: tuple[float, float] = (0.0, 3.3)
    noise_rms: float = 0.0
    transformer_lead_deg: float = 0.0

    def core_form(self, seed: int, frequency: float) -> CoreForm:
        """This front end as the Rust core reads it, with the seed of its noise and the mains' frequency."""
        return {
            "bias": self.bias,
            "volts_per_volt": self.volts_per_volt,
            "amperes_per_volt": self.amperes_per_volt,
            "lead": self.transformer_lead_deg / 360 / frequency,
            "rails": list(self.rails),
            "noise_rms": self.noise_rms,
            "seed": seed,
        }


@dataclass(frozen=True, slots=True)
class Truth:
    """What a perfect meter would report for a span of time.

    Attributes:
        seconds: the span's length.
        voltage_rms: in V.
        current_rms: in A.
        real_power: mean of v times i, in W; positive when the load consumes.
        energy_kwh: real power times the span, in kWh.
    """

    seconds: float
    voltage_rms: float
    current_rms: float
    real_power: float

    @property
    def apparent_power(self) -> float:
        """Product of the RMS values, in VA."""
        return self.voltage_rms * self.current_rms

    @property
    def energy_kwh(self) -> float:
        """Energy of the span in kWh."""
        return self.real_power * self.seconds / 3.6e6


@dataclass(frozen=True, slots=True)
class Circuit:
    """A phase: everything between the power station and two of the ADC's pins.

    Attributes:
        mains: the supply.
        load: what is connected to it.
        front_end: how the meter sees it.
    """

    mains: Mains = field(default_factory=Mains)
    load: Load = field(default_factory=Parallel)
    front_end: FrontEnd = field(default_factory=FrontEnd)

    def voltage(self, seconds: ArrayLike) -> Floats:
        """The mains voltage in V at the given moments."""
        return self.mains.evaluate(seconds)

    def current(self, seconds: ArrayLike) -> Floats:
        """The load's current in A at the given moments."""
        return self.load.evaluate(seconds, self.mains)

    def truth(self, start_s: float, end_s: float) -> Truth:
        """Means over the time from `start_s` to `end_s`, by the midpoint rule.

        Raises:
            ValueError: the span is empty.
        """
        if end_s <= start_s:
            raise ValueError(f"an empty span has no means: {start_s} to {end_s}")
        count = math.ceil((end_s - start_s) * self.mains.frequency * SAMPLES_PER_CYCLE)
        sums = np.zeros(3)
        for seconds in _midpoints(start_s, end_s, count):
            voltage, current = self.voltage(seconds), self.current(seconds)
            sums += [voltage @ voltage, current @ current, voltage @ current]
        means = sums / count
        return Truth(end_s - start_s, math.sqrt(means[0]), math.sqrt(means[1]), float(means[2]))

    def truths(self, start_s: float, end_s: float) -> tuple[Truth, ...]:
        """The truth of each current transformer: of the only one."""
        return (self.truth(start_s, end_s),)

    def core_form(self, seed: int) -> CoreForm:
        """This phase as the Rust core reads it; `seed` is that of the front end's noise."""
        return {
            "mains": self.mains.core_form(),
            "load": self.load.core_form(),
            "front_end": self.front_end.core_form(seed, self.mains.frequency),
        }

    def core_json(self, seed: int) -> str:
        """What the ADC sees, as the Rust core reads it: voltage on GPIO0, current on GPIO1."""
        return json.dumps({"phases": [self.core_form(seed)]})


@dataclass(frozen=True, slots=True)
class ThreePhase:
    """Three phases with a neutral.

    The voltages of the first two are on GPIO0 and GPIO4, the currents of all on GPIO1 to GPIO3.

    Attributes:
        phases: each with its own mains (see `Mains.lag_deg`), load and front end.
    """

    phases: tuple[Circuit, Circuit, Circuit]

    @classmethod
    def symmetrical(cls, loads: tuple[Load, Load, Load], circuit: Circuit | None = None) -> ThreePhase:
        """Loads on the mains and the front end of a circuit, the second and third phase a third behind."""
        first = circuit or Circuit()
        one, two, three = (
            replace(first, mains=replace(first.mains, lag_deg=first.mains.lag_deg + lag_deg), load=load)
            for lag_deg, load in zip((0, 120, 240), loads, strict=True)
        )
        return cls((one, two, three))

    def truths(self, start_s: float, end_s: float) -> tuple[Truth, ...]:
        """The truth of each current transformer, as `Circuit.truth` has it."""
        return tuple(phase.truth(start_s, end_s) for phase in self.phases)

    def core_json(self, seed: int) -> str:
        """What the ADC sees, as the Rust core reads it."""
        return json.dumps({"phases": [phase.core_form(seed) for phase in self.phases]})


def _midpoints(start_s: float, end_s: float, count: int) -> Iterator[Floats]:
    """Midpoints of `count` equal pieces of the span, in chunks that fit the memory."""
    step = (end_s - start_s) / count
    for first in range(0, count, CHUNK_SAMPLES):
        last = min(first + CHUNK_SAMPLES, count)
        yield start_s + step * (np.arange(first, last, dtype=np.float64) + 0.5)


def _series(angle: Floats, rms: float, lead: float, harmonics: Mapping[int, tuple[float, float]]) -> Floats:
    total = np.sin(angle + lead)
    for order, (ratio, phase_deg) in harmonics.items():
        total = total + ratio * np.sin(order * angle + math.radians(phase_deg))
    return np.asarray(math.sqrt(2) * rms * total, dtype=np.float64)


def _periodic_form(rms: float, lead: float, harmonics: Mapping[int, tuple[float, float]]) -> CoreForm:
    """Angles become sines and cosines here once, so that the core needs none in its samples."""
    forms = [
        {
            "order": order,
            "in_phase": ratio * math.cos(math.radians(phase_deg)),
            "quadrature": ratio * math.sin(math.radians(phase_deg)),
        }
        for order, (ratio, phase_deg) in sorted(harmonics.items())
    ]
    return {"rms": rms, "in_phase": math.cos(lead), "quadrature": math.sin(lead), "harmonics": forms}
