//! A block: the samples of about a second, as physical quantities.

use crate::sampler::{INTERPOLATION, Sums};

/// What a unit of a code (1/16 mV at the pin) means at the mains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Volts for each unit.
    pub volts_per_unit: f64,
    /// Amperes for each unit.
    pub amperes_per_unit: f64,
}

impl Scale {
    /// The scale of a front end that has `volts_per_volt` V at the mains and `amperes_per_volt` A for each volt at
    /// the pin.
    pub const fn of_front_end(volts_per_volt: f64, amperes_per_volt: f64) -> Self {
        const UNITS_PER_VOLT: f64 = 16_000.0;
        Self { volts_per_unit: volts_per_volt / UNITS_PER_VOLT, amperes_per_unit: amperes_per_volt / UNITS_PER_VOLT }
    }
}

/// What a block measured, free of DC offset. Every quantity is finite.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Block {
    /// Mean square of the voltage, V².
    pub v_square: f64,
    /// Mean square of the current, A².
    pub i_square: f64,
    /// Mean real power in W; negative when exported.
    pub real_power: f64,
    /// Apparent power in VA: RMS voltage times RMS current.
    pub apparent_power: f64,
}

impl Block {
    pub(crate) fn new(sums: &Sums, scale: &Scale) -> Self {
        let v_square = variance(sums.pairs, sums.v_square, sums.v) * scale.volts_per_unit * scale.volts_per_unit;
        let i_square = variance(sums.pairs, sums.i_square, sums.i) * scale.amperes_per_unit * scale.amperes_per_unit;
        let real_power = covariance(sums) * scale.volts_per_unit * scale.amperes_per_unit;
        // Voltages are squared 250 µs before the instants of the currents; over a broken cycle that can make the
        // product of both RMS values smaller than the real power, by parts in 100,000. A power factor over 1 would be
        // nonsense.
        let apparent_power = libm::sqrt(v_square * i_square).max(libm::fabs(real_power));
        Self { v_square, i_square, real_power, apparent_power }
    }

    /// Voltage in V RMS.
    pub fn v_rms(&self) -> f64 {
        libm::sqrt(self.v_square)
    }

    /// Current in A RMS.
    pub fn i_rms(&self) -> f64 {
        libm::sqrt(self.i_square)
    }
}

/// mean(x²) − mean(x)², in units²: exact up to the last division, and thus never negative.
fn variance(pairs: u32, sum_of_squares: i64, sum: i32) -> f64 {
    quotient(i64::from(pairs) * sum_of_squares - i64::from(sum) * i64::from(sum), pairs)
}

/// mean(v·i) − mean(v)·mean(i), in units².
fn covariance(sums: &Sums) -> f64 {
    let scaled = i64::from(sums.pairs) * sums.product - sums.interpolated * i64::from(sums.i);
    quotient(scaled, sums.pairs) / INTERPOLATION as f64
}

/// Divides by the square of the number of pairs; 0 when there are none.
fn quotient(dividend: i64, pairs: u32) -> f64 {
    let pairs = f64::from(pairs.max(1));
    dividend as f64 / (pairs * pairs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::{Adc, Signal, measure};
    use core::f64::consts::SQRT_2;

    /// Relative deviation.
    fn off(measured: f64, truth: f64) -> f64 {
        (measured / truth - 1.0).abs()
    }

    /// Mean block of `seconds` consecutive ones.
    fn mean(signal: &Signal, adc: &Adc, seconds: usize) -> Block {
        let blocks = measure(signal, adc, seconds);
        let mean = |of: fn(&Block) -> f64| blocks.iter().map(of).sum::<f64>() / blocks.len() as f64;
        Block {
            v_square: mean(|b| b.v_square),
            i_square: mean(|b| b.i_square),
            real_power: mean(|b| b.real_power),
            apparent_power: mean(|b| b.apparent_power),
        }
    }

    #[test]
    fn a_minute_of_ideal_samples_gives_the_truth_within_parts_in_ten_thousand() {
        for frequency in [49.7, 50.0, 50.03, 60.0] {
            for phase_deg in [0.0, 45.573, -60.0] {
                let signal = Signal { frequency, phase_deg, ..Signal::mains(230.0, 5.0) };
                let block = mean(&signal, &Adc::IDEAL, 60);
                assert!(off(block.v_rms(), 230.0) < 1e-4, "{signal:?} {block:?}");
                assert!(off(block.i_rms(), 5.0) < 1e-4, "{signal:?} {block:?}");
                assert!(off(block.real_power, signal.real_power()) < 1e-4, "{signal:?} {block:?}");
                assert!(off(block.apparent_power, 1150.0) < 1e-4, "{signal:?} {block:?}");
            }
        }
    }

    /// The table "What remains" of `docs/metering.md`; prints its rows with `--nocapture`.
    #[test]
    fn twelve_bits_and_noise_stay_within_the_error_budget() {
        for (current, phase_deg, power_max, current_max) in [
            (0.1, 0.0, 2e-3, 2e-2),
            (0.5, 0.0, 3e-4, 1e-3),
            (1.0, 0.0, 3e-4, 3e-4),
            (5.0, 45.573, 3e-4, 1e-4),
            (15.0, 0.0, 1e-4, 1e-4),
        ] {
            let signal = Signal { phase_deg, frequency: 50.01, ..Signal::mains(230.0, current) };
            let block = mean(&signal, &Adc::TWELVE_BITS, 60);
            let [v, i] = [off(block.v_rms(), 230.0), off(block.i_rms(), current)];
            let p = off(block.real_power, signal.real_power());
            println!("{current} A: V {:.4} %, I {:.4} %, P {:.4} %", v * 100.0, i * 100.0, p * 100.0);
            assert!(v < 1e-4 && i < current_max && p < power_max, "{current} A: {block:?}");
        }
    }

    #[test]
    fn harmonics_count_in_power_and_rms() {
        let harmonics = &[(3, 0.05, 0.6), (5, 0.03, 0.4), (7, 0.01, 0.2)];
        let signal = Signal { harmonics, ..Signal::mains(230.0, 5.0) };
        let block = mean(&signal, &Adc::IDEAL, 10);
        let sum = |f: fn(f64, f64) -> f64| harmonics.iter().map(|(_, v, i)| f(*v, *i)).sum::<f64>();
        assert!(off(block.v_rms(), 230.0 * (1.0 + sum(|v, _| v * v)).sqrt()) < 5e-4, "{block:?}");
        assert!(off(block.i_rms(), 5.0 * (1.0 + sum(|_, i| i * i)).sqrt()) < 5e-4, "{block:?}");
        assert!(off(block.real_power, 1150.0 * (1.0 + sum(|v, i| v * i))) < 5e-4, "{block:?}");
    }

    #[test]
    fn export_is_negative() {
        let signal = Signal { phase_deg: 180.0, ..Signal::mains(230.0, 5.0) };
        assert!(off(mean(&signal, &Adc::TWELVE_BITS, 2).real_power, -1150.0) < 2e-3);
    }

    #[test]
    fn power_factor_never_exceeds_one() {
        for tenths in 490..510 {
            let signal = Signal { frequency: f64::from(tenths) / 10.0, ..Signal::mains(230.0, 5.0) };
            for block in measure(&signal, &Adc::IDEAL, 3) {
                assert!(block.real_power <= block.apparent_power, "{signal:?} {block:?}");
            }
        }
    }

    #[test]
    fn an_offset_far_from_nominal_changes_nothing() {
        let signal = Signal { phase_deg: 30.0, ..Signal::mains(230.0, 5.0) };
        let nominal = mean(&signal, &Adc::IDEAL, 10);
        let shifted = mean(&signal, &Adc { bias: [1.30, 1.18], ..Adc::IDEAL }, 10);
        assert!(off(shifted.v_rms(), nominal.v_rms()) < 1e-4);
        assert!(off(shifted.real_power, nominal.real_power) < 1e-4);
    }

    #[test]
    fn without_a_load_power_is_that_of_the_noise_not_of_the_offset() {
        let signal = Signal::mains(230.0, 0.0);
        let block = mean(&signal, &Adc::TWELVE_BITS, 60);
        println!("no load: {} W, {} A, {} VA", block.real_power, block.i_rms(), block.apparent_power);
        assert!(block.real_power.abs() < 0.05, "{block:?}");
        assert!(block.i_rms() < 0.02, "{block:?}");
    }

    #[test]
    fn dead_input_is_zero_not_nan() {
        let block = Sums::EMPTY.finish(&Scale::of_front_end(350.0, 30.0));
        assert_eq!(block, Block::default());
        let flat = mean(&Signal::mains(0.0, 0.0), &Adc::IDEAL, 1);
        assert_eq!(flat.apparent_power, 0.0);
    }

    #[test]
    fn full_scale_does_not_overflow() {
        let signal = Signal::mains(400.0 / SQRT_2, 30.0 / SQRT_2);
        assert!(off(mean(&signal, &Adc::IDEAL, 4).i_rms(), 30.0 / SQRT_2) < 5e-4);
    }
}
