//! The path of a sample: alternating voltage and current codes into sums of pairs. Integers only.
//!
//! Voltage and current are converted in turn, so a current lies half-way between two voltages. The voltage at its
//! instant is interpolated from the two voltages before and the two after it (cubic Lagrange at the midpoint,
//! weights −1, 9, 9, −1 over 16): the mean of the two neighbours alone would read cos(2π·50 Hz·250 µs) = 0.31 % low.
//! A pair is therefore complete when the second voltage after its current has come.

use crate::Block;
use crate::block::Scale;

/// Subtracted from every code before it is used: the nominal bias of 1.25 V in units of 1/16 mV. It only keeps the
/// numbers small; the true offset is found from the sums.
pub const ORIGIN: u16 = 20_000;

/// Pairs after which further ones are left out, so that no sum can overflow: 4 s at 2,000 pairs a second.
pub const PAIRS_MAX: u32 = 8_192;

/// Fewest pairs of a block: five cycles of 50 Hz at 2,000 pairs a second. The mean of fewer is no measure of the
/// offset.
pub const PAIRS_MIN: u32 = 200;

/// Weight of an interpolated voltage.
pub(crate) const INTERPOLATION: i64 = 16;

/// Largest distance of a code from [`ORIGIN`].
const SAMPLE_MAX: i64 = (u16::MAX - ORIGIN) as i64;

// No sum overflows its type at PAIRS_MAX, nor the difference that a block makes of the sums in an i64.
const _: () = {
    let pairs = PAIRS_MAX as i64;
    let interpolated_max = 20 * SAMPLE_MAX;
    assert!(SAMPLE_MAX * SAMPLE_MAX <= i32::MAX as i64);
    assert!(pairs * SAMPLE_MAX <= i32::MAX as i64);
    assert!(2 * pairs as i128 * pairs as i128 * (interpolated_max * SAMPLE_MAX) as i128 <= i64::MAX as i128);
};

/// Sums over the pairs of a block, of codes less [`ORIGIN`]; an interpolated voltage weighs 16-fold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    pub(crate) pairs: u32,
    pub(crate) breaks: u32,
    pub(crate) v: i32,
    pub(crate) i: i32,
    pub(crate) v_square: i64,
    pub(crate) i_square: i64,
    pub(crate) interpolated: i64,
    pub(crate) product: i64,
}

impl Sums {
    /// A block with nothing in it.
    pub const EMPTY: Self =
        Self { pairs: 0, breaks: 0, v: 0, i: 0, v_square: 0, i_square: 0, interpolated: 0, product: 0 };

    /// Pairs of voltage and current in the block.
    pub fn pairs(&self) -> u32 {
        self.pairs
    }

    /// Times that sampling was interrupted during the block.
    pub fn breaks(&self) -> u32 {
        self.breaks
    }

    /// What the block measured, by the front end's `scale`.
    pub fn finish(&self, scale: &Scale) -> Block {
        Block::new(self, scale)
    }

    #[inline(always)]
    fn add(&mut self, v: i32, i: i32, interpolated: i32) {
        self.pairs += 1;
        self.v += v;
        self.i += i;
        self.v_square += i64::from(v * v);
        self.i_square += i64::from(i * i);
        self.interpolated += i64::from(interpolated);
        self.product += i64::from(interpolated) * i64::from(i);
    }
}

/// Takes alternating samples, voltage first, and sums them up by pairs.
#[derive(Clone, Debug)]
pub struct Sampler {
    /// Voltages, oldest first.
    voltages: [i32; 4],
    /// The current after the second of `voltages`, and the one after the third.
    currents: [i32; 2],
    /// How many of `voltages` follow one another without a break.
    run: u8,
    /// The newest sample is a voltage, so a current must follow.
    current_is_next: bool,
    sums: Sums,
}

impl Default for Sampler {
    fn default() -> Self {
        Self::new()
    }
}

impl Sampler {
    /// Waits for its first voltage.
    pub const fn new() -> Self {
        Self { voltages: [0; 4], currents: [0; 2], run: 0, current_is_next: false, sums: Sums::EMPTY }
    }

    /// Takes a voltage code, linearised, in units of 1/16 mV at the pin. One out of turn begins a new run.
    #[inline(always)]
    pub fn voltage(&mut self, code: u16) {
        if self.current_is_next {
            self.broken();
        }
        self.current_is_next = true;
        let [_, a, b, c] = self.voltages;
        let d = i32::from(code) - i32::from(ORIGIN);
        self.voltages = [a, b, c, d];
        if self.run < 3 {
            self.run += 1;
        } else if self.sums.pairs < PAIRS_MAX {
            self.sums.add(b, self.currents[0], 9 * (b + c) - (a + d));
        }
    }

    /// Takes a current code, linearised, in units of 1/16 mV at the pin. One out of turn is left out.
    #[inline(always)]
    pub fn current(&mut self, code: u16) {
        if self.current_is_next {
            self.currents = [self.currents[1], i32::from(code) - i32::from(ORIGIN)];
            self.current_is_next = false;
        } else {
            self.broken();
        }
    }

    /// Sampling was interrupted: what comes next doesn't follow what came before. Begins a new run with a voltage.
    pub fn broken(&mut self) {
        self.run = 0;
        self.current_is_next = false;
        self.sums.breaks = self.sums.breaks.saturating_add(1);
    }

    /// Takes the block out, when it has at least [`PAIRS_MIN`] pairs; else it goes on. The run of samples isn't
    /// broken by it.
    pub fn take(&mut self) -> Option<Sums> {
        if self.sums.pairs < PAIRS_MIN {
            return None;
        }
        Some(core::mem::take(&mut self.sums))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs_after(feed: impl Fn(&mut Sampler)) -> u32 {
        let mut sampler = Sampler::new();
        feed(&mut sampler);
        sampler.sums.pairs
    }

    fn pair(sampler: &mut Sampler, v: u16, i: u16) {
        sampler.voltage(v);
        sampler.current(i);
    }

    #[test]
    fn a_pair_needs_two_voltages_on_either_side() {
        let feed = |count: u16| {
            move |sampler: &mut Sampler| {
                for n in 0..count {
                    pair(sampler, n, n);
                }
            }
        };
        assert_eq!(pairs_after(feed(3)), 0);
        assert_eq!(pairs_after(feed(4)), 1);
        assert_eq!(pairs_after(feed(10)), 7);
    }

    #[test]
    fn a_current_is_paired_with_the_voltage_at_its_own_instant() {
        let mut sampler = Sampler::new();
        for n in 0..4 {
            pair(&mut sampler, ORIGIN + 100 * n, ORIGIN + n);
        }
        // A straight line through 0, 100, 200, 300 is at 150 when the second current, 1, is taken.
        assert_eq!(sampler.sums.interpolated, INTERPOLATION * 150);
        assert_eq!(sampler.sums.product, INTERPOLATION * 150);
        assert_eq!((sampler.sums.v, sampler.sums.i), (100, 1));
    }

    #[test]
    fn a_break_starts_again_with_four_voltages() {
        let mut sampler = Sampler::new();
        for _ in 0..10 {
            pair(&mut sampler, 1, 1);
        }
        sampler.broken();
        for _ in 0..3 {
            pair(&mut sampler, 1, 1);
        }
        assert_eq!((sampler.sums.pairs, sampler.sums.breaks), (7, 1));
        pair(&mut sampler, 1, 1);
        assert_eq!(sampler.sums.pairs, 8);
    }

    #[test]
    fn samples_out_of_turn_are_breaks() {
        let mut sampler = Sampler::new();
        sampler.current(1);
        sampler.voltage(1);
        sampler.voltage(1);
        assert_eq!(sampler.sums.breaks, 2);
        sampler.current(1);
        for _ in 0..3 {
            pair(&mut sampler, 1, 1);
        }
        assert_eq!(sampler.sums.pairs, 1);
    }

    #[test]
    fn a_block_that_nobody_takes_stops_growing() {
        for code in [0, u16::MAX] {
            let mut sampler = Sampler::new();
            for _ in 0..2 * PAIRS_MAX {
                pair(&mut sampler, code, code);
            }
            let sums = sampler.take().unwrap();
            assert_eq!(sums.pairs, PAIRS_MAX);
            let sample = i64::from(code) - i64::from(ORIGIN);
            assert_eq!(sums.product, i64::from(PAIRS_MAX) * INTERPOLATION * sample * sample);
        }
    }

    #[test]
    fn taking_a_block_does_not_lose_a_pair() {
        let mut sampler = Sampler::new();
        for _ in 0..PAIRS_MIN + 3 {
            pair(&mut sampler, 1, 1);
        }
        assert_eq!(sampler.take().map(|sums| sums.pairs), Some(PAIRS_MIN));
        pair(&mut sampler, 1, 1);
        assert_eq!((sampler.sums.pairs, sampler.take()), (1, None));
    }
}
