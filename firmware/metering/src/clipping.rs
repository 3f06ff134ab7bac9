//! Samples that were cut off: how many of how many, over which time.
//!
//! A converter says the same for whatever lies beyond its ends, so what was measured there is lost: current, voltage and
//! energy come out too low, and no figure shows it. So each pair whose sample lies at an end is counted. A pair that isn't
//! summed up isn't counted either: the counts say what share of the sums is wrong.

//!
//! What is kept for after a power loss is 32 bytes, little-endian, small enough for the checkpoint to stay within a
//! metadata block of littlefs. A count is the upper three bytes of an f32: exact up to 65,536, and to a part in 32,768 above.
//!
//! | offset | type | field |
//! | --- | --- | --- |
//! | 0 | u32 | version of this layout, 2; a period's state has 1 |
//! | 4 | 2 counts | samples of the first transformer, of each of the others |
//! | 10 | 3 × 2 counts | each transformer's samples whose current was cut off, whose voltage was |
//! | 28 | u32 | CRC-32 of all before (IEEE 802.3) |

use crate::CURRENTS_MAX;
use crate::frame::ORIGIN;
use crate::state::{CRC_LEN, StateError, sealed, unsealed};
use crate::sums::Sums;
use core::ops::RangeInclusive;

/// Bytes of what is kept of a [`Quality`].
pub const QUALITY_LEN: usize = COUNTS_OFFSET + COUNTS * COUNT_LEN + CRC_LEN;

const VERSION: u32 = 2;
const COUNTS_OFFSET: usize = 4;
const COUNTS: usize = 2 + 2 * CURRENTS_MAX;
const COUNT_LEN: usize = 3;

/// What a converter can tell apart, less [`ORIGIN`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    low: i32,
    span: u32,
}

impl Limits {
    /// Nothing is beyond them.
    pub(crate) const NONE: Self = Self { low: -(ORIGIN as i32), span: u16::MAX as u32 };

    pub(crate) fn new(range: &RangeInclusive<u16>) -> Self {
        let low = i32::from(*range.start()) - i32::from(ORIGIN);
        Self { low, span: u32::from(range.end().saturating_sub(*range.start())) }
    }

    /// Whether a sample was cut off.
    #[inline(always)]
    pub(crate) fn exclude(&self, sample: i32) -> bool {
        sample.wrapping_sub(self.low) as u32 > self.span
    }
}

/// How many samples of a transformer were cut off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clipping {
    /// Pairs of voltage and current.
    pub samples: u64,
    /// Pairs whose current was cut off.
    pub current: u64,
    /// Pairs whose voltage was cut off. A voltage that isn't measured is cut off with either of those that make it.
    pub voltage: u64,
}

impl Clipping {
    /// How many pairs of a block were cut off.
    pub fn of(sums: &Sums) -> Self {
        let [current, voltage] = sums.clipped.map(u64::from);
        Self { samples: sums.pairs.into(), current, voltage }
    }

    /// Whether anything was cut off.
    pub fn any(&self) -> bool {
        self.current > 0 || self.voltage > 0
    }

    fn add(&mut self, other: &Self) {
        self.samples = self.samples.saturating_add(other.samples);
        self.current = self.current.saturating_add(other.current);
        self.voltage = self.voltage.saturating_add(other.voltage);
    }
}

/// The clipping of each transformer.
pub type Clippings = [Clipping; CURRENTS_MAX];

/// How far the inputs kept within the converter's range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    /// The last block.
    pub second: Clippings,
    /// The running hour, from the last start on. A block that straddles the hour counts for the one that it ends.
    pub hour: Clippings,
    /// The hour before; none since the last start.
    pub last_hour: Option<Clippings>,
    /// Since the readings were erased last.
    pub since_reset: Clippings,
}

impl Quality {
    /// Counts a block. Says of each transformer whether the first sample of the hour was cut off in it.
    pub fn add(&mut self, block: &Clippings) -> [bool; CURRENTS_MAX] {
        self.second = *block;
        core::array::from_fn(|number| {
            let fine = !self.hour[number].any();
            self.hour[number].add(&block[number]);
            self.since_reset[number].add(&block[number]);
            fine && self.hour[number].any()
        })
    }

    /// The hour has ended.
    pub fn end_hour(&mut self) {
        self.last_hour = Some(core::mem::take(&mut self.hour));
    }

    /// The readings were erased: what they say is gone with them.
    pub fn reset(&mut self) {
        self.since_reset = Clippings::default();
    }

    /// The counts since the last reset, for after a power loss: a state beside those of the periods.
    pub fn to_bytes(&self) -> [u8; QUALITY_LEN] {
        let [first, others @ ..] = &self.since_reset;
        let samples = [first.samples, others[0].samples];
        let clipped = self.since_reset.iter().flat_map(|one| [one.current, one.voltage]);
        let mut bytes = [0; QUALITY_LEN];
        bytes[..COUNTS_OFFSET].copy_from_slice(&VERSION.to_le_bytes());
        for (field, count) in bytes[COUNTS_OFFSET..].chunks_exact_mut(COUNT_LEN).zip(samples.into_iter().chain(clipped))
        {
            field.copy_from_slice(&(count as f32).to_le_bytes()[4 - COUNT_LEN..]);
        }
        sealed(bytes)
    }

    /// Goes on from a state.
    pub fn resume(bytes: &[u8]) -> Result<Self, StateError> {
        let bytes: &[u8; QUALITY_LEN] = unsealed(bytes, VERSION)?;
        let mut counts = bytes[COUNTS_OFFSET..].chunks_exact(COUNT_LEN).map(count);
        let mut next = || counts.next().unwrap_or(0);
        let (first, others) = (next(), next());
        let of =
            |number| Clipping { samples: if number == 0 { first } else { others }, current: next(), voltage: next() };
        Ok(Self { since_reset: core::array::from_fn(of), ..Self::default() })
    }
}

fn count(field: &[u8]) -> u64 {
    let mut bytes = [0; 4];
    bytes[4 - COUNT_LEN..].copy_from_slice(field);
    // The cast saturates at both ends.
    f32::from_le_bytes(bytes) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Period;

    const SECOND: Clipping = Clipping { samples: 2_000, current: 300, voltage: 7 };
    const FINE: Clipping = Clipping { samples: 2_000, current: 0, voltage: 0 };

    fn lived() -> Quality {
        let mut quality = Quality::default();
        quality.add(&[SECOND, FINE, FINE]);
        quality.add(&[SECOND, FINE, FINE]);
        quality
    }

    #[test]
    fn both_ends_belong_to_the_range() {
        let limits = Limits::new(&(100..=40_000));
        let excluded = |code: u16| limits.exclude(i32::from(code) - i32::from(ORIGIN));
        assert_eq!(
            [0, 99, 100, 20_000, 40_000, 40_001, u16::MAX].map(excluded),
            [true, true, false, false, false, true, true]
        );
        assert!([0, u16::MAX].iter().all(|code| !Limits::NONE.exclude(i32::from(*code) - i32::from(ORIGIN))));
    }

    #[test]
    fn a_block_counts_for_its_second_its_hour_and_since_the_reset() {
        let mut quality = lived();
        assert_eq!(quality.second[0], SECOND);
        assert_eq!(quality.hour[0], Clipping { samples: 4_000, current: 600, voltage: 14 });
        assert_eq!((quality.hour, quality.last_hour), (quality.since_reset, None));
        quality.end_hour();
        assert_eq!((quality.hour[0], quality.last_hour), (Clipping::default(), Some(quality.since_reset)));
        quality.reset();
        assert_eq!(
            (quality.since_reset, quality.last_hour.map(|all| all[0].current)),
            (Clippings::default(), Some(600))
        );
    }

    #[test]
    fn the_first_of_an_hour_is_told_once_for_each_transformer() {
        let mut quality = Quality::default();
        assert_eq!(quality.add(&[SECOND, FINE, FINE]), [true, false, false]);
        assert_eq!(quality.add(&[SECOND, SECOND, FINE]), [false, true, false]);
        quality.end_hour();
        assert_eq!(quality.add(&[SECOND, FINE, FINE]), [true, false, false]);
    }

    #[test]
    fn what_was_counted_since_the_reset_survives_a_power_loss() {
        let quality = lived();
        let resumed = Quality::resume(&quality.to_bytes()).unwrap();
        assert_eq!(resumed, Quality { since_reset: quality.since_reset, ..Quality::default() });
    }

    #[test]
    fn counts_of_ten_years_lose_a_part_in_32768_at_most() {
        let ten_years = 2_000 * 86_400 * 3_653;
        for count in [0, 1, 65_535, 65_537, 7_200_001, ten_years, ten_years + 12_345] {
            let one = Clipping { samples: count, current: count, voltage: count };
            let quality = Quality { since_reset: [one; CURRENTS_MAX], ..Quality::default() };
            for found in Quality::resume(&quality.to_bytes()).unwrap().since_reset {
                for found in [found.samples, found.current, found.voltage] {
                    assert!(
                        found.abs_diff(count) <= count / 32_768 && (count > 65_536 || found == count),
                        "{count}: {found}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_period_and_the_counts_are_never_taken_for_each_other() {
        assert_eq!(Period::resume(&lived().to_bytes(), 0), Err(StateError::Unknown));
        assert_eq!(Quality::resume(&Period::new(0, 0).to_bytes()), Err(StateError::Unknown));
        assert_eq!(Quality::resume(&[]), Err(StateError::Unknown));
        let bytes = lived().to_bytes();
        for bit in 0..8 * QUALITY_LEN {
            let mut damaged = bytes;
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert!(Quality::resume(&damaged).is_err(), "bit {bit}");
        }
    }
}
