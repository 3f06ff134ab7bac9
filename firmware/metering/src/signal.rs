//! Synthetic mains for the tests: sine waves with harmonics, a front end and an ADC, written independently of the
//! meter.

use crate::{Block, CURRENTS_MAX, Configuration, FRAME_HZ, Gain, Input, Sampler};
use core::f64::consts::{SQRT_2, TAU};

/// Voltage and current at the mains.
#[derive(Clone, Debug)]
pub(crate) struct Signal {
    pub(crate) v_rms: f64,
    pub(crate) i_rms: f64,
    pub(crate) frequency: f64,
    /// How far the voltage lags behind that of the first phase.
    pub(crate) turn_deg: f64,
    /// How far the current lags behind the voltage.
    pub(crate) phase_deg: f64,
    /// How far the transformer's signal leads the current.
    pub(crate) lead_deg: f64,
    /// Order, and ratios to the fundamental of voltage and current.
    pub(crate) harmonics: &'static [(u32, f64, f64)],
}

impl Signal {
    pub(crate) fn mains(v_rms: f64, i_rms: f64) -> Self {
        Self { v_rms, i_rms, frequency: 50.0, turn_deg: 0.0, phase_deg: 0.0, lead_deg: 0.0, harmonics: &[] }
    }

    /// True power of the fundamental, W.
    pub(crate) fn real_power(&self) -> f64 {
        self.v_rms * self.i_rms * self.phase_deg.to_radians().cos()
    }

    fn at(&self, time_s: f64, rms: f64, lag_deg: f64, ratio: fn(&(u32, f64, f64)) -> f64) -> f64 {
        let angle = TAU * self.frequency * time_s - lag_deg.to_radians();
        let harmonics: f64 = self.harmonics.iter().map(|h| ratio(h) * (f64::from(h.0) * angle).sin()).sum();
        rms * SQRT_2 * (angle.sin() + harmonics)
    }

    fn voltage(&self, time_s: f64) -> f64 {
        self.at(time_s, self.v_rms, self.turn_deg, |h| h.1)
    }

    fn current(&self, time_s: f64) -> f64 {
        self.at(time_s, self.i_rms, self.turn_deg + self.phase_deg - self.lead_deg, |h| h.2)
    }
}

/// A converter behind the front end.
pub(crate) struct Adc {
    /// Offsets of voltages and of currents at the pin, V.
    pub(crate) bias: [f64; 2],
    /// Units of 1/16 mV for each code.
    pub(crate) step: f64,
    /// Uniform noise at the pin, V to either side.
    pub(crate) noise: f64,
}

impl Adc {
    /// As fine as the units allow.
    pub(crate) const IDEAL: Self = Self { bias: [1.25, 1.25], step: 1.0, noise: 0.0 };
    /// 12 bits over 3.1 V, with noise of a code.
    pub(crate) const TWELVE_BITS: Self = Self { bias: [1.2513, 1.2468], step: 12.109_375, noise: 0.000_75 };

    fn code(&self, channel: usize, pin: f64, noise: f64) -> u16 {
        let units = (self.bias[channel] + pin + noise * self.noise) * 16_000.0;
        ((units / self.step).round() * self.step).round() as u16
    }
}

/// Numbers in −1..1 that look random and are the same each time (SplitMix64).
fn noise(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 52) as f64 - 1.0
}

/// Lets a single-phase meter measure for some seconds, a block a second.
pub(crate) fn measure(signal: &Signal, adc: &Adc, seconds: usize) -> Vec<Block> {
    let blocks = measure_all(core::slice::from_ref(signal), adc, &Configuration::FACTORY, seconds);
    blocks.into_iter().map(|[block, ..]| block).collect()
}

/// Lets a meter measure the phases it is wired to.
pub(crate) fn measure_all(
    phases: &[Signal],
    adc: &Adc,
    configuration: &Configuration,
    seconds: usize,
) -> Vec<[Block; CURRENTS_MAX]> {
    let (mut sampler, mut seed) = (Sampler::new(configuration, &(0..=u16::MAX)), 1);
    let slots = configuration.wiring.slots();
    let rate = slots.len() * FRAME_HZ as usize;
    let mut second = |second: usize| {
        for tick in second * rate..(second + 1) * rate {
            let (time_s, jitter) = (tick as f64 / rate as f64, noise(&mut seed));
            sampler.sample(match slots[tick % slots.len()] {
                Input::Voltage(n) => adc.code(0, phases[n].voltage(time_s) / 350.0, jitter),
                Input::Current(n) => adc.code(1, phases[n].current(time_s) / 30.0, jitter),
            });
        }
        let sums = sampler.take().unwrap();
        core::array::from_fn(|number| Block::new(&sums[number], &Gain::of(configuration, number)))
    };
    (0..seconds).map(&mut second).collect()
}
