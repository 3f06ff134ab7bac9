//! The path of a sample: codes of all inputs in turn into sums. Integers only.
//!
//! One sample of each input makes a frame. For each element ([`Element`]) the voltage at the current's instant is
//! interpolated from two frames before and two after it, so a frame counts when the second one after it is complete.

use crate::clipping::Limits;
use crate::configuration::{CURRENTS_MAX, Configuration, SLOTS_MAX};
use crate::element::{Element, GAIN_MAX};
use crate::frame::{History, ORIGIN};
use crate::sums::Sums;
use core::ops::RangeInclusive;

/// Pairs after which further ones are left out, so that no sum can overflow: 4 s.
pub const PAIRS_MAX: u32 = 8_192;

/// Fewest pairs of a block: five cycles of 50 Hz. The mean of fewer is no measure of the offset.
pub const PAIRS_MIN: u32 = 200;

/// Bits of a frame in the sampler's memory of what was cut off.
const SLOT_BITS: u32 = 8;
const SLOT_MASK: u32 = (1 << SLOT_BITS) - 1;
const _: () = assert!(SLOTS_MAX <= SLOT_BITS as usize);

/// Largest distance of a code from [`ORIGIN`].
const SAMPLE_MAX: i64 = (u16::MAX - ORIGIN) as i64;

// No sum overflows its type at PAIRS_MAX.
const _: () = {
    let pairs = PAIRS_MAX as i64;
    let voltage_max = GAIN_MAX * SAMPLE_MAX;
    assert!(SAMPLE_MAX * SAMPLE_MAX <= i32::MAX as i64);
    assert!(pairs * SAMPLE_MAX <= i32::MAX as i64);
    assert!(voltage_max <= i32::MAX as i64);
    assert!(pairs as i128 * voltage_max as i128 * voltage_max as i128 <= i64::MAX as i128);
};

/// Takes samples of all inputs in the order of the wiring's slots, and sums them up.
#[derive(Clone, Debug)]
pub struct Sampler {
    history: History,
    /// Slot of the next sample.
    slot: usize,
    slots: usize,
    /// How many frames follow one another without a break.
    run: u8,
    elements: [Element; CURRENTS_MAX],
    /// Elements in use.
    count: usize,
    limits: Limits,
    /// Which slots of the newest four frames were cut off: a bit each, [`SLOT_BITS`] a frame, the newest lowest.
    cut_off: u32,
    sums: [Sums; CURRENTS_MAX],
}

impl Sampler {
    /// Takes samples and makes nothing of them, until there is a configuration.
    pub const IDLE: Self = Self {
        history: [[0; 4]; SLOTS_MAX],
        slot: 0,
        slots: 1,
        run: 0,
        elements: [Element::NONE; CURRENTS_MAX],
        count: 0,
        limits: Limits::NONE,
        cut_off: 0,
        sums: [Sums::EMPTY; CURRENTS_MAX],
    };

    /// Waits for the first sample of its first frame. Samples outside of `range` count as cut off.
    pub fn new(configuration: &Configuration, range: &RangeInclusive<u16>) -> Self {
        let (count, slots) = (configuration.wiring.currents(), configuration.wiring.slots().len());
        let element = |number| if number < count { Element::new(configuration, number) } else { Element::NONE };
        let limits = Limits::new(range);
        Self { slots, elements: core::array::from_fn(element), count, limits, ..Self::IDLE }
    }

    /// The slot of the wiring that the next sample belongs to.
    #[inline(always)]
    pub fn slot(&self) -> usize {
        self.slot
    }

    /// The slot after that one.
    #[inline(always)]
    pub fn next_slot(&self) -> usize {
        if self.slot + 1 < self.slots { self.slot + 1 } else { 0 }
    }

    /// Takes the next sample: a code, linearised, in units of 1/16 mV at the pin.
    #[inline(always)]
    pub fn sample(&mut self, code: u16) {
        let sample = i32::from(code) - i32::from(ORIGIN);
        if let Some(samples) = self.history.get_mut(self.slot) {
            let [_, a, b, c] = *samples;
            *samples = [a, b, c, sample];
        }
        if self.limits.exclude(sample) {
            self.cut_off |= 1 << self.slot;
        }
        self.slot = self.next_slot();
        if self.slot == 0 {
            self.frame();
        }
    }

    /// A frame is complete: the second one before it counts.
    #[inline(always)]
    fn frame(&mut self) {
        let cut_off = self.cut_off >> (2 * SLOT_BITS) & SLOT_MASK;
        self.cut_off <<= SLOT_BITS;
        if self.run < 3 {
            self.run += 1;
            return;
        }
        if self.sums[0].pairs == PAIRS_MAX {
            return;
        }
        for (element, sums) in self.elements.iter().zip(&mut self.sums).take(self.count) {
            let (v, i) = element.at_one_instant(&self.history);
            sums.add(v, i);
        }
        if cut_off != 0 {
            self.count(cut_off);
        }
    }

    /// Counts a frame of which these slots were cut off. A part of [`Sampler::sample`], since it must be where that is.
    #[inline(always)]
    fn count(&mut self, cut_off: u32) {
        for (element, sums) in self.elements.iter().zip(&mut self.sums).take(self.count) {
            let [current, voltage] = element.slots();
            sums.clipped[0] += u32::from(cut_off & current != 0);
            sums.clipped[1] += u32::from(cut_off & voltage != 0);
        }
    }

    /// Sampling was interrupted: what comes next doesn't follow what came before. Begins a new frame.
    #[inline(always)]
    pub fn broken(&mut self) {
        self.run = 0;
        self.slot = 0;
        self.cut_off = 0;
    }

    /// Takes the block out, a sum for each transformer, when it has at least [`PAIRS_MIN`] pairs; else it goes on. The
    /// run of samples isn't broken by it.
    pub fn take(&mut self) -> Option<[Sums; CURRENTS_MAX]> {
        if self.sums[0].pairs < PAIRS_MIN {
            return None;
        }
        Some(core::mem::take(&mut self.sums))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Wiring;
    use crate::clipping::Clipping;
    use crate::element::INTERPOLATION;

    fn sampler(wiring: Wiring) -> Sampler {
        Sampler::new(&Configuration { wiring, ..Configuration::FACTORY }, &(10..=u16::MAX - 10))
    }

    fn frames(sampler: &mut Sampler, count: u32, code: u16) {
        for _ in 0..count * sampler.slots as u32 {
            sampler.sample(code);
        }
    }

    #[test]
    fn a_pair_needs_two_frames_on_either_side() {
        for wiring in [Wiring::SinglePhase, Wiring::ThreePhase] {
            let mut sampler = sampler(wiring);
            frames(&mut sampler, 3, 1);
            assert_eq!(sampler.sums[0].pairs, 0);
            frames(&mut sampler, 7, 1);
            let pairs = sampler.sums.map(|sums| sums.pairs);
            assert_eq!(pairs, if wiring == Wiring::SinglePhase { [7, 0, 0] } else { [7, 7, 7] });
        }
    }

    #[test]
    fn a_current_is_paired_with_the_voltage_at_its_own_instant() {
        let mut sampler = sampler(Wiring::SinglePhase);
        for n in 0..4 {
            sampler.sample(ORIGIN + 100 * n);
            sampler.sample(ORIGIN + n);
        }
        // A straight line through 0, 100, 200, 300 is at 150 when the second current, 1, is taken.
        let [sums, ..] = sampler.sums;
        assert_eq!((sums.v, sums.i), (INTERPOLATION * 150, 1));
        assert_eq!(sums.product, INTERPOLATION * 150);
        assert_eq!(sums.v_square, (INTERPOLATION * 150).pow(2));
    }

    #[test]
    fn each_current_of_three_phases_has_its_own_instant() {
        let mut sampler = sampler(Wiring::ThreePhase);
        for n in 0..4 {
            for code in [100 * n, 1, 50 * n, 1, 1] {
                sampler.sample(ORIGIN + code);
            }
        }
        // A fifth of a frame after the first voltage's 100; after the second one's 50; four fifths and two fifths on.
        let voltages = sampler.sums.map(|sums| sums.v);
        assert_eq!(voltages, [120, 60, -(180 + 70)].map(|v| INTERPOLATION * v));
    }

    #[test]
    fn a_break_starts_again_with_four_frames() {
        let mut sampler = sampler(Wiring::ThreePhase);
        frames(&mut sampler, 10, 1);
        sampler.sample(1);
        sampler.broken();
        assert_eq!(sampler.slot(), 0);
        frames(&mut sampler, 3, 1);
        assert_eq!(sampler.sums[0].pairs, 7);
        frames(&mut sampler, 1, 1);
        assert_eq!(sampler.sums[0].pairs, 8);
    }

    #[test]
    fn a_block_that_nobody_takes_stops_growing() {
        for code in [0, u16::MAX] {
            let mut sampler = sampler(Wiring::ThreePhase);
            frames(&mut sampler, 2 * PAIRS_MAX, code);
            let [sums, ..] = sampler.take().unwrap();
            assert_eq!(sums.pairs, PAIRS_MAX);
            let sample = i64::from(code) - i64::from(ORIGIN);
            assert_eq!(sums.product, i64::from(PAIRS_MAX) * INTERPOLATION * sample * sample);
        }
    }

    #[test]
    fn each_pair_that_is_cut_off_counts_once_for_its_own_transformer() {
        let mut sampler = sampler(Wiring::ThreePhase);
        for frame in 0..4 + 100 {
            // Of the 101 frames that count: the first voltage low in 25, the second transformer high in 50.
            let (v, i) =
                (if frame % 4 == 3 { 9 } else { 10 }, if frame % 2 == 0 { u16::MAX - 9 } else { u16::MAX - 10 });
            [v, ORIGIN, ORIGIN, i, ORIGIN].into_iter().for_each(|code| sampler.sample(code));
        }
        let clipping = sampler.sums.map(|sums| Clipping::of(&sums));
        let of = |current, voltage| Clipping { samples: 101, current, voltage };
        // The third voltage is made of the first two.
        assert_eq!(clipping, [of(0, 25), of(50, 0), of(0, 25)]);
    }

    #[test]
    fn taking_a_block_does_not_lose_a_pair() {
        let mut sampler = sampler(Wiring::SinglePhase);
        frames(&mut sampler, PAIRS_MIN + 3, 1);
        assert_eq!(sampler.take().map(|[sums, ..]| sums.pairs), Some(PAIRS_MIN));
        frames(&mut sampler, 1, 1);
        assert_eq!((sampler.sums[0].pairs, sampler.take()), (1, None));
    }
}
