//! The running period: blocks added up until the clock's next hour.
//!
//! Time has two sources here. How long a block took (`span_us`) comes from a monotonic counter and weighs its power;
//! what o'clock it is (`now_ms`) comes from the meter's settable clock and only says when the period ends. So setting
//! the clock moves the end of the period, and neither loses nor makes energy: a period may be shorter or longer than
//! an hour then.

use crate::Block;
use ofmon_record::reading::Quantities;

/// A period ends on each multiple of this.
const HOUR_MS: u64 = 3_600_000;

/// When the clock disagrees with the counter by more than this over one block, it was set.
const CLOCK_SET_MS: u64 = 2_000;

const JOULES_PER_KWH: f64 = 3_600_000.0;

/// Integrals over measured time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Integrals {
    /// How long was measured, µs.
    pub(crate) measured_us: u64,
    /// V²·s.
    pub(crate) v_square: f64,
    /// A²·s.
    pub(crate) i_square: f64,
    /// Apparent power over time, VA·s.
    pub(crate) apparent: f64,
    /// Imported energy, J.
    pub(crate) import: f64,
    /// Exported energy, J, not negative.
    pub(crate) export: f64,
}

impl Integrals {
    fn add(&mut self, block: &Block, span_us: u64) {
        let seconds = span_us as f64 / 1e6;
        self.measured_us = self.measured_us.saturating_add(span_us);
        self.v_square += block.v_square * seconds;
        self.i_square += block.i_square * seconds;
        self.apparent += block.apparent_power * seconds;
        self.import += block.real_power.max(0.0) * seconds;
        self.export += (-block.real_power).max(0.0) * seconds;
    }

    fn merge(&mut self, other: &Self) {
        self.measured_us = self.measured_us.saturating_add(other.measured_us);
        self.v_square += other.v_square;
        self.i_square += other.i_square;
        self.apparent += other.apparent;
        self.import += other.import;
        self.export += other.export;
    }

    fn quantities(&self) -> Result<Quantities, NoSamples> {
        if self.measured_us == 0 {
            return Err(NoSamples);
        }
        let seconds = self.measured_us as f64 / 1e6;
        Ok(Quantities {
            real_power: ((self.import - self.export) / seconds) as f32,
            apparent_power: (self.apparent / seconds) as f32,
            i_rms: libm::sqrt(self.i_square / seconds) as f32,
            v_rms: libm::sqrt(self.v_square / seconds) as f32,
            kwh: (self.import / JOULES_PER_KWH) as f32,
        })
    }
}

/// Nothing was measured over a period: there is no reading to store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSamples;

/// A period that has ended.
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use = "the energy of the period is lost unless it is stored or taken back"]
pub struct Finished {
    integrals: Integrals,
    end_ms: u64,
}

impl Finished {
    /// The clock hour at which the period ended, ms since the epoch.
    pub fn end_ms(&self) -> u64 {
        self.end_ms
    }

    /// How long was measured, µs.
    pub fn measured_us(&self) -> u64 {
        self.integrals.measured_us
    }

    /// Exported energy in kWh, not negative.
    pub fn export_kwh(&self) -> f64 {
        self.integrals.export / JOULES_PER_KWH
    }

    /// Means over the measured time, RMS over all of it, and the imported energy.
    pub fn quantities(&self) -> Result<Quantities, NoSamples> {
        self.integrals.quantities()
    }
}

/// The running period.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    pub(crate) integrals: Integrals,
    pub(crate) previous_end_ms: u64,
    end_ms: u64,
    now_ms: u64,
}

impl Period {
    /// An empty period at `now_ms` of the clock. `previous_end_ms` is the time of the newest stored reading, or 0.
    pub fn new(now_ms: u64, previous_end_ms: u64) -> Self {
        Self::with(Integrals::default(), now_ms, previous_end_ms)
    }

    pub(crate) fn with(integrals: Integrals, now_ms: u64, previous_end_ms: u64) -> Self {
        Self { integrals, previous_end_ms, end_ms: end_after(now_ms, previous_end_ms), now_ms }
    }

    /// When the period before ended, ms since the epoch; 0 when there was none.
    pub fn previous_end_ms(&self) -> u64 {
        self.previous_end_ms
    }

    /// The clock hour at which the period will end, ms since the epoch.
    pub fn end_ms(&self) -> u64 {
        self.end_ms
    }

    /// How long was measured so far, µs.
    pub fn measured_us(&self) -> u64 {
        self.integrals.measured_us
    }

    /// Means over the time measured so far, RMS over all of it, and the imported energy.
    pub fn quantities(&self) -> Result<Quantities, NoSamples> {
        self.integrals.quantities()
    }

    /// Imported energy so far, kWh.
    pub fn import_kwh(&self) -> f64 {
        self.integrals.import / JOULES_PER_KWH
    }

    /// Time went on by `span_us` of the counter to `now_ms` of the clock; `block` was measured meanwhile, or nothing.
    ///
    /// Returns the period when its hour has come. A block that straddles the hour belongs to both, by time; a clock
    /// that was set ends nothing.
    pub fn advance(&mut self, block: Option<&Block>, span_us: u64, now_ms: u64) -> Option<Finished> {
        let expected_ms = self.now_ms.saturating_add(span_us / 1_000);
        self.now_ms = now_ms;
        if now_ms.abs_diff(expected_ms) > CLOCK_SET_MS {
            self.end_ms = end_after(now_ms, self.previous_end_ms);
        }
        let Some(over_ms) = now_ms.checked_sub(self.end_ms) else {
            self.add(block, span_us);
            return None;
        };
        let over_us = over_ms.saturating_mul(1_000).min(span_us);
        self.add(block, span_us - over_us);
        let finished = self.finish();
        self.add(block, over_us);
        Some(finished)
    }

    /// Takes back a period that could not be stored: its energy counts for the running one.
    pub fn take_back(&mut self, finished: &Finished) {
        self.integrals.merge(&finished.integrals);
    }

    fn add(&mut self, block: Option<&Block>, span_us: u64) {
        if let Some(block) = block {
            self.integrals.add(block, span_us);
        }
    }

    fn finish(&mut self) -> Finished {
        let finished = Finished { integrals: self.integrals, end_ms: self.end_ms };
        *self = Self::new(self.now_ms, self.end_ms);
        finished
    }
}

/// The next clock hour. Not the one that a reading was stored for already, when the clock was set back over it or
/// restored from before it: two readings of one transformer must not carry the same time.
fn end_after(now_ms: u64, previous_end_ms: u64) -> u64 {
    let next_ms = (now_ms / HOUR_MS + 1).saturating_mul(HOUR_MS);
    if next_ms == previous_end_ms { next_ms.saturating_add(HOUR_MS) } else { next_ms }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// 2026-01-01, a full hour.
    const NEW_YEAR_MS: u64 = 1_767_225_600_000;
    const SECOND_US: u64 = 1_000_000;

    fn load(power: f64) -> Block {
        Block { v_square: 230.0 * 230.0, i_square: 4.0, real_power: power, apparent_power: power.abs() }
    }

    /// Seconds of a load by an undisturbed clock.
    fn live(period: &mut Period, seconds: u64, power: f64) -> Vec<Finished> {
        (0..seconds).filter_map(|_| period.advance(Some(&load(power)), SECOND_US, period.now_ms + 1_000)).collect()
    }

    #[test]
    fn an_hour_of_a_kilowatt_is_a_kilowatt_hour() {
        let mut period = Period::new(NEW_YEAR_MS, 0);
        let finished = live(&mut period, 3_600, 1_000.0);
        let quantities = finished[0].quantities().unwrap();
        assert_eq!((finished.len(), finished[0].end_ms()), (1, NEW_YEAR_MS + HOUR_MS));
        assert_eq!((quantities.real_power, quantities.kwh), (1_000.0, 1.0));
        assert_eq!((quantities.v_rms, quantities.i_rms), (230.0, 2.0));
        assert_eq!(period.import_kwh(), 0.0);
    }

    #[test]
    fn means_are_over_the_whole_period() {
        let mut period = Period::new(NEW_YEAR_MS, 0);
        live(&mut period, 900, 2_000.0);
        assert_eq!(period.measured_us(), 900 * SECOND_US);
        assert_eq!(period.quantities().unwrap().real_power, 2_000.0);
        let finished = live(&mut period, 2_700, 400.0);
        assert_eq!(finished[0].quantities().unwrap().real_power, 800.0);
    }

    #[test]
    fn import_and_export_are_kept_apart_and_power_is_signed() {
        let mut period = Period::new(NEW_YEAR_MS, 0);
        live(&mut period, 1_800, 1_000.0);
        let finished = live(&mut period, 1_800, -2_000.0);
        let quantities = finished[0].quantities().unwrap();
        assert_eq!((quantities.kwh, finished[0].export_kwh()), (0.5, 1.0));
        assert_eq!((quantities.real_power, quantities.apparent_power), (-500.0, 1_500.0));
    }

    #[test]
    fn a_block_over_the_hour_is_shared_by_time() {
        let mut period = Period::new(NEW_YEAR_MS + HOUR_MS - 600, 0);
        let finished = period.advance(Some(&load(1_000.0)), SECOND_US, NEW_YEAR_MS + HOUR_MS + 400).unwrap();
        assert_eq!(finished.measured_us(), 600_000);
        assert_eq!(period.integrals.measured_us, 400_000);
        assert_eq!(period.end_ms(), NEW_YEAR_MS + 2 * HOUR_MS);
    }

    #[test]
    fn no_samples_is_a_status() {
        let mut period = Period::new(NEW_YEAR_MS, 0);
        let finished = period.advance(None, HOUR_MS * 1_000, NEW_YEAR_MS + HOUR_MS).unwrap();
        assert_eq!(finished.quantities(), Err(NoSamples));
    }

    #[test]
    fn a_clock_set_over_the_hour_ends_nothing_and_loses_nothing() {
        let mut period = Period::new(NEW_YEAR_MS, 0);
        live(&mut period, 3_000, 1_000.0);
        assert_eq!(period.advance(Some(&load(1_000.0)), SECOND_US, NEW_YEAR_MS + 5 * HOUR_MS + 600_000), None);
        assert_eq!(period.end_ms(), NEW_YEAR_MS + 6 * HOUR_MS);
        let finished = live(&mut period, 3_000, 1_000.0);
        assert_eq!(finished[0].end_ms(), NEW_YEAR_MS + 6 * HOUR_MS);
        assert_eq!(finished[0].measured_us(), 6_001 * SECOND_US);
        assert_eq!(finished[0].quantities().unwrap().real_power, 1_000.0);
    }

    #[test]
    fn a_clock_set_back_over_the_hour_does_not_give_it_a_second_reading() {
        let mut period = Period::new(NEW_YEAR_MS, 0);
        assert_eq!(live(&mut period, 3_660, 1_000.0).len(), 1);
        assert_eq!(period.advance(None, 0, NEW_YEAR_MS + HOUR_MS - 300_000), None);
        let finished = live(&mut period, 3_900, 1_000.0);
        assert_eq!((finished.len(), finished[0].end_ms()), (1, NEW_YEAR_MS + 2 * HOUR_MS));
    }

    #[test]
    fn a_clock_that_was_never_set_has_hours_too() {
        let mut period = Period::new(0, 0);
        assert_eq!(live(&mut period, 3_600, 1.0)[0].end_ms(), HOUR_MS);
    }

    #[test]
    fn what_could_not_be_stored_counts_for_the_next_hour() {
        let mut period = Period::new(NEW_YEAR_MS, 0);
        let finished = live(&mut period, 3_600, 1_000.0)[0];
        period.take_back(&finished);
        let next = live(&mut period, 3_600, 3_000.0)[0].quantities().unwrap();
        assert_eq!((next.kwh, next.real_power), (4.0, 2_000.0));
    }

    proptest! {
        #[test]
        fn energy_is_conserved_whatever_the_clock_does(
            steps in prop::collection::vec((1u64..5_000_000, -9e6f64..9e6, -5_000f64..5_000.0, 0u8..20), 1..200)
        ) {
            let mut period = Period::new(NEW_YEAR_MS, 0);
            let (mut expected, mut stored, mut measured_us) = ([0.0, 0.0], [0.0, 0.0], 0);
            let mut ends = vec![0];
            for (span_us, jump_ms, power, dice) in steps {
                let jump_ms = if dice == 0 { jump_ms as i64 } else { 0 };
                let now_ms = (period.now_ms + span_us / 1_000).saturating_add_signed(jump_ms);
                let finished = period.advance(Some(&load(power)), span_us, now_ms);
                expected[usize::from(power < 0.0)] += power.abs() * span_us as f64 / 1e6;
                measured_us += span_us;
                if let Some(finished) = finished {
                    stored[0] += finished.integrals.import;
                    stored[1] += finished.integrals.export;
                    measured_us -= finished.measured_us();
                    prop_assert!(finished.end_ms() % HOUR_MS == 0 && ends.last() != Some(&finished.end_ms()));
                    ends.push(finished.end_ms());
                }
            }
            prop_assert!((expected[0] - stored[0] - period.integrals.import).abs() < 1e-3);
            prop_assert!((expected[1] - stored[1] - period.integrals.export).abs() < 1e-3);
            prop_assert_eq!(measured_us, period.integrals.measured_us);
        }
    }
}
