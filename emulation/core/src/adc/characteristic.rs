//! How the ESP32-C3's SAR ADC turns a voltage into a code.
//!
//! The model is the inverse of Espressif's published correction: software computes the voltage from a code as
//! `x - error(x)` with `x = code * cal_mv / cal_code` (ESP-IDF `esp_adc`: curve fitting, coefficients in
//! `components/esp_adc/esp32c3/curve_fitting_coefficients.c`), so a chip for which that is exact has the code where
//! `x - error(x)` is the pin's voltage. Before that comes the offset: an input at ground reads the chip's own init code until the
//! same number is programmed into the analogue block.
//!
//! Limits: no integral or differential nonlinearity beyond the published curve, no temperature.

use serde::{Deserialize, Serialize};

use crate::waveform::{gaussian, hash};

/// Voltage of the factory's calibration point for each attenuation setting, in mV (ESP-IDF `esp_efuse_rtc_calib.c`).
const CAL_MV: [f64; 4] = [400.0, 550.0, 750.0, 1370.0];
/// Error polynomial for each attenuation setting, in mV of a voltage in mV, constant term first.
const ERROR_MV: [[f64; 5]; 4] = [
    [-0.225966470500043, -0.0007265418501948, 0.0000109410402681, 0.0, 0.0],
    [0.4229623392600516, -0.0000731527490903, 0.0000088166562521, 0.0, 0.0],
    [-1.017859239236435, -0.0097159265299153, 0.0000149794028038, 0.0, 0.0],
    [-1.4912262772850453, -0.0228549975564099, 0.0000356391935717, -0.0000000179964582, 0.0000000000042046],
];
/// Rounds of Newton's method from the voltage itself: two leave less than a microvolt within full scale.
const ITERATIONS: usize = 2;
/// The curve isn't meant for more, in mV.
const LINEAR_MAX: f64 = 3300.0;
/// Largest code of the 12-bit converter.
const CODE_MAX: f64 = 4095.0;

/// Factory calibration of ADC1, which is also the chip's true characteristic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calibration {
    /// Code of a grounded input with init code 0, for each attenuation; 1000 to 2023.
    pub init_code: [u16; 4],
    /// Code at the calibration voltage with the init code programmed; 1489 to 2511.
    pub cal_code: [u16; 4],
}

impl Calibration {
    /// A plausible chip: codes scatter by +-60 around 1450 and 1990, decided by `seed`.
    pub fn of_chip(seed: u64) -> Self {
        let scatter = |stream: u64, index: usize| (hash(seed, stream, index as u64) % 121) as u16;
        Calibration {
            init_code: core::array::from_fn(|index| 1390 + scatter(0x1417, index)),
            cal_code: core::array::from_fn(|index| 1930 + scatter(0xCA1, index)),
        }
    }

    /// The eFuse field of an init code (block version 1: less 1000).
    pub fn init_code_field(&self, attenuation: usize) -> u32 {
        u32::from(self.init_code[attenuation].saturating_sub(1000)) & 0x3FF
    }

    /// The eFuse field of a calibration code (block version 1: difference to 2000, bit 9 is the sign).
    pub fn cal_code_field(&self, attenuation: usize) -> u32 {
        let difference = i32::from(self.cal_code[attenuation]) - 2000;
        difference.unsigned_abs() & 0x1FF | u32::from(difference < 0) << 9
    }
}

/// A converter: its calibration and its noise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Characteristic {
    /// What the factory found.
    pub calibration: Calibration,
    /// RMS of the conversion noise in codes.
    pub noise_codes: f64,
    /// Seed of that noise.
    pub seed: u64,
}

impl Characteristic {
    /// The code for `volts` at the pin; `init_code` is what is programmed, `counter` numbers the conversion's noise.
    pub fn code(&self, volts: f64, attenuation: usize, init_code: u16, counter: u64) -> u16 {
        let offset = f64::from(self.calibration.init_code[attenuation]) - f64::from(init_code);
        let mut code = self.ideal_code(volts * 1000.0, attenuation) + offset;
        if self.noise_codes > 0.0 {
            code += self.noise_codes * gaussian(self.seed, 2, counter);
        }
        code.round().clamp(0.0, CODE_MAX) as u16
    }

    fn ideal_code(&self, millivolts: f64, attenuation: usize) -> f64 {
        let target = millivolts.clamp(0.0, LINEAR_MAX);
        let mut linear = target;
        for _ in 0..ITERATIONS {
            let (error, slope) = error_mv(linear, attenuation);
            linear -= (linear - error - target) / (1.0 - slope);
        }
        linear * f64::from(self.calibration.cal_code[attenuation]) / CAL_MV[attenuation]
    }
}

/// The published error and its slope, by Horner's scheme.
fn error_mv(x: f64, attenuation: usize) -> (f64, f64) {
    let step = |(value, slope): (f64, f64), coefficient: &f64| (value * x + coefficient, slope * x + value);
    ERROR_MV[attenuation].iter().rev().fold((0.0, 0.0), step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chip() -> Characteristic {
        Characteristic { calibration: Calibration::of_chip(9), noise_codes: 0.0, seed: 0 }
    }

    /// The formula of ESP-IDF's curve fitting, in floating point.
    fn software_millivolts(chip: &Characteristic, code: u16, attenuation: usize) -> f64 {
        let x = f64::from(code) * CAL_MV[attenuation] / f64::from(chip.calibration.cal_code[attenuation]);
        x - (0..5).map(|power| ERROR_MV[attenuation][power] * x.powi(power as i32)).sum::<f64>()
    }

    #[test]
    fn the_published_correction_gives_back_the_voltage() {
        let chip = chip();
        for (attenuation, full_scale) in [(0, 750), (1, 1050), (2, 1300), (3, 2500)] {
            for millivolts in (20..full_scale).step_by(7) {
                let init = chip.calibration.init_code[attenuation];
                let code = chip.code(f64::from(millivolts) / 1000.0, attenuation, init, 0);
                let seen = software_millivolts(&chip, code, attenuation);
                assert!((seen - f64::from(millivolts)).abs() < 0.5, "{attenuation} {millivolts} {seen}");
            }
        }
    }

    #[test]
    fn the_inverse_is_exact_to_a_thousandth_of_a_code() {
        let chip = chip();
        for (attenuation, cal_mv) in CAL_MV.into_iter().enumerate() {
            for millivolts in (0..3000).map(f64::from) {
                let per_code = cal_mv / f64::from(chip.calibration.cal_code[attenuation]);
                let linear = chip.ideal_code(millivolts, attenuation) * per_code;
                assert!(
                    (linear - error_mv(linear, attenuation).0 - millivolts).abs() < 0.001,
                    "{attenuation} {millivolts}"
                );
            }
        }
    }

    #[test]
    fn without_its_init_code_the_converter_saturates_early() {
        let chip = chip();
        assert_eq!(chip.code(0.0, 3, 0, 0), (f64::from(chip.calibration.init_code[3]) - 2.17).round() as u16);
        assert_eq!(chip.code(2.2, 3, 0, 0), 4095);
        assert!(chip.code(2.2, 3, chip.calibration.init_code[3], 0) < 3500);
    }

    #[test]
    fn chips_differ_and_noise_scatters() {
        assert_ne!(Calibration::of_chip(1), Calibration::of_chip(2));
        let noisy = Characteristic { noise_codes: 3.0, ..chip() };
        let init = noisy.calibration.init_code[3];
        let codes: Vec<u16> = (0..100).map(|counter| noisy.code(1.25, 3, init, counter)).collect();
        assert!(codes.iter().any(|&code| code != codes[0]));
        assert_eq!(codes[5], noisy.code(1.25, 3, init, 5));
    }
}
