//! What the meter's analogue inputs see: mains voltage, load current and the front end, as pure functions of time.
//!
//! Time is in seconds since the board was made. Nothing here has state: the same moment always gives the same value, so a
//! snapshot needs no waveform state and the host can compute the truth by the same formulas. Transcendental functions come from
//! `libm` (portable software), never from the host's maths library, so that the bits are the same on every machine.
//!
//! Limits: stationary mains (no sags, no frequency drift), loads that are linear or periodic with the mains.

use core::f64::consts::{SQRT_2, TAU};

use serde::{Deserialize, Serialize};

use crate::bus::{TICKS_PER_SECOND, Ticks};

/// One harmonic relative to its fundamental: `in_phase * sin(k*theta) + quadrature * cos(k*theta)`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Harmonic {
    /// Multiple of the fundamental's frequency, 2 or more.
    pub order: u32,
    /// Part in phase with the fundamental, as a ratio of its amplitude.
    pub in_phase: f64,
    /// Part a quarter period ahead, as a ratio of the fundamental's amplitude.
    pub quadrature: f64,
}

/// A periodic signal: `amplitude * (in_phase*sin + quadrature*cos + harmonics)`; harmonics in ascending order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Periodic {
    /// RMS value of the fundamental.
    pub rms: f64,
    /// Cosine of the angle by which the fundamental leads the mains.
    pub in_phase: f64,
    /// Sine of that angle.
    pub quadrature: f64,
    /// Harmonics, ascending by order, phases relative to the mains' angle.
    pub harmonics: Vec<Harmonic>,
}

impl Periodic {
    /// The value where the mains' angle has the given sine and cosine.
    fn at(&self, sine: f64, cosine: f64) -> f64 {
        let mut sum = self.in_phase * sine + self.quadrature * cosine;
        let (mut order, mut sine_k, mut cosine_k) = (1, sine, cosine);
        for harmonic in &self.harmonics {
            while order < harmonic.order {
                (sine_k, cosine_k) = (sine_k * cosine + cosine_k * sine, cosine_k * cosine - sine_k * sine);
                order += 1;
            }
            sum += harmonic.in_phase * sine_k + harmonic.quadrature * cosine_k;
        }
        SQRT_2 * self.rms * sum
    }
}

/// The mains: a frequency and the voltage's shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mains {
    /// Frequency of the fundamental in Hz.
    pub frequency: f64,
    /// Voltage in V.
    pub voltage: Periodic,
    /// By how much of a cycle it lags behind the board's time: a third and two thirds for the other phases.
    pub turn: f64,
}

impl Mains {
    /// Sine and cosine of the mains' angle at `seconds`.
    fn angle(&self, seconds: f64) -> (f64, f64) {
        let cycles = self.frequency * seconds - self.turn;
        libm::sincos(TAU * (cycles - cycles.floor()))
    }
}

/// A step of a schedule: from `start` on, the load's current is multiplied by `scale`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Seconds since the board was made, or since the period's begin.
    pub start: f64,
    /// Factor on the load's current.
    pub scale: f64,
}

/// What draws current.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Load {
    /// A resistance in ohms: the current has the voltage's shape.
    Resistive(f64),
    /// A current of a shape of its own (motor, rectifier) in A, locked to the mains' angle.
    Periodic(Periodic),
    /// Another load times a factor that follows a schedule; 0 before its first step.
    Scheduled {
        /// The load that is switched.
        load: Box<Load>,
        /// Steps, ascending by start.
        steps: Vec<Step>,
        /// Length in seconds after which the schedule begins anew, if it does.
        period: Option<f64>,
    },
    /// Loads side by side.
    Sum(Vec<Load>),
}

impl Load {
    fn current(&self, mains: &Mains, angle: (f64, f64), seconds: f64) -> f64 {
        match self {
            Load::Resistive(resistance) => mains.voltage.at(angle.0, angle.1) / resistance,
            Load::Periodic(shape) => shape.at(angle.0, angle.1),
            Load::Scheduled { load, steps, period } => match scale_at(steps, *period, seconds) {
                0.0 => 0.0,
                scale => scale * load.current(mains, angle, seconds),
            },
            Load::Sum(loads) => loads.iter().map(|load| load.current(mains, angle, seconds)).sum(),
        }
    }
}

fn scale_at(steps: &[Step], period: Option<f64>, seconds: f64) -> f64 {
    let within = match period {
        Some(period) => seconds - period * (seconds / period).floor(),
        None => seconds,
    };
    let passed = steps.partition_point(|step| step.start <= within);
    passed.checked_sub(1).and_then(|last| steps.get(last)).map_or(0.0, |step| step.scale)
}

/// The analogue front end: from mains quantities to the voltage at an ADC pin.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrontEnd {
    /// Voltage at the pin when the input is zero, in V.
    pub bias: f64,
    /// Mains voltage for each volt at the pin.
    pub volts_per_volt: f64,
    /// Current for each volt at the pin, in A.
    pub amperes_per_volt: f64,
    /// By how much the transformer's signal leads the current, in s.
    pub lead: f64,
    /// The amplifier's rails in V: what would leave them is clipped.
    pub rails: (f64, f64),
    /// RMS of the gaussian noise at the pin, in V.
    pub noise_rms: f64,
    /// Seed of that noise.
    pub seed: u64,
}

/// Which of the two quantities of a phase a pin carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// The mains voltage.
    Voltage,
    /// The load's current.
    Current,
}

/// A phase: everything between its mains and two of the ADC's pins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Circuit {
    /// The supply.
    pub mains: Mains,
    /// What is connected to it.
    pub load: Load,
    /// How the meter sees it.
    pub front_end: FrontEnd,
}

impl Default for Circuit {
    /// 230 V, 50 Hz, nothing connected, the default front end without noise.
    fn default() -> Self {
        let voltage = Periodic { rms: 230.0, in_phase: 1.0, quadrature: 0.0, harmonics: Vec::new() };
        let front_end = FrontEnd {
            bias: 1.25,
            volts_per_volt: 350.0,
            amperes_per_volt: 30.0,
            lead: 0.0,
            rails: (0.0, 3.3),
            noise_rms: 0.0,
            seed: 0,
        };
        Circuit { mains: Mains { frequency: 50.0, voltage, turn: 0.0 }, load: Load::Sum(Vec::new()), front_end }
    }
}

impl Circuit {
    /// The quantity at `now` in V or A, without noise and clipping.
    pub fn quantity(&self, input: Input, now: Ticks) -> f64 {
        self.at(input, now as f64 / TICKS_PER_SECOND as f64)
    }

    fn at(&self, input: Input, seconds: f64) -> f64 {
        let angle = self.mains.angle(seconds);
        match input {
            Input::Voltage => self.mains.voltage.at(angle.0, angle.1),
            Input::Current => self.load.current(&self.mains, angle, seconds),
        }
    }

    /// The voltage at the pin that carries `input`, in V, with noise of a stream of its own, and clipped to the rails.
    pub fn pin(&self, input: Input, stream: u64, now: Ticks) -> f64 {
        let front = &self.front_end;
        let seconds = now as f64 / TICKS_PER_SECOND as f64;
        let mut volts = front.bias
            + match input {
                Input::Voltage => self.at(input, seconds) / front.volts_per_volt,
                Input::Current => self.at(input, seconds + front.lead) / front.amperes_per_volt,
            };
        if front.noise_rms > 0.0 {
            volts += front.noise_rms * gaussian(front.seed, stream, now);
        }
        volts.clamp(front.rails.0, front.rails.1)
    }
}

/// What the ADC's pins see: one phase or three.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inputs {
    /// The phases; a meter for a single one has the first.
    pub phases: Vec<Circuit>,
}

impl Default for Inputs {
    /// A single phase.
    fn default() -> Self {
        Inputs { phases: vec![Circuit::default()] }
    }
}

impl Inputs {
    /// The phase and the quantity that a channel of ADC1 carries: voltages of the first two phases on 0 and 4, currents on 1 to 3.
    pub fn on(&self, channel: u8) -> Option<(&Circuit, Input)> {
        let (phase, input) = match channel {
            0 => (0, Input::Voltage),
            1..=3 => (usize::from(channel) - 1, Input::Current),
            4 => (1, Input::Voltage),
            _ => return None,
        };
        self.phases.get(phase).map(|circuit| (circuit, input))
    }

    /// The voltage at a channel's pin in V; one that carries nothing is at ground.
    pub fn pin(&self, channel: u8, now: Ticks) -> f64 {
        self.on(channel).map_or(0.0, |(circuit, input)| circuit.pin(input, u64::from(channel), now))
    }
}

/// A pseudo-random word of a seed, a stream number and a counter.
///
/// The finaliser is that of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014), applied twice.
pub fn hash(seed: u64, stream: u64, counter: u64) -> u64 {
    mix(mix(seed ^ stream.wrapping_mul(0xD1B5_4A32_D192_ED03)) ^ counter)
}

fn mix(word: u64) -> u64 {
    let z = word.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A standard normal value, a pure function of its arguments (Box and Muller's transform of the hash's two halves).
pub fn gaussian(seed: u64, stream: u64, counter: u64) -> f64 {
    let word = hash(seed, stream, counter);
    let radius_uniform = ((word >> 32) as f64 + 1.0) / 4_294_967_296.0;
    let angle_uniform = (word & 0xFFFF_FFFF) as f64 / 4_294_967_296.0;
    libm::sqrt(-2.0 * libm::log(radius_uniform)) * libm::cos(TAU * angle_uniform)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(part: f64) -> Ticks {
        (part * TICKS_PER_SECOND as f64) as Ticks
    }

    #[test]
    fn mains_peaks_a_quarter_period_after_zero() {
        let circuit = Circuit::default();
        assert!(circuit.quantity(Input::Voltage, 0).abs() < 1e-9);
        assert!((circuit.quantity(Input::Voltage, second(0.005)) - 230.0 * SQRT_2).abs() < 1e-6);
        assert!((circuit.quantity(Input::Voltage, second(3600.005)) - 230.0 * SQRT_2).abs() < 1e-3);
    }

    #[test]
    fn harmonics_follow_the_series() {
        let mut circuit = Circuit::default();
        circuit.mains.voltage.harmonics = vec![
            Harmonic { order: 3, in_phase: 0.1, quadrature: 0.02 },
            Harmonic { order: 7, in_phase: -0.03, quadrature: 0.04 },
        ];
        for step in 0..200 {
            let now = second(0.0001 * f64::from(step));
            let theta = TAU * 50.0 * now as f64 / TICKS_PER_SECOND as f64;
            let third = 0.1 * (3.0 * theta).sin() + 0.02 * (3.0 * theta).cos();
            let seventh = -0.03 * (7.0 * theta).sin() + 0.04 * (7.0 * theta).cos();
            let expected = 230.0 * SQRT_2 * (theta.sin() + third + seventh);
            assert!((circuit.quantity(Input::Voltage, now) - expected).abs() < 1e-8);
        }
    }

    #[test]
    fn a_schedule_switches_and_repeats() {
        let steps = vec![Step { start: 10.0, scale: 1.0 }, Step { start: 20.0, scale: 0.25 }];
        assert_eq!(scale_at(&steps, None, 9.9), 0.0);
        assert_eq!(scale_at(&steps, None, 10.0), 1.0);
        assert_eq!(scale_at(&steps, None, 1e6), 0.25);
        assert_eq!(scale_at(&steps, Some(30.0), 45.0), 1.0);
    }

    #[test]
    fn a_resistive_load_scales_to_the_pin_and_clips() {
        let mut circuit = Circuit { load: Load::Resistive(23.0), ..Circuit::default() };
        let peak = second(0.005);
        assert!((circuit.pin(Input::Current, 1, peak) - (1.25 + 10.0 * SQRT_2 / 30.0)).abs() < 1e-6);
        circuit.load = Load::Resistive(1.0);
        assert_eq!(circuit.pin(Input::Current, 1, peak), 3.3);
    }

    #[test]
    fn phases_follow_each_other_and_lie_on_their_channels() {
        let phase = |turn: f64, ohms: f64| {
            let mut circuit = Circuit { load: Load::Resistive(ohms), ..Circuit::default() };
            circuit.mains.turn = turn;
            circuit
        };
        let inputs = Inputs { phases: vec![phase(0.0, 23.0), phase(1.0 / 3.0, 46.0), phase(2.0 / 3.0, 92.0)] };
        let peak = |phase: f64| second(0.005 + phase * 0.02 / 3.0);
        for (channel, phase, volts) in [
            (0, 0.0, 230.0 / 350.0),
            (1, 0.0, 10.0 / 30.0),
            (2, 1.0, 5.0 / 30.0),
            (3, 2.0, 2.5 / 30.0),
            (4, 1.0, 230.0 / 350.0),
        ] {
            assert!((inputs.pin(channel, peak(phase)) - 1.25 - volts * SQRT_2).abs() < 1e-6, "channel {channel}");
        }
        assert_eq!(inputs.pin(5, 0), 0.0);
        assert_eq!(Inputs::default().pin(2, 0), 0.0);
    }

    #[test]
    fn a_transformer_that_leads_shows_the_current_earlier() {
        let mut circuit = Circuit { load: Load::Resistive(23.0), ..Circuit::default() };
        circuit.front_end.lead = 0.001;
        let pin = circuit.pin(Input::Current, 1, second(0.004));
        assert!((pin - 1.25 - 10.0 * SQRT_2 / 30.0).abs() < 1e-6, "{pin}");
        assert!((circuit.quantity(Input::Current, second(0.005)) - 10.0 * SQRT_2).abs() < 1e-6);
    }

    #[test]
    fn noise_is_standard_normal_and_repeatable() {
        let values: Vec<f64> = (0..100_000).map(|counter| gaussian(7, 1, counter)).collect();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let variance = values.iter().map(|value| value * value).sum::<f64>() / values.len() as f64;
        let beyond_two = values.iter().filter(|value| value.abs() > 2.0).count();
        assert!(mean.abs() < 0.015, "{mean}");
        assert!((variance - 1.0).abs() < 0.02, "{variance}");
        assert!((4_300..4_800).contains(&beyond_two), "{beyond_two}");
        assert_eq!(gaussian(7, 1, 42), values[42]);
        assert_ne!(gaussian(8, 1, 42), values[42]);
    }
}
