//! Linearisation of the ESP32-C3's SAR ADC at its widest range (attenuation 11 dB, also called 12 dB).
//!
//! 1. The characteristic is a straight line through the factory's calibration point, less the error curve that
//!    Espressif publishes for the chip family: ESP-IDF, `esp_adc/esp32c3`, curve fitting, calibration version 1.
//! 2. It is evaluated once for each code, when the meter starts; the interrupt only looks up.
//! 3. Units of 1/16 mV at the pin: steps of 1 mV would be coarser than the converter, and show in small currents.

#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

/// Codes of the 12-bit converter.
pub const CODES: usize = 4096;

/// A code nearer than this to either end may stand for anything beyond it: 12 mV on a nominal chip. A pin at ground reads
/// code 0, with noise the next ones; and an amplifier comes no nearer to its own rails than some millivolts.
pub const END_CODES: u32 = 16;

/// Units for each millivolt at the pin.
pub const UNITS_PER_MV: f32 = 16.0;

/// Where the factory took the calibration point, mV at the pin.
const POINT_MV: f32 = 1370.0;

/// The code there on a nominal chip; stands in for a calibration that is missing or cannot be.
pub const NOMINAL_CODE: u16 = 2000;

/// The calibration stores the code's distance from the nominal one in nine bits and a sign.
const CODE_RANGE: core::ops::RangeInclusive<u16> = NOMINAL_CODE - 511..=NOMINAL_CODE + 511;

/// What the straight line reads too much, in mV: coefficients of a polynomial in its mV, constant first.
const ERROR: [f32; 5] =
    [-1.491_226_3, -0.022_854_998, 0.000_035_639_193, -0.000_000_017_996_458, 0.000_000_000_004_204_6];

/// What each code means at the pin, in units of 1/16 mV.
#[derive(Clone, Debug)]
pub struct Table([u16; CODES]);

impl Table {
    /// A table that reads 0 everywhere, until it is filled.
    pub const EMPTY: Self = Self([0; CODES]);

    /// Fills the table for a converter that reads `point_code` at the calibration point.
    pub fn fill(&mut self, point_code: Option<u16>) {
        let code = point_code.filter(|code| CODE_RANGE.contains(code)).unwrap_or(NOMINAL_CODE);
        let mv_per_code = POINT_MV / f32::from(code);
        for (code, units) in (0u16..).zip(self.0.iter_mut()) {
            *units = units_at(f32::from(code) * mv_per_code);
        }
    }

    /// The units between which a pin's voltage can be told; those outside of it may stand for any voltage beyond.
    pub fn range(&self) -> core::ops::RangeInclusive<u16> {
        self.at(END_CODES)..=self.at(CODES as u32 - 1 - END_CODES)
    }

    /// What a code means at the pin; only its lower 12 bits count.
    #[inline(always)]
    pub fn at(&self, code: u32) -> u16 {
        self.0[code as usize % CODES]
    }
}

/// The pin's voltage in units where the straight line says `line_mv`; below ground is ground.
fn units_at(line_mv: f32) -> u16 {
    let error = ERROR.iter().rev().fold(0.0, |sum, coefficient| sum * line_mv + coefficient);
    // The cast saturates at both ends.
    ((line_mv - error) * UNITS_PER_MV + 0.5) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(point_code: Option<u16>) -> Table {
        let mut table = Table::EMPTY;
        table.fill(point_code);
        table
    }

    /// The same polynomial in double precision, written out.
    fn reference_mv(code: u16, point_code: u16) -> f64 {
        let x = f64::from(code) * 1370.0 / f64::from(point_code);
        let error = -1.4912262772850453 - 0.0228549975564099 * x + 0.0000356391935717 * x.powi(2)
            - 0.0000000179964582 * x.powi(3)
            + 0.0000000000042046 * x.powi(4);
        x - error
    }

    #[test]
    fn every_code_is_within_a_unit_of_the_published_curve() {
        for point_code in [1850, 2000, 2204] {
            let table = table(Some(point_code));
            for code in 0..CODES as u16 {
                let expected = reference_mv(code, point_code).max(0.0) * 16.0;
                let found = f64::from(table.at(code.into()));
                assert!((found - expected).abs() <= 1.0, "code {code}: {found}, expected {expected}");
            }
        }
    }

    #[test]
    fn a_higher_code_never_means_less() {
        let table = table(Some(2100));
        for code in 1..CODES as u32 {
            assert!(table.at(code) >= table.at(code - 1), "code {code}");
        }
    }

    #[test]
    fn the_range_ends_within_millivolts_of_both_ends() {
        for point_code in [1489, 2000, 2511] {
            let (table, codes) = (table(Some(point_code)), CODES as u32);
            let range = table.range();
            let inside = (0..codes).filter(|code| range.contains(&table.at(*code)));
            assert!(inside.eq(END_CODES..codes - END_CODES), "{point_code}");
            println!("{point_code}: {} to {} mV", range.start() / 16, range.end() / 16);
            assert!((9..18).contains(&(range.start() / 16)), "{range:?}");
        }
    }

    #[test]
    fn a_missing_or_impossible_calibration_is_the_nominal_one() {
        let nominal = table(Some(NOMINAL_CODE));
        for point_code in [None, Some(0), Some(100), Some(u16::MAX)] {
            let table = table(point_code);
            assert_eq!(table.at(1234), nominal.at(1234), "{point_code:?}");
        }
    }
}
