//! A block: the samples of about a second, as physical quantities.

use crate::configuration::Configuration;
use crate::element::{Element, INTERPOLATION};
use crate::sums::Sums;

/// Units of a code (1/16 mV) in a volt at the pin.
const UNITS_PER_VOLT: f64 = 16_000.0;

/// What the sums of a transformer mean at the mains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gain {
    volts_per_unit: f64,
    amperes_per_unit: f64,
    /// Taken off the mean squares, V² and A².
    v_square_offset: f64,
    i_square_offset: f64,
    /// Taken off the real power, W.
    power_offset: f64,
}

impl Gain {
    /// The gain of transformer `number`, from 0.
    pub fn of(configuration: &Configuration, number: usize) -> Self {
        let current = &configuration.currents[number];
        let voltage = &configuration.voltages[Element::reference(configuration, number)];
        let [offset_v, offset_a] = [voltage.offset_v, current.offset_a].map(f64::from);
        Self {
            volts_per_unit: f64::from(voltage.volts_per_volt) / (UNITS_PER_VOLT * INTERPOLATION as f64),
            amperes_per_unit: f64::from(current.amperes_per_volt) / UNITS_PER_VOLT,
            v_square_offset: offset_v * offset_v,
            i_square_offset: offset_a * offset_a,
            power_offset: f64::from(current.power_offset_w),
        }
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
    /// What the sums of a block mean at the mains.
    pub fn new(sums: &Sums, gain: &Gain) -> Self {
        let (v, a) = (gain.volts_per_unit, gain.amperes_per_unit);
        let (v_sum, i_sum) = (sums.v, i64::from(sums.i));
        let v_square = (sums.covariance(sums.v_square, v_sum, v_sum) * v * v - gain.v_square_offset).max(0.0);
        let i_square = (sums.covariance(sums.i_square, i_sum, i_sum) * a * a - gain.i_square_offset).max(0.0);
        let real_power = sums.covariance(sums.product, v_sum, i_sum) * v * a - gain.power_offset;
        // The samples themselves can't have a power factor over 1; offsets that don't match them could make one.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::{Adc, Signal, measure, measure_all};
    use crate::{CURRENTS_MAX, Wiring};
    use core::f64::consts::SQRT_2;

    /// Relative deviation.
    fn off(measured: f64, truth: f64) -> f64 {
        (measured / truth - 1.0).abs()
    }

    /// Mean block of `seconds` consecutive ones.
    fn mean(signal: &Signal, adc: &Adc, seconds: usize) -> Block {
        mean_of(&measure(signal, adc, seconds))
    }

    /// Mean block of each transformer over ten seconds.
    fn means(phases: &[Signal], configuration: &Configuration) -> [Block; CURRENTS_MAX] {
        means_of(phases, &Adc::IDEAL, configuration, 10)
    }

    fn means_of(phases: &[Signal], adc: &Adc, configuration: &Configuration, seconds: usize) -> [Block; CURRENTS_MAX] {
        let blocks = measure_all(phases, adc, configuration, seconds);
        core::array::from_fn(|number| mean_of(&blocks.iter().map(|all| all[number]).collect::<Vec<_>>()))
    }

    fn mean_of(blocks: &[Block]) -> Block {
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
        let block = Block::new(&Sums::EMPTY, &Gain::of(&Configuration::FACTORY, 0));
        assert_eq!(block, Block::default());
        let flat = mean(&Signal::mains(0.0, 0.0), &Adc::IDEAL, 1);
        assert_eq!(flat.apparent_power, 0.0);
    }

    #[test]
    fn full_scale_does_not_overflow() {
        let signal = Signal::mains(400.0 / SQRT_2, 30.0 / SQRT_2);
        assert!(off(mean(&signal, &Adc::IDEAL, 4).i_rms(), 30.0 / SQRT_2) < 5e-4);
    }
    const THREE_PHASE: Configuration = Configuration { wiring: Wiring::ThreePhase, ..Configuration::FACTORY };

    /// Three phases a third of a turn apart with loads of their own.
    fn phases() -> [Signal; 3] {
        [(5.0, 0.0), (3.0, 45.573), (8.0, -20.0)]
            .map(|(current, phase_deg)| Signal { phase_deg, frequency: 50.01, ..Signal::mains(230.0, current) })
            .into_iter()
            .enumerate()
            .map(|(number, signal)| Signal { turn_deg: 120.0 * number as f64, ..signal })
            .collect::<Vec<_>>()
            .try_into()
            .unwrap()
    }

    #[test]
    fn each_of_three_phases_gives_its_own_truth() {
        for (block, signal) in means(&phases(), &THREE_PHASE).iter().zip(&phases()) {
            assert!(off(block.v_rms(), 230.0) < 1e-4, "{signal:?} {block:?}");
            assert!(off(block.i_rms(), signal.i_rms) < 1e-4, "{signal:?} {block:?}");
            assert!(off(block.real_power, signal.real_power()) < 1e-4, "{signal:?} {block:?}");
        }
    }

    /// The three-phase rows of "What remains" of `docs/metering.md`; prints them with `--nocapture`.
    #[test]
    fn twelve_bits_and_noise_of_three_phases_stay_within_the_error_budget() {
        let blocks = means_of(&phases(), &Adc::TWELVE_BITS, &THREE_PHASE, 60);
        for (ct_id, (block, signal)) in blocks.iter().zip(&phases()).enumerate() {
            let [v, i] = [off(block.v_rms(), 230.0), off(block.i_rms(), signal.i_rms)];
            let p = off(block.real_power, signal.real_power());
            println!("CT {}: V {:.4} %, I {:.4} %, P {:.4} %", ct_id + 1, v * 100.0, i * 100.0, p * 100.0);
            assert!(v < 1e-4 && i < 1e-4 && p < 3e-4, "{signal:?}: {block:?}");
        }
    }

    #[test]
    fn voltages_that_differ_but_sum_to_zero_leave_the_third_one_right() {
        // 230 V, 220 V and what closes the triangle: minus their sum, as phasors.
        let [mut first, mut second, mut third] = phases();
        (first.v_rms, second.v_rms) = (230.0, 220.0);
        let (x, y) = (230.0 - 110.0_f64, -220.0 * 0.75f64.sqrt());
        third.v_rms = x.hypot(y);
        third.turn_deg = 180.0 - y.atan2(x).to_degrees();
        let [.., block] = means(&[first, second, third.clone()], &THREE_PHASE);
        assert!(off(block.v_rms(), third.v_rms) < 1e-4, "{third:?} {block:?}");
        assert!(off(block.real_power, third.real_power()) < 2e-4, "{third:?} {block:?}");
    }

    #[test]
    fn a_transformer_that_leads_is_put_right_by_its_phase() {
        for lead_deg in [-4.5, 2.0] {
            let signals = phases().map(|signal| Signal { lead_deg, phase_deg: 60.0, ..signal });
            let mut configuration = THREE_PHASE;
            assert!(off(means(&signals, &configuration)[0].real_power, signals[0].real_power()) > 0.05);
            for input in &mut configuration.currents {
                input.phase_deg = lead_deg as f32;
            }
            for (block, signal) in means(&signals, &configuration).iter().zip(&signals) {
                assert!(off(block.real_power, signal.real_power()) < 5e-4, "{signal:?} {block:?}");
            }
        }
    }

    #[test]
    fn ratios_and_offsets_are_applied_each_to_its_own_input() {
        let mut configuration = THREE_PHASE;
        configuration.voltages[1].volts_per_volt = 385.0;
        configuration.currents[0].amperes_per_volt = -15.0;
        configuration.currents[1].offset_a = 1.0;
        configuration.currents[2].power_offset_w = 100.0;
        let signals = phases();
        let [first, second, third] = means(&signals, &configuration);
        assert!(off(first.real_power, -signals[0].real_power() / 2.0) < 1e-4, "{first:?}");
        assert!(off(second.v_rms(), 253.0) < 1e-4, "{second:?}");
        assert!(off(second.i_rms(), 8.0f64.sqrt()) < 1e-4, "{second:?}");
        // The third voltage is minus the sum of 230 V and a second one that is read a tenth too high.
        let plain = {
            configuration.currents[2].power_offset_w = 0.0;
            means(&signals, &configuration)[2]
        };
        assert!((third.real_power - plain.real_power + 100.0).abs() < 1e-6, "{third:?}");
        assert!(off(third.v_rms(), (230.0f64 - 126.5).hypot(253.0 * 0.75f64.sqrt())) < 1e-4, "{third:?}");
    }

    #[test]
    fn an_offset_larger_than_what_is_read_gives_zero() {
        let mut configuration = Configuration::FACTORY;
        configuration.currents[0].offset_a = 10.0;
        let [block, ..] = means(&[Signal::mains(230.0, 5.0)], &configuration);
        assert_eq!(block.i_square, 0.0);
    }
}
