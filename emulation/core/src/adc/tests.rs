//! The converter driven as esp-hal's one-shot driver does.

use super::*;
use crate::waveform::{Circuit, Load};

fn adc() -> Adc {
    let characteristic = Characteristic { calibration: Calibration::of_chip(5), noise_codes: 0.0, seed: 0 };
    let circuit = Circuit { load: Load::Resistive(23.0), ..Circuit::default() };
    Adc::new(Inputs { phases: vec![circuit] }, characteristic)
}

fn program_init_code(adc: &mut Adc) {
    let [high, low] = adc.characteristic.calibration.init_code[3].to_be_bytes();
    adc.write_analog(1, high);
    adc.write_analog(0, low);
}

/// Starts channel `channel` at `now`; the answer is the code and when it was there.
fn convert(adc: &mut Adc, channel: u32, now: Ticks) -> (u32, Ticks) {
    let select = UNIT1 | channel << 25 | 3 << 23;
    adc.write(0x20, select, now);
    adc.write(0x20, select | START, now);
    let mut at = now;
    while adc.read(0x44, at) & UNIT1 == 0 {
        at += 10;
    }
    let code = adc.read(0x2C, at);
    adc.write(0x4C, UNIT1, at);
    adc.write(0x20, select, at);
    assert_eq!(adc.read(0x44, at) & UNIT1, 0);
    (code, at)
}

#[test]
fn a_conversion_takes_23_microseconds_and_reads_the_pin_at_the_sample() {
    let mut adc = adc();
    program_init_code(&mut adc);
    let start = 800_000 - 2_710;
    let (code, done) = convert(&mut adc, 0, start);
    assert_eq!(done - start, 3_710);
    let peak = 1.25 + 230.0 * core::f64::consts::SQRT_2 / 350.0;
    let init = adc.characteristic.calibration.init_code[3];
    assert_eq!(code, u32::from(adc.characteristic.code(peak, 3, init, 0)));
}

#[test]
fn channels_see_their_own_quantity() {
    let mut adc = adc();
    program_init_code(&mut adc);
    let init = adc.characteristic.calibration.init_code[3];
    let (code, _) = convert(&mut adc, 1, 800_000 - 2_710);
    let pin = 1.25 + 10.0 * core::f64::consts::SQRT_2 / 30.0;
    assert_eq!(code, u32::from(adc.characteristic.code(pin, 3, init, 0)));
    assert_eq!(convert(&mut adc, 4, 0).0, 0);
}

#[test]
fn a_grounded_input_with_init_code_zero_reads_the_init_code() {
    let mut adc = adc();
    adc.write_analog(7, CONNECT_GROUND1);
    let init = adc.characteristic.calibration.init_code[3];
    assert!(convert(&mut adc, 15, 0).0.abs_diff(u32::from(init)) <= 3);
}

#[test]
fn the_interrupt_follows_enable_and_clear() {
    let mut adc = adc();
    adc.write(0x40, UNIT1, 0);
    assert_eq!(adc.write(0x20, UNIT1 | 3 << 23 | START, 0), After::Sync);
    let due = adc.next_event().expect("a result is due");
    adc.advance(due - 1);
    assert_eq!(adc.interrupts(), 0);
    adc.advance(due);
    assert_eq!(adc.interrupts(), 1 << 43);
    assert_eq!(adc.read(0x48, due), UNIT1);
    assert_eq!(adc.write(0x4C, UNIT1, due), After::Sync);
    assert_eq!(adc.interrupts(), 0);
}

#[test]
fn a_start_bit_that_stays_set_triggers_once() {
    let mut adc = adc();
    let request = UNIT1 | 3 << 23 | START;
    adc.write(0x20, request, 0);
    adc.advance(1_000_000);
    adc.write(0x20, request, 2_000_000);
    adc.advance(3_000_000);
    assert_eq!(adc.conversions, 1);
}
