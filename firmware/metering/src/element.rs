//! An element: a current and the voltage that drives it, brought to one instant.
//!
//! Inputs are sampled one after the other, so a current lies between samples of its voltage. The voltage at the
//! current's instant is interpolated from two samples before and two after it: the cubic Lagrange polynomial, whose
//! weights depend only on where between them the current lies. A transformer that leads by some degrees shows the
//! current of a moment later; so its partner is the voltage of that moment, and the weights are those of a place
//! further on.
//!
//! Abramowitz and Stegun, *Handbook of Mathematical Functions*, 25.2.13 (four-point Lagrange coefficients).

use crate::configuration::{Configuration, Input, PHASE_MAX_DEG, RATIO_MAX};
use crate::frame::{FRAME_HZ, History};

/// An interpolated voltage has this many bits below a unit.
const FRACTION_BITS: u32 = 4;
/// What an interpolated voltage weighs more than a sample.
pub(crate) const INTERPOLATION: i64 = 1 << FRACTION_BITS;
/// Bits of a weight below one.
const WEIGHT_BITS: u32 = 20;
/// Largest sum of the sizes of four weights: 1.25 between the middle samples, more a little outside.
const WEIGHTS_MAX: f32 = 1.6;

/// Largest interpolated voltage for samples of the size 1.
pub(crate) const GAIN_MAX: i64 = (INTERPOLATION as f32 * WEIGHTS_MAX * (1.0 + RATIO_MAX)) as i64 + 1;

/// What the samples of a voltage input weigh.
#[derive(Clone, Copy, Debug)]
struct Line {
    slot: usize,
    weights: [i32; 4],
}

/// Where an element's samples are in a frame, and what they weigh.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Element {
    current: usize,
    first: Line,
    /// The second voltage, where the element's own isn't measured.
    second: Option<Line>,
}

impl Element {
    /// Reads zeros.
    pub(crate) const NONE: Self = Self { current: 0, first: Line { slot: 0, weights: [0; 4] }, second: None };

    /// The element of transformer `number`.
    ///
    /// Its voltage is in units of the voltage input that [`Element::reference`] names.
    pub(crate) fn new(configuration: &Configuration, number: usize) -> Self {
        let current = slot_of(configuration, Input::Current(number));
        let lead = configuration.currents[number].phase_deg / 360.0 / configuration.mains_hz * FRAME_HZ as f32;
        let line = |voltage, factor| {
            let slot = slot_of(configuration, Input::Voltage(voltage));
            let slots = configuration.wiring.slots().len() as f32;
            Line { slot, weights: weights((current as f32 - slot as f32) / slots + lead, factor) }
        };
        if number < configuration.wiring.voltages() {
            return Self { current, first: line(number, 1.0), second: None };
        }
        // Three voltages against the neutral whose sum is zero: the third is minus the sum of the others.
        let [first, second] = configuration.voltages.map(|input| input.volts_per_volt);
        Self { current, first: line(0, -1.0), second: Some(line(1, -second / first)) }
    }

    /// Number of the voltage input in whose units the voltage of transformer `number` is.
    pub(crate) fn reference(configuration: &Configuration, number: usize) -> usize {
        if number < configuration.wiring.voltages() { number } else { 0 }
    }

    /// The voltage, which weighs [`INTERPOLATION`]-fold, and the current at the same instant.
    #[inline(always)]
    pub(crate) fn at_one_instant(&self, history: &History) -> (i32, i32) {
        let mut sum = self.first.sum(history);
        if let Some(line) = &self.second {
            sum += line.sum(history);
        }
        const SHIFT: u32 = WEIGHT_BITS - FRACTION_BITS;
        (((sum + (1 << (SHIFT - 1))) >> SHIFT) as i32, history[self.current][1])
    }

    /// The slots of the current, and of the voltages that make its voltage, a bit each.
    #[inline(always)]
    pub(crate) fn slots(&self) -> [u32; 2] {
        let second = self.second.as_ref().map_or(0, |line| 1 << line.slot);
        [1 << self.current, 1 << self.first.slot | second]
    }
}

impl Line {
    #[inline(always)]
    fn sum(&self, history: &History) -> i64 {
        let [a, b, c, d] = history[self.slot];
        let [wa, wb, wc, wd] = self.weights;
        product(wa, a) + product(wb, b) + product(wc, c) + product(wd, d)
    }
}

#[inline(always)]
fn product(weight: i32, sample: i32) -> i64 {
    i64::from(weight) * i64::from(sample)
}

fn slot_of(configuration: &Configuration, input: Input) -> usize {
    configuration.wiring.slots().iter().position(|slot| *slot == input).unwrap_or(0)
}

/// Weights of four samples at −1, 0, 1, 2 for the value at `place`, times a factor.
fn weights(place: f32, factor: f32) -> [i32; 4] {
    let x = f64::from(place);
    let lagrange = [
        -x * (x - 1.0) * (x - 2.0) / 6.0,
        (x + 1.0) * (x - 1.0) * (x - 2.0) / 2.0,
        -(x + 1.0) * x * (x - 2.0) / 2.0,
        (x + 1.0) * x * (x - 1.0) / 6.0,
    ];
    let one = f64::from(factor) * f64::from(1 << WEIGHT_BITS);
    lagrange.map(|weight| libm::round(weight * one) as i32)
}

// Phases that can be compensated don't leave the places for which the largest weight holds.
const _: () = assert!(PHASE_MAX_DEG / 360.0 / 45.0 * (FRAME_HZ as f32) < 0.75);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Wiring;

    fn sizes(weights: [i32; 4]) -> f32 {
        weights.iter().map(|weight| weight.abs() as f32).sum::<f32>() / (1 << WEIGHT_BITS) as f32
    }

    #[test]
    fn half_way_the_weights_are_minus_one_and_nine_sixteenths() {
        assert_eq!(weights(0.5, 1.0), [-1, 9, 9, -1].map(|n| n * (1 << WEIGHT_BITS) / 16));
    }

    #[test]
    fn weights_make_one_and_never_exceed_their_limit() {
        let most = PHASE_MAX_DEG / 360.0 / 45.0 * FRAME_HZ as f32;
        for step in 0..=100 {
            for base in [0.2, 0.4, 0.5, 0.8] {
                let weights = weights(base + most * (step - 50) as f32 / 50.0, 1.0);
                assert!((weights.iter().sum::<i32>() - (1 << WEIGHT_BITS)).abs() <= 2, "{weights:?}");
                assert!(sizes(weights) <= WEIGHTS_MAX, "{}", sizes(weights));
            }
        }
    }

    #[test]
    fn the_third_voltage_is_minus_the_sum_of_the_others() {
        let configuration = Configuration { wiring: Wiring::ThreePhase, ..Configuration::FACTORY };
        let element = Element::new(&configuration, 2);
        let mut history = History::default();
        history[0] = [100; 4];
        history[2] = [-30; 4];
        assert_eq!(element.at_one_instant(&history).0, -70 * INTERPOLATION as i32);
    }
}
